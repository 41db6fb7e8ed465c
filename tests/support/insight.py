"""Networks with random weights to look into, one of them unlike any that is built in."""

from __future__ import annotations

from typing import Any

import numpy as np

from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.network.architectures import CLASSES, Architecture
from lenet_gui.core.network.layers.activations import Activation, PReLU
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.depthwise import DepthwiseConvolution, SeparableConvolution
from lenet_gui.core.network.layers.kernels import Convolution, Dense
from lenet_gui.core.network.layers.normalization import BatchNormalization, LayerNormalization
from lenet_gui.core.network.layers.pooling import (
    AveragePooling,
    GlobalAveragePooling,
    MaxPooling,
)
from lenet_gui.core.network.layers.resizing import Cropping, Resizing, UpSampling
from lenet_gui.core.network.layers.shapes import (
    Dropout,
    Flatten,
    Permute,
    Reshape,
    ZeroPadding,
)
from lenet_gui.core.network.network import Network

IMAGES = synthetic_digits(4, 1)[0].astype(np.float32) / 255

# Its kernels are no squares, and its second pooling leaves a row and a column out.
DEEPER = Architecture(
    "deeper",
    "A deeper network",
    (
        Convolution("C1", filters=3, kernel_size=(3, 2), padding="same", activation="relu"),
        MaxPooling("S2"),
        Convolution("C3", filters=4, kernel_size=(4, 4), padding="valid", activation="relu"),
        MaxPooling("S4"),
        Dropout("dropout1"),
        Convolution("C5", filters=5, kernel_size=(2, 3), padding="same", activation="relu"),
        Flatten("flatten"),
        Dense("F6", units=12, activation="relu"),
        Dense("output", units=CLASSES),
    ),
)

# A layer of each other kind.
OTHERS = Architecture(
    "others",
    "Other layers",
    (
        ZeroPadding("frame", ((1, 0), (0, 2))),
        Convolution("C1", filters=4, kernel_size=(5, 4), padding="same", strides=(2, 3)),
        BatchNormalization("batch"),
        Activation("active", "relu"),
        DepthwiseConvolution("deep", (3, 3), padding="same", depth_multiplier=2, use_bias=False),
        AveragePooling("mean", (3, 2), padding="same"),
        SeparableConvolution("apart", filters=6, kernel_size=(2, 2), depth_multiplier=2),
        LayerNormalization("layers"),
        MaxPooling("largest", (2, 2), strides=(1, 1), padding="same"),
        Reshape("other", (-1, 2, 6)),
        Convolution("C2", filters=12, kernel_size=(1, 1), activation="tanh", use_bias=False),
        GlobalAveragePooling("all"),
        Dense("hidden", units=9, use_bias=False, activation="sigmoid"),
        Dense("output", units=CLASSES),
    ),
)


# Layers that move values about, and groups.
MOVED = Architecture(
    "moved",
    "Moved values",
    (
        Cropping("cut", ((8, 9), (10, 7))),
        Resizing("larger", 13, 12),
        UpSampling("wider", (1, 2)),
        Convolution("C1", filters=6, kernel_size=(3, 2), activation="relu"),
        Convolution("C2", filters=4, kernel_size=(2, 3), padding="same", groups=2, strides=(2, 2)),
        PReLU("slopes", (1, 2)),
        Permute("order", (3, 1, 2)),
        BatchNormalization("batch", (1,)),
        Flatten("flatten"),
        Dense("output", units=CLASSES),
    ),
)


def random_network(architecture: Architecture, seed: int = 1) -> Network:
    """A network with weights and biases of a moderate size."""
    return Network(architecture, tuple(w.astype(np.float32) for w in _weights(architecture, seed)))


def float64_network(architecture: Architecture, seed: int = 1) -> list[tuple[Layer, Any]]:
    """The layers of such a network with their weights in float64."""
    remaining = iter(_weights(architecture, seed))
    return [
        (layer, tuple(next(remaining) for _ in layer.weight_shapes(shape)))
        for layer, shape in architecture.input_shapes()
    ]


def _weights(architecture: Architecture, seed: int) -> list[Any]:
    random = np.random.default_rng(seed)
    return [random.normal(0, 0.2, shape) for shape in architecture.weight_shapes()]
