"""The hundred boxes of a sheet as a grid of digits that are ticked or not. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.sheet.layout import COLUMNS, ROWS
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.theme import RADIUS, colours
from lenet_gui.ui.widgets.image_grid import ImageGrid

_Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class Box:
    """A box of the sheet: its digit, None if empty; what the network reads; whether it is taken."""

    label: int
    digit: UserDigit | None
    read: int | None
    taken: bool


class SheetModel(QAbstractListModel):
    """The boxes, row by row."""

    def __init__(self, boxes: Sequence[Box], parent: QWidget) -> None:
        super().__init__(parent)
        self.boxes = list(boxes)

    def taken(self) -> list[UserDigit]:
        """Return the digits that are ticked."""
        return [box.digit for box in self.boxes if box.taken and box.digit is not None]

    def toggle(self, index: _Index) -> None:
        """Tick a digit, or no longer; an empty box cannot be ticked."""
        box = self.boxes[index.row()]
        if box.digit is not None:
            box.taken = not box.taken
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.boxes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        box = self.boxes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(box.label)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [str(box.label)]
            if box.digit is None:
                said.append(self.tr("empty"))
            else:
                said.append(self.tr("ticked") if box.taken else self.tr("not ticked"))
                if box.read not in (None, box.label):
                    said.append(self.tr("the network reads it as {}").format(box.read))
            return phrases(said)
        return None


class SheetGrid(ImageGrid):
    """Ten boxes in a row, like the sheet. A click or the space bar ticks a digit."""

    def __init__(self, model: SheetModel) -> None:
        super().__init__()
        self.setObjectName("sheetGrid")
        self.setAccessibleName(self.tr("Digits of the sheet"))
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_Painter(self))
        self.setCurrentIndex(model.index(0))
        self.clicked.connect(model.toggle)

    def tile(self) -> QSize:
        """Return the size of a tile: ten fill a row."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        width = (self.maximumViewportSize().width() - bar - 1) // COLUMNS
        room = self.maximumViewportSize().height() // ROWS
        return QSize(width, max(min(width, room), 3 * self.fontMetrics().height() // 2 + 8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setGridSize(self.tile())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(3 * COLUMNS * line, 14 * line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if event.key() in keys and self.currentIndex().isValid():
            self._model.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints a digit, pale and crossed out if it is not taken; a misread one has a frame."""

    def __init__(self, grid: SheetGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self._grid.tile()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, SheetModel)
        box, shades = model.boxes[index.row()], colours()
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        tile = option.rect.adjusted(2, 2, -2, -2)
        if index == self._grid.currentIndex():
            painter.setPen(QPen(QColor(shades.accent), 2))
            painter.setBrush(QColor(shades.accent_tint))
            painter.drawRoundedRect(tile, RADIUS, RADIUS)
        side = min(tile.width(), tile.height()) - 8
        place = QRect(0, 0, side, side)
        place.moveCenter(tile.center())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(shades.quiet_text))
        label = QRect(tile.left(), tile.top(), place.left() - tile.left() - 4, tile.height())
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(label, flags, str(box.label))
        if box.digit is None:
            painter.setPen(QPen(QColor(shades.border), 1, Qt.PenStyle.DotLine))
            painter.drawRect(place)
        else:
            pixels = np.ascontiguousarray(box.digit.image)
            height, width = pixels.shape
            image = QImage(pixels.data, width, height, width, QImage.Format.Format_Grayscale8)
            painter.setOpacity(1.0 if box.taken else 0.35)
            painter.drawImage(place, image)
            painter.setOpacity(1.0)
            if not box.taken:
                painter.setPen(QPen(QColor(shades.text), 2))
                painter.drawLine(place.bottomLeft(), place.topRight())
            elif box.read != box.label:
                painter.setPen(QPen(QColor(shades.contrast), 2, Qt.PenStyle.DashLine))
                painter.drawRect(place.adjusted(-2, -2, 2, 2))
        painter.restore()
