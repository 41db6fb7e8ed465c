"""Minus, plus, point, comma and slash in numbers."""

from __future__ import annotations

import numpy as np
import pytest
from support.drawings import SIDE, arc, digit_lines, lines

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.imaging.ink import Ink, blank
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.pieces import find_pieces
from lenet_gui.core.recognition.reading import recognize
from lenet_gui.core.recognition.signs import find_signs

Line = list[tuple[float, float]]

# Digits from 0.3 to 0.7, a one at the left and a nought at the right.
ONE, NOUGHT = [(0.2, 0.3), (0.2, 0.7)], arc(0.7, 0.5, 0.2, 0, 360)

SIGNS: dict[str, list[Line]] = {
    "-": [[(0.29, 0.52), (0.42, 0.5)]],
    "+": [[(0.27, 0.5), (0.42, 0.51)], [(0.34, 0.42), (0.35, 0.58)]],
    ".": [[(0.38, 0.69)]],
    ",": [[(0.4, 0.67), (0.36, 0.78)]],
    "/": [[(0.26, 0.72), (0.47, 0.27)]],
}


@pytest.fixture(scope="module")
def network() -> Network:
    """The network that the window starts with."""
    return load_model(paths.models_folder() / FIRST_MODEL)


def signs(ink: Ink) -> list[str]:
    return list(find_signs(find_pieces(ink), 0.4 * SIDE).values())


@pytest.mark.parametrize("pen", [0.02, 0.045])
@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_between_digits_is_found(sign: str, pen: float) -> None:
    assert signs(lines(ONE, NOUGHT, *SIGNS[sign], pen=pen)) == [sign]


@pytest.mark.parametrize("sign", SIGNS)
def test_only_a_minus_and_a_plus_begin_a_number_and_none_ends_one(sign: str) -> None:
    assert signs(lines(NOUGHT, *SIGNS[sign], pen=0.03)) == ([sign] if sign in "-+" else [])
    assert signs(lines(ONE, *SIGNS[sign], pen=0.03)) == []


@pytest.mark.parametrize(
    "strokes",
    [
        # The bar of a seven, before another digit.
        [[(0.3, 0.3), (0.46, 0.3), (0.38, 0.7)], [(0.34, 0.5), (0.44, 0.5)]],
        # The top of a five.
        [[(0.3, 0.35), (0.3, 0.5)], arc(0.33, 0.6, 0.1, 230, 500), [(0.31, 0.3), (0.48, 0.28)]],
        # A one with a hook, and one with a base.
        [[(0.26, 0.45), (0.42, 0.3), (0.33, 0.7)]],
        [[(0.4, 0.3), (0.33, 0.7)], [(0.25, 0.7), (0.43, 0.7)]],
        # A four.
        [[(0.36, 0.3), (0.3, 0.5), (0.46, 0.5)], [(0.42, 0.4), (0.4, 0.7)]],
    ],
    ids=["seven", "five", "hooked one", "one with a base", "four"],
)
def test_strokes_of_digits_are_no_signs(strokes: list[Line]) -> None:
    assert signs(lines(ONE, NOUGHT, *strokes, pen=0.03)) == []


EQUALS: list[Line] = [[(0.3, 0.45), (0.4, 0.44)], [(0.3, 0.56), (0.41, 0.56)]]


@pytest.mark.parametrize("pen", [0.02, 0.04])
def test_two_lines_above_one_another_are_an_equals_sign(pen: float, network: Network) -> None:
    ink = lines(ONE, NOUGHT, *EQUALS, pen=pen)
    assert signs(ink) == ["=", "="]
    reading = recognize(ink, network)
    assert reading.text() == "1 = 0"
    assert reading.digits[1].box.top < 0.45 * SIDE < 0.56 * SIDE < reading.digits[1].box.bottom
    # At the end of a sum that somebody else is to do; but not at the feet of digits.
    assert recognize(lines(ONE, *EQUALS, pen=pen), network).text() == "1 ="
    low = [[(x, y + 0.2) for x, y in line] for line in EQUALS]
    assert "=" not in signs(lines(ONE, NOUGHT, *low, pen=pen))


def test_a_blank_canvas_and_a_single_digit_have_no_sign() -> None:
    assert signs(blank(SIDE)) == []
    assert signs(lines(NOUGHT)) == []


def test_a_sign_takes_no_part_of_a_digit(network: Network) -> None:
    for sign, strokes in SIGNS.items():
        reading = recognize(lines(ONE, NOUGHT, *strokes, pen=0.04), network)
        assert reading.text() == f"1 {sign} 0"
        assert [digit.sign for digit in reading.digits] == ["", sign, ""]
        assert reading.digits[1].candidates == ()


def test_a_minus_near_a_digit_is_no_stroke_of_it(network: Network) -> None:
    random, right = np.random.default_rng(5), 0
    for digit in [*range(10)] * 3:
        strokes = digit_lines(digit, random, 0.3, 0.3, 0.4)[0]
        ink = lines([(0.14, 0.5), (0.27, 0.5)], *strokes, pen=0.04)
        right += recognize(ink, network).text() == f"- {digit}"
    assert right >= 20


@pytest.mark.parametrize(("pen", "side"), [(0.04, 2), (0.004, 1)])
def test_a_speck_smaller_than_the_line_or_much_smaller_than_a_digit_is_no_point(
    pen: float, side: int
) -> None:
    ink = lines(ONE, NOUGHT, pen=pen)
    ink[194 : 194 + side, 104 : 104 + side] = 255
    assert signs(ink) == []
