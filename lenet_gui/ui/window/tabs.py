"""The pages in the window, with a rail of icons and names at the left. GUI thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QRect, QSignalBlocker, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, RADIUS, colours
from lenet_gui.ui.page import Page, Place
from lenet_gui.ui.state.app import App

P = TypeVar("P", bound=Page)


class Pages(QTabWidget):
    """Makes the page of each place, and shows those that are requested.

    The first page is made at once. The others follow in their order once the window is painted, or
    when one of them is needed, so that the window opens early.

    Attributes:
        places: the places, in the order of the tabs.

    Signals:
        made: a page has been made.
    """

    made = Signal(Page)

    def __init__(self, app: App, places: Sequence[Place]) -> None:
        super().__init__()
        self._app, self.places = app, places
        self.setObjectName("tabs")
        self.setTabBar(_Rail())
        self.setTabPosition(QTabWidget.TabPosition.West)
        self.setDocumentMode(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        empty = [QWidget() for _ in places]
        for place, widget in zip(places, empty, strict=True):
            self.addTab(widget, icon(place.icon_name), place.name())
        self._steps = self._make(empty)
        self.currentChanged.connect(self._on_current_changed)
        app.page_requested.connect(self._show)
        app.at_exit(self._disconnect)
        app.undo.blockSignals(False)
        self._on_current_changed()

    def _make(self, empty: Sequence[QWidget]) -> Iterator[None]:
        """Import and make the pages in place of empty ones, and yield after each step."""
        for index, place in enumerate(self.places):
            kind = place.load()
            yield
            page = kind(self._app)
            page.setWindowTitle(place.name())
            self._app.undo.addStack(page.history)
            current = self.currentIndex()
            with QSignalBlocker(self):
                self.removeTab(index)
                self.insertTab(index, page, icon(place.icon_name), place.name())
                self.setCurrentIndex(current)
            empty[index].deleteLater()
            self.made.emit(page)
            yield

    @Slot()
    def make_rest(self) -> None:
        """Make the pages that are missing, later; the window answers between the steps."""
        if not isinstance(self.widget(self.count() - 1), Page):
            QTimer.singleShot(0, self, self._make_next)

    @Slot()
    def _make_next(self) -> None:
        next(self._steps, None)
        self.make_rest()

    def all(self) -> list[Page]:
        """Return the pages, in their order."""
        for _ in self._steps:
            pass
        pages = [self.widget(index) for index in range(self.count())]
        return [page for page in pages if isinstance(page, Page)]

    def page(self, kind: type[P]) -> P:
        """Return the page of this kind."""
        return next(page for page in self.all() if isinstance(page, kind))

    def current(self) -> Page:
        """Return the page in front."""
        while not isinstance(page := self.currentWidget(), Page):
            next(self._steps)
        return page

    @Slot(str)
    def _show(self, key: str) -> None:
        self.setCurrentIndex([place.key for place in self.places].index(key))

    @Slot()
    def _on_current_changed(self) -> None:
        self.current().history.setActive()

    def _disconnect(self) -> None:
        # QTabWidget emits currentChanged while its pages are destroyed.
        self.currentChanged.disconnect(self._on_current_changed)
        self._app.undo.blockSignals(True)


class _Rail(QTabBar):
    """Each tab an icon above a name, as high as the font needs."""

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setDrawBase(False)

    def tabSizeHint(self, index: int) -> QSize:
        metrics = self.fontMetrics()
        texts = [self.tabText(other) for other in range(self.count())]
        width = max(metrics.horizontalAdvance(text) for text in texts)
        height = self._icon_side() + metrics.height() + 3 * GRID
        return QSize(max(width + GRID, 9 * GRID), height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def _icon_side(self) -> int:
        return round(1.5 * self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        shades, is_current = colours(), index == self.currentIndex()
        room = self.tabRect(index).adjusted(GRID // 2, GRID // 4, -GRID // 2, -GRID // 4)
        if is_current or index == self.tabAt(self.mapFromGlobal(self.cursor().pos())):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shades.accent_tint if is_current else shades.raised))
            painter.drawRoundedRect(room, RADIUS, RADIUS)
        if is_current and self.hasFocus():
            painter.setPen(QPen(QColor(shades.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        side, metrics = self._icon_side(), self.fontMetrics()
        top = room.top() + (room.height() - side - metrics.height()) // 2
        place = QRect(room.center().x() - side // 2, top, side, side)
        state = QIcon.State.On if is_current else QIcon.State.Off
        self.tabIcon(index).paint(
            painter, place, Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Normal, state
        )
        painter.setPen(QColor(shades.accent if is_current else shades.text))
        line = QRect(room.left(), place.bottom() + 1, room.width(), metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.tabText(index))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
