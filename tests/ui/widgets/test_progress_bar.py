"""A progress bar that nobody knows the end of moves, and does not look full."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from lenet_gui.ui.evaluation.tab import EvaluationTab
from lenet_gui.ui.my_digits.adaptation_panel import AdaptationPanel
from lenet_gui.ui.training.tab import TrainingTab


def filled(bar: QWidget) -> np.ndarray:
    """Which columns of a bar have a colour, as the groove has none, bool (width,)."""
    image = bar.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    shown = (image.pixelColor(x, image.height() // 2) for x in range(image.width()))
    return np.array([colour.hslSaturation() > 100 for colour in shown])


@pytest.mark.parametrize(
    ("widget", "name"),
    [
        (TrainingTab, "progressBar"),
        (AdaptationPanel, "adaptProgressBar"),
        (EvaluationTab, "evaluationProgress"),
    ],
)
def test_a_busy_bar_moves_and_does_not_look_full(
    qtbot: QtBot, widget: type[QWidget], name: str
) -> None:
    owner = widget()
    qtbot.addWidget(owner)
    with qtbot.waitExposed(owner):
        owner.show()
    bar = owner.findChild(QProgressBar, name)
    assert bar is not None
    bar.show()
    bar.setRange(0, 0)
    at_first = filled(bar)
    assert 0.1 < at_first.mean() < 0.5
    qtbot.waitUntil(lambda: (filled(bar) != at_first).any())
    bar.setRange(0, 10)
    bar.setValue(10)
    assert filled(bar).mean() > 0.9
