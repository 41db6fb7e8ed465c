from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from support.file_menu import opens_menus
from support.user_digits import user_digit
from support.window import LEFT, Dialogs, click, enabled, find, on_screen, text, told, use

from lenet_gui.core.my_digits.store import StoredDigit
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.ui.my_digits.grid import DigitGrid
from lenet_gui.ui.my_digits.page import MyDigitsPage
from lenet_gui.ui.my_digits.tool_row import ToolRow
from lenet_gui.ui.state.app import App


def kept(*labels: int) -> list[StoredDigit]:
    """Digits of these numbers; each is drawn once for all."""
    drawn = {label: user_digit(label) for label in set(labels)}
    return [StoredDigit(drawn[label], f"{n}.jsonl", b"{}") for n, label in enumerate(labels)]


def always(answer: int) -> Network:
    """A network that reads everything as this digit."""
    bias = np.zeros(10, np.float32)
    bias[answer] = 1
    return Network(SOFTMAX_REGRESSION, (np.zeros((784, 10), np.float32), bias))


class Folder:
    """In place of the digits on disk; it takes note of what is done to them."""

    def __init__(self) -> None:
        self.shown: list[StoredDigit] = []
        self.found: list[str] = []
        self.replaced: list[tuple[list[StoredDigit], list[StoredDigit]]] = []
        self.removed: list[list[StoredDigit]] = []

    def refresh(self) -> None:
        """There is nothing to read."""

    def digits(self) -> list[StoredDigit]:
        return self.shown

    def problems(self) -> list[str]:
        return self.found

    def replace(self, old: list[StoredDigit], new: list[StoredDigit]) -> None:
        self.replaced.append((old, new))

    def remove(self, kept: list[StoredDigit]) -> None:
        self.removed.append(kept)


@pytest.fixture
def folder(app: App) -> Folder:
    folder: Any = Folder()
    app.digits.folder = folder
    return folder


def show(tab: MyDigitsPage, digits: list[StoredDigit], problems: Sequence[str] = ()) -> None:
    """Have these digits in the folder, and sentences on what could not be read."""
    folder: Any = tab.app.digits.folder
    folder.shown, folder.found = digits, list(problems)
    tab.refresh()


@pytest.fixture
def tab(qtbot: QtBot, app: App, folder: Folder) -> MyDigitsPage:
    return on_screen(qtbot, MyDigitsPage(app), 900, 600)


def grid(tab: MyDigitsPage) -> DigitGrid:
    return find(tab, DigitGrid, "digitGrid")


def choose(tab: MyDigitsPage, *rows: int) -> None:
    """Choose digits with the mouse, all but the first with Ctrl."""
    view = grid(tab)
    keys = Qt.KeyboardModifier.NoModifier
    for row in rows:
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), LEFT, keys, place)
        keys = Qt.KeyboardModifier.ControlModifier


def shown(tab: MyDigitsPage) -> list[str]:
    model = grid(tab).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def accuracy(tab: MyDigitsPage) -> str:
    return text(tab, "ownAccuracyLabel")


def show_only(tab: MyDigitsPage, *digits: int) -> None:
    """Switch on the toggles of these digits alone."""
    for digit in range(10):
        toggle = find(tab, QAbstractButton, f"filter{digit}Button")
        if toggle.isChecked() != (digit in digits):
            toggle.click()


def enabled_tools(tab: MyDigitsPage) -> dict[str, bool]:
    names = ("putOnCanvas", "relabel", "deleteDigits", "undoDigits", "exportDigits")
    return {name: enabled(tab, f"{name}Button") for name in names}


def test_without_digits_it_says_what_to_do(tab: MyDigitsPage) -> None:
    hint, asked = find(tab, QLabel, "noDigitsHint"), told(tab.app.page_requested)
    assert hint.isVisible()
    assert "Press its key" in hint.text()
    assert "Label a drawing first" in text(tab, "adaptMessage")
    assert not any(enabled_tools(tab).values())
    assert not enabled(tab, "adaptButton")
    click(tab, "drawDigitButton")
    assert asked == [("draw",)]
    show(tab, kept(1))
    assert grid(tab).isVisible()
    assert not hint.isVisible()
    assert enabled(tab, "adaptButton")


