from __future__ import annotations

import itertools

import numpy as np
import pytest
from support.drawings import (
    SIDE,
    arc,
    digit_lines,
    lines,
    network_sure_of,
    network_that_answers,
    side_by_side,
)

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.imaging.ink import Ink, Picture, Stroke, blank, paint
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import (
    ACCEPT_THRESHOLD,
    GUESS_THRESHOLD,
    MAX_DIGITS,
    NOT_A_DIGIT,
    PAIR_THRESHOLD,
    Reader,
    recognize,
)
from lenet_gui.core.recognition.sight import outline_length

ONE = [(0.5, 0.2), (0.5, 0.8)]
ONE_NOUGHT_SEVEN = lines(
    [(0.2, 0.3), (0.2, 0.6)],
    arc(0.48, 0.45, 0.14, 0, 360),
    [(0.75, 0.3), (0.93, 0.3), (0.82, 0.6)],
)


@pytest.fixture(scope="module")
def network() -> Network:
    """The network that the window starts with."""
    return load_model(paths.models_folder() / FIRST_MODEL)


def written(digit: int, seed: int, height: float = 0.5) -> Ink:
    random = np.random.default_rng([seed, digit])
    return lines(*digit_lines(digit, random, 0.2, 0.2, height)[0])


# What is drawn is read.


def test_a_blank_canvas_says_nothing(network: Network) -> None:
    reading = recognize(blank(SIDE), network)
    assert reading.digits == ()
    assert reading.text() == ""
    assert not reading.claims_a_digit()


@pytest.mark.parametrize("digit", range(10))
def test_most_written_digits_are_read_as_what_they_are(network: Network, digit: int) -> None:
    words = [recognize(written(digit, seed), network).text() for seed in range(12)]
    assert words.count(str(digit)) >= 8, words


@pytest.mark.parametrize(("width", "side"), [(1, 1000), (1, 400), (2, 400), (1, 200), (6, 400)])
def test_digits_in_hairlines_are_read(network: Network, width: int, side: int) -> None:
    random, right = np.random.default_rng(7), 0
    for digit in [*range(10)] * 3:
        path = digit_lines(digit, random, 0.2, 0.15, 0.7)[0]
        ink = paint([Stroke(tuple(line), width / side) for line in path], side)
        right += recognize(ink, network).text() == str(digit)
    assert right >= 25


def test_a_picture_of_hairlines_on_the_canvas_is_read(network: Network) -> None:
    random = np.random.default_rng(7)
    path = digit_lines(2, random, 0.2, 0.15, 0.7)[0]
    hairlines = paint([Stroke(tuple(line), 1 / 400) for line in path], 400)
    assert recognize(paint([Picture(hairlines)], SIDE), network).text() == "2"


def test_a_single_digit_is_seen_as_it_would_be_without_any_segmentation(network: Network) -> None:
    ink = written(4, 1)
    (digit,) = recognize(ink, network).digits
    image = mnist_image(ink)
    assert image is not None
    np.testing.assert_array_equal(digit.image, image)
    np.testing.assert_array_equal(digit.probabilities, network.probabilities(image[np.newaxis])[0])


def test_a_number_is_read_digit_by_digit_each_with_its_own_place_and_answer(
    network: Network,
) -> None:
    reading = recognize(ONE_NOUGHT_SEVEN, network)
    assert reading.text() == "1 0 7"
    assert reading.is_number()
    boxes = [digit.box for digit in reading.digits]
    assert all(a.right <= b.left for a, b in itertools.pairwise(boxes))
    assert [int(digit.probabilities.argmax()) for digit in reading.digits] == [1, 0, 7]
    assert all(digit.image.shape == (28, 28) for digit in reading.digits)


def test_most_written_numbers_are_read_with_the_right_number_of_digits(network: Network) -> None:
    random = np.random.default_rng(3)
    right = 0
    for _ in range(40):
        digits = random.integers(0, 10, int(random.integers(2, 4))).tolist()
        right += len(recognize(side_by_side(digits, random), network).digits) == len(digits)
    assert right >= 39


def test_a_number_on_the_canvas_in_any_place_has_its_boxes_there(network: Network) -> None:
    ink = side_by_side([3, 5], np.random.default_rng(5))
    moved = np.roll(ink, (40, 60), axis=(0, 1))
    for before, after in zip(
        recognize(ink, network).digits, recognize(moved, network).digits, strict=True
    ):
        assert after.box.left - before.box.left == 60
        assert after.box.top - before.box.top == 40
        np.testing.assert_array_equal(before.image, after.image)


# One digit or several.


