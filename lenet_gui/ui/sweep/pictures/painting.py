"""Painting of a sweep's pictures, for the window and for files alike. GUI thread."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.sweep.pictures.curves import Curve, Mark
from lenet_gui.ui.sweep.pictures.scales import Scale

# The radius of the mark of a mean, of a seed's dot, and of the ring around the best.
SYMBOL, _DOT, _RING = 4.5, 2.0, 8.0

# Pixels between the marks of two curves over the same value, at most.
_ASIDE = 5.0

_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)

# Corners of the marks, in radii; without any, it is a circle.
_CORNERS: tuple[tuple[tuple[float, float], ...], ...] = (
    (),
    ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    ((0, -1.2), (1.1, 0.8), (-1.1, 0.8)),
    ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    ((0, 1.2), (1.1, -0.8), (-1.1, -0.8)),
)


def colour_of(number: int) -> QColor:
    """Return the colour of the curve with this number, from 0."""
    series = colours().series
    return QColor(series[number % len(series)])


def style_of(number: int) -> Qt.PenStyle:
    """Return the line style of the curve with this number."""
    return _STYLES[number // len(colours().series) % len(_STYLES)]


def paint_symbol(painter: QPainter, number: int, place: QPointF, radius: float = SYMBOL) -> None:
    """Paint the mark of the curve with this number."""
    painter.setPen(QPen(QColor(colours().surface), 1))
    painter.setBrush(colour_of(number))
    corners = _CORNERS[number % len(_CORNERS)]
    if not corners:
        painter.drawEllipse(place, radius, radius)
    else:
        painter.drawPolygon(QPolygonF([place + QPointF(*corner) * radius for corner in corners]))


def paint_heading(painter: QPainter, room: QRectF, heading: str) -> QRectF:
    """Paint a heading at the top, and return the room below."""
    font = QFont(painter.font())
    font.setBold(True)
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(colours().text))
    height = painter.fontMetrics().height()
    painter.drawText(QRectF(room.left(), room.top(), room.width(), height), heading)
    painter.restore()
    return room.adjusted(0, height + GRID / 2, 0, 0)


def legend_height(painter: QPainter, width: float, curves: Sequence[Curve]) -> float:
    """Return the height of a legend in a width; 0 for one curve, whose name says nothing."""
    if len(curves) < 2:
        return 0
    rows = _legend_places(painter, width, curves)[-1][1] + 1
    return rows * (painter.fontMetrics().height() + GRID / 2)


def paint_legend(painter: QPainter, room: QRectF, curves: Sequence[Curve]) -> None:
    """Paint the mark and name of each curve."""
    height = painter.fontMetrics().height()
    places = _legend_places(painter, room.width(), curves)
    for number, ((left, row), curve) in enumerate(zip(places, curves, strict=True)):
        top = room.top() + row * (height + GRID / 2)
        middle = QPointF(room.left() + left + GRID, top + height / 2)
        painter.setPen(QPen(colour_of(number), 2, style_of(number)))
        painter.drawLine(middle - QPointF(GRID, 0), middle + QPointF(GRID, 0))
        paint_symbol(painter, number, middle)
        painter.setPen(QColor(colours().text))
        text = QRectF(middle.x() + 1.5 * GRID, top, room.width() - left - 2.5 * GRID, height)
        painter.drawText(text, _elided(painter, curve.title, text.width()))


def _legend_places(
    painter: QPainter, width: float, curves: Sequence[Curve]
) -> list[tuple[float, int]]:
    """Return left and row of each entry."""
    places, x, row = [], 0.0, 0
    for curve in curves:
        needed = 2.5 * GRID + painter.fontMetrics().horizontalAdvance(curve.title)
        if x and x + needed > width:
            x, row = 0.0, row + 1
        places.append((x, row))
        x += needed + 2 * GRID
    return places


def paint_axes(
    painter: QPainter,
    room: QRectF,
    scales: tuple[Scale, Scale],
    places: Sequence[float],
    title: str,
) -> QRectF:
    """Paint both axes, across with labels at `places` and a title; return the room of the plot."""
    x, y = scales
    metrics, shades = painter.fontMetrics(), colours()
    line = metrics.height()
    marks = y.ticks(room.height() - 2.4 * line, lambda _: 1.6 * line)
    left = max((metrics.horizontalAdvance(label) for _, label in marks), default=0) + GRID
    plot = room.adjusted(left, line / 2, -GRID, -2.4 * line)
    painter.setPen(QPen(QColor(shades.line), 1))
    for value, _ in marks:
        at = plot.bottom() - y.share(value) * plot.height()
        painter.drawLine(QLineF(plot.left(), at, plot.right(), at))
    painter.setPen(QPen(QColor(shades.border), 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    painter.setPen(QColor(shades.quiet_text))
    for value, label in marks:
        at = plot.bottom() - y.share(value) * plot.height()
        place = QRectF(room.left(), at - line / 2, left - GRID, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
    paint_labels_below(painter, plot, x, places)
    below = QRectF(plot.left(), plot.bottom() + 1.3 * line, plot.width(), line)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, title)
    return plot


def paint_labels_below(
    painter: QPainter, plot: QRectF, x: Scale, places: Sequence[float] = ()
) -> None:
    """Paint the labels of a scale below a plot, in the pen's colour; some of `places`, if given."""
    metrics = painter.fontMetrics()

    def width(label: str) -> float:
        return metrics.horizontalAdvance(label) + 1.5 * GRID

    for value, label in x.ticks(plot.width(), width, _shortest_first(places)):
        at = plot.left() + x.share(value) * plot.width()
        place = QRectF(at - width(label), plot.bottom() + 3, 2 * width(label), metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, label)


