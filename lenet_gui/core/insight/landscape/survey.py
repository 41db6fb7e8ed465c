"""The loss on a plane around the paths of one or two trainings, measured from coarse to fine.

The plane of two runs goes through their common start and both ends, so there it shows their own
losses. Everywhere else a path lies beside the plane; how far, and what its true losses are, is
measured too. (H. Li et al.: Visualizing the loss landscape of neural nets. NeurIPS 2018.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from lenet_gui.core.arrays import Doubles
from lenet_gui.core.insight.landscape.plane import (
    Plane,
    network_at,
    plane_along,
    plane_through,
    weights_of,
)
from lenet_gui.core.insight.landscape.sample import Sample
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import never_cancelled

# Points along each side, of which the coarse ones come first, and points of the line between ends.
SIDE, STEPS, ALONG = 21, (4, 2, 1), 41

# The room around the paths, as a share of their extent, and the plane's width over its height.
_ROOM, _ASPECT = 1.45, 1.5

# Measurements between two reports.
_REPORTED = 12


@dataclass(frozen=True, slots=True, eq=False)
class Path:
    """The networks of a run's epochs as points.

    `epochs` are their numbers. `places` float64 (m, 2) are the nearest points of the plane, and
    `distances` (m,) how far from it the networks are. `losses` (m,) are their own, `on_plane` (m,)
    those at the places; NaN while they are not measured.
    """

    epochs: tuple[int, ...]
    places: Doubles
    distances: Doubles
    losses: Doubles
    on_plane: Doubles


@dataclass(frozen=True, slots=True, eq=False)
class Landscape:
    """What is known of a landscape.

    `x`, `y` float64 (SIDE,) are the columns and rows of the plane, `losses` (SIDE, SIDE) the loss
    at row and column. `profile` (ALONG,) are the losses on the straight line between the ends of
    two paths, or from the start of one to its end. All are NaN while they are not measured; `done`
    is the share 0..1 that is.
    """

    plane: Plane
    like: Network
    sample: Sample
    paths: tuple[Path, ...]
    x: Doubles
    y: Doubles
    losses: Doubles
    profile: Doubles
    done: float = 0.0

    def line(self) -> tuple[Doubles, Doubles]:
        """Return the places, float64 (2,), where the line of the profile begins and ends."""
        last = self.paths[-1].places[-1]
        first = self.paths[0].places
        return (first[-1] if len(self.paths) > 1 else first[0]), last

    def filled(self) -> Doubles:
        """Return the losses (SIDE, SIDE), interpolated where not measured; NaN before the first."""
        known = self.losses[:: STEPS[0], :: STEPS[0]]
        with np.errstate(divide="ignore", invalid="ignore"):
            for step in STEPS[1:]:
                finer = self.losses[::step, ::step]
                known = np.where(np.isnan(finer), _doubled(known), finer)
        return known

    def loss_near(self, x: float, y: float) -> float:
        """Return the loss at the measured point that is nearest; NaN before it is measured."""
        column, row = int(np.abs(self.x - x).argmin()), int(np.abs(self.y - y).argmin())
        return float(self.losses[row, column])


def plane_of(vectors: Sequence[Sequence[Doubles]]) -> Plane | None:
    """Return the plane for the epochs of one run, or of two with a common start, as vectors (n,).

    Return None if there is none: they lie on a line.
    """
    if len(vectors) == 1:
        return plane_along(vectors[0])
    return plane_through(vectors[0][0], vectors[0][-1], vectors[1][-1])


def have_common_start(first: Network, second: Network) -> bool:
    """Return whether two networks are the same."""
    return first.architecture.layers == second.architecture.layers and all(
        np.array_equal(a, b) for a, b in zip(first.weights, second.weights, strict=True)
    )


def survey(
    runs: Sequence[Sequence[tuple[int, Network]]],
    sample: Sample,
    is_cancelled: Callable[[], bool] = never_cancelled,
) -> Iterator[Landscape]:
    """Yield what is known of the landscape of one run, or of two with a common start.

    Each run is its epochs with their networks, in order. Nothing is yielded if they lie on a line.
    It ends early when cancelled.
    """
    vectors = [[weights_of(network) for _, network in run] for run in runs]
    plane = plane_of(vectors)
    if plane is None:
        return
    paths = tuple(
        Path(
            tuple(epoch for epoch, _ in run),
            np.array([plane.place(vector) for vector in each]),
            np.array([plane.distance(vector) for vector in each]),
            np.full(len(run), np.nan),
            np.full(len(run), np.nan),
        )
        for run, each in zip(runs, vectors, strict=True)
    )
    x, y = _region(np.concatenate([path.places for path in paths]))
    like = runs[0][0][1]
    found = Landscape(
        plane, like, sample, paths, x, y, np.full((SIDE, SIDE), np.nan), np.full(ALONG, np.nan)
    )
    work = _work(found, [[network for _, network in run] for run in runs])
    yield _copied(found, 0)
    for number, (values, index, at) in enumerate(work, 1):
        if is_cancelled():
            return
        network = at if isinstance(at, Network) else network_at(like, plane.vector(*at))
        values[index] = sample.loss(network)
        if number % _REPORTED == 0 or number == len(work):
            yield _copied(found, number / len(work))


def _work(
    found: Landscape, networks: Sequence[Sequence[Network]]
) -> list[tuple[Doubles, tuple[int, ...], Network | tuple[float, float]]]:
    """Return what is measured, in order: an array, an index in it, and a network or its place."""
    own = [
        (path.losses, (k,), network)
        for path, run in zip(found.paths, networks, strict=True)
        for k, network in enumerate(run)
    ]
    start, end = found.line()
    line = [
        (found.profile, (k,), _pair(start + (end - start) * k / (ALONG - 1))) for k in range(ALONG)
    ]
    below = [
        (path.on_plane, (k,), _pair(place))
        for path in found.paths
        for k, place in enumerate(path.places)
    ]
    grid = [
        (found.losses, (row, column), (float(found.x[column]), float(found.y[row])))
        for row, column in _in_order()
    ]
    coarse = len(range(0, SIDE, STEPS[0])) ** 2
    return [*own, *grid[:coarse], *line, *below, *grid[coarse:]]


def _pair(place: Doubles) -> tuple[float, float]:
    return float(place[0]), float(place[1])


def _copied(found: Landscape, done: float) -> Landscape:
    """Return what is known so far, which later measurements leave as it is."""
    paths = tuple(
        replace(path, losses=path.losses.copy(), on_plane=path.on_plane.copy())
        for path in found.paths
    )
    return replace(
        found, paths=paths, losses=found.losses.copy(), profile=found.profile.copy(), done=done
    )


def _region(places: Doubles) -> tuple[Doubles, Doubles]:
    """Return the columns and rows of the plane around some places (m, 2), evenly spaced."""
    low, high = places.min(axis=0), places.max(axis=0)
    middle, extent = (low + high) / 2, _ROOM * (high - low)
    height = max(extent[1], extent[0] / _ASPECT)
    half = np.array([_ASPECT * height, height]) / 2
    (left, bottom), (right, top) = middle - half, middle + half
    return np.linspace(left, right, SIDE), np.linspace(bottom, top, SIDE)


def _in_order() -> list[tuple[int, int]]:
    """Return row and column of each point of the plane, the coarse ones first."""
    levels = [range(0, SIDE, step) for step in STEPS]
    points = [(row, column) for level in levels for row in level for column in level]
    return list(dict.fromkeys(points))


def _doubled(losses: Doubles) -> Doubles:
    """Return losses (k, k) with geometric means between them, (2k - 1, 2k - 1)."""
    for axis in (0, 1):
        losses = np.moveaxis(losses, axis, 0)
        finer = np.empty((2 * len(losses) - 1, *losses.shape[1:]))
        finer[::2] = losses
        finer[1::2] = np.sqrt(losses[:-1] * losses[1:])
        losses = np.moveaxis(finer, 0, axis)
    return losses
