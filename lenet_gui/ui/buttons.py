"""Push buttons with all the names that they need. GUI thread."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton


def named_button(text: str, name: str, tip: str) -> QPushButton:
    """A button with an object name and a tooltip; it is called by its text by assistive tools."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text.replace("&", "").rstrip("…"))
    button.setToolTip(tip)
    return button
