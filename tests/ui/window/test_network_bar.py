"""The bar over all pages: the current network, its state, and the training's buttons."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.records import a_record
from support.training_page import NETWORK
from support.window import find, on_screen, text, told

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.ui.state.app import ADAPTING, TRAINING, App
from lenet_gui.ui.window.network_bar import NetworkBar


@pytest.fixture
def bar(qtbot: QtBot, app: App) -> NetworkBar:
    return on_screen(qtbot, NetworkBar(app))


def shown(bar: NetworkBar, name: str) -> bool:
    return find(bar, QWidget, name).isVisible()


def state(bar: NetworkBar) -> str:
    return text(bar, "networkState")


def train(app: App, epochs: int = 4) -> None:
    app.networks.begin_training()
    app.set_busy(TRAINING)
    app.progress.start()
    app.progress.begin(epochs)


def test_it_names_the_network_with_its_accuracy(app: App, bar: NetworkBar) -> None:
    app.networks.show("mine", NETWORK, a_record())
    button = find(bar, QPushButton, "currentNetworkButton")
    assert button.text() == "mine"
    assert button.accessibleDescription().endswith(" %")


def test_a_network_that_would_be_lost_is_said_to_be_so_and_can_be_saved(
    app: App, bar: NetworkBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.networks.show("mine", NETWORK, None, saved=False)
    assert state(bar) == "Not saved"
    assert shown(bar, "saveNetworkButton")
    app.networks.open_bundled("softmax.keras")
    assert not shown(bar, "networkState")
    assert not shown(bar, "saveNetworkButton")


def test_a_training_is_followed_from_its_start_to_its_end(app: App, bar: NetworkBar) -> None:
    train(app)
    assert state(bar) == "Preparing…"
    assert all(shown(bar, name) for name in ("progressBar", "pauseButton", "stopButton"))
    app.progress.show_epochs(1.5)
    assert state(bar) == "Training, epoch 2 of 4"
    app.set_paused(True)
    assert state(bar) == "Paused in epoch 2 of 4"
    app.set_paused(False)
    app.progress.request_stop()
    assert state(bar) == "Stopping…"
    app.networks.set_trained(TrainingConfig(), NETWORK, a_record())
    app.progress.finish("It is over.")
    app.set_busy("")
    assert state(bar) == "Not saved"
    assert not any(shown(bar, name) for name in ("progressBar", "pauseButton", "stopButton"))


def test_pause_and_stop_are_passed_on(app: App, bar: NetworkBar) -> None:
    paused = told(app.paused_changed)
    train(app)
    find(bar, QPushButton, "pauseButton").click()
    assert paused == [(True,)]
    find(bar, QPushButton, "stopButton").click()
    assert app.progress.stopping
    assert not find(bar, QPushButton, "pauseButton").isEnabled()


def test_an_adaptation_shows_as_well(app: App, bar: NetworkBar) -> None:
    app.networks.open_bundled("softmax.keras")
    app.set_busy(ADAPTING)
    assert state(bar) == "Adapting…"
    assert not shown(bar, "stopButton")


def test_a_long_name_leaves_room_for_the_buttons(app: App, bar: NetworkBar) -> None:
    app.networks.show("a network with a very long name " * 9, NETWORK, None, saved=False)
    train(app)
    bar.resize(700, bar.height())
    assert bar.width() == 700
    stop = find(bar, QWidget, "stopButton")
    assert stop.geometry().right() < 700
    assert stop.width() >= stop.minimumSizeHint().width()
