"""The runs as a table model: the columns and their sort keys. GUI thread."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from lenet_gui.core.experiment.config import SETTINGS, Setting
from lenet_gui.core.experiment.record import duration
from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.runs.run import Run, UnreadableRun
from lenet_gui.ui.plots.legend import AT_HAND, line_sample

Index = QModelIndex | QPersistentModelIndex
Entry = Run | UnreadableRun

_Role = Qt.ItemDataRole
SORT_ROLE = _Role.UserRole
ENTRY_ROLE = _Role.UserRole + 1


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its text and its sort key for a run; `tip` explains it."""

    key: str
    title: str
    tip: str
    text: Callable[[Run], str]
    sort: Callable[[Run], Any]
    numeric: bool = True


def _best(run: Run) -> float:
    return max((metrics.validation_accuracy for metrics in run.record.epochs), default=-1.0)


def _percent(accuracy: float | None) -> str:
    return "–" if accuracy is None or accuracy < 0 else f"{100 * accuracy:.2f} %"


def _state(run: Run) -> str:
    return "adapted" if run.adaptation else run.state


def _epochs(run: Run) -> str:
    if run.adaptation:
        return "–"
    trained, wanted = run.record.epochs_trained, run.record.config.epochs
    return str(wanted) if trained == wanted else f"{trained:.3g} of {wanted}"


def _natural(text: str) -> str:
    """Return a sort key by which run_9 precedes run_10."""
    return re.sub(r"\d+", lambda match: match[0].zfill(9), text.casefold())


def _of_setting(name: str, setting: Setting) -> Column:
    """Return the column of a setting; a choice sorts by its title, a number by its value."""

    def value(run: Run) -> Any:
        chosen = getattr(run.record.config, name)
        return setting.choices[chosen].title if setting.choices else chosen

    return Column(
        setting.column.lower(),
        setting.column,
        setting.column_tip or setting.tip,
        lambda run: f"{value(run):g}" if setting.kind is float else str(value(run)),
        value,
        numeric=not setting.choices,
    )


COLUMNS = (
    Column("name", "Name", "Tick it to see its curves; double-click or F2 renames it",
           lambda run: run.name, lambda run: _natural(run.name), False),
    Column("state", "State", "Whether it ended, and how",
           _state, _state, False),
    *(_of_setting(name, setting) for name, setting in SETTINGS.items() if setting.column),
    Column("epochs", "Epochs", "Epochs trained, of those wanted",
           _epochs, lambda run: run.record.epochs_trained),
    Column("validation", "Validation", "The best accuracy on the validation images",
           lambda run: _percent(_best(run)), _best),
    Column("test", "Test", "The accuracy on the test images, read once, after the last epoch",
           lambda run: _percent(run.record.test_accuracy),
           lambda run: -1.0 if run.record.test_accuracy is None else run.record.test_accuracy),
    Column("time", "Time", "The time spent training",
           lambda run: duration(run.record.seconds) if run.record.seconds else "–",
           lambda run: run.record.seconds),
)  # fmt: skip
NAME, STATE = 0, 1


