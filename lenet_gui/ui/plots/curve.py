"""The points of a curve. For any thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class RunCurve:
    """A run's curve: `epochs` and `values` float64 (n,); `line` is the index of its line."""

    key: str
    name: str
    line: int
    epochs: Values
    values: Values


def thinned(epochs: Values, values: Values, most: int) -> tuple[Values, Values]:
    """Return a curve of at most `most` points that looks the same: each interval's extremes."""
    if len(values) <= most:
        return epochs, values
    stretch = -(-len(values) // ((most - 1) // 2))
    # Padding the last interval with its last value does not change its extremes.
    parts = np.pad(values, (0, -len(values) % stretch), mode="edge").reshape(-1, stretch)
    starts = np.arange(len(parts)) * stretch
    chosen = np.sort(np.stack([starts + parts.argmin(axis=1), starts + parts.argmax(axis=1)]), 0)
    # The last value is always drawn, even if it is not an extreme.
    chosen = np.append(chosen.T.ravel(), len(values) - 1)
    return epochs[chosen], values[chosen]
