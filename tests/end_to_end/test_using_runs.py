"""The whole window as a person uses it: runs that are kept, resumed, compared, looked through."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QSlider, QTabWidget
from pytestqt.qtbot import QtBot
from support import chooser
from support.file_menu import opens_menus
from support.runs import DATASET, SOFTMAX, keep, network
from support.window import (
    Dialogs,
    Press,
    answer,
    begin_training,
    choose_data,
    click,
    draw,
    find,
    message,
    show_runs,
    stop_training,
    text,
    wait_until_idle,
)

from lenet_gui import FIRST_MODEL
from lenet_gui.core.data.dataset import load_own
from lenet_gui.core.data.download import FETCHING_THREAD
from lenet_gui.core.keras_file.model_file import read_model
from lenet_gui.core.recorded_training import RecordedTraining
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import RecordingError, RunRecorder
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.draw.side_by_side import ComparePanel
from lenet_gui.ui.plots.training_plots import AccuracyPlot
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow


def numbers(window: MainWindow) -> list[str]:
    return [entry.folder.name for entry in window.page(TrainingPage).runs.model.entries()]


@pytest.mark.tensorflow
def test_a_training_is_recorded_while_it_goes_on_and_its_epochs_read_the_drawing(
    training: MainWindow, qtbot: QtBot
) -> None:
    draw(training)
    show_runs(training)
    runs = training.page(TrainingPage).runs
    # Begun in this window, it is checked by itself, and grows.
    qtbot.waitUntil(lambda: runs.checked() == ["run_01"])
    slider = find(training, QSlider, "epochSlider")
    qtbot.waitUntil(lambda: slider.maximum() >= 3)
    assert runs.all.selected().state == "running"
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: "untrained" in text(training, "epochLabel"))
    assert text(training, "epochAnswer").startswith("Your drawing: most likely ")
    stop_training(training, qtbot)
    qtbot.waitUntil(lambda: runs.all.selected().state == "stopped")


@pytest.mark.tensorflow
def test_a_stopped_run_is_resumed_by_a_click_and_ends_like_one_that_was_not(
    window: MainWindow, qtbot: QtBot, data: Path, dialogs: Dialogs
) -> None:
    runs = RunsFolder()
    form = window.page(TrainingPage).form
    form.set_config(dataclasses.replace(form.config(), batch_size=20, epochs=4))
    choose_data(window, dialogs, data)
    config = form.config()
    # The first epochs as an earlier start of the program kept them.
    begun = RecordedTraining(config, load_own(data), runs, data)
    for told in begun.events(window.app.training.worker._stop):
        if getattr(told, "epoch", 0) == 2:
            window.app.training.worker._stop.set()
    window.app.training.worker._stop.clear()
    show_runs(window)
    assert text(window, "runLabel")
    click(window, "resumeRunButton")
    assert find(window, QTabWidget, "tabs").currentWidget() is window.page(TrainingPage)
    wait_until_idle(window, qtbot)
    assert message(window).startswith("Test accuracy")
    # The curves began where they had been.
    curves = find(window, AccuracyPlot, "accuracyPlot").curves()
    assert len(curves["validation"][0]) == 4
    click(window, "trainButton")
    wait_until_idle(window, qtbot)
    resumed, straight = runs.find("run_01"), runs.find("run_02")
    assert resumed.state == straight.state == "finished"
    first, second = (read_model(run.network_path())[0] for run in (resumed, straight))
    assert all(map(np.array_equal, first.weights, second.weights))


def test_a_run_whose_data_are_gone_is_refused_and_stays_as_it_is(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, press_in_dialog: Press
) -> None:
    keep(RunsFolder(), outcome=None, source=tmp_path / "gone")
    show_runs(window)
    said = press_in_dialog("OK")
    click(window, "resumeRunButton")
    wait_until_idle(window, qtbot)
    qtbot.waitUntil(lambda: bool(said))
    assert "run_01 cannot be resumed" in said[0]
    assert "gone" in said[0]
    assert RunsFolder().find("run_01").state == "interrupted"


def test_settings_of_a_run_go_into_the_form(window: MainWindow, data: Path) -> None:
    config = dataclasses.replace(SOFTMAX, learning_rate=0.25, seed=9)
    keep(RunsFolder(), config, source=data)
    show_runs(window)
    click(window, "duplicateRunButton")
    assert window.page(TrainingPage).form.config() == config
    assert find(window, QComboBox, "datasetBox").currentData() == str(data)
    assert find(window, QTabWidget, "tabs").currentWidget() is window.page(TrainingPage)


def test_settings_of_a_network_trained_further_say_that_a_new_network_begins(
    window: MainWindow, data: Path
) -> None:
    config = dataclasses.replace(SOFTMAX, start="mine.h5")
    keep(RunsFolder(), config, source=data, start=network(0))
    show_runs(window)
    heard: list[str] = []
    window.app.message.connect(heard.append)
    click(window, "duplicateRunButton")
    form = window.page(TrainingPage).form
    assert form.config() == SOFTMAX
    assert form.start() is None
    how = "run_01 began with mine.h5: to train that further, use epoch 0."
    assert heard == [f"A new network will begin. {how}"]


def test_the_network_of_a_run_is_opened_and_reads_the_drawing(window: MainWindow) -> None:
    draw(window)
    keep(RunsFolder())
    show_runs(window)
    click(window, "openRunButton")
    assert window.windowTitle().startswith("run_01[*]")
    assert find(window, QTabWidget, "tabs").currentWidget() is window.page(DrawPage)
    assert answer(window).startswith("3  Sure")
    assert not window.app.networks.is_unsaved()
    assert message(window).startswith("Test accuracy 90.00 %")


@pytest.mark.tensorflow
def test_a_full_disk_is_told_of_once_and_the_training_ends_well(
    window: MainWindow,
    qtbot: QtBot,
    train: Callable[[int], None],
    monkeypatch: pytest.MonkeyPatch,
    press_in_dialog: Press,
) -> None:
    def fail(*_: object) -> None:
        raise RecordingError("The training goes on, but is not kept: the disk is full.")

    monkeypatch.setattr(RunRecorder, "_end_epochs", lambda *_: fail())
    said = press_in_dialog("OK")
    train(3)
    qtbot.waitUntil(lambda: message(window).startswith("Test accuracy"))
    assert "the disk is full" in said[0]
    assert window.app.networks.is_unsaved()
    show_runs(window)
    assert window.page(TrainingPage).runs.all.selected().state == "interrupted"


def answers_of(panel: ComparePanel) -> list[int | None]:
    """What the networks take the drawing for; None of one that is still read."""
    return [None if answer is None else int(answer.argmax()) for answer in panel.answers()]


def choose(window: MainWindow, qtbot: QtBot, *names: str) -> None:
    """Tick these networks for the comparison, or untick them."""
    click(window, "chooseNetworksButton")
    opened = chooser.opened(qtbot)
    for name in names:
        chooser.press(qtbot, opened, name)
    opened.close()


@opens_menus
def test_several_networks_are_asked_side_by_side(window: MainWindow, qtbot: QtBot) -> None:
    keep(RunsFolder())
    keep(RunsFolder(), epochs=2)
    draw(window)
    click(window, "compareNetworks")
    panel = find(window, ComparePanel, "comparePanel")
    # Before any was chosen: the current network beside the simplest one.
    assert [choice.key for choice, _ in panel.networks()] == ["current", "bundled/softmax.keras"]
    qtbot.waitUntil(lambda: answers_of(panel) == [1, 1])
    choose(window, qtbot, "softmax.keras", "run_02", "run_01")
    qtbot.waitUntil(lambda: answers_of(panel) == [1, 2, 3])
    assert [choice.name for choice, _ in panel.networks()][1:] == ["run_02", "run_01"]
    # The current network is another now; a run that is deleted goes.
    window.app.networks.open_bundled("softmax.keras")
    assert panel.networks()[0][0].name == "softmax.keras"
    show_runs(window)
    window.page(TrainingPage).runs.all.table.select("run_02")
    click(window, "deleteRunButton")
    window.page(DrawPage).come_to_front()
    assert [choice.key for choice, _ in panel.networks()] == ["current", "run/run_01"]
    click(window, "compareNetworks")
    assert not panel.isVisible()
    assert answer(window).startswith("1 ")


@opens_menus
def test_what_is_shown_and_compared_is_remembered(qtbot: QtBot) -> None:
    runs = RunsFolder()
    keep(runs)
    keep(runs)
    first = MainWindow()
    with qtbot.waitExposed(first):
        first.show()
    show_runs(first)
    first.page(TrainingPage).runs.all.table.sort_by("test", True)
    first.page(TrainingPage).runs.model.set_checked("run_02", True)
    first.page(TrainingPage).runs.set_kind("batches")
    click(first, "compareNetworks")
    choose(first, qtbot, FIRST_MODEL, "softmax.keras", "run_02")
    first.close()
    second = MainWindow()
    with qtbot.waitExposed(second):
        second.show()
    draw(second)
    panel = find(second, ComparePanel, "comparePanel")
    qtbot.waitUntil(lambda: answers_of(panel) == [3])
    assert [choice.key for choice, _ in panel.networks()] == ["run/run_02"]
    show_runs(second)
    assert second.page(TrainingPage).runs.checked() == ["run_02"]
    assert find(second, QComboBox, "curveBox").currentData() == "batches"
    head = second.page(TrainingPage).runs.all.table.horizontalHeader()
    assert head.model().headerData(head.sortIndicatorSection(), Qt.Orientation.Horizontal) == "Test"
    assert head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    second.close()


@pytest.mark.tensorflow
def test_the_window_keeps_runs_where_it_is_told(
    qtbot: QtBot, tmp_path: Path, data: Path, dialogs: Dialogs, press_in_dialog: Press
) -> None:
    window = MainWindow(runs=tmp_path / "elsewhere")
    with qtbot.waitExposed(window):
        window.show()
    begin_training(window, dialogs, data, epochs=1)
    wait_until_idle(window, qtbot)
    assert RunsFolder(tmp_path / "elsewhere").find("run_01").state == "finished"
    assert RunsFolder().entries() == []
    press_in_dialog("Discard")
    window.close()


@pytest.mark.parametrize("way", ["menu", "key"])
def test_undo_redo_and_clear_change_only_what_the_tab_shows(
    window: MainWindow, qtbot: QtBot, way: str
) -> None:
    draw(window)
    draw(window)
    undo, redo = find(window, QAction, "undoAction"), find(window, QAction, "redoAction")
    undo.trigger()
    drawing = window.page(DrawPage).canvas.marks()
    tabs = find(window, QTabWidget, "tabs")
    for tab in range(tabs.count()):
        if tabs.widget(tab) is window.page(DrawPage):
            continue
        tabs.setCurrentIndex(tab)
        for action in (undo, redo, find(window, QAction, "clearAction")):
            assert not action.isEnabled(), tabs.tabText(tab)
            for key in action.shortcuts():
                use(window, action, key, way)
        assert window.page(DrawPage).canvas.marks() is drawing, tabs.tabText(tab)
    tabs.setCurrentWidget(window.page(DrawPage))
    assert (undo.text(), redo.text()) == ("&Undo stroke", "&Redo stroke")
    use(window, redo, redo.shortcut(), way)
    use(window, undo, undo.shortcut(), way)
    use(window, undo, undo.shortcut(), way)
    assert window.page(DrawPage).canvas.marks() == ()
    # The Evaluation tab has looked for MNIST.
    others = threading.enumerate
    qtbot.waitUntil(lambda: all(one.name != FETCHING_THREAD for one in others()))


def use(window: MainWindow, action: QAction, key: QKeySequence, way: str) -> None:
    """Choose an entry of a menu, or press one of its keys where the keys now go."""
    if way == "menu":
        action.trigger()
    else:
        pressed = key[0]
        where = window.focusWidget() or window
        QTest.keyClick(where, pressed.key(), pressed.keyboardModifiers())


@pytest.mark.parametrize("way", ["menu", "key"])
def test_the_deletion_of_runs_is_undone_and_redone_on_their_tab(
    window: MainWindow, way: str
) -> None:
    draw(window)
    drawing = window.page(DrawPage).canvas.marks()
    for _ in range(3):
        keep(RunsFolder())
    show_runs(window)
    table = window.page(TrainingPage).runs.all.table
    undo, redo = find(window, QAction, "undoAction"), find(window, QAction, "redoAction")
    table.select("run_02")
    QTest.keyClick(table, Qt.Key.Key_Delete)
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Backspace)
    assert numbers(window) == []
    seen = []
    for action in (undo, undo, redo, redo, undo):
        seen.append((action.text(), use(window, action, action.shortcut(), way), numbers(window)))
    assert seen == [
        ("&Undo delete 2 runs", None, ["run_01", "run_03"]),
        ("&Undo delete run_02", None, ["run_01", "run_02", "run_03"]),
        ("&Redo delete run_02", None, ["run_01", "run_03"]),
        ("&Redo delete 2 runs", None, []),
        ("&Undo delete 2 runs", None, ["run_01", "run_03"]),
    ]
    assert window.page(DrawPage).canvas.marks() is drawing
    # Nothing else is selected that Delete would take as well.
    assert [run.number for run in table.selected_runs()] == ["run_01"]


def test_what_others_deleted_and_emptied_can_be_undone_as_far_as_it_is_in_the_bin(
    window: MainWindow, press_in_dialog: Press
) -> None:
    runs = RunsFolder()
    for _ in range(3):
        keep(runs)
    runs.delete([runs.find("run_03")])
    undo = find(window, QAction, "undoAction")
    show_runs(window)
    assert undo.text() == "&Undo delete run_03"
    window.page(TrainingPage).runs.all.table.select("run_01")
    click(window, "deleteRunButton")
    # Another window.
    runs.delete([runs.find("run_02")])
    undo.trigger()
    assert numbers(window) == ["run_02"]
    undo.trigger()
    assert numbers(window) == ["run_01", "run_02"]
    press_in_dialog("Delete")
    click(window, "emptyBinButton")
    assert not undo.isEnabled()


def test_a_deletion_that_is_refused_is_told_of_and_not_undone(
    window: MainWindow, press_in_dialog: Press
) -> None:
    keep(RunsFolder(), outcome=None)
    show_runs(window)
    recorder = RunRecorder(RunsFolder(), SOFTMAX, DATASET, "mnist", RunsFolder().find("run_01"))
    said = press_in_dialog("OK")
    QTest.keyClick(window.page(TrainingPage).runs.all.table, Qt.Key.Key_Delete)
    recorder.close()
    assert said == ["run_01 is in training, so it was not deleted."]
    assert numbers(window) == ["run_01"]
    assert not find(window, QAction, "undoAction").isEnabled()
