"""Measure what a person waits for who opens the program to train.

    python -m benchmarks.speed.in_window.first_point FOLDER [--read 3] [--gaps]

Shows Train, waits as long as a person reads there, and clicks on Train, for the preset "99 % in
seconds". Prints the seconds from the click to the first point of the curve (`cold`) and to the end,
with the test accuracy; and the seconds from later clicks to the first point (`warm`). With --gaps
prints the milliseconds of the event loop's longest gaps while the person reads, and from the click
to the first point; the timer that finds them would slow the import of TensorFlow in the others.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.common.window_session import (
    gaps,
    open_window,
    run_event_loop,
    user_folders,
    wait,
)
from benchmarks.speed.in_window.pen_and_stop import stop
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.ui.plots.learning_plot import BATCHES
from lenet_gui.ui.training.curves import LearningCurves
from lenet_gui.ui.training.page import TrainingPage

_WARM = 5


def first_point(page: TrainingPage) -> tuple[float, float]:
    """Click on Train; return when (time.perf_counter), and when the first point was painted."""
    plot = page.findChild(LearningCurves).loss
    button = page.findChild(QWidget, "trainButton")
    clicked = time.perf_counter()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait(lambda: len(plot.curves()[BATCHES][0]) > 0 and not plot._stale, every=5)
    QApplication.processEvents()
    return clicked, time.perf_counter()


def main() -> None:
    """Train and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--read", type=float, default=3)
    parser.add_argument("--gaps", action="store_true")
    options = parser.parse_args()
    with user_folders(), open_window() as window:
        page = window.page(TrainingPage)
        page.form.set_config(PRESETS["lenet5-fast"].config)
        page.form.dataset.set_folders([str(options.folder)], str(options.folder))
        page.come_to_front()
        QApplication.processEvents()
        if options.gaps:
            with gaps() as reading:
                run_event_loop(round(1000 * options.read))
            with gaps() as beginning:
                first_point(page)
            stop(window)
            print(json.dumps({"reading": max(reading), "beginning": max(beginning)}), flush=True)
            return
        run_event_loop(round(1000 * options.read))
        clicked, painted = first_point(page)
        wait(lambda: not window.app.busy)
        ended = time.perf_counter()
        record = window.app.networks.current().record
        warm = []
        for _ in range(_WARM):
            again, point = first_point(page)
            warm.append(point - again)
            stop(window)
        figures = {
            "cold": painted - clicked,
            "result": ended - clicked,
            "test_accuracy": record.test_accuracy,
            "warm": warm,
        }
        print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
