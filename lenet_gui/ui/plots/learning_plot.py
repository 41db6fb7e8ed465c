"""The base of both plots over the epochs. A timer draws new values.

GUI thread. pyqtgraph is imported here and in `axis`, only when a plot is shown or soon will be.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QFontInfo, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QGraphicsItem, QLabel, QSizePolicy, QWidget

from lenet_gui.ui.common.formats import decimal, phrases, short
from lenet_gui.ui.common.theme import colours, palette_changed
from lenet_gui.ui.plots.curve import RunCurve, Values, thinned
from lenet_gui.ui.plots.legend import LegendEntry, LineLegend, line_pen
from lenet_gui.ui.plots.pointer_reading import PointerReading
from lenet_gui.ui.widgets.layouts import hbox, vbox

# Milliseconds between two redraws while values come in. A redraw takes about 15, and the training,
# which uses all cores, waits for it. A person waits for the first values of a curve: they are drawn
# at once.
_REDRAW_EVERY = 250

# Curves are thinned to this number of points, which looks the same and is faster.
_POINTS_DRAWN = 1000

# Runs of up to this many epochs are marked with dots, because one epoch makes no line. Dots take
# longer to draw than lines.
_MOST_DOTS = 3

# The curves of the training at hand; the keys of those of other runs begin with _RUN.
BATCHES, SMOOTHED, VALIDATION = "batches", "training", "validation"
_RUN = "run "


class LearningPlot(QWidget):
    """A plot over the epochs with a title, a legend in its head, and the values at the pointer.

    It shows the training at hand, and behind it the curves of other runs.
    """

    # Whether the line of guessing has its text below, because it is near the top.
    _is_guess_high = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot: Any = None
        self._logarithmic = False
        self._stale = True
        self._drawn: dict[str, tuple[int, bool]] = {}
        self._runs: dict[str, RunCurve] = {}
        self._lines: dict[str, int] = {}
        self._is_training_shown = True
        self._epochs = 1.0
        self._pixel_ratio: float | None = None
        self._redraw_timer = QTimer(self, singleShot=True)
        self._redraw_timer.timeout.connect(self._redraw)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

        heading = QLabel(self._heading_text())
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self._legend = LineLegend()
        self._legend.setAccessibleName(self.tr("Legend"))
        self._show_legend()
        self._heading = hbox(heading, None, spacing=12)
        # Below, so that the plot can be narrow.
        self._layout = vbox(self._heading, self._legend, spacing=4)
        self.setLayout(self._layout)
        self._forget()
        self.setAccessibleDescription(self._last_values(self.curves()))

    def add_to_heading(self, widget: QWidget) -> None:
        """Put a widget of the owner beside the title."""
        self._heading.insertWidget(self._heading.count() - 1, widget)

    def clear(self, epochs: float) -> None:
        """Clear the training's curves, for a training of this number of epochs."""
        self._epochs = max(epochs, 1.0)
        self._drawn.clear()
        self._forget()
        self._changed()

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Show the values on a logarithmic or a linear scale."""
        self._logarithmic = logarithmic
        if self._plot is not None:
            self._plot.setLogMode(y=logarithmic)
            self._guess.setValue(self._on_scale(self._guessing()))
            self._changed()

    def set_pixel_ratio(self, ratio: float | None) -> None:
        """Draw lines for `ratio` pixels per pixel of the window; None for the screen's ratio."""
        self._pixel_ratio = ratio
        if self._plot is not None:
            self._dress()

    def set_runs(self, curves: Sequence[RunCurve]) -> None:
        """Show these curves of other runs, and no others."""
        self._runs = {_RUN + curve.key: curve for curve in curves}
        self._drawn = {key: drawn for key, drawn in self._drawn.items() if key in self.curves()}
        self._changed()

    def set_training_shown(self, shown: bool) -> None:
        """Show or hide the curves of the training at hand."""
        self._is_training_shown = shown
        self._show_legend()
        self._changed()

    def curves(self) -> dict[str, tuple[Values, Values]]:
        """Return the epochs (n,) and values (n,) of each curve of the training at hand."""
        raise NotImplementedError

    def run_curves(self) -> dict[str, tuple[Values, Values]]:
        """Return the epochs (n,) and values (n,) of each run's curve, by its key."""
        return {curve.key: (curve.epochs, curve.values) for curve in self._runs.values()}

    def _forget(self) -> None:
        raise NotImplementedError

    def _heading_text(self) -> str:
        raise NotImplementedError

    def _format(self, value: float) -> str:
        raise NotImplementedError

    def _label(self) -> str:
        """Return the template of the numbers of the axis."""
        return "{}"

    def _guessing(self) -> float:
        """Return the value of a network that guesses."""
        raise NotImplementedError

    def _guessing_text(self) -> str:
        raise NotImplementedError

    def _range(self, highest: float) -> tuple[float, float]:
        """Return the ends of the linear axis for curves of which this is the highest value."""
        raise NotImplementedError

    # The look of the curves.

    def _pens(self) -> dict[str, QPen]:
        """Return the pen of each curve of the training, in pixels of the window."""
        shades = colours()
        faint = QColor(shades.accent)
        faint.setAlphaF(0.35)
        return {
            BATCHES: QPen(faint, 1),
            SMOOTHED: line_pen(0),
            VALIDATION: QPen(QColor(shades.contrast), 1.5, Qt.PenStyle.DashLine),
        }

    def _titles(self) -> dict[str, str]:
        return {
            BATCHES: self.tr("each batch"),
            SMOOTHED: self.tr("training"),
            VALIDATION: self.tr("validation"),
        }

    def _title(self, key: str) -> str:
        return self._runs[key].name if key in self._runs else self._titles()[key]

    def _show_legend(self) -> None:
        titles = self._titles() if self._is_training_shown else {}
        self._legend.set_entries(
            [
                LegendEntry(titles[key], partial(self._pen_of, key), has_symbol=key == VALIDATION)
                for key in (SMOOTHED, BATCHES, VALIDATION)
                if key in titles
            ]
        )

    def _pen_of(self, key: str) -> QPen:
        return self._pens()[key]

    def _style(self, key: str, pen: QPen) -> dict[str, Any]:
        """Return pyqtgraph's options for a curve."""
        # A cosmetic pen's width is in device pixels, which are smaller on HiDPI screens.
        pen.setWidthF(pen.widthF() * (self._pixel_ratio or self.devicePixelRatioF()))
        pen.setCosmetic(True)
        is_square = key == VALIDATION
        size = 6 if is_square else 4
        return {"pen": pen, "symbolBrush": pen.color(), "symbolPen": None, "symbolSize": size}

    # Drawing.

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            if self._is_first():
                self._redraw_timer.start(0)
            elif not self._redraw_timer.isActive():
                self._redraw_timer.start(_REDRAW_EVERY)

    def _is_first(self) -> bool:
        """Return whether a curve of the training has values and none is drawn yet."""
        drawn = [length for key, (length, _) in self._drawn.items() if key not in self._runs]
        if drawn and all(drawn):
            # Joining all values for each that comes in would take time from the training.
            return False
        return self._is_training_shown and any(
            len(epochs) > 0 and not self._drawn.get(key, (0, False))[0]
            for key, (epochs, _) in self.curves().items()
        )

    def _shown(self) -> dict[str, tuple[Values, Values]]:
        """Return all curves to draw."""
        own = self.curves()
        if not self._is_training_shown:
            own = {key: (np.zeros(0), np.zeros(0)) for key in own}
        others = {key: (curve.epochs, curve.values) for key, curve in self._runs.items()}
        return own | others

    def _redraw(self) -> None:
        if not self._stale or self._plot is None:
            return
        self._stale = False
        self._match_items()
        curves = self._shown()
        for key, (epochs, values) in curves.items():
            # A curve of the same length on the same scale is already drawn.
            drawn = len(values), self._logarithmic
            if self._drawn.get(key) == drawn:
                continue
            self._drawn[key] = drawn
            if self._logarithmic:
                # The logarithm of a loss of zero does not exist.
                values = np.maximum(values, 1e-9)
            self._items[key].setData(*thinned(epochs, values, _POINTS_DRAWN))
        self._fit(curves)
        self.setAccessibleDescription(self._last_values(curves))

    def _fit(self, curves: dict[str, tuple[Values, Values]]) -> None:
        """Fit the axes to the curves.

        The axis of a training doubles as it goes on, so that its first batches are seen, too.
        """
        done = max((epochs[-1] for epochs, _ in self.curves().values() if len(epochs)), default=0)
        span = 1.0
        while span < 1.2 * done:
            span *= 2
        others = [curve.epochs[-1] for curve in self._runs.values() if len(curve.epochs)]
        span = max(min(span, self._epochs), *others, 1.0)
        view = self._plot.getViewBox()
        view.setXRange(0, span, padding=0.01)
        if self._logarithmic:
            view.enableAutoRange(axis="y")
        else:
            highest = max((values.max() for _, values in curves.values() if len(values)), default=0)
            view.setYRange(*self._range(float(highest)), padding=0.06)

    def _match_items(self) -> None:
        """Add, restyle and remove pyqtgraph's items, so that each run has one."""
        for gone in self._lines.keys() - self._runs.keys():
            self._plot.removeItem(self._items.pop(gone))
            del self._lines[gone]
        for key, curve in self._runs.items():
            symbol = "o" if len(curve.values) <= _MOST_DOTS else None
            if key not in self._items:
                # One call, because each setter rebuilds the item.
                style = self._style(key, line_pen(curve.line))
                self._items[key] = self._plot.plot(symbol=symbol, **style)
                # Behind the training at hand.
                self._items[key].setZValue(-1)
            elif self._lines[key] != curve.line:
                self._dress_item(key, line_pen(curve.line))
            if self._items[key].opts["symbol"] != symbol:
                self._items[key].setSymbol(symbol)
            self._lines[key] = curve.line

    def _last_values(self, curves: dict[str, tuple[Values, Values]]) -> str:
        """Return the last values in words, for screen readers."""
        said = [
            self.tr("{} {} at epoch {}").format(
                self._title(key), self._format(values[-1]), short(epochs[-1], 3)
            )
            for key, (epochs, values) in curves.items()
            if len(values)
        ]
        return phrases(said) or self.tr("no curve yet")

    def _on_scale(self, value: float) -> float:
        return float(np.log10(value)) if self._logarithmic else value

    def _build(self) -> None:
        import pyqtgraph

        from lenet_gui.ui.plots.axis import NumberAxis

        axes = {"left": NumberAxis("left", self._label()), "bottom": NumberAxis("bottom")}
        plot = pyqtgraph.PlotWidget(parent=self, axisItems=axes)
        # A narrower window than its 300 pixels has room for a plot, too.
        plot.setMinimumSize(200, 170)
        plot.setFrameShape(QFrame.Shape.NoFrame)
        plot.setMenuEnabled(False)
        # Keys have no function in a plot.
        for widget in (plot, plot.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.hideButtons()
        plot.setMouseEnabled(x=False, y=False)
        plot.setLabel("bottom", self.tr("epoch"))
        for side in ("left", "bottom"):
            # Labels and grid seldom change from one redraw to the next.
            plot.getAxis(side).setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        plot.setLogMode(y=self._logarithmic)
        self._items = {}
        for key, pen in self._pens().items():
            style = self._style(key, pen)
            symbol = "s" if key == VALIDATION else None
            # Thin lines have the most points; antialiasing them is slow and hardly visible.
            is_thick = key != BATCHES
            self._items[key] = plot.plot(name=key, antialias=is_thick, symbol=symbol, **style)
        self._plot = plot
        self._pointer = pyqtgraph.InfiniteLine(angle=90, movable=False)
        self._pointer.hide()
        anchor = (1, 0 if self._is_guess_high else 1)
        self._guess = pyqtgraph.InfiniteLine(
            self._on_scale(self._guessing()),
            angle=0,
            label=self._guessing_text(),
            labelOpts={"position": 0.99, "anchors": [anchor, anchor]},
        )
        for line in (self._pointer, self._guess):
            plot.addItem(line, ignoreBounds=True)
        self._reading = PointerReading(plot)
        plot.scene().sigMouseMoved.connect(self._read_under)
        plot.viewport().installEventFilter(self)
        self._layout.addWidget(plot, 1)
        self._dress()

    def _dress(self) -> None:
        """Apply the colours and the size of type of the window."""
        shades = colours()
        ratio = self._pixel_ratio or self.devicePixelRatioF()
        self._plot.setBackground(QColor(shades.surface))
        points = QFontInfo(self.font()).pointSizeF()
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(QPen(QColor(shades.line), ratio))
            axis.setTextPen(QColor(shades.quiet_text))
            axis.setTickFont(self.font())
            axis.label.setFont(self.font())
        self._plot.getAxis("left").setWidth(6 * self.fontMetrics().horizontalAdvance("0") + 8)
        self._guess.label.setFont(self.font())
        self._plot.setLabel("bottom", self.tr("epoch"), **{"font-size": f"{points:g}pt"})
        self._plot.showGrid(x=False, y=True, alpha=0.15)
        for line, style in (
            (self._pointer, Qt.PenStyle.DotLine),
            (self._guess, Qt.PenStyle.DashLine),
        ):
            pen = QPen(QColor(shades.quiet_text), ratio, style)
            pen.setCosmetic(True)
            line.setPen(pen)
        self._guess.label.setColor(QColor(shades.quiet_text))
        for key, pen in self._pens().items():
            self._dress_item(key, pen)
        for key, index in self._lines.items():
            self._dress_item(key, line_pen(index))
        self._legend.update()

    def _dress_item(self, key: str, pen: QPen) -> None:
        style, item = self._style(key, pen), self._items[key]
        item.setPen(style["pen"])
        item.setSymbolBrush(style["symbolBrush"])

    # The values at the pointer.

    def _read_under(self, position: QPointF) -> None:
        """Show the values of the training's curves, and of the run nearest to the pointer."""
        view = self._plot.getViewBox()
        place = view.mapSceneToView(position)
        said = []
        if view.sceneBoundingRect().contains(position):
            height = 10 ** place.y() if self._logarithmic else place.y()
            nearest: list[tuple[float, str]] = []
            for key, (epochs, values) in self._shown().items():
                if not len(epochs):
                    continue
                value = float(values[np.abs(epochs - place.x()).argmin()])
                text = f"{self._title(key)} {self._format(value)}"
                if key in self._runs:
                    nearest.append((abs(value - height), text))
                else:
                    said.append(text)
            said += [text for _, text in sorted(nearest)[:1]]
        self._pointer.setVisible(bool(said))
        self._pointer.setValue(place.x())
        if said:
            epoch = self.tr("epoch {}").format(decimal(max(place.x(), 0), 1))
            text = "\n".join([epoch, *said])
            self._reading.show_at(self._plot.mapFromScene(position), text)
        else:
            self._reading.hide()

    # Overrides.

    def showEvent(self, event: QShowEvent) -> None:
        if self._plot is None:
            self._build()
        self._redraw()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._plot is not None:
            self._dress()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        is_dressed = palette_changed(event) or event.type() == QEvent.Type.FontChange
        if is_dressed and self._plot is not None:
            self._dress()
        super().changeEvent(event)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._pointer.hide()
            self._reading.hide()
        return super().eventFilter(watched, event)
