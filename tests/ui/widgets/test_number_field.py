"""What is typed into the fields for numbers, with keys, and what they make of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot
from support.form import Key, check, choice, choose, number, preset, type_in
from support.window import find, message

from lenet_gui.core.experiment.config import SETTINGS, Range, TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.ui.runs.tab import RunsTab
from lenet_gui.ui.training.form import TrainingForm
from lenet_gui.ui.training.tab import TrainingTab
from lenet_gui.ui.widgets.number_field import NumberField
from lenet_gui.ui.window.main_window import MainWindow

TITLES = {
    "learningRateSpin": "Learning rate",
    "batchSizeSpin": "Batch size",
    "epochsSpin": "Epochs",
    "dropoutRateSpin": "Dropout rate",
    "seedSpin": "Seed",
}


@pytest.fixture(params=["C", "en_US", "de_DE", "fr_FR", "de_CH", "ar_EG"])
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    """The system's locale, in which numbers are written in one way or another."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def typed_into(qtbot: QtBot, form: TrainingForm, name: str, text: str) -> NumberField:
    check(form, "dropoutCheck").setChecked(True)
    field = number(form, name)
    type_in(qtbot, field, text)
    return field


# What is understood.


@pytest.mark.parametrize(
    ("typed", "rate"),
    [
        ("1e-3", 0.001),
        ("1E-3", 0.001),
        ("5e-4", 0.0005),
        ("0.001", 0.001),
        ("0,001", 0.001),
        ("0,0050", 0.005),
        (".5", 0.5),
        (",5", 0.5),
        ("2", 2.0),
        ("2.", 2.0),
        ("+0.05", 0.05),
        (" 0.05 ", 0.05),
        ("1.024", 1.024),
        ("1,25", 1.25),
        ("1,0e-3", 0.001),
        ("0.0000015", 0.0000015),
    ],
)
def test_a_number_means_the_same_in_each_locale(
    qtbot: QtBot, locale: str, form: TrainingForm, typed: str, rate: float
) -> None:
    field = typed_into(qtbot, form, "learningRateSpin", typed)
    assert form.config().learning_rate == rate
    assert field.problem() == ""
    assert float(field.text()) == rate


@pytest.mark.parametrize("name", ["batchSizeSpin", "epochsSpin", "seedSpin"])
@pytest.mark.parametrize(("typed", "count"), [("1e2", 100), ("128.0", 128), ("64", 64), ("7,", 7)])
def test_a_whole_number_may_have_an_exponent_or_a_point(
    qtbot: QtBot, form: TrainingForm, name: str, typed: str, count: int
) -> None:
    field = typed_into(qtbot, form, name, typed)
    value = getattr(form.config(), TITLES[name].lower().replace(" ", "_"))
    assert (value, type(value), field.text()) == (count, int, str(count))


def test_the_largest_seed_is_taken_to_the_last_digit(qtbot: QtBot, form: TrainingForm) -> None:
    typed_into(qtbot, form, "seedSpin", "2147483646")
    assert form.config().seed == 2147483646


def test_a_dropout_rate_keeps_all_its_decimals(qtbot: QtBot, form: TrainingForm) -> None:
    typed_into(qtbot, form, "dropoutRateSpin", "0,125")
    assert form.config().dropout_rate == 0.125


# What is not.

NOT_TAKEN = [
    ("learningRateSpin", "abc", "“abc” is not a number; write it like 0.001 or 1e-3."),
    ("learningRateSpin", "1e", "“1e” is not a number; write it like 0.001 or 1e-3."),
    ("learningRateSpin", "nan", "“nan” is not a number; write it like 0.001 or 1e-3."),
    ("learningRateSpin", "inf", "“inf” is not a number; write it like 0.001 or 1e-3."),
    ("learningRateSpin", "1_0", "“1_0” is not a number; write it like 0.001 or 1e-3."),
    ("learningRateSpin", "0.1.2", "“0.1.2” is not a number; write it like 0.001 or 1e-3."),
    ("learningRateSpin", "", "A number is missing; it must lie between 0.000001 and 10."),
    ("learningRateSpin", "0", "0 is out of range; it must lie between 0.000001 and 10."),
    ("learningRateSpin", "-1", "-1 is out of range; it must lie between 0.000001 and 10."),
    ("learningRateSpin", "11", "11 is out of range; it must lie between 0.000001 and 10."),
    ("learningRateSpin", "1e999", "1e999 is out of range; it must lie between 0.000001 and 10."),
    ("learningRateSpin", "1,000", "“1,000” may mean 1 or 1000; write the one that you mean."),
    ("batchSizeSpin", "1.000", "“1.000” may mean 1 or 1000; write the one that you mean."),
    ("batchSizeSpin", "1,024", "“1,024” may mean 1.024 or 1024; write the one that you mean."),
    ("batchSizeSpin", "2.5", "2.5 is not a whole number."),
    ("batchSizeSpin", "0", "0 is out of range; it must lie between 1 and 4096."),
    ("batchSizeSpin", "-5", "-5 is out of range; it must lie between 1 and 4096."),
    ("batchSizeSpin", "1 024", "“1 024” is not a number; write it like 128."),
    ("epochsSpin", "1e9", "1e9 is out of range; it must lie between 1 and 1000."),
    ("dropoutRateSpin", "1", "1 is out of range; it must lie between 0 and 0.9."),
    ("seedSpin", "x" * 30, f"“{'x' * 20}…” is not a number; write it like 128."),
]


