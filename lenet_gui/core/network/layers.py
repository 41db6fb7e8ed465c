"""The types of layers, each described once.

What a class says here is all that the program knows of a type of layers: the layer that Keras
trains, the forward pass in NumPy, what a model file holds and has to match, the table of layers,
the maps and TensorBoard's graph follow from it. A new type is one more class.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
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


# By Keras's names. All rise with their input. The last layer of a network is linear: it gives the
# logits.
ACTIVATIONS: dict[str, Activation] = {
    "linear": Activation("", lambda values: values),
    "relu": Activation("ReLU", lambda values: np.maximum(values, 0, out=values)),
}


@dataclass(frozen=True, slots=True)
class Layer(ABC):
    """A layer with its name, which is one word: the base of all types.

    Shapes are those of one image, without the number of images.
    """

    name: str

    # The class in keras.layers, and the settings that every layer of this type leaves as Keras has
    # them at first.
    keras_class: ClassVar[str]
    keras_defaults: ClassVar[Mapping[str, Any]] = {}
    # How a message names such a layer of a model file; {…} stands for a setting.
    keras_text: ClassVar[str]

    # Whether each output is an input, unchanged: then there is nothing to see in it.
    passes_on: ClassVar[bool] = False
    # Whether each output is the largest of some inputs of its channel: then bias and activation,
    # which rise with their input, may come before it as well as after it.
    takes_largest: ClassVar[bool] = False
    # Whether training may drop features here.
    drops: ClassVar[bool] = False

    @abstractmethod
    def keras_settings(self) -> dict[str, Any]:
        """Return the settings in Keras in which layers of this type differ, as JSON has them."""

    def keras_config(self) -> dict[str, Any]:
        """Return all settings, with which Keras makes the layer and saves it."""
        return {**self.keras_settings(), **self.keras_defaults}

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

    @abstractmethod
    def text(self) -> str:
        """Return what the layer does, in a few words for the table of layers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _KernelLayer(Layer):
    """A layer with a kernel and a bias, whose sums go through an activation.

    `activation` is a key of ACTIVATIONS. `init_std` is the σ of the truncated normal distribution
    that the kernel is drawn from, 0 for a kernel of zeros. The bias starts at zero.
    """

    activation: str = "linear"
    init_std: float = 0.1

    def initial_weights(self, shape: Shape, random: np.random.Generator) -> tuple[Floats, ...]:
        kernel, bias = self.weight_shapes(shape)
        return _truncated_normal(random, kernel, self.init_std), np.zeros(bias, np.float32)

    def _activate(self, sums: Floats) -> Floats:
        return ACTIVATIONS[self.activation].function(sums)

    def _and_activation(self, text: str) -> str:
        title = ACTIVATIONS[self.activation].title
        return f"{text}, {title}" if title else text


