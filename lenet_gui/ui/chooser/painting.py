"""The painting of the chooser's rows. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lenet_gui.ui.chooser.rows import ROW_ROLE, Index, Row, Rows
from lenet_gui.ui.common.formats import in_percent
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, RADIUS, colours

_State = QStyle.StateFlag
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowPainter(QStyledItemDelegate):
    """Paints a network in two lines: name and accuracy, and below, quietly, what it is.

    A mark on the left shows that it is chosen: a box if several can be, else a tick.
    """

    def __init__(self, rows: Rows, view: QWidget) -> None:
        super().__init__(view)
        self._rows, self._view = rows, view
        self._tick = icon("check")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height(self._rows.row(index)))

    def height(self, row: Row) -> int:
        """Return the height of a row in pixels."""
        line = self._view.fontMetrics().lineSpacing()
        if row.is_heading:
            return line + 2 * GRID
        two = row.choice is not None and bool(row.choice.about)
        return (2 if two else 1) * line + GRID

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        shades = colours()
        painter.save()
        painter.setFont(self._view.font())
        area = option.rect.adjusted(GRID, 0, -GRID, 0)
        if row.is_heading:
            font = QFont(painter.font())
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(shades.quiet_text))
            area.setTop(area.top() + GRID)
            _write(painter, area, _LEFT, row.text)
        elif row.choice is None:
            painter.setPen(QColor(shades.quiet_text))
            _write(painter, area, _LEFT, row.text)
        else:
            self._paint_choice(painter, option, area, index)
        painter.restore()

    def _paint_choice(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: Index
    ) -> None:
        choice = self._rows.row(index).choice
        assert choice is not None
        shades = colours()
        _paint_background(painter, option)
        enabled = bool(option.state & _State.State_Enabled)
        line = painter.fontMetrics().lineSpacing()
        area.adjust(0, GRID // 2, 0, -GRID // 2)
        first = QRect(area.left(), area.top(), area.width(), line)
        self._paint_mark(painter, option, QRect(first.topLeft(), QSize(line, line)), index)
        first.setLeft(first.left() + line + GRID)
        second = first.translated(0, line)
        painter.setPen(QColor(shades.text if enabled else shades.border))
        if choice.accuracy is not None:
            accuracy = in_percent(choice.accuracy, 2)
            painter.drawText(first, _RIGHT, accuracy)
            taken = painter.fontMetrics().horizontalAdvance(accuracy)
            first.setRight(first.right() - taken - GRID)
        _write(painter, first, _LEFT, choice.name)
        painter.setPen(QColor(shades.quiet_text if enabled else shades.border))
        _write(painter, second, _LEFT, choice.about)

    def _paint_mark(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: Index
    ) -> None:
        choice = self._rows.row(index).choice
        is_chosen = choice is not None and choice.key in self._rows.chosen
        if not self._rows.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            if is_chosen:
                self._tick.paint(painter, area)
            return
        box = QStyleOptionViewItem(option)
        box.rect = area
        box.state &= ~(_State.State_HasFocus | _State.State_On | _State.State_Off)
        box.state |= _State.State_On if is_chosen else _State.State_Off
        style = self._view.style() or QApplication.style()
        which = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        style.drawPrimitive(which, box, painter, self._view)


def _paint_background(painter: QPainter, option: QStyleOptionViewItem) -> None:
    shades = colours()
    if option.state & _State.State_Selected:
        colour = shades.accent_tint
    elif option.state & _State.State_MouseOver and option.state & _State.State_Enabled:
        colour = shades.raised
    else:
        return
    has_focus = bool(option.state & _State.State_HasFocus)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(shades.accent if has_focus else colour))
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def _write(painter: QPainter, area: QRect, alignment: Qt.AlignmentFlag, text: str) -> None:
    """Write one line, elided on the right."""
    elide = Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(text, elide, area.width())
    painter.drawText(area, alignment, shown)
