"""Fine-tuning: a few seconds of training on one writer's digits.

Trained on a few digits alone, a network would forget all others. So each batch mixes them, much
varied, with images of the kind that it knows (rehearsal), and the weights from before and after are
mixed so far that the accuracy on other people's digits stays where it was: M. Wortsman et al.,
"Robust fine-tuning of zero-shot models" (CVPR 2022), WiSE-FT.

Runs in the thread of the caller, as core.training.loop does.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.experiment.schedules import WARM_UP, Schedule
from lenet_gui.core.fine_tuning.variants import variants
from lenet_gui.core.metrics.calibration import calibrated, fit_temperature
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.network import Network
from lenet_gui.core.text import Text, plural, text
from lenet_gui.core.training.compiled import shards_for
from lenet_gui.core.training.history import now
from lenet_gui.core.training.step import StepOptions
from lenet_gui.core.training.trainer import compiled_trainer

if TYPE_CHECKING:
    from lenet_gui.core.data.dataset import Dataset
    from lenet_gui.core.my_digits.digit import UserDigit

# The settings. They were chosen on writers made by core.handwriting.pen, each with a form, a slant
# and a pen of their own; benchmarks/recognition/taught_writers.py measures them on real ones.
STEPS = 300
BATCH_SIZE = 128
LEARNING_RATE = 0.001
# It falls from the first step on, unlike the cosine of trainings, and the warm-up caps it.
SCHEDULE = Schedule(
    text("Cosine to zero, with a warm-up"),
    lambda done: np.minimum(done / WARM_UP, (1 + np.cos(np.pi * done)) / 2),
)
SEED = 1
# User's digits in each batch, and how often one digit and one class may come in it, lest a single
# seven turn every doubtful digit into one.
MAX_USER_DIGITS_IN_BATCH = 48
MAX_OF_A_DIGIT = 3
MAX_OF_A_CLASS = 5
# Variants of each of the user's digits; fewer where there are more than 64 digits.
VARIANTS = 32
MAX_VARIANTS = 2048

# The accuracy on other people's digits, MNIST's where it is at hand, may fall by 0.2 points. The
# limit on the probe is stricter, because unseen images may lose a little more than it does.
MAX_ACCURACY_DROP = 0.0018
# WiSE-FT's α, tried in this order: 1 takes all that was learned.
MIXING_COEFFICIENTS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1)

# The share of the work that is training; the rest is measuring.
_TRAINING = 0.8


@dataclass(frozen=True, slots=True, eq=False)
class RehearsalSet:
    """Other people's digits: `dataset` is mixed in, calibrated on and tested on.

    `probe`, images uint8 (n, 28, 28) and labels uint8 (n,) that are not mixed in, measures how much
    is forgotten; when it is None, the validation images of `dataset` do. `tested_on` is the name of
    the data set that the test images are from, where it is not that of `dataset`.
    """

    dataset: Dataset
    probe: tuple[Bytes, Bytes] | None = None
    tested_on: str = ""


@dataclass(frozen=True, slots=True)
class FineTuningMetrics:
    """The number of the user's digits that a network reads right, and its accuracies 0..1."""

    user_correct: int
    probe_accuracy: float
    test_accuracy: float


@dataclass(frozen=True, slots=True)
class FineTuningProgress:
    """So much of the work is done, 0..1."""

    share: float


@dataclass(frozen=True, slots=True, eq=False)
class FineTuningDone:
    """The fine-tuning is over; nothing follows.

    `mixing_coefficient` is the share of what was learned that `network` holds: less than 1 where
    the whole would have cost too much on other digits, 0 where any would; then it is the network as
    it was. Otherwise its probabilities are calibrated on the validation images, as after a
    training, with this `temperature`. `counts` are the numbers of the user's digits of each class.

    The images are the numbers of those trained and tested on, `losses` and `accuracies`, float32
    (STEPS,), belong to the batches, and `started` is the local time in ISO 8601.
    """

    network: Network
    before: FineTuningMetrics
    after: FineTuningMetrics
    mixing_coefficient: float
    temperature: float
    counts: tuple[int, ...]
    dataset: str
    tested_on: str
    training_images: int
    validation_images: int
    test_images: int
    losses: Floats
    accuracies: Floats
    started: str
    seconds: float


FineTuningEvent = FineTuningProgress | FineTuningDone


