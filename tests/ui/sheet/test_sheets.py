from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from support.sheets import filled_sheet
from support.window import LEFT, Dialogs, click, enabled, find, on_screen, text

from lenet_gui.core.imaging.ink import Stroke
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.ui.sheet.grid import Box, SheetGrid
from lenet_gui.ui.sheet.sheets import Sheets
from lenet_gui.ui.sheet.window import SheetWindow
from lenet_gui.ui.state.app import App


@pytest.fixture
def sheet(qtbot: QtBot, app: App, tmp_path: Path) -> QDialog:
    """The look at a sheet of which two boxes are empty."""
    path = tmp_path / "sheet.png"
    assert filled_sheet(empty=frozenset({0, 99})).save(str(path))
    on_screen(qtbot, app.window, 1000, 700)
    Sheets(app, app.window).read(path)
    window: QDialog = find(app.window, QDialog, "sheetWindow")
    qtbot.waitExposed(window)
    return window


def test_a_sheet_becomes_labelled_digits_after_a_look(sheet: QDialog, app: App) -> None:
    assert text(sheet, "sheetTitle") == "98 digits of 100"
    click(sheet, "addSheetButton")
    labels = [one.digit.label for one in app.digits.read()]
    assert [labels.count(digit) for digit in range(10)] == [9, *[10] * 8, 9]
    assert not sheet.isVisible()
    assert app.digits.undo()
    assert app.digits.read() == []


def choose(sheet: QDialog, box: int) -> SheetGrid:
    grid: SheetGrid = find(sheet, SheetGrid, "sheetGrid")
    place: QRect = grid.visualRect(grid.model().index(box))
    QTest.mouseClick(grid.viewport(), LEFT, pos=place.center())
    return grid


def test_what_is_left_out_by_button_or_key_is_not_added(sheet: QDialog, app: App) -> None:
    grid = choose(sheet, 12)
    assert text(sheet, "sheetTitle") == "98 digits of 100"
    click(sheet, "leaveOutButton")
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert text(sheet, "sheetTitle") == "96 digits of 100"
    QTest.keyClick(grid, Qt.Key.Key_Space)
    click(sheet, "addSheetButton")
    assert [one.digit.label for one in app.digits.read()].count(1) == 9


def test_a_digit_in_the_wrong_box_is_corrected_by_button_or_key(sheet: QDialog, app: App) -> None:
    grid = choose(sheet, 12)
    QTest.keyClick(grid, Qt.Key.Key_7)
    index = grid.model().index(12)
    assert index.data() == "7"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "7; checked by you"
    choose(sheet, 13)
    click(sheet, "sheet4Button")
    click(sheet, "addSheetButton")
    labels = [one.digit.label for one in app.digits.read()]
    assert [labels.count(digit) for digit in (1, 4, 7)] == [8, 11, 11]


def test_return_leads_to_what_the_network_reads_otherwise_and_its_key_confirms_it(
    qtbot: QtBot, app: App
) -> None:
    drawn = UserDigit.drawn((Stroke(((0.5, 0.2), (0.5, 0.8)), width=0.07),), 1)
    boxes = [Box(n // 10, drawn, 7 if n in (15, 18) else 1, True) for n in range(10, 20)]
    boxes = [Box(0, None, None, False) for _ in range(10)] + boxes
    window = SheetWindow(app, boxes)
    qtbot.addWidget(window)
    grid = find(window, SheetGrid, "sheetGrid")
    assert grid.currentIndex().row() == 15
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert grid.currentIndex().row() == 18
    QTest.keyClick(grid, Qt.Key.Key_1)
    click(window, "nextOfSheetButton")
    assert grid.currentIndex().row() == 15
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert not enabled(window, "nextOfSheetButton")


def test_without_anything_in_doubt_the_first_digit_is_chosen(qtbot: QtBot, app: App) -> None:
    drawn = UserDigit.drawn((Stroke(((0.5, 0.2), (0.5, 0.8)), width=0.07),), 1)
    boxes = [Box(0, None, None, False) for _ in range(10)] + [Box(1, drawn, 1, True)]
    window = SheetWindow(app, boxes)
    qtbot.addWidget(window)
    assert find(window, SheetGrid, "sheetGrid").currentIndex().row() == 10
    assert enabled(window, "leaveOutButton")


def test_an_empty_box_stays_empty(sheet: QDialog) -> None:
    grid = choose(sheet, 0)
    assert not enabled(sheet, "leaveOutButton")
    assert not enabled(sheet, "sheet3Button")
    QTest.keyClick(grid, Qt.Key.Key_3)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert text(sheet, "sheetTitle") == "98 digits of 100"
    assert enabled(sheet, "addSheetButton")
    click(sheet, "cancelSheetButton")


def test_a_picture_without_a_sheet_is_refused_in_one_sentence(
    app: App, tmp_path: Path, press_in_dialog: Callable[..., list[str]]
) -> None:
    path = tmp_path / "white.png"
    blank = filled_sheet()
    blank.fill(Qt.GlobalColor.white)
    assert blank.save(str(path))
    said = press_in_dialog("OK")
    Sheets(app, app.window).read(path)
    assert said[0].startswith("No sheet was found")


@pytest.mark.parametrize(("paper", "size"), [("a4", b"595"), ("letter", b"612")])
def test_a_sheet_is_written_as_pdf(
    app: App, dialogs: Dialogs, tmp_path: Path, paper: str, size: bytes
) -> None:
    dialogs.path = path = tmp_path / f"sheet.{paper}.pdf"
    Sheets(app, app.window).choose_print()
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    box = content.partition(b"/MediaBox [")[2].partition(b"]")[0]
    assert size in box, box
