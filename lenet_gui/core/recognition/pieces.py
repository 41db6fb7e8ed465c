"""The connected pieces of ink on a canvas. Plain functions, for any thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.imaging.components import Indices, Mask, component_runs, paint_runs
from lenet_gui.core.imaging.ink import Box, Ink
from lenet_gui.core.imaging.preprocess import INK_THRESHOLD


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """The connected pieces of ink of a canvas uint8 (H, W), with their boxes and their runs.

    `edges` (n, 4) are the left, top, right and bottom of each piece's box. `starts`, `ends` and
    `numbers` are those of component_runs().
    """

    ink: Ink
    edges: Indices
    starts: Indices
    ends: Indices
    numbers: Indices

    def __len__(self) -> int:
        return len(self.edges)

    @property
    def boxes(self) -> list[Box]:
        """The bounding boxes of the pieces."""
        return [Box(*edges) for edges in self.edges.tolist()]

    def painted(self, numbers: Indices) -> Indices:
        """Return the canvas (H, W) with a number for each piece, (n,), at its ink; 0 elsewhere."""
        return paint_runs(self.starts, self.ends, numbers[self.numbers], self.ink.shape)

    def without(self, left_out: Mask) -> Ink:
        """Return the canvas uint8 (H, W) without some of the pieces, bool (n,)."""
        if not left_out.any():
            return self.ink
        return np.where(self.painted((~left_out).astype(np.intp)) == 1, self.ink, np.uint8(0))

    def mask(self, piece: int) -> Mask:
        """Return where the ink of a piece is in its box, bool (h, w)."""
        left, top, right, bottom = self.edges[piece]
        own = self.numbers == piece
        rows, first = np.divmod(self.starts[own], self.ink.shape[1] + 1)
        changes = np.zeros((bottom - top, right - left + 1), np.int8)
        changes[rows - top, first - left] = 1
        changes[rows - top, first - left + self.ends[own] - self.starts[own]] = -1
        inked: Mask = np.cumsum(changes[:, :-1], axis=1, dtype=np.int8) == 1
        return inked


def find_pieces(ink: Ink) -> Pieces:
    """Return the connected pieces of a canvas uint8 (H, W)."""
    starts, ends, numbers = component_runs(ink >= INK_THRESHOLD)
    return Pieces(ink, _edges(starts, ends, numbers, ink.shape[1] + 1), starts, ends, numbers)


def _edges(starts: Indices, ends: Indices, numbers: Indices, width: int) -> Indices:
    """Return the left, top, right and bottom of each piece, (n, 4)."""
    rows = starts // width
    count = int(numbers.max(initial=-1)) + 1
    left, top = np.full((2, count), np.iinfo(np.intp).max)
    right, bottom = np.zeros((2, count), np.intp)
    np.minimum.at(left, numbers, starts - rows * width)
    np.maximum.at(right, numbers, ends - rows * width)
    np.minimum.at(top, numbers, rows)
    np.maximum.at(bottom, numbers, rows + 1)
    return np.stack([left, top, right, bottom], axis=1)
