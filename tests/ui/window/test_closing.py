"""Closing the window, and what it asks about networks that are not saved."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from support.file_menu import (
    ADAM,
    NETWORK,
    OTHER,
    SGD,
    action,
    click,
    current,
    opened_file_menu,
    opens_menus,
    press_escape,
    same,
    trained,
)
from support.window import CONTROL, Dialogs, Press

from lenet_gui import FIRST_MODEL
from lenet_gui.core.keras_file.model_file import ModelFileError, read_model, save_model
from lenet_gui.core.network.network import Network
from lenet_gui.ui.state import current_network
from lenet_gui.ui.state.current_network import NamedNetwork
from lenet_gui.ui.window.main_window import MainWindow

# None of these tests may wait for a dialog of the system's that nobody answers.
pytestmark = [opens_menus, pytest.mark.usefixtures("dialogs")]


def test_closing_with_nothing_unsaved_asks_nothing(window: MainWindow) -> None:
    assert window.close()
    assert not window.isVisible()


@pytest.mark.usefixtures("qtbot")
def test_a_window_that_goes_leaves_the_screen_to_the_next() -> None:
    screen = QGuiApplication.primaryScreen()
    window = MainWindow()
    window.show()
    assert window.close()
    shiboken6.delete(window)
    assert shiboken6.isValid(screen)


def test_cancelling_keeps_the_window_with_its_network(
    window: MainWindow, press_in_dialog: Press
) -> None:
    trained(window)
    said = press_in_dialog("Cancel")
    assert not window.close()
    assert said == ["The network “LeNet-5, Adam” is not saved."]
    assert window.isVisible()
    assert current(window) is NETWORK
    assert window.app.networks.is_unsaved()


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (Path("run_01") / "network.keras", "It stays available as run_01"),
        (Path("run_02") / "networks" / "epoch_0003.keras", "It stays available as run_02"),
        (None, "It will be lost"),
    ],
    ids=["in a run", "in an epoch of a run", "in no run"],
)
def test_what_closing_would_lose_is_said_to_be_lost(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, kept: Path | None, said: str
) -> None:
    trained(window, run_file=kept)
    assert said in asked_on_closing(window, monkeypatch)


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (Path("run_02") / "network.keras", "stays available as run_02"),
        (None, "will be lost"),
    ],
)
def test_closing_tells_of_the_run_of_an_adapted_network_not_of_its_origin(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, kept: Path | None, said: str
) -> None:
    trained(window, run_file=Path("run_01") / "network.keras")
    window.app.networks.set_adapted("LeNet-5, Adam (adapted)", OTHER, kept)
    assert asked_on_closing(window, monkeypatch).splitlines()[:2] == [
        f"LeNet-5, Adam (adapted) ({said})",
        "LeNet-5, Adam: 98.76 % (stays available as run_01)",
    ]


def asked_on_closing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> str:
    """What a question on closing says besides which network is not saved; it is cancelled."""
    said: list[str] = []

    def cancel(box: QMessageBox) -> int:
        said.append(box.informativeText())
        return QMessageBox.StandardButton.Cancel.value

    with monkeypatch.context() as patch:
        patch.setattr(QMessageBox, "exec", cancel)
        assert not window.close()
    (text,) = said
    return text


def test_escape_keeps_the_window(qtbot: QtBot, window: MainWindow) -> None:
    trained(window)
    asked = press_escape(qtbot)
    assert not window.close()
    assert asked == ["unsavedBox"]
    assert window.isVisible()


def test_discarding_closes_without_a_file(
    window: MainWindow, dialogs: Dialogs, press_in_dialog: Press
) -> None:
    trained(window)
    press_in_dialog("Discard")
    assert window.close()
    assert not window.isVisible()
    assert dialogs.asked == []


def test_saving_when_asked_closes_with_a_file(
    window: MainWindow, dialogs: Dialogs, press_in_dialog: Press, tmp_path: Path
) -> None:
    trained(window)
    dialogs.path = str(tmp_path / "mine.keras")
    press_in_dialog("Save")
    assert window.close()
    assert same(read_model(tmp_path / "mine.keras")[0], NETWORK)


def test_a_copy_that_is_edited_by_hand_is_asked_about_and_saved(
    window: MainWindow, dialogs: Dialogs, press_in_dialog: Press, tmp_path: Path
) -> None:
    window.app.networks.set_draft(NamedNetwork("edited", NETWORK, saved=False))
    dialogs.path = str(tmp_path / "mine.keras")
    press_in_dialog("Save")
    assert window.close()
    assert same(read_model(tmp_path / "mine.keras")[0], NETWORK)


def test_a_copy_that_is_edited_by_hand_is_kept_by_name_if_the_window_stays(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.app.networks.set_draft(NamedNetwork("edited", NETWORK, saved=False))
    assert press_escape(qtbot) == []
    assert not window.close()
    assert [model.name for model in window.app.networks.earlier()] == ["edited"]
    assert window.app.networks.draft() is None


def test_saving_when_asked_but_choosing_no_file_keeps_the_window(
    window: MainWindow, dialogs: Dialogs, press_in_dialog: Press
) -> None:
    trained(window)
    press_in_dialog("Save")
    assert not window.close()
    assert len(dialogs.asked) == 1
    assert window.isVisible()


def test_saving_when_asked_that_fails_keeps_the_window(
    window: MainWindow, dialogs: Dialogs, press_in_dialog: Press, tmp_path: Path
) -> None:
    trained(window)
    dialogs.path = str(tmp_path / "no such folder" / "mine.keras")
    press_in_dialog("Save")
    press_in_dialog("OK")
    assert not window.close()
    assert window.isVisible()
    assert window.app.networks.is_unsaved()


def test_a_network_trained_before_is_asked_about_too(
    window: MainWindow, dialogs: Dialogs, press_in_dialog: Press, tmp_path: Path
) -> None:
    trained(window)
    window.app.networks.open_bundled(FIRST_MODEL)
    said = press_in_dialog("Save")
    dialogs.path = str(tmp_path / "mine.keras")
    assert window.close()
    assert said == ["The network “LeNet-5, Adam” is not saved."]
    assert same(read_model(tmp_path / "mine.keras")[0], NETWORK)


@pytest.fixture
def two_unsaved(window: MainWindow, dialogs: Dialogs, tmp_path: Path) -> MainWindow:
    """A window with a network trained by Adam, then one by gradient descent, both unsaved.

    What is suggested for their files is taken.
    """
    window.app.settings.last_folder = str(tmp_path)
    dialogs.path = None
    trained(window, ADAM, NETWORK)
    trained(window, SGD, OTHER)
    return window


BY_ADAM, BY_SGD = "LeNet-5, Adam", "LeNet-5, Gradient descent"


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.keras"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is chosen when all networks are to be saved."""
    folder = tmp_path / "all of them"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def test_all_unsaved_networks_are_named_and_saved_in_one_folder(
    two_unsaved: MainWindow, press_in_dialog: Press, folder: Path
) -> None:
    said = press_in_dialog("Save All")
    assert two_unsaved.close()
    assert said == ["2 networks are not saved."]
    assert same(read_model(folder / f"{BY_SGD}.keras")[0], OTHER)
    assert same(read_model(folder / f"{BY_ADAM}.keras")[0], NETWORK)
    assert files(folder) == [f"{BY_ADAM}.keras", f"{BY_SGD}.keras"]


