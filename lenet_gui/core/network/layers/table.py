"""The table of all types of layers, by their classes in Keras."""

from __future__ import annotations

from lenet_gui.core.network.layers.activations import (
    ELU,
    Activation,
    LeakyReLU,
    PReLU,
    ReLU,
    Softmax,
)
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.depthwise import DepthwiseConvolution, SeparableConvolution
from lenet_gui.core.network.layers.kernels import Convolution, Dense
from lenet_gui.core.network.layers.normalization import (
    BatchNormalization,
    LayerNormalization,
    Normalization,
    Rescaling,
)
from lenet_gui.core.network.layers.pooling import (
    AveragePooling,
    GlobalAveragePooling,
    GlobalMaxPooling,
    MaxPooling,
)
from lenet_gui.core.network.layers.resizing import Cropping, Resizing, UpSampling
from lenet_gui.core.network.layers.shapes import (
    Dropout,
    Flatten,
    Identity,
    Permute,
    Reshape,
    ZeroPadding,
)

_TYPES: tuple[type[Layer], ...] = (
    Activation,
    AveragePooling,
    BatchNormalization,
    Convolution,
    Cropping,
    Dense,
    DepthwiseConvolution,
    Dropout,
    ELU,
    Flatten,
    GlobalAveragePooling,
    GlobalMaxPooling,
    Identity,
    LayerNormalization,
    LeakyReLU,
    MaxPooling,
    Normalization,
    PReLU,
    Permute,
    ReLU,
    Rescaling,
    Reshape,
    Resizing,
    SeparableConvolution,
    Softmax,
    UpSampling,
    ZeroPadding,
)

LAYERS: dict[str, type[Layer]] = {kind.keras_class: kind for kind in _TYPES}

# Keras's other names for them.
OTHER_NAMES = {
    "AvgPool2D": "AveragePooling2D",
    "BatchNormalizationV1": "BatchNormalization",
    "Convolution2D": "Conv2D",
    "DepthwiseConvolution2D": "DepthwiseConv2D",
    "GlobalAvgPool2D": "GlobalAveragePooling2D",
    "GlobalMaxPool2D": "GlobalMaxPooling2D",
    "MaxPool2D": "MaxPooling2D",
    "SeparableConvolution2D": "SeparableConv2D",
    "SyncBatchNormalization": "BatchNormalization",
    "ThresholdedReLU": "ReLU",
}

# Keras's layers that act in training only.
ONLY_IN_TRAINING = frozenset(
    {
        "ActivityRegularization",
        "AlphaDropout",
        "GaussianDropout",
        "GaussianNoise",
        "RandomBrightness",
        "RandomColorDegeneration",
        "RandomColorJitter",
        "RandomContrast",
        "RandomErasing",
        "RandomFlip",
        "RandomGaussianBlur",
        "RandomHeight",
        "RandomHue",
        "RandomInvert",
        "RandomPerspective",
        "RandomPosterization",
        "RandomRotation",
        "RandomSaturation",
        "RandomSharpness",
        "RandomShear",
        "RandomTranslation",
        "RandomWidth",
        "RandomZoom",
        "SpatialDropout2D",
    }
)
