"""The data sets that have a name: MNIST, the built-in digits, and both together.

Reading and making them takes seconds, so this runs in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

import numpy as np

from lenet_gui.core.data.builtin import BUILTIN_NAME, BUILTIN_SEED, builtin_digits, kept_digits
from lenet_gui.core.data.dataset import Dataset, load_folder, load_mnist
from lenet_gui.core.handwriting.non_digits import taught_non_digits
from lenet_gui.core.network.architectures import NO_DIGIT

# What takes long: MNIST is fetched, in bytes, or digits are written, in digits.
Stage = Literal["fetching", "writing"]
# Told how much is done, and of how much.
Told = Callable[[Stage, int, int], None]

# A key of SOURCES, or a folder of the user's own.
Source = str | Path

SOURCES: dict[str, str] = {
    "mnist": "MNIST",
    "builtin": f"{BUILTIN_NAME} (no download)",
    "drawn": f"MNIST and {BUILTIN_NAME.lower()}",
}

# The mixture: MNIST so many times, so that five in eight digits are real; further written digits,
# with the built-in ones three times as many as MNIST has; and pictures that are no digits. Of
# written digits no two are alike, which keeps a network from learning them by heart.
_TIMES_MNIST = 5
_FURTHER_DIGITS = 110_000
_NON_DIGITS = 12_000


def load(source: Source, told: Told, cancelled: Callable[[], bool]) -> Dataset:
    """The data set of a name or folder; `told` hears of what takes long.

    Raises Cancelled or DatasetError, as load_mnist() and load_folder() do, and ValueError for a
    name that is not in SOURCES.
    """
    match source:
        case Path():
            return load_folder(source)
        case "mnist":
            return load_mnist(partial(told, "fetching"), cancelled)
        case "builtin":
            return builtin_digits(cancelled, partial(told, "writing"))
        case "drawn":
            return _drawn_digits(told, cancelled)
    raise ValueError(f"There is no data set {source!r}; known: {', '.join(SOURCES)}.")


def in_words(stage: Stage, done: int, total: int) -> str:
    """What takes long, in a few words."""
    if stage == "fetching":
        return f"Fetching MNIST: {done / 1e6:.1f} of {total / 1e6:.1f} MB"
    return f"Writing digits: {done:,} of {total:,}"


def _drawn_digits(told: Told, cancelled: Callable[[], bool]) -> Dataset:
    """MNIST with written digits, and with pictures that are no digits to learn from.

    It is tested on MNIST's test images alone, so that accuracies can be compared.
    """
    mnist = load_mnist(partial(told, "fetching"), cancelled)
    writing = partial(told, "writing")
    written = builtin_digits(cancelled, writing)
    further_images, further_labels = kept_digits(
        _FURTHER_DIGITS, BUILTIN_SEED + 1, cancelled, writing
    )
    others = taught_non_digits(_NON_DIGITS, BUILTIN_SEED)
    no_digits = np.full(len(others), NO_DIGIT, np.uint8)
    return Dataset(
        SOURCES["drawn"],
        np.concatenate(
            [*[mnist.train_images] * _TIMES_MNIST, written.train_images, further_images, others]
        ),
        np.concatenate(
            [*[mnist.train_labels] * _TIMES_MNIST, written.train_labels, further_labels, no_digits]
        ),
        np.concatenate([mnist.validation_images, written.validation_images]),
        np.concatenate([mnist.validation_labels, written.validation_labels]),
        mnist.test_images,
        mnist.test_labels,
    )
