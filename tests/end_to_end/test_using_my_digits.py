"""The whole window as a person uses it: teaching digits, putting them right, adapting to a hand."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QProgressBar,
    QProgressDialog,
    QPushButton,
    QTabWidget,
)
from pytestqt.qtbot import QtBot
from support.digits import digit_arrays, idx_images, idx_labels
from support.user_digits import user_digit
from support.window import Dialogs, Press, answer, click, draw, enabled, find, text

from lenet_gui.core.imaging.ink import Stroke
from lenet_gui.core.my_digits.exchange import read_digits, write_lines
from lenet_gui.core.my_digits.store import MyDigits, StoredDigit
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.my_digits.grid import DigitGrid
from lenet_gui.ui.my_digits.page import MyDigitsPage
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.widgets.bars import InputPreview
from lenet_gui.ui.window.main_window import MainWindow


def stored() -> list[StoredDigit]:
    """Return the digits in the folder, as the next start would find them."""
    digits = MyDigits()
    digits.refresh()
    return digits.digits()


def labels() -> list[int]:
    return [one.digit.label for one in stored()]


def teach(window: MainWindow, digit: int) -> None:
    QTest.keyClick(window.page(DrawPage).canvas, str(digit))


def taught(window: MainWindow) -> str:
    return text(window, "teachMessage")


def go_to_my_digits(window: MainWindow) -> DigitGrid:
    window.page(MyDigitsPage).come_to_front()
    return find(window, DigitGrid, "digitGrid")


def choose(grid: DigitGrid, row: int) -> None:
    grid.setFocus()
    place = grid.visualRect(grid.model().index(row, 0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)


def shown(grid: DigitGrid) -> list[str]:
    model = grid.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


# Teaching.


def test_a_drawing_is_stored_with_its_strokes_by_key_and_by_button(window: MainWindow) -> None:
    draw(window)
    teach(window, 1)
    assert taught(window) == "Added to My digits as 1"
    window.page(DrawPage).canvas.clear()
    draw(window, [(0.3, 0.3), (0.7, 0.3), (0.4, 0.8)])
    click(window, "teach7Button")
    one, seven = (found.digit for found in stored())
    assert (one.label, seven.label) == (1, 7)
    (stroke,) = seven.marks
    assert isinstance(stroke, Stroke)
    assert np.allclose(stroke.points, [(0.3, 0.3), (0.7, 0.3), (0.4, 0.8)], atol=0.01)
    seen = find(window, InputPreview, "inputPreview").image()
    assert seen is not None
    assert np.abs(seven.image - 255 * seen).max() <= 1


def test_a_label_for_what_does_not_look_like_a_digit_is_questioned(window: MainWindow) -> None:
    for turn in range(6):
        draw(window, [(0.2 + 0.1 * turn, 0.2), (0.7 - 0.1 * turn, 0.8)])
        draw(window, [(0.2, 0.2 + 0.1 * turn), (0.8, 0.7 - 0.1 * turn)])
    teach(window, 2)
    assert taught(window) == "Added as 2. Is it a digit?"
    assert labels() == [2]


def test_a_label_for_several_digits_is_questioned(window: MainWindow) -> None:
    draw(window, [(0.25, 0.3), (0.25, 0.7)])
    draw(window, [(0.75, 0.3), (0.75, 0.7)])
    teach(window, 1)
    assert taught(window) == "Added as 1. Is it one digit?"


def test_the_same_drawing_taught_again_is_relabelled_and_not_stored_twice(
    window: MainWindow,
) -> None:
    draw(window)
    for digit in (7, 7, 1):
        teach(window, digit)
    assert labels() == [1]
    draw(window, [(0.3, 0.5), (0.7, 0.5)])
    teach(window, 4)
    assert labels() == [1, 4]


def test_teaching_can_be_taken_back(window: MainWindow) -> None:
    draw(window)
    teach(window, 7)
    click(window, "undoTeachButton")
    assert labels() == []
    assert taught(window) == "Removed from My digits"
    teach(window, 1)
    assert labels() == [1]


def test_an_empty_canvas_teaches_nothing(window: MainWindow) -> None:
    teach(window, 3)
    assert labels() == []
    draw(window)
    window.page(DrawPage).canvas.clear()
    teach(window, 3)
    assert labels() == []
    assert not enabled(window, "teach3Button")


def test_keys_teach_on_the_draw_tab_only(window: MainWindow) -> None:
    draw(window)
    window.page(TrainingPage).come_to_front()
    QTest.keyClick(window.page(TrainingPage), "3")
    go_to_my_digits(window)
    QTest.keyClick(window.page(MyDigitsPage), "3")
    assert labels() == []


def test_a_digit_that_cannot_be_stored_leaves_the_drawing_and_says_why(
    window: MainWindow, press_in_dialog: Press, isolated_folders: Path
) -> None:
    (isolated_folders / "data").mkdir(parents=True)
    (isolated_folders / "data" / "my-digits").write_text("something else")
    draw(window)
    said = press_in_dialog("OK")
    teach(window, 1)
    assert "cannot be written: there is no such folder" in said[0]
    assert window.page(DrawPage).canvas.marks()
    assert taught(window).startswith("Wrong?")
    assert not window.app.digits.history.canUndo()


# The tab.


def test_digits_are_relabelled_deleted_and_brought_back(window: MainWindow) -> None:
    draw(window)
    teach(window, 7)
    draw(window, [(0.3, 0.5), (0.7, 0.5)])
    teach(window, 4)
    grid = go_to_my_digits(window)
    assert shown(grid) == ["7", "4"]
    choose(grid, 0)
    QTest.keyClick(grid, "1")
    assert shown(grid) == ["1", "4"]
    assert [index.row() for index in grid.selectedIndexes()] == [0]
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert labels() == [4]
    click(window, "undoDigitsButton")
    assert labels() == [1, 4]
    find(window, QAction, "undoAction").trigger()
    assert labels() == [7, 4]
    assert shown(grid) == ["7", "4"]
    find(window, QAction, "redoAction").trigger()
    assert labels() == [1, 4]


def test_a_change_that_cannot_be_written_is_not_made(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, press_in_dialog: Press
) -> None:
    draw(window)
    teach(window, 7)
    grid = go_to_my_digits(window)
    choose(grid, 0)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        said = press_in_dialog("OK")
        QTest.keyClick(grid, "1")
    assert "the disk is full" in said[0]
    assert "Relabelled" not in window.statusBar().currentMessage()
    assert shown(grid) == ["7"]
    assert labels() == [7]
    # The change before it can still be taken back.
    click(window, "undoDigitsButton")
    assert labels() == []


def test_undo_in_the_menu_leaves_the_drawing_alone_on_this_tab(window: MainWindow) -> None:
    draw(window)
    undo = find(window, QAction, "undoAction")
    go_to_my_digits(window)
    assert not undo.isEnabled()
    window.page(DrawPage).come_to_front()
    assert undo.isEnabled()
    undo.trigger()
    assert window.page(DrawPage).canvas.is_blank()


def test_a_digit_goes_back_to_the_canvas_to_be_drawn_on_with(window: MainWindow) -> None:
    draw(window)
    teach(window, 1)
    said = answer(window)
    window.page(DrawPage).canvas.clear()
    grid = go_to_my_digits(window)
    choose(grid, 0)
    click(window, "putOnCanvasButton")
    assert find(window, QTabWidget, "tabs").currentWidget() is window.page(DrawPage)
    assert answer(window) == said
    draw(window, [(0.2, 0.8), (0.8, 0.8)])
    assert len(window.page(DrawPage).canvas.marks()) == 2
    window.page(DrawPage).canvas.undo()
    window.page(DrawPage).canvas.undo()
    assert window.page(DrawPage).canvas.is_blank()


def test_digits_of_another_window_show_when_the_tab_is_opened(window: MainWindow) -> None:
    MyDigits().add([user_digit(5)])
    assert shown(go_to_my_digits(window)) == ["5"]


def test_a_damaged_file_is_named_and_the_rest_is_shown(window: MainWindow) -> None:
    (one,) = MyDigits().add([user_digit(5)])
    folder = MyDigits().folder
    (folder / "later.jsonl").write_bytes(one.line.replace(b'"version":1', b'"version":3'))
    grid = go_to_my_digits(window)
    assert shown(grid) == ["5"]
    problems = text(window, "digitProblemsLabel")
    assert "later.jsonl, line 1" in problems
    assert "newer lenet-gui" in problems


# Import and export.


def test_files_are_imported_together_and_taken_back_together(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, dialogs: Dialogs
) -> None:
    images, numbers = digit_arrays(10, 1)
    pair = tmp_path / "a-images-idx3-ubyte", tmp_path / "a-labels-idx1-ubyte"
    pair[0].write_bytes(idx_images(images))
    pair[1].write_bytes(idx_labels(numbers))
    write_lines(tmp_path / "b.jsonl", [user_digit(3), user_digit(8)])
    grid = go_to_my_digits(window)
    dialogs.path = [*pair, tmp_path / "b.jsonl"]
    click(window, "importDigitsButton")
    qtbot.waitUntil(lambda: len(shown(grid)) == 12)
    assert sorted(labels()) == sorted([*range(10), 3, 8])
    assert window.statusBar().currentMessage() == "Imported 12 digits"
    click(window, "undoDigitsButton")
    assert labels() == []


def test_an_import_with_one_bad_line_keeps_nothing_and_says_where(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, dialogs: Dialogs, press_in_dialog: Press
) -> None:
    dialogs.path = tmp_path / "b.jsonl"
    dialogs.path.write_bytes(user_digit(3).to_line() + b'{"label": 12}\n')
    go_to_my_digits(window)
    said = press_in_dialog("OK")
    click(window, "importDigitsButton")
    qtbot.waitUntil(lambda: bool(said))
    assert "line 2: expected a label from 0 to 9, found 12. Nothing was imported." in said[0]
    assert labels() == []


def test_an_import_is_cancelled_in_its_dialog(
    window: MainWindow, tmp_path: Path, dialogs: Dialogs
) -> None:
    # Long, and with an end that would be told.
    dialogs.path = tmp_path / "b.jsonl"
    dialogs.path.write_bytes(user_digit(3).to_line() * 15_000 + b'{"label": 12}\n')
    go_to_my_digits(window)
    shares = []

    def look() -> None:
        for dialog in window.findChildren(QProgressDialog):
            [bar] = dialog.findChildren(QProgressBar)
            if bar.value() > 0:
                shares.append(bar.value() / bar.maximum())
                [cancel] = dialog.findChildren(QPushButton)
                cancel.click()

    watch = QTimer(window, interval=10)
    watch.timeout.connect(look)
    watch.start()
    click(window, "importDigitsButton")
    assert 0 < shares[0] < 1
    assert labels() == []


def test_closing_cancels_an_import_and_tells_nothing_of_it(
    window: MainWindow, tmp_path: Path, dialogs: Dialogs
) -> None:
    # Long, and with an end that would be told.
    dialogs.path = tmp_path / "b.jsonl"
    dialogs.path.write_bytes(user_digit(3).to_line() * 2000 + b'{"label": 12}\n')
    go_to_my_digits(window)
    QTimer.singleShot(0, window, window.close)
    click(window, "importDigitsButton")
    assert not window.isVisible()
    assert labels() == []


def test_digits_are_exported_as_lines_and_as_idx_files(
    window: MainWindow, tmp_path: Path, dialogs: Dialogs, press_in_dialog: Press
) -> None:
    MyDigits().add([user_digit(3), user_digit(8)])
    go_to_my_digits(window)
    for name, filter_, written in (
        ("x.jsonl", "JSON lines, with strokes (*.jsonl)", "x.jsonl"),
        (
            "y",
            "A pair of idx files, images and labels (*-images-idx3-ubyte)",
            "y-images-idx3-ubyte",
        ),
    ):
        dialogs.path, dialogs.kind = tmp_path / name, filter_
        click(window, "exportDigitsButton")
        assert [digit.label for _, digit in read_digits(tmp_path / written)] == [3, 8]
        assert written in window.statusBar().currentMessage()
    # The system's dialog did not ask about these names.
    said = press_in_dialog("Cancel")
    (tmp_path / "y-images-idx3-ubyte").write_bytes(b"mine")
    click(window, "exportDigitsButton")
    assert "y-images-idx3-ubyte already exists" in said[0]
    assert (tmp_path / "y-images-idx3-ubyte").read_bytes() == b"mine"
    first = json.loads((tmp_path / "x.jsonl").read_text().splitlines()[0])
    assert first["strokes"]


def test_a_key_in_the_middle_of_the_first_stroke_keeps_nothing(window: MainWindow) -> None:
    canvas = window.page(DrawPage).canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(canvas, QPoint(100, 200))
    teach(window, 1)
    assert labels() == []
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
    teach(window, 1)
    assert labels() == [1]
