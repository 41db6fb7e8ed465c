"""lenet-gui sweep: train with many settings side by side, and compare each at its best."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from lenet_gui import log_file
from lenet_gui.commands.outputs import output_files, write_files
from lenet_gui.commands.sweep_options import plan_of, sweep_parser
from lenet_gui.commands.terminal import INTERRUPTED, ctrl_c_sets, refuse
from lenet_gui.commands.train_progress import progress_bar, read_dataset
from lenet_gui.core.data.sources import source_typed
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord, duration
from lenet_gui.core.kept_runs import KeptRuns
from lenet_gui.core.runs.estimate import in_words
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import fingerprint
from lenet_gui.core.runs.run import Run
from lenet_gui.core.sweep.cluster import default_workers
from lenet_gui.core.sweep.engine import Paused, Progress, sweep
from lenet_gui.core.sweep.estimate import seconds_left
from lenet_gui.core.sweep.kept import kept_results
from lenet_gui.core.sweep.plan import Plan
from lenet_gui.core.sweep.report import FORMATS, to_json, to_markdown
from lenet_gui.core.sweep.results import Results
from lenet_gui.core.sweep.sentences import rounds, training_title
from lenet_gui.core.text import plural

if TYPE_CHECKING:
    from rich.console import Console

    from lenet_gui.core.data.dataset import Dataset


def _check_pictures() -> None:
    """Raise ValueError where Qt cannot be loaded, for want of a library of the system's."""
    try:
        from lenet_gui.ui.sweep.pictures import files  # noqa: F401
    except ImportError as error:
        raise ValueError(f"Pictures cannot be drawn here: {error}.") from None


def _png(results: Results) -> bytes:
    from lenet_gui.ui.sweep.pictures import files

    files.prepare()
    return files.to_png(results)


def _svg(results: Results) -> bytes:
    from lenet_gui.ui.sweep.pictures import files

    files.prepare()
    return files.to_svg(results)


_FORMATS: dict[str, Callable[[Results], str | bytes]] = {**FORMATS, ".png": _png, ".svg": _svg}


def run(arguments: Sequence[str]) -> int:
    """Run the command with its arguments, and return the exit code."""
    options = sweep_parser(_FORMATS).parse_args(arguments)
    log_file.begin(options.debug)
    runs = RunsFolder(options.runs)
    try:
        plan = plan_of(options)
        # Checked before the training, so that an error costs no training.
        outputs = output_files(options.output, "sweep", _FORMATS, "the report")
        if any(file.suffix in (".png", ".svg") for file in outputs):
            _check_pictures()
    except ValueError as error:
        return refuse(str(error))

    from rich.console import Console

    console = Console(stderr=True)
    stop = threading.Event()
    try:
        source = source_typed(options.data)
        dataset = read_dataset(source, console)
        found = _kept(plan, dataset, runs, console)
        if not options.report:
            _say(console, _outlook(plan, found, dataset, runs))
        if options.preview:
            return 0
        if not options.report and not found.is_complete():
            workers = options.workers or default_workers()
            with (
                ctrl_c_sets(stop, threading.Event(), signal.SIGINT, signal.SIGTERM),
                _ctrl_z() as paused,
            ):
                events = sweep(
                    plan,
                    dataset,
                    source,
                    runs,
                    stop,
                    workers,
                    options.scheduler,
                    lambda sentence: _say(console, f"lenet-gui: {sentence}"),
                    paused,
                )
                found = _with_progress(events, found, console, paused)
    except KeyboardInterrupt:
        print(
            "lenet-gui: stopped. What has ended is kept; the same command goes on from there.",
            file=sys.stderr,
        )
        return INTERRUPTED
    except ValueError as error:
        return refuse(str(error))
    print(to_json(found) if options.json else to_markdown(found), end="")
    if problem := write_files(outputs, _FORMATS, found, "report"):
        return refuse(problem)
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


@contextlib.contextmanager
def _ctrl_z() -> Iterator[threading.Event]:
    """Give an event that Ctrl-Z sets, where the system has that key."""
    paused = threading.Event()
    if sys.platform == "win32":
        yield paused
        return
    before = signal.signal(signal.SIGTSTP, lambda *_: paused.set())
    try:
        yield paused
    finally:
        signal.signal(signal.SIGTSTP, before)


def _with_progress(
    events: Iterator[Results | Progress | Paused],
    found: Results,
    console: Console,
    paused: threading.Event,
) -> Results:
    """Train with a progress bar and a line for each training; return the last results."""
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    under_way: dict[TrainingConfig, int] = {}
    with progress_bar(console, *columns, TimeRemainingColumn()) as bar:
        task = bar.add_task("starting", total=found.plan.count(), completed=found.trained())
        # A training of a sweep takes minutes; its events come from workers.
        for event in events:
            if isinstance(event, Paused):
                _say(console, "lenet-gui: paused; each training ends its epoch. fg goes on.")
                # As Ctrl-Z does without us. The next line runs after fg.
                os.kill(os.getpid(), signal.SIGSTOP)
                paused.clear()
                continue
            if isinstance(event, Progress):
                under_way[event.config] = event.epochs
                bar.update(task, description=_under_way(found.plan, under_way))
                continue
            for config, record in event.known.items():
                if config not in found.known:
                    under_way.pop(config, None)
                    if record is not None:
                        _say(console, _line(found.plan, config, record, event.runs.get(config)))
            found = event
            bar.update(
                task, completed=len(found.known), description=_under_way(found.plan, under_way)
            )
    return found


def _under_way(plan: Plan, epochs: dict[TrainingConfig, int]) -> str:
    """Return the trainings under way in a few words."""
    if not epochs:
        return "waiting for workers"
    config, done = next(iter(epochs.items()))
    others = f" (+{len(epochs) - 1})" if len(epochs) > 1 else ""
    return f"{training_title(plan, config)}: {done}/{config.epochs}{others}"


def _line(plan: Plan, config: TrainingConfig, record: TrainingRecord, run: str | None) -> str:
    """Return the result of a training in one line."""
    accuracy = record.test_accuracy
    result = "the loss diverged" if accuracy is None else f"{100 * accuracy:.2f} %"
    took = duration(record.seconds)
    return f"{training_title(plan, config)}: {result} in {took} ({run or 'not kept'})"


def _kept(plan: Plan, dataset: Dataset, runs: RunsFolder, console: Console) -> Results:
    kept = KeptRuns(runs, fingerprint(dataset), lambda sentence: _say(console, sentence))
    return kept_results(plan, dataset, kept)


def _outlook(plan: Plan, found: Results, dataset: Dataset, runs: RunsFolder) -> str:
    """Return how many trainings there are, how many of them are kept, and the time for the rest."""
    count, done = plan.count(), found.trained()
    trainings, seeds = (
        plural("%n training(s)", "", count),
        plural("%n seed(s)", "", len(plan.seeds)),
    )
    line = f"{trainings}: {rounds(plan)}, {seeds} each"
    if done:
        line += f"; {done:,} of them are kept"
    if found.is_complete():
        return line + "; nothing is left to train."
    entries = [entry for entry in runs.entries() if isinstance(entry, Run)]
    seconds = seconds_left(plan, found.known, len(dataset.train_images), entries)
    return line + f"; about {in_words(seconds)} on this machine."


def _say(console: Console, line: str) -> None:
    console.print(line, highlight=False, markup=False, soft_wrap=True)
