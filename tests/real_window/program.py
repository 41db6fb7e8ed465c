"""The program in a process of its own that also answers what a person would see.

    OPEN=FILE python program.py

Each line on standard input is a question as JSON, the name of a function and its arguments; each
gets a line of JSON on standard output. Places are in pixels of the screen.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from lenet_gui.app import main
from lenet_gui.ui.draw.answer_label import AnswerLabel
from lenet_gui.ui.window.main_window import MainWindow

_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


def _window() -> QWidget | None:
    for widget in QApplication.topLevelWidgets():
        if widget.objectName() == "mainWindow" and widget.isVisible():
            return widget
    return None


def _find(name: str) -> QWidget:
    window = _window()
    found = window.findChild(QWidget, name) if window is not None else None
    assert isinstance(found, QWidget), f"no widget {name!r}"
    return found


def _on_screen(widget: QWidget, rect: QRect) -> list[int]:
    """Left, top, width and height of a part of a widget in pixels of the X server."""
    scale = widget.devicePixelRatioF()
    corner = widget.mapToGlobal(rect.topLeft())
    return [round(value * scale) for value in (corner.x(), corner.y(), rect.width(), rect.height())]


def place(name: str) -> list[int] | None:
    """Where the widget of this object name is; None while it does not show."""
    window = _window()
    widget = window.findChild(QWidget, name) if window is not None else None
    if window is not None and window.objectName() == name:
        widget = window
    if not isinstance(widget, QWidget) or not widget.isVisible():
        return None
    return _on_screen(widget, widget.rect())


def tab_places(name: str) -> list[list[int]]:
    """Where the tabs of the tab widget of this name are, from the left."""
    bar = _find(name).findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    return [_on_screen(bar, bar.tabRect(index)) for index in range(bar.count())]


def shown_tab(name: str) -> int:
    """The index of the tab that is in front."""
    bar = _find(name).findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    return bar.currentIndex()


def text(name: str) -> str:
    """What a label, button or field says, or the description of what is painted."""
    widget = _find(name)
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, AnswerLabel | QLabel | QAbstractButton | QAbstractSpinBox | QLineEdit):
        return widget.text()
    return widget.accessibleDescription()


def is_enabled(name: str) -> bool:
    """Whether a person can use the widget."""
    return _find(name).isEnabled()


def has_focus(name: str) -> bool:
    """Whether keys go to the widget, or to what is inside it."""
    widget, focused = _find(name), QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def focus() -> str:
    """Which window is active and which widget has the focus, in words, for a test that fails."""
    active, focused = QApplication.activeWindow(), QApplication.focusWidget()
    window = f"{active.objectName()} {active.windowTitle()!r}" if active else "No window"
    return f"{window} is active, {_name(focused) if focused else 'no widget'} has the focus"


def presses() -> int:
    """Count the buttons of the mouse that windows were told of, from the first call on."""
    for window in QGuiApplication.topLevelWindows():
        window.installEventFilter(_presses)
    return _presses.number


def is_busy(name: str) -> bool:
    """Whether a progress bar shows that nobody knows how far it is."""
    bar = _find(name)
    assert isinstance(bar, QProgressBar)
    return bar.minimum() == bar.maximum()


def value(name: str) -> float | None:
    """The number that a field stands for."""
    field: Any = _find(name)
    number = field.value()
    return None if number is None else float(number)


def scroll_to(name: str) -> None:
    """Scroll whatever the widget lies in until it shows."""
    widget = _find(name)
    parent = widget.parentWidget()
    while parent is not None:
        if hasattr(parent, "ensureWidgetVisible"):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def settle() -> None:
    """Take what the X server has told, and paint what that changed."""
    for _ in range(3):
        QGuiApplication.sync()
        QApplication.processEvents()


def repaint() -> None:
    """Have the whole window painted anew."""
    window = _window()
    assert window is not None
    for widget in (window, *window.findChildren(QWidget)):
        widget.repaint()


def open_file(path: str) -> None:
    """Open a file as if it were dropped on the window."""
    window = _window()
    assert isinstance(window, MainWindow)
    window.app.open_requested.emit(Path(path))


def title() -> str:
    """The title of the window."""
    window = _window()
    return "" if window is None else window.windowTitle()


def size() -> list[int]:
    """Width and height of the window, without its frame, in its own (logical) pixels."""
    window = _window()
    return [] if window is None else [window.width(), window.height()]


def frame() -> list[int]:
    """Left, top, width and height of the window with its frame, in its own pixels."""
    window = _window()
    if window is None:
        return []
    rect = window.frameGeometry()
    return [rect.x(), rect.y(), rect.width(), rect.height()]


def window_id() -> int:
    """The number by which the X server knows the window."""
    window = _window()
    assert window is not None
    return int(window.winId())


def scale() -> float:
    """Pixels of the screen for each of the window's own."""
    window = _window()
    assert window is not None
    return window.devicePixelRatioF()


def available() -> list[int]:
    """Width and height of what panels leave of the screen, in its own pixels."""
    rect = QGuiApplication.primaryScreen().availableGeometry()
    return [rect.width(), rect.height()]


def is_maximised() -> bool:
    """Whether the window fills the screen."""
    window = _window()
    return window is not None and window.isMaximized()


