"""A canvas that keeps square in the room that it gets. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.draw.canvas import DrawingCanvas


class Square(QWidget):
    """Shows a canvas in the middle, as large as there is room for."""

    def __init__(self, canvas: DrawingCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        canvas.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(52 * GRID, 52 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(24 * GRID, 24 * GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = min(self.width(), self.height())
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        self._canvas.setGeometry(left, top, side, side)
