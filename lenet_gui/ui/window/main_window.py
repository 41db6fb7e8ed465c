"""The window: it owns the tabs, the model and the training, and connects them. GUI thread."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QMimeData, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QUndoGroup
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.imaging.ink import Ink, Mark
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.current_network import ModelFiles
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.common.theme import Theme
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.draw.picture_input import Incoming
from lenet_gui.ui.draw.tab import DrawTab
from lenet_gui.ui.evaluation.control import EvaluationControl
from lenet_gui.ui.evaluation.tab import EvaluationTab
from lenet_gui.ui.jobs.job import takes_no_input
from lenet_gui.ui.jobs.training import TrainingThread
from lenet_gui.ui.my_digits.adaptation_control import AdaptationControl
from lenet_gui.ui.my_digits.control import MyDigitsControl
from lenet_gui.ui.my_digits.tab import MyDigitsTab
from lenet_gui.ui.network.tab import NetworkTab
from lenet_gui.ui.recovery.control import RecoveryControl
from lenet_gui.ui.runs.control import RunsControl
from lenet_gui.ui.runs.tab import RunsTab
from lenet_gui.ui.training.control import TrainingControl
from lenet_gui.ui.training.tab import TrainingTab
from lenet_gui.ui.widgets.scrolled import room_on_screen
from lenet_gui.ui.window.menus import Menus
from lenet_gui.ui.window.tabs import Tabs, below

_log = logging.getLogger(__name__)

# Milliseconds for which the window stays until the training has heard that it is to stop.
_PATIENCE = 1200
# Milliseconds that all which runs may take to end then. Where others want all cores, a step of the
# training takes seconds.
_LAST_PATIENCE = 5000

# Milliseconds until what was dropped in the midst of something else is looked at once more.
_LOOK_AGAIN = 50


class MainWindow(QMainWindow):
    """Tabs know neither each other nor the worker; what one says, the window takes to another.

    Attributes:
        draw_tab, training_tab, my_digits_tab, evaluation_tab, runs_tab, network_tab: the tabs.
        models: the current network and its file.
        training: the thread that trains and adapts; `training_control` and `adaptation_control`
            start these and tell of them, `runs_control` of the runs that are kept.
        evaluation_control: what has networks evaluated, and tells of it.
        my_digits: what the user taught.
        incoming: what is opened, dropped or pasted.
        recovery: what is kept for a crash.
        histories: what can be undone on each tab; that of the tab that is shown is active.
    """

    def __init__(self, settings: Settings | None = None, runs: Path | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._theme = Theme(application, self.settings.appearance, self)
        self._closing = False
        self._left = self._has_ended = False
        self._closes_at_once = False
        self._dropped: list[QMimeData] = []
        self.setObjectName("mainWindow")
        self.setWindowIcon(QIcon(str(paths.resources_folder() / "icons" / "lenet-gui.svg")))
        self.setAcceptDrops(True)

        self.models = ModelFiles(self.settings, self)
        folder = RunsFolder(runs)
        self.training = TrainingThread(folder.path, self)
        self.draw_tab = DrawTab()
        self.training_tab = TrainingTab()
        self.runs_tab = RunsTab(folder, self.settings.shown_runs)
        self.training_control = TrainingControl(
            self.training, self.training_tab, self.models, self.settings, self
        )
        self.my_digits_tab = MyDigitsTab()
        self.my_digits = MyDigitsControl(
            self.draw_tab.canvas, self.draw_tab.teach_box, self.my_digits_tab, self.settings, self
        )
        self.adaptation_control = AdaptationControl(
            self.training, self.my_digits_tab.adaptation, self.my_digits.digits, self.models, self
        )
        self.evaluation_tab = EvaluationTab()
        self.network_tab = NetworkTab()
        self.evaluation_control = EvaluationControl(
            self.evaluation_tab, self.models, self.settings, self
        )
        self.runs_control = RunsControl(
            self.runs_tab,
            self.draw_tab.compare_panel,
            self.training,
            self.models,
            self.settings,
            folder,
        )
        self.incoming = Incoming(self.draw_tab.canvas, self.settings, self)
        self.recovery = RecoveryControl(self.draw_tab.canvas, self.models, self)
        self._tabs = Tabs()
        self._tabs.addTab(self.draw_tab, "Draw")
        self._tabs.addTab(self.training_tab, "Training")
        self._tabs.addTab(self.runs_tab, "Runs")
        self._tabs.addTab(self.my_digits_tab, "My digits")
        self._tabs.addTab(self.evaluation_tab, "Evaluation")
        self._tabs.addTab(self.network_tab, "The network")
        self._contents = below(self.recovery.bar, self._tabs)
        self.setCentralWidget(self._contents)
        self.statusBar().setObjectName("statusBar")
        self._undoables: dict[QWidget, DrawingCanvas | RunsTab | MyDigitsControl] = {
            self.draw_tab: self.draw_tab.canvas,
            self.runs_tab: self.runs_tab,
            self.my_digits_tab: self.my_digits,
        }
        self.histories = QUndoGroup(self)
        for undoable in self._undoables.values():
            self.histories.addStack(undoable.history)
        self._choose_history()
        self._menus = Menus(self)

        self._restore()
        self._connect()
        self.models.open_bundled(FIRST_MODEL)
        self.draw_tab.canvas.setFocus()

    def appearance(self) -> str:
        """A key of APPEARANCES."""
        return self.settings.appearance

    def set_appearance(self, appearance: str) -> None:
        """Dress the window otherwise, and remember it."""
        self.settings.appearance = appearance
        self._theme.set_appearance(appearance)

    @Slot(Path)
    def open_model(self, path: Path) -> None:
        """Make the network of a file the current one."""
        if self.training.is_running():
            dialogs.show_message(self, "A training is running; stop it to open another network.")
        else:
            self.models.open(path)

    @Slot()
    def train(self) -> None:
        """Train as the form on the Training tab says."""
        self._tabs.setCurrentWidget(self.training_tab)
        self.training_tab.train()

    @Slot()
    def evaluate(self) -> None:
        """Evaluate as is chosen on the Evaluation tab."""
        self._tabs.setCurrentWidget(self.evaluation_tab)
        self.evaluation_tab.evaluate()

    def undo(self) -> None:
        """Undo what was done last on the tab that is shown; the others stay as they are."""
        if (undoable := self._undoable()) is not None:
            undoable.undo()

    def redo(self) -> None:
        """Redo what was undone last on the tab that is shown."""
        if (undoable := self._undoable()) is not None:
            undoable.redo()

    def leave(self, asked: bool = False) -> bool:
        """End what runs and keep the settings, without a question; it may be called twice.

        Unless the user was `asked` about what is not saved, the next start offers it. Gives whether
        all has ended, for which it waits a few seconds. While TensorFlow is imported, or traces the
        first step, nobody can end its thread: there, nothing is lost with it.
        """
        if self._left:
            return self._has_ended
        self._left = True
        self.settings.geometry = self.saveGeometry()
        self.settings.training = self.training_tab.config()
        source = self.training_tab.source()
        if isinstance(source, str):
            self.settings.source = source
        # While they are destroyed, the tabs tell of each that comes to the front, and its history.
        self._tabs.currentChanged.disconnect(self._choose_history)
        self.histories.blockSignals(True)
        self.settings.write()
        self.hide()
        tensorboard = self.runs_tab.tensorboard.server
        jobs = *self.runs_tab.jobs, self.runs_control.job, self.evaluation_control.job
        self.recovery.request_end(asked)
        for one in (self.training, tensorboard):
            one.request_end()
        for job in jobs:
            job.cancel()
        # TensorBoard last: at the deadline it is ended by force.
        deadline = QDeadlineTimer(_LAST_PATIENCE)
        running = (self.recovery, self.training, *jobs, tensorboard)
        ended = [one.wait(deadline) for one in running]
        self._has_ended = all(ended)
        return self._has_ended

    def _restore(self) -> None:
        self._take_place()
        self.draw_tab.set_pen_width(self.settings.pen_width)
        self.draw_tab.set_comparing(self.settings.comparing)
        self.runs_control.restore()
        self.training_tab.set_logarithmic_loss(self.settings.logarithmic_loss)
        self.training_tab.set_data_folders(self.settings.data_folders)
        self.training_tab.set_source(self.settings.source)
        if self.settings.training is not None:
            self.training_tab.set_config(self.settings.training)

    def _take_place(self) -> None:
        """Take the remembered size and place, or the first, as far as the screen has room."""
        if not self.restoreGeometry(self.settings.geometry):
            self.resize(QSize(1100, 760).boundedTo(room_on_screen(self) * 0.9))
        if not self._contents.has_room():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _connect(self) -> None:
        self.draw_tab.open_picture_requested.connect(self.incoming.choose_picture)
        self.draw_tab.pen_width_changed.connect(self._remember_pen_width)
        self.training_tab.logarithmic_loss_changed.connect(self._remember_logarithmic_loss)
        self.training_tab.pause_requested.connect(self.runs_tab.set_paused)
        self.draw_tab.image_changed.connect(self.runs_tab.set_image)
        self.draw_tab.comparing_changed.connect(self._take_comparing)
        self.training_control.running_changed.connect(self._take_running)
        self.training_control.running_changed.connect(self.adaptation_control.set_training)
        self.adaptation_control.running_changed.connect(self._take_running)
        self.adaptation_control.running_changed.connect(self.training_control.set_adapting)
        self.my_digits.canvas_wanted.connect(self._show_marks)
        self.my_digits.told.connect(self._tell)
        self._tabs.currentChanged.connect(self._choose_history)
        self.training_control.data_folders_changed.connect(
            self.evaluation_control.show_data_folders
        )
        self.draw_tab.image_changed.connect(self.network_tab.set_image)
        self.evaluation_tab.ink_chosen.connect(self._show_ink)
        self.training_control.told.connect(self._tell)
        self.runs_tab.resume_wanted.connect(self._resume)
        self.runs_tab.settings_wanted.connect(self._take_settings)
        self.runs_control.opened.connect(self._show_drawing)
        self.runs_control.told.connect(self._tell)
        self.recovery.drawing_restored.connect(self._show_marks)
        self.recovery.told.connect(self._tell)
        self.incoming.model_wanted.connect(self.open_model)
        self.incoming.ink_found.connect(self._show_ink)
        self.incoming.told.connect(self._tell)
        self.models.changed.connect(self._show_model)
        self.models.opened.connect(self._show_opened)
        self.models.told.connect(self._tell)

    @Slot()
    def _show_model(self) -> None:
        model = self.models.model()
        network = model.network if model else None
        self.draw_tab.set_network(network)
        self.network_tab.set_network(network)
        self.my_digits_tab.set_network(network)
        self.setWindowTitle(f"{model.name}[*] – lenet-gui" if model else "lenet-gui")
        self.setWindowModified(self.models.is_unsaved())

    @Slot()
    def _show_opened(self) -> None:
        model = self.models.model()
        if model is not None and model.record is not None:
            self.training_tab.show_record(model.record)
        else:
            self.training_tab.show_no_record()

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        _log.info("Told: %s", sentence)
        self.statusBar().showMessage(sentence, 6000)
        announce(self.statusBar(), sentence)

    @Slot(bool)
    def _take_running(self, running: bool) -> None:
        self._menus.set_training(running)
        self.evaluation_tab.set_training(running)
        self.runs_tab.set_training(running)
        self.recovery.set_running(running)
        if self._closing and not running:
            self._closing = False
            self.close()

    @Slot()
    def _close_at_once(self) -> None:
        """The worker has not said that it is idle: close without waiting for it."""
        if self._closing:
            self._closing, self._closes_at_once = False, True
            self.close()
            self._closes_at_once = False

    @Slot(object)
    def _resume(self, run: Run) -> None:
        self._tabs.setCurrentWidget(self.training_tab)
        self.training_control.resume(run)

    @Slot(object)
    def _take_settings(self, run: Run) -> None:
        self.training_control.take_settings(run)
        self._tabs.setCurrentWidget(self.training_tab)

    @Slot()
    def _show_drawing(self) -> None:
        self._tabs.setCurrentWidget(self.draw_tab)

    @Slot(bool)
    def _take_comparing(self, comparing: bool) -> None:
        self.settings.comparing = comparing
        self.runs_control.compare()

    @Slot(object)
    def _show_ink(self, ink: Ink) -> None:
        self._tabs.setCurrentWidget(self.draw_tab)
        self.draw_tab.canvas.add_picture(ink)
        self.draw_tab.canvas.setFocus()

    @Slot()
    def _take_dropped(self) -> None:
        """Take what was dropped first, once nothing else is being read and no question is open."""
        if self._left:
            return
        if takes_no_input():
            QTimer.singleShot(_LOOK_AGAIN, self, self._take_dropped)
        else:
            self.incoming.take_dropped(self._dropped.pop(0))

    @Slot(object)
    def _show_marks(self, marks: tuple[Mark, ...]) -> None:
        self._tabs.setCurrentWidget(self.draw_tab)
        self.draw_tab.canvas.set_marks(marks)

    def _undoable(self) -> DrawingCanvas | RunsTab | MyDigitsControl | None:
        """What is undone and redone on the tab that is shown."""
        return self._undoables.get(self._tabs.currentWidget())

    @Slot()
    def _choose_history(self) -> None:
        for undoable in self._undoables.values():
            undoable.history.setActive(undoable is self._undoable())

    # Settings.

    @Slot(int)
    def _remember_pen_width(self, per_cent: int) -> None:
        self.settings.pen_width = per_cent

    @Slot(bool)
    def _remember_logarithmic_loss(self, logarithmic: bool) -> None:
        self.settings.logarithmic_loss = logarithmic

    # Overrides.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.incoming.may_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Accept what is dropped, and take it only then: until this returns, its source waits."""
        data = event.mimeData()
        if self.incoming.may_take(data):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            # What is dropped does not outlive the drop.
            copy = QMimeData()
            if data.hasUrls():
                copy.setUrls(data.urls())
            if data.hasImage():
                copy.setImageData(data.imageData())
            if data.hasText():
                copy.setText(data.text())
            self._dropped.append(copy)
            QTimer.singleShot(0, self, self._take_dropped)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close in stages: the training first, then the question about its network."""
        if self.training.is_running() and not self._closes_at_once:
            event.ignore()
            if self._closing or not dialogs.ask_to_stop_and_close(self):
                return
            if self.training.is_running():
                # The window closes when the worker says that it is idle.
                self._closing = True
                self.training_control.end()
                self.adaptation_control.end()
                QTimer.singleShot(_PATIENCE, self, self._close_at_once)
                return
            self.close()
            return
        if not self._left and not self.models.may_close():
            event.ignore()
            return
        self.leave(asked=True)
        event.accept()