def test_the_accuracy_of_the_current_network_is_told(tab: MyDigitsPage, qtbot: QtBot) -> None:
    show(tab, kept(1, 1, 2, 7))
    assert accuracy(tab) == "No network is open to read them."
    use(tab.app, always(1))
    qtbot.waitUntil(lambda: accuracy(tab) == "2 of 4 read correctly")
    assert text(tab, "ownIntervalLabel").startswith("50.0 % (95 % interval 15–85 %)")
    use(tab.app, always(7))
    qtbot.waitUntil(lambda: accuracy(tab) == "1 of 4 read correctly")


def test_digits_beyond_the_first_slice_are_read_too(tab: MyDigitsPage, qtbot: QtBot) -> None:
    digits = kept(*[3] * 150, *[4] * 150)
    show(tab, digits)
    use(tab.app, always(4))
    qtbot.waitUntil(lambda: "150 of 300 read correctly" in accuracy(tab))


def test_of_networks_that_follow_fast_the_last_one_reads(tab: MyDigitsPage, qtbot: QtBot) -> None:
    show(tab, kept(*[3] * 150))
    for answer in (1, 2, 3, 4, 3):
        use(tab.app, always(answer))
        QTest.qWait(1)
    qtbot.waitUntil(lambda: "150 of 150 read correctly" in accuracy(tab))


def test_a_misread_digit_says_so_in_words(tab: MyDigitsPage, qtbot: QtBot) -> None:
    show(tab, kept(1, 7))
    use(tab.app, always(7))
    qtbot.waitUntil(lambda: "1 of 2 read correctly" in accuracy(tab))
    index = grid(tab).model().index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("1; written")
    assert said.endswith("reads it as 7")


def test_a_misread_digit_is_painted_otherwise(tab: MyDigitsPage, qtbot: QtBot) -> None:
    show(tab, kept(7))
    use(tab.app, always(7))
    qtbot.waitUntil(lambda: "1 of 1 read correctly" in accuracy(tab))
    right = grid(tab).grab().toImage()
    use(tab.app, always(1))
    qtbot.waitUntil(lambda: "0 of 1 read correctly" in accuracy(tab))
    assert grid(tab).grab().toImage() != right


def test_some_digits_or_the_misread_ones_are_shown(tab: MyDigitsPage, qtbot: QtBot) -> None:
    show(tab, kept(1, 7, 1, 3))
    use(tab.app, always(7))
    qtbot.waitUntil(lambda: "1 of 4 read correctly" in accuracy(tab))
    show_only(tab, 1)
    assert shown(tab) == ["1", "1"]
    show_only(tab, 1, 7)
    assert shown(tab) == ["1", "7", "1"]
    click(tab, "misreadButton")
    assert shown(tab) == ["1", "1"]
    show_only(tab)
    assert shown(tab) == ["1", "1", "3"]
    use(tab.app, always(1))
    qtbot.waitUntil(lambda: shown(tab) == ["7", "3"])
    show_only(tab, 0)
    assert not grid(tab).isVisible()
    assert not find(tab, QLabel, "noDigitsHint").isVisible()
    show_only(tab)
    click(tab, "misreadButton")
    assert shown(tab) == ["1", "7", "1", "3"]


@opens_menus
@pytest.mark.parametrize("way", ["key", "keypad", "popup", "key in the popup"])
def test_chosen_digits_are_relabelled(
    tab: MyDigitsPage, folder: Folder, qtbot: QtBot, way: str
) -> None:
    digits = kept(1, 7, 2)
    show(tab, digits)
    choose(tab, 0, 2)
    if "popup" in way:
        click(tab, "relabelButton")
        popup = find(tab, QWidget, "relabelPopup")
        qtbot.waitUntil(popup.isVisible)
        if way == "popup":
            click(popup, "relabel4Button")
        else:
            qtbot.keyClick(popup, "4")
        assert not popup.isVisible()
    else:
        keypad = Qt.KeyboardModifier.KeypadModifier
        qtbot.keyClick(grid(tab), "4", keypad if way == "keypad" else Qt.KeyboardModifier(0))
    ((old, new),) = folder.replaced
    assert old == [digits[0], digits[2]]
    assert [one.digit.label for one in new] == [4, 4]


