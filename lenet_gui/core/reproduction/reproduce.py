"""Reproduction of the tutorial's experiments, each trained with several seeds.

Every training is recorded as an ordinary run. Finished runs with the same settings, seed and images
are reused, and interrupted ones are resumed. So calling reproduce() again continues an interrupted
reproduction.

Runs in the thread that trains; its events are immutable.
"""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS, Preset
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.kept_runs import KeptRuns
from lenet_gui.core.keras_file.model_file import ModelFileError, read_model
from lenet_gui.core.metrics.evaluation import predict_in_batches
from lenet_gui.core.metrics.intervals import MAX_VALUES
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network
from lenet_gui.core.recorded_training import RecordedTraining
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import MNIST_FINGERPRINT, fingerprint
from lenet_gui.core.text import text
from lenet_gui.core.training.loop import TrainingDone, TrainingEvent

EXPERIMENTS: tuple[Preset, ...] = tuple(
    preset for preset in PRESETS.values() if preset.tutorial_accuracy is not None
)

# The keys of all experiments.
ALL = tuple(experiment.key for experiment in EXPERIMENTS)

# The accuracy of the tutorial's LeNet-5 before training.
UNTRAINED_CLAIM = 0.098

DEFAULT_SEEDS = 3
MAX_SEEDS = MAX_VALUES

# Images in a batch with dropout on: few enough to stay in the cache.
_IMAGES_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Trained:
    """One ended training of an experiment; `experiment` is the key of its preset.

    `record.test_accuracy` is None if the training diverged. `with_dropout` is the test accuracy
    with dropout still on; None without dropout. `run` is the run's folder; None if not recorded.
    """

    experiment: str
    seed: int
    record: TrainingRecord
    with_dropout: float | None
    run: str | None


@dataclass(frozen=True, slots=True)
class Reproduction:
    """The results so far.

    `untrained` holds the accuracy of LeNet-5's initial weights for each of `seeds`, `trained` the
    ended trainings, in the order of reproduce(). `chosen` are the keys of the experiments.
    """

    seeds: tuple[int, ...]
    dataset: str
    is_mnist: bool
    test_images: int
    untrained: tuple[float, ...]
    trained: tuple[Trained, ...]
    chosen: tuple[str, ...] = ALL

    def wanted(self) -> int:
        """Return the number of trainings of the whole reproduction."""
        return len(self.seeds) * len(self.chosen)

    def is_complete(self) -> bool:
        """Return whether all trainings are over."""
        return len(self.trained) == self.wanted()


@dataclass(frozen=True, slots=True, eq=False)
class TrainingBegins:
    """The start of training `number` of `count`; `so_far` is the record that it resumes, if any."""

    experiment: Preset
    config: TrainingConfig
    number: int
    count: int
    so_far: TrainingRecord | None
    training: RecordedTraining


Event = TrainingBegins | TrainingEvent | Reproduction


def seeds_up_to(count: int) -> tuple[int, ...]:
    """Return the seeds 1 to `count`. Raises ValueError with a sentence for the user."""
    if not 1 <= count <= MAX_SEEDS:
        raise ValueError(text("The number of seeds must lie between 1 and {}.", MAX_SEEDS))
    return tuple(range(1, count + 1))


