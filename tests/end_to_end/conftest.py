"""Trainings that a person begins with clicks in the whole window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.window import Dialogs, begin_training, wait_for_first_steps, wait_until_idle

from lenet_gui.ui.window.main_window import MainWindow


@pytest.fixture
def train(window: MainWindow, qtbot: QtBot, data: Path, dialogs: Dialogs) -> Callable[[int], None]:
    """A function that trains for so many epochs on a small data set, to the end."""

    def train(epochs: int) -> None:
        begin_training(window, dialogs, data, epochs)
        wait_until_idle(window, qtbot)

    return train


@pytest.fixture
def training(window: MainWindow, qtbot: QtBot, data: Path, dialogs: Dialogs) -> MainWindow:
    """The window with a training under way, which goes on until it is stopped."""
    begin_training(window, dialogs, data)
    wait_for_first_steps(window, qtbot)
    return window
