"""The page for training: presets and settings, curves, runs, and the tutorial. GUI thread."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui import FIRST_MODEL
from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import title_of
from lenet_gui.core.experiment.record import TrainingRecord, outcome_text
from lenet_gui.core.network.description import description_of
from lenet_gui.core.network.network import Network
from lenet_gui.core.reproduction.reproduce import ALL, Reproduction, TrainingBegins
from lenet_gui.core.runs.files import NETWORK_FILE, RunError, network_path
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training.loop import BatchesDone, EpochDone, TrainingDone, TrainingEvent
from lenet_gui.ui.bench.dialog import Bench
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.installation.card import InstallCard
from lenet_gui.ui.jobs.job import Job
from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import TRAINING, App
from lenet_gui.ui.state.own_networks import begun_draft, keep, kept_drafts
from lenet_gui.ui.training.data_choice import DataChoice
from lenet_gui.ui.training.reproduction import ReproductionPanel
from lenet_gui.ui.training.settings import TrainingSettings
from lenet_gui.ui.training.view import CurvesView
from lenet_gui.ui.training.views import TrainingViews
from lenet_gui.ui.widgets.layouts import PAGE, hbox, vbox

_TRAIN_KEY = "F5"

# Milliseconds after which pyqtgraph and TensorFlow are imported once Train is shown: longer than
# its first paint, and than somebody stays who passes on to another place.
_UNTIL_PREPARED = 500


class TrainingPage(Page):
    """Presets and settings on the left; on the right curves and runs, or the tutorial.

    Attributes:
        form: the settings of the next training.
        runs: the recorded runs, below the curves.
    """

    key = "training"
    help_term = "loss"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._config = TrainingConfig()
        self._outcome: str | None = None
        # Restarts the request with other data if the chosen data are missing.
        self._again: Callable[[DataSource], None] = partial(self.start, self._config)
        self._then_builtin = False
        self._reproducing = False
        # The record of the training that has ended.
        self._record: TrainingRecord | None = None
        # The folder of the run in training, while it is recorded.
        self._run: Path | None = None
        self._train_action = QAction(self.tr("&Train"), self)
        self._train_action.setObjectName("trainAction")
        self._train_action.setShortcut(_TRAIN_KEY)
        self._train_action.triggered.connect(self.train)
        self._settings = TrainingSettings(app, _TRAIN_KEY)
        self.form = self._settings.form
        self.form.current = app.networks.current
        further = QAction(self.tr("Train &further"), self)
        further.setObjectName("trainFurtherAction")
        further.triggered.connect(self.train_further)
        build = QAction(self.tr("&Build a network…"), self)
        build.setObjectName("buildAction")
        build.triggered.connect(self.build)
        self._data = DataChoice(app, self)
        self._view = CurvesView(app, self.history)
        self.runs = self._view.runs
        self._reproduction: ReproductionPanel | None = None
        tensorboard = QAction(self.tr("Open &TensorBoard"), self)
        tensorboard.setObjectName("openTensorBoardAction")
        tensorboard.triggered.connect(self.runs.all.tensorboard.open)
        self.actions_by_menu = {
            "Network": [self._train_action, further, build],
            "View": [tensorboard],
        }
        self._message = QLabel()
        self._message.setObjectName("trainingMessage")
        self._message.setWordWrap(True)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._views = TrainingViews(self._view)
        self._views.offer("tutorial", self._tutorial)
        self._views.offer("comparison", self._comparison)
        right = vbox(self._message, InstallCard(app), (self._views, 1), spacing=GRID)
        self.setLayout(hbox(self._settings, (right, 1), spacing=2 * GRID, margins=PAGE))
        self._restore()
        self._connect()
        self._show_progress()
        self._on_network_opened()

    def _restore(self) -> None:
        settings = self.app.settings
        self._view.curves.set_logarithmic(settings.logarithmic_loss)
        self.form.dataset.set_folders(settings.data_folders)
        self.form.dataset.set_source(settings.source)
        self.form.show_drafts(kept_drafts(settings))
        if settings.training is not None:
            self.form.set_config(settings.training)

    def _save(self) -> None:
        self.app.settings.training = self.form.config()
        source = self.form.dataset.source()
        if isinstance(source, str):
            self.app.settings.source = source

    def _connect(self) -> None:
        app, worker = self.app, self.app.training.worker
        self._settings.train.clicked.connect(self.train)
        self._settings.build.clicked.connect(self.build)
        self._settings.view_chosen.connect(self._show_view)
        self.form.dataset.folder_requested.connect(self._data.choose_folder)
        self.form.dataset.file_requested.connect(self._data.choose_file)
        self.form.look.clicked.connect(self._look_at_data)
        self._data.chosen.connect(self._on_data_chosen)
        app.data_dropped.connect(self._on_data_previewed)
        self._view.curves.logarithmic_changed.connect(self._on_logarithmic_changed)
        worker.kept.connect(self._on_kept)
        worker.progressed.connect(self._on_progressed)
        worker.training_begins.connect(self._on_training_begins)
        worker.reproduced.connect(self._on_reproduced)
        worker.data_missing.connect(self._on_data_missing)
        worker.remarked.connect(app.message)
        worker.warned.connect(self._on_warned)
        worker.failed.connect(self._on_failed)
        app.training.idle.connect(self._on_idle)
        app.busy_changed.connect(self._on_busy_changed)
        app.networks.opened.connect(self._on_network_opened)
        app.resume_requested.connect(self.resume)
        app.settings_requested.connect(self._on_settings_requested)
        app.progress.changed.connect(self._show_progress)
        app.at_exit(self._save)
        self._importing = Job(self)
        self._importing.done.connect(app.training.prepare)
        app.at_exit(self._importing.cancel, self._importing.wait)

    # Starting.

    @Slot()
    def train(self) -> None:
        """Train with the settings in the form, or show which setting is invalid."""
        self.come_to_front()
        if self.form.problem():
            # Shown, its field takes the focus.
            self._settings.open_advanced()
            self.app.progress.say(self.form.problem())
        else:
            start = self.form.start()
            self.start(self.form.config(), self.form.dataset.source(), start)

    def start(
        self, config: TrainingConfig, source: DataSource, start: Network | None = None
    ) -> None:
        """Train a network with these settings on a data set, or `start` further."""
        if self.app.busy:
            return
        self.app.settings.training = config
        self._show_curves(config)
        self._begin(config, lambda other: self.start(config, other, start))
        self.app.training.start(config, source, start=start)

    @Slot()
    def train_further(self) -> None:
        """Choose the current network as the one to train, from its weights."""
        self.come_to_front()
        self.form.choose_current()
        self._settings.open_advanced()

    @Slot()
    def build(self) -> None:
        """Let the user build a network, and choose it for the next training."""
        self.come_to_front()
        settings = self.app.settings
        bench = Bench(self.app, self.form.draft() or begun_draft(settings), self.window())
        chosen = bench.exec() == Bench.DialogCode.Accepted
        draft = bench.draft()
        bench.deleteLater()
        settings.draft = description_of(draft)
        if chosen:
            keep(settings, draft)
            self.form.choose_draft(draft)
            self._settings.show_own()
            said = self.tr("“{}” is chosen; press Train. Its settings are under Advanced.")
            self.app.message.emit(said.format(draft.name))

    @Slot(object)
    def resume(self, run: Run) -> None:
        """Resume a run after its last complete epoch."""
        self.come_to_front()
        if self.app.busy:
            return
        try:
            so_far = run.record_of_epochs()
        except RunError as error:
            dialogs.show_message(self, words(error))
            return
        config = run.record.config
        self._show_curves(config, so_far if so_far.epochs else None)
        self._begin(config, partial(self.start, config))
        self.app.training.start(config, run.source, run)

    @Slot(int, object)
    def _on_reproduce_requested(self, seeds: int, chosen: tuple[str, ...]) -> None:
        self.reproduce(seeds, self.form.tutorial_source(), chosen)

    def reproduce(self, seeds: int, source: DataSource, chosen: tuple[str, ...] = ALL) -> None:
        """Train the tutorial's `chosen` experiments that are not yet recorded, on a data set."""
        if self.app.busy:
            return
        self.show_reproduction_started()
        self._begin(self._config, lambda other: self.reproduce(seeds, other, chosen))
        self._reproducing = True
        self.app.training.reproduce(seeds, source, chosen)

    def show_reproduction_started(self) -> None:
        """Show that the tutorial's experiments are about to be trained."""
        self._settings.tutorial.setChecked(True)
        self.app.progress.start()

    def _show_curves(self, config: TrainingConfig, so_far: TrainingRecord | None = None) -> None:
        """Show the curves of a training that begins, or resumes after the record `so_far`."""
        self._settings.show_curves()
        self.app.progress.start()
        self._show_training(config, so_far)

    def _show_training(
        self, config: TrainingConfig, so_far: TrainingRecord | None, which: str = ""
    ) -> None:
        self._view.begin(config, so_far)
        self.app.progress.begin(config.epochs, so_far.epochs_trained if so_far else 0.0, which)

    def _begin(self, config: TrainingConfig, again: Callable[[DataSource], None]) -> None:
        self._config, self._again = config, again
        self._outcome, self._record, self._run = None, None, None
        self._then_builtin = self._reproducing = False
        # A cancelled close is over.
        self.app.is_closing = False
        self.app.networks.begin_training()
        self.app.set_busy(TRAINING)

    @Slot(str)
    def _on_busy_changed(self, reason: str) -> None:
        self._train_action.setEnabled(not reason)
        self._settings.set_obstacle(self.app.obstacle())

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
            self._view.add(event)
            self.app.progress.show_epochs(event.epochs_done)
        elif isinstance(event, EpochDone):
            file = self._run and network_path(self._run, event.epoch)
            set_trained(event.checkpoint.record, file)
            self._view.add(event)
        elif isinstance(event, TrainingDone):
            if event.record.epochs_trained > 0:
                set_trained(event.record, self._run and self._run / NETWORK_FILE)
            if not self._reproducing:
                self._outcome, self._record = words(outcome_text(event.record)), event.record

    @Slot(object)
    def _on_training_begins(self, begins: TrainingBegins) -> None:
        self._config, self._run = begins.config, None
        which = (
            self.tr("Training {} of {}: {}, seed {}.").format(
                begins.number, begins.count, words(begins.experiment.title), begins.config.seed
            )
            + " "
        )
        self._show_training(begins.config, begins.so_far, which)

    @Slot(object)
    def _on_reproduced(self, reproduction: Reproduction) -> None:
        self._tutorial().show_reproduction(reproduction)
        said = self.tr("Stopped after {} of {} trainings. They are kept; press Reproduce to go on.")
        if reproduction.is_complete():
            said = self.tr("The tutorial is reproduced, {} of {} trainings: see the table.")
        self._outcome = said.format(len(reproduction.trained), reproduction.wanted())

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
        outcome = self._outcome or self.tr("Stopped before the first step.")
        self.app.set_busy("")
        if self._record is not None and self._record.epochs_trained > 0:
            self._view.show_result(words(title_of(self._config)), self._record)
        elif self.app.progress.epochs_done > 0:
            self._view.show_curves_alone()
        else:
            self._view.show_no_training()
        self.app.progress.finish(outcome)
        if then_builtin:
            self._again("builtin")

    # Other changes.

    @Slot()
    def _show_progress(self) -> None:
        progress = self.app.progress
        self._message.setText(progress.sentence)
        # The figures, the result and the table say the same.
        told = progress.running and progress.epochs_done > 0
        told = told and not progress.stopping and not progress.paused
        told = told or not self._views.are_curves_shown() or self._view.is_result_shown()
        self._message.setVisible(bool(progress.sentence) and not told)

    @Slot()
    def _on_network_opened(self) -> None:
        current = self.app.networks.current()
        record = None if current is None else current.record
        # The network that the window opens with was not trained here.
        is_first = current is not None and current.name == FIRST_MODEL and current.path is None
        if current is None or record is None or is_first:
            self._view.show_no_training()
        else:
            self._view.show_record(current.name, record)
        self.app.progress.say("" if record is None or is_first else words(outcome_text(record)))

    def _tutorial(self) -> ReproductionPanel:
        """Return the tutorial's panel, which is made when it is first needed."""
        if self._reproduction is None:
            self._reproduction = panel = ReproductionPanel(self.app)
            panel.start.requested.connect(self._on_reproduce_requested)
            panel.start.closed.connect(self._settings.show_curves)
        return self._reproduction

    def _comparison(self) -> QWidget:
        # Imported here, because most windows do not show it.
        from lenet_gui.ui.sweep.choice import SweepChoice
        from lenet_gui.ui.sweep.panel import SweepPanel

        form = self.form
        choice = SweepChoice(self.app, form.config, form.dataset.source, form.tutorial_source)
        made = SweepPanel(self.app, choice)
        made.closed.connect(self._settings.show_curves)
        form.config_changed.connect(choice.update_later)
        return made

    @Slot(str)
    def _show_view(self, name: str) -> None:
        self._views.show_view(name)
        self._show_progress()

    @Slot()
    def undo(self) -> None:
        self.runs.all.undo()

    @Slot()
    def redo(self) -> None:
        self.runs.all.redo()

    @Slot(object)
    def _on_settings_requested(self, run: Run) -> None:
        self.form.set_config(run.record.config)
        if isinstance(run.source, Path):
            self.app.add_data_folder(str(run.source))
            self._offer_data_folders(str(run.source))
        else:
            self.form.dataset.set_source(run.source)
        self.come_to_front()
        if start := run.record.config.start:
            said = self.tr(
                "A new network will begin. {} began with {}: to train that further, use epoch 0."
            )
            self.app.message.emit(said.format(run.name, start))

    @Slot()
    def choose_data_folder(self) -> None:
        """Let the user choose a folder with a data set for the next training."""
        self._data.choose_folder()

    @Slot()
    def _look_at_data(self) -> None:
        self._data.preview(self.form.dataset.source())

    @Slot(object)
    def _on_data_previewed(self, source: DataSource) -> None:
        self.come_to_front()
        self._data.preview(source)

    @Slot(object)
    def _on_data_chosen(self, source: DataSource) -> None:
        if isinstance(source, Path):
            self._offer_data_folders(str(source))
        else:
            self.form.dataset.set_source(source)

    def _offer_data_folders(self, chosen: str) -> None:
        self.form.dataset.set_folders(self.app.settings.data_folders, chosen)

    @Slot()
    def _prepare(self) -> None:
        """Begin the imports of pyqtgraph, then TensorFlow, while the user chooses.

        At the click on Train, the first would delay the first curve. The second takes seconds, and
        memory (docs/results.md) that a training would take anyway. Who opens Train mostly trains;
        who only draws never comes here.
        """
        if self.isVisible():
            # It makes no objects of Qt, and would hold up the window. TensorFlow comes after it,
            # because a click may wait for it.
            plots = "lenet_gui.ui.plots.axis"
            self._importing.start(plots, lambda _: importlib.import_module(plots))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(_UNTIL_PREPARED, self, self._prepare)

    @Slot(bool)
    def _on_logarithmic_changed(self, logarithmic: bool) -> None:
        self.app.settings.logarithmic_loss = logarithmic
