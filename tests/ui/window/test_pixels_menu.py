"""How the current network wants its pixels is shown in the menu, changed there, and undone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from support.architectures import DARK_PIXELS, from_elsewhere
from support.file_menu import action
from support.window import find, use

from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.pixels import OWN_PIXELS, PIXELS
from lenet_gui.ui.state.app import TRAINING
from lenet_gui.ui.window.main_window import MainWindow
from lenet_gui.ui.window.pixels_menu import PixelsMenu


def menu(window: MainWindow) -> PixelsMenu:
    found: PixelsMenu = find(window, QMenu, "pixelsMenu")
    return found


def way(window: MainWindow, key: str) -> QAction:
    [found] = [action for action in menu(window).actions() if action.data() == key]
    return found


def ticked(window: MainWindow) -> list[str]:
    return [
        action.data()
        for action in menu(window).actions()
        if action.isChecked() and isinstance(action.data(), str)
    ]


def fit(window: MainWindow, enlarges: bool) -> QAction:
    [found] = [action for action in menu(window).actions() if action.data() is enlarges]
    return found


def test_the_pixels_of_the_current_network_are_ticked(window: MainWindow) -> None:
    assert ticked(window) == [OWN_PIXELS.key]
    use(window.app, from_elsewhere())
    assert ticked(window) == [DARK_PIXELS.key]
    assert way(window, "0..255 dark").text() == "0 to 255, ink dark"


def test_a_change_is_seen_at_once_can_be_undone_and_is_saved(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = from_elsewhere()
    window.app.networks.show("mine", network, None)
    before = window.app.networks.current()
    seen: list[object] = []
    window.app.networks.changed.connect(lambda: seen.append(window.app.networks.network()))
    way(window, "mnist").trigger()
    changed = window.app.networks.network()
    assert changed is not None
    assert seen == [changed]
    assert changed.pixels is PIXELS["mnist"]
    image = np.eye(28, dtype=np.float32)[np.newaxis]
    assert (changed.logits(image) != network.logits(image)).any()
    assert window.app.networks.is_unsaved()
    action(window, "undoAction").trigger()
    assert window.app.networks.current() is before
    assert ticked(window) == [DARK_PIXELS.key]
    action(window, "redoAction").trigger()
    monkeypatch.setattr(
        "lenet_gui.ui.common.dialogs.choose_path_to_save", lambda *_: tmp_path / "y.keras"
    )
    assert window.app.networks.save()
    assert load_model(tmp_path / "y.keras").pixels is PIXELS["mnist"]


def test_an_image_gets_a_margin_or_is_enlarged_for_a_network_of_32_pixels_a_side(
    window: MainWindow,
) -> None:
    assert not fit(window, True).isVisible()
    use(window.app, from_elsewhere())
    assert fit(window, False).isVisible()
    assert fit(window, False).isChecked()
    fit(window, True).trigger()
    network = window.app.networks.network()
    assert network is not None
    assert network.pixels is PIXELS["0..255 dark enlarged"]
    assert ticked(window) == ["0..255 dark"]
    way(window, "mnist").trigger()
    network = window.app.networks.network()
    assert network is not None
    assert network.pixels is PIXELS["mnist enlarged"]
    assert fit(window, True).isChecked()
    action(window, "undoAction").trigger()
    action(window, "undoAction").trigger()
    assert fit(window, False).isChecked()


def test_undoing_leaves_another_network_alone(window: MainWindow) -> None:
    use(window.app, from_elsewhere())
    way(window, "mnist").trigger()
    use(window.app, from_elsewhere())
    other = window.app.networks.current()
    action(window, "undoAction").trigger()
    assert window.app.networks.current() is other


def test_a_training_keeps_its_pixels(window: MainWindow) -> None:
    window.app.set_busy(TRAINING)
    assert not menu(window).menuAction().isEnabled()
    window.app.set_busy("")
    assert menu(window).menuAction().isEnabled()
