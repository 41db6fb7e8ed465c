"""Arrays of the bytes of idx, npy and csv files. For any thread."""

from __future__ import annotations

import io
import math
import re
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.progress import Cancelled, never_cancelled
from lenet_gui.core.text import one_line, text

Array = npt.NDArray[Any]

MAX_SIDE = 512

_LABEL = re.compile(r"\"?(label|class|target|digit|y)\"?", re.IGNORECASE)
_DELIMITERS = ";,\t"
_NUMBER = re.compile(r"(\"?)\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*\1", re.ASCII | re.IGNORECASE)
# Smaller tables with an index are of something else than images.
_INDEXED_SIDE = 8
# Bytes that hold the first or the last lines of a csv file.
_ENOUGH = 100_000
# Lines of a csv file that are read between two looks at whether the reading was cancelled.
_LINES = 2_000

# The starts of idx files: the type of their values.
IDX_TYPES = {b"\0\0\x08": ">u1", b"\0\0\x0c": ">i4"}
_QMNIST_COLUMNS = 8


def parse(
    name: str,
    content: bytes,
    remarks: list[str],
    cancelled: Callable[[], bool] = never_cancelled,
) -> list[Array]:
    """Return the arrays of a file: images (n, h, w), labels (n,), or both; none of another file.

    Labels that are words are text. A csv file of labels alone has one column, or a number for each
    image before its label. What is left out of one is added to `remarks`.

    Raises DatasetError when the file is damaged, and Cancelled.
    """
    if content.startswith(b"\x93NUMPY"):
        return [_npy(name, content)]
    if content.startswith(tuple(IDX_TYPES)) and len(content) > 4:
        return [_idx(name, content)]
    if name.lower().removesuffix(".gz").endswith(".csv"):
        return _csv(name, content, remarks, cancelled)
    return []


def _idx(name: str, content: bytes) -> Array:
    dimensions, dtype = content[3], np.dtype(IDX_TYPES[content[:3]])
    header = 4 + 4 * dimensions
    if dimensions not in (1, 2, 3) or len(content) < header:
        raise DatasetError(text("{}: expected an idx file of images or labels.", name))
    shape = struct.unpack_from(f">{dimensions}I", content, 4)
    if math.prod(shape) * dtype.itemsize != len(content) - header:
        raise DatasetError(
            text(
                "{}: expected {} bytes of values, as its header says, found {}.",
                name,
                math.prod(shape) * dtype.itemsize,
                len(content) - header,
            )
        )
    values: Array = np.frombuffer(content, dtype, offset=header).reshape(shape)
    # QMNIST's labels have eight columns: the digit, then its writer and its places in other sets.
    if dtype.kind == "i" and dimensions == 2 and shape[1] == _QMNIST_COLUMNS:
        return values[:, 0]
    # EMNIST's images have rows and columns exchanged.
    base = re.split(r"[/\\]", name)[-1].lower()
    return values.transpose(0, 2, 1) if is_emnist(base) and dimensions == 3 else values


def is_emnist(file: str) -> bool:
    """Return whether a file has a name that EMNIST gave it."""
    return file.startswith("emnist-")


def _npy(name: str, content: bytes) -> Array:
    stream = io.BytesIO(content)
    try:
        version = np.lib.format.read_magic(stream)
        read = {
            (1, 0): np.lib.format.read_array_header_1_0,
            (2, 0): np.lib.format.read_array_header_2_0,
        }[version]
        shape, _, dtype = read(stream)
        # Checked beforehand, because NumPy makes room for what the header declares.
        if dtype.kind not in "buifSU":
            raise ValueError(f"the type {dtype}")
        if math.prod(shape) * dtype.itemsize != len(content) - stream.tell():
            raise ValueError(f"the shape {shape} for {len(content) - stream.tell()} bytes")
        stream.seek(0)
        loaded: Array = np.load(stream, allow_pickle=False)
        if dtype.kind in "SU":
            try:
                # Labels of OpenML are digits as text.
                loaded = loaded.astype(np.float32)
            except ValueError:
                if loaded.ndim != 1:
                    raise
                loaded = loaded.astype(np.str_)
    except (ValueError, KeyError, TypeError, SyntaxError, RecursionError, MemoryError) as error:
        raise DatasetError(text("{}: expected an array of numbers, found {}.", name, error)) from (
            error
        )
    return loaded


