"""TensorBoard as a child process, which ends with the window. GUI thread."""

from __future__ import annotations

import importlib.util
import logging
import re
import shlex
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QProcess, QTimer, Signal, Slot

from lenet_gui.core.storage.helper_process import helper_command, is_frozen
from lenet_gui.core.tensorboard import process as tensorboard_process

_log = logging.getLogger(__name__)

_MODULE = "lenet_gui.core.tensorboard.process"
_HOST = "127.0.0.1"
# It answers after a second, but much later with a cold disk and a concurrent training.
_SECONDS_TO_START = 90
# It prints "TensorBoard 2.21.0 at http://127.0.0.1:42047/ (Press ...)" once it listens.
_ADDRESS = re.compile(rb"http://127\.0\.0\.1:\d+/")
# Milliseconds to wait for a killed process.
_MILLISECONDS_TO_KILL = 1000
# Points per curve in TensorBoard: all batches of eleven epochs of MNIST. It samples longer curves
# at random; without a limit, many long runs would make the browser slow.
_POINTS = 5000


class TensorBoardServer(QObject):
    """Runs at most one TensorBoard for a folder of logs.

    Attributes:
        address: its URL; "" while it does not answer.

    Signals:
        changed: TensorBoard is starting, answers, or has ended; see is_starting(), address.
        answered: TensorBoard answers at its address.
        ended: TensorBoard ended by itself after it had answered.
        failed: the start failed; a sentence with the reason and the command to start it by hand.
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
        """Return whether it was started and has not answered yet."""
        return self._process is not None and not self.address

    def command(self) -> str:
        """Return the command that starts it by hand, for the system's shell."""
        python = ["-m", "tensorboard.main"]
        return _shell_words(helper_command(_MODULE, python, self._arguments()))

    def start(self) -> None:
        """Start it, unless it is running or starting."""
        if self._process is not None:
            return
        if importlib.util.find_spec("tensorboard") is None:
            if is_frozen():
                self.failed.emit(
                    self.tr("TensorBoard is not installed; Install training, on Train, fetches it.")
                )
                return
            install = _shell_words([sys.executable, "-m", "pip", "install", "tensorboard"])
            self._fail(
                self.tr("TensorBoard is not installed; this installs it:\n\n{}").format(install)
            )
            return
        self._said = b""
        self._patience.start()
        process = self._process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyRead.connect(self._on_output)
        process.finished.connect(self._on_end)
        process.errorOccurred.connect(self._on_error)
        self.changed.emit()
        # -P, or imports would find the script's neighbours instead of other packages.
        python = ["-P", tensorboard_process.__file__]
        arguments = [*self._arguments(), "--host", _HOST, "--port", "0"]
        program, *words = helper_command(_MODULE, python, arguments)
        process.start(program, words)

    def stop(self) -> None:
        """End it, if it is running or starting, without waiting for its end."""
        process = self._let_go()
        if process is not None:
            process.finished.connect(process.deleteLater)
            process.closeWriteChannel()
            self.changed.emit()

    def request_end(self) -> None:
        """Ask it to end, if it is running or starting, without emitting a signal."""
        self._let_go()
        for process in self.findChildren(QProcess):
            process.closeWriteChannel()

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait for its end until the deadline, then kill it; return whether it has ended."""
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
        self.failed.emit(
            self.tr("{}\n\nTo start it by hand, run:\n\n{}").format(sentence, self.command())
        )

    def _let_go(self) -> QProcess | None:
        """Forget the process without ending it, and stop waiting for it."""
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
        # The end of the output says why TensorBoard ended.
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
            self._fail(self.tr("TensorBoard exited before it was ready; it said: {}").format(words))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Any other error is followed by finished().
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            why = self._process.errorString()
            self.stop()
            self._fail(self.tr("TensorBoard could not be started: {}.").format(why))

    @Slot()
    def _give_up(self) -> None:
        self.stop()
        said = self.tr("TensorBoard did not respond within {} s and was stopped.")
        self._fail(said.format(_SECONDS_TO_START))


def _shell_words(words: list[str]) -> str:
    """Return a command quoted for the system's shell."""
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
