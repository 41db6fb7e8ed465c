"""The parts of the Evaluation tab, and results for it that need no network to be read."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget

from lenet_gui.core.metrics.evaluation import Evaluation, LabelledImages
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.evaluation.worker import Request, Result
from lenet_gui.ui.state.catalogue import NetworkChoice
from support.window import LEFT, find

FIRST = NetworkChoice("first.keras", Network.initial(SOFTMAX_REGRESSION, 1))
SECOND = NetworkChoice("second.keras", Network.initial(SOFTMAX_REGRESSION, 2))

# True digits, and what two networks answered to them, how surely.
LABELS = [4, 4, 4, 7, 7, 0]
ANSWERS = [(4, 0.9), (9, 0.8), (9, 0.95), (7, 0.7), (1, 0.6), (0, 0.99)]
OTHER_ANSWERS = [(4, 0.9), (4, 0.8), (9, 0.95), (1, 0.7), (7, 0.6), (0, 0.99)]


def image_set() -> LabelledImages:
    """Images that can be told apart: the one with index i has all pixels at i."""
    images = np.repeat(np.arange(len(LABELS), dtype=np.uint8), 784).reshape(-1, 28, 28)
    return LabelledImages("some digits", images, np.array(LABELS, np.uint8))


def answered(images: LabelledImages, answers: list[tuple[int, float]]) -> Evaluation:
    probabilities = np.zeros((len(answers), 10), np.float32)
    for row, (digit, confidence) in zip(probabilities, answers, strict=True):
        row[:] = (1 - confidence) / 9
        row[digit] = confidence
    return Evaluation(images, probabilities)


def result_of(request: Request) -> Result:
    """What could come of a request."""
    images = image_set()
    other = answered(images, OTHER_ANSWERS) if request.other else None
    return Result(request, answered(images, ANSWERS), other)


def take(parent: QWidget, name: str, title: str) -> None:
    """Choose an entry of a box by the key of its first letter."""
    box = find(parent, QComboBox, name)
    QTest.keyClicks(box, title[0])
    assert box.currentText() == title


def click_cell(view: QAbstractItemView, row: int, column: int = 0) -> None:
    place: QPoint = view.visualRect(view.model().index(row, column)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
