"""The window's tabs, and what stands above them. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabBar, QTabWidget, QVBoxLayout, QWidget

from lenet_gui.ui.widgets.scrolled import Contents


class Tabs(QTabWidget):
    """The tabs, in the window's style."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tabs")
        self.setTabBar(_TabBar())
        self.setDocumentMode(True)


class _TabBar(QTabBar):
    """Tabs with room for the letters' feet, which Fusion cuts off in tabs that lie behind."""

    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index) + QSize(12, 6)


def below(bar: QWidget, tabs: Tabs) -> Contents:
    """The tabs with a bar above them, as one widget, which a small screen scrolls."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(tabs, 1)
    return Contents(both)
