"""What is typed into a field for a number, with keys, and what the field makes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from support.accessibility import description, value
from support.form import Key, type_in

from lenet_gui.core.experiment.config import Range
from lenet_gui.ui.widgets.named import ChoiceBox
from lenet_gui.ui.widgets.number_field import NumberField

Make = Callable[..., NumberField]

# Range, step and whether the numbers are whole.
RATE = (Range(1e-6, 10), None)
SHARE = (Range(0, 0.9), 0.05)
COUNT = (Range(1, 4096), 1, True)
SEED = (Range(0, 2**31 - 1), 1, True)


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """Show a field with its explanation below it."""
    windows = []

    def make(limits: Range, step: float | None = None, whole: bool = False) -> NumberField:
        window = QWidget()
        layout = QVBoxLayout(window)
        field = NumberField(limits, step, whole)
        field.setToolTip("A number")
        layout.addWidget(field)
        layout.addWidget(field.explanation)
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return field

    return make


@pytest.fixture
def german() -> Iterator[None]:
    """A locale that writes 1.000,5 where the English one writes 1,000.5."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("kind", "typed", "number"),
    [
        (RATE, "1e-3", 0.001),
        (RATE, "5E-4", 0.0005),
        (RATE, "0.001", 0.001),
        (RATE, "0,001", 0.001),
        (RATE, "0,0050", 0.005),
        (RATE, ",5", 0.5),
        (RATE, "2.", 2.0),
        (RATE, "+0.05", 0.05),
        (RATE, " 0.05 ", 0.05),
        (RATE, "1,024", 1.024),
        (RATE, "1,0e-3", 0.001),
        (RATE, "0.0000015", 0.0000015),
        (COUNT, "1e2", 100),
        (COUNT, "128.0", 128),
        (COUNT, "7,", 7),
        (SEED, "2147483646", 2147483646),
    ],
)
def test_a_number_is_understood_whatever_the_locale_and_then_shown_as_in_it(
    qtbot: QtBot, make: Make, kind: tuple[object, ...], typed: str, number: float
) -> None:
    field = make(*kind)
    type_in(qtbot, field, typed)
    assert field.value() == number
    assert field.problem() == ""
    assert field.text() == f"{number:.7f}".rstrip("0").rstrip(".").replace(".", ",")


@pytest.mark.parametrize(
    ("kind", "typed", "sentence"),
    [
        (RATE, "abc", "“abc” is not a number. Example: 0.001; 1e-3"),
        (RATE, "1e", "“1e” is not a number. Example: 0.001; 1e-3"),
        (RATE, "nan", "“nan” is not a number. Example: 0.001; 1e-3"),
        (RATE, "1_0", "“1_0” is not a number. Example: 0.001; 1e-3"),
        (RATE, "0.1.2", "“0.1.2” is not a number. Example: 0.001; 1e-3"),
        (RATE, "", "Enter a number between 0.000001 and 10."),
        (RATE, "0", "0 is out of range: enter 0.000001 to 10."),
        (RATE, "-1", "-1 is out of range: enter 0.000001 to 10."),
        (RATE, "1e999", "1e999 is out of range: enter 0.000001 to 10."),
        (RATE, "1,000", "“1,000” may mean 1 or 1000. Enter one of them."),
        (COUNT, "1.000", "“1.000” may mean 1 or 1000. Enter one of them."),
        (COUNT, "1,024", "“1,024” may mean 1.024 or 1024. Enter one of them."),
        (COUNT, "2.5", "2.5 is not a whole number."),
        (COUNT, "5000", "5000 is out of range: enter 1 to 4096."),
        (COUNT, "1 024", "“1 024” is not a number. Example: 128"),
        (COUNT, "x" * 30, f"“{'x' * 20}…” is not a number. Example: 128"),
    ],
)
def test_what_cannot_be_taken_stays_and_is_said_to_be_wrong(
    qtbot: QtBot, make: Make, kind: tuple[object, ...], typed: str, sentence: str
) -> None:
    field = make(*kind)
    before = field.value()
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Key.Key_Delete)
    qtbot.keyClicks(field, typed)
    # Until typing is over, nothing is said.
    assert not field.explanation.isVisible()
    field.clearFocus()
    assert (field.text(), field.value(), field.holds_number()) == (typed, before, False)
    assert field.explanation.isVisible()
    assert field.explanation.text() == field.toolTip() == description(field) == sentence
    heard = QAccessible.queryAccessibleInterface(field)
    assert heard.text(QAccessible.Text.Value) == typed


def test_a_field_that_is_wrong_looks_wrong(qtbot: QtBot, make: Make) -> None:
    field = make(*RATE)

    def frame() -> set[str]:
        image = field.grab().toImage()
        return {image.pixelColor(x, 0).name() for x in range(image.width())}

    wrong = QApplication.palette().brightText().color().name()
    for text, looks_wrong in (("0.1", False), ("abc", True), ("0.2", False)):
        type_in(qtbot, field, text)
        assert (wrong in frame()) == looks_wrong


