"""Networks as `.tflite` files, which TensorFlow's converter makes in a process of its own.

So TensorFlow is not loaded into the program for it, and the conversion can be cancelled. The first
half runs in the program, in any thread; the second half runs in the child.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.keras_file.model_file import model_bytes
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.storage.helper_process import helper_command
from lenet_gui.core.text import text
from lenet_gui.core.training import packages

NO_TENSORFLOW = text("it takes TensorFlow, which is not installed here")

_POLL_SECONDS = 0.1
# The child's exit code where TensorFlow cannot be imported.
_IMPORT_FAILED = 3


def converted(network: Network, images: Floats, cancelled: threading.Event) -> tuple[bytes, Floats]:
    """Return the bytes of a `.tflite` file, and what the interpreter answers with it.

    The answers are probabilities (n, 10) for images float32 (n, 28, 28) in 0..1. The file takes
    what the network takes: float32 (n, *input_shape).

    Raises ValueError when there is no TensorFlow, or its converter fails, OSError, and Cancelled.
    """
    if not packages.is_installed():
        raise ValueError(NO_TENSORFLOW)
    with tempfile.TemporaryFile() as stdin, tempfile.TemporaryFile() as stdout:
        model = np.frombuffer(model_bytes(network, None), np.uint8)
        np.savez(stdin, allow_pickle=False, model=model, inputs=network.inputs(images))
        stdin.seek(0)
        code = _run(stdin, stdout, cancelled)
        if code == _IMPORT_FAILED:
            raise ValueError(text("it takes TensorFlow, which cannot be imported here"))
        if code:
            raise ValueError(text("TensorFlow Lite cannot calculate with all of its layers"))
        stdout.seek(0)
        with np.load(stdout, allow_pickle=False) as found:
            return found["content"].tobytes(), found["answers"]


def read_back(content: bytes, answers: Floats) -> Callable[[Path, Network, Floats], Floats]:
    """Return a reader of a file, which answers so if it has this content."""

    def read(path: Path, network: Network, images: Floats) -> Floats:
        if path.read_bytes() != content:
            raise ValueError(text("it could not be read back"))
        return answers

    return read


def _run(stdin: Any, stdout: Any, cancelled: threading.Event) -> int:
    """Run the child, and return its exit code. Raises Cancelled."""
    paths = [os.path.abspath(entry) for entry in sys.path if entry]
    paths.append(str(Path(__file__).resolve().parents[3]))
    source = f"import sys; sys.path[:] = {paths!r}; from {__name__} import serve; serve()"
    with subprocess.Popen(
        helper_command(__name__, ["-c", source], []),
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.DEVNULL,
        # Without this flag, Windows opens a terminal for the child.
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        try:
            while not cancelled.is_set():
                try:
                    return process.wait(_POLL_SECONDS)
                except subprocess.TimeoutExpired:
                    continue
        finally:
            # It does nothing when the child has ended.
            process.kill()
    raise Cancelled


# In the child.


def serve() -> None:
    """Read a model and inputs from standard input, and answer with the file and its answers."""
    # Whatever prints something now writes to standard error.
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    with np.load(io.BytesIO(sys.stdin.buffer.read()), allow_pickle=False) as given:
        model, inputs = given["model"].tobytes(), given["inputs"]
    from lenet_gui.core.training.tensorflow import NoTensorFlow, import_tensorflow

    try:
        tf = import_tensorflow()
    except NoTensorFlow:
        sys.exit(_IMPORT_FAILED)
    file = _converted(tf, model, inputs.shape[1:])
    interpreter = tf.lite.Interpreter(model_content=file)
    answers = interpreter.get_signature_runner()(image=inputs)["probabilities"]
    array = np.frombuffer(file, np.uint8)
    np.savez(output, allow_pickle=False, content=array, answers=answers)
    output.close()


def _converted(tf: Any, model: bytes, shape: tuple[int, ...]) -> bytes:
    import keras

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.keras")
        path.write_bytes(model)
        network = keras.models.load_model(path, compile=False)
    # The converter looks for the weights in a module of TensorFlow, which Keras's models are not.
    module = tf.Module()
    module.weights = [weights.value for weights in network.weights]
    module.answer = tf.function(
        lambda image: {"probabilities": network(image)},
        input_signature=[tf.TensorSpec((None, *shape), tf.float32, name="image")],
    )
    answer = module.answer.get_concrete_function()
    content: bytes = tf.lite.TFLiteConverter.from_concrete_functions([answer], module).convert()
    return content
