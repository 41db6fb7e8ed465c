"""Pages of written numbers for tests."""

from __future__ import annotations

import itertools

import numpy as np

from benchmarks.common.pen_strokes import synthetic_strokes
from lenet_gui.core.imaging.ink import Ink, blank, paint_segment
from lenet_gui.core.imaging.picture_import import Pixels


def page_ink(rows: list[str], side: int = 700, height: float = 0.055, seed: int = 1) -> Ink:
    """Rows of generated digits on a page, uint8 (side, side), with blanks between numbers."""
    random, ink = np.random.default_rng(seed), blank(side)
    pen, pitch = 0.12 * height, 1.75 * height
    for number, row in enumerate(rows):
        left = 0.04
        for character in row:
            if character == " ":
                left += 1.4 * height
                continue
            strokes = synthetic_strokes(int(character), random)
            points = np.concatenate(strokes)
            corner, size = points.min(axis=0), np.ptp(points, axis=0)
            scale = height / max(float(size[1]), float(size[0]) / 1.3)
            for stroke in strokes:
                placed = (stroke - corner) * scale + (left, 0.04 + pitch * number)
                path = [(float(x), float(y)) for x, y in placed]
                for start, end in itertools.pairwise(path):
                    paint_segment(ink, start, end, pen, False)
            left += float(size[0]) * scale + pen + 0.25 * height
    return ink


def on_paper(ink: Ink) -> Pixels:
    """The ink as a picture: black on white, uint8 (h, w, 4)."""
    grey = 255 - ink
    return np.dstack([grey, grey, grey, np.full_like(grey, 255)])
