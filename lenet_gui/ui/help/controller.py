"""The actions of the Help menu, and the windows that they open. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow

from lenet_gui.ui.help.lesson import LessonBar
from lenet_gui.ui.help.mark import help_of
from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import App


class Help(QObject):
    """Opens the glossary, the sheet of shortcuts and the lesson.

    Attributes:
        lesson: the bar of the lesson, hidden at first.
    """

    def __init__(self, app: App, current_page: Callable[[], Page]) -> None:
        super().__init__(app)
        self._app, self._current_page = app, current_page
        self.lesson = LessonBar(app)
        self._glossary = self._action(
            "glossaryAction", self.tr("&Glossary"), ["F1"], self._explain_focus
        )
        self._keys = self._action(
            "shortcutsAction",
            self.tr("&Keyboard shortcuts"),
            ["Ctrl+?", "Shift+F1"],
            self._show_shortcuts,
        )
        self._lesson = self._action("lessonAction", self.tr("&First lesson"), [], self.lesson.start)
        app.help_requested.connect(self.show_term)

    def actions(self) -> list[QAction]:
        """Return the actions for the Help menu."""
        return [self._glossary, self._keys, self._lesson]

    @Slot(str)
    def show_term(self, key: str) -> None:
        """Open the glossary at a term, or with "" at that of the page in front."""
        # Imported when it is first needed, because its classes would delay the start.
        from lenet_gui.ui.help.window import HelpWindow

        window = self._app.window.findChild(HelpWindow)
        if window is None:
            window = HelpWindow(self._app.window)
            self._app.at_exit(window.close)
        window.show_term(key or self._current_page().help_term)

    @Slot()
    def _explain_focus(self) -> None:
        """Open the glossary at the term of the focused widget, or of the page in front."""
        self.show_term(help_of(QApplication.focusWidget()))

    @Slot()
    def _show_shortcuts(self) -> None:
        from lenet_gui.ui.help.shortcuts import ShortcutSheet

        sheet = self._app.window.findChild(ShortcutSheet)
        if sheet is None:
            window = self._app.window
            assert isinstance(window, QMainWindow)
            sheet = ShortcutSheet(window)
            self._app.at_exit(sheet.close)
        sheet.show_keys()

    def _action(self, name: str, title: str, keys: list[str], act: Callable[[], object]) -> QAction:
        action = QAction(title, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(act)
        return action
