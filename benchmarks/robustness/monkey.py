"""Use the window at random: mouse, keys, files, trainings and closing in every order.

    python -m benchmarks.robustness.monkey [--events 100000] [--seed N] [--gap 1]

The real window has small data and a separate folder for its files; its file dialogs are answered or
cancelled. A crash, an uncaught error, a warning of Qt or Python, a window frozen for more than a
second (--gap), or a hang ends the run, which prints the seed and the last actions. At the end it
prints the widgets that it never reached.

A freeze is measured between the ticks of a timer. On Linux, waiting for a processor that other
programs use is subtracted, if the window's thread, or a thread that holds the GIL, was waiting.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import faulthandler
import gc
import os
import secrets
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import warnings
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QDeadlineTimer,
    QMessageLogContext,
    QObject,
    QThread,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QMessageBox

from benchmarks.common.window_session import use_folder
from benchmarks.robustness.monkey_files import Files, small_data
from benchmarks.robustness.monkey_moves import STUCK, Moves
from lenet_gui import log_file, paths
from lenet_gui.ui.common.crash_handler import CrashNet
from lenet_gui.ui.common.garbage import GarbageCollector
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.evaluation.page import EvaluationPage
from lenet_gui.ui.jobs.job import Job
from lenet_gui.ui.jobs.training import TrainingThread
from lenet_gui.ui.state.app import TRAINING
from lenet_gui.ui.window.main_window import MainWindow

# The command of the playing process; the tests replace it.
COMMAND = (sys.executable, "-m", "benchmarks.robustness.monkey")

# Seconds that the window may freeze, and after which it counts as hung.
GAP = 1.0
HANGS = 60.0

_BEAT = 20  # milliseconds between two readings of the clock
_LATE = 0.3  # seconds after which a late beat is examined
_LOOK = 0.5  # seconds between two readings of the threads' waiting times
_LAST = STUCK + 40  # the number of last actions that are printed
# Warnings that are not faults of the window. Qt's offscreen platform emits the first for each
# window and menu, QTest the others if a menu or dialog has closed before the key's or button's
# release.
_HARMLESS = (
    "This plugin does not support ",
    "Keyboard event not accepted by receiving widget",
    "Mouse event ",
)


class Monkey(QObject):
    """Does a number of actions with windows, one after the other, and ends the application."""

    def __init__(self, events: int, seed: int, gap: float, folder: Path) -> None:
        super().__init__()
        self._left, self._folder = events, folder
        self._log = (folder / "actions.log").open("w", buffering=1)
        self._heart = Heart(gap, folder / "stacks.log")
        self._closed: list[tuple[float, MainWindow]] = []
        self._moves = Moves(seed, Files(folder, seed))
        self._trainings = 0
        self._window = self._open()

    def start(self) -> None:
        """Begin; needs the application's event loop."""
        QTimer.singleShot(0, self, self._step)

    def _open(self) -> MainWindow:
        window = MainWindow(Settings(), self._folder / "runs")
        window.app.busy_changed.connect(self._count)
        window.show()
        window.activateWindow()
        self._moves.begin(window)
        return window

    def _count(self, busy: str) -> None:
        self._trainings += busy == TRAINING

    def _step(self) -> None:
        box = QApplication.activeModalWidget()
        if box is None and QApplication.overrideCursor() is not None:
            # The window is blocked, which QTest's input would ignore.
            QTimer.singleShot(_BEAT, self, self._step)
            return
        if isinstance(box, QMessageBox) and box.objectName() == "errorBox":
            fail(f"an error was told: {box.text()}\n{box.detailedText()}")
        if self._left == 0:
            self._end()
            return
        self._left -= 1
        if QThread.currentThread().loopLevel() == 1:
            # Otherwise code that waits for a dialog or menu would go on with a deleted window.
            self._remove_closed()
        name, act = self._moves.choose()
        self._log.write(f"{name}\n")
        # First, because the action may open a dialog, whose event loop must run the next step.
        QTimer.singleShot(self._moves.pause(), self, self._step)
        act()
        if not self._window.isVisible() and not self._window.isMinimized():
            self._reopen()

    def _reopen(self) -> None:
        """Open another window after a close; the old one is deleted once its threads have ended."""
        self._closed.append((time.monotonic(), self._window))
        self._window = self._open()
        # A closed window cannot freeze.
        self._heart.begin()

    def _remove_closed(self) -> None:
        for closed in tuple(self._closed):
            when, window = closed
            if all(thread.wait(QDeadlineTimer(0)) for thread in _threads(window)):
                self._closed.remove(closed)
                window.deleteLater()
            elif time.monotonic() - when > HANGS:
                fail("a thread did not end after its window")

    def _end(self) -> None:
        self._window.shut_down()
        never = ", ".join(self._moves.never_reached()) or "none"
        print(f"{self._trainings} trainings and adaptations, {self._moves.windows} windows")
        print(f"never reached: {never}")
        print(f"longest the window stood still: {self._heart.longest:.2f} s", flush=True)
        QApplication.exit(0)


