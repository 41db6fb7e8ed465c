"""The table of a network's layers: what they do, what comes out, how many numbers are learned."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network.architectures import INPUT_SHAPE, Architecture
from lenet_gui.core.network.layers import Convolution, Dense, Dropout, Flatten, Layer, MaxPooling


@dataclass(frozen=True, slots=True)
class LayerRow:
    """One layer: its name, what it does in words, its output's shape, and its parameters."""

    name: str
    kind: str
    output_shape: Shape
    weights: int
    biases: int

    @property
    def parameters(self) -> int:
        """How many numbers are learned in this layer."""
        return self.weights + self.biases


def layer_rows(architecture: Architecture) -> list[LayerRow]:
    """The input and each layer, in order; the parameters add up to `parameter_count()`."""
    rows = [LayerRow("input", "image, 0 to 1", INPUT_SHAPE, 0, 0)]
    for layer, shape in architecture.input_shapes():
        counts = [int(np.prod(weights)) for weights in layer.weight_shapes(shape)]
        weights, biases = counts or (0, 0)
        rows.append(
            LayerRow(layer.name, layer_kind(layer), layer.output_shape(shape), weights, biases)
        )
    return rows


def layer_kind(layer: Layer) -> str:
    """What a layer does, in a few words."""
    match layer:
        case Convolution():
            return f"convolution {layer.kernel}×{layer.kernel}, {layer.padding}, ReLU"
        case MaxPooling():
            return "max-pooling 2×2"
        case Flatten():
            return "all values in one row"
        case Dropout():
            return "drops features in training"
        case Dense():
            return "fully connected, ReLU" if layer.relu else "fully connected, softmax"


def shape_text(shape: Shape) -> str:
    """A shape as "28×28×6"."""
    return "×".join(map(str, shape))
