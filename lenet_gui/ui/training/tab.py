"""The tab on which networks are trained: settings, buttons, progress and curves. GUI thread.

It knows nothing of the worker: it says what the user wants, and is told what happens.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from lenet_gui.core.data.sources import DataSource, in_words
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord, duration, outcome_text
from lenet_gui.core.training.loop import BatchesDone, EpochDone, TrainingEvent
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import height_of_lines
from lenet_gui.ui.training.curves import LearningCurves
from lenet_gui.ui.training.form import TrainingForm
from lenet_gui.ui.training.reproduction import ReproductionPanel, ReproductionStart
from lenet_gui.ui.training.stopwatch import Stopwatch
from lenet_gui.ui.widgets.named import named_button, with_key
from lenet_gui.ui.widgets.progress_bar import ProgressBar

_TRAIN_KEY = "F5"
_TRAIN_TIP = with_key("Train a new network", _TRAIN_KEY)

_AT_FIRST = "Choose a preset or settings of your own, then press Train."

_PAUSED = "Paused. Press Pause again to go on; the network so far can be tried on the Draw tab."

# The progress bar counts in thousandths.


class TrainingTab(QWidget):
    """Settings on the left, curves on the right.

    Attributes:
        train_action: the Train button's, for a menu; whoever offers it calls train().
        reproduction: the table of the tutorial's claims, beside the curves once it was asked for.

    Signals:
        train_requested: with a TrainingConfig and the DataSource of the data.
        reproduce_requested: with how many seeds, and the DataSource of the data.
        pause_requested: whether to pause or to go on.
        stop_requested: the training is to end as it is.
        folder_wanted: the user wants to choose a folder with a data set.
        logarithmic_loss_changed: the switch above the loss.
    """

    train_requested = Signal(object, object)
    reproduce_requested = Signal(int, object)
    pause_requested = Signal(bool)
    stop_requested = Signal()
    folder_wanted = Signal()
    logarithmic_loss_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingTab")
        self._epochs = 1
        self._done_before = 0.0
        self._which = ""
        self._watch = Stopwatch()
        self.train_action = QAction("&Train", self)
        self.train_action.setObjectName("trainAction")
        self.train_action.setShortcut(_TRAIN_KEY)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(24)
        layout.addLayout(self._make_settings())
        layout.addLayout(self._make_curves(), 1)
        self._set_running(False)

    # Asked and told by the owner.

    def config(self) -> TrainingConfig:
        """The settings in the form."""
        return self._form.config()

    def set_config(self, config: TrainingConfig) -> None:
        """Put settings into the form."""
        self._form.set_config(config)

    def source(self) -> DataSource:
        """The data set that is chosen."""
        return self._form.dataset.source()

    def set_source(self, key: str) -> None:
        """Choose a data set by its key in source_titles()."""
        self._form.dataset.set_source(key)

    def set_data_folders(self, folders: Sequence[str], chosen: str | None = None) -> None:
        """Offer these folders beside the named data sets, and take one of them, or else MNIST."""
        self._form.dataset.set_folders(folders, chosen)

    def set_logarithmic_loss(self, logarithmic: bool) -> None:
        """Set the switch above the loss."""
        self._curves.set_logarithmic(logarithmic)

    def show_started(self, config: TrainingConfig, so_far: TrainingRecord | None = None) -> None:
        """A training with these settings begins, or goes on with what was trained `so_far`."""
        self._views.setCurrentIndex(0)
        self._set_running(True)
        self._which = ""
        self._begin(config, so_far)

    def show_reproduction_started(self) -> None:
        """The tutorial's experiments are about to be trained, one after the other."""
        self._views.setCurrentWidget(self.reproduction)
        self._views.tabBar().show()
        self._set_running(True)
        self._clear_plots(1)
        self.show_preparing("Starting …")

    def show_next(
        self, which: str, config: TrainingConfig, so_far: TrainingRecord | None = None
    ) -> None:
        """One of several trainings begins; `which` says which one."""
        self._which = f"{which}. "
        self._begin(config, so_far)

    def _begin(self, config: TrainingConfig, so_far: TrainingRecord | None) -> None:
        self._clear_plots(config.epochs)
        self._done_before = 0.0
        if so_far is not None:
            self._curves.show_record(so_far)
            self._done_before = so_far.epochs_trained
        self._watch = Stopwatch()
        self.show_preparing(f"{self._which}Starting …")

    def show_preparing(self, sentence: str) -> None:
        """Say what happens before the first step."""
        self._say(sentence)
        self._progress.set_share(None)

    def show_loading(self, step: str, done: int, total: int) -> None:
        """The data set takes long: how much of it is done, and of how much."""
        self._say(in_words(step, done, total))
        self._progress.set_share(done / max(total, 1))

    def add_progress(self, progress: TrainingEvent) -> None:
        """Let the curves and the progress bar grow."""
        if isinstance(progress, BatchesDone):
            if not self._pause.isChecked():
                self._watch.start()
            self._curves.add_batches(progress)
            self._show_progress(progress.epochs_done)
        elif isinstance(progress, EpochDone):
            self._curves.add_epoch(progress.epoch, progress.metrics)

    def show_record(self, record: TrainingRecord) -> None:
        """Show what a model file tells of its training."""
        self._clear_plots(record.epochs_trained)
        self._curves.show_record(record)
        self._message.setText(outcome_text(record))

    def show_no_record(self) -> None:
        """The current network's training is not known."""
        self._clear_plots(1)
        self._message.setText(_AT_FIRST)

    def set_obstacle(self, sentence: str) -> None:
        """Say why nothing can be trained now; an empty text when it can."""
        self.train_action.setEnabled(not sentence)
        self._train.setToolTip(sentence or _TRAIN_TIP)
        self._reproduce.set_obstacle(sentence)

    def show_finished(self, sentence: str) -> None:
        """No training is running any more; say what became of it."""
        self._set_running(False)
        show_and_say(self._message, sentence)

    # Making.

    def _make_settings(self) -> QVBoxLayout:
        self._form = TrainingForm()
        self._form.dataset.folder_wanted.connect(self.folder_wanted)
        scroll = QScrollArea()
        scroll.setWidget(self._form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        # Its fields are stops of their own.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setFixedWidth(self._form.sizeHint().width() + bar)

        self._train = self._make_button("&Train", "trainButton", _TRAIN_TIP)
        self._train.setDefault(True)
        self._train.clicked.connect(self.train)
        self.train_action.enabledChanged.connect(self._train.setEnabled)
        self._pause = self._make_button("&Pause", "pauseButton", "Hold the training, or go on")
        self._pause.setCheckable(True)
        self._pause.toggled.connect(self._take_pause)
        self._stop = self._make_button(
            "&Stop", "stopButton", "End the training and keep the network as it is"
        )
        self._stop.clicked.connect(self._take_stop)
        self._reproduce = ReproductionStart()
        self._reproduce.requested.connect(self._take_reproduce)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._train, self._pause, self._stop):
            buttons.addWidget(button)

        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        column.addWidget(self._reproduce)
        return column

    def _make_curves(self) -> QVBoxLayout:
        self._message = QLabel(_AT_FIRST)
        self._message.setObjectName("trainingMessage")
        self._message.setWordWrap(True)
        self._message.setMinimumHeight(height_of_lines(self._message, 2))
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._progress = ProgressBar()
        self._progress.setObjectName("progressBar")
        self._progress.setAccessibleName("Progress over all epochs")
        self._progress.setToolTip("Progress over all epochs")
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self._message)
        column.addWidget(self._progress)
        column.addWidget(self._make_views(), 1)
        return column

    def _make_views(self) -> QTabWidget:
        self._curves = LearningCurves()
        self._curves.logarithmic_changed.connect(self.logarithmic_loss_changed)
        self.reproduction = ReproductionPanel()
        self._views = QTabWidget()
        self._views.setObjectName("trainingViews")
        self._views.setDocumentMode(True)
        self._views.addTab(self._curves, "Curves")
        self._views.addTab(self.reproduction, "The tutorial, reproduced")
        # Whoever trains by hand has no use for a second view.
        self._views.tabBar().hide()
        # Its stop is the bar: with that hidden, the Tab key would go no further.
        self._views.setFocusProxy(None)  # type: ignore[arg-type]  # None is for none
        self._views.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._views

    def _make_button(self, text: str, name: str, tip: str) -> QPushButton:
        button = named_button(text, name, tip)
        button.setMinimumHeight(32)
        return button

    # Showing.

    def _set_running(self, running: bool) -> None:
        self._form.setEnabled(not running)
        self.train_action.setEnabled(not running)
        self._reproduce.setEnabled(not running)
        self._pause.setEnabled(running)
        self._pause.setChecked(False)
        self._stop.setEnabled(running)
        if not running:
            self._progress.set_share(0)

    def _clear_plots(self, epochs: float) -> None:
        self._epochs = max(round(epochs), 1)
        self._curves.clear(epochs)

    def _show_progress(self, epochs_done: float) -> None:
        share = epochs_done / self._epochs
        self._progress.set_share(share)
        epoch = min(int(epochs_done) + 1, self._epochs)
        text = f"{self._which}Epoch {epoch} of {self._epochs}"
        seconds = self._watch.seconds()
        here = epochs_done - self._done_before
        # The first second tells little of how long the rest will take.
        if seconds > 1 and here > 0:
            text += f", {duration(seconds * (self._epochs - epochs_done) / here)} left"
        self._say(text)

    def _say(self, sentence: str) -> None:
        """Tell of a training that goes on; what was under way does not hide a pause or a stop."""
        if self._stop.isEnabled() and not self._pause.isChecked():
            self._message.setText(sentence)

    # Taking what the user does.

    def train(self) -> None:
        """Ask for a training with the settings in the form, or say which of them is none."""
        if problem := self._form.problem():
            show_and_say(self._message, problem)
            return
        self.train_requested.emit(self.config(), self.source())

    def _take_reproduce(self, seeds: int) -> None:
        self.reproduce_requested.emit(seeds, self._form.tutorial_source())

    def _take_pause(self, paused: bool) -> None:
        self._watch.set_running(not paused)
        if self._stop.isEnabled():
            self.pause_requested.emit(paused)
            if paused:
                show_and_say(self._message, _PAUSED)

    def _take_stop(self) -> None:
        self._stop.setEnabled(False)
        self._pause.setEnabled(False)
        show_and_say(self._message, "Stopping …")
        self.stop_requested.emit()
