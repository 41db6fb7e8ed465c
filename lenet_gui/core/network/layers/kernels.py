"""Layers with kernels: convolutions and dense layers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
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
    under,
    windows_along,
)
from lenet_gui.core.network.layers.functions import ACTIVATIONS, BENT_ONCE, before_activation
from lenet_gui.core.network.layers.initializers import INITIALIZERS, TRUNCATED_NORMAL
from lenet_gui.core.text import Text, template, text


class KernelLayer(Layer):
    """A layer with kernels, a bias unless `use_bias` is false, and an activation.

    `activation` is a key of ACTIVATIONS. The kernels are drawn by `initializer`, a key of
    INITIALIZERS; a truncated normal distribution has σ = `init_std`, and they are zero for σ = 0.
    The bias starts at zero.
    """

    use_bias: bool
    activation: str
    init_std: float
    initializer: str

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
        draw = INITIALIZERS[self.initializer].draw
        *kernels, last = self.weight_shapes(shape)
        drawn = [draw(random, kernel, self.init_std) for kernel in kernels]
        if self.use_bias:
            return (*drawn, np.zeros(last, np.float32))
        return (*drawn, draw(random, last, self.init_std))

    def _finish(self, sums: Floats, weights: tuple[Floats, ...]) -> Floats:
        """Return the outputs for weighted sums (…, channels), which may be overwritten."""
        if self.use_bias:
            sums += weights[-1]
        return ACTIVATIONS[self.activation].function(sums)

    def is_linear_around(self) -> bool:
        return self.activation in BENT_ONCE

    def _before_activation(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        """Return the gradient at the weighted sums of n images, for that at the outputs."""

        def sums() -> Floats:
            return self.with_activation("linear").forward(inputs, weights).reshape(outputs.shape)

        return before_activation(self.activation, outputs, gradient, sums)

    def _bias(self, weights: tuple[Floats, ...], channel: int) -> float:
        return float(weights[-1][channel]) if self.use_bias else 0.0


class WindowLayer(KernelLayer):
    """A convolution of some kind: kernels that move over maps.

    "same" padding keeps height and width, but for the strides, by margins of zeros; "valid" adds
    none. `dilation_rate` is the distance of the inputs under neighbouring values of a kernel.
    """

    kernel_size: tuple[int, int]
    padding: Padding
    strides: tuple[int, int]
    dilation_rate: tuple[int, int]

    def text(self) -> Text:
        words = Layer.text(self)
        if self.strides != (1, 1):
            words = text("{}, strides {}", words, "×".join(map(str, self.strides)))
        if self.dilation_rate != (1, 1):
            words = text("{}, dilation {}", words, "×".join(map(str, self.dilation_rate)))
        return self._in_words(words)

    def largest_array(self, shape: Shape) -> int:
        """Return about how many numbers the inputs with their margins have, or the outputs."""
        inputs = 1
        axes = zip(shape[:2], self.span(), self.strides, strict=True)
        for size, window, stride in axes:
            inputs *= size + (sum(margins(size, window, stride)) if self.padding == "same" else 0)
        return max(inputs * shape[2], math.prod(self.output_shape(shape)))

    def span(self) -> tuple[int, int]:
        """Return height and width of the inputs under a kernel."""
        (rows, columns), (down, right) = self.kernel_size, self.dilation_rate
        return (rows - 1) * down + 1, (columns - 1) * right + 1

    def _positions(self, shape: Shape) -> tuple[int, int]:
        """Return height and width of the outputs."""
        require_image(shape)
        rows, columns = zip(shape[:2], self.span(), self.strides, strict=True)
        return windows_along(*rows, self.padding), windows_along(*columns, self.padding)

    def _framed(self, inputs: Floats) -> Floats:
        """Return the inputs with the margins that the padding adds."""
        if self.padding == "valid":
            return inputs
        return framed_for(inputs, self.span(), self.strides, 0.0)

    def _spread(self, kernel: Floats) -> Floats:
        """Return a kernel (rows, columns, …) as large as its span, with zeros between."""
        if self.dilation_rate == (1, 1):
            return kernel
        result = np.zeros((*self.span(), *kernel.shape[2:]), np.float32)
        result[:: self.dilation_rate[0], :: self.dilation_rate[1]] = kernel
        return result

    def _places(self, height: int, width: int) -> Iterator[tuple[int, int, slice, slice]]:
        """Yield each place of a kernel, and the framed inputs under it at all positions."""
        for row, column in np.ndindex(self.kernel_size):
            (top, left), (down, right) = (
                (row * self.dilation_rate[0], column * self.dilation_rate[1]),
                self.strides,
            )
            rows = slice(top, top + down * (height - 1) + 1, down)
            yield row, column, rows, slice(left, left + right * (width - 1) + 1, right)

    def sources(self, shape: Shape, box: Box) -> Box:
        """Return the inputs under the kernels, of all channels."""
        (rows, _), (columns, _) = (self._under(axis, shape, box[axis]) for axis in (0, 1))
        return rows, columns, slice(0, shape[2])

    def _under(self, axis: int, shape: Shape, part: slice) -> tuple[slice, int]:
        window, stride = self.span()[axis], self.strides[axis]
        return under(shape[axis], window, stride, self.padding, part)

    def _inside(self, shape: Shape, index: tuple[int, ...]) -> tuple[slice, slice]:
        """Return the rows and columns of the span that are on the inputs at a position."""
        places = []
        for axis in (0, 1):
            inputs, cut = self._under(axis, shape, slice(index[axis], index[axis] + 1))
            places.append(slice(cut, cut + inputs.stop - inputs.start))
        return places[0], places[1]

    def _frame(self, shape: Shape, dtype: npt.DTypeLike) -> tuple[Floats, tuple[slice, slice]]:
        """Return zeros as large as an image's inputs with their margins, and where these lie."""
        sizes, inside = [], []
        for size, window, stride in zip(shape[:2], self.span(), self.strides, strict=True):
            before, after = margins(size, window, stride) if self.padding == "same" else (0, 0)
            sizes.append(before + size + after)
            inside.append(slice(before, before + size))
        return np.zeros((*sizes, shape[2]), dtype), (inside[0], inside[1])

    def _through_each_channel(self, inputs: Floats, kernel: Floats) -> Floats:
        """Return (n, h', w', channels · m): each channel with its own m kernels (r, c, ch, m)."""
        height, width = self._positions(inputs.shape[1:])
        inputs = self._framed(inputs)
        sums = np.zeros((len(inputs), height, width, *kernel.shape[2:]), kernel.dtype)
        for row, column, rows, columns in self._places(height, width):
            sums += inputs[:, rows, columns, :, np.newaxis] * kernel[row, column]
        return sums.reshape(*sums.shape[:3], -1)

    def _back_through_each_channel(self, shape: Shape, kernel: Floats, sums: Floats) -> Floats:
        """Return the gradient at the inputs of an image, for that at its (h', w', channels · m)."""
        framed, inside = self._frame(shape, sums.dtype)
        sums = sums.reshape(*sums.shape[:2], *kernel.shape[2:])
        for row, column, rows, columns in self._places(*sums.shape[:2]):
            framed[rows, columns] += (sums * kernel[row, column]).sum(axis=-1)
        return framed[inside]

    def _gradient_of_each_channel(self, inputs: Floats, kernel: Floats, sums: Floats) -> Floats:
        """Return the gradient at the kernel, for that at the (n, h', w', channels · m)."""
        framed, result = self._framed(inputs), np.zeros_like(kernel)
        sums = sums.reshape(*sums.shape[:3], *kernel.shape[2:])
        for row, column, rows, columns in self._places(*sums.shape[1:3]):
            result[row, column] = np.einsum("nhwc,nhwcm->cm", framed[:, rows, columns], sums)
        return result


