from __future__ import annotations

import functools
import operator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from support.window import LEFT, activate, draw, on_screen

from lenet_gui.core.imaging.ink import READ_SIDE, Mark, Picture, Stroke, paint
from lenet_gui.ui.draw.canvas import DrawingCanvas

RIGHT = Qt.MouseButton.RightButton


@pytest.fixture
def canvas(qtbot: QtBot) -> DrawingCanvas:
    return on_screen(qtbot, DrawingCanvas(), 400, 400)


def ink_at(canvas: DrawingCanvas, x: float, y: float) -> int:
    return int(canvas.ink()[int(y * READ_SIDE), int(x * READ_SIDE)])


def shown_at(canvas: DrawingCanvas, x: float, y: float) -> int:
    image = canvas.grab().toImage()
    return image.pixelColor(int(x * image.width()), int(y * image.height())).red()


def test_a_stroke_leaves_ink_where_the_pen_went(canvas: DrawingCanvas) -> None:
    draw(canvas)
    for y in np.linspace(0.2, 0.8, 20):
        assert ink_at(canvas, 0.5, y) == 255
        assert shown_at(canvas, 0.5, y) == 255
    assert ink_at(canvas, 0.3, 0.5) == shown_at(canvas, 0.3, 0.5) == 0


def test_strokes_of_the_mouse_leave_the_ink_that_core_paints(canvas: DrawingCanvas) -> None:
    # Whole pixels of a canvas of 400, so that the mouse reaches exactly these points.
    points = ((0.25, 0.2), (0.7, 0.4), (0.4, 0.8), (0.405, 0.7))
    draw(canvas, points)
    draw(canvas, points[:1])
    strokes: list[Mark] = [Stroke(points, canvas.pen_width), Stroke(points[:1], canvas.pen_width)]
    np.testing.assert_array_equal(canvas.ink(), paint(strokes, READ_SIDE))


def test_ink_changes_at_every_move_of_the_pen(canvas: DrawingCanvas, qtbot: QtBot) -> None:
    changes: list[int] = []
    canvas.ink_changed.connect(lambda: changes.append(int(canvas.ink().astype(int).sum())))
    draw(canvas, release=False)
    assert len(changes) == 3
    assert changes == sorted(set(changes))
    QTest.mouseRelease(canvas, LEFT)


def test_what_is_shown_is_the_same_after_the_stroke_is_painted_anew(
    canvas: DrawingCanvas,
) -> None:
    draw(canvas, [(0.2, 0.2), (0.7, 0.4), (0.4, 0.8)])
    before, ink = canvas.grab().toImage(), canvas.ink().copy()
    canvas.undo()
    canvas.redo()
    assert canvas.grab().toImage() == before
    np.testing.assert_array_equal(canvas.ink(), ink)


def test_a_click_leaves_a_dot(canvas: DrawingCanvas) -> None:
    QTest.mouseClick(canvas, LEFT, pos=QPoint(100, 300))
    assert ink_at(canvas, 0.25, 0.75) == 255


@pytest.mark.parametrize(("button", "erasing"), [(RIGHT, False), (LEFT, True)])
def test_the_right_button_erases_and_the_left_one_when_it_is_to(
    canvas: DrawingCanvas, button: Qt.MouseButton, erasing: bool
) -> None:
    draw(canvas)
    canvas.erasing = erasing
    draw(canvas, [(0.3, 0.5), (0.7, 0.5)], button)
    assert ink_at(canvas, 0.5, 0.5) == 0
    assert ink_at(canvas, 0.5, 0.3) == 255


def test_a_wider_pen_leaves_a_wider_stroke(canvas: DrawingCanvas) -> None:
    canvas.pen_width = 0.02
    draw(canvas)
    thin = canvas.ink().astype(int).sum()
    canvas.clear()
    canvas.pen_width = 0.15
    draw(canvas)
    assert canvas.ink().astype(int).sum() > 4 * thin


def test_a_stroke_may_leave_the_canvas_and_come_back(canvas: DrawingCanvas) -> None:
    draw(canvas, [(0.5, 0.5), (1.5, 0.5), (1.5, 0.9), (0.5, 0.9)])
    assert ink_at(canvas, 0.95, 0.5) == 255
    assert ink_at(canvas, 0.95, 0.9) == 255
    assert len(canvas.marks()) == 1