def test_an_adapted_network_is_saved_with_all_others(
    window: MainWindow, press_in_dialog: Press, folder: Path
) -> None:
    trained(window)
    window.app.networks.set_adapted(f"{BY_ADAM} (adapted)", OTHER)
    press_in_dialog("Save All")
    assert window.close()
    assert same(read_model(folder / f"{BY_ADAM} (adapted).keras")[0], OTHER)
    assert same(read_model(folder / f"{BY_ADAM}.keras")[0], NETWORK)


def test_no_file_is_written_over_when_all_are_saved(
    window: MainWindow, press_in_dialog: Press, folder: Path
) -> None:
    (folder / f"{BY_ADAM}.keras").write_text("mine")
    for network in (NETWORK, OTHER):
        trained(window, ADAM, network)
    press_in_dialog("Save All")
    assert window.close()
    assert (folder / f"{BY_ADAM}.keras").read_text() == "mine"
    assert same(read_model(folder / f"{BY_ADAM} 2.keras")[0], OTHER)
    assert same(read_model(folder / f"{BY_ADAM} 3.keras")[0], NETWORK)


def test_a_name_that_is_no_file_name_is_saved_all_the_same(
    two_unsaved: MainWindow, press_in_dialog: Press, folder: Path
) -> None:
    two_unsaved.app.networks.show("day/night: *", OTHER, None, saved=False)
    press_in_dialog("Save All")
    assert two_unsaved.close()
    assert "day-night- -.keras" in files(folder)


