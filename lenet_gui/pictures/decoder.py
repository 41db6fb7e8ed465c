"""The child process of pictures.py, which decodes a picture file.

Works without a window and without a QApplication.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from PySide6.QtCore import QFile, QIODevice, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from lenet_gui.core.imaging.picture_import import PictureError, Pixels
from lenet_gui.core.storage import sandbox
from lenet_gui.core.text import text
from lenet_gui.pictures import formats
from lenet_gui.pictures.orientation import orientation, upright
from lenet_gui.pictures.pictures import (
    DAMAGED,
    HEIF,
    MAX_ANSWER,
    MAX_PAGE_ANSWER,
    MAX_PIXELS,
    UNKNOWN_FORMAT,
    answer_with,
    check_size,
    ink_of_image,
    page_of_image,
)

# Limit of wall-clock time and of CPU time.
_SECONDS = 15.0
# Bytes. The largest picture takes 200 MB in a QImage, the same again when it is rotated, and again
# when it is converted to RGBA.
_MEMORY = 2**30

# The first bytes of files, and Qt's names of their formats; raster formats only.
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


def serve(what: str) -> None:
    """Read a picture file from standard input; answer with its "ink" or the pixels of a "page".

    Pictures have at most MAX_PIXELS pixels.
    """
    # The first median imports it, and later no file can be opened.
    import numpy.ma  # noqa: F401

    # This loads Qt's plugins, and what the file's format needs, for the same reason.
    other = formats_for(os.pread(0, formats.START, 0))
    known = supported_kinds() | other

    def work(given: BinaryIO) -> bytes:
        return answer_with(read(given, known, MAX_PIXELS, what))

    most = MAX_PAGE_ANSWER if what == "page" else MAX_ANSWER
    # The decoder of HEIC starts a thread for each picture.
    limits = sandbox.ResourceLimits(_SECONDS, _MEMORY, most, threads="heif" in other)
    sandbox.child_run(work, PictureError, limits)


def supported_kinds() -> set[str]:
    """Return the formats that this build of Qt reads, and load their plugins."""
    return {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}


def formats_for(start: bytes) -> set[str]:
    """Return the format beyond Qt's that a file with this start has, and load its library.

    For TIFF, which Qt reads unless it holds a JPEG, only load it.
    """
    kind = formats.kind_of(start)
    if _kind(start) == "tiff":
        formats.prepare("tiff")
    return {kind} if formats.prepare(kind) else set()


def read(file: BinaryIO, known: set[str], largest: int, what: str = "ink") -> Pixels:
    """Return the ink, uint8 (h, w), of an open picture file, or its pixels if it is a "page".

    The content determines the format. The EXIF orientation is applied; of an animation the first
    frame is read.

    Raises PictureError when the format is not in `known`, or the picture has more than `largest`
    pixels, is damaged, or has no digit.
    """
    device = QFile()
    device.open(file.fileno(), QIODevice.OpenModeFlag.ReadOnly)
    image = decoded(file, device, known, largest)
    return page_of_image(image) if what == "page" else ink_of_image(image)


def decoded(file: BinaryIO, device: QIODevice, known: set[str], largest: int) -> QImage:
    """Return the picture of an open file, which is `device` for Qt.

    Raises PictureError like read().
    """
    start = file.read(formats.START)
    other = formats.kind_of(start)
    kind = other or _kind(start)
    if kind not in known:
        raise PictureError(text(HEIF if kind in ("heif", "avif") else UNKNOWN_FORMAT))
    if other:
        file.seek(0)
        return formats.read_format(file.read(), kind, largest)
    if not _is_complete(file, kind):
        raise _damaged()
    turn = orientation(file, kind)
    # A file's place is the device's, too.
    file.seek(0)
    if kind == "tiff" and formats.holds_jpeg(file):
        return formats.read_format(file.read(), kind, largest)
    # The reader goes before its device does.
    return _read_image(QImageReader(device, kind.encode()), largest, turn)


def _read_image(reader: QImageReader, largest: int, turn: int) -> QImage:
    """Return the picture, turned by an EXIF orientation that Qt does not apply."""
    reader.setAutoTransform(True)
    with _log() as lines:
        check_size(reader.size(), largest)
        image = reader.read()
    # The JPEG reader fills missing pixels with grey, and only logs it. Extraneous bytes, which
    # some phones append, do no harm.
    spoiled = any("Corrupt JPEG data" in line and "extraneous" not in line for line in lines)
    if image.isNull() or spoiled:
        raise _damaged()
    # What Qt has turned itself must not be turned twice.
    if turn != 1 and reader.transformation() == QImageIOHandler.Transformation.TransformationNone:
        image = upright(image, turn)
    return formats.with_full_range(image)


def _damaged() -> PictureError:
    return PictureError(text(DAMAGED))


def _kind(start: bytes) -> str:
    """Return Qt's name of the format of a file with this start; "" if it is unknown."""
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "webp"
    return next((kind for signature, kind in _SIGNATURES if start.startswith(signature)), "")


def _is_complete(file: BinaryIO, kind: str) -> bool:
    """Return whether a file is complete; only checked if the format's reader does not check it.

    The BMP and GIF readers accept truncated files; the PNG reader does not read to the end.
    """
    if kind == "png":
        return _is_complete_png(file)
    if kind == "bmp":
        # Bytes 2 to 5 of the header are the size of the file; some programs write 0.
        file.seek(2)
        return int.from_bytes(file.read(4), "little") <= file.seek(0, os.SEEK_END)
    if kind == "gif":
        # A semicolon ends the file; some programs append zeros.
        file.seek(0)
        return file.read().rstrip(b"\0").endswith(b";")
    return True


def _is_complete_png(file: BinaryIO) -> bool:
    """Return whether all chunks up to IEND have the right checksums (PNG, section 5.3)."""
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
    """Yield a list that collects Qt's messages in the block; they are not printed."""
    lines: list[str] = []

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        lines.append(message)

    previous = qInstallMessageHandler(handle)
    try:
        yield lines
    finally:
        qInstallMessageHandler(previous)
