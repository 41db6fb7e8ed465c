"""Open networks of all layers that each version of Keras saved, and compare the answers.

    python -m benchmarks.keras_files.versions [--folder DIR] [--only 2.1 3.15] [--write]

Each version gets an environment of its own in the folder (some 20 GB in all), for which it
needs the Pythons that it runs on, on the PATH or of pyenv, and a package index. What cannot be had
is named. There, write_networks.py saves small networks in each form that the version knows. They
are opened here, and their answers to three images compared. --write puts the table into
docs/results.md. An environment that is there already is used again, and so are the files of a
version, for which the environment is then not needed any more: versions can be had one by one, each
environment be removed, and the table be written of all files at the end.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rich.console import Console

from benchmarks.common.page import with_section
from lenet_gui.commands.terminal import Parser
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.storage.files import write_bytes

COMMAND = "python -m benchmarks.keras_files.versions --write"
PAGE = Path(__file__).parents[2] / "docs" / "results.md"
WRITER = Path(__file__).parent / "write_networks.py"
# The networks of mixed precision are computed in float16 by Keras.
_TOLERANCE, _MIXED_TOLERANCE = 1e-5, 5e-3


@dataclass(frozen=True)
class Version:
    """A version of Keras, and the environment in which it runs.

    `keras` is a release that is put before that of the environment.
    """

    name: str
    python: str
    packages: tuple[str, ...]
    module: str = "keras"
    keras: str = ""


def _of_tensorflow(release: str, python: str, *others: str) -> Version:
    packages = (f"tensorflow-cpu=={release}", *others)
    return Version(f"TensorFlow {release.rpartition('.')[0]}", python, packages, "tensorflow.keras")


_OLD = ("h5py<3", "protobuf<3.20", "numpy<1.20")
_KERAS_3 = {
    "2.16.2": ("3.3.3", "3.4.1"),
    "2.18.1": ("3.5.0", "3.6.0", "3.7.0", "3.8.0", "3.9.2"),
    "2.21.0": ("3.10.0", "3.11.3", "3.12.1", "3.13.2", "3.14.1", "3.15.1"),
}
VERSIONS = (
    Version("Keras 2.1", "3.6", ("keras==2.1.6", "tensorflow==1.12.3", *_OLD)),
    Version("Keras 2.2", "3.6", ("keras==2.2.4", "tensorflow==1.14.0", *_OLD)),
    Version("Keras 2.3", "3.7", ("keras==2.3.1", "tensorflow==2.0.4", *_OLD)),
    _of_tensorflow("2.4.4", "3.8"),
    _of_tensorflow("2.8.4", "3.10", "protobuf<3.20", "numpy<2"),
    _of_tensorflow("2.12.1", "3.11"),
    _of_tensorflow("2.13.1", "3.11"),
    _of_tensorflow("2.14.1", "3.11"),
    _of_tensorflow("2.15.1", "3.11"),
    Version("tf_keras 2.16", "3.11", ("tensorflow-cpu==2.16.2", "tf_keras==2.16.0"), "tf_keras"),
    Version("tf_keras 2.18", "3.11", ("tensorflow-cpu==2.18.1", "tf_keras==2.18.0"), "tf_keras"),
    *(
        Version(
            f"Keras {keras.rpartition('.')[0]}",
            "3.11",
            (f"tensorflow-cpu=={release}",),
            keras=keras,
        )
        for release, all_of_it in _KERAS_3.items()
        for keras in all_of_it
    ),
)


@dataclass
class Outcome:
    """What became of the files of a version."""

    version: str
    release: str = ""
    problem: str = ""
    opened: dict[str, int] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    largest: float = 0.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit code, 1 if a file did not open or answers otherwise."""
    parser = Parser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folder", type=Path, help="where the environments are made and kept")
    parser.add_argument("--only", nargs="+", default=[], metavar="WORD", help="versions by name")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--write", action="store_true", help="write the table into the documents")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        outcomes = list(_all(options, options.folder or Path(temporary)))
    if options.json:
        text = json.dumps([asdict(outcome) for outcome in outcomes], indent=1)
        write_bytes(options.json, text.encode())
    if options.write:
        page = with_section(PAGE.read_text("utf-8"), table(outcomes), COMMAND)
        write_bytes(PAGE, page.encode())
    return 1 if any(outcome.failed for outcome in outcomes) else 0


def _all(options: Namespace, folder: Path) -> Iterator[Outcome]:
    console = Console(soft_wrap=True)
    for version in VERSIONS:
        if options.only and not any(word in version.name.split() for word in options.only):
            continue
        outcome = Outcome(version.name)
        try:
            files = folder / "files" / version.name.replace(" ", "-")
            _write(version, folder, files)
            compare_all(files, outcome)
        except (OSError, subprocess.SubprocessError) as error:
            output = getattr(error, "stderr", None) or str(error)
            outcome.problem = output.strip().splitlines()[-1][:200]
        console.print(asdict(outcome))
        yield outcome