class RunsModel(QAbstractTableModel):
    """The runs of a folder. The curves of the checked runs are shown.

    Signals:
        checked_changed: other runs are checked than before.
        renamed: the user gave a run, an Entry, this name.
    """

    checked_changed = Signal()
    renamed = Signal(object, str)

    def __init__(self, checked: Iterable[str]) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        # Folder name → index of the line, stable for each checked run.
        self._lines: dict[str, int] = {}
        self._paused = self._at_hand = ""
        for number in checked:
            self._lines[number] = self._free_line()

    def entries(self) -> list[Entry]:
        """Return all entries, by number."""
        return self._entries

    def run(self, number: str) -> Run | None:
        """Return the run in the folder of this name, or None if it is missing or damaged."""
        found = (entry for entry in self._entries if entry.folder.name == number)
        return next((entry for entry in found if isinstance(entry, Run)), None)

    def checked(self) -> list[tuple[Run, int]]:
        """Return the checked runs, each with the index of its line."""
        return [
            (entry, self._lines[entry.number])
            for entry in self._entries
            if isinstance(entry, Run) and entry.number in self._lines
        ]

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries by number; selection and editing continue."""
        if not self._entries:
            self.beginResetModel()
            self._entries = list(entries)
            self.endResetModel()
            return
        wanted = {entry.folder for entry in entries}
        for row in reversed(range(len(self._entries))):
            if self._entries[row].folder not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._entries[row]
                self.endRemoveRows()
        for row, entry in enumerate(entries):
            if row == len(self._entries) or self._entries[row].folder != entry.folder:
                self.beginInsertRows(QModelIndex(), row, row)
                self._entries.insert(row, entry)
                self.endInsertRows()
            elif self._entries[row] != entry:
                self._entries[row] = entry
                self._row_changed(row)

    def set_checked(self, number: str, shown: bool) -> None:
        """Check or uncheck the run in the folder of this name."""
        if shown == (number in self._lines):
            return
        if shown:
            self._lines[number] = AT_HAND if number == self._at_hand else self._free_line()
        else:
            del self._lines[number]
        for row, entry in enumerate(self._entries):
            if entry.folder.name == number:
                self._row_changed(row)
        self.checked_changed.emit()

    def set_at_hand(self, number: str) -> None:
        """Give the run in the folder of this name the line of the training at hand; "" for none."""
        for known in {self._at_hand, number} & self._lines.keys():
            self._lines[known] = AT_HAND if known == number else self._free_line()
        self._at_hand = number
        self.redraw()
        self.checked_changed.emit()

    def set_paused(self, number: str) -> None:
        """Show the run in the folder of this name as paused; "" for none."""
        changed = {self._paused, number} - {""}
        self._paused = number
        for row, entry in enumerate(self._entries):
            if entry.folder.name in changed:
                self._row_changed(row)

    def checked_numbers(self) -> list[str]:
        """Return the folder names of the checked runs that still exist."""
        return [run.number for run, _ in self.checked()]

    def redraw(self) -> None:
        """Redraw the samples of the lines in the colours in use."""
        if self._entries:
            self.dataChanged.emit(
                self.index(0, NAME),
                self.index(len(self._entries) - 1, NAME),
                [_Role.DecorationRole],
            )

    def _row_changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def _free_line(self) -> int:
        taken = {AT_HAND, *self._lines.values()}
        return next(line for line in range(len(taken) + 1) if line not in taken)

    # Overrides.

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return COLUMNS[section].title
            if role == _Role.ToolTipRole:
                return COLUMNS[section].tip
            if role == _Role.TextAlignmentRole:
                return _alignment(COLUMNS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == NAME and isinstance(self._entries[index.row()], Run):
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], COLUMNS[index.column()]
        if role == ENTRY_ROLE:
            return entry
        if role == _Role.TextAlignmentRole:
            return _alignment(column)
        if isinstance(entry, Run):
            return self._run_data(entry, column, role)
        return _unreadable_data(entry, column, role)

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if not index.isValid():
            return False
        entry = self._entries[index.row()]
        if role == _Role.CheckStateRole:
            self.set_checked(entry.folder.name, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == _Role.EditRole:
            self.renamed.emit(entry, value)
            return True
        return False

    def _run_data(self, run: Run, column: Column, role: int) -> Any:
        if role == SORT_ROLE:
            return column.sort(run)
        if role in (_Role.DisplayRole, _Role.EditRole):
            if column.key == "state" and run.state == "running" and run.number == self._paused:
                return "paused"
            return column.text(run)
        if role == _Role.ToolTipRole:
            return details(run)
        if column.key == "name":
            line = self._lines.get(run.number)
            if role == _Role.CheckStateRole:
                return Qt.CheckState.Unchecked if line is None else Qt.CheckState.Checked
            if role == _Role.DecorationRole and line is not None:
                return line_sample(line)
        return None


class SortedRuns(QSortFilterProxyModel):
    """The runs in the order of a column; unreadable runs come last in any order."""

    def __init__(self, model: RunsModel) -> None:
        super().__init__()
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)

    def lessThan(self, left: Index, right: Index) -> bool:
        model = self.sourceModel()
        first, second = (model.data(index, SORT_ROLE) for index in (left, right))
        if first is None or second is None:
            # Qt swaps the arguments when it sorts downwards.
            upwards = self.sortOrder() == Qt.SortOrder.AscendingOrder
            return first is not second and (second is None) == upwards
        less: bool = first < second
        return less


def details(run: Run) -> str:
    """Return a line with the details that are not in the table."""
    record, config = run.record, run.record.config
    said = [run.number] if run.number != run.name else []
    if run.adaptation is not None:
        how = run.adaptation
        said.append(
            f"{how.network} adapted to your digits: {how.correct_after} of {how.digits} read "
            f"correctly, {how.correct_before} before"
        )
    said += [f"seed {config.seed}", f"{record.dataset}, {record.training_images:,} images"]
    if config.schedule != "constant":
        said.append(f"{config.schedule} schedule")
    if config.augmentation:
        said.append("augmented")
    if config.weight_averaging:
        said.append("averaged weights")
    if record.epochs:
        said.append(f"best epoch {run.best_epoch()}")
    if record.test_accuracy is not None:
        low, high = wilson_interval(record.test_accuracy, record.test_images)
        said.append(f"test 95 % interval {100 * low:.2f}–{100 * high:.2f} %")
    said.append(f"begun {record.started[:16].replace('T', ' ')}")
    versions = record.versions
    said += [f"{key} {versions[key]}" for key in ("tensorflow", "lenet-gui") if key in versions]
    return ", ".join(said)


def _alignment(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _unreadable_data(entry: UnreadableRun, column: Column, role: int) -> Any:
    if role == _Role.DisplayRole:
        texts = {"name": entry.folder.name, "state": f"unreadable: it {entry.reason}"}
        return texts.get(column.key)
    if role == _Role.ToolTipRole:
        return f"{entry.folder} {entry.reason}; it is left as it is."
    if role == _Role.ForegroundRole:
        return QApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
    return None
