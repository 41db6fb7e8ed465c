"""The child process of core.data.own_pictures, which decodes many small picture files at once.

It reads the files from standard input, each after its length, and answers with a record for each:
a byte that says what was done, and 28×28 pixels.
"""

from __future__ import annotations

import io
from typing import BinaryIO

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.own_pictures import (
    AS_INK,
    AS_IT_IS,
    LENGTH,
    MEMORY,
    RECORD,
    SECONDS,
    UNREAD,
)
from lenet_gui.core.imaging.picture_import import PictureError
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE as SIDE
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.storage import sandbox
from lenet_gui.pictures.decoder import decoded, supported_kinds
from lenet_gui.pictures.pictures import MAX_PIXELS, ink_of_image

# The longer side of a small picture in pixels, the most that the grey levels of flat ground differ,
# the least contrast of strokes, and the share of it below which ink is none.
_SMALL, _FLAT, _CONTRAST, _FAINT = 160, 5, 60, 0.04
# The least share of flat ground along the sides, which a stroke may touch.
_GROUND = 0.8


def serve(count: str) -> None:
    """Answer with the records of `count` files."""
    # The first median imports it, and later no file can be opened.
    import numpy.ma  # noqa: F401

    known = supported_kinds()

    def work(given: BinaryIO) -> bytes:
        answer = bytearray()
        for _ in range(int(count)):
            (length,) = LENGTH.unpack(given.read(LENGTH.size))
            answer += _record(given.read(length), known)
        return bytes(answer)

    limits = sandbox.ResourceLimits(SECONDS, MEMORY, int(count) * RECORD)
    sandbox.child_run(work, PictureError, limits)


def _record(content: bytes, known: set[str]) -> bytes:
    """Return the record of a picture file."""
    try:
        buffer = QBuffer()
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        image = decoded(io.BytesIO(content), buffer, known, MAX_PIXELS)
        grey = None if _is_transparent(image) else _grey(image)
        if grey is not None and grey.shape == (SIDE, SIDE):
            return AS_IT_IS + grey.tobytes()
        ink = None if grey is None else _flat_ink(grey)
        found = mnist_image(ink_of_image(image) if ink is None else ink)
    except PictureError:
        return UNREAD + bytes(SIDE * SIDE)
    if found is None:
        return UNREAD + bytes(SIDE * SIDE)
    return AS_INK + np.rint(255 * found).astype(np.uint8).tobytes()


def _is_transparent(image: QImage) -> bool:
    """Return whether any pixel is; then its ink may be in the transparency."""
    if not image.hasAlphaChannel():
        return False
    return bool((_pixels(image, QImage.Format.Format_RGBA8888, 4)[:, 3::4] < 255).any())


def _grey(image: QImage) -> Bytes:
    return _pixels(image, QImage.Format.Format_Grayscale8, 1)


def _flat_ink(grey: Bytes) -> Bytes | None:
    """Return the ink of a small picture with strokes on flat ground; None of any other.

    It is what ink_from_picture() finds in such a picture, in a hundredth of the time; but where a
    stroke touches a side, that takes so small a picture for a photograph, and loses parts of it.
    """
    edge = np.concatenate([grey[[0, -1]].ravel(), grey[:, [0, -1]].ravel()]).astype(int)
    from_ground = np.abs(edge - np.median(edge))
    if max(grey.shape) > _SMALL or np.mean(from_ground <= _FLAT / 2) < _GROUND:
        return None
    departure = np.abs(grey.astype(np.float32) - np.float32(np.median(edge)))
    if departure.max() < _CONTRAST:
        return None
    full = np.percentile(departure[departure > departure.max() / 2], 97)
    departure /= np.float32(full)
    departure[departure < _FAINT] = 0
    ink: Bytes = np.rint(255 * np.minimum(departure, 1)).astype(np.uint8)
    return ink


def _pixels(image: QImage, form: QImage.Format, channels: int) -> Bytes:
    """Return the bytes of the pixels, uint8 (h, w · channels)."""
    converted = image.convertToFormat(form)
    rows = np.frombuffer(converted.constBits(), np.uint8)
    rows = rows.reshape(converted.height(), converted.bytesPerLine())
    return rows[:, : channels * converted.width()].copy()
