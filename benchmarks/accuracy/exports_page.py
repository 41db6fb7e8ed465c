"""Open exported files in other programs, run exported scripts, and write docs/results.md.

    python -m benchmarks.accuracy.exports_page [--runs DIR] [--page FILE]

Each file of the bundled LeNet-5 is opened by the program that it is for: onnxruntime, TensorFlow
Lite's interpreter, Keras; weights alone are put into a model of Keras. All read MNIST's 10,000 test
images. Then each training of SCRIPTS that has no run yet is trained, and its script is run by
Keras. The text of the page between the two comments that name this command is replaced.
"""

from __future__ import annotations

import argparse
import dataclasses
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.common.machine import machine
from benchmarks.common.page import with_section
from benchmarks.common.runner import ROOT
from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.data.sources import load
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.experiment.record import duration
from lenet_gui.core.export.formats import FORMATS
from lenet_gui.core.export.taken import Taken
from lenet_gui.core.export.writing import export_network
from lenet_gui.core.keras_file.model_file import read_model
from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import MNIST_FINGERPRINT
from lenet_gui.core.runs.run import Run
from lenet_gui.core.storage.files import write_bytes
from lenet_gui.core.training.tensorflow import import_tensorflow

COMMAND = "python -m benchmarks.accuracy.exports_page"

# Presets of different kinds, each with few epochs.
SCRIPTS = {"lenet5-fast": 4, "mlp": 5, "lenet5-best": 2, "lenet5-1998": 3}

# Runs a script with MNIST as lenet-gui has it, in place of a download.
_RUN = """\
import runpy, sys
import keras
import numpy as np
from lenet_gui.core.data.sources import load
data = load("mnist")
images = np.concatenate([data.validation_images, data.train_images])
labels = np.concatenate([data.validation_labels, data.train_labels])
found = (images, labels), (data.test_images, data.test_labels)
keras.datasets.mnist.load_data = lambda: found
runpy.run_path(sys.argv[1])
"""


def onnx(path: Path, inputs: Floats) -> Floats:
    """Return onnxruntime's probabilities."""
    import onnxruntime

    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {"image": inputs})[0])


def tflite(path: Path, inputs: Floats) -> Floats:
    """Return the interpreter's probabilities."""
    interpreter = import_tensorflow().lite.Interpreter(str(path))
    answers: Floats = interpreter.get_signature_runner()(image=inputs)["probabilities"]
    return answers


def whole_model(path: Path, inputs: Floats) -> Floats:
    """Return Keras's probabilities."""
    return np.asarray(_keras_model(path).predict(inputs, batch_size=1000, verbose=0))


def weights_alone(path: Path, inputs: Floats) -> Floats:
    """Return the probabilities of Keras's own LeNet-5 with the weights of a file."""
    from safetensors.numpy import load_file

    found: Any = np.load(path) if path.suffix == ".npz" else load_file(path)
    model = _keras_model(paths.models_folder() / FIRST_MODEL)
    names = [weights.path for weights in model.weights]
    model.set_weights([found[name.split("/", name.count("/") - 1)[-1]] for name in names])
    return np.asarray(model.predict(inputs, batch_size=1000, verbose=0))


def _keras_model(path: Path) -> Any:
    import_tensorflow()
    import keras

    return keras.models.load_model(path)


OPENED: dict[str, tuple[str, Callable[[Path, Floats], Floats]]] = {
    "onnx": ("onnxruntime", onnx),
    "tflite": ("TensorFlow Lite", tflite),
    "keras": ("Keras", whole_model),
    "h5": ("Keras", whole_model),
    "npz": ("NumPy, then Keras", weights_alone),
    "safetensors": ("safetensors, then Keras", weights_alone),
}


