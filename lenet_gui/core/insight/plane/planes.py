"""Two ways to lay features into a plane: exactly between two classes, and by their spread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Bytes, Doubles, Floats
from lenet_gui.core.insight.plane.features import Head
from lenet_gui.core.progress import Cancelled, never_cancelled

# Neighbours that are asked for the class of a point, and points that are asked about.
_ASKED, _POINTS = 10, 2_000

# Features from which the spread is found by the images, and images that it is then found by.
_MANY = 1_500


@dataclass(frozen=True, slots=True, eq=False)
class Plane:
    """Directions in the space of features: a place is features @ axes + origin, (n, 2).

    `axes` are float64 (d, 2) and `origin` float64 (2,). `share` is the share 0..1 of the spread of
    the features that both directions hold.
    """

    axes: Doubles
    origin: Doubles
    share: float

    def places(self, features: Floats) -> Doubles:
        """Return the places, float64 (n, 2), of features float32 (n, d)."""
        result: Doubles = features @ self.axes + self.origin
        return result


def exact_plane(head: Head, features: Floats, digit: int, other: int) -> Plane:
    """Return the plane in which the border between two classes is a straight line.

    x is the score of one class less that of the other, so the border is x = 0. y is the direction
    at a right angle to it in which the features, float32 (n, d), are spread the most.
    """
    across = (head.weights[:, digit] - head.weights[:, other]).astype(np.float64)
    length = float(np.linalg.norm(across))
    unit = across / length if length > 0 else across
    centred = features.astype(np.float64)
    mean = centred.mean(axis=0) if len(centred) else np.zeros(len(across))
    centred -= mean
    whole = float(np.square(centred).sum())
    along = centred @ unit
    centred -= np.outer(along, unit)
    up, _ = principal_axes(centred, 1)
    held = float(np.square(along).sum() + np.square(centred @ up[:, 0]).sum())
    biases = head.biases.astype(np.float64)
    origin = np.array([biases[digit] - biases[other], -float(mean @ up[:, 0])])
    return Plane(np.column_stack([across, up[:, 0]]), origin, held / whole if whole else 0.0)


def spread_plane(features: Floats) -> Plane:
    """Return the plane of the two directions in which the features are spread the most (PCA)."""
    mean = features.mean(axis=0, dtype=np.float64)
    centred = features - mean
    axes, held = principal_axes(centred, 2)
    whole = float(np.square(centred).sum())
    return Plane(axes, -(mean @ axes), float(held.sum()) / whole if whole else 0.0)


def principal_axes(centred: Doubles, count: int) -> tuple[Doubles, Doubles]:
    """Return the directions of the largest spread, float64 (d, count), and the squares along each.

    `centred` float64 (n, d) have a mean of 0. The component of a direction that is largest in size
    is positive.
    """
    features = centred.shape[1]
    if features > _MANY:
        # A matrix of the images takes less time than one of the features.
        some = centred[:: -(-len(centred) // _MANY)]
        _, vectors = np.linalg.eigh(some @ some.T)
        axes = some.T @ vectors[:, : -count - 1 : -1]
        axes /= np.maximum(np.linalg.norm(axes, axis=0), 1e-12)
    else:
        _, vectors = np.linalg.eigh(centred.T @ centred)
        axes = vectors[:, : -count - 1 : -1]
    signs = np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(axes.shape[1])])
    axes = axes * np.where(signs == 0, 1, signs)
    if axes.shape[1] < count:
        axes = np.pad(axes, ((0, 0), (0, count - axes.shape[1])))
    return axes, np.square(centred @ axes).sum(axis=0)


def wrong_neighbours(
    places: Doubles, labels: Bytes, is_cancelled: Callable[[], bool] = never_cancelled
) -> float:
    """Return the share 0..1 of points whose ten nearest are mostly of another class.

    `places` are float64 (n, 2), and `labels` uint8 (n,). A point is not its own neighbour. Of many
    points, an even selection is asked about. Raises Cancelled.
    """
    asked = np.arange(0, len(places), max(len(places) // _POINTS, 1))
    count = min(_ASKED, len(places) - 1)
    if count < 1:
        return 0.0
    wrong = 0
    for one in asked:
        if is_cancelled():
            raise Cancelled
        distances = np.square(places - places[one]).sum(axis=1)
        distances[one] = np.inf
        nearest = np.argpartition(distances, count - 1)[:count]
        votes = np.bincount(labels[nearest], minlength=10)
        wrong += votes.argmax() != labels[one]
    return float(wrong / len(asked))
