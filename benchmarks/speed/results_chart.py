"""The chart of the results of `make bench`: targets, seconds an epoch, and growth.

Needs a QApplication. GUI thread.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication

from benchmarks.common.runner import Answer, Row, Series, number
from lenet_gui.ui.common.theme import LIGHT

# The size in pixels; a row needs so many, or its name runs into the next one's.
_WIDTH, _LEAST_HEIGHT, _ROW = 1200, 720, 17
_SYMBOLS = ("o", "s", "t", "d", "+")


def chart(answers: Mapping[str, Answer]) -> QImage:
    """Return the picture: on the left the rows with a target, on the right epochs and growth."""
    rows = [row for answer in answers.values() for row in answer.rows if row.target]
    widget = pg.GraphicsLayoutWidget(size=(_WIDTH, max(_LEAST_HEIGHT, _ROW * (len(rows) + 6))))
    widget.setAntialiasing(True)
    widget.setBackground(LIGHT.surface)
    _draw_targets(_plot(widget, 0, 0, 2, "Measured, as a share of the mark"), rows)
    training = answers["training"].rows if "training" in answers else ()
    _draw_epochs(_plot(widget, 0, 1, 1, "Seconds an epoch"), training)
    series = [one for answer in answers.values() for one in answer.series]
    _draw_growth(_plot(widget, 1, 1, 1, "How time grows with the work"), series)
    for column, stretch in ((0, 3), (1, 2)):
        widget.ci.layout.setColumnStretchFactor(column, stretch)
    picture = widget.grab().toImage()
    widget.close()
    return picture


def _plot(widget: Any, row: int, column: int, rows: int, title: str) -> Any:
    plot = widget.addPlot(row=row, col=column, rowspan=rows)
    plot.setTitle(title, color=LIGHT.text, size="11pt")
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(LIGHT.line)
        axis.setTextPen(LIGHT.text)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    return plot


def _draw_targets(plot: Any, rows: Sequence[Row]) -> None:
    """Draw each row's median and range on a logarithmic scale, with a line at the target.

    Met and missed rows differ in symbol and colour.
    """
    names = []
    for place, row in enumerate(reversed(rows)):
        assert row.target, "only rows with a target are drawn"
        median, lowest, highest = (
            _decades(value / row.target) for value in (row.median, row.lowest, row.highest)
        )
        colour = LIGHT.accent if row.met else LIGHT.contrast
        plot.plot([lowest, highest], [place, place], pen=pg.mkPen(colour, width=3))
        plot.plot(
            [median],
            [place],
            pen=None,
            symbol="o" if row.met else "d",
            symbolSize=11,
            symbolBrush=colour if row.met else LIGHT.surface,
            symbolPen=pg.mkPen(colour, width=2),
        )
        names.append((place, row.what))
    plot.addItem(pg.InfiniteLine(0, angle=90, pen=pg.mkPen(LIGHT.text, style=Qt.PenStyle.DashLine)))
    _name_lines(plot, names)
    decades = range(-3, 2)
    plot.getAxis("bottom").setTicks([[(k, f"{10.0**k:g}") for k in decades]])
    plot.setLabel("bottom", "left of the line: met (●); right: missed (◇)", color=LIGHT.quiet_text)
    plot.showGrid(x=True, alpha=0.15)
    plot.setYRange(-0.5, max(len(rows), 1) - 0.5)


def _draw_epochs(plot: Any, rows: Sequence[Row]) -> None:
    """Draw a bar for each contestant that trained."""
    seconds = {
        name: value for row in rows if row.beside_unit == "s" for name, value in row.beside.items()
    }
    for place, (name, value) in enumerate(reversed(seconds.items())):
        colour = LIGHT.accent if name == "lenet-gui" else LIGHT.quiet_text
        plot.addItem(
            pg.BarGraphItem(x0=0, y=place, height=0.6, width=value, brush=colour, pen=None)
        )
        label = pg.TextItem(number(value, "s"), color=LIGHT.text, anchor=(0, 0.5))
        label.setPos(value, place)
        plot.addItem(label)
    _name_lines(plot, list(enumerate(reversed(seconds))))
    plot.setXRange(0, 1.2 * max(seconds.values(), default=1))
    plot.setYRange(-0.6, max(len(seconds), 1) - 0.4)


def _draw_growth(plot: Any, series: Sequence[Series]) -> None:
    """Draw each curve relative to its first point, and linear growth as a dotted line."""
    plot.addLegend(offset=(10, 5), labelTextColor=LIGHT.text)
    furthest = 1.0
    for one, symbol in zip(series, itertools.cycle(_SYMBOLS)):
        (x0, y0), *_ = one.points
        xs = [math.log2(x / x0) for x, _ in one.points]
        ys = [math.log2(y / y0) for _, y in one.points]
        furthest = max(furthest, *xs)
        pen = pg.mkPen(LIGHT.accent, width=2)
        name = f"{one.what}, from {x0:,g}"
        dots = {"symbol": symbol, "symbolBrush": LIGHT.accent}
        plot.plot(xs, ys, pen=pen, name=name, antialias=True, **dots)
    linear = pg.mkPen(LIGHT.contrast, width=1, style=Qt.PenStyle.DashDotLine)
    plot.plot([0, furthest], [0, furthest], pen=linear, name="linear")
    ticks = [[(k, f"{2**k}×") for k in range(math.ceil(furthest) + 1)]]
    plot.getAxis("bottom").setTicks(ticks)
    plot.getAxis("left").setTicks(ticks)
    plot.setLabel("bottom", "as much work", color=LIGHT.quiet_text)
    plot.setLabel("left", "as long", color=LIGHT.quiet_text)


def _name_lines(plot: Any, names: Sequence[tuple[float, str]]) -> None:
    """Write names at heights beside a plot."""
    axis = plot.getAxis("left")
    axis.setTicks([names])
    # pyqtgraph makes room for names only after it has painted, and omits those without room.
    metrics = QFontMetrics(QApplication.font())
    axis.setWidth(max((metrics.horizontalAdvance(name) for _, name in names), default=0) + 16)


def _decades(ratio: float) -> float:
    """Return the decimal logarithm of a ratio, clipped to the axis."""
    return min(max(math.log10(max(ratio, 1e-9)), -3), 1)
