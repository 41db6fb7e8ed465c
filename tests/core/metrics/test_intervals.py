"""Student's intervals: against values computed by hand, and against the distribution itself."""

from __future__ import annotations

import math

import numpy as np
import pytest

from lenet_gui.core.metrics import intervals
from lenet_gui.core.metrics.intervals import (
    MAX_VALUES,
    prediction_interval,
    t_interval,
    wilson_interval,
)


def test_the_interval_of_a_mean_is_as_computed_by_hand() -> None:
    # m = 2, s = 1, t with 2 degrees of freedom = 4.3027; 4.3027 / √3 = 2.4842.
    assert t_interval((1.0, 2.0, 3.0)) == pytest.approx((-0.4842, 4.4842), abs=1e-4)


def test_the_interval_of_one_more_value_is_as_computed_by_hand() -> None:
    # 4.3027 · √(1 + 1/3) = 4.9683.
    assert prediction_interval((1.0, 2.0, 3.0)) == pytest.approx((-2.9683, 6.9683), abs=1e-4)


def test_equal_values_have_an_interval_without_width() -> None:
    assert t_interval((0.5, 0.5)) == (0.5, 0.5)


@pytest.mark.parametrize("freedom", range(1, MAX_VALUES))
def test_each_quantile_leaves_two_and_a_half_per_cent_above_it(freedom: int) -> None:
    # The density of Student's t distribution, integrated from 0 to the quantile.
    t = np.linspace(0, intervals._QUANTILES[freedom - 1], 200_001)
    scale = math.gamma((freedom + 1) / 2) / math.sqrt(freedom * math.pi) / math.gamma(freedom / 2)
    density = scale * (1 + t**2 / freedom) ** (-(freedom + 1) / 2)
    area = float(((density[1:] + density[:-1]) / 2 * np.diff(t)).sum())
    assert area == pytest.approx(0.475, abs=1e-5)


@pytest.mark.parametrize("count", [0, 1, MAX_VALUES + 1])
def test_too_few_and_too_many_values_are_refused(count: int) -> None:
    for interval in (t_interval, prediction_interval):
        with pytest.raises(ValueError, match=f"found {count}"):
            interval((0.5,) * count)


def test_wilsons_interval_agrees_with_a_published_example() -> None:
    # Newcombe (1998), table I: 81 of 263.
    low, high = wilson_interval(81 / 263, 263)
    assert (low, high) == (pytest.approx(0.2553, abs=1e-4), pytest.approx(0.3662, abs=1e-4))


@pytest.mark.parametrize("count", [1, 10, 100, 10_000])
def test_wilsons_interval_stays_within_none_and_all(count: int) -> None:
    low, high = wilson_interval(1.0, count)
    assert 0.2 < low < high <= 1.0
    assert high == pytest.approx(1.0)
    low, high = wilson_interval(0.0, count)
    assert 0.0 <= low < high < 0.8
