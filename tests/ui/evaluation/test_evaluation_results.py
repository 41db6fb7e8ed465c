from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from support import accessibility as heard
from support.evaluation import (
    FIRST,
    SECOND,
    answered,
    click_cell,
    result_of,
)
from support.window import click, find, text, told

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.imaging.ink import READ_SIDE, Picture, paint
from lenet_gui.core.imaging.preprocess import bounding_box, enlarged, mnist_image
from lenet_gui.core.metrics.evaluation import Comparison, LabelledImages
from lenet_gui.ui.evaluation.confusion_matrix import ConfusionMatrix
from lenet_gui.ui.evaluation.gallery import DigitGallery
from lenet_gui.ui.evaluation.matrix_model import MARGIN
from lenet_gui.ui.evaluation.mcnemar import verdict
from lenet_gui.ui.evaluation.results import EvaluationResults
from lenet_gui.ui.evaluation.worker import MY_DIGITS, Request, Result


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


def test_accuracies_intervals_mistakes_and_images_are_told(results: EvaluationResults) -> None:
    assert text(results, "evaluationAccuracy") == "50 %"
    assert text(results, "evaluationSummary") == "first.keras: 3 mistakes"
    assert text(results, "otherInterval") == "Between 30 and 90 %"
    assert results.summary() == (
        "The difference between first.keras and second.keras is not significant "
        "(p = 1, McNemar's exact test). "
        "50 % correct. Between 19 and 81 %. first.keras: 3 mistakes. "
        "67 % correct. Between 30 and 90 %. second.keras: 2 mistakes."
    )
    results.show_result(result_of(Request(FIRST, "mnist", "test")))
    interval = "Between 19 and 81 % (95 % confidence, few images)"
    assert text(results, "evaluationInterval") == interval
    summary = "first.keras: 3 mistakes in 6 test images of some digits"
    assert text(results, "evaluationSummary") == summary
    results.show_result(result_of(Request(FIRST, MY_DIGITS, "test")))
    summary = "first.keras: 3 mistakes in 6 of your digits"
    assert text(results, "evaluationSummary") == summary


def test_of_many_images_one_more_mistake_shows(results: EvaluationResults) -> None:
    zeros = LabelledImages(
        "zeros", np.zeros((10_000, 28, 28), np.uint8), np.zeros(10_000, np.uint8)
    )
    evaluation = answered(zeros, [(0, 0.9)] * 9_938 + [(1, 0.8)] * 62)
    results.show_result(Result(Request(FIRST, "mnist", "validation"), evaluation, None))
    assert text(results, "evaluationAccuracy") == "99.38 %"
    interval = "Between 99.2 and 99.5 % (95 % confidence)"
    assert text(results, "evaluationInterval") == interval
    summary = "first.keras: 62 mistakes in 10,000 validation images of zeros"
    assert text(results, "evaluationSummary") == summary


def test_at_first_all_misread_images_are_shown_the_surest_first(
    results: EvaluationResults,
) -> None:
    assert shown(results) == [2, 1, 4]
    assert text(results, "galleryCaption") == "3 mistakes"


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
    assert text(results, "galleryCaption") == "7 read correctly: 1"
    click_cell(matrix, 7, 2)
    assert shown(results) == []
    assert text(results, "galleryCaption") == "No 7 was read as 2."


@pytest.mark.parametrize(
    ("true", "read", "caption", "images"),
    [
        (4, MARGIN, "4 misread: 2", [2, 1]),
        (MARGIN, 1, "Wrongly read as 1: 1", [4]),
        (MARGIN, MARGIN, "All mistakes: 3", [2, 1, 4]),
    ],
)
def test_a_cell_in_the_margins_shows_the_mistakes_behind_it(
    results: EvaluationResults, true: int, read: int, caption: str, images: list[int]
) -> None:
    click_cell(find(results, ConfusionMatrix, "confusionMatrix"), true, read)
    assert shown(results) == images
    assert text(results, "galleryCaption") == caption


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
        ("bothRight", "Both correct: 2", [0, 5]),
        ("onlyFirst", "Only first.keras correct: 1", [3]),
        ("onlySecond", "Only second.keras correct: 2", [1, 4]),
        ("bothWrong", "Both wrong: 1", [2]),
    ],
)
def test_the_four_sides_of_a_comparison_show_their_images(
    results: EvaluationResults, name: str, count: str, images: list[int]
) -> None:
    click(results, "howWeKnowButton")
    button = find(results, QPushButton, f"{name}Button")
    assert button.isVisible()
    assert heard.name(button) == count
    click(results, f"{name}Button")
    assert shown(results) == images
    assert text(results, "galleryCaption") == count
    click(results, "allMisreadButton")
    assert not button.isChecked()


def test_without_another_network_there_is_no_comparison(results: EvaluationResults) -> None:
    click(results, "howWeKnowButton")
    assert not find(results, ConfusionMatrix, "confusionMatrix").isVisible()
    results.show_result(result_of(Request(FIRST, "mnist", "test")))
    assert find(results, ConfusionMatrix, "confusionMatrix").isVisible()
    for hidden in ("howWeKnowButton", "bothRightButton"):
        assert not find(results, QPushButton, hidden).isVisible()
    assert "second" not in results.summary()


def test_how_we_know_tells_what_the_p_value_is_made_of(results: EvaluationResults) -> None:
    click(results, "howWeKnowButton")
    assert text(results, "comparisonExplanation") == (
        "Only the 3 images that exactly one network reads correctly count. If both were equally "
        "good, a split at least as uneven as 1 to 2 would have the probability p = 1."
    )


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
        (6, 0, "A is significantly better than B (p = 0.031, McNemar's exact test)."),
        (1, 9, "B is significantly better than A (p = 0.021, McNemar's exact test)."),
        (
            5,
            3,
            "The difference between A and B is not significant (p = 0.73, McNemar's exact test).",
        ),
        (99, 0, "A is significantly better than B (p < 0.0001, McNemar's exact test)."),
    ],
)
def test_the_verdict_names_a_winner_only_when_chance_is_unlikely(
    only_first: int, only_second: int, expected: str
) -> None:
    none = np.zeros(0, np.int64)
    comparison = Comparison(none, np.arange(only_first), np.arange(only_second), none)
    assert verdict(comparison, "A", "B") == expected
