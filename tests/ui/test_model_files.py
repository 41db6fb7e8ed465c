"""Opening, saving and what else the File menu does, in the real window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.experiments import TrainingConfig
from lenet_gui.core.model_file import read_model, save_model
from lenet_gui.core.network import LENET5, SOFTMAX_REGRESSION, Network
from lenet_gui.core.training_record import EpochFigures, TrainingRecord, summary
from lenet_gui.ui.main_window import MainWindow
from lenet_gui.ui.model_files import model_name
from lenet_gui.ui.plots import LossPlot

# Of Qt's offscreen platform, whenever a menu is opened.
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

NETWORK = Network.initial(LENET5, 1)
OTHER = Network.initial(LENET5, 2)
ADAM = TrainingConfig(epochs=1)
SGD = TrainingConfig(optimizer="sgd", epochs=1)
RECORD = TrainingRecord(
    config=ADAM,
    dataset="MNIST",
    training_images=55_000,
    validation_images=5_000,
    test_images=10_000,
    epochs_trained=1.0,
    loss_curve=(2.0, 1.0),
    epochs=(EpochFigures(1.0, 0.7, 0.9, 0.75),),
    outcome="finished",
    test_accuracy=0.9876,
    started="2026-11-23T18:00:00+00:00",
    seconds=2.0,
    versions={"numpy": "2.4"},
)

Press = Callable[[str], list[str]]


class Dialogs:
    """In place of the system's own dialogs: gives `path`, and keeps what was suggested."""

    def __init__(self) -> None:
        self.path = ""
        self.asked: list[str] = []

    def choose(self, *arguments: Any) -> tuple[str, str]:
        self.asked.append(arguments[2])
        return self.path, ""


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    dialogs = Dialogs()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", dialogs.choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialogs.choose)
    return dialogs


@pytest.fixture
def window(qtbot: QtBot, press_in_dialog: Press) -> Iterator[MainWindow]:
    window = MainWindow()
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    if window.isVisible():
        if window.models.is_unsaved() or window.models.earlier():
            press_in_dialog("Discard")
        window.close()
    window.deleteLater()


def title(window: MainWindow) -> str:
    """The title as it stands above the window, with the asterisk where there is one."""
    return window.windowHandle().title()


def current(window: MainWindow) -> Network:
    model = window.models.model()
    assert model is not None
    return model.network


def same(one: Network, other: Network) -> bool:
    return one.architecture == other.architecture and all(
        map(np.array_equal, one.weights, other.weights)
    )


def message(window: MainWindow) -> str:
    return window.training_tab.findChild(QLabel, "trainingMessage").text()


def action(window: MainWindow, name: str) -> QAction:
    return window.findChild(QAction, name)


def opened_file_menu(qtbot: QtBot, window: MainWindow) -> QMenu:
    bar = window.menuBar()
    menu = next(entry.menu() for entry in bar.actions() if entry.text() == "&File")
    qtbot.mouseClick(bar, LEFT, pos=bar.actionGeometry(menu.menuAction()).center())
    qtbot.waitUntil(menu.isVisible)
    return menu


def opened(qtbot: QtBot, window: MainWindow, name: str) -> QMenu:
    """The submenu of this name in the File menu, opened by the mouse and the keys."""
    file_menu, menu = opened_file_menu(qtbot, window), window.findChild(QMenu, name)
    file_menu.setActiveAction(menu.menuAction())
    qtbot.keyClick(file_menu, Qt.Key.Key_Return)
    qtbot.waitUntil(menu.isVisible)
    return menu


def close_menus() -> None:
    while isinstance(popup := QApplication.activePopupWidget(), QWidget):
        popup.close()


def entries(qtbot: QtBot, window: MainWindow, name: str) -> list[str]:
    """What a submenu offers; in brackets what cannot be chosen."""
    menu = opened(qtbot, window, name)
    texts = [e.text() if e.isEnabled() else f"({e.text()})" for e in menu.actions()]
    close_menus()
    return texts


def choose(qtbot: QtBot, window: MainWindow, name: str, text: str) -> None:
    """Click this entry of a submenu of the File menu."""
    menu = opened(qtbot, window, name)
    click(qtbot, menu, next(entry for entry in menu.actions() if entry.text() == text))


def click(qtbot: QtBot, menu: QMenu, entry: QAction) -> None:
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(entry).center())
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def press_open(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_O, CONTROL)


def press_save(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)


def press_save_as(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL | SHIFT)


