"""The formats that a network is taken away in, and the writing of their files.

Each file is read back, and its answers are compared with the network's, before it takes its name.
Any thread may call this.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.export.arrays import (
    npz_file,
    npz_weights,
    safetensors_file,
    safetensors_weights,
)
from lenet_gui.core.export.onnx.network import onnx_answers, onnx_file
from lenet_gui.core.export.whole_model import h5_file
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.keras_file.model_file import ModelFileError, model_bytes, read_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.storage.files import os_error_text, write_atomically
from lenet_gui.core.text import Text, template, text

# The answers are compared on as many built-in digits, on fewer by a large network.
_COUNT, _SEED, _FEWEST = 50, 1, 5
_MULTIPLICATIONS = 10**9
# Programs add up in another order, so the last digits of probabilities differ.
_TOLERANCE = 1e-4

# Returns the bytes of a file; and the answers of the file at a path to images of 0..1.
Make = Callable[[Network, TrainingRecord | None], bytes]
Answers = Callable[[Path, Network, Floats], Floats]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: how its files end, its names and use for people, and the code that opens a file.

    `code` is a template with {} for the name of the file.
    """

    key: str
    suffix: str
    title: str
    purpose: str
    code: str
    make: Make
    answers: Answers

    def opening_code(self, name: str) -> str:
        """Return the line of Python that opens a file of this name."""
        return self.code.format(name)


class ExportError(ValueError):
    """A network that was not exported; the message is one sentence for the user."""


def export_network(
    path: str | os.PathLike[str],
    format: Format,
    network: Network,
    record: TrainingRecord | None = None,
    cancelled: threading.Event | None = None,
) -> float:
    """Write a network to a file, and return the greatest difference of its answers to ours.

    Raises ExportError when the file cannot be written, or answers otherwise, and Cancelled; an
    older file is then unchanged.
    """
    path = Path(path)
    cancelled = cancelled or threading.Event()
    images = _digits(network)
    expected = network.probabilities(images)
    differences = [0.0]

    def check(temporary: Path) -> None:
        _stop_if(cancelled)
        answers = format.answers(temporary, network, images)
        _stop_if(cancelled)
        # NaN is no small difference either.
        differences[0] = float(np.abs(answers - expected).max())
        if not differences[0] <= _TOLERANCE:
            raise ValueError(text("it answers otherwise than the network"))

    try:
        content = format.make(network, record)
        _stop_if(cancelled)
        write_atomically(path, lambda file: file.write(content), check)
    except OSError as error:
        raise ExportError(text(_NOT_WRITTEN, path.name, os_error_text(error))) from error
    except (ValueError, RuntimeError) as error:
        raise ExportError(text(_NOT_WRITTEN, path.name, error)) from error
    return differences[0]


def outcome(name: str, difference: float) -> Text:
    """Return how an export ended, for people."""
    if difference == 0:
        return text("Exported {}, which answers exactly as lenet-gui does.", name)
    return text("Exported {}, which answers as lenet-gui does, to {}.", name, f"{difference:.0e}")


def format_of(path: Path) -> Format | None:
    """Return the format of a file by how its name ends, or None."""
    found = (one for one in FORMATS.values() if path.name.lower().endswith(one.suffix))
    return next(found, None)


_NOT_WRITTEN = template("{} was not exported: {}.")


def _stop_if(cancelled: threading.Event) -> None:
    if cancelled.is_set():
        raise Cancelled


def _digits(network: Network) -> Floats:
    """Return images float32 (n, 28, 28) in 0..1 to compare answers on."""
    multiplications = max(network.architecture.multiplications(), 1)
    count = max(_FEWEST, min(_MULTIPLICATIONS // multiplications, _COUNT))
    return np.divide(synthetic_digits(_COUNT, _SEED)[0][:count], 255, dtype=np.float32)


def _onnx_answers(path: Path, network: Network, images: Floats) -> Floats:
    return onnx_answers(path.read_bytes(), network.inputs(images))


def _keras_answers(path: Path, network: Network, images: Floats) -> Floats:
    try:
        found = read_model(path)[0]
    except ModelFileError:
        raise ValueError(text("it could not be read back")) from None
    return Network(found.architecture, found.weights, network.pixels).probabilities(images)


def _npz_answers(path: Path, network: Network, images: Floats) -> Floats:
    return network.with_weights(npz_weights(path.read_bytes())).probabilities(images)


def _safetensors_answers(path: Path, network: Network, images: Floats) -> Floats:
    return network.with_weights(safetensors_weights(path.read_bytes())).probabilities(images)


_FORMATS = (
    Format(
        "onnx",
        ".onnx",
        "ONNX",
        text("For other programs, phones and browsers, without Keras; Netron shows its graph."),
        'onnxruntime.InferenceSession("{}").run(None, {{"image": images}})',
        onnx_file,
        _onnx_answers,
    ),
    Format(
        "keras",
        ".keras",
        "Keras",
        text("For Keras 3, compiled: to evaluate and to train on at once."),
        'keras.models.load_model("{}").evaluate(images, labels)',
        model_bytes,
        _keras_answers,
    ),
    Format(
        "h5",
        ".h5",
        "HDF5",
        text("The older file of Keras, compiled, which more programs read."),
        'keras.models.load_model("{}").evaluate(images, labels)',
        h5_file,
        _keras_answers,
    ),
    Format(
        "npz",
        ".npz",
        "NumPy",
        text("The weights alone, an array for each, to calculate with by hand."),
        'numpy.load("{}")',
        lambda network, record: npz_file(network),
        _npz_answers,
    ),
    Format(
        "safetensors",
        ".safetensors",
        "safetensors",
        text("The weights alone, for PyTorch, JAX and others."),
        'safetensors.numpy.load_file("{}")',
        lambda network, record: safetensors_file(network),
        _safetensors_answers,
    ),
)

FORMATS: dict[str, Format] = {one.key: one for one in _FORMATS}
