"""The base of all pages. GUI thread."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QWidget

from lenet_gui.ui.state.app import App


class Page(QWidget):
    """One feature in the window: its view, and what the user does there.

    A page takes what it shares with others from `app`, and connects to the signals of what it has
    to hear of. What it runs in the background it has ended with `app.at_exit`.

    Attributes:
        key: names the page; it is in `page_requested` and, as "keyTab", in the object's name.
        title: what its tab says.
        history: what can be undone while the page is in front.
        actions_by_menu: what it offers in menus: "File", "Edit", "View" or "Network".
    """

    key: ClassVar[str]
    title: ClassVar[str]

    def __init__(self, app: App) -> None:
        super().__init__()
        self.setObjectName(f"{self.key}Tab")
        self.app = app
        self.history = QUndoStack(self)
        self.actions_by_menu: dict[str, list[QAction]] = {}

    def come_to_front(self) -> None:
        """Have the window show this page."""
        self.app.page_requested.emit(self.key)

    def undo(self) -> None:
        """Undo the last change that was made on this page."""
        self.history.undo()

    def redo(self) -> None:
        """Redo the last change that was undone on this page."""
        self.history.redo()
