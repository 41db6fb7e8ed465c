"""Push buttons with an object name and a tooltip. GUI thread."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton


def named_button(text: str, name: str, tip: str) -> QPushButton:
    """Make a button that tests find by its object name, and assistive tools by its text."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    return button