def is_ready() -> bool:
    """Whether the window shows and takes keys."""
    window = _window()
    return window is not None and window.windowHandle().isExposed() and window.isActiveWindow()


def faults() -> list[str]:
    """What is cut off, overlapped, or wider than its place, in words."""
    window = _window()
    assert window is not None
    widgets = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    return [
        f"{_name(widget)} {fault}"
        for widget in widgets
        if not widget.isWindow() and not _is_inside_a_view(widget)
        for fault in _faults_of(widget)
    ]


def _faults_of(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if not parent.rect().contains(widget.geometry()) and not _scrolls(parent):
        yield f"{_text(widget.geometry())} sticks out of {_name(parent)} {_text(parent.rect())}"
    for sibling in parent.children():
        if (
            isinstance(sibling, QWidget)
            and sibling.isVisible()
            and not sibling.isWindow()
            and id(sibling) < id(widget)
            and sibling.geometry().intersects(widget.geometry())
        ):
            yield f"{_text(widget.geometry())} overlaps {_name(sibling)}"
    least = _least(widget)
    # Splitters round.
    if widget.width() < least.width() - 1 or widget.height() < least.height() - 1:
        yield f"is {widget.width()}×{widget.height()}, needs {least.width()}×{least.height()}"
    if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
        needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
        wide = 0 if widget.wordWrap() else widget.sizeHint().width()
        if widget.height() < needed or widget.width() < wide:
            yield f"cuts its text {widget.text()!r}"
    if isinstance(widget, QComboBox) and not widget.sizeAdjustPolicy().name.endswith("WithIcon"):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            widget,
        )
        if field.width() < widget.fontMetrics().horizontalAdvance(widget.currentText()):
            yield f"cuts its text {widget.currentText()!r}"
    if isinstance(widget, QAbstractScrollArea):
        for bar, policy in (
            (widget.horizontalScrollBar(), widget.horizontalScrollBarPolicy()),
            (widget.verticalScrollBar(), widget.verticalScrollBarPolicy()),
        ):
            if widget.parentWidget() is widget.window() and bar.maximum() > bar.minimum():
                yield f"has to be scrolled, {bar.orientation().name}"
            if policy.name == "ScrollBarAlwaysOff" and bar.maximum() > bar.minimum():
                yield f"has no scroll bar for what it hides, {bar.orientation().name}"
    if isinstance(widget, QToolButton) and isinstance(parent, QTabBar):
        yield "scrolls the tabs, some of which are hidden"


def _least(widget: QWidget) -> QSize:
    """The least size in which all that the widget says can be read."""
    if isinstance(widget, QAbstractButton):
        # A style asks for more where there is little text, so that buttons look alike.
        said = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text())
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() == _ICON_ONLY:
            said = QSize() if not widget.icon().isNull() else said
        return said.expandedTo(widget.iconSize() if not widget.icon().isNull() else QSize())
    least = QSize() if isinstance(widget, QProgressBar) else widget.minimumSizeHint()
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        # Wrapped text needs less height in a larger width.
        least.setHeight(min(least.height(), layout.totalMinimumHeightForWidth(widget.width())))
    return least


def _scrolls(widget: QWidget) -> bool:
    """Whether the widget is a viewport, whose scroll bars show the rest of what is in it."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def _is_inside_a_view(widget: QWidget) -> bool:
    """Whether the widget is a part that Qt made, of a view, a field or a window."""
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or isinstance(
        parent, QComboBox | QAbstractSpinBox | QAbstractScrollArea | QLineEdit
    )


def _name(widget: QWidget) -> str:
    return widget.objectName() or f"{type(widget).__name__} in {_name(widget.parentWidget())}"


def _text(rect: QRect) -> str:
    return f"{rect.width()}×{rect.height()} at {rect.x()},{rect.y()}"


class _Presses(QObject):
    """Counts the presses of a button that reach the windows that it watches."""

    number = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.number += event.type() == QEvent.Type.MouseButtonPress
        return super().eventFilter(watched, event)


_presses = _Presses()


class _Answers(QObject):
    """Takes lines in the thread that reads them, and answers in the thread of the window."""

    asked = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer)

    @Slot(bytes)
    def _answer(self, line: bytes) -> None:
        question, *arguments = json.loads(line)
        sys.stdout.write(json.dumps(globals()[question](*arguments)) + "\n")
        sys.stdout.flush()


def _read(answers: _Answers) -> None:
    # Not by sys.stdin, whose lock would be held when Python ends.
    rest = b""
    while received := os.read(0, 4096):
        *lines, rest = (rest + received).split(b"\n")
        for line in lines:
            answers.asked.emit(line)


class _Application(QApplication):
    """With the font of someone who wants it larger, FONT_SCALE times."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * float(os.environ.get("FONT_SCALE", "1")))
        self.setFont(font)


if __name__ == "__main__":
    sys.argv += [os.environ["OPEN"]] if "OPEN" in os.environ else []
    QtWidgets.QApplication = _Application  # type: ignore[misc]
    answers = _Answers()
    threading.Thread(target=_read, args=(answers,), daemon=True).start()
    sys.exit(main())