def test_another_button_in_the_middle_of_a_stroke_does_not_end_it(canvas: DrawingCanvas) -> None:
    draw(canvas, [(0.2, 0.5), (0.4, 0.5)], release=False)
    QTest.mousePress(canvas, RIGHT, pos=QPoint(160, 200))
    QTest.mouseRelease(canvas, RIGHT, pos=QPoint(160, 200))
    QTest.mouseMove(canvas, QPoint(320, 200))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(320, 200))
    assert len(canvas.marks()) == 1
    assert ink_at(canvas, 0.7, 0.5) == 255


def open_message(canvas: DrawingCanvas) -> None:
    """Open a message, release the button over it, and close it with Escape."""
    box = QMessageBox(canvas.window())
    box.setText("The training ended with an error.")

    def press_escape() -> None:
        QTest.mouseRelease(box, LEFT, pos=QPoint(5, 5))
        QTest.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, box, press_escape)
    box.exec()
    box.deleteLater()


def test_a_stroke_ends_when_a_message_opens(canvas: DrawingCanvas) -> None:
    draw(canvas, [(0.2, 0.5), (0.4, 0.5)], release=False)
    open_message(canvas)
    assert len(canvas.marks()) == 1
    QTest.mouseMove(canvas, QPoint(320, 200))
    assert ink_at(canvas, 0.6, 0.5) == 0
    draw(canvas, [(0.2, 0.8), (0.8, 0.8)])
    assert len(canvas.marks()) == 2
    assert ink_at(canvas, 0.5, 0.8) == 255


@pytest.mark.parametrize("end", ["WindowDeactivate", "WindowBlocked"])
def test_a_stroke_ends_when_another_window_comes_to_the_front(
    canvas: DrawingCanvas, end: str
) -> None:
    draw(canvas, release=False)
    QApplication.sendEvent(canvas, QEvent(QEvent.Type[end]))
    assert len(canvas.marks()) == 1
    QTest.mouseRelease(canvas, LEFT)
    assert len(canvas.marks()) == 1


def test_a_stroke_ends_when_the_canvas_is_hidden(canvas: DrawingCanvas) -> None:
    draw(canvas, release=False)
    canvas.hide()
    assert len(canvas.marks()) == 1
    QTest.mouseRelease(canvas, LEFT)


def mouse_event(canvas: DrawingCanvas, kind: QEvent.Type, x: float, y: float, *held: Any) -> None:
    """Send a mouse event of the left button, unless it is a move, while these are held."""
    place = QPointF(x, y) * canvas.width()
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    buttons = functools.reduce(operator.or_, held, Qt.MouseButton.NoButton)
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, place, canvas.mapToGlobal(place), button, buttons, keys)
    QApplication.sendEvent(canvas, event)


def test_the_mouse_draws_only_while_a_button_is_down(canvas: DrawingCanvas) -> None:
    mouse_event(canvas, QEvent.Type.MouseButtonPress, 0.2, 0.5, LEFT)
    mouse_event(canvas, QEvent.Type.MouseMove, 0.4, 0.5, LEFT)
    # The release went to another window, which took no focus.
    mouse_event(canvas, QEvent.Type.MouseMove, 0.8, 0.5)
    assert ink_at(canvas, 0.6, 0.5) == 0
    assert len(canvas.marks()) == 1


def test_a_press_begins_a_stroke_although_a_release_was_lost(canvas: DrawingCanvas) -> None:
    mouse_event(canvas, QEvent.Type.MouseButtonPress, 0.2, 0.5, LEFT)
    mouse_event(canvas, QEvent.Type.MouseButtonPress, 0.2, 0.8, LEFT)
    mouse_event(canvas, QEvent.Type.MouseMove, 0.8, 0.8, LEFT)
    mouse_event(canvas, QEvent.Type.MouseButtonRelease, 0.8, 0.8)
    assert len(canvas.marks()) == 2
    assert ink_at(canvas, 0.5, 0.8) == 255
    assert ink_at(canvas, 0.2, 0.65) == 0


