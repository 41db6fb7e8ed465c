"""Evaluation of a network on a set of images: accuracy, confusion matrix, and comparison.

It does not need TensorFlow: LeNet-5 reads 10,000 images in a fraction of a second. Prediction comes
in batches, so that the caller can show progress and stop in between. Everything is immutable, for
any thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.cpu import cores
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.metrics.intervals import mcnemar_p_value, wilson_interval
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.core.network.network import Network

Split = Literal["test", "validation"]
Counts = npt.NDArray[np.int64]
Indices = npt.NDArray[np.int64]
Shares = npt.NDArray[np.float64]

# Images in a batch; one takes a few hundredths of a second.
_BATCH = 512


@dataclass(frozen=True, slots=True, eq=False)
class LabelledImages:
    """Images uint8 (n, 28, 28), 0 = background, 255 = ink, with their labels uint8 (n,), 0–9.

    `names` are those of the labels.

    Raises ValueError when there are no images, or not as many labels.
    """

    name: str
    images: Bytes
    labels: Bytes
    names: ClassNames = DIGITS

    def __post_init__(self) -> None:
        if not len(self.images) or len(self.images) != len(self.labels):
            raise ValueError(
                f"{self.name}: expected images with a label each, found {len(self.images):,} "
                f"images and {len(self.labels):,} labels"
            )


def split_of(dataset: Dataset, split: Split) -> LabelledImages:
    """Return the test or the validation images of a data set, as a copy with its name.

    A view of the validation images would keep all training images in memory.
    """
    if split == "test":
        images, labels = dataset.test_images, dataset.test_labels
    else:
        images, labels = dataset.validation_images, dataset.validation_labels
    return LabelledImages(dataset.name, images.copy(), labels.copy(), dataset.names)


def predict_in_batches(network: Network, images: Bytes) -> Iterator[Floats]:
    """Yield the probabilities, float32 (k, 10), of the next k of images uint8 (n, 28, 28).

    One thread per core predicts; NumPy releases the GIL.
    """

    def predict(start: int) -> Floats:
        pixels = images[start : start + _BATCH].astype(np.float32)
        pixels /= 255
        return network.probabilities(pixels)

    workers = ThreadPoolExecutor(cores(), thread_name_prefix="predicting")
    try:
        yield from workers.map(predict, range(0, len(images), _BATCH))
    finally:
        # A caller that stops early does not wait for batches that have not begun.
        workers.shutdown(cancel_futures=True)


@dataclass(frozen=True, slots=True, eq=False)
class Evaluation:
    """A network's predictions for a set of images: probabilities float32 (n, 10).

    `names` are those of the network's classes.

    Raises ValueError when the shape does not fit the number of images.
    """

    image_set: LabelledImages
    probabilities: Floats
    names: ClassNames = DIGITS

    def __post_init__(self) -> None:
        expected = (len(self.image_set.labels), CLASSES)
        if self.probabilities.shape != expected:
            raise ValueError(
                f"expected probabilities of the shape {expected}, found {self.probabilities.shape}"
            )

    def predictions(self) -> Indices:
        """Return the digit that each image was classified as, int64 (n,)."""
        answers: Indices = self.probabilities.argmax(axis=1)
        return answers

    def correct(self) -> npt.NDArray[np.bool_]:
        """Return which images were classified correctly, bool (n,)."""
        result: npt.NDArray[np.bool_] = self.predictions() == self.image_set.labels
        return result

    def accuracy(self) -> float:
        """Return the share of images that were classified correctly, 0..1."""
        return float(self.correct().mean())

    def interval(self) -> tuple[float, float]:
        """Return the 95 % interval of the accuracy; see wilson_interval()."""
        return wilson_interval(self.accuracy(), len(self.image_set.labels))

    def confusion(self) -> Counts:
        """Return the confusion matrix, int64 (10, 10): rows are labels, columns predictions."""
        cells = self.image_set.labels.astype(np.int64) * CLASSES + self.predictions()
        return np.bincount(cells, minlength=CLASSES * CLASSES).reshape(CLASSES, CLASSES)

    def misclassified(self) -> Indices:
        """Return indices, int64 (m,), of the misclassified images, the surest answer first."""
        return self._surest_first(~self.correct())

    def cell(self, true: int, read: int) -> Indices:
        """Return indices, int64 (m,), of the images of `true` read as `read`, surest first."""
        return self._surest_first((self.image_set.labels == true) & (self.predictions() == read))

    def _surest_first(self, chosen: npt.NDArray[np.bool_]) -> Indices:
        indices = np.flatnonzero(chosen)
        confidence = self.probabilities[indices].max(axis=1)
        # Stable, so that equally sure answers always have the same order.
        return indices[np.argsort(-confidence, kind="stable")]


def precision(confusion: Counts) -> Shares:
    """Return the precision of each digit, float64 (10,): correct predictions / predictions.

    It is NaN for a digit without predictions.
    """
    return _shares(confusion.diagonal(), confusion.sum(axis=0))


def recall(confusion: Counts) -> Shares:
    """Return the recall of each digit, float64 (10,): correct predictions / images.

    It is NaN for a digit without images.
    """
    return _shares(confusion.diagonal(), confusion.sum(axis=1))


def _shares(counts: Counts, totals: Counts) -> Shares:
    result = np.full(CLASSES, np.nan)
    np.divide(counts, totals, out=result, where=totals > 0)
    return result


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """The results of two networks on the same images: each image's index, int64, is in one field.

    `both_right` is in the order of the set. The other fields begin with the surest error, in
    `both_wrong` the first network's.
    """

    both_right: Indices
    only_first: Indices
    only_second: Indices
    both_wrong: Indices

    def p_value(self) -> float:
        """Return the p-value of McNemar's test for the hypothesis of equal accuracies."""
        return mcnemar_p_value(len(self.only_first), len(self.only_second))


def compare(first: Evaluation, second: Evaluation) -> Comparison:
    """Compare two networks' predictions for the same images.

    Raises ValueError when the image sets are not the same object.
    """
    if first.image_set is not second.image_set:
        raise ValueError("the two networks have read different images")
    right_first, right_second = first.correct(), second.correct()
    return Comparison(
        np.flatnonzero(right_first & right_second),
        second._surest_first(right_first & ~right_second),
        first._surest_first(~right_first & right_second),
        first._surest_first(~right_first & ~right_second),
    )
