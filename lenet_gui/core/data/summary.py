"""What a data set holds, for someone who is about to train on it. For any thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.network.class_names import used
from lenet_gui.core.text import Text, joined, template, text

# Of each class so many images are shown, drawn at random with a fixed seed.
SAMPLES = 24
# Classes with fewer training images are hard to learn, and fewer in all are few.
_FEW_OF_A_CLASS = 20
# A class with so many times the images of another.
_UNEQUAL = 10


@dataclass(frozen=True, slots=True, eq=False)
class ClassSummary:
    """A class: its name, its numbers of images, and some of its training images (k, 28, 28)."""

    name: str
    training: int
    validation: int
    test: int
    samples: Bytes


@dataclass(frozen=True, slots=True)
class Summary:
    """The classes that have a name, what was done to the images, and what may be wrong with them.

    `others` is the number of training images that are of no class. `done` and `problems` are
    sentences.
    """

    classes: tuple[ClassSummary, ...]
    others: int
    done: tuple[str, ...]
    problems: tuple[str, ...]

    def counts(self) -> tuple[int, int, int]:
        """Return the numbers of images for training, validation and test."""
        training = sum(each.training for each in self.classes) + self.others
        return (
            training,
            sum(each.validation for each in self.classes),
            sum(each.test for each in self.classes),
        )


def summarize(dataset: Dataset) -> Summary:
    """Return what a data set holds."""
    labels = dataset.train_labels, dataset.validation_labels, dataset.test_labels
    counts = [np.bincount(part, minlength=len(dataset.names) + 1) for part in labels]
    classes = tuple(
        ClassSummary(
            dataset.names[place],
            int(counts[0][place]),
            int(counts[1][place]),
            int(counts[2][place]),
            _samples(dataset, place),
        )
        for place in used(dataset.names)
    )
    others = int(counts[0][len(dataset.names)])
    return Summary(classes, others, _done(dataset), tuple(_problems(dataset, classes)))


def _samples(dataset: Dataset, place: int) -> Bytes:
    places = np.flatnonzero(dataset.train_labels == place)
    chosen = np.random.default_rng(place).permutation(places)[:SAMPLES]
    samples: Bytes = dataset.train_images[np.sort(chosen)]
    return samples


def _done(dataset: Dataset) -> tuple[str, ...]:
    split = text(
        "{} images train, {} validate and {} test.",
        len(dataset.train_labels),
        len(dataset.validation_labels),
        len(dataset.test_labels),
    )
    unchanged = text("The images are used as they are: 28×28 pixels, ink bright on dark.")
    return split, *(dataset.remarks or (unchanged,))


def _problems(dataset: Dataset, classes: tuple[ClassSummary, ...]) -> list[Text]:
    problems = []
    pair = template("{}, {}")
    if lacking := [each.name for each in classes if not each.training]:
        problems.append(text("No training images of: {}.", joined(lacking, pair)))
    if few := [each.name for each in classes if 0 < each.training < _FEW_OF_A_CLASS]:
        problems.append(text("Very few training images of: {}.", joined(few, pair)))
    sizes = sorted((each.training, each.name) for each in classes if each.training)
    if sizes and not few and sizes[-1][0] > _UNEQUAL * sizes[0][0]:
        (low, rare), (high, frequent) = sizes[0], sizes[-1]
        problems.append(
            text("The classes are very unequal: {} of {}, {} of {}.", high, frequent, low, rare)
        )
    training = {image.tobytes() for image in dataset.train_images}
    if shared := sum(image.tobytes() in training for image in dataset.test_images):
        problems.append(text("Test images that are among the training images, too: {}.", shared))
    return problems