def test_undo_and_redo_go_stroke_by_stroke(canvas: DrawingCanvas) -> None:
    draw(canvas)
    draw(canvas, [(0.2, 0.5), (0.8, 0.5)])
    canvas.undo()
    assert ink_at(canvas, 0.25, 0.5) == 0
    assert ink_at(canvas, 0.5, 0.3) == 255
    canvas.undo()
    assert canvas.is_blank()
    assert not canvas.history.canUndo()
    canvas.redo()
    canvas.redo()
    assert ink_at(canvas, 0.25, 0.5) == 255
    assert not canvas.history.canRedo()


def test_a_new_stroke_ends_what_could_be_redone(canvas: DrawingCanvas) -> None:
    draw(canvas)
    canvas.undo()
    draw(canvas, [(0.2, 0.2), (0.3, 0.3)])
    assert not canvas.history.canRedo()


def test_escape_clears_and_that_can_be_undone(canvas: DrawingCanvas) -> None:
    draw(canvas)
    ink = canvas.ink().copy()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.is_blank()
    canvas.undo()
    np.testing.assert_array_equal(canvas.ink(), ink)


def test_clearing_an_empty_canvas_is_nothing_to_undo(canvas: DrawingCanvas) -> None:
    canvas.clear()
    assert not canvas.history.canUndo()


def test_undo_in_the_middle_of_a_stroke_takes_that_stroke_back(canvas: DrawingCanvas) -> None:
    draw(canvas, release=False)
    canvas.undo()
    assert canvas.is_blank()
    QTest.mouseMove(canvas, QPoint(50, 50))
    QTest.mouseRelease(canvas, LEFT)
    assert canvas.is_blank()


def test_a_picture_takes_the_place_of_the_drawing_and_can_be_undone(
    canvas: DrawingCanvas,
) -> None:
    draw(canvas)
    canvas.add_picture(np.full((50, 50), 255, np.uint8))
    assert isinstance(canvas.marks()[0], Picture)
    assert ink_at(canvas, 0.2, 0.2) == 255
    canvas.undo()
    assert ink_at(canvas, 0.2, 0.2) == 0
    assert ink_at(canvas, 0.5, 0.5) == 255


def test_a_picture_that_comes_in_the_middle_of_a_stroke_ends_the_stroke(
    canvas: DrawingCanvas,
) -> None:
    draw(canvas, release=False)
    canvas.add_picture(np.full((50, 50), 255, np.uint8))
    QTest.mouseMove(canvas, QPoint(50, 50))
    QTest.mouseRelease(canvas, LEFT)
    assert [type(mark) for mark in canvas.marks()] == [Picture]
    canvas.undo()
    assert ink_at(canvas, 0.5, 0.5) == 255