@dataclass(frozen=True, slots=True)
class Convolution(_KernelLayer):
    """A convolution with square kernels and stride 1.

    "same" padding keeps height and width by adding zeros around; "valid" adds none.
    """

    filters: int
    kernel: int
    padding: Literal["same", "valid"]

    keras_class = "Conv2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {
        "strides": [1, 1],
        "dilation_rate": [1, 1],
        "groups": 1,
        "use_bias": True,
        "data_format": "channels_last",
    }
    keras_text = "a convolution with {filters} filters of {kernel_size} and “{padding}” padding"

    def keras_settings(self) -> dict[str, Any]:
        return {
            "filters": self.filters,
            "kernel_size": [self.kernel, self.kernel],
            "padding": self.padding,
            "activation": self.activation,
        }

    def output_shape(self, shape: Shape) -> Shape:
        """(h, w, channels) → (height, width, filters)."""
        shrink = 0 if self.padding == "same" else self.kernel - 1
        return (shape[0] - shrink, shape[1] - shrink, self.filters)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Kernel (rows, columns, channels, filters) and bias."""
        return ((self.kernel, self.kernel, shape[2], self.filters), (self.filters,))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        """(n, h, w, channels) → (n, h', w', filters), as one product of kernels and patches."""
        kernel, bias = weights
        k = self.kernel
        if self.padding == "same":
            inputs = _framed(inputs, (k - 1) // 2, k // 2)
        count, height, width, channels = inputs.shape
        height, width = height - k + 1, width - k + 1
        # For each value of the kernel, in a row, what lies below it at each of its places: a view;
        # the reshape makes the copy. With patches in columns it copies whole rows of an image at a
        # time, which takes half as long as with patches in rows.
        by_image, by_row, by_column, by_channel = inputs.strides
        windows = np.lib.stride_tricks.as_strided(
            inputs,
            (k, k, channels, count, height, width),
            (by_row, by_column, by_channel, by_image, by_row, by_column),
            writeable=False,
        )
        patches = windows.reshape(k * k * channels, -1)
        outputs = kernel.reshape(-1, self.filters).T @ patches
        outputs += bias[:, np.newaxis]
        outputs = self._activate(outputs)
        return outputs.reshape(self.filters, count, height, width).transpose(1, 2, 3, 0)

    def text(self) -> str:
        return self._and_activation(f"convolution {self.kernel}×{self.kernel}, {self.padding}")


@dataclass(frozen=True, slots=True)
class MaxPooling(Layer):
    """The largest value of each 2×2 square: height and width are halved.

    As in Keras, an odd last row or column belongs to no square.
    """

    keras_class = "MaxPooling2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {
        "padding": "valid",
        "strides": [2, 2],
        "data_format": "channels_last",
    }
    keras_text = "{pool_size} max-pooling"
    takes_largest = True

    def keras_settings(self) -> dict[str, Any]:
        return {"pool_size": [2, 2]}

    def indifferent_settings(self, shape: Shape) -> Collection[str]:
        """Even sizes need no padding."""
        return () if shape[0] % 2 or shape[1] % 2 else ("padding",)

    def output_shape(self, shape: Shape) -> Shape:
        """(h, w, channels) → (h // 2, w // 2, channels)."""
        return (shape[0] // 2, shape[1] // 2, shape[2])

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        rows = np.maximum(inputs[:, 0:-1:2], inputs[:, 1::2])
        return np.maximum(rows[:, :, 0:-1:2], rows[:, :, 1::2])

    def text(self) -> str:
        return "max-pooling 2×2"


@dataclass(frozen=True, slots=True)
class Flatten(Layer):
    """All values of an image in one row, rows first, channels last."""

    keras_class = "Flatten"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"data_format": "channels_last"}
    keras_text = "a flatten layer"
    passes_on = True

    def keras_settings(self) -> dict[str, Any]:
        return {}

    def output_shape(self, shape: Shape) -> Shape:
        """(h, w, channels) → (h · w · channels,)."""
        return (int(np.prod(shape)),)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return inputs.reshape(len(inputs), -1)

    def text(self) -> str:
        return "all values in one row"


@dataclass(frozen=True, slots=True)
class Dropout(Layer):
    """The place where training may drop features; the rate is a setting of the training.

    It does nothing when the network answers: dropout belongs to training only.
    """

    keras_class = "Dropout"
    keras_text = "dropout"
    passes_on = True
    drops = True

    def keras_settings(self) -> dict[str, Any]:
        return {"rate": 0.0}

    def output_shape(self, shape: Shape) -> Shape:
        return shape

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return inputs

    def text(self) -> str:
        return "drops features in training"


@dataclass(frozen=True, slots=True)
class Dense(_KernelLayer):
    """A fully connected layer."""

    units: int

    keras_class = "Dense"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"use_bias": True}
    keras_text = "a dense layer with {units} units"

    def keras_settings(self) -> dict[str, Any]:
        return {"units": self.units, "activation": self.activation}

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

    def text(self) -> str:
        return self._and_activation("fully connected")


def _framed(inputs: Floats, before: int, after: int) -> Floats:
    """Return images (n, h, w, channels) with rows and columns of zeros around them."""
    count, height, width, channels = inputs.shape
    both = before + after
    framed = np.zeros((count, height + both, width + both, channels), np.float32)
    framed[:, before : before + height, before : before + width] = inputs
    return framed


def _truncated_normal(random: np.random.Generator, shape: Shape, std: float) -> Floats:
    """Return normally distributed values; those beyond two deviations are drawn again."""
    if std == 0:
        return np.zeros(shape, np.float32)
    values = random.standard_normal(shape)
    while (outside := np.abs(values) > 2).any():
        values[outside] = random.standard_normal(int(outside.sum()))
    return (values * std).astype(np.float32)
