"""Curves beside a step by hand: the loss along it, and the accuracy after each. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from lenet_gui.core.arrays import Doubles
from lenet_gui.ui.common.formats import in_percent
from lenet_gui.ui.common.theme import GRID, colours

_DOT, _INSET = 4.0, 6.0

# A loss that is so many times today's is above the top of the curve.
_HIGHEST = 2.0


class Curve(QWidget):
    """A widget that is painted anew when the appearance changes."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(24 * GRID, 10 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(14 * GRID, 7 * GRID)


class LossCurve(Curve):
    """The measured loss over the learning rates of a slider below, and the promised line.

    A dot is at the measured loss of the slider's place, a ring at the promised one.
    """

    def __init__(self, slider: QSlider) -> None:
        super().__init__()
        self._slider = slider
        self._measured: Doubles | None = None
        self._promised: Doubles | None = None
        slider.valueChanged.connect(self.update)

    def show_losses(self, measured: Doubles | None, promised: Doubles | None) -> None:
        """Show losses at each place of the slider, float64 (n,), or none."""
        self._measured, self._promised = measured, promised
        self.update()

    def measured(self) -> Doubles | None:
        """Return the measured losses, float64 (n,)."""
        return self._measured

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        floor = self.height() - _INSET
        painter.setPen(QPen(QColor(shades.border), 1))
        painter.drawLine(QLineF(0, floor, self.width(), floor))
        if self._promised is None:
            return
        top = _HIGHEST * max(float(self._promised[0]), 1e-9)
        here = self._slider.value()
        promised = self._points(self._promised, top)
        painter.setClipRect(QRectF(0, 0, self.width(), floor + 1))
        painter.setPen(QPen(QColor(shades.quiet_text), 1.5, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF(promised))
        if self._measured is None:
            return
        measured = self._points(self._measured, top)
        painter.setPen(QPen(QColor(shades.accent), 2))
        painter.drawPolyline(QPolygonF(measured))
        painter.setPen(QPen(QColor(shades.line), 1))
        painter.drawLine(QLineF(measured[here].x(), 0, measured[here].x(), floor))
        painter.setPen(QPen(QColor(shades.quiet_text), 1.5))
        painter.setBrush(QColor(shades.surface))
        painter.drawEllipse(promised[here], _DOT, _DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shades.accent))
        painter.drawEllipse(measured[here], _DOT, _DOT)

    def _points(self, losses: Doubles, top: float) -> list[QPointF]:
        style = self._slider.style()
        handle = style.pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self._slider)
        across = np.linspace(handle / 2, self.width() - handle / 2, len(losses))
        room = self.height() - 2 * _INSET
        down = _INSET + room * (1 - np.nan_to_num(losses, nan=2 * top, posinf=2 * top) / top)
        return [QPointF(x, y) for x, y in zip(across.tolist(), down.tolist(), strict=True)]


class StepsCurve(Curve):
    """A dot for the accuracy after each step, joined by lines, between two labels of its range."""

    def __init__(self) -> None:
        super().__init__()
        self._values: list[float] = []

    def values(self) -> list[float]:
        """Return the accuracies 0..1 that are shown."""
        return self._values

    def show_values(self, values: Sequence[float]) -> None:
        """Show accuracies 0..1, that of the network before any step first."""
        self._values = list(values)
        self.setAccessibleDescription(", ".join(in_percent(value, 1) for value in values))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = (10 * _INSET, self.width() - _INSET)
        line = self.fontMetrics().height()
        top, bottom = line / 2 + 1, self.height() - line / 2 - 1
        least = np.floor(10 * min(self._values, default=0.0)) / 10
        for share, y in ((1.0, top), (least, bottom)):
            painter.setPen(QColor(shades.quiet_text))
            room = QRectF(0, y - line / 2, low - GRID, line)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, in_percent(float(share), 0))
            painter.setPen(QPen(QColor(shades.line), 1))
            painter.drawLine(QLineF(low, y, high, y))
        # Room for ten clicks, and for more once they are made.
        across = np.linspace(low + _DOT, high - _DOT, max(len(self._values), 11))
        points = [
            QPointF(x, bottom - (bottom - top) * (value - least) / max(1 - least, 1e-9))
            for x, value in zip(across.tolist(), self._values, strict=False)
        ]
        painter.setPen(QPen(QColor(shades.accent), 1.5))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shades.accent))
        for point in points:
            painter.drawEllipse(point, _DOT - 1, _DOT - 1)
