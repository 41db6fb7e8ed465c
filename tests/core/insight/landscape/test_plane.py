"""Planes through the weights of networks: where each network lies, and how far beside."""

from __future__ import annotations

import numpy as np
import pytest
from support.insight import DEEPER, random_network

from lenet_gui.core.arrays import Doubles
from lenet_gui.core.insight.landscape.plane import (
    Plane,
    network_at,
    plane_along,
    plane_through,
    weights_of,
)


def some_vectors(count: int, size: int = 30) -> list[Doubles]:
    return list(np.random.default_rng(3).normal(size=(count, size)))


def through_three() -> tuple[Plane, list[Doubles]]:
    vectors = some_vectors(3)
    plane = plane_through(*vectors)
    assert plane is not None
    return plane, vectors


def test_a_network_is_the_same_after_its_weights_were_one_vector() -> None:
    network = random_network(DEEPER)
    again = network_at(network, weights_of(network))
    for mine, its in zip(again.weights, network.weights, strict=True):
        np.testing.assert_array_equal(mine, its)


def test_a_plane_goes_through_its_three_points_exactly() -> None:
    plane, vectors = through_three()
    for vector in vectors:
        np.testing.assert_allclose(plane.vector(*plane.place(vector)), vector, atol=1e-12)
        assert plane.distance(vector) == pytest.approx(0, abs=1e-12)


def test_both_ends_lie_to_the_right_of_the_start_and_the_first_above() -> None:
    plane, (start, first, second) = through_three()
    assert plane.place(start) == (0, 0)
    assert plane.place(first)[0] > 0
    assert plane.place(second)[0] > 0
    assert plane.place(first)[1] > 0 > plane.place(second)[1]


def test_no_point_of_the_plane_is_nearer_than_the_place() -> None:
    plane, _ = through_three()
    vector = some_vectors(4)[3]
    x, y = plane.place(vector)
    distance = plane.distance(vector)
    around = np.linspace(-0.5, 0.5, 41)
    tried = [
        float(np.linalg.norm(vector - plane.vector(x + dx, y + dy)))
        for dx in around
        for dy in around
    ]
    assert min(tried) == pytest.approx(distance, rel=1e-12)


def test_distances_on_the_plane_are_those_between_networks() -> None:
    plane, vectors = through_three()
    places = [np.array(plane.place(vector)) for vector in vectors]
    for k in range(3):
        between = np.linalg.norm(vectors[k] - vectors[k - 1])
        assert np.linalg.norm(places[k] - places[k - 1]) == pytest.approx(between)


@pytest.mark.parametrize("second", [0.0, 1.0, 2.0, -1.0])
def test_points_on_a_line_have_no_plane(second: float) -> None:
    start, first = some_vectors(2)
    assert plane_through(start, first, start + second * (first - start)) is None
    assert plane_along([start, first, start + second * (first - start)]) is None


def test_the_plane_along_points_is_that_of_their_largest_variance() -> None:
    vectors = some_vectors(7)
    plane = plane_along(vectors)
    assert plane is not None
    away = np.stack(vectors) - np.mean(vectors, axis=0)
    _, sizes, ways = np.linalg.svd(away, full_matrices=False)
    np.testing.assert_allclose(np.abs(plane.axes @ ways[:2].T), np.eye(2), atol=1e-9)
    assert plane.share == pytest.approx(float((sizes[:2] ** 2).sum() / (sizes**2).sum()))
    assert plane.place(vectors[0])[0] < plane.place(vectors[-1])[0]


def test_two_points_have_no_plane_along_them() -> None:
    assert plane_along(some_vectors(2)) is None
