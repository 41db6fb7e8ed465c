"""Labelled images of the classes that a network knows, from what is on this computer.

Reading takes up to a second: call it in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.data.dataset import read_pair
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.handwriting.digits import digit_forms, synthetic_digits
from lenet_gui.core.handwriting.glyphs import choose
from lenet_gui.core.handwriting.pen import write_strokes
from lenet_gui.core.imaging.drawing_json import fitted
from lenet_gui.core.imaging.ink import Mark, Picture
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.core.progress import never_cancelled

# Digits that the simulated pen writes where MNIST is not on this computer.
_WRITTEN = {"train": 6_000, "test": 2_000}

# Not those of the built-in digits, on which a network may have been trained.
_SEEDS = {"train": 21, "test": 22}

# So many points of a path are averaged.
_SMOOTHED = 7


@dataclass(frozen=True, slots=True, eq=False)
class KnownImages:
    """Images uint8 (n, 28, 28), 255 = ink, with labels uint8 (n,) and the data set's title.

    The title is "" for digits that the simulated pen wrote.
    """

    images: Bytes
    labels: Bytes
    title: str


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """An image as marks for the canvas, with the name of its class and the data set's title.

    The title is "" for a digit that the simulated pen wrote.
    """

    marks: tuple[Mark, ...]
    name: str
    title: str


def known_training_images(
    names: ClassNames, is_cancelled: Callable[[], bool] = never_cancelled
) -> KnownImages | None:
    """Return training images of classes with these names; see known_test_images()."""
    return _published_images(names, "train") or _written_images(names, "train", is_cancelled)


def known_test_images(
    names: ClassNames, is_cancelled: Callable[[], bool] = never_cancelled
) -> KnownImages | None:
    """Return the test images of a published data set with these names of classes.

    If there is none on this computer, they are written digits, or None for other classes. Raises
    Cancelled.
    """
    return _published_images(names, "test") or _written_images(names, "test", is_cancelled)


def random_examples(
    count: int, random: np.random.Generator, names: ClassNames = DIGITS
) -> list[Example]:
    """Return random test images, or written digits; an empty list where neither is there."""
    known = _published_images(names, "test")
    if known is None:
        return [_written(random) for _ in range(count)] if names == DIGITS else []
    # Copies, because a part of an array keeps all of it.
    return [
        Example((Picture(known.images[k].copy()),), names[known.labels[k]], known.title)
        for k in random.integers(len(known.images), size=count)
    ]


def _published_images(names: ClassNames, part: str) -> KnownImages | None:
    """Return the images of the first data set with these names that is on this computer."""
    for published in PUBLISHED.values():
        # An archive is one file with other members.
        if published.names != names or len(published.files) != 4:
            continue
        try:
            if (folder := published.find()) is not None:
                files = published.paths(folder)
                pair = files[:2] if part == "train" else files[2:]
                return KnownImages(*read_pair(*pair), published.title)
        except DatasetError:
            continue
    return None


def _written_images(
    names: ClassNames, part: str, is_cancelled: Callable[[], bool]
) -> KnownImages | None:
    if names != DIGITS:
        return None
    return KnownImages(*synthetic_digits(_WRITTEN[part], _SEEDS[part], is_cancelled), "")


def _written(random: np.random.Generator) -> Example:
    """Return a digit as the simulated pen writes it."""
    digit = int(random.integers(len(digit_forms())))
    forms = digit_forms()[digit]
    form = forms[int(choose(forms, 1, random)[0])]
    batch = write_strokes(form, 1, random)
    ends = np.cumsum(batch.stroke_lengths)[:-1]
    strokes = [_smooth(stroke).tolist() for stroke in np.split(batch.points[0], ends)]
    return Example(fitted(strokes), str(digit), "")


def _smooth(stroke: Floats) -> Floats:
    """Return a path (n, 2) without the pen's tremor, which looks lumpy where it is enlarged."""
    wide = np.pad(stroke, ((_SMOOTHED // 2, _SMOOTHED // 2), (0, 0)), mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(wide, _SMOOTHED, axis=0)
    smooth: Floats = windows.mean(axis=2)
    return smooth
