from __future__ import annotations

from fractions import Fraction
from math import comb

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.digits import small_dataset

from lenet_gui.core.metrics.evaluation import (
    Evaluation,
    LabelledImages,
    compare,
    precision,
    predict_in_batches,
    recall,
    split_of,
)
from lenet_gui.core.metrics.intervals import mcnemar_p_value, wilson_interval
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network


def images_of(labels: list[int]) -> LabelledImages:
    images = np.zeros((len(labels), 28, 28), np.uint8)
    return LabelledImages("images", images, np.array(labels, np.uint8))


def answered(image_set: LabelledImages, answers: list[tuple[int, float]]) -> Evaluation:
    """An evaluation in which each image was read as a digit, with this confidence."""
    probabilities = np.zeros((len(answers), 10), np.float32)
    for row, (digit, confidence) in zip(probabilities, answers, strict=True):
        row[:] = (1 - confidence) / 9
        row[digit] = confidence
    return Evaluation(image_set, probabilities)


def random_evaluation(seed: int, count: int = 300, digits: int = 10) -> Evaluation:
    random = np.random.default_rng(seed)
    labels = random.integers(0, digits, count).astype(np.uint8)
    image_set = LabelledImages("random", np.zeros((count, 28, 28), np.uint8), labels)
    return Evaluation(image_set, random.dirichlet(np.full(10, 0.3), count).astype(np.float32))


# The images that are read.


def test_slices_are_what_the_network_reads_of_all_images_at_once() -> None:
    images = np.random.default_rng(1).integers(0, 256, (1100, 28, 28)).astype(np.uint8)
    network = Network.initial(LENET5, 1)
    slices = list(predict_in_batches(network, images))
    assert len(slices) > 2
    whole = network.probabilities(images.astype(np.float32) / 255)
    np.testing.assert_allclose(np.concatenate(slices), whole, atol=1e-6)


def test_a_part_of_a_data_set_does_not_keep_the_rest_of_it() -> None:
    dataset = small_dataset()
    test, validation = split_of(dataset, "test"), split_of(dataset, "validation")
    np.testing.assert_array_equal(test.images, dataset.test_images)
    np.testing.assert_array_equal(validation.labels, dataset.validation_labels)
    assert not np.shares_memory(validation.images, dataset.validation_images)
    assert (test.name, validation.name) == ("small digits", "small digits")


def test_images_without_labels_and_answers_without_images_are_refused() -> None:
    images = np.zeros((2, 28, 28), np.uint8)
    with pytest.raises(ValueError, match="found 2 images and 1 labels"):
        LabelledImages("x", images, np.zeros(1, np.uint8))
    with pytest.raises(ValueError, match="found 0 images"):
        LabelledImages("x", images[:0], np.zeros(0, np.uint8))
    with pytest.raises(ValueError, match=r"expected probabilities of the shape \(2, 10\)"):
        Evaluation(images_of([1, 2]), np.zeros((3, 10), np.float32))


# What is counted.


@pytest.mark.parametrize("seed", range(3))
def test_the_confusion_matrix_counts_as_one_counts_by_hand(seed: int) -> None:
    evaluation = random_evaluation(seed)
    expected = np.zeros((10, 10), int)
    for label, row in zip(evaluation.image_set.labels, evaluation.probabilities, strict=True):
        expected[label, list(row).index(max(row))] += 1
    np.testing.assert_array_equal(evaluation.confusion(), expected)


@pytest.mark.parametrize("seed", range(3))
def test_precision_and_recall_count_as_one_counts_by_hand(seed: int) -> None:
    evaluation = random_evaluation(seed)
    labels, answers = evaluation.image_set.labels.tolist(), evaluation.predictions().tolist()
    pairs = list(zip(labels, answers, strict=True))
    for digit in range(10):
        both = pairs.count((digit, digit))
        counts = evaluation.confusion()
        assert recall(counts)[digit] == pytest.approx(both / labels.count(digit))
        assert precision(counts)[digit] == pytest.approx(both / answers.count(digit))


