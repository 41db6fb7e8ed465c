"""The state that pages share, and the signals of its changes. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Signal
from PySide6.QtGui import QUndoGroup
from PySide6.QtWidgets import QFileDialog, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import Mark
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.storage.files import os_error_text
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate, words
from lenet_gui.ui.jobs.training import TrainingThread
from lenet_gui.ui.state.catalogue import Catalogue, Group, NetworkChoice
from lenet_gui.ui.state.comparison import Comparison
from lenet_gui.ui.state.current_network import CurrentNetwork
from lenet_gui.ui.state.run_list import RunList
from lenet_gui.ui.state.training_progress import TrainingProgress
from lenet_gui.ui.state.user_digits import UserDigits

# The reasons why nothing else can be started.
TRAINING = QT_TRANSLATE_NOOP("App", "A training is running; stop it first.")
ADAPTING = QT_TRANSLATE_NOOP("App", "A network is being adapted; wait, or cancel it in My digits.")


class App(QObject):
    """The state that pages share. Each page connects to the signals of the values it needs.

    Attributes:
        window: the parent of dialogs.
        settings: the settings that persist between starts.
        runs, run_list: the folder of runs, and its last listing.
        networks: the current network and the others in memory.
        catalogue: all networks that can be chosen.
        digits: the user's own digits.
        training: the thread that trains and adapts, one at a time.
        progress: how far the running training is.
        comparison: the sweep that runs beside the window.
        undo: the undo stacks of all pages; the stack of the page in front is active.
        busy: why no training, adaptation or other network can be started; "" if it can.
        paused: whether the training is paused.
        image: the network's input for the drawing, float32 (28, 28) in 0..1, or None without ink;
            in a number, the input of the digit shown.
        drawing: the strokes and pictures on the canvas, oldest first.
        is_closing: the window is about to close, so no dialogs are shown.

    Signals:
        busy_changed, paused_changed, image_changed, drawing_changed: with the new value.
        data_folders_changed: the settings have another folder or file with a data set.
        data_dropped: a folder or file that may hold a data set was dropped, a Path.
        message: a sentence for the status bar.
        choosing_requested: the user wants to choose another current network.
        page_requested: the page with this key is to come to the front.
        why_requested: Look inside, which is in front, is to show why the drawing is read as it is.
        open_requested: a network or picture file is to be opened, at this Path.
        ink_requested: ink, uint8 (h, w), is to replace the drawing.
        drawing_requested: strokes and pictures are to replace the drawing.
        resume_requested: a Run is to be trained further.
        settings_requested: the settings of a Run are to go into the training form.
        help_requested: the glossary is to open at the term with this key, or with "" at that of
            the page in front.
    """

    busy_changed = Signal(str)
    paused_changed = Signal(bool)
    image_changed = Signal(object, bool)
    drawing_changed = Signal(object)
    data_folders_changed = Signal()
    data_dropped = Signal(object)
    message = Signal(str)
    choosing_requested = Signal()
    page_requested = Signal(str)
    why_requested = Signal()
    open_requested = Signal(Path)
    ink_requested = Signal(object)
    drawing_requested = Signal(object)
    resume_requested = Signal(object)
    settings_requested = Signal(object)
    help_requested = Signal(str)

    def __init__(
        self, window: QWidget, settings: Settings | None = None, runs: Path | None = None
    ) -> None:
        super().__init__(window)
        self.window = window
        self.settings = settings or Settings()
        self.runs = RunsFolder(runs)
        self.run_list = RunList(self.runs, self)
        self.networks = CurrentNetwork(self.settings, window)
        self.networks.message.connect(self.message)
        self.catalogue = Catalogue(self.networks, self.run_list, self.settings, self)
        self.catalogue.refused.connect(self.message)
        self.digits = UserDigits(window)
        self.digits.message.connect(self.message)
        self.training = TrainingThread(self.runs.path, self)
        self.progress = TrainingProgress(self.training.worker, self)
        self.paused_changed.connect(self.progress.on_paused)
        self.comparison = Comparison(self.runs.path, self)
        self.undo = QUndoGroup(self)
        self.busy = ""
        self.paused = False
        self.image: Floats | None = None
        self.has_digit_shape = True
        self.drawing: tuple[Mark, ...] = ()
        self.is_closing = False
        self._at_exit: list[tuple[Callable[[], object], Callable[[QDeadlineTimer], bool]]] = []
        self.at_exit(self.training.request_end, self.training.wait)
        self.at_exit(self.comparison.request_end, self.comparison.wait)
        self.at_exit(self.run_list.close, self.run_list.job.wait)
        for job in (self.catalogue.listing, self.catalogue.reading):
            self.at_exit(job.cancel, job.wait)
        # Its destructor clears it, and signals to pages that may still exist.
        self.at_exit(partial(self.digits.history.blockSignals, True))
        # What is registered later is the pages'.
        self._before_pages = len(self._at_exit)

    def obstacle(self) -> str:
        """Return `busy` in the language in use."""
        return translate("App", self.busy) if self.busy else ""

    def set_busy(self, reason: str) -> None:
        """Set the reason why nothing else can be started, or ""."""
        self.busy = reason
        # A pause ends with the training.
        self.set_paused(False)
        self.busy_changed.emit(reason)

    def set_paused(self, paused: bool) -> None:
        """Pause or resume the training."""
        if paused != self.paused:
            self.paused = paused
            self.training.worker.set_paused(paused)
            self.paused_changed.emit(paused)

    def set_image(self, image: Floats | None, has_digit_shape: bool = True) -> None:
        """Set the network's input for the drawing, and whether its shape may be a digit's."""
        self.image, self.has_digit_shape = image, has_digit_shape
        self.image_changed.emit(image, has_digit_shape)

    def set_drawing(self, marks: tuple[Mark, ...]) -> None:
        """Set the marks of the drawing."""
        self.drawing = marks
        self.drawing_changed.emit(marks)

    def open_network(self, path: Path) -> None:
        """Make the network of a file the current one, unless a training is running."""
        if self.busy:
            sentence = self.tr("Stop the training to open another network.")
            dialogs.show_message(self.window, sentence)
        else:
            self.networks.open(path)

    def open_choice(self, choice: NetworkChoice) -> None:
        """Make a network of the catalogue the current one, unless a training is running."""
        if self.busy:
            sentence = self.tr("A training is running; stop it to open another network.")
            dialogs.show_message(self.window, sentence)
        elif choice.run is not None:
            self.networks.open_run(choice.run)
        elif choice.path is None:
            self.networks.open_earlier(choice.key)
        elif choice.group is Group.BUNDLED:
            self.networks.open_bundled(choice.path.name)
        else:
            self.networks.open(choice.path)

    def choose_data(self, *, file: bool) -> Path | None:
        """Let the user choose a folder with a data set, or a `file`; return it, or None."""
        title = self.tr("Choose a folder with labelled images")
        if file:
            title = self.tr("Choose a file with labelled images")
            # Imported here, because the window does not need it to start.
            from lenet_gui.core.data.own_files import DATA_ENDINGS

            endings = " ".join([*(f"*{ending}" for ending in DATA_ENDINGS), "*ubyte*"])
            filters = self.tr("Images and labels ({})").format(endings), self.tr("All files (*)")
            chosen, _ = QFileDialog.getOpenFileName(
                self.window, title, self.settings.last_folder, ";;".join(filters)
            )
        else:
            chosen = QFileDialog.getExistingDirectory(self.window, title, self.settings.last_folder)
        if not chosen:
            return None
        self.settings.last_folder = str(Path(chosen).parent)
        return Path(chosen)

    def add_data_folder(self, folder: str) -> None:
        """Store a folder or file with a data set as the last used."""
        self.settings.add_data_folder(folder)
        self.data_folders_changed.emit()

    def export(self, title: str, filters: Mapping[str, str], write: Callable[[Path], None]) -> None:
        """Let the user choose a file, call `write` with its path, and say how that ended.

        `filters` are those of dialogs.choose_path_to_save(); `write` may raise OSError or RunError.
        """
        path = dialogs.choose_path_to_save(self.window, title, self.settings.last_folder, filters)
        if path is None:
            return
        self.settings.last_folder = str(path.parent)
        try:
            write(path)
        except RunError as error:
            dialogs.show_message(self.window, words(error))
        except OSError as error:
            dialogs.show_message(
                self.window,
                self.tr("{} was not written: {}.").format(path, words(os_error_text(error))),
            )
        else:
            self.message.emit(self.tr("Exported {}").format(path))

    def show_failure(self, sentence: str, details: str = "") -> None:
        """Show an error in a dialog, unless the window is about to close."""
        if details and not self.is_closing:
            dialogs.show_error(self.window, sentence, details)
        elif not self.is_closing:
            dialogs.show_message(self.window, sentence)

    def stop(self) -> None:
        """Stop the training or adaptation, and show no more dialogs."""
        self.is_closing = True
        self.training.worker.request_stop()
        self.training.adapter.request_stop()

    def at_exit(
        self,
        request_end: Callable[[], object],
        wait: Callable[[QDeadlineTimer], bool] = lambda _: True,
    ) -> None:
        """Register background work that must end with the program.

        On exit every `request_end` is called, then every `wait`. `wait` returns whether the work
        has ended by the deadline.
        """
        self._at_exit.append((request_end, wait))

    def end_pages(self, deadline: QDeadlineTimer) -> None:
        """End the background work of all pages, before others take their place."""
        work = self._at_exit[self._before_pages :]
        del self._at_exit[self._before_pages :]
        for request_end, _ in work:
            request_end()
        for _, wait in work:
            wait(deadline)

    def shut_down(self, deadline: QDeadlineTimer) -> bool:
        """End all background work, and write the settings.

        Return whether all work has ended by the deadline.
        """
        for request_end, _ in self._at_exit:
            request_end()
        self.settings.write()
        ended = [wait(deadline) for _, wait in self._at_exit]
        return all(ended)
