"""Pictures from files, the clipboard and drops, as ink.

A file may be untrusted, and large C libraries decode it, so a child process decodes it
(decoder.py). A pasted picture is already decoded. Works without a window and without a
QApplication, in any thread.
"""

from __future__ import annotations

import struct
import threading
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from lenet_gui.core.imaging.ink import Ink
from lenet_gui.core.imaging.picture_import import (
    MAX_SIDE,
    NO_DIGIT_FOUND,
    PictureError,
    Pixels,
    ink_from_picture,
)
from lenet_gui.core.storage import sandbox
from lenet_gui.core.storage.files import NotRegularFile, open_regular, os_error_text
from lenet_gui.core.text import template, text

# The names of files with pictures, for a file dialog.
PICTURE_NAMES = (
    "*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff *.pbm *.pgm *.ppm "
    "*.heic *.heif *.avif *.svg *.pdf"
)
MAX_PIXELS = 50_000_000  # pixels

# Timeout of the child, for a slow or hanging disk.
_SECONDS_FOR_ALL = 30
# Qt converts large pictures in threads; the child may start none, and would wait for ever.
_ENVIRONMENT = {"QT_NO_GUI_THREADPOOL": "1"}

# The longer side of the picture of a page, in pixels, is at most this; larger ones are reduced.
PAGE_SIDE = 2000

# The child answers with height and width, and then the ink, one byte per pixel, or the picture of a
# page, four bytes per pixel.
_SHAPE = struct.Struct("<HH")
MAX_ANSWER = _SHAPE.size + MAX_SIDE**2
MAX_PAGE_ANSWER = _SHAPE.size + 4 * PAGE_SIDE**2

TOO_LARGE = template("The picture has {} × {} pixels. Make it smaller than {} million pixels.")
UNKNOWN_FORMAT = template(
    "This is not a picture that can be read here. Use a PNG, JPEG, BMP, GIF, WebP or TIFF file."
)
HEIF = template("HEIC and AVIF pictures cannot be read here. Export the picture as JPEG.")
DAMAGED = template("The picture is damaged or incomplete. Save it again, preferably as PNG.")
SVG_TEXT = template(
    "The SVG picture has text, which is not read here. Turn it into paths, or save it as PNG."
)
# The templates of all refusals by the child.
REFUSALS = frozenset({TOO_LARGE, UNKNOWN_FORMAT, HEIF, DAMAGED, SVG_TEXT, NO_DIGIT_FOUND})


def read_picture(path: Path, cancelled: threading.Event | None = None) -> Ink:
    """Return the ink, uint8 (h, w), of a picture file; its content determines its format.

    The EXIF orientation is applied; of an animation the first frame is read. Takes some tenths of a
    second, less once `cancelled` is set.

    Raises PictureError, with the file's name, when the file is missing, not a picture, too large,
    damaged or without a digit, or when reading was cancelled or took too long.
    """
    body = _answer_about(path, "ink", MAX_ANSWER, cancelled)
    ink = pixels_of_answer(body, 1, MAX_SIDE)
    if ink is None:
        raise _hostile(path)
    return ink[:, :, 0]


def read_page(path: Path, cancelled: threading.Event | None = None) -> Pixels:
    """Return a picture file as pixels, uint8 (h, w, 4), upright, its longer side at most PAGE_SIDE.

    Raises PictureError, like read_picture(), but not for a picture without a digit.
    """
    body = _answer_about(path, "page", MAX_PAGE_ANSWER, cancelled)
    pixels = pixels_of_answer(body, 4, PAGE_SIDE)
    if pixels is None:
        raise _hostile(path)
    return pixels


def page_of_image(image: QImage) -> Pixels:
    """Return a decoded picture as pixels, uint8 (h, w, 4), its longer side at most PAGE_SIDE.

    Raises PictureError when it is too large.
    """
    check_size(image.size(), MAX_PIXELS)
    if max(image.width(), image.height()) > PAGE_SIDE:
        modes = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(PAGE_SIDE, PAGE_SIDE, *modes)
    return _pixels(image)


def ink_of_image(image: QImage) -> Ink:
    """Return the ink, uint8 (h, w), of a picture that was pasted or dropped.

    Raises PictureError when it is empty, too large or without a digit.
    """
    if image.isNull():
        raise PictureError(
            text("What was pasted or dropped is not a picture. Copy it again as a picture.")
        )
    check_size(image.size(), MAX_PIXELS)
    return ink_from_picture(_pixels(image))


def check_size(size: QSize, largest: int) -> None:
    """Raise PictureError for more than `largest` pixels."""
    if size.width() * size.height() > largest:
        raise PictureError(text(TOO_LARGE, size.width(), size.height(), largest // 1_000_000))


def _answer_about(
    path: Path, what: str, max_answer: int, cancelled: threading.Event | None
) -> bytes:
    """Return the child's answer about a file, `what` is "ink" or "page". Raises PictureError."""
    name = path.name or str(path)
    try:
        with open_regular(path) as file:
            return sandbox.run_isolated(
                "lenet_gui.pictures.decoder",
                what,
                file,
                max_answer,
                _SECONDS_FOR_ALL,
                _ENVIRONMENT,
                REFUSALS,
                cancelled,
            )
    except FileNotFoundError:
        raise PictureError(text("{} was not found.", name)) from None
    except NotRegularFile:
        if path.is_dir():
            raise PictureError(text("{} is a folder. Choose a picture file.", name)) from None
        raise PictureError(
            text("{} is not an ordinary file. Choose a picture file.", name)
        ) from None
    except OSError as error:
        raise PictureError(text("{} cannot be opened: {}.", name, os_error_text(error))) from None
    except sandbox.ChildFailedToStart as problem:
        raise PictureError(text("{} cannot be read: {}.", name, problem)) from None
    except sandbox.ChildRefused as refusal:
        raise PictureError(text("{}: {}", name, refusal)) from None
    except sandbox.ChildKilled:
        raise _hostile(path) from None


def _hostile(path: Path) -> PictureError:
    return PictureError(
        text(
            "{} could not be read as a picture; it may be damaged. Save it again, preferably as "
            "PNG.",
            path.name or str(path),
        )
    )


def answer_with(pixels: Pixels) -> bytes:
    """Return ink, uint8 (h, w), or pixels, uint8 (h, w, 4), as the child's answer."""
    return _SHAPE.pack(*pixels.shape[:2]) + pixels.tobytes()


def pixels_of_answer(body: bytes, channels: int, longest: int) -> Pixels | None:
    """Return the pixels, uint8 (h, w, channels), in an answer of answer_with(); None if invalid."""
    if len(body) < _SHAPE.size:
        return None
    height, width = _SHAPE.unpack_from(body)
    sound = 1 <= height <= longest and 1 <= width <= longest
    if not sound or len(body) != _SHAPE.size + height * width * channels:
        return None
    # A copy, because an array over bytes is read-only.
    found = np.frombuffer(body, np.uint8, offset=_SHAPE.size)
    return found.reshape(height, width, channels).copy()


def _pixels(image: QImage) -> Pixels:
    """Return a copy of the pixels, uint8 (h, w, 4): red, green, blue, alpha."""
    converted = image.convertToFormat(QImage.Format.Format_RGBA8888)
    # A row of the image may be longer than its pixels. The copy outlives `converted`.
    rows = np.frombuffer(converted.constBits(), np.uint8)
    rows = rows.reshape(converted.height(), converted.bytesPerLine())
    return rows[:, : 4 * converted.width()].reshape(converted.height(), -1, 4).copy()
