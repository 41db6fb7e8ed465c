"""lenet-gui train: train a network and save it."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import json
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lenet_gui.commands.terminal import INTERRUPTED, Parser, refuse
from lenet_gui.core.atomic_file import reason
from lenet_gui.core.data_sources import SOURCES
from lenet_gui.core.experiments import DEFAULT_PRESET, LIMITS, OPTIMIZERS, PRESETS, TrainingConfig
from lenet_gui.core.model_file import ModelFileError, save_model
from lenet_gui.core.training_record import TrainingRecord, confidence_interval, summary

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress, ProgressColumn

    from lenet_gui.core.datasets import Dataset
    from lenet_gui.core.network import Network
    from lenet_gui.core.training import EpochDone

# The exit code of a training, by its outcome.
_EXIT_CODES = {"finished": 0, "diverged": 1, "stopped": INTERRUPTED}

_EXAMPLES = """\
examples:
  lenet-gui train --preset lenet5-adam
  lenet-gui train --preset lenet5-sgd --epochs 5 --seed 7 --output sgd.keras
  lenet-gui train --preset softmax --data my-digits/ --json > result.json
  lenet-gui train --preset lenet5-fast --data builtin

Ctrl-C stops at the next step and saves the network as it is then; the exit code is then 130. It is
1 when the loss grew beyond all numbers, and 2 when nothing could be trained or saved.

presets:
"""


def run(arguments: Sequence[str]) -> int:
    """Run the command with its arguments; gives the exit code."""
    options = _parser().parse_args(arguments)
    try:
        config = _config(options)
        # Checked before the training, since nobody wants to learn of it after.
        _check_output(options.output or _unused_name(options.preset))
    except ValueError as error:
        return refuse(str(error))

    from rich.console import Console

    console = Console(stderr=True)
    stop, begun = threading.Event(), threading.Event()
    try:
        dataset = _dataset(options.data or PRESETS[options.preset].source, console)
        with _ctrl_c_sets(stop, begun):
            network, record = _train_with_progress(config, dataset, console, stop, begun)
            if record.epochs_trained > 0:
                # Another training may have taken the name in the meantime.
                output = options.output or _unused_name(options.preset)
                _save(output, network, record)
    except KeyboardInterrupt:
        print("lenet-gui: stopped; there was nothing to keep yet.", file=sys.stderr)
        return INTERRUPTED
    except ValueError as error:
        return refuse(str(error))
    if record.epochs_trained == 0:
        return refuse(summary(record))
    print(_result(output, record) if options.json else f"{summary(record)}\nSaved {output}")
    return _EXIT_CODES[record.outcome]


def _parser() -> Parser:
    presets = "\n".join(f"  {key:20} {preset.title}" for key, preset in PRESETS.items())
    parser = Parser(
        prog="lenet-gui train",
        description="Train a network and save it as a .keras file.",
        epilog=_EXAMPLES + presets,
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
        metavar="DATA",
        help=f"{', '.join(SOURCES)}, or a folder with four idx files, plain or .gz; without it, "
        "what the preset is for: MNIST, fetched if need be, except for lenet5-drawn",
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


def _unused_name(preset: str) -> Path:
    """A file in the working directory that is not there yet."""
    output, number = Path(f"{preset}.keras"), 1
    while output.exists():
        number += 1
        output = Path(f"{preset}-{number}.keras")
    return output


def _check_output(output: Path) -> None:
    """Raise ValueError, in words for the user, when the network cannot be saved there."""
    if output.suffix != ".keras":
        raise ValueError(f"The output has to end in .keras, unlike {output}.")
    target = Path(os.path.realpath(output))
    if not target.parent.is_dir():
        raise ValueError(f"There is no folder {target.parent} to save the network in.")
    try:
        # Opened to read and write, an older file stays as it is.
        with contextlib.suppress(FileNotFoundError), target.open("r+b"):
            pass
        with tempfile.TemporaryFile(dir=target.parent):
            pass
    except OSError as error:
        raise ValueError(f"{output} cannot be written: {reason(error)}.") from None


def _save(output: Path, network: Network, record: TrainingRecord) -> None:
    """Save the network, elsewhere if need be, rather than lose what may have taken hours.

    Raises ModelFileError, which then says where, unless it was saved as wanted.
    """
    try:
        save_model(output, network, record)
    except ModelFileError as error:
        try:
            rescue = Path(tempfile.mkdtemp(prefix="lenet-gui-"), output.name)
            save_model(rescue, network, record)
        except (OSError, ModelFileError):
            raise error from None
        raise ModelFileError(f"{error} It is kept in {rescue} instead.") from None


def _result(output: Path, record: TrainingRecord) -> str:
    """What --json prints: the file, the training's record, and the test accuracy's interval."""
    accuracy = record.test_accuracy
    interval = None if accuracy is None else confidence_interval(accuracy, record.test_images)
    values = {"output": str(output), **record.to_json(), "test_accuracy_interval_95": interval}
    return json.dumps(values)


@contextlib.contextmanager
def _ctrl_c_sets(stop: threading.Event, begun: threading.Event) -> Iterator[None]:
    """Have Ctrl-C set `stop`; pressed again before the training has `begun`, it ends at once.

    Later there is something to keep, and the next step is near.
    """

    def interrupt(*_: object) -> None:
        if stop.is_set() and not begun.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _dataset(data: str, console: Console) -> Dataset:
    from rich.progress import BarColumn, DownloadColumn, TextColumn

    from lenet_gui.core.data_sources import load

    columns = TextColumn("Fetching MNIST"), BarColumn(), DownloadColumn()
    with _progress_bar(console, *columns) as bar:
        task = bar.add_task("", total=None, visible=False)

        def show(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total, visible=True)

        return load(data if data in SOURCES else Path(data), show, lambda: False)


def _progress_bar(console: Console, *columns: ProgressColumn) -> Progress:
    from rich.progress import Progress

    # In a file or a pipe it would leave an empty line.
    hidden = not console.is_terminal
    return Progress(*columns, console=console, transient=True, disable=hidden)


def _train_with_progress(
    config: TrainingConfig,
    dataset: Dataset,
    console: Console,
    stop: threading.Event,
    begun: threading.Event,
) -> tuple[Network, TrainingRecord]:
    """Train with a progress bar and a line for each epoch; `begun` is set by the first steps.

    Raises KeyboardInterrupt when it was stopped before them.
    """
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn

    from lenet_gui.core.training import BatchesDone, EpochDone, TrainingDone, train

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:3.0f} %"),
        TimeRemainingColumn(),
    )
    with _progress_bar(console, *columns) as bar:
        task = bar.add_task("starting TensorFlow", total=config.epochs)
        for progress in train(config, dataset, stop):
            if isinstance(progress, BatchesDone):
                begun.set()
                text = f"training, loss {float(progress.losses.mean()):.4f}"
                bar.update(task, completed=progress.epochs_done, description=text)
            elif isinstance(progress, EpochDone):
                line = _epoch_line(progress, config.epochs)
                console.print(line, highlight=False, soft_wrap=True)
            elif isinstance(progress, TrainingDone):
                done = progress
    if done.record.outcome == "stopped" and not begun.is_set():
        raise KeyboardInterrupt
    return done.network, done.record


def _epoch_line(progress: EpochDone, epochs: int) -> str:
    f = progress.figures
    return (
        f"epoch {progress.epoch:3}/{epochs}: "
        f"training {f.training_loss:.4f} {f.training_accuracy:7.2%}, "
        f"validation {f.validation_loss:.4f} {f.validation_accuracy:7.2%}"
    )
