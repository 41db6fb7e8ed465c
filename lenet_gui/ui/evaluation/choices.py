"""The choice of data and of the network to compare with, in a row of boxes. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from lenet_gui.core.data.sources import DataSource, source_titles
from lenet_gui.core.metrics.evaluation import Split
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.evaluation.worker import MY_DIGITS, NetworkChoice, Request
from lenet_gui.ui.widgets.dataset_box import DatasetBox


class EvaluationChoices(QWidget):
    """The boxes for the data, their subset, and the other network.

    Signals:
        changed: the choice has changed.
        folder_requested: the user wants to choose a folder with a data set.
        file_requested: the user wants to choose a file with the other network.
    """

    changed = Signal()
    folder_requested = Signal()
    file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: list[NetworkChoice] = []
        self._files: list[NetworkChoice] = []
        self._data = DatasetBox({MY_DIGITS: self.tr("My digits")})
        self._part = QComboBox()
        self._part.addItem(self.tr("Test images"), "test")
        self._part.addItem(self.tr("Validation images"), "validation")
        self._other = _NetworkBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        tip = self.tr("The images to read")
        self._add(row, self._data, self.tr("&Data"), "evaluationDataBox", tip)
        tip = self.tr("Test images were never used in a training, validation images to check on it")
        self._add(row, self._part, self.tr("&Split"), "evaluationPartBox", tip)
        tip = self.tr("Another network that reads the same images")
        self._add(row, self._other, self.tr("C&ompare with"), "comparedNetworkBox", tip)
        self._fill_others(None)
        for box in (self._data, self._part, self._other):
            box.activated.connect(self._on_choice)
        self._data.folder_requested.connect(self.folder_requested)
        self._other.file_requested.connect(self.file_requested)
        self._told = self._chosen()

    def request(self, choice: NetworkChoice, may_fetch: bool = False) -> Request:
        """Return the request for this network."""
        source, part, other = self._chosen()
        return Request(choice, source, part, other, may_fetch)

    def set_data_folders(self, folders: Sequence[str], source: DataSource | None = None) -> None:
        """Offer these folders beside the named data sets, and perhaps choose `source`."""
        source = source or self._data.source()
        self._data.set_folders(folders, str(source) if str(source) in folders else None)
        if isinstance(source, str) and source in (*source_titles(), MY_DIGITS):
            self._data.set_source(source)
        self._told = self._chosen()
        self._allow_parts()

    def set_others(self, others: Sequence[NetworkChoice]) -> None:
        """Offer these networks for comparison, beside the chosen files."""
        if list(others) != self._others:
            self._others = list(others)
            self._fill_others(self._other.choice())

    def add_file(self, file: NetworkChoice) -> None:
        """Offer the network in a file that the user has chosen, and choose it."""
        self._files = [file, *(known for known in self._files if known != file)]
        self._fill_others(file)
        self.changed.emit()

    def _chosen(self) -> tuple[DataSource, Split, NetworkChoice | None]:
        source = self._data.source()
        part: Split = "test" if source == MY_DIGITS else self._part.currentData()
        return source, part, self._other.choice()

    def _allow_parts(self) -> None:
        self._part.setEnabled(self._data.source() != MY_DIGITS)

    def _on_choice(self) -> None:
        # Entries that open a file dialog change nothing yet.
        self._allow_parts()
        if self._chosen() != self._told:
            self._told = self._chosen()
            self.changed.emit()

    def _fill_others(self, chosen: NetworkChoice | None) -> None:
        self._other.fill([*self._others, *self._files], chosen)
        self._told = self._chosen()

    def _add(self, row: QHBoxLayout, box: QComboBox, title: str, name: str, tip: str) -> None:
        label = QLabel(title)
        label.setBuddy(box)
        row.addWidget(label)
        box.setObjectName(name)
        box.setToolTip(tip)
        box.setMinimumContentsLength(6)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row.addWidget(box, 1)


class _NetworkBox(QComboBox):
    """No network, one of several, or a file to choose.

    Signals:
        file_requested: the user wants to choose a file; until then the choice stays.
    """

    file_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        # A list beside Qt's items, because Qt does not find Python objects by value.
        self._choices: list[NetworkChoice | None] = [None]
        self._chosen = 0
        self.activated.connect(self._take)

    def fill(self, choices: Sequence[NetworkChoice], chosen: NetworkChoice | None) -> None:
        """Offer these networks, and choose `chosen` if it is among them, else none."""
        self._choices = [None, *choices]
        self.clear()
        self.addItem(self.tr("No other network"))
        for choice in choices:
            self.addItem(choice.name)
            tip = str(choice.path or choice.name)
            self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.addItem(self.tr("Choose file…"))
        self._chosen = self._choices.index(chosen) if chosen in self._choices else 0
        self.setCurrentIndex(self._chosen)

    def choice(self) -> NetworkChoice | None:
        """Return the chosen network, or None."""
        return self._choices[self._chosen]

    def _take(self, index: int) -> None:
        if index == len(self._choices):
            self.setCurrentIndex(self._chosen)
            self.file_requested.emit()
        else:
            self._chosen = index
