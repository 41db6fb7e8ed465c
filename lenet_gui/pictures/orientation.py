"""The EXIF orientation of PNG and WebP pictures, which Qt does not apply.

Runs in the isolated process of decoder.py.
"""

from __future__ import annotations

import os
from typing import BinaryIO, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform

# The tag of the orientation, and the largest EXIF block that is looked at, in bytes.
_ORIENTATION = 0x0112
_MAX_EXIF = 2**16

# Orientations from 2 on: mirrored from left to right first, then turned clockwise by degrees
# (Exif 2.32, section 4.6.4).
_TURNS = {
    2: (True, 0),
    3: (False, 180),
    4: (True, 180),
    5: (True, 270),
    6: (False, 90),
    7: (True, 90),
    8: (False, 270),
}


def orientation(file: BinaryIO, kind: str) -> int:
    """Return the EXIF orientation, 1 to 8, of an open PNG or WebP file; 1 for all others."""
    if kind == "png":
        exif = _chunk(file, 8, b"eXIf", "big")
    elif kind == "webp":
        exif = _chunk(file, 12, b"EXIF", "little")
    else:
        return 1
    return _in_exif(exif.removeprefix(b"Exif\0\0"))


def upright(image: QImage, turn: int) -> QImage:
    """Return a picture as an EXIF orientation of 1 to 8 says it has to be shown."""
    mirrored, degrees = _TURNS.get(turn, (False, 0))
    if mirrored:
        image = image.transformed(QTransform().scale(-1, 1))
    if degrees:
        image = image.transformed(
            QTransform().rotate(degrees), Qt.TransformationMode.FastTransformation
        )
    return image


def _chunk(file: BinaryIO, start: int, name: bytes, order: Literal["big", "little"]) -> bytes:
    """Return the content of the first chunk of a name, shortened; b"" without one."""
    file.seek(start)
    while len(head := file.read(8)) == 8:
        # PNG begins with the length and ends with a checksum; WebP begins with the name and ends
        # at even places.
        size = int.from_bytes(head[:4] if order == "big" else head[4:], order)
        if name in (head[:4], head[4:]):
            return file.read(min(size, _MAX_EXIF))
        file.seek(size + 4 if order == "big" else size + size % 2, os.SEEK_CUR)
    return b""


def _in_exif(exif: bytes) -> int:
    """Return the orientation in the first directory of an EXIF block; 1 without one."""
    order: Literal["big", "little"] = "big" if exif[:2] == b"MM" else "little"

    def number(at: int, size: int) -> int:
        return int.from_bytes(exif[at : at + size], order)

    directory = number(4, 4)
    for entry in range(number(directory, 2)):
        at = directory + 2 + 12 * entry
        if at + 12 > len(exif):
            break
        if number(at, 2) == _ORIENTATION:
            found = number(at + 8, 2)
            return found if 1 <= found <= 8 else 1
    return 1
