"""A label in one line, or in several where there is less room. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel

# The least width, in average characters.
_LEAST = 20


class WrappedLabel(QLabel):
    """A label that wraps only where its text has no room in one line; a very long word is cut."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    # Overrides.

    def sizeHint(self) -> QSize:
        # Qt would wrap the text for a hint, too.
        return self.fontMetrics().size(0, self.text())

    def minimumSizeHint(self) -> QSize:
        least = _LEAST * self.fontMetrics().averageCharWidth()
        return self.sizeHint().boundedTo(QSize(least, self.sizeHint().height()))
