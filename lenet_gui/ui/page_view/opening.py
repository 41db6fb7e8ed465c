"""Opens a picture, or the drawing on the canvas, as a page. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QPainter

from lenet_gui.core.imaging.ink import Mark, paint
from lenet_gui.core.imaging.picture_import import PictureError, Pixels
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.page import INK_SIDE, Page, page_of_picture
from lenet_gui.pictures.pictures import read_page
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.job import Call, run_with_dialog
from lenet_gui.ui.state.app import App


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """The picture of a page, the factor from its ink's pixels to its own, and what is read."""

    pixels: Pixels
    factor: float
    page: Page


class PageOpener(QObject):
    """Reads pages in a thread, and shows them in a window of their own."""

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app

    def open_file(self, path: Path) -> None:
        """Read a picture file as a page, and show it."""
        self._open(path.name, lambda call: read_page(path, call.cancelled))

    def open_pixels(self, pixels: Pixels) -> None:
        """Read a picture, uint8 (h, w, 4), as a page, and show it."""
        self._open("", lambda call: pixels)

    def open_marks(self, marks: tuple[Mark, ...]) -> None:
        """Read a drawing as a page, and show it."""
        self._open("", lambda call: _painted(marks))

    def _open(self, name: str, picture: Callable[[Call], Pixels]) -> None:
        app = self._app
        network = app.networks.network()
        if network is None or network.names != DIGITS:
            sentence = self.tr("Pages are read by networks of digits. Open one first.")
            dialogs.show_message(app.window, sentence)
            return
        try:
            found = run_with_dialog(
                app.window, self.tr("Reading the page…"), lambda call: _read(picture, network, call)
            )
        except PictureError as error:
            dialogs.show_message(app.window, words(error))
            return
        if found is None:
            return
        if not found.page.entries:
            dialogs.show_message(app.window, self.tr("There are no digits on this page."))
            return
        # Imported when it is first needed, because its classes would delay the start.
        from lenet_gui.ui.page_view.window import PageWindow

        window = PageWindow(app, name, _image(found.pixels), found.factor, found.page)
        window.finished.connect(window.deleteLater)
        window.open()


def _read(picture: Callable[[Call], Pixels], network: Network, call: Call) -> _Found:
    """Decode and read a page; report the share 0..1. Raises PictureError."""
    pixels = picture(call)
    call.report(0.4)
    page, factor = page_of_picture(pixels, network)
    return _Found(pixels, factor, page)


def _painted(marks: tuple[Mark, ...]) -> Pixels:
    """Return a drawing as a picture, white on black, uint8 (h, w, 4)."""
    ink = paint(marks, INK_SIDE)
    opaque = np.full_like(ink, 255)
    return np.dstack([ink, ink, ink, opaque])


def _image(pixels: Pixels) -> QImage:
    height, width = pixels.shape[:2]
    shared = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    opaque = QImage(width, height, QImage.Format.Format_RGB32)
    opaque.fill(Qt.GlobalColor.white)
    painter = QPainter(opaque)
    painter.drawImage(0, 0, shared)
    painter.end()
    return opaque
