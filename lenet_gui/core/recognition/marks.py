"""What lies among digits and is none: frames around them, lines under them, specks.

Plain functions, for any thread; found by the boxes of connected ink.
"""

from __future__ import annotations

import numpy as np

from lenet_gui.core.imaging.components import Indices, Mask

# A piece of ink smaller than this share of the usual height is a speck.
_SPECK = 0.2

# A line is at most this high, in widths of its own. It is longer than so many usual heights; or it
# lies under digits, longer than each, and no lower than this share of the usual height.
_FLAT = 0.2
_LONG, _LONG_BELOW = 2.0, 0.6
_BELOW = 0.8

# A frame holds a piece of this share of its own height, or more than so many others as high as this
# share of the highest of them, and not flat. A face has lower parts. So many large pieces are
# looked at.
_HIGH = 0.4
_HELD = 3
_COMPARED = 50


def usual_height(heights: Indices) -> float:
    """Return the median of heights (n,), weighted by them, because specks are many; 0 for none."""
    if not len(heights):
        return 0.0
    ordered = np.sort(heights)
    below = np.cumsum(ordered)
    return float(ordered[np.searchsorted(below, below[-1] / 2)])


def frames_and_lines(edges: Indices) -> tuple[Mask, float]:
    """Return which boxes (n, 4) are those of frames and lines, and the height of the digits."""
    marks = _frames(edges)
    usual = usual_height((edges[:, 3] - edges[:, 1])[~marks])
    marks |= _lines(edges, ~marks, usual)
    # With nothing else on the page, it is none.
    return (marks if not marks.all() else np.zeros_like(marks)), usual


def specks(edges: Indices, usual: float) -> Mask:
    """Return which boxes (n, 4) are small beside digits of the usual height."""
    left, top, right, bottom = edges.T
    result: Mask = np.maximum(right - left, bottom - top) < _SPECK * usual
    return result


def _frames(edges: Indices) -> Mask:
    """Return which boxes (n, 4) hold digits: frames and tables."""
    left, top, right, bottom = edges.T
    width, height = right - left, bottom - top
    frames = np.zeros(len(edges), np.bool_)
    for one in np.argsort(-height * width, kind="stable")[:_COMPARED]:
        held = (left > left[one]) & (right < right[one]) & (top > top[one]) & (bottom < bottom[one])
        if held.any():
            highest = height[held].max()
            parts = held & (height >= _HIGH * highest) & (width < 2 * height)
            frames[one] = highest >= _HIGH * height[one] or np.count_nonzero(parts) > _HELD
    return frames


def _lines(edges: Indices, others: Mask, usual: float) -> Mask:
    """Return which boxes (n, 4) are lines, under some of the others or longer than digits."""
    left, top, right, bottom = edges.T
    length, height = right - left, bottom - top
    flat = (height <= _FLAT * length) & (height < usual / 2)
    lines: Mask = flat & (length > _LONG * usual)
    digits = others & (height >= usual / 2) & ~lines
    for one in np.flatnonzero(flat & ~lines & (length >= _LONG_BELOW * usual)):
        above = digits & (left < right[one]) & (right > left[one])
        gap = top[one] - bottom
        lines[one] = (
            above.any()
            # A minus is beside digits, and the bar of a digit above a part of it.
            and (gap[above] > -height[one]).all()
            and (gap[above] < _BELOW * usual).all()
            and (length[above] <= length[one]).all()
        )
    return lines
