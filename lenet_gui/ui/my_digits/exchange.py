"""Import and export of the user's digits, by dialogs. GUI thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.exchange import (
    idx_pair_of,
    idx_paths,
    read_digits,
    write_idx,
    write_lines,
)
from lenet_gui.core.my_digits.store import StoredDigit
from lenet_gui.core.progress import Cancelled
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.formats import listed
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.job import Call, run_to_end, run_with_dialog
from lenet_gui.ui.state.app import App


class Exchange(QObject):
    """Reads digits from files that the user chooses, and writes all digits to one."""

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app

    def choose_import(self) -> list[StoredDigit]:
        """Let the user choose files, and add their digits; return these, none if refused."""
        settings, title = self._app.settings, self.tr("Import digits")
        filters = ";;".join(
            (
                self.tr("Digits (*.jsonl *.jsonl.gz *ubyte *ubyte.gz)"),
                self.tr("All files (*)"),
            )
        )
        names, _ = QFileDialog.getOpenFileNames(
            self._app.window, title, settings.last_folder, filters
        )
        if not names:
            return []
        settings.last_folder = str(Path(names[0]).parent)
        return self._import(list(map(Path, names)))

    def _import(self, files: list[Path]) -> list[StoredDigit]:
        """Add all digits of some files; none if a file is damaged or the user cancels."""
        app, reading = self._app, self.tr("Reading digits…")
        try:
            new = run_with_dialog(app.window, reading, partial(_read_all, files))
        except DatasetError as error:
            app.digits.refuse(self.tr("{} Nothing was imported.").format(words(error)))
            return []
        if new is None:
            return []
        if added := app.digits.add(self.tr("import %n digit(s)", "", len(new)), new):
            app.message.emit(self.tr("Imported %n digit(s)", "", len(new)))
        return added

    def choose_export(self) -> None:
        """Let the user choose where to write all digits, and write them."""
        app, filters = self._app, self._export_filters()
        suggested = str(Path(app.settings.last_folder, "my-digits"))
        path = dialogs.choose_path_to_save(app.window, self.tr("Export digits"), suggested, filters)
        if path is None:
            return
        app.settings.last_folder = str(path.parent)
        as_idx = path.suffix.lower() != ".jsonl"
        files = idx_paths(path) if as_idx else (path,)
        # The dialog has asked about the images already.
        labels = files[-1]
        replaces = not path.exists() and labels.exists()
        if replaces and not dialogs.ask_to_replace(app.window, labels.name):
            return
        digits = [stored.digit for stored in app.digits.read()]
        try:
            run_to_end(partial(write_idx if as_idx else write_lines, path, digits))
        except DatasetError as error:
            app.digits.refuse(words(error))
            return
        names = listed(file.name for file in files)
        app.message.emit(self.tr("Exported %n digit(s) to {}", "", len(digits)).format(names))

    def _export_filters(self) -> dict[str, str]:
        return {
            ".jsonl": self.tr("JSON lines, with strokes (*.jsonl)"),
            "-images-idx3-ubyte": self.tr(
                "A pair of idx files, images and labels (*-images-idx3-ubyte)"
            ),
        }


def _read_all(files: list[Path], call: Call) -> list[UserDigit]:
    """Read the digits of all files; report the share 0..1. Raises DatasetError, Cancelled."""
    digits: list[UserDigit] = []
    # The user may have chosen both files of an idx pair.
    different = list(dict.fromkeys(idx_pair_of(path) for path in files))
    for number, path in enumerate(different):
        for share, digit in read_digits(path):
            if call.cancelled.is_set():
                raise Cancelled
            if len(digits) % 100 == 0:
                call.report((number + share) / len(different))
            digits.append(digit)
    return digits
