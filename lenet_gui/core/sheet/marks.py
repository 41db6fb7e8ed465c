"""Finds the four round marks of a sheet in a picture, and how the sheet lies. Any thread."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.components import component_runs
from lenet_gui.core.imaging.filters import box_mean, reduced
from lenet_gui.core.sheet import layout
from lenet_gui.core.text import text

# Marks are looked for in the picture reduced to this longer side; a mark is some 40 pixels wide.
_SIDE = 1200

# A pixel is dark if it has less than this share of the light around it; shadows have more.
_DARK = 0.72
_AROUND = 1 / 16

# The dot's width in widths of the ring, and the shares of their boxes that both fill, at least and
# at most; and the distance of their middles in widths of the ring.
_DOT_TO_RING = (0.2, 0.55)
_RING_FILL, _DOT_FILL = (0.3, 0.65), (0.6, 1.0)
_OFF_CENTRE = 0.12
_LEAST_RING = 9.0  # pixels

# Of more candidates, as many that are most alike in size are tried.
_TRIED = 10

# Samples of the bar and of the places at the other marks where it is not.
_SAMPLES = 7


_Places = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


class SheetError(ValueError):
    """A picture in which no sheet is found; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """Leads from the sheet's millimetres to pixels of a picture: `matrix` float64 (3, 3)."""

    matrix: np.ndarray[tuple[int, int], np.dtype[np.float64]]

    def points(self, x: _Places, y: _Places) -> tuple[_Places, _Places]:
        """Return the pixels of places in millimetres, each array of the same shape."""
        flat = np.stack([np.ravel(x), np.ravel(y), np.ones(np.size(x))])
        across, down, scale = self.matrix @ flat
        shape = np.shape(x)
        return (across / scale).reshape(shape), (down / scale).reshape(shape)


def find_sheet(grey: Floats) -> Projection:
    """Return where the sheet lies in a picture, float32 (h, w), 0 = black, in any orientation.

    Raises SheetError when not all four marks are seen.
    """
    small = reduced(grey[:, :, np.newaxis], _SIDE)[:, :, 0]
    factor = grey.shape[1] / small.shape[1]
    around = box_mean(small, max(round(_AROUND * max(small.shape)), 1))
    dark = small < _DARK * around
    found = _candidates(dark)
    best: tuple[float, Projection] | None = None
    for four in itertools.combinations(found, 4):
        corners = _clockwise(np.array([place for place, _ in four]))
        if corners is None:
            continue
        for turn in range(4):
            projection = _projection(np.roll(corners, turn, axis=0))
            score = _bar_score(projection, dark) + _alikeness([width for _, width in four])
            if best is None or score > best[0]:
                best = score, projection
    if best is None or best[0] < 1.0:
        raise SheetError(
            text(
                "No sheet was found: all four round marks in its corners have to be in the "
                "picture. Photograph the whole sheet from above, in even light."
            )
        )
    scale = np.diag([factor, factor, 1.0])
    return Projection(scale @ best[1].matrix)


def _candidates(
    dark: np.ndarray[tuple[int, ...], np.dtype[np.bool_]],
) -> list[tuple[tuple[float, float], float]]:
    """Return the middle and the width of each ring with a dot in it, the most alike first."""
    starts, ends, pieces = component_runs(dark)
    if not len(starts):
        return []
    width = dark.shape[1] + 1
    rows, first, last = starts // width, starts % width, (ends - 1) % width
    lengths = (ends - starts).astype(float)
    count = int(pieces.max()) + 1
    area = np.bincount(pieces, lengths, count)
    x = np.bincount(pieces, lengths * (first + last) / 2, count) / area
    y = np.bincount(pieces, lengths * rows, count) / area
    left, right = np.full(count, width), np.zeros(count, int)
    np.minimum.at(left, pieces, first)
    np.maximum.at(right, pieces, last)
    top, bottom = np.full(count, dark.shape[0]), np.zeros(count, int)
    np.minimum.at(top, pieces, rows)
    np.maximum.at(bottom, pieces, rows)
    across, down = right - left + 1.0, bottom - top + 1.0
    fill, size = area / (across * down), np.maximum(across, down)
    round_ = np.minimum(across, down) > 0.45 * size
    rings = round_ & (size >= _LEAST_RING) & (fill > _RING_FILL[0]) & (fill < _RING_FILL[1])
    dots = np.flatnonzero(round_ & (fill > _DOT_FILL[0]) & (fill <= _DOT_FILL[1]))
    found = []
    for ring in np.flatnonzero(rings):
        near = np.hypot(x[dots] - x[ring], y[dots] - y[ring]) < _OFF_CENTRE * size[ring]
        share = size[dots] / size[ring]
        inside = dots[near & (share > _DOT_TO_RING[0]) & (share < _DOT_TO_RING[1])]
        if len(inside):
            place = (float(x[ring] + x[inside[0]]) / 2, float(y[ring] + y[inside[0]]) / 2)
            found.append((place, float(size[ring])))
    usual = float(np.median([width for _, width in found])) if found else 0.0
    found.sort(key=lambda mark: abs(np.log(mark[1] / usual)))
    return found[:_TRIED]


def _clockwise(points: Floats) -> Floats | None:
    """Return four points (4, 2) in clockwise order; None if they do not span a quadrilateral."""
    middle = points.mean(axis=0)
    angles = np.arctan2(points[:, 1] - middle[1], points[:, 0] - middle[0])
    ordered: Floats = points[np.argsort(angles)]
    after = np.roll(ordered, -1, axis=0) - ordered
    turns = after[:, 0] * np.roll(after, -1, axis=0)[:, 1]
    turns -= after[:, 1] * np.roll(after, -1, axis=0)[:, 0]
    sides = np.hypot(after[:, 0], after[:, 1])
    # Convex, and no side many times as long as another.
    return ordered if (turns > 0).all() and sides.max() < 4 * sides.min() else None


def _projection(corners: Floats) -> Projection:
    """Return the projection that leads the marks to four corners (4, 2), clockwise."""
    rows, right = [], []
    for (x, y), (across, down) in zip(layout.marks(), corners, strict=True):
        rows += [
            [x, y, 1, 0, 0, 0, -across * x, -across * y],
            [0, 0, 0, x, y, 1, -down * x, -down * y],
        ]
        right += [across, down]
    solved = np.linalg.solve(np.array(rows, float), np.array(right, float))
    return Projection(np.append(solved, 1.0).reshape(3, 3))


def _bar_score(
    projection: Projection, dark: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
) -> float:
    """Return the dark share of the bar, less that of its mirror images at the other marks."""
    bar = layout.BAR
    right, bottom = layout.WIDTH - bar.left - bar.width, layout.HEIGHT + bar.top
    places = [(bar.left, bar.top), (right, bar.top), (bar.left, bottom), (right, bottom)]
    shares = []
    for left, top in places:
        x = np.linspace(left + 0.8, left + bar.width - 0.8, 3 * _SAMPLES)
        y = np.linspace(top + 0.6, top + bar.height - 0.6, _SAMPLES)
        across, down = projection.points(*np.meshgrid(x, y))
        columns = np.clip(np.rint(across), 0, dark.shape[1] - 1).astype(int)
        rows = np.clip(np.rint(down), 0, dark.shape[0] - 1).astype(int)
        shares.append(float(dark[rows, columns].mean()))
    return shares[0] - max(shares[1:])


def _alikeness(widths: list[float]) -> float:
    """Return up to 1 for rings of one width; less for those of different ones."""
    return 2 * min(widths) / max(widths) - 0.6
