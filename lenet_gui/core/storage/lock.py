"""A lock that the system lets go when its process ends, however it ends.

So a run whose process was killed is told from one that is in training, on which a process number
in a file could not be relied: numbers are given out again. Any thread may use it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


class Locked(Exception):
    """Another process, or another part of this one, holds the lock."""


class Lock:
    """A file that is held until release() is called or the process ends.

    Raises Locked when it is held already, OSError when it cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        # Python closes it when it starts another program, which would hold it on otherwise.
        self._descriptor: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _lock(self._descriptor, alone=True)
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Let go; calling it again does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def is_locked(path: Path) -> bool:
    """Whether somebody holds the lock; a lock that cannot be asked counts as free."""
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
        # Not lockf(): its locks belong to the process, which would lose them as soon as any part
        # of it closed the file. Who only asks shares the lock with others who ask.
        kind = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Locked from None
        except OSError:
            # Some network disks know no locks: a run there is kept all the same, and shows as
            # interrupted while it is in training.
            return
