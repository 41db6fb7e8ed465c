"""The state that pages share, and the signals that tell of its changes. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Signal
from PySide6.QtGui import QUndoGroup
from PySide6.QtWidgets import QFileDialog, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import Mark
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.jobs.training import TrainingThread
from lenet_gui.ui.state.current_network import CurrentNetwork
from lenet_gui.ui.state.run_list import RunList
from lenet_gui.ui.state.user_digits import UserDigits

# The reasons for which nothing else can be started.
TRAINING = "A training is running; stop it first."
ADAPTING = "A network is being adapted to your hand; wait for it, or cancel it."


class App(QObject):
    """What pages share. A page that needs a value connects to its signal; nobody relays.

    Attributes:
        window: the parent of dialogs.
        settings: what is remembered.
        runs, run_list: the folder of runs, and what was listed in it last.
        networks: the current network and the others at hand.
        digits: the user's own digits.
        training: the thread that trains and adapts, one at a time.
        undo: what can be undone on each page; the stack of the page in front is active.
        busy: why no training, adaptation or other network can be begun now; "" when one can.
        paused: whether the training is paused.
        image: the drawing as networks see it, float32 (28, 28) in 0..1, or None without ink; of a
            number it is the digit that is shown.
        drawing: the strokes and pictures on the canvas, oldest first.
        is_closing: the window is about to close, so nothing is told or asked in a dialog.

    Signals:
        busy_changed, paused_changed, image_changed, drawing_changed: with the new value.
        data_folders_changed: the settings know another folder with a data set.
        message: a sentence for the status bar.
        page_requested: the page with this key is to come to the front.
        open_requested: a network or picture file is to be opened, at this Path.
        picture_requested: the user wants to choose a picture file.
        ink_requested: ink, uint8 (h, w), is to replace the drawing.
        drawing_requested: strokes and pictures are to replace the drawing.
        resume_requested: a Run is to be trained further.
        settings_requested: the settings of a Run are to go into the training form.
    """

    busy_changed = Signal(str)
    paused_changed = Signal(bool)
    image_changed = Signal(object)
    drawing_changed = Signal(object)
    data_folders_changed = Signal()
    message = Signal(str)
    page_requested = Signal(str)
    open_requested = Signal(Path)
    picture_requested = Signal()
    ink_requested = Signal(object)
    drawing_requested = Signal(object)
    resume_requested = Signal(object)
    settings_requested = Signal(object)

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
        self.digits = UserDigits(window)
        self.digits.message.connect(self.message)
        self.training = TrainingThread(self.runs.path, self)
        self.undo = QUndoGroup(self)
        self.busy = ""
        self.paused = False
        self.image: Floats | None = None
        self.drawing: tuple[Mark, ...] = ()
        self.is_closing = False
        self._at_exit: list[tuple[Callable[[], object], Callable[[QDeadlineTimer], bool]]] = []
        self.at_exit(self.training.request_end, self.training.wait)
        self.at_exit(self.run_list.close, self.run_list.job.wait)
        # It is cleared while it is destroyed, and pages may still be there to hear of it.
        self.at_exit(partial(self.digits.history.blockSignals, True))

    def set_busy(self, reason: str) -> None:
        """Say why nothing else can be started, or that something can."""
        self.busy = reason
        # A pause ends with the training.
        self.set_paused(False)
        self.busy_changed.emit(reason)

    def set_paused(self, paused: bool) -> None:
        """Pause the training, or let it go on."""
        if paused != self.paused:
            self.paused = paused
            self.training.worker.set_paused(paused)
            self.paused_changed.emit(paused)

    def set_image(self, image: Floats | None) -> None:
        """Take note of what networks see of the drawing."""
        self.image = image
        self.image_changed.emit(image)

    def set_drawing(self, marks: tuple[Mark, ...]) -> None:
        """Take note of what is drawn."""
        self.drawing = marks
        self.drawing_changed.emit(marks)

    def open_network(self, path: Path) -> None:
        """Make the network of a file the current one, unless a training changes it all the time."""
        if self.busy:
            sentence = "A training is running; stop it to open another network."
            dialogs.show_message(self.window, sentence)
        else:
            self.networks.open(path)

    def choose_data_folder(self) -> str:
        """Let the user choose a folder with a data set, and remember it; return it, or ""."""
        folder = QFileDialog.getExistingDirectory(
            self.window, "Choose a folder with four idx files", self.settings.last_folder
        )
        if folder:
            self.add_data_folder(folder)
        return folder

    def add_data_folder(self, folder: str) -> None:
        """Remember a folder with a data set as the last used."""
        self.settings.add_data_folder(folder)
        self.data_folders_changed.emit()

    def show_failure(self, sentence: str, details: str = "") -> None:
        """Say in a dialog what went wrong, unless the window is about to close."""
        if details and not self.is_closing:
            dialogs.show_error(self.window, sentence, details)
        elif not self.is_closing:
            dialogs.show_message(self.window, sentence)

    def stop(self) -> None:
        """Have what is trained or adapted end, without a dialog from now on."""
        self.is_closing = True
        self.training.worker.request_stop()
        self.training.adapter.request_stop()

    def at_exit(
        self,
        request_end: Callable[[], object],
        wait: Callable[[QDeadlineTimer], bool] = lambda _: True,
    ) -> None:
        """Have something end with the program.

        First all are asked to end, by `request_end`; then each is waited for. `wait` returns
        whether it has ended by the deadline.
        """
        self._at_exit.append((request_end, wait))

    def shut_down(self, deadline: QDeadlineTimer) -> bool:
        """End all that runs in the background, and write the settings.

        Return whether all has ended by the deadline.
        """
        for request_end, _ in self._at_exit:
            request_end()
        self.settings.write()
        ended = [wait(deadline) for _, wait in self._at_exit]
        return all(ended)
