"""Writing a file so that there is always a whole one: the old one or the new one.

Used for everything that the program writes for the user. Runs in whichever thread calls it; several
threads and several programs may write the same file, and the last one wins.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from lenet_gui.core.storage.patience import insist

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EACCES: "you do not have permission",
    errno.EPERM: "you do not have permission",
    errno.EROFS: "the disk can only be read",
    errno.ENOENT: "there is no such file or folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "there is a folder of that name",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EIO: "the disk reports an error",
    errno.EFBIG: "it would be larger than the system allows",
    errno.ELOOP: "the link leads to itself",
}

# What a temporary file is called. The name owes nothing to that of the file it is to replace: a
# longer one might be too long for the file system.
_TEMPORARY = re.compile(r"\.[0-9a-f]{16}\.tmp")
# A temporary file that was written to within this time is in use, whatever its lock says: its
# writer may be about to lock it, or the file system may know no locks.
_SECONDS_IN_USE = 60.0


def replace_file(
    path: str | os.PathLike[str],
    write: Callable[[BinaryIO], None],
    check: Callable[[Path], None] | None = None,
) -> None:
    """Put what `write` writes in the place of the file at `path`, or leave everything as it was.

    `write` gets a temporary file in the same folder, open for binary writing. When its content is
    on the disk, `check` gets the temporary file's path and may read it back. Only when neither
    raises does the temporary file take the place of the old one, in one step. After any failure
    the old file is as it was, and the temporary file is gone.

    Where `path` is a symbolic link, the file it points to is replaced and the link stays. An
    existing file hands its permissions on to the new one.

    Raises OSError when the file cannot be written, and whatever `write` or `check` raise.
    """
    target = Path(os.path.realpath(path))
    permissions = _permissions_of_existing(target)
    temporary = target.with_name(f".{secrets.token_hex(8)}.tmp")
    # "x" and not tempfile.mkstemp(), which makes files that nobody else may read.
    file = temporary.open("xb")
    try:
        _lock(file)
        write(file)
        file.flush()
        _flush_to_disk(file.fileno())
        if sys.platform == "win32":
            # Which replaces no file that is open, and lets nobody remove one either.
            file.close()
        if permissions is not None:
            temporary.chmod(permissions)
        if check is not None:
            check(temporary)
        _put_in_place(temporary, target)
    except BaseException:
        # What went wrong first is what the caller has to hear about.
        with contextlib.suppress(OSError):
            file.close()
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    file.close()
    flush_folder(target.parent)


def remove_leftovers(folder: Path, in_use: float = _SECONDS_IN_USE) -> None:
    """Remove the temporary files that programs left in a folder when they were ended by force.

    Those of a program that is still running are let alone: they are locked, or were written to
    within the last `in_use` seconds. What cannot be looked at or removed stays.
    """
    with contextlib.suppress(OSError):
        for entry in list(os.scandir(folder)):
            if _TEMPORARY.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                _remove_leftover(Path(entry.path), in_use)


def flush_folder(folder: Path) -> None:
    """Have the new name of the file survive a power cut, where the system lets folders be opened.

    The new file is in place already, so a file system that cannot do this is no failure.
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

        # There fsync() leaves it in the disk's own memory, see its manual page. Some file systems
        # know no more than that.
        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)


def _put_in_place(temporary: Path, target: Path) -> None:
    """Replace a file. Windows refuses while another program has it open, such as a scanner."""
    if sys.platform == "win32":
        insist(lambda: os.replace(temporary, target), PermissionError)
    else:
        os.replace(temporary, target)


def reason(error: OSError) -> str:
    """Why the system refused, in plain words that fit after a colon."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)


def _permissions_of_existing(target: Path) -> int | None:
    """The permission bits of the file to replace, None when there is none yet.

    Raises OSError when it is not a file or may not be written: replacing needs only the right to
    change the folder, but someone who protects a file means its content.
    """
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "it is not an ordinary file", str(target))
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return stat.S_IMODE(mode)


def _lock(file: BinaryIO) -> bool:
    """Lock a file for as long as it is open; whether that was possible.

    The system lifts the lock when the process ends, however it ends. Windows has none, and needs
    none: it lets nobody remove an open file.
    """
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _remove_leftover(path: Path, in_use: float) -> None:
    with contextlib.suppress(OSError):
        if time.time() - path.stat().st_mtime < in_use:
            return
        with path.open("rb") as file:
            if not _lock(file):
                return
            if sys.platform != "win32":
                path.unlink()
        # Windows removes no file that is open here; one that is open elsewhere stays.
        path.unlink(missing_ok=True)
