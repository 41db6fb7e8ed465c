"""The networks that can be opened again: recent ones, bundled ones, those trained before."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support import chooser as chooser_of
from support.file_menu import (
    ADAM,
    NETWORK,
    OTHER,
    RECORD,
    SGD,
    action,
    current,
    opens_menus,
    press_open,
    press_save,
    same,
    title,
    trained,
)
from support.window import Dialogs, Press, message

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import outcome_text
from lenet_gui.core.keras_file.model_file import save_model
from lenet_gui.ui.state.app import TRAINING
from lenet_gui.ui.state.catalogue import Group
from lenet_gui.ui.window.main_window import MainWindow

pytestmark = opens_menus


def listed(window: MainWindow, group: Group) -> list[str]:
    """The names of the networks that can be chosen, of one group."""
    choices = window.app.catalogue.choices()
    return [choice.name for choice in choices if choice.group is group]


def choose(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Choose a network of the list that the File menu opens."""
    action(window, "chooseNetworkAction").trigger()
    chooser_of.press(qtbot, chooser_of.opened(qtbot), name)


# Recent files.


def test_recent_files_are_listed_the_last_used_first(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    for name in ("one.keras", "two.keras"):
        save_model(tmp_path / name, NETWORK)
        dialogs.path = str(tmp_path / name)
        press_open(qtbot, window)
    trained(window)
    dialogs.path = str(tmp_path / "three.keras")
    press_save(qtbot, window)
    names = ["three.keras", "two.keras", "one.keras"]
    assert listed(window, Group.FILES) == names


def test_a_recent_file_opens_again(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    for name, network in (("one.keras", NETWORK), ("two.keras", OTHER)):
        save_model(tmp_path / name, network)
        dialogs.path = str(tmp_path / name)
        press_open(qtbot, window)
    choose(qtbot, window, "one.keras")
    assert same(current(window), NETWORK)
    assert title(window) == "one.keras – lenet-gui"
    assert listed(window, Group.FILES) == ["one.keras", "two.keras"]


def test_recent_files_of_one_name_can_be_told_apart(window: MainWindow, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        save_model(tmp_path / folder / "net.keras", NETWORK)
        window.app.open_network(tmp_path / folder / "net.keras")
    files = [choice.path for choice in window.app.catalogue.choices()]
    assert files[-2:] == [tmp_path / folder / "net.keras" for folder in ("b", "a")]


def test_a_recent_file_that_is_gone_is_refused_and_forgotten(
    qtbot: QtBot, window: MainWindow, press_in_dialog: Press, tmp_path: Path
) -> None:
    path = tmp_path / "mine.keras"
    save_model(path, NETWORK)
    window.app.open_network(path)
    path.unlink()
    said = press_in_dialog("OK")
    choose(qtbot, window, "mine.keras")
    qtbot.waitUntil(lambda: said == ["“mine.keras” does not exist."])
    assert listed(window, Group.FILES) == []
    assert same(current(window), NETWORK)


def test_a_file_named_from_the_working_folder_is_remembered_and_forgotten(
    qtbot: QtBot,
    window: MainWindow,
    press_in_dialog: Press,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    save_model("mine.keras", NETWORK)
    window.app.open_network(Path("mine.keras"))
    assert window.app.settings.recent_models == [str(tmp_path / "mine.keras")]
    Path("mine.keras").unlink()
    press_in_dialog("OK")
    window.app.open_network(Path("mine.keras"))
    assert window.app.settings.recent_models == []


# Bundled networks.


def test_bundled_networks_are_listed_and_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    shutil.copy(paths.models_folder() / FIRST_MODEL, folder)
    save_model(folder / "another.keras", OTHER)
    (folder / "README.md").write_text("no network")
    monkeypatch.setattr(paths, "models_folder", lambda: folder)
    assert listed(window, Group.BUNDLED) == ["another.keras", FIRST_MODEL]
    choose(qtbot, window, "another.keras")
    assert same(current(window), OTHER)
    assert title(window) == "another.keras – lenet-gui"


# Networks trained since the start.


def test_a_network_trained_before_can_be_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    trained(window, ADAM, NETWORK, RECORD)
    trained(window, SGD, OTHER, None)
    assert listed(window, Group.SESSION) == ["LeNet-5, Adam"]
    choose(qtbot, window, "LeNet-5, Adam")
    assert current(window) is NETWORK
    assert title(window) == "LeNet-5, Adam* – lenet-gui"
    assert message(window) == outcome_text(RECORD)
    # The other one has taken its place in the list.
    assert listed(window, Group.SESSION) == ["LeNet-5, Gradient descent"]


def test_networks_trained_before_are_listed_the_newest_first(
    qtbot: QtBot, window: MainWindow
) -> None:
    for optimizer in ("sgd", "momentum", "rmsprop"):
        trained(window, TrainingConfig(optimizer=optimizer), NETWORK, None)
    assert listed(window, Group.SESSION) == [
        "LeNet-5, Momentum",
        "LeNet-5, gradient descent",
    ]


def test_opening_a_file_keeps_the_trained_network_within_reach(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    save_model(tmp_path / "mine.keras", OTHER)
    trained(window, record=None)
    window.app.open_network(tmp_path / "mine.keras")
    assert title(window) == "mine.keras – lenet-gui"
    choose(qtbot, window, "LeNet-5, Adam")
    assert current(window) is NETWORK


def test_a_saved_network_is_not_kept_beside_its_file(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    trained(window)
    dialogs.path = str(tmp_path / "mine.keras")
    press_save(qtbot, window)
    trained(window, SGD, OTHER)
    assert listed(window, Group.SESSION) == []


def test_the_steps_of_one_training_are_one_network(window: MainWindow) -> None:
    window.app.networks.begin_training()
    for network in (OTHER, NETWORK):
        window.app.networks.set_trained(ADAM, network, None)
    assert current(window) is NETWORK
    assert window.app.networks.earlier() == []


# While a training runs.


def test_nothing_can_be_opened_from_the_menu_while_a_training_runs(
    window: MainWindow, qtbot: QtBot, dialogs: Dialogs
) -> None:
    window.app.set_busy(TRAINING)
    assert not action(window, "chooseNetworkAction").isEnabled()
    press_open(qtbot, window)
    assert dialogs.asked == []
    window.app.set_busy("")
    assert action(window, "chooseNetworkAction").isEnabled()
    press_open(qtbot, window)
    assert len(dialogs.asked) == 1


def test_of_many_trained_networks_the_oldest_are_left_in_their_runs(window: MainWindow) -> None:
    run = Path("run_01") / "network.keras"
    for _ in range(3):
        trained(window, run_file=run)
    window.app.networks.set_adapted("LeNet-5, Adam (adapted)", OTHER)
    trained(window)
    for _ in range(15):
        trained(window, run_file=run)
    earlier = window.app.networks.earlier()
    # The one that is current comes on top; OTHER and the one after it lie in no run.
    in_a_run = [model.run_file is not None for model in earlier]
    assert in_a_run == [True] * 14 + [False, False, True]
    assert earlier[15].network is OTHER
