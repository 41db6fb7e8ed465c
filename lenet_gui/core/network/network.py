"""The networks: one description of their layers, and their answer in NumPy.

From the descriptions here come the Keras model that is trained, the forward pass that reads a
drawing, the table of parameters, and what a model file has to match. Everything is immutable, so
any thread may use it.

LeNet-5 follows LeCun, Bottou, Bengio and Haffner, "Gradient-based learning applied to document
recognition", Proceedings of the IEEE 86 (1998), with the ReLU, max-pooling and softmax of today;
the layers keep that paper's names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

Shape = tuple[int, ...]
Floats = npt.NDArray[np.float32]

INPUT_SHAPE: Shape = (28, 28, 1)
CLASSES = 10

# The label of a training image that is no digit: the network is to hold all ten equally likely.
NO_DIGIT = CLASSES

# Images that go through the layers at once: few enough for their patches to stay in the cache.
_IMAGES_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Convolution:
    """A convolution with square kernels and stride 1, followed by ReLU.

    "same" padding keeps height and width by adding zeros around; "valid" adds none.
    """

    name: str
    filters: int
    kernel: int
    padding: Literal["same", "valid"]

    def output_shape(self, shape: Shape) -> Shape:
        """The shape (height, width, filters) that comes of an input of shape (h, w, channels)."""
        shrink = 0 if self.padding == "same" else self.kernel - 1
        return (shape[0] - shrink, shape[1] - shrink, self.filters)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """The shapes of kernel (rows, columns, channels, filters) and bias."""
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
        np.maximum(outputs, 0, out=outputs)
        return outputs.reshape(self.filters, count, height, width).transpose(1, 2, 3, 0)


@dataclass(frozen=True, slots=True)
class MaxPooling:
    """The largest value of each 2×2 square: height and width are halved.

    As in Keras, an odd last row or column belongs to no square.
    """

    name: str

    def output_shape(self, shape: Shape) -> Shape:
        """(h, w, channels) → (h // 2, w // 2, channels)."""
        return (shape[0] // 2, shape[1] // 2, shape[2])

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Nothing is learned here."""
        return ()

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        """(n, h, w, channels) → (n, h // 2, w // 2, channels)."""
        rows = np.maximum(inputs[:, 0:-1:2], inputs[:, 1::2])
        return np.maximum(rows[:, :, 0:-1:2], rows[:, :, 1::2])


@dataclass(frozen=True, slots=True)
class Flatten:
    """All values of an image in one row, rows first, channels last."""

    name: str

    def output_shape(self, shape: Shape) -> Shape:
        """(h, w, channels) → (h · w · channels,)."""
        return (int(np.prod(shape)),)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Nothing is learned here."""
        return ()

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        """(n, h, w, channels) → (n, h · w · channels)."""
        return inputs.reshape(len(inputs), -1)


@dataclass(frozen=True, slots=True)
class Dropout:
    """The place where training may drop features; the rate is a setting of the training.

    It does nothing when the network answers: dropout belongs to training only.
    """

    name: str

    def output_shape(self, shape: Shape) -> Shape:
        """Unchanged."""
        return shape

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """Nothing is learned here."""
        return ()

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        """(n, features), unchanged."""
        return inputs


@dataclass(frozen=True, slots=True)
class Dense:
    """A fully connected layer; the last one of a network has no ReLU and gives the logits."""

    name: str
    units: int
    relu: bool

    def output_shape(self, shape: Shape) -> Shape:
        """(features,) → (units,)."""
        return (self.units,)

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        """The shapes of kernel (features, units) and bias."""
        return ((shape[0], self.units), (self.units,))

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        """(n, features) → (n, units)."""
        kernel, bias = weights
        outputs = inputs @ kernel
        outputs += bias
        if self.relu:
            np.maximum(outputs, 0, out=outputs)
        return outputs


Layer = Convolution | MaxPooling | Flatten | Dropout | Dense


@dataclass(frozen=True, slots=True)
class Architecture:
    """A network's layers, from the 28×28×1 image to the ten logits, and how it starts.

    `initial_deviation` is the σ of the truncated normal distribution that the kernels are drawn
    from, 0 for kernels of zeros. Biases always start at zero.
    """

    key: str
    title: str
    layers: tuple[Layer, ...]
    initial_deviation: float

    def input_shapes(self) -> Iterator[tuple[Layer, Shape]]:
        """Each layer with the shape of what goes into it, without the number of images."""
        shape = INPUT_SHAPE
        for layer in self.layers:
            yield layer, shape
            shape = layer.output_shape(shape)

    def has_dropout(self) -> bool:
        """Whether there is a place where training may drop features."""
        return any(isinstance(layer, Dropout) for layer in self.layers)

    def weight_shapes(self) -> tuple[Shape, ...]:
        """The shapes of all weights in order: kernel and bias of each layer that learns."""
        return tuple(
            weights
            for layer, shape in self.input_shapes()
            for weights in layer.weight_shapes(shape)
        )

    def parameter_count(self) -> int:
        """How many numbers are learned: 61,706 for LeNet-5, 7,850 for softmax regression."""
        return sum(int(np.prod(shape)) for shape in self.weight_shapes())


LENET5 = Architecture(
    "lenet5",
    "LeNet-5",
    (
        Convolution("C1", filters=6, kernel=5, padding="same"),
        MaxPooling("S2"),
        Convolution("C3", filters=16, kernel=5, padding="valid"),
        MaxPooling("S4"),
        Flatten("flatten"),
        Dropout("dropout"),
        Dense("C5", units=120, relu=True),
        Dense("F6", units=84, relu=True),
        Dense("output", units=CLASSES, relu=False),
    ),
    initial_deviation=0.1,
)

SOFTMAX_REGRESSION = Architecture(
    "softmax",
    "Softmax regression",
    (
        Flatten("flatten"),
        Dropout("dropout"),
        Dense("output", units=CLASSES, relu=False),
    ),
    initial_deviation=0.0,
)

ARCHITECTURES: dict[str, Architecture] = {a.key: a for a in (LENET5, SOFTMAX_REGRESSION)}


def softmax(logits: Floats) -> Floats:
    """Probabilities of logits, both float32 (n, 10): positive, each row adds up to 1."""
    # Taking the largest off first changes nothing in the result and keeps exp from overflowing.
    exponentials = np.exp(logits - logits.max(axis=1, keepdims=True))
    result: Floats = exponentials / exponentials.sum(axis=1, keepdims=True)
    return result


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """An architecture with its weights: it answers.

    `weights` are float32 arrays in the order and shapes of `architecture.weight_shapes()`, which
    is the order of Keras's `get_weights()`. They are copied, and cannot be written to.

    Raises ValueError when number or shapes of the weights do not fit the architecture.
    """

    architecture: Architecture
    weights: tuple[Floats, ...]

    def __post_init__(self) -> None:
        found = tuple(array.shape for array in self.weights)
        expected = self.architecture.weight_shapes()
        if found != expected:
            raise ValueError(
                f"{self.architecture.title} has weights of the shapes {expected}, found {found}"
            )
        copies = tuple(array.copy() for array in self.weights)
        for array in copies:
            array.setflags(write=False)
        object.__setattr__(self, "weights", copies)

    @classmethod
    def initial(cls, architecture: Architecture, seed: int) -> Network:
        """The untrained network that training with this seed starts from."""
        random = np.random.default_rng([seed, 0])
        deviation = architecture.initial_deviation
        return cls(
            architecture,
            tuple(
                np.zeros(shape, np.float32)
                if len(shape) == 1 or deviation == 0
                else _truncated_normal(random, shape, deviation)
                for shape in architecture.weight_shapes()
            ),
        )

    def activations(self, images: Floats) -> list[Floats]:
        """What each layer hands on, in order, for images float32 (n, 28, 28) in 0..1.

        The last entry are the logits (n, 10).
        """
        values = images.reshape(-1, *INPUT_SHAPE)
        result = []
        remaining = iter(self.weights)
        for layer, shape in self.architecture.input_shapes():
            weights = tuple(next(remaining) for _ in layer.weight_shapes(shape))
            values = layer.forward(values, weights)
            result.append(values)
        return result

    def logits(self, images: Floats) -> Floats:
        """The ten scores before the softmax, float32 (n, 10), for images float32 (n, 28, 28)."""
        parts = [
            self.activations(images[start : start + _IMAGES_AT_ONCE])[-1]
            for start in range(0, len(images), _IMAGES_AT_ONCE)
        ]
        return np.concatenate(parts) if parts else np.zeros((0, CLASSES), np.float32)

    def probabilities(self, images: Floats) -> Floats:
        """How likely each digit is, float32 (n, 10), for images float32 (n, 28, 28) in 0..1."""
        return softmax(self.logits(images))


def _framed(inputs: Floats, before: int, after: int) -> Floats:
    """Images (n, h, w, channels) with rows and columns of zeros around them."""
    count, height, width, channels = inputs.shape
    both = before + after
    framed = np.zeros((count, height + both, width + both, channels), np.float32)
    framed[:, before : before + height, before : before + width] = inputs
    return framed


def _truncated_normal(random: np.random.Generator, shape: Shape, deviation: float) -> Floats:
    """Normally distributed values; what lies beyond two deviations is drawn again."""
    values = random.standard_normal(shape)
    while (outside := np.abs(values) > 2).any():
        values[outside] = random.standard_normal(int(outside.sum()))
    return (values * deviation).astype(np.float32)
