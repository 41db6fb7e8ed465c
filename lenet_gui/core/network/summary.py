"""The table of a network's layers: description, output shape and number of parameters."""

from __future__ import annotations

import math
from dataclasses import dataclass

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.layers.kernels import KernelLayer
from lenet_gui.core.network.pixels import OWN_PIXELS, Pixels
from lenet_gui.core.text import Text, text


@dataclass(frozen=True, slots=True)
class LayerRow:
    """One layer: name, description, output shape, and numbers of weights and biases."""

    name: str
    kind: Text
    output_shape: Shape
    weights: int = 0
    biases: int = 0

    @property
    def parameters(self) -> int:
        """The number of parameters of the layer."""
        return self.weights + self.biases


def layer_rows(architecture: Architecture, pixels: Pixels = OWN_PIXELS) -> list[LayerRow]:
    """Return the input and each layer, in order; the parameters add up to `parameter_count()`."""
    image = text("image, {}", pixels.range)
    if pixels.enlarges:
        image = text("enlarged image, {}, {}", pixels.range, pixels.ink)
    elif pixels.has_dark_ink():
        image = text("image, {}, {}", pixels.range, pixels.ink)
    rows = [LayerRow("input", image, architecture.input_shape)]
    for layer, shape in architecture.input_shapes():
        kind = layer.text()
        if layer is architecture.layers[-1]:
            kind = text("{}, softmax", kind)
        counts = [
            math.prod(weights) if mask is None else int(mask.sum())
            for weights, mask in zip(layer.weight_shapes(shape), layer.masks(shape), strict=True)
        ]
        biases = sum(counts[-1:]) if isinstance(layer, KernelLayer) and layer.use_bias else 0
        weights = sum(counts) - biases
        rows.append(LayerRow(layer.name, kind, layer.output_shape(shape), weights, biases))
    return rows


def shape_text(shape: Shape) -> str:
    """Return a shape as text, such as "28×28×6"."""
    return "×".join(map(str, shape))
