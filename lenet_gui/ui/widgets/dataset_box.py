"""The choice of training data. GUI thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.data.sources import DataSource, source_named, source_titles
from lenet_gui.ui.common.formats import decimal
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.widgets.named import ChoiceBox

_CHOOSE_FOLDER, _CHOOSE_FILE = "choose-folder", "choose-file"


class DatasetBox(ChoiceBox):
    """Offers the named data sets, the user's folders and files, and the choice of another.

    `more` has the titles of further sources by their keys.

    Signals:
        folder_requested, file_requested: the user wants to choose one; until then the choice stays.
    """

    folder_requested = Signal()
    file_requested = Signal()

    def __init__(
        self, more: Mapping[str, str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._more = more or {}
        self.setMinimumContentsLength(8)
        self._chosen = 0
        self.set_folders([])
        self.activated.connect(self._on_choice)

    def source(self) -> DataSource:
        """Return the chosen data set."""
        # Qt emits currentIndexChanged before activated.
        data = str(self.currentData())
        if data in (_CHOOSE_FOLDER, _CHOOSE_FILE):
            data = str(self.itemData(self._chosen))
        return data if data in self._more else source_named(data)

    def set_source(self, key: str) -> None:
        """Choose a named data set by its key."""
        self._choose(self.findData(key))

    def set_folders(self, folders: Sequence[str], chosen: str | None = None) -> None:
        """Offer these folders beside the named data sets; choose `chosen`, else MNIST."""
        self.clear()
        for key, title in (source_titles() | dict(self._more)).items():
            self.addItem(words(title), key)
            if published := PUBLISHED.get(key):
                size = decimal(published.size() / 1e6, 0)
                tip = self.tr("{} ({} MB to download)").format(published.licence, size)
                self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        for folder in folders:
            self.addItem(Path(folder).name or folder, folder)
            self.setItemData(self.count() - 1, folder, Qt.ItemDataRole.ToolTipRole)
        self.addItem(self.tr("Choose folder…"), _CHOOSE_FOLDER)
        self.addItem(self.tr("Choose file…"), _CHOOSE_FILE)
        self._choose(self.findData(chosen) if chosen else 0)

    def _choose(self, index: int) -> None:
        self._chosen = index
        self.setCurrentIndex(index)

    def _on_choice(self, index: int) -> None:
        requests = {_CHOOSE_FOLDER: self.folder_requested, _CHOOSE_FILE: self.file_requested}
        if request := requests.get(str(self.itemData(index))):
            self.setCurrentIndex(self._chosen)
            request.emit()
        else:
            self._chosen = index
