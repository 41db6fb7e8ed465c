"""The sweep that runs beside the window, in a process of its own. GUI thread.

The modules of sweeps are imported when they are needed, because the window does not need them to
start.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QProcess, QTimer, Signal, Slot

from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.runs import estimate
from lenet_gui.ui.common.formats import whole
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.state.stopwatch import Stopwatch

if TYPE_CHECKING:
    from lenet_gui.core.sweep.plan import Plan
    from lenet_gui.core.sweep.process import Message
    from lenet_gui.core.sweep.results import Results

_log = logging.getLogger(__name__)

# Milliseconds to wait for a killed process.
_MILLISECONDS_TO_KILL = 1000

# Milliseconds between two looks at what has come in, so that many messages cost one repaint.
_EVERY = 250


class Comparison(QObject):
    """Trains the missing trainings of a plan, and knows how far they are.

    Attributes:
        running: it was started and has not ended.
        paused, stopping: the user wants it paused, or stopped.
        plan: the plan that was started last, or None.
        under_way: the epochs done of the trainings under way.
        share: the share 0..1 of the epochs done, or None while it is unknown.
        time_left: an estimate in words, or "" while there is none.
        sentence: the state, or the outcome, in words.
        remarks: what failed, or was not kept, in sentences.

    Signals:
        changed: an attribute.
        ended_some: more trainings have ended.
        failed: the sweep ended with an error: a sentence, and details or "".
    """

    changed = Signal()
    ended_some = Signal()
    failed = Signal(str, str)

    def __init__(self, runs: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = runs
        self.running = self.paused = self.stopping = False
        self.plan: Plan | None = None
        self.under_way: dict[TrainingConfig, int] = {}
        self.share: float | None = None
        self.time_left = self.sentence = ""
        self.remarks: list[str] = []
        self._dataset, self._test_images = "", 1
        self._known: dict[TrainingConfig, TrainingRecord | None] = {}
        self._runs: dict[TrainingConfig, str] = {}
        self._failures: dict[TrainingConfig, str] = {}
        self._done_before = 0
        self._has_ended_some = False
        self._error = ("", "")
        self._watch = Stopwatch()
        self._process: QProcess | None = None
        self._soon = QTimer(self, singleShot=True, interval=_EVERY)
        self._soon.timeout.connect(self._take)

    def results(self) -> Results | None:
        """Return the results so far of the last sweep; None before its data are read."""
        if self.plan is None or not self._dataset:
            return None
        from lenet_gui.core.sweep.results import Results

        known, runs, failures = dict(self._known), dict(self._runs), dict(self._failures)
        return Results(self.plan, self._dataset, self._test_images, known, runs, failures)

    def start(self, plan: Plan, source: DataSource) -> None:
        """Train what is missing of a plan, unless a sweep is running."""
        if self.running:
            return
        from lenet_gui.core.sweep import process

        self.running, self.paused, self.stopping, self.plan = True, False, False, plan
        self.under_way.clear()
        for known in (self._known, self._runs, self._failures):
            known.clear()
        self.remarks.clear()
        self._dataset, self.share, self.time_left, self._error = "", None, "", ("", "")
        self._done_before, self._watch = 0, Stopwatch()
        self.sentence = self.tr("Reading the data…")
        made = self._process = QProcess(self)
        made.setStandardErrorFile(QProcess.nullDevice())
        made.readyReadStandardOutput.connect(self._on_output)
        made.finished.connect(self._on_end)
        made.errorOccurred.connect(self._on_error)
        program, *arguments = process.command()
        made.start(program, arguments)
        made.write(process.line_of(process.Wanted.of(plan, source, self._folder)))
        _log.info("A sweep of %d trainings begins on %s", plan.count(), source)
        self.changed.emit()

    @Slot(bool)
    def set_paused(self, paused: bool) -> None:
        """Have all trainings wait after their epoch, or go on."""
        if self._process is None or self.stopping or paused == self.paused:
            return
        from lenet_gui.core.sweep import process

        self.paused = paused
        self._process.write(process.PAUSE if paused else process.GO_ON)
        self._watch.set_running(not paused)
        self._tell()

    @Slot()
    def request_stop(self) -> None:
        """Stop; what has ended is kept, and trainings under way are resumed next time."""
        if self._process is not None and not self.stopping:
            self.stopping = True
            self._process.closeWriteChannel()
            self._tell()

    def request_end(self) -> None:
        """Stop without a signal, because the program ends."""
        if self._process is not None:
            self._process.blockSignals(True)
            self._process.closeWriteChannel()
        self._soon.stop()

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait for the end until the deadline, then kill it; return whether it has ended."""
        made = self._process
        if made is not None and not made.waitForFinished(max(deadline.remainingTime(), 0)):
            made.kill()
            made.waitForFinished(_MILLISECONDS_TO_KILL)
        return made is None or made.state() == QProcess.ProcessState.NotRunning

    @Slot()
    def _on_output(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _take(self) -> None:
        """Take what the process has told."""
        from lenet_gui.core.sweep import process

        made = self._process
        while made is not None and made.canReadLine():
            try:
                self._follow(process.read(bytes(made.readLine().data())))
            except ValueError:
                _log.exception("The process of a sweep told something else")
        if self._has_ended_some:
            self._has_ended_some = False
            self.ended_some.emit()
        self._tell()

    def _follow(self, told: Message) -> None:
        match told.kind:
            case "loading":
                self.share = told.share
                self.sentence = words(told.words())
            case "data":
                self._dataset, self._test_images, self.share = told.words(), told.count, None
            case "looked":
                self._done_before = self._done()
                self.sentence = self.tr("Starting the processes that train…")
            case "told":
                self.remarks.append(words(told.words()))
            case "refused":
                self._error = words(told.words()), ""
            case "broken":
                self._error = self.tr("Unexpected error: {}").format(told.words()), told.name
            case _ if told.config is not None:
                self._follow_training(told.config, told)

    def _follow_training(self, config: TrainingConfig, told: Message) -> None:
        if told.kind == "progress":
            if config not in self.under_way:
                # A resumed training begins with what it has.
                self._done_before += told.count
            self.under_way[config] = told.count
            if any(self.under_way.values()):
                self._watch.start()
            return
        self.under_way.pop(config, None)
        self._has_ended_some = True
        self._known[config] = told.record
        if told.kind == "failed":
            self._failures[config] = words(told.words())
        elif told.name:
            self._runs[config] = told.name

    def _done(self) -> int:
        """Return the epochs that are done."""
        ended = sum(config.epochs for config in self._known)
        return ended + sum(self.under_way.values())

    def _tell(self) -> None:
        """Show how far it is."""
        if self.plan is not None and (self._known or self.under_way):
            total = len(self.plan.seeds) * sum(
                count * epochs for count, epochs in self.plan.sizes()
            )
            done = self._done()
            self.share = min(done / max(total, 1), 1.0)
            seconds, here = self._watch.seconds(), done - self._done_before
            if seconds > 1 and here > 0:
                left = seconds * (total - done) / here
                self.time_left = words(estimate.in_words(left))
        if self.stopping:
            self.sentence = self.tr("Stopping…")
        elif self.paused:
            self.sentence = self.tr("Paused; trainings under way end their epoch first.")
        elif self.running and self.under_way:
            self.sentence = self._counted()
        self.changed.emit()

    def _counted(self) -> str:
        assert self.plan is not None
        ended, count = whole(len(self._known)), whole(self.plan.count())
        if self.time_left:
            said = self.tr("{} of {} trainings have ended, {} left")
            return said.format(ended, count, self.time_left)
        return self.tr("{} of {} trainings have ended").format(ended, count)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Any other error is followed by finished().
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            why = self._process.errorString()
            self._error = self.tr("The comparison could not be started: {}.").format(why), ""
            self._finish()

    @Slot()
    def _on_end(self) -> None:
        self._soon.stop()
        self._take()
        made = self._process
        crashed = made is not None and made.exitStatus() != QProcess.ExitStatus.NormalExit
        if crashed and not self._error[0]:
            self._error = self.tr("The process of the comparison ended unexpectedly."), ""
        self._finish()

    def _finish(self) -> None:
        made, self._process = self._process, None
        if made is not None:
            made.deleteLater()
        self.running = self.paused = self.stopping = False
        self.under_way.clear()
        self.share, self.time_left = None, ""
        self.sentence = self._error[0] or self._outcome()
        _log.info("The sweep is over: %s", self.sentence)
        self.changed.emit()
        self.ended_some.emit()
        if self._error[0]:
            self.failed.emit(*self._error)

    def _outcome(self) -> str:
        results = self.results()
        if results is None or not results.trained():
            return self.tr("Stopped before a training had ended. Start again to go on.")
        if results.is_complete():
            return self.tr("The comparison is complete: {} trainings.").format(
                whole(results.plan.count())
            )
        said = self.tr("Stopped after {} of {} trainings. They are kept; start again to go on.")
        return said.format(whole(results.trained()), whole(results.plan.count()))
