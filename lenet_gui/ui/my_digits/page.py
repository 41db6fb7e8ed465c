"""The page that shows the user's own digits, and adapts the network to them. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
)

from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.fine_tuning.fine_tune import counted
from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.exchange import (
    idx_pair_of,
    idx_paths,
    read_digits,
    write_idx,
    write_lines,
)
from lenet_gui.core.my_digits.store import StoredDigit
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.progress import Cancelled
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.theme import make_quiet
from lenet_gui.ui.jobs.job import Call, run_to_end, run_with_dialog
from lenet_gui.ui.my_digits.adaptation_panel import AdaptationPanel
from lenet_gui.ui.my_digits.grid import ALL, MISREAD, DigitGrid, DigitModel
from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import PAGE, hbox, vbox
from lenet_gui.ui.widgets.named import named_button, with_key

_EMPTY = (
    "There are no digits of yours yet.\n\nDraw one on the Draw tab and press the key of the digit "
    "that it is, 0 to 9, or the button under the answer. Two of each are a good start.\n\nYou can "
    "import some as well, idx files or strokes as JSON lines."
)
_NONE_OF_THIS = "There is none of this among your digits."

_IMPORT_FILTER = "Digits (*.jsonl *.jsonl.gz *ubyte *ubyte.gz);;All files (*)"
_EXPORT_FILTERS = {
    ".jsonl": "JSON lines, with strokes (*.jsonl)",
    "-images-idx3-ubyte": "A pair of idx files, images and labels (*-images-idx3-ubyte)",
}

# The maximum number of sentences about unreadable files; the tooltip has all of them.
_PROBLEMS_SHOWN = 3


class MyDigitsPage(Page):
    """The filter above, the grid in the middle, and the buttons below."""

    key = "myDigits"
    title = "My digits"
    icon_name = "my-digits"
    help_term = "fine-tuning"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._digits = app.digits
        self.history = app.digits.history
        self._model = DigitModel(self)
        self._model.readings_changed.connect(self._show_figures)
        self._adaptation = AdaptationPanel(app)

        top, problems, grid = self._make_top(), self._make_problems(), self._make_grid()
        rows = (top, problems, (grid, 1), self._make_buttons(), self._adaptation)
        self.setLayout(vbox(*rows, spacing=12, margins=PAGE))
        self.history.indexChanged.connect(self._on_history_changed)
        app.networks.changed.connect(self._on_network_changed)
        self._on_history_changed()
        self._show_problems([])
        self._model.set_digits([])

    def refresh(self) -> None:
        """Read the folder again, because another window may have changed it."""
        self._model.set_digits(self._digits.read())
        self._show_problems(self._digits.folder.problems())
        self._adaptation.set_counts(self._model.counts())

    def undo(self) -> None:
        """Undo the last change to the digits, and show a message."""
        self._digits.undo()

    def redo(self) -> None:
        """Redo the last change that was undone, and show a message."""
        self._digits.redo()

    # Making.

    def _make_top(self) -> QHBoxLayout:
        self._filter = QComboBox()
        self._filter.setObjectName("digitFilterBox")
        self._filter.setToolTip("Which digits are shown")
        self._filter.addItem("All", ALL)
        for digit in range(CLASSES):
            self._filter.addItem(str(digit), digit)
        self._filter.addItem("Misread", MISREAD)
        self._filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._filter.currentIndexChanged.connect(self._on_filter_chosen)
        label = QLabel("&Show")
        label.setBuddy(self._filter)
        self._accuracy = QLabel()
        self._accuracy.setObjectName("ownAccuracyLabel")
        self._accuracy.setWordWrap(True)
        choose = named_button("&Import…", "importDigitsButton", "Add digits from files")
        choose.clicked.connect(self.choose_import)
        self._export = named_button("E&xport…", "exportDigitsButton", "Write all digits to a file")
        self._export.clicked.connect(self.choose_export)
        return hbox(label, self._filter, 16, (self._accuracy, 1), choose, self._export)

    def _make_problems(self) -> QLabel:
        self._problems = QLabel()
        self._problems.setObjectName("digitProblemsLabel")
        self._problems.setWordWrap(True)
        self._problems.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self._problems

    def _make_grid(self) -> QStackedWidget:
        self._grid = DigitGrid()
        self._grid.setModel(self._model)
        self._grid.setToolTip("Your digits; those that are misread are framed and say as what")
        self._grid.relabel_requested.connect(self._relabel_chosen)
        self._grid.delete_requested.connect(self._delete_chosen)
        self._grid.activated.connect(self._put_on_canvas)
        self._grid.selectionModel().selectionChanged.connect(self._update_buttons)
        self._model.modelAboutToBeReset.connect(self._note_choice)
        self._model.modelReset.connect(self._choose_again)
        self._hint = QLabel()
        self._hint.setObjectName("noDigitsHint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(60, 20, 60, 20)
        make_quiet(self._hint)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._grid)
        self._stack.addWidget(self._hint)
        return self._stack

    def _make_buttons(self) -> QHBoxLayout:
        self._canvas = named_button(
            "Put on the &canvas",
            "putOnCanvasButton",
            with_key("Draw on with a copy of it", "Enter"),
        )
        self._canvas.clicked.connect(self._put_on_canvas)
        self._relabel = named_button(
            "&Relabel", "relabelButton", "They are another digit (keys 0 to 9)"
        )
        # Not a child of the button, because a menu disabled with its button cannot be closed.
        menu = QMenu(self)
        menu.setObjectName("relabelMenu")
        for digit in range(CLASSES):
            action = menu.addAction(f"&{digit}")
            action.setObjectName(f"relabel{digit}Action")
            action.setData(digit)
        menu.triggered.connect(self._on_relabel_action)
        self._relabel.setMenu(menu)
        self._delete = named_button(
            "&Delete", "deleteDigitsButton", with_key("Delete what is chosen", "Del")
        )
        self._delete.clicked.connect(self._delete_chosen)
        self._undo = named_button("&Undo", "undoDigitsButton", "")
        self._undo.clicked.connect(self.undo)
        self._chosen_label = QLabel()
        make_quiet(self._chosen_label)
        buttons = (self._canvas, self._relabel, self._delete, self._undo)
        return hbox(*buttons, 8, self._chosen_label, None)

    # Showing.

    def _show_figures(self) -> None:
        right, read = self._model.read()
        count = len(self._model.all())
        if count == 0:
            self._accuracy.setText("")
        elif self.app.networks.current() is None:
            self._accuracy.setText("There is no network to read them.")
        elif read < count:
            self._accuracy.setText("The network is reading them …")
        else:
            low, high = wilson_interval(right / count, count)
            self._accuracy.setText(
                f"The current network reads {right:,} of {count:,} right: "
                f"{100 * right / count:.1f} % (95 % interval {100 * low:.0f}–{100 * high:.0f} %)"
            )
        counts = self._model.counts()
        for index in range(self._filter.count()):
            which = self._filter.itemData(index)
            if which == MISREAD:
                text = f"Misread ({read - right:,})"
            else:
                text = f"All ({count:,})" if which == ALL else f"{which} ({counts[which]:,})"
            self._filter.setItemText(index, text)
        self._hint.setText(_NONE_OF_THIS if count else _EMPTY)
        self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)
        self._export.setEnabled(count > 0)

    def _show_problems(self, problems: Sequence[str]) -> None:
        shown = list(problems[:_PROBLEMS_SHOWN])
        if len(problems) > len(shown):
            shown.append(f"… and {len(problems) - len(shown):,} more.")
        said = "\n".join(["Some of the folder could not be read and was left as it is:", *shown])
        show_and_say(self._problems, said if problems else "")
        self._problems.setToolTip("\n".join(problems[:50]))
        self._problems.setVisible(bool(problems))

    def _chosen(self) -> list[StoredDigit]:
        rows = sorted(index.row() for index in self._grid.selectedIndexes())
        return [self._model.stored(self._model.index(row)) for row in rows]

    def _note_choice(self) -> None:
        self._chosen_before = self._chosen()

    def _choose_again(self) -> None:
        """Select the selected digits again that are still shown."""
        self._choose(self._chosen_before)
        self._update_buttons()

    def _choose(self, digits: list[StoredDigit]) -> None:
        rows = sorted(row for stored in digits if (row := self._model.row_of(stored)) is not None)
        if not rows:
            return
        chosen = QItemSelection()
        # Adjacent rows as one range, because Qt compares all pairs of ranges.
        for _, neighbours in groupby(enumerate(rows), lambda both: both[1] - both[0]):
            together = [row for _, row in neighbours]
            chosen.select(self._model.index(together[0]), self._model.index(together[-1]))
        selection = self._grid.selectionModel()
        selection.select(chosen, QItemSelectionModel.SelectionFlag.Select)
        first = self._model.index(rows[0])
        selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._grid.scrollTo(first)

    def _update_buttons(self) -> None:
        chosen = len(self._grid.selectedIndexes())
        self._canvas.setEnabled(chosen == 1)
        self._relabel.setEnabled(chosen > 0)
        self._delete.setEnabled(chosen > 0)
        self._chosen_label.setText(f"{chosen:,} chosen" if chosen else "")

    # Changes elsewhere.

    @Slot()
    def _on_history_changed(self) -> None:
        text = self.history.undoText()
        self._undo.setEnabled(bool(text))
        self._undo.setToolTip(
            with_key(f"Undo: {text}", "Ctrl+Z") if text else "There is nothing to undo"
        )
        # A hidden page fills its grid when it is shown.
        if self.isVisible():
            self.refresh()

    @Slot()
    def _on_network_changed(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        """Have the current network read the digits."""
        self._model.set_network(self.app.networks.network())

    # User actions.

    def _on_filter_chosen(self) -> None:
        self._model.set_filter(self._filter.currentData())

    def _put_on_canvas(self) -> None:
        if len(chosen := self._chosen()) == 1:
            self.app.drawing_requested.emit(chosen[0].digit.marks_to_edit())

    def _relabel_chosen(self, label: int) -> None:
        others = [one for one in self._chosen() if one.digit.label != label]
        if others and (relabelled := self._digits.relabel(others, label)):
            self._choose(relabelled)
            count = counted(len(relabelled))
            self.app.message.emit(self.tr("Relabelled {} as {}").format(count, label))

    def _on_relabel_action(self, action: QAction) -> None:
        self._relabel_chosen(action.data())

    def _delete_chosen(self) -> None:
        if (chosen := self._chosen()) and self._digits.remove(chosen):
            self.app.message.emit(self.tr("Deleted {}").format(counted(len(chosen))))

    @Slot()
    def choose_import(self) -> None:
        """Let the user choose files, and add their digits."""
        settings = self.app.settings
        names, _ = QFileDialog.getOpenFileNames(
            self, "Import digits", settings.last_folder, _IMPORT_FILTER
        )
        if names:
            settings.last_folder = str(Path(names[0]).parent)
            self._import(list(map(Path, names)))

    def _import(self, files: list[Path]) -> None:
        """Add all digits of some files; none if a file is damaged or the user cancels."""
        try:
            new = run_with_dialog(self.app.window, "Reading digits …", partial(_read_all, files))
        except DatasetError as error:
            self._digits.refuse(f"{error} Nothing was imported.")
            return
        if new is not None:
            count = counted(len(new))
            if added := self._digits.add(self.tr("import {}").format(count), new):
                self._choose(added)
                self.app.message.emit(self.tr("Imported {}").format(count))

    @Slot()
    def choose_export(self) -> None:
        """Let the user choose where to write all digits, and write them."""
        settings = self.app.settings
        suggested = str(Path(settings.last_folder, "my-digits"))
        path = dialogs.choose_path_to_save(self, "Export digits", suggested, _EXPORT_FILTERS)
        if path is None:
            return
        settings.last_folder = str(path.parent)
        as_idx = path.suffix.lower() != ".jsonl"
        files = idx_paths(path) if as_idx else (path,)
        # The dialog has asked about the images already.
        labels = files[-1]
        replaces = not path.exists() and labels.exists()
        if replaces and not dialogs.ask_to_replace(self, labels.name):
            return
        self.refresh()
        digits = [stored.digit for stored in self._digits.folder.digits()]
        try:
            run_to_end(partial(write_idx if as_idx else write_lines, path, digits))
        except DatasetError as error:
            self._digits.refuse(str(error))
            return
        names = " and ".join(file.name for file in files)
        self.app.message.emit(f"Wrote {counted(len(digits))} to {names}")

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        self._read()
        super().showEvent(event)


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
