"""How far the running training is, for all places that show it. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from lenet_gui.core.data import sources
from lenet_gui.core.runs.estimate import in_words
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.training import TrainingWorker
from lenet_gui.ui.state.stopwatch import Stopwatch


class TrainingProgress(QObject):
    """The progress of the running training, and the outcome of the last one.

    Attributes:
        running: a training was started and has not ended.
        paused, stopping: the user wants it paused, or stopped.
        run: the folder of the run that records the training, such as run_01, or "".
        epochs: the epochs planned.
        epochs_done: the epochs done, with a fraction.
        share: the share 0..1 of the epochs done, or None while it is unknown.
        time_left: an estimate in words, or "" while there is none.
        sentence: the state, or the outcome, in words.

    Signals:
        changed: an attribute has changed.
        said: a sentence that a screen reader should say, too.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, worker: TrainingWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self.running = self.paused = self.stopping = False
        self.run = ""
        self.epochs, self.epochs_done = 1, 0.0
        self.share: float | None = 0.0
        self.time_left = ""
        self.sentence = ""
        self._done_before = 0.0
        self._which = ""
        self._watch = Stopwatch()
        worker.preparing.connect(self.prepare)
        worker.loading.connect(self._on_loading)
        worker.kept.connect(self._on_kept)

    def start(self) -> None:
        """Note that one or several trainings have been started."""
        self.running, self.stopping, self.run = True, False, ""
        self.begin(1)

    def begin(self, epochs: int, done_before: float = 0.0, which: str = "") -> None:
        """Start counting for a training of `epochs`; `which` names one of several trainings."""
        self.epochs, self.epochs_done = max(epochs, 1), done_before
        self._done_before, self._which = done_before, which
        self._watch = Stopwatch()
        self.prepare(which + self.tr("Starting…"))

    def finish(self, sentence: str) -> None:
        """Note the outcome of the training that has ended."""
        self.running = self.stopping = False
        self.share, self.time_left = 0.0, ""
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the progress, and have a screen reader say it."""
        if sentence != self.sentence:
            self.sentence = sentence
            self.said.emit(sentence)
        self.changed.emit()

    def request_stop(self) -> None:
        """Stop the training as soon as possible."""
        self.stopping = True
        self.say(self.tr("Stopping…"))
        self._worker.request_stop()

    @Slot(str)
    def prepare(self, sentence: str) -> None:
        """Show the preparation before the first step."""
        self.share, self.time_left = None, ""
        self._tell(sentence)

    @Slot(str)
    def _on_kept(self, folder: str) -> None:
        self.run = folder
        self.changed.emit()

    @Slot(object, object, object)
    def _on_loading(self, step: str, done: int, total: int) -> None:
        self.share = done / max(total, 1)
        self._tell(words(sources.in_words(step, done, total)))

    def show_epochs(self, epochs_done: float) -> None:
        """Show the epochs done, and an estimate of the remaining time."""
        if not self.paused:
            self._watch.start()
        self.epochs_done = epochs_done
        self.share = epochs_done / self.epochs
        epoch = min(int(epochs_done) + 1, self.epochs)
        sentence = self.tr("Epoch {} of {}").format(epoch, self.epochs)
        seconds = self._watch.seconds()
        here = epochs_done - self._done_before
        # The first second is too short for an estimate.
        if seconds > 1 and here > 0:
            self.time_left = words(in_words(seconds * (self.epochs - epochs_done) / here))
            sentence = self.tr("Epoch {} of {}, {} left").format(epoch, self.epochs, self.time_left)
        self._tell(self._which + sentence)

    @Slot(bool)
    def on_paused(self, paused: bool) -> None:
        """Follow a pause of the training, or its end."""
        self.paused = paused
        self._watch.set_running(not paused)
        if paused:
            self.say(self.tr("Paused. The network so far can be tried in Draw."))
        else:
            self.changed.emit()

    def _tell(self, sentence: str) -> None:
        """Show a sentence unless the training is paused or stopping."""
        if self.running and not self.paused and not self.stopping:
            self.sentence = sentence
        self.changed.emit()
