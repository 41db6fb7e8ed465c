"""A page registers by a class and a line: the window gives it all that the others have."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt, Slot
from PySide6.QtGui import QAction, QUndoCommand
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTabWidget
from pytestqt.qtbot import QtBot
from support.file_menu import action
from support.window import CONTROL, draw, find, text

from lenet_gui.ui.evaluation.page import EvaluationPage
from lenet_gui.ui.my_digits.page import MyDigitsPage
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.page import Page, Place
from lenet_gui.ui.pages import PLACES
from lenet_gui.ui.state.app import App
from lenet_gui.ui.window.main_window import MainWindow


class NotesPage(Page):
    """A seventh page, as somebody might add it."""

    key = "notes"

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.networks: list[str] = []
        self.ended: list[str] = []
        app.networks.changed.connect(self._on_network_changed)
        app.at_exit(lambda: self.ended.append("asked"), self._wait)
        look = QAction("Look at the &notes", self)
        look.triggered.connect(self.come_to_front)
        self.actions_by_menu = {"View": [look]}

    @Slot()
    def _on_network_changed(self) -> None:
        current = self.app.networks.current()
        self.networks.append("" if current is None else current.name)

    def _wait(self, deadline: QDeadlineTimer) -> bool:
        self.ended.append("waited for")
        return not deadline.hasExpired()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(places=(*PLACES, Place("notes", "Notes", "help", lambda: NotesPage)))
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()


def tabs(window: MainWindow) -> QTabWidget:
    return find(window, QTabWidget, "tabs")


def test_draw_leads_to_why_a_drawing_is_read_so(qtbot: QtBot, window: MainWindow) -> None:
    why = find(window, QAbstractButton, "whyInDrawButton")
    assert not why.isEnabled()
    draw(window)
    QTest.keyClick(why, Qt.Key.Key_Space)
    assert isinstance(tabs(window).currentWidget(), NetworkPage)
    qtbot.waitUntil(lambda: text(window, "whyLead").startswith("The score of 1 is "))
    assert text(window, "networkHeading").endswith("reads your drawing")


def test_it_has_a_tab_after_the_others_and_comes_to_the_front(window: MainWindow) -> None:
    titles = [tabs(window).tabText(index) for index in range(tabs(window).count())]
    assert titles[-1] == "Notes"
    assert titles[:-1] == [place.title for place in PLACES]
    window.app.page_requested.emit("notes")
    assert tabs(window).currentWidget() is window.page(NotesPage)


def test_pages_follow_without_being_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.findChild(NotesPage) is not None)
    pages = [tabs(window).widget(index) for index in range(tabs(window).count())]
    assert list(map(type, pages)) == [*(place.load() for place in PLACES), NotesPage]


def test_a_page_that_is_needed_early_is_made_at_once(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window, before_close_func=lambda _: window.shut_down())
    assert [page.key for page in window.findChildren(Page)] == ["draw"]
    window.app.page_requested.emit("network")
    assert tabs(window).currentWidget() is window.findChild(NetworkPage)
    assert window.findChild(MyDigitsPage) is None


def test_a_page_made_later_shows_the_network_that_was_opened_before(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window, before_close_func=lambda _: window.shut_down())
    window.app.networks.open_bundled("softmax.keras")
    window.page(EvaluationPage)
    assert action(window, "evaluateAction").isEnabled()


def test_it_hears_of_the_current_network(window: MainWindow) -> None:
    window.page(NotesPage)
    window.app.networks.open_bundled("softmax.keras")
    assert window.page(NotesPage).networks[-1] == "softmax.keras"


def test_its_changes_are_undone_while_it_is_in_front(window: MainWindow) -> None:
    page = window.page(NotesPage)
    page.history.push(QUndoCommand("a note"))
    assert action(window, "undoAction").text() == "&Undo"
    page.come_to_front()
    assert action(window, "undoAction").text() == "&Undo a note"
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert page.history.index() == 0
    assert action(window, "redoAction").text() == "&Redo a note"


def test_it_offers_what_it_can_do_in_a_menu(window: MainWindow) -> None:
    page = window.page(NotesPage)
    (view,) = (entry.menu() for entry in window.menuBar().actions() if entry.text() == "&View")
    assert view.actions()[-2].text() == "Look at the &notes"
    view.actions()[-2].trigger()
    assert tabs(window).currentWidget() is page


def test_it_ends_with_the_program(window: MainWindow) -> None:
    page = window.page(NotesPage)
    assert window.shut_down()
    assert page.ended == ["asked", "waited for"]
