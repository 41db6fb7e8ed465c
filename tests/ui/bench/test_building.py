"""The bench: layers are added, removed, moved and set, and what does not fit is marked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.window import LEFT, Dialogs, Press, find, on_screen

from lenet_gui.core.network.architectures import KERAS_EXAMPLE, LENET5
from lenet_gui.core.network.description import draft_of, read_draft
from lenet_gui.core.network.draft import Draft
from lenet_gui.ui.bench.dialog import Bench
from lenet_gui.ui.bench.rows import LayerList
from lenet_gui.ui.bench.starts import StartMenu
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.own_networks import keep, kept_drafts
from lenet_gui.ui.widgets.number_field import NumberField

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
LENET = draft_of(LENET5, "Mine")


@pytest.fixture
def bench(qtbot: QtBot, app: App) -> Bench:
    made: Bench = on_screen(qtbot, Bench(app, LENET, app.window))
    return made


def layers(bench: Bench) -> LayerList:
    return find(bench, LayerList, "layerList")


def kinds(bench: Bench) -> list[str]:
    return [layer.keras_class for layer in bench.draft().layers]


def said(bench: Bench) -> str:
    return find(bench, QLabel, "benchSummary").text()


def can_use(bench: Bench) -> bool:
    return find(bench, QPushButton, "useButton").isEnabled()


def shortcut(bench: Bench, text: str) -> QAction:
    return next(action for action in bench.findChildren(QAction) if action.text() == text)


def starts(bench: Bench) -> dict[str, QAction]:
    menu = bench.findChild(StartMenu)
    assert menu is not None
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def test_shapes_and_weights_are_shown_at_once(bench: Bench) -> None:
    assert [layers(bench).item(k).text() for k in (0, 1)] == [
        "Conv2D; 28×28×6",
        "MaxPooling2D; 14×14×6",
    ]
    assert said(bench) == "61,706 weights in 9 layers. It can be trained."


def test_a_layer_is_added_behind_the_current_one_and_can_be_undone(bench: Bench) -> None:
    layers(bench).setCurrentRow(1)
    find(bench, QAction, "addBatchNormalization").trigger()
    assert kinds(bench)[:3] == ["Conv2D", "MaxPooling2D", "BatchNormalization"]
    assert layers(bench).currentRow() == 2
    shortcut(bench, "Undo").trigger()
    assert bench.draft() == LENET
    shortcut(bench, "Redo").trigger()
    assert kinds(bench)[2] == "BatchNormalization"


def test_keys_move_and_remove_layers_and_what_does_not_fit_is_marked(
    qtbot: QtBot, bench: Bench
) -> None:
    layers(bench).setCurrentRow(4)
    qtbot.keyClick(layers(bench), Key.Key_Up, ALT)
    qtbot.keyClick(layers(bench), Key.Key_Up, ALT)
    assert kinds(bench)[:4] == ["Conv2D", "MaxPooling2D", "Flatten", "Conv2D"]
    assert layers(bench).currentRow() == 2
    fault = "It works on maps, and gets 1176. Put it before Flatten."
    assert layers(bench).item(3).text() == f"Conv2D; {fault}"
    assert said(bench) == f"Layer 4 (Conv2D): {fault}"
    assert not can_use(bench)
    qtbot.keyClick(layers(bench), Key.Key_Delete)
    assert kinds(bench)[:3] == ["Conv2D", "MaxPooling2D", "Conv2D"]
    assert said(bench).startswith("Layer 8 (Dense): It gives 4×4×10;") or not can_use(bench)


def test_dragging_a_layer_changes_the_order(qtbot: QtBot, bench: Bench) -> None:
    layers(bench).setCurrentRow(0)
    model = layers(bench).model()
    assert model.moveRow(layers(bench).rootIndex(), 0, layers(bench).rootIndex(), 2)
    qtbot.waitUntil(lambda: kinds(bench)[0] == "MaxPooling2D")
    assert kinds(bench)[1] == "Conv2D"
    assert layers(bench).currentRow() == 1


def test_settings_of_a_layer_change_its_shape_and_the_shapes_after_it(
    qtbot: QtBot, bench: Bench
) -> None:
    field = find(bench, NumberField, "filters")
    field.setFocus()
    field.setValue(12)
    assert layers(bench).item(1).text() == "MaxPooling2D; 14×14×12"
    box = find(bench, QComboBox, "padding")
    qtbot.keyClick(box, Key.Key_Up)
    box.activated.emit(box.currentIndex())
    assert layers(bench).item(0).text() == "Conv2D; 24×24×12"
    box = find(bench, QComboBox, "initializer")
    box.setCurrentIndex(box.findData("he_normal"))
    box.activated.emit(box.currentIndex())
    first = bench.draft().layers[0]
    assert getattr(first, "initializer", "") == "he_normal"
    # The deviation has no effect any more.
    qtbot.waitUntil(lambda: bench.findChild(NumberField, "init_std") is None)


def test_every_type_of_layers_can_be_added_and_set(qtbot: QtBot, bench: Bench) -> None:
    added = [a for a in bench.findChildren(QAction) if a.objectName().startswith("add")]
    for action in added:
        action.trigger()
        bench.findChild(QWidget, "bench")
        for field in bench.findChildren(NumberField):
            if field.isVisible():
                field.stepBy(1)
    assert len(kinds(bench)) == len(LENET.layers) + len(added)


def test_any_network_is_a_start_and_undo_takes_it_back(bench: Bench) -> None:
    starts(bench)["CNN of Keras’s example"].trigger()
    assert kinds(bench) == [layer.keras_class for layer in KERAS_EXAMPLE.layers]
    assert find(bench, QLineEdit, "networkName").text() == "CNN of Keras’s example"
    starts(bench)["No layers"].trigger()
    assert said(bench) == "There are no layers yet."
    shortcut(bench, "Undo").trigger()
    shortcut(bench, "Undo").trigger()
    assert bench.draft().layers == LENET.layers


def test_kept_networks_are_starts_and_can_be_forgotten(bench: Bench, app: App) -> None:
    other = Draft("Other", LENET.layers[:1])
    keep(app.settings, other)
    keep(app.settings, LENET)
    assert kept_drafts(app.settings) == [LENET, other]
    offered = starts(bench)
    assert list(offered)[:2] == ["Mine", "Other"]
    offered["Other"].trigger()
    assert bench.draft() == other
    forgetting = starts(bench)["Forget"].menu()
    assert forgetting is not None
    forgetting.actions()[1].trigger()
    assert kept_drafts(app.settings) == [LENET]


def test_a_kept_name_is_told_before_it_is_replaced(bench: Bench, app: App) -> None:
    keep(app.settings, Draft("Mine", LENET.layers[:1]))
    bench.edits.changed.emit()
    assert said(bench).endswith("It replaces the one of this name.")


def test_a_network_goes_into_a_file_and_comes_back(
    qtbot: QtBot, bench: Bench, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "mine.toml"
    starts(bench)["Save in a file…"].trigger()
    assert read_draft((tmp_path / "mine.toml").read_text(encoding="utf-8")) == LENET
    starts(bench)["No layers"].trigger()
    starts(bench)["Open a file…"].trigger()
    assert bench.draft() == LENET


def test_what_is_no_description_is_refused_and_the_bench_stays(
    bench: Bench, dialogs: Dialogs, tmp_path: Path, press_in_dialog: Press
) -> None:
    (tmp_path / "wrong.toml").write_text('name = "x"\n[[layer]]\ntype = "LSTM"', encoding="utf-8")
    dialogs.path = tmp_path / "wrong.toml"
    told = press_in_dialog("OK")
    starts(bench)["Open a file…"].trigger()
    assert "Layer 1, from line 2: The type “LSTM” is not known" in told[0]
    assert bench.draft() == LENET


def test_image_and_pixels_are_chosen(qtbot: QtBot, bench: Bench) -> None:
    box = find(bench, QComboBox, "imageBox")
    box.setCurrentIndex(box.findText("32×32"))
    box.activated.emit(box.currentIndex())
    assert bench.draft().input_shape == (32, 32, 1)
    assert layers(bench).item(0).text() == "Conv2D; 32×32×6"
    box = find(bench, QComboBox, "pixelsBox")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert bench.draft().pixels.key == "0..1 dark"
    box = find(bench, QComboBox, "imageBox")
    box.setCurrentIndex(box.findText("32×32; enlarged"))
    box.activated.emit(box.currentIndex())
    assert bench.draft().pixels.key == "0..1 dark enlarged"
    assert box.currentText() == "32×32; enlarged"
    box.setCurrentIndex(box.findText("28×28"))
    box.activated.emit(box.currentIndex())
    assert bench.draft().pixels.key == "0..1 dark"


def test_use_closes_it_and_close_keeps_the_draft(qtbot: QtBot, bench: Bench) -> None:
    find(bench, QLineEdit, "networkName").setText("  Another   name ")
    qtbot.mouseClick(find(bench, QPushButton, "useButton"), LEFT)
    assert bench.result() == Bench.DialogCode.Accepted
    assert bench.draft().name == "Another name"
