"""The nearest of many images, by features or by pixels."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.cpu import cores

# The nearest images that are shown.
NEAREST = 12

# Rows that are compared at once; so many pixels as numbers stay in a core's cache.
_ROWS = 512


@dataclass(frozen=True, slots=True, eq=False)
class Nearest:
    """The nearest images: their indices int64 (k,), nearest first, and distances float32 (k,)."""

    indices: npt.NDArray[np.int64]
    distances: Floats


class Rows:
    """Rows float32 or uint8 (n, d), to which the nearest of a query is found by comparing all.

    Bytes stand for shares of 255.
    """

    def __init__(self, rows: Floats | Bytes) -> None:
        self._rows = rows.reshape(len(rows), -1)
        self._scale = np.float32(1 if rows.dtype == np.float32 else 1 / 255)
        squares = self._over_parts(lambda part: np.einsum("ij,ij->i", part, part))
        self._squares = squares * self._scale**2

    def nearest(self, query: Floats, count: int) -> Nearest:
        """Return the nearest rows to a query, float32 (d,)."""
        wanted = query.ravel()
        products = self._over_parts(lambda part: part @ wanted)
        squares = self._squares - 2 * self._scale * products + np.float32(wanted @ wanted)
        count = min(count, len(squares))
        found = np.argpartition(squares, count - 1)[:count] if count else np.zeros(0, np.int64)
        order = found[np.argsort(squares[found], kind="stable")]
        return Nearest(order, np.sqrt(np.maximum(squares[order], 0)))

    def _over_parts(self, work: Callable[[Floats], Floats]) -> Floats:
        """Return the results of some work on all rows as they are, float32 (n,), by threads."""
        result = np.empty(len(self._rows), np.float32)
        share = -(-len(self._rows) // cores()) or 1

        def go(start: int) -> None:
            for row in range(start, min(start + share, len(self._rows)), _ROWS):
                end = min(row + _ROWS, start + share)
                part = self._rows[row:end].astype(np.float32, copy=False)
                result[row:end] = work(part)

        with ThreadPoolExecutor(cores(), thread_name_prefix="comparing") as workers:
            list(workers.map(go, range(0, len(self._rows), share)))
        return result
