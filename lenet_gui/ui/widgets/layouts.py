"""Rows and columns of widgets in one expression. GUI thread."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

# A widget or layout, perhaps with its stretch factor; a spacing in pixels; None for a stretch.
Item = QWidget | QLayout | tuple[QWidget | QLayout, int] | int | None
Margins = tuple[int, int, int, int]
L = TypeVar("L", bound=QBoxLayout)

# Around a page: left, top, right, bottom.
PAGE = (20, 16, 20, 16)


def hbox(*items: Item, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a layout of these items from left to right, `spacing` pixels apart.

    `hbox(label, 16, (field, 1), button)` has 16 more pixels after the label, and a field that takes
    the remaining space.
    """
    return _fill(QHBoxLayout(), items, spacing, margins)


def vbox(*items: Item, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a layout of these items from top to bottom; see hbox()."""
    return _fill(QVBoxLayout(), items, spacing, margins)


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
