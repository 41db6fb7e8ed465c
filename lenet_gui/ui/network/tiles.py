"""The tiles of a layer's picture: how many rows and columns, and how large. GUI thread."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.ui.common.theme import GRID

# The side of a map in pixels.
SMALLEST, LARGEST = 12, 400

_GAP = 3  # pixels between two maps
_SMALLEST_UNIT, _LARGEST_UNIT = 4, 32
_NARROWEST_ANSWER, _WIDEST_ANSWER = 9 * GRID, 50 * GRID


@dataclass(frozen=True, slots=True)
class Tile:
    """A map or unit in the picture: its place, its values, and its tooltip.

    `highest` is the layer's largest absolute value; `signed`, whether it has negative values.
    """

    place: QRectF
    values: Floats
    highest: float
    said: str
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """`count` tiles of one size in columns of `rows`, `gap` pixels apart."""

    count: int
    rows: int
    width_of_tile: float
    height_of_tile: float
    gap: int

    @property
    def width(self) -> float:
        """The width of all columns."""
        columns = -(-self.count // self.rows)
        return columns * (self.width_of_tile + self.gap) - self.gap

    def places(self, left: float, top: float) -> list[QRectF]:
        """Return the tiles' places, column by column, with the grid's top left corner here."""
        size = self.width_of_tile, self.height_of_tile
        return [
            QRectF(left + column * (size[0] + self.gap), top + row * (size[1] + self.gap), *size)
            for column, row in (divmod(number, self.rows) for number in range(self.count))
        ]


def grid_of(values: Floats, side: int, height: int) -> Grid:
    """Return the tiles of a layer in this height, with maps of this side where there are several.

    `values` are float32 (h, w, maps) or (units,).
    """
    if values.ndim == 3:
        count = values.shape[2]
        if count == 1:
            # The image is twice as large.
            side = min(2 * side + _GAP, height)
        return _packed(count, side, _GAP, height)
    if len(values) == CLASSES:
        width = min(max(2 * side, _NARROWEST_ANSWER), _WIDEST_ANSWER)
        return Grid(CLASSES, CLASSES, width, height // CLASSES, 0)
    unit = min(max(side // 4, _SMALLEST_UNIT), _LARGEST_UNIT)
    return _packed(len(values), unit - 1, 1, height)


def _packed(count: int, side: int, gap: int, height: int) -> Grid:
    """Return squares in as few columns as fit the height."""
    rows = max((height + gap) // (side + gap), 1)
    columns = -(-count // rows)
    return Grid(count, -(-count // columns), side, side, gap)
