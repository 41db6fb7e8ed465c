"""Layers that only order values anew, frame them, or pass them on."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.layers.activations import ElementLayer
from lenet_gui.core.network.layers.base import (
    Box,
    Description,
    Layer,
    framed,
    require_image,
    reshaped,
)
from lenet_gui.core.network.layers.settings import Reader, margins
from lenet_gui.core.text import Text, number, template, text


@dataclass(frozen=True, slots=True)
class Flatten(Layer):
    """A layer that puts all values of an image in one row: rows first, channels last."""

    keras_class = "Flatten"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"data_format": "channels_last"}
    summary = Description(template("all values in one row"))
    passes_on = True

    def output_shape(self, shape: Shape) -> Shape:
        """Return (h · w · channels,) for (h, w, channels)."""
        return (math.prod(shape),)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return inputs.reshape(len(inputs), -1)

    def sources(self, shape: Shape, box: Box) -> Box:
        return reshaped(box, self.output_shape(shape), shape)

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        return gradient.reshape(inputs.shape)

    def is_linear_around(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Reshape(Layer):
    """A layer that gives its values another shape, in which -1 stands for the size that is left."""

    target_shape: tuple[int, ...]

    keras_class = "Reshape"
    summary = Description(template("the same values as {}"), ("target_shape",))
    passes_on = True

    def output_shape(self, shape: Shape) -> Shape:
        size, known = math.prod(shape), math.prod(n for n in self.target_shape if n != -1)
        left_open = self.target_shape.count(-1)
        if left_open > 1 or known < 1 or size % known or (not left_open and size != known):
            raise ValueError(text("It gets {} values, which do not fill its shape.", size))
        return tuple(size // known if n == -1 else n for n in self.target_shape)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return inputs.reshape(len(inputs), *self.output_shape(inputs.shape[1:]))

    def sources(self, shape: Shape, box: Box) -> Box:
        return reshaped(box, self.output_shape(shape), shape)

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        return gradient.reshape(inputs.shape)

    def is_linear_around(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Permute(Layer):
    """A layer that orders the axes of an image anew: `dims` are the old ones, from 1."""

    dims: tuple[int, ...]

    keras_class = "Permute"
    summary = Description(template("axes in another order"))

    def output_shape(self, shape: Shape) -> Shape:
        if sorted(self.dims) != list(range(1, len(shape) + 1)):
            raise ValueError(text("It needs each axis of its values once."))
        return tuple(shape[axis - 1] for axis in self.dims)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        # In one piece, as the layers behind it are quicker with.
        return np.ascontiguousarray(inputs.transpose(0, *self.dims))

    def sources(self, shape: Shape, box: Box) -> Box:
        return tuple(part for _, part in sorted(zip(self.dims, box, strict=True), key=_first))

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        return gradient.transpose(np.argsort(self.dims))

    def is_linear_around(self) -> bool:
        return True


def _first(pair: tuple[int, slice]) -> int:
    return pair[0]


@dataclass(frozen=True, slots=True)
class ZeroPadding(Layer):
    """A margin of zeros: above and below, left and right."""

    padding: tuple[tuple[int, int], tuple[int, int]] = ((1, 1), (1, 1))

    keras_class = "ZeroPadding2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"data_format": "channels_last"}
    readers: ClassVar[dict[str, Reader]] = {"padding": margins}
    summary = Description(template("a margin of zeros"))

    def output_shape(self, shape: Shape) -> Shape:
        """Return (h', w', channels) for (h, w, channels)."""
        require_image(shape)
        rows, columns = self.padding
        return (shape[0] + sum(rows), shape[1] + sum(columns), shape[2])

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return framed(inputs, *self.padding, 0.0)

    def sources(self, shape: Shape, box: Box) -> Box:
        """Return the inputs in a part of the outputs; none where it is in the margin."""
        parts = []
        for axis in (0, 1):
            before, part = self.padding[axis][0], box[axis]
            start = min(max(part.start - before, 0), shape[axis])
            parts.append(slice(start, max(min(part.stop - before, shape[axis]), start)))
        return parts[0], parts[1], box[2]

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        (top, _), (left, _) = self.padding
        return gradient[top : top + inputs.shape[0], left : left + inputs.shape[1]]

    def is_linear_around(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Dropout(ElementLayer):
    """Dropout, which has no effect in inference; with a rate of 0, the training has the rate."""

    rate: float = 0.0

    keras_class = "Dropout"
    summary = Description(template("drops features in training"))
    passes_on = True
    drops = True

    def text(self) -> Text:
        if not self.rate:
            return ElementLayer.text(self)
        return text("drops {} % of the features in training", number(100 * self.rate, 0))

    def dropped_share(self) -> float:
        # What is left is divided by its share.
        return min(self.rate, 0.99)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return inputs

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        return gradient

    def is_linear_around(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Identity(ElementLayer):
    """A layer that passes its values on, also in place of one that acts in training only."""

    keras_class = "Identity"
    summary = Description(template("nothing, or in training only"))
    passes_on = True

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return inputs

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        return gradient

    def is_linear_around(self) -> bool:
        return True
