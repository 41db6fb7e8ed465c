"""Between the My digits tab, the worker that adapts, and the current network. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from lenet_gui.core.fine_tuning.fine_tune import FineTuningDone, FineTuningEvent, outcome_text
from lenet_gui.core.my_digits.store import MyDigits
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.current_network import ModelFiles
from lenet_gui.ui.jobs.training import TrainingThread
from lenet_gui.ui.my_digits.adaptation_panel import AdaptationPanel


class AdaptationControl(QObject):
    """Starts and cancels, and makes what came of it the current network.

    Signals:
        running_changed: whether a network is being adapted from now on.
    """

    running_changed = Signal(bool)

    def __init__(
        self,
        thread: TrainingThread,
        panel: AdaptationPanel,
        digits: MyDigits,
        models: ModelFiles,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._thread, self._panel, self._digits = thread, panel, digits
        self._models, self._window = models, window
        self._name = ""
        self._outcome: str | None = None
        self._leaving = False
        panel.adapt_requested.connect(self.adapt)
        panel.cancel_requested.connect(self._cancel)
        worker = thread.adapter
        worker.preparing.connect(panel.show_preparing)
        worker.progressed.connect(self._take_progress)
        worker.failed.connect(self._take_failure)
        thread.adapted.connect(self._take_idle)

    def end(self) -> None:
        """Have it end, without a word to the user from now on."""
        self._leaving = True
        self._thread.adapter.request_stop()

    @Slot(bool)
    def set_training(self, running: bool) -> None:
        """While a training runs, nothing can be adapted."""
        self._panel.set_obstacle("A training is running; stop it first." if running else "")

    @Slot()
    def adapt(self) -> None:
        """Adapt a copy of the current network to all digits that are kept."""
        model = self._models.model()
        if self._thread.is_running():
            return
        if model is None:
            dialogs.show_message(self._window, "There is no network to adapt; open one first.")
            return
        self._digits.refresh()
        digits = [kept.digit for kept in self._digits.digits()]
        if not digits:
            dialogs.show_message(self._window, "There are no digits to adapt to; teach one first.")
            return
        self._name, self._outcome = model.name.removesuffix(".keras"), None
        # Whoever adapts again has not left after all.
        self._leaving = False
        self._panel.show_started()
        self._thread.adapt(model.network, digits)
        self.running_changed.emit(True)

    @Slot()
    def _cancel(self) -> None:
        self._thread.adapter.request_stop()

    @Slot(object)
    def _take_progress(self, progress: FineTuningEvent) -> None:
        if isinstance(progress, FineTuningDone):
            self._outcome = outcome_text(progress)
            if progress.mixing_coefficient > 0:
                self._models.take_adapted(self._name, progress.network)
        else:
            self._panel.show_progress(progress.share)

    @Slot(str, str)
    def _take_failure(self, sentence: str, details: str) -> None:
        self._outcome = sentence
        if self._leaving:
            return
        if details:
            dialogs.show_error(self._window, sentence, details)
        else:
            dialogs.show_message(self._window, sentence)

    @Slot()
    def _take_idle(self) -> None:
        self._leaving = False
        self._panel.show_finished(self._outcome or "Cancelled; the network is as it was.")
        self.running_changed.emit(False)
