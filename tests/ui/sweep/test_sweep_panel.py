"""The place of sweeps: what stands there before, while one runs, and after."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot
from support.runs import keep
from support.sweep_process import SweepProcess
from support.sweeps import a_plan, diverged, ended, results
from support.window import Dialogs, click, find, on_screen, text

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.sweep.process import Message
from lenet_gui.ui.plots.pointer_reading import PointerReading
from lenet_gui.ui.state.app import App
from lenet_gui.ui.sweep.choice import SweepChoice
from lenet_gui.ui.sweep.panel import SweepPanel
from lenet_gui.ui.sweep.picture import SweepPicture
from lenet_gui.ui.sweep.results import SweepResults
from lenet_gui.ui.training.page import TrainingPage

PLAN = a_plan(seeds=2)
CONFIGS = PLAN.wanted({})


def fair(config: TrainingConfig) -> TrainingRecord:
    right = 0.98 if config.learning_rate == 0.1 else 0.9
    return ended(config, right + 0.001 * config.seed)


@pytest.fixture
def process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SweepProcess:
    return SweepProcess(tmp_path, monkeypatch)


@pytest.fixture
def panel(qtbot: QtBot, app: App) -> SweepPanel:
    choice = SweepChoice(app, lambda: CONFIGS[0], lambda: "builtin", lambda: "mnist")
    return on_screen(qtbot, SweepPanel(app, choice), 800, 900)


@pytest.fixture
def shown(qtbot: QtBot, app: App) -> SweepResults:
    """The results of a sweep of which one rate diverged."""
    made = on_screen(qtbot, SweepResults(app), 800, 900)
    made.show_results(results(PLAN, lambda c: diverged(c) if c.learning_rate == 1.0 else fair(c)))
    return made


def is_shown(panel: QWidget, name: str) -> bool:
    return not find(panel, QWidget, name).isHidden()


def test_while_a_sweep_runs_its_progress_takes_the_place_of_the_choice(
    qtbot: QtBot, app: App, panel: SweepPanel, process: SweepProcess
) -> None:
    progress = Message("progress", CONFIGS[1], count=1)
    first = Message("ended", CONFIGS[0], fair(CONFIGS[0]), name="run_01")
    data = Message("data", sentence="MNIST", count=10_000)
    process.tells(data, Message("looked"), first, progress, ending="waits")
    assert not is_shown(panel, "sweepResults")
    app.comparison.start(PLAN, "mnist")
    assert not panel.choice.isVisible()
    qtbot.waitUntil(lambda: bool(app.comparison.under_way))
    assert "learning rate 0.1, seed 1: epoch 2 of 2" in text(panel, "sweepUnderWay")
    assert text(panel, "sweepState").startswith("1 of 12 trainings have ended")
    assert is_shown(panel, "sweepResults")
    click(panel, "pauseSweepButton")
    assert text(panel, "sweepState").startswith("Paused")
    click(panel, "pauseSweepButton")
    click(panel, "stopSweepButton")
    qtbot.waitUntil(lambda: not app.comparison.running)
    assert panel.choice.isVisible()
    assert text(panel, "sweepMessage").startswith("Stopped after 1 of 12 trainings.")


def test_what_the_process_remarks_is_shown(
    qtbot: QtBot, app: App, panel: SweepPanel, process: SweepProcess
) -> None:
    process.tells(Message("told", sentence="run_03 cannot be read."))
    app.comparison.start(PLAN, "mnist")
    qtbot.waitUntil(lambda: not app.comparison.running)
    assert text(panel, "sweepRemarks") == "run_03 cannot be read."


def test_what_is_recorded_of_the_chosen_sweep_is_shown_at_once(app: App, panel: SweepPanel) -> None:
    plan = panel.choice.plan
    assert plan is not None
    app.run_list.entries = [keep(app.runs, plan.wanted({})[0])]
    panel.choice.update_plan()
    assert is_shown(panel, "sweepResults")
    assert "1 of 135 trainings have ended" in text(panel, "sweepNote")


def test_pictures_are_chosen_by_buttons_and_told_to_a_screen_reader(shown: SweepResults) -> None:
    picture = find(shown, SweepPicture, "sweepPicture")
    assert picture.accessibleName() == "Accuracy"
    for place, title in enumerate(("Accuracy", "Loss", "Each at its best", "Map")):
        click(shown, f"sweepPicture{place}Button")
        assert picture.accessibleName() == title
        assert "interval" in picture.accessibleDescription()
    # The picture stays when more trainings have ended.
    shown.show_results(results(PLAN, fair))
    assert picture.accessibleName() == "Map"


def test_the_point_at_the_pointer_is_read(qtbot: QtBot, shown: SweepResults) -> None:
    picture = find(shown, SweepPicture, "sweepPicture")
    picture.grab()
    panel = picture.panel()
    assert panel is not None
    place, said = panel.points[0]
    reading = picture.findChild(PointerReading)
    QTest.mouseMove(picture, place.toPoint())
    qtbot.waitUntil(reading.isVisible)
    assert reading.text() == said
    QTest.mouseMove(picture, QPoint(picture.width() - 2, 2))
    qtbot.waitUntil(lambda: not reading.isVisible())


def test_tables_tell_each_at_its_best_and_the_pairs(shown: SweepResults) -> None:
    best = find(shown, QTableWidget, "sweepBestTable")
    cells = [best.item(0, column).text() for column in range(7)]
    assert cells[:3] == ["Gradient descent", "learning rate 0.1", "98.15 %"]
    assert cells[6] == "2"
    pairs = find(shown, QTableWidget, "sweepPairTable")
    assert pairs.item(0, 0).text() == "Adam minus Gradient descent"
    assert pairs.item(0, 1).text() == "+0.00"
    assert "With Adam and learning rate 0.1, the best of 3 values: 98.15 %" in text(
        shown, "sweepSentences"
    )


@pytest.mark.parametrize("ending", [".png", ".svg", ".md", ".csv", ".json"])
def test_a_comparison_is_exported(
    shown: SweepResults, dialogs: Dialogs, tmp_path: Path, ending: str
) -> None:
    dialogs.path = tmp_path / f"comparison{ending}"
    click(shown, "exportSweepButton")
    assert (tmp_path / f"comparison{ending}").stat().st_size > 500


def test_the_report_is_copied(shown: SweepResults) -> None:
    click(shown, "copySweepButton")
    assert "## Each at its best" in QGuiApplication.clipboard().text()


def test_the_place_is_one_of_trains_and_the_tutorial_another(page: TrainingPage) -> None:
    assert page.findChild(SweepPanel) is None
    compare = find(page, QPushButton, "compareSettingsButton")
    tutorial = find(page, QPushButton, "tutorialButton")
    click(page, "compareSettingsButton")
    panel = page.findChild(SweepPanel)
    assert panel.isVisible()
    click(page, "tutorialButton")
    assert (compare.isChecked(), panel.isVisible()) == (False, False)
    assert find(page, QWidget, "reproductionPanel").isVisible()
    click(page, "compareSettingsButton")
    assert (tutorial.isChecked(), panel.isVisible()) == (False, True)
    click(panel, "closeSweepButton")
    assert not compare.isChecked()
    assert not panel.isVisible()


def test_the_settings_at_the_left_are_what_else_is_trained(
    qtbot: QtBot, page: TrainingPage
) -> None:
    click(page, "compareSettingsButton")
    panel = page.findChild(SweepPanel)
    box = panel.findChild(QWidget, "sweepBox")
    box.setCurrentIndex(box.count() - 1)
    page.form.set_config(dataclasses.replace(page.form.config(), network="mlp"))
    about = find(panel, QLabel, "sweepAbout")
    qtbot.waitUntil(lambda: "Multilayer perceptron" in about.text())


def test_the_bar_over_all_places_shows_and_pauses_and_stops_it(
    qtbot: QtBot, page: TrainingPage, process: SweepProcess
) -> None:
    process.tells(Message("data", sentence="MNIST", count=10), Message("looked"), ending="waits")
    comparison = page.app.comparison
    comparison.start(PLAN, "mnist")
    assert text(page, "networkState") == "Comparing"
    pause, stop = find(page, QPushButton, "pauseButton"), find(page, QPushButton, "stopButton")
    assert pause.isVisible()
    pause.click()
    assert comparison.paused
    assert text(page, "networkState") == "Comparison paused"
    # A network can be opened, and trained, meanwhile.
    assert not page.app.busy
    stop.click()
    qtbot.waitUntil(lambda: not comparison.running)
    assert not pause.isVisible()
