"""The Training tab without a training: told what happens, it shows it; clicked, it says so."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lenet_gui.core.experiments import PRESETS, TrainingConfig
from lenet_gui.core.network import SOFTMAX_REGRESSION, Network
from lenet_gui.core.training import BatchesDone, EpochDone
from lenet_gui.core.training_record import EpochFigures, TrainingRecord, summary
from lenet_gui.ui.plots import AccuracyPlot, LossPlot
from lenet_gui.ui.training_form import TrainingForm
from lenet_gui.ui.training_tab import TrainingTab

LEFT = Qt.MouseButton.LeftButton
FIGURES = EpochFigures(0.5, 0.85, 0.4, 0.9)
NETWORK = Network.initial(SOFTMAX_REGRESSION, 1)


def a_record(**changes: Any) -> TrainingRecord:
    record = TrainingRecord(
        config=TrainingConfig(epochs=2),
        dataset="MNIST",
        training_images=55_000,
        validation_images=5_000,
        test_images=10_000,
        epochs_trained=2.0,
        loss_curve=(2.0, 1.5, 1.0, 0.5),
        epochs=(EpochFigures(1.0, 0.7, 0.9, 0.75), FIGURES),
        outcome="finished",
        test_accuracy=0.99,
        started="2026-11-23T18:00:00+00:00",
        seconds=61.0,
        versions={"numpy": "2.4"},
    )
    return dataclasses.replace(record, **changes)


@pytest.fixture
def tab(qtbot: QtBot) -> TrainingTab:
    tab = TrainingTab()
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A clock that goes only when its `now` is set, in seconds."""
    clock = SimpleNamespace(now=100.0)
    monkeypatch.setattr(
        "lenet_gui.ui.training_tab.time", SimpleNamespace(monotonic=lambda: clock.now)
    )
    return clock


def button(tab: TrainingTab, name: str) -> QPushButton:
    return tab.findChild(QPushButton, f"{name}Button")


def click(qtbot: QtBot, tab: TrainingTab, name: str) -> None:
    qtbot.mouseClick(button(tab, name), LEFT)


def enabled(tab: TrainingTab) -> dict[str, bool]:
    return {name: button(tab, name).isEnabled() for name in ("train", "pause", "stop")}


def message(tab: TrainingTab) -> str:
    return tab.findChild(QLabel, "trainingMessage").text()


def progress(tab: TrainingTab) -> QProgressBar:
    return tab.findChild(QProgressBar, "progressBar")


def datasets(tab: TrainingTab) -> QComboBox:
    return tab.findChild(QComboBox, "datasetBox")


