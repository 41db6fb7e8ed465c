"""Layers that bring values to a common scale. They answer as after training."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.layers.activations import ElementLayer
from lenet_gui.core.network.layers.base import Box, Description, Layer
from lenet_gui.core.network.layers.settings import (
    Reader,
    flag,
    number,
    number_or_more,
    shown,
    whole_numbers,
)
from lenet_gui.core.text import template, text


def _any_axes(value: Any) -> tuple[int, ...]:
    """Return the axes of a file; null and none stand for one mean over all values."""
    return whole_numbers(value) if value not in (None, []) else ()


# No variance of zero is to make infinities.
_LEAST_EPSILON = 1e-12


@dataclass(frozen=True, slots=True)
class Rescaling(ElementLayer):
    """Values times a scale, plus an offset; each is a number or one for each channel."""

    scale: float | tuple[float, ...]
    offset: float | tuple[float, ...] = 0.0

    keras_class = "Rescaling"
    summary = Description(template("values times {} plus {}"), ("scale", "offset"))

    def output_shape(self, shape: Shape) -> Shape:
        for factor in (self.scale, self.offset):
            if isinstance(factor, tuple) and len(factor) not in (1, shape[-1]):
                raise ValueError(text("It needs one number for each channel, {}.", shape[-1]))
        return shape

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return inputs * np.array(self.scale, np.float32) + np.array(self.offset, np.float32)

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        return gradient * np.array(self.scale, np.float32)

    def is_linear_around(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Normalization(ElementLayer):
    """Values less their mean, over their deviation, as measured before the training.

    `axis` are those that have a mean and a deviation for each index, from 1; the last is -1.
    """

    axis: tuple[int, ...] = (-1,)

    keras_class = "Normalization"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"invert": False, "mean": None, "variance": None}
    readers: ClassVar[dict[str, Reader]] = {"axis": _any_axes}
    summary = Description(template("scaled to the mean and deviation of the training images"))

    # Keras's smallest deviation, which prevents a division by zero.
    smallest: ClassVar[float] = 1e-7

    @classmethod
    def from_keras(cls, name: str, values: Mapping[str, Any]) -> Layer:
        """Return the layer; mean and variance that are settings make it a rescaling."""
        mean, variance = values.get("mean"), values.get("variance")
        if mean is None or variance is None:
            return super(Normalization, cls).from_keras(name, values)
        try:
            means = np.array(number_or_more(mean), np.float64)
            variances = np.array(number_or_more(variance), np.float64)
            scale = 1 / np.maximum(np.sqrt(np.maximum(variances, 0)), cls.smallest)
            both = scale.tolist(), (-means * scale).tolist()
        except ValueError:
            raise ValueError(f"mean {shown(mean)}") from None
        return Rescaling(name, *(tuple(one) if isinstance(one, list) else one for one in both))

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of the mean, the variance, and the number of values measured."""
        kept = tuple(shape[axis] for axis in _axes(self.axis, shape))
        return kept, kept, ()

    def frozen_weights(self) -> int:
        return 3

    def initial_weights(self, shape: Shape, random: np.random.Generator) -> tuple[Floats, ...]:
        mean, variance, count = ElementLayer.initial_weights(self, shape, random)
        return mean, variance + 1, count

    def shape_beside(self, shape: Shape) -> Shape:
        """Return the shape of the mean that can be combined with a whole image."""
        axes = _axes(self.axis, shape)
        return tuple(shape[axis] if axis in axes else 1 for axis in range(len(shape)))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        mean = weights[0].reshape(self.shape_beside(inputs.shape[1:]))
        return (inputs - mean) / self._deviation(inputs.shape[1:], weights)

    def _deviation(self, shape: Shape, weights: tuple[Floats, ...]) -> Floats:
        variance = weights[1].reshape(self.shape_beside(shape))
        return np.maximum(np.sqrt(np.maximum(variance, 0)), np.float32(self.smallest))

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        return gradient / self._deviation(inputs.shape, weights)

    def weight_gradients(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> tuple[Floats, ...]:
        return tuple(np.zeros_like(one) for one in weights)

    def is_linear_around(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class BatchNormalization(ElementLayer):
    """Channels less their mean, over their deviation in training, times a scale, plus an offset.

    A training uses those of each batch, and keeps moving averages of them, which answer later;
    `momentum` is the share of an average that a step leaves.
    """

    axis: tuple[int, ...] = (-1,)
    epsilon: float = 0.001
    center: bool = True
    scale: bool = True
    momentum: float = 0.99

    keras_class = "BatchNormalization"
    # With it there are more weights. Older versions of Keras do not know the word.
    keras_defaults: ClassVar[Mapping[str, Any]] = {"renorm": False}
    not_in_keras = ("name", "renorm")
    readers: ClassVar[dict[str, Reader]] = {
        "axis": whole_numbers,
        "scale": flag,
        "momentum": number,
    }
    summary = Description(template("batch normalization"))

    def keras_settings(self) -> dict[str, Any]:
        """Return the settings; Keras takes one axis only."""
        return ElementLayer.keras_settings(self) | {"axis": self.axis[0]}

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of scale and offset, where there are any, mean and variance."""
        return ((shape[self.place(shape)],),) * (self.scale + self.center + 2)

    def place(self, shape: Shape) -> int:
        """Return the axis of the image that has a mean and a deviation for each index."""
        found = _axes(self.axis, shape)
        if len(found) != 1:
            raise ValueError(text("Its axes are not those of its values. Take axis = -1."))
        return found[0]

    def frozen_weights(self) -> int:
        return 2

    def initial_weights(self, shape: Shape, random: np.random.Generator) -> tuple[Floats, ...]:
        size = shape[self.place(shape)]
        ones, zeros = np.ones(size, np.float32), np.zeros(size, np.float32)
        return ((ones,) if self.scale else ()) + ((zeros,) if self.center else ()) + (zeros, ones)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        *own, mean, factor = self._beside(inputs.shape[1:], weights)
        if self.scale:
            factor = factor * own[0]
        outputs: Floats = (inputs - mean) * factor
        if self.center:
            outputs += own[-1]
        return outputs

    def _beside(self, shape: Shape, weights: tuple[Floats, ...]) -> list[Floats]:
        """Return the weights in shapes beside whole images, 1 / deviation for the variance."""
        axes = (-1,) + (1,) * (len(shape) - 1 - self.place(shape))
        *first, variance = (values.reshape(axes) for values in weights)
        variance = np.maximum(variance, 0) + np.float32(max(self.epsilon, _LEAST_EPSILON))
        factor: Any = 1 / np.sqrt(variance)
        return [*first, factor]

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        *own, _, factor = self._beside(inputs.shape, weights)
        return gradient * (factor * own[0] if self.scale else factor)

    def weight_gradients(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> tuple[Floats, ...]:
        *_, mean, factor = self._beside(inputs.shape[1:], weights)
        kept = self.place(inputs.shape[1:]) + 1
        others = tuple(axis for axis in range(inputs.ndim) if axis != kept)
        scale = (((inputs - mean) * factor * gradient).sum(others),) if self.scale else ()
        offset = (gradient.sum(others),) if self.center else ()
        return (*scale, *offset, *(np.zeros_like(one) for one in weights[-2:]))

    def is_linear_around(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class LayerNormalization(ElementLayer):
    """Values less their mean over some axes of the image, over their deviation there."""

    axis: tuple[int, ...] = (-1,)
    epsilon: float = 0.001
    center: bool = True
    scale: bool = True

    keras_class = "LayerNormalization"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"rms_scaling": False}
    not_in_keras = ("name", "rms_scaling")
    readers: ClassVar[dict[str, Reader]] = {"axis": whole_numbers, "scale": flag}
    summary = Description(template("layer normalization"))

    def axes(self, shape: Shape) -> tuple[int, ...]:
        """Return the axes over which the mean is taken, counted from 0 for one image."""
        return _axes(self.axis, shape)

    def sources(self, shape: Shape, box: Box) -> Box:
        axes = _axes(self.axis, shape)
        return tuple(
            slice(0, size) if axis in axes else part
            for axis, (size, part) in enumerate(zip(shape, box, strict=True))
        )

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of scale and offset, where there are any."""
        kept = tuple(shape[axis] for axis in _axes(self.axis, shape))
        return (kept,) * (self.scale + self.center)

    def initial_weights(self, shape: Shape, random: np.random.Generator) -> tuple[Floats, ...]:
        shapes = self.weight_shapes(shape)
        ones = [np.ones(kept, np.float32) for kept in shapes[: self.scale]]
        return (*ones, *(np.zeros(kept, np.float32) for kept in shapes[self.scale :]))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        shape = inputs.shape[1:]
        axes = _axes(self.axis, shape)
        outputs, _ = self._scaled(inputs)
        if self.scale:
            outputs *= _beside(weights[0], axes, shape)
        if self.center:
            outputs += _beside(weights[-1], axes, shape)
        return outputs

    def _scaled(self, inputs: Floats) -> tuple[Floats, Floats]:
        """Return inputs less their mean and over their deviation, and this."""
        over = tuple(axis + 1 for axis in _axes(self.axis, inputs.shape[1:]))
        outputs: Floats = inputs - inputs.mean(axis=over, keepdims=True)
        variance = np.square(outputs).mean(axis=over, keepdims=True)
        deviation: Floats = np.sqrt(variance + np.float32(max(self.epsilon, _LEAST_EPSILON)))
        outputs /= deviation
        return outputs, deviation

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        axes = _axes(self.axis, inputs.shape)
        if self.scale:
            gradient = gradient * _beside(weights[0], axes, inputs.shape)
        scaled, deviation = (values[0] for values in self._scaled(inputs[np.newaxis]))
        mean = gradient.mean(axis=axes, keepdims=True)
        along = (gradient * scaled).mean(axis=axes, keepdims=True)
        result: Floats = (gradient - mean - scaled * along) / deviation
        return result

    def weight_gradients(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> tuple[Floats, ...]:
        kept = [axis + 1 for axis in _axes(self.axis, inputs.shape[1:])]
        others = tuple(axis for axis in range(inputs.ndim) if axis not in kept)
        scale = ((gradient * self._scaled(inputs)[0]).sum(others),) if self.scale else ()
        return (*scale, gradient.sum(others)) if self.center else scale


def _axes(axis: tuple[int, ...], shape: Shape) -> tuple[int, ...]:
    """Return the positions in the shape of one image of Keras's axes, which count the batch.

    Raises ValueError unless they rise.
    """
    places = tuple(len(shape) + one if one < 0 else one - 1 for one in axis)
    inside = all(0 <= place < len(shape) for place in places)
    if not inside or sorted(set(places)) != list(places):
        raise ValueError(text("Its axes are not those of its values. Take axis = -1."))
    return places


def _beside(values: Floats, axes: tuple[int, ...], shape: Shape) -> Floats:
    """Return values of some axes as values that can be combined with a whole image."""
    whole = [shape[axis] if axis in axes else 1 for axis in range(len(shape))]
    assert math.prod(whole) == values.size
    return values.reshape(whole)
