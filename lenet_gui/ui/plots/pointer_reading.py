"""The values at the pointer, beside it. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QWidget

# Pixels from the pointer.
_DISTANCE = 12


class PointerReading(QLabel):
    """A label over a plot that stays inside it and does not lie under the pointer."""

    def __init__(self, plot: QWidget) -> None:
        super().__init__(plot)
        self._over = plot
        self.setFrameShape(QFrame.Shape.Box)
        self.setMargin(4)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, pointer: QPoint, text: str) -> None:
        """Show a text beside the pointer."""
        self.setText(text)
        self.adjustSize()
        room, size = self._over.rect(), self.size()
        left = pointer.x() + _DISTANCE
        if left + size.width() > room.width():
            left = max(pointer.x() - _DISTANCE - size.width(), 0)
        lowest = max(room.height() - size.height(), 0)
        self.move(left, min(max(pointer.y() - size.height() // 2, 0), lowest))
        self.show()