def test_what_is_put_right_is_not_called_wrong_any_more(qtbot: QtBot, make: Make) -> None:
    field = make(*COUNT)
    type_in(qtbot, field, "12x")
    assert field.explanation.isVisible()
    qtbot.keyClick(field.findChild(QLineEdit), Key.Key_End)
    qtbot.keyClick(field, Key.Key_Backspace)
    assert not field.explanation.isVisible()
    assert field.toolTip() == "A number"
    qtbot.keyClick(field, Key.Key_Enter)
    assert field.value() == 12


def test_what_is_pasted_is_treated_as_what_is_typed(qtbot: QtBot, make: Make) -> None:
    field = make(*RATE)
    for text, problem in (("5e-4", False), ("much", True)):
        QApplication.clipboard().setText(text)
        field.selectAll()
        field.findChild(QLineEdit).paste()
        qtbot.keyClick(field, Key.Key_Enter)
        assert bool(field.problem()) == problem
    assert (field.text(), field.value()) == ("much", 0.0005)


# Arrows and wheel.


def turn_wheel(widget: QWidget, notches: int) -> bool:
    """Turn it over the widget, and return whether the widget has taken that."""
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
    return event.isAccepted()


def test_arrows_and_wheel_step_without_losing_themselves_in_decimals_or_leaving_the_range(
    qtbot: QtBot, make: Make
) -> None:
    field = make(*SHARE)
    for _ in range(6):
        qtbot.keyClick(field, Key.Key_Up)
    assert field.text() == "0.3"
    turn_wheel(field, -2)
    assert field.text() == "0.2"
    turn_wheel(field, -20)
    assert (field.text(), field.value()) == ("0", 0)
    field.setValue(0.88)
    qtbot.keyClick(field, Key.Key_Up)
    assert (field.text(), field.value()) == ("0.9", 0.9)


@pytest.fixture
def box() -> ChoiceBox:
    """A box of two choices, the second of which is chosen."""
    box = ChoiceBox()
    box.addItems(["9", "10"])
    box.setCurrentIndex(1)
    return box


@pytest.fixture
def field() -> NumberField:
    """A field that holds 10."""
    field = NumberField(Range(1, 100), step=1)
    field.setValue(10)
    return field


@pytest.mark.parametrize("name", ["box", "field"])
def test_the_wheel_changes_what_has_the_focus_and_is_else_left_to_the_page(
    qtbot: QtBot, request: pytest.FixtureRequest, name: str
) -> None:
    widget: ChoiceBox | NumberField = request.getfixturevalue(name)
    shown = widget.currentText if isinstance(widget, ChoiceBox) else widget.text
    page, other = QWidget(), QLineEdit()
    layout = QVBoxLayout(page)
    layout.addWidget(other)
    layout.addWidget(widget)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    other.setFocus()
    # Qt hands what is not taken to the page around it.
    assert not turn_wheel(widget, 1)
    assert not turn_wheel(widget, -1)
    assert (shown(), widget.hasFocus()) == ("10", False)
    widget.setFocus()
    turn_wheel(widget, 1 if name == "box" else -1)
    assert shown() == "9"


def test_without_a_step_a_number_is_doubled_and_halved_within_its_range(
    qtbot: QtBot, make: Make
) -> None:
    field = make(*RATE)
    field.setValue(0.001)
    for key, text in (("Up", "0.002"), ("Down", "0.001"), ("Down", "0.0005")):
        qtbot.keyClick(field, getattr(Key, f"Key_{key}"))
        assert field.text() == text
    field.stepBy(30)
    assert field.value() == 10
    field.stepBy(-30)
    assert field.value() == 1e-6


def test_an_arrow_takes_the_last_number_in_the_place_of_what_is_wrong(
    qtbot: QtBot, make: Make
) -> None:
    field = make(*SHARE)
    type_in(qtbot, field, "0.5")
    type_in(qtbot, field, "wrong")
    qtbot.keyClick(field, Key.Key_Up)
    assert (field.text(), field.value(), field.problem()) == ("0.55", 0.55, "")


def test_assistive_tools_hear_the_number_and_its_limits(make: Make) -> None:
    field = make(*SHARE)
    field.setValue(0.25)
    heard = QAccessible.queryAccessibleInterface(field).valueInterface()
    assert (value(field), heard.minimumValue(), heard.maximumValue()) == (0.25, 0, 0.9)


def test_a_number_is_wide_enough_to_be_read(make: Make) -> None:
    field = make(*SEED)
    field.resize(field.sizeHint())
    line = field.findChild(QLineEdit)
    assert line.width() > line.fontMetrics().horizontalAdvance("2147483647")
