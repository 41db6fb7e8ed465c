"""Filters on pictures as NumPy arrays: resizing, means, openings, filling.

They are made for sides of a few hundred pixels, except for `reduced`, which takes a camera's
picture as it comes. Pure functions; any thread may use them.
"""

from __future__ import annotations

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.components import Mask
from lenet_gui.core.imaging.ink import Ink


def reduced(values: Ink | Floats, longest_side: int) -> Floats:
    """Area-average (h, w, channels) until the longer side fits; smaller ones keep their size."""
    height, width = values.shape[:2]
    scale = min(1.0, longest_side / max(height, width))
    rows = _area_average(values, max(1, round(height * scale)))
    columns = _area_average(rows.transpose(1, 0, 2), max(1, round(width * scale)))
    return np.ascontiguousarray(columns.transpose(1, 0, 2))


def _area_average(values: Ink | Floats, count: int) -> Floats:
    """Means over `count` equal stretches of the first axis, whose ends may cut a pixel in two."""
    if count == len(values):
        return values.astype(np.float32)
    ends = np.arange(count + 1) * (len(values) / count)
    whole = np.minimum(ends.astype(np.intp), len(values) - 1)
    part = (ends - whole).astype(np.float32)  # of the pixel that an end falls into
    sums = np.empty((count, *values.shape[1:]), np.float32)
    # One by one, because NumPy adds whole rows of a camera's picture ten times faster than with
    # np.add.reduceat.
    for i in range(count):
        values[whole[i] : whole[i + 1]].sum(axis=0, dtype=np.float32, out=sums[i])
        sums[i] += part[i + 1] * values[whole[i + 1]] - part[i] * values[whole[i]]
    return sums * np.float32(count / len(values))


def box_mean(values: Floats, reach: int) -> Floats:
    """The mean over squares of 2 · reach + 1 pixels; edge pixels go on beyond the frame."""
    width = 2 * reach + 1
    for _ in range(2):
        padded = np.pad(values, ((reach, reach), (0, 0)), mode="edge").astype(np.float64)
        sums = np.cumsum(np.pad(padded, ((1, 0), (0, 0))), axis=0)
        values = ((sums[width:] - sums[:-width]) / width).astype(np.float32).T
    return values


def opening(values: Floats, window: int) -> Floats:
    """The minimum, then the maximum, over squares about `window` pixels wide, of (h, w)."""
    reach = min(max(1, window // 2), *(side - 1 for side in values.shape))
    if reach < 1:
        return values
    # Beyond the frame the light goes on as it did inside: a gradient stays one.
    padded = np.pad(values, 2 * reach, mode="reflect", reflect_type="odd")
    for pick in (np.min, np.max):
        for _ in range(2):
            view = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1, axis=0)
            padded = pick(view, axis=-1).T
    opened: Floats = np.ascontiguousarray(padded)
    return opened


def filled(values: Floats, holes: Mask) -> Floats:
    """The values (h, w) with holes (h, w) filled by means of what is nearest around them.

    There has to be something that is no hole.
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
    """The sum of all steps between neighbouring pixels of (h, w)."""
    return float(sum(np.abs(np.diff(values, axis=axis)).sum() for axis in (0, 1)))


def frame(values: Ink | Floats) -> Floats:
    """The pixels (n,) of the frame around a picture (h, w), a sixteenth wide."""
    height, width = values.shape
    thickness = max(1, min(height, width) // 16)
    mask = np.ones((height, width), np.bool_)
    mask[thickness:-thickness, thickness:-thickness] = False
    return values[mask].astype(np.float32)
