"""Between the Training tab, the worker that trains, and the current network. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import outcome_text
from lenet_gui.core.reproduction.reproduce import Reproduction, TrainingBegins
from lenet_gui.core.runs.files import NETWORK_FILE, RunError, network_path
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training.loop import BatchesDone, EpochDone, TrainingDone, TrainingEvent
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.current_network import ModelFiles
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.jobs.training import TrainingThread
from lenet_gui.ui.training.tab import TrainingTab


class TrainingControl(QObject):
    """Starts and ends trainings as the tab wishes, and tells the tab and the models of them.

    Signals:
        running_changed: whether a training runs from now on.
        data_folders_changed: the settings know another folder with a data set.
        told: a sentence for the status bar.
    """

    running_changed = Signal(bool)
    data_folders_changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        thread: TrainingThread,
        tab: TrainingTab,
        models: ModelFiles,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._thread, self._tab, self._models = thread, tab, models
        self._settings, self._window = settings, window
        self._config = TrainingConfig()
        self._outcome: str | None = None
        # Does the same with other data, in case there are none of the chosen ones.
        self._again: Callable[[DataSource], None] = partial(self.train, self._config)
        self._then_builtin = False
        self._reproducing = False
        self._leaving = False
        self._run: Path | None = None
        tab.reproduction.folder = settings.last_folder
        tab.reproduction.exported.connect(self._take_exported)
        tab.folder_wanted.connect(self.choose_data_folder)
        tab.train_requested.connect(self.train)
        tab.reproduce_requested.connect(self.reproduce)
        tab.stop_requested.connect(self._stop)
        tab.pause_requested.connect(self._pause)
        worker = thread.worker
        worker.loading.connect(tab.show_loading)
        worker.preparing.connect(tab.show_preparing)
        worker.kept.connect(self._take_kept)
        worker.progressed.connect(self._take_progress)
        worker.training_begins.connect(self._take_next)
        worker.reproduced.connect(self._take_reproduction)
        worker.data_missing.connect(self._take_missing_data)
        worker.warned.connect(self._take_warning)
        worker.failed.connect(self._take_failure)
        thread.idle.connect(self._take_idle)

    def end(self) -> None:
        """Have the training end, without a word to the user from now on."""
        self._leaving = True
        self._thread.worker.request_stop()

    @Slot(bool)
    def set_adapting(self, running: bool) -> None:
        """While a network is being adapted, none can be trained."""
        said = "A network is being adapted to your hand; wait for it, or cancel it."
        self._tab.set_obstacle(said if running else "")

    @Slot(object, object)
    def train(self, config: TrainingConfig, source: DataSource) -> None:
        """Train a network with these settings on a data set."""
        if self._thread.is_running():
            return
        self._settings.training = config
        self._tab.show_started(config)
        self._begin(config, partial(self.train, config))
        self._thread.start(config, source)

    @Slot(int, object)
    def reproduce(self, seeds: int, source: DataSource) -> None:
        """Train the tutorial's experiments on a data set, as far as they are not kept yet."""
        if self._thread.is_running():
            return
        self._tab.show_reproduction_started()
        self._begin(self._config, partial(self.reproduce, seeds))
        self._reproducing = True
        self._thread.reproduce(seeds, source)

    @Slot(object)
    def resume(self, run: Run) -> None:
        """Go on with a run after its last whole epoch."""
        if self._thread.is_running():
            return
        try:
            so_far = run.record_of_epochs()
        except RunError as error:
            dialogs.show_message(self._window, str(error))
            return
        self._tab.show_started(run.record.config, so_far if so_far.epochs else None)
        self._begin(run.record.config, partial(self.train, run.record.config))
        self._thread.start(run.record.config, run.source, run)

    def take_settings(self, run: Run) -> None:
        """Put the settings of a run, and its data set, into the form."""
        self._tab.set_config(run.record.config)
        if isinstance(run.source, Path):
            self._settings.add_data_folder(str(run.source))
            self._tab.set_data_folders(self._settings.data_folders, str(run.source))
            self.data_folders_changed.emit()
        else:
            self._tab.set_source(run.source)

    def _begin(self, config: TrainingConfig, again: Callable[[DataSource], None]) -> None:
        self._config, self._outcome, self._then_builtin = config, None, False
        self._again, self._reproducing = again, False
        self._run = None
        # Whoever trains again has not left after all.
        self._leaving = False
        self._models.begin_training()
        self.running_changed.emit(True)

    @Slot()
    def choose_data_folder(self) -> None:
        """Let the user choose a folder with a data set, and take it for the next training."""
        folder = QFileDialog.getExistingDirectory(
            self._window, "Choose a folder with four idx files", self._settings.last_folder
        )
        if folder:
            self._settings.add_data_folder(folder)
            self._tab.set_data_folders(self._settings.data_folders, folder)
            self.data_folders_changed.emit()

    @Slot(str)
    def _take_kept(self, folder: str) -> None:
        # Once it is kept no more, the files of its run are those of earlier epochs.
        self._run = self._thread.runs / folder if folder else None

    @Slot(object)
    def _take_progress(self, progress: TrainingEvent) -> None:
        if isinstance(progress, TrainingDone):
            if progress.record.epochs_trained > 0:
                kept = self._run and self._run / NETWORK_FILE
                self._models.take_trained(self._config, progress.network, progress.record, kept)
            if not self._reproducing:
                self._outcome = outcome_text(progress.record)
            return
        if isinstance(progress, BatchesDone):
            self._models.take_trained(self._config, progress.network, None)
        elif isinstance(progress, EpochDone):
            kept = self._run and network_path(self._run, progress.epoch)
            record = progress.checkpoint.record
            self._models.take_trained(self._config, progress.network, record, kept)
        self._tab.add_progress(progress)

    @Slot(object)
    def _take_next(self, begins: TrainingBegins) -> None:
        self._config, self._run = begins.config, None
        which = (
            f"Training {begins.number} of {begins.count}: {begins.experiment.title}, "
            f"seed {begins.config.seed}"
        )
        self._tab.show_next(which, begins.config, begins.so_far)

    @Slot(object)
    def _take_reproduction(self, reproduction: Reproduction) -> None:
        self._tab.reproduction.show_reproduction(reproduction)
        done = f"{len(reproduction.trained)} of {reproduction.wanted()} trainings"
        self._outcome = (
            f"The tutorial is reproduced, {done}: the table tells what came out."
            if reproduction.is_complete()
            else f"Stopped after {done}. What is done is kept; Reproduce the tutorial goes on."
        )

    @Slot(str)
    def _take_exported(self, sentence: str) -> None:
        self._settings.last_folder = self._tab.reproduction.folder
        self.told.emit(sentence)

    @Slot(str)
    def _take_missing_data(self, sentence: str) -> None:
        self._outcome = sentence
        if self._leaving:
            return
        match dialogs.ask_for_other_data(self._window, sentence):
            case dialogs.OtherData.FOLDER:
                self.choose_data_folder()
            case dialogs.OtherData.BUILTIN:
                self._tab.set_source("builtin")
                # While the question was open, the worker may have said that it is idle.
                self._then_builtin = self._thread.is_running()
                if not self._then_builtin:
                    self._again("builtin")

    @Slot(str)
    def _take_warning(self, sentence: str) -> None:
        if not self._leaving:
            dialogs.show_message(self._window, sentence)

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
        then_builtin = self._then_builtin and not self._leaving
        self._leaving = False
        self._tab.show_finished(self._outcome or "Stopped before the first step.")
        self.running_changed.emit(False)
        if then_builtin:
            self._again("builtin")

    @Slot()
    def _stop(self) -> None:
        self._thread.worker.request_stop()

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        self._thread.worker.set_paused(paused)
