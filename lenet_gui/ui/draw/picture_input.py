"""Opened files, and dropped or pasted files and pictures. GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from lenet_gui.core.imaging.ink import Ink, Mark, Picture
from lenet_gui.core.imaging.picture_import import PictureError, Pixels
from lenet_gui.pictures.pictures import (
    PICTURE_NAMES,
    ink_of_image,
    page_of_image,
    read_picture,
)
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.job import run_with_dialog, takes_no_input
from lenet_gui.ui.page_view.opening import PageOpener
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.current_network import is_model_file

# Milliseconds until a drop that came while the window was busy is tried again.
_LOOK_AGAIN = 50


class PictureInput(QObject):
    """Opens model files, and shows pictures, that were opened, dropped or pasted."""

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._opener = PageOpener(app, self)
        # The ink that was put on the canvas last, and its picture or the file of that.
        self._last: tuple[Ink, Path | Pixels] | None = None
        self._dropped: list[QMimeData] = []
        app.window.setAcceptDrops(True)
        app.window.installEventFilter(self)
        app.open_requested.connect(self.open_file)

    @Slot(Path)
    def open_file(self, path: Path) -> None:
        """Open a model, show data, or put a picture on the canvas, by the name's suffix."""
        # Imported here, because the window does not need it to start.
        from lenet_gui.core.data.own_files import may_be_data

        if is_model_file(path):
            self._app.open_network(path)
        elif may_be_data(path):
            self._app.data_dropped.emit(path)
        else:
            self.open_picture(path)

    def open_picture(self, path: Path) -> None:
        """Put the digit in a picture file on the canvas."""
        window = self._app.window
        try:
            ink = run_with_dialog(
                window,
                self.tr("Reading {}…").format(path.name),
                lambda call: read_picture(path, call.cancelled),
            )
        except PictureError as error:
            dialogs.show_message(window, words(error))
        else:
            if ink is not None:
                self._show(ink, path)

    def open_as_page(self, marks: tuple[Mark, ...]) -> None:
        """Open the drawing in a view of all its rows; a picture in its own colours and size."""
        ink = marks[0].ink if len(marks) == 1 and isinstance(marks[0], Picture) else None
        last, origin = self._last or (None, None)
        self._opener.open(marks, origin if ink is last else None)

    def _show(self, ink: Ink, picture: Path | Pixels) -> None:
        self._last = ink, picture
        self._app.ink_requested.emit(ink)

    def choose_picture(self) -> None:
        """Let the user choose a picture file."""
        settings = self._app.settings
        filters = self.tr("Pictures ({})").format(PICTURE_NAMES), self.tr("All files (*)")
        name, _ = QFileDialog.getOpenFileName(
            self._app.window,
            self.tr("Open a picture of a digit"),
            settings.last_folder,
            ";;".join(filters),
        )
        if name:
            settings.last_folder = str(Path(name).parent)
            self.open_picture(Path(name))

    def paste(self) -> None:
        """Put a picture, or a file, from the clipboard onto the canvas."""
        # None if nothing was ever copied.
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if data is None or not self._accept(data):
            self._app.message.emit(self.tr("There is no picture on the clipboard"))

    def _accept(self, data: QMimeData) -> bool:
        """Open the file or picture that was dropped or pasted; return whether there was one."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.open_file(files[0])
            if len(files) > 1:
                sentence = self.tr("Only {} was opened, of {} files: drop one at a time")
                self._app.message.emit(sentence.format(files[0].name, len(files)))
            return True
        if not data.hasImage():
            return False
        try:
            image = data.imageData()
            self._show(ink_of_image(image), page_of_image(image))
        except PictureError as error:
            dialogs.show_message(self._app.window, words(error))
        return True

    @Slot()
    def _accept_dropped(self) -> None:
        """Accept the oldest drop once no file is being read and no dialog is open."""
        if not self._app.window.isVisible():
            return
        if takes_no_input():
            QTimer.singleShot(_LOOK_AGAIN, self, self._accept_dropped)
        elif not self._accept(self._dropped.pop(0)):
            self._app.message.emit(
                self.tr(
                    "Only pictures, networks (.keras, .h5) and training data on this computer can "
                    "be dropped here"
                )
            )

    # Overrides.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Queue drops on the window and read them later, because a drop blocks its source."""
        if not isinstance(event, QDropEvent) or event.type() == QEvent.Type.DragMove:
            return super().eventFilter(watched, event)
        data = event.mimeData()
        if data.hasImage() or data.hasUrls() or data.hasText():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() == QEvent.Type.Drop:
                # The drop's data are deleted after the event.
                copy = QMimeData()
                if data.hasUrls():
                    copy.setUrls(data.urls())
                if data.hasImage():
                    copy.setImageData(data.imageData())
                if data.hasText():
                    copy.setText(data.text())
                self._dropped.append(copy)
                QTimer.singleShot(0, self, self._accept_dropped)
        return True
