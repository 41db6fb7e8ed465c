"""The history of a training: its losses and metrics, for its record and to resume it later.

Runs in the thread that trains.
"""

from __future__ import annotations

import contextlib
import dataclasses
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
    CURVE_POINTS,
    EpochMetrics,
    Outcome,
    TrainingRecord,
)
from lenet_gui.core.text import text

if TYPE_CHECKING:
    from lenet_gui.core.data.dataset import Dataset

# Everything that changes in a training, by name: see Trainer.state_dict().
State = dict[str, npt.NDArray[Any]]


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """The end of an epoch, from which a training goes on as if there had been no break.

    `record` is that of a training that was stopped there; `losses` and `accuracies`, float32
    (steps,), belong to all its batches; `state` is that of Trainer.state_dict().
    """

    record: TrainingRecord
    losses: Floats
    accuracies: Floats
    state: State


class History:
    """Collects a training's losses and metrics, and the time that it took.

    Raises ValueError when the checkpoint `resume_from` is of another training.
    """

    def __init__(
        self,
        config: TrainingConfig,
        dataset: Dataset,
        steps_per_epoch: int,
        shards: int,
        resume_from: Checkpoint | None,
    ) -> None:
        self._config, self._dataset, self._shards = config, dataset, shards
        self._steps_per_epoch = steps_per_epoch
        # One array for each chunk of steps since the last checkpoint, and one for all before.
        self._losses = [np.zeros(0, np.float32)]
        self._accuracies = [np.zeros(0, np.float32)]
        self._epochs: list[EpochMetrics] = []
        self._steps = 0
        self._started = now()
        self._start = time.perf_counter()
        if resume_from is not None:
            record, steps = resume_from.record, len(resume_from.losses)
            if record.config != config or steps != len(record.epochs) * steps_per_epoch:
                raise ValueError(
                    text("That training had other settings or data. Start a new training instead.")
                )
            self.add_batches(resume_from.losses, resume_from.accuracies)
            self._epochs.extend(record.epochs)
            self._started = record.started
            self._start -= record.seconds

    @property
    def completed_epochs(self) -> int:
        """The number of epochs that are over and validated."""
        return len(self._epochs)

    @property
    def progress_in_epochs(self) -> float:
        """The number of epochs trained so far, the part of the current one included."""
        return self._steps / self._steps_per_epoch

    def add_batches(self, losses: Floats, accuracies: Floats) -> None:
        """Add the losses and accuracies of the next steps, float32 (k,) each."""
        self._losses.append(losses)
        self._accuracies.append(accuracies)
        self._steps += len(losses)

    def end_epoch(self, validation_loss: float, validation_accuracy: float) -> EpochMetrics:
        """Add and return the metrics of the epoch that has just been validated."""
        self._losses = [np.concatenate(self._losses)]
        self._accuracies = [np.concatenate(self._accuracies)]
        metrics = EpochMetrics(
            float(self._losses[0][-self._steps_per_epoch :].mean()),
            float(self._accuracies[0][-self._steps_per_epoch :].mean()),
            validation_loss,
            validation_accuracy,
        )
        self._epochs.append(metrics)
        return metrics

    def checkpoint(self, state: State) -> Checkpoint:
        """Return the checkpoint of the epoch that has just ended."""
        record = self.record("stopped", None, 1.0)
        return Checkpoint(record, self._losses[0], self._accuracies[0], state)

    @contextlib.contextmanager
    def paused_clock(self) -> Iterator[None]:
        """Leave out of the training's time what its consumer takes, pauses above all."""
        before = time.perf_counter()
        yield
        self._start += time.perf_counter() - before

    def record(
        self, outcome: Outcome, test_accuracy: float | None, temperature: float
    ) -> TrainingRecord:
        """Return the record of the training, as if it ended now with this outcome."""
        return dataclasses.replace(
            empty_record(self._config, self._dataset, self._started),
            epochs_trained=self.progress_in_epochs,
            loss_curve=thinned(np.concatenate(self._losses)),
            accuracy_curve=thinned(np.concatenate(self._accuracies)),
            epochs=tuple(self._epochs),
            outcome=outcome,
            test_accuracy=test_accuracy,
            seconds=time.perf_counter() - self._start,
            temperature=temperature,
            shards=self._shards,
        )


def empty_record(config: TrainingConfig, dataset: Dataset, started: str) -> TrainingRecord:
    """Return the record of a training that was stopped before its first step."""
    return TrainingRecord(
        config=config,
        dataset=dataset.name,
        training_images=len(dataset.train_images),
        validation_images=len(dataset.validation_images),
        test_images=len(dataset.test_images),
        epochs_trained=0.0,
        loss_curve=(),
        epochs=(),
        outcome="stopped",
        test_accuracy=None,
        started=started,
        seconds=0.0,
        versions=versions(),
    )


def now() -> str:
    """Return the time in ISO 8601, with the offset of the local time zone."""
    return datetime.datetime.now().astimezone().isoformat(timespec="seconds")


def thinned(values: Floats) -> tuple[float, ...]:
    """Return values of batches (steps,) as means over at most CURVE_POINTS stretches of steps."""
    if not len(values):
        return ()
    stretches = np.array_split(values, min(len(values), CURVE_POINTS))
    return tuple(round(float(stretch.mean()), 6) for stretch in stretches)


def versions() -> dict[str, str]:
    """Return the versions of the packages that take part in a training, as far as installed."""
    # Here, since the window opens sooner without it: 3.5 % less of the processor's time.
    import importlib.metadata

    found = {"lenet-gui": __version__, "python": platform.python_version()}
    for package in ("tensorflow", "keras", "numpy"):
        # Where something stands in for the training, TensorFlow may be missing.
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            found[package] = importlib.metadata.version(package)
    return found
