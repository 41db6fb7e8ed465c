"""Where the values of each layer are in the diagram, and how large. GUI thread."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from lenet_gui.core.insight.columns import Column
from lenet_gui.core.insight.values import Index, size_of
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.layers.base import Box
from lenet_gui.ui.common.theme import GRID

# The side of a map in pixels.
SMALLEST, LARGEST = 20, 400

_GAP = 3  # pixels between two maps
_SMALLEST_UNIT, _LARGEST_UNIT = 5, 32
_NARROWEST_ANSWER, _WIDEST_ANSWER = 9 * GRID, 50 * GRID
# The side of a kernel, in those of its map.
_KERNEL = 0.6


@dataclass(frozen=True, slots=True)
class Grid:
    """`count` tiles of one size in columns of `rows`, `gap` pixels apart.

    To the left of each tile, a kernel takes `beside` pixels.
    """

    count: int
    rows: int
    width_of_tile: float
    height_of_tile: float
    gap: int
    beside: float = 0

    @property
    def width(self) -> float:
        """The width of all columns."""
        return -(-self.count // self.rows) * self._step() - self.gap

    def _step(self) -> float:
        return self.beside + self.width_of_tile + self.gap

    def places(self, left: float, top: float) -> list[QRectF]:
        """Return the tiles' places, column by column, with the grid's top left corner here."""
        size = self.width_of_tile, self.height_of_tile
        return [
            QRectF(
                left + column * self._step() + self.beside,
                top + row * (size[1] + self.gap),
                *size,
            )
            for column, row in (divmod(number, self.rows) for number in range(self.count))
        ]


def grid_of(column: Column, side: int, height: int, labels: float) -> Grid:
    """Return the tiles of a layer in this height; several maps have this side.

    Beside the bars of the answer are `labels` of this width.
    """
    values = column.values
    if values.ndim == 3:
        count = values.shape[2]
        if count == 1:
            # The image is twice as large; in a layout on its way there may be no height at all.
            side = min(2 * side + _GAP, max(height, 1))
        beside = round(_KERNEL * side) + _GAP if column.kernels is not None else 0
        return _packed(count, side, _GAP, height, beside)
    if len(values) == CLASSES:
        width = min(max(2 * side, _NARROWEST_ANSWER), _WIDEST_ANSWER)
        return Grid(CLASSES, CLASSES, width + round(labels), height // CLASSES, 0)
    unit = min(max(side // 4, _SMALLEST_UNIT), _LARGEST_UNIT)
    return _packed(len(values), unit - 1, 1, height)


def _packed(count: int, side: int, gap: int, height: int, beside: int = 0) -> Grid:
    """Return squares in as few columns as fit the height."""
    rows = max((height + gap) // (side + gap), 1)
    columns = -(-count // rows)
    return Grid(count, -(-count // columns), side, side, gap, beside)


@dataclass(frozen=True, slots=True)
class Placed:
    """A layer in the diagram: its tiles, and the room of its titles."""

    column: Column
    grid: Grid
    titles: QRectF
    places: tuple[QRectF, ...]

    def index_at(self, point: QPointF) -> Index | None:
        """Return the index of the value at a point."""
        for number, place in enumerate(self.places):
            # With the gap below and to the right, so that there is always something under it.
            if not place.adjusted(0, 0, self.grid.gap, self.grid.gap).contains(point):
                continue
            if self.column.values.ndim == 1:
                return (number,)
            height, width, _ = self.column.values.shape
            row = int((point.y() - place.top()) / place.height() * height)
            across = int((point.x() - place.left()) / place.width() * width)
            return min(row, height - 1), min(across, width - 1), number
        return None

    def frames(self, box: Box) -> list[QRectF]:
        """Return where a box of its values is: a place on each map that it has a part of.

        All values of the layer have one place around them.
        """
        shape = self.column.values.shape
        if size_of(box) == shape:
            whole = self.places[0]
            for place in self.places:
                whole = whole.united(place)
            return [whole]
        if len(shape) == 1:
            return list(self.places[box[0]])
        rows, columns, maps = box
        height, width, _ = shape
        found = []
        for place in self.places[maps]:
            down, across = place.height() / height, place.width() / width
            found.append(
                QRectF(
                    place.left() + columns.start * across,
                    place.top() + rows.start * down,
                    (columns.stop - columns.start) * across,
                    (rows.stop - rows.start) * down,
                )
            )
        return found

    def kernel_place(self, number: int) -> QRectF:
        """Return where the kernel of a map is."""
        place, side = self.places[number], self.grid.beside - _GAP
        return QRectF(place.left() - self.grid.beside, place.center().y() - side / 2, side, side)

    def moved(self, index: Index, across: int, down: int) -> Index | None:
        """Return the index of the next value in a direction, and None beyond the layer's tiles."""
        shape = self.column.values.shape
        tile = index[-1]
        inner = (index[0] + down, index[1] + across) if len(shape) == 3 else (down, across)
        sizes = shape[:2] if len(shape) == 3 else (1, 1)
        if all(0 <= place < size for place, size in zip(inner, sizes, strict=True)):
            return (*inner, tile) if len(shape) == 3 else (tile,)
        # Into the next tile, at its near edge.
        column, row = divmod(tile, self.grid.rows)
        column, row = column + across, row + down
        if not (0 <= row < self.grid.rows and column >= 0):
            return None
        tile = column * self.grid.rows + row
        if tile >= len(self.places):
            return None
        return (inner[0] % sizes[0], inner[1] % sizes[1], tile) if len(shape) == 3 else (tile,)


def placed_columns(
    columns: tuple[Column, ...],
    side: int,
    room: QRectF,
    head: int,
    widths: list[float],
    labels: float,
) -> list[Placed]:
    """Return the columns side by side in a room, with maps of this side.

    `head` is the height of the titles, `widths` the least width of each column, and `labels` that
    of the names beside the answer.
    """
    grids = [grid_of(column, side, int(room.height()) - head, labels) for column in columns]
    needed = [max(grid.width, width) for grid, width in zip(grids, widths, strict=True)]
    # What is left of the width lies between the columns.
    between = (room.width() - sum(needed)) // max(len(needed) - 1, 1)
    left, result = room.left(), []
    for column, grid, width in zip(columns, grids, needed, strict=True):
        places = grid.places(left + (width - grid.width) / 2, room.top() + head)
        titles = QRectF(left, room.top(), width, head)
        result.append(Placed(column, grid, titles, tuple(places)))
        left += width + between
    return result


def width_of(
    columns: tuple[Column, ...], side: int, height: int, widths: list[float], labels: float
) -> int:
    """Return the width that the columns need with maps of this side, in this height of tiles."""
    grids = (grid_of(column, side, height, labels) for column in columns)
    needed = [max(grid.width, width) for grid, width in zip(grids, widths, strict=True)]
    return math.ceil(sum(needed)) + 2 * GRID * (len(needed) - 1)
