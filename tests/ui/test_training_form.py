"""The form of settings, filled in with keys as a user does."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lenet_gui.core.experiments import (
    DEFAULT_PRESET,
    LIMITS,
    OPTIMIZERS,
    PRESETS,
    SCHEDULES,
    TrainingConfig,
)
from lenet_gui.core.network import ARCHITECTURES
from lenet_gui.ui.training_form import TrainingForm

Key = Qt.Key

COUNTS = {"batchSizeSpin": "batch_size", "epochsSpin": "epochs", "seedSpin": "seed"}


@pytest.fixture
def form(qtbot: QtBot) -> TrainingForm:
    form = TrainingForm()
    qtbot.addWidget(form)
    form.setLocale(QLocale.c())
    with qtbot.waitExposed(form):
        form.show()
    return form


def choice(form: TrainingForm, name: str) -> QComboBox:
    return form.findChild(QComboBox, name)


def number(form: TrainingForm, name: str) -> QDoubleSpinBox:
    return form.findChild(QDoubleSpinBox, name)


def check(form: TrainingForm, name: str) -> QCheckBox:
    return form.findChild(QCheckBox, name)


def choose(qtbot: QtBot, box: QComboBox, key: object) -> None:
    """Go through a box's entries with the keys, from the first to the one of this key."""
    qtbot.keyClick(box, Key.Key_Home)
    for _ in range(box.findData(key)):
        qtbot.keyClick(box, Key.Key_Down)


def type_in(qtbot: QtBot, spin: QAbstractSpinBox, text: str) -> None:
    spin.selectAll()
    qtbot.keyClicks(spin, text)
    qtbot.keyClick(spin, Key.Key_Enter)


def preset(form: TrainingForm) -> str:
    return choice(form, "presetBox").currentText()


def keys(box: QComboBox) -> list[object]:
    return [box.itemData(index) for index in range(box.count())]


# Presets.


def test_the_form_begins_with_the_default_preset(form: TrainingForm) -> None:
    assert form.config() == PRESETS[DEFAULT_PRESET].config
    assert preset(form) == PRESETS[DEFAULT_PRESET].title


@pytest.mark.parametrize("key", PRESETS)
def test_each_preset_fills_the_form(qtbot: QtBot, form: TrainingForm, key: str) -> None:
    choose(qtbot, choice(form, "presetBox"), key)
    assert form.config() == PRESETS[key].config
    assert preset(form) == PRESETS[key].title


@pytest.mark.parametrize("key", PRESETS)
def test_settings_of_a_preset_take_its_name(form: TrainingForm, key: str) -> None:
    form.set_config(PRESETS[key].config)
    assert preset(form) == PRESETS[key].title


@pytest.mark.parametrize("key", PRESETS)
def test_each_preset_is_described(form: TrainingForm, key: str) -> None:
    form.set_config(PRESETS[key].config)
    texts = " ".join(label.text() for label in form.findChildren(QLabel))
    assert PRESETS[key].description in texts
    accuracy = PRESETS[key].tutorial_accuracy
    if accuracy is None:
        assert "tutorial claims" not in texts
    else:
        assert f"The tutorial claims {100 * accuracy:.1f} %." in texts


def test_a_preset_takes_back_what_another_preset_had_set(qtbot: QtBot, form: TrainingForm) -> None:
    choose(qtbot, choice(form, "presetBox"), "lenet5-best")
    choose(qtbot, choice(form, "presetBox"), "softmax")
    assert form.config() == PRESETS["softmax"].config


def test_choosing_custom_leaves_the_settings(qtbot: QtBot, form: TrainingForm) -> None:
    before = form.config()
    box = choice(form, "presetBox")
    # By its letter, so that nothing between is chosen on the way.
    qtbot.keyClicks(box, "Custom")
    assert box.currentText() == "Custom"
    assert form.config() == before


# Settings changed by hand.


@pytest.mark.parametrize(
    ("start", "name", "key", "setting"),
    [
        ("lenet5-best", "modelBox", Key.Key_Down, "network"),
        ("lenet5-best", "optimizerBox", Key.Key_Down, "optimizer"),
        ("lenet5-best", "scheduleBox", Key.Key_Up, "schedule"),
        ("lenet5-best", "learningRateSpin", Key.Key_Up, "learning_rate"),
        ("lenet5-best", "batchSizeSpin", Key.Key_Up, "batch_size"),
        ("lenet5-best", "epochsSpin", Key.Key_Down, "epochs"),
        ("lenet5-best", "dropoutCheck", Key.Key_Space, "dropout_rate"),
        ("lenet5-adam-dropout", "dropoutRateSpin", Key.Key_Up, "dropout_rate"),
        ("lenet5-best", "augmentationCheck", Key.Key_Space, "augmentation"),
        ("lenet5-best", "averagingCheck", Key.Key_Space, "weight_averaging"),
        ("lenet5-best", "seedSpin", Key.Key_Up, "seed"),
    ],
)
def test_any_setting_changed_by_hand_makes_the_preset_custom(
    qtbot: QtBot, form: TrainingForm, start: str, name: str, key: Qt.Key, setting: str
) -> None:
    choose(qtbot, choice(form, "presetBox"), start)
    before = dataclasses.asdict(form.config())
    with qtbot.waitSignal(form.config_changed):
        qtbot.keyClick(form.findChild(QWidget, name), key)
    after = dataclasses.asdict(form.config())
    assert {field for field in after if after[field] != before[field]} == {setting}
    assert preset(form) == "Custom"


