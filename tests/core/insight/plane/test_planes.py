"""Images as points: features, the exact plane, the map of all classes, and neighbours."""

from __future__ import annotations

import numpy as np
import pytest
from support.architectures import from_elsewhere
from support.insight import DEEPER, MOVED, OTHERS, random_network

from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.insight.plane.features import Head
from lenet_gui.core.insight.plane.neighbours import Rows
from lenet_gui.core.insight.plane.planes import (
    exact_plane,
    principal_axes,
    spread_plane,
    wrong_neighbours,
)
from lenet_gui.core.network.architectures import (
    ARCHITECTURES,
    CLASSES,
    LENET5,
    SOFTMAX_REGRESSION,
    Architecture,
)
from lenet_gui.core.network.layers.activations import Activation
from lenet_gui.core.network.layers.kernels import Dense
from lenet_gui.core.network.layers.shapes import Flatten
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled

IMAGES, LABELS = synthetic_digits(150, 5)
PIXELS = IMAGES.astype(np.float32) / 255

ENDS_IN_TANH = Architecture(
    "tanh",
    "Ends in tanh",
    (Flatten("flatten"), Dense("hidden", 12), Dense("last", CLASSES), Activation("end", "tanh")),
)

NETWORKS = [
    *map(random_network, [*ARCHITECTURES.values(), DEEPER, OTHERS, MOVED, ENDS_IN_TANH]),
    from_elsewhere(),
]
ALL = pytest.mark.parametrize("network", NETWORKS, ids=lambda n: n.architecture.key)


@ALL
def test_scores_follow_from_features_as_the_network_has_them(network: Network) -> None:
    head = Head.of(network)
    features = head.features(PIXELS[:20])
    assert features.shape == (20, len(head.weights))
    np.testing.assert_allclose(
        head.scores(features), network.logits(PIXELS[:20]), rtol=1e-4, atol=1e-4
    )


@ALL
def test_x_on_the_plane_is_the_difference_of_scores(network: Network) -> None:
    head, logits = Head.of(network), network.logits(PIXELS).astype(np.float64)
    chosen = (LABELS == 4) | (LABELS == 9)
    features = head.features(PIXELS)
    plane = exact_plane(head, features[chosen], 4, 9)
    places = plane.places(features)
    expected = logits[:, 4] - logits[:, 9]
    scale = max(float(np.abs(logits).max()), 1.0)
    np.testing.assert_allclose(places[:, 0], expected, atol=2e-5 * scale)
    assert 0 <= plane.share <= 1 + 1e-9


def test_features_are_those_of_the_last_hidden_layer() -> None:
    lenet, softmax = random_network(LENET5), random_network(SOFTMAX_REGRESSION)
    head = Head.of(lenet)
    assert LENET5.layers[head.number].name == "F6"
    np.testing.assert_allclose(head.features(PIXELS[:3]), lenet.activations(PIXELS[:3])[7])
    # Without a hidden layer they are the pixels.
    head = Head.of(softmax)
    assert head.is_of_pixels()
    np.testing.assert_array_equal(head.features(PIXELS[:3]), PIXELS[:3].reshape(3, -1))
    # Behind a last layer that is not linear, they are the scores.
    head = Head.of(random_network(ENDS_IN_TANH))
    assert ENDS_IN_TANH.layers[head.number].name == "end"


def test_y_on_the_plane_is_the_largest_spread_that_remains() -> None:
    head = Head.of(random_network(LENET5))
    features = head.features(PIXELS)
    plane = exact_plane(head, features, 3, 5)
    across, up = plane.axes.T
    assert across @ up == pytest.approx(0, abs=1e-6)
    assert np.linalg.norm(up) == pytest.approx(1)
    centred = features - features.mean(axis=0, dtype=np.float64)
    unit = across / np.linalg.norm(across)
    rest = centred - np.outer(centred @ unit, unit)
    found = np.square(rest @ up).sum()
    assert found == pytest.approx(np.linalg.svd(rest, compute_uv=False)[0] ** 2)
    random = np.random.default_rng(1)
    for _ in range(50):
        other = random.normal(0, 1, len(up))
        other -= (other @ unit) * unit
        assert np.square(rest @ other / np.linalg.norm(other)).sum() <= found * (1 + 1e-9)


