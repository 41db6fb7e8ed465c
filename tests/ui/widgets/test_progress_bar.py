"""A progress bar that nobody knows the end of moves, and does not look full."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support.window import on_screen

from lenet_gui.ui.widgets.progress_bar import ProgressBar


def filled(bar: QWidget) -> np.ndarray:
    """Which columns of a bar have a colour, as the groove has none, bool (width,)."""
    image = bar.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    shown = (image.pixelColor(x, image.height() // 2) for x in range(image.width()))
    return np.array([colour.hslSaturation() > 100 for colour in shown])


def test_a_busy_bar_moves_and_does_not_look_full(qtbot: QtBot) -> None:
    bar = on_screen(qtbot, ProgressBar())
    bar.set_share(None)
    at_first = filled(bar)
    assert 0.1 < at_first.mean() < 0.5
    qtbot.waitUntil(lambda: (filled(bar) != at_first).any())
    bar.set_share(1)
    assert filled(bar).mean() > 0.9
