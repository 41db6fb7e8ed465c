"""The settings of a training, their ranges, and the presets."""

from __future__ import annotations

import dataclasses
import math
import subprocess
import sys
from pathlib import Path

import pytest
from support.architectures import WITHOUT_DROPOUT, offer

from lenet_gui.core.experiment import config
from lenet_gui.core.experiment.config import SETTINGS, TrainingConfig
from lenet_gui.core.experiment.presets import DEFAULT_PRESET, PRESETS, Preset, title_of


def test_presets_of_the_tutorial_carry_its_settings_and_claims() -> None:
    assert {
        key: (preset.config, preset.tutorial_accuracy)
        for key, preset in PRESETS.items()
        if preset.tutorial_accuracy is not None
    } == {
        "softmax": (
            TrainingConfig("softmax", "sgd", learning_rate=0.01, batch_size=100, epochs=50),
            0.919,
        ),
        "lenet5-sgd": (TrainingConfig(optimizer="sgd"), 0.957),
        "lenet5-adam": (TrainingConfig(), 0.990),
        "lenet5-adam-dropout": (TrainingConfig(dropout_rate=0.25), 0.988),
    }
    assert dataclasses.asdict(TrainingConfig()) == {
        "network": "lenet5",
        "optimizer": "adam",
        "learning_rate": 0.001,
        "schedule": "constant",
        "batch_size": 128,
        "epochs": 40,
        "dropout_rate": 0.0,
        "augmentation": False,
        "weight_averaging": False,
        "seed": 1,
        "description": "",
        "start": "",
    }


def test_presets_all_differ_and_one_is_the_default() -> None:
    assert len({preset.config for preset in PRESETS.values()}) == len(PRESETS)
    assert DEFAULT_PRESET in PRESETS


@pytest.mark.parametrize("name", [name for name, setting in SETTINGS.items() if setting.range])
def test_settings_take_their_limits_and_nothing_beyond(name: str) -> None:
    limits = SETTINGS[name].range
    assert limits is not None
    for value in (limits.lowest, limits.highest):
        assert getattr(dataclasses.replace(TrainingConfig(), **{name: value}), name) == value
    for value in (limits.lowest - 1, limits.highest + 1, math.nan):
        with pytest.raises(
            ValueError, match=f"{name.replace('_', ' ').capitalize()} must lie between"
        ):
            dataclasses.replace(TrainingConfig(), **{name: value})


@pytest.mark.parametrize("name", [name for name, setting in SETTINGS.items() if setting.choices])
def test_unknown_choices_are_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(
        ValueError, match=f"{name.capitalize()}: magic is not known; choose one of "
    ):
        dataclasses.replace(TrainingConfig(), **{name: "magic"})


def test_dropout_is_refused_for_a_network_without_a_place_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = offer(monkeypatch, WITHOUT_DROPOUT)
    assert TrainingConfig(key, dropout_rate=0).dropout_rate == 0
    with pytest.raises(ValueError, match="does not use “Dropout rate”; set it to 0"):
        TrainingConfig(key, dropout_rate=0.1)


@pytest.mark.parametrize(
    ("config", "name"),
    [
        (TrainingConfig(epochs=3), "LeNet-5, Adam"),
        (TrainingConfig(network="softmax", optimizer="rmsprop"), "Softmax regression, RMSprop"),
        (TrainingConfig(optimizer="adamw", dropout_rate=0.25), "LeNet-5, AdamW, dropout"),
    ],
)
def test_a_trained_network_is_named_after_its_settings(config: TrainingConfig, name: str) -> None:
    assert title_of(config) == name


@pytest.mark.parametrize("preset", PRESETS.values())
def test_a_network_is_named_after_its_preset_unless_other_data_belong_to_it(preset: Preset) -> None:
    other_seed = dataclasses.replace(preset.config, seed=7)
    assert (title_of(other_seed) == preset.title) == (preset.source == "mnist")


ADDING_A_SETTING = """
import dataclasses, sys, types

# The module as it would be with one more field in its class.
path, field = sys.argv[1:]
before, method, after = open(path, encoding="utf-8").read().partition("    def __post_init__")
config = types.ModuleType("lenet_gui.core.experiment.config")
sys.modules[config.__name__] = config
exec(before + field + method + after, config.__dict__)

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from lenet_gui.commands import train
from lenet_gui.core.experiment.record import checked
from lenet_gui.ui.runs.columns import COLUMNS
from lenet_gui.ui.training.form import TrainingForm
from lenet_gui.ui.widgets.number_field import NumberField

application = QApplication([])
form = TrainingForm()
number = form.findChild(NumberField, "labelSmoothingSpin")
QTest.keyClick(number, Qt.Key.Key_Up)
smoothed = form.config()
print("form:", smoothed.label_smoothing, number.toolTip(),
      "Label smoothing" in [label.text() for label in form.findChildren(QLabel)])
print("record:", checked(dataclasses.asdict(smoothed), config.TrainingConfig) == smoothed)
print("column:", [column.tip for column in COLUMNS if column.title == "Smoothing"])
train.run(["--label-smoothing", "2", "--output", "smooth.keras"])
"""


def test_a_field_is_a_setting_in_form_command_line_record_and_table(tmp_path: Path) -> None:
    field = """    label_smoothing: Annotated[float, Setting(
        "Label smoothing", "How much each label gives to the others", Range(0.0, 0.5), 0.125,
        column="Smoothing")] = 0.0
"""
    result = subprocess.run(
        [sys.executable, "-c", ADDING_A_SETTING, config.__file__, field],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stdout.splitlines() == [
        "form: 0.125 How much each label gives to the others True",
        "record: True",
        "column: ['How much each label gives to the others']",
    ], result.stderr
    assert result.stderr == "lenet-gui: Label smoothing must lie between 0 and 0.5.\n"