def test_a_loop_with_a_gap_in_it_is_one_zero(network: Network) -> None:
    # The two halves of a narrow zero, with gaps at top and bottom.
    left = [(x - 0.01, y) for x, y in arc(0.5, 0.5, 0.15, 100, 260)]
    right = [(x + 0.01, y) for x, y in arc(0.5, 0.5, 0.15, -80, 80)]
    assert recognize(lines(left, right), network).text() == "0"


def test_two_ones_that_are_close_stay_two(network: Network) -> None:
    ink = lines([(0.4, 0.3), (0.4, 0.7)], [(0.49, 0.3), (0.49, 0.7)], pen=0.04)
    assert recognize(ink, network).text() == "1 1"


def test_halves_are_joined_only_where_the_network_is_surer_of_the_whole() -> None:
    ink = lines([(0.4, 0.3), (0.4, 0.7)], [(0.48, 0.3), (0.48, 0.7)], pen=0.05)
    # 0.9 for the whole is more than 0.9 · 0.9 for the halves, but not than 1 · 1.
    assert len(recognize(ink, network_sure_of(3, 0.9)).digits) == 1
    assert len(recognize(ink, network_that_answers(1, *[0] * 9)).digits) == 2


def test_a_pattern_of_many_strokes_is_no_number(network: Network) -> None:
    def fence(posts: int) -> Ink:
        places = np.linspace(0.05, 0.95, posts)
        return lines(*([(float(x), 0.3), (float(x), 0.5)] for x in places), pen=0.02)

    assert recognize(fence(MAX_DIGITS), network_sure_of(1)).text() == " ".join("1" * MAX_DIGITS)
    assert recognize(fence(MAX_DIGITS + 1), network_sure_of(1)).text() == NOT_A_DIGIT


# Rows.


def page(rows: list[list[int]], seed: int, slope: float = 0.0) -> Ink:
    """Rows of digits, each in a cell of its own, that fall by `slope`."""
    random = np.random.default_rng(seed)
    cell = 0.9 / max(len(rows), *map(len, rows))
    strokes = []
    for down, row in enumerate(rows):
        for right, digit in enumerate(row):
            drawn = digit_lines(digit, random, 0, 0, 0.6 * cell)[0]
            x, y = 0.05 + right * cell, 0.1 + down * cell
            strokes += [[(px + x, py + y + slope * x) for px, py in line] for line in drawn]
    return lines(*strokes, pen=0.09 * cell)


def counts(ink: Ink, network: Network) -> list[int]:
    return [len(row) for row in recognize(ink, network).rows]


@pytest.mark.parametrize("slope", [0.0, 0.08, -0.08])
@pytest.mark.parametrize("lengths", [[1, 1, 1], [2, 3], [3, 2], [3, 3, 3], [4, 4, 1], [1, 4]])
def test_rows_may_climb_or_fall_and_have_any_length(
    network: Network, lengths: list[int], slope: float
) -> None:
    ink = page([[7, 2, 3, 0][:length] for length in lengths], 4, slope)
    assert counts(ink, network) == lengths


def test_rows_are_read_from_top_to_bottom_and_each_from_left_to_right(network: Network) -> None:
    reading = recognize(page([[7, 1], [1, 7]], 3), network)
    assert reading.text() == "7 1\n1 7"
    assert [len(row) for row in reading.rows] == [2, 2]
    assert reading.digits == (*reading.rows[0], *reading.rows[1])
    (seven, one), _ = reading.rows
    assert seven.box.right <= one.box.left


def test_a_hundred_digits_are_read_in_ten_rows(network: Network) -> None:
    large = np.random.default_rng(6).integers(0, 10, (10, 10)).tolist()
    reading = recognize(page(large, 6), network)
    assert [len(row) for row in reading.rows] == [10] * 10
    right = sum(
        digit.candidates[:1] == (label,)
        for digit, label in zip(reading.digits, itertools.chain(*large), strict=True)
    )
    assert right >= 80


def test_strokes_above_one_another_that_are_surer_as_one_digit_are_one(network: Network) -> None:
    ink = lines(arc(0.5, 0.35, 0.14, 200, 430), arc(0.5, 0.7, 0.14, 280, 520))
    assert counts(ink, network) == [1]


def test_a_column_is_read_in_rows_though_it_looks_like_a_one_but_near_circles_are_an_eight(
    network: Network,
) -> None:
    column = [
        [(0.3, 0.08), (0.42, 0.08), (0.34, 0.32)],
        [(0.36, 0.4), (0.35, 0.62)],
        arc(0.36, 0.82, 0.11, 0, 360),
    ]
    assert recognize(lines(*column, pen=0.035), network).text() == "7\n1\n0"
    eight = arc(0.5, 0.38, 0.1, 0, 360), arc(0.5, 0.63, 0.12, 0, 360)
    assert counts(lines(*eight, pen=0.02), network) == [1]


