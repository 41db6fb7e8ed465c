"""What a process must not be able to do once it reads a stranger's bytes, each act tried for real.

Imported before the process gives up its rights: afterwards nothing can be.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import os
import resource
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

NOBODY = 65534

_TRACE_ME = 0  # ptrace(2)


def prepare(folder: Path) -> None:
    """Lay out what the acts are tried on, open to everybody."""
    folder.mkdir()
    for name in ("a", "b", "c", "d"):
        (folder / name).write_bytes(b"precious")
        (folder / name).chmod(0o666)
        os.utime(folder / name, (1, 1))
    folder.chmod(0o777)
    if os.getuid() == 0:
        # Only its owner changes the mode and the times of a file.
        for path in (folder, *folder.iterdir()):
            os.chown(path, NOBODY, NOBODY)


def state(folder: Path) -> dict[str, tuple[int, float, bytes]]:
    """What the acts would change: names, modes, times and contents."""
    return {
        path.name: (path.lstat().st_mode, path.lstat().st_mtime, path.read_bytes())
        for path in folder.iterdir()
    }


def become_nobody() -> None:
    """Be an ordinary user from now on; an administrator may do that."""
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)


def done(folder: Path, neighbour: int) -> list[str]:
    """The names of the acts that succeed, on a folder that prepare() made and on a process."""
    succeeded = []
    for name, act in acts(folder, neighbour).items():
        with contextlib.suppress(OSError):
            act()
            succeeded.append(name)
    return succeeded


def acts(folder: Path, neighbour: int) -> dict[str, Callable[[], object]]:
    """Each act by its name; one that fails raises OSError."""
    a, b, c, d, new = (str(folder / name) for name in ("a", "b", "c", "d", "new"))
    return {
        "read": lambda: os.open(a, os.O_RDONLY),
        "write": lambda: os.open(a, os.O_WRONLY),
        "create": lambda: os.open(new, os.O_WRONLY | os.O_CREAT),
        "list": lambda: os.listdir(folder),
        "truncate": lambda: os.truncate(a, 1),
        "chmod": lambda: os.chmod(a, 0o600),
        "utime": lambda: os.utime(a),
        "chmod of the input": lambda: os.fchmod(0, 0o600),
        "utime of the input": lambda: os.utime(0),
        "chdir": lambda: os.chdir(folder),
        "mkdir": lambda: os.mkdir(new + "1"),
        "symlink": lambda: os.symlink(a, new + "2"),
        "link": lambda: os.link(b, new + "3"),
        "rename": lambda: os.rename(c, new + "4"),
        "unlink": lambda: os.unlink(d),
        "pipe": os.pipe,
        "socket": socket.socket,
        "socket pair": socket.socketpair,
        "fork": _fork,
        "spawn": lambda: os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0),
        "limit": lambda: resource.prlimit(neighbour, resource.RLIMIT_CORE, (0, 0)),
        "priority": lambda: os.setpriority(os.PRIO_PROCESS, neighbour, 19),
        "owner": lambda: fcntl.fcntl(0, fcntl.F_SETOWN, neighbour),
        "signal": lambda: os.kill(neighbour, signal.SIGCONT),
        "trace": _be_traced,
    }


def execute() -> None:
    """Become another program; nothing follows if that succeeds."""
    with contextlib.suppress(OSError):
        os.execv("/bin/true", ["true"])


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)
    os.wait()


def _be_traced() -> None:
    # From now on each signal would stop it, that of a child's end, too: none may be left.
    if ctypes.CDLL(None, use_errno=True).ptrace(_TRACE_ME, 0, None, None) != 0:
        raise OSError(ctypes.get_errno(), "ptrace")


if __name__ == "__main__":
    # As an ordinary process, which nothing holds.
    if sys.argv[3] == "True":
        become_nobody()
    print("\n".join(done(Path(sys.argv[1]), int(sys.argv[2]))))  # noqa: T201
