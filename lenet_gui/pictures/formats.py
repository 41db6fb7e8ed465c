"""Formats that Qt does not read: HEIC, AVIF, JPEG in TIFF by Pillow, PDF by PDFium, SVG by QtSvg.

Runs in the isolated process of decoder.py. What a format needs is imported before its file is read,
because later no file can be opened. Only HEIC's decoder may start a thread.
"""

from __future__ import annotations

import io
from typing import BinaryIO, Literal

import numpy as np
from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from lenet_gui.core.imaging.picture_import import PictureError
from lenet_gui.core.text import text
from lenet_gui.pictures.pictures import DAMAGED, PAGE_SIDE, SVG_TEXT, check_size

# The brands of HEIC, HEIF and AVIF pictures, at byte 8.
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"}
_AVIF_BRANDS = {b"avif", b"avis"}
# The tag of the compression in TIFF, and its values for JPEG (TIFF 6.0; its Technical Note 2).
_COMPRESSION, _JPEG = 259, (6, 7)
# The start of a file is searched for this many bytes.
START = 1024


def kind_of(start: bytes) -> str:
    """Return "heif", "avif", "pdf" or "svg" for the start of such a file, else ""."""
    if start[4:8] == b"ftyp":
        brands = {start[at : at + 4] for at in range(8, min(len(start), 64), 4)}
        if start[8:12] in _AVIF_BRANDS or (start[8:12] == b"mif1" and brands & _AVIF_BRANDS):
            return "avif"
        return "heif" if start[8:12] in _HEIF_BRANDS else ""
    if b"%PDF-" in start:
        return "pdf"
    words = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    if words.startswith((b"<svg", b"<?xml", b"<!")) and b"<svg" in start:
        return "svg"
    return ""


def prepare(kind: str) -> bool:
    """Import what a format of kind_of() needs; return whether this system has it."""
    try:
        if kind in ("heif", "avif", "tiff"):
            from PIL import Image, ImageOps, TiffImagePlugin  # noqa: F401

            Image.preinit()
        if kind == "heif":
            import pi_heif

            pi_heif.options.DECODE_THREADS = 1
            # Only pictures, no thumbnails and depths.
            pi_heif.options.THUMBNAILS = False
            pi_heif.options.DEPTH_IMAGES = False
            pi_heif.register_heif_opener()
        elif kind == "avif":
            from PIL import AvifImagePlugin, features

            AvifImagePlugin.DEFAULT_MAX_THREADS = 1
            return bool(features.check("avif"))
        elif kind == "pdf":
            import pypdfium2  # noqa: F401
        elif kind == "svg":
            from PySide6.QtSvg import QSvgRenderer  # noqa: F401
    except ImportError:
        return False
    return kind != ""


def holds_jpeg(file: BinaryIO) -> bool:
    """Return whether the first picture of an open TIFF file is a JPEG; the file is at 0 again."""
    order: Literal["big", "little"] = "big" if file.read(2) == b"MM" else "little"

    def number(size: int) -> int:
        return int.from_bytes(file.read(size), order)

    # The magic number is 42, or 43 with larger fields.
    large = number(2) == 43
    file.seek(8 if large else 4)
    file.seek(number(8 if large else 4) % 2**62)
    found = False
    for _ in range(number(8 if large else 2) % 2**16):
        entry = file.read(20 if large else 12)
        if not entry:
            break
        if int.from_bytes(entry[:2], order) == _COMPRESSION:
            at = 12 if large else 8
            found = int.from_bytes(entry[at : at + 2], order) in _JPEG
            break
    file.seek(0)
    return found


def with_full_range(image: QImage) -> QImage:
    """Return a picture whose 16-bit greys are not only those of 12 or 10 bits."""
    if image.format() != QImage.Format.Format_Grayscale16:
        return image
    rows = np.frombuffer(image.constBits(), np.uint16).reshape(image.height(), -1)
    bits = max(int(rows[:, : image.width()].max()).bit_length(), 8)
    full = np.ascontiguousarray(rows << (16 - bits))
    size = image.width(), image.height(), full.strides[0]
    return QImage(full.tobytes(), *size, QImage.Format.Format_Grayscale16).copy()


def read_format(content: bytes, kind: str, largest: int) -> QImage:
    """Return the picture in a file of a prepared kind; of a document the first page, upright.

    Raises PictureError when it has more than `largest` pixels, or is damaged.
    """
    try:
        if kind == "pdf":
            image = _first_page(content, largest)
        elif kind == "svg":
            image = _drawing(content, largest)
        else:
            image = _photograph(content, kind, largest)
    except PictureError:
        raise
    except Exception:
        # These libraries raise many kinds of errors, some of their own.
        raise PictureError(text(DAMAGED)) from None
    if image.isNull():
        raise PictureError(text(DAMAGED))
    return image


def _photograph(content: bytes, kind: str, largest: int) -> QImage:
    from PIL import Image, ImageOps

    # The limit here is ours.
    Image.MAX_IMAGE_PIXELS = None
    with Image.open(io.BytesIO(content), formats=(kind.upper(),)) as picture:
        check_size(QSize(*picture.size), largest)
        upright = ImageOps.exif_transpose(picture).convert("RGBA")
    width, height = upright.size
    pixels = upright.tobytes()
    return QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def _first_page(content: bytes, largest: int) -> QImage:
    import pypdfium2

    with pypdfium2.PdfDocument(content) as document:
        page = document[0]
        scale = PAGE_SIDE / max(*page.get_size(), 1.0)
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        check_size(QSize(bitmap.width, bitmap.height), largest)
        rows = bytes(bitmap.buffer)
        form = QImage.Format.Format_RGBX8888
        return QImage(rows, bitmap.width, bitmap.height, bitmap.stride, form).copy()


def _drawing(content: bytes, largest: int) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    # Its fonts lie in files, which this process may not open.
    if b"<text" in content:
        raise PictureError(text(SVG_TEXT))
    renderer = QSvgRenderer(QByteArray(content))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise PictureError(text(DAMAGED))
    size = size.scaled(PAGE_SIDE // 2, PAGE_SIDE // 2, Qt.AspectRatioMode.KeepAspectRatio)
    check_size(size, largest)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