@pytest.mark.parametrize("size", [(150, 84), (40, 84), (300, 1600), (3, 5)])
def test_the_axes_are_those_of_a_singular_value_decomposition(size: tuple[int, int]) -> None:
    random = np.random.default_rng(2)
    features = (random.normal(0, 1, size) * np.geomspace(5, 0.1, size[1])).astype(np.float32)
    plane = spread_plane(features)
    centred = features - features.mean(axis=0, dtype=np.float64)
    left, values, right = np.linalg.svd(centred, full_matrices=False)
    places = plane.places(features)
    for axis in (0, 1):
        sign = np.sign(plane.axes[:, axis] @ right[axis])
        np.testing.assert_allclose(sign * plane.axes[:, axis], right[axis], atol=1e-6)
        expected = sign * left[:, axis] * values[axis]
        np.testing.assert_allclose(places[:, axis], expected, atol=1e-5 * values[0])
    assert plane.share == pytest.approx(np.square(values[:2]).sum() / np.square(values).sum())


def test_features_without_spread_have_a_plane_all_the_same() -> None:
    same = np.ones((5, 3), np.float32)
    plane = spread_plane(same)
    assert plane.share == 0
    np.testing.assert_allclose(plane.places(same), 0, atol=1e-9)
    axes, held = principal_axes(np.zeros((4, 1)), 2)
    assert axes.shape == (1, 2)
    assert not held.any()


def test_the_plane_of_a_network_with_equal_weights_has_all_on_the_border() -> None:
    network = Network.initial(SOFTMAX_REGRESSION, 1)
    head = Head.of(network)
    plane = exact_plane(head, head.features(PIXELS), 1, 2)
    assert not plane.places(head.features(PIXELS))[:, 0].any()


def test_the_features_of_all_are_found_in_parts_and_cancelled() -> None:
    head, shares = Head.of(random_network(LENET5)), list[float]()
    found = head.features_of_all(IMAGES, shares.append, lambda: False)
    np.testing.assert_allclose(found, head.features(PIXELS), rtol=1e-4, atol=1e-4)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    with pytest.raises(Cancelled):
        head.features_of_all(IMAGES, shares.append, lambda: True)


@pytest.mark.parametrize("rows", [IMAGES, PIXELS, PIXELS.reshape(150, -1)[:, 200:284]])
def test_the_nearest_are_those_that_comparing_each_finds(rows: np.ndarray) -> None:
    flat = rows.reshape(len(rows), -1).astype(np.float64)
    flat /= 255 if rows.dtype == np.uint8 else 1
    search = Rows(rows)
    for number in (0, 77, 149):
        query = flat[number].astype(np.float32)
        distances = np.sqrt(np.square(flat - query).sum(axis=1))
        found = search.nearest(query, 12)
        np.testing.assert_allclose(found.distances, np.sort(distances)[:12], atol=2e-2)
        np.testing.assert_allclose(distances[found.indices], found.distances, atol=2e-2)
        assert found.indices[0] == number
    assert len(search.nearest(query, 1_000).indices) == len(rows)


def test_wrong_neighbours_are_counted_among_the_ten_nearest() -> None:
    random = np.random.default_rng(3)
    labels = np.repeat(np.arange(4, dtype=np.uint8), 30)
    apart = random.normal(0, 0.1, (120, 2)) + 10.0 * np.stack([labels, labels], axis=1)
    assert wrong_neighbours(apart, labels) == 0
    # Three points among those of another class.
    astray = apart.copy()
    astray[:3] = apart[60:63] + 0.01
    assert wrong_neighbours(astray, labels) == pytest.approx(3 / 120)
    assert wrong_neighbours(apart[:1], labels[:1]) == 0
    with pytest.raises(Cancelled):
        wrong_neighbours(apart, labels, lambda: True)
