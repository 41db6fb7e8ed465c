"""The files of a folder, a zip or a tar file, read into memory within limits.

Nothing is unpacked onto the disk, so the names in an archive lead nowhere. Links, pipes and devices
are left out. For any thread.
"""

from __future__ import annotations

import gzip
import io
import os
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.own_arrays import IDX_TYPES
from lenet_gui.core.data.own_pictures import ENDINGS, is_picture
from lenet_gui.core.progress import ProgressCallback, ignore_progress
from lenet_gui.core.storage.files import open_regular, os_error_text
from lenet_gui.core.text import text

MAX_MEMBERS = 200_000
# All files together, unpacked; a folder's pictures do not count, of which few are read at a time.
MAX_BYTES = 1024**3
MAX_PICTURE = 64 * 1024**2

# How the names of files with data end, besides those of idx files.
DATA_ENDINGS = (".csv", ".npy", ".npz", ".gz", ".tgz", ".zip", ".tar")
_SUFFIXES = (*DATA_ENDINGS, *ENDINGS)
_AT_ONCE = 1024**2


class Budget:
    """The bytes and files that may still be read."""

    def __init__(self, path: Path) -> None:
        self._path, self._bytes, self._members = path, MAX_BYTES, MAX_MEMBERS

    def count(self) -> None:
        """Count a file. Raises DatasetError after too many."""
        self._members -= 1
        if self._members < 0:
            raise DatasetError(
                text("{}: expected at most {} files, found more.", self._path, MAX_MEMBERS)
            )

    def read(self, stream: BinaryIO, size: int = -1) -> bytes:
        """Read up to `size` bytes, or all. Raises DatasetError when it is too much."""
        data = bytearray()
        while size < 0 or len(data) < size:
            chunk = stream.read(_AT_ONCE if size < 0 else min(_AT_ONCE, size - len(data)))
            if not chunk:
                break
            self._bytes -= len(chunk)
            if self._bytes < 0:
                raise DatasetError(
                    text(
                        "{}: expected at most {} MiB of data, unpacked; found more.",
                        self._path,
                        MAX_BYTES // 1024**2,
                    )
                )
            data += chunk
        return bytes(data)


class _Limited(io.RawIOBase):
    """A stream whose bytes are counted as they are read."""

    def __init__(self, stream: BinaryIO, budget: Budget) -> None:
        super().__init__()
        self._stream, self._budget = stream, budget

    def read(self, size: int = -1) -> bytes:
        return self._budget.read(self._stream, size)


