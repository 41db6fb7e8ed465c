"""The types of layers as the bench offers them: by what they do, with settings to begin with."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from lenet_gui.core.network.description import free_name
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.kernels import KernelLayer
from lenet_gui.core.network.layers.table import LAYERS
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP

# Classes of Keras by group; those that a first network needs come first.
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Bench", "Convolution"),
        ("Conv2D", "SeparableConv2D", "DepthwiseConv2D"),
    ),
    (
        QT_TRANSLATE_NOOP("Bench", "Pooling"),
        ("MaxPooling2D", "AveragePooling2D", "GlobalMaxPooling2D", "GlobalAveragePooling2D"),
    ),
    (QT_TRANSLATE_NOOP("Bench", "Fully connected"), ("Flatten", "Dense")),
    (
        QT_TRANSLATE_NOOP("Bench", "Activation"),
        ("Activation", "ReLU", "LeakyReLU", "PReLU", "ELU", "Softmax"),
    ),
    (
        QT_TRANSLATE_NOOP("Bench", "Against overfitting, and scaling"),
        ("Dropout", "BatchNormalization", "LayerNormalization", "Normalization", "Rescaling"),
    ),
    (
        QT_TRANSLATE_NOOP("Bench", "Shape"),
        (
            "ZeroPadding2D",
            "Cropping2D",
            "Resizing",
            "UpSampling2D",
            "Reshape",
            "Permute",
            "Identity",
        ),
    ),
)

# Where the usual settings of Keras are none, or of no use at first.
_FIRST: dict[str, dict[str, Any]] = {
    "Activation": {"activation": "relu"},
    "Conv2D": {"filters": 8, "kernel_size": [3, 3], "padding": "same", "activation": "relu"},
    "Cropping2D": {"cropping": 2},
    "Dense": {"units": 10},
    "DepthwiseConv2D": {"kernel_size": [3, 3], "padding": "same", "activation": "relu"},
    "Dropout": {"rate": 0.25},
    "LeakyReLU": {"negative_slope": 0.2},
    "Permute": {"dims": [2, 1, 3]},
    "Rescaling": {"scale": 2.0, "offset": -1.0},
    "Reshape": {"target_shape": [7, 7, 16]},
    "Resizing": {"height": 14, "width": 14},
    "SeparableConv2D": {
        "filters": 8,
        "kernel_size": [3, 3],
        "padding": "same",
        "activation": "relu",
    },
}


def new_layer(kind: str, taken: Collection[str]) -> Layer:
    """Return a layer of a type, with a name that none of those taken is."""
    layer = LAYERS[kind].from_keras(free_name(kind, set(taken)), _FIRST.get(kind, {}))
    if isinstance(layer, KernelLayer):
        # As they suit most networks; the usual one here is that of the tutorial's LeNet-5.
        suiting = "he_normal" if layer.activation == "relu" else "glorot_uniform"
        changes: dict[str, Any] = {"initializer": suiting}
        return replace(layer, **changes)
    return layer
