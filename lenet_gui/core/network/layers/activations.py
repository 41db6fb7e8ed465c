"""Activations as layers of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.layers.base import Box, Layer
from lenet_gui.core.network.layers.functions import (
    ACTIVATIONS,
    BENT_ONCE,
    before_activation,
    before_softmax,
    elu,
    leaky_relu,
    softmax,
)
from lenet_gui.core.network.layers.settings import Reader, maybe, whole_numbers
from lenet_gui.core.text import Text, text


def _in_words(title: str) -> Text:
    return text("activation {}", title)


class ElementLayer(Layer):
    """A layer whose outputs have the shape of its inputs."""

    def output_shape(self, shape: Shape) -> Shape:
        return shape

    def sources(self, shape: Shape, box: Box) -> Box:
        """Return the same part: each output is made of its own input."""
        return box


@dataclass(frozen=True, slots=True)
class Activation(ElementLayer):
    """An activation as a layer; `activation` is a key of ACTIVATIONS."""

    activation: str

    keras_class = "Activation"

    def with_activation(self, activation: str) -> Activation:
        """Return the layer with another activation."""
        return replace(self, activation=activation)

    def text(self) -> Text:
        return _in_words(ACTIVATIONS[self.activation].title or "linear")

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        # A copy, because the function may overwrite it.
        return ACTIVATIONS[self.activation].function(inputs.copy())

    def sources(self, shape: Shape, box: Box) -> Box:
        if ACTIVATIONS[self.activation].by_element:
            return box
        return (*box[:-1], slice(0, shape[-1]))

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        return before_activation(self.activation, outputs, gradient, lambda: inputs)

    def is_linear_around(self) -> bool:
        return self.activation in BENT_ONCE


@dataclass(frozen=True, slots=True)
class ReLU(ElementLayer):
    """A rectifier: `negative_slope` · (x - threshold) below the threshold, x above it, or less."""

    max_value: float | None = None
    negative_slope: float = 0.0
    threshold: float = 0.0

    keras_class = "ReLU"
    # As ThresholdedReLU has it.
    old_names: ClassVar[dict[str, str]] = {"theta": "threshold"}

    def text(self) -> Text:
        return _in_words("ReLU")

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        below = self.negative_slope * (inputs - self.threshold)
        values = np.where(inputs > self.threshold, inputs, below)
        return values if self.max_value is None else np.minimum(values, self.max_value)

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        result = np.where(inputs > self.threshold, gradient, self.negative_slope * gradient)
        if self.max_value is not None:
            result *= outputs < self.max_value
        return result

    def is_linear_around(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class LeakyReLU(ElementLayer):
    """A rectifier with a slope below zero."""

    negative_slope: float = 0.3

    keras_class = "LeakyReLU"
    old_names: ClassVar[dict[str, str]] = {"alpha": "negative_slope"}

    def text(self) -> Text:
        return _in_words(f"leaky ReLU ({self.negative_slope:g})")

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return leaky_relu(inputs, self.negative_slope)

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        return np.where(inputs > 0, gradient, self.negative_slope * gradient)

    def is_linear_around(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class PReLU(ElementLayer):
    """A rectifier with learned slopes below zero, one for each value of an image.

    Along `shared_axes`, from 1, the values have one slope together.
    """

    shared_axes: tuple[int, ...] | None = None

    keras_class = "PReLU"
    readers: ClassVar[dict[str, Reader]] = {"shared_axes": maybe(whole_numbers)}

    def text(self) -> Text:
        return _in_words("PReLU")

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shape of the slopes."""
        shared = self.shared_axes or ()
        if not set(shared) <= set(range(1, len(shape) + 1)):
            raise ValueError(text("Its axes are not those of its values. Take axis = -1."))
        return (tuple(1 if axis in shared else size for axis, size in enumerate(shape, 1)),)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return np.where(inputs > 0, inputs, weights[0] * inputs)

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        return np.where(inputs > 0, gradient, weights[0] * gradient)

    def weight_gradients(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> tuple[Floats, ...]:
        each = (gradient * np.minimum(inputs, 0)).sum(axis=0)
        shared = tuple(axis - 1 for axis in self.shared_axes or ())
        return (each.sum(axis=shared, keepdims=True),)

    def is_linear_around(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class ELU(ElementLayer):
    """An exponential linear unit: alpha · (exp(x) - 1) below zero."""

    alpha: float = 1.0

    keras_class = "ELU"

    def text(self) -> Text:
        return _in_words(f"ELU ({self.alpha:g})")

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return elu(inputs, self.alpha)

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        below = self.alpha * np.exp(np.minimum(inputs, 0))
        result: Floats = np.where(inputs > 0, gradient, below * gradient)
        return result


@dataclass(frozen=True, slots=True)
class Softmax(ElementLayer):
    """The softmax over the last axis, which has the number -1 or that from 1."""

    axis: tuple[int, ...] = (-1,)

    keras_class = "Softmax"
    readers: ClassVar[dict[str, Reader]] = {"axis": whole_numbers}

    def keras_settings(self) -> dict[str, Any]:
        """Return the settings; older versions of Keras take one axis only."""
        return {"axis": self.axis[0]}

    def output_shape(self, shape: Shape) -> Shape:
        if self.axis not in ((-1,), (len(shape),)):
            raise ValueError(text("Its axes are not those of its values. Take axis = -1."))
        return shape

    def text(self) -> Text:
        return _in_words("softmax")

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return softmax(inputs)

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        return before_softmax(outputs, gradient)

    def sources(self, shape: Shape, box: Box) -> Box:
        return (*box[:-1], slice(0, shape[-1]))
