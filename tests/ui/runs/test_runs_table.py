"""The table of runs: what it shows, how it sorts, and keys and clicks in it."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot
from support.runs import SOFTMAX, keep
from support.window import LEFT, on_screen, told

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import RunState
from lenet_gui.ui.common.theme import LIGHT, Theme
from lenet_gui.ui.plots.legend import ICON, line_pen, line_sample
from lenet_gui.ui.runs.columns import COLUMNS, NAME
from lenet_gui.ui.runs.model import ENTRY_ROLE, RunsModel
from lenet_gui.ui.runs.table import RunsTable

ADAM = TrainingConfig(learning_rate=0.003, batch_size=32, epochs=10, dropout_rate=0.25)


@pytest.fixture
def runs(tmp_path: Path) -> RunsFolder:
    """Four runs, of which one is no run."""
    runs = RunsFolder(tmp_path / "runs")
    keep(runs)
    keep(runs, ADAM, epochs=2, outcome=None, seconds=3700.0)
    keep(runs, dataclasses.replace(SOFTMAX, learning_rate=0.5), best=1, test_accuracy=0.5)
    (runs.path / "holiday").mkdir()
    return runs


@pytest.fixture
def table(qtbot: QtBot, runs: RunsFolder) -> Iterator[RunsTable]:
    model = RunsModel([])
    tester = QAbstractItemModelTester(model)
    table = RunsTable(model)
    qtbot.addWidget(table)
    table.resize(1200, 300)
    model.set_entries(runs.entries())
    with qtbot.waitExposed(table):
        table.show()
    yield table
    del tester


def column(key: str) -> int:
    return [c.key for c in COLUMNS].index(key)


def index(table: RunsTable, number: str, key: str = "name") -> QModelIndex:
    model = table.model()
    for row in range(model.rowCount()):
        if model.index(row, NAME).data(ENTRY_ROLE).folder.name == number:
            return model.index(row, column(key))
    raise AssertionError(number)


def row(table: RunsTable, number: str) -> list[str]:
    return [index(table, number, c.key).data() for c in COLUMNS]


def names(table: RunsTable) -> list[str]:
    model = table.model()
    return [model.index(row, NAME).data() for row in range(model.rowCount())]


def click_head(qtbot: QtBot, table: RunsTable, key: str) -> None:
    head = table.horizontalHeader()
    section = column(key)
    place = QPoint(head.sectionViewportPosition(section) + 10, head.height() // 2)
    qtbot.mouseClick(head.viewport(), LEFT, pos=place)


def click_check(qtbot: QtBot, table: RunsTable, number: str) -> None:
    cell = index(table, number)
    option = QStyleOptionViewItem()
    table.itemDelegate().initStyleOption(option, cell)
    option.rect = table.visualRect(cell)
    element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
    box: QRect = table.style().subElementRect(element, option, table)
    qtbot.mouseClick(table.viewport(), LEFT, pos=box.center())


def shown(table: RunsTable) -> list[str]:
    model: Any = table.model()
    return model.sourceModel().checked_numbers()


def test_a_run_is_told_in_a_row(table: RunsTable) -> None:
    assert row(table, "run_01") == [
        "run_01", "finished", "Softmax regression", "Gradient descent", "0.01", "2", "0", "3",
        "80.00 %", "90.00 %", "1 min 1 s",
    ]  # fmt: skip
    assert row(table, "run_02") == [
        "run_02", "interrupted", "LeNet-5", "Adam", "0.003", "32", "0.25", "2 of 10",
        "75.00 %", "–", "1 h 1 min",
    ]  # fmt: skip


def test_what_is_no_run_stands_there_with_the_reason(table: RunsTable) -> None:
    assert row(table, "holiday")[:3] == [
        "holiday",
        "unreadable: holiday has no run.json.",
        None,
    ]
    cell = index(table, "holiday")
    assert not cell.flags() & Qt.ItemFlag.ItemIsEditable
    assert cell.data(Qt.ItemDataRole.CheckStateRole) is None
    assert "left unchanged" in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_details_are_told_of_the_row(table: RunsTable) -> None:
    tip = index(table, "run_01", "test").data(Qt.ItemDataRole.ToolTipRole)
    assert "seed 1" in tip
    assert "95 % interval 59.58–98.21 %" in tip
    assert "best epoch 3" in tip


@pytest.mark.parametrize(
    ("key", "order"),
    [
        ("rate", ["run_02", "run_01", "run_03"]),
        ("batch", ["run_01", "run_03", "run_02"]),
        ("epochs", ["run_02", "run_01", "run_03"]),
        ("validation", ["run_02", "run_01", "run_03"]),
        ("test", ["run_02", "run_03", "run_01"]),
        ("time", ["run_01", "run_03", "run_02"]),
        ("optimizer", ["run_02", "run_01", "run_03"]),
    ],
)
def test_a_click_on_a_head_sorts_by_it_as_numbers_and_what_is_no_run_stays_last(
    qtbot: QtBot, table: RunsTable, key: str, order: list[str]
) -> None:
    click_head(qtbot, table, key)
    assert names(table) == [*order, "holiday"]
    click_head(qtbot, table, key)
    found = names(table)
    assert found[-1] == "holiday"
    assert found != [*order, "holiday"]


def test_names_sort_by_the_numbers_in_them(qtbot: QtBot, runs: RunsFolder) -> None:
    for name in ("run 10", "Run 9"):
        runs.rename(keep(runs), name)
    model = RunsModel([])
    table = RunsTable(model)
    qtbot.addWidget(table)
    model.set_entries(runs.entries())
    assert names(table)[:2] == ["Run 9", "run 10"]


def test_a_run_is_ticked_by_clicking_and_by_key(qtbot: QtBot, table: RunsTable) -> None:
    click_check(qtbot, table, "run_03")
    assert shown(table) == ["run_03"]
    table.select("run_01")
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert shown(table) == ["run_01", "run_03"]
    # Whichever column is current.
    table.setCurrentIndex(index(table, "run_01", "time"))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    click_check(qtbot, table, "run_03")
    assert shown(table) == []


def test_each_shown_run_keeps_a_line_of_its_own(table: RunsTable) -> None:
    model: Any = table.model().sourceModel()
    for number in ("run_01", "run_02", "run_03"):
        model.set_checked(number, True)
    lines = {run.number: line for run, line in model.checked()}
    assert len(set(lines.values())) == 3
    model.set_checked("run_01", False)
    assert [line for _, line in model.checked()] == [lines["run_02"], lines["run_03"]]
    model.set_checked("run_01", True)
    assert lines == {run.number: line for run, line in model.checked()}


def test_the_first_lines_differ_in_colour_and_style_from_the_next_and_all_from_another() -> None:
    pens = [(line_pen(k).color().name(), line_pen(k).style()) for k in range(26)]
    assert len(set(pens)) == 26
    for first, second in itertools.pairwise(pens):
        assert first[0] != second[0]
        assert first[1] != second[1]


@pytest.mark.parametrize("mode", [QIcon.Mode.Normal, QIcon.Mode.Selected])
def test_a_sample_of_a_line_shows_its_colour_on_the_plots_background_in_any_row(
    qtbot: QtBot, qapp: QApplication, mode: QIcon.Mode
) -> None:
    Theme(qapp, "light", qapp)
    image = line_sample(0).pixmap(ICON, 1.0, mode).toImage()
    row = [image.pixelColor(x, image.height() // 2).name() for x in range(image.width())]
    background, line = LIGHT.surface, line_pen(0).color().name()
    assert row[0] == row[2] == row[-3] == row[-1] == background
    assert line in row
    assert image.pixelColor(image.width() // 2, 0).name() == background


@pytest.mark.parametrize("width", [400, 700, 960, 1200])
def test_no_state_is_cut(qtbot: QtBot, table: RunsTable, width: int) -> None:
    table.resize(width, 300)
    texts = [table.fontMetrics().horizontalAdvance(state) for state in get_args(RunState)]
    assert table.columnWidth(column("state")) > max(texts) + 6
    # What another column gets, it loses, as far as it can.
    table.setColumnWidth(column("network"), 300)
    assert table.columnWidth(column("state")) > max(texts) + 6


def test_the_state_takes_what_is_left(table: RunsTable) -> None:
    table.resize(1700, 300)
    assert table.horizontalHeader().length() == table.viewport().width()


def test_a_double_click_on_the_name_edits_it(
    qtbot: QtBot, table: RunsTable, runs: RunsFolder
) -> None:
    model: Any = table.model().sourceModel()
    heard = told(model.renamed)
    place = table.visualRect(index(table, "run_01")).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(table.viewport(), LEFT, pos=place)
    editor = table.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "baseline")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(heard))
    assert [(entry.number, name) for entry, name in heard] == [("run_01", "baseline")]


def test_a_double_click_elsewhere_or_return_opens_the_run(qtbot: QtBot, table: RunsTable) -> None:
    heard = told(table.opened)
    place = table.visualRect(index(table, "run_03", "test")).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(table.viewport(), LEFT, pos=place)
    assert len(heard) == 1
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert len(heard) == 2


def test_runs_that_come_and_go_leave_the_current_one_current(
    table: RunsTable, runs: RunsFolder
) -> None:
    model: Any = table.model().sourceModel()
    table.select("run_02")
    keep(runs)
    model.set_entries(runs.entries())
    assert table.current_entry().folder.name == "run_02"
    assert names(table) == ["run_01", "run_02", "run_03", "run_04", "holiday"]
    runs.delete([runs.find("run_01"), runs.find("run_03")])
    model.set_entries(runs.entries())
    assert table.current_entry().folder.name == "run_02"
    assert names(table) == ["run_02", "run_04", "holiday"]
    runs.restore()
    model.set_entries(runs.entries())
    assert table.current_entry().folder.name == "run_02"
    assert names(table) == ["run_01", "run_02", "run_03", "run_04", "holiday"]


def test_an_empty_table_says_what_to_do(qtbot: QtBot) -> None:
    table = on_screen(qtbot, RunsTable(RunsModel([])), 900, 200)
    empty = table.grab().toImage()
    colours = {
        empty.pixelColor(x, empty.height() // 2 + dy).name()
        for x in range(0, empty.width(), 2)
        for dy in range(-8, 24, 2)
    }
    assert len(colours) > 2
