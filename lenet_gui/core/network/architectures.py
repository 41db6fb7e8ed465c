"""The architectures, each a tuple of layers with its names; a new network is one more entry.

The Keras model for training, the forward pass in NumPy, the table of parameters, and the check of
model files are derived from these descriptions.

LeNet-5 follows LeCun, Bottou, Bengio and Haffner, "Gradient-based learning applied to document
recognition", Proceedings of the IEEE 86 (1998), with ReLU, max-pooling and softmax in place of the
original functions. The layers have the names of that paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network.layers import Convolution, Dense, Dropout, Flatten, Layer, MaxPooling
from lenet_gui.core.text import text

INPUT_SHAPE: Shape = (28, 28, 1)
CLASSES = 10

# The label of a training image that is not a digit: its target is the uniform distribution.
NO_DIGIT = CLASSES


@dataclass(frozen=True, slots=True)
class Architecture:
    """A network's layers, from the 28×28×1 image to the ten logits, and its names.

    `key` is the name in settings, files and folders, `title` the name in the window. The last layer
    gives the logits. It is dense and linear, so that a temperature can be folded into its weights.
    Every network has a softmax after it, which is not a layer.

    Raises ValueError when the last layer is not dense and linear with ten units.
    """

    key: str
    title: str
    layers: tuple[Layer, ...]

    def __post_init__(self) -> None:
        last = self.layers[-1]
        if not isinstance(last, Dense) or (last.units, last.activation) != (CLASSES, "linear"):
            raise ValueError(f"{self.title} does not end with a linear layer of {CLASSES} units")

    def input_shapes(self) -> Iterator[tuple[Layer, Shape]]:
        """Yield each layer with the shape of its input for one image.

        >>> [shape for _, shape in SOFTMAX_REGRESSION.input_shapes()]
        [(28, 28, 1), (784,), (784,)]
        """
        shape = INPUT_SHAPE
        for layer in self.layers:
            yield layer, shape
            shape = layer.output_shape(shape)

    def has_dropout(self) -> bool:
        """Return whether there is a dropout layer."""
        return any(layer.drops for layer in self.layers)

    def weight_shapes(self) -> tuple[Shape, ...]:
        """Return the shapes of all weights, in the order of Keras's `get_weights()`."""
        return tuple(
            weights
            for layer, shape in self.input_shapes()
            for weights in layer.weight_shapes(shape)
        )

    def parameter_count(self) -> int:
        """Return the number of parameters: 61,706 for LeNet-5, 7,850 for softmax regression."""
        return sum(int(np.prod(shape)) for shape in self.weight_shapes())


LENET5 = Architecture(
    "lenet5",
    "LeNet-5",
    (
        Convolution("C1", filters=6, kernel_size=(5, 5), padding="same", activation="relu"),
        MaxPooling("S2"),
        Convolution("C3", filters=16, kernel_size=(5, 5), padding="valid", activation="relu"),
        MaxPooling("S4"),
        Flatten("flatten"),
        Dropout("dropout"),
        Dense("C5", units=120, activation="relu"),
        Dense("F6", units=84, activation="relu"),
        Dense("output", units=CLASSES),
    ),
)

SOFTMAX_REGRESSION = Architecture(
    "softmax",
    text("Softmax regression"),
    (
        Flatten("flatten"),
        Dropout("dropout"),
        Dense("output", units=CLASSES, init_std=0.0),
    ),
)

ARCHITECTURES: dict[str, Architecture] = {a.key: a for a in (LENET5, SOFTMAX_REGRESSION)}
