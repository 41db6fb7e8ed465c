"""What each setting of the form takes, typed and with the arrow keys."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from support.form import Key, check, choice, choose, keys, number

from lenet_gui.core.experiment.config import SETTINGS, TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.experiment.schedules import SCHEDULES
from lenet_gui.core.network.architectures import ARCHITECTURES
from lenet_gui.ui.training.form import TrainingForm
from lenet_gui.ui.widgets.number_field import NumberField

COUNTS = {"batchSizeSpin": "batch_size", "epochsSpin": "epochs", "seedSpin": "seed"}


# What can be chosen, and the limits.


@pytest.mark.parametrize(
    ("name", "known"),
    [("modelBox", ARCHITECTURES), ("optimizerBox", OPTIMIZERS), ("scheduleBox", SCHEDULES)],
)
def test_all_that_is_known_can_be_chosen(
    form: TrainingForm, name: str, known: dict[str, object]
) -> None:
    assert keys(choice(form, name)) == list(known)


def test_the_tutorials_presets_come_first_and_custom_last(form: TrainingForm) -> None:
    box = choice(form, "presetBox")
    assert keys(box)[:-1] == list(PRESETS)
    assert box.itemText(box.count() - 1) == "Custom"


@pytest.mark.parametrize(("name", "setting"), COUNTS.items())
def test_counts_stop_at_their_limits(
    qtbot: QtBot, form: TrainingForm, name: str, setting: str
) -> None:
    spin = form.findChild(NumberField, name)
    limits = SETTINGS[setting].range
    spin.setValue(int(limits.highest))
    qtbot.keyClick(spin, Key.Key_Up)
    assert getattr(form.config(), setting) == limits.highest
    spin.setValue(int(limits.lowest))
    qtbot.keyClick(spin, Key.Key_Down)
    assert getattr(form.config(), setting) == limits.lowest


def test_the_learning_rate_stops_at_its_limits(qtbot: QtBot, form: TrainingForm) -> None:
    spin = number(form, "learningRateSpin")
    limits = SETTINGS["learning_rate"].range
    for _ in range(30):
        qtbot.keyClick(spin, Key.Key_Up)
    assert form.config().learning_rate == limits.highest
    for _ in range(30):
        qtbot.keyClick(spin, Key.Key_Down)
    assert form.config().learning_rate == limits.lowest


def test_the_dropout_rate_stops_at_its_limit(qtbot: QtBot, form: TrainingForm) -> None:
    form.set_config(TrainingConfig(dropout_rate=0.88))
    qtbot.keyClick(number(form, "dropoutRateSpin"), Key.Key_Up)
    assert form.config().dropout_rate == SETTINGS["dropout_rate"].range.highest


def test_a_number_counts_once_it_is_typed_to_the_end(qtbot: QtBot, form: TrainingForm) -> None:
    field = number(form, "learningRateSpin")
    field.selectAll()
    for letter in "0.02":
        qtbot.keyClicks(field, letter)
        assert form.config().learning_rate == 0.001
        assert not field.explanation.isVisible()
    qtbot.keyClick(field, Key.Key_Enter)
    assert form.config().learning_rate == 0.02


# Dropout.


def test_the_dropout_rate_is_open_only_with_the_check(qtbot: QtBot, form: TrainingForm) -> None:
    rate = number(form, "dropoutRateSpin")
    assert not rate.isEnabled()
    qtbot.keyClick(check(form, "dropoutCheck"), Key.Key_Space)
    assert rate.isEnabled()
    qtbot.keyClick(check(form, "dropoutCheck"), Key.Key_Space)
    assert not rate.isEnabled()


def test_the_check_alone_says_whether_anything_is_dropped(qtbot: QtBot, form: TrainingForm) -> None:
    qtbot.keyClick(check(form, "dropoutCheck"), Key.Key_Space)
    assert form.config().dropout_rate == 0.25
    qtbot.keyClick(check(form, "dropoutCheck"), Key.Key_Space)
    assert form.config().dropout_rate == 0


def test_a_preset_with_dropout_opens_its_rate(qtbot: QtBot, form: TrainingForm) -> None:
    choose(qtbot, choice(form, "presetBox"), "lenet5-adam-dropout")
    assert check(form, "dropoutCheck").isChecked()
    assert number(form, "dropoutRateSpin").isEnabled()
    choose(qtbot, choice(form, "presetBox"), "lenet5-adam")
    assert not number(form, "dropoutRateSpin").isEnabled()


# The learning rate.


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.001, "0.001"), (0.01, "0.01"), (0.000001, "0.000001"), (0.5, "0.5"), (1, "1"), (10, "10")],
)
def test_the_learning_rate_has_no_trailing_zeros(
    form: TrainingForm, value: float, text: str
) -> None:
    spin = number(form, "learningRateSpin")
    spin.setValue(value)
    assert spin.text() == text


def test_the_learning_rate_is_doubled_and_halved(qtbot: QtBot, form: TrainingForm) -> None:
    spin = number(form, "learningRateSpin")
    qtbot.keyClick(spin, Key.Key_Up)
    assert spin.text() == "0.002"
    for _ in range(2):
        qtbot.keyClick(spin, Key.Key_Down)
    assert spin.text() == "0.0005"
