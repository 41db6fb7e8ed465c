"""Planes in the space of a network's weights, in which each network is one point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Doubles
from lenet_gui.core.network.network import Network

# Below this share of their length, directions are no two directions.
_LEAST = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Plane:
    """A plane: its `origin` float64 (n,), and orthonormal `axes` float64 (2, n).

    Lengths are Euclidean, in the unit of the weights. `share` is that of the variance which the
    plane holds, for one that was fitted to points; None for one that goes through its points.
    """

    origin: Doubles
    axes: Doubles
    share: float | None = None

    def place(self, vector: Doubles) -> tuple[float, float]:
        """Return the coordinates of the point of the plane that is nearest to a vector (n,)."""
        x, y = self.axes @ (vector - self.origin)
        return float(x), float(y)

    def vector(self, x: float, y: float) -> Doubles:
        """Return the weights at a point of the plane, float64 (n,)."""
        result: Doubles = self.origin + np.array([x, y]) @ self.axes
        return result

    def distance(self, vector: Doubles) -> float:
        """Return the distance of a vector (n,) from the plane."""
        return float(np.linalg.norm(vector - self.vector(*self.place(vector))))


def weights_of(network: Network) -> Doubles:
    """Return all weights and biases of a network as one vector, float64 (n,)."""
    return np.concatenate([array.ravel().astype(np.float64) for array in network.weights])


def network_at(network: Network, vector: Doubles) -> Network:
    """Return a network like another, with the weights of a vector (n,)."""
    ends = np.cumsum([array.size for array in network.weights])
    parts = np.split(vector.astype(np.float32), ends[:-1])
    pairs = zip(parts, network.weights, strict=True)
    return network.with_weights(tuple(part.reshape(array.shape) for part, array in pairs))


def plane_through(start: Doubles, first: Doubles, second: Doubles) -> Plane | None:
    """Return the plane through three points; None if they lie on a line.

    The start is its origin, the two ends lie to the right of it, the first above the second.
    """
    ways = [end - start for end in (first, second)]
    lengths = [float(np.linalg.norm(way)) for way in ways]
    if min(lengths) == 0:
        return None
    one, other = (way / length for way, length in zip(ways, lengths, strict=True))
    # Sum and difference of two vectors of length 1 are orthogonal.
    axes = np.stack([one + other, one - other])
    sizes = np.linalg.norm(axes, axis=1, keepdims=True)
    return None if sizes.min() < _LEAST else Plane(start, axes / sizes)


def plane_along(vectors: Sequence[Doubles]) -> Plane | None:
    """Return the plane of the largest variance of some points (PCA); None if they lie on a line.

    The first of them lies to the left of the last, and not above it.
    """
    points = np.stack(vectors)
    origin = points.mean(axis=0)
    away = points - origin
    # The matrix of products is small: there are far fewer points than weights.
    values, mixtures = np.linalg.eigh(away @ away.T)
    if len(values) < 3 or values[-2] <= _LEAST**2 * values[-1]:
        return None
    axes = mixtures[:, [-1, -2]].T @ away
    axes /= np.linalg.norm(axes, axis=1, keepdims=True)
    signs = np.where(axes @ (vectors[-1] - vectors[0]) < 0, -1.0, 1.0)
    share = float(values[-2:].sum() / values.clip(0).sum())
    return Plane(origin, axes * signs[:, np.newaxis], share)
