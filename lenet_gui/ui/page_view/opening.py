"""Opens a picture, or the drawing on the canvas, as a page. GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog

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
    """Reads pages in a thread, and shows them in a window of their own.

    The window is kept until another page is opened, so that what is corrected in it is not lost.
    """

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._window: QDialog | None = None
        # The drawing that the window shows, and the network that has read it.
        self._marks: tuple[Mark, ...] = ()
        self._network: Network | None = None

    def open(self, marks: tuple[Mark, ...], origin: Path | Pixels | None) -> None:
        """Read a drawing as a page, and show it.

        `origin` is the picture that the drawing is, uint8 (h, w, 4), or the file of that, if any.
        """
        app = self._app
        network = app.networks.network()
        if network is None or network.names != DIGITS:
            sentence = self.tr("Pages are read by networks of digits. Open one first.")
            dialogs.show_message(app.window, sentence)
            return
        if self._window is not None and self._marks is marks and self._network is network:
            self._window.open()
            return
        try:
            found = run_with_dialog(
                app.window,
                self.tr("Reading the page…"),
                lambda call: _read(marks, origin, network, call),
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

        if self._window is not None:
            self._window.deleteLater()
        name = origin.name if isinstance(origin, Path) else ""
        self._window = PageWindow(app, name, _image(found.pixels), found.factor, found.page)
        # The pages are made anew in another language.
        self.destroyed.connect(self._window.deleteLater)
        self._marks, self._network = marks, network
        self._window.open()


def _read(
    marks: tuple[Mark, ...], origin: Path | Pixels | None, network: Network, call: Call
) -> _Found:
    """Decode and read a page; report the share 0..1. Raises PictureError."""
    if isinstance(origin, Path):
        pixels = read_page(origin, call.cancelled)
    else:
        pixels = _painted(marks) if origin is None else origin
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
