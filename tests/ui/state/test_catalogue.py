"""The list of all networks: what it offers, and how it comes by their weights."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from support.adaptations import an_adaptation
from support.file_menu import ADAM, NETWORK, OTHER, RECORD, same
from support.runs import keep, network
from support.window import Press, told

from lenet_gui.core.fine_tuning.recorded import record_adaptation
from lenet_gui.core.keras_file.model_file import ModelFileError, save_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.ui.state.app import TRAINING, App
from lenet_gui.ui.state.catalogue import CURRENT, Catalogue, Group, NetworkChoice

SOFTMAX = "bundled/softmax.keras"


@pytest.fixture
def listed(app: App, qtbot: QtBot) -> App:
    """The state of a user with two runs and a file, after all have been listed."""
    keep(app.runs)
    keep(app.runs, epochs=2, outcome="stopped")
    save_model(app.runs.path / "mine.keras", NETWORK, RECORD)
    app.catalogue.add_file(app.runs.path / "mine.keras")
    app.catalogue.refresh()
    qtbot.waitUntil(lambda: len(app.run_list.entries) == 2)
    qtbot.waitUntil(lambda: named(app.catalogue, "mine.keras").accuracy is not None)
    return app


def named(catalogue: Catalogue, name: str) -> NetworkChoice:
    return next(choice for choice in catalogue.choices() if choice.name == name)


def network_of(qtbot: QtBot, catalogue: Catalogue, key: str) -> Network:
    """The network of a key, once it has been read."""

    def found() -> Network | None:
        return next((read for _, read in catalogue.read([key])), None)

    qtbot.waitUntil(lambda: found() is not None)
    network = found()
    assert network is not None
    return network


def train(app: App) -> None:
    app.networks.begin_training()
    app.networks.set_trained(ADAM, NETWORK, RECORD)


# What it lists.


def test_all_networks_are_listed_by_where_they_come_from_the_newest_run_first(listed: App) -> None:
    train(listed)
    listed.networks.set_adapted("mine", OTHER)
    assert [(choice.group, choice.name) for choice in listed.catalogue.choices()] == [
        (Group.BUNDLED, "lenet5.keras"),
        (Group.BUNDLED, "softmax.keras"),
        (Group.SESSION, "LeNet-5, Adam"),
        (Group.FILES, "mine.keras"),
        (Group.RUNS, "run_02"),
        (Group.RUNS, "run_01"),
    ]


def test_each_says_what_it_is_and_how_well_it_reads(listed: App) -> None:
    train(listed)
    listed.networks.set_adapted("mine", OTHER)
    assert [choice.details() for choice in listed.catalogue.choices()] == [
        "LeNet-5, Adam, dropout · 99.38 %",
        "Softmax regression · 91.89 %",
        "trained at 18:00 · 98.76 %",
        "LeNet-5, Adam · 98.76 %",
        "Softmax regression, Gradient descent · stopped",
        "Softmax regression, Gradient descent · 90.00 %",
    ]


def test_an_adapted_network_says_what_it_was_made_of(app: App, qtbot: QtBot) -> None:
    record_adaptation(app.runs, "mine", an_adaptation())
    app.catalogue.refresh()
    qtbot.waitUntil(lambda: len(app.run_list.entries) == 1)
    choice = app.catalogue.choice("run/run_01")
    assert choice is not None
    assert choice.name == "mine (adapted)"
    assert choice.details() == "adapted from mine · 99.31 %"


def test_a_file_that_is_none_says_why(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    app.catalogue.add_file(tmp_path / "gone.keras")
    gone = "“gone.keras” does not exist."
    qtbot.waitUntil(lambda: named(app.catalogue, "gone.keras").about == gone)


def test_a_run_without_a_network_is_not_listed(app: App, qtbot: QtBot) -> None:
    keep(app.runs, epochs=0, outcome=None)
    keep(app.runs)
    app.catalogue.refresh()
    qtbot.waitUntil(lambda: len(app.run_list.entries) == 2)
    names = [choice.name for choice in app.catalogue.choices()]
    assert "run_01" not in names
    assert app.catalogue.choice("run/run_01") is None
    assert app.catalogue.choice("run/run_02") is not None


def test_every_key_leads_back_to_its_choice(listed: App) -> None:
    train(listed)
    listed.networks.set_adapted("mine", OTHER)
    for choice in listed.catalogue.choices():
        again = listed.catalogue.choice(choice.key)
        assert again == choice
        assert again is not None
        assert (again.key, again.group) == (choice.key, choice.group)


def test_the_current_network_has_a_key_that_stays(app: App) -> None:
    assert app.catalogue.choice(CURRENT) is None
    for made in (NETWORK, OTHER):
        app.networks.show("mine", made, None)
        choice = app.catalogue.choice(CURRENT)
        assert choice is not None
        assert choice.network is made


def test_nothing_is_read_from_disk_before_it_is_asked_for(app: App) -> None:
    keep(app.runs)
    app.networks.show("mine", NETWORK, None)
    app.catalogue.choices()
    assert app.run_list.entries == []
    assert named(app.catalogue, "softmax.keras").about == ""


# Networks that are read.


def test_networks_are_read_one_after_another(listed: App, qtbot: QtBot) -> None:
    catalogue = listed.catalogue
    keys = [SOFTMAX, "run/run_02", f"file/{listed.runs.path / 'mine.keras'}"]
    assert [found for _, found in catalogue.read(keys)] == [None, None, None]
    qtbot.waitUntil(lambda: all(found for _, found in catalogue.read(keys)))
    _, run, file = (found for _, found in catalogue.read(keys))
    assert run is not None
    assert file is not None
    # Stopped after two epochs.
    assert same(run, network(2))
    assert same(file, NETWORK)


def test_a_network_once_read_is_not_read_again(
    listed: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = network_of(qtbot, listed.catalogue, "run/run_01")
    heard = told(listed.catalogue.changed)
    listed.catalogue.refresh()
    assert network_of(qtbot, listed.catalogue, "run/run_01") is first
    assert heard == []


def test_a_file_that_has_changed_is_read_again(listed: App, qtbot: QtBot) -> None:
    path = listed.runs.path / "mine.keras"
    assert same(network_of(qtbot, listed.catalogue, f"file/{path}"), NETWORK)
    save_model(path, OTHER)
    listed.catalogue.refresh()
    qtbot.waitUntil(lambda: named(listed.catalogue, "mine.keras").accuracy is None)
    # Until then, the one before answers.
    assert same(network_of(qtbot, listed.catalogue, f"file/{path}"), NETWORK)
    qtbot.waitUntil(lambda: same(network_of(qtbot, listed.catalogue, f"file/{path}"), OTHER))


def test_a_network_that_cannot_be_read_is_left_out_and_refused_once(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "notes.keras"
    path.write_text("not a network")
    key = app.catalogue.add_file(path)
    heard = told(app.catalogue.refused)
    qtbot.waitUntil(lambda: app.catalogue.read([key]) == [])
    assert app.catalogue.read([key, CURRENT]) == []
    assert len(heard) == 1
    assert heard[0][0].startswith("“notes.keras” ")


def test_what_is_gone_is_left_out(listed: App) -> None:
    keys = ["run/run_09", "session/999999", "nothing"]
    assert listed.catalogue.read(keys) == []


def test_a_key_of_a_bundled_network_leads_to_no_other_folder(app: App, tmp_path: Path) -> None:
    save_model(tmp_path / "mine.keras", NETWORK)
    choice = app.catalogue.choice(f"bundled/../{tmp_path / 'mine.keras'}")
    assert choice is not None
    with pytest.raises(ModelFileError, match="does not exist"):
        choice.load()


# Making one the current network.


@pytest.mark.parametrize(
    ("name", "expected"), [("run_01", network(3)), ("mine.keras", NETWORK), ("softmax.keras", None)]
)
def test_a_choice_becomes_the_current_network(
    listed: App, name: str, expected: Network | None
) -> None:
    choice = named(listed.catalogue, name)
    listed.open_choice(choice)
    current = listed.networks.current()
    assert current is not None
    assert (current.name, current.key) == (choice.name, choice.key)
    assert expected is None or same(current.network, expected)


def test_a_network_trained_before_becomes_current_again(app: App) -> None:
    train(app)
    app.networks.show("mine", OTHER, None)
    app.open_choice(named(app.catalogue, "LeNet-5, Adam"))
    assert app.networks.network() is NETWORK
    assert [choice for choice in app.catalogue.choices() if choice.group is Group.SESSION] == []


def test_no_network_is_opened_while_a_training_runs(app: App, press_in_dialog: Press) -> None:
    app.networks.show("mine", NETWORK, None)
    app.set_busy(TRAINING)
    said = press_in_dialog("OK")
    app.open_choice(named(app.catalogue, "softmax.keras"))
    assert said == ["A training is running; stop it to open another network."]
    assert app.networks.network() is NETWORK


def test_a_run_whose_folder_is_gone_is_refused(
    app_in: Callable[[Path | None], App], tmp_path: Path, qtbot: QtBot, press_in_dialog: Press
) -> None:
    app = app_in(tmp_path / "runs")
    run = keep(RunsFolder(tmp_path / "runs"))
    app.catalogue.refresh()
    qtbot.waitUntil(lambda: len(app.run_list.entries) == 1)
    (run.folder / "network.keras").unlink()
    for file in (run.folder / "networks").iterdir():
        file.unlink()
    said = press_in_dialog("OK")
    app.open_choice(named(app.catalogue, "run_01"))
    assert said[0].endswith("does not exist.")
    assert app.networks.current() is None


def test_choices_of_one_network_are_equal() -> None:
    weights = np.zeros((784, 10), np.float32), np.zeros(10, np.float32)
    one = Network(network(1).architecture, weights)
    choice = NetworkChoice("mine", one, about="LeNet-5", accuracy=0.5)
    assert choice == NetworkChoice("mine", one)
    assert choice != NetworkChoice("mine", Network(one.architecture, weights))
