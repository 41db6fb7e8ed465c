"""The window: it owns the tabs, the model and the training, and connects them. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QTabBar, QTabWidget

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.experiments import TrainingConfig
from lenet_gui.core.ink import Ink
from lenet_gui.core.picture_ink import PictureError
from lenet_gui.core.training import BatchesDone, Progress, TrainingDone
from lenet_gui.core.training_record import summary
from lenet_gui.ui import dialogs
from lenet_gui.ui.draw_tab import DrawTab
from lenet_gui.ui.menus import Menus
from lenet_gui.ui.model_files import ModelFiles
from lenet_gui.ui.pictures import PICTURE_FILTER, ink_of_image, read_picture
from lenet_gui.ui.settings import Settings
from lenet_gui.ui.theme import Theme
from lenet_gui.ui.training_tab import TrainingTab
from lenet_gui.ui.training_worker import TrainingThread


class MainWindow(QMainWindow):
    """Tabs know neither each other nor the worker; what one says, the window takes to another."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._theme = Theme(application, self.settings.appearance, self)
        self._config = TrainingConfig()
        self._closing = False
        self._left = False
        self._outcome: str | None = None
        self.setObjectName("mainWindow")
        self.setWindowIcon(QIcon(str(paths.resources_folder() / "icons" / "lenet-gui.svg")))
        self.setAcceptDrops(True)
        self.setMinimumSize(820, 600)

        self.models = ModelFiles(self.settings, self)
        self.training = TrainingThread(self)
        self.draw_tab = DrawTab()
        self.training_tab = TrainingTab()
        self._tabs = QTabWidget()
        self._tabs.setObjectName("tabs")
        self._tabs.setTabBar(_TabBar())
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.draw_tab, "Draw")
        self._tabs.addTab(self.training_tab, "Training")
        self.setCentralWidget(self._tabs)
        self.statusBar().setObjectName("statusBar")
        self._menus = Menus(self)

        self._restore()
        self._connect()
        self.models.open_bundled(FIRST_MODEL)

    def appearance(self) -> str:
        """A key of APPEARANCES."""
        return self.settings.appearance

    def set_appearance(self, appearance: str) -> None:
        """Dress the window otherwise, and remember it."""
        self.settings.appearance = appearance
        self._theme.set_appearance(appearance)

    def open_file(self, path: Path) -> None:
        """Open a model, or read a picture onto the canvas, whichever the name's ending says."""
        if path.suffix in (".keras", ".h5", ".hdf5"):
            self.open_model(path)
        else:
            self.open_picture(path)

    def open_model(self, path: Path) -> None:
        """Make the network of a file the current one."""
        if self.training.is_running():
            dialogs.show_message(self, "A training is running; stop it to open another network.")
        else:
            self.models.open(path)

    def open_picture(self, path: Path) -> None:
        """Put the digit of a picture file onto the canvas."""
        self._put_on_canvas(lambda: read_picture(path))

    def leave(self) -> None:
        """End what runs and keep the settings, without a question; it may be called twice."""
        if self._left:
            return
        self._left = True
        self.settings.geometry = self.saveGeometry()
        self.settings.training = self.training_tab.config()
        self.hide()
        self.training.shut_down()

    def copy_drawing(self) -> None:
        """Copy the drawing to the clipboard, as a picture."""
        QGuiApplication.clipboard().setImage(self.draw_tab.canvas.picture())
        self.statusBar().showMessage("Copied the drawing", 4000)

    def paste(self) -> None:
        """Put a picture, or a file, from the clipboard onto the canvas."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            self.statusBar().showMessage("The clipboard holds no picture", 4000)

    def choose_picture(self) -> None:
        """Let the user choose a picture file."""
        path, _ = QFileDialog.getOpenFileName(
            self, "Read a digit from a picture", self.settings.last_folder, PICTURE_FILTER
        )
        if path:
            self.settings.last_folder = str(Path(path).parent)
            self.open_picture(Path(path))

    @Slot()
    def choose_data_folder(self) -> None:
        """Let the user choose a folder with a data set, and take it for the next training."""
        folder = QFileDialog.getExistingDirectory(
            self, "Choose a folder with four idx files", self.settings.last_folder
        )
        if folder:
            self.settings.add_data_folder(folder)
            self.training_tab.set_data_folders(self.settings.data_folders, folder)

    def _restore(self) -> None:
        self.resize(1100, 760)
        self.restoreGeometry(self.settings.geometry)
        self.draw_tab.set_pen_width(self.settings.pen_width)
        self.training_tab.set_logarithmic_loss(self.settings.logarithmic_loss)
        self.training_tab.set_data_folders(self.settings.data_folders)
        if self.settings.training is not None:
            self.training_tab.set_config(self.settings.training)

    def _connect(self) -> None:
        self.draw_tab.open_picture_requested.connect(self.choose_picture)
        self.draw_tab.pen_width_changed.connect(self._remember_pen_width)
        self.training_tab.logarithmic_loss_changed.connect(self._remember_logarithmic_loss)
        self.training_tab.folder_wanted.connect(self.choose_data_folder)
        self.training_tab.train_requested.connect(self.train)
        self.training_tab.stop_requested.connect(self._stop_training)
        self.training_tab.pause_requested.connect(self._pause_training)
        worker = self.training.worker
        worker.fetching.connect(self.training_tab.show_fetching)
        worker.preparing.connect(self.training_tab.show_preparing)
        worker.progressed.connect(self._take_progress)
        worker.data_missing.connect(self._take_missing_data)
        worker.failed.connect(self._take_failure)
        self.training.idle.connect(self._take_idle)
        self.models.changed.connect(self._show_model)
        self.models.opened.connect(self._show_opened)
        self.models.told.connect(self._tell)

    # The model.

    @Slot()
    def _show_model(self) -> None:
        model = self.models.model()
        self.draw_tab.set_network(model.network if model else None)
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
        self.statusBar().showMessage(sentence, 6000)

    # The training.

    @Slot(object, object)
    def train(self, config: TrainingConfig, folder: Path | None) -> None:
        """Train a network with these settings on a folder's data set, or on MNIST for None."""
        if self.training.is_running():
            return
        self._config, self._outcome = config, None
        self.settings.training = config
        self.models.begin_training()
        self._menus.set_training(True)
        self.training_tab.show_started(config)
        self.training.start(config, folder)

    @Slot(object)
    def _take_progress(self, progress: Progress) -> None:
        if isinstance(progress, TrainingDone):
            if progress.record.epochs_trained > 0:
                self.models.take_trained(self._config, progress.network, progress.record)
            self._outcome = summary(progress.record)
        else:
            if isinstance(progress, BatchesDone):
                self.models.take_trained(self._config, progress.network, None)
            self.training_tab.add_progress(progress)

    @Slot(str)
    def _take_missing_data(self, sentence: str) -> None:
        self._outcome = sentence
        if not self._closing and dialogs.ask_for_data_folder(self, sentence):
            self.choose_data_folder()

    @Slot(str, str)
    def _take_failure(self, sentence: str, details: str) -> None:
        self._outcome = sentence
        if not self._closing:
            dialogs.show_error(self, sentence, details)

    @Slot()
    def _take_idle(self) -> None:
        self._menus.set_training(False)
        self.training_tab.show_finished(self._outcome or "Stopped before the first step.")
        if self._closing:
            self._closing = False
            self.close()

    @Slot()
    def _stop_training(self) -> None:
        self.training.worker.request_stop()

    @Slot(bool)
    def _pause_training(self, paused: bool) -> None:
        self.training.worker.set_paused(paused)

    # Settings.

    @Slot(int)
    def _remember_pen_width(self, per_cent: int) -> None:
        self.settings.pen_width = per_cent

    @Slot(bool)
    def _remember_logarithmic_loss(self, logarithmic: bool) -> None:
        self.settings.logarithmic_loss = logarithmic

    # What comes from outside.

    def _take(self, data: QMimeData) -> bool:
        """Open the file or picture that was dropped or pasted; whether there was one."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.open_file(files[0])
            return True
        if not data.hasImage():
            return False
        self._put_on_canvas(lambda: ink_of_image(data.imageData()))
        return True

    def _put_on_canvas(self, read: Callable[[], Ink]) -> None:
        """Show the ink that `read` finds in a picture, or say why it finds none."""
        try:
            ink = read()
        except PictureError as error:
            dialogs.show_message(self, str(error))
            return
        self._tabs.setCurrentWidget(self.draw_tab)
        self.draw_tab.canvas.add_picture(ink)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasImage() or any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close in stages: the training first, then the question about its network."""
        if self.training.is_running():
            event.ignore()
            if self._closing or not dialogs.ask_to_stop_and_close(self):
                return
            if self.training.is_running():
                # The window closes when the worker says that it is idle.
                self._closing = True
                self.training.worker.request_stop()
                return
            self.close()
            return
        if not self._left and not self.models.may_close():
            event.ignore()
            return
        self.leave()
        event.accept()


class _TabBar(QTabBar):
    """Tabs with room for the letters' feet, which Fusion cuts off in tabs that lie behind."""

    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index) + QSize(12, 6)
