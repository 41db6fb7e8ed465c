"""The types of layers, each described once.

What a class says here is all that the program knows of a type of layers: the layer that Keras
trains, the forward pass in NumPy, what a model file holds and has to match, the table of layers,
the maps and TensorBoard's graph follow from it. A new type is one more class.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar, Literal

import numpy as np

from lenet_gui.core.arrays import Floats, Shape


@dataclass(frozen=True, slots=True)
class Activation:
    """What is made of a layer's outputs: a title, and a function that may overwrite its argument.

    The title stands in the table of layers, and in messages about model files.
    """

    title: str
    function: Callable[[Floats], Floats]


# By Keras's names. None falls where its input rises. The last layer of a network is linear: it
# gives the logits.
ACTIVATIONS: dict[str, Activation] = {
    "linear": Activation("", lambda values: values),
    "relu": Activation("ReLU", lambda values: np.maximum(values, 0, out=values)),
}


@dataclass(frozen=True, slots=True)
class Layer(ABC):
    """A layer with its name, which is one word: the base of all types.

    The fields of a type are its settings in Keras, but for those in `not_in_keras`. Shapes are
    those of one image, without the number of images.

    >>> layer = Convolution("C1", filters=6, kernel_size=(5, 5), padding="valid")
    >>> layer.output_shape((28, 28, 1)), layer.weight_shapes((28, 28, 1))
    ((24, 24, 6), ((5, 5, 1, 6), (6,)))
    """

    name: str

    # The class in keras.layers, and the settings that all layers of this type have in common.
    keras_class: ClassVar[str]
    keras_defaults: ClassVar[Mapping[str, Any]] = {}
    not_in_keras: ClassVar[Collection[str]] = ("name", "init_std")
    # What the layer does, for the table of layers, and what a message calls such a layer of a model
    # file. {…} stands for a setting.
    summary: ClassVar[str]
    in_message: ClassVar[str]

    # Whether each output is an input, unchanged: then there is nothing to see in it.
    passes_on: ClassVar[bool] = False
    # Whether each output is the largest of some inputs of its channel: then bias and activation may
    # come before it as well as after it.
    takes_largest: ClassVar[bool] = False
    # Whether training may drop features here.
    drops: ClassVar[bool] = False

    def keras_settings(self) -> dict[str, Any]:
        """Return all settings, with which Keras makes the layer and saves it, as JSON has them."""
        values = {f.name: getattr(self, f.name) for f in fields(self)} | dict(self.keras_defaults)
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in values.items()
            if name not in self.not_in_keras
        }

    def text(self) -> str:
        """Return what the layer does, in a few words for the table of layers."""
        settings = self.keras_settings()
        texts = {
            name: "×".join(map(str, value)) if isinstance(value, list) else value
            for name, value in settings.items()
        }
        activation = ACTIVATIONS.get(settings.get("activation", "linear"))
        title = f", {activation.title}" if activation and activation.title else ""
        return self.summary.format_map(texts) + title

    def indifferent_settings(self, shape: Shape) -> Collection[str]:
        """Return the settings that change nothing for an input of this shape."""
        return ()

    @abstractmethod
    def output_shape(self, shape: Shape) -> Shape:
        """Return the shape that comes of an input of a shape."""

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of the weights, in Keras's order."""
        return ()

    def initial_weights(self, shape: Shape, random: np.random.Generator) -> tuple[Floats, ...]:
        """Return the weights, float32 of weight_shapes(shape), that a training starts from."""
        return tuple(np.zeros(weights, np.float32) for weights in self.weight_shapes(shape))

    @abstractmethod
    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        """Return the outputs, float32 (n, *output_shape), of inputs float32 (n, *shape)."""


class _KernelLayer(Layer):
    """A layer with a kernel and a bias, whose sums go through an activation.

    `activation` is a key of ACTIVATIONS. `init_std` is the σ of the truncated normal distribution
    that the kernel is drawn from, 0 for a kernel of zeros. The bias starts at zero.
    """

    activation: str
    init_std: float

    def initial_weights(self, shape: Shape, random: np.random.Generator) -> tuple[Floats, ...]:
        kernel, bias = self.weight_shapes(shape)
        return _truncated_normal(random, kernel, self.init_std), np.zeros(bias, np.float32)

    def _activate(self, sums: Floats) -> Floats:
        return ACTIVATIONS[self.activation].function(sums)


