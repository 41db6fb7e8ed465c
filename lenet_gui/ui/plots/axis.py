"""A plot's axis with the numbers of the window's language.

GUI thread. It imports pyqtgraph, so it is only imported when a plot is shown or soon will be.
"""

from __future__ import annotations

import math

import numpy as np
from pyqtgraph import AxisItem

from lenet_gui.ui.common.formats import decimal, short

# The labelled values of a decade: the first tuple that leaves room between the labels.
_STEPS = (
    tuple(k / 10 for k in range(10, 100)),
    tuple(range(1, 10)),
    (1, 2, 5),
    (1,),
)

# The minimum distance between two labels, in pixels.
_ROOM = 16


class NumberAxis(AxisItem):  # type: ignore[misc]  # pyqtgraph has no type hints
    """An AxisItem whose labels do not overlap on a logarithmic scale.

    pyqtgraph's own always labels 0.6, 0.7, 0.8 and 0.9, and writes numbers as in English. `label`
    is a template for each number.
    """

    def __init__(self, side: str, label: str = "{}") -> None:
        super().__init__(side)
        self._label = label

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return each value as it is written beside its tick."""
        if self.logMode:
            numbers = self.logTickStrings(values, scale, spacing)
        else:
            decimals = max(0, math.ceil(-math.log10(spacing * scale)))
            numbers = [decimal(scale * value, decimals) for value in values]
        return [self._label.format(number) for number in numbers]

    def logTickValues(
        self, low: float, high: float, pixels: float, _: object
    ) -> list[tuple[float | None, list[float]]]:
        """Return the one level of labelled values, as base 10 logarithms."""
        return [(None, log_ticks(low, high, pixels))]

    def logTickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return each value with as few digits as possible: 100, 0.25, 1e-05."""
        return [short(scale * 10**value, 2) for value in values]


def log_ticks(low: float, high: float, pixels: float) -> list[float]:
    """Return the values to label from `low` to `high` over `pixels`, all as logarithms."""
    decade = pixels / max(high - low, 1e-9)
    for steps in _STEPS:
        places = np.log10([*steps, 10.0])
        if np.diff(places).min() * decade >= _ROOM:
            break
    # If there is no room for every decade, label every second or third.
    every = max(1, int(np.ceil(_ROOM / decade)))
    exponents = np.arange(np.floor(low), np.ceil(high) + 1)
    ticks = np.add.outer(exponents[exponents % every == 0], places[:-1]).ravel()
    return [float(tick) for tick in ticks if low <= tick <= high]
