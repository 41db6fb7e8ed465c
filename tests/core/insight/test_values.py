from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from support.insight import DEEPER, IMAGES, MOVED, OTHERS, float64_network, random_network

from lenet_gui.core.arrays import Shape
from lenet_gui.core.insight.values import fields_of, size_of, unit_at, values_of
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION, Architecture
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.functions import ACTIVATIONS

ALL = pytest.mark.parametrize(
    "architecture", [LENET5, SOFTMAX_REGRESSION, DEEPER, OTHERS, MOVED], ids=lambda a: a.key
)


@ALL
def test_the_sum_with_its_bias_through_the_activation_is_the_value_of_every_unit(
    architecture: Architecture,
) -> None:
    network, image = random_network(architecture), IMAGES[0]
    values = values_of(network, image)
    functions = {activation.title: activation.function for activation in ACTIVATIONS.values()}
    for number, layer in enumerate(architecture.layers):
        outputs = values[number + 1]
        for index in np.ndindex(outputs.shape):
            unit = unit_at(network, values, number, index)
            assert unit.value == outputs[index]
            if unit.factors is not None:
                made = functions[unit.activation](np.array([unit.total() + unit.bias]))
                assert made[0] == pytest.approx(outputs[index], abs=1e-5)
            elif unit.takes_largest:
                assert unit.inputs[unit.winner()] == outputs[index], layer.name


@ALL
def test_the_fields_hold_exactly_the_values_with_influence(architecture: Architecture) -> None:
    network = float64_network(architecture)
    random = np.random.default_rng(3)
    shapes = [shape for _, shape in architecture.input_shapes()]
    for number, (layer, weights) in enumerate(network):
        outputs = layer.output_shape(shapes[number])
        for _ in range(12):
            index = tuple(int(random.integers(size)) for size in outputs)
            box = fields_of(architecture, number, index)[number]
            marked = _reaching(layer, weights, shapes[number], index)
            expected = np.zeros(shapes[number], bool)
            expected[box] = True
            np.testing.assert_array_equal(marked, expected, layer.name)


@pytest.mark.parametrize(
    ("number", "index", "size"),
    [(0, (10, 10, 0), (5, 5)), (1, (5, 5, 0), (6, 6)), (2, (3, 3, 0), (14, 14)),
     (3, (2, 2, 0), (16, 16)), (6, (7,), (28, 28))],
)  # fmt: skip
def test_deeper_values_see_more_of_the_image(
    number: int, index: tuple[int, ...], size: tuple[int, int]
) -> None:
    assert size_of(fields_of(LENET5, number, index)[0])[:2] == size


@pytest.mark.parametrize("architecture", [LENET5, DEEPER, OTHERS, MOVED], ids=lambda a: a.key)
def test_the_frame_on_the_image_is_where_pixels_have_influence(architecture: Architecture) -> None:
    network = float64_network(architecture)
    random = np.random.default_rng(4)
    for number in (0, 1, 2, 3):
        outputs = [layer.output_shape(shape) for layer, shape in architecture.input_shapes()]
        index = tuple(int(random.integers(size)) for size in outputs[number])
        # Each pixel alone is a number that is none; whatever it reaches becomes none, too.
        images = np.repeat(random.random((1, 28, 28, 1)), 784, axis=0)
        images.reshape(784, 784)[np.arange(784), np.arange(784)] = np.nan
        values = images
        for layer, weights in network[: number + 1]:
            values = layer.forward(values, weights)
        reaching = np.isnan(values[(slice(None), *index)]).reshape(28, 28)
        rows, columns, _ = fields_of(architecture, number, index)[0]
        expected = np.zeros((28, 28), bool)
        expected[rows, columns] = True
        np.testing.assert_array_equal(reaching, expected)


def _reaching(layer: Layer, weights: Any, shape: Shape, index: tuple[int, ...]) -> Any:
    """Which inputs reach an output: those whose NaN makes it one."""
    count = int(np.prod(shape))
    inputs = np.ones((count, count))
    inputs[np.arange(count), np.arange(count)] = np.nan
    outputs = layer.forward(inputs.reshape(count, *shape), weights)
    return np.isnan(outputs[(slice(None), *index)]).reshape(shape)
