"""Labelled images of the classes that a network knows, from what is on this computer.

Reading takes up to a second: call it in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.dataset import read_pair
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED, Published
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.core.progress import never_cancelled

# Digits that the simulated pen writes where MNIST is not on this computer.
_WRITTEN = {"train": 6_000, "test": 2_000}

# Not those of the built-in digits, on which a network may have been trained.
_SEEDS = {"train": 21, "test": 22}


@dataclass(frozen=True, slots=True, eq=False)
class KnownImages:
    """Images uint8 (n, 28, 28), 255 = ink, with labels uint8 (n,) and the data set's title.

    The title is "" for digits that the simulated pen wrote.
    """

    images: Bytes
    labels: Bytes
    title: str


def known_training_images(
    names: ClassNames, is_cancelled: Callable[[], bool] = never_cancelled
) -> KnownImages | None:
    """Return training images of classes with these names; see known_test_images()."""
    return _images(names, "train", is_cancelled)


def known_test_images(
    names: ClassNames, is_cancelled: Callable[[], bool] = never_cancelled
) -> KnownImages | None:
    """Return the test images of a published data set with these names of classes.

    If there is none on this computer, they are written digits, or None for other classes. Raises
    Cancelled.
    """
    return _images(names, "test", is_cancelled)


def _images(names: ClassNames, part: str, is_cancelled: Callable[[], bool]) -> KnownImages | None:
    def is_of(name: str) -> bool:
        return ("train" in name) == (part == "train")

    for published in PUBLISHED.values():
        folder = _folder(published) if published.names == names else None
        if folder is not None:
            named = zip(published.files, published.paths(folder), strict=True)
            found = {file.name: path for file, path in named}
            images, labels = (
                next(path for name, path in found.items() if kind in name and is_of(name))
                for kind in ("images", "labels")
            )
            try:
                return KnownImages(*read_pair(images, labels), published.title)
            except DatasetError:
                continue
    if names != DIGITS:
        return None
    return KnownImages(*synthetic_digits(_WRITTEN[part], _SEEDS[part], is_cancelled), "")


def _folder(published: Published) -> Path | None:
    """Return the folder that holds a data set as idx files."""
    try:
        folder = published.find()
    except DatasetError:
        return None
    # The members of an archive are other files.
    return folder if folder is not None and len(published.files) == 4 else None
