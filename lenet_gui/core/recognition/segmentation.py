"""Segmentation of the ink on a canvas into components, one for each digit of one or more numbers.

Two strokes of one digit touch, or lie above one another; two digits lie side by side, or in another
row. This module decides by the bounding boxes of connected ink; in close cases the network decides
(core.recognition.reading). LeCun, Bottou, Bengio and Haffner (1998) read handwritten numbers in the
same way: simple rules propose cuts, and the network chooses among them. Plain functions, for any
thread; they run at every move of the pen, in a fraction of a millisecond.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.imaging.components import Indices, Mask
from lenet_gui.core.imaging.ink import Box, Ink
from lenet_gui.core.recognition.pieces import Pieces
from lenet_gui.core.recognition.signs import EQUALS

# Two pieces lie above one another if they overlap by more than this share of the narrower width.
# Two slanted digits overlap by up to a third.
ABOVE_ONE_ANOTHER = 0.5

# A piece lower than this share of the highest one is not a digit: a five's top, a dot.
SHORT = 0.4

# A short piece is merged with a neighbour that is nearer than this share of the greatest height.
NEAR = 0.25

# Only a piece narrower than this many of its heights may begin a row; a flatter one is a bar.
FLAT = 2.0

# Two pieces are in one row if they share more than this share of the lower one's height, and the
# gap between them is less than this many of its heights.
IN_A_ROW = 0.4
WIDEST_GAP = 6.0

# More pieces as high as a digit are a pattern and not rows of digits.
MOST_IN_ROWS = 400


# The boxes and the indices of pieces that are one component.
_Group = tuple[Box, list[int]]


@dataclass(frozen=True, slots=True, eq=False)
class Component:
    """The ink of one digit, or of a sign: its bounding box, and `ink` uint8 (h, w) in the box."""

    box: Box
    ink: Ink
    sign: str = ""

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


class Segmentation:
    """The components of a drawing, cut from its pieces.

    `signs` are the indices of pieces that are signs; each is a component of its own, but for the
    lines of an equals sign.
    """

    def __init__(self, pieces: Pieces, signs: dict[int, str]) -> None:
        self._pieces, self._signs, self._boxes = pieces, signs, pieces.boxes

    def in_one_row(self) -> list[Component]:
        """Return the components from left to right, as if there were one row."""
        return self._components(self._side_by_side(range(len(self._boxes))))

    def in_rows(self) -> list[list[Component]]:
        """Return the components of each row from left to right, the rows from top to bottom.

        Without ink above other ink that could be another row, return no row.
        """
        rows = _rows(self._pieces.edges)
        if len(rows) < 2:
            return []
        groups = [self._side_by_side(row) for row in rows]
        components = iter(self._components([group for row in groups for group in row]))
        return [[next(components) for _ in row] for row in groups]

    def _side_by_side(self, row: Iterable[int]) -> list[_Group]:
        """Return the pieces of a row in groups from left to right."""
        strokes = [index for index in row if index not in self._signs]
        groups = _side_by_side(self._boxes, strokes)
        signs = [(self._boxes[index], [index]) for index in row if index in self._signs]
        if not signs:
            return groups
        lines = [index for index in row if self._signs.get(index) == EQUALS]
        if lines:
            signs = [group for group in signs if group[1][0] not in lines]
            signs += _above_one_another(self._boxes, lines)
        return sorted(groups + signs, key=lambda group: group[0].left)

    def _components(self, groups: list[_Group]) -> list[Component]:
        ink = self._pieces.ink
        if len(groups) == 1:
            box = groups[0][0]
            return [Component(box, ink[box.top : box.bottom, box.left : box.right])]
        group_of_piece = np.zeros(len(self._boxes), np.intp)
        for number, (_, members) in enumerate(groups, start=1):
            group_of_piece[members] = number
        group_of_pixel = self._pieces.painted(group_of_piece)
        components = []
        for number, (box, members) in enumerate(groups, start=1):
            area = slice(box.top, box.bottom), slice(box.left, box.right)
            own_ink = np.where(group_of_pixel[area] == number, ink[area], np.uint8(0))
            components.append(Component(box, own_ink, self._signs.get(members[0], "")))
        return components


def _around(*boxes: Box) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def _rows(edges: Indices) -> list[list[int]]:
    """Return the indices of the pieces of each row, from top to bottom, by their boxes (n, 4).

    Each piece as high as a digit belongs to the row of the next one at its right, so that a row may
    climb or fall. Lower pieces belong to the row of the nearest high one.
    """
    left, top, right, bottom = edges.T
    height = bottom - top
    high = np.flatnonzero(
        height >= np.maximum(SHORT * height.max(initial=0), (right - left) / FLAT)
    )
    if not 2 <= len(high) <= MOST_IN_ROWS:
        return []
    high = high[np.argsort(left[high], kind="stable")]
    beside = np.triu(_beside(edges[high]), 1)
    row_of = np.arange(len(high))
    for place in np.flatnonzero(beside.any(axis=1)):
        row_of[row_of == row_of[beside[place].argmax()]] = row_of[place]
    if (row_of == row_of[0]).all():
        return []
    nearest = _distances(edges, edges[high]).argmin(axis=1)
    rows: dict[int, list[int]] = {}
    for index, row in enumerate(row_of[nearest].tolist()):
        rows.setdefault(row, []).append(index)
    return sorted(rows.values(), key=lambda row: float((top[row] + bottom[row]).mean()))


def _beside(edges: Indices) -> Mask:
    """Return for boxes (n, 4) whether the second of each two is in the first's row, bool (n, n).

    It is so only if the second lies at the right of the first.
    """
    left, top, right, bottom = edges.T
    height = bottom - top
    lower = np.minimum(height[:, np.newaxis], height)
    shared = np.minimum(bottom[:, np.newaxis], bottom) - np.maximum(top[:, np.newaxis], top)
    gap = left - right[:, np.newaxis]
    result: Mask = (shared > IN_A_ROW * lower) & (gap < WIDEST_GAP * lower)
    return result


def _distances(edges: Indices, others: Indices) -> Indices:
    """Return the squared distances of boxes (n, 4) from others (m, 4), (n, m)."""
    left, top, right, bottom = edges.T[:, :, np.newaxis]
    other_left, other_top, other_right, other_bottom = others.T
    across = np.maximum(np.maximum(left - other_right, other_left - right), 0)
    down = np.maximum(np.maximum(top - other_bottom, other_top - bottom), 0)
    distances: Indices = across**2 + down**2
    return distances


def _above_one_another(boxes: list[Box], which: Iterable[int]) -> list[_Group]:
    """Group pieces that lie above one another, from left to right."""
    groups: list[_Group] = []
    for index in sorted(which, key=lambda index: boxes[index].left):
        piece = boxes[index]
        if groups:
            box, members = groups[-1]
            shared = min(box.right, piece.right) - piece.left
            if shared > ABOVE_ONE_ANOTHER * min(_width(box), _width(piece)):
                groups[-1] = (_around(box, piece), [*members, index])
                continue
        groups.append((piece, [index]))
    return groups


def _side_by_side(boxes: list[Box], which: Iterable[int]) -> list[_Group]:
    """Group pieces by their boxes, from left to right: the group's box and the pieces' indices."""
    groups = _above_one_another(boxes, which)
    if not groups:
        return []
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
