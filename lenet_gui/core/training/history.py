"""What a training tells, collected: for its record, and for going on later from an epoch's end.

Runs in the thread that trains.
"""

from __future__ import annotations

import contextlib
import datetime
import platform
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from lenet_gui import __version__
from lenet_gui.core.arrays import Floats
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import (
    LOSS_CURVE_POINTS,
    EpochMetrics,
    Outcome,
    TrainingRecord,
)

if TYPE_CHECKING:
    from lenet_gui.core.data.dataset import Dataset

# Everything that changes in a training, by name: see TrainingStep.state().
State = dict[str, npt.NDArray[Any]]


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """All that it takes to go on after an epoch as if there had been no break.

    `record` tells of the training so far, as if it had been stopped there; `losses` and
    `accuracies`, float32 (steps,), belong to all its batches; `state` is what
    `TrainingStep.state()` gave.
    """

    record: TrainingRecord
    losses: Floats
    accuracies: Floats
    state: State


class Curves:
    """Collects what a training tells, for its record, and the time that it took."""

    def __init__(
        self,
        config: TrainingConfig,
        dataset: Dataset,
        steps_per_epoch: int,
        shards: int,
        resume_from: Checkpoint | None,
    ) -> None:
        self._config, self._dataset = config, dataset
        self.steps_per_epoch = steps_per_epoch
        self._shards = shards
        self._losses: list[Floats] = []
        self._accuracies: list[Floats] = []
        self._epochs: list[EpochMetrics] = []
        self._steps = 0
        self._started = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
        self._start = time.perf_counter()
        if resume_from is not None:
            self._take(resume_from)

    def _take(self, checkpoint: Checkpoint) -> None:
        """Begin where another training of the same kind was."""
        record, steps = checkpoint.record, len(checkpoint.losses)
        if record.config != self._config or steps != len(record.epochs) * self.steps_per_epoch:
            raise ValueError("That training had other settings or other data; train anew instead.")
        self.add_batches(checkpoint.losses, checkpoint.accuracies)
        self._epochs.extend(record.epochs)
        self._started = record.started
        self._start -= record.seconds

    def whole_epochs(self) -> int:
        """How many epochs are over and validated."""
        return len(self._epochs)

    def checkpoint(self, state: State) -> Checkpoint:
        """Where the training is now, right after an epoch."""
        # Joined here, and kept so: the lists stay short in a long training.
        for parts in (self._losses, self._accuracies):
            parts[:] = [np.concatenate(parts)]
        record = self.record("stopped", None, 1.0)
        return Checkpoint(record, self._losses[0], self._accuracies[0], state)

    def add_batches(self, losses: Floats, accuracies: Floats) -> None:
        """Add what the next steps gave, float32 (k,) each."""
        self._losses.append(losses)
        self._accuracies.append(accuracies)
        self._steps += len(losses)

    def epochs_done(self) -> float:
        """How much was trained, in parts of epochs, too."""
        return self._steps / self.steps_per_epoch

    def end_epoch(self, validation_loss: float, validation_accuracy: float) -> EpochMetrics:
        """Sum the epoch up that has just been validated."""
        losses = np.concatenate(self._losses)[-self.steps_per_epoch :]
        accuracies = np.concatenate(self._accuracies)[-self.steps_per_epoch :]
        metrics = EpochMetrics(
            float(losses.mean()), float(accuracies.mean()), validation_loss, validation_accuracy
        )
        self._epochs.append(metrics)
        return metrics

    @contextlib.contextmanager
    def clock_stopped(self) -> Iterator[None]:
        """Leave out of the training's time what its consumer takes, pauses above all."""
        before = time.perf_counter()
        yield
        self._start += time.perf_counter() - before

    def record(
        self, outcome: Outcome, test_accuracy: float | None, temperature: float
    ) -> TrainingRecord:
        """The training so far as the record of one that ended like this."""
        dataset = self._dataset
        return TrainingRecord(
            config=self._config,
            dataset=dataset.name,
            training_images=len(dataset.train_images),
            validation_images=len(dataset.validation_images),
            test_images=len(dataset.test_images),
            epochs_trained=self.epochs_done(),
            loss_curve=thinned(np.concatenate(self._losses)) if self._losses else (),
            epochs=tuple(self._epochs),
            outcome=outcome,
            test_accuracy=test_accuracy,
            started=self._started,
            seconds=time.perf_counter() - self._start,
            versions=versions(),
            temperature=temperature,
            shards=self._shards,
        )


def thinned(losses: Floats) -> tuple[float, ...]:
    """The curve of the batch losses (steps,) as means over at most LOSS_CURVE_POINTS stretches."""
    if not len(losses):
        return ()
    parts = np.array_split(losses, min(len(losses), LOSS_CURVE_POINTS))
    return tuple(round(float(part.mean()), 6) for part in parts)


def versions() -> dict[str, str]:
    """The versions of what takes part in a training."""
    # Here, since the window opens sooner without it: 3.5 % less of the processor's time.
    import importlib.metadata

    packages = ("tensorflow", "keras", "numpy")
    return {
        "lenet-gui": __version__,
        "python": platform.python_version(),
        **{package: importlib.metadata.version(package) for package in packages},
    }