def trained(
    window: MainWindow,
    config: TrainingConfig = ADAM,
    network: Network = NETWORK,
    record: TrainingRecord | None = RECORD,
) -> None:
    """Let the window take a network as the end of a training brings it."""
    window.models.begin_training()
    window.models.take_trained(config, network, record)


# At the start.


def test_the_window_begins_with_the_bundled_network(window: MainWindow) -> None:
    bundled, record = read_model(paths.models_folder() / FIRST_MODEL)
    assert same(current(window), bundled)
    assert title(window) == f"{FIRST_MODEL} – lenet-gui"
    assert record is not None
    assert message(window) == summary(record)


def test_bundled_networks_are_no_recent_files(qtbot: QtBot, window: MainWindow) -> None:
    assert entries(qtbot, window, "recentModelsMenu") == ["(None yet)"]


def test_a_window_without_a_network_still_opens(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, press_in_dialog: Press
) -> None:
    monkeypatch.setattr(paths, "models_folder", lambda: tmp_path)
    said = press_in_dialog("OK")
    window = MainWindow()
    window.show()
    assert said == [f"“{FIRST_MODEL}” does not exist."]
    assert window.models.model() is None
    assert title(window) == "lenet-gui"
    assert not action(window, "saveModelAction").isEnabled()
    assert not action(window, "saveModelAsAction").isEnabled()
    assert entries(qtbot, window, "bundledModelsMenu") == ["(None found)"]
    assert not window.models.save()
    window.close()
    window.deleteLater()


# Open.


