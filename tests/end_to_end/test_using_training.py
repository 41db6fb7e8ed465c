"""The whole window as a person uses it: training, pausing, stopping, saving, closing meanwhile."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from support.digits import digit_arrays
from support.window import (
    Dialogs,
    Press,
    answer,
    begin_training,
    click,
    draw,
    drop,
    enabled,
    file_data,
    find,
    message,
    stop_training,
    text,
    use_previewed_data,
    wait_until_idle,
)

from lenet_gui.core.data import builtin
from lenet_gui.core.keras_file.model_file import read_model, save_model
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common import dialogs as dialogs_module
from lenet_gui.ui.plots.training_plots import AccuracyPlot
from lenet_gui.ui.runs.columns import STATE
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.widgets.number_field import NumberField
from lenet_gui.ui.window.main_window import MainWindow

Train = Callable[[int], None]


@pytest.mark.tensorflow
def test_a_network_is_trained_by_clicking_saved_and_opened_again(
    window: MainWindow, train: Train, dialogs: Dialogs, tmp_path: Path
) -> None:
    draw(window)
    train(3)
    assert message(window).startswith("Test accuracy")
    assert enabled(window, "trainButton")
    assert window.isWindowModified()
    curves = find(window, AccuracyPlot, "accuracyPlot").curves()
    assert len(curves["validation"][0]) == 3

    dialogs.path = tmp_path / "träined.keras"
    find(window, QAction, "saveModelAction").trigger()
    assert window.windowTitle() == "träined.keras[*] – lenet-gui"
    assert not window.isWindowModified()
    trained = window.app.networks.current()
    network, record = read_model(dialogs.path)
    assert all(
        (a == b).all() for a, b in zip(network.weights, trained.network.weights, strict=True)
    )
    assert record == trained.record

    said = answer(window)
    window.app.networks.open_bundled("lenet5.keras")
    assert answer(window) != said
    find(window, QAction, "openModelAction").trigger()
    assert answer(window) == said
    assert message(window).startswith("Test accuracy")


@pytest.mark.tensorflow
def test_the_drawing_is_read_again_while_the_network_learns(
    training: MainWindow, qtbot: QtBot
) -> None:
    draw(training)
    answers: set[str] = set()

    def several_answers() -> bool:
        answers.add(answer(training))
        return len(answers) >= 4

    qtbot.waitUntil(several_answers)
    stop_training(training, qtbot)


@pytest.mark.tensorflow
def test_pause_holds_the_training_until_it_goes_on_and_stop_keeps_the_network(
    training: MainWindow, qtbot: QtBot
) -> None:
    worker = training.app.training.worker
    progress: list[object] = []
    worker.progressed.connect(progress.append)
    click(training, "pauseButton")
    assert message(training).startswith("Paused")
    table = training.page(TrainingPage).runs.all.table.model()
    qtbot.waitUntil(lambda: table.index(0, STATE).data() == "paused")
    # At most one more progress was under way; then nothing comes, however long one waits.
    with qtbot.assertNotEmitted(worker.idle, wait=200):
        pass
    count = len(progress)
    with qtbot.assertNotEmitted(worker.progressed, wait=200):
        pass
    assert len(progress) == count
    click(training, "pauseButton")
    qtbot.waitUntil(lambda: len(progress) > count + 2)
    click(training, "pauseButton")
    stop_training(training, qtbot)
    assert message(training).startswith("Stopped after")
    assert training.app.networks.current().record.outcome == "stopped"
    assert training.app.networks.is_unsaved()


@pytest.mark.tensorflow
def test_closing_during_training_asks_whether_to_stop_and_then_about_the_network(
    training: MainWindow, qtbot: QtBot, press_in_dialog: Press
) -> None:
    press_in_dialog("Keep Training")
    assert not training.close()
    assert training.isVisible()
    assert training.app.busy
    press_in_dialog("Stop and Close")
    asked = press_in_dialog("Discard")
    training.close()
    qtbot.waitUntil(lambda: not training.isVisible())
    assert "LeNet-5, Adam" in asked[0]


@pytest.mark.tensorflow
def test_a_change_to_ones_own_images_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, dialogs: Dialogs
) -> None:
    images, labels = digit_arrays(240, 1)
    np.savez(tmp_path / "digits.npz", x_train=255 - images, y_train=labels)
    begin_training(window, dialogs, tmp_path, epochs=1)
    assert "The images are dark on bright and were inverted." in text(window, "previewDone")
    wait_until_idle(window, qtbot)


def test_training_without_data_names_the_folder_and_offers_another(
    window: MainWindow,
    qtbot: QtBot,
    data: Path,
    dialogs: Dialogs,
    press_in_dialog: Press,
    isolated_folders: Path,
) -> None:
    window.page(TrainingPage).come_to_front()
    dialogs.path = data
    said = press_in_dialog("Choose Folder…")
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    use_previewed_data(window)
    assert find(window, QComboBox, "datasetBox").currentData() == str(data)
    assert str(isolated_folders / "cache" / "mnist") in said[0]
    assert enabled(window, "trainButton")
    assert not window.app.networks.is_unsaved()


@pytest.mark.tensorflow
def test_training_without_data_can_go_on_with_the_built_in_digits(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, press_in_dialog: Press
) -> None:
    monkeypatch.setattr(builtin, "BUILTIN_COUNTS", (240, 20, 60))
    window.page(TrainingPage).come_to_front()
    find(window, NumberField, "batchSizeSpin").setValue(20)
    find(window, NumberField, "epochsSpin").setValue(1)
    press_in_dialog("Use Built-in Digits")
    click(window, "trainButton")
    qtbot.waitUntil(lambda: "Test accuracy" in message(window))
    assert window.app.networks.current().record.dataset == "Built-in digits"


@pytest.mark.tensorflow
def test_a_network_is_trained_where_the_system_changes_no_priority(
    window: MainWindow, train: Train, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    for name in ("nice", "setpriority", "sched_setscheduler"):
        monkeypatch.setattr(os, name, refuse, raising=False)
    train(1)
    assert message(window).startswith("Test accuracy")


def test_an_error_is_told_again_after_closing_was_called_off(
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


@pytest.mark.tensorflow
def test_a_batch_larger_than_the_data_is_refused_in_a_sentence(
    window: MainWindow,
    qtbot: QtBot,
    train: Train,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    errors: list[str] = []
    monkeypatch.setattr(dialogs_module, "show_error", lambda *details: errors.append(details[-1]))
    train(1)
    find(window, NumberField, "batchSizeSpin").setValue(1000)
    said = press_in_dialog("OK")
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    qtbot.waitUntil(lambda: bool(said or errors))
    assert errors == []
    assert "Choose a smaller batch" in said[0]


@pytest.mark.tensorflow
def test_an_error_in_the_worker_is_shown_with_details_and_the_next_training_works(
    window: MainWindow,
    qtbot: QtBot,
    train: Train,
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the bits fell out")

    said = press_in_dialog("OK")
    with monkeypatch.context() as broken:
        broken.setattr("lenet_gui.core.training.loop.train", fail)
        train(1)
        qtbot.waitUntil(lambda: bool(said))
    assert "the bits fell out" in said[0]
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    assert message(window).startswith("Test accuracy")


@pytest.mark.tensorflow
def test_no_other_network_is_opened_while_one_is_in_training(
    training: MainWindow, qtbot: QtBot, tmp_path: Path, press_in_dialog: Press
) -> None:
    path = tmp_path / "other.keras"
    save_model(path, Network.initial(SOFTMAX_REGRESSION, 1))
    assert not find(training, QAction, "openModelAction").isEnabled()
    said = press_in_dialog("OK")
    drop(training, file_data(path))
    assert said == ["Stop the training to open another network."]
    stop_training(training, qtbot)
    drop(training, file_data(path))
    assert training.windowTitle().startswith("other.keras")
    assert [model.name for model in training.app.networks.earlier()] == ["LeNet-5, Adam"]
