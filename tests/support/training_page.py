"""The parts of the Training page, clicks and keys for them, and what a worker would tell it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.loop import BatchesDone
from lenet_gui.ui.training.page import TrainingPage

NETWORK = Network.initial(SOFTMAX_REGRESSION, 1)


def button(page: TrainingPage, name: str) -> QPushButton:
    return page.findChild(QPushButton, f"{name}Button")


def enabled(page: TrainingPage) -> dict[str, bool]:
    return {name: button(page, name).isEnabled() for name in ("train", "pause", "stop")}


def progress(page: TrainingPage) -> QProgressBar:
    return page.findChild(QProgressBar, "progressBar")


def datasets(page: TrainingPage) -> QComboBox:
    return page.findChild(QComboBox, "datasetBox")


def press(qtbot: QtBot, box: QComboBox, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(box, key)


def batches(epochs_done: float, *losses: float) -> BatchesDone:
    values = np.array(losses or [1.0], np.float32)
    return BatchesDone(epochs_done, values, np.full_like(values, 0.5), NETWORK)


def tell(page: TrainingPage, progress: object) -> None:
    """Have the worker tell of a progress."""
    page.app.training.worker.progressed.emit(progress)


def finish(page: TrainingPage) -> None:
    """Have the worker say that the training is over."""
    page.app.training.idle.emit()


def show_record(page: TrainingPage, record: TrainingRecord | None) -> None:
    """Open a network with this record."""
    page.app.networks.show("opened", NETWORK, record)
