"""The button that reproduces the tutorial, and its table, without a training."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QTabWidget
from pytestqt.qtbot import QtBot
from support.reproductions import ADAM, SGD, reproduced, trained
from support.tab import batches, button, click, enabled, message, told

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.reproduction.table import note, rows
from lenet_gui.ui.training.reproduction import ReproductionPanel
from lenet_gui.ui.training.tab import TrainingTab
from lenet_gui.ui.widgets.number_field import NumberField

CONFIG = TrainingConfig(epochs=4)


@pytest.fixture
def panel(qtbot: QtBot) -> ReproductionPanel:
    panel = ReproductionPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 500)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def table(panel: ReproductionPanel) -> QTableWidget:
    return panel.findChild(QTableWidget, "reproductionTable")


# The button.


def test_the_button_asks_for_the_chosen_number_of_seeds_and_data(
    qtbot: QtBot, tab: TrainingTab
) -> None:
    heard = told(tab.reproduce_requested)
    spin = tab.findChild(NumberField, "reproductionSeedsSpin")
    assert spin.value() == 3
    spin.setValue(5)
    tab.set_source("builtin")
    click(qtbot, tab, "reproduce")
    assert heard == [(5, "builtin")]


def test_data_that_do_not_fit_the_tutorial_are_left_for_mnist(
    qtbot: QtBot, tab: TrainingTab
) -> None:
    heard = told(tab.reproduce_requested)
    tab.set_source("drawn")
    click(qtbot, tab, "reproduce")
    assert heard == [(3, "mnist")]


def test_the_button_is_pressed_by_its_key(qtbot: QtBot, tab: TrainingTab) -> None:
    heard = told(tab.reproduce_requested)
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    QTest.keyClick(tab, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: heard == [(3, "mnist")])


def test_an_obstacle_is_told_on_the_button(tab: TrainingTab) -> None:
    start = button(tab, "reproduce")
    tab.set_obstacle("A network is being adapted.")
    assert not start.isEnabled()
    assert start.toolTip() == "A network is being adapted."
    tab.set_obstacle("")
    assert start.isEnabled()
    assert "tutorial" in start.toolTip()


# Several trainings, one after the other.


def test_the_table_comes_to_the_front_and_only_then_there_are_two_views(tab: TrainingTab) -> None:
    views = tab.findChild(QTabWidget, "trainingViews")
    assert not views.tabBar().isVisible()
    tab.show_reproduction_started()
    assert views.currentWidget() is tab.reproduction
    assert views.tabBar().isVisible()
    assert enabled(tab) == {"train": False, "pause": True, "stop": True}
    assert not button(tab, "reproduce").isEnabled()


def test_each_training_says_which_one_it_is(tab: TrainingTab) -> None:
    tab.show_reproduction_started()
    tab.show_next("Training 2 of 12: LeNet-5, seed 1", CONFIG)
    assert message(tab) == "Training 2 of 12: LeNet-5, seed 1. Starting …"
    tab.add_progress(batches(1.5))
    assert message(tab) == "Training 2 of 12: LeNet-5, seed 1. Epoch 2 of 4"


def test_a_training_by_hand_does_not(tab: TrainingTab) -> None:
    tab.show_reproduction_started()
    tab.show_next("Training 2 of 12: LeNet-5, seed 1", CONFIG)
    tab.show_finished("Done.")
    tab.show_started(CONFIG)
    tab.add_progress(batches(1.5))
    assert message(tab) == "Epoch 2 of 4"


def test_a_pause_outlasts_the_end_of_a_training(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.show_reproduction_started()
    heard = told(tab.pause_requested)
    click(qtbot, tab, "pause")
    tab.show_next("Training 2 of 12", CONFIG)
    assert message(tab).startswith("Paused")
    assert button(tab, "pause").isChecked()
    assert heard == [(True,)]


def test_a_stop_outlasts_the_end_of_a_training(qtbot: QtBot, tab: TrainingTab) -> None:
    tab.show_reproduction_started()
    click(qtbot, tab, "stop")
    tab.show_next("Training 2 of 12", CONFIG)
    assert message(tab) == "Stopping …"
    assert enabled(tab) == {"train": False, "pause": False, "stop": False}


# The table.


def test_before_anything_is_known_there_is_nothing_to_export(panel: ReproductionPanel) -> None:
    assert table(panel).rowCount() == 0
    for name in ("copyReproductionButton", "exportReproductionButton"):
        assert not panel.findChild(QPushButton, name).isEnabled()


def test_figures_and_explanations_stand_in_turn_and_the_note_below(
    panel: ReproductionPanel,
) -> None:
    found = reproduced(*(trained(SGD, n, a) for n, a in ((1, 0.9465), (2, 0.9578), (3, 0.957))))
    panel.show_reproduction(found)
    shown = table(panel)
    assert shown.rowCount() == 2 * len(rows(found))
    assert [shown.item(4, column).text() for column in range(6)] == [
        "LeNet-5, gradient descent",
        "95.7 %",
        "95.38 %",
        "93.81–96.94 %",
        "−0.32",
        "1 min 40 s",
    ]
    assert shown.item(5, 0).text() == rows(found)[2].explanation
    assert shown.columnSpan(5, 0) == 6
    assert panel.findChild(QLabel, "reproductionNote").text() == note(found)


def test_an_explanation_is_seen_whole_however_narrow_the_table(
    qtbot: QtBot, panel: ReproductionPanel
) -> None:
    panel.show_reproduction(reproduced(*(trained(ADAM, n, 0.98 + n / 10_000) for n in (1, 2, 3))))
    shown = table(panel)
    long = 7
    assert len(shown.item(long, 0).text()) > 60
    line = shown.fontMetrics().height()
    qtbot.waitUntil(lambda: line <= shown.rowHeight(long) < 2 * line)
    panel.resize(420, 500)
    qtbot.waitUntil(lambda: shown.rowHeight(long) >= 2 * line)
