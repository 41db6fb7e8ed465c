"""A contact sheet: many small images with a line of text under each, in one picture.

Needs a QApplication, because of the text. GUI thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from lenet_gui.core.imaging.preprocess import IMAGE_SIDE
from lenet_gui.core.storage.files import write_bytes

Bytes = npt.NDArray[np.uint8]

# In pixels: how large a pixel of an image is shown, the room for the text, and the gaps.
_PIXEL = 3
_TEXT_HEIGHT = 20
_GAP = 8
_HEADING_HEIGHT = 40
_COLUMNS = 18

_PAPER, _TEXT = QColor("#f4f5f7"), QColor("#1b1f24")


def contact_sheet(heading: str, images: Bytes, captions: Sequence[str]) -> QImage:
    """The images uint8 (n, 28, 28) in rows, white ink on black, each over its caption."""
    tile = _PIXEL * IMAGE_SIDE
    across, down = tile + _GAP, tile + _TEXT_HEIGHT + _GAP
    rows = -(-len(images) // _COLUMNS)
    sheet = QImage(
        _COLUMNS * across + _GAP, _HEADING_HEIGHT + rows * down + _GAP, QImage.Format.Format_RGB32
    )
    sheet.fill(_PAPER)
    painter = QPainter(sheet)
    painter.setPen(_TEXT)
    font = QFont()
    font.setPixelSize(18)
    painter.setFont(font)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRect(_GAP, 0, sheet.width() - 2 * _GAP, _HEADING_HEIGHT), left, heading)
    font.setPixelSize(14)
    painter.setFont(font)
    for index, (image, caption) in enumerate(zip(images, captions, strict=True)):
        row, column = divmod(index, _COLUMNS)
        place = QRect(_GAP + column * across, _HEADING_HEIGHT + row * down, tile, tile)
        pixels = np.ascontiguousarray(image)
        painter.drawImage(
            place,
            QImage(
                pixels.data, IMAGE_SIDE, IMAGE_SIDE, IMAGE_SIDE, QImage.Format.Format_Grayscale8
            ),
        )
        below = QRect(place.left(), place.bottom() + 1, tile, _TEXT_HEIGHT)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, caption)
    painter.end()
    return sheet


def save_png(path: Path, picture: QImage) -> None:
    """Write a picture as PNG; OSError when that fails."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):
        raise OSError("Qt cannot write it as PNG")
    write_bytes(path, buffer.data().data())
