"""Labelled images for training, validation and test, read from a folder or a file.

Reading MNIST takes most of a second: call it in a worker thread. A Dataset is immutable, and safe
in any thread.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.idx import DatasetError, read_images, read_labels
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.core.progress import ProgressCallback, ignore_progress, never_cancelled
from lenet_gui.core.storage.files import os_error_text
from lenet_gui.core.text import joined, template, text

# The tutorial validates on the first 5,000 of MNIST's 60,000 training images. Smaller data sets
# validate on the same share.
VALIDATION_IMAGES = 5_000
VALIDATION_SHARE = 12
# Of images without test images, a tenth tests, as MNIST's 10,000 of 70,000 do about.
TEST_SHARE = 10

# blake2b (16 bytes) of the labels of MNIST's training images, which identifies it in any folder.
_MNIST_LABELS = "c142f118bb9591d78225d991fff0988b"

# MNIST calls its test set t10k, others test; some unpackers write a dot before idx. EMNIST's images
# lie on their side.
_FILE_NAME = re.compile(
    r"(?!emnist-)(?:.+-)?(?P<split>train|t10k|test)-(?P<kind>images[-.]idx3|labels[-.]idx1)-ubyte"
    r"(?P<packed>\.gz)?"
)
_STANDARD_NAMES = (
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
)


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """Images uint8 (n, 28, 28), 0 = background, 255 = ink, and labels uint8 (n,), each 0–9.

    Training images that are of no class have the label NO_DIGIT. The arrays are read-only. `names`
    are those of the classes; `remarks` are sentences for the user, such as that the images were
    inverted.
    """

    name: str
    train_images: Bytes
    train_labels: Bytes
    validation_images: Bytes
    validation_labels: Bytes
    test_images: Bytes
    test_labels: Bytes
    names: ClassNames = field(default=DIGITS, kw_only=True)
    remarks: tuple[str, ...] = field(default=(), kw_only=True)

    def __post_init__(self) -> None:
        for part in fields(self):
            if part.name not in ("name", "names", "remarks"):
                # A view, because the array itself may stay writable.
                view = getattr(self, part.name).view()
                view.setflags(write=False)
                object.__setattr__(self, part.name, view)

    @classmethod
    def split(cls, name: str, training: tuple[Bytes, Bytes], test: tuple[Bytes, Bytes]) -> Dataset:
        """Make a data set of (images, labels) for training and test.

        A twelfth of the training images, at most 5,000, becomes the validation set. For MNIST these
        are the first images, as in the tutorial. Other data may be sorted by label, so theirs are a
        stratified random sample with a fixed seed: the same share of each label, and at least one
        image of a label with two. Both sets stay in the order of the images.
        """
        images, labels = training
        count = min(VALIDATION_IMAGES, len(images) // VALIDATION_SHARE)
        if hashlib.blake2b(labels.tobytes(), digest_size=16).hexdigest() == _MNIST_LABELS:
            return cls(name, images[count:], labels[count:], images[:count], labels[:count], *test)
        chosen = _drawn_by_label(labels, count / len(labels))
        return cls(name, images[~chosen], labels[~chosen], images[chosen], labels[chosen], *test)


def _drawn_by_label(labels: Bytes, share: float) -> npt.NDArray[np.bool_]:
    """Return a stratified random mask bool (n,) of the images for validation."""
    random = np.random.default_rng(1)
    chosen = np.zeros(len(labels), bool)
    for label in np.unique(labels):
        places = np.flatnonzero(labels == label)
        count = max(round(share * len(places)), min(len(places) - 1, 1))
        chosen[random.choice(places, count, replace=False)] = True
    return chosen


def load_own(
    path: Path,
    name: str | None = None,
    progress: ProgressCallback = ignore_progress,
    cancelled: Callable[[], bool] = never_cancelled,
) -> Dataset:
    """Read a data set of the user's, a folder or a file, by default named after it.

    A folder's four idx files with MNIST's names (train-images-idx3-ubyte, train-labels-idx1-ubyte
    and the same with t10k), plain or gzip, are read as they are. So are a dot before idx, "test"
    for "t10k", and a prefix as in mine-train-images-idx3-ubyte. Everything else is left to
    read_own(), to which `progress` and `cancelled` go, too. A seeded, stratified tenth of images
    without test images becomes these.

    Raises DatasetError when data are missing, ambiguous, damaged, or do not fit each other.
    """
    remarks: list[str] = []
    names = DIGITS
    files = _four_files(path) if path.is_dir() else None
    if files is not None:
        training, test = read_pair(*files[:2]), read_pair(*files[2:])
    else:
        # Imported here, because the window does not need it to start.
        from lenet_gui.core.data.own_data import read_own

        own = read_own(path, progress, cancelled)
        training, own_test, names, remarks = own.training, own.test, own.names, own.remarks
        if own_test is None:
            training, own_test = _with_test_images(training)
            remarks.append(text("Without test images, a tenth drawn at random tests."))
        test = own_test
    if len(training[0]) < VALIDATION_SHARE:
        raise DatasetError(
            text(
                "{}: expected at least {} images to train on, found {}.",
                files[0] if files else path,
                VALIDATION_SHARE,
                len(training[0]),
            )
        )
    if not len(test[0]):
        raise DatasetError(
            text(
                "{}: expected at least one image to test on, found none.",
                files[2] if files else path,
            )
        )
    if name is None:
        # Bytes that are not text in a folder's name could not be written to files and logs.
        name = path.resolve().name.encode(errors="replace").decode()
    return replace(Dataset.split(name, training, test), names=names, remarks=tuple(remarks))


def has_mnist_names(path: Path) -> bool:
    """Return whether a folder holds four files with MNIST's names. Raises DatasetError."""
    return path.is_dir() and _four_files(path) is not None


