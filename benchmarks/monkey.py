"""Use the window at random: mouse, keys, files, trainings and closing in every order.

    python benchmarks/monkey.py [--events 100000] [--seed N]

The real window with small data, its files in a folder of their own; its file dialogs are answered
or cancelled. A crash, an error that nobody caught, a warning of Qt or Python, a window that stands
still for more than a second, or a hang ends it; the seed and the last actions are told. In the end
it tells which widgets it never reached.

Standing still is measured between the ticks of a timer. The time in which the window's thread was
ready to run and the system gave the processor to others does not count, where the system tells it
(Linux).
"""

from __future__ import annotations

import argparse
import collections
import faulthandler
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

from monkey_files import Files, small_data
from monkey_moves import Moves
from PySide6.QtCore import (
    QDeadlineTimer,
    QMessageLogContext,
    QObject,
    QSettings,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QMessageBox

from lenet_gui import paths
from lenet_gui.ui.crash_net import CrashNet
from lenet_gui.ui.garbage import GarbageCollector
from lenet_gui.ui.main_window import MainWindow
from lenet_gui.ui.settings import Settings

# Seconds that the window may stand still, and after which it hangs.
GAP = 1.0
HANGS = 60.0

_BEAT = 20  # milliseconds between two looks at the clock
_LAST = 40  # how many of the last actions are told
# Qt's offscreen platform says so for each window and menu.
_OFFSCREEN = "This plugin does not support "


class Monkey(QObject):
    """Does so many things with windows, one after the other, and ends the application."""

    def __init__(self, events: int, seed: int, folder: Path, log: Path) -> None:
        super().__init__()
        self._left, self._folder = events, folder
        self._log = log.open("w", buffering=1)
        self._moves = Moves(seed, Files(folder, seed))
        self._trainings = 0
        self._window = self._open()

    def start(self) -> None:
        """Begin; the application's event loop has to run."""
        QTimer.singleShot(0, self, self._step)

    def _open(self) -> MainWindow:
        window = MainWindow(Settings(), self._folder / "runs")
        window.training_control.running_changed.connect(self._count)
        window.show()
        window.activateWindow()
        self._moves.begin(window)
        return window

    def _count(self, running: bool) -> None:
        self._trainings += running

    def _step(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.objectName() == "errorBox":
            fail(f"an error was told: {box.text()}\n{box.detailedText()}")
        if self._left == 0:
            self._end()
            return
        self._left -= 1
        name, act = self._moves.choose()
        self._log.write(f"{name}\n")
        # First, for what follows may open a dialog, whose own event loop has to go on with it.
        QTimer.singleShot(self._moves.pause(), self, self._step)
        act()
        if not self._window.isVisible() and not self._window.isMinimized():
            self._reopen()

    def _reopen(self) -> None:
        """The window was closed: open another, once its threads have ended."""
        window, self._window = self._window, self._open()
        if not all(
            thread.wait(QDeadlineTimer(round(1000 * HANGS)))
            for thread in (window.training, window.evaluation)
        ):
            fail("a thread did not end with its window")
        window.deleteLater()

    def _end(self) -> None:
        self._window.leave()
        never = ", ".join(self._moves.never_reached()) or "none"
        print(f"{self._trainings} trainings and adaptations, {self._moves.windows} windows")
        print(f"never reached: {never}", flush=True)
        QApplication.exit(0)


class Heart(QObject):
    """Beats in the window's event loop, and fails where it stood still."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = self._now()
        self._timer = QTimer(self, interval=_BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = self._now()
        gap, self._last = now - self._last, now
        self.longest = max(self.longest, gap)
        if gap > GAP:
            fail(f"the window stood still for {gap:.2f} s")

    @staticmethod
    def _now() -> float:
        """The clock in seconds, without the time in which this thread waited for a processor."""
        return time.monotonic() - waited_for_processor()


def waited_for_processor() -> float:
    """Seconds for which this thread was ready to run but did not; 0 where nobody can tell."""
    try:
        text = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text()
    except OSError:
        return 0.0
    return int(text.split()[1]) / 1e9


def fail(sentence: str) -> None:
    """End the process at once, and say why."""
    print(f"FAILED: {sentence}", flush=True)
    os._exit(1)


def watch() -> None:
    """Have whatever goes wrong in any thread end the process."""

    def uncaught(kind: Any, error: Any, trace: Any) -> None:
        fail("".join(traceback.format_exception(kind, error, trace)))

    def take_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not message.startswith(
            _OFFSCREEN
        ):
            fail(f"Qt said: {message}\n{''.join(traceback.format_stack())}")

    def take_warning(message: Warning | str, category: type[Warning], *where: Any) -> None:
        fail(f"{category.__name__}: {message}\n{''.join(traceback.format_stack())}")

    sys.excepthook = uncaught
    threading.excepthook = lambda it: uncaught(it.exc_type, it.exc_value, it.exc_traceback)
    sys.unraisablehook = lambda it: uncaught(it.exc_type, it.exc_value, it.exc_traceback)
    qInstallMessageHandler(take_message)
    warnings.simplefilter("default")
    warnings.showwarning = take_warning


def play(events: int, seed: int, folder: Path) -> int:
    """So many events in this process."""
    faulthandler.enable()
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    paths.data_folder = lambda: folder / "data"
    paths.cache_folder = lambda: folder / "cache"
    application = QApplication(sys.argv[:1])
    watch()
    small_data(folder, seed)
    net = CrashNet(application)
    GarbageCollector(application)
    monkey = Monkey(events, seed, folder, folder / "actions.log")
    monkey.start()
    heart = Heart()
    result = application.exec()
    net.close()
    print(f"longest the window stood still: {heart.longest:.2f} s", flush=True)
    # Threads that go on are ended so by the program, too.
    os._exit(result)


def supervise(events: int, seed: int, folder: Path) -> int:
    """Play in a process of its own, which may crash or hang; gives the exit code."""
    log = folder / "actions.log"
    command = [sys.executable, __file__, "--events", str(events), "--seed", str(seed)]
    with subprocess.Popen([*command, "--folder", str(folder)]) as process:
        said = begun = time.monotonic()
        size = -1
        while process.poll() is None:
            try:
                process.wait(1)
            except subprocess.TimeoutExpired:
                now = log.stat().st_size if log.exists() else 0
                if now != size:
                    size, said = now, time.monotonic()
                elif time.monotonic() - said > HANGS:
                    print("FAILED: it hangs", flush=True)
                    process.send_signal(signal.SIGABRT)
                    process.wait()
    result = process.returncode
    actions = log.read_text().splitlines() if log.exists() else []
    if result != 0:
        print(f"exit code {result} with seed {seed} after {len(actions):,} events, the last:")
        print("\n".join(f"  {line}" for line in actions[-_LAST:]))
        return 1
    kinds = collections.Counter(line.split()[0] for line in actions)
    print(", ".join(f"{kind} {count:,}" for kind, count in kinds.most_common()))
    print(f"{len(actions):,} events in {time.monotonic() - begun:.0f} s: nothing failed")
    return 0


def main(arguments: list[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**31))
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.folder:
        return play(options.events, options.seed, options.folder)
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        return supervise(options.events, options.seed, Path(folder))


if __name__ == "__main__":
    sys.exit(main())
