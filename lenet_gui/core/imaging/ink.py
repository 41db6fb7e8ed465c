"""Ink: strokes and pictures on a square canvas, rendered at any resolution.

The canvas on the screen and the network's input come from the same code, so the network reads the
ink that the user sees. Safe to call from any thread.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats

Ink = npt.NDArray[np.uint8]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A box of pixels; `right` and `bottom` are exclusive."""

    left: int
    top: int
    right: int
    bottom: int

    def is_empty(self) -> bool:
        """Return whether there is no pixel in the box."""
        return self.left >= self.right or self.top >= self.bottom


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke of the pen, from pen down to pen up.

    `points` are in shares of the canvas's side, x to the right and y down; outside of 0..1 the pen
    has left the canvas. `width` is in the same unit. An eraser removes ink.
    """

    points: tuple[Point, ...]
    width: float
    erases: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A picture on the canvas: `ink` uint8 (h, w), scaled to fit with a margin."""

    ink: Ink


Mark = Stroke | Picture

# The side of the drawing that is read, in pixels; independent of the window's size, so that a
# drawing is read alike in every window.
READ_SIDE = 280

# The longer side of a picture on the canvas, as a share of the canvas's side.
PICTURE_SHARE = 0.8


def blank(side: int) -> Ink:
    """Return a canvas uint8 (side, side) without ink."""
    return np.zeros((side, side), np.uint8)


def paint(marks: tuple[Mark, ...] | list[Mark], side: int) -> Ink:
    """Return a canvas uint8 (side, side) with all marks in their order; 255 is full ink."""
    ink = blank(side)
    for mark in marks:
        paint_mark(ink, mark)
    return ink


def repaint(ink: Ink, before: tuple[Mark, ...], after: tuple[Mark, ...]) -> Box:
    """Change a canvas uint8 (side, side) with the marks `before` to one with those `after`.

    Only the box around the marks that differ is painted anew; it is returned.
    """
    side = len(ink)
    same = 0
    while same < min(len(before), len(after)) and before[same] is after[same]:
        same += 1
    boxes = [_box_of(mark, side) for mark in (*before[same:], *after[same:])]
    boxes = [box for box in boxes if not box.is_empty()]
    box = Box(
        min((box.left for box in boxes), default=0),
        min((box.top for box in boxes), default=0),
        max((box.right for box in boxes), default=0),
        max((box.bottom for box in boxes), default=0),
    )
    ink[box.top : box.bottom, box.left : box.right] = 0
    for mark in after:
        if not _intersection(_box_of(mark, side), box).is_empty():
            paint_mark(ink, mark, box)
    return box


def paint_mark(ink: Ink, mark: Mark, within: Box | None = None) -> None:
    """Add a mark to a square canvas, uint8 (side, side), or the part of it within a box."""
    if isinstance(mark, Picture):
        _paint_picture(ink, mark, within or _whole(len(ink)))
        return
    for start, end in zip(mark.points, mark.points[1:] or mark.points, strict=False):
        paint_segment(ink, start, end, mark.width, mark.erases, within)


def paint_segment(
    ink: Ink, start: Point, end: Point, width: float, erases: bool, within: Box | None = None
) -> Box | None:
    """Draw a straight line with round ends onto a canvas uint8 (side, side), or within a box of it.

    Points and width are in shares of the side. Return the box of the pixels that may have changed;
    None if the line lies outside. A pixel's ink depends on its centre's distance from the line, and
    falls linearly to zero over one pixel at the line's edge. Where lines overlap, the larger value
    counts, so that short segments leave no seams.
    """
    side = len(ink)
    (x0, y0), (x1, y1) = ((x * side, y * side) for x, y in (start, end))
    radius = max(width * side, 1.0) / 2
    box = _around(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1), radius)
    box = _intersection(box, within or _whole(side))
    if box.is_empty():
        return None
    x = np.arange(box.left, box.right, dtype=np.float32) + np.float32(0.5 - x0)
    y = np.arange(box.top, box.bottom, dtype=np.float32)[:, np.newaxis] + np.float32(0.5 - y0)
    dx, dy = x1 - x0, y1 - y0
    length_squared = dx * dx + dy * dy
    if length_squared > 0:
        # The position of the line's nearest point: 0 at the start, 1 at the end.
        along = x * np.float32(dx / length_squared) + y * np.float32(dy / length_squared)
        np.clip(along, 0, 1, out=along)
        x = x - along * np.float32(dx)
        y = y - along * np.float32(dy)
    distance = np.sqrt(x * x + y * y)
    coverage = np.clip((np.float32(radius + 0.5) - distance) * 255 + 0.5, 0, 255).astype(np.uint8)
    part = ink[box.top : box.bottom, box.left : box.right]
    if erases:
        np.minimum(part, 255 - coverage, out=part)
    else:
        np.maximum(part, coverage, out=part)
    return box


