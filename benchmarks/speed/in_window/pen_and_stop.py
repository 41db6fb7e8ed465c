"""How quickly the window answers, at rest and while a network is in training.

    python -m benchmarks.speed.in_window.pen_and_stop FOLDER [--moves 400] [--seconds 8] [--stops 7]

Moves of the mouse go through Qt to the canvas; the time ends when the bars have been repainted.
The event loop's gaps are those between the ticks of a timer that should fire without pause. Prints
milliseconds: of each move, idle and in training; of the longest gap while TensorFlow is imported,
and in training; of each click on Stop until the window is idle; and the longest for which a loop
that does nothing was held up: that is the machine's, and nothing in a window can be steadier.
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

from benchmarks.common.window_session import (
    PaintWatch,
    gaps,
    open_window,
    run_event_loop,
    user_folders,
    wait,
)
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.widgets.bars import ProbabilityBars
from lenet_gui.ui.window.main_window import MainWindow

# A pen tells of its moves about this often, in seconds.
_BETWEEN_MOVES = 0.008


def pen_to_bars(window: MainWindow, moves: int) -> list[float]:
    """Milliseconds from a move of the pen to the repainted bars, for each move."""
    canvas = window.page(DrawPage).canvas
    watch = PaintWatch(window.findChild(ProbabilityBars, "probabilityBars"))
    side = canvas.width()
    times: list[float] = []
    for k in range(moves + moves // 99 + 1):
        turn = 2 * np.pi * k / 100
        place = QPoint(
            round(side * (0.5 + 0.3 * np.sin(turn))), round(side * (0.5 + 0.3 * np.cos(turn)))
        )
        if k % 100 == 0:
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
            canvas.clear()
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
    """The longest milliseconds between two looks at the clock, of a loop that only looks."""
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
    """Click on Stop; gives the milliseconds until the window is idle."""
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
        pen_to_bars(window, 50)  # Once for the caches.
        machine = held_up(2)
        idle = pen_to_bars(window, options.moves)
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
            "pen, training": in_training,
            "gap, loading": max(loading),
            "gap, training": max(training),
            "stops": stops,
            "held up": machine,
        }
        print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
