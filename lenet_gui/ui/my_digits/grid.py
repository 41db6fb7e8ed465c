"""My digits as a grid of pictures: the model, the delegate, and the view. GUI thread.

The model also has the current network read the digits, a few at a time between two events, because
thousands take seconds.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lenet_gui.core.my_digits.store import StoredDigit
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.theme import colours
from lenet_gui.ui.widgets.image_grid import SHOWN_SIDE, ImageGrid, draw_image

_Index = QModelIndex | QPersistentModelIndex
_STORED = Qt.ItemDataRole.UserRole
_READING = Qt.ItemDataRole.UserRole + 1

# Digits read at once: a few milliseconds.
_READ_AT_ONCE = 48

_MARGIN = 8
_GAP = 4

# The filter: a digit 0..9, or one of these.
ALL = -1
MISREAD = -2


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
        self._filter = ALL
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

    def set_filter(self, which: int) -> None:
        """Show the digits with one label, ALL digits, or the MISREAD ones."""
        self._filter = which
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
        if self._filter == MISREAD:
            return self._readings.get(stored, stored.digit.label) != stored.digit.label
        return self._filter in (ALL, stored.digit.label)

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
            if not self._unread and self._filter == MISREAD:
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
            said = f"{stored.digit.label}, {_when(stored.digit.time)}"
            return said if reading is None else f"{said}; the network reads it as {reading}"
        return None


class DigitGrid(ImageGrid):
    """The view: a grid with multiple selection.

    Signals:
        relabel_requested: the selected digits are to get this label.
        delete_requested: the selected digits are to be deleted.
    """

    relabel_requested = Signal(int)
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("digitGrid")
        self.setAccessibleName("My digits")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_DigitPainter(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Otherwise a list searches for items that begin with the typed text.
        if event.text() in tuple("0123456789") and not event.isAutoRepeat():
            self.relabel_requested.emit(int(event.text()))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_requested.emit()
        else:
            super().keyPressEvent(event)


class _DigitPainter(QStyledItemDelegate):
    """Paints a digit above its label; a misread digit gets a frame and the digit read."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        text = option.fontMetrics.horizontalAdvance("0  read as 0")
        width = max(SHOWN_SIDE, text) + 2 * _MARGIN
        return QSize(width, SHOWN_SIDE + _GAP + option.fontMetrics.height() + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        stored, reading = index.data(_STORED), index.data(_READING)
        misread = reading is not None and reading != stored.digit.label
        painter.save()
        role = QPalette.ColorRole.Text
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect.adjusted(1, 1, -1, -1), option.palette.highlight())
            role = QPalette.ColorRole.HighlightedText
        area = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        left = area.center().x() - SHOWN_SIDE // 2
        place = draw_image(painter, left, area.top(), stored.digit.image)
        text = area.adjusted(0, SHOWN_SIDE + _GAP, 0, 0)
        painter.setPen(option.palette.color(role))
        if misread:
            pen = QPen(QColor(colours().contrast), 2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRect(place.adjusted(-2, -2, 2, 2))
            painter.setPen(option.palette.color(role))
            said = f"{stored.digit.label}  read as {reading}"
        else:
            said = str(stored.digit.label)
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, said)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(option.palette.color(role), 1, Qt.PenStyle.DotLine))
            painter.drawRect(option.rect.adjusted(2, 2, -3, -3))
        painter.restore()


def _when(time: str) -> str:
    """Return a digit's time as text."""
    if not time:
        return "time unknown"
    return f"written {datetime.datetime.fromisoformat(time).astimezone():%d %B %Y, %H:%M}"
