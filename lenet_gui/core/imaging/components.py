"""Connected components of a mask, 8-connected: pixels that touch, even at corners, are connected.

Plain functions, for any thread; they run at every move of the pen, in a fraction of a millisecond.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Indices = npt.NDArray[np.intp]
Mask = npt.NDArray[np.bool_]


def label_components(mask: Mask) -> Indices:
    """Number the components of a mask (h, w) from 1 in the order of their first pixels, 0 outside.

    >>> label_components(np.array([[True, False, True]]))
    array([[1, 0, 2]])
    """
    starts, ends, components = component_runs(mask)
    return paint_runs(starts, ends, components + 1, mask.shape)


def component_runs(mask: Mask) -> tuple[Indices, Indices, Indices]:
    """Return the runs of True in the rows of a mask (h, w): starts, ends, and components.

    Each is (runs,). Positions are indices into the flattened mask with an empty pixel after each
    row; ends are exclusive. Components are numbered from 0 in the order of their first pixels.

    >>> component_runs(np.array([[True, False, True]]))
    (array([0, 2]), array([1, 3]), array([0, 1]))
    """
    height, width = mask.shape[0], mask.shape[1] + 1
    framed = np.zeros(height * width + 1, np.int8)
    framed[1:].reshape(height, width)[:, :-1] = mask
    edges = np.flatnonzero(framed[1:] != framed[:-1])
    starts, ends = edges[::2], edges[1::2]
    # The runs of the row above that a run touches are consecutive: from `first` to before `last`.
    first = np.searchsorted(ends, starts - width)
    last = np.searchsorted(starts, ends - width, side="right")
    touching = np.maximum(last - first, 0)
    below = np.repeat(np.arange(len(starts)), touching)
    before = np.cumsum(touching) - touching
    above = np.arange(len(below)) + np.repeat(first - before, touching)
    # Each run points to a lower-numbered run of its component, in the end to the lowest.
    lowest = np.arange(len(starts))
    while (lowest[above] != lowest[below]).any():
        one, other = lowest[above], lowest[below]
        np.minimum.at(lowest, np.maximum(one, other), np.minimum(one, other))
        while (lowest[lowest] != lowest).any():
            lowest = lowest[lowest]
    return starts, ends, np.unique(lowest, return_inverse=True)[1]


def paint_runs(starts: Indices, ends: Indices, numbers: Indices, shape: tuple[int, ...]) -> Indices:
    """Return an array of a shape (h, w) with each run's number at its pixels, 0 elsewhere."""
    height, width = shape[0], shape[1] + 1
    # A number is added at the start of its run and subtracted at its end. There is an empty pixel
    # between two runs of a row, so these positions are distinct.
    changes = np.zeros(height * width + 1, np.intp)
    changes[starts] = numbers
    changes[ends] = -numbers
    return np.cumsum(changes)[:-1].reshape(height, width)[:, :-1]
