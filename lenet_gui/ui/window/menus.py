"""The menus, with their keys. GUI thread."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QUrl, qVersion
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox

from lenet_gui import ISSUES, __version__, paths
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.log_file import log_path
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.theme import APPEARANCES

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenet_gui.ui.window.main_window import MainWindow

_Key = QKeySequence.StandardKey


class Menus(QObject):
    """Makes the menus of the window and keeps them true to its state.

    Signals of the actions go to the window, its models and its canvas.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._canvas = window.draw_tab.canvas
        self._models = window.models
        self._make_file_menu()
        self._make_edit_menu()
        self._make_view_menu()
        self._make_network_menu()
        self._make_help_menu()
        window.histories.indexChanged.connect(self._update_edit)
        window.histories.activeStackChanged.connect(self._update_edit)
        self._models.changed.connect(self._update_file)
        self._update_edit()

    def set_training(self, running: bool) -> None:
        """While a training runs, its network is the current one: no other can be opened."""
        for part in (self._open, *self._openers):
            part.setEnabled(not running)

    def _make_file_menu(self) -> None:
        menu = self._window.menuBar().addMenu("&File")
        self._open = self._add(menu, "openModelAction", "&Open…", self._models.open_by_dialog)
        self._open.setShortcut(_Key.Open)
        recent = self._submenu(menu, "recentModelsMenu", "Open &recent", self._fill_recent)
        bundled = self._submenu(menu, "bundledModelsMenu", "&Bundled networks", self._fill_bundled)
        earlier = self._submenu(
            menu, "earlierModelsMenu", "&Trained since the start", self._fill_earlier
        )
        self._openers = (recent, bundled, earlier)
        menu.addSeparator()
        self._save = self._add(menu, "saveModelAction", "&Save", self._models.save)
        self._save.setShortcut(_Key.Save)
        self._save_as = self._add(
            menu, "saveModelAsAction", "Save &as…", self._models.save_by_dialog
        )
        self._save_as.setShortcut(_Key.SaveAs)
        menu.addSeparator()
        picture = self._add(
            menu, "openPictureAction", "Read a &picture…", self._window.incoming.choose_picture
        )
        picture.setShortcut("Ctrl+I")
        menu.addSeparator()
        leave = self._add(menu, "quitAction", "&Quit", self._window.close)
        # The system's own key where there is one; named twice, it would do nothing.
        leave.setShortcut("Ctrl+Q")
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit_menu(self) -> None:
        menu = self._window.menuBar().addMenu("&Edit")
        self._undo = self._add(menu, "undoAction", "&Undo", self._window.undo)
        self._undo.setShortcut(_Key.Undo)
        self._redo = self._add(menu, "redoAction", "&Redo", self._window.redo)
        # Both that are in use; the system's own may be either.
        self._redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._clear = self._add(menu, "clearAction", "&Clear the drawing", self._canvas.clear)
        # On the Draw tab alone: elsewhere Esc is for closing what has popped up.
        self._clear.setShortcut("Esc")
        self._clear.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._window.draw_tab.addAction(self._clear)
        menu.addSeparator()
        copy = self._add(
            menu, "copyAction", "C&opy the drawing", self._window.incoming.copy_drawing
        )
        copy.setShortcut(_Key.Copy)
        paste = self._add(menu, "pasteAction", "&Paste a picture", self._window.incoming.paste)
        paste.setShortcut(_Key.Paste)

    def _make_view_menu(self) -> None:
        menu = self._window.menuBar().addMenu("&View")
        group = QActionGroup(self)
        for key, title in APPEARANCES.items():
            action = menu.addAction(title)
            action.setObjectName(f"{key}AppearanceAction")
            action.setCheckable(True)
            action.setData(key)
            action.setChecked(key == self._window.appearance())
            group.addAction(action)
        group.triggered.connect(self._take_appearance)
        menu.addSeparator()
        tensorboard = self._window.runs_tab.tensorboard
        self._add(menu, "openTensorBoardAction", "Open &TensorBoard", tensorboard.open)

    def _make_network_menu(self) -> None:
        menu = self._window.menuBar().addMenu("Net&work")
        for action, do in (
            (self._window.training_tab.train_action, self._window.train),
            (self._window.evaluation_tab.evaluate_action, self._window.evaluate),
        ):
            menu.addAction(action)
            action.triggered.connect(do)

    def _make_help_menu(self) -> None:
        menu = self._window.menuBar().addMenu("&Help")
        self._add(menu, "showLogAction", "Show &log", self._show_log)
        self._add(menu, "reportFaultAction", "&Report a fault…", self._report_fault)
        menu.addSeparator()
        about = self._add(menu, "aboutAction", "&About lenet-gui", self._show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _add(self, menu: QMenu, name: str, title: str, action: Callable[[], object]) -> QAction:
        made = menu.addAction(title)
        made.setObjectName(name)
        made.triggered.connect(action)
        return made

    def _submenu(self, menu: QMenu, name: str, title: str, fill: Callable[[], None]) -> QMenu:
        made = menu.addMenu(title)
        made.setObjectName(name)
        made.setToolTipsVisible(True)
        made.aboutToShow.connect(fill)
        return made

    def _update_edit(self) -> None:
        histories = self._window.histories
        self._undo.setEnabled(histories.canUndo())
        self._undo.setText(_named("&Undo", histories.undoText()))
        self._redo.setEnabled(histories.canRedo())
        self._redo.setText(_named("&Redo", histories.redoText()))
        # Where the drawing is seen.
        self._clear.setEnabled(self._canvas.history.isActive() and bool(self._canvas.marks()))

    def _update_file(self) -> None:
        model = self._models.model()
        self._save.setEnabled(model is not None and (model.path is None or not model.saved))
        self._save_as.setEnabled(model is not None)

    # Filled when they are about to be shown.

    def _fill_recent(self) -> None:
        menu = self._openers[0]
        menu.clear()
        for text in self._window.settings.recent_models:
            action = menu.addAction(Path(text).name)
            action.setToolTip(text)
            action.setData(text)
            action.triggered.connect(self._open_recent)
        self._say_if_empty(menu, "None yet")

    def _fill_bundled(self) -> None:
        menu = self._openers[1]
        menu.clear()
        for path in sorted(paths.models_folder().glob("*.keras")):
            action = menu.addAction(path.name)
            action.setData(path.name)
            action.triggered.connect(self._open_bundled)
        self._say_if_empty(menu, "None found")

    def _fill_earlier(self) -> None:
        menu = self._openers[2]
        menu.clear()
        for number, model in enumerate(self._models.earlier()):
            action = menu.addAction(model.title())
            action.setData(number)
            action.triggered.connect(self._open_earlier)
        self._say_if_empty(menu, "None but the current one")

    def _say_if_empty(self, menu: QMenu, text: str) -> None:
        if menu.isEmpty():
            menu.addAction(text).setEnabled(False)

    def _open_recent(self) -> None:
        self._models.open(Path(self._chosen()))

    def _open_bundled(self) -> None:
        self._models.open_bundled(self._chosen())

    def _open_earlier(self) -> None:
        self._models.open_earlier(self._models.earlier()[self._chosen()])

    def _chosen(self) -> Any:
        sender = self.sender()
        assert isinstance(sender, QAction)
        return sender.data()

    def _take_appearance(self, action: QAction) -> None:
        self._window.set_appearance(action.data())

    def _show_log(self) -> None:
        log = log_path()
        # Where nothing is known to open such a file with, its folder.
        if not any(QDesktopServices.openUrl(QUrl.fromLocalFile(p)) for p in (log, log.parent)):
            dialogs.show_message(self._window, f"The log is the file {log}.")

    def _report_fault(self) -> None:
        if not QDesktopServices.openUrl(QUrl(ISSUES)):
            dialogs.show_message(
                self._window, f"Faults are reported at {ISSUES}. Please add the log, {log_path()}."
            )

    def _show_about(self) -> None:
        QMessageBox.about(
            self._window,
            "About lenet-gui",
            f"<h3>lenet-gui {__version__}</h3>"
            "<p>Draw a digit and watch LeNet-5 read it; train it yourself on MNIST while the "
            "curves grow.</p>"
            "<p>LeNet-5: Y. LeCun, L. Bottou, Y. Bengio, P. Haffner, “Gradient-based learning "
            "applied to document recognition”, 1998.<br>"
            f"{'<br>'.join(f'{row.title}: {row.licence}.' for row in PUBLISHED.values())}</p>"
            f"<p>Python {platform.python_version()}, Qt {qVersion()}. MIT licence.</p>",
        )


def _named(title: str, what: str) -> str:
    """The title of an entry that says what it would undo or redo, where there is anything."""
    return f"{title}: {what}" if what else title
