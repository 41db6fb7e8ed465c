"""lenet-gui reproduce: train the tutorial's experiments, and set its claims beside the outcome."""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from lenet_gui import log_file
from lenet_gui.commands.options import add_data, add_output, add_runs
from lenet_gui.commands.outputs import output_files, write_files
from lenet_gui.commands.terminal import INTERRUPTED, Parser, ctrl_c_sets, refuse
from lenet_gui.commands.train_progress import progress_bar, read_dataset
from lenet_gui.core.data.sources import source_typed
from lenet_gui.core.experiment.record import duration
from lenet_gui.core.reproduction.reproduce import (
    DEFAULT_SEEDS,
    EXPERIMENTS,
    MAX_SEEDS,
    Event,
    Reproduction,
    Trained,
    TrainingBegins,
    reproduce,
    seeds_up_to,
)
from lenet_gui.core.reproduction.table import FORMATS, to_json, to_markdown
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.training.loop import BatchesDone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

_EXAMPLES = """\
examples:
  lenet-gui reproduce
  lenet-gui reproduce --seeds 5 --output results/
  lenet-gui reproduce --seeds 1 --output table.md table.json
  lenet-gui reproduce --json > reproduction.json

Every training is kept as a run, and shows in the window's Runs tab. What is kept is not trained
again, whoever trained it: an interrupted reproduction, even a killed one, goes on where it was when
the same command is given again.

Ctrl-C stops at the next step and prints the table of what is finished; the exit code is then 130.
It is 1 when the loss of a training diverged (inf or NaN), and 2 when nothing could be trained or
the table not be written.

experiments, each trained with every seed:
"""


def run(arguments: Sequence[str]) -> int:
    """Run the command with its arguments; return the exit code."""
    options = _parser().parse_args(arguments)
    log_file.begin(options.debug)
    runs = RunsFolder(options.runs)
    try:
        seeds = seeds_up_to(options.seeds)
        # Checked before the training, so that an error costs no training.
        outputs = output_files(options.output, "reproduction", FORMATS, "the table")
    except ValueError as error:
        return refuse(str(error))

    from rich.console import Console

    console = Console(stderr=True)
    stop, begun = threading.Event(), threading.Event()
    try:
        source = source_typed(options.data)
        dataset = read_dataset(source, console)
        with ctrl_c_sets(stop, begun):

            def tell(sentence: str) -> None:
                _say(console, f"lenet-gui: {sentence}")

            events = reproduce(seeds, dataset, source, runs, stop, tell)
            found = _with_progress(events, console, begun)
    except KeyboardInterrupt:
        found = None
    except ValueError as error:
        return refuse(str(error))
    if found is None:
        print("lenet-gui: stopped; there is nothing to show yet.", file=sys.stderr)
        return INTERRUPTED
    print(to_json(found) if options.json else to_markdown(found), end="")
    if problem := write_files(outputs, FORMATS, found, "table"):
        return refuse(problem)
    if not found.is_complete():
        print(
            f"lenet-gui: stopped after {len(found.trained)} of {found.wanted()} trainings. What is "
            f"done is kept in {runs.path}; the same command goes on from there.",
            file=sys.stderr,
        )
        return INTERRUPTED
    return int(any(one.record.outcome == "diverged" for one in found.trained))


def _parser() -> Parser:
    experiments = "\n".join(f"  {preset.key:20} {preset.title}" for preset in EXPERIMENTS)
    parser = Parser(
        prog="lenet-gui reproduce",
        description="Train the tutorial's four experiments, and print a table: its claims, what "
        "came out here, and why they differ.",
        epilog=_EXAMPLES + experiments,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--seeds",
        type=int,
        default=DEFAULT_SEEDS,
        metavar="N",
        help=f"train with the seeds 1 to N, {DEFAULT_SEEDS} without it, {MAX_SEEDS} at most",
    )
    add_data(parser, "without it MNIST, which the claims are about")
    add_output(parser, "the table", FORMATS)
    add_runs(parser)
    parser.add_argument("--json", action="store_true", help="print JSON in place of Markdown")
    return parser


def _with_progress(
    events: Iterator[Event], console: Console, begun: threading.Event
) -> Reproduction | None:
    """Train with a progress bar and a line for each training; return the last results."""
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn

    found: Reproduction | None = None
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with progress_bar(console, *columns) as bar:
        task = bar.add_task("looking for what is kept", total=None)
        title, epochs, number = "", 1, 1
        for event in events:
            if isinstance(event, Reproduction):
                for trained in event.trained:
                    if found is None or trained not in found.trained:
                        _say(console, _line(trained, kept=found is None))
                found = event
                bar.update(task, completed=len(event.trained), total=event.wanted())
            elif isinstance(event, TrainingBegins):
                title = f"{event.experiment.title}, seed {event.config.seed}"
                epochs, number = event.config.epochs, event.number
                bar.update(task, description=f"{number}. {title}: starting")
            elif isinstance(event, BatchesDone):
                begun.set()
                epoch = min(int(event.epochs_done) + 1, epochs)
                text = f"{number}. {title}: epoch {epoch} of {epochs}"
                bar.update(task, description=text)
    return found


def _line(trained: Trained, kept: bool) -> str:
    """Return the result of a training in one line."""
    title = next(preset.title for preset in EXPERIMENTS if preset.key == trained.experiment)
    accuracy = trained.record.test_accuracy
    result = "the loss diverged" if accuracy is None else f"{100 * accuracy:.2f} %"
    line = f"{title}, seed {trained.seed}: {result} in {duration(trained.record.seconds)}"
    if trained.run is None:
        return line + " (not kept)"
    return line + (f" ({trained.run}, trained before)" if kept else f" ({trained.run})")


def _say(console: Console, line: str) -> None:
    console.print(line, highlight=False, markup=False, soft_wrap=True)
