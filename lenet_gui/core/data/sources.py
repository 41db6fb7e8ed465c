"""The data sets that have a name: published ones, the built-in digits, and MNIST with these.

Reading and making them takes seconds, so this runs in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.builtin import BUILTIN_NAME, BUILTIN_SEED, builtin_digits, cached_digits
from lenet_gui.core.data.dataset import Dataset, load_folder
from lenet_gui.core.data.download import fetch
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.handwriting.non_digits import taught_non_digits
from lenet_gui.core.network.architectures import NO_DIGIT
from lenet_gui.core.progress import ProgressCallback, never_cancelled

# A key of source_titles(), or a folder of the user's.
DataSource = str | Path

# Called with the step that takes long, how much of it is done, and how much there is in all: digits
# of WRITING_DIGITS, bytes of any other, which fetches.
LoadingCallback = Callable[[str, int, int], None]
WRITING_DIGITS = "Writing digits"

_DRAWN = f"MNIST and {BUILTIN_NAME.lower()}"
# The mixture: MNIST so many times, so that five in eight digits are real; further written digits,
# with the built-in ones three times as many as MNIST has; and pictures that are no digits. Of
# written digits no two are alike, which keeps a network from learning them by heart.
TIMES_MNIST = 5
FURTHER_DIGITS = 110_000
NON_DIGITS = 12_000


def source_titles() -> dict[str, str]:
    """Return the titles of the data sets that have a name, by their keys; MNIST comes first."""
    published = {key: row.title for key, row in PUBLISHED.items()}
    return published | {"builtin": f"{BUILTIN_NAME} (no download)", "drawn": _DRAWN}


def source_named(text: str) -> DataSource:
    """Return the data set that has this key, or else the folder that has this path."""
    return text if text in source_titles() else Path(text)


def load(
    source: DataSource,
    on_progress: LoadingCallback = lambda step, done, total: None,
    cancelled: Callable[[], bool] = never_cancelled,
) -> Dataset:
    """Return the data set of a name or folder; `on_progress` hears of what takes long.

    A published data set is taken from the folder that its environment variable names; else from the
    user's cache, into which missing and damaged files are fetched.

    Raises Cancelled, DatasetError, or ValueError for a name that is not in source_titles().
    """
    writing = partial(on_progress, WRITING_DIGITS)
    if isinstance(source, Path):
        return load_folder(source)
    if published := PUBLISHED.get(source):
        fetching = partial(on_progress, f"Fetching {published.title}")
        folder = published.folder_from_environment() or fetch(published, fetching, cancelled)
        return load_folder(folder, published.title)
    if source == "builtin":
        return builtin_digits(cancelled, writing)
    if source == "drawn":
        return _drawn_digits(load("mnist", on_progress, cancelled), cancelled, writing)
    known = ", ".join(source_titles())
    raise ValueError(f"There is no data set {source!r}; known: {known}.")


def in_words(step: str, done: int, total: int) -> str:
    """Return how far a step that takes long has come, in a few words."""
    if step == WRITING_DIGITS:
        return f"{step}: {done:,} of {total:,}"
    return f"{step}: {done / 1e6:.1f} of {total / 1e6:.1f} MB"


def mixture(
    mnist: Dataset, synthetic: Dataset, train: Sequence[tuple[Bytes, Bytes]], outliers: Bytes
) -> Dataset:
    """Return MNIST mixed with synthetic digits, and with `outliers` that are no digits.

    `train` has the pairs of images and labels to train on. The data set is validated on both kinds
    and tested on MNIST's test images alone, so that accuracies can be compared.
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
    """Return the mixture that the drawn digits are read with."""
    synthetic = builtin_digits(cancelled, progress)
    train = [
        *[(mnist.train_images, mnist.train_labels)] * TIMES_MNIST,
        (synthetic.train_images, synthetic.train_labels),
        cached_digits(FURTHER_DIGITS, BUILTIN_SEED + 1, cancelled, progress),
    ]
    return mixture(mnist, synthetic, train, taught_non_digits(NON_DIGITS, BUILTIN_SEED))
