"""Cuts between two digits that touch.

LeCun, Bottou, Bengio and Haffner (1998, section on heuristic over-segmentation) propose more cuts
than there are digits, where little ink has to be cut, and let the network choose. Here a cut is a
seam: the path from top to bottom with the least ink, which may bend around the digits.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.components import Indices, Mask
from lenet_gui.core.imaging.ink import Box, Ink
from lenet_gui.core.imaging.preprocess import INK_THRESHOLD, bounding_box
from lenet_gui.core.recognition.pieces import find_pieces

# Seams are sought on the ink reduced to this height.
_HEIGHT = 56

# The price of a step without ink, and of one to the side; a step through full ink costs 1.
_STEP, _BEND = 0.01, 0.02

# Each side of a cut has at least this share of the ink, and this share of the height.
_LEAST_INK = 0.12
_LEAST_HEIGHT = 0.85

# Two cuts differ by more than this share of the ink, and of the height in their middles.
_OTHER_INK, _OTHER_PLACE = 0.03, 0.03

# A hole of this share of the width is in the loop of one digit, such as a zero that begins inside.
_LOOP = 0.6

_MOST_CUTS = 10

# A side of a cut: its box in the ink that is cut, and its ink uint8 (h, w).
Side = tuple[Box, Ink]


def proposed_cuts(ink: Ink) -> list[tuple[Side, Side]]:
    """Return the sides of cuts through the ink of a component, uint8 (h, w), the cheapest first."""
    height, width = ink.shape
    step = -(-height // _HEIGHT)
    padded = np.pad(ink, ((0, -height % step), (0, -width % step)))
    blocks = padded.reshape(padded.shape[0] // step, step, padded.shape[1] // step, step)
    coarse = blocks.mean(axis=(1, 3), dtype=np.float32) / np.float32(255)
    seams, costs = _seams(coarse)
    before = np.pad(np.cumsum(coarse, axis=1), ((0, 0), (1, 0)))
    left = np.take_along_axis(before, seams, axis=1)
    share = left.sum(axis=0) / coarse.sum()
    costs[(share < _LEAST_INK) | (share > 1 - _LEAST_INK)] = np.inf
    # Most sides are too low, which is known before they are cut out; a row of blocks more or less.
    for side in (left, before[:, -1:] - left):
        costs[_heights(side > 0) + 1 < _LEAST_HEIGHT * len(coarse)] = np.inf
    loops = _loops(padded, width).reshape(blocks.shape).all(axis=(1, 3))
    costs[np.take_along_axis(loops, seams, axis=1).any(axis=0)] = np.inf
    near = max(1, int(_OTHER_PLACE * len(coarse)))
    cuts = []
    for _ in range(_MOST_CUTS):
        place = int(costs.argmin())
        if costs[place] == np.inf:
            break
        costs[max(place - near, 0) : place + near + 1] = np.inf
        costs[np.abs(share - share[place]) < _OTHER_INK] = np.inf
        line = seams[:, place].repeat(step)[:height] * step + step // 2
        is_left = np.arange(width) < line[:, np.newaxis]
        sides = _cropped(np.where(is_left, ink, 0)), _cropped(np.where(is_left, 0, ink))
        if all(len(side) >= _LEAST_HEIGHT * height for _, side in sides):
            cuts.append(sides)
    return cuts


def _loops(ink: Ink, width: int) -> Mask:
    """Return where the holes in ink uint8 (h, w) are that take most of its width, bool (h, w)."""
    ground = np.pad(ink < INK_THRESHOLD, 1, constant_values=True)
    pieces = find_pieces(255 * ground.astype(np.uint8))
    left, _, right, _ = pieces.edges.T
    wide = right - left >= _LOOP * width
    # What is around the ink.
    wide[0] = False
    loops: Mask = pieces.painted(wide.astype(np.intp))[1:-1, 1:-1] == 1
    return loops


def _heights(inked: npt.NDArray[np.bool_]) -> Indices:
    """Return the numbers of rows from the first to the last True one of each column."""
    last = len(inked) - inked[::-1].argmax(axis=0)
    return np.where(inked.any(axis=0), last - inked.argmax(axis=0), 0)


def _cropped(ink: Ink) -> Side:
    box = bounding_box(ink)
    if box is None:
        return Box(0, 0, 0, 0), ink[:0]
    rows, columns = box
    edges = (columns.start, rows.start, columns.stop, rows.stop)
    return Box(*map(int, edges)), ink[box].astype(np.uint8)


def _seams(ink: Floats) -> tuple[Indices, Floats]:
    """Return the seams of ink (h, w) through each column of the middle row, and their costs (w,).

    `seams` (h, w) has for each row the column that the seam through a column of the middle crosses.
    """
    price = ink + np.float32(_STEP)
    middle = len(ink) // 2
    upper, lower = _cheapest(price[: middle + 1]), _cheapest(price[middle:][::-1])
    costs: Floats = upper[1] + lower[1] - price[middle]
    return np.concatenate([upper[0][:-1], lower[0][::-1]]), costs


def _cheapest(price: Floats) -> tuple[Indices, Floats]:
    """Return the cheapest paths from the first row of prices (h, w) to each place of the last.

    These are the column in each row, (h, w), and the costs (w,).
    """
    columns = np.arange(price.shape[1])
    framed = np.full(len(columns) + 2, np.inf, np.float32)
    costs = framed[1:-1]
    costs[:] = price[0]
    came_from = []
    for row in price[1:]:
        sideways = framed + np.float32(_BEND)
        from_left = sideways[:-2] < sideways[2:]
        beside = np.where(from_left, sideways[:-2], sideways[2:])
        came_from.append(columns + np.where(beside < costs, 1 - 2 * from_left, 0))
        np.minimum(costs, beside, out=costs)
        costs += row
    paths = [columns]
    for row_before in reversed(came_from):
        paths.append(row_before[paths[-1]])
    return np.stack(paths[::-1]), costs.copy()
