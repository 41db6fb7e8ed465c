"""The keys of the menus, and what stands in the Network menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QTabWidget
from pytestqt.qtbot import QtBot
from support.evaluation import FIRST, result_of
from support.file_menu import action
from support.tab import told
from support.window import click, find

from lenet_gui.ui.evaluation.worker import Request
from lenet_gui.ui.widgets.named import with_key
from lenet_gui.ui.window.main_window import MainWindow


@pytest.fixture
def trainings(window: MainWindow) -> list[object]:
    """A list of the trainings that are asked for; none of them begins."""
    window.training_tab.train_requested.disconnect()
    return told(window.training_tab.train_requested)


@pytest.fixture
def evaluations(window: MainWindow) -> list[tuple[Request]]:
    """A list of the evaluations that are asked for; none of them begins."""
    window.evaluation_tab.evaluation_requested.disconnect()
    return told(window.evaluation_tab.evaluation_requested)


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
    assert texts == ["Train", "Evaluate"]


def test_f5_trains_from_any_tab(window: MainWindow, qtbot: QtBot, trainings: list[object]) -> None:
    assert shown_tab(window) is window.draw_tab
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert trainings == [(window.training_tab.config(), window.training_tab.source())]
    assert shown_tab(window) is window.training_tab


def test_f6_evaluates_from_any_tab_and_once_more_when_asked_again(
    window: MainWindow, qtbot: QtBot, evaluations: list[tuple[Request]]
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert shown_tab(window) is window.evaluation_tab
    assert len(evaluations) == 1
    evaluate = action(window, "evaluateAction")
    assert not evaluate.isEnabled()
    window.evaluation_tab.show_result(result_of(evaluations[0][0]))
    assert evaluate.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert len(evaluations) == 2
    click(window, "cancelEvaluationButton")


def test_what_cannot_be_done_is_disabled_in_the_menu_as_on_its_tab(window: MainWindow) -> None:
    tab, train = window.training_tab, action(window, "trainAction")
    button = find(window, QPushButton, "trainButton")
    for change, possible in (
        (lambda: tab.set_obstacle("A network is being adapted."), False),
        (lambda: tab.set_obstacle(""), True),
        (lambda: tab.show_reproduction_started(), False),
        (lambda: tab.show_finished("Done."), True),
    ):
        change()
        assert train.isEnabled() == button.isEnabled() == possible
    evaluate = action(window, "evaluateAction")
    assert evaluate.isEnabled()
    window.evaluation_tab.set_network(None)
    assert not evaluate.isEnabled()
    window.evaluation_tab.set_network(FIRST)
    assert evaluate.isEnabled()


def test_a_key_in_a_tooltip_is_spelt_as_the_system_spells_it(window: MainWindow) -> None:
    native = QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText)
    assert with_key("Undo", "Ctrl+Z") == f"Undo ({native})"
    assert find(window, QPushButton, "undoButton").toolTip().endswith(f" ({native})")
