"""The buttons that open the chooser: what they show, and what becomes of a choice."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support import accessibility as heard
from support import chooser
from support.file_menu import ADAM, NETWORK, OTHER, RECORD, opens_menus, same
from support.runs import keep, network
from support.window import LEFT, Dialogs, click, on_screen, told

from lenet_gui.core.keras_file.model_file import save_model
from lenet_gui.ui.chooser.buttons import CurrentNetworkButton, OtherNetworkButton
from lenet_gui.ui.state.app import TRAINING, App

pytestmark = opens_menus


@pytest.fixture
def current(qtbot: QtBot, app: App) -> CurrentNetworkButton:
    return on_screen(qtbot, CurrentNetworkButton(app))


@pytest.fixture
def other(qtbot: QtBot, app: App) -> OtherNetworkButton:
    return on_screen(qtbot, OtherNetworkButton(app, "No other network"))


# The current network.


def test_it_names_the_current_network_and_what_it_is(
    app: App, current: CurrentNetworkButton
) -> None:
    assert heard.name(current) == "No network"
    app.networks.show("mine.keras", NETWORK, RECORD)
    assert heard.name(current) == "mine.keras"
    assert heard.description(current) == "LeNet-5 · 61,706 weights · 98.76 %"
    app.networks.show("another.keras", network(1), None)
    assert heard.description(current) == "Softmax regression · 7,850 weights"
    assert "another.keras" in current.toolTip()


def test_another_network_is_opened_by_it(
    qtbot: QtBot, app: App, current: CurrentNetworkButton
) -> None:
    keep(app.runs)
    qtbot.mouseClick(current, LEFT)
    chooser.press(qtbot, chooser.opened(qtbot), "run_01")
    opened = app.networks.network()
    assert opened is not None
    assert same(opened, network(3))
    assert current.text() == "run_01"


def test_a_network_that_is_in_no_list_is_listed_as_the_current_one(
    qtbot: QtBot, app: App, current: CurrentNetworkButton
) -> None:
    app.networks.set_trained(ADAM, NETWORK, RECORD)
    app.choosing_requested.emit()
    opened = chooser.opened(qtbot)
    assert chooser.rows(opened)[:2] == [
        "(Current network)",
        "LeNet-5, Adam, trained at 18:00 · 98.76 %",
    ]
    chooser.press(qtbot, opened, "LeNet-5, Adam")
    assert app.networks.network() is NETWORK


def test_the_current_network_is_marked_in_the_list(
    qtbot: QtBot, app: App, current: CurrentNetworkButton
) -> None:
    app.networks.open_bundled("softmax.keras")
    qtbot.mouseClick(current, LEFT)
    opened = chooser.opened(qtbot)
    assert chooser.rows(opened)[0] == "(Bundled)"
    assert chooser.highlighted(opened) == "softmax.keras"
    opened.close()


def test_a_file_is_opened_by_it(
    qtbot: QtBot, app: App, current: CurrentNetworkButton, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "mine.keras"
    save_model(dialogs.path, OTHER)
    qtbot.mouseClick(current, LEFT)
    click(chooser.opened(qtbot), "openFileButton")
    assert current.text() == "mine.keras"


def test_a_network_in_training_cannot_be_replaced(
    qtbot: QtBot, app: App, current: CurrentNetworkButton
) -> None:
    app.set_busy(TRAINING)
    assert not current.isEnabled()
    assert "stop the training first" in current.toolTip()
    app.choosing_requested.emit()
    app.set_busy("")
    assert current.isEnabled()
    qtbot.mouseClick(current, LEFT)
    chooser.opened(qtbot).close()


# Another network, or none.


def test_one_network_or_none_is_chosen(qtbot: QtBot, app: App, other: OtherNetworkButton) -> None:
    changes = told(other.changed)
    assert (other.text(), other.choice()) == ("No other network", None)
    qtbot.mouseClick(other, LEFT)
    chooser.press(qtbot, chooser.opened(qtbot), "softmax.keras")
    chosen = other.choice()
    assert chosen is not None
    assert (other.text(), chosen.name) == ("softmax.keras", "softmax.keras")
    # The same again is no change.
    qtbot.mouseClick(other, LEFT)
    chooser.press(qtbot, chooser.opened(qtbot), "softmax.keras")
    assert len(changes) == 1
    qtbot.mouseClick(other, LEFT)
    chooser.press(qtbot, chooser.opened(qtbot), "No other network")
    assert (other.text(), other.choice(), len(changes)) == ("No other network", None, 2)


def test_a_file_can_be_chosen_and_is_listed_from_then_on(
    qtbot: QtBot, app: App, other: OtherNetworkButton, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "mine.keras"
    qtbot.mouseClick(other, LEFT)
    click(chooser.opened(qtbot), "openFileButton")
    chosen = other.choice()
    assert chosen is not None
    assert chosen.path == dialogs.path
    assert app.settings.recent_models == [str(dialogs.path)]
