"""The curves of recorded runs, to be drawn in plots. For any thread."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP
from lenet_gui.ui.plots.curve import RunCurve, Values

Kind = Literal["validation", "training", "batches"]
KINDS: dict[str, str] = {
    "validation": QT_TRANSLATE_NOOP("RunsPanel", "Validation, each epoch"),
    "training": QT_TRANSLATE_NOOP("RunsPanel", "Training, each epoch"),
    "batches": QT_TRANSLATE_NOOP("RunsPanel", "Training, each batch, smoothed"),
}

# A curve of batches is drawn as the means over this many intervals.
_STRETCHES = 150


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
