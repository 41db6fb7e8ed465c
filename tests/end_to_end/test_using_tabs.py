"""The whole window as a person uses it: drawing, opening files, pictures from elsewhere, keys."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QTimer, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot
from support.window import (
    LEFT,
    TIMEOUT,
    Press,
    answer,
    draw,
    drop,
    file_data,
    find,
    let_go,
)

from lenet_gui.core.imaging.ink import Picture, Stroke, paint
from lenet_gui.core.keras_file.model_file import read_model, save_model
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow


def test_the_window_opens_on_the_draw_tab_with_the_bundled_network(window: MainWindow) -> None:
    assert find(window, QTabWidget, "tabs").currentWidget() is window.page(DrawPage)
    assert window.windowTitle() == "lenet5.keras[*] – lenet-gui"
    assert not window.isWindowModified()


def picture_file(folder: Path) -> Path:
    ink = paint([Stroke(((0.5, 0.15), (0.5, 0.85)), 0.08)], 200)
    image = QImage(ink.data, 200, 200, 200, QImage.Format.Format_Grayscale8)
    image.invertPixels()
    path = folder / "one.png"
    assert image.save(str(path))
    return path


def test_a_dropped_model_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "softmax.keras"
    save_model(path, Network.initial(SOFTMAX_REGRESSION, 1))
    drop(window, file_data(path))
    assert window.windowTitle().startswith("softmax.keras")


def test_a_dropped_picture_lands_on_the_canvas_and_is_read(
    window: MainWindow, tmp_path: Path
) -> None:
    window.page(TrainingPage).come_to_front()
    drop(window, file_data(picture_file(tmp_path)))
    assert find(window, QTabWidget, "tabs").currentWidget() is window.page(DrawPage)
    assert answer(window).startswith("1 ")


@pytest.mark.parametrize("name", ["notes.txt", "model.keras", "picture.png", "model.h5"])
def test_a_wrong_file_is_refused_in_a_sentence_and_nothing_is_lost(
    window: MainWindow, tmp_path: Path, name: str, press_in_dialog: Press
) -> None:
    draw(window)
    before = answer(window), window.windowTitle()
    path = tmp_path / name
    path.write_text("This is neither a network nor a picture.")
    said = press_in_dialog("OK")
    drop(window, file_data(path))
    assert name in said[0]
    # A dot of each ending, too, and of the line of Keras that helps.
    assert said[0].count(".") <= 7
    assert (answer(window), window.windowTitle()) == before


def test_of_several_dropped_files_the_first_is_taken_and_the_others_are_mentioned(
    window: MainWindow, tmp_path: Path
) -> None:
    data, paths = QMimeData(), [tmp_path / name for name in ("first.keras", "second.keras")]
    for path in paths:
        save_model(path, Network.initial(SOFTMAX_REGRESSION, 1))
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop(window, data)
    assert window.windowTitle().startswith("first.keras")
    said = window.statusBar().currentMessage()
    assert said == "Only first.keras was opened, of 2 files: drop one at a time"


def test_dropped_text_is_told_what_can_be_dropped(window: MainWindow) -> None:
    draw(window)
    before = answer(window), window.windowTitle()
    text, link = QMimeData(), QMimeData()
    text.setText("seven")
    link.setUrls([QUrl("https://example.org/seven.png")])
    for data in (text, link):
        window.statusBar().clearMessage()
        drop(window, data)
        assert window.statusBar().currentMessage().startswith("Only pictures, networks")
    assert (answer(window), window.windowTitle()) == before


def test_a_drop_is_over_before_a_message_opens(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, press_in_dialog: Press
) -> None:
    path = tmp_path / "model.keras"
    path.write_text("This is no network.")
    said = press_in_dialog("OK")
    let_go(window, file_data(path))
    assert said == []
    qtbot.waitUntil(lambda: said != [])


def test_of_two_drops_in_a_row_the_second_is_read_when_the_first_is_done(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("first.keras", "second.keras"):
        save_model(tmp_path / name, Network.initial(SOFTMAX_REGRESSION, 1))
    dropped_second = threading.Event()
    steps: list[str] = []

    def read(path: Path, *given: object, **named: object) -> object:
        steps.append(f"begin {path.name}")
        assert dropped_second.wait(TIMEOUT / 1000)
        steps.append(f"end {path.name}")
        return read_model(path)

    def drop_second() -> None:
        if steps:
            again.stop()
            # The first is read on until the second could have been begun.
            go_on = partial(QTimer.singleShot, 0, window, dropped_second.set)
            QTimer.singleShot(0, window, go_on)
            let_go(window, file_data(tmp_path / "second.keras"))

    monkeypatch.setattr("lenet_gui.ui.state.current_network.read_model", read)
    again = QTimer(window, interval=5)
    again.timeout.connect(drop_second)
    again.start()
    drop(window, file_data(tmp_path / "first.keras"))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("second.keras"))
    files = ("first.keras", "second.keras")
    assert steps == [f"{step} {file}" for file in files for step in ("begin", "end")]


def test_a_drop_in_the_middle_of_a_stroke_loses_nothing(window: MainWindow, tmp_path: Path) -> None:
    canvas = window.page(DrawPage).canvas
    QTest.mousePress(canvas, LEFT, pos=QPoint(100, 100))
    QTest.mouseMove(canvas, QPoint(100, 200))
    drop(window, file_data(picture_file(tmp_path)))
    QTest.mouseMove(canvas, QPoint(20, 20))
    QTest.mouseRelease(canvas, LEFT)
    assert [type(mark) for mark in canvas.marks()] == [Picture]
    canvas.undo()
    assert [type(mark) for mark in canvas.marks()] == [Stroke]


def test_a_copied_drawing_can_be_pasted(window: MainWindow) -> None:
    draw(window)
    find(window, QAction, "copyAction").trigger()
    window.page(DrawPage).canvas.clear()
    find(window, QAction, "pasteAction").trigger()
    assert answer(window).startswith("1 ")


@pytest.mark.parametrize("clipboard", [None, "one"])
def test_pasting_from_an_empty_clipboard_says_so(window: MainWindow, clipboard: str | None) -> None:
    draw(window)
    QGuiApplication.clipboard().clear()
    if clipboard:
        QGuiApplication.clipboard().setText(clipboard)
    find(window, QAction, "pasteAction").trigger()
    assert window.statusBar().currentMessage() == "There is no picture on the clipboard"
    assert answer(window).startswith("1 ")
