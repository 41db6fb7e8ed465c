"""The program's window for the contestants that measure it, with settings of its own."""

from __future__ import annotations

import contextlib
import itertools
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from lenet_gui import paths


def use_folder(folder: Path) -> None:
    """Have the program keep its settings and the user's data in this folder."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    # The program asks for the folder through the module, as its tests do.
    paths.data_folder = lambda: folder / "data"  # type: ignore[assignment]


@contextlib.contextmanager
def user_folders() -> Iterator[Path]:
    """Use a temporary folder in place of the user's own."""
    with tempfile.TemporaryDirectory() as name:
        use_folder(Path(name))
        yield Path(name)


@contextlib.contextmanager
def open_window() -> Iterator[Any]:
    """The window on the screen, as app.py opens it; what was trained in it is thrown away."""
    application = QApplication.instance() or QApplication([])
    from lenet_gui.ui.common.garbage import GarbageCollector
    from lenet_gui.ui.window.main_window import MainWindow

    GarbageCollector(application)
    window = MainWindow()
    window.show()
    run_event_loop(500)
    yield window
    window.shut_down()


def run_event_loop(milliseconds: int) -> None:
    """Let the event loop run as the program's does.

    Not QTest.qWait(): it keeps Python's lock while it waits, and the training would starve.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(until: Callable[[], bool], every: int = 20) -> None:
    """Let the event loop run until something holds; looks every so many milliseconds."""
    while not until():
        run_event_loop(every)


@contextlib.contextmanager
def gaps() -> Iterator[list[float]]:
    """A list that holds, afterwards, the milliseconds between the ticks of a timer."""
    ticks: list[float] = []
    between: list[float] = []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    yield between
    timer.stop()
    between += [1000 * (after - before) for before, after in itertools.pairwise(ticks)]


class PaintWatch(QObject):
    """A counter of a widget's paint events."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the paint events."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False
