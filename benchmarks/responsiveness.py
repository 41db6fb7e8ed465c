"""How quickly the window answers the pen, at rest and while a network is in training.

    python benchmarks/responsiveness.py [--moves 1000] [--seconds 20]

Moves of the mouse go through Qt to the canvas; the time ends when the bars have been repainted.
The event loop's gaps are those between the ticks of a timer that should fire without pause. Needs
MNIST, in the folder LENET_GUI_DATA or in the cache.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lenet_gui.core.experiments import PRESETS
from lenet_gui.ui.garbage import GarbageCollector
from lenet_gui.ui.main_window import MainWindow
from lenet_gui.ui.reading_panel import ProbabilityBars

# A pen tells of its moves about this often, in seconds.
_BETWEEN_MOVES = 0.008


class PaintWatch(QObject):
    """Notes when a widget was last painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the paint events."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def run_event_loop(milliseconds: int) -> None:
    """Let the event loop run as the program's does.

    Not QTest.qWait(): it keeps Python's lock while it waits, and the training would starve.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def pen_to_bars(window: MainWindow, moves: int) -> np.ndarray:
    """Milliseconds from a move of the pen to the repainted bars, for each move."""
    canvas = window.draw_tab.canvas
    bars = window.findChild(ProbabilityBars, "probabilityBars")
    watch = PaintWatch(bars)
    side = canvas.width()
    times = []
    for k in range(moves):
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
        times.append(time.perf_counter() - start)
        run_event_loop(max(1, round(1000 * (next_move - time.perf_counter()))))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    return 1000 * np.array(times)


def gaps(seconds: float) -> np.ndarray:
    """Milliseconds between the ticks of a timer of the event loop."""
    ticks: list[float] = []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    run_event_loop(round(1000 * seconds))
    timer.stop()
    return 1000 * np.diff(ticks)


def noise(seconds: float) -> np.ndarray:
    """Milliseconds between two looks at the clock, of a loop that does nothing else.

    What it waits for are others on this machine; nothing in a window can be steadier.
    """
    times = [time.perf_counter()]
    while times[-1] < times[0] + seconds:
        times.append(time.perf_counter())
    longer = 1000 * np.diff(times)
    return longer[longer > 1]


def wait(until: Callable[[], bool]) -> None:
    """Let the event loop run until something holds."""
    while not until():
        run_event_loop(20)


def stops(window: MainWindow, count: int) -> np.ndarray:
    """Milliseconds from the click on Stop until the window is idle, for several trainings."""
    times = []
    for _ in range(count):
        start_training(window)
        run_event_loop(500)
        start = time.perf_counter()
        window.training_tab._stop.click()
        while window.training.is_running():
            run_event_loop(1)
        times.append(time.perf_counter() - start)
    return 1000 * np.array(times)


def start_training(window: MainWindow) -> None:
    """Train LeNet-5 with Adam, and wait for its first steps."""
    seen: list[object] = []
    window.training.worker.progressed.connect(seen.append)
    window.training_control.train(PRESETS["lenet5-adam"].config, "mnist")
    wait(lambda: bool(seen))
    window.training.worker.progressed.disconnect(seen.append)


def report(what: str, values: np.ndarray, wanted: str) -> None:
    """Print the distribution in one line."""
    median, p99, most = np.percentile(values, [50, 99, 100])
    print(f"{what}: median {median:.1f}, p99 {p99:.1f}, longest {most:.1f} ms (wanted: {wanted})")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--moves", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--stops", type=int, default=20)
    options = parser.parse_args()
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as settings:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings)
        collector = GarbageCollector(application)
        window = MainWindow(runs=Path(settings, "runs"))
        window.show()
        run_event_loop(500)
        pen_to_bars(window, 50)  # Once for the caches.
        held_up = noise(5)
        print(
            f"this machine: an empty loop was held up {len(held_up)} times in 5 s for more than "
            f"1 ms, at most {held_up.max(initial=0):.1f} ms"
        )
        report("pen to bars, idle", pen_to_bars(window, options.moves), "p99 at most 8 ms")
        window._tabs.setCurrentWidget(window.training_tab)
        start_training(window)
        run_event_loop(1000)
        report("event loop's gaps in training", gaps(options.seconds), "at most 100 ms")
        window._tabs.setCurrentWidget(window.draw_tab)
        run_event_loop(300)
        report("pen to bars, training", pen_to_bars(window, options.moves), "p99 at most 16 ms")
        window._tabs.setCurrentWidget(window.training_tab)
        window.training_tab._stop.click()
        wait(lambda: not window.training.is_running())
        report("stop to idle", stops(window, options.stops), "at most 200 ms")
        window.models._model = None
        window.models._earlier.clear()
        window.close()
        del collector


if __name__ == "__main__":
    main()
