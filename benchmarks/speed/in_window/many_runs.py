"""Measure listing hundreds of runs, and drawing the curves of many.

    python -m benchmarks.speed.in_window.many_runs [--runs 300] [--overlaid 20] [--no-window]

Makes runs of 40 epochs with made-up metrics in a temporary folder. Prints the milliseconds of
recording each epoch, of listing all runs without a cache, and of first showing the window's table;
and, for each kind of curve, of painting many runs' curves after they are ticked, and of painting
them again.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication

from benchmarks.common.made_up_runs import make_runs
from benchmarks.common.window_session import open_window, run_event_loop, user_folders
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.ui.runs.plots import run_curves
from lenet_gui.ui.training.curves import LearningCurves
from lenet_gui.ui.training.page import TrainingPage

_LISTED, _REDRAWN = 10, 20


def milliseconds(work: Callable[[], object]) -> float:
    """Return the milliseconds that `work` takes."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def measured_in_window(window: Any, runs: RunsFolder, overlaid: int) -> dict[str, Any]:
    """Measure first showing the table, and drawing the curves of the first runs."""
    window.resize(1600, 1000)
    # TensorFlow, which is imported once Train is shown, would take a core meanwhile.
    window.app.training.prepare = lambda: None
    page = window.page(TrainingPage)
    curves = page.findChild(LearningCurves)

    def show_table() -> None:
        page.come_to_front()
        page.runs.show_all(True)
        window.app.run_list.job.wait(QDeadlineTimer(60_000))
        page.runs.all.table.repaint()

    def redraw() -> None:
        for plot in curves.plots():
            plot._redraw()
        QApplication.processEvents()

    table = milliseconds(show_table)
    page.runs.model.set_checked(runs.entries()[0].folder.name, True)
    run_event_loop(1000)
    shown = [(run, line) for line, run in enumerate(runs.entries()[:overlaid], start=1)]
    ticked, redrawn = [], []
    for kind in ("validation", "training", "batches"):
        # The first pass fills caches and is not measured.
        for measured in (False, True):
            curves.set_runs([])
            run_event_loop(200)
            start = time.perf_counter()
            curves.set_runs([run_curves(run, line, kind) for run, line in shown])
            redraw()
            if measured:
                ticked.append(1000 * (time.perf_counter() - start))
        for _ in range(_REDRAWN):
            for plot in curves.plots():
                plot._drawn.clear()
                plot._changed()
            redrawn.append(milliseconds(redraw))
    return {"table": table, "ticked": ticked, "redrawn": redrawn}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--overlaid", type=int, default=20)
    parser.add_argument("--no-window", action="store_true")
    options = parser.parse_args()
    with user_folders():
        runs = RunsFolder()
        figures: dict[str, Any] = {"keeping": make_runs(runs, options.runs)}
        figures["listing"] = [milliseconds(lambda: RunsFolder().entries()) for _ in range(_LISTED)]
        if not options.no_window:
            with open_window() as window:
                figures |= measured_in_window(window, runs, options.overlaid)
        print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
