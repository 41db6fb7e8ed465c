"""Push buttons with an object name and a tooltip. GUI thread."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton


def named_button(text: str, name: str, tip: str) -> QPushButton:
    """Make a button that tests find by its object name, and assistive tools by its text."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    return button


def with_key(tip: str, key: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """Add to a tooltip the key that does the same, spelt as the system spells it."""
    return f"{tip} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})"