def _write(version: Version, folder: Path, files: Path) -> None:
    """Have a version of Keras save its networks into a folder, unless they are there."""
    if (files / "notes.json").exists():
        return
    names = [package.replace("==", "-") for package in version.packages if "==" in package]
    environment = folder / "-".join(names)
    python = environment / "bin" / "python"
    ready = environment / "ready"
    if not ready.exists():
        shutil.rmtree(environment, ignore_errors=True)
        _run(_python(version.python), "-m", "venv", environment)
        if version.python in ("3.6", "3.7"):
            _run(python, "-m", "pip", "install", "-q", "--upgrade", "pip<22.4")
        _run(python, "-m", "pip", "install", "-q", "--no-cache-dir", *version.packages)
        ready.touch()
    before = folder / f"keras-{version.keras}"
    if version.keras and not before.exists():
        package = f"keras=={version.keras}"
        _run(python, "-m", "pip", "install", "-q", "--no-deps", "--target", before, package)
    shutil.rmtree(files, ignore_errors=True)
    files.mkdir(parents=True)
    _run(python, WRITER, files, version.module, PYTHONPATH=str(before))


def _python(version: str) -> Path:
    """Return a Python of this version."""
    found = shutil.which(f"python{version}")
    places = [Path(found)] if found else []
    places += sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
    for place in places:
        done = subprocess.run([place, "--version"], capture_output=True, check=False)
        if done.returncode == 0:
            return place
    raise FileNotFoundError(f"there is no Python {version}")


def _run(*command: str | Path, **environment: str) -> None:
    """Run a command. Raises CalledProcessError, with what it wrote, when it fails."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
    words = list(map(str, command))
    subprocess.run(
        words, check=True, capture_output=True, text=True, env=kept | quiet | environment
    )


def compare_all(files: Path, outcome: Outcome) -> None:
    """Open all files of a folder, and note in an outcome what was found."""
    notes = json.loads((files / "notes.json").read_text("utf-8"))
    outcome.release = notes["version"]
    outcome.unknown = [name for name, note in notes["networks"].items() if "built" in note]
    for path in sorted([*files.glob("*.keras"), *files.glob("*.h5")]):
        answers = np.load(path.with_suffix(".npz"))
        try:
            difference = largest_difference(path, answers["inputs"], answers["answers"])
        except ModelFileError as refusal:
            outcome.failed.append(str(refusal))
            continue
        limit = _MIXED_TOLERANCE if path.stem == "mixed precision" else _TOLERANCE
        # A number that is none is not close to any.
        if not difference <= limit:
            outcome.failed.append(f"{path.name} differs by {difference:.1e}")
            continue
        if limit == _TOLERANCE:
            outcome.largest = max(outcome.largest, difference)
        outcome.opened[path.suffix] = outcome.opened.get(path.suffix, 0) + 1


def largest_difference(path: Path, inputs: npt.NDArray[Any], answers: npt.NDArray[Any]) -> float:
    """Return by how much the answers to some inputs differ at most, as probabilities.

    `inputs` are what the first layer gets, and `answers` are Keras's, (n, 10). Raises
    ModelFileError when the file does not open.
    """
    network = load_model(path, bundled=True)
    values = inputs.reshape(len(inputs), *network.architecture.input_shape)
    for layer, weights in network.layers:
        values = layer.forward(values, weights)
    ours = _shares(values)
    return float(np.abs(ours - _like_ours(network, answers)).max())


def _like_ours(network: Network, answers: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return Keras's answers as probabilities, which they are after a softmax or sigmoids."""
    sums = answers.sum(axis=1, keepdims=True)
    is_softmax = np.allclose(sums, 1, atol=1e-3) and (answers >= 0).all()
    is_sigmoid = getattr(network.architecture.layers[-1], "activation", "") == "log_sigmoid"
    return answers / sums if is_softmax or is_sigmoid else _shares(answers)


def _shares(logits: npt.NDArray[Any]) -> npt.NDArray[Any]:
    exponentials = np.exp(logits - logits.max(axis=1, keepdims=True))
    return exponentials / exponentials.sum(axis=1, keepdims=True)


def table(outcomes: Sequence[Outcome]) -> str:
    """Return the outcomes as Markdown."""
    lines = [
        "| saved by | `.keras` opened | `.h5` opened | largest difference | others |",
        "|---|---|---|---|---|",
    ]
    for outcome in outcomes:
        opened = [str(outcome.opened.get(ending, "–")) for ending in (".keras", ".h5")]
        name = f"{outcome.version} ({outcome.release})" if outcome.release else outcome.version
        rest = "; ".join(outcome.failed) or (
            outcome.problem and f"not to be had: {outcome.problem}"
        )
        largest = f"{outcome.largest:.1e}" if outcome.opened else "–"
        lines.append(f"| {name} | {' | '.join(opened)} | {largest} | {rest or '–'} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
