"""Rows and columns of widgets in one expression, and rows that wrap. GUI thread."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)

# A widget or layout, perhaps with its stretch factor; a spacing in pixels; None for a stretch.
Item = QWidget | QLayout | tuple[QWidget | QLayout, int] | int | None
Margins = tuple[int, int, int, int]
L = TypeVar("L", bound=QBoxLayout)

# Around a page: left, top, right, bottom.
PAGE = (16, 16, 16, 16)


def hbox(*items: Item, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a layout of these items from left to right, `spacing` pixels apart.

    `hbox(label, 16, (field, 1), button)` has 16 more pixels after the label, and a field that takes
    the remaining space.
    """
    return _fill(QHBoxLayout(), items, spacing, margins)


def vbox(*items: Item, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a layout of these items from top to bottom; see hbox()."""
    return _fill(QVBoxLayout(), items, spacing, margins)


def row_of(*items: Item) -> QWidget:
    """Return a widget with these items from left to right, for a layout that takes widgets."""
    widget = QWidget()
    widget.setLayout(hbox(*items))
    return widget


def _fill(layout: L, items: tuple[Item, ...], spacing: int, margins: Margins) -> L:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    for item in items:
        thing, share = item if isinstance(item, tuple) else (item, 0)
        if thing is None:
            layout.addStretch(1)
        elif isinstance(thing, int):
            layout.addSpacing(thing)
        elif isinstance(thing, QLayout):
            layout.addLayout(thing, share)
        else:
            layout.addWidget(thing, share)
    return layout


class FlowLayout(QLayout):
    """Lays widgets out in rows from the left; each row begins where the one before is full.

    `gap` is the pixels between two widgets of a row, `row_gap` those between two rows.
    """

    def __init__(self, *widgets: QWidget, gap: int = 8, row_gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._row_gap = gap, row_gap
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return the visible items of each row in this width, with their sizes."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if size.width() > width:
                needed = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
                size = QSize(width, needed)
            if not rows or x + size.width() > width:
                rows.append([])
                x = 0
            rows[-1].append((item, size))
            x += size.width() + self._gap
        return rows

    # Overrides.

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [max(size.height() for _, size in row) for row in self._rows(width)]
        return sum(heights) + self._row_gap * max(len(heights) - 1, 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        y = rect.y()
        for row in self._rows(rect.width()):
            x, height = rect.x(), max(size.height() for _, size in row)
            for item, size in row:
                place = QPoint(x, y + (height - size.height()) // 2)
                item.setGeometry(QRect(place, size))
                x += size.width() + self._gap
            y += height + self._row_gap

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return least
