"""What lenet-gui does without a window: train a network, read digits from pictures.

Results go to standard output, progress and errors to standard error, so that --json can be piped.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np

from lenet_gui import FIRST_MODEL, paths, system_libraries
from lenet_gui.core.experiments import DEFAULT_PRESET, LIMITS, OPTIMIZERS, PRESETS, TrainingConfig
from lenet_gui.core.model_file import ModelFileError, load_model, save_model
from lenet_gui.core.preprocess import mnist_image
from lenet_gui.core.training_record import TrainingRecord, summary

if TYPE_CHECKING:
    from rich.console import Console

    from lenet_gui.core.datasets import Dataset
    from lenet_gui.core.network import Network
    from lenet_gui.core.training import EpochDone

COMMANDS = ("train", "classify")

# What a shell reports of a program that Ctrl-C ended.
_INTERRUPTED = 130

_TRAIN_EXAMPLES = """\
examples:
  lenet-gui train --preset lenet5-adam
  lenet-gui train --preset lenet5-sgd --epochs 5 --seed 7 --output sgd.keras
  lenet-gui train --preset softmax --data my-digits/ --json > result.json

Ctrl-C stops at the next step and saves the network as it is then.

presets:
"""

_CLASSIFY_EXAMPLES = """\
examples:
  lenet-gui classify digit.png
  lenet-gui classify --model my-network.keras --json *.png
"""


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors take one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how to find out more; exit with 2."""
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def refuse(sentence: str) -> int:
    """Tell on standard error what is wrong; gives the exit code for it, 2."""
    print(f"lenet-gui: {sentence}", file=sys.stderr)
    return 2


def run(arguments: Sequence[str]) -> int:
    """Run one of COMMANDS with its arguments; gives the exit code."""
    command, given = arguments[0], arguments[1:]
    try:
        return _train(given) if command == "train" else _classify(given)
    except KeyboardInterrupt:
        print("lenet-gui: stopped; there was nothing to keep yet.", file=sys.stderr)
        return _INTERRUPTED


def _train(arguments: Sequence[str]) -> int:
    options = _train_parser().parse_args(arguments)
    try:
        config = _config(options)
        output = _output(options.output, options.preset)
    except ValueError as error:
        return refuse(str(error))

    from rich.console import Console

    console = Console(stderr=True)
    try:
        dataset = _dataset(options.data, console)
        network, record = _train_with_progress(config, dataset, console)
    except ValueError as error:
        return refuse(str(error))
    try:
        save_model(output, network, record)
    except ModelFileError as error:
        return refuse(str(error))
    if options.json:
        print(json.dumps({"output": str(output), **record.to_json()}))
    else:
        print(f"{summary(record)}\nSaved {output}")
    return _INTERRUPTED if record.outcome == "stopped" else 0


def _train_parser() -> Parser:
    presets = "\n".join(f"  {key:20} {preset.title}" for key, preset in PRESETS.items())
    parser = Parser(
        prog="lenet-gui train",
        description="Train a network and save it as a .keras file.",
        epilog=_TRAIN_EXAMPLES + presets,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--preset", choices=PRESETS, default=DEFAULT_PRESET, help="settings to start from"
    )
    parser.add_argument("--optimizer", choices=OPTIMIZERS)
    for option, kind in (
        ("learning_rate", float),
        ("batch_size", int),
        ("epochs", int),
        ("dropout_rate", float),
        ("seed", int),
    ):
        limits = LIMITS[option]
        parser.add_argument(
            "--" + option.replace("_", "-"),
            type=kind,
            metavar="N",
            help=f"{limits.lowest:g} to {limits.highest:g}, in place of the preset's",
        )
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="a folder with four idx files, plain or .gz; MNIST, fetched if need be, without it",
    )
    parser.add_argument(
        "--output", type=Path, metavar="FILE.keras", help="where to save the network"
    )
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    return parser


def _config(options: argparse.Namespace) -> TrainingConfig:
    changes = {
        field.name: value
        for field in dataclasses.fields(TrainingConfig)
        if (value := getattr(options, field.name, None)) is not None
    }
    return dataclasses.replace(PRESETS[options.preset].config, **changes)