def first_line(content: bytes) -> tuple[str, list[str]]:
    """Return the delimiter of a csv file, and the cells of its first line that is not empty."""
    lines = _lines(content[:_ENOUGH])
    first = lines[0][1].decode("utf-8", "replace") if lines else ""
    delimiter = max(_DELIMITERS, key=first.count)
    return delimiter, _cells(first, delimiter)


def _cells(line: str, delimiter: str) -> list[str]:
    return [cell.strip() for cell in line.split(delimiter)]


def _csv(
    name: str, content: bytes, remarks: list[str], cancelled: Callable[[], bool]
) -> list[Array]:
    _, cells = first_line(content)
    heads = int(not all(map(_NUMBER.fullmatch, cells)))
    if len(cells) <= 2:
        try:
            return _list_of_labels(_table(name, content, heads, cancelled, None, {}))
        except DatasetError:
            return []  # A table of something else.
    side = math.isqrt(len(cells))
    # Of pandas, below an empty cell, or of R, below quotation marks.
    is_indexed = not cells[0].strip('"')
    before = int(side >= _INDEXED_SIDE and (is_indexed or side * side + 2 == len(cells)))
    cells = cells[before:]
    has_label = side * side + 1 == len(cells)
    if side < 2 or not (has_label or side * side == len(cells)):
        return []
    column = _column_of_words(content, heads, before) if has_label else None
    words: dict[str, int] = {}
    values = _table(name, content, heads, cancelled, column, words)
    # A first line of numbers and a word that is a label below, too, is no head.
    if [cell.strip('"') in words for cell in cells if not _NUMBER.fullmatch(cell)] == [True]:
        heads = 0
        values = _table(name, content, heads, cancelled, column, words)
    if before:
        if not is_indexed and np.any(np.diff(values[:, 0]) != 1):
            return []
        values = values[:, 1:]
        remarks.append(text("The first column of {} numbers the lines and is left out.", name))
    if not has_label:
        _check_pixels(name, content, heads, values, before + 1)
        return [values]
    last = column != before if words else _label_is_last(cells if heads else [], values)
    labels, pixels = (values[:, -1], values[:, :-1]) if last else (values[:, 0], values[:, 1:])
    if words:
        labels = np.array(list(words))[labels.astype(int)]
    _check_pixels(name, content, heads, pixels, before + (1 if last else 2))
    return [pixels, labels]


def _column_of_words(content: bytes, heads: int, before: int) -> int | None:
    """Return the place of the labels of a csv file that are words: `before` or last, or None."""
    delimiter, first = first_line(content)
    # Both ends are looked at, because one may have a fault.
    lines = _lines(content[:_ENOUGH])[heads:][:1] + _lines(content[-_ENOUGH:])[-1:]
    ends = [_cells(line.decode("utf-8", "replace"), delimiter) for _, line in lines]
    for column in (before, len(first) - 1):
        if all(len(cells) == len(first) and not _NUMBER.fullmatch(cells[column]) for cells in ends):
            return column
    return None


def _table(
    name: str,
    content: bytes,
    heads: int,
    cancelled: Callable[[], bool],
    column: int | None,
    words: dict[str, int],
) -> Array:
    """Return the numbers of a csv file float32 (lines, columns), without its first lines.

    In a column of words these are their numbers in `words`, to which new ones are added.
    """
    converters: dict[int | str, Callable[[str], int]] = {}
    if column is not None:
        converters[column] = lambda cell: words.setdefault(cell.strip(), len(words))
    delimiter, cells = first_line(content)
    lines = [line for _, line in _lines(content)[heads:]]
    parts = []
    for start in range(0, len(lines), _LINES):
        if cancelled():
            raise Cancelled
        try:
            part = np.loadtxt(
                [
                    line.decode("utf-8", "backslashreplace")
                    for line in lines[start : start + _LINES]
                ],
                np.float32,
                delimiter=delimiter,
                quotechar='"',
                comments=None,
                converters=converters,
                ndmin=2,
            )
        except (ValueError, MemoryError) as error:
            raise _fault(name, content, heads + start, column) from error
        if part.shape[1] != len(cells):
            raise _fault(name, content, heads + start, column)
        parts.append(part)
    if not parts:
        raise DatasetError(text("{}: expected a line for each image, found none.", name))
    return np.concatenate(parts)


