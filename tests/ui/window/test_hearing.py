"""What a screen reader hears of the window: each widget, and what is said unasked."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QTabBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.accessibility import description, name, role, value
from support.evaluation import SECOND
from support.plots import losses, shown
from support.records import a_record
from support.window import LEFT, answer, draw, find

from lenet_gui.core.experiment.record import outcome_text
from lenet_gui.core.training.loop import TrainingDone
from lenet_gui.ui.evaluation.page import EvaluationPage
from lenet_gui.ui.plots.curve import RunCurve
from lenet_gui.ui.plots.training_plots import AccuracyPlot, LossPlot
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.widgets.number_field import NumberField
from lenet_gui.ui.window.main_window import MainWindow

# What is painted here, not by Qt: a screen reader knows of it what it is told.
PAINTED = [
    "drawingCanvas",
    "inputPreview",
    "probabilityBars",
    "comparedBars",
    "lossPlot",
    "accuracyPlot",
    "epochBars",
    "activationsView",
]


@pytest.fixture
def whole(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with each of its tabs made, as they are when they are first shown."""
    tabs = find(window, QTabWidget, "tabs")
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
    # It has looked for MNIST, in vain.
    tabs.setCurrentWidget(window.page(EvaluationPage))
    qtbot.waitUntil(find(window, QPushButton, "fetchMnistButton").isVisible)
    tabs.setCurrentIndex(0)
    return window


def tabs_of(window: MainWindow) -> Iterator[QWidget]:
    tabs = find(window, QTabWidget, "tabs")
    yield from (tabs.widget(index) for index in range(tabs.count()))


