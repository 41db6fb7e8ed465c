"""The architectures, each a tuple of layers with its names; a new network is one more entry.

The Keras model for training, the forward pass in NumPy, the table of parameters, and model files
are derived from these descriptions.

LeNet-5 follows LeCun, Bottou, Bengio and Haffner, "Gradient-based learning applied to document
recognition", Proceedings of the IEEE 86 (1998), with ReLU, max-pooling and softmax in place of the
original functions. The layers have the names of that paper.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from lenet_gui.core.arrays import Shape
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.kernels import Convolution, Dense
from lenet_gui.core.network.layers.pooling import MaxPooling
from lenet_gui.core.network.layers.shapes import Dropout, Flatten
from lenet_gui.core.text import text

INPUT_SHAPE: Shape = (28, 28, 1)
CLASSES = 10

# The label of a training image that is not a digit: its target is the uniform distribution.
NO_DIGIT = CLASSES


@dataclass(frozen=True, slots=True)
class Architecture:
    """A network's layers, from the image to the ten logits, and its names.

    `key` is the name in settings, files and folders, `title` the name in the window. `input_shape`
    is that of one image: (side, side, 1), (side, side) or (side · side,). The last layer gives the
    logits. Every network has a softmax after it, which is not a layer.

    Raises ValueError when the layers do not end with ten values.
    """

    key: str
    title: str
    layers: tuple[Layer, ...]
    input_shape: Shape = INPUT_SHAPE

    def __post_init__(self) -> None:
        shape = self.input_shape
        for layer in self.layers:
            shape = layer.output_shape(shape)
        if shape != (CLASSES,):
            raise ValueError(f"{self.title} does not end with {CLASSES} values")

    def input_shapes(self) -> Iterator[tuple[Layer, Shape]]:
        """Yield each layer with the shape of its input for one image.

        >>> [shape for _, shape in SOFTMAX_REGRESSION.input_shapes()]
        [(28, 28, 1), (784,), (784,)]
        """
        shape = self.input_shape
        for layer in self.layers:
            yield layer, shape
            shape = layer.output_shape(shape)

    def side(self) -> int:
        """Return the height and width of the input in pixels."""
        return math.isqrt(math.prod(self.input_shape))

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
        return sum(math.prod(shape) for shape in self.weight_shapes())

    def multiplications(self) -> int:
        """Return about how many multiplications an image takes."""
        return sum(layer.multiplications(shape) for layer, shape in self.input_shapes())

    def largest_array(self) -> int:
        """Return about how many numbers the largest array has that one image takes."""
        return max(layer.largest_array(shape) for layer, shape in self.input_shapes())


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

# In the record of a training, in place of the key of a network that is none of these.
ELSEWHERE = "elsewhere"


def title_of(key: str) -> str:
    """Return the title of one of ARCHITECTURES, or of a network from elsewhere."""
    return ARCHITECTURES[key].title if key in ARCHITECTURES else text("Network from elsewhere")