def press(qtbot: QtBot, box: QComboBox, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(box, key)


def told(signal: Any) -> list[Any]:
    """A list that will hold what the signal tells."""
    heard: list[Any] = []
    signal.connect(lambda *values: heard.append(values))
    return heard


def batches(epochs_done: float, *losses: float) -> BatchesDone:
    values = np.array(losses or [1.0], np.float32)
    return BatchesDone(epochs_done, values, np.full_like(values, 0.5), NETWORK)


# Before a training.


def test_only_training_can_be_started_at_first(tab: TrainingTab) -> None:
    assert enabled(tab) == {"train": True, "pause": False, "stop": False}
    assert message(tab) == "Choose a preset or settings of your own, then press Train."
    assert progress(tab).value() == 0


def test_settings_go_in_and_come_out_the_same(tab: TrainingTab) -> None:
    config = TrainingConfig(network="softmax", epochs=3, seed=9)
    tab.set_config(config)
    assert tab.config() == config


def test_the_train_button_asks_for_a_training_with_the_settings_on_mnist(
    qtbot: QtBot, tab: TrainingTab
) -> None:
    config = PRESETS["lenet5-fast"].config
    tab.set_config(config)
    heard = told(tab.train_requested)
    click(qtbot, tab, "train")
    assert heard == [(config, None)]


def test_f5_asks_for_a_training(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    with qtbot.waitSignal(tab.train_requested):
        qtbot.keyClick(tab, Qt.Key.Key_F5)


def test_asking_for_a_training_starts_none_by_itself(qtbot: QtBot, tab: TrainingTab) -> None:
    click(qtbot, tab, "train")
    assert enabled(tab) == {"train": True, "pause": False, "stop": False}


# The data set.


def test_mnist_is_offered_first_and_other_folders_can_be_chosen(tab: TrainingTab) -> None:
    tab.set_data_folders(["/data/letters", "/data/my digits"])
    texts = [datasets(tab).itemText(index) for index in range(datasets(tab).count())]
    assert texts == ["MNIST", "letters", "my digits", "Choose folder…"]
    assert datasets(tab).currentText() == "MNIST"


def test_the_folder_chosen_is_trained_on(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.set_data_folders(["/data/letters", "/data/my digits"], "/data/my digits")
    assert datasets(tab).currentText() == "my digits"
    heard = told(tab.train_requested)
    click(qtbot, tab, "train")
    assert heard[0][1] == Path("/data/my digits")


def test_a_folder_picked_in_the_box_is_trained_on(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.set_data_folders(["/data/letters"])
    heard = told(tab.train_requested)
    press(qtbot, datasets(tab), Qt.Key.Key_Down)
    click(qtbot, tab, "train")
    press(qtbot, datasets(tab), Qt.Key.Key_Up)
    click(qtbot, tab, "train")
    assert [folder for _, folder in heard] == [Path("/data/letters"), None]


def test_folders_of_one_name_can_be_told_apart_by_their_tooltips(tab: TrainingTab) -> None:
    tab.set_data_folders(["/a/digits", "/b/digits"])
    role = Qt.ItemDataRole.ToolTipRole
    assert [datasets(tab).itemData(i, role) for i in (1, 2)] == ["/a/digits", "/b/digits"]


@pytest.mark.parametrize("before", [0, 1])
def test_what_was_chosen_before_holds_until_a_folder_was_chosen(
    qtbot: QtBot, tab: TrainingTab, before: int
) -> None:
    tab.set_data_folders(["/data/letters"])
    box = datasets(tab)
    press(qtbot, box, *[Qt.Key.Key_Down] * before)
    with qtbot.waitSignal(tab.folder_wanted):
        press(qtbot, box, Qt.Key.Key_End)
    assert box.currentIndex() == before
    heard = told(tab.train_requested)
    click(qtbot, tab, "train")
    assert heard[0][1] == [None, Path("/data/letters")][before]


def test_a_folder_chosen_at_last_takes_the_place(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.folder_wanted.connect(lambda: tab.set_data_folders(["/data/new"], "/data/new"))
    press(qtbot, datasets(tab), Qt.Key.Key_End)
    assert datasets(tab).currentText() == "new"


# A training.


def test_while_a_training_runs_it_can_only_be_paused_or_stopped(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    assert enabled(tab) == {"train": False, "pause": True, "stop": True}
    assert not tab.findChild(TrainingForm).isEnabled()
    assert message(tab) == "Starting …"


def test_before_the_first_step_the_bar_only_says_that_something_happens(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    tab.show_preparing("Starting TensorFlow …")
    assert message(tab) == "Starting TensorFlow …"
    assert (progress(tab).minimum(), progress(tab).maximum()) == (0, 0)


def test_fetching_is_told_in_megabytes(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    tab.show_fetching(2_900_000, 11_600_000)
    assert message(tab) == "Fetching MNIST: 2.9 of 11.6 MB"
    assert progress(tab).value() / progress(tab).maximum() == pytest.approx(0.25)


def test_fetching_of_unknown_size_divides_by_nothing(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    tab.show_fetching(0, 0)
    assert progress(tab).value() == 0


def test_the_bar_counts_all_epochs(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    tab.add_progress(batches(1.0))
    assert progress(tab).value() / progress(tab).maximum() == pytest.approx(0.25)
    tab.add_progress(batches(4.0))
    assert progress(tab).value() == progress(tab).maximum()


@pytest.mark.parametrize(("done", "epoch"), [(0.1, 1), (0.99, 1), (1.0, 2), (3.5, 4), (4.0, 4)])
def test_the_message_names_the_epoch_under_way(tab: TrainingTab, done: float, epoch: int) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    tab.add_progress(batches(done))
    assert message(tab).startswith(f"Epoch {epoch} of 4")


def test_the_time_left_follows_from_the_time_taken(
    tab: TrainingTab, clock: SimpleNamespace
) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    tab.add_progress(batches(0.001))
    clock.now += 20
    tab.add_progress(batches(1.0))
    assert message(tab) == "Epoch 2 of 4, 1 min 0 s left"


def test_the_first_second_says_nothing_of_the_time_left(
    tab: TrainingTab, clock: SimpleNamespace
) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    tab.add_progress(batches(0.1))
    clock.now += 0.9
    tab.add_progress(batches(0.2))
    assert message(tab) == "Epoch 1 of 4"


def test_importing_tensorflow_does_not_count_as_training(
    tab: TrainingTab, clock: SimpleNamespace
) -> None:
    tab.show_started(TrainingConfig(epochs=2))
    clock.now += 100
    tab.add_progress(batches(0.001))
    clock.now += 5
    tab.add_progress(batches(1.0))
    assert message(tab) == "Epoch 2 of 2, 5 s left"


def test_losses_and_figures_go_into_the_plots(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    tab.add_progress(batches(1.0, 2.0, 1.0))
    tab.add_progress(EpochDone(1, FIGURES, NETWORK))
    loss = tab.findChild(LossPlot, "lossPlot").curves()
    accuracy = tab.findChild(AccuracyPlot, "accuracyPlot").curves()
    np.testing.assert_allclose(loss["each batch"], [[0.5, 1.0], [2.0, 1.0]])
    np.testing.assert_allclose(loss["validation"], [[1], [0.4]])
    np.testing.assert_allclose(accuracy["training"], [[1], [85]])
    np.testing.assert_allclose(accuracy["validation"], [[1], [90]])


def test_another_training_begins_with_empty_plots(tab: TrainingTab) -> None:
    tab.show_record(a_record())
    tab.show_started(TrainingConfig())
    for plot in (tab.findChild(LossPlot), tab.findChild(AccuracyPlot)):
        assert all(len(values) == 0 for _, values in plot.curves().values())


def test_the_end_of_a_training_is_told_and_another_can_begin(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig(epochs=1))
    tab.add_progress(batches(1.0))
    tab.show_finished("All done.")
    assert message(tab) == "All done."
    assert enabled(tab) == {"train": True, "pause": False, "stop": False}
    assert tab.findChild(TrainingForm).isEnabled()
    assert (progress(tab).value(), progress(tab).maximum() > 0) == (0, True)


def test_curves_stay_after_the_end(tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig(epochs=1))
    tab.add_progress(batches(1.0, 2.0, 1.0))
    tab.show_finished("All done.")
    assert len(tab.findChild(LossPlot).curves()["each batch"][1]) == 2


# Pause.


def test_pause_is_asked_for_and_taken_back_with_one_button(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    heard = told(tab.pause_requested)
    click(qtbot, tab, "pause")
    assert button(tab, "pause").text() == "&Go on"
    assert message(tab).startswith("Paused.")
    click(qtbot, tab, "pause")
    assert button(tab, "pause").text() == "&Pause"
    assert heard == [(True,), (False,)]


def test_batches_that_were_under_way_do_not_hide_that_it_is_paused(
    qtbot: QtBot, tab: TrainingTab
) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    tab.add_progress(batches(1.0))
    click(qtbot, tab, "pause")
    tab.add_progress(batches(2.0))
    assert message(tab).startswith("Paused.")
    assert progress(tab).value() / progress(tab).maximum() == pytest.approx(0.5)
    click(qtbot, tab, "pause")
    tab.add_progress(batches(2.5))
    assert message(tab).startswith("Epoch 3 of 4")


def test_time_spent_paused_does_not_count(
    qtbot: QtBot, tab: TrainingTab, clock: SimpleNamespace
) -> None:
    tab.show_started(TrainingConfig(epochs=2))
    tab.add_progress(batches(0.001))
    clock.now += 10
    click(qtbot, tab, "pause")
    clock.now += 1000
    click(qtbot, tab, "pause")
    clock.now += 10
    tab.add_progress(batches(1.0))
    assert message(tab) == "Epoch 2 of 2, 20 s left"


def test_time_spent_paused_before_the_first_step_does_not_count(
    qtbot: QtBot, tab: TrainingTab, clock: SimpleNamespace
) -> None:
    tab.show_started(TrainingConfig(epochs=2))
    click(qtbot, tab, "pause")
    tab.add_progress(batches(0.001))
    clock.now += 1000
    click(qtbot, tab, "pause")
    tab.add_progress(batches(0.002))
    clock.now += 10
    tab.add_progress(batches(1.0))
    assert message(tab) == "Epoch 2 of 2, 10 s left"


def test_a_training_that_ends_while_paused_leaves_no_pause_behind(
    qtbot: QtBot, tab: TrainingTab
) -> None:
    tab.show_started(TrainingConfig())
    click(qtbot, tab, "pause")
    tab.show_finished("It failed.")
    assert message(tab) == "It failed."
    assert button(tab, "pause").text() == "&Pause"
    tab.show_started(TrainingConfig())
    assert not button(tab, "pause").isChecked()


# Stop.


def test_stop_is_asked_for_once(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    heard = told(tab.stop_requested)
    click(qtbot, tab, "stop")
    click(qtbot, tab, "stop")
    assert heard == [()]
    assert message(tab) == "Stopping …"
    assert enabled(tab) == {"train": False, "pause": False, "stop": False}


def test_batches_that_were_under_way_do_not_hide_that_it_is_stopping(
    qtbot: QtBot, tab: TrainingTab
) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    click(qtbot, tab, "stop")
    tab.add_progress(batches(1.0))
    assert message(tab) == "Stopping …"


def test_preparations_do_not_hide_that_it_is_stopping(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig(epochs=4))
    click(qtbot, tab, "stop")
    tab.show_fetching(1_000_000, 2_000_000)
    assert message(tab) == "Stopping …"
    tab.show_preparing("Starting TensorFlow …")
    assert message(tab) == "Stopping …"


def test_stopping_while_paused_does_not_go_on(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    click(qtbot, tab, "pause")
    heard = told(tab.pause_requested)
    click(qtbot, tab, "stop")
    tab.show_finished("Stopped.")
    assert heard == []
    assert button(tab, "pause").text() == "&Pause"


def test_after_a_stop_the_next_training_can_be_stopped(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.show_started(TrainingConfig())
    click(qtbot, tab, "stop")
    tab.show_finished("Stopped.")
    tab.show_started(TrainingConfig())
    assert enabled(tab) == {"train": False, "pause": True, "stop": True}


# Records.


def test_a_record_is_shown_with_its_curves_and_its_outcome(tab: TrainingTab) -> None:
    tab.show_record(a_record())
    loss = tab.findChild(LossPlot).curves()
    accuracy = tab.findChild(AccuracyPlot).curves()
    np.testing.assert_allclose(loss["smoothed"], [[0.5, 1, 1.5, 2], [2, 1.5, 1, 0.5]])
    np.testing.assert_allclose(loss["validation"], [[1, 2], [0.9, 0.4]])
    np.testing.assert_allclose(accuracy["validation"], [[1, 2], [75, 90]])
    assert message(tab) == summary(a_record())


def test_another_record_takes_the_place_of_the_first(tab: TrainingTab) -> None:
    tab.show_record(a_record())
    stopped = a_record(
        epochs=(), loss_curve=(3.0,), epochs_trained=0.5, outcome="stopped", test_accuracy=None
    )
    tab.show_record(stopped)
    np.testing.assert_allclose(tab.findChild(LossPlot).curves()["smoothed"], [[0.5], [3]])
    assert len(tab.findChild(AccuracyPlot).curves()["training"][0]) == 0
    assert message(tab) == summary(stopped)


def test_a_network_without_a_record_shows_no_curves(tab: TrainingTab) -> None:
    tab.show_record(a_record())
    tab.show_no_record()
    for plot in (tab.findChild(LossPlot), tab.findChild(AccuracyPlot)):
        assert all(len(values) == 0 for _, values in plot.curves().values())
    assert message(tab).startswith("Choose a preset")


# The log switch, and names.


def test_the_log_switch_is_told(qtbot: QtBot, tab: TrainingTab) -> None:
    heard = told(tab.logarithmic_loss_changed)
    switch = tab.findChild(QCheckBox, "logScaleCheck")
    qtbot.mouseClick(switch, LEFT)
    qtbot.mouseClick(switch, LEFT)
    assert heard == [(True,), (False,)]


def test_the_log_switch_changes_how_the_loss_is_drawn(qtbot: QtBot, tab: TrainingTab) -> None:
    import pyqtgraph

    tab.show_started(TrainingConfig(epochs=1))
    tab.add_progress(batches(1.0, 100.0, 10.0))
    qtbot.mouseClick(tab.findChild(QCheckBox, "logScaleCheck"), LEFT)
    widget = tab.findChild(LossPlot).findChild(pyqtgraph.PlotWidget)

    def drawn() -> Any:
        return widget.listDataItems()[0].getData()[1]

    qtbot.waitUntil(lambda: drawn() is not None and np.allclose(drawn(), [2, 1]))


def test_the_log_switch_can_be_set(tab: TrainingTab) -> None:
    tab.set_logarithmic_loss(True)
    assert tab.findChild(QCheckBox, "logScaleCheck").isChecked()


@pytest.mark.parametrize(
    "name",
    [
        "presetBox",
        "modelBox",
        "optimizerBox",
        "learningRateSpin",
        "batchSizeSpin",
        "epochsSpin",
        "dropoutCheck",
        "dropoutRateSpin",
        "seedSpin",
        "datasetBox",
        "trainButton",
        "pauseButton",
        "stopButton",
        "progressBar",
        "lossPlot",
        "accuracyPlot",
    ],
)
def test_what_assistive_tools_look_for_is_there(tab: TrainingTab, name: str) -> None:
    assert tab.objectName() == "trainingTab"
    assert tab.findChild(QWidget, name).accessibleName()
