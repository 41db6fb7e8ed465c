"""The architectures, each a tuple of layers with its names; a new network is one more entry.

The Keras model for training, the forward pass in NumPy, the table of parameters, and model files
are derived from these descriptions.

LeNet-5 follows LeCun, Bottou, Bengio and Haffner, "Gradient-based learning applied to document
recognition", Proceedings of the IEEE 86 (1998), with ReLU, max-pooling and softmax in place of the
original functions. The layers have the names of that paper, as those of LENET5_1998 have, which
keeps the functions.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.depthwise import DepthwiseConvolution
from lenet_gui.core.network.layers.kernels import Convolution, Dense
from lenet_gui.core.network.layers.normalization import Rescaling
from lenet_gui.core.network.layers.pooling import AveragePooling, MaxPooling
from lenet_gui.core.network.layers.shapes import Dropout, Flatten
from lenet_gui.core.network.pixels import LECUN_PIXELS, OWN_PIXELS, Pixels
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
    logits. Every network has a softmax after it, which is not a layer. `pixels` is how a new
    network wants its pixels.

    Raises ValueError when the layers do not end with ten values.
    """

    key: str
    title: str
    layers: tuple[Layer, ...]
    input_shape: Shape = INPUT_SHAPE
    pixels: Pixels = OWN_PIXELS

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
        """Return whether there is a dropout layer that takes its rate from the training."""
        return any(layer.drops and not layer.dropped_share() for layer in self.layers)

    def weight_shapes(self) -> tuple[Shape, ...]:
        """Return the shapes of all weights, in the order of Keras's `get_weights()`."""
        return tuple(
            weights
            for layer, shape in self.input_shapes()
            for weights in layer.weight_shapes(shape)
        )

    def masks(self) -> tuple[Floats | None, ...]:
        """Return for each of the weights 0 where it stays zero and 1 elsewhere, or None."""
        return tuple(mask for layer, shape in self.input_shapes() for mask in layer.masks(shape))

    def has_table(self) -> bool:
        """Return whether some weights stay zero."""
        return any(mask is not None for mask in self.masks())

    def parameter_count(self) -> int:
        """Return the number of parameters: 61,706 for LeNet-5, 7,850 for softmax regression."""
        return sum(
            math.prod(shape) if mask is None else int(mask.sum())
            for shape, mask in zip(self.weight_shapes(), self.masks(), strict=True)
        )

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

# One hidden layer, as in the first tutorials of TensorFlow and Keras.
MULTILAYER_PERCEPTRON = Architecture(
    "mlp",
    text("Multilayer perceptron"),
    (
        Flatten("flatten"),
        Dense("hidden", units=128, activation="relu", initializer="glorot_uniform"),
        Dropout("dropout"),
        Dense("output", units=CLASSES, initializer="glorot_uniform"),
    ),
)

# F. Chollet, "Simple MNIST convnet", https://keras.io/examples/vision/mnist_convnet/
KERAS_EXAMPLE = Architecture(
    "keras-example",
    text("CNN of Keras’s example"),
    (
        Convolution("conv1", 32, (3, 3), activation="relu", initializer="glorot_uniform"),
        MaxPooling("pool1"),
        Convolution("conv2", 64, (3, 3), activation="relu", initializer="glorot_uniform"),
        MaxPooling("pool2"),
        Flatten("flatten"),
        Dropout("dropout"),
        Dense("output", units=CLASSES, initializer="glorot_uniform"),
    ),
)

# The maps of S2 that each map of C3 sees: table I of the paper.
C3_CONNECTIONS = (
    *(tuple(sorted((i + k) % 6 for k in range(3))) for i in range(6)),
    *(tuple(sorted((i + k) % 6 for k in range(4))) for i in range(6)),
    *(tuple(sorted({i, i + 1, (i + 3) % 6, (i + 4) % 6})) for i in range(3)),
    tuple(range(6)),
)


def _of_1998(key: str, title: str, connections: tuple[tuple[int, ...], ...]) -> Architecture:
    """Return LeNet-5 as in the paper, but for a softmax in place of the distances at its end.

    The activation is 1.7159 tanh(2x/3). Its slope is in the weights before the tanh, which start
    two thirds as large; its height is a layer of its own, because Keras has no such activation. The
    pooling takes means where the paper's takes sums, and a coefficient and a bias for each map.
    """

    def high(name: str) -> Rescaling:
        return Rescaling(f"{name}_height", 1.7159)

    def convolution(
        name: str, filters: int, connections: tuple[tuple[int, ...], ...] = ()
    ) -> Convolution:
        return Convolution(
            name,
            filters,
            (5, 5),
            activation="tanh",
            initializer="lecun_uniform",
            connections=connections,
        )

    def trainable(name: str) -> DepthwiseConvolution:
        return DepthwiseConvolution(name, (1, 1), activation="tanh", init_std=0.5)

    return Architecture(
        key,
        title,
        (
            convolution("C1", 6),
            high("C1"),
            AveragePooling("S2"),
            trainable("S2_factor"),
            high("S2"),
            convolution("C3", 16, connections),
            high("C3"),
            AveragePooling("S4"),
            trainable("S4_factor"),
            high("S4"),
            convolution("C5", 120),
            high("C5"),
            Flatten("flatten"),
            Dense("F6", units=84, activation="tanh", initializer="lecun_uniform"),
            high("F6"),
            Dense("output", units=CLASSES, initializer="lecun_uniform"),
        ),
        (32, 32, 1),
        LECUN_PIXELS,
    )


LENET5_1998 = _of_1998("lenet5-1998", text("LeNet-5 of 1998"), C3_CONNECTIONS)
LENET5_1998_FULL = _of_1998("lenet5-1998-full", text("LeNet-5 of 1998, C3 without a table"), ())

ARCHITECTURES: dict[str, Architecture] = {
    a.key: a
    for a in (
        LENET5,
        SOFTMAX_REGRESSION,
        LENET5_1998,
        LENET5_1998_FULL,
        MULTILAYER_PERCEPTRON,
        KERAS_EXAMPLE,
    )
}

# In the record of a training, in place of the key of a network that is none of these: one that is
# described there, and in records of fine-tunings one that is not.
OWN, ELSEWHERE = "own", "elsewhere"
