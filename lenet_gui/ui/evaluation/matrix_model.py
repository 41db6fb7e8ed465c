"""The contents of the confusion matrix, for views and assistive tools. GUI thread."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from lenet_gui.core.metrics.evaluation import Counts, precision, recall
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.formats import in_percent, whole
from lenet_gui.ui.common.translation import words

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

# The row and the column after those of the digits.
MARGIN = CLASSES


class ConfusionModel(QAbstractTableModel):
    """The counts, with recall and precision in the row and the column after the digits.

    Attributes:
        counts: int64 (10, 10); rows are the true digits.
        true_names, read_names: the names of rows and columns.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_counts(np.zeros((CLASSES, CLASSES), np.int64))

    def set_counts(
        self, counts: Counts, true_names: ClassNames = DIGITS, read_names: ClassNames = DIGITS
    ) -> None:
        """Replace the counts and the names of the classes."""
        self.beginResetModel()
        self.counts, self.true_names, self.read_names = counts, true_names, read_names
        self._recalls, self._precisions = recall(counts), precision(counts)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else CLASSES + 1

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else CLASSES + 1

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        true, read = index.row(), index.column()
        if role == _Role.DisplayRole:
            return self._shown(true, read)
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
            return self._in_words(true, read)
        return None

    def _shown(self, true: int, read: int) -> str:
        if MARGIN in (true, read):
            return _share(self._share_of(true, read))
        return str(self.counts[true, read])

    def _share_of(self, true: int, read: int) -> float:
        """Return the share in a cell of the margins; NaN if there are no images."""
        if true != MARGIN:
            return float(self._recalls[true])
        if read != MARGIN:
            return float(self._precisions[read])
        count = int(self.counts.sum())
        return float(self.counts.trace()) / count if count else math.nan

    def _in_words(self, true: int, read: int) -> str:
        share = _share(self._share_of(true, read)) if MARGIN in (true, read) else ""
        if true == read == MARGIN:
            return self.tr("Accuracy: {} of {} images were read correctly").format(
                share, whole(self.counts.sum())
            )
        if read == MARGIN:
            return self.tr("Recall of {}: {} of its {} images were read correctly").format(
                self.true_names[true], share, whole(self.counts[true].sum())
            )
        if true == MARGIN:
            return self.tr("Precision of {}: {} of the {} images read as {} are correct").format(
                self.read_names[read],
                share,
                whole(self.counts[:, read].sum()),
                self.read_names[read],
            )
        count, names = int(self.counts[true, read]), (self.true_names[true], self.read_names[read])
        if true == read:
            one = self.tr("1 image of {} read correctly")
            more = self.tr("{} images of {} read correctly")
            return one.format(names[0]) if count == 1 else more.format(whole(count), names[0])
        one, more = self.tr("1 image of {} read as {}"), self.tr("{} images of {} read as {}")
        return one.format(*names) if count == 1 else more.format(whole(count), *names)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> str | None:
        is_column = orientation == Qt.Orientation.Horizontal
        if role == _Role.DisplayRole and section == MARGIN:
            return self.tr("Recall") if is_column else self.tr("Precision")
        name = ""
        if section != MARGIN:
            name = (self.read_names if is_column else self.true_names)[section]
        if role == _Role.DisplayRole:
            return name
        if role not in (_Role.ToolTipRole, _Role.AccessibleTextRole):
            return None
        if section == MARGIN and is_column:
            return self.tr("Recall: the share of this digit's images that were read correctly")
        if section == MARGIN:
            return self.tr("Precision: the share of images read as this digit that are it")
        if is_column or self.true_names != DIGITS:
            return (self.tr("read as {}") if is_column else self.tr("true: {}")).format(name)
        return self.tr("true digit {}").format(name)


def _share(value: float) -> str:
    if math.isnan(value):
        return "–"
    return in_percent(1, 0) if value == 1 else words(percent(value))
