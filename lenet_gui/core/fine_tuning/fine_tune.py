"""Adapting a network to a hand: a few seconds of training on the user's own digits.

Trained on a few digits alone, a network would forget all others. So each batch mixes them, much
varied, with images of the kind that it knows; and of what it learned as much is taken as leaves
its accuracy on other people's digits where it was. For the latter the weights from before and
after are mixed: M. Wortsman et al., "Robust fine-tuning of zero-shot models" (2022).

Runs in the thread of whoever iterates over it, as core.training.loop does.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.data.idx import Bytes
from lenet_gui.core.fine_tuning.variants import variants
from lenet_gui.core.metrics.calibration import calibrated, fit_temperature
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.tensorflow import import_tensorflow

if TYPE_CHECKING:
    from lenet_gui.core.data.dataset import Dataset
    from lenet_gui.core.my_digits.digit import OwnDigit
    from lenet_gui.core.training.step import TrainingStep

# The recipe. It was chosen on writers made by core.handwriting.pen, each with a form, a slant and a
# pen of their own; benchmarks/my_digits.py measures it on real ones.
STEPS = 300
BATCH_SIZE = 128
LEARNING_RATE = 0.001
SEED = 1
# Own digits in each batch: so many at most, and no more of one digit or one class than this, lest
# a single seven turn every doubtful digit into one.
MAX_USER_DIGITS_IN_BATCH = 48
MAX_OF_A_DIGIT = 3
MAX_OF_A_CLASS = 5
# Each own digit comes in this many variants, fewer where there are more than 64 digits.
VARIANTS = 32
MOST_VARIANTS = 2048

# The accuracy on other people's digits, MNIST's where it is at hand, may fall by 0.2 points. Those
# that judge may fall by a little less, for others will suffer a little more or less than they.
MAX_ACCURACY_DROP = 0.0018
# How much of what was learned is taken, tried in this order.
SHARES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1)

_STEPS_AT_ONCE = 10
# The share of the work that is training; the rest is measuring.
_TRAINING = 0.8


@dataclass(frozen=True, slots=True, eq=False)
class RehearsalSet:
    """Other people's digits, which are to be read as well as before.

    How much they suffer is judged by `judging`, images uint8 (n, 28, 28) and labels uint8 (n,)
    that are not mixed in, or by the validation images of `dataset` when it is None. The latter
    serve to calibrate in either case.
    """

    dataset: Dataset
    judging: tuple[Bytes, Bytes] | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """How many of the own digits a network reads right, and its accuracies 0..1 on others.

    `judged` is that on the digits by which is judged how much others suffer.
    """

    own_right: int
    judged: float
    test: float


@dataclass(frozen=True, slots=True)
class FineTuningProgress:
    """So much of the work is done, 0..1."""

    share: float


@dataclass(frozen=True, slots=True, eq=False)
class FineTuningDone:
    """The adaptation is over; nothing follows.

    `taken` is the share of what was learned that `network` holds: less than 1 where the whole
    would have cost too much on other digits, 0 where any would; then it is the network as it was.
    Otherwise its probabilities are calibrated on the validation images, as after a training.
    `counts` tells how many own digits there were of each class.
    """

    network: Network
    before: Figures
    after: Figures
    taken: float
    counts: tuple[int, ...]
    dataset: str
    test_images: int


FineTuningEvent = FineTuningProgress | FineTuningDone


def adapt(
    network: Network,
    digits: Sequence[OwnDigit],
    others: RehearsalSet,
    stop: threading.Event | None = None,
) -> Iterator[FineTuningEvent]:
    """Train a copy of `network` on some digits and on others; `network` stays as it is.

    The same network, digits, others and number of shards give the same result. Once `stop` is set,
    it ends at the next chance without FineTuningDone.

    Raises ValueError without digits.
    """
    if not digits:
        raise ValueError("There are no digits to adapt to; teach one on the Draw tab first.")
    # Imported here, since it brings TensorFlow.
    from lenet_gui.core.training.step import borrowed_step, shards_for

    # Of a kind that the presets use as well, so that it is compiled once for both.
    with borrowed_step(
        network.architecture,
        "adam",
        dropout=False,
        augmentation=True,
        averaging=True,
        shards=shards_for(BATCH_SIZE),
    ) as step:
        yield from _adapted(network, digits, others, stop or threading.Event(), step)


def _adapted(
    network: Network,
    digits: Sequence[OwnDigit],
    others: RehearsalSet,
    stop: threading.Event,
    step: TrainingStep,
) -> Iterator[FineTuningEvent]:
    """Adapt with this step, as adapt() tells."""
    trainer = _Trainer(step, network, digits, others)
    before = trainer.figures(network, trainer.judge(network))
    yield FineTuningProgress((1 - _TRAINING) / 2)
    for start in range(0, STEPS, _STEPS_AT_ONCE):
        if stop.is_set():
            return
        trainer.run(start, min(start + _STEPS_AT_ONCE, STEPS))
        done = min(start + _STEPS_AT_ONCE, STEPS) / STEPS
        yield FineTuningProgress((1 - _TRAINING) / 2 + _TRAINING * done)
    learned = trainer.network()
    result, taken, after = network, 0.0, before
    for share in SHARES:
        if stop.is_set():
            return
        mixed = between(network, learned, share)
        judged = trainer.judge(mixed)
        if judged >= before.judged - MAX_ACCURACY_DROP:
            taken, after = share, trainer.figures(mixed, judged)
            result = calibrated(mixed, trainer.temperature())
            break
    counts = np.bincount([digit.label for digit in digits], minlength=CLASSES)
    yield FineTuningDone(
        result,
        before,
        after,
        taken,
        tuple(counts.tolist()),
        others.dataset.name,
        len(others.dataset.test_images),
    )


def between(before: Network, after: Network, share: float) -> Network:
    """The network whose weights lie on the way from one to another: 0 the first, 1 the second."""
    weights = zip(before.weights, after.weights, strict=True)
    factor = np.float32(share)
    return Network(before.architecture, tuple(a + factor * (b - a) for a, b in weights))


class _Trainer:
    """The compiled step, and the images that it learns from and is measured on."""

    def __init__(
        self, step: TrainingStep, network: Network, digits: Sequence[OwnDigit], others: RehearsalSet
    ) -> None:
        tf = import_tensorflow()

        dataset = others.dataset
        self._own_images = np.stack([digit.image for digit in digits])
        self._own_labels = np.array([digit.label for digit in digits], np.uint8)
        random = np.random.default_rng(SEED)
        pools = varied(digits, random)
        sizes = np.array([len(pool) for pool in pools])
        count = len(dataset.train_images)
        self._training = (
            tf.constant(np.concatenate([dataset.train_images, *pools])),
            tf.constant(np.concatenate([dataset.train_labels, self._own_labels.repeat(sizes)])),
        )
        self._batches = mixed_batches(count, self._own_labels, sizes, random)
        self._rates = _learning_rates()
        self._validation = dataset.validation_images, dataset.validation_labels
        self._judging = others.judging or self._validation
        self._test = dataset.test_images, dataset.test_labels
        self._step, self._before = step, network

    def run(self, start: int, end: int) -> None:
        """Make the steps from `start` to before `end`."""
        if start == 0:
            # Only now: measuring another network meanwhile has put its weights there.
            self._step.start(self._before)
        self._step.run(
            *self._training, self._batches[start:end], self._rates[start:end], 0.0, SEED, start
        )

    def network(self) -> Network:
        """What the steps have led to."""
        return self._step.network()

    def judge(self, network: Network) -> float:
        """Accuracy on the images that judge, 0 for a network that is not finite."""
        if not all(np.isfinite(weights).all() for weights in network.weights):
            return 0.0
        self._step.start(network)
        return self._step.evaluate(*self._judging)[1]

    def temperature(self) -> float:
        """What the network that was judged last is to be calibrated with."""
        return fit_temperature(self._step.logits(self._validation[0]), self._validation[1])

    def figures(self, network: Network, judged: float) -> Figures:
        """All that is told of the network that was judged last."""
        images = np.divide(self._own_images, 255, dtype=np.float32)
        answers = network.probabilities(images).argmax(axis=1)
        own_right = int(np.count_nonzero(answers == self._own_labels))
        return Figures(own_right, judged, self._step.evaluate(*self._test)[1])


def varied(digits: Sequence[OwnDigit], random: np.random.Generator) -> list[Bytes]:
    """For each digit its image and variants of it, uint8 (1 + n, 28, 28); none of a picture."""
    count = min(VARIANTS, MOST_VARIANTS // len(digits))
    result = []
    for digit in digits:
        others = variants(digit.marks, count, random)
        own = digit.image[np.newaxis]
        result.append(own if others is None else np.concatenate([own, others]))
    return result


def mixed_batches(
    count: int, own_labels: Bytes, variants_of: npt.NDArray[np.int64], random: np.random.Generator
) -> npt.NDArray[np.int32]:
    """Positions of the images of each batch, int32 (STEPS, BATCH_SIZE).

    The first `count` positions are images of the data set; behind them lie those of the own
    digits, `variants_of` (n,) of each. Own digits are drawn by class, each class equally often.
    """
    classes, class_sizes = np.unique(own_labels, return_counts=True)
    own = min(
        MAX_USER_DIGITS_IN_BATCH, MAX_OF_A_DIGIT * len(own_labels), MAX_OF_A_CLASS * len(classes)
    )
    others = random.integers(0, count, (STEPS, BATCH_SIZE - own))
    by_class = np.argsort(own_labels, kind="stable")
    class_starts = np.cumsum(class_sizes) - class_sizes
    chosen = random.integers(0, len(classes), (STEPS, own))
    within = (random.random((STEPS, own)) * class_sizes[chosen]).astype(int)
    digit = by_class[class_starts[chosen] + within]
    starts = count + np.cumsum(variants_of) - variants_of
    variant = (random.random((STEPS, own)) * variants_of[digit]).astype(int)
    return np.concatenate([others, starts[digit] + variant], axis=1).astype(np.int32)


def _learning_rates() -> Floats:
    """The learning rate of each step, float32 (STEPS,): a short warm-up, then down a cosine."""
    done = (np.arange(STEPS) + 0.5) / STEPS
    rates: Floats = np.minimum(done / 0.1, (1 + np.cos(np.pi * done)) / 2).astype(np.float32)
    return LEARNING_RATE * rates


def summary(done: FineTuningDone) -> str:
    """What became of an adaptation, in a few sentences."""
    own = sum(done.counts)
    if done.taken == 0:
        return (
            "The network was left as it is: whatever it learned from your digits would have cost "
            f"more than {100 * MAX_ACCURACY_DROP:g} points on other people's. More examples of "
            "each digit may help."
        )
    said = (
        f"Of your {counted(own)} it read {done.before.own_right} right before, and "
        f"{done.after.own_right} now that it has learned from them. Other people's "
        f"({done.dataset}, {done.test_images:,} test images): {100 * done.before.test:.2f} % "
        f"before, {100 * done.after.test:.2f} % now."
    )
    return f"{said} {hint(done.counts)}".rstrip()


def hint(counts: Sequence[int]) -> str:
    """What the own digits, so many of each class, lack to learn a hand from; else nothing."""
    missing = [str(digit) for digit, count in enumerate(counts) if count == 0]
    if sum(counts) == 1:
        return "One digit is little to learn a hand from; two of each are a good start."
    if missing:
        last = f"{', '.join(missing[:-1])} or {missing[-1]}" if len(missing) > 1 else missing[0]
        return f"There is no {last} among your digits: those are read much as before."
    return ""


def counted(count: int) -> str:
    """A number of digits in words."""
    return "1 digit" if count == 1 else f"{count:,} digits"