def takes_keys(widget: QWidget) -> bool:
    """Whether the Tab key may come to it, or to what it is a part of."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not (
        # Of the list that a box opens, and of a tab bar, Qt tells by itself.
        widget.window() is not widget.nativeParentWidget()
        or widget.objectName().startswith("qt_")
        or isinstance(widget.parent(), QTabBar)
    )


# Each widget.


def test_whatever_takes_keys_says_what_it_is(whole: MainWindow) -> None:
    for tab in tabs_of(whole):
        for widget in filter(takes_keys, tab.findChildren(QWidget)):
            about = f"{type(widget).__name__} {widget.objectName()} on {tab.objectName()}"
            assert role(widget) != QAccessible.Role.NoRole, about
            assert name(widget), about


def test_the_tab_key_comes_to_named_places_only_and_back(whole: MainWindow, qtbot: QtBot) -> None:
    tabs = find(whole, QTabWidget, "tabs")
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        tabs.tabBar().setFocus()
        stops = []
        for _ in range(60):
            QTest.keyClick(whole, Qt.Key.Key_Tab)
            stops.append(whole.focusWidget())
            assert name(stops[-1]), stops
            if stops[-1] is tabs.tabBar():
                break
        assert stops[-1] is tabs.tabBar(), (tabs.tabText(index), stops[-3:])
        assert len(set(stops)) == len(stops)
    # It has looked for MNIST once more.
    qtbot.waitUntil(find(whole, QAction, "evaluateAction").isEnabled)


def test_a_label_is_heard_as_it_is_read(whole: MainWindow) -> None:
    labels = [label for tab in tabs_of(whole) for label in tab.findChildren(QLabel)]
    assert len(labels) > 40
    for label in labels:
        label.setText("98.76 %")
        assert name(label) == "98.76 %", label.objectName()


def test_what_stands_at_a_value_says_it(whole: MainWindow) -> None:
    kinds = (QComboBox, NumberField, QSlider, QProgressBar)
    widgets = [w for tab in tabs_of(whole) for kind in kinds for w in tab.findChildren(kind)]
    assert len(widgets) >= 15
    for widget in widgets:
        text = isinstance(widget, QComboBox)
        assert value(widget) == (widget.currentText() if text else widget.value())
        assert name(widget), widget.objectName()


def test_what_is_painted_is_named_and_described(whole: MainWindow, qtbot: QtBot) -> None:
    tabs = find(whole, QTabWidget, "tabs")
    for painted in PAINTED:
        widget = find(whole, QWidget, painted)
        tabs.setCurrentWidget(next(tab for tab in tabs_of(whole) if tab.isAncestorOf(widget)))
        # No box that holds others, which a screen reader passes over.
        assert role(widget) not in (QAccessible.Role.NoRole, QAccessible.Role.Client), painted
        assert name(widget), painted
        # Curves are made a moment after the rest.
        qtbot.waitUntil(lambda widget=widget: bool(description(widget)))


def test_a_toggle_keeps_its_name_and_its_state_says_the_rest(whole: MainWindow) -> None:
    toggles = [
        button
        for tab in tabs_of(whole)
        for button in tab.findChildren(QAbstractButton)
        # Of buttons that exclude one another, only another one switches one off.
        if button.isCheckable()
        and not ((button.group() or button.autoExclusive()) and button.isChecked())
    ]
    assert len(toggles) >= 10
    for toggle in toggles:
        before, checked = (toggle.text(), name(toggle)), toggle.isChecked()
        toggle.toggle()
        assert (toggle.text(), name(toggle)) == before
        assert QAccessible.queryAccessibleInterface(toggle).state().checked != checked
        toggle.toggle()


# Curves.


def test_a_curve_says_what_it_came_to(qtbot: QtBot) -> None:
    loss, accuracy = LossPlot(), AccuracyPlot()
    for plot in (loss, accuracy):
        shown(qtbot, plot)
        assert description(plot) == "no curve yet"
    loss.add_batches(losses(2, 0.25), 1.0)
    loss.add_epoch(1, 0.5)
    accuracy.add_batches(losses(0.5, 0.9), 1.0)
    accuracy.add_epoch(1, 0.875)
    for plot, said in (
        (loss, ["each batch 0.25 at epoch 1", "validation 0.5 at epoch 1"]),
        (accuracy, ["training 90.00 % at epoch 1", "validation 87.50 % at epoch 1"]),
    ):
        qtbot.waitUntil(lambda plot=plot: description(plot) != "no curve yet")
        assert [part for part in said if part not in description(plot)] == []


def test_the_curves_of_runs_are_called_by_the_names_of_the_runs(qtbot: QtBot) -> None:
    plot = AccuracyPlot()
    epochs = np.array([1.0, 2.0])
    plot.set_runs([RunCurve("run_01", "my best", 0, epochs, np.array([90.0, 97.5]))])
    shown(qtbot, plot)
    assert description(plot) == "my best 97.50 % at epoch 2"


# What is said unasked.


def test_a_reading_is_said_once_the_pen_rests(
    window: MainWindow, qtbot: QtBot, announced: list[str]
) -> None:
    draw(window)
    assert announced == []
    qtbot.waitUntil(lambda: bool(announced))
    assert announced == [answer(window)]
    assert announced[0].startswith("1 ")
    QTest.mouseClick(find(window, QAbstractButton, "clearButton"), LEFT)
    qtbot.waitUntil(lambda: len(announced) > 1)
    assert announced[1:] == ["Nothing drawn yet"]


def test_the_end_of_a_training_is_said_with_its_result(
    window: MainWindow, announced: list[str]
) -> None:
    record = a_record()
    window.app.training.worker.progressed.emit(TrainingDone(SECOND.network, record))
    window.app.training.idle.emit()
    assert announced == [outcome_text(record)]


def test_a_pause_is_said(window: MainWindow, announced: list[str]) -> None:
    window.page(TrainingPage).show_reproduction_started()
    find(window, QAbstractButton, "pauseButton").click()
    assert announced[0].startswith("Paused.")


def test_a_message_in_the_status_bar_is_said(window: MainWindow, announced: list[str]) -> None:
    find(window, QAction, "copyAction").trigger()
    assert announced == ["Drawing copied"]


def test_what_came_of_adapting_is_said(window: MainWindow, announced: list[str]) -> None:
    window.app.training.adapted.emit()
    assert announced == ["Cancelled. The network was not changed."]
