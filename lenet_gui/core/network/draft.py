"""A network that is being built: layers that may not fit one another yet."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network.architectures import CLASSES, INPUT_SHAPE, Architecture
from lenet_gui.core.network.layers.activations import Activation, Softmax
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.kernels import KernelLayer
from lenet_gui.core.network.pixels import OWN_PIXELS, Pixels
from lenet_gui.core.text import text

MAX_LAYERS = 64
MAX_WEIGHTS = 8_000_000
# So that an image takes at most about a tenth of a second, and 16 MiB for the largest array.
MAX_MULTIPLICATIONS = 2**30
MAX_NUMBERS = 2**22
SIDES = range(8, 65)


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A layer of a draft with the shape of its outputs and its number of parameters.

    `problem` is a sentence where it does not fit what comes before it, or ends the network wrongly.
    `output_shape` is None there and in all layers after that.
    """

    layer: Layer
    output_shape: Shape | None
    parameters: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """The name, the layers and the input of a network that need not be complete."""

    name: str
    layers: tuple[Layer, ...]
    input_shape: Shape = INPUT_SHAPE
    pixels: Pixels = OWN_PIXELS

    def rows(self) -> list[DraftRow]:
        """Return a row for each layer."""
        rows: list[DraftRow] = []
        shape: Shape | None = self.input_shape
        weights = 0
        for layer in self.layers:
            if shape is None:
                rows.append(DraftRow(layer, None))
                continue
            row = _row(layer, shape, weights)
            weights += row.parameters
            shape = row.output_shape
            rows.append(row)
        if rows and shape is not None and shape != (CLASSES,):
            last = rows[-1]
            rows[-1] = DraftRow(last.layer, shape, last.parameters, _wrong_end(shape))
        return rows

    def problem(self) -> str:
        """Return why this is no network yet, in a sentence; "" if it is one."""
        side = math.isqrt(math.prod(self.input_shape))
        if side not in SIDES or self.input_shape not in square_inputs(side):
            return text(
                "The input has to be a square image of {} to {} pixels a side, such as 28×28×1.",
                SIDES[0],
                SIDES[-1],
            )
        if len(self.layers) > MAX_LAYERS:
            return text(
                "There are {} layers; at most {} are possible.", len(self.layers), MAX_LAYERS
            )
        if not self.layers:
            return text("There are no layers yet.")
        for number, row in enumerate(self.rows(), start=1):
            if row.problem:
                return text("Layer {} ({}): {}", number, row.layer.keras_class, row.problem)
        if not any(row.parameters for row in self.rows()):
            return text("No layer has weights that could be trained. Add Dense.")
        return ""

    def architecture(self) -> Architecture:
        """Return the network. Raises ValueError, in a sentence for the user, if it is none."""
        if problem := self.problem():
            raise ValueError(problem)
        layers = to_logits(self.layers, self.input_shape)
        described = repr((self.name, layers, self.input_shape, self.pixels.key))
        key = hashlib.sha256(described.encode()).hexdigest()[:16]
        return Architecture(f"own-{key}", self.name, layers, self.input_shape, self.pixels)


def square_inputs(side: int) -> tuple[Shape, ...]:
    """Return the shapes that an image of so many pixels a side may have."""
    return (side, side, 1), (side, side), (side * side,)


def to_logits(layers: tuple[Layer, ...], shape: Shape) -> tuple[Layer, ...]:
    """Return the layers without a softmax at the end, which every network here has after it.

    A sigmoid for each digit becomes its logarithm, whose softmax are the sigmoids over their sum.
    """
    last = len(layers) - 1
    while last > 0 and layers[last].passes_on:
        last -= 1
    for layer in layers[:last]:
        shape = layer.output_shape(shape)
    layer = layers[last]
    if layer.output_shape(shape)[-1] != CLASSES:
        return layers
    activation = getattr(layer, "activation", "")
    if isinstance(layer, Softmax) or (isinstance(layer, Activation) and activation == "softmax"):
        return layers[:last] + layers[last + 1 :]
    if isinstance(layer, KernelLayer | Activation) and activation in ("softmax", "sigmoid"):
        new = {"softmax": "linear", "sigmoid": "log_sigmoid"}[activation]
        return (*layers[:last], layer.with_activation(new), *layers[last + 1 :])
    return layers


def _row(layer: Layer, shape: Shape, weights_before: int) -> DraftRow:
    try:
        output = layer.output_shape(shape)
        shapes, masks = layer.weight_shapes(shape), layer.masks(shape)
        largest, multiplications = layer.largest_array(shape), layer.multiplications(shape)
    except (ValueError, IndexError) as error:
        return DraftRow(layer, None, 0, error.args[0])
    weights = sum(map(math.prod, shapes))
    problem = ""
    if weights_before + weights > MAX_WEIGHTS:
        problem = text("With it there are more than {} weights.", MAX_WEIGHTS)
    elif largest > MAX_NUMBERS or multiplications > MAX_MULTIPLICATIONS:
        problem = text("It takes too much memory or time for each image.")
    if problem:
        return DraftRow(layer, None, 0, problem)
    parameters = sum(
        math.prod(one) if mask is None else int(mask.sum())
        for one, mask in zip(shapes, masks, strict=True)
    )
    return DraftRow(layer, output, parameters)


def _wrong_end(shape: Shape) -> str:
    sizes = "×".join(map(str, shape))
    if len(shape) == 1:
        return text(
            "It gives {} values; the network has to end with 10, one for each digit.", shape[0]
        )
    return text(
        "It gives {}; the network has to end with 10 values, as Flatten and Dense give them.", sizes
    )