def test_the_copied_picture_is_white_on_black(canvas: DrawingCanvas) -> None:
    draw(canvas)
    picture = canvas.picture()
    assert picture.pixelColor(picture.width() // 2, picture.height() // 2).lightness() == 255
    assert picture.pixelColor(5, 5).lightness() == 0


def test_a_drawing_is_read_alike_whatever_the_size_of_the_window(
    canvas: DrawingCanvas, qtbot: QtBot
) -> None:
    draw(canvas, [(0.25, 0.25), (0.75, 0.25), (0.5, 0.75)])
    ink = canvas.ink().copy()
    canvas.resize(800, 800)
    qtbot.waitUntil(lambda: len(canvas._screen) == 800)
    np.testing.assert_array_equal(canvas.ink(), ink)
    assert shown_at(canvas, 0.5, 0.25) == 255


def test_strokes_are_drawn_with_all_pixels_of_a_finer_screen(
    canvas: DrawingCanvas, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(canvas, "devicePixelRatioF", lambda: 2.0)
    draw(canvas)
    canvas.undo()
    canvas.redo()
    assert canvas._screen.shape == (800, 800)
    assert canvas._screen[400, 400] == 255


def test_an_empty_canvas_shows_a_hint_and_a_drawn_one_none(canvas: DrawingCanvas) -> None:
    def bright_pixels() -> int:
        image = canvas.grab().toImage()
        row = range(160, 240)
        return sum(image.pixelColor(x, y).red() > 50 for y in row for x in range(100, 300))

    assert bright_pixels() > 50
    draw(canvas, [(0.05, 0.05), (0.06, 0.05)])
    assert bright_pixels() == 0


def test_a_finger_draws(canvas: DrawingCanvas) -> None:
    screen = QTest.createTouchDevice()
    places = [QPoint(200, 100), QPoint(200, 200), QPoint(200, 300)]
    QTest.touchEvent(canvas, screen).press(0, places[0], canvas).commit()
    for place in places[1:]:
        QTest.touchEvent(canvas, screen).move(0, place, canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, places[-1], canvas).commit()
    assert ink_at(canvas, 0.5, 0.6) == 255
    assert len(canvas.marks()) == 1


def use_stylus(
    canvas: DrawingCanvas,
    kind: QEvent.Type,
    y: float,
    held: Qt.MouseButton = LEFT,
    end: QPointingDevice.PointerType = QPointingDevice.PointerType.Pen,
) -> None:
    """Send an event of one end of a stylus in the middle of the canvas, `y` pixels down."""
    device, position = QPointingDevice.DeviceType.Stylus, QPointingDevice.Capability.Position
    stylus = QPointingDevice("stylus", 1, device, end, position, 1, 2)
    place, keys = QPointF(200, y), Qt.KeyboardModifier.NoModifier
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else LEFT
    where = place, canvas.mapToGlobal(place)
    event = QTabletEvent(kind, stylus, *where, 1.0, 0, 0, 0, 0, 0, keys, button, held)
    QApplication.sendEvent(canvas, event)


def test_a_stylus_that_hovers_after_a_lost_release_does_not_draw(canvas: DrawingCanvas) -> None:
    use_stylus(canvas, QEvent.Type.TabletPress, 100)
    use_stylus(canvas, QEvent.Type.TabletMove, 150)
    # A stylus that hovers moves the mouse.
    mouse_event(canvas, QEvent.Type.MouseMove, 0.5, 0.8)
    assert ink_at(canvas, 0.5, 0.6) == 0
    assert len(canvas.marks()) == 1


@pytest.mark.parametrize(
    ("end", "ink"),
    [(QPointingDevice.PointerType.Pen, 255), (QPointingDevice.PointerType.Eraser, 0)],
    ids=["pen", "eraser"],
)
def test_a_stylus_draws_with_one_end_and_erases_with_the_other(
    canvas: DrawingCanvas, end: QPointingDevice.PointerType, ink: int
) -> None:
    if not ink:
        draw(canvas)
    kinds = QEvent.Type
    use_stylus(canvas, kinds.TabletPress, 150.5, end=end)
    use_stylus(canvas, kinds.TabletMove, 250.5, end=end)
    use_stylus(canvas, kinds.TabletRelease, 250.5, held=Qt.MouseButton.NoButton, end=end)
    assert ink_at(canvas, 0.5, 0.5) == ink
    last = canvas.marks()[-1]
    assert isinstance(last, Stroke)
    assert last.erases == (ink == 0)


def test_the_history_is_bounded(canvas: DrawingCanvas) -> None:
    for number in range(250):
        canvas.set_marks((Stroke(((0.1, 0.1), (0.9, number / 250)), 0.07),))
    undone = 0
    while canvas.history.canUndo():
        canvas.undo()
        undone += 1
    assert undone == 200


# Keyboard.


def test_the_canvas_shows_that_it_has_the_focus(canvas: DrawingCanvas, qtbot: QtBot) -> None:
    activate(qtbot, canvas)
    seen = []
    for step in (canvas.clearFocus, canvas.setFocus, canvas.clearFocus):
        step()
        image = canvas.grab().toImage()
        edge, middle = image.pixelColor(200, 1), image.pixelColor(200, 100)
        seen.append((edge.lightness() > 100, middle.lightness() > 100))
    assert seen == [(False, False), (True, False), (False, False)]


def test_undo_takes_back_all_of_a_stroke_whose_pen_was_made_thinner_meanwhile(
    canvas: DrawingCanvas,
) -> None:
    canvas.pen_width = 0.2
    draw(canvas, release=False)
    canvas.pen_width = 0.02
    canvas.undo()
    assert canvas.is_blank()
