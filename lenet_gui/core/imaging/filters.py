"""Filters on pictures as NumPy arrays: resizing, means, openings, filling.

They are meant for sides of a few hundred pixels, except for `reduced`, which takes full camera
pictures. Pure functions; any thread may use them.
"""

from __future__ import annotations

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.components import Mask
from lenet_gui.core.imaging.ink import Ink


def reduced(values: Ink | Floats, longest_side: int) -> Floats:
    """Return (h, w, channels) area-averaged to fit `longest_side`; smaller ones keep their size."""
    height, width = values.shape[:2]
    scale = min(1.0, longest_side / max(height, width))
    rows = _area_average(values, max(1, round(height * scale)))
    columns = _area_average(rows.transpose(1, 0, 2), max(1, round(width * scale)))
    return np.ascontiguousarray(columns.transpose(1, 0, 2))


def _area_average(values: Ink | Floats, count: int) -> Floats:
    """Return means over `count` equal intervals of the first axis; an interval may cut a pixel."""
    if count == len(values):
        return values.astype(np.float32)
    ends = np.arange(count + 1) * (len(values) / count)
    whole = np.minimum(ends.astype(np.intp), len(values) - 1)
    part = (ends - whole).astype(np.float32)  # fraction of the pixel that contains the end
    sums = np.empty((count, *values.shape[1:]), np.float32)
    # A loop, because sum() on whole rows of a camera's picture is ten times faster than
    # np.add.reduceat.
    for i in range(count):
        values[whole[i] : whole[i + 1]].sum(axis=0, dtype=np.float32, out=sums[i])
        sums[i] += part[i + 1] * values[whole[i + 1]] - part[i] * values[whole[i]]
    return sums * np.float32(count / len(values))


def box_mean(values: Floats, reach: int) -> Floats:
    """Return the mean over squares of 2 · reach + 1 pixels; edge pixels repeat beyond the edge."""
    width = 2 * reach + 1
    for _ in range(2):
        padded = np.pad(values, ((reach, reach), (0, 0)), mode="edge").astype(np.float64)
        sums = np.cumsum(np.pad(padded, ((1, 0), (0, 0))), axis=0)
        values = ((sums[width:] - sums[:-width]) / width).astype(np.float32).T
    return values


def opening(values: Floats, window: int) -> Floats:
    """Return the grey opening of (h, w): minimum, then maximum, over about `window`² pixels."""
    reach = min(max(1, window // 2), *(side - 1 for side in values.shape))
    if reach < 1:
        return values
    # Odd reflection continues a gradient of the light beyond the edge.
    padded = np.pad(values, 2 * reach, mode="reflect", reflect_type="odd")
    width = 2 * reach + 1
    return running(np.maximum, running(np.minimum, padded, width, width), width, width)


def closing(values: Floats, window: int) -> Floats:
    """Return the grey closing of (h, w): maximum, then minimum, over about `window`² pixels.

    It fills what is darker than its surroundings and narrower. Pixels repeat beyond the edge, so
    that what lies along the edge is never narrow.
    """
    reach = max(1, window // 2)
    padded = np.pad(values, 2 * reach, mode="edge")
    width = 2 * reach + 1
    return running(np.minimum, running(np.maximum, padded, width, width), width, width)


def running(pick: np.ufunc, values: Floats, down: int, across: int) -> Floats:
    """Return np.minimum or np.maximum over each `down` × `across` pixels of (h, w).

    The result is smaller by down - 1 and across - 1. Its time grows with the window's logarithm.
    """
    for length in (down, across):
        done = 1
        while done < length:
            step = min(done, length - done)
            values = pick(values[: len(values) - step], values[step:])
            done += step
        values = values.T
    return np.ascontiguousarray(values)


def filled(values: Floats, holes: Mask) -> Floats:
    """Return the values (h, w) with the pixels of `holes` (h, w) replaced by means of the nearest.

    At least one pixel must not be a hole.
    """
    known = np.where(holes, 0.0, 1.0).astype(np.float32)
    result: Floats = values * known
    reach = 1
    while not known.all():
        share = box_mean(known, reach)
        reached = (known == 0.0) & (share > 1e-6)
        result[reached] = box_mean(result, reach)[reached] / share[reached]
        known[reached] = 1.0
        reach += 1
    return result


def variation(values: Floats) -> float:
    """Return the total variation of (h, w): the sum of |differences| of neighbouring pixels."""
    return float(sum(np.abs(np.diff(values, axis=axis)).sum() for axis in (0, 1)))


def frame(values: Ink | Floats | Mask) -> Floats:
    """Return the pixels (n,) in a frame along the edges of a picture (h, w), a sixteenth wide."""
    thickness = _frame_thickness(values.shape)
    mask = np.ones(values.shape, np.bool_)
    mask[thickness:-thickness, thickness:-thickness] = False
    return values[mask].astype(np.float32)


def reaches_all_sides(mask: Mask) -> bool:
    """Return whether a mask (h, w) has a pixel in the frame at each of the four sides."""
    thickness = _frame_thickness(mask.shape)
    sides = mask[:thickness], mask[-thickness:], mask[:, :thickness], mask[:, -thickness:]
    return all(side.any() for side in sides)


def _frame_thickness(shape: tuple[int, ...]) -> int:
    return max(1, min(shape) // 16)
