"""The hundred boxes of a sheet as a grid of digits that can be corrected. GUI thread."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.sheet.layout import COLUMNS, ROWS
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.theme import RADIUS, colours
from lenet_gui.ui.widgets.image_grid import ImageGrid

_Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class Box:
    """A box of the sheet.

    Attributes:
        digit: the digit in it with its label, None if the box is empty.
        label: the digit that is printed beside it.
        read: what the network reads, or None.
        taken: whether the digit goes to My digits.
        checked: whether the user has set or confirmed the label.
    """

    label: int
    digit: UserDigit | None
    read: int | None
    taken: bool
    checked: bool = False

    def meant(self) -> int:
        """Return the label that the digit gets."""
        return self.label if self.digit is None else self.digit.label

    def is_doubtful(self) -> bool:
        """Return whether the digit should be looked at: the network reads another one."""
        return self.taken and not self.checked and self.read not in (None, self.meant())


class SheetModel(QAbstractListModel):
    """The boxes, row by row."""

    def __init__(self, boxes: Sequence[Box], parent: QWidget) -> None:
        super().__init__(parent)
        self.boxes = list(boxes)

    def taken(self) -> list[UserDigit]:
        """Return the digits that are not left out."""
        return [box.digit for box in self.boxes if box.taken and box.digit is not None]

    def toggle(self, index: _Index) -> None:
        """Leave a digit out, or take it again; an empty box stays empty."""
        box = self.boxes[index.row()]
        if box.digit is not None:
            box.taken = not box.taken
            self.dataChanged.emit(index, index)

    def relabel(self, index: _Index, label: int) -> None:
        """Give a digit another label, or confirm the one that it has, and take it."""
        box = self.boxes[index.row()]
        if box.digit is not None:
            box.digit = dataclasses.replace(box.digit, label=label)
            box.taken = box.checked = True
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.boxes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        box = self.boxes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(box.meant())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [str(box.meant())]
            if box.digit is None:
                said.append(self.tr("empty"))
            elif not box.taken:
                said.append(self.tr("left out"))
            elif box.checked:
                said.append(self.tr("checked by you"))
            elif box.is_doubtful():
                said.append(self.tr("the network reads it as {}").format(box.read))
            return phrases(said)
        return None


class SheetGrid(ImageGrid):
    """Ten boxes in a row, like the sheet, of which one is chosen.

    Keys: a digit labels it, Delete and the space bar leave it out or take it again, and Return
    goes to the next that the network reads as another digit.
    """

    def __init__(self, model: SheetModel) -> None:
        super().__init__()
        self.setObjectName("sheetGrid")
        self.setAccessibleName(self.tr("Digits of the sheet"))
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_Painter(self))
        filled = (row for row, box in enumerate(model.boxes) if box.digit is not None)
        first = next(filled, 0)
        self.setCurrentIndex(model.index(first))
        if not model.boxes[first].is_doubtful():
            self.choose_next()

    def choose_next(self) -> None:
        """Choose the next digit that should be looked at, from the end to the first one."""
        self.setCurrentIndex(self._model.index(self._next(self.currentIndex().row())))

    def _next(self, row: int) -> int:
        """Return the row of the next doubtful box, or else of the first one, or this."""
        doubtful = [n for n, box in enumerate(self._model.boxes) if box.is_doubtful()]
        return next((n for n in doubtful if n > row), doubtful[0] if doubtful else row)

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
        index = self.currentIndex()
        if event.text() in tuple("0123456789"):
            self._model.relabel(index, int(event.text()))
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._model.toggle(index)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_next()
        else:
            super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints a digit behind its label; pale and crossed out if it is left out.

    A doubtful one has a frame and what the network reads; a label that was set is bold.
    """

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
        label = QRect(tile.left(), tile.top(), place.left() - tile.left() - 4, tile.height())
        middle, font = Qt.AlignmentFlag.AlignVCenter, painter.font()
        if box.checked:
            painter.setFont(_bold(font))
        painter.setPen(QColor(shades.accent if box.checked else shades.quiet_text))
        painter.drawText(label, Qt.AlignmentFlag.AlignRight | middle, str(box.meant()))
        if box.is_doubtful():
            painter.setFont(_bold(font))
            painter.setPen(QColor(shades.contrast))
            label.moveLeft(place.right() + 5)
            painter.drawText(label, Qt.AlignmentFlag.AlignLeft | middle, f"{box.read}?")
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
            elif box.is_doubtful():
                painter.setPen(QPen(QColor(shades.contrast), 2, Qt.PenStyle.DashLine))
                painter.drawRect(place.adjusted(-2, -2, 2, 2))
        painter.restore()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
