"""The list of layers, with what each gives, and what does not fit. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from lenet_gui.core.network.draft import DraftRow
from lenet_gui.core.network.summary import shape_text
from lenet_gui.ui.common.formats import phrases, whole
from lenet_gui.ui.common.theme import GRID, RADIUS, colours
from lenet_gui.ui.common.translation import translate, words

_ROW = Qt.ItemDataRole.UserRole
_NUMBER = Qt.ItemDataRole.UserRole + 1
_WRAPPED = Qt.TextFlag.TextWordWrap


class LayerList(QListWidget):
    """The layers of a draft in order; dragging and Alt with arrow keys move them.

    Signals:
        moved: layers were dragged; their numbers before, in the new order.
        shift_requested: the current layer is to go up (-1) or down (1).
        removal_requested: the current layer is to be removed.
    """

    moved = Signal(list)
    shift_requested = Signal(int)
    removal_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("layerList")
        self.setAccessibleName(self.tr("The layers of the network"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_RowPainter(self))
        self.model().rowsMoved.connect(self._on_moved)

    def show_rows(self, rows: Sequence[DraftRow], current: int) -> None:
        """Show the layers, and make one of them current."""
        self.blockSignals(True)
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            self.addItem(QListWidgetItem())
        for number, row in enumerate(rows):
            item = self.item(number)
            item.setData(_ROW, row)
            item.setData(_NUMBER, number)
            # What a screen reader says.
            said = (row.layer.keras_class, _figures(row), words(row.problem))
            item.setText(phrases(filter(None, said)))
            item.setToolTip(words(row.problem or row.layer.text()))
        self.setCurrentRow(current)
        self.blockSignals(False)
        self.scheduleDelayedItemsLayout()

    def _on_moved(self) -> None:
        self.moved.emit([self.item(k).data(_NUMBER) for k in range(self.count())])

    # Overrides.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift_requested.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What does not fit is told in as many lines as it takes.
        self.scheduleDelayedItemsLayout()

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(28 * metrics.averageCharWidth(), 8 * metrics.lineSpacing())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(48 * metrics.averageCharWidth(), 20 * metrics.lineSpacing())


def _figures(row: DraftRow) -> str:
    return "" if row.output_shape is None else shape_text(row.output_shape)


class _RowPainter(QStyledItemDelegate):
    """Paints a layer: its type and the shape of its outputs, and below what it does, or a fault."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row: DraftRow = index.data(_ROW)
        metrics = self._view.fontMetrics()
        height = 2 * metrics.lineSpacing()
        if row.problem:
            width = max(self._view.viewport().width() - 4 * GRID, 10 * metrics.averageCharWidth())
            room = QRect(0, 0, width, 10_000)
            height = metrics.lineSpacing()
            height += metrics.boundingRect(room, _WRAPPED, words(row.problem)).height()
        return QSize(0, height + 2 * GRID)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: DraftRow = index.data(_ROW)
        shades, state = colours(), QStyle.StateFlag
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (state.State_Selected | state.State_MouseOver):
            selected = bool(option.state & state.State_Selected)
            ground = shades.accent_tint if selected else shades.raised
            focus = selected and bool(option.state & state.State_HasFocus)
            painter.setPen(QColor(shades.accent if focus else ground))
            painter.setBrush(QColor(ground))
            frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        area = option.rect.adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        line = painter.fontMetrics().lineSpacing()
        first = QRect(area.left(), area.top(), area.width(), line)
        second = area.adjusted(0, line, 0, 0)
        right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(shades.text if row.output_shape else shades.quiet_text))
        figures = _figures(row)
        painter.drawText(first, right, figures)
        first.setRight(first.right() - painter.fontMetrics().horizontalAdvance(figures) - GRID)
        plain = QFont(painter.font())
        bold = QFont(plain)
        bold.setBold(True)
        painter.setFont(bold)
        _elided(painter, first, row.layer.keras_class)
        painter.setFont(plain)
        if row.problem:
            painter.setPen(QColor(shades.contrast))
            painter.drawText(second, left | _WRAPPED, words(row.problem))
        else:
            painter.setPen(QColor(shades.quiet_text))
            weights = translate("Bench", "{} weights").format(whole(row.parameters))
            if row.parameters:
                painter.drawText(second, right, weights)
                taken = painter.fontMetrics().horizontalAdvance(weights)
                second.setRight(second.right() - taken - GRID)
            _elided(painter, second, words(row.layer.text()))
        painter.restore()


def _elided(painter: QPainter, area: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft, shown)
