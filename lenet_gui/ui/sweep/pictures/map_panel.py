"""The accuracies over two settings. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from lenet_gui.core.sweep.results import Results, axis, groups
from lenet_gui.core.sweep.sentences import group_title, name_of, value_text
from lenet_gui.ui.common.formats import decimal, short
from lenet_gui.ui.common.theme import AMOUNTS, GRID, colours
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.sweep.pictures import painting
from lenet_gui.ui.sweep.pictures.curves import Mark, curves_of, places_of
from lenet_gui.ui.sweep.pictures.readings import paint_nothing, reading
from lenet_gui.ui.sweep.pictures.scales import Scale, scale_of

# The height of a cell, in lines of text.
_CELL = 1.7


class MapPanel:
    """The accuracies of all pairs of two settings as colours and numbers."""

    def __init__(self, results: Results) -> None:
        self._x = str(axis(results.plan))
        (self._y,) = [name for name in results.plan.varied if name != self._x]
        found = groups(results)
        self._names = [
            words(value_text(self._y, group.values[self._y]))
            if group.values
            else words(group_title(results, group))
            for group in found
        ]
        self._curves = curves_of(results, "accuracy")
        self.title = translate("SweepPanels", "Map")
        self._heading = translate("SweepPanels", "Accuracy on the test images, in %")
        self.points: list[tuple[QPointF, str]] = []

    def height(self, metrics: QFontMetricsF) -> float:
        """Return the least height."""
        return (_CELL * max(len(self._names), 2) + 4.5) * metrics.height()

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint heading, names, and a cell for each pair."""
        self.points = []
        below = painting.paint_heading(painter, room, self._heading)
        metrics, shades = painter.fontMetrics(), colours()
        line = metrics.height()
        columns = places_of(self._curves)
        marks = [mark for curve in self._curves for mark in curve.marks]
        scale = scale_of("accuracy", [mark.value for mark in marks if mark.value is not None], 0.0)
        if scale is None:
            paint_nothing(painter, below)
            return
        names = [*self._names, words(name_of(self._y))]
        left = min(max(map(metrics.horizontalAdvance, names)) + 1.5 * GRID, below.width() / 3)
        head = 1.3 * line
        wide = (below.width() - left) / len(columns)
        high = min((below.height() - head - 2.6 * line) / len(self._names), 2.6 * line)
        top = below.top() + head
        painter.setPen(QColor(shades.quiet_text))
        painter.drawText(QRectF(below.topLeft(), QSizeF(left, line)), words(name_of(self._y)))
        best = max((mark.value for mark in marks if mark.value is not None), default=None)
        for row, (name, curve) in enumerate(zip(self._names, self._curves, strict=True)):
            text = QRectF(below.left(), top + row * high, left - GRID, high)
            painting.paint_name(painter, text, name)
            for mark in curve.marks:
                column = columns.index(mark.place())
                cell = QRectF(
                    below.left() + left + column * wide, top + row * high, wide - 2, high - 2
                )
                self._paint_cell(painter, cell, scale, mark, is_best=mark.value == best)
                label = translate("SweepPanels", "{}, {} {}").format(
                    name, words(name_of(self._x)), words(value_text(self._x, mark.x))
                )
                self.points.append((cell.center(), reading(label, mark, "accuracy")))
        painter.setPen(QColor(shades.quiet_text))
        bottom = top + len(self._names) * high
        self._paint_columns(painter, below.left() + left, bottom, wide, columns)
        under = QRectF(below.left() + left, bottom + 1.2 * line, below.width() - left, line)
        painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, words(name_of(self._x)))

    def description(self) -> str:
        """Return the best pair, in words."""
        found = [
            (mark.value, name, mark)
            for name, curve in zip(self._names, self._curves, strict=True)
            for mark in curve.marks
            if mark.value is not None
        ]
        if not found:
            return ""
        _, name, mark = max(found, key=lambda one: one[0])
        label = translate("SweepPanels", "{}, {} {}").format(
            name, words(name_of(self._x)), words(value_text(self._x, mark.x))
        )
        return reading(label, mark, "accuracy")

    def _paint_cell(
        self, painter: QPainter, cell: QRectF, scale: Scale, mark: Mark, is_best: bool
    ) -> None:
        shades = colours()
        if mark.value is None:
            painter.fillRect(cell, QColor(shades.track))
            painter.setPen(QColor(shades.quiet_text))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, "✕" if mark.diverged else "")
            return
        place = min(max(scale.share(mark.value), 0.0), 1.0) * (len(AMOUNTS) - 1)
        shade = QColor(AMOUNTS[round(place)])
        painter.fillRect(cell, shade)
        text = decimal(100 * mark.value, 2)
        if painter.fontMetrics().horizontalAdvance(text) > cell.width() - 4:
            text = decimal(100 * mark.value, 1)
        font = QFont(painter.font())
        font.setBold(is_best)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor("#ffffff" if shade.lightnessF() < 0.45 else "#000000"))
        if painter.fontMetrics().horizontalAdvance(text) <= cell.width():
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
        if is_best:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(shades.text), 2.5))
            painter.drawRect(cell.adjusted(1, 1, -1, -1))

    def _paint_columns(
        self, painter: QPainter, left: float, top: float, wide: float, columns: list[float]
    ) -> None:
        """Paint the values of the columns, as many as there is room for."""
        metrics = painter.fontMetrics()
        labels = [short(value, 2) for value in columns]
        every = 1
        while (
            every < len(labels) and max(map(metrics.horizontalAdvance, labels)) > wide * every - 6
        ):
            every += 1
        for column in range(0, len(labels), every):
            place = QRectF(left + (column - every) * wide, top + 2, (2 * every + 1) * wide, 99)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, labels[column])
