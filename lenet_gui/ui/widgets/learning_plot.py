"""The base of all plots over the epochs. A timer draws new values.

GUI thread. pyqtgraph is imported here and in `log_axis`, only when a plot is first shown.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QFontInfo, QPen, QShowEvent
from PySide6.QtWidgets import QGraphicsItem, QLabel, QSizePolicy, QWidget

from lenet_gui.ui.common.theme import colours, make_quiet, palette_changed
from lenet_gui.ui.widgets.layouts import hbox, vbox

Values = npt.NDArray[np.float64]

# Milliseconds between two redraws while values come in. A redraw takes about 15, and the training,
# which uses all cores, waits for it.
_REDRAW_EVERY = 250

# Curves are thinned to this number of points, which looks the same and is faster.
_POINTS_DRAWN = 1000


class LearningPlot(QWidget):
    """A plot over the epochs with a title, a legend, and the values under the pointer."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot: Any = None
        self._logarithmic = False
        self._stale = True
        self._stale_range = True
        self._drawn: dict[str, tuple[int, bool, float]] = {}
        self._shown_epochs = 1.0
        self._pixel_ratio: float | None = None
        self._redraw_timer = QTimer(self, interval=_REDRAW_EVERY, singleShot=True)
        self._redraw_timer.timeout.connect(self._redraw)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 150)

        heading = QLabel(title)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self._reading = QLabel()
        self._reading.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._reading.setTextFormat(Qt.TextFormat.PlainText)
        # The text must not widen the window.
        self._reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        make_quiet(self._reading)
        self._heading = hbox(heading, (self._reading, 1), spacing=16)
        self._layout = vbox(self._heading, spacing=2)
        self.setLayout(self._layout)

    def add_to_heading(self, widget: QWidget) -> None:
        """Put a widget of the owner beside the title."""
        self._heading.insertWidget(1, widget)

    def clear(self, epochs: float) -> None:
        """Clear the curves for a training of this number of epochs."""
        self._shown_epochs = max(epochs, 1.0)
        self._stale_range = True
        self._drawn.clear()
        self._forget()
        self._reading.clear()
        self._changed()

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Show the values on a logarithmic or a linear scale."""
        self._logarithmic = logarithmic
        if self._plot is not None:
            self._plot.setLogMode(y=logarithmic)
            self._changed()

    def set_pixel_ratio(self, ratio: float | None) -> None:
        """Draw lines for `ratio` pixels per pixel of the window; None for the screen's ratio."""
        self._pixel_ratio = ratio
        if self._plot is not None:
            self._dress()

    def curves(self) -> dict[str, tuple[Values, Values]]:
        """Return the epochs (n,) and values (n,) of each name in the legend."""
        raise NotImplementedError

    def _forget(self) -> None:
        raise NotImplementedError

    def _styles(self) -> dict[str, dict[str, Any]]:
        """Return pyqtgraph's options for each curve, by name."""
        raise NotImplementedError

    def _format(self, value: float) -> str:
        raise NotImplementedError

    def _pixels(self) -> float:
        """Return the number of device pixels per pixel of the window."""
        return self._pixel_ratio or self.devicePixelRatioF()

    def _pen(
        self,
        colour: str | QColor,
        width: float = 1,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> QPen:
        """Return a pen of `width` window pixels, whatever the scale of plot and screen."""
        # A cosmetic pen's width is in device pixels, which are smaller on HiDPI screens.
        pen = QPen(QColor(colour), width * self._pixels(), style)
        pen.setCosmetic(True)
        return pen

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible() and not self._redraw_timer.isActive():
            self._redraw_timer.start()

    def _redraw(self) -> None:
        if not self._stale or self._plot is None:
            return
        self._stale = False
        for name, (epochs, values) in self.curves().items():
            # A curve of the same length on the same scale is already drawn.
            drawn = len(values), self._logarithmic, self._shown_epochs
            if self._drawn.get(name) == drawn:
                continue
            self._drawn[name] = drawn
            if self._logarithmic:
                # The logarithm of a loss of zero does not exist.
                values = np.maximum(values, 1e-9)
            self._items[name].setData(*thinned(epochs, values, _POINTS_DRAWN))
        anything = any(len(values) for _, values in self.curves().values())
        # Without a curve, numbers at an axis mean nothing, unless a training is about to begin.
        self._plot.getAxis("left").setStyle(showValues=anything)
        self._plot.getAxis("bottom").setStyle(showValues=anything or self._shown_epochs > 1)
        if self._stale_range:
            self._stale_range = False
            self._plot.setXRange(0, self._shown_epochs, padding=0.01)
        self.setAccessibleDescription(self._last_values())

    def _last_values(self) -> str:
        """Return the last values in words, for screen readers."""
        said = [
            f"{self._title(name)} {self._format(values[-1])} at epoch {epochs[-1]:.3g}"
            for name, (epochs, values) in self.curves().items()
            # A record keeps no losses of single batches.
            if len(values) and not np.isnan(values[-1])
        ]
        return ", ".join(said) or "no curve yet"

    def _title(self, key: str) -> str:
        """Return the name of the curve with this key."""
        return key

    def _build(self) -> None:
        import pyqtgraph

        from lenet_gui.ui.widgets.log_axis import LogAxis

        plot = pyqtgraph.PlotWidget(parent=self, axisItems={"left": LogAxis("left")})
        plot.setMenuEnabled(False)
        # Keys have no function in a plot.
        for widget in (plot, plot.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.hideButtons()
        plot.setMouseEnabled(x=False, y=False)
        plot.setLabel("bottom", "epoch")
        plot.getAxis("left").setWidth(6 * self.fontMetrics().horizontalAdvance("0") + 8)
        for side in ("left", "bottom"):
            # Labels and grid seldom change from one redraw to the next.
            plot.getAxis(side).setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        plot.setLogMode(y=self._logarithmic)
        size = f"{QFontInfo(self.font()).pointSizeF():g}pt"
        legend = plot.addLegend(offset=self._legend_offset(), labelTextSize=size)
        self._items = {
            # Thin lines have the most points; antialiasing them is slow and hardly visible.
            name: plot.plot(name=name, antialias=style["pen"].widthF() > self._pixels(), **style)
            for name, style in self._styles().items()
        }
        self._plot, self._legend = plot, legend
        self._pointer = pyqtgraph.InfiniteLine(angle=90, movable=False)
        self._pointer.hide()
        plot.addItem(self._pointer, ignoreBounds=True)
        plot.scene().sigMouseMoved.connect(self._read_under)
        plot.viewport().installEventFilter(self)
        self._layout.addWidget(plot, 1)
        self._dress()

    def _legend_offset(self) -> tuple[int, int]:
        """Return the pixels from the left or right (negative) and top or bottom (negative) edge."""
        return (-12, 8)

    def _dress(self) -> None:
        """Apply the colours of the window's appearance."""
        shades = colours()
        self._plot.setBackground(QColor(shades.surface))
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(self._pen(shades.line))
            axis.setTextPen(QColor(shades.quiet_text))
        self._plot.showGrid(x=True, y=True, alpha=0.15)
        self._legend.setLabelTextColor(QColor(shades.text))
        self._pointer.setPen(self._pen(shades.quiet_text, style=Qt.PenStyle.DotLine))
        for name, style in self._styles().items():
            for key, value in style.items():
                getattr(self._items[name], f"set{key[0].upper()}{key[1:]}")(value)
        for _, label in self._legend.items:
            label.setText(label.text, color=QColor(shades.text))

    def _read_under(self, position: QPointF) -> None:
        view = self._plot.getViewBox()
        inside = view.sceneBoundingRect().contains(position)
        epoch = view.mapSceneToView(position).x()
        said = []
        for name, (epochs, values) in self.curves().items():
            if inside and len(epochs):
                value = values[np.abs(epochs - epoch).argmin()]
                # A record keeps no losses of single batches.
                if not np.isnan(value):
                    said.append(f"{name} {self._format(value)}")
        self._pointer.setVisible(bool(said))
        self._pointer.setValue(epoch)
        self._show_reading(f"epoch {max(epoch, 0):.1f}: " + ", ".join(said) if said else "")

    def _show_reading(self, said: str) -> None:
        """Show the values under the pointer, as far as they fit beside the title."""
        metrics, width = self._reading.fontMetrics(), self._reading.width()
        self._reading.setText(metrics.elidedText(said, Qt.TextElideMode.ElideRight, width))

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
        if palette_changed(event) and self._plot is not None:
            self._dress()
        super().changeEvent(event)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._pointer.hide()
            self._reading.clear()
        return super().eventFilter(watched, event)


def thinned(epochs: Values, values: Values, most: int) -> tuple[Values, Values]:
    """Return a curve of at most `most` points that looks the same: each interval's extremes."""
    if len(values) <= most:
        return epochs, values
    stretch = -(-len(values) // ((most - 1) // 2))
    # Padding the last interval with its last value does not change its extremes.
    parts = np.pad(values, (0, -len(values) % stretch), mode="edge").reshape(-1, stretch)
    starts = np.arange(len(parts)) * stretch
    chosen = np.sort(np.stack([starts + parts.argmin(axis=1), starts + parts.argmax(axis=1)]), 0)
    # The last value is always drawn, even if it is not an extreme.
    chosen = np.append(chosen.T.ravel(), len(values) - 1)
    return epochs[chosen], values[chosen]
