"""Widgets that scroll if there is no room for their minimum size. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from lenet_gui.ui.common.theme import GRID


class _Scrolled(QScrollArea):
    """Gives a widget all available room, and scrolls it if that is less than its minimum size.

    With wrapped texts, Qt's setWidgetResizable scrolls up to the preferred height instead.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        # After a click beside the canvas, keys still act on the canvas.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._widget = widget
        self.setWidget(widget)

    def sizeHint(self) -> QSize:
        return self._widget.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room, least = self.maximumViewportSize(), self._widget.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        if least.width() > room.width():
            room.setHeight(room.height() - bar)
        if least.height() > room.height():
            room.setWidth(room.width() - bar)
        self._widget.resize(room.expandedTo(least))


class Column(_Scrolled):
    """Shows a widget in its full width; below a height of `lowest` pixels it scrolls vertically."""

    def __init__(self, widget: QWidget, lowest: int = 400) -> None:
        super().__init__(widget)
        self._lowest = lowest

    def width_of_bar(self) -> int:
        """Return the width of the scroll bar, which may not be shown."""
        return self.verticalScrollBar().sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        least = self._widget.minimumSizeHint()
        return QSize(least.width() + self.width_of_bar(), min(least.height(), self._lowest))


class Flowing(_Scrolled):
    """Shows a widget in the width that there is, and scrolls what that makes too high.

    The widget is as high as its wrapped texts need in that width, or fills the room. `on_card` is
    whether it is on the ground of a card.
    """

    def __init__(self, widget: QWidget, on_card: bool = False) -> None:
        super().__init__(widget)
        if on_card:
            self.viewport().setAutoFillBackground(False)
            widget.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._widget.minimumSizeHint().width() + bar, 8 * self.fontMetrics().height())

    def _fit(self) -> None:
        room, layout = self.maximumViewportSize(), self._widget.layout()
        if self._height_for(layout, room.width()) > room.height():
            # With a gap beside the scroll bar, where there is room for it.
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width() - GRID)
        width = max(room.width(), self._widget.minimumSizeHint().width())
        self._widget.resize(width, max(room.height(), self._height_for(layout, width)))

    def _height_for(self, layout: QLayout | None, width: int) -> int:
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalMinimumHeightForWidth(width)
        return self._widget.minimumSizeHint().height()


class FlowingOnCard(Flowing):
    """Shows a widget as Flowing does, on the ground of a card."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        _clear_ground(self, widget)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(16 * line, 8 * line).boundedTo(super().minimumSizeHint())


class Panned(_Scrolled):
    """Shows a picture that scrolls both ways below its minimum size, on the ground of a card."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        _clear_ground(self, widget)

    def viewportEvent(self, event: QEvent) -> bool:
        # A widget without a layout tells the viewport that its least size has changed.
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().viewportEvent(event)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(16 * line, 4 * line).boundedTo(self._widget.minimumSizeHint())


class Contents(_Scrolled):
    """Shows a complete widget, and scrolls it only if the screen has no room for it."""

    def has_room(self) -> bool:
        """Return whether the screen has room for the complete widget."""
        return self.minimumSizeHint() == self._widget.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        # Menus and the window's frame need some room, too.
        room = room_on_screen(self)
        return self._widget.minimumSizeHint().boundedTo(room - QSize(20, 120))


def _clear_ground(scrolled: QScrollArea, widget: QWidget) -> None:
    """Let the card be seen behind a widget that scrolls."""
    scrolled.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)


def room_on_screen(widget: QWidget) -> QSize:
    """Return the free size of the screen that a widget is on, in logical pixels.

    Not by QWidget.screen(), because PySide makes the screen a child of the widget: when the widget
    is deleted, so is the screen, and the next window crashes.
    """
    screen = QGuiApplication.screenAt(widget.mapToGlobal(widget.rect().center()))
    return (screen or QGuiApplication.primaryScreen()).availableSize()