def _shortest_first(places: Sequence[float]) -> list[float]:
    """Return numbers, those first that are written with the fewest digits."""
    return sorted(places, key=lambda place: len(f"{place:.2g}".replace("0", "")))


def aside(number: int, count: int, gap: float) -> float:
    """Return how far a curve's marks stand beside their value, where there are several curves."""
    return (number - (count - 1) / 2) * min(_ASIDE, gap / (count + 1))


def paint_curve(
    painter: QPainter,
    plot: QRectF,
    scales: tuple[Scale, Scale],
    number: int,
    curve: Curve,
    by: float,
) -> None:
    """Paint a curve's line through its means, their intervals, the dots of seeds, and the best."""
    x, y = scales
    shade = colour_of(number)
    faint = QColor(shade)
    faint.setAlphaF(0.55)
    known = [
        (place_of(plot, x, y, mark, by), mark) for mark in curve.marks if mark.value is not None
    ]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(faint, 1.5))
    for place, mark in known:
        if mark.interval is not None:
            low, high = (_within(plot, y, end) for end in mark.interval)
            painter.drawLine(QLineF(place.x(), low, place.x(), high))
    painter.setPen(QPen(shade, 2, style_of(number)))
    painter.drawPolyline(QPolygonF([place for place, _ in known]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faint)
    for place, mark in known:
        for value in mark.seeds:
            painter.drawEllipse(QPointF(place.x(), _within(plot, y, value)), _DOT, _DOT)
    for place, _ in known:
        paint_symbol(painter, number, place)
    if curve.best is not None and curve.marks[curve.best].value is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours().text), 1.75))
        painter.drawEllipse(place_of(plot, x, y, curve.marks[curve.best], by), _RING, _RING)


def paint_diverged(
    painter: QPainter, plot: QRectF, x: Scale, number: int, mark: Mark, by: float
) -> None:
    """Paint a cross at the lower edge, where trainings of a mark diverged."""
    place = QPointF(plot.left() + x.share(mark.place()) * plot.width() + by, plot.bottom() - GRID)
    painter.setPen(QPen(colour_of(number), 2))
    for side in (-1, 1):
        reach = QPointF(3.5, 3.5 * side)
        painter.drawLine(QLineF(place - reach, place + reach))


def paint_name(painter: QPainter, room: QRectF, name: str) -> None:
    """Paint the name of a row, in the middle of its height, cut where there is no room for it."""
    painter.setPen(QColor(colours().text))
    shown = _elided(painter, name, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


def place_of(plot: QRectF, x: Scale, y: Scale, mark: Mark, by: float) -> QPointF:
    """Return where a mark is in a plot."""
    assert mark.value is not None
    across = plot.left() + x.share(mark.place()) * plot.width() + by
    return QPointF(across, _within(plot, y, mark.value))


def _within(plot: QRectF, y: Scale, value: float) -> float:
    share = y.share(value) if math.isfinite(value) else 1.0
    return plot.bottom() - min(max(share, 0.0), 1.0) * plot.height()


def _elided(painter: QPainter, text: str, width: float) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
