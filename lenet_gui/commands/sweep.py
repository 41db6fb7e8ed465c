"""lenet-gui sweep: train with many settings side by side, and compare each at its best."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lenet_gui import log_file
from lenet_gui.commands.outputs import output_files
from lenet_gui.commands.terminal import INTERRUPTED, Parser, ctrl_c_sets, refuse
from lenet_gui.commands.train_progress import progress_bar, read_dataset
from lenet_gui.core.data.sources import source_named, source_titles
from lenet_gui.core.experiment.config import SETTINGS, TrainingConfig
from lenet_gui.core.experiment.presets import DEFAULT_PRESET, PRESETS
from lenet_gui.core.experiment.record import TrainingRecord, duration
from lenet_gui.core.kept_runs import KeptRuns
from lenet_gui.core.runs.estimate import in_words
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import fingerprint
from lenet_gui.core.runs.run import Run
from lenet_gui.core.storage.files import os_error_text
from lenet_gui.core.sweep.cluster import default_workers
from lenet_gui.core.sweep.engine import Progress, sweep
from lenet_gui.core.sweep.estimate import seconds_left
from lenet_gui.core.sweep.kept import kept_results
from lenet_gui.core.sweep.plan import (
    MAX_SEEDS,
    SEARCHES,
    Plan,
    Span,
    Value,
    make_plan,
    parse_values,
    with_values,
)
from lenet_gui.core.sweep.presets import SWEEPS
from lenet_gui.core.sweep.report import FORMATS, to_json, to_markdown, write

if TYPE_CHECKING:
    from rich.console import Console

    from lenet_gui.core.data.dataset import Dataset
    from lenet_gui.core.sweep.results import Results

_EXAMPLES = """\
examples:
  lenet-gui sweep tutorial-fairly --preview
  lenet-gui sweep tutorial-fairly --output results/
  lenet-gui sweep --optimizer sgd adam --learning-rate 0.001..1:7 --epochs 10
  lenet-gui sweep --preset mlp --batch-size 32 128 512 --seeds 5
  lenet-gui sweep --learning-rate 0.0001..0.1 --dropout-rate 0..0.6 --search halving --count 27
  lenet-gui sweep dropout --report --json > dropout.json

A setting with several values varies; one with a single value holds for all. A..B:N takes N values
from A to B, learning rates evenly on a logarithmic scale; random search and halving draw from A..B.
Halving trains all for a few epochs, and the best third, by the validation images, three times as
long, up to twice; each training begins anew, so that its schedule fits its epochs.

Trainings run side by side, in processes on this machine, or with --scheduler in the workers of a
cluster of Dask that share the folder of runs. Every training is kept as a run, and shows in the
window's Runs tab. What is kept is not trained again: the same command goes on where an interrupted
sweep was, even a killed one.

Ctrl-C stops, and prints the report of what has ended; the exit code is then 130. It is 1 when a
training failed, and 2 when nothing could be trained or the report not be written.

