"""The table of a network's layers. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.pixels import OWN_PIXELS, Pixels
from lenet_gui.core.network.summary import LayerRow, layer_rows, shape_text
from lenet_gui.ui.common.formats import whole
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate, words
from lenet_gui.ui.widgets.figures_table import FiguresTable

# Titles and tooltips of the columns.
_HEADINGS = (
    (
        QT_TRANSLATE_NOOP("LayerTable", "Layer"),
        QT_TRANSLATE_NOOP("LayerTable", "Layer name (LeCun et al., 1998)"),
    ),
    (
        QT_TRANSLATE_NOOP("LayerTable", "Operation"),
        QT_TRANSLATE_NOOP("LayerTable", "The operation of the layer and its settings"),
    ),
    (
        QT_TRANSLATE_NOOP("LayerTable", "Output"),
        QT_TRANSLATE_NOOP("LayerTable", "Height × width × maps, or units"),
    ),
    (
        QT_TRANSLATE_NOOP("LayerTable", "Weights"),
        QT_TRANSLATE_NOOP("LayerTable", "The number of weights"),
    ),
    (
        QT_TRANSLATE_NOOP("LayerTable", "Biases"),
        QT_TRANSLATE_NOOP("LayerTable", "The number of biases"),
    ),
    (
        QT_TRANSLATE_NOOP("LayerTable", "Total"),
        QT_TRANSLATE_NOOP("LayerTable", "Weights and biases"),
    ),
)

# The column with a layer's description.
_WORDS = 1

# The least height, in rows; below, the table scrolls.
_FEWEST_ROWS = 6


class LayerTable(FiguresTable):
    """The layers with output shape, weights, biases and their sum, and a last row of totals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        headings = [(_translated(title), _translated(tip)) for title, tip in _HEADINGS]
        super().__init__(0, headings, parent)
        self.setObjectName("networkTable")
        self.setAccessibleName(self.tr("The layers of the network"))
        self.setToolTip(self.tr("The layers, from the image to the ten digits"))
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in range(self.columnCount()):
            role = Qt.ItemDataRole.TextAlignmentRole
            header = Qt.Orientation.Horizontal
            self.model().setHeaderData(column, header, _alignment(column), role)

    def show_architecture(self, architecture: Architecture, pixels: Pixels = OWN_PIXELS) -> None:
        """Show the layers of a network, and the pixels that it reads."""
        rows = layer_rows(architecture, pixels)
        weights, biases = sum(row.weights for row in rows), sum(row.biases for row in rows)
        lines = [_texts(row) for row in rows]
        counts = map(_count, (weights, biases, weights + biases))
        lines.append((self.tr("Total"), "", "", *counts))
        self.setRowCount(len(lines))
        for number, line in enumerate(lines):
            for column, text in enumerate(line):
                total = number == len(lines) - 1
                self.set_text(number, column, text, _alignment(column), text, bold=total)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._least_width, self._height_of(self.rowCount()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_width, self._height_of(_FEWEST_ROWS))

    def _height_of(self, rows: int) -> int:
        row, header = self.verticalHeader().minimumSectionSize(), self.horizontalHeader()
        return rows * row + header.sizeHint().height() + 2 * self.frameWidth()

    def _fit(self) -> None:
        """Share the room that the contents leave; if it is too narrow, elide a layer's words."""
        self.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + GRID)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        widths = [
            max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + GRID
            for column in range(self.columnCount())
        ]
        words = 12 * self.fontMetrics().averageCharWidth()
        beside = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        self._least_width = sum(widths) - widths[_WORDS] + words + beside
        spare = self.viewport().width() - sum(widths)
        for column, width in enumerate(widths):
            header.resizeSection(column, width + max(spare // len(widths), 0))
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _texts(row: LayerRow) -> tuple[str, ...]:
    counts = (row.weights, row.biases, row.parameters)
    return (row.name, words(row.kind), shape_text(row.output_shape), *map(_count, counts))


def _count(number: int) -> str:
    return whole(number) if number else "–"


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column <= _WORDS else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _translated(text: str) -> str:
    return translate("LayerTable", text)
