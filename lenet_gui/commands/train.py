"""lenet-gui train: train a network and save it."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lenet_gui import log_file
from lenet_gui.commands.options import add_runs
from lenet_gui.commands.pixels import add_pixels, with_chosen_pixels
from lenet_gui.commands.terminal import INTERRUPTED, Parser, check_writable, ctrl_c_sets, refuse
from lenet_gui.commands.train_progress import read_dataset, train_with_progress
from lenet_gui.core.data.sources import source_titles, source_typed
from lenet_gui.core.experiment.config import SETTINGS, Setting, TrainingConfig
from lenet_gui.core.experiment.own import continued, with_network
from lenet_gui.core.experiment.presets import DEFAULT_PRESET, PRESETS
from lenet_gui.core.experiment.record import TrainingRecord, outcome_text
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model, save_model
from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.network.architectures import ARCHITECTURES, OWN
from lenet_gui.core.network.description import MAX_LENGTH, read_draft
from lenet_gui.core.recorded_training import RecordedTraining
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.core.storage.files import os_error_text, read_limited

if TYPE_CHECKING:
    from rich.console import Console

    from lenet_gui.core.data.sources import DataSource
    from lenet_gui.core.network.network import Network

# The exit code of a training, by its outcome.
_EXIT_CODES = {"finished": 0, "diverged": 1, "stopped": INTERRUPTED}

_EXAMPLES = """\
examples:
  lenet-gui train --preset lenet5-adam
  lenet-gui train --preset lenet5-sgd --epochs 5 --seed 7 --output sgd.keras
  lenet-gui train --preset softmax --data my-digits/ --json > result.json
  lenet-gui train --preset lenet5-fast --data builtin
  lenet-gui train --data fashion-mnist
  lenet-gui train --resume run_03
  lenet-gui train --network mine.toml --epochs 10
  lenet-gui train --start notebook.h5 --optimizer momentum --learning-rate 0.001

A network of your own is a file such as this, with Keras's names and settings; Build in the window's
Train tab writes it, too:

  name = "Mine"
  [[layer]]
  type = "Conv2D"
  filters = 8
  kernel_size = 3
  activation = "relu"
  [[layer]]
  type = "Flatten"
  [[layer]]
  type = "Dense"
  units = 10

Every training is kept as a run, epoch by epoch, and shows in the window's Runs tab. One that was
stopped or interrupted, even killed, goes on after its last whole epoch with --resume, and ends with
the same weights as if nothing had happened.

Ctrl-C stops at the next step and saves the network as it is then; the exit code is then 130. It is
1 when the loss diverged (inf or NaN), and 2 when nothing could be trained or saved.

