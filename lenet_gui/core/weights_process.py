"""The weights of a stranger's file, read in a short-lived process of its own.

HDF5 is a large library in C. A file made for it may crash it, keep it busy, fill the memory, or
worse; then a process dies that has nothing to lose. It can open no further file, start no other
process, and has little memory and time. What it hands back are the arrays as plain bytes, of which
the caller checks every property again.

The first half runs in the program, in any thread; the second half is all that the process does.
"""

from __future__ import annotations

import contextlib
import math
import os
import sys
from pathlib import Path

import numpy as np

from lenet_gui.core.keras_config import Refusal
from lenet_gui.core.keras_weights import check_values, read_weights
from lenet_gui.core.network import ARCHITECTURES, Architecture, Floats

# The process has said nothing after this long: the disk is slow, or it hangs.
_SECONDS_FOR_ALL = 20
# What reading may take, once Python and its libraries are there; a sound file takes milliseconds.
_SECONDS_TO_READ = 2.0
# Bytes that reading may take beside those of Python and its libraries (about 110 MiB of address
# space); the largest file that is read has 16 MiB, and the arrays are smaller.
_MEMORY_TO_READ = 192 * 2**20
_LONGEST_SENTENCE = 300

# What the process answers: that it stands, and then one of the other two with what belongs to it.
_READY, _WEIGHTS, _REFUSAL = b"+", b"W", b"R"

_PROGRAM = (
    "import sys; sys.path[:] = sys.argv[2:]; "
    "from lenet_gui.core.weights_process import serve; serve(sys.argv[1])"
)


def read_weights_apart(content: bytes, architecture: Architecture) -> tuple[Floats, ...]:
    """What read_weights() gives, read in a process of its own.

    Raises Refusal like read_weights(), and when the process dies of the file or cannot be started.
    """
    shapes = architecture.weight_shapes()
    sizes = [4 * math.prod(shape) for shape in shapes]
    answer = _ask(content, architecture, longest=sum(sizes))
    if not answer.startswith(_READY):
        raise Refusal("cannot be checked: the process that reads such files did not start")
    kind, body = answer[1:2], answer[2:]
    if kind == _REFUSAL:
        raise Refusal(_sentence(body))
    if kind != _WEIGHTS or len(body) != sum(sizes):
        raise Refusal("is damaged or hostile: reading its weights had to be broken off")
    arrays, start = [], 0
    for shape, size in zip(shapes, sizes, strict=True):
        array = np.frombuffer(body, "<f4", size // 4, start).reshape(shape).astype(np.float32)
        check_values(array, "the file")
        arrays.append(array)
        start += size
    return tuple(arrays)


def _ask(content: bytes, architecture: Architecture, longest: int) -> bytes:
    """What the process answers to the bytes of an HDF5 file; an empty answer when it hangs.

    It reads one temporary file and writes another: no pipe that could fill up, and a process that
    was taken over cannot flood this one.
    """
    import subprocess
    import tempfile

    # Isolated from the working folder, and from what environment variables add to Python.
    command = [sys.executable, "-I", "-S", "-c", _PROGRAM, architecture.key, *_import_path()]
    environment = os.environ | {
        "OPENBLAS_NUM_THREADS": "1",
        # HDF5 would otherwise load libraries for the filters that a file names.
        "HDF5_PLUGIN_PRELOAD": "::",
    }
    try:
        with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as answer:
            given.write(content)
            given.seek(0)
            with contextlib.suppress(subprocess.TimeoutExpired):
                subprocess.run(
                    command,
                    stdin=given,
                    stdout=answer,
                    stderr=subprocess.DEVNULL,
                    env=environment,
                    timeout=_SECONDS_FOR_ALL,
                    check=False,
                    # On Windows, no terminal opens for it.
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            answer.seek(0)
            return answer.read(max(longest, 4 * _LONGEST_SENTENCE) + 3)
    except OSError as error:
        raise Refusal(
            f"cannot be checked: no process to read it in could be started ({error.strerror})"
        ) from None


def _import_path() -> list[str]:
    """Where the process finds what it imports: where this one does, but for the working folder."""
    package = str(Path(__file__).resolve().parents[2])
    found = [os.path.abspath(entry) for entry in sys.path if entry]
    return found if package in found else [*found, package]


def _sentence(body: bytes) -> str:
    """The words of a refusal, shortened to what may be shown whoever wrote them."""
    text = body.decode("utf-8", "replace")[:_LONGEST_SENTENCE]
    return "".join(character if character.isprintable() else "?" for character in text)


# In the process.


def serve(key: str) -> None:
    """Read an HDF5 file from standard input, and write the weights of an architecture, or why not.

    All that is needed is imported before the limits are set, and they before a byte is read.
    """
    import faulthandler

    import h5py  # noqa: F401 - read_weights() needs it, when no more files can be opened

    architecture = ARCHITECTURES[key]
    given, answer = sys.stdin.buffer, sys.stdout.buffer
    answer.write(_READY)
    answer.flush()
    # Python's own timers would wait for the C library; this one ends the process at once.
    faulthandler.dump_traceback_later(_SECONDS_TO_READ, exit=True)
    _set_limits(sum(4 * math.prod(shape) for shape in architecture.weight_shapes()))
    try:
        weights = read_weights(given.read(), architecture)
    except Refusal as refusal:
        answer.write(_REFUSAL + str(refusal).encode())
    else:
        answer.write(_WEIGHTS + b"".join(array.astype("<f4").tobytes() for array in weights))
    answer.flush()
    # Without the rest of Python's ending, in which a library that is in disorder might still act.
    os._exit(0)


def _set_limits(size: int) -> None:
    """Give up memory, time, and the right to open files and start processes, where that is known.

    Windows has no such limits, and macOS does not hold to that of memory: there the timer is left,
    and that nothing is kept in this process. `size` is that of all weights in bytes.
    """
    if sys.platform == "win32":
        return
    import resource
    import time

    limits = {
        "RLIMIT_AS": _address_space() + _MEMORY_TO_READ,
        "RLIMIT_CPU": round(time.process_time()) + 1,
        "RLIMIT_FSIZE": max(size, 4 * _LONGEST_SENTENCE) + 2,
        "RLIMIT_CORE": 0,
        "RLIMIT_NPROC": 0,
        # Standard input, output and errors are open already.
        "RLIMIT_NOFILE": 3,
    }
    for name, value in limits.items():
        # A system may lack a limit, or have a stricter one.
        with contextlib.suppress(AttributeError, ValueError, OSError):
            resource.setrlimit(getattr(resource, name), (value, value))


def _address_space() -> int:
    """The bytes of address space in use, where Linux tells; else what is usual."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return 128 * 2**20
    return pages * os.sysconf("SC_PAGE_SIZE")
