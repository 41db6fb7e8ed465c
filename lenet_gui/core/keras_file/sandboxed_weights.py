"""Reading of an untrusted HDF5 file in a child process.

HDF5 is a large C library; core.storage.sandbox describes the isolation. Every property of the
returned arrays is checked again.

The first half runs in the program, in any thread; the second half runs in the child.
"""

from __future__ import annotations

import codecs
import json
import math
import tempfile
import threading
from typing import BinaryIO

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.keras_file.errors import FILE, DamagedModelFile, InvalidModelFile
from lenet_gui.core.keras_file.places import Arrays
from lenet_gui.core.keras_file.weights import (
    DAMAGES,
    MAX_DESCRIPTION,
    REFUSALS,
    check_values,
    read_description,
    read_weights,
)
from lenet_gui.core.storage import sandbox
from lenet_gui.core.text import Text, sentence, text

# Timeout of the child, for a slow or hanging disk.
MAX_SECONDS = 20
# Time limit of reading; a valid file takes milliseconds.
_MAX_READ_SECONDS = 2.0
# Bytes; the largest file has 96 MiB, and its arrays are smaller.
_MAX_READ_MEMORY = 256 * 2**20


def read_weights_isolated(
    content: bytes, arrays: Arrays, cancelled: threading.Event | None = None
) -> tuple[Floats, ...]:
    """Return the result of read_weights(), run in a child.

    Raises InvalidModelFile like read_weights(), and when the child crashes, cannot be started, or
    is cancelled.
    """
    argument = json.dumps([arrays.shapes, arrays.schemes])
    body = _answer_of_child(content, argument, arrays.size(), cancelled)
    if len(body) != arrays.size():
        raise _killed()
    weights, start = [], 0
    for shape in arrays.shapes:
        count = math.prod(shape)
        array = np.frombuffer(body, "<f4", count, start).reshape(shape).astype(np.float32)
        check_values(array, "model.weights.h5")
        weights.append(array)
        start += 4 * count
    return tuple(weights)


def read_description_isolated(
    content: bytes, cancelled: threading.Event | None = None
) -> tuple[str, bytes]:
    """Return the result of read_description(), run in a child.

    Raises InvalidModelFile like read_weights_isolated().
    """
    body = _answer_of_child(content, "null", MAX_DESCRIPTION + 100, cancelled)
    version, separator, description = body.partition(b"\n")
    if not separator:
        raise _killed()
    return version.decode("utf-8", "replace"), description


def _killed() -> InvalidModelFile:
    return DamagedModelFile(text("{} could not be read safely; it may be damaged.", FILE))


def _answer_of_child(
    content: bytes, argument: str, max_bytes: int, cancelled: threading.Event | None
) -> bytes:
    """Return the child's answer for the bytes of an HDF5 file."""
    # Otherwise HDF5 loads plugin libraries for the filters that a file names.
    environment = {"HDF5_PLUGIN_PRELOAD": "::"}
    try:
        with tempfile.TemporaryFile() as stdin:
            stdin.write(content)
            stdin.seek(0)
            return sandbox.run_isolated(
                __name__,
                argument,
                stdin,
                max_bytes,
                MAX_SECONDS,
                environment,
                REFUSALS,
                cancelled,
            )
    except OSError as error:
        problem = text("there is no room for a temporary file ({})", error.strerror)
        raise InvalidModelFile(text("{} cannot be checked: {}.", FILE, problem)) from None
    except sandbox.ChildFailedToStart as problem:
        raise InvalidModelFile(text("{} cannot be checked: {}.", FILE, problem)) from None
    except sandbox.ChildRefused as refusal:
        words = sentence(refusal)
        is_damage = isinstance(words, Text) and words.template in DAMAGES
        raise (DamagedModelFile if is_damage else InvalidModelFile)(words) from None
    except sandbox.ChildKilled:
        raise _killed() from None


# In the child.


def serve(argument: str) -> None:
    """Read an HDF5 file from standard input, and answer with the arrays that the argument lists.

    Without any, answer with Keras's version, a line feed, and the description of the network.
    """
    import h5py  # noqa: F401 - the readers need it, and can open no file to import it

    # h5py needs it for texts, and Python would read it from a file then.
    codecs.lookup("ascii")
    asked = json.loads(argument)
    arrays = None if asked is None else _arrays(*asked)

    def work(stdin: BinaryIO) -> bytes:
        content = stdin.read()
        if arrays is None:
            version, description = read_description(content)
            return version.encode() + b"\n" + description
        weights = read_weights(content, arrays)
        return b"".join(array.astype("<f4").tobytes() for array in weights)

    size = MAX_DESCRIPTION + 100 if arrays is None else arrays.size()
    limits = sandbox.ResourceLimits(_MAX_READ_SECONDS, _MAX_READ_MEMORY, size)
    sandbox.child_run(work, InvalidModelFile, limits)


def _arrays(shapes: list[list[int]], schemes: list[list[tuple[str, int | None]]]) -> Arrays:
    """Return Arrays from JSON."""
    places = (tuple((path, number) for path, number in scheme) for scheme in schemes)
    return Arrays(tuple(map(tuple, shapes)), tuple(places))
