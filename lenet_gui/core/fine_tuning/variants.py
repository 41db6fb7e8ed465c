"""One digit written many times over: the same strokes with another pen, slant and proportions.

A fine-tuning (core.fine_tuning.fine_tune) has only a few digits of a writer. Safe in any thread.
"""

from __future__ import annotations

import numpy as np

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.handwriting.digits import rasterize
from lenet_gui.core.handwriting.glyphs import SAMPLES_PER_HEIGHT
from lenet_gui.core.handwriting.pen import StrokeBatch, bent, warped
from lenet_gui.core.imaging.ink import Mark, Stroke
from lenet_gui.core.imaging.preprocess import DIGIT_SIDE

# How much one writer's strokes vary, as standard deviations; those of all writers vary by more
# (core.handwriting.pen). Only bends and waves are as strong as between writers: with half as much,
# less was learned.
PEN_FACTOR = 0.3  # natural logarithm of the factor on the line's width
SLANT = 0.1  # sideways shift a height upwards
TURN = 0.06  # radians
WIDTH = 0.08  # natural logarithm of the factor on the width

# The thinnest and widest line, in pixels of a digit that is 20 high.
WIDTHS = (1.2, 6.0)
# A path whose longer side is a smaller share of the canvas's is a dot.
MIN_SIZE = 0.02


def variants(marks: tuple[Mark, ...], count: int, random: np.random.Generator) -> Bytes | None:
    """Return images uint8 (count, 28, 28) of the same strokes as if written another time.

    Return None for a drawing with a picture or an eraser's strokes, and for a mere dot, which has
    no slant.
    """
    strokes = [mark for mark in marks if isinstance(mark, Stroke) and not mark.erases]
    if not strokes or len(strokes) < len(marks) or _size(strokes) < MIN_SIZE:
        return None
    path = _path(strokes)
    points = np.repeat(path[np.newaxis], count, axis=0)
    points = warped(bent(points, random), 1.0, random)
    slant, turn, width = (
        deviation * random.standard_normal((count, 1), np.float32)
        for deviation in (SLANT, TURN, WIDTH)
    )
    x, y = np.moveaxis(points, 2, 0)
    x = x * np.exp(width) - slant * y
    points = np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], 2)
    pen = _pen(strokes) * np.exp(PEN_FACTOR * random.standard_normal((count, 1), np.float32))
    widths = np.repeat(np.clip(pen, *WIDTHS), points.shape[1], axis=1).astype(np.float32)
    return rasterize(StrokeBatch(points.astype(np.float32), widths, (points.shape[1],)))


def _path(strokes: list[Stroke]) -> Floats:
    """Return points evenly along all strokes, float32 (samples, 2), the longer side 1, y down."""
    scale = np.float32(1 / _size(strokes))
    return np.concatenate([_even(scale * np.array(s.points, np.float32)) for s in strokes])


def _even(run: Floats) -> Floats:
    """Return a run of the pen, float32 (n, 2), as points so close that dots there make a line."""
    along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(run, axis=0), axis=1))])
    samples = max(round(float(along[-1]) * SAMPLES_PER_HEIGHT), 2)
    places = np.linspace(0, along[-1], samples)
    columns = [np.interp(places, along, run[:, axis]) for axis in (0, 1)]
    return np.stack(columns, axis=1).astype(np.float32)


def _pen(strokes: list[Stroke]) -> float:
    """Return the line's width in pixels of a digit whose ink is 20 pixels on its longer side."""
    width = float(np.mean([stroke.width for stroke in strokes]))
    return DIGIT_SIDE * width / (_size(strokes) + width)


def _size(strokes: list[Stroke]) -> float:
    """Return the longer side of the path's bounding box, in sides of the canvas."""
    points = np.concatenate([stroke.points for stroke in strokes])
    return float(np.ptp(points, axis=0).max())
