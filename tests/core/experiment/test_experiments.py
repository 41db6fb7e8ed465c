from __future__ import annotations

import dataclasses
import math

import pytest
from support.architectures import offer_network_without_dropout

from lenet_gui.core.experiment.config import SETTINGS, TrainingConfig
from lenet_gui.core.experiment.presets import DEFAULT_PRESET, PRESETS


def test_presets_of_the_tutorial_carry_its_settings_and_claims() -> None:
    found = {
        key: (
            preset.config.network,
            preset.config.optimizer,
            preset.config.learning_rate,
            preset.config.batch_size,
            preset.config.epochs,
            preset.config.dropout_rate,
            preset.tutorial_accuracy,
        )
        for key, preset in PRESETS.items()
        if preset.tutorial_accuracy is not None
    }
    assert found == {
        "softmax": ("softmax", "sgd", 0.01, 100, 50, 0.0, 0.919),
        "lenet5-sgd": ("lenet5", "sgd", 0.001, 128, 40, 0.0, 0.957),
        "lenet5-adam": ("lenet5", "adam", 0.001, 128, 40, 0.0, 0.990),
        "lenet5-adam-dropout": ("lenet5", "adam", 0.001, 128, 40, 0.25, 0.988),
    }


def test_presets_all_differ() -> None:
    assert len({preset.config for preset in PRESETS.values()}) == len(PRESETS)


def test_default_preset_exists() -> None:
    assert DEFAULT_PRESET in PRESETS


@pytest.mark.parametrize("name", [name for name, setting in SETTINGS.items() if setting.range])
def test_settings_take_their_limits_and_nothing_beyond(name: str) -> None:
    limits = SETTINGS[name].range
    assert limits is not None
    for value in (limits.lowest, limits.highest):
        assert getattr(dataclasses.replace(TrainingConfig(), **{name: value}), name) == value
    for value in (limits.lowest - 1, limits.highest + 1, math.nan):
        with pytest.raises(ValueError, match=f"The {name.replace('_', ' ')} must lie between"):
            dataclasses.replace(TrainingConfig(), **{name: value})


@pytest.mark.parametrize("name", ["network", "optimizer", "schedule"])
def test_unknown_choices_are_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(ValueError, match=f"There is no {name} 'magic'; known: "):
        dataclasses.replace(TrainingConfig(), **{name: "magic"})


def test_dropout_is_refused_for_a_network_without_a_place_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = offer_network_without_dropout(monkeypatch)
    assert TrainingConfig(key, dropout_rate=0).dropout_rate == 0
    with pytest.raises(ValueError, match="no place for dropout; set the dropout rate to 0"):
        TrainingConfig(key, dropout_rate=0.1)
