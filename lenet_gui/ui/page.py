"""The places of the window, and the base of their pages. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, NamedTuple

from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QWidget

from lenet_gui.ui.common.translation import translate
from lenet_gui.ui.state.app import App


class Page(QWidget):
    """One feature of the window: its view and its actions.

    A page gets shared state from `app`, and connects to the signals of that state. It registers its
    background work with `app.at_exit`.

    Attributes:
        key: the page's name in `page_requested`, and in its object name ("keyTab").
        help_term: the key of the term at which F1 opens the glossary on this page.
        history: the undo stack that is active while the page is in front.
        actions_by_menu: its actions for the menus "File", "Edit", "View" and "Network".
    """

    key: ClassVar[str]
    help_term: ClassVar[str] = "lenet-5"

    def __init__(self, app: App) -> None:
        super().__init__()
        self.setObjectName(f"{self.key}Tab")
        self.app = app
        self.history = QUndoStack(self)
        self.actions_by_menu: dict[str, list[QAction]] = {}

    def come_to_front(self) -> None:
        """Ask the window to show this page."""
        self.app.page_requested.emit(self.key)

    def undo(self) -> None:
        """Undo the last change on this page."""
        self.history.undo()

    def redo(self) -> None:
        """Redo the last change that was undone on this page."""
        self.history.redo()


class Place(NamedTuple):
    """A tab of the window, and the page in it.

    Attributes:
        key: the key of the page.
        title: the text of the tab in English, marked for translation in the context "Pages".
        icon_name: the icon of the tab, for icon().
        load: imports and returns the class of the page.
    """

    key: str
    title: str
    icon_name: str
    load: Callable[[], type[Page]]

    def name(self) -> str:
        """Return the text of the tab in the language in use."""
        return translate("Pages", self.title)
