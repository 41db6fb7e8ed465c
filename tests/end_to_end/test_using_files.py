"""The whole window as a person uses it: while networks are read from files, it goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot
from support import chooser
from support.file_menu import opens_menus
from support.runs import keep, network
from support.window import click, draw, find, show_runs

from lenet_gui import FIRST_MODEL
from lenet_gui.core.keras_file import model_file, trusted
from lenet_gui.core.recovery import Session, UnsavedNetwork, UnsavedWork
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.ui.draw.side_by_side import ComparePanel
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow


def answer_of_epoch(window: MainWindow) -> str:
    return find(window, QLabel, "epochAnswer").text()


def show_first_run(window: MainWindow) -> None:
    show_runs(window)
    window.page(TrainingPage).runs.all.table.select("run_01")


def move_slider(window: MainWindow, qtbot: QtBot) -> None:
    show_first_run(window)
    qtbot.waitUntil(lambda: answer_of_epoch(window).startswith("Your drawing: most likely 3"))
    QTest.keyClick(find(window, QSlider, "epochSlider"), Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: answer_of_epoch(window).startswith("Your drawing: most likely 2"))


def open_run(window: MainWindow, qtbot: QtBot) -> None:
    show_first_run(window)
    click(window, "openRunButton")
    assert window.app.networks.current().name == "run_01"


def open_epoch(window: MainWindow, qtbot: QtBot) -> None:
    show_first_run(window)
    click(window, "openEpochButton")
    assert window.app.networks.current().name == "run_01, epoch 3"


def compare(window: MainWindow, qtbot: QtBot) -> None:
    panel = find(window, ComparePanel, "comparePanel")
    click(window, "compareNetworks")
    click(window, "chooseNetworksButton")
    opened = chooser.opened(qtbot)
    for name in (FIRST_MODEL, "softmax.keras", "run_01", "run_02"):
        chooser.press(qtbot, opened, name)
    opened.close()
    assert [choice.name for choice, _ in panel.networks()] == ["run_01", "run_02"]

    def answers() -> list[int]:
        return [int(answer.argmax()) for answer in panel.answers() if answer is not None]

    qtbot.waitUntil(lambda: answers() == [3, 2])


def restore(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(find(window, QPushButton, "restoreUnsavedButton").isVisible)
    click(window, "restoreUnsavedButton")
    assert window.app.networks.current().name == "mine"


@opens_menus
@pytest.mark.parametrize("ours", [True, False], ids=["written here", "written elsewhere"])
@pytest.mark.parametrize("gesture", [move_slider, open_run, open_epoch, compare, restore])
def test_no_network_is_read_in_the_windows_thread(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    gesture: Callable[[MainWindow, QtBot], None],
    ours: bool,
) -> None:
    runs = RunsFolder()
    keep(runs)
    keep(runs, epochs=2)
    session = Session()
    session.save(UnsavedWork(networks=(UnsavedNetwork("mine", network(5)),)))
    session.release()
    if not ours:
        # As if the runs were copied from another computer.
        monkeypatch.setattr(trusted, "is_trusted", lambda _: False)
    window = request.getfixturevalue("window")
    draw(window)
    readers: list[threading.Thread] = []
    read_limited = model_file.read_limited

    def noted(path: Path, largest: int) -> bytes:
        readers.append(threading.current_thread())
        return read_limited(path, largest)

    monkeypatch.setattr(model_file, "read_limited", noted)
    gesture(window, qtbot)
    assert readers
    assert threading.main_thread() not in readers
