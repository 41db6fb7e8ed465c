"""The confusion matrix, and precision and recall of each digit. GUI thread."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from lenet_gui.core.metrics.evaluation import Counts, precision, recall
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.theme import colours, make_quiet
from lenet_gui.ui.widgets.figures_table import FiguresTable
from lenet_gui.ui.widgets.layouts import vbox

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class ConfusionMatrix(QTableView):
    """The number of images of each digit (row) read as each digit (column).

    Correct answers are on the diagonal, in blue by their share of the row; errors are orange, by
    their number. Each cell shows its number, so that no meaning depends on colour.

    Signals:
        cell_chosen: the true digit and the digit read; by click, arrow keys, or Enter.
    """

    cell_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _ConfusionModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_CellDelegate(self))
        self.setObjectName("confusionMatrix")
        self.setAccessibleName("Confusion matrix: rows are the true digits, columns those read")
        self.setToolTip("Rows: the true digit. Columns: what it was read as. Choose a cell to see.")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(8)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(True)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.verticalHeader().setFixedWidth(self.fontMetrics().horizontalAdvance("000"))
        self.horizontalHeader().setFixedHeight(_heading_height(self))
        # A cell is chosen when it becomes current, or is clicked again.
        self.selectionModel().currentChanged.connect(self._choose)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def set_counts(self, counts: Counts) -> None:
        """Show counts, int64 (10, 10), with no cell chosen."""
        self._model.set_counts(counts)
        self.leave_cell()

    def leave_cell(self) -> None:
        """Choose no cell."""
        # An invalid index means no cell.
        self.selectionModel().setCurrentIndex(
            QModelIndex(), QItemSelectionModel.SelectionFlag.Clear
        )

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.cell_chosen.emit(index.row(), index.column())

    def minimumSizeHint(self) -> QSize:
        # Four digits fit into a cell.
        width = self.fontMetrics().horizontalAdvance("0000") + 2
        head = self.verticalHeader().width()
        return QSize(CLASSES * width + head, (CLASSES + 1) * (self.fontMetrics().height() + 4))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() * 1.3


class _ConfusionModel(QAbstractTableModel):
    """The counts as a Qt model, for views and assistive tools."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.counts: Counts = np.zeros((CLASSES, CLASSES), np.int64)

    def set_counts(self, counts: Counts) -> None:
        self.beginResetModel()
        self.counts = counts
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else CLASSES

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else CLASSES

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        true, read = index.row(), index.column()
        count = int(self.counts[true, read])
        if role == _Role.DisplayRole:
            return str(count)
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
            images = "image" if count == 1 else "images"
            was = "read right" if true == read else f"read as {read}"
            return f"{count:,} {images} of a {true} {was}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> str | None:
        if role == _Role.DisplayRole:
            return str(section)
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
            is_column = orientation == Qt.Orientation.Horizontal
            return f"read as {section}" if is_column else f"a {section} in truth"
        return None


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell: its colour, its number, and a frame if it is chosen."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, _ConfusionModel)
        true, read = index.row(), index.column()
        count = int(model.counts[true, read])
        shades = colours()
        surface = QColor(shades.surface)
        colour = QColor(shades.accent if true == read else shades.contrast)
        background = mixed(surface, colour, _strength(model.counts, true, read))
        # One pixel between cells, however the view divides its width.
        rect: QRect = option.rect.adjusted(0, 0, -1, -1)
        painter.save()
        painter.fillRect(rect, background)
        if count == 0 and true != read:
            painter.setPen(QColor(shades.quiet_text))
        else:
            painter.setPen(readable_on(background))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(count))
        view = self.parent()
        assert isinstance(view, QTableView)
        if view.currentIndex() == index:
            painter.setPen(QPen(QColor(shades.text), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()


def _strength(counts: Counts, true: int, read: int) -> float:
    """Return the opacity of a cell's colour over the background, 0..1."""
    count, row = int(counts[true, read]), int(counts[true].sum())
    if count == 0:
        return 0.0
    if true == read:
        return 0.85 * count / row
    errors = counts - np.diag(counts.diagonal())
    # The root, because a few cells hold most errors; 0.12, so that one error is visible.
    return 0.12 + 0.73 * math.sqrt(count / int(errors.max()))


def mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """Return the background mixed with a share 0..1 of a colour."""

    def between(a: float, b: float) -> float:
        return a + share * (b - a)

    return QColor.fromRgbF(
        between(ground.redF(), colour.redF()),
        between(ground.greenF(), colour.greenF()),
        between(ground.blueF(), colour.blueF()),
    )


def readable_on(background: QColor) -> QColor:
    """Return black or white, by WCAG 2's contrast ratio, which is then at least 4.5."""
    black_and_white = (QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white))
    return max(black_and_white, key=lambda colour: contrast(colour, background))


def contrast(a: QColor, b: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2, 1..21."""
    lighter, darker = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _heading_height(table: QTableView) -> int:
    return table.fontMetrics().height() + 10


class PerDigitTable(FiguresTable):
    """The number of images, recall and precision of each digit.

    Its rows are in line with those of a confusion matrix of equal height beside it.
    """

    _HEADINGS = (
        ("Digit", "The digit"),
        ("Images", "How many images there are of the digit"),
        ("Recall", "Of the images of the digit, the share that was read as it"),
        ("Precision", "Of the images read as the digit, the share that is it"),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(CLASSES, self._HEADINGS, parent)
        self.setObjectName("perDigitTable")
        self.setAccessibleName("Recall and precision of each digit")
        self.setToolTip("Recall and precision of each digit")
        self.setAlternatingRowColors(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        least = len(self._HEADINGS) * (self.fontMetrics().horizontalAdvance("Precision") + 4)
        self.setMinimumWidth(least)
        self.setMaximumWidth(round(1.1 * least))
        self.horizontalHeader().setFixedHeight(_heading_height(self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_counts(self, counts: Counts) -> None:
        """Show the figures computed from a confusion matrix, int64 (10, 10)."""
        recalls, precisions = recall(counts), precision(counts)
        for digit in range(CLASSES):
            texts = (
                str(digit),
                f"{int(counts[digit].sum()):,}",
                _share(recalls[digit]),
                _share(precisions[digit]),
            )
            for column, text in enumerate(texts):
                self.set_text(digit, column, text, Qt.AlignmentFlag.AlignCenter)


def _share(value: float) -> str:
    if math.isnan(value):
        return "–"
    return "100.0 %" if value == 1 else percent(float(value))


def caption_height(widget: QWidget) -> int:
    """Return the common height of captions, which aligns the widgets below them."""
    return widget.fontMetrics().height() + 11


def captioned(widget: QWidget, caption: str) -> QWidget:
    """Return a widget with a caption in the secondary colour above it, caption_height() high."""
    label = QLabel(caption)
    label.setFixedHeight(caption_height(label))
    make_quiet(label)
    whole = QWidget()
    whole.setLayout(vbox(label, (widget, 1), spacing=4))
    return whole
