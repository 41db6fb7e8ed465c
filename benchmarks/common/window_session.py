"""The program's window for benchmarks, with temporary settings and data."""

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
from lenet_gui.ui.common.settings import Settings


def use_folder(folder: Path) -> None:
    """Put the program's settings and the user's data into this folder."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    # Not the first start, at which the window offers a lesson.
    Settings().lesson_offered = True
    # The program calls this function through the module.
    paths.data_folder = lambda: folder / "data"  # type: ignore[assignment]


@contextlib.contextmanager
def user_folders() -> Iterator[Path]:
    """Use a temporary folder in place of the user's own."""
    with tempfile.TemporaryDirectory() as name:
        use_folder(Path(name))
        yield Path(name)


@contextlib.contextmanager
def open_window() -> Iterator[Any]:
    """Yield the window as app.py opens it; unsaved networks are discarded."""
    application = QApplication.instance() or QApplication([])
    from lenet_gui.ui.common.garbage import GarbageCollector
    from lenet_gui.ui.window.main_window import MainWindow

    GarbageCollector(application)
    window = MainWindow()
    window.show()
    run_event_loop(500)
    yield window
    end(window)


def end(window: Any, asked: bool = False) -> None:
    """End the window's work, as shut_down() does, and wait for an import of TensorFlow.

    The program itself would end without its thread.
    """
    window.shut_down(asked)
    window.app.training._thread.wait()


def run_event_loop(milliseconds: int) -> None:
    """Let the event loop run as the program's does.

    QTest.qWait() would hold Python's lock while it waits, and the training would starve.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(until: Callable[[], bool], every: int = 20) -> None:
    """Run the event loop until a condition holds, polled at an interval in milliseconds."""
    while not until():
        run_event_loop(every)


@contextlib.contextmanager
def gaps() -> Iterator[list[float]]:
    """Yield a list that is afterwards filled with the milliseconds between a timer's ticks."""
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
