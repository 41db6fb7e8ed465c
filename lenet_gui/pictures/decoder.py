"""Decoding a picture file: what the short-lived process does that pictures.py starts.

Works without a window and without an application.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from PySide6.QtCore import QFile, QIODevice, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage, QImageReader

from lenet_gui.core.imaging.ink import Ink
from lenet_gui.core.imaging.picture_import import PictureError
from lenet_gui.core.storage import sandbox
from lenet_gui.pictures.pictures import MAX_ANSWER, answer_with, check_size, ink_of_image

# By the clock, and of processor time.
_SECONDS = 15.0
# Bytes. The largest picture takes 200 MB as Qt keeps it, as much once more when it was turned, and
# in the layout that it is read from.
_MEMORY = 2**30

# How files begin, and what Qt calls their formats: those made of pixels and of nothing else.
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0", "tiff"),
    (b"MM\0+", "tiff"),
    (b"P1", "pbm"),
    (b"P4", "pbm"),
    (b"P2", "pgm"),
    (b"P5", "pgm"),
    (b"P3", "ppm"),
    (b"P6", "ppm"),
)


def serve(largest: str) -> None:
    """Read a picture file of at most so many pixels from standard input; hand back its ink."""
    # NumPy imports it when a median is first asked for, and later no file can be opened.
    import numpy.ma  # noqa: F401

    # Loads what reads them, for the same reason.
    known = supported_kinds()

    def work(given: BinaryIO) -> bytes:
        return answer_with(read(given, known, int(largest)))

    sandbox.child_run(work, PictureError, sandbox.ResourceLimits(_SECONDS, _MEMORY, MAX_ANSWER))


def supported_kinds() -> set[str]:
    """The formats that this build of Qt reads; they are ready to be read from then on."""
    return {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}


def read(file: BinaryIO, known: set[str], largest: int) -> Ink:
    """The ink, uint8 (h, w), of an open picture file; its kind is told by its content.

    A camera's note on how it was held is followed; of moving pictures the first one counts.

    Raises PictureError when it is none of the `known` kinds, larger than `largest` pixels, damaged
    or without a digit.
    """
    kind = _kind(file.read(16))
    if kind not in known:
        raise PictureError(
            "This is not a picture that can be read here; "
            "take a PNG, JPEG, BMP, GIF, WebP or TIFF file."
        )
    if not _is_complete(file, kind):
        raise _damaged()
    os.lseek(file.fileno(), 0, os.SEEK_SET)
    device = QFile()
    device.open(file.fileno(), QIODevice.OpenModeFlag.ReadOnly)
    return ink_of_image(_decoded(QImageReader(device, kind.encode()), largest))


def _decoded(reader: QImageReader, largest: int) -> QImage:
    reader.setAutoTransform(True)
    with _log() as lines:
        check_size(reader.size(), largest)
        image = reader.read()
    # The JPEG reader fills what is missing with grey, and only logs it. Extraneous bytes, which
    # some telephones leave behind, do no harm.
    spoiled = any("Corrupt JPEG data" in line and "extraneous" not in line for line in lines)
    if image.isNull() or spoiled:
        raise _damaged()
    return image


def _damaged() -> PictureError:
    return PictureError("The picture is damaged or cut short; save it anew, best as PNG.")


def _kind(start: bytes) -> str:
    """What Qt calls the format of a file that starts so; an empty text when it is another."""
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "webp"
    return next((kind for signature, kind in _SIGNATURES if start.startswith(signature)), "")


def _is_complete(file: BinaryIO, kind: str) -> bool:
    """Whether a file has all its bytes, for the formats whose readers do not say so.

    The BMP and GIF readers give what is there; the PNG reader does not look at all of it.
    """
    if kind == "png":
        return _is_complete_png(file)
    if kind == "bmp":
        # Bytes 2 to 5 of the header are the size of the file; 0 is common, too.
        file.seek(2)
        return int.from_bytes(file.read(4), "little") <= file.seek(0, os.SEEK_END)
    if kind == "gif":
        # A semicolon ends the file; some programs put zeros after it.
        file.seek(0)
        return file.read().rstrip(b"\0").endswith(b";")
    return True


def _is_complete_png(file: BinaryIO) -> bool:
    """Whether all chunks up to the end have the checksums they state (PNG, section 5.3)."""
    file.seek(8)
    while len(head := file.read(8)) == 8:
        content = file.read(int.from_bytes(head[:4], "big"))
        checksum = zlib.crc32(head[4:] + content).to_bytes(4, "big")
        if file.read(4) != checksum:
            return False
        if head[4:] == b"IEND":
            return True
    return False


@contextmanager
def _log() -> Iterator[list[str]]:
    """What Qt logs meanwhile, which nobody else gets to see."""
    lines: list[str] = []

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        lines.append(message)

    previous = qInstallMessageHandler(handle)
    try:
        yield lines
    finally:
        qInstallMessageHandler(previous)
