"""What a person does with the window, and sees in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.network.network import Network
from lenet_gui.ui.draw.answer_label import AnswerLabel
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.state.app import App
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.widgets.number_field import NumberField
from lenet_gui.ui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

# A stroke that is read as a one.
DOWNWARDS = ((0.5, 0.2), (0.5, 0.5), (0.5, 0.8))

# Milliseconds for which tests wait; TensorFlow takes its time to start on a busy machine.
TIMEOUT = 120_000

# What `press_in_dialog` gives.
Press = Callable[..., list[str]]


class Dialogs:
    """Stand in for the system's dialogs: choose `path`, and note the suggestions in `asked`.

    A list stands for several files; with None, the suggestion is chosen. `kind` is the type of
    file that is chosen.
    """

    def __init__(self) -> None:
        self.path: str | Path | list[Path] | None = ""
        self.kind = ""
        self.asked: list[str] = []

    def choose(self, *arguments: Any) -> tuple[str, str]:
        self.asked.append(arguments[2])
        return str(arguments[2] if self.path is None else self.path), self.kind

    def choose_several(self, *_: Any) -> tuple[list[str], str]:
        paths = self.path if isinstance(self.path, list) else [self.path]
        return [str(path) for path in paths], ""

    def choose_folder(self, *_: Any) -> str:
        return str(self.path)


def find(parent: QWidget, kind: type, name: str) -> Any:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def text(parent: QWidget, label: str) -> str:
    return find(parent, QLabel, label).text()


def click(parent: QWidget, button: str) -> None:
    QTest.mouseClick(find(parent, QAbstractButton, button), LEFT)


def enabled(parent: QWidget, button: str) -> bool:
    return find(parent, QAbstractButton, button).isEnabled()


def on_screen(qtbot: QtBot, widget: QWidget, *size: int) -> Any:
    """Return the widget, on the screen, of this width and height if they are given."""
    qtbot.addWidget(widget)
    if size:
        widget.resize(*size)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def activate(qtbot: QtBot, widget: QWidget) -> None:
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def draw(
    parent: QWidget,
    points: Sequence[tuple[float, float]] = DOWNWARDS,
    button: Qt.MouseButton = LEFT,
    release: bool = True,
) -> None:
    """Draw a stroke with the mouse; points are in shares of the canvas's side."""
    canvas = (
        parent
        if isinstance(parent, DrawingCanvas)
        else find(parent, DrawingCanvas, "drawingCanvas")
    )
    places = [QPoint(round(x * canvas.width()), round(y * canvas.width())) for x, y in points]
    QTest.mousePress(canvas, button, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
    if release:
        QTest.mouseRelease(canvas, button, pos=places[-1])


def answer(parent: QWidget) -> str:
    return str(find(parent, AnswerLabel, "answerLabel").text())


def message(parent: QWidget) -> str:
    return text(parent, "trainingMessage")


def choose_data(window: MainWindow, dialogs: Dialogs, folder: Path) -> None:
    """Choose a folder or a file with a data set as the last entries of the box offer, and look."""
    dialogs.path = folder
    box = find(window, QComboBox, "datasetBox")
    box.activated.emit(box.count() - (2 if folder.is_dir() else 1))
    use_previewed_data(window)
    assert box.currentData() == str(folder)


def use_previewed_data(window: MainWindow) -> None:
    """Use the data that the preview shows, once they are read."""
    use = find(window, QPushButton, "useDataButton")
    deadline = QDeadlineTimer(TIMEOUT)
    while not use.isEnabled() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    assert use.isEnabled()
    use.click()


def begin_training(window: MainWindow, dialogs: Dialogs, folder: Path, epochs: int = 1000) -> None:
    """Train by clicks on a folder with a data set."""
    window.page(TrainingPage).come_to_front()
    find(window, NumberField, "batchSizeSpin").setValue(20)
    find(window, NumberField, "epochsSpin").setValue(epochs)
    choose_data(window, dialogs, folder)
    click(window, "trainButton")


def show_runs(window: MainWindow) -> None:
    """Open the table of all runs, and wait until it lists them."""
    window.page(TrainingPage).come_to_front()
    window.page(TrainingPage).runs.show_all(True)
    assert window.app.run_list.job.wait(QDeadlineTimer(TIMEOUT))


def wait_until_idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.app.busy)


def stop_training(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "stopButton")
    wait_until_idle(window, qtbot)


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
