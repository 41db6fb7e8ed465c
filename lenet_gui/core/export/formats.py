"""The formats that a network is taken away in, and the writing of their files.

Each file is read back, and its answers are compared with the network's, before it takes its name.
Any thread may call this.
"""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.export.arrays import (
    npz_file,
    npz_weights,
    safetensors_file,
    safetensors_weights,
)
from lenet_gui.core.export.onnx.network import onnx_answers, onnx_file
from lenet_gui.core.export.script.data import needs_file
from lenet_gui.core.export.script.images import ShareCallback, write_images
from lenet_gui.core.export.script.script import data_file_name, script_of
from lenet_gui.core.export.script.sections import (
    Section,
    check_notebook,
    check_python,
    notebook_file,
    python_file,
)
from lenet_gui.core.export.taken import Taken
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

# Returns the bytes of a file, whose name without the ending is given.
Make = Callable[[Taken, str], bytes]
# Returns the answers of the file at a path to images of 0..1; None of a file that gives none.
Answers = Callable[[Path, Network, Floats], Floats | None]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: how its files end, its names and use for people, and the code that opens a file.

    `code` is a template with {} for the name of the file. Files that repeat a training read its
    images, which may need a file of their own (`with_images`).
    """

    key: str
    suffix: str
    title: str
    purpose: str
    code: str
    make: Make
    answers: Answers
    with_images: bool = False

    def opening_code(self, name: str) -> str:
        """Return the line that opens a file of this name."""
        return self.code.format(name)


@dataclass(frozen=True, slots=True)
class Exported:
    """What became of an export.

    `difference` is the greatest one of a probability to ours, None where nothing answers. `images`
    is the name of the file with images that was written beside; `without_images` tells that it is
    needed, but could not be written.
    """

    difference: float | None
    images: str = ""
    without_images: bool = False


class ExportError(ValueError):
    """A network that was not exported; the message is one sentence for the user."""


def export_network(
    path: str | os.PathLike[str],
    format: Format,
    taken: Taken,
    cancelled: threading.Event | None = None,
    progress: ShareCallback = lambda share: None,
) -> Exported:
    """Write a network to a file, and return what became of it.

    Raises ExportError when a file cannot be written, or answers otherwise, and Cancelled; older
    files are then unchanged.
    """
    path, network = Path(path), taken.network
    cancelled = cancelled or threading.Event()
    images = _digits(network)
    expected = network.probabilities(images)
    differences: list[float] = []

    def check(temporary: Path) -> None:
        _stop_if(cancelled)
        answers = format.answers(temporary, network, images)
        _stop_if(cancelled)
        if answers is None:
            return
        # NaN is no small difference either.
        differences.append(float(np.abs(answers - expected).max()))
        if not differences[0] <= _TOLERANCE:
            raise ValueError(text("it answers otherwise than the network"))

    beside = path.with_name(data_file_name(path.stem))
    had_images = beside.exists()
    written = False
    needed = format.with_images and needs_file(taken.source())
    try:
        content = format.make(taken, path.stem)
        _stop_if(cancelled)
        if needed:
            written = write_images(beside, taken.source(), progress, cancelled.is_set)
        try:
            write_atomically(path, lambda file: file.write(content), check)
        except BaseException:
            if written and not had_images:
                beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ExportError(text(_NOT_WRITTEN, path.name, os_error_text(error))) from error
    except (ValueError, RuntimeError) as error:
        raise ExportError(text(_NOT_WRITTEN, path.name, error)) from error
    difference = differences[0] if differences else None
    return Exported(difference, beside.name if written else "", needed and not written)


def outcome(name: str, exported: Exported) -> Text:
    """Return how an export ended, for people."""
    if exported.images:
        return text("Exported {}, and its images beside it as {}.", name, exported.images)
    if exported.without_images:
        return text(
            "Exported {}. The images of this training are not here; the file tells how to add "
            "them.",
            name,
        )
    if exported.difference is None:
        return text("Exported {}.", name)
    if exported.difference == 0:
        return text("Exported {}, which answers exactly as lenet-gui does.", name)
    places = math.floor(-math.log10(exported.difference))
    return text(
        "Exported {}. Its probabilities are those of lenet-gui to {} decimal places.", name, places
    )


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


def _sections(taken: Taken, name: str) -> list[Section]:
    return script_of(taken.training(), name, taken.source(), taken.start())


def _checked(check: Callable[[bytes], None]) -> Answers:
    def answers(path: Path, network: Network, images: Floats) -> None:
        check(path.read_bytes())

    return answers


_FORMATS = (
    Format(
        "python",
        ".py",
        text("Python script"),
        text("For your own code: the same training in plain Keras, to read, run and change."),
        'python "{}"',
        lambda taken, name: python_file(_sections(taken, name)),
        _checked(check_python),
        with_images=True,
    ),
    Format(
        "notebook",
        ".ipynb",
        text("Jupyter notebook"),
        text("The same in cells, for Jupyter, Colab and VS Code."),
        'jupyter lab "{}"',
        lambda taken, name: notebook_file(_sections(taken, name)),
        _checked(check_notebook),
        with_images=True,
    ),
    Format(
        "onnx",
        ".onnx",
        "ONNX",
        text("For other programs, phones and browsers, without Keras; Netron shows its graph."),
        'onnxruntime.InferenceSession("{}").run(None, {{"image": images}})',
        lambda taken, name: onnx_file(taken.network, taken.record),
        _onnx_answers,
    ),
    Format(
        "keras",
        ".keras",
        "Keras",
        text("For Keras 3, compiled: to evaluate and to train on at once."),
        'keras.models.load_model("{}").evaluate(images, labels)',
        lambda taken, name: model_bytes(taken.network, taken.record),
        _keras_answers,
    ),
    Format(
        "h5",
        ".h5",
        "HDF5",
        text("The older file of Keras, compiled, which more programs read."),
        'keras.models.load_model("{}").evaluate(images, labels)',
        lambda taken, name: h5_file(taken.network, taken.record),
        _keras_answers,
    ),
    Format(
        "npz",
        ".npz",
        "NumPy",
        text("The weights alone, an array for each, to calculate with by hand."),
        'numpy.load("{}")',
        lambda taken, name: npz_file(taken.network),
        _npz_answers,
    ),
    Format(
        "safetensors",
        ".safetensors",
        "safetensors",
        text("The weights alone, for PyTorch, JAX and others."),
        'safetensors.numpy.load_file("{}")',
        lambda taken, name: safetensors_file(taken.network),
        _safetensors_answers,
    ),
)

FORMATS: dict[str, Format] = {one.key: one for one in _FORMATS}
