"""The progress of a training in the terminal."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.recorded_training import RecordedTraining

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress, ProgressColumn

    from lenet_gui.core.data.dataset import Dataset
    from lenet_gui.core.network.network import Network
    from lenet_gui.core.training.loop import EpochDone


def read_dataset(source: DataSource, console: Console, *, tell: bool = True) -> Dataset:
    """Load a data set with a progress bar, and `tell` what data in other forms than MNIST's hold.

    Raises DatasetError.
    """
    from rich.progress import BarColumn, TextColumn

    from lenet_gui.core.data.dataset import has_mnist_names, in_short
    from lenet_gui.core.data.sources import in_words, load

    with progress_bar(console, TextColumn("{task.description}"), BarColumn()) as bar:
        task = bar.add_task("", total=None, visible=False)

        def show(step: str, done: int, total: int) -> None:
            words = in_words(step, done, total)
            bar.update(task, description=words, completed=done, total=total, visible=True)

        dataset = load(source, show, lambda: False)
    if tell and isinstance(source, Path) and not has_mnist_names(source):
        console.print(in_short(dataset), markup=False, highlight=False, soft_wrap=True)
        if dataset.remarks:
            console.print(" ".join(dataset.remarks), markup=False, highlight=False, soft_wrap=True)
    return dataset


def progress_bar(console: Console, *columns: ProgressColumn) -> Progress:
    """Return a transient progress bar, which is shown only in a terminal."""
    from rich.progress import Progress

    # In a file or a pipe, the bar would leave an empty line.
    hidden = not console.is_terminal
    return Progress(*columns, console=console, transient=True, disable=hidden)


def train_with_progress(
    config: TrainingConfig,
    training: RecordedTraining,
    console: Console,
    stop: threading.Event,
    begun: threading.Event,
) -> tuple[Network, TrainingRecord]:
    """Train with a progress bar and a line for each epoch; set `begun` at the first steps.

    Raises KeyboardInterrupt when it was stopped before the first step.
    """
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn

    from lenet_gui.core.training.loop import BatchesDone, EpochDone, TrainingDone

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:3.0f} %"),
        TimeRemainingColumn(),
    )
    with progress_bar(console, *columns) as bar:
        # Hidden at first, because TensorFlow prints messages when it is imported.
        task = bar.add_task("", total=config.epochs, visible=False)

        def print_warning(sentence: str) -> None:
            console.print(f"lenet-gui: {sentence}", highlight=False, markup=False, soft_wrap=True)

        for progress in training.events(stop, print_warning):
            if isinstance(progress, BatchesDone):
                begun.set()
                text = f"training, loss {float(progress.losses.mean()):.4f}"
                bar.update(task, completed=progress.epochs_done, description=text, visible=True)
            elif isinstance(progress, EpochDone):
                line = _epoch_line(progress, config.epochs)
                console.print(line, highlight=False, soft_wrap=True)
            elif isinstance(progress, TrainingDone):
                done = progress
    if done.record.outcome == "stopped" and not begun.is_set():
        raise KeyboardInterrupt
    return done.network, done.record


def _epoch_line(progress: EpochDone, epochs: int) -> str:
    f = progress.metrics
    return (
        f"epoch {progress.epoch:3}/{epochs}: "
        f"training {f.training_loss:.4f} {f.training_accuracy:7.2%}, "
        f"validation {f.validation_loss:.4f} {f.validation_accuracy:7.2%}"
    )
