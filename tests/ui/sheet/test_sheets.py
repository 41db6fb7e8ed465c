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

from lenet_gui.ui.sheet.grid import SheetGrid
from lenet_gui.ui.sheet.sheets import Sheets
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


def test_what_is_unticked_by_click_or_key_is_left_out(sheet: QDialog, app: App) -> None:
    grid = find(sheet, SheetGrid, "sheetGrid")
    place: QRect = grid.visualRect(grid.model().index(12))
    QTest.mouseClick(grid.viewport(), LEFT, pos=place.center())
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert text(sheet, "sheetTitle") == "96 digits of 100"
    QTest.keyClick(grid, Qt.Key.Key_Space)
    click(sheet, "addSheetButton")
    assert [one.digit.label for one in app.digits.read()].count(1) == 9


def test_an_empty_box_cannot_be_ticked(sheet: QDialog) -> None:
    grid = find(sheet, SheetGrid, "sheetGrid")
    QTest.mouseClick(grid.viewport(), LEFT, pos=grid.visualRect(grid.model().index(0)).center())
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
