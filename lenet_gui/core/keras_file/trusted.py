"""Which model files this installation wrote itself, so that they open without precautions.

Kept in the user's data folder as a list of SHA-256 sums, one a line, the newest last. A list that
is lost or damaged costs a third of a second for each file that is opened, nothing else. Plain
functions, for any thread.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
from pathlib import Path
from typing import BinaryIO

from lenet_gui import paths
from lenet_gui.core.storage.files import open_regular, write_atomically

# Files remembered; the oldest are forgotten first.
_MOST = 4000
_LARGEST_LIST = _MOST * 65


def remember(content: bytes) -> None:
    """Keep in mind that a file of this content was written here."""
    new = _sum(content)
    sums = [*(old for old in _sums() if old != new), new][-_MOST:]

    def write(file: BinaryIO) -> None:
        file.write("".join(f"{line}\n" for line in sums).encode())

    with contextlib.suppress(OSError):
        _list().parent.mkdir(parents=True, exist_ok=True)
        write_atomically(_list(), write)


def is_own(content: bytes) -> bool:
    """Whether a file of exactly this content was written here."""
    return _sum(content) in _sums()


def _list() -> Path:
    return paths.data_folder() / "own-models.txt"


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _sums() -> list[str]:
    try:
        with open_regular(_list()) as file:
            text = file.read(_LARGEST_LIST).decode("ascii", "replace")
    except OSError:
        return []
    return [line for line in text.splitlines() if re.fullmatch(r"[0-9a-f]{64}", line)]
