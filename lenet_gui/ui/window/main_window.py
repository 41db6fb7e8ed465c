"""The main window: pages, menus, and closing. GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QDeadlineTimer, QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenuBar, QWidget

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.common.theme import SCALES, Theme
from lenet_gui.ui.common.translation import Translation
from lenet_gui.ui.help.controller import Help
from lenet_gui.ui.page import Place
from lenet_gui.ui.pages import PLACES
from lenet_gui.ui.recovery.controller import RecoveryController
from lenet_gui.ui.state.app import App
from lenet_gui.ui.widgets.layouts import vbox
from lenet_gui.ui.widgets.scrolled import Contents, room_on_screen
from lenet_gui.ui.window.menus import Menus
from lenet_gui.ui.window.network_bar import NetworkBar
from lenet_gui.ui.window.preferences import Preferences
from lenet_gui.ui.window.tabs import P, Pages

_log = logging.getLogger(__name__)

# Milliseconds that the window stays open until the training has stopped.
_UNTIL_IDLE = 1200
# Milliseconds that all background work may then take to end. A training step takes seconds if
# other programs use all cores.
_UNTIL_ENDED = 5000
# How much larger type is for a class than for one person.
_PRESENTED = 1.4
# Qt's QWIDGETSIZE_MAX, the maximum height of a widget without one of its own.
_NO_LIMIT = 16777215


class MainWindow(QMainWindow):
    """Menus, pages and status bar; `app` is the state that the pages share."""

    def __init__(
        self,
        settings: Settings | None = None,
        runs: Path | None = None,
        places: Sequence[Place] = PLACES,
    ) -> None:
        super().__init__()
        self.app = App(self, settings, runs)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._translation = Translation(self.app.settings.language, self)
        self._theme = Theme(application, self.app.settings.appearance, self)
        self._theme.set_scale(self.app.settings.scale)
        self._closing = self._closes_at_once = False
        # True once all background work has ended; None before shut_down().
        self._has_ended: bool | None = None
        self.setObjectName("mainWindow")
        self.setWindowIcon(QIcon(str(paths.resources_folder() / "icons" / "lenet-gui.svg")))
        self._places = places
        self.recovery = RecoveryController(self.app)
        self._make_contents()
        self._theme.follow_font()
        self.statusBar().setObjectName("statusBar")
        self.app.message.connect(self._show_message)
        self.app.networks.changed.connect(self._show_title)
        self.app.busy_changed.connect(self._on_busy_changed)
        self._help.lesson.offer()
        self._restore_geometry()
        self.app.networks.open_bundled(FIRST_MODEL)

    def _make_contents(self) -> None:
        """Make pages, bars and menus in the language in use."""
        self._pages = Pages(self.app, self._places)
        self._help = Help(self.app, self._pages.current)
        contents = QWidget()
        bars = NetworkBar(self.app), self.recovery.bar, self._help.lesson
        contents.setLayout(vbox(*bars, (self._pages, 1), spacing=0))
        self._contents = Contents(contents)
        self.setCentralWidget(self._contents)
        self._menus = Menus(self.menuBar(), self.app, self._pages, self._help)
        self._menus.quit_requested.connect(self.close)
        self._menus.preferences_requested.connect(self._show_preferences)
        self._menus.scale_requested.connect(self.change_scale)
        self._menus.presenting_requested.connect(self.set_presenting)

    def page(self, kind: type[P]) -> P:
        """Return the page of this kind."""
        return self._pages.page(kind)

    @Slot()
    def _show_preferences(self) -> None:
        preferences = Preferences(self.app.settings, self.app.busy, self)
        preferences.appearance_chosen.connect(self.set_appearance)
        preferences.scale_chosen.connect(self.set_scale)
        preferences.exec()
        language = preferences.language()
        preferences.deleteLater()
        if language != self.app.settings.language:
            self.set_language(language)

    @Slot(str)
    def set_language(self, language: str) -> None:
        """Show the window in a language of languages() or the system's, and store it.

        Pages and menus are made anew, so it must not happen during a training. The drawing stays;
        its history and what else pages hold for a moment do not.
        """
        self.app.settings.language = language
        self._translation.set_language(language)
        drawing, page = self.app.drawing, self._pages.current().key
        self.app.end_pages(QDeadlineTimer(_UNTIL_ENDED))
        self.recovery.bar.setParent(self)
        self.takeCentralWidget()
        # At once, because PySide deletes the bar's actions at once.
        shiboken6.delete(self._menus)
        self.setMenuBar(QMenuBar())
        for made in (self._contents, self._help):
            made.deleteLater()
        # The windows of the help.
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if child.isWindow():
                child.deleteLater()
        self._make_contents()
        self.app.networks.changed.emit()
        if drawing:
            self.app.drawing_requested.emit(drawing)
        self.app.page_requested.emit(page)

    @Slot(str)
    def set_appearance(self, appearance: str) -> None:
        """Show the window in the appearance with this key of APPEARANCES, and store the key."""
        self.app.settings.appearance = appearance
        self._theme.set_appearance(appearance)

    @Slot(int)
    def change_scale(self, step: int) -> None:
        """Make all type one step larger (1) or smaller (-1), or as large as the system's (0)."""
        place = SCALES.index(self.app.settings.scale) + step
        self.set_scale(SCALES[min(max(place, 0), len(SCALES) - 1)] if step else 100)

    @Slot(int)
    def set_scale(self, scale: int) -> None:
        """Show all type in this size, one of SCALES, and store it."""
        self.app.settings.scale = scale
        self._theme.set_scale(scale)

    @Slot(bool)
    def set_presenting(self, presenting: bool) -> None:
        """Fill the screen with large type and without menus, for a class; or end that."""
        scale = self.app.settings.scale
        self._theme.set_scale(round(scale * _PRESENTED) if presenting else scale)
        # Not hidden: the keys of hidden menus do nothing.
        self.menuBar().setMaximumHeight(0 if presenting else _NO_LIMIT)
        self.statusBar().setHidden(presenting)
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def shut_down(self, asked: bool = False) -> bool:
        """End background work and write the settings without asking; it may be called twice.

        Unless the user was `asked` about unsaved networks, the next start offers them. Returns
        whether all work has ended, for which it waits a few seconds. The training's thread cannot
        be ended while it imports TensorFlow or traces the first step; nothing is lost then.
        """
        if self._has_ended is None:
            self._has_ended = False
            self.app.settings.geometry = self.saveGeometry()
            self.hide()
            self.recovery.request_end(asked)
            deadline = QDeadlineTimer(_UNTIL_ENDED)
            ended = self.app.shut_down(deadline)
            self._has_ended = self.recovery.wait(deadline) and ended
        return self._has_ended

    def _restore_geometry(self) -> None:
        """Restore the stored or default size and position, as far as the screen has room."""
        if not self.restoreGeometry(self.app.settings.geometry):
            self.resize(QSize(1100, 760).boundedTo(room_on_screen(self) * 0.9))
        if not self._contents.has_room():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    @Slot()
    def _show_title(self) -> None:
        current = self.app.networks.current()
        self.setWindowTitle(f"{current.name}[*] – lenet-gui" if current else "lenet-gui")
        self.setWindowModified(self.app.networks.is_unsaved())

    @Slot(str)
    def _show_message(self, sentence: str) -> None:
        _log.info("Told: %s", sentence)
        self.statusBar().showMessage(sentence, 6000)
        announce(self.statusBar(), sentence)

    @Slot(str)
    def _on_busy_changed(self, reason: str) -> None:
        if self._closing and not reason:
            self._closing = False
            self.close()

    @Slot()
    def _close_at_once(self) -> None:
        """Close without waiting for a worker that did not emit idle in time."""
        if self._closing:
            self._closing, self._closes_at_once = False, True
            self.close()
            self._closes_at_once = False

    # Overrides.

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._pages.make_rest()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._theme.follow_font()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close in stages: stop the training, then ask about its network."""
        if self.app.busy and not self._closes_at_once:
            event.ignore()
            if self._closing or not dialogs.ask_to_stop_and_close(self):
                return
            if not self.app.busy:
                self.close()
                return
            # The window closes when the worker emits idle.
            self._closing = True
            self.app.stop()
            QTimer.singleShot(_UNTIL_IDLE, self, self._close_at_once)
        elif self._has_ended is None and not self.app.networks.may_close():
            self.app.is_closing = False
            event.ignore()
        else:
            self.shut_down(asked=True)
            event.accept()
