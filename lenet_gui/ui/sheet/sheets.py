"""Prints sheets, and reads them from pictures. GUI thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QFileDialog

from lenet_gui.core.imaging.ink import Picture
from lenet_gui.core.imaging.picture_import import PictureError
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.network.network import Network
from lenet_gui.core.sheet.layout import PAPERS
from lenet_gui.core.sheet.marks import SheetError
from lenet_gui.core.sheet.reading import Cell, read_sheet
from lenet_gui.core.storage.files import os_error_text
from lenet_gui.pictures.pictures import PICTURE_NAMES, read_page
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.job import Call, run_with_dialog
from lenet_gui.ui.sheet.grid import Box
from lenet_gui.ui.sheet.printing import write_sheet
from lenet_gui.ui.sheet.window import SheetWindow
from lenet_gui.ui.state.app import App


class Sheets(QObject):
    """Makes the PDF of a sheet, and digits of a sheet's picture."""

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app

    def choose_print(self) -> None:
        """Let the user choose where the sheet is written as PDF, and write it."""
        app = self._app
        filters = {f".{paper.lower()}.pdf": f"PDF, {paper} (*.pdf)" for paper in self._papers()}
        first = next(iter(filters))
        suggested = str(Path(app.settings.last_folder, self.tr("digits") + first))
        path = dialogs.choose_path_to_save(app.window, self.tr("Print a sheet"), suggested, filters)
        if path is None:
            return
        app.settings.last_folder = str(path.parent)
        paper = next(
            (paper for paper in PAPERS if path.name.lower().endswith(f".{paper.lower()}.pdf")),
            self._papers()[0],
        )
        try:
            write_sheet(path, paper)
        except OSError as error:
            sentence = self.tr("{} was not written: {}.")
            dialogs.show_message(app.window, sentence.format(path, words(os_error_text(error))))
        else:
            app.message.emit(self.tr("{} is written; print it in its full size").format(path.name))

    def _papers(self) -> list[str]:
        """Return the sizes of paper, that of the user's country first."""
        metric = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
        return sorted(PAPERS, reverse=not metric)

    def choose_read(self) -> None:
        """Let the user choose the picture of a filled sheet, and show its digits."""
        settings = self._app.settings
        filters = self.tr("Pictures ({})").format(PICTURE_NAMES), self.tr("All files (*)")
        name, _ = QFileDialog.getOpenFileName(
            self._app.window,
            self.tr("Open the picture of a sheet"),
            settings.last_folder,
            ";;".join(filters),
        )
        if name:
            settings.last_folder = str(Path(name).parent)
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read the picture of a filled sheet, and show its digits."""
        app = self._app
        try:
            boxes = run_with_dialog(
                app.window,
                self.tr("Reading the sheet…"),
                partial(_boxes, path, app.networks.network()),
            )
        except (PictureError, SheetError) as error:
            dialogs.show_message(app.window, words(error))
            return
        if boxes is not None:
            window = SheetWindow(app, boxes)
            window.finished.connect(window.deleteLater)
            window.open()


def _boxes(path: Path, network: Network | None, call: Call) -> list[Box]:
    """Return the boxes of a sheet; report the share 0..1. Raises PictureError, SheetError."""
    pixels = read_page(path, call.cancelled)
    call.report(0.4)
    cells = read_sheet(pixels, lambda done, whole: call.report(0.4 + 0.5 * done / whole))
    digits = [_digit(cell) for cell in cells]
    drawn = [digit for digit in digits if digit is not None]
    read: dict[int, int] = {}
    if network is not None and network.names == DIGITS and drawn:
        images = np.divide([digit.image for digit in drawn], 255, dtype=np.float32)
        answers = network.probabilities(images).argmax(axis=1).tolist()
        read = {id(digit): answer for digit, answer in zip(drawn, answers, strict=True)}
    return [
        Box(cell.label, digit, read.get(id(digit)), digit is not None)
        for cell, digit in zip(cells, digits, strict=True)
    ]


def _digit(cell: Cell) -> UserDigit | None:
    return None if cell.ink is None else UserDigit.drawn((Picture(cell.ink),), cell.label)
