"""The validation accuracy over the frames of a film, above its slider. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from lenet_gui.ui.common.theme import GRID, colours

_DOT, _INSET = 3.5, 5.0


class AccuracyCurve(QWidget):
    """A small line, from the lowest to the highest of its values, with a dot at one of them.

    It is above a slider, and its points are above the places of the handle.
    """

    def __init__(self, slider: QSlider) -> None:
        super().__init__()
        self._slider = slider
        self._values: list[float | None] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        slider.valueChanged.connect(self.update)

    def set_values(self, values: Sequence[float | None]) -> None:
        """Show a value for each place of the slider; None where there is none."""
        if list(values) != self._values:
            self._values = list(values)
            self.update()

    def _points(self) -> dict[int, QPointF]:
        """Return the point of each value, by its place."""
        known = {place: value for place, value in enumerate(self._values) if value is not None}
        if not known:
            return {}
        style = self._slider.style()
        handle = style.pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self._slider)
        low, high = min(known.values()), max(known.values())
        span, room = self._slider.maximum(), self.height() - 2 * _INSET
        return {
            place: QPointF(
                handle / 2 + (self.width() - handle) * place / max(span, 1),
                _INSET + room * (1 - (value - low) / (high - low) if high > low else 0.5),
            )
            for place, value in known.items()
        }

    # Overrides.

    def sizeHint(self) -> QSize:
        return QSize(10 * GRID, 3 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * GRID, 2 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        points = self._points()
        if not points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().quiet_text), 1.5))
        painter.drawPolyline(QPolygonF(list(points.values())))
        here = points.get(self._slider.value())
        if here is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours().accent))
            painter.drawEllipse(here, _DOT, _DOT)
