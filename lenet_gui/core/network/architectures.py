"""The networks that there are, each a tuple of layers with its names: another is one entry more.

From these descriptions come the Keras model that is trained, the forward pass that reads a
drawing, the table of parameters, and what a model file has to match.

LeNet-5 follows LeCun, Bottou, Bengio and Haffner, "Gradient-based learning applied to document
recognition", Proceedings of the IEEE 86 (1998), with the ReLU, max-pooling and softmax of today;
the layers keep that paper's names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network.layers import Convolution, Dense, Dropout, Flatten, Layer, MaxPooling

INPUT_SHAPE: Shape = (28, 28, 1)
CLASSES = 10

# The label of a training image that is no digit: the network is to hold all ten equally likely.
NO_DIGIT = CLASSES


@dataclass(frozen=True, slots=True)
class Architecture:
    """A network's layers, from the 28×28×1 image to the ten logits, and its names.

    `key` stands in settings, files and folders, `title` in the window. The last layer gives the
    logits: it is dense and linear, so that their temperature can be taken into its weights. The
    softmax that follows belongs to every network, and is no layer.

    Raises ValueError when the last layer is another one.
    """

    key: str
    title: str
    layers: tuple[Layer, ...]

    def __post_init__(self) -> None:
        last = self.layers[-1]
        if not isinstance(last, Dense) or (last.units, last.activation) != (CLASSES, "linear"):
            raise ValueError(f"{self.title} does not end with a linear layer of {CLASSES} units")

    def input_shapes(self) -> Iterator[tuple[Layer, Shape]]:
        """Yield each layer with the shape of what goes into it, without the number of images."""
        shape = INPUT_SHAPE
        for layer in self.layers:
            yield layer, shape
            shape = layer.output_shape(shape)

    def has_dropout(self) -> bool:
        """Return whether there is a place where training may drop features."""
        return any(layer.drops for layer in self.layers)

    def weight_shapes(self) -> tuple[Shape, ...]:
        """Return the shapes of all weights, in the order of Keras's `get_weights()`."""
        return tuple(
            weights
            for layer, shape in self.input_shapes()
            for weights in layer.weight_shapes(shape)
        )

    def parameter_count(self) -> int:
        """Return how many numbers are learned: 61,706 for LeNet-5, 7,850 for softmax regression."""
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
    "Softmax regression",
    (
        Flatten("flatten"),
        Dropout("dropout"),
        Dense("output", units=CLASSES, init_std=0.0),
    ),
)

ARCHITECTURES: dict[str, Architecture] = {a.key: a for a in (LENET5, SOFTMAX_REGRESSION)}
