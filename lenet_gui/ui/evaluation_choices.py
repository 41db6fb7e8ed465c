"""What to evaluate on, and what to compare with, as a row of boxes. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from lenet_gui.core.evaluation import Part
from lenet_gui.ui.evaluation_worker import Data, NetworkChoice, Request

_PART_TITLES: dict[Part, str] = {"test": "Test images", "validation": "Validation images"}


class EvaluationChoices(QWidget):
    """Data, part, and the other network.

    Signals:
        changed: something else is chosen.
        folder_wanted: the user wants to choose a folder with a data set.
        file_wanted: the user wants to choose a file with the other network.
    """

    changed = Signal()
    folder_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: list[NetworkChoice] = []
        self._files: list[NetworkChoice] = []
        self._data = _ChoiceBox("Choose folder…")
        self._part = QComboBox()
        for part, title in _PART_TITLES.items():
            self._part.addItem(title, part)
        self._other = _ChoiceBox("Choose file…")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._add(row, self._data, "&Data", "evaluationDataBox", "What the network reads")
        self._add(row, self._part, "", "evaluationPartBox", "Which of its images are read")
        row.addSpacing(12)
        self._add(
            row,
            self._other,
            "C&ompare with",
            "comparedNetworkBox",
            "Another network that reads the same images",
        )
        self._part.setAccessibleName("Part of the data")
        self.set_data_folders([])
        self._fill_others(None)
        for box in (self._data, self._other):
            box.chosen.connect(self.changed)
        self._part.activated.connect(self.changed)
        self._data.more_wanted.connect(self.folder_wanted)
        self._other.more_wanted.connect(self.file_wanted)

    def request(self, choice: NetworkChoice, may_fetch: bool = False) -> Request:
        """What is chosen, for this network."""
        part: Part = self._part.currentData()
        return Request(choice, self.data(), part, self._other.value(), may_fetch)

    def data(self) -> Data:
        """The data that is chosen."""
        data: Data = self._data.value()
        return data

    def set_data_folders(self, folders: Sequence[str], chosen: Data | None = None) -> None:
        """Offer these folders beside MNIST and the built-in digits, and perhaps take another."""
        offers: list[tuple[str, str, Any]] = [
            ("MNIST", "The digits that the bundled networks have learned from", "mnist"),
            ("Built-in digits", "Digits that the program writes itself", "builtin"),
        ]
        offers += [(Path(folder).name or folder, folder, Path(folder)) for folder in folders]
        self._data.fill(offers, chosen or self._data.value())

    def set_others(self, others: Sequence[NetworkChoice]) -> None:
        """Offer these networks to compare with, beside the files that were chosen."""
        if list(others) != self._others:
            self._others = list(others)
            self._fill_others(self._other.value())

    def add_file(self, file: NetworkChoice) -> None:
        """Offer a network that the user has chosen a file of, and take it."""
        self._files = [file, *(known for known in self._files if known != file)]
        self._fill_others(file)
        self.changed.emit()

    def _fill_others(self, chosen: NetworkChoice | None) -> None:
        offers: list[tuple[str, str, Any]] = [("No other network", "", None)]
        offers += [
            (other.name, str(other.path or other.name), other)
            for other in [*self._others, *self._files]
        ]
        self._other.fill(offers, chosen)

    def _add(self, row: QHBoxLayout, box: QComboBox, title: str, name: str, tip: str) -> None:
        if title:
            label = QLabel(title)
            label.setBuddy(box)
            row.addWidget(label)
        box.setObjectName(name)
        box.setAccessibleName(title.replace("&", ""))
        box.setToolTip(tip)
        box.setMinimumContentsLength(10)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row.addWidget(box, 1)


class _ChoiceBox(QComboBox):
    """A box whose last entry asks for something that is not yet in it.

    Signals:
        chosen: something else is chosen than before.
        more_wanted: the last entry; what was chosen before still holds.
    """

    chosen = Signal()
    more_wanted = Signal()

    def __init__(self, more: str) -> None:
        super().__init__()
        self._more = more
        self._values: list[Any] = []
        self._chosen = 0
        self.activated.connect(self._take)

    def fill(self, offers: Sequence[tuple[str, str, Any]], chosen: Any) -> None:
        """Offer these titles, with tips and values, and take a value, or else the first."""
        self.clear()
        for title, tip, _ in offers:
            self.addItem(title)
            self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.addItem(self._more)
        # Kept here: Qt does not find a Python object among its items by value.
        self._values = [value for _, _, value in offers]
        self._chosen = self._values.index(chosen) if chosen in self._values else 0
        self.setCurrentIndex(self._chosen)

    def value(self) -> Any:
        """What is chosen; None while nothing is offered."""
        return self._values[self._chosen] if self._values else None

    def _take(self, index: int) -> None:
        if index == len(self._values):
            self.setCurrentIndex(self._chosen)
            self.more_wanted.emit()
        elif index != self._chosen:
            self._chosen = index
            self.chosen.emit()