@dataclass(frozen=True, slots=True)
class Convolution(_KernelLayer):
    """A convolution with stride 1.

    "same" padding keeps height and width by adding zeros around; "valid" adds none.
    """

    filters: int
    kernel_size: tuple[int, int]
    padding: Literal["same", "valid"]
    activation: str = "linear"
    init_std: float = 0.1

    keras_class = "Conv2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {
        "strides": [1, 1],
        "dilation_rate": [1, 1],
        "groups": 1,
        "use_bias": True,
        "data_format": "channels_last",
    }
    summary = "convolution {kernel_size}, {padding}"
    in_message = "a convolution with {filters} filters of {kernel_size} and “{padding}” padding"

    def output_shape(self, shape: Shape) -> Shape:
        """(h, w, channels) → (height, width, filters)."""
        rows, columns = (1, 1) if self.padding == "same" else self.kernel_size
        return (shape[0] - rows + 1, shape[1] - columns + 1, self.filters)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Kernel (rows, columns, channels, filters) and bias."""
        return ((*self.kernel_size, shape[2], self.filters), (self.filters,))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        """(n, h, w, channels) → (n, h', w', filters), as one product of kernels and patches."""
        kernel, bias = weights
        rows, columns = self.kernel_size
        if self.padding == "same":
            inputs = _framed(inputs, rows, columns)
        count, height, width, channels = inputs.shape
        height, width = height - rows + 1, width - columns + 1
        # For each value of the kernel, in a row, what lies below it at each of its places: a view;
        # the reshape makes the copy. With patches in columns it copies whole rows of an image at a
        # time, which takes half as long as with patches in rows.
        by_image, by_row, by_column, by_channel = inputs.strides
        windows = np.lib.stride_tricks.as_strided(
            inputs,
            (rows, columns, channels, count, height, width),
            (by_row, by_column, by_channel, by_image, by_row, by_column),
            writeable=False,
        )
        patches = windows.reshape(rows * columns * channels, -1)
        outputs = kernel.reshape(-1, self.filters).T @ patches
        outputs += bias[:, np.newaxis]
        outputs = self._activate(outputs)
        return outputs.reshape(self.filters, count, height, width).transpose(1, 2, 3, 0)


@dataclass(frozen=True, slots=True)
class MaxPooling(Layer):
    """The largest value of each 2×2 square: height and width are halved.

    As in Keras, an odd last row or column belongs to no square.
    """

    keras_class = "MaxPooling2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {
        "pool_size": [2, 2],
        "padding": "valid",
        "strides": [2, 2],
        "data_format": "channels_last",
    }
    summary = "max-pooling {pool_size}"
    in_message = "{pool_size} max-pooling"
    takes_largest = True

    def indifferent_settings(self, shape: Shape) -> Collection[str]:
        """Even sizes need no padding."""
        return () if shape[0] % 2 or shape[1] % 2 else ("padding",)

    def output_shape(self, shape: Shape) -> Shape:
        """(h, w, channels) → (h // 2, w // 2, channels)."""
        return (shape[0] // 2, shape[1] // 2, shape[2])

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        rows = np.maximum(inputs[:, 0:-1:2], inputs[:, 1::2])
        return np.maximum(rows[:, :, 0:-1:2], rows[:, :, 1::2])


@dataclass(frozen=True, slots=True)
class Flatten(Layer):
    """All values of an image in one row, rows first, channels last."""

    keras_class = "Flatten"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"data_format": "channels_last"}
    summary = "all values in one row"
    in_message = "a flatten layer"
    passes_on = True

    def output_shape(self, shape: Shape) -> Shape:
        """(h, w, channels) → (h · w · channels,)."""
        return (int(np.prod(shape)),)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return inputs.reshape(len(inputs), -1)


@dataclass(frozen=True, slots=True)
class Dropout(Layer):
    """The place where training may drop features; the rate is a setting of the training.

    It does nothing when the network answers: dropout belongs to training only.
    """

    keras_class = "Dropout"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"rate": 0.0}
    summary = "drops features in training"
    in_message = "dropout"
    passes_on = True
    drops = True

    def output_shape(self, shape: Shape) -> Shape:
        return shape

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return inputs


@dataclass(frozen=True, slots=True)
class Dense(_KernelLayer):
    """A fully connected layer."""

    units: int
    activation: str = "linear"
    init_std: float = 0.1

    keras_class = "Dense"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"use_bias": True}
    summary = "fully connected"
    in_message = "a dense layer with {units} units"

    def output_shape(self, shape: Shape) -> Shape:
        """(features,) → (units,)."""
        return (self.units,)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Kernel (features, units) and bias."""
        return ((shape[0], self.units), (self.units,))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        kernel, bias = weights
        outputs = inputs @ kernel
        outputs += bias
        return self._activate(outputs)


def _framed(inputs: Floats, rows: int, columns: int) -> Floats:
    """Return images (n, h, w, channels) in a frame of zeros, for a kernel of rows × columns."""
    count, height, width, channels = inputs.shape
    framed = np.zeros((count, height + rows - 1, width + columns - 1, channels), np.float32)
    top, left = (rows - 1) // 2, (columns - 1) // 2
    framed[:, top : top + height, left : left + width] = inputs
    return framed


def _truncated_normal(random: np.random.Generator, shape: Shape, std: float) -> Floats:
    """Return normally distributed values; those beyond two deviations are drawn again."""
    if std == 0:
        return np.zeros(shape, np.float32)
    values = random.standard_normal(shape)
    while (outside := np.abs(values) > 2).any():
        values[outside] = random.standard_normal(int(outside.sum()))
    return (values * std).astype(np.float32)