sweeps:
"""


def run(arguments: Sequence[str]) -> int:
    """Run the command with its arguments, and return the exit code."""
    options = _parser().parse_args(arguments)
    log_file.begin(options.debug)
    runs = RunsFolder(options.runs)
    try:
        plan = _plan(options)
        # Checked before the training, so that an error costs no training.
        outputs = output_files(options.output, "sweep", FORMATS, "the report")
    except ValueError as error:
        return refuse(str(error))

    from rich.console import Console

    console = Console(stderr=True)
    stop = threading.Event()
    try:
        source = source_named(options.data)
        dataset = read_dataset(source, console)
        found = _kept(plan, dataset, runs, console)
        if not options.report:
            _say(console, _outlook(plan, found, dataset, runs))
        if options.preview:
            return 0
        if not options.report and not found.is_complete():
            workers = options.workers or default_workers()
            with ctrl_c_sets(stop, threading.Event(), signal.SIGINT, signal.SIGTERM):
                events = sweep(
                    plan,
                    dataset,
                    source,
                    runs,
                    stop,
                    workers,
                    options.scheduler,
                    lambda sentence: _say(console, f"lenet-gui: {sentence}"),
                )
                found = _with_progress(events, found, console)
    except KeyboardInterrupt:
        print(
            "lenet-gui: stopped. What has ended is kept; the same command goes on from there.",
            file=sys.stderr,
        )
        return INTERRUPTED
    except ValueError as error:
        return refuse(str(error))
    print(to_json(found) if options.json else to_markdown(found), end="")
    try:
        for path in outputs:
            write(path, found)
    except OSError as error:
        return refuse(
            f"{path} was not written: {os_error_text(error)}. The trainings are kept; give the "
            "command again to have the report written."
        )
    if options.report:
        return 0
    if not found.is_complete():
        print(
            f"lenet-gui: stopped after {found.trained():,} of {plan.count():,} trainings. What is "
            f"done is kept in {runs.path}; the same command goes on from there.",
            file=sys.stderr,
        )
        return INTERRUPTED
    return int(bool(found.failures))


def _with_progress(
    events: Iterator[Results | Progress], found: Results, console: Console
) -> Results:
    """Train with a progress bar and a line for each training; return the last results."""
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    under_way: dict[TrainingConfig, int] = {}
    with progress_bar(console, *columns, TimeRemainingColumn()) as bar:
        task = bar.add_task("starting", total=found.plan.count(), completed=found.trained())
        # A training of a sweep takes minutes; its events come from workers.
        for event in events:
            if isinstance(event, Progress):
                under_way[event.config] = event.epochs
                bar.update(task, description=_under_way(under_way))
                continue
            for config, record in event.known.items():
                if config not in found.known:
                    under_way.pop(config, None)
                    if record is not None:
                        _say(console, _line(config, record, event.runs.get(config)))
            found = event
            bar.update(task, completed=len(found.known), description=_under_way(under_way))
    return found


def _under_way(epochs: dict[TrainingConfig, int]) -> str:
    """Return the trainings under way in a few words."""
    if not epochs:
        return "starting"
    config, done = next(iter(epochs.items()))
    others = f", and {len(epochs) - 1} more" if len(epochs) > 1 else ""
    return f"{_title(config)}: {done} of {config.epochs} epochs{others}"


def _title(config: TrainingConfig) -> str:
    return f"{config.title()}, rate {config.learning_rate:g}, seed {config.seed}"


def _line(config: TrainingConfig, record: TrainingRecord, run: str | None) -> str:
    """Return the result of a training in one line."""
    accuracy = record.test_accuracy
    result = "the loss diverged" if accuracy is None else f"{100 * accuracy:.2f} %"
    return f"{_title(config)}: {result} in {duration(record.seconds)} ({run or 'not kept'})"


def _kept(plan: Plan, dataset: Dataset, runs: RunsFolder, console: Console) -> Results:
    kept = KeptRuns(runs, fingerprint(dataset), lambda sentence: _say(console, sentence))
    return kept_results(plan, dataset, kept)


def _outlook(plan: Plan, found: Results, dataset: Dataset, runs: RunsFolder) -> str:
    """Return how many trainings there are, how many of them are kept, and the time for the rest."""
    count, done = plan.count(), found.trained()
    rounds = ""
    if len(plan.rounds) > 1:
        rounds = " (" + ", ".join(f"{n} for {epochs} epochs" for n, epochs in plan.sizes()) + ")"
    line = (
        f"{len(plan.candidates):,} combinations × {len(plan.seeds)} seeds: {count:,} trainings"
        f"{rounds}"
    )
    if done:
        line += f", of which {done:,} are kept"
    if found.is_complete():
        return line + "; nothing is left to train."
    entries = [entry for entry in runs.entries() if isinstance(entry, Run)]
    seconds = seconds_left(plan, found.known, len(dataset.train_images), entries)
    return line + f"; about {in_words(seconds)} on this machine."


def _plan(options: argparse.Namespace) -> Plan:
    """Return the plan that the options describe. Raises ValueError."""
    named = SWEEPS.get(options.sweep)
    if named is not None and options.preset is not None:
        raise ValueError(f"{options.sweep} brings its own settings, so it takes no --preset.")
    base = named.base if named else PRESETS[options.preset or DEFAULT_PRESET].config
    varied: dict[str, Sequence[Value] | Span] = dict(named.varied) if named else {}
    fixed: dict[str, Value] = {}
    for name in _NAMES:
        words = getattr(options, name)
        if words is None:
            continue
        values = parse_values(name, words)
        varied.pop(name, None)
        if isinstance(values, Span) or len(values) > 1:
            varied[name] = values
        else:
            fixed[name] = values[0]
    seeds = options.seeds
    if seeds is None:
        seeds = named.seeds if named else 3
    return make_plan(
        with_values(base, fixed), varied, range(1, seeds + 1), options.search, options.count
    )


# A comparison varies the seed by itself.
_NAMES = tuple(name for name in SETTINGS if name != "seed")


def _parser() -> Parser:
    sweeps = "\n".join(f"  {key:20} {each.title}" for key, each in SWEEPS.items())
    parser = Parser(
        prog="lenet-gui sweep",
        description="Train with many settings side by side, with several seeds each, and compare "
        "each optimizer, or what else varies, at its best.",
        epilog=_EXAMPLES + sweeps,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "sweep", nargs="?", choices=SWEEPS, metavar="SWEEP", help="a named sweep, see below"
    )
    parser.add_argument(
        "--preset", choices=PRESETS, help=f"settings to start from; {DEFAULT_PRESET} without it"
    )
    settings = parser.add_argument_group("settings: several values vary, one holds for all")
    for name in _NAMES:
        setting = SETTINGS[name]
        tip = str(setting.tip).replace("%", "%%")
        if setting.choices:
            tip = f"of {', '.join(setting.choices)}: {tip}"
        elif setting.range is None:
            tip = f"on, off, or both: {tip}"
        else:
            tip += f"; {setting.range.lowest:.10g} to {setting.range.highest:.10g}"
        settings.add_argument("--" + name.replace("_", "-"), nargs="+", metavar="VALUE", help=tip)
    parser.add_argument(
        "--seeds",
        type=int,
        metavar="N",
        help=f"train each combination with the seeds 1 to N, 3 without it, {MAX_SEEDS} at most",
    )
    parser.add_argument(
        "--search",
        choices=SEARCHES,
        default="grid",
        help="take each combination, draw some at random, or halve them by successive rounds; "
        "grid without it",
    )
    parser.add_argument(
        "--count", type=int, metavar="N", help="how many combinations random and halving draw"
    )
    parser.add_argument(
        "--data",
        metavar="DATA",
        default="mnist",
        help=f"{', '.join(source_titles())}, or a folder or file of labelled images; MNIST without "
        "it",
    )
    parser.add_argument(
        "--output",
        type=Path,
        nargs="+",
        default=[],
        metavar="PATH",
        help="files ending in .md, .csv or .json to write the report to, or a folder for all three",
    )
    parser.add_argument(
        "--runs", type=Path, metavar="DIR", help="the folder of runs, in place of the user's own"
    )
    parser.add_argument(
        "--workers",
        type=_positive,
        metavar="N",
        help="how many trainings run side by side on this machine; one for each core without it",
    )
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="train in the workers of a scheduler of Dask, such as tcp://10.0.0.1:8786; each needs "
        "this version of lenet-gui, the data and the folder of runs",
    )
    parser.add_argument(
        "--preview",
        action="store_true",
        help="train nothing: print the number of trainings and about how long they take",
    )
    parser.add_argument(
        "--report", action="store_true", help="train nothing: report what is kept of this sweep"
    )
    parser.add_argument("--json", action="store_true", help="print JSON in place of Markdown")
    return parser


def _positive(word: str) -> int:
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{word} is less than 1")
    return number


def _say(console: Console, line: str) -> None:
    console.print(line, highlight=False, markup=False, soft_wrap=True)
