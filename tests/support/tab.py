"""The parts of the Training tab, clicks and keys for them, and what a training would tell it."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.loop import BatchesDone
from lenet_gui.ui.training.tab import TrainingTab
from support.window import LEFT

NETWORK = Network.initial(SOFTMAX_REGRESSION, 1)


def button(tab: TrainingTab, name: str) -> QPushButton:
    return tab.findChild(QPushButton, f"{name}Button")


def click(qtbot: QtBot, tab: TrainingTab, name: str) -> None:
    qtbot.mouseClick(button(tab, name), LEFT)


def enabled(tab: TrainingTab) -> dict[str, bool]:
    return {name: button(tab, name).isEnabled() for name in ("train", "pause", "stop")}


def message(tab: TrainingTab) -> str:
    return tab.findChild(QLabel, "trainingMessage").text()


def progress(tab: TrainingTab) -> QProgressBar:
    return tab.findChild(QProgressBar, "progressBar")


def datasets(tab: TrainingTab) -> QComboBox:
    return tab.findChild(QComboBox, "datasetBox")


def press(qtbot: QtBot, box: QComboBox, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(box, key)


def told(signal: Any) -> list[Any]:
    """A list that will hold what the signal tells."""
    heard: list[Any] = []
    signal.connect(lambda *values: heard.append(values))
    return heard


def batches(epochs_done: float, *losses: float) -> BatchesDone:
    values = np.array(losses or [1.0], np.float32)
    return BatchesDone(epochs_done, values, np.full_like(values, 0.5), NETWORK)