def in_short(dataset: Dataset) -> str:
    """Return what a data set holds, in a line: how many images of which labels."""
    counts = np.bincount(np.concatenate([dataset.train_labels, dataset.validation_labels]))
    each = [
        text("{}: {}", dataset.names[label], int(count))
        for label, count in enumerate(counts[:10])
        if count
    ]
    return text(
        "{}: {} images to train and validate ({}), {} to test.",
        dataset.name,
        int(counts.sum()),
        joined(each, template("{}, {}")),
        len(dataset.test_labels),
    )


def _with_test_images(
    everything: tuple[Bytes, Bytes],
) -> tuple[tuple[Bytes, Bytes], tuple[Bytes, Bytes]]:
    images, labels = everything
    chosen = _drawn_by_label(labels, 1 / TEST_SHARE)
    return (images[~chosen], labels[~chosen]), (images[chosen], labels[chosen])


def read_pair(
    images_path: Path, labels_path: Path, *, max_count: int | None = None
) -> tuple[Bytes, Bytes]:
    """Return the images uint8 (n, 28, 28) of one idx file with their labels uint8 (n,) of another.

    Raises DatasetError when a file is damaged, does not fit its partner, or holds more than
    `max_count`.
    """
    images, labels = read_images(images_path, max_count), read_labels(labels_path, max_count)
    if len(images) != len(labels):
        raise DatasetError(
            text(
                "{}: expected a label for each of the {} images in {}, found {} labels.",
                labels_path,
                len(images),
                images_path.name,
                len(labels),
            )
        )
    return images, labels


def _four_files(folder: Path) -> list[Path] | None:
    """Return the files of training images, training labels, test images and test labels.

    Returns None when not all of them have MNIST's names, and raises DatasetError when one of them
    is there twice.
    """
    try:
        paths = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise DatasetError(text("{} cannot be read: {}.", folder, os_error_text(error))) from error
    found: dict[str, list[Path]] = {name: [] for name in _STANDARD_NAMES}
    for path in paths:
        match = _FILE_NAME.fullmatch(path.name)
        # If a file is there both packed and unpacked, the unpacked one is read.
        if match and not (match["packed"] and path.with_suffix("") in paths):
            split = "train" if match["split"] == "train" else "t10k"
            found[f"{split}-{match['kind'].replace('.', '-')}-ubyte"].append(path)
    if not all(found.values()):
        return None
    for files in found.values():
        # Two data sets in one folder, or one file under two names, are ambiguous.
        if len(files) > 1:
            names = joined([file.name for file in files], template("{}, {}"))
            raise DatasetError(
                text("{}: expected the files of one data set, found several: {}.", folder, names)
            )
    return [file for files in found.values() for file in files]
