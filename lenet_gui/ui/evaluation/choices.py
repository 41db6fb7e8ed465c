"""The choice of data and of the network to compare with, in a row of boxes. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from lenet_gui.core.data.sources import DataSource, source_titles
from lenet_gui.core.metrics.evaluation import Split
from lenet_gui.ui.chooser.buttons import OtherNetworkButton
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.evaluation.worker import MY_DIGITS, Request
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.catalogue import NetworkChoice
from lenet_gui.ui.widgets.dataset_box import DatasetBox
from lenet_gui.ui.widgets.named import ChoiceBox


class EvaluationChoices(QWidget):
    """The boxes for the data, their subset, and the other network.

    Signals:
        changed: the choice has changed.
        folder_requested, file_requested: the user wants to choose one with a data set.
    """

    changed = Signal()
    folder_requested = Signal()
    file_requested = Signal()

    def __init__(self, app: App, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = DatasetBox({MY_DIGITS: self.tr("My digits")})
        self._part = ChoiceBox()
        self._part.addItem(self.tr("Test images"), "test")
        self._part.addItem(self.tr("Validation images"), "validation")
        self._other = OtherNetworkButton(app, self.tr("No network"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        tip = self.tr("The images to read")
        self._add(row, self._data, self.tr("&Data"), "evaluationDataBox", tip)
        tip = self.tr("Test images: never seen in a training. Validation images: used to watch one")
        self._add(row, self._part, self.tr("&Split"), "evaluationPartBox", tip)
        tip = self.tr("Another network that reads the same images")
        self._add(row, self._other, self.tr("C&ompare with"), "comparedNetworkButton", tip)
        for box in (self._data, self._part):
            box.activated.connect(self._on_choice)
        self._other.changed.connect(self._on_choice)
        self._data.folder_requested.connect(self.folder_requested)
        self._data.file_requested.connect(self.file_requested)
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

    def _add(self, row: QHBoxLayout, box: QWidget, title: str, name: str, tip: str) -> None:
        label = QLabel(title)
        label.setBuddy(box)
        row.addWidget(label)
        box.setObjectName(name)
        box.setToolTip(tip)
        if isinstance(box, QComboBox):
            box.setMinimumContentsLength(6)
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(policy)
        # The names of data sets are the longest texts.
        row.addWidget(box, 3 if box is self._data else 2)
