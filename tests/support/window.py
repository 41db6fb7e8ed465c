"""What a person does with the window, and sees in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.network.network import Network
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.state.app import App
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.widgets.number_field import NumberField
from lenet_gui.ui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

# Milliseconds for which tests wait; TensorFlow takes its time to start on a busy machine.
TIMEOUT = 120_000

# What `press_in_dialog` gives.
Press = Callable[..., list[str]]


def find(window: MainWindow, kind: type, name: str) -> Any:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def draw(window: MainWindow, points: list[tuple[float, float]]) -> None:
    canvas = window.page(DrawPage).canvas
    places = [QPoint(round(x * canvas.width()), round(y * canvas.width())) for x, y in points]
    QTest.mousePress(canvas, LEFT, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, LEFT, pos=places[-1])


def draw_one(window: MainWindow) -> None:
    draw(window, [(0.5, 0.2), (0.5, 0.5), (0.5, 0.8)])


def answer(window: MainWindow) -> str:
    return find(window, QLabel, "answerLabel").text()


def message(window: MainWindow) -> str:
    return find(window, QLabel, "trainingMessage").text()


def choose_data(window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose a folder with a data set as the last entry of the box offers."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    box = find(window, QComboBox, "datasetBox")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    assert box.currentData() == str(folder)


def set_up_training(
    window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch, epochs: int
) -> None:
    window.page(TrainingPage).come_to_front()
    find(window, NumberField, "batchSizeSpin").setValue(20)
    find(window, NumberField, "epochsSpin").setValue(epochs)
    choose_data(window, folder, monkeypatch)


def click(window: MainWindow, name: str) -> None:
    QTest.mouseClick(find(window, QPushButton, name), LEFT)


def wait_until_idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.app.busy)


def wait_for_first_steps(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.app.networks.is_unsaved)


def drop(window: MainWindow, data: QMimeData) -> None:
    """Drop something, and wait until it is taken unless that has to wait for something else."""
    let_go(window, data)
    QApplication.processEvents()


def let_go(window: MainWindow, data: QMimeData) -> None:
    """Drop something as its source sees it: until this returns, the source waits."""
    buttons, keys = LEFT, Qt.KeyboardModifier.NoModifier
    place, action = QPointF(50, 50), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place.toPoint(), action, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    dropped = QDropEvent(place, action, data, buttons, keys)
    QApplication.sendEvent(window, dropped)
    assert dropped.isAccepted()


def file_data(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def told(signal: Any) -> list[Any]:
    """A list that will hold what the signal tells."""
    heard: list[Any] = []
    signal.connect(lambda *values: heard.append(values))
    return heard


def use(app: App, network: Network, record: TrainingRecord | None = None) -> None:
    """Make this network the current one."""
    app.networks.show("opened", network, record)
