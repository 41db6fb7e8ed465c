"""Digits of one's own for tests: drawn with strokes, each a little anew."""

from __future__ import annotations

import numpy as np

from benchmarks.common.pen_strokes import synthetic_strokes
from lenet_gui.core.imaging.ink import Stroke
from lenet_gui.core.my_digits.digit import UserDigit


def strokes_of(digit: int, seed: int = 1, pen: float = 0.07) -> tuple[Stroke, ...]:
    """A digit in the middle of the canvas."""
    written = synthetic_strokes(digit, np.random.default_rng(seed))
    return tuple(
        Stroke(tuple((0.2 + 0.6 * float(x), 0.2 + 0.6 * float(y)) for x, y in stroke), pen)
        for stroke in written
    )


def user_digit(label: int, seed: int = 1) -> UserDigit:
    """A digit that someone drew just now."""
    return UserDigit.drawn(strokes_of(label, seed), label)
