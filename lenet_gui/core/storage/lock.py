"""A lock file that the system releases when its process ends, even when the process is killed.

This distinguishes a killed run from one still training. A PID in a file would not, because PIDs are
reused. Any thread may use it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


class Locked(Exception):
    """The error for a file that another process, or another Lock in this process, has locked."""


class Lock:
    """An exclusive lock on a file until release() is called or the process ends.

    Raises Locked when the file is locked already, OSError when it cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        # Child processes do not inherit the descriptor (PEP 446); they would hold the lock on.
        self._descriptor: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _lock(self._descriptor, alone=True)
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Release the lock; calling it again does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def is_locked(path: Path) -> bool:
    """Return whether a file is locked; a file that cannot be opened counts as free."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(descriptor, alone=False)
    except Locked:
        return True
    finally:
        os.close(descriptor)
    return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, alone: bool) -> None:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            raise Locked from None

else:
    import fcntl

    def _lock(descriptor: int, alone: bool) -> None:
        # Not lockf(): its locks belong to the process, which loses them when any code in it closes
        # the file. A query takes a shared lock, so that two queries do not block each other.
        kind = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Locked from None
        except OSError:
            # Some network disks do not support locks. A run there is recorded all the same, and is
            # listed as interrupted while it is in training.
            return
