"""The training loop: a generator that trains and tells of its progress.

Runs in the thread of whoever iterates over it. It does not train while nobody asks for the next
progress, which is all that pausing takes.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import EpochMetrics, Outcome, TrainingRecord
from lenet_gui.core.experiment.schedules import SCHEDULES
from lenet_gui.core.metrics.calibration import calibrated, fit_temperature
from lenet_gui.core.network.architectures import ARCHITECTURES
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.history import Checkpoint, Curves, State
from lenet_gui.core.training.tensorflow import import_tensorflow

if TYPE_CHECKING:
    from lenet_gui.core.data.dataset import Dataset
    from lenet_gui.core.training.step import TrainingStep

Positions = npt.NDArray[np.int32]

# How long a chunk of steps should take: it is how fine the curves grow, and how long a stop waits.
CHUNK_SECONDS = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class BatchesDone:
    """A few steps were made: `losses` and `accuracies` float32 (k,), one for each batch.

    `epochs_done` counts what was trained so far, in parts of epochs, too; `network` is what it led
    to.
    """

    epochs_done: float
    losses: Floats
    accuracies: Floats
    network: Network


@dataclass(frozen=True, slots=True, eq=False)
class EpochDone:
    """Epoch number `epoch` (from 1) is over and was validated."""

    epoch: int
    metrics: EpochMetrics
    network: Network
    checkpoint: Checkpoint


@dataclass(frozen=True, slots=True, eq=False)
class TrainingDone:
    """The training is over; nothing follows.

    After a finished training the probabilities of `network` are calibrated on the validation
    images. When it diverged, `network` is the last one whose weights and losses were finite.
    """

    network: Network
    record: TrainingRecord


TrainingEvent = BatchesDone | EpochDone | TrainingDone


class TrainingError(ValueError):
    """Nothing can be trained with these settings; the message is one sentence for the user."""


def train(
    config: TrainingConfig,
    dataset: Dataset,
    stop: threading.Event | None = None,
    resume_from: Checkpoint | None = None,
) -> Iterator[TrainingEvent]:
    """Train a new network; once `stop` is set, end at the next step with the network as it is.

    The training images are shuffled before each epoch; the last batch, when it is not full, is
    left out. Training, validation and test images stay apart: the test images are read once,
    after the last epoch.

    With a checkpoint of a training with the same settings and data, `resume_from`, it goes on with
    the epoch after it and as many shards, and ends with the very weights that the training would
    have ended with.

    Raises TrainingError when there are fewer training images than a batch takes, and ValueError
    when the checkpoint is of another training.
    """
    steps_per_epoch = len(dataset.train_images) // config.batch_size
    if steps_per_epoch == 0:
        raise TrainingError(
            f"A batch of {config.batch_size} takes more images than the "
            f"{len(dataset.train_images)} that there are to train on; choose a smaller batch."
        )
    # Imported here, since it brings TensorFlow, and whoever never trains reads this file, too.
    from lenet_gui.core.training.step import borrowed_step, shards_for

    shards = resume_from.record.shards if resume_from else None
    shards = shards or shards_for(config.batch_size)
    curves = Curves(config, dataset, steps_per_epoch, shards, resume_from)
    with borrowed_step(
        ARCHITECTURES[config.network],
        config.optimizer,
        config.dropout_rate > 0,
        config.augmentation,
        config.weight_averaging,
        shards,
    ) as step:
        trainer = _Trainer(step, config, dataset, resume_from)
        outcome = yield from _epochs(config, trainer, curves, stop or threading.Event())
        network, test_accuracy, temperature = trainer.network, None, 1.0
        if outcome == "finished":
            test_accuracy = trainer.test()
            temperature = fit_temperature(trainer.validation_logits(), dataset.validation_labels)
            network = calibrated(network, temperature)
    yield TrainingDone(network, curves.record(outcome, test_accuracy, temperature))


def _epochs(
    config: TrainingConfig, trainer: _Trainer, curves: Curves, stop: threading.Event
) -> Generator[TrainingEvent, None, Outcome]:
    """Go through all epochs, a chunk of steps at a time."""
    steps_per_epoch = curves.steps_per_epoch
    rates = learning_rates(config, steps_per_epoch * config.epochs)
    for epoch in range(curves.whole_epochs(), config.epochs):
        batches = shuffled_batches(config, trainer.images, epoch)
        epoch_rates = rates[epoch * steps_per_epoch :]
        start = 0
        while start < steps_per_epoch and not stop.is_set():
            end = min(start + trainer.chunk, steps_per_epoch)
            step = epoch * steps_per_epoch + start
            losses, accuracies = trainer.run(batches[start:end], epoch_rates[start:end], step)
            if not _finite(losses, *trainer.network.weights):
                trainer.go_back()
                return "diverged"
            start = end
            curves.add_batches(losses, accuracies)
            with curves.clock_stopped():
                yield BatchesDone(curves.epochs_done(), losses, accuracies, trainer.network)
        if stop.is_set():
            return "stopped"
        loss, accuracy = trainer.validate()
        if not math.isfinite(loss):
            return "diverged"
        metrics = curves.end_epoch(loss, accuracy)
        with curves.clock_stopped():
            yield EpochDone(epoch + 1, metrics, trainer.network, curves.checkpoint(trainer.state()))
    return "finished"


class _Trainer:
    """The compiled step, the data it works on, and the network that it has led to.

    `chunk` is how many steps to make at once; it follows from how long the last ones took.
    """

    def __init__(
        self,
        step: TrainingStep,
        config: TrainingConfig,
        dataset: Dataset,
        resume_from: Checkpoint | None,
    ) -> None:
        tf = import_tensorflow()

        self._step, self._config, self._dataset = step, config, dataset
        self._training = tf.constant(dataset.train_images), tf.constant(dataset.train_labels)
        self.images = len(dataset.train_images)
        self.network = self._before = Network.initial(step.architecture, config.seed)
        self._step.start(self.network)
        if resume_from is not None:
            self._step.restore(resume_from.state)
            self.network = self._before = self._step.network()
        self.chunk = 1

    def run(self, batches: Positions, rates: Floats, first_step: int) -> tuple[Floats, Floats]:
        """Make a step for each batch; gives losses and accuracies, float32 (steps,)."""
        config, before = self._config, time.perf_counter()
        result = self._step.run(
            *self._training, batches, rates, config.dropout_rate, config.seed, first_step
        )
        seconds = max(time.perf_counter() - before, 1e-6)
        fitting = round(len(batches) * CHUNK_SECONDS / seconds)
        self.chunk = max(1, min(2 * len(batches), fitting))
        self._before, self.network = self.network, self._step.network()
        return result

    def go_back(self) -> None:
        """Take the network from before the last steps."""
        self.network = self._before

    def state(self) -> State:
        """What the step needs to go on from here."""
        return self._step.state()

    def validate(self) -> tuple[float, float]:
        """Loss and accuracy on the validation images."""
        return self._step.evaluate(self._dataset.validation_images, self._dataset.validation_labels)

    def validation_logits(self) -> Floats:
        """What the network answers to the validation images, float32 (n, 10)."""
        return self._step.logits(self._dataset.validation_images)

    def test(self) -> float:
        """Accuracy on the test images."""
        return self._step.evaluate(self._dataset.test_images, self._dataset.test_labels)[1]


def learning_rates(config: TrainingConfig, steps: int) -> Floats:
    """The learning rate of each step, float32 (steps,), as the schedule has it."""
    return SCHEDULES[config.schedule].learning_rates(config.learning_rate, steps)


def shuffled_batches(config: TrainingConfig, images: int, epoch: int) -> Positions:
    """Positions of the images of each batch, int32 (steps, batch size), in an order of its own.

    The order depends on seed and epoch alone.
    """
    order = np.random.default_rng([config.seed, 1, epoch]).permutation(images).astype(np.int32)
    steps = images // config.batch_size
    return order[: steps * config.batch_size].reshape(steps, config.batch_size)


def _finite(*arrays: Floats) -> bool:
    return all(bool(np.isfinite(array).all()) for array in arrays)
