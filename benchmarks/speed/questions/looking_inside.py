"""How long the views of *Look inside* take.

A view is measured by a module of benchmarks/speed/in_window that opens the window and prints lists
of milliseconds by name. To measure one more, write its module, and a row in MEASURED.
"""

from __future__ import annotations

from typing import NamedTuple

from benchmarks.common.runner import Answer, percentile_row, row, run_module

_FEW = ("--times", 2)


class Wanted(NamedTuple):
    """A figure that a module prints, by its name, in words, with the milliseconds wanted.

    With a share it is that percentile of all runs' values, such as 0.99, otherwise the median.
    """

    name: str
    what: str
    target: float | None
    share: float | None = None


MEASURED: dict[str, tuple[Wanted, ...]] = {
    "in_window.workbench": (
        Wanted("edit C1", "an edit of C1 to the accuracy on 500 images", 60),
        Wanted("edit C3", "an edit of C3 to the same", 60),
        Wanted("edit F6", "an edit of F6 to the same", 60),
        Wanted("all", "… and until all 10,000 are read", None),
        Wanted("show", "the copy's diagram and kernels painted after an edit", 33),
        Wanted("rank F6", "the 84 units of F6 ranked on 10,000 images", None),
    ),
    "in_window.plane": (
        Wanted("plane", "the plane between two other digits", 60),
        Wanted("paint", "10,000 points painted", 16),
        Wanted("features", "the nearest of 60,000 training images by features", 30),
        Wanted("pixels", "… by pixels", 30),
    ),
    "in_window.landscape": (
        Wanted("landscape", "a landscape of two runs, 21 × 21 points", 15_000),
        Wanted("coarse", "… until its coarse points are known", None),
        Wanted("read", "a drawing to fool with, read after a change", 16),
        Wanted("stroke", "the machine's first stroke to fool with", None),
        Wanted("way", "… and its whole way", None),
        Wanted("patches", "the favourite patches of all maps in 1,000 images", None),
    ),
}


def insight(quick: bool) -> Answer:
    """Measure what a person waits for in each view of *Look inside*."""
    rows = []
    for module, figures in MEASURED.items():
        runs = [run_module(module, *(_FEW if quick else ())) for _ in range(1 if quick else 3)]
        for figure in figures:
            values = [run[figure.name] for run in runs]
            if figure.share is None:
                medians = [sorted(one)[len(one) // 2] for one in values]
                rows.append(row(figure.what, medians, "ms", figure.target))
            else:
                rows.append(percentile_row(figure.what, values, figure.share, "ms", figure.target))
    return Answer(tuple(rows))
