from __future__ import annotations

import numpy as np
import pytest

from benchmarks.common.pen_strokes import synthetic_strokes


@pytest.mark.parametrize("digit", range(10))
def test_strokes_fill_the_unit_square(digit: int) -> None:
    random = np.random.default_rng(digit)
    for strokes in (synthetic_strokes(digit, random) for _ in range(10)):
        points = np.concatenate(strokes)
        low, high = points.min(axis=0), points.max(axis=0)
        assert all(stroke.shape[1] == 2 and len(stroke) >= 4 for stroke in strokes)
        assert max(high - low) == pytest.approx(1, abs=1e-5)
        np.testing.assert_allclose((low + high) / 2, 0.5, atol=1e-5)


def test_strokes_follow_the_same_seed() -> None:
    one, two = (synthetic_strokes(8, np.random.default_rng(2)) for _ in range(2))
    for first, second in zip(one, two, strict=True):
        np.testing.assert_array_equal(first, second)
