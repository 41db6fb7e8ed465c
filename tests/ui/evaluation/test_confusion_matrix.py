from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from support.evaluation import click_cell
from support.garments import GARMENTS
from support.window import told

from lenet_gui.ui.common.theme import DARK, LIGHT, Colours
from lenet_gui.ui.evaluation.cell_colours import contrast, mixed, readable_on
from lenet_gui.ui.evaluation.confusion_matrix import ConfusionMatrix
from lenet_gui.ui.evaluation.matrix_model import MARGIN


@pytest.fixture
def counts() -> np.ndarray:
    counts = np.diag(np.arange(100, 110))
    counts[4, 9], counts[3, 5] = 40, 1
    return counts


@pytest.fixture
def matrix(qtbot: QtBot, counts: np.ndarray) -> ConfusionMatrix:
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.resize(440, 440)
    matrix.set_counts(counts)
    with qtbot.waitExposed(matrix):
        matrix.show()
    return matrix


def colour(matrix: ConfusionMatrix, true: int, read: int) -> QColor:
    """The colour in a corner of a cell, where neither number nor frame is."""
    place = matrix.visualRect(matrix.model().index(true, read)).topLeft()
    return matrix.viewport().grab().toImage().pixelColor(place.x() + 4, place.y() + 4)


def test_a_clicked_cell_is_told(matrix: ConfusionMatrix) -> None:
    chosen = told(matrix.cell_chosen)
    click_cell(matrix, 4, 9)
    assert set(chosen) == {(4, 9)}
    # Once it was left it can be clicked again.
    matrix.leave_cell()
    count = len(chosen)
    click_cell(matrix, 4, 9)
    assert len(chosen) > count


def test_arrow_keys_go_from_cell_to_cell(qtbot: QtBot, matrix: ConfusionMatrix) -> None:
    click_cell(matrix, 4, 8)
    chosen = told(matrix.cell_chosen)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        qtbot.keyClick(matrix, key)
    assert chosen == [(4, 9), (3, 9), (3, 8)]


def test_new_counts_leave_no_cell_chosen(matrix: ConfusionMatrix, counts: np.ndarray) -> None:
    click_cell(matrix, 4, 9)
    chosen = told(matrix.cell_chosen)
    matrix.set_counts(counts)
    assert not matrix.currentIndex().isValid()
    assert chosen == []


def test_the_focus_alone_chooses_no_cell(qtbot: QtBot, matrix: ConfusionMatrix) -> None:
    chosen = told(matrix.cell_chosen)
    matrix.setFocus()
    qtbot.waitUntil(matrix.hasFocus)
    assert chosen == []
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    assert chosen == [(0, 1)]


def said(matrix: ConfusionMatrix, true: int, read: int) -> str:
    index = matrix.model().index(true, read)
    return matrix.model().data(index, Qt.ItemDataRole.AccessibleTextRole)


def test_each_cell_says_its_number_in_words(matrix: ConfusionMatrix) -> None:
    assert said(matrix, 4, 9) == "40 images of 4 read as 9"
    assert said(matrix, 3, 5) == "1 image of 3 read as 5"
    assert said(matrix, 2, 2) == "102 images of 2 read correctly"


def test_the_margins_have_recall_and_precision_of_each_digit(
    matrix: ConfusionMatrix, counts: np.ndarray
) -> None:
    counts[8] = 0
    matrix.set_counts(counts)

    def shown(true: int, read: int) -> str:
        return matrix.model().data(matrix.model().index(true, read))

    assert [shown(digit, MARGIN) for digit in (4, 9, 8)] == ["72.2 %", "100 %", "–"]
    assert [shown(MARGIN, digit) for digit in (4, 9, 8)] == ["100 %", "73.2 %", "–"]
    assert shown(MARGIN, MARGIN) == "95.8 %"
    assert said(matrix, 4, MARGIN) == "Recall of 4: 72.2 % of its 144 images were read correctly"
    expected = "Precision of 9: 73.2 % of the 149 images read as 9 are correct"
    assert said(matrix, MARGIN, 9) == expected


def test_what_is_right_and_what_is_wrong_have_colours_of_their_own(
    matrix: ConfusionMatrix,
) -> None:
    right, wrong, empty = (colour(matrix, *cell) for cell in ((2, 2), (4, 9), (0, 1)))
    assert right.blue() > right.red()
    assert wrong.red() > wrong.blue()
    assert abs(empty.red() - empty.blue()) < 10
    matrix.set_counts(np.zeros((10, 10), np.int64))
    assert abs(colour(matrix, 2, 2).red() - colour(matrix, 2, 2).blue()) < 10


def test_more_errors_stand_out_more(matrix: ConfusionMatrix) -> None:
    ground = colour(matrix, 0, 1)
    assert contrast(colour(matrix, 4, 9), ground) > contrast(colour(matrix, 3, 5), ground) > 1.05


@pytest.mark.parametrize("shades", [LIGHT, DARK], ids=["light", "dark"])
def test_numbers_can_be_read_on_every_shade(shades: Colours) -> None:
    for colour in (shades.accent, shades.contrast):
        for strength in np.linspace(0, 0.85, 18):
            ground = mixed(QColor(shades.surface), QColor(colour), float(strength))
            assert contrast(readable_on(ground), ground) >= 4.5, (colour, strength)


def test_a_large_matrix_can_become_as_small_as_one_that_never_was(matrix: ConfusionMatrix) -> None:
    matrix.resize(400, 300)
    least = matrix.minimumSizeHint()
    matrix.resize(1600, 1200)
    assert matrix.cell_font().pointSizeF() > matrix.font().pointSizeF()
    assert matrix.minimumSizeHint() == least


def test_classes_are_named_in_headers_and_words(qtbot: QtBot) -> None:
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    counts = np.zeros((10, 10), np.int64)
    counts[9, 7] = 3
    matrix.set_counts(counts, GARMENTS, GARMENTS)
    model = matrix.model()
    assert model.headerData(9, Qt.Orientation.Vertical) == "Ankle boot"
    assert model.headerData(7, Qt.Orientation.Horizontal) == "Sneaker"
    said = model.data(model.index(9, 7), Qt.ItemDataRole.ToolTipRole)
    assert said == "3 images of Ankle boot read as Sneaker"
