"""Networks that no preset has."""

from __future__ import annotations

import numpy as np
import pytest

from lenet_gui.core.network.architectures import ARCHITECTURES, CLASSES, Architecture
from lenet_gui.core.network.layers.activations import Activation
from lenet_gui.core.network.layers.kernels import Convolution, Dense
from lenet_gui.core.network.layers.normalization import BatchNormalization, LayerNormalization
from lenet_gui.core.network.layers.pooling import AveragePooling
from lenet_gui.core.network.layers.shapes import Flatten
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.pixels import PIXELS

WITHOUT_DROPOUT = Architecture(
    "dense",
    "A dense network",
    (
        Flatten("flatten"),
        Dense("hidden", units=20, activation="relu"),
        Dense("output", units=CLASSES),
    ),
)


# A network from elsewhere, with layers that ours have not, and that ends in another way.
FROM_ELSEWHERE = Architecture(
    "own-1",
    "Mine",
    (
        Convolution("first", 6, (5, 5), strides=(2, 2), use_bias=False),
        BatchNormalization("batch"),
        Activation("active", "silu"),
        AveragePooling("pool"),
        Flatten("flatten"),
        Dense("hidden", units=10, activation="tanh"),
        Dense("last", units=CLASSES),
        LayerNormalization("layer"),
    ),
    (32, 32, 1),
)
DARK_PIXELS = PIXELS["0..255 dark"]


def from_elsewhere() -> Network:
    """A network from elsewhere that was trained on dark ink, with some weights."""
    random = np.random.default_rng(5)
    shapes = FROM_ELSEWHERE.weight_shapes()
    weights = tuple(random.uniform(0.1, 0.3, shape).astype(np.float32) for shape in shapes)
    return Network(FROM_ELSEWHERE, weights, DARK_PIXELS)


def offer(monkeypatch: pytest.MonkeyPatch, architecture: Architecture) -> str:
    """Have the program know another network; return its key."""
    monkeypatch.setitem(ARCHITECTURES, architecture.key, architecture)
    return architecture.key
