"""The curves of several runs in one plot. GUI thread.

`plots` imports pyqtgraph; this module only uses its items.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.runs.legend import line_pen
from lenet_gui.ui.widgets.learning_plot import LearningPlot, Values

Kind = Literal["validation", "training", "batches"]
KINDS: dict[str, str] = {
    "validation": "Validation, each epoch",
    "training": "Training, each epoch",
    "batches": "Training, each batch, smoothed",
}

# A curve of batches is drawn as the means over this many intervals.
_STRETCHES = 150

# Up to this many epochs are marked with dots, because a run of one epoch has no line. Dots take
# longer to draw than lines.
_MOST_DOTS = 3


@dataclass(frozen=True, slots=True, eq=False)
class RunCurve:
    """A curve to draw: `epochs` and `values` float64 (n,); `line` is the index of its line."""

    key: str
    name: str
    line: int
    epochs: Values
    values: Values


class RunsPlot(LearningPlot):
    """One curve for each run, over the epochs; `suffix` follows the value under the pointer."""

    def __init__(self, title: str, suffix: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._suffix = suffix
        self._runs: dict[str, RunCurve] = {}
        self._items: dict[str, Any] = {}
        self._lines: dict[str, int] = {}
        self.setMinimumSize(220, 150)

    def set_curves(self, curves: Sequence[RunCurve]) -> None:
        """Draw these curves and no others."""
        self._runs = {curve.key: curve for curve in curves}
        self._drawn.clear()
        last = [curve.epochs[-1] for curve in curves if len(curve.epochs)]
        self._shown_epochs = max(1.0, *last, 1.0)
        self._stale_range = True
        self._changed()

    def curves(self) -> dict[str, tuple[Values, Values]]:
        return {key: (curve.epochs, curve.values) for key, curve in self._runs.items()}

    def _title(self, key: str) -> str:
        return self._runs[key].name

    def _forget(self) -> None:
        self._runs = {}

    def _styles(self) -> dict[str, dict[str, Any]]:
        # No curves before runs are chosen.
        return {}

    def _format(self, value: float) -> str:
        return f"{value:.4g}{self._suffix}"

    def _build(self) -> None:
        super()._build()
        # The names are below the plots: see LineLegend.
        self._legend.hide()

    def _redraw(self) -> None:
        if self._stale and self._plot is not None:
            self._match_items()
        super()._redraw()

    def _match_items(self) -> None:
        """Add, restyle and remove pyqtgraph's items, so that each curve has one."""
        for gone in self._items.keys() - self._runs.keys():
            self._plot.removeItem(self._items.pop(gone))
            del self._lines[gone]
        for key, curve in self._runs.items():
            symbol = "o" if len(curve.values) <= _MOST_DOTS else None
            if key not in self._items:
                # One call, because each setter rebuilds the item.
                look = self._look(curve.line)
                self._items[key] = self._plot.plot(symbol=symbol, **look)
            elif self._lines[key] != curve.line:
                self._dress_item(key, curve.line)
            if self._items[key].opts["symbol"] != symbol:
                self._items[key].setSymbol(symbol)
            self._lines[key] = curve.line

    def _look(self, line: int) -> dict[str, Any]:
        """Return pyqtgraph's options for the line with this index."""
        look = line_pen(line)
        pen = self._pen(look.color(), look.widthF(), look.style())
        return {"pen": pen, "symbolSize": 4, "symbolPen": None, "symbolBrush": pen.color()}

    def _dress_item(self, key: str, line: int) -> None:
        look, item = self._look(line), self._items[key]
        item.setPen(look["pen"])
        item.setSymbolBrush(look["symbolBrush"])

    def _dress(self) -> None:
        super()._dress()
        for key, line in self._lines.items():
            self._dress_item(key, line)

    def _read_under(self, position: QPointF) -> None:
        """Show the value of the curve nearest to the pointer."""
        view = self._plot.getViewBox()
        place = view.mapSceneToView(position)
        nearest = None
        if view.sceneBoundingRect().contains(position):
            height = 10 ** place.y() if self._logarithmic else place.y()
            for curve in self._runs.values():
                if len(curve.values):
                    value = float(curve.values[np.abs(curve.epochs - place.x()).argmin()])
                    distance = abs(value - height)
                    if nearest is None or distance < nearest[0]:
                        nearest = distance, curve.name, value
        self._pointer.setVisible(nearest is not None)
        self._pointer.setValue(place.x())
        if nearest is None:
            self._reading.clear()
        else:
            _, name, value = nearest
            self._show_reading(f"epoch {max(place.x(), 0):.1f}: {name} {self._format(value)}")


def run_curves(run: Run, line: int, kind: Kind) -> tuple[RunCurve, RunCurve]:
    """Return the curves of a run's loss and accuracy (in per cent).

    Raises RunError if `kind` needs its batches and they are damaged.
    """
    record = run.record
    if kind == "batches":
        losses, accuracies = run.batches()
        epochs = np.linspace(0, record.epochs_trained, len(losses) + 1)[1:]
        parts = smoothed(epochs), smoothed(losses), smoothed(accuracies)
    else:
        part = "validation" if kind == "validation" else "training"
        parts = (
            np.arange(1, len(record.epochs) + 1, dtype=np.float64),
            np.array([getattr(e, f"{part}_loss") for e in record.epochs], np.float64),
            np.array([getattr(e, f"{part}_accuracy") for e in record.epochs], np.float64),
        )
    loss = RunCurve(run.number, run.name, line, parts[0], parts[1])
    return loss, RunCurve(run.number, run.name, line, parts[0], 100 * parts[2])


def smoothed(values: Floats | npt.NDArray[np.float64]) -> Values:
    """Return means of values (n,) over at most _STRETCHES intervals, all but one equally long."""
    if len(values) <= _STRETCHES:
        return values.astype(np.float64)
    starts = np.linspace(0, len(values), _STRETCHES, endpoint=False).astype(np.int64)
    sums = np.add.reduceat(values.astype(np.float64), starts)
    means: Values = sums / np.diff(np.append(starts, len(values)))
    return means
