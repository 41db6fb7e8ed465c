"""Pictures from files, the clipboard and drops, as ink.

Works without a window and without a QApplication, in one thread at a time.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QFile,
    QIODevice,
    QMessageLogContext,
    QSize,
    QtMsgType,
    qFormatLogMessage,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage, QImageReader

from lenet_gui.core.ink import Ink
from lenet_gui.core.picture_ink import PictureError, ink_from_picture

# What a file dialog offers.
PICTURE_FILTER = (
    "Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff *.pbm *.pgm *.ppm);;All files (*)"
)
LARGEST_PICTURE = 50_000_000  # pixels

# Formats made of pixels; Qt could also draw SVG files, but for their text it needs an application.
_FORMATS = {"png", "jpeg", "bmp", "gif", "webp", "tiff", "pbm", "pgm", "ppm"}
# The categories under which Qt's image readers log.
_READERS_LOG = ("qt.gui.imageio", "qt.imageformats")


def read_picture(path: Path) -> Ink:
    """The ink, uint8 (h, w), of a picture file; its kind is told by its content, not its name.

    A camera's note on how it was held is followed; of moving pictures the first one counts.

    Raises PictureError, naming the file, when it is not there, no picture, too large, damaged,
    or without a digit.
    """
    if not path.is_file():
        found = "a folder" if path.is_dir() else "not there"
        raise PictureError(f"{path.name or path} is {found}; choose a picture file.")
    try:
        return ink_of_image(_image(path))
    except PictureError as error:
        sentence = str(error)
        raise PictureError(f"{path.name}: {sentence[0].lower()}{sentence[1:]}") from None


def ink_of_image(image: QImage) -> Ink:
    """The ink, uint8 (h, w), of a picture that was pasted or dropped.

    Raises PictureError when it is empty, too large or without a digit.
    """
    if image.isNull():
        raise PictureError(
            "There is no picture in what was pasted or dropped; copy it again as a picture."
        )
    _check_size(image.size())
    return ink_from_picture(_pixels(image))


def _image(path: Path) -> QImage:
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise PictureError(f"The file cannot be opened ({file.errorString()}); check its rights.")
    damaged = PictureError("The picture is damaged or cut short; save it anew, best as PNG.")
    with _readers_log() as log:
        kind = bytes(QImageReader.imageFormat(file).data()).decode()
        if kind not in _FORMATS:
            raise PictureError(
                "This is not a picture that can be read here; "
                "take a PNG, JPEG, BMP, GIF, WebP or TIFF file."
            )
        # By its path, so that the reader owns its file; `file` ends before the reader does.
        reader = QImageReader(str(path), kind.encode())
        reader.setAutoTransform(True)
        if not _is_complete(path, kind):
            raise damaged
        _check_size(reader.size())
        image = reader.read()
    # The JPEG reader fills what is missing with grey, and only logs it. Extraneous bytes, which
    # some telephones leave behind, do no harm.
    spoiled = any("Corrupt JPEG data" in line and "extraneous" not in line for line in log)
    if image.isNull() or spoiled:
        raise damaged
    return image


def _check_size(size: QSize) -> None:
    if size.width() * size.height() > LARGEST_PICTURE:
        raise PictureError(
            f"The picture has {size.width()} × {size.height()} pixels; "
            f"make it smaller than {LARGEST_PICTURE // 1_000_000} million pixels."
        )


def _pixels(image: QImage) -> npt.NDArray[np.uint8]:
    """Red, green, blue and alpha, uint8 (h, w, 4), in memory of their own."""
    converted = image.convertToFormat(QImage.Format.Format_RGBA8888)
    # A row of the image may be longer than its pixels. The copy outlives `converted`.
    rows = np.frombuffer(converted.constBits(), np.uint8)
    rows = rows.reshape(converted.height(), converted.bytesPerLine())
    return rows[:, : 4 * converted.width()].reshape(converted.height(), -1, 4).copy()


def _is_complete(path: Path, kind: str) -> bool:
    """Whether a file has all its bytes, for the formats whose readers do not say so.

    The BMP and GIF readers give what is there; the PNG reader writes to the terminal.
    """
    with path.open("rb") as file:
        if kind == "png":
            return _is_complete_png(file)
        if kind == "bmp":
            # Bytes 2 to 5 of the header are the size of the file; 0 is common, too.
            return int.from_bytes(file.read(6)[2:], "little") <= path.stat().st_size
        if kind == "gif":
            # A semicolon ends the file; some programs put zeros after it.
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
def _readers_log() -> Iterator[list[str]]:
    """Keep what Qt's image readers log of damaged files from the terminal, and hand it out."""
    lines: list[str] = []

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if (context.category or "").startswith(_READERS_LOG):
            lines.append(message)
        elif previous is not None:
            previous(kind, context, message)
        else:
            sys.stderr.write(qFormatLogMessage(kind, context, message) + "\n")

    previous = qInstallMessageHandler(handle)
    try:
        yield lines
    finally:
        qInstallMessageHandler(previous)
