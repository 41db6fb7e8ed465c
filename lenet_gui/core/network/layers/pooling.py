"""Pooling: maps become smaller."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

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
from lenet_gui.core.network.layers.settings import Reader, maybe, pair
from lenet_gui.core.text import Text, template, text

_CHANNELS_LAST: Mapping[str, Any] = {"data_format": "channels_last"}


class PoolingLayer(Layer):
    """A pooling over windows; without strides the windows lie side by side.

    With "valid" padding, what is left at the end of rows and columns is dropped, as in Keras.
    """

    pool_size: tuple[int, int]
    strides: tuple[int, int] | None
    padding: Padding

    readers: ClassVar[dict[str, Reader]] = {"strides": maybe(pair)}
    keras_defaults = _CHANNELS_LAST

    def keras_settings(self) -> dict[str, Any]:
        """Return the settings, the strides spelled out."""
        return Layer.keras_settings(self) | {"strides": list(self._steps())}

    def text(self) -> Text:
        words = Layer.text(self)
        if self._steps() == self.pool_size:
            return words
        return text("{}, strides {}", words, "×".join(map(str, self._steps())))

    def is_linear_around(self) -> bool:
        return True

    def _steps(self) -> tuple[int, int]:
        return self.strides or self.pool_size

    def output_shape(self, shape: Shape) -> Shape:
        """Return (h', w', channels) for (h, w, channels)."""
        require_image(shape)
        height, width = self._positions(shape)
        return (height, width, shape[2])

    def sources(self, shape: Shape, box: Box) -> Box:
        """Return the inputs in the windows, of the same channels."""
        axes = zip(shape[:2], self.pool_size, self._steps(), box[:2], strict=True)
        rows, columns = (
            under(size, window, step, self.padding, part)[0] for size, window, step, part in axes
        )
        return rows, columns, box[2]

    def needs_no_margin(self, shape: Shape) -> bool:
        """Return whether "same" padding adds nothing to inputs of this shape."""
        axes = zip(shape[:2], self.pool_size, self._steps(), strict=True)
        return not any(any(margins(*axis)) for axis in axes)

    def multiplications(self, shape: Shape) -> int:
        return math.prod((*self.output_shape(shape), *self.pool_size))

    def _positions(self, shape: Shape) -> tuple[int, int]:
        rows, columns = zip(shape[:2], self.pool_size, self._steps(), strict=True)
        return windows_along(*rows, self.padding), windows_along(*columns, self.padding)

    def _pooled(self, inputs: Floats, outside: float, together: Callable[..., Floats]) -> Floats:
        """Return the maps with each window taken `together`, rows first; `outside` is around."""
        down, right = self._steps()
        if self.padding == "same":
            inputs = framed_for(inputs, self.pool_size, (down, right), outside)
        rows, columns = self.pool_size
        _, height, width, _ = inputs.shape
        last_row = (height - rows) // down * down + 1
        last_column = (width - columns) // right * right + 1
        result = inputs[:, :last_row:down]
        for row in range(1, rows):
            result = together(result, inputs[:, row : row + last_row : down])
        inputs = result
        result = inputs[:, :, :last_column:right]
        for column in range(1, columns):
            result = together(result, inputs[:, :, column : column + last_column : right])
        return result


@dataclass(frozen=True, slots=True)
class MaxPooling(PoolingLayer):
    """Max-pooling, over 2×2 squares unless told otherwise, which halves height and width."""

    pool_size: tuple[int, int] = (2, 2)
    strides: tuple[int, int] | None = None
    padding: Padding = "valid"

    keras_class = "MaxPooling2D"
    summary = Description(template("max-pooling {}"), ("pool_size",))
    takes_largest = True

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return self._pooled(inputs, -np.inf, np.maximum)

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        (down, right), (height, width) = self._steps(), outputs.shape[:2]
        framed, top, left = inputs, 0, 0
        if self.padding == "same":
            framed = framed_for(inputs[np.newaxis], self.pool_size, (down, right), -np.inf)[0]
            axes = zip(inputs.shape[:2], self.pool_size, (down, right), strict=True)
            top, left = (margins(*axis)[0] for axis in axes)
        result, is_open = np.zeros_like(framed), np.ones(outputs.shape, bool)
        for row, column in np.ndindex(self.pool_size):
            rows = slice(row, row + down * (height - 1) + 1, down)
            columns = slice(column, column + right * (width - 1) + 1, right)
            # Of several that are largest, the first passes.
            wins = is_open & (framed[rows, columns] == outputs)
            result[rows, columns] += gradient * wins
            is_open &= ~wins
        return result[top : top + inputs.shape[0], left : left + inputs.shape[1]]


@dataclass(frozen=True, slots=True)
class AveragePooling(PoolingLayer):
    """The mean of each window; margins do not count."""

    pool_size: tuple[int, int] = (2, 2)
    strides: tuple[int, int] | None = None
    padding: Padding = "valid"

    keras_class = "AveragePooling2D"
    summary = Description(template("average pooling {}"), ("pool_size",))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        sums = self._pooled(inputs, 0.0, np.add)
        if self.padding == "valid":
            return sums / np.float32(math.prod(self.pool_size))
        ones = np.ones((1, *inputs.shape[1:3], 1), np.float32)
        return sums / self._pooled(ones, 0.0, np.add)

    def sum_at(
        self, shape: Shape, weights: tuple[Floats, ...], index: tuple[int, ...]
    ) -> tuple[Floats, float]:
        box = self.sources(shape, tuple(slice(i, i + 1) for i in index))
        size = [part.stop - part.start for part in box]
        return np.full(size, 1 / math.prod(size), np.float32), 0.0

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        result = np.zeros_like(inputs)
        for row, column in np.ndindex(outputs.shape[:2]):
            place = slice(row, row + 1), slice(column, column + 1), slice(0, inputs.shape[2])
            box = self.sources(inputs.shape, place)
            result[box] += gradient[row, column] / math.prod(result[box].shape[:2])
        return result


class GlobalPoolingLayer(Layer):
    """A pooling over whole maps, to a value for each channel."""

    keepdims: bool

    keras_defaults = _CHANNELS_LAST

    def output_shape(self, shape: Shape) -> Shape:
        """Return (channels,), or (1, 1, channels) with `keepdims`, for (h, w, channels)."""
        require_image(shape)
        return (1, 1, shape[2]) if self.keepdims else (shape[2],)

    def sources(self, shape: Shape, box: Box) -> Box:
        return slice(0, shape[0]), slice(0, shape[1]), box[-1]

    def is_linear_around(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class GlobalAveragePooling(GlobalPoolingLayer):
    """The mean of each map."""

    keepdims: bool = False

    keras_class = "GlobalAveragePooling2D"
    summary = Description(template("mean of each map"))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        result: Floats = inputs.mean(axis=(1, 2), keepdims=self.keepdims)
        return result

    def sum_at(
        self, shape: Shape, weights: tuple[Floats, ...], index: tuple[int, ...]
    ) -> tuple[Floats, float]:
        size = shape[0] * shape[1]
        return np.full((*shape[:2], 1), 1 / size, np.float32), 0.0

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        return np.broadcast_to(gradient / math.prod(inputs.shape[:2]), inputs.shape)


@dataclass(frozen=True, slots=True)
class GlobalMaxPooling(GlobalPoolingLayer):
    """The largest value of each map."""

    keepdims: bool = False

    keras_class = "GlobalMaxPooling2D"
    summary = Description(template("largest value of each map"))
    takes_largest = True

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        result: Floats = inputs.max(axis=(1, 2), keepdims=self.keepdims)
        return result

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats:
        # Several that are largest share it.
        largest = inputs == outputs
        result: Floats = largest * (gradient / largest.sum(axis=(0, 1)))
        return result
