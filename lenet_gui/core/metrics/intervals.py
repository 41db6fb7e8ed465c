"""Statistics of accuracies: intervals, also for a few trainings, and a test of two networks.

After Student, "The probable error of a mean", Biometrika 6 (1908); the quantiles are those of the
NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

# The 97.5 % quantiles of Student's t distribution with 1, 2, 3, … degrees of freedom.
_QUANTILES = (
    12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281,
    2.2010, 2.1788, 2.1604, 2.1448, 2.1314, 2.1199, 2.1098, 2.1009, 2.0930,
)  # fmt: skip

MAX_VALUES = len(_QUANTILES) + 1


def wilson_interval(accuracy: float, count: int) -> tuple[float, float]:
    """Return the 95 % interval of an accuracy measured on `count` images, after Wilson (1927).

    Unlike the normal interval it stays within 0..1, and it holds near 100 %, too.
    """
    z = 1.959964  # the 97.5 % quantile of the standard normal distribution
    centre = (accuracy + z * z / (2 * count)) / (1 + z * z / count)
    spread = (accuracy * (1 - accuracy) / count + z * z / (4 * count * count)) ** 0.5
    half = spread * z / (1 + z * z / count)
    # The last bit of a float may lie outside.
    return max(centre - half, 0.0), min(centre + half, 1.0)


def t_interval(values: Sequence[float]) -> tuple[float, float]:
    """Return the 95 % t-interval of the mean of the population of `values`: m ± t · s / √n.

    s is the sample's standard deviation (n − 1), t has n − 1 degrees of freedom.

    Raises ValueError unless there are 2 to MAX_VALUES values.
    """
    return _around_mean(values, 1 / len(values) if values else 0)


def prediction_interval(values: Sequence[float]) -> tuple[float, float]:
    """Return the 95 % prediction interval of one more value: m ± t · s · √(1 + 1 / n).

    Raises ValueError unless there are 2 to MAX_VALUES values.
    """
    return _around_mean(values, 1 + 1 / len(values) if values else 0)


def mcnemar_p_value(only_first: int, only_second: int) -> float:
    """Return the two-sided exact p-value of McNemar's test, without the approximation by χ².

    Only images that one network alone read correctly count. If both networks are equally good, each
    of these falls to either network with probability ½, so the counts are binomial. This is the
    sign test; McNemar's test in "Note on the sampling error of the difference between correlated
    proportions or percentages", Psychometrika 12 (1947), approximates it. Dietterich recommends it
    for classifiers in "Approximate statistical tests for comparing supervised classification
    learning algorithms", Neural Computation 10 (1998).
    """
    count = only_first + only_second
    # Integers neither round nor overflow: C(n, 0) + C(n, 1) + …
    ways: int = 1
    tail: int = 1
    for k in range(1, min(only_first, only_second) + 1):
        ways = ways * (count - k + 1) // k
        tail += ways
    return min(1.0, 2 * tail / (1 << count))


def _around_mean(values: Sequence[float], factor: float) -> tuple[float, float]:
    """Return the mean ± t · s · √factor."""
    if not 2 <= len(values) <= MAX_VALUES:
        raise ValueError(f"expected 2 to {MAX_VALUES} values, found {len(values)}")
    mean = float(np.mean(values))
    half = _QUANTILES[len(values) - 2] * float(np.std(values, ddof=1)) * factor**0.5
    return mean - half, mean + half
