from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from support.insight import DEEPER, IMAGES, float64_network, random_network

from lenet_gui.core.insight.parts import parts_of
from lenet_gui.core.network.architectures import (
    ARCHITECTURES,
    LENET5,
    SOFTMAX_REGRESSION,
    Architecture,
)
from lenet_gui.core.network.layers.activations import ReLU
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.kernels import Convolution, Dense
from lenet_gui.core.network.layers.normalization import BatchNormalization
from lenet_gui.core.network.layers.pooling import GlobalMaxPooling
from lenet_gui.core.network.pixels import PIXELS

ALL = pytest.mark.parametrize(
    "architecture", [LENET5, SOFTMAX_REGRESSION, DEEPER], ids=lambda a: a.key
)


def margin_of(layers: list[tuple[Layer, Any]], images: Any) -> Any:
    """The score of 4 less that of 9, in float64."""
    values = images.reshape(-1, 28, 28, 1)
    for layer, weights in layers:
        # The margin of "same" padding is made in float32.
        values = np.asarray(layer.forward(values, weights))
    return values[:, 4] - values[:, 9]


@ALL
def test_the_parts_add_up_to_the_margin(architecture: Architecture) -> None:
    network = random_network(architecture)
    for image in IMAGES:
        parts = parts_of(network, image, 4, 9)
        assert parts is not None
        scores = network.logits(image[np.newaxis])[0]
        assert parts.total() == pytest.approx(float(scores[4] - scores[9]), abs=1e-5)
        assert not parts.pixels[image == 0].any()


BATCH = Architecture(
    "batch",
    "Batch normalization",
    (
        Convolution("C1", filters=4, kernel_size=(5, 5)),
        BatchNormalization("batch"),
        ReLU("active", negative_slope=0.1),
        GlobalMaxPooling("most"),
        Dense("output", units=10),
    ),
    (32, 32, 1),
)


@pytest.mark.parametrize("key", ["0..1", "-1..1 dark", "0..255", "mnist enlarged"])
def test_the_parts_of_a_network_from_elsewhere_add_up_to_the_margin(key: str) -> None:
    network = random_network(BATCH).with_pixels(PIXELS[key])
    image = IMAGES[1]
    parts = parts_of(network, image, 4, 9)
    assert parts is not None
    scores = network.logits(image[np.newaxis])[0]
    assert parts.total() == pytest.approx(float(scores[4] - scores[9]), rel=1e-4, abs=1e-4)
    # Each is what a little more of its ink does.
    row, column = np.unravel_index(image.argmax(), image.shape)
    less = image.copy()
    less[row, column] *= np.float32(0.999)
    after = network.logits(less[np.newaxis])[0]
    change = float((scores[4] - scores[9]) - (after[4] - after[9]))
    assert change == pytest.approx(0.001 * float(parts.pixels[row, column]), rel=0.05, abs=1e-4)


def test_a_network_that_bends_everywhere_has_no_parts() -> None:
    assert parts_of(random_network(ARCHITECTURES["lenet5-1998"]), IMAGES[1], 4, 9) is None


@ALL
def test_a_pixels_part_is_its_slope_times_its_value(architecture: Architecture) -> None:
    layers = float64_network(architecture)
    image, step = IMAGES[2].astype(np.float64), 2.0**-12
    parts = parts_of(random_network(architecture), IMAGES[2], 4, 9)
    assert parts is not None
    pixels = np.flatnonzero(image)
    above, below = (np.repeat(image.reshape(1, -1), len(pixels), axis=0) for _ in range(2))
    above[np.arange(len(pixels)), pixels] += step
    below[np.arange(len(pixels)), pixels] -= step
    slopes = (margin_of(layers, above) - margin_of(layers, below)) / (2 * step)
    wanted = slopes * image.ravel()[pixels]
    found = parts.pixels.ravel()[pixels]
    # Where a step crosses a kink the difference is no slope; that is rare.
    close = np.isclose(found, wanted, atol=2e-3 * np.abs(wanted).max())
    assert close.mean() > 0.97


@ALL
def test_the_biases_have_the_rest_of_the_margin(architecture: Architecture) -> None:
    layers = float64_network(architecture)
    image, step = IMAGES[3].astype(np.float64), 2.0**-14
    parts = parts_of(random_network(architecture), IMAGES[3], 4, 9)
    assert parts is not None
    total = 0.0
    for number, (layer, weights) in enumerate(layers):
        if not weights:
            continue
        # All biases of a layer grow by a share of themselves.
        margins = []
        for share in (step, -step):
            changed = list(layers)
            changed[number] = layer, (weights[0], weights[1] * (1 + share))
            margins.append(float(margin_of(changed, image)[0]))
        total += (margins[0] - margins[1]) / (2 * step)
    assert parts.biases == pytest.approx(total, abs=0.02 * abs(total) + 0.02)


@pytest.mark.tensorflow
@ALL
def test_the_gradient_is_that_of_tensorflow(architecture: Architecture) -> None:
    import tensorflow as tf

    from lenet_gui.core.training.keras_layers import KerasLayers

    network, image = random_network(architecture), IMAGES[1]
    layers = KerasLayers(architecture)
    for variable, value in zip(layers.weights, network.weights, strict=True):
        variable.assign(value)
    inputs = tf.constant(image[np.newaxis, ..., np.newaxis])
    with tf.GradientTape() as tape:
        tape.watch(inputs)
        scores = layers.logits(inputs)
        margin = scores[0, 4] - scores[0, 9]
    gradient = tape.gradient(margin, inputs).numpy().reshape(28, 28)
    parts = parts_of(network, image, 4, 9)
    assert parts is not None
    np.testing.assert_allclose(parts.pixels, gradient * image, atol=1e-4)
