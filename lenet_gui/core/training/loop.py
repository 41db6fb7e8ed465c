"""The training loop: a generator over the epochs of a training, a chunk of steps at a time.

A step, in which a network learns, is core.training.step. Runs in the thread of the caller. Training
advances only while the caller iterates; to pause, stop iterating.
"""

from __future__ import annotations

import math
import threading
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
from lenet_gui.core.network.layers.normalization import BatchNormalization
from lenet_gui.core.network.network import Network
from lenet_gui.core.text import text
from lenet_gui.core.training.compiled import shards_for
from lenet_gui.core.training.history import Checkpoint, History
from lenet_gui.core.training.start import first_network
from lenet_gui.core.training.step import StepOptions
from lenet_gui.core.training.trainer import Trainer, compiled_trainer

if TYPE_CHECKING:
    from lenet_gui.core.data.dataset import Dataset


@dataclass(frozen=True, slots=True, eq=False)
class BatchesDone:
    """A few steps were taken: `losses` and `accuracies` float32 (k,), one for each batch.

    `epochs_done` is the number of epochs trained so far, a fraction; `network` is a snapshot after
    these batches.
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
    start: Network | None = None,
) -> Iterator[TrainingEvent]:
    """Train a new network, or `start` further; once `stop` is set, end at the next step.

    `start` has the layers of `config`. The training images are shuffled before each epoch; the last
    batch, when it is not full, is left out. The test images are read once, after the last epoch.

    With a checkpoint of a training with the same settings and data, `resume_from`, it goes on with
    the epoch after it and as many shards, and ends with the very weights that the training would
    have ended with.

    Raises TrainingError when there are fewer training images than a batch takes, and ValueError
    when the checkpoint is of another training.
    """
    images = len(dataset.train_images)
    if images < config.batch_size:
        raise TrainingError(
            text(
                "The batch size {} exceeds the {} training images. Choose a smaller batch size.",
                config.batch_size,
                images,
            )
        )
    stop = stop or threading.Event()
    architecture = config.architecture()
    statistics = any(isinstance(layer, BatchNormalization) for layer in architecture.layers)
    shards = (resume_from and resume_from.record.shards) or shards_for(
        config.batch_size, whole=statistics
    )
    history = History(config, dataset, images // config.batch_size, shards, resume_from)
    options = StepOptions(
        architecture,
        config.optimizer,
        config.dropout_rate > 0 or any(layer.dropped_share() for layer in architecture.layers),
        config.augmentation,
        config.weight_averaging,
        shards,
        architecture.pixels,
        statistics,
    )
    with compiled_trainer(options) as trainer:
        trainer.load(dataset.train_images, dataset.train_labels)
        trainer.reset(first_network(config, dataset, start))
        if resume_from is not None:
            trainer.load_state_dict(resume_from.state)
        outcome, network = yield from _epochs(config, dataset, trainer, history, stop)
        test_accuracy, temperature = None, 1.0
        if outcome == "finished":
            test_accuracy = trainer.evaluate(dataset.test_images, dataset.test_labels)[1]
            logits = trainer.logits(dataset.validation_images)
            temperature = fit_temperature(logits, dataset.validation_labels)
            network = calibrated(network, temperature)
    yield TrainingDone(network, history.record(outcome, test_accuracy, temperature))


def _epochs(
    config: TrainingConfig,
    dataset: Dataset,
    trainer: Trainer,
    history: History,
    stop: threading.Event,
) -> Generator[TrainingEvent, None, tuple[Outcome, Network]]:
    """Train the epochs that are left; return how they ended, and the network then."""
    steps = len(dataset.train_images) // config.batch_size
    schedule = SCHEDULES[config.schedule]
    rates = schedule.learning_rates(config.learning_rate, steps * config.epochs)
    network = trainer.network()
    for epoch in range(history.completed_epochs, config.epochs):
        batches = shuffled_batches(config, len(dataset.train_images), epoch)
        first = epoch * steps
        for losses, accuracies in trainer.run(
            batches, rates[first:], config.dropout_rate, config.seed, first, stop
        ):
            before, network = network, trainer.network()
            if not all(np.isfinite(array).all() for array in (losses, *network.weights)):
                return "diverged", before
            history.add_batches(losses, accuracies)
            with history.paused_clock():
                yield BatchesDone(history.progress_in_epochs, losses, accuracies, network)
        if stop.is_set():
            return "stopped", network
        loss, accuracy = trainer.evaluate(dataset.validation_images, dataset.validation_labels)
        if not math.isfinite(loss):
            return "diverged", network
        metrics = history.end_epoch(loss, accuracy)
        checkpoint = history.checkpoint(trainer.state_dict())
        with history.paused_clock():
            yield EpochDone(epoch + 1, metrics, network, checkpoint)
    return "finished", network


def shuffled_batches(config: TrainingConfig, images: int, epoch: int) -> npt.NDArray[np.int32]:
    """Return the positions of each batch's images, int32 (steps, batch size), newly shuffled.

    The order depends on seed and epoch alone.
    """
    order = np.random.default_rng([config.seed, 1, epoch]).permutation(images).astype(np.int32)
    steps = images // config.batch_size
    return order[: steps * config.batch_size].reshape(steps, config.batch_size)
