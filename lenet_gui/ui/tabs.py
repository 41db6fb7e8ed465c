"""The window's tabs, and what stands above them. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QTabBar, QTabWidget, QVBoxLayout, QWidget


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


class Scrolled(QScrollArea):
    """Shows a widget whole, and scrolls it only where the screen has no room for all of it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A click beside the canvas leaves the keys with it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(widget)
        self._widget = widget

    def has_room(self) -> bool:
        """Whether the screen has room for all of it."""
        return self.minimumSizeHint() == self._widget.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        # What stands around it, menus and the window's frame, needs some room, too.
        room = self.screen().availableSize()
        return self._widget.minimumSizeHint().boundedTo(room - QSize(20, 120))

    def sizeHint(self) -> QSize:
        return self._widget.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def below(bar: QWidget, tabs: Tabs) -> Scrolled:
    """The tabs with a bar above them, as one widget, which a small screen scrolls."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(tabs, 1)
    return Scrolled(both)