def reproduce(
    seeds: Sequence[int],
    dataset: Dataset,
    source: DataSource,
    runs: RunsFolder,
    stop: threading.Event,
    tell: Callable[[str], None] = lambda sentence: None,
    chosen: Collection[str] = ALL,
) -> Iterator[Event]:
    """Train the missing ones of the `chosen` experiments, all with the first seed, then the next.

    Yield a Reproduction of the recorded runs first, and another one after each training. Before a
    training's events comes a TrainingBegins. The iteration ends once `stop` is set, even during a
    training; the next call resumes that training. `tell` gets a sentence about each run that cannot
    be recorded or resumed; the training is done all the same.

    Raises TrainingError when there are fewer training images than a batch takes.
    """
    kept = KeptRuns(runs, fingerprint(dataset), tell)
    untrained = []
    for seed in seeds:
        if stop.is_set():
            return
        untrained.append(_untrained_accuracy(seed, dataset))
    experiments = [experiment for experiment in EXPERIMENTS if experiment.key in chosen]
    order = [(experiment, seed) for seed in seeds for experiment in experiments]
    known = {pair: _kept(kept, *pair, dataset, tell) for pair in order}
    so_far = Reproduction(
        seeds=tuple(seeds),
        dataset=dataset.name,
        is_mnist=kept.fingerprint == MNIST_FINGERPRINT,
        test_images=len(dataset.test_images),
        untrained=tuple(untrained),
        trained=_in_order(order, known),
        chosen=tuple(experiment.key for experiment in experiments),
    )
    yield so_far
    for number, (experiment, seed) in enumerate(order, start=1):
        if known[experiment, seed] is not None:
            continue
        if stop.is_set():
            return
        config = dataclasses.replace(experiment.config, seed=seed)
        training, record = kept.training(config, dataset, source)
        yield TrainingBegins(experiment, config, number, len(order), record, training)
        for progress in training.events(stop, tell):
            yield progress
        # A training always ends with TrainingDone.
        assert isinstance(progress, TrainingDone)
        if progress.record.outcome == "stopped":
            return
        run = training.folder.name if training.folder else None
        with_dropout = _with_dropout(progress.record, progress.network, dataset)
        known[experiment, seed] = Trained(experiment.key, seed, progress.record, with_dropout, run)
        so_far = dataclasses.replace(so_far, trained=_in_order(order, known))
        yield so_far


def _kept(
    kept: KeptRuns, experiment: Preset, seed: int, dataset: Dataset, tell: Callable[[str], None]
) -> Trained | None:
    """Return the recorded training of an experiment and seed; None if none has ended."""
    for run in kept.ended(dataclasses.replace(experiment.config, seed=seed)):
        try:
            record, with_dropout = run.record_of_epochs(), None
            if experiment.config.dropout_rate > 0:
                network = read_model(run.network_path())[0]
                with_dropout = _with_dropout(record, network, dataset)
        except (RunError, ModelFileError) as error:
            tell(text("{} It will be trained again.", error))
            continue
        return Trained(experiment.key, seed, record, with_dropout, run.number)
    return None


def _in_order(
    order: list[tuple[Preset, int]], known: dict[tuple[Preset, int], Trained | None]
) -> tuple[Trained, ...]:
    found = (known[pair] for pair in order)
    return tuple(one for one in found if one is not None)


def _with_dropout(record: TrainingRecord, network: Network, dataset: Dataset) -> float | None:
    """Return the accuracy with dropout on; None if the training had no dropout or diverged."""
    config = record.config
    if config.dropout_rate == 0 or record.test_accuracy is None:
        return None
    return accuracy_with_dropout(
        network, dataset.test_images, dataset.test_labels, config.dropout_rate, config.seed
    )


def _untrained_accuracy(seed: int, dataset: Dataset) -> float:
    """Return the test accuracy of LeNet-5's initial weights for this seed."""
    parts = predict_in_batches(Network.initial(LENET5, seed), dataset.test_images)
    answers = np.concatenate([part.argmax(axis=1) for part in parts])
    return float((answers == dataset.test_labels).mean())


def accuracy_with_dropout(
    network: Network, images: Bytes, labels: Bytes, rate: float, seed: int
) -> float:
    """Return the accuracy with a share `rate` of the features dropped, at random for each image.

    Images uint8 (n, 28, 28), labels uint8 (n,). The tutorial measured this, because it never
    switched dropout off. As in training, the remaining features are divided by 1 − rate.

    Raises ValueError when the network has no dropout layer.
    """
    random = np.random.default_rng([seed, 2])
    if not network.architecture.has_dropout():
        raise ValueError(text("{} has no place for dropout.", network.architecture.title))
    place = next(i for i, (layer, _) in enumerate(network.layers) if layer.drops)
    right = 0
    for start in range(0, len(images), _IMAGES_AT_ONCE):
        pixels = images[start : start + _IMAGES_AT_ONCE].astype(np.float32) / np.float32(255)
        values = network.activations(pixels)[place]
        values = values * (random.random(values.shape, np.float32) >= rate) / np.float32(1 - rate)
        for layer, weights in network.layers[place + 1 :]:
            values = layer.forward(values, weights)
        right += int((values.argmax(axis=1) == labels[start : start + _IMAGES_AT_ONCE]).sum())
    return right / len(images)
