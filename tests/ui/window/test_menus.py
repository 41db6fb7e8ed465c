"""The keys of the menus, and what stands in the Network menu."""

from __future__ import annotations

from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QPushButton,
    QTabWidget,
    QToolButton,
)
from pytestqt.qtbot import QtBot
from support.evaluation import result_of
from support.file_menu import action, opens_menus
from support.window import click, find

from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.evaluation.page import EvaluationPage
from lenet_gui.ui.evaluation.worker import Request, Result
from lenet_gui.ui.jobs.training import TrainingThread
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.state.app import ADAPTING, TRAINING
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.widgets.named import with_key
from lenet_gui.ui.window.main_window import MainWindow


@pytest.fixture
def trainings(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """A list of the trainings that are asked for; none of them begins."""
    trainings: list[object] = []
    monkeypatch.setattr(TrainingThread, "start", lambda _, *asked, start: trainings.append(asked))
    return trainings


@pytest.fixture
def evaluations(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[Request]:
    """A list of the evaluations that are asked for; none of them begins."""
    evaluations: list[Request] = []
    job = window.page(EvaluationPage).job
    monkeypatch.setattr(job, "start", lambda request, _: evaluations.append(request))
    return evaluations


def shown_tab(window: MainWindow) -> object:
    return find(window, QTabWidget, "tabs").currentWidget()


def test_no_key_is_given_twice(window: MainWindow) -> None:
    # Qt takes no key that two actions have, nor one that an action has twice.
    keys = [key.toString() for made in window.findChildren(QAction) for key in made.shortcuts()]
    assert sorted(keys) == sorted(set(keys))
    assert "" not in keys
    assert {"Ctrl+Q", "F5", "F6"} <= set(keys)


def test_the_network_menu_offers_to_train_and_to_evaluate(window: MainWindow) -> None:
    menus = {entry.text(): entry.menu() for entry in window.menuBar().actions()}
    texts = [entry.text().replace("&", "") for entry in menus["Net&work"].actions()]
    assert {"Train", "Train further", "Evaluate", "Pixels"} <= set(texts)


def test_f5_trains_from_any_tab(window: MainWindow, qtbot: QtBot, trainings: list[object]) -> None:
    assert shown_tab(window) is window.page(DrawPage)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    page = window.page(TrainingPage)
    assert trainings == [(page.form.config(), page.form.dataset.source())]
    assert shown_tab(window) is page
    window.app.training.idle.emit()


def test_f6_evaluates_from_any_tab_and_once_more_when_asked_again(
    window: MainWindow, qtbot: QtBot, evaluations: list[Request]
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert shown_tab(window) is window.page(EvaluationPage)
    assert len(evaluations) == 1
    evaluate = action(window, "evaluateAction")
    assert not evaluate.isEnabled()
    outcome: Future[Result] = Future()
    outcome.set_result(result_of(evaluations[0]))
    window.page(EvaluationPage).job.done.emit(evaluations[0], outcome)
    assert evaluate.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert len(evaluations) == 2
    click(window, "cancelEvaluationButton")


def test_what_cannot_be_done_is_disabled_in_the_menu_as_on_its_tab(window: MainWindow) -> None:
    train, button = action(window, "trainAction"), find(window, QPushButton, "trainButton")
    for busy in (ADAPTING, "", TRAINING, ""):
        window.app.set_busy(busy)
        assert train.isEnabled() == button.isEnabled() == (not busy)


def test_a_key_in_a_tooltip_is_spelt_as_the_system_spells_it(window: MainWindow) -> None:
    native = QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText)
    assert with_key("Undo", "Ctrl+Z") == f"Undo ({native})"
    assert find(window, QToolButton, "undoButton").toolTip().endswith(f" ({native})")


@opens_menus
def test_a_letter_in_an_open_menu_is_the_menus_and_not_the_pages(
    window: MainWindow, qtbot: QtBot
) -> None:
    menu = window.menuBar().actions()[0].menu()
    menu.popup(window.pos())
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_X)
    find(window, QDialog, "exportDialog").close()
    assert window.page(DrawPage).canvas.is_blank()


def test_each_page_has_a_key(window: MainWindow, qtbot: QtBot) -> None:
    pages = find(window, QTabWidget, "tabs")
    for number in (2, 1, pages.count()):
        qtbot.keyClick(window, str(number), Qt.KeyboardModifier.AltModifier)
        assert pages.currentIndex() == number - 1


def test_type_grows_and_shrinks_by_keys_and_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    before = window.fontMetrics().height()
    qtbot.keyClick(window, Qt.Key.Key_Plus, control)
    qtbot.waitUntil(lambda: window.fontMetrics().height() > before)
    assert window.app.settings.scale == 115
    for _ in range(20):
        qtbot.keyClick(window, Qt.Key.Key_Minus, control)
    assert window.app.settings.scale == 80
    qtbot.keyClick(window, Qt.Key.Key_0, control)
    qtbot.waitUntil(lambda: window.fontMetrics().height() == before)
    assert window.app.settings.scale == 100


def test_for_a_class_the_screen_is_filled_with_large_type_and_no_menus(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = window.fontMetrics().height()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    qtbot.waitUntil(lambda: window.menuBar().height() == 0)
    assert window.fontMetrics().height() > before
    # The keys of the menus go on.
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    qtbot.waitUntil(lambda: window.menuBar().height() > 0)
    assert window.fontMetrics().height() == before


def test_the_current_network_can_be_exported(window: MainWindow) -> None:
    window.findChild(QAction, "exportModelAction").trigger()
    dialog = find(window, QDialog, "exportDialog")
    assert dialog.isVisible()
    assert find(dialog, QLabel, "exportTitle").text() == "lenet5.keras"
    dialog.reject()


def test_a_view_of_look_inside_opens_from_the_menu(window: MainWindow) -> None:
    menus = {entry.text(): entry.menu() for entry in window.menuBar().actions()}
    views = {entry.text(): entry.menu() for entry in menus["&View"].actions()}
    entries = {entry.text(): entry for entry in views["Views of Look inside"].actions()}
    entries["Why this digit?"].trigger()
    page = window.page(NetworkPage)
    assert shown_tab(window) is page
    assert find(page, QAbstractButton, "whyButton").isChecked()
