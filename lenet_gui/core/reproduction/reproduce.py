"""The tutorial's experiments, each trained with several seeds; what is kept is not trained again.

Every training is kept as an ordinary run. A run that finished with the same settings, seed and
images counts, whoever began it; one that was broken off is gone on with. So an interrupted
reproduction is continued by asking for it once more.

Runs in the thread that trains; what it gives is immutable.
"""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS, Preset
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.keras_file.model_file import ModelFileError, read_model
from lenet_gui.core.metrics.evaluation import predict_in_batches
from lenet_gui.core.metrics.intervals import MAX_VALUES
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network
from lenet_gui.core.recorded_training import RecordedTraining
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import fingerprint
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training.loop import TrainingDone, TrainingEvent

EXPERIMENTS: tuple[Preset, ...] = tuple(
    preset for preset in PRESETS.values() if preset.tutorial_accuracy is not None
)

# What the tutorial's LeNet-5 gets right before it has learned anything.
UNTRAINED_CLAIM = 0.098

DEFAULT_SEEDS = 3
MAX_SEEDS = MAX_VALUES

# What fingerprint() gives for MNIST, split as the tutorial splits it.
MNIST_FINGERPRINT = "a64c89034376e1dae7b2626f062f0f1c"

# Images that are read at once with dropout on: few enough to stay in the cache.
_IMAGES_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Trained:
    """One training of an experiment, to its end; `experiment` is the key of its preset.

    `record.test_accuracy` is None when it diverged. `with_dropout` is the accuracy on the test
    images with dropout still on, None without dropout. `run` names the run's folder, if it is kept.
    """

    experiment: str
    seed: int
    record: TrainingRecord
    with_dropout: float | None
    run: str | None


@dataclass(frozen=True, slots=True)
class Reproduction:
    """What there is so far.

    `untrained` holds the accuracy of LeNet-5's first weights for each of `seeds`, `trained` the
    trainings that are over, in the order in which they were asked for.
    """

    seeds: tuple[int, ...]
    dataset: str
    is_mnist: bool
    test_images: int
    untrained: tuple[float, ...]
    trained: tuple[Trained, ...]

    def wanted(self) -> int:
        """How many trainings there are in all."""
        return len(self.seeds) * len(EXPERIMENTS)

    def is_complete(self) -> bool:
        """Whether all trainings are over."""
        return len(self.trained) == self.wanted()


@dataclass(frozen=True, slots=True, eq=False)
class TrainingBegins:
    """A training follows, number `number` of `count`; `so_far` is what was trained of it before."""

    experiment: Preset
    config: TrainingConfig
    number: int
    count: int
    so_far: TrainingRecord | None
    training: RecordedTraining


Event = TrainingBegins | TrainingEvent | Reproduction


def seeds_up_to(count: int) -> tuple[int, ...]:
    """The seeds 1, 2, 3, …; raises ValueError, in words for the user, for too few or too many."""
    if not 1 <= count <= MAX_SEEDS:
        raise ValueError(f"The number of seeds must lie between 1 and {MAX_SEEDS}.")
    return tuple(range(1, count + 1))


