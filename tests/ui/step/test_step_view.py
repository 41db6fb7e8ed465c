"""One step by hand, as it is taken in Look inside."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSlider, QTableWidget, QWidget
from pytestqt.qtbot import QtBot
from support.insight import IMAGES, random_network
from support.window import activate, click, enabled, find, on_screen, text, told, use

from lenet_gui.core.insight.practice import practice
from lenet_gui.core.insight.step import flow_back
from lenet_gui.core.network.architectures import ARCHITECTURES, LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.pooling import MaxPooling
from lenet_gui.core.network.network import Network
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.state.app import TRAINING, App
from lenet_gui.ui.step.curves import StepsCurve
from lenet_gui.ui.step.deltas import DeltasView

SOFTMAX = random_network(SOFTMAX_REGRESSION)


def opened(qtbot: QtBot, app: App, network: Network = SOFTMAX) -> NetworkPage:
    """The page with a step of a network for a drawing."""
    use(app, network)
    app.set_image(IMAGES[0])
    page: NetworkPage = on_screen(qtbot, NetworkPage(app), 1200, 800)
    click(page, "stepButton")
    return page


def wait_until_measured(qtbot: QtBot, page: NetworkPage, steps: int = 0) -> None:
    def is_measured() -> bool:
        is_told = "…" not in (text(page, "stepLosses") or "…")
        return enabled(page, "takeStepButton") and is_told and len(accuracies(page)) == steps + 1

    qtbot.waitUntil(is_measured, timeout=60_000)


def accuracies(page: NetworkPage) -> list[float]:
    curve: StepsCurve = find(page, StepsCurve, "stepAccuracies")
    return curve.values()


def deltas(page: NetworkPage) -> DeltasView:
    view: DeltasView = find(page, DeltasView, "deltasView")
    return view


@pytest.fixture
def page(qtbot: QtBot, app: App) -> NetworkPage:
    found = opened(qtbot, app)
    wait_until_measured(qtbot, found)
    return found


def test_what_flows_back_is_shown_for_the_label(qtbot: QtBot, page: NetworkPage) -> None:
    answer = int(SOFTMAX.logits(IMAGES[:1])[0].argmax())
    box = find(page, QComboBox, "stepLabel")
    assert box.currentIndex() == answer
    QTest.keyClick(box, Qt.Key.Key_Home)
    flow = flow_back(SOFTMAX, IMAGES[:1], np.array([0]))

    def is_shown() -> bool:
        return bool(np.allclose(deltas(page).layers()[-1][1], -flow.deltas[-1]))

    qtbot.waitUntil(is_shown)
    wait_until_measured(qtbot, page)
    assert [key for key, _ in deltas(page).layers()] == ["input", "output"]
    table = find(page, QTableWidget, "stepUpdates")
    assert table.item(0, 0).text() == "Output"
    deltas(page).grab()


def test_the_losses_beside_the_slider_are_those_of_the_step(
    qtbot: QtBot, page: NetworkPage
) -> None:
    slider = find(page, QSlider, "stepRate")
    slider.setValue(0)
    said = text(page, "stepLosses")
    assert said.startswith("Learning rate 0: ")
    before = said.partition("a loss of ")[2].split()[0]
    assert f"{before} becomes {before}; the straight line promises {before}." in said
    slider.setValue(20)
    assert text(page, "stepLosses") != said
    page.grab()


def test_steps_are_taken_on_a_copy_and_undone(qtbot: QtBot, page: NetworkPage) -> None:
    weights = [array.copy() for array in SOFTMAX.weights]
    before = accuracies(page)[0]
    expected = practice()
    answers = SOFTMAX.logits(expected.test_images).argmax(axis=1)
    assert before == pytest.approx((answers == expected.test_labels).mean())
    assert not enabled(page, "undoStepButton")
    click(page, "takeStepButton")
    wait_until_measured(qtbot, page, 1)
    assert text(page, "stepAbout").startswith("A copy after 1 step;")
    click(page, "takeStepButton")
    wait_until_measured(qtbot, page, 2)
    assert "before the first step" in text(page, "stepAccuracy")
    assert page.app.networks.network() is SOFTMAX
    assert not page.app.networks.is_unsaved()
    page.undo()
    wait_until_measured(qtbot, page, 1)
    page.redo()
    wait_until_measured(qtbot, page, 2)
    click(page, "undoStepButton")
    click(page, "undoStepButton")
    wait_until_measured(qtbot, page, 0)
    assert not enabled(page, "undoStepButton")
    for array, old in zip(SOFTMAX.weights, weights, strict=True):
        np.testing.assert_array_equal(array, old)


def test_ten_steps_on_batches_are_a_training(qtbot: QtBot, app: App) -> None:
    page = opened(qtbot, app, Network.initial(SOFTMAX_REGRESSION, 1))
    box = find(page, QComboBox, "stepBatch")
    wait_until_measured(qtbot, page)
    QTest.keyClick(box, Qt.Key.Key_End)
    for taken in range(10):
        wait_until_measured(qtbot, page, taken)
        click(page, "takeStepButton")
    wait_until_measured(qtbot, page, 10)
    assert accuracies(page)[-1] > accuracies(page)[0] + 0.2


def test_a_copy_becomes_the_current_network_only_when_asked(
    qtbot: QtBot, page: NetworkPage
) -> None:
    click(page, "takeStepButton")
    wait_until_measured(qtbot, page, 1)
    click(page, "useStepsButton")
    current = page.app.networks.current()
    assert current is not None
    assert current.name == "opened, 1 step by hand"
    assert not current.saved
    assert current.network is not SOFTMAX
    wait_until_measured(qtbot, page, 0)


def test_a_copy_is_not_used_while_a_network_is_trained(qtbot: QtBot, page: NetworkPage) -> None:
    click(page, "takeStepButton")
    wait_until_measured(qtbot, page, 1)
    page.app.set_busy(TRAINING)
    said = told(page.app.message)
    click(page, "useStepsButton")
    assert page.app.networks.network() is SOFTMAX
    assert said


def test_steps_stay_while_the_network_changes_and_start_over_drops_them(
    qtbot: QtBot, page: NetworkPage
) -> None:
    click(page, "takeStepButton")
    wait_until_measured(qtbot, page, 1)
    other = Network.initial(SOFTMAX_REGRESSION, 5)
    use(page.app, other)
    wait_until_measured(qtbot, page, 1)
    click(page, "restartStepsButton")
    wait_until_measured(qtbot, page, 0)
    columns = deltas(page).columns()
    assert columns is not None
    assert columns.network is other


def test_values_are_told_under_the_pointer(qtbot: QtBot, app: App) -> None:
    page = opened(qtbot, app, random_network(LENET5))
    qtbot.waitUntil(lambda: deltas(page).columns() is not None)
    place = deltas(page).placed()[1].places[0]
    QTest.mouseMove(deltas(page), place.center().toPoint() + QPoint(1, 1))
    assert text(page, "stepValue").startswith("C1, map 1, row ")


def test_a_step_is_taken_through_tanh_and_learning_pooling(qtbot: QtBot, app: App) -> None:
    page = opened(qtbot, app, random_network(ARCHITECTURES["lenet5-1998"]))
    qtbot.waitUntil(lambda: enabled(page, "takeStepButton"), timeout=60_000)
    assert deltas(page).columns() is not None


def test_a_layer_without_a_backward_pass_is_named(
    qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MaxPooling, "backward", Layer.backward)
    page = opened(qtbot, app, random_network(LENET5))
    qtbot.waitUntil(lambda: "through the layer S4" in text(page, "stepAbout"))
    assert not enabled(page, "takeStepButton")


def test_a_small_window_shows_what_a_step_would_do_before_the_diagram(
    qtbot: QtBot, app: App
) -> None:
    page = opened(qtbot, app, random_network(LENET5))
    qtbot.waitUntil(lambda: enabled(page, "takeStepButton"), timeout=60_000)

    def top(name: str) -> int:
        return find(page, QWidget, name).mapTo(page, QPoint(0, 0)).y()

    assert top("deltasView") < top("stepRate")
    page.resize(700, 470)
    qtbot.waitUntil(lambda: top("stepRate") < top("deltasView"))
    for name in ("stepRate", "stepLosses", "stepAccuracies"):
        shown = find(page, QWidget, name)
        assert shown.visibleRegion().boundingRect() == shown.rect(), name
    page.resize(1200, 800)
    qtbot.waitUntil(lambda: top("deltasView") < top("stepRate"))


def test_what_the_colours_mean_stays_beside_the_diagram_after_a_step(
    qtbot: QtBot, page: NetworkPage
) -> None:
    meaning = text(page, "stepColours")
    assert meaning.startswith("Blue is to grow")
    click(page, "takeStepButton")
    wait_until_measured(qtbot, page, 1)
    assert text(page, "stepColours") == meaning


def test_step_after_step_can_be_taken_by_one_key(qtbot: QtBot, page: NetworkPage) -> None:
    activate(qtbot, page)
    take = find(page, QAbstractButton, "takeStepButton")
    take.setFocus()
    for taken in (1, 2):
        QTest.keyClick(take, Qt.Key.Key_Space)
        wait_until_measured(qtbot, page, taken)
        assert take.hasFocus()


def test_in_the_smallest_window_the_gradient_keeps_the_lines_of_its_classes(
    qtbot: QtBot, page: NetworkPage
) -> None:
    page.resize(712, 467)
    line = deltas(page).fontMetrics().ascent()

    def has_lines() -> bool:
        return min(place.height() for place in deltas(page).placed()[-1].places) >= line

    qtbot.waitUntil(lambda: deltas(page).width() < 712 and has_lines())
