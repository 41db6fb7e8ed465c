"""The values of all layers for one image, how each comes about, and what it sees of the image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.layers.base import Box
from lenet_gui.core.network.layers.functions import ACTIVATIONS
from lenet_gui.core.network.network import Network

Index = tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """One value of a network, and how it comes about.

    `inputs` are the values that it is made of, float32 (h, w, channels) or (features,), and `box`
    is where they are in the values of layer `source`, which is -1 for the image. Layers that pass
    their inputs on are left out. `factors` have the shape of the inputs: the value is
    activation(sum(inputs · factors) + bias). They are None where it is no such sum; if
    `takes_largest`, it is then the largest input. `activation` is the activation's title, "" for a
    linear one.
    """

    source: int
    box: Box
    inputs: Floats
    factors: Floats | None
    bias: float
    activation: str
    takes_largest: bool
    value: float

    def products(self) -> Floats:
        """Return inputs · factors, float32 in the shape of the inputs; the inputs without any."""
        return self.inputs if self.factors is None else self.inputs * self.factors

    def total(self) -> float:
        """Return the sum of the products, without the bias."""
        return float(self.products().sum(dtype=np.float64))

    def winner(self) -> Index:
        """Return the index of the largest input, the first of several."""
        return tuple(map(int, np.unravel_index(int(self.inputs.argmax()), self.inputs.shape)))


def values_of(network: Network, image: Floats) -> list[Floats]:
    """Return the network's input, and the output of each layer, for an image float32 (28, 28)."""
    images = image[np.newaxis]
    return [network.inputs(images)[0], *(values[0] for values in network.activations(images))]


def unit_at(network: Network, values: list[Floats], number: int, index: Index) -> Unit:
    """Return how the output of a layer, by its number from 0, comes about at an index.

    `values` are those of values_of().
    """
    layer, weights = network.layers[number]
    shape = values[number].shape
    box = layer.sources(shape, point(index))
    found = layer.sum_at(shape, weights, index)
    source = _passed_on_from(network.architecture, number - 1)
    for earlier in range(number - 1, source, -1):
        box = network.layers[earlier][0].sources(values[earlier].shape, box)
    inputs = values[source + 1][box]
    if inputs.ndim == 2:
        inputs, box = inputs[..., np.newaxis], (*box, slice(0, 1))
    elif inputs.ndim > 3:
        inputs, box = inputs.ravel(), (slice(0, inputs.size),)
    factors, bias = found if found is not None else (None, 0.0)
    activation = ACTIVATIONS.get(layer.keras_settings().get("activation", "linear"))
    return Unit(
        source,
        box,
        inputs,
        None if factors is None else factors.reshape(inputs.shape),
        bias,
        activation.title if activation else "",
        layer.takes_largest,
        float(values[number + 1][index]),
    )


def fields_of(architecture: Architecture, number: int, index: Index) -> list[Box]:
    """Return the values that an output of a layer depends on, in the image and in each layer.

    The first box is in the image: the receptive field. The last is the output itself.
    """
    shapes = [shape for _, shape in architecture.input_shapes()]
    boxes = [point(index)]
    for earlier in range(number, -1, -1):
        box = architecture.layers[earlier].sources(shapes[earlier], boxes[-1])
        # What is in a margin of zeros depends on nothing.
        is_empty = any(part.start >= part.stop for part in box)
        if is_empty:
            boxes += [tuple(slice(0, 0) for _ in shape) for shape in shapes[earlier::-1]]
            break
        boxes.append(box)
    return boxes[::-1]


def point(index: Index) -> Box:
    """Return the box that holds one value."""
    return tuple(slice(i, i + 1) for i in index)


def size_of(box: Box) -> Shape:
    """Return the size of a box along each axis."""
    return tuple(part.stop - part.start for part in box)


def _passed_on_from(architecture: Architecture, number: int) -> int:
    """Return the last layer up to `number` that does not only pass values on; -1 is the image."""
    while number >= 0 and architecture.layers[number].passes_on:
        number -= 1
    return number
