"""The validation accuracy over the frames of a film, above its slider. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.film.run_boxes import LINES

_DOT, _INSET = 3.5, 5.0


class AccuracyCurve(QWidget):
    """A small solid line and perhaps a dashed one, each with a dot at one of its values.

    They are above a slider, their points above the places of the handle, from the lowest value of
    both to the highest.
    """

    def __init__(self, slider: QSlider) -> None:
        super().__init__()
        self._slider = slider
        self._lines: list[list[float | None]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        slider.valueChanged.connect(self.update)

    def set_values(self, *lines: list[float | None]) -> None:
        """Show lines with a value for each place of the slider; None where there is none."""
        if list(lines) != self._lines:
            self._lines = list(lines)
            self.update()

    def _points(self) -> list[dict[int, QPointF]]:
        """Return the point of each value of each line, by its place."""
        known = [
            {place: value for place, value in enumerate(line) if value is not None}
            for line in self._lines
        ]
        values = [value for line in known for value in line.values()]
        if not values:
            return []
        style = self._slider.style()
        handle = style.pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self._slider)
        low, high = min(values), max(values)
        span, room = self._slider.maximum(), self.height() - 2 * _INSET

        def point(place: int, value: float) -> QPointF:
            return QPointF(
                handle / 2 + (self.width() - handle) * place / max(span, 1),
                _INSET + room * (1 - (value - low) / (high - low) if high > low else 0.5),
            )

        return [{place: point(place, value) for place, value in line.items()} for line in known]

    # Overrides.

    def sizeHint(self) -> QSize:
        return QSize(10 * GRID, 3 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * GRID, 2 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for points, style in zip(self._points(), LINES, strict=False):
            painter.setPen(QPen(QColor(colours().quiet_text), 1.5, style))
            painter.drawPolyline(QPolygonF(list(points.values())))
            here = [point for place, point in points.items() if place <= self._slider.value()]
            if here:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours().accent))
                painter.drawEllipse(here[-1], _DOT, _DOT)
