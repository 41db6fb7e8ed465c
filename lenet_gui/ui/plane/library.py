"""Test and training images with what a network makes of them. For jobs, several at a time."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Bytes, Doubles, Floats
from lenet_gui.core.data.known_images import (
    KnownImages,
    known_test_images,
    known_training_images,
)
from lenet_gui.core.insight.plane.features import Head
from lenet_gui.core.insight.plane.neighbours import NEAREST, Nearest, Rows
from lenet_gui.core.insight.plane.planes import (
    Plane,
    exact_plane,
    spread_plane,
    wrong_neighbours,
)
from lenet_gui.core.network.class_names import ClassNames
from lenet_gui.ui.jobs.job import Call

# Numbers that the features of the training images may have together.
_MOST_NUMBERS = 2**24


@dataclass(frozen=True, slots=True)
class Wanted:
    """The plane that is wanted: between two classes, or of all by their spread."""

    digit: int
    other: int
    all_classes: bool


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """Test images as points: float64 (n, 2), with labels and answers (n,).

    `images` uint8 (n, 28, 28) are those of the points, and `title` is their data set's. `wrong` is
    the share of points whose neighbours are mostly of another class, if that was asked.
    """

    head: Head
    wanted: Wanted
    plane: Plane
    places: Doubles
    labels: Bytes
    answers: npt.NDArray[np.intp]
    images: Bytes
    title: str
    wrong: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """The training images nearest to a drawing, by pixels, and by features if these are known.

    `compared` is the number of those whose features are known.
    """

    images: KnownImages
    by_pixels: Nearest
    by_features: Nearest | None = None
    compared: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class _Training:
    """Training images; of every `step`-th the features for a head, if they were gathered."""

    names: ClassNames
    images: KnownImages | None
    pixels: Rows | None
    head: Head | None = None
    features: Rows | None = None
    step: int = 1
    compared: int = 0


class Library:
    """The images of a network's classes; those of the last classes are kept."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._test: tuple[ClassNames, KnownImages | None] | None = None
        self._training: _Training | None = None
        self._read: tuple[Head, int, Floats] | None = None

    def points(self, head: Head, wanted: Wanted, most: int, call: Call) -> Points | None:
        """Return about so many test images as points; None without any. Raises Cancelled.

        Report them before the share of wrong neighbours is found, which takes a while.
        """
        names = head.network.names
        with self._lock:
            if self._test is None or self._test[0] != names:
                self._test = names, known_test_images(names, call.cancelled.is_set)
        known = self._test[1]
        if known is None:
            return None
        step = max(len(known.labels) // most, 1)
        images, labels = known.images[::step], known.labels[::step]
        read = self._read
        if read is None or read[:2] != (head, step):
            features = head.features_of_all(images, lambda _: None, call.cancelled.is_set)
            self._read = read = head, step, features
        features = read[2]
        if wanted.all_classes:
            plane = spread_plane(features)
        else:
            chosen = (labels == wanted.digit) | (labels == wanted.other)
            images, labels, features = images[chosen], labels[chosen], features[chosen]
            plane = exact_plane(head, features, wanted.digit, wanted.other)
        places = plane.places(features)
        answers = head.scores(features).argmax(axis=1)
        points = Points(head, wanted, plane, places, labels, answers, images, known.title)
        if not wanted.all_classes or step > 1:
            return points
        call.report(points)
        return replace(points, wrong=wrong_neighbours(places, labels, call.cancelled.is_set))

    def _training_of(self, names: ClassNames, call: Call) -> _Training:
        with self._lock:
            if self._training is None or self._training.names != names:
                images = known_training_images(names, call.cancelled.is_set)
                pixels = None if images is None else Rows(images.images)
                self._training = _Training(names, images, pixels)
            return self._training

    def gather(self, head: Head, call: Call) -> None:
        """Find the features of the training images; report the share done. Raises Cancelled."""
        training = self._training_of(head.network.names, call)
        if training.images is None or head.is_of_pixels() or training.head is head:
            return
        images = training.images.images
        step = max(-(-len(images) * len(head.weights) // _MOST_NUMBERS), 1)
        features = head.features_of_all(images[::step], call.report, call.cancelled.is_set)
        with self._lock:
            self._training = replace(
                training, head=head, features=Rows(features), step=step, compared=len(features)
            )

    def neighbours(self, head: Head, image: Floats, call: Call) -> Neighbours | None:
        """Return the training images nearest to an image; None without any. Raises Cancelled."""
        training = self._training_of(head.network.names, call)
        if training.images is None or training.pixels is None:
            return None
        found = Neighbours(training.images, training.pixels.nearest(image, NEAREST))
        if training.head is not head or training.features is None:
            return found
        near = training.features.nearest(head.features(image[None])[0], NEAREST)
        near = Nearest(near.indices * training.step, near.distances)
        return replace(found, by_features=near, compared=training.compared)
