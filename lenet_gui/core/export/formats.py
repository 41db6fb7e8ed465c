"""The formats that a network is taken away in: what files hold, and how they are read back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lenet_gui.core.arrays import Floats
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.export import tflite
from lenet_gui.core.export.arrays import (
    npz_file,
    npz_weights,
    safetensors_file,
    safetensors_weights,
)
from lenet_gui.core.export.onnx.network import onnx_answers, onnx_file
from lenet_gui.core.export.script.script import script_of, why_no_script
from lenet_gui.core.export.script.sections import (
    Section,
    check_notebook,
    check_python,
    notebook_file,
    python_file,
)
from lenet_gui.core.export.taken import Taken
from lenet_gui.core.export.whole_model import h5_file
from lenet_gui.core.keras_file.model_file import ModelFileError, model_bytes, read_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.text import text
from lenet_gui.core.training import packages


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """What a file is made of: what is taken, and the name of the file without its ending.

    `images` float32 (n, 28, 28) in 0..1 are those that the file will be asked for.
    """

    taken: Taken
    name: str
    images: Floats
    cancelled: threading.Event


# Returns the answers of the file at a path to images of 0..1; None of a file that gives none.
# Raises ValueError when it cannot be read back.
Answers = Callable[[Path, Network, Floats], Floats | None]


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """The bytes of a file, and how it is read back."""

    content: bytes
    answers: Answers


@dataclass(frozen=True, slots=True)
class Format:
    """A format: how its files end, its names and use for people, and the code that opens a file.

    `code` is a template with {} for the name of the file. `obstacle` returns why a network with
    this record cannot have such a file, or "". Files that repeat a training read its images, which
    may need a file of their own (`with_images`).
    """

    key: str
    suffix: str
    title: str
    purpose: str
    code: str
    make: Callable[[Task], Made]
    with_images: bool = False
    obstacle: Callable[[TrainingRecord | None], str] = lambda record: ""

    def opening_code(self, name: str) -> str:
        """Return the line that opens a file of this name."""
        return self.code.format(name)


def format_of(path: Path) -> Format | None:
    """Return the format of a file by how its name ends, or None."""
    found = (one for one in FORMATS.values() if path.name.lower().endswith(one.suffix))
    return next(found, None)


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


def _script(task: Task) -> Made:
    return Made(python_file(_sections(task)), _checked(check_python))


def _notebook(task: Task) -> Made:
    return Made(notebook_file(_sections(task)), _checked(check_notebook))


def _sections(task: Task) -> list[Section]:
    taken = task.taken
    return script_of(taken.training(), task.name, taken.source(), taken.start())


def _checked(check: Callable[[bytes], None]) -> Answers:
    def answers(path: Path, network: Network, images: Floats) -> None:
        check(path.read_bytes())

    return answers


def _tflite(task: Task) -> Made:
    content, answers = tflite.converted(task.taken.network, task.images, task.cancelled)
    return Made(content, tflite.read_back(content, answers))


def _no_tensorflow(record: TrainingRecord | None) -> str:
    return "" if packages.is_installed() else tflite.NO_TENSORFLOW


_FORMATS = (
    Format(
        "python",
        ".py",
        text("Python script"),
        text("For your own code: the same training in plain Keras, to read, run and change."),
        'python "{}"',
        _script,
        with_images=True,
        obstacle=why_no_script,
    ),
    Format(
        "notebook",
        ".ipynb",
        text("Jupyter notebook"),
        text("The same in cells, for Jupyter, Colab and VS Code."),
        'jupyter lab "{}"',
        _notebook,
        with_images=True,
        obstacle=why_no_script,
    ),
    Format(
        "onnx",
        ".onnx",
        "ONNX",
        text("For other programs, phones and browsers, without Keras; Netron shows its graph."),
        'onnxruntime.InferenceSession("{}").run(None, {{"image": images}})',
        lambda task: Made(onnx_file(task.taken.network, task.taken.record), _onnx_answers),
    ),
    Format(
        "tflite",
        ".tflite",
        "TensorFlow Lite",
        text("For phones and small devices. TensorFlow writes it, which takes some seconds."),
        'ai_edge_litert.interpreter.Interpreter("{}").get_signature_runner()(image=images)',
        _tflite,
        obstacle=_no_tensorflow,
    ),
    Format(
        "keras",
        ".keras",
        "Keras",
        text("For Keras 3, compiled: to evaluate and to train on at once."),
        'keras.models.load_model("{}").evaluate(images, labels)',
        lambda task: Made(model_bytes(task.taken.network, task.taken.record), _keras_answers),
    ),
    Format(
        "h5",
        ".h5",
        "HDF5",
        text("The older file of Keras, compiled, which more programs read."),
        'keras.models.load_model("{}").evaluate(images, labels)',
        lambda task: Made(h5_file(task.taken.network, task.taken.record), _keras_answers),
    ),
    Format(
        "npz",
        ".npz",
        "NumPy",
        text("The weights alone, an array for each, to calculate with by hand."),
        'numpy.load("{}")',
        lambda task: Made(npz_file(task.taken.network), _npz_answers),
    ),
    Format(
        "safetensors",
        ".safetensors",
        "safetensors",
        text("The weights alone, for PyTorch, JAX and others."),
        'safetensors.numpy.load_file("{}")',
        lambda task: Made(safetensors_file(task.taken.network), _safetensors_answers),
    ),
)

FORMATS: dict[str, Format] = {one.key: one for one in _FORMATS}
