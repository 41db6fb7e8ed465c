"""How long the views of *Look inside* take.

A view is measured by a module of benchmarks/speed/in_window that prints lists of milliseconds by
name, idle, and while the window trains. To measure one more, write its module, and a row in
MEASURED.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from benchmarks.common.mnist_folder import mnist_folder
from benchmarks.common.runner import Answer, Row, percentile, row, run_module
from benchmarks.speed.questions.references import to_predict, with_predict

_FEW = ("--times", 2)


class Wanted(NamedTuple):
    """A figure that a module prints, by its name, in words, with the limit in milliseconds.

    It is this percentile of each run's values, the median or such as 0.99. The limit is that of
    references.to_predict().
    """

    name: str
    what: str
    limit: float | None
    share: float = 0.5


class Measured(NamedTuple):
    """A module, and those of its figures that count, idle and beside a training (--training)."""

    module: str
    idle: tuple[Wanted, ...]
    beside: tuple[Wanted, ...]


def _p99(name: str, what: str, limit: float) -> Wanted:
    return Wanted(name, what, limit, 0.99)


# Idle, and while this window trains LeNet-5.
LOOKING = (
    _p99("pointing", "pointing at the diagram, idle: p99", 16),
    _p99("pointing, training", "… in training: p99", 33),
    _p99("drawing", "a changed drawing in the diagram, idle: p99", 16),
    _p99("drawing, training", "… in training: p99", 33),
    Wanted("why", "the first map of Why this digit, after the pen rests", 150),
    Wanted("why, training", "… in training", 150),
    Wanted("whole why", "… until the whole map", None),
    Wanted("frame", "a frame of the film", 33),
    Wanted("frame, training", "… in training", 33),
    Wanted("two frames", "… of two runs side by side", 33),
    Wanted("two frames, training", "… of two runs, in training", 33),
)

MEASURED = (
    Measured(
        "in_window.workbench",
        (
            Wanted("edit C1", "an edit of C1 to the accuracy on 500 images", 60),
            Wanted("edit C3", "an edit of C3 to the same", 60),
            Wanted("edit F6", "an edit of F6 to the same", 60),
            Wanted("all", "… and until all 10,000 are read", None),
            Wanted("show", "the copy's diagram and kernels painted after an edit", 33),
            Wanted("rank F6", "the 84 units of F6 ranked on 10,000 images", None),
        ),
        (
            Wanted("edit C1", "an edit of C1 to the accuracy on 500 images, in training", 60),
            Wanted("edit C3", "an edit of C3 to the same, in training", 60),
            Wanted("edit F6", "an edit of F6 to the same, in training", 60),
            Wanted("show", "the copy's diagram painted after an edit, in training", 33),
        ),
    ),
    Measured(
        "in_window.plane",
        (
            Wanted("plane", "the plane between two other digits", 60),
            Wanted("paint", "10,000 points painted", 16),
            Wanted("features", "the nearest of 60,000 training images by features", 30),
            Wanted("pixels", "… by pixels", 30),
        ),
        (
            Wanted("plane", "the plane between two other digits, in training", 60),
            Wanted("features", "the nearest training images by features, in training", 30),
            Wanted("pixels", "… by pixels, in training", 30),
        ),
    ),
    Measured(
        "in_window.landscape",
        (
            Wanted("landscape", "a landscape of two runs, 21 × 21 points", 15_000),
            Wanted("coarse", "… until its coarse points are known", None),
            Wanted("read", "a drawing to fool with, read after a change", 16),
            Wanted("stroke", "the machine's first stroke to fool with", None),
            Wanted("way", "… and its whole way", None),
            Wanted("patches", "the favourite patches of all maps in 1,000 images", None),
        ),
        (
            Wanted("landscape", "a landscape of two runs, in training", 15_000),
            Wanted("read", "a drawing to fool with, read in training", 33),
        ),
    ),
)


def rows_of(
    figures: Sequence[Wanted], runs: Sequence[dict[str, Any]], predicts: Sequence[float]
) -> Iterator[Row]:
    """Yield the row of each figure, from what a module printed each time."""
    for figure in figures:
        values = [percentile(run[figure.name], figure.share) for run in runs]
        if figure.limit is None:
            yield row(figure.what, values, "ms")
        else:
            yield to_predict(figure.what, values, predicts, figure.limit)


def insight(quick: bool) -> Answer:
    """Measure what a person waits for in each view of *Look inside*, idle and beside a training."""
    times, few = range(1 if quick else 3), _FEW if quick else ()
    rows: list[Row] = []
    with mnist_folder(quick) as folder:
        looking = ("--times", 20) if quick else ()
        runs, predicts = with_predict(
            lambda: run_module("in_window.look_inside", folder, *looking), quick
        )
        rows += rows_of(LOOKING, runs, predicts)
        for module, idle, beside in MEASURED:
            rows += rows_of(idle, [run_module(module, *few) for _ in times], predicts)
            training = ("--training", folder, *few)
            rows += rows_of(beside, [run_module(module, *training) for _ in times], predicts)
    return Answer(tuple(rows))
