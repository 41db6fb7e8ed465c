"""Panels: rectangles with something on them, in a margin of another colour.

An image of MNIST in a plot is one. Pure functions; any thread may use them.
"""

from __future__ import annotations

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.components import Mask, label_components
from lenet_gui.core.imaging.filters import frame

# A panel differs from its margin by this many grey levels, and what is on it from the panel.
_CONTRAST = 32.0
# Elsewhere the margin differs by less from its colour; labels cover this share of the frame.
_PLAIN, _LABELS = 3.0, 0.2
# A panel fills this share of the picture, and has a shorter side of as many pixels.
_AREA, _SMALLEST = 0.002, 16
# At most this share of a panel has the colour of the margin.
_HOLES = 0.3
# This share of a panel's shorter side is cut off at each side: the axes and their ticks.
_AXES = 0.04


def without_margin(colours: Floats) -> Floats:
    """Return a picture (h, w, 3) whose margin, and the labels in it, have the colour of its panels.

    A picture without panels is returned as it is.
    """
    margin = _colour_around(colours)
    distance = _distance(colours, margin)
    if (frame(distance) >= _PLAIN).mean() > _LABELS:
        return colours
    # Blurred labels touch their panel, but less strongly.
    differs = distance >= max(_CONTRAST, 0.5 * distance.max())
    piece_of = label_components(differs)
    sizes = np.bincount(piece_of.ravel())[1:]
    result = colours
    for piece in 1 + np.flatnonzero(sizes >= _AREA * differs.size):
        box = _inner_box(piece_of == piece)
        panel = colours[box]
        if min(panel.shape[:2]) < _SMALLEST or differs[box].mean() < 1 - _HOLES:
            continue
        colour = _colour_around(panel)
        distance = _distance(panel, colour)
        # A bold digit has other colours at a corner, and a full box has nothing on it.
        if distance[:: len(distance) - 1, :: distance.shape[1] - 1].max() >= _CONTRAST:
            continue
        if distance.max() < _CONTRAST or np.abs(colour - margin).max() < _CONTRAST:
            continue
        if result is colours:
            result = np.broadcast_to(colour, colours.shape).copy()
        result[box] = panel
    return result


def _colour_around(colours: Floats) -> Floats:
    """Return the median colour (3,) of the frame of a picture (h, w, 3)."""
    channels = [np.median(frame(colours[:, :, channel])) for channel in range(3)]
    return np.array(channels, np.float32)


def _distance(colours: Floats, colour: Floats) -> Floats:
    """Return the distance of each pixel (h, w) from a colour, in grey levels."""
    result: Floats = np.abs(colours - colour).max(axis=2)
    return result


def _inner_box(piece: Mask) -> tuple[slice, slice]:
    """Return the bounding box of a piece (h, w) without the axes."""
    rows, columns = (np.flatnonzero(piece.any(axis=axis)) for axis in (1, 0))
    cut = 2 + round(_AXES * min(np.ptp(rows), np.ptp(columns)))
    return slice(rows[0] + cut, rows[-1] + 1 - cut), slice(columns[0] + cut, columns[-1] + 1 - cut)
