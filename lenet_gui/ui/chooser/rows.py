"""The rows of the chooser: networks under the headings of their groups. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from lenet_gui.ui.state.catalogue import Group, NetworkChoice

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NO_PARENT = QModelIndex()

# The Row itself.
ROW_ROLE = _Role.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """A heading or a sentence, or the network of a `choice`."""

    text: str
    choice: NetworkChoice | None = None
    is_heading: bool = False


class Rows(QAbstractListModel):
    """The networks that contain the words of a filter, and which of them are chosen.

    Attributes:
        chosen: the keys of the chosen networks, in the order in which they were chosen.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self.chosen: list[str] = []
        self._most = most
        self._choices: list[NetworkChoice] = []
        self._missing_runs = ""
        self._words: list[str] = []
        self._rows: list[Row] = []

    def set_choices(self, choices: Sequence[NetworkChoice], missing_runs: str = "") -> None:
        """Offer these networks, in this order; `missing_runs` says why there are no runs."""
        self._choices, self._missing_runs = list(choices), missing_runs
        self._fill()

    def set_filter(self, text: str) -> None:
        """Show only the networks with all words of the text."""
        self._words = text.casefold().split()
        self._fill()

    def is_full(self) -> bool:
        """Return whether no more networks can be chosen."""
        return len(self.chosen) >= self._most

    def toggle(self, key: str) -> None:
        """Choose a network, or choose it no longer."""
        if key in self.chosen:
            self.chosen.remove(key)
        elif not self.is_full():
            self.chosen.append(key)
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row(self, index: Index) -> Row:
        """Return the row at an index."""
        return self._rows[index.row()]

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of the network with a key, or else of the first network."""
        places = [place for place, row in enumerate(self._rows) if row.choice is not None]
        found = (place for place in places if self._key(place) == key)
        return self.index(next(found, places[0] if places else -1))

    def _key(self, place: int) -> str | None:
        choice = self._rows[place].choice
        return None if choice is None else choice.key

    def _fill(self) -> None:
        titles = {
            Group.CURRENT: self.tr("Current network"),
            Group.BUNDLED: self.tr("Bundled"),
            Group.SESSION: self.tr("Trained this session"),
            Group.FILES: self.tr("Recent files"),
            Group.RUNS: self.tr("Runs"),
        }
        shown = [choice for choice in self._choices if self._matches(choice)]
        rows = []
        for group, choices in groupby(shown, lambda choice: choice.group):
            members = [Row(choice.name, choice) for choice in choices]
            # The choice of no network needs no heading.
            if members[0].choice and members[0].choice.key:
                rows.append(Row(titles[group], is_heading=True))
            rows += members
        if self._missing_runs and not self._words:
            if not any(choice.group is Group.RUNS for choice in shown):
                rows.append(Row(titles[Group.RUNS], is_heading=True))
            rows.append(Row(self._missing_runs))
        elif not rows:
            rows.append(Row(self.tr("No network matches.")))
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _matches(self, choice: NetworkChoice) -> bool:
        text = f"{choice.name} {choice.details()}".casefold()
        return all(word in text for word in self._words)

    # Overrides.

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        choice = self.row(index).choice if index.isValid() else None
        if choice is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable
        if self._most == 1:
            return flags | Qt.ItemFlag.ItemIsEnabled
        if choice.key in self.chosen or not self.is_full():
            flags |= Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index)
        if role == ROW_ROLE:
            return row
        if role == _Role.DisplayRole:
            return row.text
        if row.choice is None:
            return None
        if role == _Role.AccessibleTextRole:
            return ", ".join(filter(None, (row.text, row.choice.details())))
        if role == _Role.ToolTipRole:
            path = row.choice.path
            # Elided texts can be read here.
            return f"{path or row.text}\n{row.choice.details()}".strip()
        if role == _Role.CheckStateRole and self._most > 1:
            is_chosen = row.choice.key in self.chosen
            return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
        return None
