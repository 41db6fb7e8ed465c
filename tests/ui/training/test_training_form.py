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
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.accessibility import name
from support.architectures import WITHOUT_DROPOUT, offer
from support.form import Key, check, choice, choose, keys, number, type_in
from support.window import activate, find, message

from lenet_gui.core.experiment.config import SETTINGS, TrainingConfig
from lenet_gui.core.experiment.presets import DEFAULT_PRESET, PRESETS
from lenet_gui.ui.help.glossary import GLOSSARY
from lenet_gui.ui.help.mark import help_of
from lenet_gui.ui.training.form import TrainingForm
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.training.presets import CUSTOM
from lenet_gui.ui.widgets.number_field import NumberField
from lenet_gui.ui.window.main_window import MainWindow

WIDGETS = {
    "network": "modelBox",
    "optimizer": "optimizerBox",
    "learning_rate": "learningRateSpin",
    "schedule": "scheduleBox",
    "batch_size": "batchSizeSpin",
    "epochs": "epochsSpin",
    "dropout_rate": "dropoutRateSpin",
    "augmentation": "augmentationCheck",
    "weight_averaging": "averagingCheck",
    "seed": "seedSpin",
}


# Presets.


def test_the_form_begins_with_the_default_preset(form: TrainingForm) -> None:
    assert form.config() == PRESETS[DEFAULT_PRESET].config
    assert form.preset() == DEFAULT_PRESET


@pytest.mark.parametrize("key", PRESETS)
def test_each_preset_fills_the_form(form: TrainingForm, key: str) -> None:
    form.choose_preset(key)
    assert form.config() == PRESETS[key].config
    assert form.preset() == key


def test_a_preset_brings_its_data_and_those_for_mnist_leave_other_digits_chosen(
    qtbot: QtBot, form: TrainingForm
) -> None:
    form.choose_preset("lenet5-drawn")
    assert form.dataset.source() == "drawn"
    choose(qtbot, form.dataset, "mnist")
    assert form.preset() == CUSTOM
    form.choose_preset("lenet5-drawn")
    form.choose_preset("lenet5-adam")
    assert form.dataset.source() == "mnist"
    choose(qtbot, form.dataset, "builtin")
    form.choose_preset("softmax")
    assert form.dataset.source() == "builtin"
    assert form.preset() == "softmax"


def test_settings_put_in_together_are_told_once(qtbot: QtBot, form: TrainingForm) -> None:
    told = []
    form.config_changed.connect(lambda: told.append(form.config()))
    form.set_config(PRESETS["softmax"].config)
    assert told == [PRESETS["softmax"].config]


# Settings.


@pytest.mark.parametrize(
    ("setting", "key"),
    [
        ("network", Key.Key_Down),
        ("optimizer", Key.Key_Down),
        ("schedule", Key.Key_Up),
        ("learning_rate", Key.Key_Up),
        ("batch_size", Key.Key_Up),
        ("epochs", Key.Key_Down),
        ("dropout_rate", Key.Key_Up),
        ("augmentation", Key.Key_Space),
        ("weight_averaging", Key.Key_Space),
        ("seed", Key.Key_Up),
    ],
)
def test_any_setting_changed_by_hand_makes_the_preset_custom(
    qtbot: QtBot, form: TrainingForm, setting: str, key: Qt.Key
) -> None:
    # The preset that switches everything on.
    form.choose_preset("lenet5-drawn")
    before = dataclasses.asdict(form.config())
    with qtbot.waitSignal(form.config_changed):
        qtbot.keyClick(form.findChild(QWidget, WIDGETS[setting]), key)
    after = dataclasses.asdict(form.config())
    assert {field for field in after if after[field] != before[field]} == {setting}
    assert form.preset() == CUSTOM


def test_settings_put_back_by_hand_take_their_presets_name_again(
    qtbot: QtBot, form: TrainingForm
) -> None:
    qtbot.keyClick(number(form, "epochsSpin"), Key.Key_Up)
    assert form.preset() == CUSTOM
    qtbot.keyClick(number(form, "epochsSpin"), Key.Key_Down)
    assert form.preset() == DEFAULT_PRESET


def test_all_settings_go_in_and_come_out_the_same(form: TrainingForm) -> None:
    odd = TrainingConfig(
        network="softmax",
        optimizer="rmsprop",
        learning_rate=0.000123,
        batch_size=17,
        epochs=3,
        dropout_rate=0.125,
        seed=2**31 - 1,
        schedule="cosine",
        augmentation=True,
        weight_averaging=True,
    )
    form.set_config(odd)
    assert form.config() == odd


@pytest.mark.parametrize("setting", SETTINGS)
def test_each_setting_has_its_choices_or_its_limits(form: TrainingForm, setting: str) -> None:
    declared, widget = SETTINGS[setting], form.findChild(QWidget, WIDGETS[setting])
    if isinstance(widget, QComboBox):
        others = ["current"] if setting == "network" else []
        assert keys(widget) == [*declared.choices, *others]
    elif isinstance(widget, NumberField):
        assert declared.range is not None
        check(form, "dropoutCheck").setChecked(True)
        lowest, highest = declared.range.lowest, declared.range.highest
        for beyond, value in ((lowest - 1, lowest), (highest + 1, highest)):
            widget.setValue(beyond)
            assert getattr(form.config(), setting) == value
            assert type(getattr(form.config(), setting)) is declared.kind


