"""Buttons and labels with an object name, and boxes of choices. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSizePolicy, QWidget


class Button(QPushButton):
    """A button that keeps its height where it gets more room, and that Return presses, too.

    Qt gives Return to the dialog's default button, even where that is disabled.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class ChoiceBox(QComboBox):
    """A box of choices that lets the wheel scroll the page around it, unless it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def named_button(text: str, name: str, tip: str) -> Button:
    """Return a button; tests find it by its object name, assistive tools by its text."""
    button = Button(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    return button


def named_label(name: str, wraps: bool = True) -> QLabel:
    """Return a label that shows texts as they are, also those with marks of HTML in them."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label


def with_key(tip: str, key: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """Return a tooltip with the equivalent key, in the system's spelling."""
    return f"{tip} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})"
