"""The form of settings, filled in with keys as a user does."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.accessibility import name
from support.architectures import offer_network_without_dropout
from support.form import Key, choice, choose, preset

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import DEFAULT_PRESET, PRESETS
from lenet_gui.ui.training.form import TrainingForm
from lenet_gui.ui.widgets.number_field import NumberField

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
    form.dataset.set_source(PRESETS[key].source)
    form.set_config(PRESETS[key].config)
    assert preset(form) == PRESETS[key].title


@pytest.mark.parametrize("key", PRESETS)
def test_each_preset_is_described(form: TrainingForm, key: str) -> None:
    form.dataset.set_source(PRESETS[key].source)
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


def test_a_preset_brings_the_data_that_belong_to_it(qtbot: QtBot, form: TrainingForm) -> None:
    choose(qtbot, choice(form, "presetBox"), "lenet5-drawn")
    assert form.dataset.source() == "drawn"
    choose(qtbot, choice(form, "presetBox"), "lenet5-adam")
    assert form.dataset.source() == "mnist"


def test_presets_for_mnist_leave_other_digits_chosen(qtbot: QtBot, form: TrainingForm) -> None:
    choose(qtbot, form.dataset, "builtin")
    choose(qtbot, choice(form, "presetBox"), "softmax")
    assert form.dataset.source() == "builtin"
    assert preset(form) == PRESETS["softmax"].title


def test_other_data_turn_the_preset_for_drawn_digits_to_custom(
    qtbot: QtBot, form: TrainingForm
) -> None:
    choose(qtbot, choice(form, "presetBox"), "lenet5-drawn")
    choose(qtbot, form.dataset, "mnist")
    assert preset(form) == "Custom"


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
    spin = form.findChild(NumberField, "epochsSpin")
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


# Names.


@pytest.mark.parametrize("kind", [QComboBox, QAbstractSpinBox, QCheckBox])
def test_each_setting_has_its_names_and_a_tooltip(form: TrainingForm, kind: type[QWidget]) -> None:
    for widget in form.findChildren(kind):
        assert widget.objectName()
        assert name(widget)
        assert widget.toolTip()


def test_no_two_settings_have_the_same_name(form: TrainingForm) -> None:
    kinds = (QComboBox, QAbstractSpinBox, QCheckBox)
    names = [widget.objectName() for kind in kinds for widget in form.findChildren(kind)]
    assert len(set(names)) == len(names) == 13


def test_a_network_without_a_place_for_dropout_is_trained_without(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = offer_network_without_dropout(monkeypatch)
    form = TrainingForm()
    qtbot.addWidget(form)
    choose(qtbot, choice(form, "presetBox"), "lenet5-adam-dropout")
    dropout = form.findChild(QCheckBox, "dropoutCheck")
    assert dropout.isEnabled()
    choose(qtbot, choice(form, "modelBox"), key)
    assert not dropout.isEnabled()
    assert form.config().dropout_rate == 0
    choose(qtbot, choice(form, "modelBox"), "lenet5")
    assert form.config().dropout_rate == 0.25
