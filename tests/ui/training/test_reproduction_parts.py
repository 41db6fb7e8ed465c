"""The button that reproduces the tutorial, and its table, without a training."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot
from support.reproductions import ADAM, SGD, reproduced, trained
from support.training_page import batches, button, enabled, finish, tell
from support.window import LEFT, Press, activate, click, message, on_screen, text, told

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.reproduction.reproduce import ALL, EXPERIMENTS, TrainingBegins
from lenet_gui.core.reproduction.table import note, rows
from lenet_gui.ui.state.app import ADAPTING, App
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.training.presets import ChoiceCard
from lenet_gui.ui.training.reproduction import ReproductionPanel
from lenet_gui.ui.widgets.number_field import NumberField

CONFIG = TrainingConfig(epochs=4)
Started = list[tuple[object, ...]]


@pytest.fixture
def panel(qtbot: QtBot, app: App) -> ReproductionPanel:
    return on_screen(qtbot, ReproductionPanel(app), 700, 500)


def begin_second_training(page: TrainingPage) -> None:
    begins = TrainingBegins(EXPERIMENTS[0], CONFIG, 2, 12, None, None)
    page.app.training.worker.training_begins.emit(begins)


WHICH = f"Training 2 of 12: {EXPERIMENTS[0].title}, seed {CONFIG.seed}. "


def check(page: TrainingPage, key: str) -> QCheckBox:
    return page.findChild(QCheckBox, f"{key}ExperimentCheck")


def show_tutorial(page: TrainingPage) -> None:
    page.findChild(QPushButton, "tutorialButton").setChecked(True)


def table(panel: ReproductionPanel) -> QTableWidget:
    return panel.findChild(QTableWidget, "reproductionTable")


# The button.


def test_the_button_asks_for_the_chosen_number_of_seeds_and_data(
    qtbot: QtBot, page: TrainingPage, started: Started
) -> None:
    show_tutorial(page)
    spin = page.findChild(NumberField, "reproductionSeedsSpin")
    assert spin.value() == 3
    spin.setValue(5)
    page.form.dataset.set_source("builtin")
    click(page, "reproduceButton")
    assert started == [(5, "builtin", ALL)]


def test_the_experiments_can_be_chosen(page: TrainingPage, started: Started) -> None:
    show_tutorial(page)
    check(page, "lenet5-sgd").setChecked(False)
    check(page, "lenet5-adam-dropout").setChecked(False)
    click(page, "reproduceButton")
    assert started == [(3, "mnist", ("softmax", "lenet5-adam"))]


def test_without_an_experiment_nothing_can_be_reproduced(page: TrainingPage) -> None:
    show_tutorial(page)
    for key in ALL:
        check(page, key).setChecked(False)
    assert not button(page, "reproduce").isEnabled()
    assert text(page, "reproductionEstimate").startswith("Choose at least one")
    check(page, ALL[0]).setChecked(True)
    assert button(page, "reproduce").isEnabled()


def test_before_the_work_it_is_said_how_long_it_takes_and_what_the_tutorial_did(
    page: TrainingPage,
) -> None:
    show_tutorial(page)
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any("Convolutional Neural Network for Handwritten Digits" in text for text in said)
    settings = "Adam at 0.001, batches of 128, 40 epochs, 25 % of the features dropped"
    assert f"{settings}. The tutorial claims 98.8 %." in said
    assert text(page, "reproductionEstimate").startswith("12 trainings, about 9 min")
    page.findChild(NumberField, "reproductionSeedsSpin").setValue(1)
    assert text(page, "reproductionEstimate").startswith("4 trainings, about 3 min")


def test_the_curves_come_back(qtbot: QtBot, page: TrainingPage) -> None:
    show_tutorial(page)
    click(page, "closeReproductionButton")
    assert not page.findChild(ReproductionPanel).isVisible()
    show_tutorial(page)
    qtbot.mouseClick(page.findChild(ChoiceCard, "softmaxCard"), LEFT)
    assert not page.findChild(ReproductionPanel).isVisible()


def test_data_that_do_not_fit_the_tutorial_are_left_for_mnist(
    qtbot: QtBot, page: TrainingPage, started: Started
) -> None:
    show_tutorial(page)
    page.form.dataset.set_source("drawn")
    click(page, "reproduceButton")
    assert started == [(3, "mnist", ALL)]


def test_the_button_is_pressed_by_its_key(
    qtbot: QtBot, page: TrainingPage, started: Started
) -> None:
    show_tutorial(page)
    activate(qtbot, page)
    QTest.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: started == [(3, "mnist", ALL)])


def test_an_obstacle_is_told_on_the_button(page: TrainingPage) -> None:
    show_tutorial(page)
    start = button(page, "reproduce")
    page.app.set_busy(ADAPTING)
    assert not start.isEnabled()
    assert start.toolTip() == ADAPTING
    page.app.set_busy("")
    assert start.isEnabled()
    assert "tutorial" in start.toolTip()


# Several trainings, one after the other.


def test_the_table_comes_to_the_front(page: TrainingPage) -> None:
    page.reproduce(3, "mnist")
    assert page.findChild(ReproductionPanel).isVisible()
    assert enabled(page) == {"train": False, "pause": True, "stop": True}
    assert not button(page, "reproduce").isEnabled()


def test_each_training_says_which_one_it_is(page: TrainingPage) -> None:
    page.reproduce(3, "mnist")
    begin_second_training(page)
    assert message(page) == f"{WHICH}Starting…"
    tell(page, batches(1.5))
    assert message(page) == f"{WHICH}Epoch 2 of 4"


def test_a_training_by_hand_does_not(page: TrainingPage) -> None:
    page.reproduce(3, "mnist")
    begin_second_training(page)
    finish(page)
    page.start(CONFIG, "mnist")
    tell(page, batches(1.5))
    assert message(page) == "Epoch 2 of 4"


def test_a_pause_outlasts_the_end_of_a_training(qtbot: QtBot, page: TrainingPage) -> None:
    page.reproduce(3, "mnist")
    heard = told(page.app.paused_changed)
    click(page, "pauseButton")
    begin_second_training(page)
    assert message(page).startswith("Paused")
    assert button(page, "pause").isChecked()
    assert heard == [(True,)]


def test_a_stop_outlasts_the_end_of_a_training(qtbot: QtBot, page: TrainingPage) -> None:
    page.reproduce(3, "mnist")
    click(page, "stopButton")
    begin_second_training(page)
    assert message(page) == "Stopping…"
    assert enabled(page) == {"train": False, "pause": False, "stop": False}


# The table.


def test_before_anything_is_known_there_is_nothing_to_export(panel: ReproductionPanel) -> None:
    assert table(panel).rowCount() == 0
    for name in ("copyReproductionButton", "exportReproductionButton"):
        assert not panel.findChild(QPushButton, name).isVisible()


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
    panel.resize(1400, 500)
    panel.show_reproduction(reproduced(trained(ADAM, 1, 0.95)))
    shown = table(panel)
    long = 7
    assert len(shown.item(long, 0).text()) > 100
    line = shown.fontMetrics().height()
    qtbot.waitUntil(lambda: line <= shown.rowHeight(long) < 2 * line)
    panel.resize(420, 500)
    qtbot.waitUntil(lambda: shown.rowHeight(long) >= 2 * line)
    name = shown.item(4, 0)
    assert shown.columnWidth(0) > QFontMetrics(name.font()).horizontalAdvance(name.text())


def test_without_data_it_goes_on_with_the_built_in_digits(
    page: TrainingPage, started: Started, press_in_dialog: Press
) -> None:
    page.reproduce(3, "mnist")
    press_in_dialog("Use Built-in Digits")
    page.app.training.worker.data_missing.emit("There is no MNIST.")
    finish(page)
    assert started == [(3, "mnist", ALL), (3, "builtin", ALL)]
