"""TensorBoard as a child process: started, waited for, and ended with the window. GUI thread."""

from __future__ import annotations

import importlib.util
import logging
import re
import shlex
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QProcess, QTimer, Signal, Slot

from lenet_gui.core.storage.helper_process import helper_command
from lenet_gui.core.tensorboard import process as tensorboard_process

_log = logging.getLogger(__name__)

_MODULE = "lenet_gui.core.tensorboard.process"
_HOST = "127.0.0.1"
# It answers after a second; a cold disk and a training beside it may make much more of that.
_SECONDS_TO_START = 90
# What it prints once it listens: "TensorBoard 2.21.0 at http://127.0.0.1:42047/ (Press ...)".
_ADDRESS = re.compile(rb"http://127\.0\.0\.1:\d+/")
# What the system takes to end a process by force.
_MILLISECONDS_TO_KILL = 1000
# Points of each curve that TensorBoard draws: all batches of eleven epochs of MNIST. It chooses at
# random where there are more; with all of many long runs the browser would become slow.
_POINTS = 5000


class TensorBoardServer(QObject):
    """At most one TensorBoard for a folder of logs.

    Attributes:
        address: where it answers; empty while it does not.

    Signals:
        changed: it is starting, answers, or has ended; see is_starting() and address.
        answered: it answers at its address.
        ended: it broke off after it had answered.
        failed: it did not start; a sentence says why, with the command that starts it by hand.
    """

    changed = Signal()
    answered = Signal()
    ended = Signal()
    failed = Signal(str)

    def __init__(self, logs: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self.address = ""
        self._process: QProcess | None = None
        self._said = b""
        self._patience = QTimer(self, singleShot=True, interval=1000 * _SECONDS_TO_START)
        self._patience.timeout.connect(self._give_up)

    def is_starting(self) -> bool:
        """Whether it was started and has not answered yet."""
        return self._process is not None and not self.address

    def command(self) -> str:
        """What starts it by hand, for the system's own shell."""
        python = ["-m", "tensorboard.main"]
        return _shell_words(helper_command(_MODULE, python, self._arguments()))

    def start(self) -> None:
        """Start it, unless it is there or on its way."""
        if self._process is not None:
            return
        if importlib.util.find_spec("tensorboard") is None:
            install = _shell_words([sys.executable, "-m", "pip", "install", "tensorboard"])
            self._fail(f"TensorBoard is not installed; this installs it:\n\n{install}")
            return
        self._said = b""
        self._patience.start()
        process = self._process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyRead.connect(self._on_output)
        process.finished.connect(self._on_end)
        process.errorOccurred.connect(self._on_error)
        self.changed.emit()
        # -P, or the script's neighbours would pass for modules of other packages.
        python = ["-P", tensorboard_process.__file__]
        arguments = [*self._arguments(), "--host", _HOST, "--port", "0"]
        program, *words = helper_command(_MODULE, python, arguments)
        process.start(program, words)

    def stop(self) -> None:
        """End it, if it is there or on its way; nobody waits until it has ended."""
        process = self._let_go()
        if process is not None:
            process.finished.connect(process.deleteLater)
            process.closeWriteChannel()
            self.changed.emit()

    def request_end(self) -> None:
        """Have it end, if it is there or on its way, without a word about that."""
        self._let_go()
        for process in self.findChildren(QProcess):
            process.closeWriteChannel()

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait for its end until the deadline, and end it by force then; whether it has ended."""
        processes = self.findChildren(QProcess)
        for process in processes:
            if not process.waitForFinished(deadline.remainingTime()):
                process.kill()
                process.waitForFinished(_MILLISECONDS_TO_KILL)
        return all(one.state() == QProcess.ProcessState.NotRunning for one in processes)

    def _arguments(self) -> list[str]:
        return ["--logdir", str(self._logs), "--samples_per_plugin", f"scalars={_POINTS}"]

    def _fail(self, sentence: str) -> None:
        _log.warning("%s", sentence)
        self.failed.emit(f"{sentence}\n\nTo start it by hand, run:\n\n{self.command()}")

    def _let_go(self) -> QProcess | None:
        """Forget the process, which is not ended by that, and stop waiting for it."""
        process, self._process, self.address = self._process, None, ""
        self._patience.stop()
        if process is not None:
            process.readyRead.disconnect(self._on_output)
            process.finished.disconnect(self._on_end)
            process.errorOccurred.disconnect(self._on_error)
        return process

    @Slot()
    def _on_output(self) -> None:
        if self._process is None:
            return
        # The last words tell why it ended.
        self._said = (self._said + self._process.readAll().data())[-4000:]
        found = _ADDRESS.search(self._said)
        if found is not None and not self.address:
            self._patience.stop()
            self.address = found[0].decode()
            _log.info("TensorBoard answers at %s", self.address)
            self.changed.emit()
            self.answered.emit()

    @Slot()
    def _on_end(self) -> None:
        self._on_output()
        had_answered = bool(self.address)
        process = self._let_go()
        if process is not None:
            process.deleteLater()
        self.changed.emit()
        if had_answered:
            self.ended.emit()
        else:
            lines = self._said.decode("utf-8", "replace").split("\n")
            words = next((line.strip() for line in reversed(lines) if line.strip()), "nothing")
            self._fail(f"TensorBoard ended before it answered; it said: {words}")

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Any other is followed by its end.
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            why = self._process.errorString()
            self.stop()
            self._fail(f"TensorBoard could not be started: {why}.")

    @Slot()
    def _give_up(self) -> None:
        self.stop()
        self._fail(f"TensorBoard gave no answer for {_SECONDS_TO_START} seconds and was ended.")


def _shell_words(words: list[str]) -> str:
    """A command as it is typed into the system's own shell."""
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
