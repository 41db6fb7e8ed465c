"""Draw to fool: what is claimed of a changed drawing is what the canvas is read as."""

from __future__ import annotations

import numpy as np
import pytest

from lenet_gui import paths
from lenet_gui.core.imaging.ink import READ_SIDE, Mark, Stroke, blank, paint
from lenet_gui.core.insight.fool.machine import MOST, Attempt, find_way
from lenet_gui.core.insight.fool.standing import changed_ink, standing
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import Reader, recognize

ONE: tuple[Mark, ...] = (Stroke(((0.5, 0.2), (0.5, 0.5), (0.5, 0.8)), 0.07),)
SEVEN: tuple[Mark, ...] = (Stroke(((0.3, 0.25), (0.7, 0.25), (0.45, 0.8)), 0.07),)


@pytest.fixture(scope="module")
def network() -> Network:
    return load_model(paths.models_folder() / "lenet5.keras")


def a_standing(marks: tuple[Mark, ...], network: Network, original: tuple[Mark, ...] = ONE):  # type: ignore[no-untyped-def]
    inks = paint(marks, READ_SIDE), paint(original, READ_SIDE)
    return standing(*inks, network, Reader())


def test_the_standing_is_the_reading_of_the_canvas(network: Network) -> None:
    found = a_standing(ONE, network)
    (digit,) = recognize(paint(ONE, READ_SIDE), network).digits
    np.testing.assert_array_equal(found.probabilities, digit.probabilities)
    assert found.answer == 1
    assert found.changed == 0


def test_the_gap_is_the_difference_of_scores(network: Network) -> None:
    (digit,) = recognize(paint(SEVEN, READ_SIDE), network).digits
    scores = network.logits(digit.image[np.newaxis])[0].astype(float)
    found = a_standing(SEVEN, network)
    for target in (2, 9):
        assert found.gap(target) == pytest.approx(scores[7] - scores[target], abs=1e-3)
    assert found.gap(7) == pytest.approx(np.delete(scores, 7).max() - scores[7], abs=1e-3)


def test_added_and_erased_ink_both_count() -> None:
    original = blank(10)
    original[:, :2] = 255
    changed = original.copy()
    changed[0, 5] = 255
    changed[1, 0] = 51
    assert changed_ink(changed, original) == pytest.approx((255 + 204) / (20 * 255))


@pytest.mark.parametrize("marks", [(), (*ONE, Stroke(((0.1, 0.3), (0.1, 0.7)), 0.07))])
def test_nothing_and_two_digits_are_not_read_as_one(
    network: Network, marks: tuple[Mark, ...]
) -> None:
    found = a_standing(marks, network)
    assert found.answer is None
    assert found.gap(1) == float("inf")


@pytest.fixture(scope="module")
def attempts(network: Network) -> list[Attempt]:
    return list(find_way(SEVEN, network, 2, 0.06))


def test_the_machines_way_is_read_from_the_canvas_as_the_target(
    network: Network, attempts: list[Attempt]
) -> None:
    last = attempts[-1]
    assert last.ended
    assert last.reached
    ink = paint((*SEVEN, *last.strokes), READ_SIDE)
    (digit,) = recognize(ink, network).digits
    assert int(digit.probabilities.argmax()) == 2
    np.testing.assert_allclose(digit.probabilities, last.standing.probabilities, rtol=1e-5)
    assert last.standing.changed == changed_ink(ink, paint(SEVEN, READ_SIDE))


def test_a_person_could_make_each_stroke(attempts: list[Attempt]) -> None:
    assert 0 < len(attempts[-1].strokes) <= MOST
    for stroke in attempts[-1].strokes:
        assert len(stroke.points) <= 2
        assert stroke.width == 0.06
        assert all(0 <= value <= 1 for point in stroke.points for value in point)


def test_no_stroke_of_the_way_can_be_left_out(network: Network, attempts: list[Attempt]) -> None:
    strokes = attempts[-1].strokes
    for k in range(len(strokes)):
        marks = (*SEVEN, *strokes[:k], *strokes[k + 1 :])
        assert a_standing(marks, network, SEVEN).answer != 2


def test_each_attempt_has_a_stroke_more_and_comes_nearer(attempts: list[Attempt]) -> None:
    before = attempts[:-1]
    assert [len(attempt.strokes) for attempt in before] == list(range(1, len(before) + 1))
    gaps = [attempt.standing.gap(2) for attempt in before]
    assert gaps == sorted(gaps, reverse=True)


def test_without_a_way_it_says_so(network: Network) -> None:
    # A network that always says 3.
    bias = np.zeros(10, np.float32)
    bias[3] = 1e6
    stubborn = network.with_weights((*network.weights[:-1], bias))
    last = list(find_way(SEVEN, stubborn, 2, 0.06))[-1]
    assert last.ended
    assert not last.reached


def test_it_ends_early_when_cancelled(network: Network) -> None:
    assert not list(find_way(SEVEN, network, 2, 0.06, lambda: True))


def test_a_blank_canvas_has_no_way(network: Network) -> None:
    (last,) = find_way((), network, 2, 0.06)
    assert last.ended
    assert not last.reached
