"""The named data sets: published ones, the built-in digits, and the mixture of MNIST with these.

Loading takes seconds: call it in a worker thread.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.builtin import (
    BUILTIN_COUNTS,
    BUILTIN_SEED,
    builtin_digits,
    cached_digits,
)
from lenet_gui.core.data.dataset import Dataset, load_own
from lenet_gui.core.data.download import fetch
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.handwriting.non_digits import taught_non_digits
from lenet_gui.core.network.architectures import NO_DIGIT
from lenet_gui.core.progress import ProgressCallback, never_cancelled
from lenet_gui.core.text import number, text

# A key of source_titles(), or a folder of the user's.
DataSource = str | Path

# Called with the step, the amount done and the total, in digits for WRITING_DIGITS and else in
# bytes.
LoadingCallback = Callable[[str, int, int], None]
WRITING_DIGITS = text("Generating digits")
READING = text("Reading the data")

_DRAWN = text("MNIST and built-in digits")
# The mixture repeats MNIST, so that five in eight digits are real. With FURTHER_DIGITS there are
# three times as many synthetic digits as MNIST has, all different, which prevents overfitting to
# them.
TIMES_MNIST = 5
FURTHER_DIGITS = 110_000
NON_DIGITS = 12_000


def source_titles() -> dict[str, str]:
    """Return the titles of the named data sets by key; MNIST comes first, then digits to draw."""
    first = {"mnist": PUBLISHED["mnist"].title}
    drawn = {"builtin": text("Built-in digits (no download)"), "drawn": _DRAWN}
    return first | drawn | {key: row.title for key, row in PUBLISHED.items()}


def training_images(source: DataSource) -> int:
    """Return the number of training images of a named data set; of a folder, a usual number."""
    usual = BUILTIN_COUNTS[0]
    return (TIMES_MNIST + 1) * usual + FURTHER_DIGITS + NON_DIGITS if source == "drawn" else usual


def source_named(name: str) -> DataSource:
    """Return the key of a named data set, or else the path of a folder."""
    return name if name in source_titles() else Path(name)


def source_typed(name: str) -> DataSource:
    """Return the key of a named data set, in capitals or not, or the path of a folder or file.

    Raises ValueError when there is none of that name.
    """
    source, key = source_named(name), name.lower()
    if source == name or os.path.lexists(name):
        return source
    if key in source_titles():
        return key
    raise ValueError(
        text(
            "There is no file or folder “{}”, and no data set of that name; known: {}.",
            name,
            ", ".join(source_titles()),
        )
    )


def load(
    source: DataSource,
    on_progress: LoadingCallback = lambda step, done, total: None,
    cancelled: Callable[[], bool] = never_cancelled,
) -> Dataset:
    """Load a named data set or a folder, and report the progress of slow steps.

    A published data set is read from the folder that its environment variable names, or else from
    the user's cache, into which missing and damaged files are fetched.

    Raises Cancelled, DatasetError, or ValueError for a name that is not in source_titles().
    """
    writing = partial(on_progress, WRITING_DIGITS)
    if isinstance(source, Path):
        return load_own(source, None, partial(on_progress, READING), cancelled)
    if published := PUBLISHED.get(source):
        fetching = partial(on_progress, text("Downloading {}", published.title))
        folder = published.folder_from_environment() or fetch(published, fetching, cancelled)
        dataset = load_own(folder, published.title, partial(on_progress, READING), cancelled)
        return replace(dataset, names=published.names, remarks=())
    if source == "builtin":
        return builtin_digits(cancelled, writing)
    if source == "drawn":
        return _drawn_digits(load("mnist", on_progress, cancelled), cancelled, writing)
    known = ", ".join(source_titles())
    raise ValueError(text("There is no data set {}; known: {}.", source, known))


def in_words(step: str, done: int, total: int) -> str:
    """Return the progress of a slow step in words."""
    if step == WRITING_DIGITS:
        return text("{}: {} of {}", step, done, total)
    return text("{}: {} of {} MB", step, *(number(size / 1e6, 1) for size in (done, total)))


def mixture(
    mnist: Dataset, synthetic: Dataset, train: Sequence[tuple[Bytes, Bytes]], outliers: Bytes
) -> Dataset:
    """Return MNIST mixed with synthetic digits, and with `outliers`, which are not digits.

    `train` holds pairs of images uint8 (n, 28, 28) and labels uint8 (n,). The validation images are
    of both kinds. The test images are MNIST's alone, so that accuracies can be compared.

        >>> data = mixture(mnist, synthetic, [(images, labels)], outliers)
        >>> len(data.train_images) == len(images) + len(outliers)
        True
    """
    no_digits = np.full(len(outliers), NO_DIGIT, np.uint8)
    images, labels = zip(*train, (outliers, no_digits), strict=True)
    return Dataset(
        _DRAWN,
        np.concatenate(images),
        np.concatenate(labels),
        np.concatenate([mnist.validation_images, synthetic.validation_images]),
        np.concatenate([mnist.validation_labels, synthetic.validation_labels]),
        mnist.test_images,
        mnist.test_labels,
    )


def _drawn_digits(
    mnist: Dataset, cancelled: Callable[[], bool], progress: ProgressCallback
) -> Dataset:
    """Return the mixture for drawn digits."""
    synthetic = builtin_digits(cancelled, progress)
    train = [
        *[(mnist.train_images, mnist.train_labels)] * TIMES_MNIST,
        (synthetic.train_images, synthetic.train_labels),
        cached_digits(FURTHER_DIGITS, BUILTIN_SEED + 1, cancelled, progress),
    ]
    return mixture(mnist, synthetic, train, taught_non_digits(NON_DIGITS, BUILTIN_SEED))
