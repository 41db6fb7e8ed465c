"""Handwritten digits from a pen, by seed and in any number.

The letter forms are in digit_glyphs, how a hand varies them in pen; here they become images as
MNIST has them. 70,000 images take a quarter of a minute. Safe in any thread.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.handwriting.digit_glyphs import DIGIT_FORMS
from lenet_gui.core.handwriting.glyphs import choose, read_forms
from lenet_gui.core.handwriting.pen import Writing, write
from lenet_gui.core.imaging.preprocess import CENTRE, DIGIT_SIDE, IMAGE_SIDE
from lenet_gui.core.progress import Cancelled, ProgressCallback, ignore_progress, never_cancelled

# The forms of the digit d are FORMS[d].
FORMS = tuple(read_forms(DIGIT_FORMS)[str(digit)] for digit in range(10))

# Written at once, so that any number takes little memory.
_WRITTEN_AT_ONCE = 1_000
# Drawn at once: few enough for their images to stay in the processor's cache.
_DRAWN_AT_ONCE = 48


def synthetic_digits(
    count: int,
    seed: int,
    cancelled: Callable[[], bool] = never_cancelled,
    progress: ProgressCallback = ignore_progress,
) -> tuple[Bytes, Bytes]:
    """Images uint8 (count, 28, 28), 255 = ink, and their labels uint8 (count,), shuffled.

    Each digit occurs equally often, up to one. The same count and seed give the same digits.
    `progress` is told how many are written so far, and of how many, about five times a second.

    Raises Cancelled when `cancelled`, asked as often, says so.
    """
    random = np.random.default_rng(seed)
    labels = (np.arange(count) % 10).astype(np.uint8)
    random.shuffle(labels)
    images = np.zeros((count, IMAGE_SIDE, IMAGE_SIDE), np.uint8)
    done = 0
    for digit, forms in enumerate(FORMS):
        places = np.flatnonzero(labels == digit)
        chosen = choose(forms, len(places), random)
        for index, form in enumerate(forms):
            places_of_form = places[chosen == index]
            for start in range(0, len(places_of_form), _WRITTEN_AT_ONCE):
                if cancelled():
                    raise Cancelled
                part = places_of_form[start : start + _WRITTEN_AT_ONCE]
                images[part] = drawn(write(form, len(part), random))
                done += len(part)
                progress(done, count)
    return images, labels


def drawn(writing: Writing) -> Bytes:
    """What was written as images uint8 (count, 28, 28), 255 = ink, with MNIST's geometry.

    The longer side of the ink is 20 pixels, the centre of mass next to pixel index 14, moved by
    whole pixels. A pixel's ink falls from full to none over the one pixel at the line's edge,
    which is what MNIST's averaging over areas comes to.
    """
    radii = np.maximum(writing.widths, 1) * np.float32(0.5)
    points = _scaled(writing.points, radii)
    images = np.zeros((len(points), IMAGE_SIDE, IMAGE_SIDE), np.uint8)
    for start in range(0, len(points), _DRAWN_AT_ONCE):
        part = slice(start, start + _DRAWN_AT_ONCE)
        ink = _ink(points[part], radii[part])
        mass, index = ink.sum(axis=(1, 2)), np.arange(DIGIT_SIDE)
        centre = np.stack([ink.sum(axis=2) @ index, ink.sum(axis=1) @ index], axis=1)
        centre /= mass[:, np.newaxis]
        # A very uneven digit must not leave the image.
        size = np.stack([np.count_nonzero(ink.max(axis=axis), axis=1) for axis in (2, 1)], axis=1)
        corners = np.clip(np.rint(CENTRE - centre).astype(int), 0, IMAGE_SIDE - size)
        levels = (ink * 255 + 0.5).astype(np.uint8)
        for image, digit, (top, left) in zip(images[part], levels, corners, strict=True):
            place = image[top : top + DIGIT_SIDE, left : left + DIGIT_SIDE]
            place[:] = digit[: place.shape[0], : place.shape[1]]
    return images


def _scaled(points: Floats, radii: Floats) -> Floats:
    """Paths in pixels, their ink at the upper left of 20×20 pixels and filling the longer side."""
    reach = radii[..., np.newaxis]
    pen = 2 * radii.mean(axis=1)
    scale = (DIGIT_SIDE - pen) / np.maximum(np.ptp(points, axis=1).max(axis=1), 1e-3)
    # The line is not equally wide everywhere, so which ink lies outermost depends on the scale.
    for _ in range(3):
        extent = _extent(points * scale[:, np.newaxis, np.newaxis], reach).max(axis=1)
        scale = scale * (DIGIT_SIDE - pen) / (extent - pen)
    scaled = points * scale[:, np.newaxis, np.newaxis]
    # The shorter side becomes a whole number of pixels too, as in mnist_image(), but a path that
    # has hardly any width of its own is not pulled apart for it.
    line, extents = pen[:, np.newaxis], _extent(scaled, reach)
    stretch = (np.rint(extents) - line) / np.maximum(extents - line, 1e-3)
    scaled *= np.clip(stretch, 0.5, 2)[:, np.newaxis]
    result: Floats = scaled - (scaled - reach).min(axis=1, keepdims=True)
    return result


def _extent(points: Floats, reach: Floats) -> Floats:
    """Width and height of the ink of each path, float32 (n, 2)."""
    result: Floats = (points + reach).max(axis=1) - (points - reach).min(axis=1)
    return result


def _ink(points: Floats, radii: Floats) -> Floats:
    """The ink 0..1 of a round pen set down at each point of the paths, float32 (n, 20, 20)."""
    centres = np.arange(DIGIT_SIDE, dtype=np.float32) + 0.5
    # Squared distances from the pen's middle to columns and rows, in radii: (n, samples, 20).
    reach = radii[..., np.newaxis]
    columns = np.square((centres - points[..., :1]) / reach)
    rows = np.square((centres - points[..., 1:]) / reach)
    nearest = np.full((len(points), DIGIT_SIDE, DIGIT_SIDE), np.inf, np.float32)
    square = np.empty_like(nearest)
    for sample in range(points.shape[1]):
        np.add(rows[:, sample, :, np.newaxis], columns[:, sample, np.newaxis, :], out=square)
        np.minimum(nearest, square, out=nearest)
    radius = radii.mean(axis=1)[:, np.newaxis, np.newaxis]
    ink: Floats = np.clip(radius + 0.5 - radius * np.sqrt(nearest), 0, 1)
    return ink
