"""Layers with kernels: convolutions and dense layers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.layers.base import (
    Box,
    Description,
    Layer,
    Padding,
    framed_for,
    margins,
    require_image,
    truncated_normal,
    under,
    windows_along,
)
from lenet_gui.core.network.layers.functions import ACTIVATIONS, before_activation
from lenet_gui.core.text import Text, template, text


class KernelLayer(Layer):
    """A layer with kernels, a bias unless `use_bias` is false, and an activation.

    `activation` is a key of ACTIVATIONS. The kernels are drawn from a truncated normal distribution
    with σ = `init_std`; they are zero for σ = 0. The bias starts at zero.
    """

    use_bias: bool
    activation: str
    init_std: float

    def with_activation(self, activation: str) -> KernelLayer:
        """Return the layer with another activation."""
        changes: dict[str, Any] = {"activation": activation}
        return replace(self, **changes)

    def text(self) -> Text:
        return self._in_words(Layer.text(self))

    def _in_words(self, words: Text) -> Text:
        title = ACTIVATIONS[self.activation].title
        return text("{}, {}", words, title) if title else words

    def initial_weights(self, shape: Shape, random: np.random.Generator) -> tuple[Floats, ...]:
        *kernels, last = self.weight_shapes(shape)
        drawn = [truncated_normal(random, kernel, self.init_std) for kernel in kernels]
        if self.use_bias:
            return (*drawn, np.zeros(last, np.float32))
        return (*drawn, truncated_normal(random, last, self.init_std))

    def _finish(self, sums: Floats, weights: tuple[Floats, ...]) -> Floats:
        """Return the outputs for weighted sums (…, channels), which may be overwritten."""
        if self.use_bias:
            sums += weights[-1]
        return ACTIVATIONS[self.activation].function(sums)

    def _bias(self, weights: tuple[Floats, ...], channel: int) -> float:
        return float(weights[-1][channel]) if self.use_bias else 0.0


class WindowLayer(KernelLayer):
    """A convolution of some kind: kernels that move over maps.

    "same" padding keeps height and width, but for the strides, by margins of zeros; "valid" adds
    none.
    """

    kernel_size: tuple[int, int]
    padding: Padding
    strides: tuple[int, int]

    def text(self) -> Text:
        words = Layer.text(self)
        if self.strides != (1, 1):
            strides = "×".join(map(str, self.strides))
            words = text("{}, strides {}", words, strides)
        return self._in_words(words)

    def _positions(self, shape: Shape) -> tuple[int, int]:
        """Return height and width of the outputs."""
        require_image(shape)
        rows, columns = zip(shape[:2], self.kernel_size, self.strides, strict=True)
        return windows_along(*rows, self.padding), windows_along(*columns, self.padding)

    def sources(self, shape: Shape, box: Box) -> Box:
        """Return the inputs under the kernels, of all channels."""
        (rows, _), (columns, _) = (self._under(axis, shape, box[axis]) for axis in (0, 1))
        return rows, columns, slice(0, shape[2])

    def _under(self, axis: int, shape: Shape, part: slice) -> tuple[slice, int]:
        window, stride = self.kernel_size[axis], self.strides[axis]
        return under(shape[axis], window, stride, self.padding, part)

    def _inside(self, shape: Shape, index: tuple[int, ...]) -> tuple[slice, slice]:
        """Return the rows and columns of the kernel that are on the inputs at a position."""
        places = []
        for axis in (0, 1):
            inputs, cut = self._under(axis, shape, slice(index[axis], index[axis] + 1))
            places.append(slice(cut, cut + inputs.stop - inputs.start))
        return places[0], places[1]

    def _through_each_channel(self, inputs: Floats, kernel: Floats) -> Floats:
        """Return (n, h', w', channels · m): each channel with its own m kernels (r, c, ch, m)."""
        height, width = self._positions(inputs.shape[1:])
        if self.padding == "same":
            inputs = framed_for(inputs, self.kernel_size, self.strides, 0.0)
        down, right = self.strides
        channels, multiplier = kernel.shape[2:]
        sums = np.zeros((len(inputs), height, width, channels, multiplier), np.float32)
        for row in range(self.kernel_size[0]):
            rows = slice(row, row + down * (height - 1) + 1, down)
            for column in range(self.kernel_size[1]):
                columns = slice(column, column + right * (width - 1) + 1, right)
                sums += inputs[:, rows, columns, :, np.newaxis] * kernel[row, column]
        return sums.reshape(*sums.shape[:3], -1)


@dataclass(frozen=True, slots=True)
class Convolution(WindowLayer):
    """A convolution of all channels."""

    filters: int
    kernel_size: tuple[int, int]
    padding: Padding = "valid"
    activation: str = "linear"
    init_std: float = 0.1
    strides: tuple[int, int] = (1, 1)
    use_bias: bool = True

    keras_class = "Conv2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {
        "dilation_rate": [1, 1],
        "groups": 1,
        "data_format": "channels_last",
    }
    summary = Description(template("convolution {}, {}"), ("kernel_size", "padding"))

    def output_shape(self, shape: Shape) -> Shape:
        """Return (h', w', filters) for (h, w, channels)."""
        return (*self._positions(shape), self.filters)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of the kernel (rows, columns, channels, filters) and the bias."""
        kernel = (*self.kernel_size, shape[2], self.filters)
        return (kernel, (self.filters,)) if self.use_bias else (kernel,)

    def multiplications(self, shape: Shape) -> int:
        return math.prod((*self.output_shape(shape), *self.kernel_size, shape[2]))

    def largest_array(self, shape: Shape) -> int:
        height, width, filters = self.output_shape(shape)
        return height * width * max(math.prod(self.kernel_size) * shape[2], filters)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        """Return (n, h', w', filters) for (n, h, w, channels): one product, kernels × patches."""
        rows, columns = self.kernel_size
        down, right = self.strides
        if self.padding == "same":
            inputs = framed_for(inputs, self.kernel_size, self.strides, 0.0)
        count, height, width, channels = inputs.shape
        height, width = (height - rows) // down + 1, (width - columns) // right + 1
        # One row for each kernel value, with the inputs below it at all positions: a view, which
        # the reshape copies. With patches in columns it copies whole rows of an image, which takes
        # half as long as with patches in rows.
        by_image, by_row, by_column, by_channel = inputs.strides
        windows: npt.NDArray[np.float32] = np.lib.stride_tricks.as_strided(
            inputs,
            (rows, columns, channels, count, height, width),
            (by_row, by_column, by_channel, by_image, by_row * down, by_column * right),
            writeable=False,
        )
        patches = windows.reshape(rows * columns * channels, -1)
        outputs = weights[0].reshape(-1, self.filters).T @ patches
        if self.use_bias:
            outputs += weights[1][:, np.newaxis]
        function = ACTIVATIONS[self.activation]
        if function.by_element:
            outputs = function.function(outputs)
        outputs = outputs.reshape(self.filters, count, height, width).transpose(1, 2, 3, 0)
        return outputs if function.by_element else function.function(outputs)

    def sum_at(
        self, shape: Shape, weights: tuple[Floats, ...], index: tuple[int, ...]
    ) -> tuple[Floats, float]:
        rows, columns = self._inside(shape, index)
        return weights[0][rows, columns, :, index[2]], self._bias(weights, index[2])

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats | None:
        sums = before_activation(self.activation, outputs, gradient)
        if sums is None:
            return None
        kernel, (height, width) = weights[0], sums.shape[:2]
        # As large as the input with its margins of zeros, which are cut off at the end.
        axes = zip(inputs.shape[:2], self.kernel_size, self.strides, strict=True)
        (top, bottom), (left, right) = (
            margins(*axis) if self.padding == "same" else (0, 0) for axis in axes
        )
        size = inputs.shape[0] + top + bottom, inputs.shape[1] + left + right, inputs.shape[2]
        framed = np.zeros(size, sums.dtype)
        down, across = self.strides
        for row, column in np.ndindex(self.kernel_size):
            rows = slice(row, row + down * (height - 1) + 1, down)
            columns = slice(column, column + across * (width - 1) + 1, across)
            framed[rows, columns] += sums @ kernel[row, column].T
        return framed[top : top + inputs.shape[0], left : left + inputs.shape[1]]


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

    keras_class = "DepthwiseConv2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {
        "dilation_rate": [1, 1],
        "data_format": "channels_last",
    }
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
        return weights[0][rows, columns, channel, number], self._bias(weights, index[2])


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

    keras_class = "SeparableConv2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {
        "dilation_rate": [1, 1],
        "data_format": "channels_last",
    }
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
        height, width = self._positions(shape)
        return height * width * max(shape[2] * self.depth_multiplier, self.filters)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        deep = self._through_each_channel(inputs, weights[0])
        return self._finish(deep @ weights[1][0, 0], weights)

    def sum_at(
        self, shape: Shape, weights: tuple[Floats, ...], index: tuple[int, ...]
    ) -> tuple[Floats, float]:
        rows, columns = self._inside(shape, index)
        each = weights[0][rows, columns]
        shares = weights[1][0, 0, :, index[2]].reshape(each.shape[2:])
        factors: Floats = (each * shares).sum(axis=-1)
        return factors, self._bias(weights, index[2])


@dataclass(frozen=True, slots=True)
class Dense(KernelLayer):
    """A fully connected layer; of maps it connects the channels of each place."""

    units: int
    activation: str = "linear"
    init_std: float = 0.1
    use_bias: bool = True

    keras_class = "Dense"
    summary = Description(template("fully connected"))

    def output_shape(self, shape: Shape) -> Shape:
        """Return (…, units) for (…, features)."""
        return (*shape[:-1], self.units)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of the kernel (features, units) and the bias."""
        kernel = (shape[-1], self.units)
        return (kernel, (self.units,)) if self.use_bias else (kernel,)

    def multiplications(self, shape: Shape) -> int:
        return math.prod(shape) * self.units

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return self._finish(inputs @ weights[0], weights)

    def sources(self, shape: Shape, box: Box) -> Box:
        return (*box[:-1], slice(0, shape[-1]))

    def sum_at(
        self, shape: Shape, weights: tuple[Floats, ...], index: tuple[int, ...]
    ) -> tuple[Floats, float]:
        return weights[0][:, index[-1]], self._bias(weights, index[-1])

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats | None:
        sums = before_activation(self.activation, outputs, gradient)
        return None if sums is None else sums @ weights[0].T
