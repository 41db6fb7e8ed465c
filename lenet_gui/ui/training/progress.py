"""The progress of a training, and the buttons that pause and stop it. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLabel

from lenet_gui.core.data.sources import in_words
from lenet_gui.core.experiment.record import duration
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import height_of_lines
from lenet_gui.ui.state.app import App
from lenet_gui.ui.training.stopwatch import Stopwatch
from lenet_gui.ui.widgets.named import named_button
from lenet_gui.ui.widgets.progress_bar import ProgressBar

_PAUSED = "Paused. Press Pause again to go on; the network so far can be tried on the Draw tab."


class TrainingProgress(QObject):
    """The widgets for the running training; a page lays them out.

    Attributes:
        message: a sentence.
        bar: the share of completed epochs.
        pause, stop: the buttons.
    """

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._app = app
        self._epochs = 1
        self._done_before = 0.0
        self._which = ""
        self._watch = Stopwatch()
        self.message = QLabel()
        self.message.setObjectName("trainingMessage")
        self.message.setWordWrap(True)
        self.message.setMinimumHeight(height_of_lines(self.message, 2))
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = ProgressBar()
        self.bar.setObjectName("progressBar")
        self.bar.setAccessibleName("Progress over all epochs")
        self.bar.setToolTip("Progress over all epochs")
        self.pause = named_button("&Pause", "pauseButton", "Hold the training, or go on")
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._on_pause_toggled)
        self.stop = named_button(
            "&Stop", "stopButton", "End the training and keep the network as it is"
        )
        self.stop.clicked.connect(self._on_stop_clicked)
        app.training.worker.preparing.connect(self.show_preparing)
        app.training.worker.loading.connect(self._show_loading)
        self.set_running(False)

    def set_running(self, running: bool) -> None:
        """Enable Pause and Stop, or disable them."""
        self.pause.setEnabled(running)
        self.pause.setChecked(False)
        self.stop.setEnabled(running)
        if not running:
            self.bar.set_share(0)

    def begin(self, epochs: int, done_before: float = 0.0, which: str = "") -> None:
        """Start counting for a training of `epochs`; `which` names one of several trainings."""
        self._epochs, self._done_before, self._which = max(epochs, 1), done_before, which
        self._watch = Stopwatch()
        self.show_preparing(f"{which}Starting …")

    def finish(self, sentence: str) -> None:
        """Show the outcome of the finished training."""
        self.set_running(False)
        show_and_say(self.message, sentence)

    @Slot(str)
    def show_preparing(self, sentence: str) -> None:
        """Show the preparation before the first step."""
        self._say(sentence)
        self.bar.set_share(None)

    @Slot(str, object, object)
    def _show_loading(self, step: str, done: int, total: int) -> None:
        self._say(in_words(step, done, total))
        self.bar.set_share(done / max(total, 1))

    def show_epochs(self, epochs_done: float) -> None:
        """Show the epochs done, and an estimate of the remaining time."""
        if not self.pause.isChecked():
            self._watch.start()
        self.bar.set_share(epochs_done / self._epochs)
        epoch = min(int(epochs_done) + 1, self._epochs)
        text = f"{self._which}Epoch {epoch} of {self._epochs}"
        seconds = self._watch.seconds()
        here = epochs_done - self._done_before
        # The first second is too short for an estimate.
        if seconds > 1 and here > 0:
            text += f", {duration(seconds * (self._epochs - epochs_done) / here)} left"
        self._say(text)

    def _say(self, sentence: str) -> None:
        """Show a message unless the training is paused or stopping."""
        if self.stop.isEnabled() and not self.pause.isChecked():
            self.message.setText(sentence)

    def _on_pause_toggled(self, paused: bool) -> None:
        self._watch.set_running(not paused)
        if self.stop.isEnabled():
            self._app.set_paused(paused)
            if paused:
                show_and_say(self.message, _PAUSED)

    def _on_stop_clicked(self) -> None:
        self.stop.setEnabled(False)
        self.pause.setEnabled(False)
        show_and_say(self.message, "Stopping …")
        self._app.training.worker.request_stop()
