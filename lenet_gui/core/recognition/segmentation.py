"""Segmentation of the ink on a canvas into components, one for each digit of a number.

Two strokes of one digit touch, or lie above one another; two digits lie side by side. This module
decides by the bounding boxes of connected ink; in close cases the network decides
(core.recognition.reading). LeCun, Bottou, Bengio and Haffner (1998) read handwritten numbers in the
same way: simple rules propose cuts, and the network chooses among them. Plain functions, for any
thread; they run at every move of the pen, in a fraction of a millisecond.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.imaging.components import Indices, component_runs, paint_runs
from lenet_gui.core.imaging.ink import Box, Ink
from lenet_gui.core.imaging.preprocess import INK_THRESHOLD

# Two pieces lie above one another if they overlap by more than this share of the narrower width.
# Two slanted digits overlap by up to a third.
ABOVE_ONE_ANOTHER = 0.5

# A piece lower than this share of the highest one is not a digit: a five's top, a dot.
SHORT = 0.4

# A short piece is merged with a neighbour that is nearer than this share of the greatest height.
NEAR = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class Component:
    """The ink of one digit: its bounding box, and `ink` uint8 (height, width) in the box."""

    box: Box
    ink: Ink

    def merged(self, *others: Component) -> Component:
        """Return one component with the ink of this component and the others."""
        components = (self, *others)
        box = _around(*(one.box for one in components))
        ink = np.zeros((box.bottom - box.top, box.right - box.left), np.uint8)
        for one in components:
            rows = slice(one.box.top - box.top, one.box.bottom - box.top)
            columns = slice(one.box.left - box.left, one.box.right - box.left)
            np.maximum(ink[rows, columns], one.ink, out=ink[rows, columns])
        return Component(box, ink)


def segment(ink: Ink) -> list[Component]:
    """Return the components of a canvas uint8 (H, W), from left to right."""
    starts, ends, pieces = component_runs(ink >= INK_THRESHOLD)
    if len(starts) == 0:
        return []
    groups = _side_by_side(_boxes(starts, ends, pieces, ink.shape[1] + 1))
    if len(groups) == 1:
        box = groups[0][0]
        return [Component(box, ink[box.top : box.bottom, box.left : box.right])]
    group_of_piece = np.zeros(pieces.max() + 1, np.intp)
    for number, (_, members) in enumerate(groups, start=1):
        group_of_piece[members] = number
    group_of_pixel = paint_runs(starts, ends, group_of_piece[pieces], ink.shape)
    components = []
    for number, (box, _) in enumerate(groups, start=1):
        area = slice(box.top, box.bottom), slice(box.left, box.right)
        own_ink = np.where(group_of_pixel[area] == number, ink[area], np.uint8(0))
        components.append(Component(box, own_ink))
    return components


def _around(*boxes: Box) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def _boxes(starts: Indices, ends: Indices, pieces: Indices, width: int) -> list[Box]:
    """Return the bounding box of each connected piece."""
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
    """Group pieces by their boxes, from left to right: the group's box and the pieces' indices."""
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
