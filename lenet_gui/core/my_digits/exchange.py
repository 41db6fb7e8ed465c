"""Import and export of the user's digits: idx files, and JSON lines with strokes.

An idx export or import is a pair of files, NAME-images-idx3-ubyte and NAME-labels-idx1-ubyte; the
path may be either file. core.my_digits.digit describes the JSON lines, which may be compressed with
gzip. Reading many strokes takes seconds, so it is a generator. Files may be untrusted, so the bytes
read are bounded, also after decompression. Safe in any thread.
"""

from __future__ import annotations

import contextlib
import dataclasses
import gzip
import re
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from lenet_gui.core.data.dataset import read_pair
from lenet_gui.core.data.idx import DatasetError, write_images, write_labels
from lenet_gui.core.imaging.ink import Mark, Picture
from lenet_gui.core.my_digits.digit import MAX_LINE, UserDigit, now
from lenet_gui.core.storage.files import open_regular, os_error_text, write_atomically
from lenet_gui.core.text import text

# More than a person writes; a whole data set is better trained on than taught.
MAX_IMPORTED = 20_000
# Bytes of a file's lines, uncompressed: 6,700 per digit; a digit of 150 points takes 4,000.
MAX_IMPORT_BYTES = 128 * 2**20
# Points of all digits, 150 per digit; each point takes 112 bytes of memory.
MAX_POINTS_IMPORTED = 3_000_000

_IDX_NAME = re.compile(r"(?P<start>.*?)(?P<kind>images[-.]idx3|labels[-.]idx1)(?P<end>-ubyte.*)")
_GZIP_START = b"\x1f\x8b"


def read_digits(path: Path) -> Iterator[tuple[float, UserDigit]]:
    """Yield the digits of a file, each with the share 0..1 of the file that has been read.

    The file is an idx file with its partner beside it, or a file of JSON lines. Digits without a
    time get the current time.

    Raises DatasetError when a file cannot be read, is not valid, or holds no digit or more than
    MAX_IMPORTED.
    """
    digits = _of_idx(path) if _IDX_NAME.fullmatch(path.name) else _of_lines(path)
    time = now()
    for share, digit in digits:
        yield share, digit if digit.time else dataclasses.replace(digit, time=time)


def write_lines(path: Path, digits: Sequence[UserDigit]) -> None:
    """Write digits as JSON lines, with strokes, images and times.

    Raises DatasetError when the file cannot be written; an older file is then unchanged.
    """
    lines = [digit.to_line() for digit in digits]
    try:
        write_atomically(path, lambda file: file.writelines(lines))
    except OSError as error:
        raise DatasetError(text("{} cannot be written: {}.", path, os_error_text(error))) from error


def write_idx(path: Path, digits: Sequence[UserDigit]) -> None:
    """Write the images and labels of digits as a pair of idx files; see idx_paths().

    Raises DatasetError, like write_lines().
    """
    images, labels = idx_paths(path)
    write_images(images, np.stack([digit.image for digit in digits]))
    write_labels(labels, np.array([digit.label for digit in digits], np.uint8))


def idx_paths(path: Path) -> tuple[Path, Path]:
    """Return the pair of idx files that `path` names: it is one file, or the start of both names.

    >>> [str(path) for path in idx_paths(Path("mine"))]
    ['mine-images-idx3-ubyte', 'mine-labels-idx1-ubyte']
    """
    match = _IDX_NAME.fullmatch(path.name)
    if match is None:
        start, dot, end = f"{path.name}-", "-", "-ubyte"
    else:
        start, dot, end = match["start"], match["kind"][6], match["end"]
    return (
        path.with_name(f"{start}images{dot}idx3{end}"),
        path.with_name(f"{start}labels{dot}idx1{end}"),
    )


def idx_pair_of(path: Path) -> Path:
    """Return the images file if `path` is either file of an idx pair; else the path itself."""
    return idx_paths(path)[0] if _IDX_NAME.fullmatch(path.name) else path


def _of_idx(path: Path) -> Iterator[tuple[float, UserDigit]]:
    images_path, labels_path = idx_paths(path)
    images, labels = read_pair(images_path, labels_path, max_count=MAX_IMPORTED)
    _check_count(path, len(images))
    for index, (image, label) in enumerate(zip(images, labels, strict=True), start=1):
        yield index / len(images), UserDigit(int(label), image)


def _of_lines(path: Path) -> Iterator[tuple[float, UserDigit]]:
    count = sum(1 for _ in _lines(path))
    _check_count(path, count)
    points = 0
    for done, (number, line) in enumerate(_lines(path), start=1):
        try:
            digit = UserDigit.from_line(line)
        except ValueError as error:
            raise DatasetError(text("{}, line {}: {}.", path, number, error)) from None
        points += sum(map(_points, digit.marks))
        if points > MAX_POINTS_IMPORTED:
            raise DatasetError(
                text(
                    "{}, line {}: expected at most {} points in all, found more; import it in "
                    "several files.",
                    path,
                    number,
                    MAX_POINTS_IMPORTED,
                )
            )
        yield done / count, digit


def _points(mark: Mark) -> int:
    """Return the number of points of a mark; for a picture, of as many as take its memory."""
    return mark.ink.size // 100 if isinstance(mark, Picture) else len(mark.points)


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield the lines of a file, decompressed, with their numbers; blank lines are skipped.

    Only one line at a time is in memory. Raises DatasetError, also for too many lines or bytes.
    """
    number, left = 0, MAX_IMPORT_BYTES
    try:
        with contextlib.ExitStack() as stack:
            file = stack.enter_context(open_regular(path))
            stream: BinaryIO = file
            if file.peek(2).startswith(_GZIP_START):
                stream = cast(BinaryIO, stack.enter_context(gzip.GzipFile(fileobj=file)))
            # One byte more, so that from_line() sees that a line is too long.
            while line := stream.readline(MAX_LINE + 1):
                number += 1
                left -= len(line)
                if left < 0:
                    raise DatasetError(
                        text(
                            "{}: expected at most {} MiB of digits, found more.",
                            path,
                            MAX_IMPORT_BYTES // 2**20,
                        )
                    )
                if number > 2 * MAX_IMPORTED:
                    raise DatasetError(
                        text(
                            "{}: expected at most {} digits, found more than {} lines.",
                            path,
                            MAX_IMPORTED,
                            2 * MAX_IMPORTED,
                        )
                    )
                if line.strip():
                    yield number, line
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DatasetError(
            text("{}: expected a gzip file of digits, found a damaged one ({}).", path, error)
        ) from error
    except OSError as error:
        raise DatasetError(text("{} cannot be read: {}.", path, os_error_text(error))) from error


def _check_count(path: Path, count: int) -> None:
    if count == 0:
        raise DatasetError(text("{}: expected digits, found none.", path))
    if count > MAX_IMPORTED:
        raise DatasetError(
            text(
                "{}: expected at most {} digits, found {}; to train on a whole data set, "
                "choose its folder on the Train tab.",
                path,
                MAX_IMPORTED,
                count,
            )
        )
