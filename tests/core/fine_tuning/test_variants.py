from __future__ import annotations

import numpy as np
import pytest
from support.user_digits import strokes_of, user_digit

from lenet_gui.core.fine_tuning.variants import variants
from lenet_gui.core.imaging.ink import Picture, Stroke


def random(seed: int = 1) -> np.random.Generator:
    return np.random.default_rng(seed)


@pytest.mark.parametrize("label", range(10))
def test_variants_look_like_the_digit_but_are_not_alike(label: int) -> None:
    digit = user_digit(label)
    images = variants(digit.marks, 30, random())
    assert images is not None
    assert images.shape == (30, 28, 28)
    assert images.dtype == np.uint8
    # The mean of many is nearer to the digit than to any other.
    mean = images.mean(axis=0)
    distances = [np.square(mean - user_digit(other).image).sum() for other in range(10)]
    assert np.argmin(distances) == label
    assert len({image.tobytes() for image in images}) == 30


def test_variants_have_the_pen_of_the_drawing_more_or_less() -> None:
    thin, thick = (
        variants(strokes_of(3, pen=pen), 20, random()).sum()  # type: ignore[union-attr]
        for pen in (0.04, 0.12)
    )
    assert thin < 0.7 * thick


def test_the_same_random_state_gives_the_same_variants() -> None:
    one, other = (variants(strokes_of(2), 5, random(7)) for _ in range(2))
    assert one is not None
    assert np.array_equal(one, other)


@pytest.mark.parametrize(
    "marks",
    [
        (),
        (Stroke(((0.5, 0.5),), 0.1),),
        (Picture(np.full((5, 5), 255, np.uint8)),),
        (*strokes_of(1), Stroke(((0.5, 0.5),), 0.1, erases=True)),
    ],
)
def test_what_is_more_or_less_than_strokes_has_none(marks: tuple[Stroke | Picture, ...]) -> None:
    assert variants(marks, 4, random()) is None
