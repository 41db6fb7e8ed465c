"""Marks that are not read: a box or a circle around digits, a line under them.

Plain functions, for any thread.
"""

from __future__ import annotations

import numpy as np

from lenet_gui.core.imaging.components import paint_runs
from lenet_gui.core.imaging.ink import Box, Ink
from lenet_gui.core.recognition.segmentation import Pieces

# A line under digits is at least this wide, in widths of the digits, and at most this high, in
# widths of its own.
_LONG, _FLAT = 0.6, 0.15
# A digit in a box or a circle has this many of the heights of the mark; a face has lower parts.
_HIGH = 0.4


def without_marks(pieces: Pieces) -> Ink | None:
    """Return the drawing, uint8 (H, W), without a mark around or under digits; None without one."""
    for place, box in enumerate(pieces.boxes):
        others = [other for k, other in enumerate(pieces.boxes) if k != place]
        if others and (_encloses(box, others) or _underlines(box, others)):
            numbers = paint_runs(pieces.starts, pieces.ends, pieces.pieces + 1, pieces.ink.shape)
            return np.where(numbers == place + 1, np.uint8(0), pieces.ink)
    return None


def _encloses(box: Box, others: list[Box]) -> bool:
    """Return whether a piece has all others inside its box, and one is high enough for a digit."""
    high = max(other.bottom - other.top for other in others)
    return high >= _HIGH * (box.bottom - box.top) and all(
        box.left < other.left
        and box.top < other.top
        and box.right > other.right
        and box.bottom > other.bottom
        for other in others
    )


def _underlines(box: Box, others: list[Box]) -> bool:
    """Return whether a piece is a line under all others."""
    width = max(other.right for other in others) - min(other.left for other in others)
    long = box.right - box.left
    flat = box.bottom - box.top <= _FLAT * long
    below = all(other.bottom <= box.bottom and other.top < box.top for other in others)
    high = max(other.bottom - other.top for other in others) > 2 * (box.bottom - box.top)
    return flat and below and high and long >= _LONG * width
