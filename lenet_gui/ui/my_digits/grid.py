"""My digits as a grid of pictures: the model, the delegate, and the view. GUI thread.

The model also has the current network read the digits, a few at a time between two events, because
thousands take seconds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.store import StoredDigit
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.theme import GRID, RADIUS, colours
from lenet_gui.ui.common.translation import translate
from lenet_gui.ui.widgets.image_grid import ImageGrid

_Index = QModelIndex | QPersistentModelIndex
_STORED = Qt.ItemDataRole.UserRole
_READING = Qt.ItemDataRole.UserRole + 1

# Digits read at once: a few milliseconds.
_READ_AT_ONCE = 48

# A row has about this many tiles where there is room, each at least and at most this many lines of
# text wide.
_TILES_IN_ROW = 10
_TILE_WIDTHS = 6.5, 10


class DigitModel(QAbstractListModel):
    """The digits shown, and the network's readings of all digits.

    Signals:
        readings_changed: more digits have been read, or the digits or the network changed.
    """

    readings_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[StoredDigit] = []
        self._shown: list[StoredDigit] = []
        self._rows: dict[StoredDigit, int] = {}
        self._labels: frozenset[int] = frozenset()
        self._only_misread = False
        self._network: Network | None = None
        self._reader: Network | None = None
        self._readings: dict[StoredDigit, int] = {}
        self._unread: list[StoredDigit] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_some)

    def all(self) -> list[StoredDigit]:
        """Return all digits, shown or not."""
        return list(self._all)

    def set_digits(self, digits: Sequence[StoredDigit]) -> None:
        """Replace the digits; readings of digits that stay remain."""
        self._all = list(digits)
        here = set(self._all)
        self._readings = {stored: read for stored, read in self._readings.items() if stored in here}
        self._unread = [stored for stored in self._all if stored not in self._readings]
        self._show()
        self._go_on()

    def set_network(self, network: Network | None) -> None:
        """Read with another network, now or when the previous one has read all digits."""
        self._network = network
        if network is None:
            self._readings.clear()
            self._reader = None
            self._unread = []
        self._go_on()

    def set_filter(self, labels: frozenset[int], only_misread: bool) -> None:
        """Show the digits with these labels, any if there are none; perhaps only misread ones."""
        self._labels, self._only_misread = labels, only_misread
        self._show()

    def counts(self) -> list[int]:
        """Return the number of digits with each label."""
        labels = [stored.digit.label for stored in self._all]
        return [labels.count(digit) for digit in range(10)]

    def read(self) -> tuple[int, int]:
        """Return the number of digits read correctly, and the number read."""
        right = sum(read == stored.digit.label for stored, read in self._readings.items())
        return right, len(self._readings)

    def stored(self, index: _Index) -> StoredDigit:
        """Return the digit at an index of the grid."""
        return self._shown[index.row()]

    def row_of(self, stored: StoredDigit) -> int | None:
        """Return the row of a digit, or None if it is not shown."""
        return self._rows.get(stored)

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = [stored for stored in self._all if self._is_shown(stored)]
        self._rows = {stored: row for row, stored in enumerate(self._shown)}
        self.endResetModel()
        self.readings_changed.emit()

    def _is_shown(self, stored: StoredDigit) -> bool:
        label = stored.digit.label
        if self._only_misread and self._readings.get(stored, label) == label:
            return False
        return not self._labels or label in self._labels

    def _go_on(self) -> None:
        """Read the next unread digits.

        A network set meanwhile begins when the previous one has read all digits, because a training
        sets networks so fast that none would ever finish otherwise.
        """
        if not self._unread and self._reader is not self._network:
            self._reader = self._network
            self._unread = list(self._all)
        if self._unread and self._network is not None:
            self._reader = self._reader or self._network
            self._timer.start()
        else:
            self._timer.stop()

    def _read_some(self) -> None:
        some, self._unread = self._unread[:_READ_AT_ONCE], self._unread[_READ_AT_ONCE:]
        if some and self._reader is not None:
            images = np.divide([stored.digit.image for stored in some], 255, dtype=np.float32)
            answers = self._reader.logits(images).argmax(axis=1)
            self._readings.update(zip(some, answers.tolist(), strict=True))
            if not self._unread and self._only_misread:
                self._show()
            elif self._shown:
                self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        self.readings_changed.emit()
        self._go_on()

    # Overrides.

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        stored = self._shown[index.row()]
        reading = self._readings.get(stored)
        if role == _STORED:
            return stored
        if role == _READING:
            return reading
        if role == Qt.ItemDataRole.DisplayRole:
            return str(stored.digit.label)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = [str(stored.digit.label), self._when(stored.digit)]
            if reading is not None:
                said.append(self.tr("the network reads it as {}").format(reading))
            return phrases(said)
        return None

    def _when(self, digit: UserDigit) -> str:
        """Return the time at which a digit was written, in words."""
        moment = digit.moment()
        if not math.isfinite(moment):
            return self.tr("time unknown")
        local = QDateTime.fromSecsSinceEpoch(int(moment))
        written = QLocale().toString(local, QLocale.FormatType.ShortFormat)
        return self.tr("written {}").format(written)


class DigitGrid(ImageGrid):
    """The view: a grid with multiple selection, whose tiles grow with it.

    Signals:
        relabel_requested: the selected digits are to get this label.
        delete_requested: the selected digits are to be deleted.
    """

    relabel_requested = Signal(int)
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("digitGrid")
        self.setAccessibleName(self.tr("My digits"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_TilePainter(self))

    def tile(self) -> QSize:
        """Return the size of a tile: whole tiles fill a row."""
        metrics = self.fontMetrics()
        text = metrics.horizontalAdvance(self.tr("{} read as {}").format(0, 0)) + 2 * GRID
        least, most = (round(lines * metrics.height()) for lines in _TILE_WIDTHS)
        # Qt leaves room for the scroll bar, also where there is none.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = self.maximumViewportSize().width() - bar - 1
        wanted = max(text, least, min(room // _TILES_IN_ROW, most))
        width = room // max(room // wanted, 1)
        return QSize(width, width + metrics.height() - GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setGridSize(self.tile())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setGridSize(self.tile())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Otherwise a list searches for items that begin with the typed text.
        if event.text() in tuple("0123456789") and not event.isAutoRepeat():
            self.relabel_requested.emit(int(event.text()))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_requested.emit()
        else:
            super().keyPressEvent(event)


class _TilePainter(QStyledItemDelegate):
    """Paints a digit above its label; a misread digit gets a frame and the digit read."""

    def __init__(self, grid: DigitGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self._grid.tile()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        stored, reading = index.data(_STORED), index.data(_READING)
        shades, label = colours(), stored.digit.label
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._grid.hasFocus()
        tile = option.rect.adjusted(2, 2, -2, -2)
        if selected or focused:
            painter.setPen(QPen(QColor(shades.accent if selected else shades.text), 2))
            painter.setBrush(QColor(shades.accent_tint if selected else shades.surface))
            painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        line = option.fontMetrics.height()
        side = min(tile.width() - 2 * GRID, tile.height() - line - 2 * GRID)
        place = QRect(0, tile.top() + GRID, side, side)
        place.moveLeft(tile.left() + (tile.width() - side) // 2)
        pixels = np.ascontiguousarray(stored.digit.image)
        height, width = pixels.shape
        grey = QImage.Format.Format_Grayscale8
        painter.drawImage(place, QImage(pixels.data, width, height, width, grey))
        text = QRect(tile.left(), place.bottom() + 1, tile.width(), tile.bottom() - place.bottom())
        if reading is None or reading == label:
            painter.setPen(option.palette.color(QPalette.ColorRole.Text))
            said = str(label)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(shades.contrast), 2, Qt.PenStyle.DashLine))
            painter.drawRect(place.adjusted(-2, -2, 2, 2))
            painter.setPen(QColor(shades.contrast))
            said = translate("DigitGrid", "{} read as {}").format(label, reading)
        font = QFont(option.font)
        font.setBold(selected)
        painter.setFont(font)
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, said)
        painter.restore()
