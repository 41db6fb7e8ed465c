"""A small chart beside the map of a landscape. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.arrays import Doubles
from lenet_gui.ui.common.formats import short
from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.plots.pointer_reading import PointerReading

_DOT, _INSET = 4.0, 6.0


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line of a chart through points `x`, `y` float64 (n,); what is not known yet is NaN.

    `text` says the point with a number, and `dots` are the numbers of the points that have one.
    """

    x: Doubles
    y: Doubles
    style: Qt.PenStyle
    text: Callable[[int], str]
    dots: tuple[int, ...] = ()


class LineChart(QWidget):
    """Lines between the lowest and the highest value, which are labelled; others at the pointer.

    `logarithmic` is whether equal ratios are equally high.
    """

    def __init__(self, logarithmic: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logarithmic = logarithmic
        self._lines: Sequence[Line] = ()
        self._reading = PointerReading(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self._lines = lines
        self.update()

    def lines(self) -> Sequence[Line]:
        """Return the lines that are shown."""
        return self._lines

    def _range(self) -> tuple[float, float] | None:
        values = np.concatenate([line.y for line in self._lines] or [np.zeros(0)])
        values = values[np.isfinite(values)]
        if not len(values):
            return None
        low, high = float(values.min()), float(values.max())
        if self._logarithmic:
            return max(low, 1e-9), max(high, 2e-9)
        return min(low, 0.0), high

    def _room(self) -> QRectF:
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance("0.0005") + GRID
        return QRectF(self.rect()).adjusted(left, line / 2, -_INSET, -line / 2)

    def _points(self, line: Line, low: float, high: float) -> list[QPointF | None]:
        room = self._room()
        xs = np.concatenate([one.x for one in self._lines])
        first, span = float(xs.min()), max(float(np.ptp(xs)), 1e-9)
        y, bottom, top = line.y, low, high
        if self._logarithmic:
            with np.errstate(divide="ignore", invalid="ignore"):
                y = np.log(y)
            bottom, top = float(np.log(low)), float(np.log(high))
        shares = np.clip((y - bottom) / max(top - bottom, 1e-9), 0, 1)
        return [
            None
            if np.isnan(share)
            else QPointF(
                room.left() + room.width() * (x - first) / span,
                room.bottom() - room.height() * share,
            )
            for x, share in zip(line.x.tolist(), shares.tolist(), strict=True)
        ]

    # Overrides.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shades, room = QPainter(self), colours(), self._room()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        found = self._range()
        height = self.fontMetrics().height()
        for share in (0, 1):
            y = room.bottom() - share * room.height()
            painter.setPen(QPen(QColor(shades.line if share else shades.border), 1))
            painter.drawLine(QLineF(room.left(), y, room.right(), y))
            if found is not None and (share == 0 or found[0] < found[1]):
                painter.setPen(QColor(shades.quiet_text))
                label = QRectF(0, y - height / 2, room.left() - GRID, height)
                painter.drawText(label, Qt.AlignmentFlag.AlignRight, short(found[share], 2))
        if found is None:
            return
        for line in self._lines:
            points = self._points(line, *found)
            known = [point for point in points if point is not None]
            painter.setPen(QPen(QColor(shades.accent), 2, line.style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(known))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shades.accent))
            for number in line.dots:
                point = points[number]
                if point is not None:
                    painter.drawEllipse(point, _DOT, _DOT)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._range()
        if found is None:
            return
        near = [
            ((point - event.position()).manhattanLength(), number, line)
            for line in self._lines
            for number, point in enumerate(self._points(line, *found))
            if point is not None
        ]
        _, number, line = min(near, key=lambda one: one[0])
        self._reading.show_at(event.position().toPoint(), line.text(number))

    def leaveEvent(self, event: QEvent) -> None:
        self._reading.hide()
        super().leaveEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(30 * GRID, 14 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * GRID, 8 * GRID)