@pytest.mark.parametrize("way", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, None])
def test_chosen_digits_are_deleted(
    tab: MyDigitsPage, folder: Folder, qtbot: QtBot, way: Qt.Key | None
) -> None:
    digits = kept(1, 7, 2)
    show(tab, digits)
    choose(tab, 1, 2)
    if way is None:
        click(tab, "deleteDigitsButton")
    else:
        qtbot.keyClick(grid(tab), way)
    assert folder.removed == [digits[1:]]


@pytest.mark.parametrize("way", ["button", "Enter", "double click"])
def test_one_digit_is_put_on_the_canvas(tab: MyDigitsPage, qtbot: QtBot, way: str) -> None:
    digits = kept(1, 7)
    show(tab, digits)
    heard = told(tab.app.drawing_requested)
    choose(tab, 1)
    view = grid(tab)
    if way == "button":
        click(tab, "putOnCanvasButton")
    elif way == "Enter":
        qtbot.keyClick(view, Qt.Key.Key_Return)
    else:
        place = view.visualRect(view.model().index(1, 0)).center()
        qtbot.mouseDClick(view.viewport(), LEFT, pos=place)
    assert heard == [(digits[1].digit.marks_to_edit(),)]


def test_what_is_chosen_decides_what_can_be_done(tab: MyDigitsPage) -> None:
    show(tab, kept(1, 7))
    assert enabled_tools(tab) == {
        "putOnCanvas": False,
        "relabel": False,
        "deleteDigits": False,
        "undoDigits": False,
        "exportDigits": True,
    }
    choose(tab, 0)
    assert enabled_tools(tab)["putOnCanvas"]
    choose(tab, 0, 1)
    assert not enabled_tools(tab)["putOnCanvas"]
    assert enabled_tools(tab)["relabel"]
    assert enabled_tools(tab)["deleteDigits"]
    tab.app.digits.remove(kept(1))
    assert enabled_tools(tab)["undoDigits"]


def test_the_choice_outlasts_new_digits(tab: MyDigitsPage) -> None:
    digits = kept(1, 7, 3)
    show(tab, digits)
    choose(tab, 1)
    show(tab, digits[1:])
    assert [index.row() for index in grid(tab).selectedIndexes()] == [0]


def test_the_choice_among_the_misread_outlasts_another_network(
    tab: MyDigitsPage, qtbot: QtBot
) -> None:
    show(tab, kept(1, 7, 3))
    use(tab.app, always(1))
    qtbot.waitUntil(lambda: "1 of 3 read correctly" in accuracy(tab))
    click(tab, "misreadButton")
    choose(tab, 1)
    use(tab.app, always(7))
    qtbot.waitUntil(lambda: shown(tab) == ["1", "3"])
    assert [index.row() for index in grid(tab).selectedIndexes()] == [1]
    assert enabled_tools(tab)["relabel"]