@pytest.mark.parametrize(("name", "typed", "sentence"), NOT_TAKEN)
def test_what_cannot_be_taken_stays_and_is_said_to_be_wrong(
    qtbot: QtBot, form: TrainingForm, name: str, typed: str, sentence: str
) -> None:
    field = number(form, name)
    check(form, "dropoutCheck").setChecked(True)
    before = form.config()
    form.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    qtbot.keyClick(field, Key.Key_Delete)
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Key.Key_Tab)
    assert field.text() == typed
    assert form.config() == before
    assert preset(form) == "Custom"
    assert sentence in [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert field.toolTip() == sentence
    heard = QAccessible.queryAccessibleInterface(field)
    assert heard.text(QAccessible.Text.Description) == sentence
    assert heard.text(QAccessible.Text.Value) == typed


def test_a_field_that_is_wrong_looks_wrong(qtbot: QtBot, form: TrainingForm) -> None:
    field = number(form, "learningRateSpin")

    def frame() -> set[str]:
        picture = field.grab().toImage()
        return {picture.pixelColor(x, 0).name() for x in range(picture.width())}

    wrong = QApplication.palette().brightText().color().name()
    assert wrong not in frame()
    type_in(qtbot, field, "abc")
    assert wrong in frame()
    type_in(qtbot, field, "0.1")
    assert wrong not in frame()


def test_what_is_put_right_is_not_called_wrong_any_more(qtbot: QtBot, form: TrainingForm) -> None:
    field = typed_into(qtbot, form, "batchSizeSpin", "12x")
    assert field.explanation.isVisible()
    qtbot.keyClick(field.findChild(QLineEdit), Key.Key_End)
    qtbot.keyClick(field, Key.Key_Backspace)
    assert not field.explanation.isVisible()
    assert field.toolTip() == "Images that one step learns from"
    qtbot.keyClick(field, Key.Key_Enter)
    assert form.config().batch_size == 12


def test_what_is_pasted_is_treated_as_what_is_typed(qtbot: QtBot, form: TrainingForm) -> None:
    field = number(form, "learningRateSpin")
    for text, problem in (("5e-4", False), ("much", True)):
        QApplication.clipboard().setText(text)
        field.selectAll()
        field.findChild(QLineEdit).paste()
        qtbot.keyClick(field, Key.Key_Enter)
        assert bool(field.problem()) == problem
    assert (field.text(), form.config().learning_rate) == ("much", 0.0005)


@pytest.mark.parametrize("key", ["softmax", "lenet5-adam-dropout"])
def test_a_preset_puts_valid_numbers_in_the_place_of_wrong_ones(
    qtbot: QtBot, form: TrainingForm, key: str
) -> None:
    for name in TITLES:
        typed_into(qtbot, form, name, "wrong")
    choose(qtbot, choice(form, "presetBox"), key)
    assert form.config() == PRESETS[key].config
    assert form.problem() == ""
    assert preset(form) == PRESETS[key].title


def test_settings_put_in_take_the_place_of_wrong_ones(qtbot: QtBot, form: TrainingForm) -> None:
    before = form.config()
    typed_into(qtbot, form, "learningRateSpin", "wrong")
    form.set_config(before)
    assert number(form, "learningRateSpin").text() == "0.001"
    assert form.problem() == ""


def test_a_dropout_rate_that_is_switched_off_may_be_wrong(qtbot: QtBot, form: TrainingForm) -> None:
    field = typed_into(qtbot, form, "dropoutRateSpin", "much")
    assert form.problem().startswith("Dropout rate: “much” is not a number")
    check(form, "dropoutCheck").setChecked(False)
    assert form.problem() == ""
    assert not field.explanation.isVisible()


# What is asked for while something is wrong.


@pytest.mark.parametrize("finished", [True, False])
@pytest.mark.parametrize(("name", "typed", "sentence"), NOT_TAKEN[:2] + NOT_TAKEN[-7:])
def test_nothing_is_trained_with_a_setting_that_is_wrong(
    qtbot: QtBot, tab: TrainingTab, name: str, typed: str, sentence: str, finished: bool
) -> None:
    wanted = []
    tab.train_requested.connect(lambda *settings: wanted.append(settings))
    tab.set_config(TrainingConfig(dropout_rate=0.25))
    field = tab.findChild(NumberField, name)
    field.selectAll()
    qtbot.keyClicks(field, typed)
    if finished:
        qtbot.keyClick(field, Key.Key_Enter)
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    tab.train()
    assert tab.findChild(QLabel, "trainingMessage").text() == f"{TITLES[name]}: {sentence}"
    assert field.explanation.isVisible()
    assert field.hasFocus()
    tab.set_config(TrainingConfig())
    tab.train()
    assert [config for config, _ in wanted] == [TrainingConfig()]


def test_f5_in_the_midst_of_typing_says_what_is_wrong(window: MainWindow, qtbot: QtBot) -> None:
    find(window, QTabWidget, "tabs").setCurrentWidget(window.training_tab)
    field = find(window, NumberField, "learningRateSpin")
    field.selectAll()
    qtbot.keyClicks(field, "5e-")
    qtbot.keyClick(window, Key.Key_F5)
    assert message(window).startswith("Learning rate: “5e-” is not a number")
    assert not window.training.is_running()


def test_a_number_of_seeds_that_is_wrong_reproduces_nothing(qtbot: QtBot, tab: TrainingTab) -> None:
    wanted = []
    tab.reproduce_requested.connect(lambda *settings: wanted.append(settings))
    field = tab.findChild(NumberField, "reproductionSeedsSpin")
    for text in ("many", "1e1"):
        type_in(qtbot, field, text)
        assert field.explanation.isVisible() == (text == "many")
        tab.findChild(QPushButton, "reproduceButton").click()
    assert [seeds for seeds, _ in wanted] == [10]


def test_a_limit_of_the_runs_counts_once_it_is_typed_to_the_end(
    qtbot: QtBot, isolated_folders: object
) -> None:
    runs = RunsFolder()
    tab = RunsTab(runs, [])
    qtbot.addWidget(tab)
    with qtbot.waitExposed(tab):
        tab.show()
    field = tab.findChild(NumberField, "runsLimitSpin")
    before = runs.limit()
    field.selectAll()
    for letter in "250":
        qtbot.keyClicks(field, letter)
        assert runs.limit() == before
    qtbot.keyClick(field, Key.Key_Enter)
    assert runs.limit() == 250
    type_in(qtbot, field, "5")
    tab.hide()
    tab.show()
    assert runs.limit() == 250
    assert (field.text(), field.explanation.isVisible()) == ("5", True)


# Arrows and wheel.


@pytest.fixture
def field(qtbot: QtBot) -> NumberField:
    field = NumberField(Range(0, 0.9), step=0.05)
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    return field


def turn_wheel(widget: QWidget, notches: int) -> None:
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_arrows_and_wheel_step_without_losing_themselves_in_decimals(
    qtbot: QtBot, field: NumberField
) -> None:
    for _ in range(6):
        qtbot.keyClick(field, Key.Key_Up)
    assert field.text() == "0.3"
    turn_wheel(field, -2)
    assert field.text() == "0.2"
    for _ in range(20):
        turn_wheel(field, -1)
    assert (field.text(), field.value()) == ("0", 0)


def test_an_arrow_takes_the_last_number_in_the_place_of_what_is_wrong(
    qtbot: QtBot, field: NumberField
) -> None:
    type_in(qtbot, field, "0.5")
    type_in(qtbot, field, "wrong")
    qtbot.keyClick(field, Key.Key_Up)
    assert (field.text(), field.value(), field.problem()) == ("0.55", 0.55, "")


def test_assistive_tools_hear_the_number_and_its_limits(field: NumberField) -> None:
    field.setValue(0.25)
    value = QAccessible.queryAccessibleInterface(field).valueInterface()
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (0.25, 0, 0.9)


def test_a_number_is_wide_enough_to_be_read(qtbot: QtBot) -> None:
    limits = SETTINGS["seed"].range
    field = NumberField(limits, step=1, whole=True)
    qtbot.addWidget(field)
    field.setValue(limits.highest)
    field.resize(field.sizeHint())
    line = field.findChild(QLineEdit)
    assert line.width() > line.fontMetrics().horizontalAdvance("2147483647")
