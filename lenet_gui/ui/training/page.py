"""The page for training: settings, buttons, progress and curves. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QTabWidget, QVBoxLayout

from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord, outcome_text
from lenet_gui.core.reproduction.reproduce import Reproduction, TrainingBegins
from lenet_gui.core.runs.files import NETWORK_FILE, RunError, network_path
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training.loop import BatchesDone, EpochDone, TrainingDone, TrainingEvent
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.theme import height_of_lines, make_primary
from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import TRAINING, App
from lenet_gui.ui.training.curves import LearningCurves
from lenet_gui.ui.training.form import TrainingForm
from lenet_gui.ui.training.reproduction import ReproductionPanel, ReproductionStart
from lenet_gui.ui.widgets.layouts import PAGE, hbox, vbox
from lenet_gui.ui.widgets.named import named_button, with_key

_TRAIN_KEY = "F5"
_TRAIN_TIP = with_key("Train a new network", _TRAIN_KEY)

_AT_FIRST = "Choose a preset or settings of your own, then press Train."


class TrainingPage(Page):
    """Settings on the left, curves or the reproduced tutorial on the right.

    Attributes:
        form: the settings of the next training.
    """

    key = "training"
    title = "Train"
    icon_name = "train"
    help_term = "loss"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._config = TrainingConfig()
        self._outcome: str | None = None
        # Restarts the request with other data if the chosen data are missing.
        self._again: Callable[[DataSource], None] = partial(self.start, self._config)
        self._then_builtin = False
        self._reproducing = False
        # The folder of the run in training, while it is recorded.
        self._run: Path | None = None
        self._train_action = QAction("&Train", self)
        self._train_action.setObjectName("trainAction")
        self._train_action.setShortcut(_TRAIN_KEY)
        self._train_action.triggered.connect(self.train)
        self.actions_by_menu = {"Network": [self._train_action]}
        self._message = QLabel(_AT_FIRST)
        self._message.setObjectName("trainingMessage")
        self._message.setWordWrap(True)
        self._message.setMinimumHeight(height_of_lines(self._message, 2))
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        columns = (self._make_settings(), (self._make_curves(), 1))
        self.setLayout(hbox(*columns, spacing=24, margins=PAGE))
        self._restore()
        self._connect()

    # Making.

    def _make_settings(self) -> QVBoxLayout:
        self.form = TrainingForm()
        scroll = QScrollArea()
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        # Its fields take the focus themselves.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setFixedWidth(self.form.sizeHint().width() + bar)
        self._train = named_button("&Train", "trainButton", _TRAIN_TIP)
        make_primary(self._train)
        self._reproduce = ReproductionStart()
        return vbox((scroll, 1), self._train, self._reproduce, spacing=12)

    def _make_curves(self) -> QVBoxLayout:
        views = self._make_views()
        return vbox(self._message, (views, 1), spacing=10)

    def _make_views(self) -> QTabWidget:
        self._curves = LearningCurves()
        self._reproduction = ReproductionPanel(self.app)
        self._views = QTabWidget()
        self._views.setObjectName("trainingViews")
        self._views.setDocumentMode(True)
        self._views.addTab(self._curves, "Curves")
        self._views.addTab(self._reproduction, "The tutorial, reproduced")
        # Without a reproduction there is only one view.
        self._views.tabBar().hide()
        # Its focus proxy is the tab bar; while the bar is hidden, the Tab key would stop here.
        self._views.setFocusProxy(None)  # type: ignore[arg-type]  # None is for none
        self._views.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._views

    def _restore(self) -> None:
        settings = self.app.settings
        self._curves.set_logarithmic(settings.logarithmic_loss)
        self.form.dataset.set_folders(settings.data_folders)
        self.form.dataset.set_source(settings.source)
        if settings.training is not None:
            self.form.set_config(settings.training)

    def _save(self) -> None:
        self.app.settings.training = self.form.config()
        source = self.form.dataset.source()
        if isinstance(source, str):
            self.app.settings.source = source

    def _connect(self) -> None:
        app, worker = self.app, self.app.training.worker
        self._train.clicked.connect(self.train)
        self._reproduce.requested.connect(self._on_reproduce_requested)
        self.form.dataset.folder_requested.connect(self.choose_data_folder)
        self._curves.logarithmic_changed.connect(self._on_logarithmic_changed)
        worker.kept.connect(self._on_kept)
        worker.progressed.connect(self._on_progressed)
        worker.training_begins.connect(self._on_training_begins)
        worker.reproduced.connect(self._on_reproduced)
        worker.data_missing.connect(self._on_data_missing)
        worker.warned.connect(self._on_warned)
        worker.failed.connect(self._on_failed)
        app.training.idle.connect(self._on_idle)
        app.busy_changed.connect(self._on_busy_changed)
        app.networks.opened.connect(self._on_network_opened)
        app.resume_requested.connect(self.resume)
        app.settings_requested.connect(self._on_settings_requested)
        app.progress.changed.connect(self._show_progress)
        app.at_exit(self._save)

    # Starting.

    @Slot()
    def train(self) -> None:
        """Train with the settings in the form, or show which setting is invalid."""
        self.come_to_front()
        if problem := self.form.problem():
            self.app.progress.say(problem)
        else:
            self.start(self.form.config(), self.form.dataset.source())

    def start(self, config: TrainingConfig, source: DataSource) -> None:
        """Train a network with these settings on a data set."""
        if self.app.busy:
            return
        self.app.settings.training = config
        self._show_curves(config)
        self._begin(config, partial(self.start, config))
        self.app.training.start(config, source)

    @Slot(object)
    def resume(self, run: Run) -> None:
        """Resume a run after its last complete epoch."""
        self.come_to_front()
        if self.app.busy:
            return
        try:
            so_far = run.record_of_epochs()
        except RunError as error:
            dialogs.show_message(self, str(error))
            return
        config = run.record.config
        self._show_curves(config, so_far if so_far.epochs else None)
        self._begin(config, partial(self.start, config))
        self.app.training.start(config, run.source, run)

    def _on_reproduce_requested(self, seeds: int) -> None:
        self.reproduce(seeds, self.form.tutorial_source())

    def reproduce(self, seeds: int, source: DataSource) -> None:
        """Train the tutorial's experiments that are not yet recorded, on a data set."""
        if self.app.busy:
            return
        self.show_reproduction_started()
        self._begin(self._config, partial(self.reproduce, seeds))
        self._reproducing = True
        self.app.training.reproduce(seeds, source)

    def show_reproduction_started(self) -> None:
        """Show that the tutorial's experiments are about to be trained."""
        self._views.setCurrentWidget(self._reproduction)
        self._views.tabBar().show()
        self._curves.clear(1)
        self.app.progress.start()

    def _show_curves(self, config: TrainingConfig, so_far: TrainingRecord | None = None) -> None:
        """Show the curves of a training that begins, or resumes after the record `so_far`."""
        self._views.setCurrentIndex(0)
        self.app.progress.start()
        self._show_training(config, so_far)

    def _show_training(
        self, config: TrainingConfig, so_far: TrainingRecord | None, which: str = ""
    ) -> None:
        self._curves.clear(config.epochs)
        if so_far is not None:
            self._curves.show_record(so_far)
        self.app.progress.begin(config.epochs, so_far.epochs_trained if so_far else 0.0, which)

    def _begin(self, config: TrainingConfig, again: Callable[[DataSource], None]) -> None:
        self._config, self._again = config, again
        self._outcome, self._run = None, None
        self._then_builtin = self._reproducing = False
        # A cancelled close is over.
        self.app.is_closing = False
        self.app.networks.begin_training()
        self.app.set_busy(TRAINING)

    @Slot(str)
    def _on_busy_changed(self, reason: str) -> None:
        training = reason == TRAINING
        self.form.setEnabled(not training)
        self._reproduce.setEnabled(not training)
        self._reproduce.set_obstacle(reason)
        self._train_action.setEnabled(not reason)
        self._train.setEnabled(not reason)
        self._train.setToolTip(reason or _TRAIN_TIP)

    # Signals of the worker.

    @Slot(str)
    def _on_kept(self, folder: str) -> None:
        # Once recording has ended, the run's files are from earlier epochs.
        self._run = self.app.runs.path / folder if folder else None

    @Slot(object)
    def _on_progressed(self, event: TrainingEvent) -> None:
        set_trained = partial(self.app.networks.set_trained, self._config, event.network)
        if isinstance(event, BatchesDone):
            set_trained(None)
            self._curves.add_batches(event)
            self.app.progress.show_epochs(event.epochs_done)
        elif isinstance(event, EpochDone):
            file = self._run and network_path(self._run, event.epoch)
            set_trained(event.checkpoint.record, file)
            self._curves.add_epoch(event.epoch, event.metrics)
        elif isinstance(event, TrainingDone):
            if event.record.epochs_trained > 0:
                set_trained(event.record, self._run and self._run / NETWORK_FILE)
            if not self._reproducing:
                self._outcome = outcome_text(event.record)

    @Slot(object)
    def _on_training_begins(self, begins: TrainingBegins) -> None:
        self._config, self._run = begins.config, None
        which = (
            f"Training {begins.number} of {begins.count}: {begins.experiment.title}, "
            f"seed {begins.config.seed}. "
        )
        self._show_training(begins.config, begins.so_far, which)

    @Slot(object)
    def _on_reproduced(self, reproduction: Reproduction) -> None:
        self._reproduction.show_reproduction(reproduction)
        done = f"{len(reproduction.trained)} of {reproduction.wanted()} trainings"
        self._outcome = (
            f"The tutorial is reproduced, {done}: the table tells what came out."
            if reproduction.is_complete()
            else f"Stopped after {done}. What is done is kept; Reproduce the tutorial goes on."
        )

    @Slot(str)
    def _on_data_missing(self, sentence: str) -> None:
        self._outcome = sentence
        if self.app.is_closing:
            return
        match dialogs.ask_for_other_data(self, sentence):
            case dialogs.OtherData.FOLDER:
                self.choose_data_folder()
            case dialogs.OtherData.BUILTIN:
                self.form.dataset.set_source("builtin")
                # The worker may have emitted idle while the question was open.
                self._then_builtin = bool(self.app.busy)
                if not self._then_builtin:
                    self._again("builtin")

    @Slot(str)
    def _on_warned(self, sentence: str) -> None:
        self.app.show_failure(sentence)

    @Slot(str, str)
    def _on_failed(self, sentence: str, details: str) -> None:
        self._outcome = sentence
        self.app.show_failure(sentence, details)

    @Slot()
    def _on_idle(self) -> None:
        then_builtin = self._then_builtin and not self.app.is_closing
        self.app.progress.finish(self._outcome or "Stopped before the first step.")
        self.app.set_busy("")
        if then_builtin:
            self._again("builtin")

    # Other changes.

    @Slot()
    def _show_progress(self) -> None:
        self._message.setText(self.app.progress.sentence)

    @Slot()
    def _on_network_opened(self) -> None:
        current = self.app.networks.current()
        record = current and current.record
        self._curves.clear(record.epochs_trained if record else 1)
        if record:
            self._curves.show_record(record)
        self._message.setText(outcome_text(record) if record else _AT_FIRST)

    @Slot(object)
    def _on_settings_requested(self, run: Run) -> None:
        self.form.set_config(run.record.config)
        if isinstance(run.source, Path):
            self.app.add_data_folder(str(run.source))
            self._offer_data_folders(str(run.source))
        else:
            self.form.dataset.set_source(run.source)
        self.come_to_front()

    @Slot()
    def choose_data_folder(self) -> None:
        """Let the user choose a folder with a data set for the next training."""
        if folder := self.app.choose_data_folder():
            self._offer_data_folders(folder)

    def _offer_data_folders(self, chosen: str) -> None:
        self.form.dataset.set_folders(self.app.settings.data_folders, chosen)

    @Slot(bool)
    def _on_logarithmic_changed(self, logarithmic: bool) -> None:
        self.app.settings.logarithmic_loss = logarithmic
