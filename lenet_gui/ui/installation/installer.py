"""Runs the installer of the packages for training, and tells how far it is. GUI thread."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sys

from PySide6.QtCore import (
    QByteArray,
    QDeadlineTimer,
    QObject,
    QProcess,
    QProcessEnvironment,
    Signal,
    Slot,
)

from lenet_gui.core.storage.files import os_error_text
from lenet_gui.core.training import packages
from lenet_gui.core.training.tensorflow import keras_settings
from lenet_gui.ui.common.translation import words

_log = logging.getLogger(__name__)

# What an installer gets to end in after it was asked to, and after it was forced to.
_MILLISECONDS_TO_END = 5000

# The last lines of the output are stored, which say why it failed.
_LINES = 200


def ask_to_end(process: QProcess) -> None:
    """Have an installer end, if it is running, with the processes that it has started."""
    number = process.processId()
    if not number:
        return
    if sys.platform == "win32":
        # Windows has no signals. terminate() closes windows, of which an installer has none, and
        # what it has started would go on.
        QProcess.startDetached("taskkill", ["/PID", str(number), "/T", "/F"])
        return
    # As Ctrl-C does: pip then removes what it has fetched, 600 MB; terminate() leaves that.
    with contextlib.suppress(ProcessLookupError):
        os.kill(number, signal.SIGINT)


class Installer(QObject):
    """Installs, and then imports the packages in a process of its own to see whether they work.

    Attributes:
        running: it installs or checks.
        checking: the packages are installed, and are being imported.
        line: the last line that the installer printed.
        share: the share 0..1 of the file that is being fetched, or None where that is not told.

    Signals:
        changed: one of the attributes.
        installed: the packages can be imported now.
        failed: a sentence with the reason.
    """

    changed = Signal()
    installed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running = self.checking = False
        self.line = ""
        self.share: float | None = None
        self._lines: list[str] = []
        self._cancelled = False
        self._python = sys.executable
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.readyRead.connect(self._on_output)
        self._process.finished.connect(self._on_end)
        self._process.errorOccurred.connect(self._on_error)

    def start(self, python: str = sys.executable) -> None:
        """Install for a Python, unless it is running already."""
        if self.running:
            return
        command = packages.install_command(python)
        if command is None:
            self.failed.emit(self.tr("There is neither pip nor uv here to install with."))
            return
        self._python = python
        self.running, self._cancelled = True, False
        self._lines.clear()
        self.line, self.share = "", None
        _log.info("Installing: %s", command)
        self._run(command)

    @Slot()
    def cancel(self) -> None:
        """Stop it; what was not installed yet is not."""
        self._cancelled = True
        ask_to_end(self._process)

    def request_end(self) -> None:
        """Stop it without a signal, because the program ends."""
        self._process.blockSignals(True)
        ask_to_end(self._process)

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait for its end until the deadline, then kill it; return whether it has ended."""
        if not self._process.waitForFinished(max(deadline.remainingTime(), 0)):
            self._process.kill()
            self._process.waitForFinished(_MILLISECONDS_TO_END)
        return self._process.state() == QProcess.ProcessState.NotRunning

    def _run(self, command: list[str]) -> None:
        environment = QProcessEnvironment.systemEnvironment()
        # Its lines as they are, also in a window's process without a terminal.
        environment.insert("PYTHONUNBUFFERED", "1")
        environment.insert("PYTHONIOENCODING", "utf-8")
        # TensorFlow imports Keras, which else writes its defaults into the user's folder.
        for name, value in keras_settings().items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        program, *arguments = command
        self._process.start(program, arguments)
        self.changed.emit()

    @Slot()
    def _on_output(self) -> None:
        # The last line may come in pieces.
        while self._process.canReadLine():
            self._take(self._process.readLine())
        self.changed.emit()

    def _take(self, said: QByteArray) -> None:
        """Store a line of the output, or the share that it tells."""
        line = bytes(said.data()).decode("utf-8", "replace").strip()
        share = packages.share_done(line)
        if share is not None:
            self.share = share
        elif line:
            self._lines = [*self._lines, line][-_LINES:]
            self.line, self.share = line, None

    @Slot()
    def _on_end(self) -> None:
        self._on_output()
        self._take(self._process.readAll())
        worked = (
            self._process.exitStatus() == QProcess.ExitStatus.NormalExit
            and self._process.exitCode() == 0
        )
        if self._cancelled:
            self._stop()
        elif not worked:
            why = packages.why_failed(self._lines) or self._process.errorString()
            said = self.tr("Training was not installed: {}")
            if self.checking:
                said = self.tr("What was installed does not work: {}")
            self._fail(said.format(why))
        elif not self.checking:
            self.checking, self.share = True, None
            self._run(packages.import_command(self._python))
        else:
            self._take_in()

    def _take_in(self) -> None:
        try:
            packages.take_in()
        except OSError as error:
            said = self.tr("Training was not installed: {}")
            self._fail(said.format(words(os_error_text(error))))
            return
        self._stop()
        self.installed.emit()

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Any other error is followed by finished().
        if error == QProcess.ProcessError.FailedToStart:
            self._fail(
                self.tr("The installer could not be started: {}.").format(
                    self._process.errorString()
                )
            )

    def _stop(self) -> None:
        self.running = self.checking = False
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        _log.warning("%s\n%s", sentence, os.linesep.join(self._lines))
        self._stop()
        self.failed.emit(sentence)
