"""Which ink on a canvas belongs together: one part for each digit of a number.

Two strokes of one digit touch, or lie above one another; two digits lie side by side. What can be
told from the boxes of connected ink is decided here, and the rest, where it is close, by the
network (core.recognition.reading): LeCun, Bottou, Bengio and Haffner (1998) read handwritten
numbers in the same way, cutting by simple rules and letting the network choose among the cuts.
Plain functions, for any thread; they run at every move of the pen, in a fraction of a millisecond.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lenet_gui.core.imaging.ink import Box, Ink
from lenet_gui.core.imaging.preprocess import FAINTEST_INK

Indices = npt.NDArray[np.intp]

# Pieces of ink that share more than this of the narrower one's width lie above one another. Two
# slanted digits share up to a third.
ABOVE_ONE_ANOTHER = 0.5

# A piece lower than this share of the highest one is no digit beside it: a five's top, a dot.
SHORT = 0.4

# A short piece belongs to its neighbour when it is nearer than this share of the highest one;
# further away something new begins.
NEAR = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Ink that belongs together: where it is, and `ink` uint8 (height, width) of the box alone."""

    box: Box
    ink: Ink

    def joined(self, *others: Part) -> Part:
        """One part of this one's ink and that of others."""
        parts = (self, *others)
        box = _around(*(part.box for part in parts))
        ink = np.zeros((box.bottom - box.top, box.right - box.left), np.uint8)
        for part in parts:
            rows = slice(part.box.top - box.top, part.box.bottom - box.top)
            columns = slice(part.box.left - box.left, part.box.right - box.left)
            np.maximum(ink[rows, columns], part.ink, out=ink[rows, columns])
        return Part(box, ink)


def parts_of(ink: Ink) -> list[Part]:
    """What lies side by side on a canvas uint8 (H, W), from left to right; empty without ink."""
    starts, ends, pieces = _connected_runs(ink >= FAINTEST_INK)
    if len(starts) == 0:
        return []
    width = ink.shape[1] + 1
    groups = _side_by_side(_boxes(starts, ends, pieces, width))
    if len(groups) == 1:
        box = groups[0][0]
        return [Part(box, ink[box.top : box.bottom, box.left : box.right])]
    group_of_piece = np.zeros(pieces.max() + 1, np.int32)
    for number, (_, members) in enumerate(groups, start=1):
        group_of_piece[members] = number
    # The number of its group at each inked pixel: it is added where a run starts and taken off
    # behind it. Two runs of a row have an empty pixel between them, so these places all differ.
    changes = np.zeros(ink.shape[0] * width + 1, np.int32)
    changes[starts] = group_of_piece[pieces]
    changes[ends] = -group_of_piece[pieces]
    group_of_pixel = np.cumsum(changes, dtype=np.int32)[:-1].reshape(ink.shape[0], width)
    parts = []
    for number, (box, _) in enumerate(groups, start=1):
        area = slice(box.top, box.bottom), slice(box.left, box.right)
        parts.append(Part(box, np.where(group_of_pixel[area] == number, ink[area], np.uint8(0))))
    return parts


def _around(*boxes: Box) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def _connected_runs(inked: npt.NDArray[np.bool_]) -> tuple[Indices, Indices, Indices]:
    """The runs of ink in the rows of bool (H, W): first, behind last, and number of their piece.

    Positions count through all rows, each with one empty pixel behind it. Runs that touch, also at
    corners, belong to the same connected piece of ink; pieces are numbered from 0.
    """
    height, width = inked.shape[0], inked.shape[1] + 1
    framed = np.zeros(height * width + 1, np.int8)
    framed[1:].reshape(height, width)[:, :-1] = inked
    edges = np.flatnonzero(framed[1:] != framed[:-1])
    starts, ends = edges[::2], edges[1::2]
    # The runs of the row above that a run touches are consecutive: from `first` to before `last`.
    first = np.searchsorted(ends, starts - width)
    last = np.searchsorted(starts, ends - width, side="right")
    touching = np.maximum(last - first, 0)
    below = np.repeat(np.arange(len(starts)), touching)
    before = np.cumsum(touching) - touching
    above = np.arange(len(below)) + np.repeat(first - before, touching)
    # Each run points to one of its piece with a lower number, in the end to the lowest.
    piece = np.arange(len(starts))
    while (piece[above] != piece[below]).any():
        one, other = piece[above], piece[below]
        np.minimum.at(piece, np.maximum(one, other), np.minimum(one, other))
        while (piece[piece] != piece).any():
            piece = piece[piece]
    return starts, ends, np.unique(piece, return_inverse=True)[1]


def _boxes(starts: Indices, ends: Indices, pieces: Indices, width: int) -> list[Box]:
    """The box of each connected piece."""
    rows = starts // width
    count = pieces.max() + 1
    left, top = np.full((2, count), np.iinfo(np.intp).max)
    right, bottom = np.zeros((2, count), np.intp)
    np.minimum.at(left, pieces, starts - rows * width)
    np.maximum.at(right, pieces, ends - rows * width)
    np.minimum.at(top, pieces, rows)
    np.maximum.at(bottom, pieces, rows + 1)
    return [Box(*edges) for edges in np.stack([left, top, right, bottom], axis=1).tolist()]


def _side_by_side(pieces: list[Box]) -> list[tuple[Box, list[int]]]:
    """Pieces that belong together by their boxes alone, from left to right."""
    groups: list[tuple[Box, list[int]]] = []
    for index in sorted(range(len(pieces)), key=lambda index: pieces[index].left):
        piece = pieces[index]
        if groups:
            box, members = groups[-1]
            shared = min(box.right, piece.right) - piece.left
            if shared > ABOVE_ONE_ANOTHER * min(_width(box), _width(piece)):
                groups[-1] = (_around(box, piece), [*members, index])
                continue
        groups.append((piece, [index]))
    highest = max(_height(box) for box, _ in groups)
    place = 0
    while place < len(groups) and len(groups) > 1:
        if _height(groups[place][0]) >= SHORT * highest:
            place += 1
            continue
        gaps = {
            other: groups[max(place, other)][0].left - groups[min(place, other)][0].right
            for other in (place - 1, place + 1)
            if 0 <= other < len(groups)
        }
        nearest = min(gaps, key=gaps.__getitem__)
        if gaps[nearest] > NEAR * highest:
            place += 1
            continue
        first = min(place, nearest)
        (box, members), (other_box, other_members) = groups[first : first + 2]
        groups[first : first + 2] = [(_around(box, other_box), members + other_members)]
        place = first
    return groups


def _width(box: Box) -> int:
    return box.right - box.left


def _height(box: Box) -> int:
    return box.bottom - box.top
