"""The Training tab without a training: what it asks for, and what it shows of records."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot
from support import accessibility as heard
from support.records import a_record
from support.tab import (
    batches,
    click,
    datasets,
    enabled,
    message,
    press,
    progress,
    told,
)
from support.window import LEFT

from lenet_gui.core.data.sources import source_titles
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.experiment.record import EpochMetrics, TrainingRecord, outcome_text
from lenet_gui.ui.training.plots import AccuracyPlot, LossPlot
from lenet_gui.ui.training.tab import TrainingTab

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
    assert heard == [(config, "mnist")]


def test_asking_for_a_training_starts_none_by_itself(qtbot: QtBot, tab: TrainingTab) -> None:
    click(qtbot, tab, "train")
    assert enabled(tab) == {"train": True, "pause": False, "stop": False}


# The data set.


def test_mnist_is_offered_first_and_other_digits_can_be_chosen(tab: TrainingTab) -> None:
    tab.set_data_folders(["/data/letters", "/data/my digits"])
    texts = [datasets(tab).itemText(index) for index in range(datasets(tab).count())]
    assert texts == [*source_titles().values(), "letters", "my digits", "Choose folder…"]
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
    press(qtbot, datasets(tab), *[Qt.Key.Key_Down] * len(source_titles()))
    click(qtbot, tab, "train")
    press(qtbot, datasets(tab), Qt.Key.Key_Home)
    click(qtbot, tab, "train")
    assert [source for _, source in heard] == [Path("/data/letters"), "mnist"]


def test_the_built_in_digits_can_be_trained_on(qtbot: QtBot, tab: TrainingTab) -> None:
    heard = told(tab.train_requested)
    press(qtbot, datasets(tab), Qt.Key.Key_Down)
    click(qtbot, tab, "train")
    assert [source for _, source in heard] == ["builtin"]


def test_folders_of_one_name_can_be_told_apart_by_their_tooltips(tab: TrainingTab) -> None:
    tab.set_data_folders(["/a/digits", "/b/digits"])
    role = Qt.ItemDataRole.ToolTipRole
    first = len(source_titles())
    tips = [datasets(tab).itemData(i, role) for i in (first, first + 1)]
    assert tips == ["/a/digits", "/b/digits"]


@pytest.mark.parametrize("before", [0, len(source_titles())])
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
    assert heard[0][1] == (Path("/data/letters") if before else "mnist")


def test_a_folder_chosen_at_last_takes_the_place(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.folder_wanted.connect(lambda: tab.set_data_folders(["/data/new"], "/data/new"))
    press(qtbot, datasets(tab), Qt.Key.Key_End)
    assert datasets(tab).currentText() == "new"


# Records.


LOWEST = {
    "test_images": 1,
    "test_accuracy": 0,
    "epochs_trained": 0,
    "seconds": 0,
    "temperature": 0.01,
    "loss_curve": [-0.001] * 2,
    "epochs": [dict.fromkeys(dataclasses.asdict(a_record().epochs[0]), 0)],
}
HIGHEST = {
    "test_images": 2**31 - 1,
    "test_accuracy": 1,
    "epochs_trained": 1000,
    "seconds": 1e9,
    "temperature": 100,
    "loss_curve": [3.4e38] * 500,
    "epochs": [dataclasses.asdict(EpochMetrics(3.4e38, 1, 3.4e38, 1))] * 1000,
}


@pytest.mark.parametrize("logarithmic", [False, True])
@pytest.mark.parametrize("extreme", [LOWEST, HIGHEST], ids=["lowest", "highest"])
def test_a_record_is_shown_however_far_its_figures_go(
    tab: TrainingTab, extreme: dict[str, Any], logarithmic: bool
) -> None:
    record = TrainingRecord.from_json(a_record().to_json() | extreme)
    tab.set_logarithmic_loss(logarithmic)
    tab.show_record(record)
    tab.grab()
    assert message(tab) == outcome_text(record)
    assert "Test accuracy" in message(tab)
    assert "-" not in message(tab)


def test_a_record_is_shown_with_its_curves_and_its_outcome(tab: TrainingTab) -> None:
    tab.show_record(a_record())
    loss = tab.findChild(LossPlot).curves()
    accuracy = tab.findChild(AccuracyPlot).curves()
    np.testing.assert_allclose(loss["smoothed"], [[0.5, 1, 1.5, 2], [2, 1.5, 1, 0.5]])
    np.testing.assert_allclose(loss["validation"], [[1, 2], [0.9, 0.4]])
    np.testing.assert_allclose(accuracy["validation"], [[1, 2], [75, 90]])
    assert message(tab) == outcome_text(a_record())


def test_another_record_takes_the_place_of_the_first(tab: TrainingTab) -> None:
    tab.show_record(a_record())
    stopped = a_record(
        epochs=(), loss_curve=(3.0,), epochs_trained=0.5, outcome="stopped", test_accuracy=None
    )
    tab.show_record(stopped)
    np.testing.assert_allclose(tab.findChild(LossPlot).curves()["smoothed"], [[0.5], [3]])
    assert len(tab.findChild(AccuracyPlot).curves()["training"][0]) == 0
    assert message(tab) == outcome_text(stopped)


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
    assert heard.name(tab.findChild(QWidget, name))