def test_a_chosen_file_becomes_the_current_network(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "mine.keras"
    save_model(path, NETWORK, RECORD)
    dialogs.path = str(path)
    press_open(qtbot, window)
    assert same(current(window), NETWORK)
    assert title(window) == "mine.keras – lenet-gui"
    assert message(window) == summary(RECORD)
    assert window.statusBar().currentMessage() == "Opened mine.keras"
    np.testing.assert_allclose(
        window.training_tab.findChild(LossPlot).curves()["smoothed"], [[0.5, 1], [2, 1]]
    )


def test_a_network_without_a_record_shows_none(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "mine.keras"
    save_model(path, Network.initial(SOFTMAX_REGRESSION, 1))
    dialogs.path = str(path)
    press_open(qtbot, window)
    assert message(window).startswith("Choose a preset")


def test_no_file_chosen_changes_nothing(qtbot: QtBot, window: MainWindow, dialogs: Dialogs) -> None:
    before = current(window)
    press_open(qtbot, window)
    assert len(dialogs.asked) == 1
    assert current(window) is before
    assert title(window) == f"{FIRST_MODEL} – lenet-gui"


def test_the_next_dialog_begins_in_the_folder_of_the_last_file(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "mine.keras"
    save_model(path, NETWORK)
    dialogs.path = str(path)
    press_open(qtbot, window)
    press_open(qtbot, window)
    assert dialogs.asked == ["", str(tmp_path)]


@pytest.mark.parametrize("content", [b"", b"no zip", None], ids=["empty", "other", "cut off"])
def test_a_damaged_file_is_refused_and_the_current_network_stays(
    qtbot: QtBot,
    window: MainWindow,
    dialogs: Dialogs,
    press_in_dialog: Press,
    tmp_path: Path,
    content: bytes | None,
) -> None:
    path = tmp_path / "broken.keras"
    save_model(path, NETWORK)
    path.write_bytes(path.read_bytes()[:-1000] if content is None else content)
    before = current(window)
    dialogs.path = str(path)
    said = press_in_dialog("OK")
    press_open(qtbot, window)
    assert len(said) == 1
    assert said[0].startswith("“broken.keras” is ")
    assert current(window) is before
    assert title(window) == f"{FIRST_MODEL} – lenet-gui"
    assert entries(qtbot, window, "recentModelsMenu") == ["(None yet)"]


def test_a_refused_file_does_not_make_a_trained_network_look_saved(
    qtbot: QtBot,
    window: MainWindow,
    dialogs: Dialogs,
    press_in_dialog: Press,
    tmp_path: Path,
) -> None:
    trained(window)
    dialogs.path = str(tmp_path / "missing.keras")
    said = press_in_dialog("OK")
    press_open(qtbot, window)
    assert said == ["“missing.keras” does not exist."]
    assert same(current(window), NETWORK)
    assert title(window) == "LeNet-5, Adam* – lenet-gui"
    assert window.models.earlier() == []


# Save.


def test_a_trained_network_is_marked_as_unsaved_until_it_is_saved(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    trained(window)
    assert title(window) == "LeNet-5, Adam* – lenet-gui"
    path = tmp_path / "mine.keras"
    dialogs.path = str(path)
    press_save(qtbot, window)
    network, record = read_model(path)
    assert same(network, NETWORK)
    assert record == RECORD
    assert title(window) == "mine.keras – lenet-gui"
    assert window.statusBar().currentMessage() == f"Saved {path}"


def test_a_network_is_suggested_to_be_saved_under_its_name(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    window.settings.last_folder = str(tmp_path)
    trained(window)
    press_save(qtbot, window)
    assert dialogs.asked == [str(tmp_path / "LeNet-5, Adam.keras")]


@pytest.mark.parametrize(
    ("chosen", "made"),
    [
        ("mine", "mine.keras"),
        ("mine.h5", "mine.h5.keras"),
        ("version 1.2", "version 1.2.keras"),
        ("mine.keras", "mine.keras"),
    ],
)
def test_saving_adds_the_ending_that_is_missing(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path, chosen: str, made: str
) -> None:
    trained(window)
    folder = tmp_path / "networks"
    folder.mkdir()
    dialogs.path = str(folder / chosen)
    press_save_as(qtbot, window)
    assert [path.name for path in folder.iterdir()] == [made]
    assert title(window) == f"{made} – lenet-gui"


def test_saving_where_no_file_was_chosen_saves_nothing(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs
) -> None:
    trained(window)
    press_save(qtbot, window)
    assert len(dialogs.asked) == 1
    assert title(window) == "LeNet-5, Adam* – lenet-gui"
    assert window.models.is_unsaved()


def test_what_cannot_be_saved_stays_unsaved_and_says_why(
    qtbot: QtBot,
    window: MainWindow,
    dialogs: Dialogs,
    press_in_dialog: Press,
    tmp_path: Path,
) -> None:
    trained(window)
    dialogs.path = str(tmp_path / "no such folder" / "mine.keras")
    said = press_in_dialog("OK")
    press_save(qtbot, window)
    assert len(said) == 1
    assert said[0].startswith("“mine.keras” was not saved: ")
    assert title(window) == "LeNet-5, Adam* – lenet-gui"
    assert entries(qtbot, window, "recentModelsMenu") == ["(None yet)"]


def test_save_as_makes_a_copy_and_goes_on_with_it(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    trained(window)
    for name in ("first.keras", "second.keras"):
        dialogs.path = str(tmp_path / name)
        press_save_as(qtbot, window)
    assert same(read_model(tmp_path / "first.keras")[0], NETWORK)
    assert same(read_model(tmp_path / "second.keras")[0], NETWORK)
    assert dialogs.asked[1] == str(tmp_path / "first.keras")
    assert title(window) == "second.keras – lenet-gui"


def test_a_saved_network_has_nothing_to_save_but_copies(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    trained(window)
    assert action(window, "saveModelAction").isEnabled()
    dialogs.path = str(tmp_path / "mine.keras")
    press_save(qtbot, window)
    assert not action(window, "saveModelAction").isEnabled()
    assert action(window, "saveModelAsAction").isEnabled()


def test_saving_a_bundled_network_asks_where(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    window.settings.last_folder = str(tmp_path)
    dialogs.path = str(tmp_path / "copy.keras")
    press_save(qtbot, window)
    assert dialogs.asked == [str(tmp_path / FIRST_MODEL)]
    assert same(read_model(tmp_path / "copy.keras")[0], current(window))


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
    assert entries(qtbot, window, "recentModelsMenu") == names


def test_a_recent_file_opens_again(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    for name, network in (("one.keras", NETWORK), ("two.keras", OTHER)):
        save_model(tmp_path / name, network)
        dialogs.path = str(tmp_path / name)
        press_open(qtbot, window)
    choose(qtbot, window, "recentModelsMenu", "one.keras")
    assert same(current(window), NETWORK)
    assert title(window) == "one.keras – lenet-gui"
    assert entries(qtbot, window, "recentModelsMenu") == ["one.keras", "two.keras"]


def test_recent_files_of_one_name_can_be_told_apart(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        save_model(tmp_path / folder / "net.keras", NETWORK)
        window.open_model(tmp_path / folder / "net.keras")
    menu = opened(qtbot, window, "recentModelsMenu")
    tips = [entry.toolTip() for entry in menu.actions()]
    close_menus()
    assert tips == [str(tmp_path / folder / "net.keras") for folder in ("b", "a")]


def test_a_recent_file_that_is_gone_is_refused_and_forgotten(
    qtbot: QtBot, window: MainWindow, press_in_dialog: Press, tmp_path: Path
) -> None:
    path = tmp_path / "mine.keras"
    save_model(path, NETWORK)
    window.open_model(path)
    path.unlink()
    said = press_in_dialog("OK")
    choose(qtbot, window, "recentModelsMenu", "mine.keras")
    qtbot.waitUntil(lambda: said == ["“mine.keras” does not exist."])
    assert entries(qtbot, window, "recentModelsMenu") == ["(None yet)"]
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
    window.open_model(Path("mine.keras"))
    assert window.settings.recent_models == [str(tmp_path / "mine.keras")]
    Path("mine.keras").unlink()
    press_in_dialog("OK")
    window.open_model(Path("mine.keras"))
    assert window.settings.recent_models == []


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
    assert entries(qtbot, window, "bundledModelsMenu") == ["another.keras", FIRST_MODEL]
    choose(qtbot, window, "bundledModelsMenu", "another.keras")
    assert same(current(window), OTHER)
    assert title(window) == "another.keras – lenet-gui"


# Networks trained since the start.


@pytest.mark.parametrize(
    ("config", "name"),
    [
        (TrainingConfig(), "LeNet-5, Adam"),
        (TrainingConfig(network="softmax", optimizer="rmsprop"), "Softmax regression, RMSprop"),
        (TrainingConfig(optimizer="adamw", dropout_rate=0.25), "LeNet-5, AdamW, dropout"),
    ],
)
def test_a_trained_network_is_named_after_its_settings(config: TrainingConfig, name: str) -> None:
    assert model_name(config) == name


def test_a_network_trained_before_can_be_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    trained(window, ADAM, NETWORK, RECORD)
    trained(window, SGD, OTHER, None)
    assert entries(qtbot, window, "earlierModelsMenu") == ["LeNet-5, Adam: 98.76 %"]
    choose(qtbot, window, "earlierModelsMenu", "LeNet-5, Adam: 98.76 %")
    assert current(window) is NETWORK
    assert title(window) == "LeNet-5, Adam* – lenet-gui"
    assert message(window) == summary(RECORD)
    # The other one has taken its place in the list.
    assert entries(qtbot, window, "earlierModelsMenu") == ["LeNet-5, Gradient descent"]


def test_networks_trained_before_are_listed_the_newest_first(
    qtbot: QtBot, window: MainWindow
) -> None:
    for optimizer in ("sgd", "momentum", "rmsprop"):
        trained(window, TrainingConfig(optimizer=optimizer), NETWORK, None)
    assert entries(qtbot, window, "earlierModelsMenu") == [
        "LeNet-5, Momentum",
        "LeNet-5, Gradient descent",
    ]


def test_opening_a_file_keeps_the_trained_network_within_reach(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    save_model(tmp_path / "mine.keras", OTHER)
    trained(window, record=None)
    window.open_model(tmp_path / "mine.keras")
    assert title(window) == "mine.keras – lenet-gui"
    choose(qtbot, window, "earlierModelsMenu", "LeNet-5, Adam")
    assert current(window) is NETWORK


def test_a_saved_network_is_not_kept_beside_its_file(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    trained(window)
    dialogs.path = str(tmp_path / "mine.keras")
    press_save(qtbot, window)
    trained(window, SGD, OTHER)
    assert entries(qtbot, window, "earlierModelsMenu") == ["(None but the current one)"]


def test_the_steps_of_one_training_are_one_network(window: MainWindow) -> None:
    window.models.begin_training()
    for network in (OTHER, NETWORK):
        window.models.take_trained(ADAM, network, None)
    assert current(window) is NETWORK
    assert window.models.earlier() == []


# Closing.


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


def test_escape_keeps_the_window(qtbot: QtBot, window: MainWindow) -> None:
    trained(window)
    asked = []

    def escape() -> None:
        box = QApplication.activeModalWidget()
        asked.append(box.objectName())
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, escape)
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


def test_quitting_from_the_menu_closes_the_window(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, opened_file_menu(qtbot, window), action(window, "quitAction"))
    qtbot.waitUntil(lambda: not window.isVisible())


# While a training runs.


def test_nothing_can_be_opened_from_the_menu_while_a_training_runs(
    window: MainWindow, qtbot: QtBot, dialogs: Dialogs
) -> None:
    menus = ("recentModelsMenu", "bundledModelsMenu", "earlierModelsMenu")
    window._menus.set_training(True)
    assert [window.findChild(QMenu, name).isEnabled() for name in menus] == [False] * 3
    press_open(qtbot, window)
    assert dialogs.asked == []
    window._menus.set_training(False)
    assert [window.findChild(QMenu, name).isEnabled() for name in menus] == [True] * 3
    press_open(qtbot, window)
    assert len(dialogs.asked) == 1
