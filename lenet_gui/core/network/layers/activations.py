"""Activations as layers of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.layers.base import Box, Layer
from lenet_gui.core.network.layers.functions import (
    ACTIVATIONS,
    before_activation,
    elu,
    leaky_relu,
    softmax,
)
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
    ) -> Floats | None:
        return before_activation(self.activation, outputs, gradient)


@dataclass(frozen=True, slots=True)
class ReLU(ElementLayer):
    """A rectifier: `negative_slope` · (x - threshold) below the threshold, x above it, or less."""

    max_value: float | None = None
    negative_slope: float = 0.0
    threshold: float = 0.0

    keras_class = "ReLU"

    def text(self) -> Text:
        return _in_words("ReLU")

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        below = self.negative_slope * (inputs - self.threshold)
        values = np.where(inputs > self.threshold, inputs, below)
        return values if self.max_value is None else np.minimum(values, self.max_value)


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


@dataclass(frozen=True, slots=True)
class ELU(ElementLayer):
    """An exponential linear unit: alpha · (exp(x) - 1) below zero."""

    alpha: float = 1.0

    keras_class = "ELU"

    def text(self) -> Text:
        return _in_words(f"ELU ({self.alpha:g})")

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return elu(inputs, self.alpha)


@dataclass(frozen=True, slots=True)
class Softmax(ElementLayer):
    """The softmax over the last axis."""

    keras_class = "Softmax"
    keras_defaults: ClassVar[dict[str, Any]] = {"axis": -1}

    def text(self) -> Text:
        return _in_words("softmax")

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return softmax(inputs)

    def sources(self, shape: Shape, box: Box) -> Box:
        return (*box[:-1], slice(0, shape[-1]))
