"""How far a training has moved the weights."""

from __future__ import annotations

import numpy as np
import pytest
from support.insight import DEEPER, random_network

from lenet_gui.core.insight.moved import share_moved
from lenet_gui.core.network.network import Network


def test_it_is_the_distance_of_all_weights_in_lengths_of_the_start() -> None:
    start, network = random_network(DEEPER, 1), random_network(DEEPER, 2)
    one, other = (
        np.concatenate([w.astype(np.float64).ravel() for w in n.weights]) for n in (start, network)
    )
    expected = np.linalg.norm(other - one) / np.linalg.norm(one)
    assert share_moved(network, start) == pytest.approx(expected, rel=1e-6)


def test_weights_at_their_start_have_not_moved() -> None:
    start = random_network(DEEPER)
    assert share_moved(start, start) == 0
    zero = start.with_weights(tuple(map(np.zeros_like, start.weights)))
    assert share_moved(start, zero) == 0


def test_a_step_as_long_as_the_start_is_all_of_it() -> None:
    start = random_network(DEEPER)
    doubled: Network = start.with_weights(tuple(2 * array for array in start.weights))
    assert share_moved(doubled, start) == pytest.approx(1)
