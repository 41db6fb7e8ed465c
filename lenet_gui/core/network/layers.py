"""The types of layers, each described once.

A class here is the only description of a type of layer. The Keras layer for training, the forward
pass in NumPy, the content and the check of model files, the table of layers, the feature maps and
TensorBoard's graph are derived from it. A new type is one more class.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar, Literal

import numpy as np

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.text import Text, template, text


@dataclass(frozen=True, slots=True)
class Activation:
    """An activation: its title, and its function, which may overwrite the argument.

    The title appears in the table of layers, and in messages about model files.
    """

    title: str
    function: Callable[[Floats], Floats]


# By Keras's names. All are monotonic. The last layer of a network is linear, because it gives the
# logits.
ACTIVATIONS: dict[str, Activation] = {
    "linear": Activation("", lambda values: values),
    "relu": Activation("ReLU", lambda values: np.maximum(values, 0, out=values)),
}


@dataclass(frozen=True, slots=True)
class Description:
    """A description of a type of layers: a template, and the settings whose values it takes."""

    template: str
    settings: tuple[str, ...] = ()

    def text(self, values: Mapping[str, object]) -> Text:
        """Return the text for the settings of a layer."""
        return Text.of(self.template, tuple(str(values[name]) for name in self.settings))


@dataclass(frozen=True, slots=True)
class Layer(ABC):
    """The base class of all types of layers; `name` is one word.

    The fields of a type are its settings in Keras, except for the fields in `not_in_keras`. Shapes
    are for one image, without the batch axis.

    >>> layer = Convolution("C1", filters=6, kernel_size=(5, 5), padding="valid")
    >>> layer.output_shape((28, 28, 1)), layer.weight_shapes((28, 28, 1))
    ((24, 24, 6), ((5, 5, 1, 6), (6,)))
    """

    name: str

    # The class in keras.layers, and the settings common to all layers of this type.
    keras_class: ClassVar[str]
    keras_defaults: ClassVar[Mapping[str, Any]] = {}
    not_in_keras: ClassVar[Collection[str]] = ("name", "init_std")
    # The description in the table of layers, and in messages.
    summary: ClassVar[Description]
    in_message: ClassVar[Description]

    # True if the outputs are the unchanged inputs, so that there is nothing to show.
    passes_on: ClassVar[bool] = False
    # True if each output is the maximum of some inputs of its channel, so that bias and activation
    # may come before or after it.
    takes_largest: ClassVar[bool] = False
    # True if training may drop features here.
    drops: ClassVar[bool] = False

    def keras_settings(self) -> dict[str, Any]:
        """Return all settings of the layer in Keras, as JSON values."""
        values = {f.name: getattr(self, f.name) for f in fields(self)} | dict(self.keras_defaults)
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in values.items()
            if name not in self.not_in_keras
        }

    def text(self) -> Text:
        """Return a short description for the table of layers."""
        settings = self.keras_settings()
        texts = {
            name: "×".join(map(str, value)) if isinstance(value, list) else value
            for name, value in settings.items()
        }
        activation = ACTIVATIONS.get(settings.get("activation", "linear"))
        found = self.summary.text(texts)
        if activation and activation.title:
            return text("{}, {}", found, activation.title)
        return found

    def indifferent_settings(self, shape: Shape) -> Collection[str]:
        """Return the settings that have no effect for an input of this shape."""
        return ()

    @abstractmethod
    def output_shape(self, shape: Shape) -> Shape:
        """Return the output shape for an input shape."""

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of the weights, in Keras's order."""
        return ()

    def initial_weights(self, shape: Shape, random: np.random.Generator) -> tuple[Floats, ...]:
        """Return the initial weights, float32 of weight_shapes(shape)."""
        return tuple(np.zeros(weights, np.float32) for weights in self.weight_shapes(shape))

    @abstractmethod
    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        """Return the outputs, float32 (n, *output_shape), of inputs float32 (n, *shape)."""