def files_table(folder: Path, images: Bytes, labels: Bytes) -> list[str]:
    """Return a row for each format: what the other program answers with its file."""
    taken = Taken(*read_model(paths.models_folder() / FIRST_MODEL, bundled=True))
    network = taken.network
    pixels = np.divide(images, 255, dtype=np.float32)
    expected, inputs = network.probabilities(pixels), network.inputs(pixels)
    here = float((expected.argmax(axis=1) == labels).mean())
    lines = [
        f"lenet-gui reads {100 * here:.2f} % of the test images.",
        "",
        "| format | size | written in | opened by | largest difference | other digits | accuracy |",
        "|---|---|---|---|---|---|---|",
    ]
    for key, (program, answer) in OPENED.items():
        format = FORMATS[key]
        path = folder / f"lenet5{format.suffix}"
        begun = time.perf_counter()
        export_network(path, format, taken)
        seconds = time.perf_counter() - begun
        found = answer(path, inputs)
        others = int((found.argmax(axis=1) != expected.argmax(axis=1)).sum())
        accuracy = float((found.argmax(axis=1) == labels).mean())
        cells = (
            f"`{format.suffix}`",
            f"{path.stat().st_size / 1000:.0f} kB",
            f"{seconds:.1f} s",
            program,
            f"{np.abs(found - expected).max():.0e}",
            str(others),
            f"{100 * accuracy:.2f} %",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def scripts_table(runs: RunsFolder, folder: Path) -> list[str]:
    """Return a row for each script: its accuracy beside that of its training."""
    lines = [
        "| training | in lenet-gui | 95 % interval | its script in Keras | inside | time |",
        "|---|---|---|---|---|---|",
    ]
    for key, epochs in SCRIPTS.items():
        config = dataclasses.replace(PRESETS[key].config, epochs=epochs)
        run = _run_of(runs, config) or _trained(runs, key, config)
        accuracy = run.record.test_accuracy or 0.0
        low, high = wilson_interval(accuracy, run.record.test_images)
        path = folder / f"{key}.py"
        export_network(path, FORMATS["python"], Taken.of_run(run))
        again, seconds = _script_accuracy(path)
        cells = (
            f"`{key}`, {epochs} epochs",
            f"{100 * accuracy:.2f} %",
            f"{100 * low:.2f}–{100 * high:.2f} %",
            f"{100 * again:.2f} %",
            "yes" if low <= again <= high else "no",
            duration(seconds),
        )
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def _run_of(runs: RunsFolder, config: TrainingConfig) -> Run | None:
    finished = (
        run
        for run in runs.entries()
        if isinstance(run, Run) and run.state == "finished" and run.fingerprint == MNIST_FINGERPRINT
    )
    return next((run for run in finished if run.record.config == config), None)


def _trained(runs: RunsFolder, key: str, config: TrainingConfig) -> Run:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "lenet_gui", "train", "--preset", key]
        command += ["--epochs", str(config.epochs), "--runs", str(runs.path)]
        command += ["--output", str(Path(folder, "network.keras"))]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    run = _run_of(runs, config)
    assert run is not None
    return run


def _script_accuracy(path: Path) -> tuple[float, float]:
    """Run a script in a process of its own; return its accuracy 0..1, and the seconds it took."""
    begun = time.perf_counter()
    command = [sys.executable, "-c", _RUN, path.name]
    done = subprocess.run(
        command, check=True, cwd=path.parent, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    [found] = re.findall(rb"Test accuracy: ([\d.]+) %", done.stdout)
    return float(found) / 100, time.perf_counter() - begun


def main() -> None:
    """Measure, and write the section of the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=Path, metavar="DIR", help="in place of the user's own")
    parser.add_argument("--page", type=Path, default=ROOT / "docs" / "results.md")
    options = parser.parse_args()
    data, computer = load("mnist"), machine()
    with tempfile.TemporaryDirectory() as folder:
        lines = [
            f"On {computer['cores']} cores of {computer['processor']}, {computer['system']}, with "
            f"{_versions()}.",
            "",
            *files_table(Path(folder), data.test_images, data.test_labels),
            "",
            *scripts_table(RunsFolder(options.runs), Path(folder)),
            "",
        ]
    page = options.page.read_text(encoding="utf-8")
    write_bytes(options.page, with_section(page, "\n".join(lines), COMMAND).encode())


def _versions() -> str:
    import onnxruntime

    tensorflow = import_tensorflow()
    import keras

    return (
        f"TensorFlow {tensorflow.__version__}, Keras {keras.__version__}, "
        f"onnxruntime {onnxruntime.__version__}"
    )


if __name__ == "__main__":
    main()
