"""Preprocessing of a drawing to the network's 28×28 input, as in MNIST.

LeCun, Cortes and Burges describe it on MNIST's page: the digit is scaled to fit 20×20 pixels with
its aspect ratio, which gives grey levels, and is placed in 28×28 by its centre of mass. In the data
the centre of mass lies at pixel index 14, moved by whole pixels. Lines that are thinner than in any
digit of MNIST are made thicker, because the averages over areas would leave hardly any ink of them.
Safe in any thread.
"""

from __future__ import annotations

import numpy as np

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.imaging.ink import PICTURE_SHARE, READ_SIDE, Ink, area_weights

IMAGE_SIDE = 28
DIGIT_SIDE = 20
CENTRE = 14

# Lower values are the trace of an edge; as ink they would widen the digit's box.
INK_THRESHOLD = 16

# The darkness of digits. MNIST's have 0.6 at least, and 0.86 in the median. A line as wide as a
# pixel, a twentieth of the digit's height, has 0.6, too. Thinner ones leave grey traces, in which
# the network sees a one; they are made as thick as MNIST's thinner lines.
MIN_DARKNESS = 0.55
DARKNESS = 0.75


def mnist_image(ink: Ink, beyond: tuple[int, int] = (0, 0)) -> Floats | None:
    """Return the network's input for a drawing: float32 (28, 28) in 0..1, or None without ink.

    `ink` is uint8 (H, W), 255 = full ink, of any size and aspect ratio. `beyond` is how far down
    and to the right the centre of mass lies from that of the ink, in pixels of the result, because
    a part of the digit is missing.
    """
    box = bounding_box(ink)
    if box is None:
        return None
    digit = np.divide(ink[box], 255, dtype=np.float32)
    small = _fitted(digit, DIGIT_SIDE)
    if _darkness(small) < MIN_DARKNESS:
        small = _thickened(_fitted(digit, DIGIT_SIDE - 2))
    return _centred(small, beyond)


def _fitted(digit: Floats, side: int) -> Floats:
    """Return the digit (h, w) area-averaged to a longer side of `side` pixels."""
    scale = side / max(digit.shape)
    height, width = (max(1, round(length * scale)) for length in digit.shape)
    rows, columns = area_weights(digit.shape[0], height), area_weights(digit.shape[1], width)
    # Rounding may make a sum of shares slightly larger than 1.
    small: Floats = np.minimum(rows @ digit @ columns.T, np.float32(1), dtype=np.float32)
    return small


def _darkness(digit: Floats) -> float:
    """Return the mean of a digit's pixels (h, w), weighted by the pixels themselves."""
    return float(np.square(digit).sum() / digit.sum())


def _thickened(digit: Floats) -> Floats:
    """Return a digit (h, w) of thin lines with lines like MNIST's, (h + 2, w + 2)."""
    half = np.float32(0.5)
    thick: Floats = np.pad(digit, 2)
    thick = half * thick[:-2] + thick[1:-1] + half * thick[2:]
    thick = half * thick[:, :-2] + thick[:, 1:-1] + half * thick[:, 2:]
    # Full ink stays full, so that one step does not get there.
    for _ in range(3):
        thick = np.minimum(thick * np.float32(DARKNESS / _darkness(thick)), np.float32(1))
    return thick


def bounding_box(ink: Ink) -> tuple[slice, slice] | None:
    """Return the rows and columns of the smallest box with all ink, or None without ink."""
    inked = ink >= INK_THRESHOLD
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    if len(rows) == 0:
        return None
    return slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)


def _centred(digit: Floats, beyond: tuple[int, int]) -> Floats:
    """Return a digit (h, w), at most (20, 20), in 28×28, its centre of mass nearest index 14.

    The centre of mass lies beyond that of these pixels.
    """
    mass = digit.sum()
    place = []
    for axis, length in enumerate(digit.shape):
        centre = (digit.sum(axis=1 - axis) * np.arange(length)).sum() / mass
        # A very asymmetric digit must not leave the image.
        at = round(CENTRE - centre) - beyond[axis]
        place.append(min(max(at, 0), IMAGE_SIDE - length))
    image = np.zeros((IMAGE_SIDE, IMAGE_SIDE), np.float32)
    top, left = place
    image[top : top + digit.shape[0], left : left + digit.shape[1]] = digit
    return image


def enlarged(image: Bytes) -> Bytes:
    """Return an image uint8 (28, 28) as ink whose reading gives the same 28×28 pixels.

    Each pixel becomes a square of whole canvas pixels, because a smooth enlargement would be read a
    little differently, and might no longer be misread.
    """
    side = round(PICTURE_SHARE * READ_SIDE / IMAGE_SIDE)
    result: Bytes = np.kron(image, np.ones((side, side), np.uint8))
    return result
