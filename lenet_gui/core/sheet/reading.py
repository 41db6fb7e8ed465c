"""The digits in the boxes of a sheet, from its picture. Any thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.components import label_components
from lenet_gui.core.imaging.filters import opening, reduced
from lenet_gui.core.imaging.ink import Ink, resampled
from lenet_gui.core.imaging.picture_import import Pixels
from lenet_gui.core.imaging.preprocess import bounding_box
from lenet_gui.core.progress import ProgressCallback, ignore_progress
from lenet_gui.core.sheet import layout
from lenet_gui.core.sheet.layout import COLUMNS, ROWS, Area
from lenet_gui.core.sheet.marks import Projection, find_sheet

# The sheet is straightened to so many pixels per millimetre, with this margin around its marks.
_SCALE = 5
_MARGIN = 6.0

# The paper's light is estimated in a window wider than the thickest stroke, in millimetres, on a
# picture with fewer pixels per millimetre.
_WINDOW, _COARSE = 7.0, 2

# How much darker than the paper the printed lines of the boxes are at most, strokes at least, and
# what is taken for full ink at least, as shares of the paper's light.
_LINES, _STROKES, _FULL = 0.2, 0.3, 0.35

# Writers cross the lines of a box a little; in millimetres.
_BEYOND = 0.8

# A piece of ink is part of a digit if it has so strong a pixel, in shares of full ink, and so much
# of the largest piece. A digit is at least so high or wide, in millimetres.
_CORE, _SPECK, _LEAST = 0.5, 0.03, 3.5


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """A box of the sheet: its digit, and the ink in it, uint8 (h, w); None if it is empty."""

    label: int
    ink: Ink | None


def read_sheet(pixels: Pixels, progress: ProgressCallback = ignore_progress) -> list[Cell]:
    """Return the cells of a sheet, row by row, from its picture, uint8 (h, w, 4).

    Raises SheetError when no sheet is found.
    """
    grey = pixels[:, :, :3].mean(axis=2, dtype=np.float32)
    progress(1, 4)
    straight = _straightened(grey, find_sheet(grey))
    progress(2, 4)
    departure = _departure(straight)
    progress(3, 4)
    crops = [_crop(departure, layout.box(*divmod(n, COLUMNS))) for n in range(ROWS * COLUMNS)]
    inside = np.concatenate([crop.ravel() for crop in crops])
    strokes = inside[inside > _STROKES]
    full = max(float(np.percentile(strokes, 75)), _FULL) if len(strokes) else _FULL
    cells = [Cell(n // COLUMNS, _ink(crop, full)) for n, crop in enumerate(crops)]
    progress(4, 4)
    return cells


def _straightened(grey: Floats, projection: Projection) -> Floats:
    """Return the sheet as seen from above, interpolated: float32 with _SCALE pixels per mm."""
    x = np.arange(-_MARGIN, layout.WIDTH + _MARGIN, 1 / _SCALE)
    y = np.arange(-_MARGIN, layout.HEIGHT + _MARGIN, 1 / _SCALE)
    across, down = projection.points(*np.meshgrid(x, y))
    across = np.clip(across, 0, grey.shape[1] - 1.001)
    down = np.clip(down, 0, grey.shape[0] - 1.001)
    left, top = across.astype(int), down.astype(int)
    share_x, share_y = across - left, down - top
    upper = grey[top, left] * (1 - share_x) + grey[top, left + 1] * share_x
    lower = grey[top + 1, left] * (1 - share_x) + grey[top + 1, left + 1] * share_x
    straight: Floats = (upper * (1 - share_y) + lower * share_y).astype(np.float32)
    return straight


def _departure(sheet: Floats) -> Floats:
    """Return how much darker than the paper each pixel is, as a share of the paper's light."""
    longer = max(sheet.shape) * _COARSE // _SCALE
    coarse = reduced(sheet[:, :, np.newaxis], longer)[:, :, 0]
    paper = resampled(-opening(-coarse, round(_WINDOW * _COARSE)), *sheet.shape)
    return np.clip(1 - sheet / np.maximum(paper, 1.0), 0, 1).astype(np.float32)


def _crop(departure: Floats, area: Area) -> Floats:
    """Return the pixels of a box and a little beyond."""
    area = area.around(_BEYOND)
    left, top = round((area.left + _MARGIN) * _SCALE), round((area.top + _MARGIN) * _SCALE)
    width, height = round(area.width * _SCALE), round(area.height * _SCALE)
    return departure[top : top + height, left : left + width]


def _ink(crop: Floats, full: float) -> Ink | None:
    """Return the ink of a box, cut to its bounds; None if there is no digit in it."""
    ink = np.clip((crop - _LINES) / (full - _LINES), 0, 1)
    pieces = label_components(ink > 0.1)
    count = int(pieces.max()) + 1
    amount = np.bincount(pieces.ravel(), ink.ravel(), count)
    strongest = np.zeros(count)
    np.maximum.at(strongest, pieces, ink)
    amount[0] = 0
    kept = (strongest >= _CORE) & (amount >= _SPECK * amount.max()) & (np.arange(count) > 0)
    levels = np.rint(np.where(kept[pieces], ink, 0) * 255).astype(np.uint8)
    box = bounding_box(levels)
    if box is None or max(levels[box].shape) < _LEAST * _SCALE:
        return None
    ink_in_bounds: Ink = levels[box].copy()
    return ink_in_bounds