@pytest.mark.parametrize("count", [2_000, 20_000])
def test_choosing_again_takes_no_more_work_for_many_digits(
    tab: MyDigitsPage, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    digits = kept(*[3] * count)
    show(tab, digits)
    changes = told(grid(tab).selectionModel().selectionChanged)
    grid(tab).selectAll()
    compared = 0

    def compare(one: StoredDigit, other: object) -> bool:
        nonlocal compared
        compared += 1
        return isinstance(other, StoredDigit) and (one.file, one.line) == (other.file, other.line)

    # Looking up each digit in a list would compare it with all before it.
    monkeypatch.setattr(StoredDigit, "__eq__", compare)
    show(tab, [dataclasses.replace(digit) for digit in digits])
    assert len(changes) == 2
    assert compared < 10 * count
    assert len(grid(tab).selectionModel().selection()) == 1
    assert len(grid(tab).selectedIndexes()) == count


def test_digits_that_are_no_neighbours_are_chosen_again(tab: MyDigitsPage) -> None:
    digits = kept(1, 7, 3, 4, 5)
    show(tab, digits)
    choose(tab, 3, 0, 1)
    show(tab, [*digits[3:], *digits[:3]])
    assert sorted(index.row() for index in grid(tab).selectedIndexes()) == [0, 2, 3]


@opens_menus
@pytest.mark.parametrize("way", ["Escape", "choice"])
def test_the_popup_closes_although_what_was_chosen_has_gone_meanwhile(
    tab: MyDigitsPage, qtbot: QtBot, way: str
) -> None:
    show(tab, kept(1, 7))
    choose(tab, 0)
    click(tab, "relabelButton")
    popup = find(tab, QWidget, "relabelPopup")
    qtbot.waitUntil(popup.isVisible)
    show(tab, [])
    assert not enabled_tools(tab)["relabel"]
    if way == "Escape":
        qtbot.keyClick(popup, Qt.Key.Key_Escape)
    else:
        click(popup, "relabel5Button")
    assert not popup.isVisible()


@pytest.mark.parametrize("count", [0, 1, 3, 5])
def test_what_could_not_be_read_is_named(tab: MyDigitsPage, count: int) -> None:
    problems: Sequence[str] = [f"{n}.jsonl, line 1: expected a label." for n in range(count)]
    show(tab, kept(1), problems)
    label = find(tab, QLabel, "digitProblemsLabel")
    assert label.isVisible() == (count > 0)
    assert all(problem in label.text() for problem in problems[:3])
    assert ("and 2 more" in label.text()) == (count == 5)
    assert label.toolTip() == "\n".join(problems)


def test_thousands_of_digits_are_laid_out_and_painted_without_a_stall(
    tab: MyDigitsPage,
) -> None:
    many = kept(*[3] * 5000)
    painted: list[int] = []
    delegate: Any = grid(tab).itemDelegate()
    original = delegate.paint

    def noted(painter: Any, option: Any, index: Any) -> None:
        painted.append(index.row())
        original(painter, option, index)

    delegate.paint = noted
    show(tab, many)
    tab.grab()
    # Only what is to be seen is painted.
    assert 0 < len(set(painted)) < 200


@pytest.mark.parametrize("width", [700, 900, 1800])
def test_whole_tiles_fill_a_row_of_few_digits_and_of_many(
    tab: MyDigitsPage, qtbot: QtBot, width: int
) -> None:
    tab.resize(width, 600)
    view = grid(tab)
    places = []
    for count in (8, 200):
        show(tab, kept(*[3] * count))
        tab.grab()
        places.append([view.visualRect(view.model().index(row, 0)) for row in range(8)])
    assert places[0] == places[1]
    columns = len({place.left() for place in places[0]} - {-1})
    room = view.viewport().width() - columns * view.tile().width()
    assert columns == 8 or 0 <= room < view.tile().width() / 2


@pytest.mark.parametrize("width", [260, 900])
def test_tools_show_their_texts_where_there_is_room(qtbot: QtBot, width: int) -> None:
    row = ToolRow()
    buttons = [row.add(f"A tool {n}", f"tool{n}", "copy", "", row.update) for n in range(5)]
    on_screen(qtbot, row, width, 50)
    style = Qt.ToolButtonStyle
    expected = style.ToolButtonTextBesideIcon if width == 900 else style.ToolButtonIconOnly
    assert {button.toolButtonStyle() for button in buttons} == {expected}
    assert all(row.rect().contains(button.geometry()) for button in buttons)


def test_sheets_are_printed_and_read_from_here(
    tab: MyDigitsPage, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.path = path = tmp_path / "sheet.a4.pdf"
    click(tab, "printFirstSheetButton")
    assert path.read_bytes().startswith(b"%PDF-")
    show(tab, kept(1))
    menu = find(tab, QToolButton, "sheetButton").menu()
    names = [action.objectName() for action in menu.actions()]
    assert names == ["printSheetAction", "readSheetAction"]