def test_settings_of_the_users_own_are_described_as_such(form: TrainingForm) -> None:
    form.set_config(TrainingConfig(epochs=7))
    assert "Your own settings." in [label.text() for label in form.findChildren(QLabel)]


def test_settings_put_back_by_hand_take_their_presets_name_again(
    qtbot: QtBot, form: TrainingForm
) -> None:
    spin = form.findChild(QSpinBox, "epochsSpin")
    qtbot.keyClick(spin, Key.Key_Up)
    assert preset(form) == "Custom"
    qtbot.keyClick(spin, Key.Key_Down)
    assert preset(form) == PRESETS[DEFAULT_PRESET].title


def test_settings_put_in_together_are_told_once(qtbot: QtBot, form: TrainingForm) -> None:
    told = []
    form.config_changed.connect(lambda: told.append(form.config()))
    form.set_config(PRESETS["softmax"].config)
    assert told == [PRESETS["softmax"].config]


ODD = TrainingConfig(
    network="softmax",
    optimizer="rmsprop",
    learning_rate=0.000123,
    batch_size=17,
    epochs=3,
    dropout_rate=0.33,
    seed=2**31 - 1,
    schedule="cosine",
    augmentation=True,
    weight_averaging=True,
)


def test_all_settings_go_in_and_come_out_the_same(form: TrainingForm) -> None:
    form.set_config(ODD)
    assert form.config() == ODD


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
    spin = form.findChild(QSpinBox, name)
    limits = LIMITS[setting]
    spin.setValue(int(limits.highest))
    qtbot.keyClick(spin, Key.Key_Up)
    assert getattr(form.config(), setting) == limits.highest
    spin.setValue(int(limits.lowest))
    qtbot.keyClick(spin, Key.Key_Down)
    assert getattr(form.config(), setting) == limits.lowest


def test_the_learning_rate_stops_at_its_limits(qtbot: QtBot, form: TrainingForm) -> None:
    spin = number(form, "learningRateSpin")
    limits = LIMITS["learning_rate"]
    for _ in range(30):
        qtbot.keyClick(spin, Key.Key_Up)
    assert form.config().learning_rate == limits.highest
    for _ in range(30):
        qtbot.keyClick(spin, Key.Key_Down)
    assert form.config().learning_rate == limits.lowest


def test_the_dropout_rate_stops_at_its_limit(qtbot: QtBot, form: TrainingForm) -> None:
    form.set_config(TrainingConfig(dropout_rate=0.88))
    qtbot.keyClick(number(form, "dropoutRateSpin"), Key.Key_Up)
    assert form.config().dropout_rate == LIMITS["dropout_rate"].highest


@pytest.mark.parametrize(("typed", "kept"), [("0", 128), ("-5", 5), ("64", 64)])
def test_a_batch_size_typed_in_is_within_its_limits(
    qtbot: QtBot, form: TrainingForm, typed: str, kept: int
) -> None:
    type_in(qtbot, form.findChild(QSpinBox, "batchSizeSpin"), typed)
    assert form.config().batch_size == kept


def test_half_typed_numbers_never_leave_the_limits(qtbot: QtBot, form: TrainingForm) -> None:
    spin = number(form, "learningRateSpin")
    spin.selectAll()
    for letter in "0.02":
        qtbot.keyClicks(spin, letter)
        assert form.config().learning_rate >= LIMITS["learning_rate"].lowest
    qtbot.keyClick(spin, Key.Key_Enter)
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


@pytest.mark.parametrize(("typed", "rate"), [("0.05", 0.05), ("2", 2.0), ("0.0300", 0.03)])
def test_a_learning_rate_can_be_typed(
    qtbot: QtBot, form: TrainingForm, typed: str, rate: float
) -> None:
    type_in(qtbot, number(form, "learningRateSpin"), typed)
    assert form.config().learning_rate == rate


def test_the_learning_rate_speaks_the_users_language(qtbot: QtBot, form: TrainingForm) -> None:
    form.setLocale(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    spin = number(form, "learningRateSpin")
    type_in(qtbot, spin, "0,0050")
    assert spin.text() == "0,005"
    assert form.config().learning_rate == 0.005


# Names.


@pytest.mark.parametrize("kind", [QComboBox, QAbstractSpinBox, QCheckBox])
def test_each_setting_has_its_names_and_a_tooltip(form: TrainingForm, kind: type[QWidget]) -> None:
    for widget in form.findChildren(kind):
        assert widget.objectName()
        assert widget.accessibleName()
        assert widget.toolTip()


def test_no_two_settings_have_the_same_name(form: TrainingForm) -> None:
    kinds = (QComboBox, QAbstractSpinBox, QCheckBox)
    names = [widget.objectName() for kind in kinds for widget in form.findChildren(kind)]
    assert len(set(names)) == len(names) == 12


def test_a_row_of_the_owners_stands_below_the_settings(form: TrainingForm) -> None:
    box = QComboBox()
    form.add_row(box, "extraBox", "Extra", "More")
    assert form.findChild(QComboBox, "extraBox") is box
    assert (box.accessibleName(), box.toolTip()) == ("Extra", "More")