def _paint_picture(ink: Ink, picture: Picture, within: Box) -> None:
    box = _box_of(picture, len(ink))
    pixels = resized(picture.ink, box.bottom - box.top, box.right - box.left)
    part = _intersection(box, within)
    rows = slice(part.top - box.top, part.bottom - box.top)
    columns = slice(part.left - box.left, part.right - box.left)
    area = ink[part.top : part.bottom, part.left : part.right]
    np.maximum(area, pixels[rows, columns], out=area)


def _box_of(mark: Mark, side: int) -> Box:
    """Return the box of the pixels of a canvas (side, side) that a mark may change."""
    if isinstance(mark, Picture):
        scale = PICTURE_SHARE * side / max(mark.ink.shape)
        height, width = (max(1, round(length * scale)) for length in mark.ink.shape)
        top, left = (side - height) // 2, (side - width) // 2
        return Box(left, top, left + width, top + height)
    x, y = zip(*mark.points, strict=True)
    radius = max(mark.width * side, 1.0) / 2
    box = _around(side * min(x), side * min(y), side * max(x), side * max(y), radius)
    return _intersection(box, _whole(side))


def _around(left: float, top: float, right: float, bottom: float, radius: float) -> Box:
    """Return the box of the pixels that a line within these bounds may reach."""
    reach = radius + 1
    return Box(int(left - reach), int(top - reach), int(right + reach) + 1, int(bottom + reach) + 1)


def _whole(side: int) -> Box:
    return Box(0, 0, side, side)


def _intersection(one: Box, other: Box) -> Box:
    return Box(
        max(one.left, other.left),
        max(one.top, other.top),
        min(one.right, other.right),
        min(one.bottom, other.bottom),
    )


def resized(ink: Ink, height: int, width: int) -> Ink:
    """Return ink uint8 (h, w) at another size; see resampled()."""
    return (resampled(ink.astype(np.float32), height, width) + 0.5).astype(np.uint8)


def resampled(values: Floats, height: int, width: int) -> Floats:
    """Return float32 (h, w) at another size: averaged over areas if smaller, else interpolated."""
    values = resampling(values.shape[0], height) @ values
    values = values @ resampling(values.shape[1], width).T
    return values


def resampling(before: int, after: int) -> Floats:
    """Return the share of each of `before` pixels in each of `after`, float32 (after, before).

    Fewer are averages over areas, and more are interpolated between the nearest two.
    """
    if before >= after:
        return area_weights(before, after)
    centres = (np.arange(after)[:, np.newaxis] + 0.5) * (before / after)
    weights = np.clip(1 - np.abs(np.arange(before) + 0.5 - centres), 0, None)
    weights /= weights.sum(axis=1, keepdims=True)
    result: Floats = weights.astype(np.float32)
    return result


def area_weights(before: int, after: int) -> Floats:
    """Return the share of each of `before` pixels in each of `after`, float32 (after, before).

    With these matrices as left and right factors, an image is area-averaged exactly.

    >>> area_weights(2, 1)
    array([[0.5, 0.5]], dtype=float32)
    """
    edges = np.arange(after + 1) * (before / after)
    pixels = np.arange(before)
    overlap = np.minimum(edges[1:, np.newaxis], pixels + 1) - np.maximum(
        edges[:-1, np.newaxis], pixels
    )
    weights: Floats = (np.clip(overlap, 0, None) * (after / before)).astype(np.float32)
    return weights
