"""Closing the window, and what it asks about networks that are not saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from by_hand import CONTROL, Press
from file_menu import (
    ADAM,
    NETWORK,
    OTHER,
    SGD,
    Dialogs,
    action,
    click,
    current,
    opened_file_menu,
    opens_menus,
    press_escape,
    same,
    trained,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from lenet_gui import FIRST_MODEL
from lenet_gui.core.model_file import read_model
from lenet_gui.ui.main_window import MainWindow

# None of these tests may wait for a dialog of the system's that nobody answers.
pytestmark = [opens_menus, pytest.mark.usefixtures("dialogs")]


def test_closing_with_nothing_unsaved_asks_nothing(window: MainWindow) -> None:
    assert window.close()
    assert not window.isVisible()


def test_cancelling_keeps_the_window_with_its_network(
    window: MainWindow, press_in_dialog: Press
) -> None:
    trained(window)
    said = press_in_dialog("Cancel")
    assert not window.close()
    assert said == ["The network “LeNet-5, Adam” is not saved."]
    assert window.isVisible()
    assert current(window) is NETWORK
    assert window.models.is_unsaved()


@pytest.mark.parametrize(
    ("kept", "said"),
    [(Path("run_01") / "network.keras", "left in its run"), (None, "it is lost")],
    ids=["in a run", "in no run"],
)
def test_what_closing_would_lose_is_said_to_be_lost(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, kept: Path | None, said: str
) -> None:
    trained(window, kept=kept)
    assert said in asked_on_closing(window, monkeypatch)


def test_an_adapted_network_is_said_to_be_lost_although_it_was_made_of_one_in_a_run(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    trained(window, kept=Path("run_01") / "network.keras")
    window.models.take_adapted("LeNet-5, Adam", OTHER)
    said = asked_on_closing(window, monkeypatch)
    assert "it is lost" in said
    assert "left in its run" not in said
    assert "one more network is not saved" in said


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
    assert window.models.is_unsaved()


def test_a_network_trained_before_is_asked_about_too(
    window: MainWindow, dialogs: Dialogs, press_in_dialog: Press, tmp_path: Path
) -> None:
    trained(window)
    window.models.open_bundled(FIRST_MODEL)
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
    window.settings.last_folder = str(tmp_path)
    dialogs.path = None
    trained(window, ADAM, NETWORK)
    trained(window, SGD, OTHER)
    return window


BY_ADAM, BY_SGD = "LeNet-5, Adam", "LeNet-5, Gradient descent"


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.keras"))


def test_each_unsaved_network_is_asked_about_and_saved_in_turn(
    two_unsaved: MainWindow, press_in_dialog: Press, tmp_path: Path
) -> None:
    first, second = press_in_dialog("Save"), press_in_dialog("Save")
    assert two_unsaved.close()
    assert first == [f"The network “{BY_SGD}” is not saved."]
    assert second == [f"The network “{BY_ADAM}” is not saved."]
    assert same(read_model(tmp_path / f"{BY_SGD}.keras")[0], OTHER)
    assert same(read_model(tmp_path / f"{BY_ADAM}.keras")[0], NETWORK)


def test_discarding_closes_without_asking_about_the_others(
    two_unsaved: MainWindow, press_in_dialog: Press, tmp_path: Path
) -> None:
    press_in_dialog("Discard")
    assert two_unsaved.close()
    assert not two_unsaved.isVisible()
    assert files(tmp_path) == []


def test_discarding_after_a_save_keeps_the_saved_file_only(
    two_unsaved: MainWindow, press_in_dialog: Press, tmp_path: Path
) -> None:
    press_in_dialog("Save")
    press_in_dialog("Discard")
    assert two_unsaved.close()
    assert files(tmp_path) == [f"{BY_SGD}.keras"]


def test_cancelling_after_a_save_keeps_the_window_with_the_other_network(
    two_unsaved: MainWindow, press_in_dialog: Press, tmp_path: Path
) -> None:
    press_in_dialog("Save")
    press_in_dialog("Cancel")
    assert not two_unsaved.close()
    assert two_unsaved.isVisible()
    assert files(tmp_path) == [f"{BY_SGD}.keras"]
    assert current(two_unsaved) is NETWORK
    assert two_unsaved.models.is_unsaved()
    assert two_unsaved.models.earlier() == []


def test_cancelling_at_once_keeps_all_networks(
    two_unsaved: MainWindow, press_in_dialog: Press
) -> None:
    press_in_dialog("Cancel")
    assert not two_unsaved.close()
    assert current(two_unsaved) is OTHER
    assert [model.network for model in two_unsaved.models.earlier()] == [NETWORK]


def test_a_window_that_was_left_closes_without_a_question(window: MainWindow) -> None:
    trained(window)
    window.leave()
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
