"""Between the folder of My digits, the canvas, the teach box and the tab. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFileDialog, QWidget

from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.fine_tuning.fine_tune import counted
from lenet_gui.core.imaging.ink import Mark
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.exchange import (
    idx_pair_of,
    idx_paths,
    read_digits,
    write_idx,
    write_lines,
)
from lenet_gui.core.my_digits.store import MyDigits, StoredDigit
from lenet_gui.core.progress import Cancelled
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.draw.label_buttons import TeachBox
from lenet_gui.ui.jobs.job import Call, run_to_end, run_with_dialog
from lenet_gui.ui.my_digits.commands import DigitCommand, Keep, Relabel, Remove
from lenet_gui.ui.my_digits.tab import MyDigitsTab

# How many changes can be undone.
_HISTORY = 200

_IMPORT_FILTER = "Digits (*.jsonl *.jsonl.gz *ubyte *ubyte.gz);;All files (*)"
_EXPORT_FILTERS = {
    ".jsonl": "JSON lines, with strokes (*.jsonl)",
    "-images-idx3-ubyte": "A pair of idx files, images and labels (*-images-idx3-ubyte)",
}


class MyDigitsControl(QObject):
    """Keeps what is taught, and does to the digits what the tab wishes.

    Attributes:
        digits: the folder.
        history: what was done to it, to be undone.

    Signals:
        canvas_wanted: marks are to be put onto the canvas.
        told: a sentence for the status bar.
    """

    canvas_wanted = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        canvas: DrawingCanvas,
        teach_box: TeachBox,
        tab: MyDigitsTab,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._canvas, self._teach_box, self._tab = canvas, teach_box, tab
        self._settings, self._window = settings, window
        self.digits = MyDigits()
        self.history = QUndoStack(self)
        self.history.setUndoLimit(_HISTORY)
        # What was taught last, and the drawing that it was.
        self._taught: StoredDigit | None = None
        self._taught_marks: tuple[Mark, ...] = ()
        self._was_refused = False
        teach_box.taught.connect(self._take_taught)
        teach_box.undo_requested.connect(self.undo)
        tab.shown.connect(self.refresh)
        tab.canvas_requested.connect(self._put_on_canvas)
        tab.relabel_requested.connect(self._relabel)
        tab.delete_requested.connect(self._delete)
        tab.undo_requested.connect(self.undo)
        tab.import_requested.connect(self.choose_import)
        tab.export_requested.connect(self.choose_export)
        canvas.ink_changed.connect(self._forget_taught)
        self.history.indexChanged.connect(self._take_change)

    def refresh(self) -> None:
        """Show what is in the folder now; another window may have changed it."""
        self.digits.refresh()
        self._tab.set_digits(self.digits.digits(), self.digits.problems())

    @Slot()
    def undo(self) -> None:
        """Take the last change to the digits back, and say so."""
        if self.history.canUndo():
            text = self.history.undoText()
            if self._succeeds(self.history.undo):
                self._teach_box.show_message("taken back")
                self.told.emit(f"Taken back: {text}")

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        if self.history.canRedo():
            text = self.history.redoText()
            if self._succeeds(self.history.redo):
                self.told.emit(f"Done again: {text}")

    @Slot(int)
    def _take_taught(self, label: int) -> None:
        """Keep the drawing as this digit; the same drawing once more only corrects its label."""
        marks = self._canvas.marks()
        if self._taught is not None and marks is self._taught_marks:
            if label != self._taught.digit.label:
                relabel = Relabel([self._taught], label, self.digits, self._refuse)
                if self._do(relabel):
                    self._note_taught(relabel.after[0], marks)
            return
        try:
            digit = UserDigit.drawn(marks, label)
        except ValueError:
            # The first stroke is still being drawn, or all of it lies outside or was erased.
            return
        keep = Keep(f"a {label} kept", [digit], self.digits, self._refuse)
        if self._do(keep):
            self._note_taught(keep.kept[0], marks)

    def _note_taught(self, kept: StoredDigit, marks: tuple[Mark, ...]) -> None:
        self._taught, self._taught_marks = kept, marks
        said = f"ept as a {kept.digit.label} in My digits"
        self._teach_box.show_message(f"k{said}", undo=True)
        self.told.emit(f"K{said}")

    def _do(self, command: DigitCommand) -> bool:
        """Make a change that can be undone; whether it could be made."""
        return self._succeeds(lambda: self.history.push(command))

    def _succeeds(self, change: Callable[[], None]) -> bool:
        """Whether a change was made and not refused, which was told then."""
        self._was_refused = False
        change()
        return not self._was_refused

    @Slot()
    def _forget_taught(self) -> None:
        self._taught, self._taught_marks = None, ()

    @Slot()
    def _take_change(self) -> None:
        """The history went on or back: the folder holds something else."""
        self._forget_taught()
        self._teach_box.show_hint()
        self._tab.show_undo(self.history.undoText())
        # The grid of a tab that is not shown is filled when it is.
        if self._tab.isVisible():
            self.refresh()

    @Slot(object)
    def _put_on_canvas(self, kept: StoredDigit) -> None:
        self.canvas_wanted.emit(kept.digit.marks_to_edit())

    @Slot(object, int)
    def _relabel(self, kept: list[StoredDigit], label: int) -> None:
        others = [one for one in kept if one.digit.label != label]
        if others:
            command = Relabel(others, label, self.digits, self._refuse)
            if self._do(command):
                self._tab.choose(command.after)
                self.told.emit(command.text())

    @Slot(object)
    def _delete(self, kept: list[StoredDigit]) -> None:
        command = Remove(kept, self.digits, self._refuse)
        if self._do(command):
            self.told.emit(command.text())

    @Slot()
    def choose_import(self) -> None:
        """Let the user choose files, and keep the digits in them."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, "Import digits", self._settings.last_folder, _IMPORT_FILTER
        )
        if names:
            self._settings.last_folder = str(Path(names[0]).parent)
            self._import(list(map(Path, names)))

    def _import(self, files: list[Path]) -> None:
        """Keep all digits of some files; none when one is damaged or it is cancelled."""
        try:
            new = run_with_dialog(self._window, "Reading digits …", partial(_read_all, files))
        except DatasetError as error:
            self._refuse(f"{error} Nothing was imported.")
            return
        if new is not None:
            text = f"{counted(len(new))} imported"
            keep = Keep(text, new, self.digits, self._refuse)
            if self._do(keep):
                self._tab.choose(keep.kept)
                self.told.emit(text)

    @Slot()
    def choose_export(self) -> None:
        """Let the user choose where to write all digits, and write them."""
        suggested = str(Path(self._settings.last_folder, "my-digits"))
        path = dialogs.choose_path_to_save(
            self._window, "Export digits", suggested, _EXPORT_FILTERS
        )
        if path is None:
            return
        self._settings.last_folder = str(path.parent)
        as_idx = path.suffix.lower() != ".jsonl"
        files = idx_paths(path) if as_idx else (path,)
        # About the images it was asked already.
        labels = files[-1]
        replaces = not path.exists() and labels.exists()
        if replaces and not dialogs.ask_to_replace(self._window, labels.name):
            return
        self.refresh()
        digits = [kept.digit for kept in self.digits.digits()]
        try:
            run_to_end(partial(write_idx if as_idx else write_lines, path, digits))
        except DatasetError as error:
            self._refuse(str(error))
            return
        names = " and ".join(file.name for file in files)
        self.told.emit(f"Wrote {counted(len(digits))} to {names}")

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._was_refused = True
        dialogs.show_message(self._window, sentence)


def _read_all(files: list[Path], call: Call) -> list[UserDigit]:
    """Read the digits of all files; reports the share 0..1 read. Raises DatasetError, Cancelled."""
    digits: list[UserDigit] = []
    # Of a pair of idx files both may have been chosen.
    different = list(dict.fromkeys(idx_pair_of(path) for path in files))
    for number, path in enumerate(different):
        for share, digit in read_digits(path):
            if call.cancelled.is_set():
                raise Cancelled
            if len(digits) % 100 == 0:
                call.report((number + share) / len(different))
            digits.append(digit)
    return digits
