"""The actions of monkey.py, on any widget that the user could reach at the moment."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollBar,
    QTabBar,
    QWidget,
)

from benchmarks.robustness.monkey_files import Files
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.window.main_window import MainWindow

Act = Callable[[], object]

_KINDS = (
    DrawingCanvas,
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTabBar,
)
_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_KEYS = (
    *(_Key.Key_Space, _Key.Key_Return, _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Escape),
    *(_Key.Key_Up, _Key.Key_Down, _Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End),
    *(_Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Delete, _Key.Key_Backspace, _Key.Key_F2),
    *(_Key.Key_0, _Key.Key_1, _Key.Key_9, _Key.Key_Period, _Key.Key_Minus, _Key.Key_A),
)
_SHORTCUTS = (
    *((key, _CONTROL) for key in (_Key.Key_Z, _Key.Key_Y, _Key.Key_S, _Key.Key_O, _Key.Key_I)),
    *((key, _CONTROL) for key in (_Key.Key_C, _Key.Key_V, _Key.Key_A, _Key.Key_Tab)),
    *((key, _CONTROL | _SHIFT) for key in (_Key.Key_Z, _Key.Key_S)),
    (_Key.Key_Escape, _NONE),
)

# The frequency of each action, per thousand.
_POKE, _DRAW, _SHORTCUT, _DROP, _PASTE, _RESIZE, _CLOSE = 700, 180, 70, 20, 15, 10, 5

# Events after which an open menu or dialog is stuck; one event in four or five is Escape.
STUCK = 300


class Moves:
    """Chooses the next action, equal for equal seeds as far as the window behaves equally.

    Attributes:
        windows: the number of windows so far.
    """

    def __init__(self, seed: int, files: Files) -> None:
        self.windows = 0
        self._chance = random.Random(seed)
        self._files = files
        self._known: set[str] = set()
        self._reached: dict[str, int] = {}
        self._front: QWidget | None = None
        self._in_a_row = 0

    def begin(self, window: MainWindow) -> None:
        """Use this window from now on."""
        self._window = window
        self._followed: set[str] = set()
        self.windows += 1

    def pause(self) -> int:
        """Return the milliseconds to the next event, mostly 0, to save time."""
        return self._chance.choices([0, 1, 30], [70, 27, 3])[0]

    def never_reached(self) -> list[str]:
        """Return the names of the widgets and menu entries that were never used.

        A widget without a name is listed by its class and its parent's name.
        """
        return sorted(self._known - self._reached.keys())

    def choose(self) -> tuple[str, Act]:
        """Return a description of the next action, and a function that does it."""
        self._learn()
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        self._in_a_row = self._in_a_row + 1 if front is self._front else 0
        self._front = front
        if front is not None:
            if self._in_a_row > STUCK:
                raise RuntimeError(f"{_name(front)} does not close")
            return self._in_front(front)
        ways = (self._poke, self._draw, self._shortcut, self._drop, self._paste, self._resize)
        shares = (_POKE, _DRAW, _SHORTCUT, _DROP, _PASTE, _RESIZE)
        [way] = self._chance.choices((*ways, self._close), (*shares, _CLOSE))
        return way()

    def _learn(self) -> None:
        """Note all widgets, now and then, because some tabs are filled when first shown."""
        if self._chance.random() < 0.01 or not self._known:
            for widget in self._window.findChildren(QWidget):
                if _is_interactive(widget):
                    self._known.add(_name(widget))
            for action in self._window.findChildren(QAction):
                name = action.objectName()
                if name and action.menu() is None and name not in self._followed:
                    self._known.add(name)
                    self._followed.add(name)
                    # By menu, key, or button.
                    action.triggered.connect(lambda *_, name=name: self._reach(name))

    def _in_front(self, front: QWidget) -> tuple[str, Act]:
        """Return an action in a menu or dialog, which soon gets closed."""
        if isinstance(front, QMenu):
            return self._in_menu(front)
        if self._chance.random() < 0.25:
            return f"key Escape in {_name(front)}", lambda: QTest.keyClick(front, _Key.Key_Escape)
        return self._poke(front)

    def _in_menu(self, menu: QMenu) -> tuple[str, Act]:
        entries = [action for action in menu.actions() if not action.isSeparator()]
        if not entries or self._chance.random() < 0.2:
            return f"key Escape in {_name(menu)}", lambda: QTest.keyClick(menu, _Key.Key_Escape)
        entry = self._chance.choice(entries)
        place = menu.actionGeometry(entry).center()
        return f"click entry {entry.text()!r}", lambda: _click(menu, place)

    def _poke(self, front: QWidget | None = None) -> tuple[str, Act]:
        """Return an action on a widget; rarely used widgets are more likely."""
        root = front or self._window
        found = [
            widget
            for widget in (root, *root.findChildren(QWidget))
            if _is_interactive(widget) and _can_be_reached(widget, root)
        ]
        if not found:
            return f"key Escape in {_name(root)}", lambda: QTest.keyClick(root, _Key.Key_Escape)
        weights = [1 / (1 + self._reached.get(_name(widget), 0)) ** 0.5 for widget in found]
        [widget] = self._chance.choices(found, weights)
        name = _name(widget)
        self._reach(name)
        place = self._place_in(widget)
        kind = self._chance.choices(
            ["click", "double-click", "right-click", "drag", "wheel", "key"], [55, 4, 4, 5, 7, 25]
        )[0]
        keys = [
            (self._chance.choice(_KEYS), self._chance.choice([_NONE] * 6 + [_CONTROL, _SHIFT]))
            for _ in range(self._chance.randint(1, 3))
        ]
        held = self._chance.choice([_NONE] * 6 + [_CONTROL, _SHIFT])
        to = self._place_in(widget)
        acts: dict[str, Act] = {
            "click": lambda: _click(widget, place, held),
            "double-click": lambda: QTest.mouseDClick(_surface(widget), _LEFT, _NONE, place),
            "right-click": lambda: QTest.mouseClick(_surface(widget), _RIGHT, _NONE, place),
            "drag": lambda: _drag(_surface(widget), [place, to]),
            "wheel": lambda: _wheel(_surface(widget), place, self._chance.choice([-120, 120])),
            "key": lambda: _type(widget, keys),
        }
        told = " ".join(key.name for key, _ in keys) if kind == "key" else f"{place.toTuple()}"
        return f"{kind} {name} {told}", acts[kind]

    def _place_in(self, widget: QWidget) -> QPoint:
        """Return a point in a widget, if possible one that reacts to a click."""
        if isinstance(widget, QTabBar) and widget.count():
            return widget.tabRect(self._chance.randrange(widget.count())).center()
        if isinstance(widget, QMenuBar) and widget.actions():
            return widget.actionGeometry(self._chance.choice(widget.actions())).center()
        surface = _surface(widget)
        if isinstance(widget, QAbstractButton) and self._chance.random() < 0.8:
            # A check box reacts only to clicks on its box and text, at its left.
            return QPoint(min(8, surface.width() // 2), surface.height() // 2)
        return QPoint(
            self._chance.randrange(max(surface.width(), 1)),
            self._chance.randrange(max(surface.height(), 1)),
        )

    def _draw(self) -> tuple[str, Act]:
        canvas = self._window.page(DrawPage).canvas
        if not canvas.isVisible():
            return self._poke()
        self._reach(_name(canvas))
        places = [self._place_in(canvas) for _ in range(self._chance.randint(1, 8))]
        button = self._chance.choice([_LEFT] * 5 + [_RIGHT])
        return f"draw {len(places)} points", lambda: _drag(canvas, places, button)

    def _shortcut(self) -> tuple[str, Act]:
        key, held = self._chance.choice(_SHORTCUTS)
        target = QApplication.focusWidget() or self._window
        return f"key {key.name} {held.name}", lambda: QTest.keyClick(target, key, held)

    def _drop(self) -> tuple[str, Act]:
        name, data = self._files.data()

        def act() -> None:
            place, action = QPointF(50, 50), Qt.DropAction.CopyAction
            enter = QDragEnterEvent(place.toPoint(), action, data, _LEFT, _NONE)
            QApplication.sendEvent(self._window, enter)
            if enter.isAccepted():
                drop = QDropEvent(place, action, data, _LEFT, _NONE)
                QApplication.sendEvent(self._window, drop)

        return f"drop {name}", act

    def _paste(self) -> tuple[str, Act]:
        name, data = self._files.data()

        def act() -> None:
            QApplication.clipboard().setMimeData(data)
            QTest.keyClick(self._window, _Key.Key_V, _CONTROL)

        return f"paste {name}", act

    def _resize(self) -> tuple[str, Act]:
        width, height = self._chance.randint(820, 1900), self._chance.randint(600, 1200)
        return f"resize {width} {height}", lambda: self._window.resize(width, height)

    def _close(self) -> tuple[str, Act]:
        return "close", self._window.close

    def _reach(self, name: str) -> None:
        self._reached[name] = self._reached.get(name, 0) + 1


def _is_interactive(widget: QWidget) -> bool:
    inner = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar | QHeaderView)
    return isinstance(widget, _KINDS) and not inner


def _can_be_reached(widget: QWidget, root: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and widget.window() is root.window()
        and not widget.visibleRegion().isEmpty()
    )


def _name(widget: QWidget) -> str:
    """Return the object name, or the class and the parent's name."""
    if widget.objectName():
        return widget.objectName()
    parent = widget.parentWidget()
    while parent is not None and not parent.objectName():
        parent = parent.parentWidget()
    inside = f" in {parent.objectName()}" if parent is not None else ""
    text = f" “{widget.text()}”" if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__}{text}{inside}"


def _surface(widget: QWidget) -> QWidget:
    """Return the widget that takes the mouse: a list's or table's viewport."""
    return widget.viewport() if isinstance(widget, QAbstractItemView) else widget


def _click(widget: QWidget, place: QPoint, held: Qt.KeyboardModifier = _NONE) -> None:
    QTest.mouseClick(_surface(widget), _LEFT, held, place)


def _drag(widget: QWidget, places: list[QPoint], button: Qt.MouseButton = _LEFT) -> None:
    QTest.mousePress(widget, button, _NONE, places[0])
    for place in places[1:]:
        QTest.mouseMove(widget, place)
    QTest.mouseRelease(widget, button, _NONE, places[-1])


def _wheel(widget: QWidget, place: QPoint, turn: int) -> None:
    event = QWheelEvent(
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        _NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def _type(widget: QWidget, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]]) -> None:
    widget.setFocus()
    for key, held in keys:
        # Each key goes to the focus that the last one led to, as with a keyboard.
        target = QApplication.focusWidget() or widget
        QTest.keyClick(target, key, held)
