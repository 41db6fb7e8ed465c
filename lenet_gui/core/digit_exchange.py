"""Digits of the user's own from and to other places: idx files, and JSON lines with strokes.

An idx export or import is a pair of files, of which either may be named: NAME-images-idx3-ubyte
and NAME-labels-idx1-ubyte. Lines are those of core.own_digit; packed with gzip they are read, too.
Safe in any thread; reading many strokes takes seconds, so it is a generator.
"""

from __future__ import annotations

import dataclasses
import gzip
import io
import re
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from lenet_gui.core.atomic_file import reason, replace_file
from lenet_gui.core.datasets import read_pair
from lenet_gui.core.idx import DatasetError, write_images, write_labels
from lenet_gui.core.my_digits import LARGEST_FILE
from lenet_gui.core.own_digit import OwnDigit, now
from lenet_gui.core.whole_file import open_ordinary

# No one writes as many; a whole data set is better trained on than taught.
MOST_IMPORTED = 20_000

_IDX_NAME = re.compile(r"(?P<start>.*?)(?P<kind>images[-.]idx3|labels[-.]idx1)(?P<end>-ubyte.*)")
_GZIP_START = b"\x1f\x8b"


def read_digits(path: Path) -> Iterator[tuple[float, OwnDigit]]:
    """The digits of a file, each with the share 0..1 of the file that has been read.

    The file is an idx file whose partner lies beside it, or one of JSON lines. Digits of which
    it is not known when they were written are as of now.

    Raises DatasetError when a file cannot be read, when there is anything wrong with it, when it
    holds no digit or more than MOST_IMPORTED.
    """
    digits = _of_idx(path) if _IDX_NAME.fullmatch(path.name) else _of_lines(path)
    time = now()
    for share, digit in digits:
        yield share, digit if digit.time else dataclasses.replace(digit, time=time)


def write_lines(path: Path, digits: Sequence[OwnDigit]) -> None:
    """Write digits as JSON lines, strokes, images, times and all.

    Raises DatasetError when that cannot be; an older file is then unchanged.
    """
    lines = [digit.to_line() for digit in digits]
    try:
        replace_file(path, lambda file: file.writelines(lines))
    except OSError as error:
        raise DatasetError(f"{path} cannot be written: {reason(error)}.") from error


def write_idx(path: Path, digits: Sequence[OwnDigit]) -> None:
    """Write the images and labels of digits as the pair of idx files that a path stands for.

    Raises DatasetError, like write_lines().
    """
    images, labels = idx_paths(path)
    write_images(images, np.stack([digit.image for digit in digits]))
    write_labels(labels, np.array([digit.label for digit in digits], np.uint8))


def idx_paths(path: Path) -> tuple[Path, Path]:
    """The pair of idx files that a path stands for: either of them, or the start of their names."""
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
    """The file of images where a path is either file of an idx pair; else the path itself."""
    return idx_paths(path)[0] if _IDX_NAME.fullmatch(path.name) else path


def _of_idx(path: Path) -> Iterator[tuple[float, OwnDigit]]:
    images_path, labels_path = idx_paths(path)
    images, labels = read_pair(images_path, labels_path)
    _check_count(path, len(images))
    for index, (image, label) in enumerate(zip(images, labels, strict=True), start=1):
        yield index / len(images), OwnDigit(int(label), image)


def _of_lines(path: Path) -> Iterator[tuple[float, OwnDigit]]:
    lines = _content(path).splitlines()
    _check_count(path, sum(bool(line.strip()) for line in lines))
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                digit = OwnDigit.from_line(line)
            except ValueError as error:
                raise DatasetError(f"{path}, line {number:,}: {error}.") from None
            yield number / len(lines), digit


def _content(path: Path) -> bytes:
    """All bytes of a file, unpacked if it is packed."""
    try:
        with open_ordinary(path) as file:
            content = file.read(LARGEST_FILE + 1)
        if content.startswith(_GZIP_START):
            with gzip.GzipFile(fileobj=io.BytesIO(content)) as unpacked:
                content = unpacked.read(LARGEST_FILE + 1)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DatasetError(
            f"{path}: expected a gzip file of digits, found a damaged one ({error})."
        ) from error
    except OSError as error:
        raise DatasetError(f"{path} cannot be read: {reason(error)}.") from error
    if len(content) > LARGEST_FILE:
        raise DatasetError(
            f"{path}: expected at most {LARGEST_FILE // 1024**2} MiB of digits, found more."
        )
    return content


def _check_count(path: Path, count: int) -> None:
    if count == 0:
        raise DatasetError(f"{path}: expected digits, found none.")
    if count > MOST_IMPORTED:
        raise DatasetError(
            f"{path}: expected at most {MOST_IMPORTED:,} digits, found {count:,}; to train on a "
            "whole data set, choose its folder on the Training tab."
        )
