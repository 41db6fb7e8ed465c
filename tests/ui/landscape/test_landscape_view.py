"""The landscape of the loss, as it is looked at in Look inside."""

from __future__ import annotations

import dataclasses
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from support.insight import random_network
from support.runs import SOFTMAX, keep, network
from support.window import Dialogs, activate, click, find, on_screen, text, told, use

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.insight.landscape import survey
from lenet_gui.core.insight.landscape.survey import Landscape
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.runs.files import network_path
from lenet_gui.ui.landscape.chart import LineChart
from lenet_gui.ui.landscape.map import LandscapeMap
from lenet_gui.ui.landscape.model import best_pair
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.state.app import App

ADAM = dataclasses.replace(SOFTMAX, optimizer="adam")


def the_page(qtbot: QtBot, app: App) -> NetworkPage:
    use(app, random_network(LENET5))
    page: NetworkPage = on_screen(qtbot, NetworkPage(app), 1200, 700)
    click(page, "landscapeButton")
    return page


def the_map(page: NetworkPage) -> LandscapeMap:
    found: LandscapeMap = find(page, LandscapeMap, "landscapeMap")
    return found


def is_measured(page: NetworkPage) -> bool:
    again = find(page, object, "landscapeAgain")
    return bool(the_map(page).isVisible() and again.isHidden())


def beside(page: NetworkPage) -> QComboBox:
    found: QComboBox = find(page, QComboBox, "landscapeBeside")
    return found


def test_gradient_descent_stands_beside_adam_without_a_drawing(qtbot: QtBot, app: App) -> None:
    keep(app.runs, ADAM, epochs=3)
    keep(app.runs, SOFTMAX, epochs=3)
    keep(app.runs, SOFTMAX, epochs=2)
    page = the_page(qtbot, app)
    qtbot.waitUntil(lambda: is_measured(page))
    assert text(page, "networkHeading") == "The landscape of the loss"
    assert find(page, QComboBox, "landscapeRun").currentText().startswith("run_03")
    assert beside(page).currentText().startswith("run_01")
    assert "from run_03 (Gradient descent) to run_01 (Adam)" in text(page, "landscapeProfile")
    about = text(page, "landscapeAbout")
    assert "7,850 weights" in about
    assert "256 training images" in about


def test_arrows_go_along_the_paths_and_say_loss_and_distance(
    qtbot: QtBot, app: App, announced: list[str]
) -> None:
    keep(app.runs, ADAM, epochs=3)
    keep(app.runs, SOFTMAX, epochs=2)
    page = the_page(qtbot, app)
    qtbot.waitUntil(lambda: is_measured(page))
    activate(qtbot, page)
    the_map(page).setFocus()
    QTest.keyClick(the_map(page), Qt.Key.Key_End)
    QTest.keyClick(the_map(page), Qt.Key.Key_Home)
    assert announced[-1].startswith(f"{'run_02'} (Gradient descent), epoch 0: a loss of 2.")
    assert announced[-1].endswith("It lies on the plane.")
    QTest.keyClick(the_map(page), Qt.Key.Key_Right)
    assert ", epoch 1: a loss of " in announced[-1]
    assert "The plane shows " in announced[-1]
    QTest.keyClick(the_map(page), Qt.Key.Key_Down)
    assert announced[-1].startswith("run_01 (Adam), epoch 1: ")


def test_the_pointer_chooses_an_epoch_and_reads_the_ground(qtbot: QtBot, app: App) -> None:
    keep(app.runs, ADAM, epochs=3)
    keep(app.runs, SOFTMAX, epochs=2)
    page = the_page(qtbot, app)
    qtbot.waitUntil(lambda: is_measured(page))
    pointed = told(the_map(page).pointed_at)
    QTest.mouseMove(the_map(page), the_map(page).point_of(1, 3).toPoint())
    assert text(page, "landscapeEpoch").startswith("run_01 (Adam), epoch 3: ")
    assert the_map(page).epoch() == (1, 3)
    assert pointed[-1][0] is not None
    QTest.mouseMove(the_map(page), QPointF(the_map(page).width() - 1, 1).toPoint())
    assert pointed[-1][0] is None


def test_runs_without_a_common_start_are_told_apart_and_one_is_shown_alone(
    qtbot: QtBot, app: App
) -> None:
    mlp = TrainingConfig("mlp", "sgd", learning_rate=0.01, batch_size=2)
    keep(app.runs, dataclasses.replace(mlp, seed=2), epochs=3)
    keep(app.runs, mlp, epochs=3)
    page = the_page(qtbot, app)
    qtbot.waitUntil(lambda: is_measured(page))
    assert beside(page).currentText() == "choose another…"
    assert not find(page, object, "landscapeRemark").isVisible()
    assert "of their variance" in text(page, "landscapeAbout")
    beside(page).setFocus()
    QTest.keyClick(beside(page), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "have no common start: their first" in text(page, "landscapeRemark"))
    assert "This is the plane of run_02 (Gradient descent) alone." in text(page, "landscapeRemark")


def test_networks_of_different_kinds_have_no_common_start(qtbot: QtBot, app: App) -> None:
    keep(app.runs, TrainingConfig("lenet5", "sgd", learning_rate=0.01, batch_size=2), epochs=1)
    keep(app.runs, SOFTMAX, epochs=3)
    page = the_page(qtbot, app)
    qtbot.waitUntil(lambda: is_measured(page))
    beside(page).setFocus()
    QTest.keyClick(beside(page), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "they train different networks" in text(page, "landscapeRemark"))


