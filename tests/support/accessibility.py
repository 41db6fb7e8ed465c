"""What a screen reader gets to know of a widget, asked as it asks: through QAccessible."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def _interface(widget: QWidget) -> Any:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def role(widget: QWidget) -> QAccessible.Role:
    """What kind of thing it is said to be."""
    return _interface(widget).role()


def name(widget: QWidget) -> str:
    """What it is called; a box with choices may be called by the label beside it alone."""
    labels = _interface(widget).relations(QAccessible.RelationFlag.Label)
    if role(widget) == QAccessible.Role.ComboBox:
        return " ".join(label.text(QAccessible.Text.Name) for label, _ in labels)
    return str(_interface(widget).text(QAccessible.Text.Name))


def description(widget: QWidget) -> str:
    """What is said of it besides."""
    return str(_interface(widget).text(QAccessible.Text.Description))


def value(widget: QWidget) -> Any:
    """The number or the text that it stands at."""
    numbers = _interface(widget).valueInterface()
    if numbers is not None:
        return numbers.currentValue()
    return _interface(widget).text(QAccessible.Text.Value)
