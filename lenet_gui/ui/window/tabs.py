"""The pages in the window, as tabs. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QTabBar, QTabWidget

from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import App

P = TypeVar("P", bound=Page)


class Pages(QTabWidget):
    """Makes a page of each kind, and shows those that are requested."""

    def __init__(self, app: App, kinds: Sequence[type[Page]]) -> None:
        super().__init__()
        self._app = app
        self.setObjectName("tabs")
        self.setTabBar(_TabBar())
        self.setDocumentMode(True)
        for kind in kinds:
            page = kind(app)
            app.undo.addStack(page.history)
            self.addTab(page, kind.title)
        self.currentChanged.connect(self._on_current_changed)
        app.page_requested.connect(self._show)
        app.at_exit(self._disconnect)
        self._on_current_changed()

    def all(self) -> list[Page]:
        """Return the pages, in their order."""
        pages = [self.widget(index) for index in range(self.count())]
        return [page for page in pages if isinstance(page, Page)]

    def page(self, kind: type[P]) -> P:
        """Return the page of this kind."""
        return next(page for page in self.all() if isinstance(page, kind))

    def current(self) -> Page:
        """Return the page in front."""
        return self.all()[self.currentIndex()]

    @Slot(str)
    def _show(self, key: str) -> None:
        self.setCurrentWidget(next(page for page in self.all() if page.key == key))

    @Slot()
    def _on_current_changed(self) -> None:
        self.current().history.setActive()

    def _disconnect(self) -> None:
        # QTabWidget emits currentChanged while its pages are destroyed.
        self.currentChanged.disconnect(self._on_current_changed)
        self._app.undo.blockSignals(True)


class _TabBar(QTabBar):
    """Taller tabs: Fusion cuts off descenders in tabs that are not in front."""

    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index) + QSize(12, 6)
