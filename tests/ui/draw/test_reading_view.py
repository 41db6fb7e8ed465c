"""Which digit of a number the Draw tab shows: by the mouse, the keyboard, and by itself."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider
from pytestqt.qtbot import QtBot
from support.drawings import arc, network_sure_of
from support.window import LEFT, activate, answer, draw, find, on_screen, use

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.recognition.reading import Reading, recognize
from lenet_gui.ui.draw.answer_label import AnswerLabel
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.bars import InputPreview, ProbabilityBars

NETWORK = load_model(paths.models_folder() / FIRST_MODEL)

ONE = [(0.2, 0.3), (0.2, 0.6)]
NOUGHT = arc(0.48, 0.45, 0.14, 0, 360)
SEVEN = [(0.75, 0.3), (0.93, 0.3), (0.82, 0.6)]


@pytest.fixture
def tab(qtbot: QtBot, app: App) -> DrawPage:
    """The tab with 1, 0 and 7 side by side on it, the mouse away."""
    use(app, NETWORK)
    tab = on_screen(qtbot, DrawPage(app), 1000, 650)
    tab.canvas.pen_width = 0.05
    for stroke in (ONE, NOUGHT, SEVEN):
        draw(tab, stroke)
    leave(tab)
    return tab


def place(tab: DrawPage, x: float, y: float) -> QPoint:
    return QPoint(round(x * tab.canvas.width()), round(y * tab.canvas.width()))


def leave(tab: DrawPage) -> None:
    QApplication.sendEvent(tab.canvas, QEvent(QEvent.Type.Leave))


def shown(tab: DrawPage) -> int:
    """The index of the digit of a number that stands out."""
    return int(answer(tab).partition("Digit ")[2][0]) - 1


def reading(tab: DrawPage) -> Reading:
    return recognize(tab.canvas.ink(), NETWORK)


def assert_shown(tab: DrawPage, index: int) -> None:
    """Answer, bars, preview and the mark on the canvas all tell of this digit."""
    digit = reading(tab).digits[index]
    assert answer(tab).startswith("1 0 7  ")
    assert f"Digit {index + 1} of 3 · " in answer(tab)
    bars = find(tab, ProbabilityBars, "probabilityBars")
    preview = find(tab, InputPreview, "inputPreview")
    # Asked alone or beside others, a network's answer differs by rounding.
    np.testing.assert_allclose(bars.probabilities(), digit.probabilities, rtol=1e-4)
    np.testing.assert_array_equal(preview.image(), digit.image)
    assert bars.accessibleDescription().startswith(f"Digit {index + 1} of 3: ")
    assert preview.accessibleDescription() == f"Digit {index + 1} of 3"
    assert tab.canvas._highlight == digit.box


def test_the_digit_under_the_mouse_is_shown(tab: DrawPage) -> None:
    for index, (x, y) in enumerate(((0.2, 0.4), (0.48, 0.45), (0.85, 0.35))):
        QTest.mouseMove(tab.canvas, place(tab, x, y))
        assert_shown(tab, index)


def test_the_tab_tells_of_the_image_that_is_shown(tab: DrawPage) -> None:
    told: list[np.ndarray | None] = []
    tab.app.image_changed.connect(lambda image, _: told.append(image))
    for index, (x, y) in enumerate(((0.2, 0.4), (0.48, 0.45), (0.85, 0.35))):
        QTest.mouseMove(tab.canvas, place(tab, x, y))
        np.testing.assert_array_equal(told[-1], reading(tab).digits[index].image)
    use(tab.app, network_sure_of(3))
    assert len(told) == 3
    tab.canvas.clear()
    assert told[-1] is None


def test_the_tab_tells_whether_the_shape_may_be_a_digit(tab: DrawPage) -> None:
    assert tab.app.has_digit_shape
    tab.canvas.clear()
    for turn in range(6):
        draw(tab, [(0.2 + 0.1 * turn, 0.2), (0.7 - 0.1 * turn, 0.8)])
        draw(tab, [(0.2, 0.2 + 0.1 * turn), (0.8, 0.7 - 0.1 * turn)])
    assert reading(tab).digits[0].rejected_by_shape
    assert not tab.app.has_digit_shape
    tab.canvas.clear()
    draw(tab, ONE)
    assert tab.app.has_digit_shape


def test_it_stays_when_the_mouse_goes_between_digits_or_leaves(tab: DrawPage) -> None:
    QTest.mouseMove(tab.canvas, place(tab, 0.48, 0.45))
    QTest.mouseMove(tab.canvas, place(tab, 0.48, 0.9))
    assert_shown(tab, 1)
    leave(tab)
    assert_shown(tab, 1)


def test_pointing_at_the_answer_shows_a_digit_too(tab: DrawPage) -> None:
    label = find(tab, AnswerLabel, "answerLabel")
    for x, index in ((5, 0), (label.width() - 5, 2), (label.width() // 2, 1)):
        QTest.mouseMove(label, QPoint(x, 40))
        assert_shown(tab, index)


def test_the_arrow_keys_go_from_digit_to_digit_and_stop_at_the_ends(tab: DrawPage) -> None:
    QTest.mouseMove(tab.canvas, place(tab, 0.2, 0.4))
    leave(tab)
    tab.canvas.setFocus()
    seen = []
    for key in (Qt.Key.Key_Right,) * 3 + (Qt.Key.Key_Left,) * 3:
        QTest.keyClick(tab.canvas, key)
        seen.append(shown(tab))
        assert_shown(tab, seen[-1])
    assert seen == [1, 2, 2, 1, 0, 0]


def go_to_first(tab: DrawPage) -> None:
    for _ in reading(tab).digits:
        QTest.keyClick(tab.canvas, Qt.Key.Key_Left)


@pytest.mark.parametrize("name", ["eraserButton", "compareNetworks", "teach7Button"])
def test_the_arrow_keys_choose_a_digit_while_a_button_has_the_focus(
    tab: DrawPage, qtbot: QtBot, name: str
) -> None:
    activate(qtbot, tab)
    go_to_first(tab)
    button = tab.findChild(QAbstractButton, name)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Right)
    assert_shown(tab, 1)
    QTest.keyClick(button, Qt.Key.Key_Left)
    assert_shown(tab, 0)
    assert button.hasFocus()


def test_a_slider_keeps_the_arrow_keys(tab: DrawPage) -> None:
    go_to_first(tab)
    slider = tab.findChild(QSlider, "penWidthSlider")
    before = slider.value()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == before + 1
    assert_shown(tab, 0)


def test_of_a_single_digit_the_arrow_keys_go_on_through_the_buttons(
    tab: DrawPage, qtbot: QtBot
) -> None:
    activate(qtbot, tab)
    tab.canvas.clear()
    draw(tab, ONE)
    example, picture = (
        find(tab, QAbstractButton, f"{n}Button") for n in ("example", "openPicture")
    )
    example.setFocus()
    QTest.keyClick(example, Qt.Key.Key_Right)
    assert picture.hasFocus()


def test_the_digit_being_written_is_shown(tab: DrawPage) -> None:
    tab.canvas.clear()
    draw(tab, ONE)
    for index, stroke in enumerate((NOUGHT, SEVEN), start=1):
        draw(tab, stroke)
        assert shown(tab) == index


def test_without_a_pointer_the_least_certain_digit_is_shown(tab: DrawPage) -> None:
    tab.canvas.undo()
    leave(tab)
    tab.canvas.redo()
    certainties = [digit.probabilities.max() for digit in reading(tab).digits]
    assert_shown(tab, int(np.argmin(certainties)))


def test_another_network_keeps_the_digit_that_is_shown(tab: DrawPage) -> None:
    QTest.mouseMove(tab.canvas, place(tab, 0.85, 0.35))
    leave(tab)
    use(tab.app, network_sure_of(3))
    assert answer(tab) == "3 3 3  Sure · Digit 3 of 3 · 99.9 % that this is a 3"


def test_back_at_a_single_digit_there_is_no_mark_and_no_counting(tab: DrawPage) -> None:
    QTest.mouseMove(tab.canvas, place(tab, 0.85, 0.35))
    tab.canvas.undo()
    tab.canvas.undo()
    assert answer(tab).startswith("1  ")
    assert tab.canvas._highlight is None
    bars = find(tab, ProbabilityBars, "probabilityBars")
    assert bars.accessibleDescription().startswith("0: ")
    QTest.keyClick(tab.canvas, Qt.Key.Key_Right)
    assert answer(tab).startswith("1  ")


def test_cleared_the_canvas_gives_no_answer(tab: DrawPage) -> None:
    tab.canvas.clear()
    assert answer(tab) == "Nothing drawn yet"
    assert tab.canvas._highlight is None
    bars = find(tab, ProbabilityBars, "probabilityBars")
    assert bars.probabilities() is None


def test_without_a_network_there_is_neither_number_nor_mark(qtbot: QtBot, app: App) -> None:
    tab = on_screen(qtbot, DrawPage(app), 1000, 650)
    for stroke in (ONE, NOUGHT, SEVEN):
        draw(tab, stroke)
    assert answer(tab) == "No network open"
    assert tab.canvas._highlight is None
    QTest.mouseMove(tab.canvas, place(tab, 0.85, 0.35))
    assert answer(tab) == "No network open"


def test_the_mark_is_painted_around_the_digit_and_taken_away(tab: DrawPage) -> None:
    def picture() -> bytes:
        # Its pixels go with it.
        image = tab.canvas.grab().toImage()
        return bytes(image.constBits())

    QTest.mouseMove(tab.canvas, place(tab, 0.2, 0.4))
    first = picture()
    QTest.mouseMove(tab.canvas, place(tab, 0.85, 0.35))
    assert picture() != first
    QTest.mouseMove(tab.canvas, place(tab, 0.2, 0.4))
    assert picture() == first
    frame = tab.canvas._frame(reading(tab).digits[0].box)
    image = tab.canvas.grab().toImage()
    scale = image.width() / tab.canvas.width()
    corner = (QPointF(frame.left(), frame.center().y()) * scale).toPoint()
    assert any(
        image.pixelColor(corner + QPoint(dx, 0)).blue()
        > image.pixelColor(corner + QPoint(dx, 0)).red()
        for dx in (-1, 0, 1)
    )


def test_a_dot_is_not_a_digit_and_says_why(tab: DrawPage) -> None:
    tab.canvas.clear()
    QTest.mouseClick(tab.canvas, LEFT, pos=place(tab, 0.5, 0.5))
    assert answer(tab) == "Not a digit · Judged by its shape"