def test_runs_with_the_same_end_have_no_plane_of_both(qtbot: QtBot, app: App) -> None:
    keep(app.runs, ADAM, epochs=3)
    keep(app.runs, SOFTMAX, epochs=3)
    page = the_page(qtbot, app)
    qtbot.waitUntil(lambda: "lie on one line" in text(page, "landscapeRemark"))


def test_too_few_epochs_are_told(qtbot: QtBot, app: App) -> None:
    keep(app.runs, epochs=1)
    page = the_page(qtbot, app)
    qtbot.waitUntil(lambda: "has too few epochs" in text(page, "landscapeRemark"))
    assert not the_map(page).isVisible()


def test_epochs_that_cannot_be_read_are_left_out(qtbot: QtBot, app: App) -> None:
    run = keep(app.runs, epochs=4)
    network_path(run.folder, 2).write_bytes(b"nothing")
    page = the_page(qtbot, app)
    qtbot.waitUntil(lambda: is_measured(page))
    chart = find(page, LineChart, "distanceChart")
    np.testing.assert_array_equal(chart.lines()[0].x, [0, 1, 3, 4])


def test_the_distance_of_epochs_on_the_plane_is_none_and_no_rounding(
    qtbot: QtBot, app: App
) -> None:
    # Three points, which lie on one plane.
    keep(app.runs, epochs=2)
    page = the_page(qtbot, app)
    qtbot.waitUntil(lambda: is_measured(page))
    chart = find(page, LineChart, "distanceChart")
    np.testing.assert_array_equal(chart.lines()[0].y, [0, 0, 0])
    chart.grab()


def test_without_a_run_it_says_where_runs_come_from(qtbot: QtBot, app: App) -> None:
    page = the_page(qtbot, app)
    requested = told(app.page_requested)
    assert "by gradient descent and by Adam" in text(page, "landscapeRemark")
    click(page, "landscapeTrain")
    assert requested == [("training",)]


def test_a_network_on_a_path_is_marked(qtbot: QtBot, app: App) -> None:
    run = keep(app.runs, epochs=3)
    page = the_page(qtbot, app)
    qtbot.waitUntil(lambda: is_measured(page))
    before = the_map(page).grab().toImage()
    use(app, network(2))
    after = the_map(page).grab().toImage()
    assert before != after
    assert run.number == "run_01"


def test_measuring_can_be_stopped_and_begun_anew(qtbot: QtBot, app: App) -> None:
    lenet = TrainingConfig("lenet5", "sgd", learning_rate=0.01, batch_size=2)
    keep(app.runs, lenet, epochs=3)
    page = the_page(qtbot, app)
    qtbot.waitUntil(the_map(page).isVisible)
    click(page, "landscapeAgain")
    assert find(page, object, "landscapeAgain").text() == "Mea&sure again"
    shown = told(the_map(page).chosen)
    click(page, "landscapeAgain")
    qtbot.waitUntil(the_map(page).isVisible)
    click(page, "landscapeAgain")
    assert shown == []


def test_the_picture_is_saved_in_twice_the_resolution(
    qtbot: QtBot, app: App, dialogs: Dialogs, tmp_path: Path
) -> None:
    keep(app.runs, epochs=3)
    page = the_page(qtbot, app)
    qtbot.waitUntil(lambda: is_measured(page))
    dialogs.path, dialogs.kind = tmp_path / "landscape.png", "Picture (*.png)"
    click(page, "landscapeSave")
    saved = QImage(str(tmp_path / "landscape.png"))
    assert saved.width() > 1.9 * the_map(page).width()


def test_the_chart_says_the_loss_at_each_point_of_the_line(qtbot: QtBot, app: App) -> None:
    keep(app.runs, epochs=3)
    page = the_page(qtbot, app)
    qtbot.waitUntil(lambda: is_measured(page))
    (line,) = find(page, LineChart, "profileChart").lines()
    assert line.text(20).startswith("50 % of the way: a loss of ")


@pytest.mark.parametrize(
    ("optimizers", "expected"),
    [
        (("rmsprop", "adam", "sgd"), [1, 2]),
        (("adam", "adam", "rmsprop"), [0, 2]),
        (("adam", "adam"), [0, 1]),
        (("adam",), [0]),
    ],
)
def test_the_best_pair_has_different_optimizers(
    app: App, optimizers: tuple[str, ...], expected: list[int]
) -> None:
    runs = [
        keep(app.runs, dataclasses.replace(SOFTMAX, optimizer=name), epochs=1)
        for name in optimizers
    ]
    assert [runs.index(run) for run in best_pair(runs)] == expected


def test_a_landscape_is_the_same_each_time(qtbot: QtBot, app: App) -> None:
    keep(app.runs, epochs=3)
    shown: list[Landscape] = []
    for _ in range(2):
        page = the_page(qtbot, app)
        qtbot.waitUntil(lambda page=page: is_measured(page))
        (line,) = find(page, LineChart, "profileChart").lines()
        shown.append(line.y)
    np.testing.assert_array_equal(*shown)


def test_a_run_that_has_hardly_moved_is_not_named_over_the_start(qtbot: QtBot) -> None:
    def path(*end: float) -> survey.Path:
        zero = np.zeros(2)
        return survey.Path((0, 1), np.array([[0.0, 0.0], end]), zero, zero, zero)

    side = np.linspace(-1, 2, 5)
    unused: Any = None
    paths = path(1, 1), path(0.01, 0.01)
    losses = np.ones((5, 5))
    of_two = Landscape(unused, unused, unused, paths, side, side, losses, side)
    view = LandscapeMap()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show_landscape(of_two, ["run_02 (Adam)", "run_01 (Gradient descent)"])
    places = [name.boundingRect() for name in view.written_names()]
    assert len(places) == 3
    assert not any(a.intersects(b) for a, b in combinations(places, 2))