@dataclass(frozen=True, slots=True)
class Convolution(WindowLayer):
    """A convolution of all channels, or in `groups`, each of its own channels and filters.

    With `connections`, each filter sees the channels that they list for it. In Keras, which knows
    no such table, the weights of the other channels are zero.
    """

    filters: int
    kernel_size: tuple[int, int]
    padding: Padding = "valid"
    activation: str = "linear"
    init_std: float = 0.1
    strides: tuple[int, int] = (1, 1)
    use_bias: bool = True
    dilation_rate: tuple[int, int] = (1, 1)
    groups: int = 1
    initializer: str = TRUNCATED_NORMAL
    connections: tuple[tuple[int, ...], ...] = ()

    keras_class = "Conv2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"data_format": "channels_last"}
    summary = Description(template("convolution {}, {}"), ("kernel_size", "padding"))

    def _in_words(self, words: Text) -> Text:
        if self.groups > 1:
            words = text("{}, in {} groups", words, self.groups)
        if self.connections:
            words = text("{}, some maps each", words)
        return WindowLayer._in_words(self, words)

    def output_shape(self, shape: Shape) -> Shape:
        """Return (h', w', filters) for (h, w, channels)."""
        positions = self._positions(shape)
        if shape[2] % self.groups or self.filters % self.groups:
            raise ValueError(text("Its groups do not divide channels and filters."))
        if self.connections:
            channels = {channel for row in self.connections for channel in row}
            if len(self.connections) != self.filters or not channels <= set(range(shape[2])):
                raise ValueError(text("Its table of connections is for other numbers of maps."))
        return (*positions, self.filters)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of the kernel (rows, columns, channels, filters) and the bias."""
        kernel = (*self.kernel_size, shape[2] // self.groups, self.filters)
        return (kernel, (self.filters,)) if self.use_bias else (kernel,)

    def masks(self, shape: Shape) -> tuple[Floats | None, ...]:
        if not self.connections:
            return WindowLayer.masks(self, shape)
        mask = np.zeros(self.weight_shapes(shape)[0], np.float32)
        for number, channels in enumerate(self.connections):
            mask[:, :, channels, number] = 1
        return (mask, *(None,) * self.use_bias)

    def initial_weights(self, shape: Shape, random: np.random.Generator) -> tuple[Floats, ...]:
        kernel, *bias = WindowLayer.initial_weights(self, shape, random)
        mask = self.masks(shape)[0]
        return (kernel if mask is None else kernel * mask, *bias)

    def multiplications(self, shape: Shape) -> int:
        channels = shape[2] // self.groups
        return math.prod((*self.output_shape(shape), *self.kernel_size, channels))

    def largest_array(self, shape: Shape) -> int:
        height, width, _ = self.output_shape(shape)
        patches = height * width * math.prod(self.kernel_size) * shape[2] // self.groups
        return max(patches, WindowLayer.largest_array(self, shape))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        """Return (n, h', w', filters) for (n, h, w, channels)."""
        inputs = self._framed(inputs)
        count, height, width, _ = inputs.shape
        (rows, columns), (down, right) = self.span(), self.strides
        height, width = (height - rows) // down + 1, (width - columns) // right + 1
        parts = [
            weights[0][..., filters].reshape(-1, self.filters // self.groups).T
            @ self._patches(inputs[..., channels], height, width)
            for channels, filters in self._groups(inputs.shape[3])
        ]
        outputs = parts[0] if self.groups == 1 else np.concatenate(parts)
        if self.use_bias:
            outputs += weights[1][:, np.newaxis]
        function = ACTIVATIONS[self.activation]
        if function.by_element:
            outputs = function.function(outputs)
        outputs = outputs.reshape(self.filters, count, height, width).transpose(1, 2, 3, 0)
        return outputs if function.by_element else function.function(outputs)

    def _patches(self, inputs: Floats, height: int, width: int) -> Floats:
        """Return the inputs under the kernels, (rows · columns · channels, n · h' · w').

        So the convolution is one product, kernels × patches. With patches in columns the reshape
        copies whole rows of an image, which takes half as long as with patches in rows.
        """
        rows, columns = self.kernel_size
        (down, right), (spread_down, spread_right) = self.strides, self.dilation_rate
        count, _, _, channels = inputs.shape
        by_image, by_row, by_column, by_channel = inputs.strides
        windows: npt.NDArray[np.float32] = np.lib.stride_tricks.as_strided(
            inputs,
            (rows, columns, channels, count, height, width),
            (
                *(by_row * spread_down, by_column * spread_right, by_channel),
                *(by_image, by_row * down, by_column * right),
            ),
            writeable=False,
        )
        return windows.reshape(rows * columns * channels, -1)

    def _groups(self, channels: int) -> Iterator[tuple[slice, slice]]:
        """Yield the channels and the filters of each group."""
        wide, many = channels // self.groups, self.filters // self.groups
        for group in range(self.groups):
            yield (
                slice(group * wide, (group + 1) * wide),
                slice(group * many, (group + 1) * many),
            )

    def sources(self, shape: Shape, box: Box) -> Box:
        """Return the inputs under the kernels, of all channels of their groups."""
        rows, columns, _ = WindowLayer.sources(self, shape, box)
        wide, many = shape[2] // self.groups, self.filters // self.groups
        first, last = box[2].start // many, (box[2].stop - 1) // many
        return rows, columns, slice(first * wide, (last + 1) * wide)

    def sum_at(
        self, shape: Shape, weights: tuple[Floats, ...], index: tuple[int, ...]
    ) -> tuple[Floats, float]:
        rows, columns = self._inside(shape, index)
        kernel = self._spread(weights[0][..., index[2]])
        return kernel[rows, columns], self._bias(weights, index[2])

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        sums = self._before_activation(inputs[np.newaxis], outputs, weights, gradient)
        framed, inside = self._frame(inputs.shape, sums.dtype)
        for row, column, rows, columns in self._places(*sums.shape[:2]):
            for channels, filters in self._groups(inputs.shape[2]):
                kernel = weights[0][row, column][:, filters]
                framed[rows, columns, channels] += sums[..., filters] @ kernel.T
        return framed[inside]

    def weight_gradients(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> tuple[Floats, ...]:
        sums = self._before_activation(inputs, outputs, weights, gradient)
        framed, kernel = self._framed(inputs), np.zeros_like(weights[0])
        for row, column, rows, columns in self._places(*sums.shape[1:3]):
            under_kernel = framed[:, rows, columns]
            for channels, filters in self._groups(inputs.shape[3]):
                kernel[row, column][:, filters] = np.tensordot(
                    under_kernel[..., channels], sums[..., filters], ([0, 1, 2], [0, 1, 2])
                )
        mask = self.masks(inputs.shape[1:])[0]
        if mask is not None:
            kernel *= mask
        return (kernel, sums.sum((0, 1, 2))) if self.use_bias else (kernel,)


@dataclass(frozen=True, slots=True)
class Dense(KernelLayer):
    """A fully connected layer; of maps it connects the channels of each place."""

    units: int
    activation: str = "linear"
    init_std: float = 0.1
    use_bias: bool = True
    initializer: str = TRUNCATED_NORMAL

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
    ) -> Floats:
        sums = self._before_activation(inputs[np.newaxis], outputs, weights, gradient)
        return sums @ weights[0].T

    def weight_gradients(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> tuple[Floats, ...]:
        sums = self._before_activation(inputs, outputs, weights, gradient).reshape(-1, self.units)
        kernel: Floats = inputs.reshape(len(sums), -1).T @ sums
        return (kernel, sums.sum(0)) if self.use_bias else (kernel,)
