"""Convolutions of each channel on its own."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.layers.base import Box, Description, Padding
from lenet_gui.core.network.layers.initializers import TRUNCATED_NORMAL
from lenet_gui.core.network.layers.kernels import WindowLayer
from lenet_gui.core.text import template


@dataclass(frozen=True, slots=True)
class DepthwiseConvolution(WindowLayer):
    """A convolution of each channel on its own, with `depth_multiplier` kernels for each."""

    kernel_size: tuple[int, int]
    padding: Padding = "valid"
    activation: str = "linear"
    init_std: float = 0.1
    strides: tuple[int, int] = (1, 1)
    use_bias: bool = True
    depth_multiplier: int = 1
    dilation_rate: tuple[int, int] = (1, 1)
    initializer: str = TRUNCATED_NORMAL

    keras_class = "DepthwiseConv2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"data_format": "channels_last"}
    summary = Description(template("convolution {} of each map, {}"), ("kernel_size", "padding"))

    def output_shape(self, shape: Shape) -> Shape:
        """Return (h', w', channels · depth_multiplier) for (h, w, channels)."""
        return (*self._positions(shape), shape[2] * self.depth_multiplier)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of the kernel (rows, columns, channels, multiplier) and the bias."""
        kernel = (*self.kernel_size, shape[2], self.depth_multiplier)
        return (kernel, (shape[2] * self.depth_multiplier,)) if self.use_bias else (kernel,)

    def multiplications(self, shape: Shape) -> int:
        return math.prod((*self.output_shape(shape), *self.kernel_size))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return self._finish(self._through_each_channel(inputs, weights[0]), weights)

    def sources(self, shape: Shape, box: Box) -> Box:
        rows, columns, _ = WindowLayer.sources(self, shape, box)
        channels, count = box[2], self.depth_multiplier
        return rows, columns, slice(channels.start // count, (channels.stop - 1) // count + 1)

    def sum_at(
        self, shape: Shape, weights: tuple[Floats, ...], index: tuple[int, ...]
    ) -> tuple[Floats, float]:
        rows, columns = self._inside(shape, index)
        channel, number = divmod(index[2], self.depth_multiplier)
        kernel = self._spread(weights[0][:, :, channel, number])
        return kernel[rows, columns], self._bias(weights, index[2])

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        sums = self._before_activation(inputs[np.newaxis], outputs, weights, gradient)
        return self._back_through_each_channel(inputs.shape, weights[0], sums)

    def weight_gradients(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> tuple[Floats, ...]:
        sums = self._before_activation(inputs, outputs, weights, gradient)
        kernel = self._gradient_of_each_channel(inputs, weights[0], sums)
        return (kernel, sums.sum((0, 1, 2))) if self.use_bias else (kernel,)


@dataclass(frozen=True, slots=True)
class SeparableConvolution(WindowLayer):
    """A convolution of each channel on its own, and then one of 1×1 over all of them."""

    filters: int
    kernel_size: tuple[int, int]
    padding: Padding = "valid"
    activation: str = "linear"
    init_std: float = 0.1
    strides: tuple[int, int] = (1, 1)
    use_bias: bool = True
    depth_multiplier: int = 1
    dilation_rate: tuple[int, int] = (1, 1)
    initializer: str = TRUNCATED_NORMAL

    keras_class = "SeparableConv2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"data_format": "channels_last"}
    summary = Description(template("separable convolution {}, {}"), ("kernel_size", "padding"))

    def output_shape(self, shape: Shape) -> Shape:
        """Return (h', w', filters) for (h, w, channels)."""
        return (*self._positions(shape), self.filters)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of both kernels and of the bias."""
        deep = shape[2] * self.depth_multiplier
        kernels = (
            (*self.kernel_size, shape[2], self.depth_multiplier),
            (1, 1, deep, self.filters),
        )
        return (*kernels, (self.filters,)) if self.use_bias else kernels

    def multiplications(self, shape: Shape) -> int:
        positions, deep = math.prod(self._positions(shape)), shape[2] * self.depth_multiplier
        return positions * deep * (math.prod(self.kernel_size) + self.filters)

    def largest_array(self, shape: Shape) -> int:
        deep = math.prod(self._positions(shape)) * shape[2] * self.depth_multiplier
        return max(deep, WindowLayer.largest_array(self, shape))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        deep = self._through_each_channel(inputs, weights[0])
        return self._finish(deep @ weights[1][0, 0], weights)

    def sum_at(
        self, shape: Shape, weights: tuple[Floats, ...], index: tuple[int, ...]
    ) -> tuple[Floats, float]:
        rows, columns = self._inside(shape, index)
        each = self._spread(weights[0])[rows, columns]
        shares = weights[1][0, 0, :, index[2]].reshape(each.shape[2:])
        factors: Floats = (each * shares).sum(axis=-1)
        return factors, self._bias(weights, index[2])

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        sums = self._before_activation(inputs[np.newaxis], outputs, weights, gradient)
        deep = sums @ weights[1][0, 0].T
        return self._back_through_each_channel(inputs.shape, weights[0], deep)

    def weight_gradients(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> tuple[Floats, ...]:
        sums = self._before_activation(inputs, outputs, weights, gradient)
        kernel = self._gradient_of_each_channel(inputs, weights[0], sums @ weights[1][0, 0].T)
        deep = self._through_each_channel(inputs, weights[0])
        over = np.tensordot(deep, sums, ([0, 1, 2], [0, 1, 2]))[np.newaxis, np.newaxis]
        return (kernel, over, sums.sum((0, 1, 2))) if self.use_bias else (kernel, over)
