"""The whole window as a person uses it: training, pausing, stopping, saving, closing meanwhile."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QPushButton,
)
from pytestqt.qtbot import QtBot
from support.window import (
    Press,
    answer,
    choose_data,
    click,
    draw_one,
    drop,
    file_data,
    find,
    message,
    set_up_training,
    wait_for_first_steps,
    wait_until_idle,
)

from lenet_gui.core.data import builtin
from lenet_gui.core.keras_file.model_file import read_model, save_model
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.runs.model import STATE
from lenet_gui.ui.runs.page import RunsPage
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.widgets.number_field import NumberField
from lenet_gui.ui.window.main_window import MainWindow


def test_a_network_is_trained_by_clicking_saved_and_opened_again(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draw_one(window)
    set_up_training(window, data, monkeypatch, epochs=3)
    click(window, "trainButton")
    wait_for_first_steps(window, qtbot)
    assert window.isWindowModified()
    wait_until_idle(window, qtbot)
    assert message(window).startswith("Test accuracy")
    assert find(window, QPushButton, "trainButton").isEnabled()
    assert len(window.page(TrainingPage)._curves.accuracy.curves()["validation"][0]) == 3

    file = tmp_path / "träined.keras"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    find(window, QAction, "saveModelAction").trigger()
    assert window.windowTitle() == "träined.keras[*] – lenet-gui"
    assert not window.isWindowModified()
    trained = window.app.networks.current()
    network, record = read_model(file)
    assert trained is not None
    assert all(
        (a == b).all() for a, b in zip(network.weights, trained.network.weights, strict=True)
    )
    assert record == trained.record

    said = answer(window)
    window.app.networks.open_bundled("lenet5.keras")
    assert answer(window) != said
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    find(window, QAction, "openModelAction").trigger()
    assert answer(window) == said
    assert message(window).startswith("Test accuracy")


def test_the_drawing_is_read_again_while_the_network_learns(
    window: MainWindow, qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_one(window)
    set_up_training(window, data, monkeypatch, epochs=200)
    click(window, "trainButton")
    answers: set[str] = set()

    def several_answers() -> bool:
        answers.add(answer(window))
        return len(answers) >= 4

    qtbot.waitUntil(several_answers)
    click(window, "stopButton")
    wait_until_idle(window, qtbot)


def test_stop_keeps_the_network_and_says_so(
    window: MainWindow, qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up_training(window, data, monkeypatch, epochs=1000)
    click(window, "trainButton")
    wait_for_first_steps(window, qtbot)
    click(window, "stopButton")
    wait_until_idle(window, qtbot)
    assert message(window).startswith("Stopped after")
    model = window.app.networks.current()
    assert model is not None
    assert model.record is not None
    assert model.record.outcome == "stopped"
    assert window.app.networks.is_unsaved()


def test_pause_holds_the_training_until_it_goes_on(
    window: MainWindow, qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up_training(window, data, monkeypatch, epochs=1000)
    progress: list[object] = []
    window.app.training.worker.progressed.connect(progress.append)
    click(window, "trainButton")
    wait_for_first_steps(window, qtbot)
    click(window, "pauseButton")
    assert message(window).startswith("Paused")
    window.page(RunsPage).come_to_front()
    table = window.page(RunsPage).table.model()
    qtbot.waitUntil(lambda: table.index(0, STATE).data() == "paused")
    window.page(TrainingPage).come_to_front()
    # At most one more progress was under way; then nothing comes, however long one waits.
    with qtbot.assertNotEmitted(window.app.training.worker.idle, wait=200):
        pass
    count = len(progress)
    with qtbot.assertNotEmitted(window.app.training.worker.progressed, wait=200):
        pass
    assert len(progress) == count
    click(window, "pauseButton")
    qtbot.waitUntil(lambda: len(progress) > count + 2)
    click(window, "pauseButton")
    click(window, "stopButton")
    wait_until_idle(window, qtbot)


def test_closing_during_training_goes_on_if_the_user_wants_it(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    set_up_training(window, data, monkeypatch, epochs=1000)
    click(window, "trainButton")
    wait_for_first_steps(window, qtbot)
    press_in_dialog("Go on training")
    assert not window.close()
    assert window.isVisible()
    assert window.app.busy
    click(window, "stopButton")
    wait_until_idle(window, qtbot)


def test_closing_during_training_stops_it_and_asks_about_the_network(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    set_up_training(window, data, monkeypatch, epochs=1000)
    click(window, "trainButton")
    wait_for_first_steps(window, qtbot)
    press_in_dialog("Stop and close")
    asked = press_in_dialog("Discard")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert "LeNet-5, Adam" in asked[0]
    assert not window.app.training._thread.isRunning()


def test_closing_while_tensorflow_starts_ends_in_order(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    set_up_training(window, data, monkeypatch, epochs=1000)
    click(window, "trainButton")
    press_in_dialog("Stop and close")
    # Where TensorFlow was imported already, there may be a network by the time it stops.
    press_in_dialog("Discard", optional=True)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not window.app.training._thread.isRunning()


def test_training_without_data_names_the_folder_and_offers_another(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
    isolated_folders: Path,
) -> None:
    window.page(TrainingPage).come_to_front()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(data))
    said = press_in_dialog("Choose folder…")
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    qtbot.waitUntil(lambda: find(window, QComboBox, "datasetBox").currentData() == str(data))
    assert str(isolated_folders / "cache" / "mnist") in said[0]
    assert find(window, QPushButton, "trainButton").isEnabled()
    assert not window.app.networks.is_unsaved()


def test_a_network_is_trained_where_the_system_changes_no_priority(
    window: MainWindow, qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    for name in ("nice", "setpriority", "sched_setscheduler"):
        monkeypatch.setattr(os, name, refuse, raising=False)
    set_up_training(window, data, monkeypatch, epochs=1)
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    assert message(window).startswith("Test accuracy")


def test_training_without_data_can_go_on_with_the_built_in_digits(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, press_in_dialog: Press
) -> None:
    monkeypatch.setattr(builtin, "BUILTIN_COUNTS", (240, 20, 60))
    window.page(TrainingPage).come_to_front()
    find(window, NumberField, "batchSizeSpin").setValue(20)
    find(window, NumberField, "epochsSpin").setValue(1)
    press_in_dialog("Use built-in digits")
    click(window, "trainButton")
    qtbot.waitUntil(lambda: "Test accuracy" in message(window))
    model = window.app.networks.current()
    assert model is not None
    assert model.record is not None
    assert model.record.dataset == "Built-in digits"


def test_what_goes_wrong_is_told_again_after_closing_was_called_off(
    window: MainWindow, qtbot: QtBot, press_in_dialog: Press, isolated_folders: Path
) -> None:
    window.page(TrainingPage).come_to_front()
    # As when the window is closed while a network is being adapted, and no training runs.
    window.app.stop()
    said = press_in_dialog("Close")
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    qtbot.waitUntil(lambda: bool(said))
    assert str(isolated_folders / "cache" / "mnist") in said[0]


def test_damaged_data_is_refused_and_the_next_training_works(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    for file in data.iterdir():
        content = file.read_bytes()
        (damaged / file.name).write_bytes(content[:-1] if "t10k-images" in file.name else content)
    set_up_training(window, damaged, monkeypatch, epochs=1)
    said = press_in_dialog("Close")
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    qtbot.waitUntil(lambda: bool(said))
    assert "t10k-images" in said[0]
    choose_data(window, data, monkeypatch)
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    assert message(window).startswith("Test accuracy")


def test_a_batch_larger_than_the_data_is_refused_in_a_sentence(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(dialogs, "show_error", lambda *details: shown.append(details[-1]))
    set_up_training(window, data, monkeypatch, epochs=1)
    find(window, NumberField, "batchSizeSpin").setValue(1000)
    said = press_in_dialog("OK")
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    qtbot.waitUntil(lambda: bool(said or shown))
    assert shown == []
    assert "choose a smaller batch" in said[0]


def test_an_error_in_the_worker_is_shown_with_details_and_the_next_training_works(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    set_up_training(window, data, monkeypatch, epochs=1)
    said = press_in_dialog("OK")
    with monkeypatch.context() as broken:

        def fail(*_: object) -> None:
            raise RuntimeError("the bits fell out")

        broken.setattr("lenet_gui.core.training.loop.train", fail)
        click(window, "trainButton")
        wait_until_idle(window, qtbot)
        qtbot.waitUntil(lambda: bool(said))
    assert "the bits fell out" in said[0]
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    assert message(window).startswith("Test accuracy")


def test_no_other_network_is_opened_while_one_is_in_training(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    path = tmp_path / "other.keras"
    save_model(path, Network.initial(SOFTMAX_REGRESSION, 1))
    set_up_training(window, data, monkeypatch, epochs=1000)
    click(window, "trainButton")
    wait_for_first_steps(window, qtbot)
    assert not find(window, QAction, "openModelAction").isEnabled()
    said = press_in_dialog("OK")
    drop(window, file_data(path))
    assert "stop it" in said[0]
    click(window, "stopButton")
    wait_until_idle(window, qtbot)
    drop(window, file_data(path))
    assert window.windowTitle().startswith("other.keras")
    assert [model.name for model in window.app.networks.earlier()] == ["LeNet-5, Adam"]
