"""Reading of the weights of an untrusted file in a child process.

HDF5 is a large C library; core.storage.sandbox describes the isolation. Every property of the
returned arrays is checked again.

The first half runs in the program, in any thread; the second half runs in the child.
"""

from __future__ import annotations

import json
import math
import tempfile
import threading
from collections.abc import Sequence
from typing import BinaryIO

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.keras_file.errors import FILE, InvalidModelFile
from lenet_gui.core.keras_file.weights import REFUSALS, check_values, read_weights
from lenet_gui.core.storage import sandbox
from lenet_gui.core.text import sentence, text

# Timeout of the child, for a slow or hanging disk.
MAX_SECONDS = 20
# Time limit of reading; a valid file takes milliseconds.
_MAX_READ_SECONDS = 2.0
# Bytes; the largest file has 16 MiB, and its arrays are smaller.
_MAX_READ_MEMORY = 192 * 2**20


def read_weights_isolated(
    content: bytes,
    arrays: Sequence[tuple[str, Shape]],
    cancelled: threading.Event | None = None,
) -> tuple[Floats, ...]:
    """Return the result of read_weights(), run in a child.

    Raises InvalidModelFile like read_weights(), and when the child crashes, cannot be started, or
    is cancelled.
    """
    killed = InvalidModelFile(text("{} could not be read safely; it may be damaged.", FILE))
    try:
        body = _answer_of_child(content, arrays, cancelled)
    except sandbox.ChildFailedToStart as problem:
        raise InvalidModelFile(text("{} cannot be checked: {}.", FILE, problem)) from None
    except sandbox.ChildRefused as refusal:
        raise InvalidModelFile(sentence(refusal)) from None
    except sandbox.ChildKilled:
        raise killed from None
    if len(body) != _size(arrays):
        raise killed
    weights, start = [], 0
    for _, shape in arrays:
        count = math.prod(shape)
        array = np.frombuffer(body, "<f4", count, start).reshape(shape).astype(np.float32)
        check_values(array, "model.weights.h5")
        weights.append(array)
        start += 4 * count
    return tuple(weights)


def _answer_of_child(
    content: bytes, arrays: Sequence[tuple[str, Shape]], cancelled: threading.Event | None
) -> bytes:
    """Return the child's answer for the bytes of an HDF5 file. Raises like run_isolated()."""
    # Otherwise HDF5 loads plugin libraries for the filters that a file names.
    environment = {"HDF5_PLUGIN_PRELOAD": "::"}
    try:
        with tempfile.TemporaryFile() as stdin:
            stdin.write(content)
            stdin.seek(0)
            return sandbox.run_isolated(
                __name__,
                json.dumps(arrays),
                stdin,
                _size(arrays),
                MAX_SECONDS,
                environment,
                REFUSALS,
                cancelled,
            )
    except OSError as error:
        raise sandbox.ChildFailedToStart(
            text("there is no room for a temporary file ({})", error.strerror)
        ) from None


def _size(arrays: Sequence[tuple[str, Shape]]) -> int:
    """Return the size of all weights in bytes."""
    return sum(4 * math.prod(shape) for _, shape in arrays)


# In the child.


def serve(argument: str) -> None:
    """Read an HDF5 file from standard input, and answer with the arrays that the argument lists."""
    import h5py  # noqa: F401 - read_weights() needs it, and can open no file to import it

    arrays = [(path, tuple(shape)) for path, shape in json.loads(argument)]

    def work(stdin: BinaryIO) -> bytes:
        weights = read_weights(stdin.read(), arrays)
        return b"".join(array.astype("<f4").tobytes() for array in weights)

    limits = sandbox.ResourceLimits(_MAX_READ_SECONDS, _MAX_READ_MEMORY, _size(arrays))
    sandbox.child_run(work, InvalidModelFile, limits)
