"""The types of layers: their shapes, their weights, and their forward pass in NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from lenet_gui.core.arrays import Floats, Shape


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


def _framed(inputs: Floats, before: int, after: int) -> Floats:
    """Images (n, h, w, channels) with rows and columns of zeros around them."""
    count, height, width, channels = inputs.shape
    both = before + after
    framed = np.zeros((count, height + both, width + both, channels), np.float32)
    framed[:, before : before + height, before : before + width] = inputs
    return framed
