"""Synthetic handwritten digits as 28×28 images, reproducible by seed.

`digit_glyphs` holds the forms, `pen` writes variations of them, and this module rasterizes the
strokes like MNIST. 70,000 images take a quarter of a minute. Safe in any thread.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

import numpy as np

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.handwriting.digit_glyphs import DIGIT_FORMS
from lenet_gui.core.handwriting.glyphs import Form, choose, read_forms
from lenet_gui.core.handwriting.pen import StrokeBatch, write_strokes
from lenet_gui.core.imaging.preprocess import CENTRE, DIGIT_SIDE, IMAGE_SIDE
from lenet_gui.core.progress import Cancelled, ProgressCallback, ignore_progress, never_cancelled

# Batch size of the writing, which limits its memory.
_WRITING_BATCH = 1_000
# Batch size of the rasterizing: the images fit into the processor's cache.
_RASTER_BATCH = 48


@functools.cache
def digit_forms() -> tuple[tuple[Form, ...], ...]:
    """Return the forms of each digit, read when they are first needed."""
    forms = read_forms(DIGIT_FORMS)
    return tuple(forms[str(digit)] for digit in range(10))


def synthetic_digits(
    count: int,
    seed: int,
    cancelled: Callable[[], bool] = never_cancelled,
    progress: ProgressCallback = ignore_progress,
) -> tuple[Bytes, Bytes]:
    """Return images uint8 (count, 28, 28), 255 = ink, and labels uint8 (count,), shuffled.

    The ten digits are equally frequent (±1). The same count and seed give the same digits.
    `progress` and `cancelled` are called about five times a second.

        >>> images, labels = synthetic_digits(100, seed=1)
        >>> images.shape, np.bincount(labels).tolist()
        ((100, 28, 28), [10, 10, 10, 10, 10, 10, 10, 10, 10, 10])

    Raises Cancelled once `cancelled` returns True.
    """
    random = np.random.default_rng(seed)
    labels = (np.arange(count) % 10).astype(np.uint8)
    random.shuffle(labels)
    images = np.zeros((count, IMAGE_SIDE, IMAGE_SIDE), np.uint8)
    done = 0
    for digit, forms in enumerate(digit_forms()):
        places = np.flatnonzero(labels == digit)
        chosen = choose(forms, len(places), random)
        for index, form in enumerate(forms):
            places_of_form = places[chosen == index]
            for start in range(0, len(places_of_form), _WRITING_BATCH):
                if cancelled():
                    raise Cancelled
                batch = places_of_form[start : start + _WRITING_BATCH]
                images[batch] = rasterize(write_strokes(form, len(batch), random))
                done += len(batch)
                progress(done, count)
    return images, labels


def rasterize(strokes: StrokeBatch) -> Bytes:
    """Return the strokes as images uint8 (count, 28, 28), 255 = ink, normalized like MNIST.

    The longer side of the ink is 20 pixels. The centre of mass lies next to pixel index 14, moved
    by whole pixels. Lines are antialiased over one pixel, like MNIST's area averaging.

        >>> rasterize(write_strokes(digit_forms()[7][0], 5, np.random.default_rng(1))).shape
        (5, 28, 28)
    """
    radii = np.maximum(strokes.widths, 1) * np.float32(0.5)
    points = _scaled(strokes.points, radii)
    images = np.zeros((len(points), IMAGE_SIDE, IMAGE_SIDE), np.uint8)
    for start in range(0, len(points), _RASTER_BATCH):
        batch = slice(start, start + _RASTER_BATCH)
        ink = _ink(points[batch], radii[batch])
        mass, index = ink.sum(axis=(1, 2)), np.arange(DIGIT_SIDE)
        centre = np.stack([ink.sum(axis=2) @ index, ink.sum(axis=1) @ index], axis=1)
        centre /= mass[:, np.newaxis]
        # A very uneven digit must not leave the image.
        size = np.stack([np.count_nonzero(ink.max(axis=axis), axis=1) for axis in (2, 1)], axis=1)
        corners = np.clip(np.rint(CENTRE - centre).astype(int), 0, IMAGE_SIDE - size)
        levels = (ink * 255 + 0.5).astype(np.uint8)
        for image, digit, (top, left) in zip(images[batch], levels, corners, strict=True):
            place = image[top : top + DIGIT_SIDE, left : left + DIGIT_SIDE]
            place[:] = digit[: place.shape[0], : place.shape[1]]
    return images


def _scaled(points: Floats, radii: Floats) -> Floats:
    """Return the paths in pixels, so that the longer side of the ink fills 20×20 pixels."""
    reach = radii[..., np.newaxis]
    pen = 2 * radii.mean(axis=1)
    scale = (DIGIT_SIDE - pen) / np.maximum(np.ptp(points, axis=1).max(axis=1), 1e-3)
    # The line's width varies, so the outermost ink depends on the scale.
    for _ in range(3):
        extent = _extent(points * scale[:, np.newaxis, np.newaxis], reach).max(axis=1)
        scale = scale * (DIGIT_SIDE - pen) / (extent - pen)
    scaled = points * scale[:, np.newaxis, np.newaxis]
    # The shorter side becomes a whole number of pixels too, as in mnist_image(). The clip below
    # keeps nearly straight paths from being stretched.
    line, extents = pen[:, np.newaxis], _extent(scaled, reach)
    stretch = (np.rint(extents) - line) / np.maximum(extents - line, 1e-3)
    scaled *= np.clip(stretch, 0.5, 2)[:, np.newaxis]
    result: Floats = scaled - (scaled - reach).min(axis=1, keepdims=True)
    return result


def _extent(points: Floats, reach: Floats) -> Floats:
    """Return the width and height of the ink of each path, float32 (n, 2)."""
    result: Floats = (points + reach).max(axis=1) - (points - reach).min(axis=1)
    return result


def _ink(points: Floats, radii: Floats) -> Floats:
    """Return the ink 0..1 of a round pen at each point of the paths, float32 (n, 20, 20)."""
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
