"""Each group of a sweep at its best. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from lenet_gui.core.sweep.results import Results, axis
from lenet_gui.core.sweep.sentences import per_cent, value_text
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.sweep.pictures import painting
from lenet_gui.ui.sweep.pictures.curves import Curve, Mark, curves_of, values_of
from lenet_gui.ui.sweep.pictures.readings import paint_nothing, reading
from lenet_gui.ui.sweep.pictures.scales import Scale, scale_of

# The height of a row, in lines of text.
_ROW = 1.9


class BestPanel:
    """Each group at its best: seeds, mean and interval, the best first."""

    def __init__(self, results: Results) -> None:
        self._x = axis(results.plan)
        curves = curves_of(results, "accuracy")
        found = [(number, curve) for number, curve in enumerate(curves) if curve.best is not None]
        self._rows = sorted(found, key=lambda row: -(_best(row[1]).value or 0.0))
        self.title = translate("SweepPanels", "Each at its best")
        self._heading = translate("SweepPanels", "Each at its best, on the test images")
        self.points: list[tuple[QPointF, str]] = []

    def height(self, metrics: QFontMetricsF) -> float:
        """Return the least height."""
        return (_ROW * max(len(self._rows), 2) + 3) * metrics.height()

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint heading, names, axis and a row for each group."""
        self.points = []
        below = painting.paint_heading(painter, room, self._heading)
        metrics, shades = painter.fontMetrics(), colours()
        line = metrics.height()
        marks = [_best(curve) for _, curve in self._rows]
        x = scale_of("accuracy", values_of(marks, "accuracy"))
        if x is None:
            paint_nothing(painter, below)
            return
        labels = [self._label(curve) for _, curve in self._rows]
        left = min(max(map(metrics.horizontalAdvance, labels)) + GRID, below.width() / 2)
        right = metrics.horizontalAdvance(words(per_cent(0.9999))) + 1.5 * GRID
        high = min(_ROW * line * len(marks), below.height() - 2 * line)
        plot = QRectF(below.left() + left, below.top(), below.width() - left - right, high)
        painter.setPen(QPen(QColor(shades.border), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setPen(QColor(shades.quiet_text))
        painting.paint_labels_below(painter, plot, x)
        step = plot.height() / len(marks)
        for place, ((number, _), mark, label) in enumerate(
            zip(self._rows, marks, labels, strict=True)
        ):
            middle = plot.top() + (place + 0.5) * step
            text = QRectF(below.left(), middle - line / 2, left - GRID, line)
            painting.paint_name(painter, text, label)
            painter.setPen(QPen(QColor(shades.line), 1))
            painter.drawLine(QLineF(plot.left(), middle, plot.right(), middle))
            if mark.value is None:
                continue
            self._paint_row(painter, plot, x, middle, number, mark)
            painter.setPen(QColor(shades.text))
            text = QRectF(plot.right() + GRID, middle - line / 2, right, line)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words(per_cent(mark.value)))
            at = QPointF(plot.left() + x.share(mark.value) * plot.width(), middle)
            self.points.append((at, reading(label, mark, "accuracy")))

    def description(self) -> str:
        """Return each group's best, in words."""
        return phrases(
            reading(self._label(curve), _best(curve), "accuracy") for _, curve in self._rows
        )

    def _paint_row(
        self, painter: QPainter, plot: QRectF, x: Scale, middle: float, number: int, mark: Mark
    ) -> None:
        def across(value: float) -> float:
            return plot.left() + min(max(x.share(value), 0.0), 1.0) * plot.width()

        shade = painting.colour_of(number)
        if mark.interval is not None:
            painter.setPen(QPen(shade, 3))
            low, high = map(across, mark.interval)
            painter.drawLine(QLineF(low, middle, high, middle))
        faint = QColor(shade)
        faint.setAlphaF(0.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        for value in mark.seeds:
            painter.drawEllipse(QPointF(across(value), middle + GRID), 2, 2)
        assert mark.value is not None
        painting.paint_symbol(painter, number, QPointF(across(mark.value), middle), 5.5)

    def _label(self, curve: Curve) -> str:
        if self._x is None:
            return curve.title
        value = words(value_text(self._x, _best(curve).x))
        return translate("SweepPanels", "{}, {}").format(curve.title, value)


def _best(curve: Curve) -> Mark:
    assert curve.best is not None
    return curve.marks[curve.best]
