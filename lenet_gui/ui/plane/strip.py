"""The images that are nearest to the drawing, in a row. GUI thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.insight.plane.neighbours import NEAREST
from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.diagram.pictures import paint_frame

_GAP = 4
_SMALLEST, _LARGEST = 20, 8 * GRID


class NeighbourStrip(QWidget):
    """Images side by side, the nearest first, each above the name of its class.

    Signals:
        activated: the number of the image that is wanted, by a click or by Enter.
    """

    activated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._images: Bytes = np.zeros((0, 28, 28), np.uint8)
        self._names: list[str] = []
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_images(self, images: Bytes, names: list[str]) -> None:
        """Show images, uint8 (n, 28, 28), with the names of their classes."""
        self._images, self._names = np.ascontiguousarray(images), names
        self._at = min(self._at, max(len(names) - 1, 0))
        self.setAccessibleDescription(", ".join(names))
        self.update()

    def names(self) -> list[str]:
        """Return the names of the classes, the nearest image's first."""
        return self._names

    def _place(self, number: int) -> QRectF:
        line = self.fontMetrics().height()
        room = (self.width() + _GAP) / NEAREST - _GAP
        side = float(int(max(min(room, self.height() - line, _LARGEST), 1)))
        return QRectF(1 + number * (side + _GAP), 1, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self.fontMetrics().height()
        painter.setPen(QColor(colours().text))
        for number, (image, name) in enumerate(zip(self._images, self._names, strict=True)):
            place = self._place(number)
            kind = QImage.Format.Format_Grayscale8
            painter.drawImage(place, QImage(image.data, 28, 28, 28, kind))
            below = QRectF(place.left(), place.bottom(), place.width(), line)
            cut = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, int(place.width())
            )
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, cut)
        if self.hasFocus() and self._names:
            paint_frame(painter, self._place(self._at))

    def sizeHint(self) -> QSize:
        return QSize(NEAREST * (5 * GRID), 5 * GRID + self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(NEAREST * (_SMALLEST + _GAP), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number in range(len(self._names)):
            if self._place(number).contains(event.position()):
                self._at = number
                self.update()
                self.activated.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._names:
            self._at = min(max(self._at + step, 0), len(self._names) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._names:
            self.activated.emit(self._at)
        else:
            super().keyPressEvent(event)
