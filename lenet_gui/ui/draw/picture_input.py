"""What comes to the window from outside: files, pictures, the clipboard. GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from lenet_gui.core.imaging.picture_import import PictureError
from lenet_gui.pictures.pictures import PICTURE_FILTER, ink_of_image, read_picture
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.jobs.job import run_with_dialog

_TAKEN = "Only a picture or a network (.keras), from this computer, can be dropped here"


class Incoming(QObject):
    """Looks at what was opened, dropped or pasted, and hands it on to where it belongs.

    Signals:
        model_wanted: the file at this path is a model to open.
        ink_found: a picture was read; its ink, uint8 (h, w), belongs on the canvas.
        told: a sentence for the status bar.
    """

    model_wanted = Signal(Path)
    ink_found = Signal(object)
    told = Signal(str)

    def __init__(self, canvas: DrawingCanvas, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._canvas, self._settings, self._window = canvas, settings, window

    def open_file(self, path: Path) -> None:
        """Open a model, or read a picture onto the canvas, whichever the name's ending says."""
        if path.suffix in (".keras", ".h5", ".hdf5"):
            self.model_wanted.emit(path)
        else:
            self.open_picture(path)

    def open_picture(self, path: Path) -> None:
        """Put the digit of a picture file onto the canvas."""
        try:
            ink = run_with_dialog(
                self._window,
                f"Reading {path.name} …",
                lambda call: read_picture(path, call.cancelled),
            )
        except PictureError as error:
            dialogs.show_message(self._window, str(error))
        else:
            if ink is not None:
                self.ink_found.emit(ink)

    def choose_picture(self) -> None:
        """Let the user choose a picture file."""
        path, _ = QFileDialog.getOpenFileName(
            self._window, "Read a digit from a picture", self._settings.last_folder, PICTURE_FILTER
        )
        if path:
            self._settings.last_folder = str(Path(path).parent)
            self.open_picture(Path(path))

    def copy_drawing(self) -> None:
        """Copy the drawing to the clipboard, as a picture."""
        QGuiApplication.clipboard().setImage(self._canvas.picture())
        self.told.emit("Copied the drawing")

    def paste(self) -> None:
        """Put a picture, or a file, from the clipboard onto the canvas."""
        # None while nothing was ever copied.
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if data is None or not self.take(data):
            self.told.emit("The clipboard holds no picture")

    def may_take(self, data: QMimeData) -> bool:
        """Whether there is anything in what is being dragged to take, or to say something about."""
        return data.hasImage() or data.hasUrls() or data.hasText()

    def take_dropped(self, data: QMimeData) -> None:
        """Open the file or picture that was dropped, or say what can be."""
        if not self.take(data):
            self.told.emit(_TAKEN)

    def take(self, data: QMimeData) -> bool:
        """Open the file or picture that was dropped or pasted; whether there was one."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.open_file(files[0])
            if len(files) > 1:
                self.told.emit(
                    f"Only {files[0].name} was taken, of {len(files)} files: one at a time"
                )
            return True
        if not data.hasImage():
            return False
        try:
            self.ink_found.emit(ink_of_image(data.imageData()))
        except PictureError as error:
            dialogs.show_message(self._window, str(error))
        return True