class _KernelLayer(Layer):
    """A layer with a kernel, a bias and an activation.

    `activation` is a key of ACTIVATIONS. The kernel is drawn from a truncated normal distribution
    with σ = `init_std`; it is zero for σ = 0. The bias starts at zero.
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

    "same" padding keeps height and width by a margin of zeros; "valid" adds none.
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
    summary = Description(template("convolution {}, {}"), ("kernel_size", "padding"))
    in_message = Description(
        template("a convolution with {} filters of {} and “{}” padding"),
        ("filters", "kernel_size", "padding"),
    )

    def output_shape(self, shape: Shape) -> Shape:
        """Return (h', w', filters) for (h, w, channels)."""
        rows, columns = (1, 1) if self.padding == "same" else self.kernel_size
        return (shape[0] - rows + 1, shape[1] - columns + 1, self.filters)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of the kernel (rows, columns, channels, filters) and the bias."""
        return ((*self.kernel_size, shape[2], self.filters), (self.filters,))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        """Return (n, h', w', filters) for (n, h, w, channels): one product, kernels × patches."""
        kernel, bias = weights
        rows, columns = self.kernel_size
        if self.padding == "same":
            inputs = _framed(inputs, rows, columns)
        count, height, width, channels = inputs.shape
        height, width = height - rows + 1, width - columns + 1
        # One row for each kernel value, with the inputs below it at all positions: a view, which
        # the reshape copies. With patches in columns it copies whole rows of an image, which takes
        # half as long as with patches in rows.
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
    """Max-pooling over 2×2 squares, which halves height and width.

    As in Keras, an odd last row or column is dropped.
    """

    keras_class = "MaxPooling2D"
    keras_defaults: ClassVar[Mapping[str, Any]] = {
        "pool_size": [2, 2],
        "padding": "valid",
        "strides": [2, 2],
        "data_format": "channels_last",
    }
    summary = Description(template("max-pooling {}"), ("pool_size",))
    in_message = Description(template("{} max-pooling"), ("pool_size",))
    takes_largest = True

    def indifferent_settings(self, shape: Shape) -> Collection[str]:
        """Return "padding" for even sizes, because they need none."""
        return () if shape[0] % 2 or shape[1] % 2 else ("padding",)

    def output_shape(self, shape: Shape) -> Shape:
        """Return (h // 2, w // 2, channels) for (h, w, channels)."""
        return (shape[0] // 2, shape[1] // 2, shape[2])

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        rows = np.maximum(inputs[:, 0:-1:2], inputs[:, 1::2])
        return np.maximum(rows[:, :, 0:-1:2], rows[:, :, 1::2])


@dataclass(frozen=True, slots=True)
class Flatten(Layer):
    """A layer that puts all values of an image in one row: rows first, channels last."""

    keras_class = "Flatten"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"data_format": "channels_last"}
    summary = Description(template("all values in one row"))
    in_message = Description(template("a flatten layer"))
    passes_on = True

    def output_shape(self, shape: Shape) -> Shape:
        """Return (h · w · channels,) for (h, w, channels)."""
        return (int(np.prod(shape)),)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return inputs.reshape(len(inputs), -1)


@dataclass(frozen=True, slots=True)
class Dropout(Layer):
    """Dropout, which has no effect in inference; its rate is a setting of the training."""

    keras_class = "Dropout"
    keras_defaults: ClassVar[Mapping[str, Any]] = {"rate": 0.0}
    summary = Description(template("drops features in training"))
    in_message = Description(template("dropout"))
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
    summary = Description(template("fully connected"))
    in_message = Description(template("a dense layer with {} units"), ("units",))

    def output_shape(self, shape: Shape) -> Shape:
        """Return (units,) for (features,)."""
        return (self.units,)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Return the shapes of the kernel (features, units) and the bias."""
        return ((shape[0], self.units), (self.units,))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        kernel, bias = weights
        outputs = inputs @ kernel
        outputs += bias
        return self._activate(outputs)


def _framed(inputs: Floats, rows: int, columns: int) -> Floats:
    """Return images (n, h, w, channels) padded with zeros for a kernel of rows × columns."""
    count, height, width, channels = inputs.shape
    framed = np.zeros((count, height + rows - 1, width + columns - 1, channels), np.float32)
    top, left = (rows - 1) // 2, (columns - 1) // 2
    framed[:, top : top + height, left : left + width] = inputs
    return framed


def _truncated_normal(random: np.random.Generator, shape: Shape, std: float) -> Floats:
    """Return normally distributed values; values beyond two deviations are drawn again."""
    if std == 0:
        return np.zeros(shape, np.float32)
    values = random.standard_normal(shape)
    while (outside := np.abs(values) > 2).any():
        values[outside] = random.standard_normal(int(outside.sum()))
    return (values * std).astype(np.float32)
