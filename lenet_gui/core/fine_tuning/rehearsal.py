"""The rehearsal set of a fine-tuning: the digits of other people that are mixed in.

It is small enough to be at hand in seconds, as a fine-tuning sees some 25,000 images. Runs in the
thread that fine-tunes.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import numpy as np

from lenet_gui.core.data.builtin import BUILTIN_NAME, cached_digits
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.data.sources import load, mixture
from lenet_gui.core.fine_tuning.fine_tune import RehearsalSet
from lenet_gui.core.handwriting.non_digits import taught_non_digits
from lenet_gui.core.network.network import Network

# Synthetic digits to train on, to validate and to test; other ones than the built-in digits, which
# the network may know by heart.
SYNTHETIC = (15_000, 2_500, 2_500)
SYNTHETIC_SEED = 3
# Every third MNIST training image is mixed in, about as many as there are synthetic digits. The
# image after each of these is in the probe: on 44 writers its accuracy fell by 0.09 points in the
# mean, that of the test images by 0.11, but that of the 5,000 validation images by 0.21.
MNIST_STEP = 3
NON_DIGITS = 1_500

# The bundled network, which was trained on synthetic digits, reads 97 in a hundred of them, and one
# that was trained on MNIST alone 91.
KNOWS_SYNTHETIC_ACCURACY = 0.945


def rehearsal_set(network: Network, cancelled: Callable[[], bool] = lambda: False) -> RehearsalSet:
    """Return the images that a network is to go on reading.

    That is MNIST where it is on this machine. For a network that was trained on synthetic digits,
    too, it is MNIST mixed with such and with images that are no digits, with a probe of MNIST.
    Without MNIST it is synthetic digits alone, which need no download.

    Raises Cancelled when `cancelled` returns True meanwhile.
    """
    images, labels = cached_digits(sum(SYNTHETIC), SYNTHETIC_SEED, cancelled)
    cuts = np.cumsum(SYNTHETIC)[:-1].tolist()
    splits = zip(np.split(images, cuts), np.split(labels, cuts), strict=True)
    synthetic = Dataset(BUILTIN_NAME, *(array for split in splits for array in split))
    mnist = _mnist(cancelled)
    if mnist is None:
        return RehearsalSet(synthetic)
    if not _knows(network, synthetic):
        return RehearsalSet(mnist)
    shown, probe = (
        (mnist.train_images[start::MNIST_STEP], mnist.train_labels[start::MNIST_STEP])
        for start in (0, 1)
    )
    train = [shown, (synthetic.train_images, synthetic.train_labels)]
    outliers = taught_non_digits(NON_DIGITS, SYNTHETIC_SEED)
    return RehearsalSet(mixture(mnist, synthetic, train, outliers), probe, mnist.name)


def _mnist(cancelled: Callable[[], bool]) -> Dataset | None:
    # A fault of the user's copy is reported where MNIST is asked for, in training.
    with contextlib.suppress(DatasetError):
        if PUBLISHED["mnist"].find() is not None:
            return load("mnist", cancelled=cancelled)
    return None


def _knows(network: Network, synthetic: Dataset) -> bool:
    """Return whether the network reads synthetic digits like one that was trained on them."""
    images = np.divide(synthetic.test_images, 255, dtype=np.float32)
    predictions = network.logits(images).argmax(axis=1)
    return bool(np.mean(predictions == synthetic.test_labels) >= KNOWS_SYNTHETIC_ACCURACY)