def _lines(content: bytes) -> list[tuple[int, bytes]]:
    """Return the lines of a csv file that are not empty, with their numbers from 1 on."""
    lines = content.removeprefix(b"\xef\xbb\xbf").splitlines()
    return [(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _fault(name: str, content: bytes, start: int, words: int | None) -> DatasetError:
    """Return the error of the first line from `start` on that has not a number in each cell.

    The column `words` may hold something else.
    """
    delimiter, first = first_line(content)
    for number, line in _lines(content)[start:]:
        cells = _cells(line.decode("utf-8", "replace"), delimiter)
        if len(cells) != len(first):
            return DatasetError(
                text(
                    "{}: expected {} columns in line {}, as in the first line, found {}.",
                    name,
                    len(first),
                    number,
                    len(cells),
                )
            )
        for column, cell in enumerate(cells):
            if column != words and not _NUMBER.fullmatch(cell):
                return DatasetError(
                    text(
                        "{}: expected a number in line {}, column {}, found “{}”.",
                        name,
                        number,
                        column + 1,
                        one_line(cell, 20),
                    )
                )
    return DatasetError(text("{}: expected a number in each cell below the head.", name))


def _check_pixels(name: str, content: bytes, heads: int, pixels: Array, column: int) -> None:
    """Raise DatasetError unless the pixels, which begin in a column, are from 0 to 255."""
    wrong = ~((pixels >= 0) & (pixels <= 255))
    if wrong.any():
        row, place = divmod(int(np.argmax(wrong)), pixels.shape[1])
        raise DatasetError(
            text(
                "{}: expected a pixel from 0 to 255 in line {}, column {}, found {}.",
                name,
                _lines(content)[heads + row][0],
                column + place,
                float(pixels[row, place]),
            )
        )


def _list_of_labels(values: Array) -> list[Array]:
    """Return the labels of a table of one column, or of images' numbers and labels; [] of another.

    Labels that are all alike are none: Kaggle's example of what to hand in holds zeros.
    """
    *numbers, labels = values.T
    if not np.isin(labels, np.arange(10)).all() or len(np.unique(labels)) < 2:
        return []
    for counted in numbers:
        order = np.argsort(counted)
        if np.any(np.diff(counted[order]) != 1):
            return []
        labels = labels[order]
    return [labels]


def _label_is_last(head: list[str], values: Array) -> bool:
    """Return whether the label is the last column and not the first."""
    for column, last in ((0, False), (-1, True)):
        if head and _LABEL.fullmatch(head[column]):
            return last

    def may_be_labels(column: Array) -> bool:
        return bool(np.isin(column, np.arange(10)).all()) and len(np.unique(column)) > 1

    # A corner's pixel is always background, or has grey levels too.
    return not may_be_labels(values[:, 0]) and may_be_labels(values[:, -1])


def square(path: Path, images: Array) -> Array:
    """Return images as (n, h, w). Raises DatasetError when they have another form."""
    shape = images.shape
    if len(shape) == 4 and 1 in (shape[1], shape[3]):
        images = images.reshape(shape[0], *(shape[1:3] if shape[3] == 1 else shape[2:]))
    elif len(shape) == 2 and math.isqrt(shape[1]) ** 2 == shape[1]:
        images = images.reshape(shape[0], math.isqrt(shape[1]), -1)
    if images.ndim != 3 or not all(2 <= side <= MAX_SIDE for side in images.shape[1:]):
        raise DatasetError(
            text(
                "{}: expected grey images of at most {} pixels a side, found {}.",
                path,
                MAX_SIDE,
                "×".join(map(str, shape[1:])),
            )
        )
    return images
