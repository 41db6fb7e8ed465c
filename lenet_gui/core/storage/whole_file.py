"""A file that may be anybody's, opened and read if that is safe to try. For any thread."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path


class NotOrdinary(OSError):
    """A folder, a pipe, a device."""


class TooLarge(OSError):
    """There is more than was to be read."""


@contextlib.contextmanager
def open_ordinary(path: Path) -> Iterator[BufferedReader]:
    """Open an ordinary file to read it.

    Raises OSError, of which NotOrdinary is one.
    """
    # Before it is opened, since Windows opens no folder, and to open a device may do something.
    _check(path.stat())
    with open(path, "rb", opener=_without_waiting) as file:
        # Something else may have taken the name meanwhile.
        _check(os.fstat(file.fileno()))
        yield file


def read_whole(path: Path, largest: int) -> bytes:
    """All bytes of an ordinary file of at most `largest`.

    Raises OSError, of which NotOrdinary and TooLarge are two.
    """
    with open_ordinary(path) as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        raise TooLarge(f"it has more than {largest:,} bytes")
    return content


def _check(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise NotOrdinary("it is not an ordinary file")


def _without_waiting(path: str, flags: int) -> int:
    """Open a file; a pipe would else wait here until somebody writes into it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
