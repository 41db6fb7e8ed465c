"""Opening and saving networks from the File menu, in the real window."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from support.architectures import from_elsewhere
from support.file_menu import (
    NETWORK,
    OTHER,
    RECORD,
    action,
    current,
    opens_menus,
    press_open,
    press_save,
    press_save_as,
    same,
    title,
    trained,
)
from support.keras_files import whole_model
from support.window import TIMEOUT, Dialogs, Press, message

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import outcome_text
from lenet_gui.core.keras_file.model_file import read_model, save_model
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.plots.training_plots import LossPlot
from lenet_gui.ui.state import current_network
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow

pytestmark = opens_menus


# At the start.


def test_the_window_begins_with_the_bundled_network(window: MainWindow) -> None:
    bundled, record = read_model(paths.models_folder() / FIRST_MODEL)
    assert same(current(window), bundled)
    assert title(window) == f"{FIRST_MODEL} – lenet-gui"
    assert record is not None
    # Its training is not one of the user's.
    assert message(window) == ""


def test_bundled_networks_are_no_recent_files(window: MainWindow) -> None:
    assert window.app.settings.recent_models == []


def test_a_window_without_a_network_still_opens(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, press_in_dialog: Press
) -> None:
    monkeypatch.setattr(paths, "models_folder", lambda: tmp_path)
    said = press_in_dialog("OK")
    window = MainWindow()
    window.show()
    assert said == [f"“{FIRST_MODEL}” does not exist."]
    assert window.app.networks.current() is None
    assert title(window) == "lenet-gui"
    assert not action(window, "saveModelAction").isEnabled()
    assert not action(window, "saveModelAsAction").isEnabled()
    assert window.app.catalogue.choices() == []
    assert not window.app.networks.save()
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
    assert message(window) == outcome_text(RECORD)
    assert window.statusBar().currentMessage() == "Opened mine.keras"
    np.testing.assert_allclose(
        window.page(TrainingPage).findChild(LossPlot).curves()["training"],
        [[0.5, 1, 1.5, 2], [2, 1.5, 1, 0.5]],
    )


def test_a_file_from_elsewhere_opens_and_the_cursor_is_as_before(
    qtbot: QtBot,
    window: MainWindow,
    dialogs: Dialogs,
    tmp_path: Path,
    isolated_folders: Path,
) -> None:
    path = tmp_path / "mine.keras"
    save_model(path, NETWORK, RECORD)
    (isolated_folders / "data" / "own-models.txt").unlink()
    dialogs.path = str(path)
    press_open(qtbot, window)
    assert same(current(window), NETWORK)
    assert QGuiApplication.overrideCursor() is None


@pytest.mark.parametrize("name", ["mine.h5", "MINE.HDF5"])
def test_a_whole_model_opens_and_is_saved_as_a_keras_file(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(whole_model(from_elsewhere()))
    before = path.read_bytes()
    dialogs.path = str(path)
    press_open(qtbot, window)
    network = current(window)
    assert all(map(np.array_equal, network.weights, from_elsewhere().weights))
    assert window.statusBar().currentMessage() == (
        f"Opened {name}. Reads at most half of the built-in digits, "
        "however their pixels are scaled."
    )
    assert not window.app.networks.is_unsaved()
    # Only .keras files are written, so a name has to be chosen.
    assert window.app.networks.current().path is None
    dialogs.path = str(tmp_path / "other.keras")
    action(window, "saveModelAsAction").trigger()
    assert path.read_bytes() == before
    assert read_model(tmp_path / "other.keras")[0].pixels is network.pixels
    assert title(window) == "other.keras – lenet-gui"


def test_a_network_without_a_record_shows_none(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "mine.keras"
    save_model(path, Network.initial(SOFTMAX_REGRESSION, 1))
    dialogs.path = str(path)
    press_open(qtbot, window)
    assert message(window) == ""


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
    assert window.app.settings.recent_models == []


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
    assert window.app.networks.earlier() == []


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


def test_what_a_training_leads_to_while_an_earlier_network_is_saved_stays(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models, later = window.app.networks, Network.initial(SOFTMAX_REGRESSION, 2)
    models.set_trained(TrainingConfig(), Network.initial(SOFTMAX_REGRESSION, 1), None)
    goes_on = threading.Event()

    def train_on() -> None:
        models.set_trained(TrainingConfig(), later, None)
        goes_on.set()

    QTimer.singleShot(0, window, train_on)
    monkeypatch.setattr(current_network, "save_model", lambda *_: goes_on.wait(TIMEOUT / 1000))
    assert models._save_to(tmp_path / "earlier.keras", models.current())
    model = models.current()
    assert model is not None
    assert model.network is later
    assert models.is_unsaved()


def test_a_network_is_suggested_to_be_saved_under_its_name(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    window.app.settings.last_folder = str(tmp_path)
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


def test_a_file_whose_ending_was_not_typed_is_replaced_only_when_asked(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, press_in_dialog: Press, tmp_path: Path
) -> None:
    save_model(tmp_path / "mine.keras", OTHER)
    trained(window)
    dialogs.path = str(tmp_path / "mine")
    said = press_in_dialog("Replace")
    press_save_as(qtbot, window)
    assert said == ["mine.keras already exists. Replace it?"]
    assert same(read_model(tmp_path / "mine.keras")[0], NETWORK)
    assert title(window) == "mine.keras – lenet-gui"
    assert not window.app.networks.is_unsaved()


def test_a_file_that_is_not_to_be_replaced_stays_as_it_is(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, press_in_dialog: Press, tmp_path: Path
) -> None:
    path = tmp_path / "mine.keras"
    save_model(path, OTHER)
    before = path.read_bytes()
    trained(window)
    dialogs.path = str(tmp_path / "mine")
    press_in_dialog("Cancel")
    press_save_as(qtbot, window)
    assert path.read_bytes() == before
    assert title(window) == "LeNet-5, Adam* – lenet-gui"
    assert window.app.settings.recent_models == []


def test_saving_where_no_file_was_chosen_saves_nothing(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs
) -> None:
    trained(window)
    press_save(qtbot, window)
    assert len(dialogs.asked) == 1
    assert title(window) == "LeNet-5, Adam* – lenet-gui"
    assert window.app.networks.is_unsaved()


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
    assert window.app.settings.recent_models == []


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
    window.app.settings.last_folder = str(tmp_path)
    dialogs.path = str(tmp_path / "copy.keras")
    press_save(qtbot, window)
    assert dialogs.asked == [str(tmp_path / FIRST_MODEL)]
    assert same(read_model(tmp_path / "copy.keras")[0], current(window))
