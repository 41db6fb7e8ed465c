"""The curves of runs as a table for other programs. Any thread may call this."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from lenet_gui.core.runs.run import Run
from lenet_gui.core.storage.files import write_bytes

HEADER = ("run", "name", "curve", "epoch", "loss", "accuracy")


def write_csv(path: Path, runs: Iterable[Run]) -> None:
    """Write all curves of the runs as CSV (RFC 4180, UTF-8), one point of a curve in each row.

    `curve` is "batch", "training" or "validation". `epoch` is the number of epochs trained by then,
    fractional for batches. Accuracies lie in 0..1.

    Raises RunError when the batches of a run are damaged, OSError when the file cannot be written.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for run in runs:
        writer.writerows(_rows(run))
    # A folder's name may contain bytes that are not text.
    write_bytes(path, text.getvalue().encode(errors="replace"))


def _rows(run: Run) -> Iterator[tuple[str, str, str, float, float, float]]:
    losses, accuracies = run.batches()
    epochs = np.linspace(0, run.record.epochs_trained, len(losses) + 1)[1:]
    for epoch, loss, accuracy in zip(epochs, losses, accuracies, strict=True):
        # The shortest decimals that round to the same 32-bit numbers.
        yield run.number, run.name, "batch", round(float(epoch), 6), _short(loss), _short(accuracy)
    for number, metrics in enumerate(run.record.epochs, start=1):
        for curve, loss, accuracy in (
            ("training", metrics.training_loss, metrics.training_accuracy),
            ("validation", metrics.validation_loss, metrics.validation_accuracy),
        ):
            yield run.number, run.name, curve, number, loss, accuracy


def _short(value: np.float32) -> float:
    return float(str(value))
