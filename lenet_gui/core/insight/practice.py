"""Labelled digits for steps by hand: some to step on, and some to find out what a step did.

Takes up to a second: call it in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.data.known_images import known_test_images, known_training_images
from lenet_gui.core.insight.step import Labels
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.progress import never_cancelled

# Images that batches are drawn from, and those that are read again after each step.
STEPPED_ON, READ_AGAIN = 4_096, 2_000


@dataclass(frozen=True, slots=True, eq=False)
class Practice:
    """Images float32 (n, 28, 28) in 0..1 with labels: to step on, and to test.

    `test_title` is the title of the data set that those to test are from, "" if they were written.
    """

    images: Floats
    labels: Labels
    test_images: Floats
    test_labels: Labels
    test_title: str

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
    training = known_training_images(DIGITS, is_cancelled)
    test = known_test_images(DIGITS, is_cancelled)
    assert training is not None
    assert test is not None
    return Practice(
        training.images[:STEPPED_ON].astype(np.float32) / np.float32(255),
        training.labels[:STEPPED_ON].astype(np.intp),
        test.images[:READ_AGAIN].astype(np.float32) / np.float32(255),
        test.labels[:READ_AGAIN].astype(np.intp),
        test.title,
    )
