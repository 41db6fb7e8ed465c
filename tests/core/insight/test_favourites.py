"""The favourite patches of a network's maps."""

from __future__ import annotations

import numpy as np
import pytest
from support.insight import DEEPER, MOVED, OTHERS, random_network

from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.insight.favourites import COUNT, favourites
from lenet_gui.core.network.architectures import ARCHITECTURES, LENET5, Architecture
from lenet_gui.core.network.network import Network

IMAGES = synthetic_digits(120, 5)[0].astype(np.float32) / 255


def strongest(network: Network, number: int, map_: int) -> list[tuple[float, int]]:
    """The strongest value of each image and its number, by brute force, the strongest first."""
    values = [
        (float(network.activations(image[np.newaxis])[number][0][..., map_].max()), k)
        for k, image in enumerate(IMAGES)
    ]
    return sorted(values, key=lambda pair: -pair[0])


@pytest.mark.parametrize("architecture", [LENET5, DEEPER, OTHERS, MOVED])
def test_they_are_the_strongest_values_of_all_images(architecture: Architecture) -> None:
    network = random_network(architecture)
    found = favourites(network, IMAGES)
    assert found
    for number, maps in found.items():
        for map_ in (0, len(maps) - 1):
            expected = [value for value, _ in strongest(network, number, map_)[:COUNT] if value > 0]
            np.testing.assert_allclose([p.value for p in maps[map_]], expected, rtol=1e-3)
            for patch in maps[map_]:
                values = network.activations(IMAGES[patch.image : patch.image + 1])[number][0]
                assert values[patch.index] == pytest.approx(patch.value, rel=1e-3)


def test_a_patch_is_all_that_its_value_depends_on() -> None:
    network = random_network(LENET5)
    found = favourites(network, IMAGES)
    for number, size in ((0, 5), (2, 14)):
        patch = found[number][1][0]
        rows, columns = patch.box
        assert patch.pixels.shape[0] <= size
        np.testing.assert_array_equal(patch.pixels, IMAGES[patch.image][rows, columns])
        alone = np.zeros((1, 28, 28), np.float32)
        alone[0, rows, columns] = patch.pixels
        value = network.activations(alone)[number][0][patch.index]
        assert value == pytest.approx(patch.value, rel=1e-4)


def test_a_network_of_other_pixels_shows_them_as_it_gets_them() -> None:
    network = random_network(ARCHITECTURES["lenet5-1998"])
    found = favourites(network, IMAGES)
    patch = found[0][0][0]
    assert patch.pixels.shape == (5, 5)
    assert 0 <= patch.pixels.min() <= patch.pixels.max() <= 1


def test_a_network_without_maps_has_none() -> None:
    assert favourites(random_network(ARCHITECTURES["softmax"]), IMAGES) == {}


def test_nothing_is_found_once_cancelled() -> None:
    assert favourites(random_network(LENET5), IMAGES, lambda: True) == {}
