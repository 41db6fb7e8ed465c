"""Synthetic digits and other forms as strokes, by seed."""

from __future__ import annotations

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.handwriting.digits import digit_forms
from lenet_gui.core.handwriting.glyphs import Form, choose
from lenet_gui.core.handwriting.pen import StrokeBatch, write_strokes
from lenet_gui.core.imaging.ink import Stroke


def synthetic_strokes(digit: int, random: np.random.Generator) -> list[Floats]:
    """Return the strokes of a digit (see strokes_of), of a random form."""
    return written(digit_forms()[digit], random)


def page_of_digits(side: int, random: np.random.Generator) -> list[Stroke]:
    """Return `side` rows of `side` synthetic digits, which fill the canvas."""
    cell = 1 / side
    marks = []
    for row, column in np.ndindex(side, side):
        corner = cell * (np.array([column, row]) + 0.2)
        for points in synthetic_strokes(int(random.integers(10)), random):
            placed = corner + 0.6 * cell * points
            marks.append(Stroke(tuple((float(x), float(y)) for x, y in placed), 0.08 * cell))
    return marks


def written(forms: tuple[Form, ...], random: np.random.Generator) -> list[Floats]:
    """Return the strokes of one of the forms, chosen at random by weight."""
    form = forms[int(choose(forms, 1, random)[0])]
    return strokes_of(write_strokes(form, 1, random))


def strokes_of(batch: StrokeBatch, index: int = 0) -> list[Floats]:
    """Return the strokes of one sample, each float32 (n, 2) of x and y in 0..1.

    y runs down. The longer side fills 0..1, and the shorter is centred.
    """
    points = batch.points[index]
    low, high = points.min(axis=0), points.max(axis=0)
    scaled = (points - (low + high) / 2) / max(float((high - low).max()), 1e-6) + 0.5
    ends = np.cumsum(batch.stroke_lengths)[:-1]
    return [stroke.astype(np.float32) for stroke in np.split(scaled, ends)]
