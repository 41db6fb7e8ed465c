"""The built-in digits, a synthetic data set without a download, and their cache.

Takes seconds: call it in a worker thread.
"""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

from lenet_gui import paths
from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE
from lenet_gui.core.progress import ProgressCallback, ignore_progress, never_cancelled
from lenet_gui.core.storage.files import open_regular, write_atomically
from lenet_gui.core.text import text

BUILTIN_NAME = text("Built-in digits")
# Raise it with every change to the forms, the pen or the images: the cache is then made anew.
BUILTIN_VERSION = 4
BUILTIN_SEED = 1
# Training, validation and test images, as many as MNIST's.
BUILTIN_COUNTS = (55_000, 5_000, 10_000)


def builtin_digits(
    cancelled: Callable[[], bool] = never_cancelled,
    progress: ProgressCallback = ignore_progress,
) -> Dataset:
    """Return 55,000 synthetic digits for training, 5,000 for validation, 10,000 for test.

    They are always the same, and cached by cached_digits().

    Raises Cancelled as synthetic_digits() does.
    """
    images, labels = cached_digits(sum(BUILTIN_COUNTS), BUILTIN_SEED, cancelled, progress)
    training, validation, _ = BUILTIN_COUNTS
    cuts = [training, training + validation]
    splits = zip(np.split(images, cuts), np.split(labels, cuts), strict=True)
    return Dataset(BUILTIN_NAME, *(array for split in splits for array in split))


def cached_digits(
    count: int,
    seed: int,
    cancelled: Callable[[], bool] = never_cancelled,
    progress: ProgressCallback = ignore_progress,
) -> tuple[Bytes, Bytes]:
    """Return synthetic_digits(count, seed), from the user's cache folder if they are there.

    When the cache cannot be read or written, the digits are made again.

    Raises Cancelled as synthetic_digits() does.
    """
    path = paths.cache_folder() / f"builtin-digits-{BUILTIN_VERSION}-{seed}-{count}.npz"
    cached = _cached(path, count)
    if cached is not None:
        return cached
    images, labels = synthetic_digits(count, seed, cancelled, progress)
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, lambda file: np.savez(file, images=images, labels=labels))
    return images, labels


def _cached(path: Path, count: int) -> tuple[Bytes, Bytes] | None:
    """Return the digits cached at `path`, or None when the file is missing or damaged."""
    try:
        # Opened here, because np.load leaves the file open when it finds it damaged.
        with open_regular(path) as file, np.load(file, allow_pickle=False) as arrays:
            images, labels = arrays["images"], arrays["labels"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    whole = (
        images.dtype == labels.dtype == np.uint8
        and images.shape == (count, IMAGE_SIDE, IMAGE_SIDE)
        and labels.shape == (count,)
    )
    return (images, labels) if whole else None
