"""The base class of all types of layers.

A class of this package is the only description of a type of layer. The Keras layer for training,
the forward pass in NumPy, the reading and writing of model files, the table of layers, the feature
maps and TensorBoard's graph are derived from it. A new type is one more class, and its entry in
`table.py`.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any, ClassVar, Literal

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.layers.settings import READERS, Reader, shown
from lenet_gui.core.text import Text, text

Padding = Literal["same", "valid"]

# A part of a layer's values for one image: a slice for each axis, with start and stop.
Box = tuple[slice, ...]


@dataclass(frozen=True, slots=True)
class Description:
    """A description of a type of layers: a template, and the settings whose values it takes."""

    template: str
    settings: tuple[str, ...] = ()

    def text(self, values: Mapping[str, object]) -> Text:
        """Return the text for the settings of a layer."""
        return Text.of(self.template, tuple(_shown(values[name]) for name in self.settings))


@dataclass(frozen=True, slots=True)
class Layer(ABC):
    """The base class of all types of layers; `name` is one word.

    The fields of a type are its settings in Keras, except for the fields in `not_in_keras`. Shapes
    are for one image, without the batch axis. A method that is given a shape raises ValueError
    when the layer cannot take it.

    >>> from lenet_gui.core.network.layers.kernels import Convolution
    >>> layer = Convolution("C1", filters=6, kernel_size=(5, 5), padding="valid")
    >>> layer.output_shape((28, 28, 1)), layer.weight_shapes((28, 28, 1))
    ((24, 24, 6), ((5, 5, 1, 6), (6,)))
    """

    name: str

    # The class in keras.layers, and the settings common to all layers of this type.
    keras_class: ClassVar[str]
    keras_defaults: ClassVar[Mapping[str, Any]] = {}
    not_in_keras: ClassVar[Collection[str]] = ("name", "init_std", "initializer", "connections")
    # Names that Keras 2 had for settings, with today's.
    old_names: ClassVar[Mapping[str, str]] = {}
    # How settings are read from a file that other types of layers do not have.
    readers: ClassVar[dict[str, Reader]] = {}
    # The description in the table of layers.
    summary: ClassVar[Description]

    # True if the outputs are the unchanged inputs, so that there is nothing to show.
    passes_on: ClassVar[bool] = False
    # True if each output is the maximum of some inputs of its channel, so that bias and activation
    # may come before or after it.
    takes_largest: ClassVar[bool] = False
    # True if training may drop features here.
    drops: ClassVar[bool] = False

    @classmethod
    def from_keras(cls, name: str, values: Mapping[str, Any]) -> Layer:
        """Return the layer with the settings of a file, as JSON values.

        Raises ValueError, with its name, when one is missing or has a value that is not supported.
        """
        given = {cls.old_names.get(key, key): value for key, value in values.items()}
        for key, value in cls.keras_defaults.items():
            if given.get(key, value) != value:
                raise ValueError(f"{key} {shown(given[key])}")
        found: dict[str, Any] = {}
        for field in fields(cls):
            if field.name in given and field.name not in cls.not_in_keras:
                value = given[field.name]
                try:
                    found[field.name] = (READERS | cls.readers)[field.name](value)
                except ValueError:
                    raise ValueError(f"{field.name} {shown(value)}") from None
            elif field.name != "name" and field.default is MISSING:
                raise ValueError(text("no {}", field.name))
        return cls(name, **found)

    def keras_settings(self) -> dict[str, Any]:
        """Return all settings of the layer in Keras, as JSON values."""
        values = {f.name: getattr(self, f.name) for f in fields(self)} | dict(self.keras_defaults)
        return {
            name: _as_json(value) for name, value in values.items() if name not in self.not_in_keras
        }

    def text(self) -> Text:
        """Return a short description for the table of layers."""
        return self.summary.text(self.keras_settings())

    @abstractmethod
    def output_shape(self, shape: Shape) -> Shape:
        """Return the output shape for an input shape."""

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of the weights, in Keras's order."""
        return ()

    def frozen_weights(self) -> int:
        """Return how many of the last weights are statistics, which no gradient changes."""
        return 0

    def masks(self, shape: Shape) -> tuple[Floats | None, ...]:
        """Return for each of the weights 0 where it stays zero and 1 elsewhere, or None."""
        return (None,) * len(self.weight_shapes(shape))

    def dropped_share(self) -> float:
        """Return the share of its features that each step drops, 0 where the training says it."""
        return 0.0

    def multiplications(self, shape: Shape) -> int:
        """Return about how many multiplications an image takes."""
        return math.prod(shape)

    def largest_array(self, shape: Shape) -> int:
        """Return about how many numbers the largest array for an image has."""
        return max(math.prod(shape), math.prod(self.output_shape(shape)))

    def initial_weights(self, shape: Shape, random: np.random.Generator) -> tuple[Floats, ...]:
        """Return the initial weights, float32 of weight_shapes(shape)."""
        return tuple(np.zeros(weights, np.float32) for weights in self.weight_shapes(shape))

    @abstractmethod
    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        """Return the outputs, float32 (n, *output_shape), of inputs float32 (n, *shape).

        The inputs may be overwritten nowhere: they may belong to the caller.
        """

    def sources(self, shape: Shape, box: Box) -> Box:
        """Return the part of an input of this shape that a part of the output is made of.

        By default that is the whole input.
        """
        return whole(shape)

    def sum_at(
        self, shape: Shape, weights: tuple[Floats, ...], index: tuple[int, ...]
    ) -> tuple[Floats, float] | None:
        """Return the factors of an output value's inputs, and its bias.

        The factors have the size of the input's part that sources() returns for this value. Their
        products with it, summed up, plus the bias, go through the activation. By default there is
        None, as for an output that is no such sum.
        """
        return None

    def backward(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> Floats | None:
        """Return the gradient at the inputs of one image, for that at its outputs.

        By default there is None.
        """
        return None

    def is_linear_around(self) -> bool:
        """Return whether the layer is linear around each input, but for an offset."""
        return False

    def weight_gradients(
        self, inputs: Floats, outputs: Floats, weights: tuple[Floats, ...], gradient: Floats
    ) -> tuple[Floats, ...] | None:
        """Return the gradient at each of the weights, for that at the outputs of n images.

        By default there is None for a layer with weights.
        """
        return None if weights else ()


def whole(shape: Shape) -> Box:
    """Return all values of a shape."""
    return tuple(slice(0, size) for size in shape)


def reshaped(box: Box, shape: Shape, other: Shape) -> Box:
    """Return a box that holds the same values of an array when it gets another shape.

    It holds no others where both shapes differ in axes of size 1 only, for a single value, and for
    all values.
    """
    if [size for size in shape if size > 1] == [size for size in other if size > 1]:
        parts = iter([part for part, size in zip(box, shape, strict=True) if size > 1])
        return tuple(next(parts) if size > 1 else slice(0, 1) for size in other)
    ends = [tuple(part.start for part in box), tuple(part.stop - 1 for part in box)]
    first, last = (np.unravel_index(np.ravel_multi_index(end, shape), other) for end in ends)
    places, differ = [], False
    for size, low, high in zip(other, first, last, strict=True):
        # Along the first axis at which they differ, and whole axes after it.
        places.append(slice(0, size) if differ else slice(int(low), int(high) + 1))
        differ = differ or low != high
    return tuple(places)


def under(size: int, window: int, stride: int, padding: Padding, part: slice) -> tuple[slice, int]:
    """Return the inputs along an axis that a part of the windows covers.

    The number is how many places of the first window are in the margin before them.
    """
    before = margins(size, window, stride)[0] if padding == "same" else 0
    start, stop = part.start * stride - before, (part.stop - 1) * stride - before + window
    return slice(max(start, 0), min(stop, size)), max(-start, 0)


def require_image(shape: Shape) -> None:
    """Raise ValueError when a shape is not that of maps, (h, w, channels)."""
    if len(shape) != 3:
        sizes = "×".join(map(str, shape))
        raise ValueError(text("It works on maps, and gets {}. Put it before Flatten.", sizes))


def windows_along(size: int, window: int, stride: int, padding: Padding) -> int:
    """Return the number of windows along an axis. Raises ValueError when none fits."""
    count = -(-size // stride) if padding == "same" else (size - window) // stride + 1
    if count < 1:
        raise ValueError(
            text(
                "Its windows are larger than the maps, {} pixels wide or high. Choose smaller "
                "ones, or the padding “same”.",
                size,
            )
        )
    return count


def margins(size: int, window: int, stride: int) -> tuple[int, int]:
    """Return the rows that "same" padding adds before and after an axis, as in TensorFlow."""
    total = max((-(-size // stride) - 1) * stride + window - size, 0)
    return total // 2, total - total // 2


def framed_for(
    inputs: Floats, window: tuple[int, int], strides: tuple[int, int], value: float
) -> Floats:
    """Return maps (n, h, w, channels) with the margins of "same" padding."""
    _, height, width, _ = inputs.shape
    rows = margins(height, window[0], strides[0])
    return framed(inputs, rows, margins(width, window[1], strides[1]), value)


def framed(inputs: Floats, rows: tuple[int, int], columns: tuple[int, int], value: float) -> Floats:
    """Return maps (n, h, w, channels) with margins of a value; the inputs where there are none."""
    (top, bottom), (left, right) = rows, columns
    if not (top or bottom or left or right):
        return inputs
    count, height, width, channels = inputs.shape
    shape = (count, top + height + bottom, left + width + right, channels)
    result = np.full(shape, value, inputs.dtype) if value else np.zeros(shape, inputs.dtype)
    result[:, top : top + height, left : left + width] = inputs
    return result


def _as_json(value: Any) -> Any:
    return [_as_json(one) for one in value] if isinstance(value, tuple) else value


def _shown(value: object) -> object:
    """Return a setting for a text: sizes as 5×5."""
    if isinstance(value, list):
        return "×".join(map(str, value))
    return value if isinstance(value, int | float) else str(value)