def test_marks_above_one_another_without_a_digit_are_no_rows(network: Network) -> None:
    ink = lines([(0.3, 0.4), (0.7, 0.4)], [(0.3, 0.6), (0.7, 0.6)])
    assert counts(ink, network) == [1]
    assert not recognize(ink, network).claims_a_digit()


def test_a_reader_sees_a_drawing_as_if_it_were_the_first_and_asks_about_what_has_changed(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    answer = Network.probabilities

    def count(self: Network, images: np.ndarray) -> np.ndarray:
        asked.append(len(images))
        return answer(self, images)

    monkeypatch.setattr(Network, "probabilities", count)
    ink = page([[7, 1, 3], [1, 7, 2], [4, 0, 9]], 3)
    reader = Reader()
    first = reader.read(ink, network)
    assert sum(asked) >= 9
    asked.clear()
    ink[-40:, -40:] = lines([(0.9, 0.88), (0.93, 0.97)])[-40:, -40:]
    again = reader.read(ink, network)
    assert sum(asked) <= 3
    assert again.digits[0].image is first.digits[0].image
    alone = recognize(ink, network)
    assert again.text() == alone.text()
    assert [digit.box for digit in again.digits] == [digit.box for digit in alone.digits]


def test_a_reader_asks_another_network_about_the_same_drawing() -> None:
    reader, ink = Reader(), lines(ONE)
    assert [reader.read(ink, network_sure_of(digit)).text() for digit in (4, 5)] == ["4", "5"]


def test_a_pattern_of_thousands_of_dots_is_no_rows() -> None:
    dots = blank(SIDE)
    dots[::4, ::4] = 255
    assert recognize(dots, network_sure_of(1)).text() == NOT_A_DIGIT


# No digit is claimed where there is none.


def scribble(seed: int) -> Ink:
    """To and fro from one side to the other, as if to strike something out."""
    random = np.random.default_rng(seed)
    turns = 24
    x = np.where(np.arange(turns) % 2, 0.8, 0.2) + random.normal(0, 0.03, turns)
    y = np.linspace(0.2, 0.8, turns)
    return lines(list(zip(x.tolist(), y.tolist(), strict=True)), pen=0.02)


@pytest.mark.parametrize("digit", range(10))
@pytest.mark.parametrize(
    "ink",
    [
        lines([(0.5, 0.5)], pen=0.02),
        lines([(0.5, 0.5)], pen=0.07),
        lines([(0.5, 0.5)], pen=0.15),
        lines([(0.5, 0.5)], [(0.2, 0.3)], [(0.8, 0.2)], pen=0.07),
        lines([(0.5, 0.5), (0.52, 0.52)], pen=0.02),
        lines([(0.5, 0.5), (0.54, 0.54)], pen=0.07),
        lines([(0.5, 0.5), (0.5, 0.56)], pen=0.07),
        np.full((SIDE, SIDE), 255, np.uint8),
        scribble(1),
        scribble(2),
        lines(*([(0.1, y), (0.9, y)] for y in np.linspace(0.1, 0.9, 8).tolist()),
              *([(x, 0.1), (x, 0.9)] for x in np.linspace(0.1, 0.9, 8).tolist()), pen=0.02),
    ],
    ids=["small dot", "dot", "large dot", "dots", "slip", "smear", "smear upright",
         "filled", "scribble", "scribble", "grid"],
)  # fmt: skip
def test_what_is_shaped_like_no_digit_is_none_whatever_the_network(ink: Ink, digit: int) -> None:
    reading = recognize(ink, network_sure_of(digit))
    assert reading.text() == NOT_A_DIGIT
    assert not reading.claims_a_digit()
    assert all(seen.rejected_by_shape for seen in reading.digits)


def test_hardly_any_written_digit_is_shaped_like_none() -> None:
    network = network_sure_of(1)
    random = np.random.default_rng(4)
    refused = []
    for digit in list(range(10)) * 20:
        height = float(random.uniform(0.2, 0.9))
        pen = max(height * float(random.choice([0.05, 0.1, 0.18])), 0.02)
        ink = lines(*digit_lines(digit, random, 0.1, 0.05, height)[0], pen=pen)
        if recognize(ink, network).digits[0].rejected_by_shape:
            refused.append(digit)
    assert len(refused) <= 2, refused


@pytest.mark.parametrize("seed", range(3))
def test_an_untrained_network_claims_nothing(seed: int) -> None:
    untrained = Network.initial(LENET5, seed)
    flat = Network(LENET5, tuple(weights * np.float32(0.1) for weights in untrained.weights))
    assert not recognize(written(3, 1), flat).claims_a_digit()
    assert not recognize(side_by_side([1, 9, 7], np.random.default_rng(5)), flat).claims_a_digit()


# How sure is sure.


def answers(*probabilities: float) -> str:
    """The words for a drawing of which a network has these probabilities, the rest at the end."""
    given = [*probabilities, *[(1 - sum(probabilities)) / (10 - len(probabilities))] * 10][:10]
    return recognize(lines(ONE), network_that_answers(*given)).text()


def test_a_digit_is_the_answer_from_a_probability_on() -> None:
    assert answers(0.05, ACCEPT_THRESHOLD + 0.001) == "1"
    assert answers(0.05, ACCEPT_THRESHOLD - 0.001) == NOT_A_DIGIT


def test_two_close_candidates_are_both_named_the_likelier_first() -> None:
    assert answers(0.01, 0.38, 0.01, 0.55) == "3 or 1?"
    assert answers(0.01, 0.55, 0.01, 0.38) == "1 or 3?"


def test_two_candidates_that_leave_much_to_a_third_are_not_named() -> None:
    half = PAIR_THRESHOLD / 2
    assert answers(half + 0.001, half + 0.001) == "0 or 1?"
    assert answers(half - 0.001, half - 0.001) == NOT_A_DIGIT


def test_ten_equal_probabilities_are_no_answer() -> None:
    assert answers() == NOT_A_DIGIT


def test_in_a_number_a_guess_is_marked_and_what_is_no_digit_too() -> None:
    ink = lines([(0.3, 0.3), (0.3, 0.7)], [(0.7, 0.3), (0.7, 0.7)])
    assert recognize(ink, network_that_answers(0.5, 0.4, *[0.0125] * 8)).text() == "0? 0?"
    dotted = lines([(0.3, 0.3), (0.3, 0.7)], [(0.7, 0.5), (0.7, 0.51)])
    assert recognize(dotted, network_sure_of(1)).text() == "1 ?"


@pytest.mark.parametrize(
    ("share", "words"),
    [(GUESS_THRESHOLD + 0.01, "1 3?"), (GUESS_THRESHOLD - 0.01, "1 ?")],
)
def test_beside_a_certain_digit_a_likely_one_is_guessed(share: float, words: str) -> None:
    # The bar has ink in the middle of its image, which makes the network certain; the ring not.
    doubtful = network_that_answers(*(share if d == 3 else (1 - share) / 9 for d in range(10)))
    kernel = np.zeros((28, 28, 10), np.float32)
    kernel[14, 14, 1] = 20
    network = Network(doubtful.architecture, (kernel.reshape(784, 10), doubtful.weights[1]))
    bar, ring = [(0.2, 0.3), (0.2, 0.6)], arc(0.6, 0.45, 0.15, 0, 360)
    assert recognize(lines(bar, ring), network).text() == words
    assert recognize(lines(ring), network).text() == NOT_A_DIGIT


# The length of outlines.


@pytest.mark.parametrize("angle", [0, 10, 30, 45, 60, 90])
def test_the_outline_of_a_line_is_twice_its_length_and_its_ends(angle: float) -> None:
    x, y = 0.3 * np.cos(np.radians(angle)), 0.3 * np.sin(np.radians(angle))
    ink = lines([(0.5 - x, 0.5 - y), (0.5 + x, 0.5 + y)], pen=0.04)
    expected = SIDE * (2 * 0.6 + np.pi * 0.04)
    assert outline_length(ink >= 128) == pytest.approx(expected, rel=0.06)


def test_the_outline_of_a_ring_is_that_of_both_its_circles() -> None:
    ink = lines(arc(0.5, 0.5, 0.3, 0, 360), pen=0.1)
    expected = SIDE * 2 * np.pi * (0.25 + 0.35)
    assert outline_length(ink >= 128) == pytest.approx(expected, rel=0.03)


@pytest.mark.parametrize(
    "mark",
    [
        [(0.15, 0.1), (0.85, 0.1), (0.85, 0.9), (0.15, 0.9), (0.15, 0.1)],
        arc(0.5, 0.5, 0.44, 0, 360),
        [(0.15, 0.92), (0.85, 0.93)],
    ],
    ids=["box", "circle", "underline"],
)
def test_a_mark_around_or_under_a_digit_is_left_out(mark: list[tuple[float, float]]) -> None:
    network = load_model(paths.models_folder() / FIRST_MODEL, bundled=True)
    three = [(0.38, 0.2), (0.6, 0.2), (0.47, 0.4), (0.62, 0.55), (0.52, 0.7), (0.36, 0.66)]
    strokes = tuple(Stroke(tuple(line), 0.03) for line in (three, mark))
    assert recognize(paint(strokes, SIDE), network).text() == "3"
