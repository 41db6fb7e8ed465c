"""Ruled and squared paper: printed lines are found by their direction and length, and removed.

A printed line is thin, nearly straight, and goes on across the page; the strokes of a digit do not.
The picture is cut into strips, and in each strip a line shows as a row of pixels with ink almost
everywhere. Neighbouring strips whose rows continue each other form a line. So a page may lie askew,
and its lines may converge or be bent. Where a line is removed, the strokes that cross it are drawn
through, as music recognition does with staves (C. Dalitz et al., "A comparative study of staff
removal algorithms", 2008). Pure functions; any thread may use them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.components import Mask
from lenet_gui.core.imaging.filters import running

# The number of strips across the picture.
_STRIPS = 14
# The steepest line, as a slope, 17 degrees; and the steps in which slopes are tried, as shares of
# a pixel at the ends of a strip.
_STEEPEST = 0.31
# Printed lines are at most this thick, as a share of the longer side.
_THICKEST = 0.011
# A row of a strip belongs to a line if this share of its pixels has ink.
_COVERED = 0.55
# Lines cover this share of the strips that they could cross; a lone line, or one of two, more.
_LENGTH, _LENGTH_ALONE = 0.6, 0.9
_MANY = 3
# Lines may be hidden in so many strips, under a digit.
_HIDDEN = 4


@dataclass(frozen=True, slots=True, eq=False)
class _Line:
    """A line: its row, float64 (w,), at each column, and the share of the picture it crosses."""

    heights: npt.NDArray[np.float64]
    length: float


def without_ruling(depth: Floats, faintest: float) -> Floats:
    """Return ink (h, w), about 1 where it is full, without printed lines.

    Lines fainter than `faintest` stay, because they do no harm.
    """
    depth = _without_lines(depth, faintest)
    return np.ascontiguousarray(_without_lines(np.ascontiguousarray(depth.T), faintest).T)


def _without_lines(depth: Floats, faintest: float) -> Floats:
    """Return ink (h, w) without printed lines from left to right."""
    thickest = max(3, round(_THICKEST * max(depth.shape)))
    if min(depth.shape) < 8 * thickest:
        return depth
    # What is thick is no line: only what a vertical opening removes remains.
    pad = np.pad(depth, ((thickest, thickest), (0, 0)), mode="edge")
    thick = running(np.maximum, running(np.minimum, pad, thickest + 1, 1), thickest + 1, 1)
    thin = (depth - thick) > faintest
    lines = _find_lines(thin)
    for line in lines:
        depth = _removed(depth, line, thickest)
    return depth


def _find_lines(thin: Mask) -> list[_Line]:
    """Return the lines from left to right in a mask (h, w) of thin ink."""
    height, width = thin.shape
    strip = width // _STRIPS
    middles = (np.arange(_STRIPS) + 0.5) * strip
    steps = round(_STEEPEST * strip / 2)
    slopes = np.arange(-steps, steps + 1) * (2 / strip)
    cover = np.stack([_cover(thin, strip, slope) for slope in slopes])
    # The slope of the page is where all strips together are the sharpest.
    sharpness = np.square(np.clip(cover - 0.3, 0, None)).sum(axis=1)
    page = int(sharpness.sum(axis=1).argmax())
    near = range(max(0, page - 2), min(len(slopes), page + 3))
    # Lines converge and are bent: each strip has its own slope.
    own = np.array([near[int(sharpness[near, k].argmax())] for k in range(_STRIPS)])
    peaks: list[list[int]] = []
    for k in range(_STRIPS):
        rows = cover[own[k], :, k]
        framed = np.pad(rows, 2)
        highest = np.max([framed[i : i + height] for i in range(5)], axis=0)
        found = np.flatnonzero((rows >= _COVERED) & (rows == highest))
        # Of equal rows side by side the middle one counts.
        groups = np.split(found, np.flatnonzero(np.diff(found) > 2) + 1) if len(found) else []
        peaks.append([int(group[len(group) // 2]) for group in groups])
    return _linked(peaks, slopes[own], middles, strip, thin.shape)


def _cover(thin: Mask, strip: int, slope: float) -> Floats:
    """Return the share of ink in each row of each strip along a slope, float32 (h, strips)."""
    height = len(thin)
    count = strip * _STRIPS
    shift = np.rint((np.arange(strip) - (strip - 1) / 2) * slope).astype(np.intp)
    reach = int(np.abs(shift).max())
    padded = np.pad(thin[:, :count], ((reach, reach), (0, 0)), mode="edge").view(np.uint8)
    columns = padded.reshape(len(padded), _STRIPS, strip)
    total = np.zeros((height, _STRIPS), np.uint16)
    # Columns of equal shift are added at once.
    for one in np.unique(shift):
        rows = slice(reach + one, reach + one + height)
        chosen = np.flatnonzero(shift == one)
        total += columns[rows, :, chosen[0] : chosen[-1] + 1].sum(axis=2, dtype=np.uint16)
    share: Floats = total.astype(np.float32) / np.float32(strip)
    return share


def _linked(
    peaks: list[list[int]],
    slopes: npt.NDArray[np.float64],
    middles: npt.NDArray[np.float64],
    strip: int,
    shape: tuple[int, ...],
) -> list[_Line]:
    """Return the lines that continue from strip to strip for most of the picture."""
    height, width = shape[0], shape[1]
    free = [set(rows) for rows in peaks]
    lines = []
    for first in range(_STRIPS):
        for start in sorted(free[first]):
            places, rows = [first], [float(start)]
            free[first].discard(start)
            k = first + 1
            while k < _STRIPS and k - places[-1] <= _HIDDEN:
                ahead = k - places[-1]
                slope = (slopes[places[-1]] + slopes[k]) / 2
                expected = rows[-1] + slope * strip * ahead
                near = [row for row in free[k] if abs(row - expected) <= 2 + 0.7 * ahead]
                if near:
                    best = min(near, key=lambda row, to=expected: abs(row - to))  # type: ignore[misc]
                    free[k].discard(best)
                    places.append(k)
                    rows.append(float(best))
                k += 1
            if len(places) < 4:
                continue
            bend = np.polyfit(middles[places], rows, 2 if len(places) > 7 else 1)
            off = np.abs(np.polyval(bend, middles[places]) - rows)
            if np.median(off) > 1.5:
                continue
            everywhere = np.polyval(bend, middles)
            possible = np.count_nonzero((everywhere > 1) & (everywhere < height - 2))
            columns = np.arange(width)
            smooth = np.polyval(bend, columns)
            # Between the strips' middles the peaks themselves count, beyond them the curve.
            shift = np.interp(columns, middles[places], rows - np.polyval(bend, middles[places]))
            lines.append(_Line(smooth + shift, len(places) / max(int(possible), 4)))
    long = [line for line in lines if line.length >= _LENGTH]
    if len(long) >= _MANY:
        return long
    return [line for line in long if line.length >= _LENGTH_ALONE]


def _removed(depth: Floats, line: _Line, thickest: int) -> Floats:
    """Return ink (h, w) without a line; strokes that cross it are drawn through."""
    height = len(depth)
    columns = np.flatnonzero((line.heights > 1) & (line.heights < height - 2))
    if len(columns) == 0:
        return depth
    middle = np.rint(line.heights[columns]).astype(np.intp)
    reach = np.arange(-thickest, thickest + 1)
    rows = np.clip(middle[:, np.newaxis] + reach, 0, height - 1)
    band = depth[rows, columns[:, np.newaxis]]
    # The typical cross-section of the line tells how thick and how dark it is.
    typical = np.median(band, axis=0)
    typical -= min(typical[0], typical[-1])
    dark = float(typical.max())
    inside = np.flatnonzero(typical > 0.2 * dark)
    near = inside[np.abs(inside - thickest) <= thickest]
    if len(near) == 0:
        return depth
    # A pixel more on each side, because the line sways.
    first, last = max(near[0] - 1, 1), min(near[-1] + 1, 2 * thickest - 1)
    above, below = band[:, max(first - 2, 0) : first].max(axis=1), band[:, last + 1 : last + 3]
    below = below.max(axis=1) if below.shape[1] else above
    # A stroke that crosses at a slant is above at one column and below at another.
    through = np.zeros_like(above)
    slant = last - first + 3
    for shift in range(-slant, slant + 1):
        a = above[np.clip(np.arange(len(above)) - shift // 2, 0, len(above) - 1)]
        b = below[np.clip(np.arange(len(above)) + (shift - shift // 2), 0, len(above) - 1)]
        np.maximum(through, np.minimum(a, b), out=through)
    kept = np.maximum(band - typical[np.newaxis] - 0.1, through[:, np.newaxis])
    # Ink much darker than the line is a stroke, whatever its direction.
    kept = np.where(band > 1.8 * dark + 0.1, band, np.minimum(band, kept))
    result = depth.copy()
    result[rows[:, first : last + 1], columns[:, np.newaxis]] = kept[:, first : last + 1]
    return result
