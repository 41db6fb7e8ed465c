"""A file that may be anybody's, read as a whole if that is safe to try. For any thread."""

from __future__ import annotations

import stat
from pathlib import Path


class NotOrdinary(ValueError):
    """A folder, a pipe, a device."""


class TooLarge(ValueError):
    """There is more than was to be read."""


def read_whole(path: Path, largest: int) -> bytes:
    """All bytes of an ordinary file of at most `largest`.

    Raises OSError, NotOrdinary or TooLarge.
    """
    # Asked before opening: opening a pipe would wait for somebody to write into it.
    if not stat.S_ISREG(path.stat().st_mode):
        raise NotOrdinary
    with path.open("rb") as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        raise TooLarge
    return content
