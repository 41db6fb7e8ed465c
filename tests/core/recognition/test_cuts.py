from __future__ import annotations

import numpy as np
import pytest
from support.drawings import arc, lines

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.imaging.ink import Ink
from lenet_gui.core.imaging.preprocess import bounding_box
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.cuts import proposed_cuts
from lenet_gui.core.recognition.reading import Reader, recognize

TWO_RINGS = lines(arc(0.3, 0.5, 0.12, 0, 360), arc(0.57, 0.5, 0.12, 0, 360), pen=0.04)
SEVEN_AND_NOUGHT = lines(
    [(0.2, 0.3), (0.4, 0.3), (0.28, 0.6)], arc(0.55, 0.45, 0.14, 0, 360), pen=0.04
)


@pytest.fixture(scope="module")
def network() -> Network:
    """The network that the window starts with."""
    return load_model(paths.models_folder() / FIRST_MODEL)


def component(ink: Ink) -> Ink:
    return ink[bounding_box(ink)]


def test_a_cut_is_where_two_rings_touch() -> None:
    ink = component(TWO_RINGS)
    middle = pytest.approx(ink.shape[1] / 2, abs=8)
    found = [
        cut for cut in proposed_cuts(ink) if (cut[0][0].right, cut[1][0].left) == (middle, middle)
    ]
    assert len(found) == 1
    for box, part in found[0]:
        assert part.shape == (box.bottom - box.top, box.right - box.left)


def test_both_sides_of_a_cut_are_all_of_the_ink() -> None:
    ink = component(SEVEN_AND_NOUGHT)
    for sides in proposed_cuts(ink):
        again = np.zeros_like(ink)
        for box, part in sides:
            area = again[box.top : box.bottom, box.left : box.right]
            np.maximum(area, part, out=area)
        # Traces at the edge of a side may be left out of its box.
        assert np.abs(again.astype(int) - ink).max() < 16


def test_both_sides_are_nearly_as_high_as_the_whole() -> None:
    ink = component(SEVEN_AND_NOUGHT)
    cuts = proposed_cuts(ink)
    assert cuts
    assert all(len(part) >= 0.8 * len(ink) for sides in cuts for _, part in sides)


def test_a_dot_of_a_pixel_has_no_cut() -> None:
    assert not proposed_cuts(np.full((1, 1), 255, np.uint8))


def test_two_digits_that_touch_are_read_as_two(network: Network) -> None:
    for ink, digits in ((TWO_RINGS, [0, 0]), (SEVEN_AND_NOUGHT, [7, 0])):
        reading = recognize(ink, network)
        assert [digit.candidates[0] for digit in reading.digits] == digits
        left, right = reading.digits
        assert left.box.right <= right.box.left + 12


def test_digits_that_touch_beside_another_are_read(network: Network) -> None:
    ink = lines(
        arc(0.2, 0.5, 0.12, 0, 360),
        arc(0.47, 0.5, 0.12, 0, 360),
        [(0.8, 0.37), (0.8, 0.63)],
        pen=0.04,
    )
    assert [digit.candidates[0] for digit in recognize(ink, network).digits] == [0, 0, 1]


def test_an_unfinished_drawing_is_not_cut_anew_but_what_was_cut_stays_cut(network: Network) -> None:
    reader = Reader()
    assert len(reader.read(TWO_RINGS, network, finished=False).digits) == 1
    assert len(reader.read(TWO_RINGS, network).digits) == 2
    assert len(reader.read(TWO_RINGS, network, finished=False).digits) == 2


def zero_that_begins_inside(start: float) -> Ink:
    """A zero whose pen begins at this angle, half way to the middle, and goes round once more."""
    turn = np.linspace(0, 3.4 * np.pi, 80)
    radius = 0.25 * np.minimum(0.5 + 0.5 * turn / (1.4 * np.pi), 1)
    x, y = 0.5 + 0.9 * radius * np.cos(turn + start), 0.5 + radius * np.sin(turn + start)
    return lines(list(zip(x.tolist(), y.tolist(), strict=True)), pen=0.04)


@pytest.mark.parametrize("start", range(6))
def test_no_cut_goes_through_the_loop_of_a_zero_that_begins_inside(start: int) -> None:
    assert not proposed_cuts(component(zero_that_begins_inside(start)))


def test_digits_that_touch_twice_are_cut_between() -> None:
    """The hole between them is narrower than the loop of a digit."""
    ink = lines(arc(0.3, 0.5, 0.15, 40, 320), arc(0.56, 0.5, 0.16, 0, 360), pen=0.04)
    assert proposed_cuts(component(ink))
