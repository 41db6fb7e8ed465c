"""The weights of a stranger's file, read in a short-lived process of its own.

HDF5 is a large library in C; core.storage.sandbox tells what a file made for it may do, and what
not. Of the arrays that are handed back every property is checked again.

The first half runs in the program, in any thread; the second half is all that the process does.
"""

from __future__ import annotations

import math
import tempfile
import threading
from typing import BinaryIO

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.keras_file.config import Refusal
from lenet_gui.core.keras_file.weights import check_values, read_weights
from lenet_gui.core.network.architectures import ARCHITECTURES, Architecture
from lenet_gui.core.storage import sandbox

# The process has said nothing after this long: the disk is slow, or it hangs.
_SECONDS_FOR_ALL = 20
# What reading may take; a sound file takes milliseconds.
_SECONDS_TO_READ = 2.0
# Bytes; the largest file that is read has 16 MiB, and the arrays are smaller.
_MEMORY_TO_READ = 192 * 2**20


def read_weights_apart(
    content: bytes, architecture: Architecture, called_off: threading.Event | None = None
) -> tuple[Floats, ...]:
    """What read_weights() gives, read in a process of its own.

    Raises Refusal like read_weights(), and when the process dies of the file, cannot be started, or
    is called off.
    """
    broken_off = Refusal("is damaged or hostile: reading its weights had to be broken off")
    try:
        body = _ask(content, architecture, called_off)
    except sandbox.ChildFailedToStart as problem:
        raise Refusal(f"cannot be checked: {problem}") from None
    except sandbox.ChildRefused as refusal:
        raise Refusal(str(refusal)) from None
    except sandbox.ChildKilled:
        raise broken_off from None
    if len(body) != _size(architecture):
        raise broken_off
    arrays, start = [], 0
    for shape in architecture.weight_shapes():
        count = math.prod(shape)
        array = np.frombuffer(body, "<f4", count, start).reshape(shape).astype(np.float32)
        check_values(array, "the file")
        arrays.append(array)
        start += 4 * count
    return tuple(arrays)


def _ask(content: bytes, architecture: Architecture, called_off: threading.Event | None) -> bytes:
    """Return the child's answer to the bytes of an HDF5 file. Raises like run_isolated()."""
    # HDF5 would otherwise load libraries for the filters that a file names.
    environment = {"HDF5_PLUGIN_PRELOAD": "::"}
    try:
        with tempfile.TemporaryFile() as given:
            given.write(content)
            given.seek(0)
            return sandbox.run_isolated(
                __name__,
                architecture.key,
                given,
                _size(architecture),
                _SECONDS_FOR_ALL,
                environment,
                called_off,
            )
    except OSError as error:
        raise sandbox.ChildFailedToStart(f"there is no place for it ({error.strerror})") from None


def _size(architecture: Architecture) -> int:
    """The bytes of all weights."""
    return sum(4 * math.prod(shape) for shape in architecture.weight_shapes())


# In the process.


def serve(key: str) -> None:
    """Read an HDF5 file from standard input, and hand back the weights of an architecture."""
    import h5py  # noqa: F401 - read_weights() needs it, when no more files can be opened

    architecture = ARCHITECTURES[key]

    def work(given: BinaryIO) -> bytes:
        weights = read_weights(given.read(), architecture)
        return b"".join(array.astype("<f4").tobytes() for array in weights)

    limits = sandbox.ResourceLimits(_SECONDS_TO_READ, _MEMORY_TO_READ, _size(architecture))
    sandbox.child_run(work, Refusal, limits)
