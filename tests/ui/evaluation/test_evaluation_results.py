from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableWidget
from pytestqt.qtbot import QtBot
from support import accessibility as heard
from support.evaluation import (
    FIRST,
    SECOND,
    click_cell,
    result_of,
)
from support.window import click, find, text, told

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.imaging.ink import READ_SIDE, Picture, paint
from lenet_gui.core.imaging.preprocess import bounding_box, mnist_image
from lenet_gui.core.metrics.evaluation import Comparison
from lenet_gui.ui.evaluation.confusion_matrix import ConfusionMatrix
from lenet_gui.ui.evaluation.gallery import DigitGallery
from lenet_gui.ui.evaluation.mcnemar import verdict
from lenet_gui.ui.evaluation.results import EvaluationResults, enlarged
from lenet_gui.ui.evaluation.worker import Request


@pytest.fixture
def results(qtbot: QtBot) -> EvaluationResults:
    results = EvaluationResults()
    qtbot.addWidget(results)
    results.resize(1000, 600)
    results.show_result(result_of(Request(FIRST, "mnist", "test", SECOND)))
    with qtbot.waitExposed(results):
        results.show()
    return results


def shown(results: EvaluationResults) -> list[int]:
    return find(results, DigitGallery, "misreadGallery").indices().tolist()


def test_the_summary_names_networks_images_accuracies_and_intervals(
    results: EvaluationResults,
) -> None:
    assert text(results, "evaluationSummary") == (
        "Of the 6 test images of some digits first.keras reads 50.00 % right "
        "(95 % interval 18.76–81.24 %), 3 wrong; second.keras 66.67 % right "
        "(95 % interval 30.00–90.32 %), 2 wrong."
    )


def test_at_first_all_misread_images_are_shown_the_surest_first(
    results: EvaluationResults,
) -> None:
    assert shown(results) == [2, 1, 4]
    assert text(results, "galleryCaption") == "Misread, the surest first: 3"


def test_a_cell_shows_the_images_behind_it_and_a_button_leads_back(
    results: EvaluationResults,
) -> None:
    matrix = find(results, ConfusionMatrix, "confusionMatrix")
    click_cell(matrix, 7, 1)
    assert shown(results) == [4]
    assert text(results, "galleryCaption") == "7 read as 1: 1"
    click(results, "allMisreadButton")
    assert shown(results) == [2, 1, 4]
    assert not matrix.currentIndex().isValid()
    click_cell(matrix, 7, 7)
    assert text(results, "galleryCaption") == "7 read right: 1"


def test_keys_in_the_matrix_show_the_images_behind_the_cells(
    qtbot: QtBot, results: EvaluationResults
) -> None:
    matrix = find(results, ConfusionMatrix, "confusionMatrix")
    click_cell(matrix, 4, 8)
    assert shown(results) == []
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    assert shown(results) == [2, 1]


@pytest.mark.parametrize(
    ("name", "count", "images"),
    [
        ("bothRight", "Both right: 2", [0, 5]),
        ("onlyFirst", "Only first.keras right: 1", [3]),
        ("onlySecond", "Only second.keras right: 2", [1, 4]),
        ("bothWrong", "Both wrong: 1", [2]),
    ],
)
def test_the_four_sides_of_a_comparison_show_their_images(
    results: EvaluationResults, name: str, count: str, images: list[int]
) -> None:
    button = find(results, QPushButton, f"{name}Button")
    assert heard.name(button) == count
    click(results, f"{name}Button")
    assert shown(results) == images
    assert text(results, "galleryCaption") == count
    click(results, "allMisreadButton")
    assert not button.isChecked()


def test_without_another_network_there_is_no_comparison(results: EvaluationResults) -> None:
    results.show_result(result_of(Request(FIRST, "mnist", "test")))
    assert not find(results, QPushButton, "bothRightButton").isVisible()
    assert "second" not in text(results, "evaluationSummary")


def test_the_table_is_in_line_with_the_matrix(qtbot: QtBot, results: EvaluationResults) -> None:
    matrix = find(results, ConfusionMatrix, "confusionMatrix")
    table = find(results, QTableWidget, "perDigitTable")

    def middle(view: ConfusionMatrix | QTableWidget, row: int) -> int:
        rect = view.visualRect(view.model().index(row, 0))
        return view.viewport().mapTo(results, rect.center()).y()

    for digit in (0, 4, 9):
        assert abs(middle(matrix, digit) - middle(table, digit)) <= 1


def test_a_chosen_image_becomes_ink(results: EvaluationResults) -> None:
    chosen = told(results.ink_chosen)
    click_cell(find(results, DigitGallery, "misreadGallery"), 0)
    ((ink,),) = chosen
    assert ink.dtype == np.uint8
    assert (ink == 2).all()


def test_an_image_on_the_canvas_is_read_as_it_is_in_the_set() -> None:
    # Where the outermost ink is too faint to count, it is cut out a little differently.
    def outline_counts(image: Bytes) -> bool:
        return bounding_box(image) == bounding_box(np.where(image, 255, 0).astype(np.uint8))

    images = [image for image in synthetic_digits(40, 3)[0] if outline_counts(image)]
    assert len(images) > 20
    for image in images:
        read = mnist_image(paint([Picture(enlarged(image))], READ_SIDE))
        np.testing.assert_allclose(read, image / 255, atol=1e-5)


@pytest.mark.parametrize(
    ("only_first", "only_second", "expected"),
    [
        (6, 0, "p = 0.031; A is better, by more than chance would make likely."),
        (1, 9, "p = 0.021; B is better, by more than chance would make likely."),
        (5, 3, "p = 0.73; chance alone may well make such a difference."),
        (99, 0, "p < 0.0001; A is better, by more than chance would make likely."),
    ],
)
def test_the_verdict_names_a_winner_only_when_chance_is_unlikely(
    only_first: int, only_second: int, expected: str
) -> None:
    none = np.zeros(0, np.int64)
    comparison = Comparison(none, np.arange(only_first), np.arange(only_second), none)
    assert verdict(comparison, "A", "B") == f"McNemar's test, exact: {expected}"
