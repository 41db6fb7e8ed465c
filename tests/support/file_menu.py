"""The File menu as a person uses it, and the networks that go through it in tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network
from lenet_gui.ui.window.main_window import MainWindow
from support.records import a_record
from support.window import CONTROL, LEFT, SHIFT

# Of Qt's offscreen platform, whenever a menu is opened.
opens_menus = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")

NETWORK = Network.initial(LENET5, 1)
OTHER = Network.initial(LENET5, 2)
RECORD = a_record(test_accuracy=0.9876)
ADAM = RECORD.config
SGD = TrainingConfig(optimizer="sgd", epochs=1)


def title(window: MainWindow) -> str:
    """The title as it stands above the window, with the asterisk where there is one."""
    return window.windowHandle().title()


def current(window: MainWindow) -> Network:
    model = window.app.networks.current()
    assert model is not None
    return model.network


def same(one: Network, other: Network) -> bool:
    return one.architecture == other.architecture and all(
        map(np.array_equal, one.weights, other.weights)
    )


def action(window: MainWindow, name: str) -> QAction:
    return window.findChild(QAction, name)


def opened_file_menu(qtbot: QtBot, window: MainWindow) -> QMenu:
    bar = window.menuBar()
    menu = next(entry.menu() for entry in bar.actions() if entry.text() == "&File")
    qtbot.mouseClick(bar, LEFT, pos=bar.actionGeometry(menu.menuAction()).center())
    qtbot.waitUntil(menu.isVisible)
    return menu


def click(qtbot: QtBot, menu: QMenu, entry: QAction) -> None:
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(entry).center())
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def press_escape(qtbot: QtBot) -> list[str]:
    """Press Esc in the next box that opens; gives a list that its name is put into."""
    names: list[str] = []

    def escape() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        names.append(box.objectName())
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, escape)
    return names


def press_open(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_O, CONTROL)


def press_save(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)


def press_save_as(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL | SHIFT)


def trained(
    window: MainWindow,
    config: TrainingConfig = ADAM,
    network: Network = NETWORK,
    record: TrainingRecord | None = RECORD,
    run_file: Path | None = None,
) -> None:
    """Let the window take a network as the end of a training, `kept` in a run, brings it."""
    window.app.networks.begin_training()
    window.app.networks.set_trained(config, network, record, run_file)