presets:
"""


def run(arguments: Sequence[str]) -> int:
    """Run the command with its arguments, and return the exit code."""
    options = _parser().parse_args(arguments)
    log_file.begin(options.debug)
    runs, preset = RunsFolder(options.runs), PRESETS[options.preset or DEFAULT_PRESET]
    try:
        if resumed := _resumed(options, runs):
            config, source, name = resumed.record.config, resumed.source, resumed.number
        else:
            config = _with_own(options, dataclasses.replace(preset.config, **_changes(options)))
            source, name = preset.source, preset.key
            if options.network is not None:
                name = config.network if config.network != OWN else options.network.stem
        start = None if options.start is None else load_model(options.start)
        if start is not None:
            start = with_chosen_pixels(start, options.pixels)
            config = continued(config, start, options.start.name)
            name = f"{options.start.stem}-trained"
        if options.dropout_rate and not config.dropout_rate:
            raise ValueError(
                f"{config.network_title()} has no dropout that takes the rate of the training."
            )
        if options.data is not None:
            source = source_typed(options.data)
        # Checked before the training, which may take hours.
        _check_output(options.output or _unused_name(name))
    except ValueError as error:
        return refuse(str(error))

    from rich.console import Console

    console = Console(stderr=True)
    if options.preview:
        return _preview(source, console)
    stop, begun = threading.Event(), threading.Event()
    try:
        dataset = read_dataset(source, console)
        training = RecordedTraining(config, dataset, runs, source, resumed, start)
        with ctrl_c_sets(stop, begun):
            network, record = train_with_progress(config, training, console, stop, begun)
            if record.epochs_trained > 0:
                # Another training may have used the name in the meantime.
                output = options.output or _unused_name(name)
                _save(output, network, record)
    except KeyboardInterrupt:
        print("lenet-gui: stopped; there was nothing to keep yet.", file=sys.stderr)
        return INTERRUPTED
    except ValueError as error:
        return refuse(str(error))
    if record.epochs_trained == 0:
        return refuse(outcome_text(record))
    if options.json:
        print(_result(output, training.folder, record))
    else:
        print(outcome_text(record))
        if training.folder is not None:
            print(f"Kept as {training.folder}")
        print(f"Saved {output}")
    return _EXIT_CODES[record.outcome]


def _preview(source: DataSource, console: Console) -> int:
    """Print what a data set holds, and return the exit code."""
    from lenet_gui.core.data.summary import summarize

    try:
        summary = summarize(read_dataset(source, console, tell=False))
    except KeyboardInterrupt:
        return INTERRUPTED
    except ValueError as error:
        return refuse(str(error))
    width = max(len(each.name) for each in summary.classes)
    for each in summary.classes:
        print(
            f"{each.name:{width}}  {each.training:7,} training  {each.validation:6,} validation"
            f"  {each.test:6,} test"
        )
    print(*summary.done, *summary.problems, sep="\n")
    return 0


def _parser() -> Parser:
    presets = "\n".join(f"  {key:20} {preset.title}" for key, preset in PRESETS.items())
    parser = Parser(
        prog="lenet-gui train",
        description="Train a network and save it as a .keras file.",
        epilog=_EXAMPLES + presets,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--preset", choices=PRESETS, help=f"settings to start from; {DEFAULT_PRESET} without it"
    )
    settings = parser.add_argument_group("settings, in place of the preset's")
    for name, setting in SETTINGS.items():
        settings.add_argument("--" + name.replace("_", "-"), **_argument(name, setting))
    parser.add_argument(
        "--data",
        metavar="DATA",
        help=f"{', '.join(source_titles())}, or a folder or file of your own: idx, csv, npy, "
        "npz, or folders of pictures named after their classes, also in a zip or tar file; "
        "without it, what the preset is for: MNIST, fetched if need be, except for "
        + ", ".join(key for key, preset in PRESETS.items() if preset.source != "mnist"),
    )
    parser.add_argument(
        "--output", type=Path, metavar="FILE.keras", help="where to save the network"
    )
    add_runs(parser)
    parser.add_argument(
        "--resume", metavar="RUN", help="go on with a run, such as run_03, with its own settings"
    )
    parser.add_argument(
        "--start",
        type=Path,
        metavar="FILE",
        help="train a network further, from the weights in a .keras or .h5 file, also of Keras",
    )
    add_pixels(parser)
    parser.add_argument(
        "--preview",
        action="store_true",
        help="train nothing: print the classes and numbers of the data, and what was done to them",
    )
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    return parser


def _argument(name: str, setting: Setting) -> dict[str, Any]:
    """Return how argparse takes a setting."""
    tip, limits = setting.tip.replace("%", "%%"), setting.range
    if name == "network":
        keys = ", ".join(ARCHITECTURES)
        tip = f"one of {keys}, or a file ending in .toml that describes one: {tip}"
        return {"type": Path, "metavar": "KEY|FILE.toml", "help": tip}
    if setting.choices:
        return {"choices": setting.choices, "help": tip}
    if limits is None:
        return {"action": argparse.BooleanOptionalAction, "help": tip}
    tip += f"; {limits.lowest:.10g} to {limits.highest:.10g}"
    return {"type": setting.kind, "metavar": "N", "help": tip}


def _resumed(options: argparse.Namespace, runs: RunsFolder) -> Run | None:
    """Return the run to resume, or None. Raises ValueError when it cannot be resumed."""
    if options.resume is None:
        return None
    if options.preset or options.network or options.start or _changes(options):
        raise ValueError("--resume takes no other settings.")
    run = runs.find(options.resume)
    if not run.can_be_resumed():
        raise ValueError(f"{run.number} is {run.state}, so there is nothing to resume.")
    return run


def _changes(options: argparse.Namespace) -> dict[str, Any]:
    """Return the settings given as options."""
    values = {name: getattr(options, name) for name in SETTINGS if name != "network"}
    return {name: value for name, value in values.items() if value is not None}


def _with_own(options: argparse.Namespace, config: TrainingConfig) -> TrainingConfig:
    """Return the settings with the network that is given as option.

    Raises ValueError, in words for the user, when it cannot be read.
    """
    if options.network is None:
        return config
    if options.start is not None:
        raise ValueError("--start brings its own network, so it takes no --network.")
    if options.network.suffix.lower() != ".toml":
        architecture = ARCHITECTURES.get(str(options.network))
        rate = config.dropout_rate
        # A preset's dropout, where the network has no place for it.
        if options.dropout_rate is None and architecture and not architecture.has_dropout():
            rate = 0.0
        return dataclasses.replace(config, network=str(options.network), dropout_rate=rate)
    try:
        content = read_limited(options.network, MAX_LENGTH).decode()
        return with_network(config, read_draft(content))
    except OSError as error:
        raise ValueError(f"{options.network} cannot be read: {os_error_text(error)}.") from None
    except UnicodeDecodeError:
        raise ValueError(f"{options.network} is no text in UTF-8.") from None
    except ValueError as error:
        raise ValueError(f"{options.network}: {error}") from None


def _unused_name(preset: str) -> Path:
    """Return a new file name in the working directory."""
    output, number = Path(f"{preset}.keras"), 1
    while output.exists():
        number += 1
        output = Path(f"{preset}-{number}.keras")
    return output


def _check_output(output: Path) -> None:
    """Raise ValueError, in words for the user, when the network cannot be saved there."""
    if output.suffix != ".keras":
        raise ValueError(f"The output has to end in .keras, unlike {output}.")
    check_writable(output, "the network")


def _save(output: Path, network: Network, record: TrainingRecord) -> None:
    """Save the network, in a temporary folder if it cannot be saved in `output`.

    Raises ModelFileError, naming the temporary folder, if it was not saved in `output`.
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


def _result(output: Path, run: Path | None, record: TrainingRecord) -> str:
    """Return the JSON of a training: file, run, record, and the test accuracy's interval."""
    accuracy = record.test_accuracy
    interval = None if accuracy is None else wilson_interval(accuracy, record.test_images)
    values = {
        "output": str(output),
        "run": None if run is None else str(run),
        **record.to_json(),
        "test_accuracy_interval_95": interval,
    }
    return json.dumps(values)
