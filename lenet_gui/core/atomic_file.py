"""Writing a file so that there is always a whole one: the old one or the new one.

Used for everything that the program writes for the user. Runs in whichever thread calls it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

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
}


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
    # The name owes nothing to the target's: a longer one might be too long for the file system.
    temporary = target.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        # "x" and not tempfile.mkstemp(), which makes files that nobody else may read.
        with temporary.open("xb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        if permissions is not None:
            temporary.chmod(permissions)
        if check is not None:
            check(temporary)
        os.replace(temporary, target)
    except BaseException:
        # What went wrong first is what the caller has to hear about.
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


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


def _flush_folder(folder: Path) -> None:
    """Have the new name of the file survive a power cut, where the system lets folders be opened.

    The new file is in place already, so a file system that cannot do this is no failure.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
