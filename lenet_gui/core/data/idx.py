"""Read and write idx files, the format in which MNIST is published.

An idx file is a header of big-endian 32-bit integers and then one byte a value, rows first:

- images: 2051, number of images, rows, columns, then the pixels, 0 = background, 255 = full ink;
- labels: 2049, number of labels, then the labels.

Source: Y. LeCun, C. Cortes and C. Burges, "The MNIST database of handwritten digits", section
"File formats for the MNIST database". Plain functions; any thread may call them.
"""

from __future__ import annotations

import gzip
import math
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.storage.files import open_regular, os_error_text, write_atomically
from lenet_gui.core.text import text

# A file that declares more than this, unpacked, is refused before anything is read.
MAX_BYTES = 2 * 1024**3

_GZIP_START = b"\x1f\x8b"
_BYTES_AT_ONCE = 1024**2


class DatasetError(ValueError):
    """Data that are missing or unusable; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of file: the number that it starts with, and the shape of one item."""

    plural: str  # a Text
    magic: int
    item_shape: tuple[int, ...]


_IMAGES = _Kind(text("images"), 2051, (28, 28))
_LABELS = _Kind(text("labels"), 2049, ())
_KNOWN = {kind.magic: text("{} ({})", kind.plural, str(kind.magic)) for kind in (_IMAGES, _LABELS)}


def read_images(path: Path, max_count: int | None = None) -> Bytes:
    """Return the images of an idx file, plain or gzip, as read-only uint8 (n, 28, 28).

    Raises DatasetError when the file cannot be read, has another format, or holds more than
    `max_count` images.
    """
    return _read(path, _IMAGES, max_count)


def read_labels(path: Path, max_count: int | None = None) -> Bytes:
    """Return the labels of an idx file, plain or gzip, as read-only uint8 (n,), each 0–9.

    Raises DatasetError, like read_images().
    """
    labels = _read(path, _LABELS, max_count)
    if labels.size and labels.max() > 9:
        place = int(np.argmax(labels > 9))
        raise DatasetError(
            text(
                "{}: expected labels from 0 to 9, found {} as label {}.",
                path,
                labels[place],
                place + 1,
            )
        )
    return labels


def write_images(path: Path, images: Bytes) -> None:
    """Write images uint8 (n, 28, 28) as an idx file, not packed.

    Raises DatasetError when it cannot be written; an older file is then unchanged.
    """
    _write(path, _IMAGES, images)


def write_labels(path: Path, labels: Bytes) -> None:
    """Write labels uint8 (n,) as an idx file, not packed.

    Raises DatasetError, like write_images().
    """
    _write(path, _LABELS, labels)


def _write(path: Path, kind: _Kind, values: Bytes) -> None:
    header = struct.pack(f">{1 + values.ndim}I", kind.magic, *values.shape)
    try:
        write_atomically(path, lambda file: file.writelines((header, values.tobytes())))
    except OSError as error:
        raise DatasetError(text("{} cannot be written: {}.", path, os_error_text(error))) from error


def _read(path: Path, kind: _Kind, max_count: int | None) -> Bytes:
    try:
        with open_regular(path) as stream:
            # By content: files are often renamed, and browsers unpack downloads.
            if stream.peek(2)[:2] != _GZIP_START:
                return _parse(path, stream, kind, max_count)
            with gzip.GzipFile(fileobj=stream) as unpacked:
                return _parse(path, cast(BinaryIO, unpacked), kind, max_count)
    except EOFError:
        raise DatasetError(
            text(
                "{}: expected a whole gzip file of {}, found one that is cut off.",
                path,
                kind.plural,
            )
        ) from None
    except (zlib.error, gzip.BadGzipFile) as error:
        raise DatasetError(
            text(
                "{}: expected a gzip file of {}, found a damaged one ({}).",
                path,
                kind.plural,
                error,
            )
        ) from error
    except OSError as error:
        raise DatasetError(text("{} cannot be read: {}.", path, os_error_text(error))) from error


def _parse(path: Path, stream: BinaryIO, kind: _Kind, max_count: int | None) -> Bytes:
    """Check the header, then read exactly as many values as it declares."""
    header = stream.read(4 * (2 + len(kind.item_shape)))
    magic = int.from_bytes(header[:4], "big")
    if len(header) < 4 or magic != kind.magic:
        start = _KNOWN.get(magic, text("neither idx nor gzip data, but {}", repr(header[:4])))
        raise DatasetError(
            text(
                "{}: expected an idx file of {}, found {} at its start.",
                path,
                _KNOWN[kind.magic],
                start,
            )
        )
    if len(header) < 4 * (2 + len(kind.item_shape)):
        raise DatasetError(
            text(
                "{}: expected an idx file of {}, found only {} bytes.",
                path,
                kind.plural,
                len(header),
            )
        )
    _, count, *item_shape = struct.unpack(f">{len(header) // 4}I", header)
    if tuple(item_shape) != kind.item_shape:
        expected, found = ("×".join(map(str, shape)) for shape in (kind.item_shape, item_shape))
        raise DatasetError(
            text("{}: expected images of {} pixels, found {}.", path, expected, found)
        )
    if max_count is not None and count > max_count:
        raise DatasetError(
            text("{}: expected at most {} {}, found {}.", path, max_count, kind.plural, count)
        )
    size = count * math.prod(kind.item_shape)
    if size > MAX_BYTES:
        raise DatasetError(
            text(
                "{}: expected at most {} GiB of {}, found a file that announces {} of them.",
                path,
                MAX_BYTES // 1024**3,
                kind.plural,
                count,
            )
        )
    # Reading one byte more detects a file that is too long, and has gzip verify its checksum.
    values = _read_at_most(stream, size + 1)
    if len(values) > size:
        raise DatasetError(
            text("{}: expected {} {}, as its header says, found more.", path, count, kind.plural)
        )
    if len(values) < size:
        raise DatasetError(
            text(
                "{}: expected {} bytes of {}, as its header says, found only {}.",
                path,
                size,
                kind.plural,
                len(values),
            )
        )
    array = np.frombuffer(values, np.uint8).reshape(count, *kind.item_shape)
    array.setflags(write=False)
    return array


def _read_at_most(stream: BinaryIO, size: int) -> bytearray:
    """Return up to `size` bytes, read in chunks, so that memory grows with the actual data."""
    data = bytearray()
    while chunk := stream.read(min(size - len(data), _BYTES_AT_ONCE)):
        data += chunk
    return data
