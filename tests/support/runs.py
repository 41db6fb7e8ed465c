"""Runs as trainings keep them, without training: what a test needs of them is made up."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import numpy as np

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import EpochMetrics, Outcome, TrainingRecord
from lenet_gui.core.network.architectures import ARCHITECTURES
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import RunRecorder
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training.history import Checkpoint
from lenet_gui.core.training.loop import BatchesDone, EpochDone, TrainingDone, TrainingEvent
from support.digits import small_dataset
from support.records import a_record

DATASET = small_dataset(train=32, test=10)
SOFTMAX = TrainingConfig("softmax", "sgd", learning_rate=0.01, batch_size=2, epochs=3)

# Batches of two of the data set's 22 training images.
STEPS = 11


def network(epoch: int, architecture: str = "softmax") -> Network:
    """A network of its own for each epoch: it answers with the digit of the epoch's last place."""
    made = Network.initial(ARCHITECTURES[architecture], epoch)
    bias = np.zeros(10, np.float32)
    bias[epoch % 10] = 100
    return Network(made.architecture, (*made.weights[:-1], bias))


def losses(epoch: int, steps: int = STEPS) -> np.ndarray:
    """Losses of an epoch's batches, float32 (steps,), that tell which they are."""
    return np.arange(steps, dtype=np.float32) / 100 + epoch


def record(config: TrainingConfig, epochs: int, best: int = 0, **changes: Any) -> TrainingRecord:
    """The record after so many epochs, of which each is better than the last, and `best` best."""
    metrics = tuple(
        EpochMetrics(
            2.0 / e, 0.5 + 0.4 * (1 - 1 / e), 1.9 / e, 0.99 if e == best else 0.9 - 0.3 / e
        )
        for e in range(1, epochs + 1)
    )
    plain = a_record(
        config=config,
        dataset=DATASET.name,
        training_images=22,
        validation_images=2,
        test_images=10,
        epochs_trained=float(epochs),
        epochs=metrics,
        outcome="stopped",
        test_accuracy=None,
    )
    return dataclasses.replace(plain, **changes)


def epoch_done(epoch: int, so_far: TrainingRecord) -> EpochDone:
    """The end of an epoch, with the record up to it."""
    all_losses = np.concatenate([losses(e) for e in range(1, epoch + 1)])
    checkpoint = Checkpoint(so_far, all_losses, all_losses / 10, {"weights_0": losses(epoch)})
    return EpochDone(epoch, so_far.epochs[-1], network(epoch, so_far.config.network), checkpoint)


def progress(
    config: TrainingConfig = SOFTMAX,
    epochs: int = 3,
    outcome: Outcome | None = "finished",
    first: int = 1,
    **changes: Any,
) -> Iterator[TrainingEvent]:
    """What a training tells from epoch `first` on; it breaks off where there is no `outcome`.

    A stopped one stops in the middle of the epoch that follows. `changes` are those of its record.
    """
    architecture = config.network
    for epoch in range(first, epochs + 1):
        for part in np.split(losses(epoch), [4]):
            yield BatchesDone(epoch - 0.5, part, part / 10, network(epoch, architecture))
        yield epoch_done(epoch, record(config, epoch, **changes))
    last = network(epochs, architecture)
    if outcome == "finished":
        changes = {"test_accuracy": 0.9} | changes
    else:
        part = losses(epochs + 1, 5)
        yield BatchesDone(epochs + 5 / STEPS, part, part / 10, last)
        changes = {"epochs_trained": epochs + 5 / STEPS} | changes
    if outcome is not None:
        yield TrainingDone(last, record(config, epochs, **({"outcome": outcome} | changes)))


def keep(
    runs: RunsFolder,
    config: TrainingConfig = SOFTMAX,
    dataset: Dataset = DATASET,
    source: DataSource = "mnist",
    start: Network | None = None,
    **told: Any,
) -> Run:
    """Keep what a training, perhaps of `start` further, tells; `told` goes to progress()."""
    recorder = RunRecorder(runs, config, dataset, source, start=start)
    for part in progress(config, **told):
        recorder.on_event(part)
    recorder.close()
    assert recorder.folder is not None
    return runs.find(recorder.folder.name)
