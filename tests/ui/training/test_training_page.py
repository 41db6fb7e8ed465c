"""The Training page without a training: what it asks for, and what it shows of records."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.digits import write_small_dataset
from support.records import a_record
from support.training_page import (
    batches,
    datasets,
    enabled,
    finish,
    press,
    progress,
    show_record,
    tell,
)
from support.window import LEFT, TIMEOUT, Dialogs, click, message, on_screen, text, told

from lenet_gui import FIRST_MODEL
from lenet_gui.core.data.sources import source_titles
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.experiment.record import EpochMetrics, TrainingRecord, outcome_text
from lenet_gui.ui.plots.training_plots import AccuracyPlot, LossPlot
from lenet_gui.ui.training.curves import LearningCurves
from lenet_gui.ui.training.page import TrainingPage

Started = list[tuple[object, ...]]


def empty(page: TrainingPage) -> QWidget:
    return page.findChild(QWidget, "trainingEmptyState")


# Before a training.


def test_only_training_can_be_started_at_first(page: TrainingPage, started: Started) -> None:
    assert enabled(page) == {"train": True, "pause": False, "stop": False}
    assert message(page) == ""
    assert empty(page).isVisible()
    assert progress(page).value() == 0


def test_settings_go_in_and_come_out_the_same(page: TrainingPage) -> None:
    config = TrainingConfig(network="softmax", epochs=3, seed=9)
    page.form.set_config(config)
    assert page.form.config() == config


def test_the_train_button_asks_for_a_training_with_the_settings_on_mnist(
    qtbot: QtBot, page: TrainingPage, started: Started
) -> None:
    config = PRESETS["lenet5-fast"].config
    page.form.set_config(config)
    click(page, "trainButton")
    assert started == [(config, "mnist")]


# The data set.


def test_mnist_is_offered_first_and_other_digits_can_be_chosen(page: TrainingPage) -> None:
    page.form.dataset.set_folders(["/data/letters", "/data/my digits"])
    texts = [datasets(page).itemText(index) for index in range(datasets(page).count())]
    own = ["letters", "my digits", "Choose folder…", "Choose file…"]
    assert texts == [*source_titles().values(), *own]
    assert datasets(page).currentText() == "MNIST"


def test_the_folder_chosen_is_trained_on(
    qtbot: QtBot, page: TrainingPage, started: Started
) -> None:
    page.form.dataset.set_folders(["/data/letters", "/data/my digits"], "/data/my digits")
    assert datasets(page).currentText() == "my digits"
    click(page, "trainButton")
    assert started[0][1] == Path("/data/my digits")


def test_a_folder_picked_in_the_box_is_trained_on(
    qtbot: QtBot, page: TrainingPage, started: Started
) -> None:
    page.form.dataset.set_folders(["/data/letters"])
    press(qtbot, datasets(page), *[Qt.Key.Key_Down] * len(source_titles()))
    click(page, "trainButton")
    finish(page)
    press(qtbot, datasets(page), Qt.Key.Key_Home)
    click(page, "trainButton")
    assert [source for _, source in started] == [Path("/data/letters"), "mnist"]


def test_the_built_in_digits_can_be_trained_on(
    qtbot: QtBot, page: TrainingPage, started: Started
) -> None:
    press(qtbot, datasets(page), Qt.Key.Key_Down)
    click(page, "trainButton")
    assert [source for _, source in started] == ["builtin"]


def test_folders_of_one_name_can_be_told_apart_by_their_tooltips(page: TrainingPage) -> None:
    page.form.dataset.set_folders(["/a/digits", "/b/digits"])
    role = Qt.ItemDataRole.ToolTipRole
    first = len(source_titles())
    tips = [datasets(page).itemData(i, role) for i in (first, first + 1)]
    assert tips == ["/a/digits", "/b/digits"]


@pytest.mark.parametrize("before", [0, len(source_titles())])
def test_what_was_chosen_before_holds_until_a_folder_was_chosen(
    qtbot: QtBot,
    page: TrainingPage,
    started: Started,
    dialogs: Dialogs,
    before: int,
) -> None:
    page.form.dataset.set_folders(["/data/letters"])
    box = datasets(page)
    press(qtbot, box, *[Qt.Key.Key_Down] * before)
    press(qtbot, box, Qt.Key.Key_End)
    assert box.currentIndex() == before
    click(page, "trainButton")
    assert started[0][1] == (Path("/data/letters") if before else "mnist")


@pytest.mark.parametrize("from_end", [1, 2], ids=["file", "folder"])
def test_what_is_chosen_at_last_is_shown_and_then_takes_the_place(
    qtbot: QtBot, page: TrainingPage, dialogs: Dialogs, tmp_path: Path, from_end: int
) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    write_small_dataset(folder)
    dialogs.path = str(folder)
    box = datasets(page)
    box.setCurrentIndex(box.count() - from_end)
    box.activated.emit(box.count() - from_end)
    dialog = page.findChild(QDialog, "dataPreview")
    assert isinstance(dialog, QDialog)
    assert box.currentText() == "MNIST"
    use = dialog.findChild(QPushButton, "useDataButton")
    assert isinstance(use, QPushButton)
    qtbot.waitUntil(use.isEnabled, timeout=TIMEOUT)
    said = told(page.app.message)
    use.click()
    assert box.currentText() == "new"
    assert said[-1] == ("The next training uses new",)


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
    page: TrainingPage, extreme: dict[str, Any], logarithmic: bool
) -> None:
    record = TrainingRecord.from_json(a_record().to_json() | extreme)
    page.findChild(QCheckBox, "logScaleCheck").setChecked(logarithmic)
    show_record(page, record)
    page.grab()
    assert message(page) == outcome_text(record)
    assert "Test accuracy" in message(page)
    assert "-" not in message(page)
    assert "-" not in text(page, "resultFigure")


def test_a_record_is_shown_with_its_curves_and_its_outcome(page: TrainingPage) -> None:
    show_record(page, a_record())
    loss = page.findChild(LossPlot).curves()
    accuracy = page.findChild(AccuracyPlot).curves()
    np.testing.assert_allclose(loss["training"], [[0.5, 1, 1.5, 2], [2, 1.5, 1, 0.5]])
    np.testing.assert_allclose(loss["validation"], [[1, 2], [0.9, 0.4]])
    np.testing.assert_allclose(accuracy["validation"], [[1, 2], [75, 90]])
    # A record of an older version has no accuracies of batches.
    np.testing.assert_allclose(accuracy["training"], [[1, 2], [70, 85]])
    assert message(page) == outcome_text(a_record())


def test_the_accuracies_of_a_records_batches_are_shown(page: TrainingPage) -> None:
    show_record(page, a_record(accuracy_curve=(0.1, 0.5, 0.7, 0.9)))
    accuracy = page.findChild(AccuracyPlot).curves()
    np.testing.assert_allclose(accuracy["training"], [[0.5, 1, 1.5, 2], [10, 50, 70, 90]])


def test_another_record_takes_the_place_of_the_first(page: TrainingPage) -> None:
    show_record(page, a_record())
    stopped = a_record(
        epochs=(), loss_curve=(3.0,), epochs_trained=0.5, outcome="stopped", test_accuracy=None
    )
    show_record(page, stopped)
    np.testing.assert_allclose(page.findChild(LossPlot).curves()["training"], [[0.5], [3]])
    assert len(page.findChild(AccuracyPlot).curves()["training"][0]) == 0
    assert message(page) == outcome_text(stopped)


def test_a_network_without_a_record_shows_no_curves(page: TrainingPage) -> None:
    show_record(page, a_record())
    show_record(page, None)
    for plot in (page.findChild(LossPlot), page.findChild(AccuracyPlot)):
        assert all(len(values) == 0 for _, values in plot.curves().values())
    assert message(page) == ""
    assert empty(page).isVisible()


def test_the_curves_of_the_network_that_the_window_opens_with_are_not_shown(
    page: TrainingPage,
) -> None:
    page.app.networks.open_bundled(FIRST_MODEL)
    assert empty(page).isVisible()
    assert not page.findChild(LossPlot).isVisible()


def test_curves_of_another_network_are_shown_under_its_name(page: TrainingPage) -> None:
    page.app.networks.open_bundled("softmax.keras")
    assert page.findChild(LossPlot).isVisible()
    card = page.findChild(QWidget, "resultCard")
    assert card.isVisible()
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert any(said.startswith("softmax.keras: 50 epochs") for said in texts)


# The log switch.


def test_the_log_switch_is_remembered(qtbot: QtBot, page: TrainingPage) -> None:
    show_record(page, a_record())
    switch = page.findChild(QCheckBox, "logScaleCheck")
    qtbot.mouseClick(switch, LEFT)
    assert page.app.settings.logarithmic_loss
    qtbot.mouseClick(switch, LEFT)
    assert not page.app.settings.logarithmic_loss


def test_the_log_switch_changes_how_the_loss_is_drawn(qtbot: QtBot, page: TrainingPage) -> None:
    import pyqtgraph

    page.start(TrainingConfig(epochs=1), "mnist")
    tell(page, batches(1.0, 100.0, 10.0))
    qtbot.mouseClick(page.findChild(QCheckBox, "logScaleCheck"), LEFT)
    widget = page.findChild(LossPlot).findChild(pyqtgraph.PlotWidget)

    def drawn() -> Any:
        return widget.listDataItems()[0].getData()[1]

    qtbot.waitUntil(lambda: drawn() is not None and np.allclose(drawn(), [2, 1]))


def test_plots_side_by_side_can_be_made_as_narrow_as_one(qtbot: QtBot) -> None:
    around = QWidget()
    curves = LearningCurves()
    curves.setParent(around)
    on_screen(qtbot, around, 1200, 900)
    curves.resize(1200, 900)
    least = curves.minimumSizeHint().width()
    curves.resize(least, 900)
    assert curves.minimumSizeHint().width() == least

    def tops() -> list[int]:
        return [plot.mapTo(curves, QPoint()).y() for plot in curves.plots()]

    qtbot.waitUntil(lambda: tops()[0] < tops()[1])
