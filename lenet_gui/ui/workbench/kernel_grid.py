"""The kernels of a map or unit as cells that can be edited. GUI thread."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.editing.banks import BIAS, Bank
from lenet_gui.ui.common.formats import decimal
from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.diagram.activations import ARROWS
from lenet_gui.ui.diagram.pictures import paint_frame, rgb, signed_image, text_on

# The share of the width that the small pictures of all kernels may take, and their largest side.
_BESIDE, _LARGEST_SHEET = 0.4, 4 * GRID

_GAP = 3  # pixels between two small pictures

# A cell is at most so many times as wide as high.
_WIDEST = 2.0

_ONE_NOTCH = 120


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """The kernels of a unit, float32 (sheets, rows, columns), NaN where no cell is, and its bias.

    `edited` are the inputs that were edited; `highest` is the weight in full colour.
    """

    bank: Bank
    kernels: Floats
    bias: float
    edited: frozenset[int]
    highest: float


class KernelGrid(QWidget):
    """One kernel in large, its bias below, and all kernels of the unit in small beside it.

    Blue is above zero, orange below. The arrow keys go from cell to cell, and with Ctrl from kernel
    to kernel; the wheel, and Page Up and Page Down, change the weight.

    Signals:
        chosen: another cell is chosen; True if by keys.
        stepped: the chosen weight is to change by this many steps.
        typed: a number for the chosen weight begins with this text.
        switched: the map or unit is to be switched off or on.
    """

    chosen = Signal(bool)
    stepped = Signal(int)
    typed = Signal(str)
    switched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        # Sheet, row and column; the row after the last is the bias.
        self._at = (0, 0, 0)
        self._turned = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_kernels(self, shown: Shown | None) -> None:
        """Show the kernels of a unit, or none."""
        before, self._shown = self._shown, shown
        if shown is not None and (before is None or before.bank is not shown.bank):
            self._at = (0, shown.bank.rows // 2, shown.bank.columns // 2)
        self.update()

    def input(self) -> int:
        """Return the input of the chosen weight, or BIAS."""
        shown, (sheet, row, column) = self._shown, self._at
        if shown is None or row >= shown.bank.rows:
            return BIAS
        number = shown.bank.input_at(sheet, row, column)
        return BIAS if number is None else number

    def place(self) -> tuple[int, int, int]:
        """Return sheet, row and column of the chosen cell."""
        return self._at

    # The layout.

    def _line(self) -> float:
        return self.fontMetrics().height() + GRID / 2

    def _sheets(self) -> tuple[int, float]:
        """Return the columns of the small pictures, and their side; 0 without any."""
        shown = self._shown
        if shown is None or shown.bank.sheets == 1:
            return 0, 0.0
        count, width = shown.bank.sheets, _BESIDE * self.width()
        best = (1, 0.0)
        for columns in range(1, count + 1):
            side = min(width / columns, self.height() / math.ceil(count / columns)) - _GAP
            best = max(best, (columns, min(side, _LARGEST_SHEET)), key=lambda one: one[1])
        return best

    def _cell_size(self) -> tuple[float, float]:
        """Return width and height of a cell of the large kernel."""
        assert self._shown is not None
        bank = self._shown.bank
        columns, side = self._sheets()
        room = self.width() - columns * (side + _GAP) - (2 * GRID if columns else 0) - 2
        rest = self.height() - self._line() - GRID - 2
        high = max(min(rest / bank.rows, room / bank.columns), 1.0)
        # Wide enough for a number, where there is one.
        widest = _WIDEST * high if high >= self.fontMetrics().ascent() else high
        return max(min(room / bank.columns, widest), 1.0), high

    def sheet_place(self, sheet: int) -> QRectF:
        """Return where a kernel is in small."""
        assert self._shown is not None
        columns, side = self._sheets()
        row, column = divmod(sheet, columns or 1)
        left = 2 * GRID + self._shown.bank.columns * self._cell_size()[0]
        return QRectF(left + column * (side + _GAP), 1 + row * (side + _GAP), side, side)

    def cell_place(self, row: int, column: int) -> QRectF:
        """Return where a cell of the large kernel is; the row after the last is the bias."""
        assert self._shown is not None
        bank, (wide, high) = self._shown.bank, self._cell_size()
        if row >= bank.rows:
            width = min(8 * self._line(), self.width() - 2)
            return QRectF(1, 1 + bank.rows * high + GRID, width, self._line())
        return QRectF(1 + column * wide, 1 + row * high, wide, high)

    def _cell_at(self, point: QPointF) -> tuple[int, int, int] | None:
        shown = self._shown
        if shown is None:
            return None
        for sheet in range(shown.bank.sheets if shown.bank.sheets > 1 else 0):
            if self.sheet_place(sheet).contains(point):
                return sheet, *self._at[1:]
        if self.cell_place(shown.bank.rows, 0).contains(point):
            return self._at[0], shown.bank.rows, 0
        first = self.cell_place(0, 0)
        row = int((point.y() - first.top()) / first.height())
        column = int((point.x() - first.left()) / first.width())
        if 0 <= row < shown.bank.rows and 0 <= column < shown.bank.columns:
            return self._at[0], row, column
        return None

    # Choosing.

    def choose(self, sheet: int, row: int, column: int, by_keys: bool = False) -> None:
        """Choose a cell if it is there; the row after the last is the bias."""
        shown = self._shown
        if shown is None:
            return
        bank = shown.bank
        lowest = bank.rows if bank.bias is not None else bank.rows - 1
        sheet, row = min(max(sheet, 0), bank.sheets - 1), min(max(row, 0), lowest)
        column = min(max(column, 0), bank.columns - 1)
        if row < bank.rows and bank.input_at(sheet, row, column) is None:
            return
        if (sheet, row, column) != self._at:
            self._at = sheet, row, column
            self.update()
            self.chosen.emit(by_keys)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._shown
        if shown is None:
            return
        painter = QPainter(self)
        for sheet in range(shown.bank.sheets if shown.bank.sheets > 1 else 0):
            self._paint_sheet(painter, sheet)
        self._paint_cells(painter, shown)
        row, column = self._at[1:]
        paint_frame(painter, self.cell_place(row, column), 3 if self.hasFocus() else 2)

    def _paint_sheet(self, painter: QPainter, sheet: int) -> None:
        assert self._shown is not None
        place = self.sheet_place(sheet)
        picture = signed_image(np.nan_to_num(self._shown.kernels[sheet]), self._shown.highest)
        painter.drawImage(place, picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_chosen = sheet == self._at[0]
        painter.setPen(
            QPen(QColor(colours().accent if is_chosen else colours().border), 2 if is_chosen else 1)
        )
        painter.drawRect(place)

    def _paint_cells(self, painter: QPainter, shown: Shown) -> None:
        bank, sheet = shown.bank, self._at[0]
        first = self.cell_place(0, 0)
        has_room = (
            first.height() >= self.fontMetrics().ascent()
            and first.width() >= self.fontMetrics().horizontalAdvance("−0.00") + 2
        )
        for row in range(bank.rows):
            for column in range(bank.columns):
                number = bank.input_at(sheet, row, column)
                if number is not None:
                    value = float(shown.kernels[sheet, row, column])
                    text = decimal(value, 2) if has_room else ""
                    place = self.cell_place(row, column)
                    self._paint_cell(painter, place, value, text, number in shown.edited)
        painter.setPen(QColor(colours().border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        last = self.cell_place(bank.rows - 1, bank.columns - 1)
        painter.drawRect(first.united(last))
        if bank.bias is not None:
            place = self.cell_place(bank.rows, 0)
            text = self.tr("Bias {}").format(decimal(shown.bias, 3))
            self._paint_cell(painter, place, shown.bias, text, BIAS in shown.edited)
            painter.setPen(QColor(colours().border))
            painter.drawRect(place)

    def _paint_cell(
        self, painter: QPainter, place: QRectF, value: float, text: str, is_edited: bool
    ) -> None:
        assert self._shown is not None
        shades = colours()
        ground = rgb(shades.surface)
        strength = min(abs(value) / (self._shown.highest or 1), 1.0)
        full = rgb(shades.accent if value > 0 else shades.contrast)
        red, green, blue = ground + strength * (full - ground)
        colour = QColor(round(red), round(green), round(blue))
        painter.fillRect(place, colour)
        if text:
            painter.setPen(text_on(colour))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        if is_edited:
            side = min(GRID, place.width() / 2)
            mark = QRectF(place.right() - side, place.top(), side, side)
            painter.fillRect(mark, text_on(colour))

    # Overrides.

    def sizeHint(self) -> QSize:
        return QSize(44 * GRID, 24 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(26 * GRID, 14 * GRID)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (found := self._cell_at(event.position())) is not None:
            self.choose(*found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Only where a cell is, so that the page scrolls elsewhere.
        found = self._cell_at(event.position())
        if found is None or self._shown is None:
            event.ignore()
            return
        event.accept()
        self.choose(*found)
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _ONE_NOTCH)
        if steps:
            self._turned -= steps * _ONE_NOTCH
            self.stepped.emit(steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, (sheet, row, column) = Qt.Key(event.key()), self._at
        if key in ARROWS:
            across, down = ARROWS[key]
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.choose(sheet + across + down, row, column, by_keys=True)
            else:
                self.choose(sheet, row + down, column + across, by_keys=True)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.stepped.emit(1 if key == Qt.Key.Key_PageUp else -1)
        elif key == Qt.Key.Key_Space:
            self.switched.emit()
        elif event.text() and event.text() in "0123456789-−+.,":
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