def test_each_widget_has_its_names_and_a_tooltip(form: TrainingForm) -> None:
    kinds = (QComboBox, QAbstractSpinBox, QCheckBox)
    widgets = [widget for kind in kinds for widget in form.findChildren(kind)]
    assert {widget.objectName() for widget in widgets} == {
        *WIDGETS.values(),
        *("dropoutCheck", "datasetBox"),
    }
    for widget in widgets:
        assert name(widget), widget.objectName()
        assert widget.toolTip(), widget.objectName()


# Dropout.


def test_the_check_alone_says_whether_anything_is_dropped(qtbot: QtBot, form: TrainingForm) -> None:
    rate = number(form, "dropoutRateSpin")
    for checked, dropped in ((False, 0), (True, 0.25), (False, 0)):
        if checked != check(form, "dropoutCheck").isChecked():
            qtbot.keyClick(check(form, "dropoutCheck"), Key.Key_Space)
        assert rate.isEnabled() == checked
        assert form.config().dropout_rate == dropped


def test_a_network_without_a_place_for_dropout_is_trained_without(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = offer(monkeypatch, WITHOUT_DROPOUT)
    form = TrainingForm()
    qtbot.addWidget(form)
    form.choose_preset("lenet5-adam-dropout")
    assert check(form, "dropoutCheck").isEnabled()
    choose(qtbot, choice(form, "modelBox"), key)
    assert not check(form, "dropoutCheck").isEnabled()
    assert form.config().dropout_rate == 0
    choose(qtbot, choice(form, "modelBox"), "lenet5")
    assert form.config().dropout_rate == 0.25


def test_a_dropout_rate_that_is_switched_off_may_be_wrong(qtbot: QtBot, form: TrainingForm) -> None:
    check(form, "dropoutCheck").setChecked(True)
    field = number(form, "dropoutRateSpin")
    type_in(qtbot, field, "much")
    assert form.problem().startswith("Dropout rate: “much” is not a number")
    check(form, "dropoutCheck").setChecked(False)
    assert form.problem() == ""
    assert not field.explanation.isVisible()


# Numbers that cannot be taken.


@pytest.mark.parametrize("key", ["softmax", "lenet5-adam-dropout"])
def test_a_preset_puts_valid_numbers_in_the_place_of_wrong_ones(
    qtbot: QtBot, form: TrainingForm, key: str
) -> None:
    check(form, "dropoutCheck").setChecked(True)
    for field in form.findChildren(NumberField):
        type_in(qtbot, field, "wrong")
    assert form.preset() == CUSTOM
    form.choose_preset(key)
    assert form.config() == PRESETS[key].config
    assert form.problem() == ""
    assert form.preset() == key


@pytest.mark.parametrize("finished", [True, False])
@pytest.mark.parametrize(
    ("setting", "typed"),
    [("learning_rate", "abc"), ("batch_size", "2.5"), ("dropout_rate", "1"), ("seed", "1e99")],
)
def test_nothing_is_trained_with_a_setting_that_is_wrong(
    qtbot: QtBot,
    page: TrainingPage,
    started: list[tuple[object, ...]],
    setting: str,
    typed: str,
    finished: bool,
) -> None:
    page.form.set_config(TrainingConfig(dropout_rate=0.25))
    field = page.findChild(NumberField, WIDGETS[setting])
    field.selectAll()
    qtbot.keyClicks(field, typed)
    if finished:
        qtbot.keyClick(field, Key.Key_Enter)
    activate(qtbot, page)
    page.train()
    said = page.findChild(QLabel, "trainingMessage").text()
    assert said == f"{SETTINGS[setting].title}: {field.explanation.text()}"
    assert field.explanation.isVisible()
    assert field.hasFocus()
    page.form.set_config(TrainingConfig())
    page.train()
    assert [config for config, _ in started] == [TrainingConfig()]


def test_f5_in_the_midst_of_typing_says_what_is_wrong(window: MainWindow, qtbot: QtBot) -> None:
    window.page(TrainingPage).come_to_front()
    field = find(window, NumberField, "learningRateSpin")
    field.selectAll()
    qtbot.keyClicks(field, "5e-")
    qtbot.keyClick(window, Key.Key_F5)
    assert message(window).startswith("Learning rate: “5e-” is not a number")
    assert not window.app.busy


def test_a_number_of_seeds_that_is_wrong_reproduces_nothing(
    qtbot: QtBot, page: TrainingPage, started: list[tuple[object, ...]]
) -> None:
    page.findChild(QPushButton, "tutorialButton").setChecked(True)
    field = page.findChild(NumberField, "reproductionSeedsSpin")
    for text in ("many", "1e1"):
        type_in(qtbot, field, text)
        assert field.explanation.isVisible() == (text == "many")
        page.findChild(QPushButton, "reproduceButton").click()
    assert [seeds for seeds, *_ in started] == [10]


def test_every_field_has_a_term_of_the_glossary_for_f1(form: TrainingForm) -> None:
    for kind in (QComboBox, QCheckBox, NumberField):
        fields = form.findChildren(kind)
        assert fields
        assert all(help_of(field) in GLOSSARY for field in fields)
    assert help_of(find(form, NumberField, "batchSizeSpin")) == "batch"