class Heart(QObject):
    """Beats in the window's event loop, and fails if the loop was blocked."""

    def __init__(self, limit: float, notes: Path) -> None:
        super().__init__()
        self._limit = limit
        self.longest = 0.0
        self._notes = notes.open("a+")
        self.begin()
        self._timer = QTimer(self, interval=_BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self) -> None:
        """Start measuring from now on."""
        self._last = self._looked = time.monotonic()
        self._used = time.thread_time()
        self._waited = waits_for_processor()

    def _beat(self) -> None:
        if not any(window.isVisible() for window in QApplication.topLevelWidgets()):
            # It is being closed.
            self.begin()
            return
        now = time.monotonic()
        gap, self._last = now - self._last, now
        if gap > _LATE:
            waited = waits_for_processor()
            gap -= max(waited[thread] - self._waited.get(thread, 0) for thread in waited)
            # This thread's own processor time always counts.
            gap = max(gap, time.thread_time() - self._used)
            self.longest = max(self.longest, gap)
            if gap > self._limit:
                self._notes.seek(0)
                fail(f"the window stood still for {gap:.2f} s\n{self._notes.read()}")
            self._notes.truncate(0)
            self._waited = waits_for_processor()
        elif now - self._looked > _LOOK:
            self._looked, self._waited = now, waits_for_processor()
        self._used = time.thread_time()
        # Each thread's traceback, written during the freeze.
        faulthandler.dump_traceback_later(self._limit, file=self._notes)


def _threads(window: MainWindow) -> tuple[TrainingThread, Job]:
    return window.app.training, window.page(EvaluationPage).job


def waits_for_processor() -> dict[str, float]:
    """Return the seconds each thread waited for a processor, by its id; {"": 0.0} if unknown."""
    found = {"": 0.0}
    for path in Path("/proc/self/task").glob("*/schedstat"):
        # A thread may end while its file is read.
        with contextlib.suppress(OSError):
            found[path.parent.name] = int(path.read_text().split()[1]) / 1e9
    return found


def fail(sentence: str) -> None:
    """Print why, and end the process at once."""
    print(f"FAILED: {sentence}", flush=True)
    os._exit(1)


def watch() -> None:
    """End the process on any error or warning in any thread."""

    def uncaught(kind: Any, error: Any, trace: Any) -> None:
        fail("".join(traceback.format_exception(kind, error, trace)))

    def take_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        told = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if told and not message.startswith(_HARMLESS):
            fail(f"Qt said: {message}\n{''.join(traceback.format_stack())}")

    def take_warning(message: Warning | str, category: type[Warning], *where: Any) -> None:
        fail(f"{category.__name__}: {message}\n{''.join(traceback.format_stack())}")

    def check_collection(phase: str, about: object) -> None:
        if threading.current_thread() is not threading.main_thread():
            fail(f"Python's garbage is collected in {threading.current_thread().name}")

    gc.callbacks.append(check_collection)
    sys.excepthook = uncaught
    threading.excepthook = lambda it: uncaught(it.exc_type, it.exc_value, it.exc_traceback)
    sys.unraisablehook = lambda it: uncaught(it.exc_type, it.exc_value, it.exc_traceback)
    qInstallMessageHandler(take_message)
    warnings.simplefilter("default")
    # Of TensorFlow's AutoGraph on Python 3.13, as in the tests.
    warnings.filterwarnings("ignore", ".*Support for arbitrary keyword arguments is deprecated")
    warnings.showwarning = take_warning


def play(events: int, seed: int, gap: float, folder: Path) -> int:
    """Play a number of events in this process."""
    faulthandler.enable()
    use_folder(folder)
    paths.cache_folder = lambda: folder / "cache"
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    watch()
    small_data(folder, seed)
    log_file.begin()
    net = CrashNet(application)
    GarbageCollector(application)
    monkey = Monkey(events, seed, gap, folder)
    monkey.start()
    result = application.exec()
    net.close()
    # The program ends remaining threads in the same way.
    os._exit(result)


def supervise(events: int, seed: int, gap: float, folder: Path) -> int:
    """Play in a child process, which may crash or hang; return the exit code."""
    log = folder / "actions.log"
    command = [*COMMAND, "--events", str(events), "--seed", str(seed)]
    command += ["--gap", str(gap), "--folder", str(folder)]
    # The user's data are never read, whatever the variables.
    environment = {name: text for name, text in os.environ.items() if name != "LENET_GUI_DATA"}
    with subprocess.Popen(command, env=environment) as process:
        said = begun = time.monotonic()
        size = -1
        while process.poll() is None:
            try:
                process.wait(1)
            except subprocess.TimeoutExpired:
                now = log.stat().st_size if log.exists() else 0
                if now != size:
                    size, said = now, time.monotonic()
                # A start takes longer than an event, on a busy machine above all.
                elif time.monotonic() - said > (HANGS if now > 0 else 10 * HANGS):
                    print("FAILED: it hangs", flush=True)
                    process.send_signal(signal.SIGABRT)
                    process.wait()
    result = process.returncode
    actions = log.read_text().splitlines() if log.exists() else []
    if result != 0 or len(actions) != events:
        print(f"exit code {result} with seed {seed} after {len(actions):,} events, the last:")
        print("\n".join(f"  {line}" for line in actions[-_LAST:]))
        print("".join(path.read_text() for path in (folder / "data").glob(f"{log_file.LOG_NAME}*")))
        return 1
    kinds = collections.Counter(line.split()[0] for line in actions)
    print(", ".join(f"{kind} {count:,}" for kind, count in kinds.most_common()))
    print(f"{len(actions):,} events in {time.monotonic() - begun:.0f} s: nothing failed")
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Run the command, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**31))
    parser.add_argument("--gap", type=float, default=GAP, help="seconds that it may stand still")
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.folder:
        return play(options.events, options.seed, options.gap, options.folder)
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        return supervise(options.events, options.seed, options.gap, Path(folder))


if __name__ == "__main__":
    sys.exit(main())
