"""Measure the window's response to pen and Stop, idle and in training.

    python -m benchmarks.speed.in_window.pen_and_stop FOLDER [--moves 400] [--seconds 8] [--stops 7]

Moves of the mouse go through Qt to the canvas, and the time of a move ends when the bars are
repainted. Gaps are the intervals between the ticks of a 1 ms timer. Prints the milliseconds of each
move, idle, idle on a page of 100 digits, and in training; of the longest gap while TensorFlow is
imported, and in training; of each stop until the window is idle; and of the longest interruption of
a busy loop, which is the machine's.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.common.pen_strokes import page_of_digits
from benchmarks.common.window_session import (
    PaintWatch,
    gaps,
    open_window,
    run_event_loop,
    user_folders,
    wait,
)
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.imaging.ink import Stroke
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.widgets.bars import ProbabilityBars
from lenet_gui.ui.window.main_window import MainWindow

# The interval of a pen's moves, in seconds.
_BETWEEN_MOVES = 0.008


# The rows of digits on a page, and the digits of a row.
_ROWS = 10


def pen_to_bars(window: MainWindow, moves: int, on_page: bool = False) -> list[float]:
    """Return the milliseconds from each move of the pen to the repainted bars.

    The pen draws a circle on an empty canvas, or beside the other digits of a page.
    """
    marks: list[Stroke] = []
    centre, radius, turns = 0.5, 0.3, 100
    if on_page:
        # So few moves that each reaches another pixel.
        centre, radius, turns = 1 - 0.5 / _ROWS, 0.3 / _ROWS, 20
        marks = [
            mark
            for mark in page_of_digits(_ROWS, np.random.default_rng(1))
            if max(centre - x for x, _ in mark.points) > 0.5 / _ROWS
            or max(centre - y for _, y in mark.points) > 0.5 / _ROWS
        ]
    canvas = window.page(DrawPage).canvas
    watch = PaintWatch(window.findChild(ProbabilityBars, "probabilityBars"))
    side = canvas.width()
    times: list[float] = []
    for k in range(moves + moves // (turns - 1) + 1):
        turn = 2 * np.pi * k / turns
        place = QPoint(
            round(side * (centre + radius * np.sin(turn))),
            round(side * (centre + radius * np.cos(turn))),
        )
        if k % turns == 0:
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
            canvas.set_marks(tuple(marks))
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=place)
            QApplication.processEvents()
            continue
        next_move = time.perf_counter() + _BETWEEN_MOVES
        painted = watch.count
        start = time.perf_counter()
        QTest.mouseMove(canvas, place)
        while watch.count == painted:
            QApplication.processEvents()
        times.append(1000 * (time.perf_counter() - start))
        run_event_loop(max(1, round(1000 * (next_move - time.perf_counter()))))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    return times


def held_up(seconds: float) -> float:
    """Return the longest interruption of a busy loop, in milliseconds."""
    longest, last = 0.0, time.perf_counter()
    end = last + seconds
    while last < end:
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return 1000 * longest


def start_training(window: MainWindow, folder: Path) -> None:
    """Train LeNet-5 with Adam, and wait for its first steps."""
    seen: list[object] = []
    window.app.training.worker.progressed.connect(seen.append)
    window.page(TrainingPage).start(PRESETS["lenet5-adam"].config, folder)
    wait(lambda: bool(seen))
    window.app.training.worker.progressed.disconnect(seen.append)


def stop(window: MainWindow) -> float:
    """Stop the training; return the milliseconds until the window is idle."""
    start = time.perf_counter()
    window.app.training.worker.request_stop()
    wait(lambda: not window.app.busy, every=1)
    return 1000 * (time.perf_counter() - start)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--moves", type=int, default=400)
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--stops", type=int, default=7)
    options = parser.parse_args()
    with user_folders(), open_window() as window:
        pen_to_bars(window, 50)  # Warms the caches.
        machine = held_up(2)
        idle = pen_to_bars(window, options.moves)
        on_page = pen_to_bars(window, options.moves, on_page=True)
        window.page(TrainingPage).come_to_front()
        with gaps() as loading:
            start_training(window, options.folder)
        run_event_loop(1000)
        with gaps() as training:
            run_event_loop(round(1000 * options.seconds))
        window.page(DrawPage).come_to_front()
        run_event_loop(300)
        in_training = pen_to_bars(window, options.moves)
        window.page(TrainingPage).come_to_front()
        stops = [stop(window)]
        for _ in range(options.stops - 1):
            start_training(window, options.folder)
            run_event_loop(500)
            stops.append(stop(window))
        figures = {
            "pen, idle": idle,
            "pen, page": on_page,
            "pen, training": in_training,
            "gap, loading": max(loading),
            "gap, training": max(training),
            "stops": stops,
            "held up": machine,
        }
        print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
