"""Which digits of other people are mixed in when a network is adapted to a hand.

Few enough to be at hand in seconds: an adaptation sees some 25,000. Runs in the thread that adapts.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import numpy as np

from lenet_gui.core.data.builtin import BUILTIN_NAME, cached_digits
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.data.sources import load, source_titles
from lenet_gui.core.fine_tuning.fine_tune import RehearsalSet
from lenet_gui.core.handwriting.non_digits import taught_non_digits
from lenet_gui.core.network.architectures import NO_DIGIT
from lenet_gui.core.network.network import Network

# Written digits to train on, to validate and to test; other ones than the built-in digits, which
# the network may know by heart.
WRITTEN = (15_000, 2_500, 2_500)
WRITTEN_SEED = 3
# Of MNIST's training images every third is mixed with the written ones: about as many. The ones
# behind them judge what the others suffer, for they suffer as the test images do: with 44 hands by
# 0.11 points in the mean, those by 0.09, but the 5,000 validation images by 0.21.
MNIST_STEP = 3
NON_DIGITS = 1_500

# A network that reads the written digits so well has learned from such: the bundled one reads 97 in
# a hundred of them, and one that has learned from MNIST alone 91.
KNOWS_SYNTHETIC_ACCURACY = 0.945


def rehearsal_set(network: Network, cancelled: Callable[[], bool] = lambda: False) -> RehearsalSet:
    """What a network is to go on reading.

    That is MNIST where it is on this machine; for a network that has learned from written digits,
    too, it is MNIST with such and with pictures that are no digits, judged and tested by MNIST.
    Else it is written digits alone, which need no download.

    Raises Cancelled when `cancelled` says so meanwhile.
    """
    images, labels = cached_digits(sum(WRITTEN), WRITTEN_SEED, cancelled)
    cuts = np.cumsum(WRITTEN)[:-1].tolist()
    parts = zip(np.split(images, cuts), np.split(labels, cuts), strict=True)
    written = Dataset(BUILTIN_NAME, *(array for part in parts for array in part))
    mnist = _mnist(cancelled)
    if mnist is None:
        return RehearsalSet(written)
    if not _has_learned(network, written):
        return RehearsalSet(mnist)
    return _mixture(mnist, written)


def _mnist(cancelled: Callable[[], bool]) -> Dataset | None:
    # What is wrong with the user's copy is told where MNIST is asked for, in training.
    with contextlib.suppress(DatasetError):
        if PUBLISHED["mnist"].find() is not None:
            return load("mnist", cancelled=cancelled)
    return None


def _has_learned(network: Network, written: Dataset) -> bool:
    """Whether the network reads the written digits as one that was trained on such."""
    images = np.divide(written.test_images, 255, dtype=np.float32)
    answers = network.logits(images).argmax(axis=1)
    return bool(np.mean(answers == written.test_labels) >= KNOWS_SYNTHETIC_ACCURACY)


def _mixture(mnist: Dataset, written: Dataset) -> RehearsalSet:
    others = taught_non_digits(NON_DIGITS, WRITTEN_SEED)
    no_digits = np.full(len(others), NO_DIGIT, np.uint8)
    mixed_in, probe = (slice(start, None, MNIST_STEP) for start in (0, 1))
    mixture = Dataset(
        source_titles()["drawn"],
        np.concatenate([mnist.train_images[mixed_in], written.train_images, others]),
        np.concatenate([mnist.train_labels[mixed_in], written.train_labels, no_digits]),
        np.concatenate([mnist.validation_images, written.validation_images]),
        np.concatenate([mnist.validation_labels, written.validation_labels]),
        mnist.test_images,
        mnist.test_labels,
    )
    return RehearsalSet(mixture, (mnist.train_images[probe], mnist.train_labels[probe]))
