"""Reading and writing of whole files. For any thread.

A file is replaced in one step, so there is always the old one or the new one. A file to read may be
untrusted: the number of bytes read is bounded, and a pipe or a device is refused. Several threads
and programs may write the same file; the last one wins.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, TypeVar

from lenet_gui.core.storage.retry import insist
from lenet_gui.core.text import sentence, text

T = TypeVar("T")

_ERROR_TEXTS = {
    errno.ENOSPC: text("the disk is full"),
    errno.EACCES: text("you do not have permission"),
    errno.EPERM: text("you do not have permission"),
    errno.EROFS: text("the disk can only be read"),
    errno.ENOENT: text("there is no such file or folder"),
    errno.ENOTDIR: text("there is no such folder"),
    errno.EISDIR: text("there is a folder of that name"),
    errno.ENAMETOOLONG: text("the name is too long"),
    errno.EIO: text("the disk reports an error"),
    errno.EFBIG: text("it would be larger than the system allows"),
    errno.ELOOP: text("the link leads to itself"),
}

# The name of a temporary file does not contain the target's, which may be as long as the file
# system allows.
_TEMPORARY = re.compile(r"\.[0-9a-f]{16}\.tmp")
# No write takes this long, so a temporary file of that age belongs to a killed program.
STALE_SECONDS = 3600.0


class NotRegularFile(OSError):
    """A folder, a pipe or a device in place of a regular file."""


class TooLarge(OSError):
    """A file with more bytes than the limit."""


def os_error_text(error: OSError) -> str:
    """Return the reason for an error in plain words that fit after a colon."""
    return _ERROR_TEXTS.get(error.errno or 0) or error.strerror or sentence(error)


# Reading.


@contextlib.contextmanager
def open_regular(path: Path) -> Iterator[BufferedReader]:
    """Open a regular file for reading.

    Raises OSError, also as NotRegularFile.
    """
    # Checked before opening, because Windows opens no folder, and opening a device may act on it.
    _check_regular(path.stat().st_mode)
    with open(path, "rb", opener=_open_without_waiting) as file:
        # Another file may have taken the name meanwhile.
        _check_regular(os.fstat(file.fileno()).st_mode)
        yield file


def read_limited(path: Path, max_bytes: int) -> bytes:
    """Read a regular file of at most `max_bytes`.

    Raises OSError, also as NotRegularFile or TooLarge.
    """
    with open_regular(path) as file:
        content = file.read(max_bytes + 1)
    if len(content) > max_bytes:
        raise TooLarge(text("it has more than {} bytes", max_bytes))
    return content


def _check_regular(mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise NotRegularFile(text("it is not an ordinary file"))


def _open_without_waiting(path: str, flags: int) -> int:
    """Open a file with O_NONBLOCK: without it, a pipe blocks until a process writes to it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


# Writing.


def write_atomically(
    path: str | os.PathLike[str],
    write: Callable[[BinaryIO], object],
    check: Callable[[Path], None] | None = None,
    partial: Path | None = None,
) -> None:
    """Replace the file at `path` by the output of `write`, or leave everything unchanged.

    `write` gets a temporary file in the same folder, open for binary writing. Once its content is
    on the disk, `check` may read it back from the temporary path. Only if neither raises does the
    temporary file replace the old one, in one step; otherwise it is removed, or becomes `partial`,
    a path in the same folder.

    Where `path` is a symbolic link, the file it points to is replaced and the link stays. The new
    file takes over the old one's permissions.

    Raises OSError when the file cannot be written, and the exceptions of `write` and `check`.
    """
    target = Path(os.path.realpath(path))
    permissions = _permissions_of_existing(target)
    temporary = target.with_name(f".{os.urandom(8).hex()}.tmp")
    # "x" and not tempfile.mkstemp(), whose files only their owner may read.
    file = temporary.open("xb")
    try:
        with file:
            write(file)
            file.flush()
            _flush_to_disk(file.fileno())
        if permissions is not None:
            temporary.chmod(permissions)
        if check is not None:
            check(temporary)
        if sys.platform == "win32":
            # Windows refuses while another program, such as a scanner, has the old file open.
            insist(lambda: os.replace(temporary, target), PermissionError)
        else:
            os.replace(temporary, target)
    except BaseException:
        # The first error is the one to raise.
        with contextlib.suppress(OSError):
            if partial is not None:
                os.replace(temporary, partial)
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    fsync_directory(target.parent)


def write_bytes(path: str | os.PathLike[str], content: bytes) -> None:
    """Replace the file at `path` by these bytes; see write_atomically(). Raises OSError."""
    write_atomically(path, lambda file: file.write(content))


def write_report(path: Path, formats: Mapping[str, Callable[[T], str | bytes]], results: T) -> None:
    """Write results by the function of `formats` for the file's ending. Raises OSError."""
    made = formats[path.suffix.lower()](results)
    # A folder's name may contain bytes that are not text.
    write_bytes(path, made if isinstance(made, bytes) else made.encode(errors="replace"))


def remove_stale_temporaries(folder: Path, stale_seconds: float = STALE_SECONDS) -> None:
    """Remove the temporary files that killed programs left in a folder.

    Files written to within the last `stale_seconds` may belong to a running program and stay, as
    does anything that cannot be removed.
    """
    with contextlib.suppress(OSError):
        for entry in list(os.scandir(folder)):
            if _TEMPORARY.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    if time.time() - entry.stat().st_mtime >= stale_seconds:
                        os.unlink(entry.path)


def fsync_directory(folder: Path) -> None:
    """Flush a folder, so that a new name in it survives a power cut; does nothing on Windows.

    Errors are ignored, because the file is already in place.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            _flush_to_disk(descriptor)
        finally:
            os.close(descriptor)


def _flush_to_disk(descriptor: int) -> None:
    os.fsync(descriptor)
    if sys.platform == "darwin":
        import fcntl

        # On macOS fsync() leaves the data in the disk's cache, see its manual page. Some file
        # systems do not support F_FULLFSYNC.
        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)


def _permissions_of_existing(target: Path) -> int | None:
    """Return the permission bits of the file to replace; None when there is no file yet.

    Raises OSError when it is not a regular file or is write-protected. Replacing would need only
    the right to change the folder, but write protection is meant for the content.
    """
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    _check_regular(mode)
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return stat.S_IMODE(mode)