def _output(wanted: Path | None, preset: str) -> Path:
    """Where to save: checked before the training, since nobody wants to learn of it after.

    Raises ValueError in words for the user.
    """
    if wanted is None:
        output, number = Path(f"{preset}.keras"), 1
        while output.exists():
            number += 1
            output = Path(f"{preset}-{number}.keras")
        return output
    if wanted.suffix != ".keras":
        raise ValueError(f"The output has to end in .keras, unlike {wanted}.")
    if not wanted.absolute().parent.is_dir():
        raise ValueError(f"There is no folder {wanted.absolute().parent} to save the network in.")
    return wanted


def _dataset(folder: Path | None, console: Console) -> Dataset:
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    from lenet_gui.core.datasets import load_folder, load_mnist

    if folder is not None:
        return load_folder(folder)
    columns = TextColumn("Fetching MNIST"), BarColumn(), DownloadColumn()
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=None, visible=False)

        def show(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total, visible=True)

        return load_mnist(show, lambda: False)


def _train_with_progress(
    config: TrainingConfig, dataset: Dataset, console: Console
) -> tuple[Network, TrainingRecord]:
    """Train with a progress bar and a line for each epoch; Ctrl-C stops at the next step."""
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    from lenet_gui.core.training import BatchesDone, EpochDone, TrainingDone, train

    stop = threading.Event()

    def interrupt(*_: object) -> None:
        stop.set()
        # Whoever presses it again does not want to wait.
        signal.signal(signal.SIGINT, signal.default_int_handler)

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:3.0f} %"),
        TimeRemainingColumn(),
    )
    before = signal.signal(signal.SIGINT, interrupt)
    try:
        with Progress(*columns, console=console, transient=True, redirect_stdout=False) as bar:
            task = bar.add_task("starting TensorFlow", total=config.epochs)
            for progress in train(config, dataset, stop):
                if isinstance(progress, BatchesDone):
                    text = f"training, loss {float(progress.losses.mean()):.4f}"
                    bar.update(task, completed=progress.epochs_done, description=text)
                elif isinstance(progress, EpochDone):
                    line = _epoch_line(progress, config.epochs)
                    console.print(line, highlight=False, soft_wrap=True)
                elif isinstance(progress, TrainingDone):
                    done = progress
    finally:
        signal.signal(signal.SIGINT, before)
    if done.record.epochs_trained == 0:
        raise KeyboardInterrupt
    return done.network, done.record


def _epoch_line(progress: EpochDone, epochs: int) -> str:
    f = progress.figures
    return (
        f"epoch {progress.epoch:3}/{epochs}: "
        f"training {f.training_loss:.4f} {f.training_accuracy:7.2%}, "
        f"validation {f.validation_loss:.4f} {f.validation_accuracy:7.2%}"
    )


def _classify(arguments: Sequence[str]) -> int:
    parser = Parser(
        prog="lenet-gui classify",
        description="Read the digit in each picture: dark on light or light on dark.",
        epilog=_CLASSIFY_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a picture of a digit")
    parser.add_argument(
        "--model", type=Path, metavar="FILE.keras", help="the network to ask; the bundled LeNet-5"
    )
    parser.add_argument("--json", action="store_true", help="print the results as JSON")
    options = parser.parse_args(arguments)
    missing = system_libraries.missing_libraries(window=False)
    if missing:
        return refuse(system_libraries.explain(missing))
    try:
        network = load_model(options.model or paths.models_folder() / FIRST_MODEL)
    except ModelFileError as error:
        return refuse(str(error))

    results, refused = [], False
    for file in options.files:
        try:
            result = _read_digit(network, file)
        except ValueError as error:
            refuse(str(error))
            refused = True
            continue
        results.append(result)
        if not options.json:
            probability = result["probabilities"][result["digit"]]
            print(f"{file}: {result['digit']} ({probability:.1%})")
    if options.json:
        print(json.dumps(results))
    return 2 if refused else 0


def _read_digit(network: Network, file: Path) -> dict[str, Any]:
    """The digit in a picture file, with the ten probabilities; ValueError when there is none."""
    from lenet_gui.ui.pictures import read_picture

    image = mnist_image(read_picture(file))
    if image is None:
        raise ValueError(f"There is nothing to read in {file}.")
    probabilities = network.probabilities(image[np.newaxis])[0]
    return {
        "file": str(file),
        "digit": int(probabilities.argmax()),
        "probabilities": [round(float(p), 6) for p in probabilities],
    }
