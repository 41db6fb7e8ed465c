"""The whole window as a person uses it: adapting the network to a handwriting."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot
from support.digits import small_dataset
from support.user_digits import user_digit
from support.window import (
    Dialogs,
    Press,
    click,
    enabled,
    find,
    show_runs,
    stop_training,
    text,
    wait_until_idle,
)

from lenet_gui.core.fine_tuning import fine_tune, rehearsal
from lenet_gui.core.fine_tuning.fine_tune import RehearsalSet
from lenet_gui.core.keras_file.model_file import describe_model
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.store import MyDigits
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.ui.my_digits.before_after import BeforeAfterBars
from lenet_gui.ui.my_digits.page import MyDigitsPage
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow

pytestmark = pytest.mark.tensorflow


def go_to_my_digits(window: MainWindow) -> None:
    window.page(MyDigitsPage).come_to_front()


def adapted(window: MainWindow) -> str:
    return text(window, "adaptMessage")


def begin_adapting(window: MainWindow, qtbot: QtBot) -> None:
    """Adapt the network to one digit, and wait for the first steps."""
    MyDigits().add([user_digit(1)])
    go_to_my_digits(window)
    progress: list[object] = []
    window.app.training.adapter.progressed.connect(progress.append)
    click(window, "adaptButton")
    qtbot.waitUntil(lambda: len(progress) > 1)


@pytest.fixture
def rehearsal_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small digits in place of those that the program writes, and fewer steps."""
    monkeypatch.setattr(rehearsal, "rehearsal_set", lambda *_: RehearsalSet(small_dataset()))
    monkeypatch.setattr(fine_tune, "STEPS", 400)


@pytest.mark.usefixtures("rehearsal_set")
def test_the_network_is_adapted_by_clicking_and_can_be_saved_and_left(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, dialogs: Dialogs
) -> None:
    # Someone whose ones look like sevens.
    MyDigits().add([UserDigit(1, user_digit(7, seed).image) for seed in range(4)])
    go_to_my_digits(window)
    qtbot.waitUntil(lambda: text(window, "ownAccuracyLabel") == "0 of 4 read correctly")
    click(window, "adaptButton")
    assert not enabled(window, "adaptButton")
    assert not enabled(window, "trainButton")
    bar = find(window, QProgressBar, "adaptProgressBar")
    qtbot.waitUntil(lambda: 0 < bar.value() < bar.maximum())
    wait_until_idle(window, qtbot)
    assert adapted(window).startswith("Of your 4 digits it read 0 correctly before, and 4 now")
    assert "It is kept as run_01." in adapted(window)
    bars = find(window, BeforeAfterBars, "beforeAfterBars")
    assert bars.isVisible()
    assert bars.accessibleDescription().startswith("My digits: 0 % before, 100 % after; small")
    assert "Missing among your digits: 0, 2, 3" in adapted(window)
    qtbot.waitUntil(lambda: text(window, "ownAccuracyLabel") == "4 of 4 read correctly")
    assert enabled(window, "trainButton")
    assert window.windowTitle() == "lenet5 (adapted)[*] – lenet-gui"
    assert window.isWindowModified()
    dialogs.path = tmp_path / "mine.keras"
    find(window, QAction, "saveModelAction").trigger()
    assert not window.isWindowModified()
    # Its accuracy on other people's digits stays with it.
    _, record = describe_model(tmp_path / "mine.keras")
    assert record == window.app.networks.current().record
    assert record.test_accuracy is not None
    window.app.networks.open_bundled("lenet5.keras")
    qtbot.waitUntil(lambda: text(window, "ownAccuracyLabel") == "0 of 4 read correctly")


@pytest.mark.usefixtures("rehearsal_set")
def test_an_adapted_network_is_there_again_at_the_next_start(
    window: MainWindow, qtbot: QtBot, press_in_dialog: Press
) -> None:
    MyDigits().add([user_digit(1)])
    go_to_my_digits(window)
    click(window, "adaptButton")
    wait_until_idle(window, qtbot)
    made = window.app.networks.network()
    said = press_in_dialog("Discard")
    assert window.close()
    assert "lenet5 (adapted)" in said[0]
    again = MainWindow()
    qtbot.addWidget(again, before_close_func=lambda window: window.shut_down())
    again.show()
    show_runs(again)
    again.page(TrainingPage).runs.all.table.select("run_01")
    click(again, "openRunButton")
    found = again.app.networks.current()
    assert found.name == "lenet5 (adapted)"
    assert all(map(np.array_equal, found.network.weights, made.weights))


@pytest.mark.usefixtures("rehearsal_set")
def test_cancelling_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = window.app.networks.current()
    begin_adapting(window, qtbot)
    click(window, "cancelAdaptButton")
    wait_until_idle(window, qtbot)
    assert adapted(window) == "Cancelled. The network was not changed."
    assert window.app.networks.current() is before
    assert RunsFolder().entries() == []
    assert enabled(window, "adaptButton")


@pytest.mark.usefixtures("rehearsal_set")
def test_an_adapted_network_that_cannot_be_recorded_is_in_use_all_the_same(
    window: MainWindow, qtbot: QtBot, isolated_folders: Path, press_in_dialog: Press
) -> None:
    MyDigits().add([user_digit(1)])
    (isolated_folders / "data" / "runs").write_text("something else")
    go_to_my_digits(window)
    said = press_in_dialog("OK")
    click(window, "adaptButton")
    wait_until_idle(window, qtbot)
    assert "could not be added to the runs" in said[0]
    current = window.app.networks.current()
    assert (current.name, current.run()) == ("lenet5 (adapted)", "")
    assert "kept as" not in adapted(window)


@pytest.mark.usefixtures("rehearsal_set")
def test_the_window_closes_while_a_network_is_being_adapted(
    window: MainWindow, qtbot: QtBot, press_in_dialog: Press
) -> None:
    begin_adapting(window, qtbot)
    press_in_dialog("Stop and Close")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_an_error_is_told_and_the_next_attempt_works(
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    def broken(*_: object) -> None:
        raise MemoryError("no memory left")

    monkeypatch.setattr(fine_tune, "STEPS", 400)
    MyDigits().add([user_digit(1)])
    go_to_my_digits(window)
    monkeypatch.setattr(rehearsal, "rehearsal_set", broken)
    said = press_in_dialog("OK")
    click(window, "adaptButton")
    wait_until_idle(window, qtbot)
    assert "no memory left" in said[0]
    monkeypatch.setattr(rehearsal, "rehearsal_set", lambda *_: RehearsalSet(small_dataset()))
    click(window, "adaptButton")
    wait_until_idle(window, qtbot)
    assert adapted(window).startswith("Of your 1 digit")


def test_while_a_training_runs_nothing_can_be_adapted(training: MainWindow, qtbot: QtBot) -> None:
    MyDigits().add([user_digit(1)])
    go_to_my_digits(training)
    assert not enabled(training, "adaptButton")
    assert "training is running" in adapted(training)
    stop_training(training, qtbot)
    assert enabled(training, "adaptButton")
    assert "1 digit to learn from" in adapted(training)
