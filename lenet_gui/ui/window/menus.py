"""The menus and their shortcuts. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from lenet_gui import ISSUES
from lenet_gui.log_file import log_path
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.help.controller import Help
from lenet_gui.ui.page import Page
from lenet_gui.ui.state.app import App
from lenet_gui.ui.window.about import show_about
from lenet_gui.ui.window.pixels_menu import PixelsMenu
from lenet_gui.ui.window.tabs import Pages

_Key = QKeySequence.StandardKey


class Menus(QObject):
    """Makes the menus with the pages' actions, and updates them with the state.

    Signals:
        quit_requested: the window is to close.
        preferences_requested: the dialog of preferences is to open.
        scale_requested: type is to be larger (1), smaller (-1) or of the system's size (0).
        presenting_requested: the window is to be shown for a class, or no longer.
    """

    quit_requested = Signal()
    preferences_requested = Signal()
    scale_requested = Signal(int)
    presenting_requested = Signal(bool)

    def __init__(self, bar: QMenuBar, app: App, pages: Pages, help: Help) -> None:
        super().__init__(bar)
        self._help = help
        self._bar, self._app, self._networks, self._pages = bar, app, app.networks, pages
        # The menu for each title that pages know, and the entry before which their actions go.
        self._offered: dict[str, tuple[QMenu, QAction]] = {}
        self._make_file_menu()
        self._make_edit_menu()
        self._make_view_menu()
        menu = bar.addMenu(self.tr("Net&work"))
        self._offered["Network"] = menu, menu.addSeparator()
        menu.addMenu(PixelsMenu(app, menu))
        self._make_help_menu()
        app.undo.indexChanged.connect(self._update_edit)
        app.undo.activeStackChanged.connect(self._update_edit)
        app.networks.changed.connect(self._update_file)
        app.busy_changed.connect(self._on_busy_changed)
        self._update_edit()
        self._add_offered(pages.current())
        pages.made.connect(self._add_offered)
        for menu in bar.findChildren(QMenu):
            menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the letters to an open menu, although a page has them as keys of its own."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.text() or not event.text().isprintable() or event.modifiers():
            return False
        event.accept()
        return True

    @Slot(str)
    def _on_busy_changed(self, reason: str) -> None:
        """Disable opening networks during a training, whose network is the current one."""
        for entry in (self._open, self._choose):
            entry.setEnabled(not reason)

    def _make_file_menu(self) -> None:
        menu = self._bar.addMenu(self.tr("&File"))
        self._open = self._add(
            menu, "openModelAction", self.tr("&Open…"), self._networks.open_by_dialog
        )
        self._open.setShortcut(_Key.Open)
        self._choose = self._add(
            menu, "chooseNetworkAction", self.tr("&Networks…"), self._app.choosing_requested.emit
        )
        self._choose.setShortcut("Ctrl+Shift+O")
        menu.addSeparator()
        self._save = self._add(menu, "saveModelAction", self.tr("&Save"), self._networks.save)
        self._save.setShortcut(_Key.Save)
        self._save_as = self._add(
            menu, "saveModelAsAction", self.tr("Save &as…"), self._networks.save_by_dialog
        )
        self._save_as.setShortcut(_Key.SaveAs)
        self._export = self._add(
            menu, "exportModelAction", self.tr("E&xport…"), self._export_network
        )
        menu.addSeparator()
        self._offered["File"] = menu, menu.addSeparator()
        leave = self._add(menu, "quitAction", self.tr("&Quit"), self.quit_requested.emit)
        # Also the system's own key, if it has one; a key set twice would do nothing.
        leave.setShortcut("Ctrl+Q")
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit_menu(self) -> None:
        menu = self._bar.addMenu(self.tr("&Edit"))
        self._undo = self._add(
            menu, "undoAction", self.tr("&Undo"), lambda: self._pages.current().undo()
        )
        self._undo.setShortcut(_Key.Undo)
        self._redo = self._add(
            menu, "redoAction", self.tr("&Redo"), lambda: self._pages.current().redo()
        )
        # Both common keys; the system's may be either.
        self._redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._offered["Edit"] = menu, menu.addSeparator()
        preferences = self._add(
            menu, "preferencesAction", self.tr("Pre&ferences…"), self.preferences_requested.emit
        )
        preferences.setShortcut("Ctrl+,")
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _make_view_menu(self) -> None:
        menu = self._bar.addMenu(self.tr("&View"))
        for number, place in enumerate(self._pages.places, start=1):
            show = partial(self._app.page_requested.emit, place.key)
            action = self._add(menu, f"{place.key}PageAction", place.name(), show)
            action.setShortcut(f"Alt+{number}")
        menu.addSeparator()
        for step, name, title, keys in (
            (1, "largerAction", self.tr("&Larger type"), ["Ctrl++", "Ctrl+="]),
            (-1, "smallerAction", self.tr("&Smaller type"), ["Ctrl+-"]),
            (0, "usualSizeAction", self.tr("&Usual size"), ["Ctrl+0"]),
        ):
            action = self._add(menu, name, title, partial(self.scale_requested.emit, step))
            action.setShortcuts([QKeySequence(key) for key in keys])
        present = menu.addAction(self.tr("&Present"))
        present.setObjectName("presentAction")
        present.toggled.connect(self.presenting_requested)
        present.setCheckable(True)
        present.setShortcut("F11")
        menu.addSeparator()
        self._offered["View"] = menu, menu.addSeparator()

    def _make_help_menu(self) -> None:
        menu = self._bar.addMenu(self.tr("&Help"))
        menu.addActions(self._help.actions())
        menu.addSeparator()
        self._add(menu, "showLogAction", self.tr("Show &log"), self._show_log)
        self._add(menu, "reportFaultAction", self.tr("&Report a fault…"), self._report_fault)
        menu.addSeparator()
        about = self._add(
            menu, "aboutAction", self.tr("&About lenet-gui"), partial(show_about, self._app.window)
        )
        about.setMenuRole(QAction.MenuRole.AboutRole)

    @Slot(Page)
    def _add_offered(self, page: Page) -> None:
        """Add the actions of a page to the menus."""
        for title, actions in page.actions_by_menu.items():
            menu, before = self._offered[title]
            menu.insertActions(before, actions)

    def _add(self, menu: QMenu, name: str, title: str, action: Callable[[], object]) -> QAction:
        made = menu.addAction(title)
        made.setObjectName(name)
        made.triggered.connect(action)
        return made

    @Slot()
    def _update_edit(self) -> None:
        undo = self._app.undo
        self._undo.setEnabled(undo.canUndo())
        named, change = self.tr("&Undo {}"), undo.undoText()
        self._undo.setText(named.format(change) if change else self.tr("&Undo"))
        self._redo.setEnabled(undo.canRedo())
        named, change = self.tr("&Redo {}"), undo.redoText()
        self._redo.setText(named.format(change) if change else self.tr("&Redo"))

    @Slot()
    def _update_file(self) -> None:
        current = self._networks.current()
        self._save.setEnabled(current is not None and (current.path is None or not current.saved))
        self._save_as.setEnabled(current is not None)
        self._export.setEnabled(current is not None)

    def _export_network(self) -> None:
        # Imported when it is first needed, because the formats would delay the start.
        from lenet_gui.ui.export.dialog import ExportDialog
        from lenet_gui.ui.export.subject import of_current

        model = self._networks.current()
        if model is not None:
            ExportDialog(self._app, of_current(model)).open()

    def _show_log(self) -> None:
        log = log_path()
        # The folder, if no program is registered for the file.
        if not any(QDesktopServices.openUrl(QUrl.fromLocalFile(p)) for p in (log, log.parent)):
            dialogs.show_message(self._app.window, self.tr("The log is {}.").format(log))

    def _report_fault(self) -> None:
        if not QDesktopServices.openUrl(QUrl(ISSUES)):
            dialogs.show_message(
                self._app.window,
                self.tr("Report faults at {}. Please include the log, {}.").format(
                    ISSUES, log_path()
                ),
            )