def members(
    path: Path, progress: ProgressCallback = ignore_progress
) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content, unpacked, of each file that may hold data.

    `path` is a folder, an archive, or a single file. `progress` gets the bytes read, as they lie on
    the disk.

    Raises DatasetError when it cannot be read, is damaged, or holds too much.
    """
    budget, done = Budget(path), 0
    try:
        files = list(_files(path, budget)) if path.is_dir() else [path]
        sizes = [file.stat().st_size for file in files]
        total = sum(sizes)
        for file, size in zip(files, sizes, strict=True):
            name = str(file.relative_to(path)) if file != path else file.name
            with open_regular(file) as stream:
                if is_picture(name) and file != path:
                    # One that is too large is not read as a picture.
                    content = stream.read(MAX_PICTURE + 1)
                    yield name, content if len(content) <= MAX_PICTURE else b""
                else:
                    for member in _unpacked(name, stream, budget, depth=0):
                        progress(min(done + stream.tell(), total), total)
                        yield member
            done += size
            progress(done, total)
    except OSError as error:
        raise DatasetError(text("{} cannot be read: {}.", path, os_error_text(error))) from error
    except DatasetError:
        raise
    # The last ones are raised by zipfile and tarfile for headers that make no sense.
    except (
        *(EOFError, zlib.error, zipfile.BadZipFile, tarfile.TarError),
        *(IndexError, ValueError, OverflowError, struct.error),
    ) as error:
        raise DatasetError(
            text("{}: expected a whole packed file, found a damaged one ({}).", path, error)
        ) from error
    # zipfile raises these for passwords and for methods that it does not know.
    except (RuntimeError, NotImplementedError) as error:
        raise DatasetError(
            text("{}: expected an ordinary zip file without a password ({}).", path, error)
        ) from error


def _files(folder: Path, budget: Budget) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if _is_shown(name))
        for name in sorted(names):
            budget.count()
            file = Path(parent, name)
            if file.is_file() and (_may_hold_data(name) or (_is_shown(name) and _is_idx(file))):
                yield file


def _is_idx(file: Path) -> bool:
    """Return whether a file begins as an idx file, which may have any name. Raises OSError."""
    with open_regular(file) as stream:
        return _begins_as_idx(stream.read(4))


def _begins_as_idx(content: bytes) -> bool:
    return content[:3] in IDX_TYPES and content[3:4] in (b"\1", b"\2", b"\3")


def _is_shown(name: str) -> bool:
    # macOS adds a folder __MACOSX to its archives.
    return not name.startswith((".", "__MACOSX"))


def may_be_data(path: Path) -> bool:
    """Return whether a path has the name of a folder or of a file with data, and no picture's.

    The disk is not asked.
    """
    return not path.suffix or (_may_hold_data(path.name) and not is_picture(path.name))


def _may_hold_data(name: str) -> bool:
    base = _base(name).lower()
    return _is_shown(base) and (base.endswith(_SUFFIXES) or "ubyte" in base or "idx" in base)


def _base(name: str) -> str:
    return name.rsplit("/", 1)[-1]


def _unpacked(
    name: str, stream: BinaryIO, budget: Budget, depth: int
) -> Iterator[tuple[str, bytes]]:
    start = stream.read(262)
    stream.seek(0)
    if start.startswith(b"\x1f\x8b"):
        with gzip.GzipFile(fileobj=stream) as packed:
            is_tar = packed.read(262).endswith(b"ustar")
            packed.seek(0)
            if is_tar:
                yield from _from_tar(name, cast(BinaryIO, packed), budget, depth)
            else:
                yield name, budget.read(cast(BinaryIO, packed))
    elif start.endswith(b"ustar"):
        yield from _from_tar(name, stream, budget, depth)
    # An npz file is a zip file of npy files.
    elif start.startswith(b"PK") and depth < 2:
        with zipfile.ZipFile(stream) as archive:
            for entry in archive.infolist():
                budget.count()
                if entry.is_dir() or not _is_shown(_base(entry.filename)):
                    continue
                with archive.open(entry) as file:
                    content = _content(entry.filename, cast(BinaryIO, file), budget)
                inner = f"{name}/{entry.filename}"
                yield from _unpacked(inner, io.BytesIO(content), budget, depth + 1)
    else:
        yield name, budget.read(stream)


def _from_tar(
    name: str, stream: BinaryIO, budget: Budget, depth: int
) -> Iterator[tuple[str, bytes]]:
    if depth >= 2:
        return
    # As a stream, so that what is skipped is counted too.
    limited = cast(BinaryIO, _Limited(stream, budget))
    with tarfile.open(fileobj=limited, mode="r|") as archive:
        for entry in archive:
            budget.count()
            file = archive.extractfile(entry) if entry.isreg() else None
            if file is not None and _is_shown(_base(entry.name)):
                content = _content(entry.name, cast(BinaryIO, file), None)
                yield from _unpacked(f"{name}/{entry.name}", io.BytesIO(content), budget, depth + 1)


def _content(name: str, file: BinaryIO, budget: Budget | None) -> bytes:
    """Return what a member of an archive holds; of one that is no data, the first bytes at most."""
    start = b"" if _may_hold_data(name) else file.read(4)
    if start and not _begins_as_idx(start):
        return b""
    return start + (file.read() if budget is None else budget.read(file))