def fine_tune(
    network: Network,
    digits: Sequence[UserDigit],
    rehearsal: RehearsalSet,
    stop: threading.Event | None = None,
) -> Iterator[FineTuningEvent]:
    """Train a copy of `network` on some digits and on others; `network` stays as it is.

    The same network, digits, rehearsal set and number of shards give the same result. Once `stop`
    is set, it ends at the next chance without FineTuningDone.

    Raises ValueError without digits.
    """
    if not digits:
        raise ValueError(text("There are no digits to adapt to."))
    stop = stop or threading.Event()
    started, start = now(), time.perf_counter()
    dataset = rehearsal.dataset
    probe = rehearsal.probe or (dataset.validation_images, dataset.validation_labels)
    user_labels = np.array([digit.label for digit in digits], np.uint8)
    inputs = np.divide([digit.image for digit in digits], 255, dtype=np.float32)
    random = np.random.default_rng(SEED)
    pools = varied(digits, random)
    sizes = np.array([len(pool) for pool in pools])
    batches = mixed_batches(len(dataset.train_images), user_labels, sizes, random)
    # Options that the presets use as well, so that it is compiled once for both.
    options = StepOptions(
        network.architecture,
        "adam",
        augmentation=True,
        weight_averaging=True,
        shards=shards_for(BATCH_SIZE),
        pixels=network.pixels,
    )
    with compiled_trainer(options) as trainer:

        def metrics(network: Network, probe_accuracy: float) -> FineTuningMetrics:
            predictions = network.logits(inputs).argmax(axis=1)
            _, test_accuracy = trainer.evaluate(dataset.test_images, dataset.test_labels)
            user_correct = int(np.count_nonzero(predictions == user_labels))
            return FineTuningMetrics(user_correct, probe_accuracy, test_accuracy)

        trainer.load(
            np.concatenate([dataset.train_images, *pools]),
            np.concatenate([dataset.train_labels, user_labels.repeat(sizes)]),
        )
        trainer.reset(network)
        before = metrics(network, trainer.evaluate(*probe)[1])
        yield FineTuningProgress((1 - _TRAINING) / 2)
        losses = accuracies = np.zeros(0, np.float32)
        rates = LEARNING_RATE * SCHEDULE.learning_rates(1.0, STEPS)
        for chunk in trainer.run(batches, rates, 0.0, SEED, 0, stop):
            losses = np.concatenate([losses, chunk[0]])
            accuracies = np.concatenate([accuracies, chunk[1]])
            yield FineTuningProgress((1 - _TRAINING) / 2 + _TRAINING * len(losses) / STEPS)
        learned = trainer.network()
        result, coefficient, after, temperature = network, 0.0, before, 1.0
        for candidate in MIXING_COEFFICIENTS:
            if stop.is_set():
                return
            mixed = interpolate_weights(network, learned, candidate)
            trainer.reset(mixed)
            loss, accuracy = trainer.evaluate(*probe)
            # Not finite where the training diverged.
            if math.isfinite(loss) and accuracy >= before.probe_accuracy - MAX_ACCURACY_DROP:
                coefficient, after = candidate, metrics(mixed, accuracy)
                logits = trainer.logits(dataset.validation_images)
                temperature = fit_temperature(logits, dataset.validation_labels)
                result = calibrated(mixed, temperature)
                break
    yield FineTuningDone(
        result,
        before,
        after,
        coefficient,
        temperature,
        counts=tuple(np.bincount(user_labels, minlength=CLASSES).tolist()),
        dataset=dataset.name,
        tested_on=rehearsal.tested_on or dataset.name,
        training_images=len(dataset.train_images) + int(sizes.sum()),
        validation_images=len(dataset.validation_images),
        test_images=len(dataset.test_images),
        losses=losses,
        accuracies=accuracies,
        started=started,
        seconds=time.perf_counter() - start,
    )


def interpolate_weights(before: Network, after: Network, coefficient: float) -> Network:
    """Return the network on the line from one to another: 0 is the first, 1 the second."""
    weights = zip(before.weights, after.weights, strict=True)
    factor = np.float32(coefficient)
    return before.with_weights(tuple(a + factor * (b - a) for a, b in weights))


def varied(digits: Sequence[UserDigit], random: np.random.Generator) -> list[Bytes]:
    """Return each digit's image with variants of it, uint8 (1 + n, 28, 28); none of a picture."""
    count = min(VARIANTS, MAX_VARIANTS // len(digits))
    others = [variants(digit.marks, count, random) for digit in digits]
    return [
        digit.image[np.newaxis] if some is None else np.stack([digit.image, *some])
        for digit, some in zip(digits, others, strict=True)
    ]


def mixed_batches(
    count: int, user_labels: Bytes, sizes: npt.NDArray[np.int64], random: np.random.Generator
) -> npt.NDArray[np.int32]:
    """Return the positions of each batch's images, int32 (STEPS, BATCH_SIZE).

    The first `count` positions are images of the data set; behind them lie those of the user's
    digits, `sizes` (n,) of each. The digits are drawn by class, each class equally often.
    """
    classes, class_sizes = np.unique(user_labels, return_counts=True)
    in_batch = min(
        MAX_USER_DIGITS_IN_BATCH, MAX_OF_A_DIGIT * len(user_labels), MAX_OF_A_CLASS * len(classes)
    )
    others = random.integers(0, count, (STEPS, BATCH_SIZE - in_batch))
    by_class = np.argsort(user_labels, kind="stable")
    class_starts = np.cumsum(class_sizes) - class_sizes
    chosen = random.integers(0, len(classes), (STEPS, in_batch))
    within = (random.random((STEPS, in_batch)) * class_sizes[chosen]).astype(int)
    digit = by_class[class_starts[chosen] + within]
    starts = count + np.cumsum(sizes) - sizes
    variant = (random.random((STEPS, in_batch)) * sizes[digit]).astype(int)
    return np.concatenate([others, starts[digit] + variant], axis=1).astype(np.int32)


def counted(count: int) -> Text:
    """Return a number of digits in words."""
    return plural("%n digit(s)", "", count)