def reproduce(
    seeds: Sequence[int],
    dataset: Dataset,
    source: DataSource,
    runs: RunsFolder,
    stop: threading.Event,
    tell: Callable[[str], None] = lambda sentence: None,
) -> Iterator[Event]:
    """Train what is missing, all experiments with the first seed, then with the next.

    First comes a Reproduction of what was kept before, and another whenever a training is over;
    before each training comes a TrainingBegins, and then its progress. Once `stop` is set it ends,
    in the midst of a training too, which is kept and gone on with the next time. `tell` gets a
    sentence about what cannot be kept or gone on with; it is then trained all the same.

    Raises TrainingError when there are fewer training images than a batch takes.
    """
    kept = _KeptRuns(runs, fingerprint(dataset), tell)
    untrained = []
    for seed in seeds:
        if stop.is_set():
            return
        untrained.append(_untrained_accuracy(seed, dataset))
    order = [(experiment, seed) for seed in seeds for experiment in EXPERIMENTS]
    known = {pair: kept.trained(*pair, dataset) for pair in order}
    so_far = Reproduction(
        seeds=tuple(seeds),
        dataset=dataset.name,
        is_mnist=kept.fingerprint == MNIST_FINGERPRINT,
        test_images=len(dataset.test_images),
        untrained=tuple(untrained),
        trained=_in_order(order, known),
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
        # The last one: a training always ends with it.
        assert isinstance(progress, TrainingDone)
        if progress.record.outcome == "stopped":
            return
        run = training.folder.name if training.folder else None
        with_dropout = _with_dropout(progress.record, progress.network, dataset)
        known[experiment, seed] = Trained(experiment.key, seed, progress.record, with_dropout, run)
        so_far = dataclasses.replace(so_far, trained=_in_order(order, known))
        yield so_far


class _KeptRuns:
    """The runs that were trained on the images of this fingerprint."""

    def __init__(self, runs: RunsFolder, images: str, tell: Callable[[str], None]) -> None:
        self._runs, self.fingerprint, self._tell = runs, images, tell
        try:
            entries = runs.entries()
        except RunError as error:
            tell(str(error))
            entries = []
        self._entries = [
            entry for entry in entries if isinstance(entry, Run) and entry.fingerprint == images
        ]

    def trained(self, experiment: Preset, seed: int, dataset: Dataset) -> Trained | None:
        """What was kept of a training that came to its end; None when there is none."""
        for run in self._of(dataclasses.replace(experiment.config, seed=seed)):
            if run.state not in ("finished", "diverged"):
                continue
            try:
                record, with_dropout = run.record_of_epochs(), None
                if experiment.config.dropout_rate > 0:
                    network = read_model(run.network_path())[0]
                    with_dropout = _with_dropout(record, network, dataset)
            except (RunError, ModelFileError) as error:
                self._tell(f"{error} It is trained again.")
                continue
            return Trained(experiment.key, seed, record, with_dropout, run.number)
        return None

    def training(
        self, config: TrainingConfig, dataset: Dataset, source: DataSource
    ) -> tuple[RecordedTraining, TrainingRecord | None]:
        """The training of these settings, gone on with where some of it is kept."""
        broken_off = [run for run in self._of(config) if run.can_be_resumed()]
        for run in sorted(broken_off, key=lambda run: -len(run.record.epochs)):
            try:
                so_far = run.record_of_epochs() if run.record.epochs else None
                return RecordedTraining(config, dataset, self._runs, source, run), so_far
            except RunError as error:
                self._tell(f"{error} It is trained again.")
        return RecordedTraining(config, dataset, self._runs, source), None

    def _of(self, config: TrainingConfig) -> list[Run]:
        return [run for run in self._entries if run.record.config == config]


def _in_order(
    order: list[tuple[Preset, int]], known: dict[tuple[Preset, int], Trained | None]
) -> tuple[Trained, ...]:
    found = (known[pair] for pair in order)
    return tuple(one for one in found if one is not None)


def _with_dropout(record: TrainingRecord, network: Network, dataset: Dataset) -> float | None:
    """The accuracy with dropout on, None where there is none to leave on."""
    config = record.config
    if config.dropout_rate == 0 or record.test_accuracy is None:
        return None
    return accuracy_with_dropout(
        network, dataset.test_images, dataset.test_labels, config.dropout_rate, config.seed
    )


def _untrained_accuracy(seed: int, dataset: Dataset) -> float:
    """What the weights that LeNet-5 starts from with this seed get right of the test images."""
    parts = predict_in_batches(Network.initial(LENET5, seed), dataset.test_images)
    answers = np.concatenate([part.argmax(axis=1) for part in parts])
    return float((answers == dataset.test_labels).mean())


def accuracy_with_dropout(
    network: Network, images: Bytes, labels: Bytes, rate: float, seed: int
) -> float:
    """The accuracy with a share `rate` of the features dropped, anew for each image.

    Images uint8 (n, 28, 28), labels uint8 (n,). So the tutorial measured, which never switched
    dropout off. As in training, what is left is divided by 1 − rate.

    Raises ValueError when the network has no place for dropout.
    """
    random = np.random.default_rng([seed, 2])
    if not network.architecture.has_dropout():
        raise ValueError(f"{network.architecture.title} has no place for dropout.")
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
