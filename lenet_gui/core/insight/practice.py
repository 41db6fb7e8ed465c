"""Labelled digits for steps by hand: some to step on, and some to find out what a step did.

Takes up to a second: call it in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.data.dataset import read_pair
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.insight.step import Labels
from lenet_gui.core.progress import never_cancelled

# Images that batches are drawn from, and those that are read again after each step.
STEPPED_ON, READ_AGAIN = 4_096, 2_000

# Not that of the built-in digits, on which a network may have been trained.
_SEED = 20


@dataclass(frozen=True, slots=True, eq=False)
class Practice:
    """Images float32 (n, 28, 28) in 0..1 with labels: to step on, and to test.

    `is_mnist` tells those of MNIST from those that the simulated pen wrote.
    """

    images: Floats
    labels: Labels
    test_images: Floats
    test_labels: Labels
    is_mnist: bool

    def batch(self, image: Floats, label: int, size: int, seed: int) -> tuple[Floats, Labels]:
        """Return a batch of an image, float32 (28, 28), and others; a seed gives the same ones."""
        others = np.random.default_rng(seed).choice(len(self.images), size - 1, replace=False)
        return (
            np.concatenate([image[np.newaxis], self.images[others]]),
            np.concatenate([np.array([label]), self.labels[others]]),
        )


def practice(is_cancelled: Callable[[], bool] = never_cancelled) -> Practice:
    """Return digits of MNIST if it is on this computer, else written ones.

    Raises Cancelled.
    """
    mnist = PUBLISHED["mnist"]
    try:
        folder = mnist.find()
        if folder is not None:
            paths = mnist.paths(folder)
            return _practice(read_pair(*paths[:2]), read_pair(*paths[2:]), True)
    except DatasetError:
        pass
    images, labels = synthetic_digits(STEPPED_ON + READ_AGAIN, _SEED, is_cancelled)
    cut = STEPPED_ON
    return _practice((images[:cut], labels[:cut]), (images[cut:], labels[cut:]), False)


def _practice(first: tuple[Bytes, Bytes], last: tuple[Bytes, Bytes], is_mnist: bool) -> Practice:
    (images, labels), (test_images, test_labels) = first, last
    return Practice(
        images[:STEPPED_ON].astype(np.float32) / np.float32(255),
        labels[:STEPPED_ON].astype(np.intp),
        test_images[:READ_AGAIN].astype(np.float32) / np.float32(255),
        test_labels[:READ_AGAIN].astype(np.intp),
        is_mnist,
    )
