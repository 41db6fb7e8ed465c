"""The runs as a table model. GUI thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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

from lenet_gui.core.runs.run import Run, UnreadableRun
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.plots.legend import AT_HAND, line_sample
from lenet_gui.ui.runs.columns import COLUMNS, NAME, Column, details

Index = QModelIndex | QPersistentModelIndex
Entry = Run | UnreadableRun

_Role = Qt.ItemDataRole
SORT_ROLE = _Role.UserRole
ENTRY_ROLE = _Role.UserRole + 1


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
                return translate("RunsModel", words(COLUMNS[section].title))
            if role == _Role.ToolTipRole:
                return translate("RunsModel", words(COLUMNS[section].tip))
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
                return self.tr("paused")
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


def _alignment(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _unreadable_data(entry: UnreadableRun, column: Column, role: int) -> Any:
    if role == _Role.DisplayRole:
        why = translate("RunsModel", "unreadable: {}").format(words(entry.reason))
        texts = {"name": entry.folder.name, "state": why}
        return texts.get(column.key)
    if role == _Role.ToolTipRole:
        said = translate("RunsModel", "{} The folder {} was left unchanged.")
        return said.format(words(entry.reason), entry.folder)
    if role == _Role.ForegroundRole:
        return QApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
    return None