def test_choosing_no_folder_keeps_the_window_with_all_networks(
    two_unsaved: MainWindow, press_in_dialog: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    press_in_dialog("Save All")
    assert not two_unsaved.close()
    assert current(two_unsaved) is OTHER
    assert [model.network for model in two_unsaved.app.networks.earlier()] == [NETWORK]


def test_what_could_not_be_saved_with_all_others_stays_unsaved(
    two_unsaved: MainWindow, press_in_dialog: Press, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save(path: Path, network: Network, record: object) -> None:
        if network is NETWORK:
            raise ModelFileError("The disk is full.")
        save_model(path, network)

    monkeypatch.setattr(current_network, "save_model", save)
    press_in_dialog("Save All")
    said = press_in_dialog("OK")
    assert not two_unsaved.close()
    assert said == ["The disk is full."]
    assert not two_unsaved.app.networks.is_unsaved()
    assert [model.network for model in two_unsaved.app.networks.earlier()] == [NETWORK]
    assert files(folder) == [f"{BY_SGD}.keras"]


def test_of_many_unsaved_networks_the_first_are_named_and_all_counted(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(12):
        trained(window)
    said = asked_on_closing(window, monkeypatch).splitlines()
    assert len([line for line in said if line.startswith(BY_ADAM)]) == 10
    assert "and 2 more" in said


def test_discarding_closes_without_asking_about_the_others(
    two_unsaved: MainWindow, press_in_dialog: Press, tmp_path: Path
) -> None:
    press_in_dialog("Discard")
    assert two_unsaved.close()
    assert not two_unsaved.isVisible()
    assert files(tmp_path) == []


def test_cancelling_at_once_keeps_all_networks(
    two_unsaved: MainWindow, press_in_dialog: Press
) -> None:
    press_in_dialog("Cancel")
    assert not two_unsaved.close()
    assert current(two_unsaved) is OTHER
    assert [model.network for model in two_unsaved.app.networks.earlier()] == [NETWORK]


def test_a_window_that_was_left_closes_without_a_question(window: MainWindow) -> None:
    trained(window)
    window.shut_down()
    # As the system does when it ends the program.
    assert window.close()
    assert not window.isVisible()


def test_closing_again_after_discarding_asks_nothing_more(
    window: MainWindow, press_in_dialog: Press
) -> None:
    trained(window)
    said = press_in_dialog("Discard")
    assert window.close()
    assert window.close()
    assert len(said) == 1


def test_ctrl_q_closes_the_window(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Q, CONTROL)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_quitting_from_the_menu_closes_the_window(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, opened_file_menu(qtbot, window), action(window, "quitAction"))
    qtbot.waitUntil(lambda: not window.isVisible())
