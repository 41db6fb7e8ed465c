"""Drawings for tests: generated digits, or a few lines, painted as the canvas does."""

from __future__ import annotations

import numpy as np

from benchmarks.common.pen_strokes import synthetic_strokes
from lenet_gui.core.imaging.ink import Ink, Stroke, blank, paint
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network

SIDE = 280

Line = list[tuple[float, float]]


def lines(*strokes: Line, pen: float = 0.05) -> Ink:
    """Strokes given by their points, in shares of the canvas's side."""
    return paint([Stroke(tuple(stroke), pen) for stroke in strokes], SIDE)


def arc(x: float, y: float, radius: float, start: float, end: float) -> Line:
    """A part of a circle, from one angle to another in degrees; 0 is to the right, 90 below."""
    return [
        (x + radius * float(np.cos(angle)), y + radius * float(np.sin(angle)))
        for angle in np.radians(np.linspace(start, end, 40))
    ]


def digit_lines(
    digit: int, random: np.random.Generator, left: float, top: float, height: float
) -> tuple[list[Line], float]:
    """A generated digit with its path's box at a place, and how wide that is."""
    strokes = synthetic_strokes(digit, random)
    points = np.concatenate(strokes)
    corner, size = points.min(axis=0), np.ptp(points, axis=0)
    scale = height / max(float(size[1]), float(size[0]) / 1.3)
    placed = [((stroke - corner) * scale + (left, top)).tolist() for stroke in strokes]
    return [[(x, y) for x, y in stroke] for stroke in placed], float(size[0]) * scale


def side_by_side(digits: list[int], random: np.random.Generator, gap: float = 0.2) -> Ink:
    """Generated digits as a number; the gap is in shares of their height, from ink to ink."""
    height, pen, left = 0.2, 0.025, 0.03
    ink = blank(SIDE)
    for digit in digits:
        top = 0.4 + 0.03 * float(random.normal())
        strokes, width = digit_lines(digit, random, left, top, height)
        np.maximum(ink, lines(*strokes, pen=pen), out=ink)
        left += width + pen + gap * height
    return ink


def network_that_answers(*probabilities: float) -> Network:
    """A network with these ten probabilities for whatever it is shown."""
    kernel = np.zeros((784, 10), np.float32)
    logits = np.log(np.maximum(np.array(probabilities, np.float32), 1e-30))
    return Network(SOFTMAX_REGRESSION, (kernel, logits))


def network_sure_of(digit: int, share: float = 0.9991) -> Network:
    """A network that takes everything for one digit."""
    return network_that_answers(*(share if d == digit else (1 - share) / 9 for d in range(10)))
