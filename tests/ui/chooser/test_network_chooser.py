"""The popup of networks: what it lists, and how networks are chosen and ticked in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot
from support.chooser import press, rows, ticked
from support.file_menu import NETWORK, opens_menus
from support.runs import keep
from support.window import click, find, on_screen, told

from lenet_gui.ui.chooser.popup import NetworkChooser
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.catalogue import Group, NetworkChoice

pytestmark = opens_menus

Open = Callable[..., NetworkChooser]


def made(name: str, group: Group = Group.RUNS) -> NetworkChoice:
    return NetworkChoice(name, NETWORK, key=name, group=group, about="LeNet-5, Adam", accuracy=0.9)


FEW = [made("mine.keras", Group.FILES), made("run_02"), made("run_01")]
MANY = [made(f"run_{number:03}") for number in range(300, 0, -1)]


@pytest.fixture
def anchor(qtbot: QtBot) -> QPushButton:
    """A button, in a window of its own."""
    button: QPushButton = on_screen(qtbot, QPushButton("Choose"))
    return button


@pytest.fixture
def opened(qtbot: QtBot, app: App, anchor: QPushButton) -> Open:
    """A function that opens the chooser with these networks."""

    def make(
        choices: list[NetworkChoice], chosen: tuple[str, ...] = (), most: int = 1
    ) -> NetworkChooser:
        chooser = NetworkChooser(app.catalogue, anchor, lambda: choices, most)
        chooser.open(chosen)
        qtbot.waitUntil(lambda: has_focus(chooser))
        return chooser

    return make


def has_focus(chooser: NetworkChooser) -> bool:
    widget = QApplication.focusWidget()
    return widget is not None and chooser.isAncestorOf(widget)


def view(chooser: NetworkChooser) -> QListView:
    return find(chooser, QListView, "networkList")


def field(chooser: NetworkChooser) -> QLineEdit:
    return find(chooser, QLineEdit, "networkFilter")


def key(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget(), key)


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


# What it lists.


def test_networks_stand_under_the_headings_of_their_groups(qtbot: QtBot, opened: Open) -> None:
    chooser = opened(FEW)
    # Until the runs are listed, it says that it looks for them.
    qtbot.waitUntil(lambda: rows(chooser)[-1] != "(Looking for runs…)")
    assert rows(chooser) == [
        "(Recent files)",
        "mine.keras, LeNet-5, Adam · 90.00 %",
        "(Runs)",
        "run_02, LeNet-5, Adam · 90.00 %",
        "run_01, LeNet-5, Adam · 90.00 %",
    ]
    chooser.close()


def test_runs_are_listed_as_they_are_found(
    qtbot: QtBot, app: App, anchor: QPushButton, opened: Open
) -> None:
    keep(app.runs)
    chooser = NetworkChooser(app.catalogue, anchor, app.catalogue.choices)
    chooser.open([])
    below = "run_01, Softmax regression, Gradient descent · 90.00 %"
    qtbot.waitUntil(lambda: rows(chooser)[-1] == below)
    # Until it is closed, what is recorded meanwhile is shown, too.
    keep(app.runs, epochs=2)
    app.catalogue.refresh()
    qtbot.waitUntil(lambda: rows(chooser)[-2].startswith("run_02"))
    chooser.close()


def test_it_says_why_runs_cannot_be_listed(qtbot: QtBot, app: App, opened: Open) -> None:
    app.runs.path.parent.mkdir(parents=True)
    app.runs.path.write_text("not a folder")
    chooser = opened(FEW[:1])
    qtbot.waitUntil(lambda: rows(chooser)[-1].startswith("(The runs in "))
    chooser.close()


def test_where_the_user_is_survives_a_change_of_the_list(app: App, opened: Open) -> None:
    choices = list(MANY)
    chooser = opened(choices)
    key(Qt.Key.Key_Down)
    for _ in range(50):
        key(Qt.Key.Key_Down)
    before, scrolled = view(chooser).currentIndex().data(), view(chooser).verticalScrollBar()
    place = scrolled.value()
    choices.append(made("run_000"))
    app.catalogue.changed.emit()
    assert view(chooser).currentIndex().data() == before
    assert scrolled.value() == place > 0
    chooser.close()


# Choosing one.


def test_a_click_chooses_a_network_and_closes(qtbot: QtBot, opened: Open) -> None:
    chooser = opened(FEW)
    heard = told(chooser.chosen)
    press(qtbot, chooser, "run_01")
    assert heard == [("run_01",)]
    assert QApplication.activePopupWidget() is None


def test_a_heading_cannot_be_chosen(qtbot: QtBot, opened: Open) -> None:
    chooser = opened(FEW)
    heard = told(chooser.chosen)
    index = view(chooser).model().index(0, 0)
    place = view(chooser).visualRect(index).center()
    qtbot.mouseClick(view(chooser).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard == []
    assert chooser.isVisible()
    chooser.close()


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keys_choose_from_where_the_current_one_is(opened: Open, pressed: Qt.Key) -> None:
    chooser = opened(FEW, ("mine.keras",))
    heard = told(chooser.chosen)
    # Over the heading.
    key(Qt.Key.Key_Down)
    key(pressed)
    assert heard == [("run_02",)]


def test_escape_closes_without_a_choice(opened: Open) -> None:
    for choices in (FEW, MANY):
        chooser = opened(choices)
        heard = told(chooser.chosen)
        key(Qt.Key.Key_Escape)
        assert heard == []
        assert QApplication.activePopupWidget() is None


def test_a_file_is_asked_for_once_the_list_has_closed(opened: Open) -> None:
    chooser = opened(FEW)
    visible: list[object] = []
    chooser.file_requested.connect(lambda: visible.append(QApplication.activePopupWidget()))
    click(chooser, "openFileButton")
    assert visible == [None]


# Many networks.


def test_only_a_long_list_has_a_filter(opened: Open) -> None:
    for choices, has_filter in ((FEW, False), (MANY, True)):
        chooser = opened(choices)
        assert field(chooser).isVisible() == has_filter
        assert field(chooser).hasFocus() == has_filter
        chooser.close()


def test_the_filter_finds_all_its_words_anywhere(opened: Open) -> None:
    chooser = opened([*MANY, made("mine.keras", Group.FILES)])
    write("adam 12")
    assert len(rows(chooser)) - 1 == sum("12" in choice.name for choice in MANY)
    field(chooser).clear()
    write("MINE")
    assert rows(chooser) == ["(Recent files)", "mine.keras, LeNet-5, Adam · 90.00 %"]
    heard = told(chooser.chosen)
    key(Qt.Key.Key_Return)
    assert heard == [("mine.keras",)]


def test_where_nothing_matches_it_says_so(opened: Open) -> None:
    chooser = opened(MANY)
    heard = told(chooser.chosen)
    write("xyz")
    assert rows(chooser) == ["(No network matches.)"]
    key(Qt.Key.Key_Return)
    assert heard == []
    chooser.close()


def test_arrows_lead_from_the_filter_to_the_list_and_letters_back(opened: Open) -> None:
    chooser = opened(MANY)
    key(Qt.Key.Key_Down)
    assert view(chooser).hasFocus()
    write("7")
    assert field(chooser).hasFocus()
    assert field(chooser).text() == "7"
    chooser.close()


def test_a_long_list_stays_on_the_screen(opened: Open, anchor: QPushButton) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    for place in (room.topLeft(), room.bottomRight() - QPoint(150, 60)):
        anchor.move(place)
        chooser = opened(MANY)
        assert room.contains(chooser.geometry())
        chooser.close()


# Ticking several.


def test_several_are_ticked_while_it_stays_open(qtbot: QtBot, opened: Open) -> None:
    chooser = opened(FEW, ("run_01",), 3)
    heard = told(chooser.ticked)
    assert ticked(chooser) == ["run_01"]
    press(qtbot, chooser, "mine.keras")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Space)
    assert ticked(chooser) == ["mine.keras", "run_02", "run_01"]
    press(qtbot, chooser, "run_01")
    assert heard == [
        (["run_01", "mine.keras"],),
        (["run_01", "mine.keras", "run_02"],),
        (["mine.keras", "run_02"],),
    ]
    click(chooser, "doneButton")
    assert QApplication.activePopupWidget() is None


def test_no_more_are_ticked_than_there_is_room_for(
    qtbot: QtBot, opened: Open, announced: list[str]
) -> None:
    chooser = opened(FEW, ("run_01",), 2)
    heard = told(chooser.ticked)
    press(qtbot, chooser, "mine.keras")
    press(qtbot, chooser, "run_02")
    assert heard == [(["run_01", "mine.keras"],)]
    count = find(chooser, QLabel, "chosenCount").text()
    assert announced[-1] == count == "2 of 2 chosen"
    press(qtbot, chooser, "run_01")
    press(qtbot, chooser, "run_02")
    assert ticked(chooser) == ["mine.keras", "run_02"]
    chooser.close()