def test_precision_and_recall_of_a_digit_that_does_not_occur_are_not_a_number() -> None:
    counts = answered(images_of([1, 1, 2]), [(1, 0.9), (3, 0.9), (3, 0.9)]).confusion()
    np.testing.assert_allclose(recall(counts)[:4], [np.nan, 0.5, 0, np.nan])
    np.testing.assert_allclose(precision(counts)[:4], [np.nan, 1, np.nan, 0])


def test_accuracy_comes_with_its_interval() -> None:
    evaluation = answered(images_of([1, 2, 3, 4]), [(1, 0.9), (2, 0.9), (3, 0.9), (9, 0.9)])
    assert evaluation.accuracy() == 0.75
    assert evaluation.interval() == wilson_interval(0.75, 4)


def test_misread_images_come_with_the_surest_answer_first() -> None:
    evaluation = answered(
        images_of([1, 2, 3, 4, 5]), [(7, 0.6), (2, 0.99), (7, 0.9), (9, 0.3), (7, 0.9)]
    )
    assert evaluation.misclassified().tolist() == [2, 4, 0, 3]


def test_a_cell_holds_the_images_that_it_counts() -> None:
    evaluation = random_evaluation(5)
    counts = evaluation.confusion()
    for true in range(10):
        for read in range(10):
            cell = evaluation.cell(true, read)
            assert len(cell) == counts[true, read]
            assert (evaluation.image_set.labels[cell] == true).all()
            assert (evaluation.predictions()[cell] == read).all()
            assert (np.diff(evaluation.probabilities[cell].max(axis=1)) <= 0).all()


# Two networks.


def test_each_image_falls_to_one_of_four_sides() -> None:
    image_set = images_of([1, 2, 3, 4, 5])
    first = answered(image_set, [(1, 0.9), (2, 0.9), (0, 0.9), (0, 0.5), (0, 0.8)])
    second = answered(image_set, [(1, 0.9), (0, 0.9), (3, 0.9), (0, 0.9), (0, 0.9)])
    comparison = compare(first, second)
    assert comparison.both_right.tolist() == [0]
    assert comparison.only_first.tolist() == [1]
    assert comparison.only_second.tolist() == [2]
    assert comparison.both_wrong.tolist() == [4, 3]
    assert comparison.p_value() == 1.0


def test_a_network_compared_with_itself_is_neither_better_nor_worse() -> None:
    evaluation = random_evaluation(7)
    comparison = compare(evaluation, evaluation)
    assert len(comparison.only_first) == len(comparison.only_second) == 0
    assert comparison.p_value() == 1.0


def test_answers_to_other_images_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="different images"):
        compare(random_evaluation(1), random_evaluation(1))


@pytest.mark.parametrize(
    ("only_first", "only_second", "expected"),
    [
        (0, 0, 1.0),
        (6, 0, 2 / 64),
        (1, 9, 2 * (1 + 10) / 1024),
        (8, 2, 2 * (1 + 10 + 45) / 1024),
        (5, 5, 1.0),
        # Approval of the Prime Minister in Agresti's Categorical Data Analysis: 150 against 86.
        (150, 86, 3.716e-05),
    ],
)
def test_mcnemars_p_value_of_worked_examples(
    only_first: int, only_second: int, expected: float
) -> None:
    assert mcnemar_p_value(only_first, only_second) == pytest.approx(expected, rel=1e-4)


# How long it takes depends on what else this machine does.
@settings(deadline=None)
@given(st.integers(0, 40), st.integers(0, 40))
def test_mcnemars_p_value_is_the_binomial_tail_summed_by_hand(a: int, b: int) -> None:
    count = a + b
    farther = (k for k in range(count + 1) if abs(2 * k - count) >= abs(a - b))
    expected = sum((Fraction(comb(count, k), 2**count) for k in farther), Fraction(0))
    assert mcnemar_p_value(a, b) == pytest.approx(float(expected), rel=1e-12)


def test_mcnemars_p_value_of_thousands_of_images_neither_overflows_nor_loses_its_way() -> None:
    assert mcnemar_p_value(5000, 5000) == 1.0
    assert 0.9 < mcnemar_p_value(5000, 4990) < 1.0
    assert mcnemar_p_value(9000, 10) < 1e-300
