"""Settings of each type of layers, chosen at random, and weights for them."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.functions import ACTIVATIONS

Settings = dict[str, Any]

MAPS: Shape = (7, 6, 3)

_pairs = st.tuples(st.integers(1, 4), st.integers(1, 4)).map(list)
_both = st.integers(1, 3).map(lambda n: [n, n])
_paddings = st.sampled_from(["same", "valid"])
_activations = st.sampled_from(sorted(ACTIVATIONS))
_numbers = st.floats(-3, 3, width=32)
_rises = st.floats(0, 2, width=32)
_margins = st.integers(0, 3)
_frames = st.one_of(
    _margins,
    st.lists(_margins, min_size=2, max_size=2),
    st.lists(st.lists(_margins, min_size=2, max_size=2), min_size=2, max_size=2),
)
_interpolations = st.sampled_from(["nearest", "bilinear"])
_axes = st.sampled_from([-1, [-1], [3], [1, 2, 3], [2, 3]])


def _windows(strides: st.SearchStrategy[Any], **others: Any) -> st.SearchStrategy[Settings]:
    return st.fixed_dictionaries(
        {
            "kernel_size": _pairs,
            "strides": strides,
            "padding": _paddings,
            "activation": _activations,
            "use_bias": st.booleans(),
            "dilation_rate": _pairs,
            **others,
        }
    )


_pooling = st.fixed_dictionaries(
    {"pool_size": _pairs, "strides": st.one_of(st.none(), _pairs), "padding": _paddings}
)
_global = st.fixed_dictionaries({"keepdims": st.booleans()})
_scaled = {"epsilon": st.sampled_from([1e-5, 1e-3, 0.1])}
_on_off = {"center": st.booleans(), "scale": st.booleans()}

# The settings of each type that are tried, by its class in Keras.
CASES: dict[str, st.SearchStrategy[Settings]] = {
    "Activation": st.fixed_dictionaries({"activation": _activations}),
    "AveragePooling2D": _pooling,
    "BatchNormalization": st.fixed_dictionaries(
        {"axis": st.sampled_from([-1, 3, [3], 1, 2])} | _scaled | _on_off
    ),
    "Conv2D": _windows(_pairs, filters=st.integers(1, 6), groups=st.sampled_from([1, 1, 3])),
    "Cropping2D": st.fixed_dictionaries({"cropping": _frames}),
    "Dense": st.fixed_dictionaries(
        {"units": st.integers(1, 9), "activation": _activations, "use_bias": st.booleans()}
    ),
    # TensorFlow wants the same stride for rows and columns.
    "DepthwiseConv2D": _windows(_both, depth_multiplier=st.integers(1, 3)),
    "Dropout": st.just({"rate": 0.4}),
    "ELU": st.fixed_dictionaries({"alpha": _rises}),
    "Flatten": st.just({}),
    "GlobalAveragePooling2D": _global,
    "GlobalMaxPooling2D": _global,
    "Identity": st.just({}),
    "LayerNormalization": st.fixed_dictionaries({"axis": _axes} | _scaled | _on_off),
    "LeakyReLU": st.fixed_dictionaries({"negative_slope": _rises}),
    "MaxPooling2D": _pooling,
    "Normalization": st.fixed_dictionaries({"axis": st.sampled_from([-1, [3], [1, 2, 3], None])}),
    "PReLU": st.fixed_dictionaries(
        {"shared_axes": st.sampled_from([None, [1], [1, 2], [3], [1, 2, 3]])}
    ),
    "Permute": st.fixed_dictionaries({"dims": st.permutations([1, 2, 3])}),
    "ReLU": st.fixed_dictionaries(
        {"max_value": st.one_of(st.none(), _rises), "negative_slope": _rises, "threshold": _rises}
    ),
    "Rescaling": st.fixed_dictionaries(
        {
            "scale": st.one_of(_numbers, st.lists(_numbers, min_size=3, max_size=3)),
            "offset": _numbers,
        }
    ),
    "Reshape": st.fixed_dictionaries(
        {"target_shape": st.sampled_from([[126], [-1], [9, -1], [2, 7, 9], [-1, 1, 6, 3]])}
    ),
    "Resizing": st.fixed_dictionaries(
        {
            "height": st.integers(1, 12),
            "width": st.integers(1, 12),
            "interpolation": _interpolations,
        }
    ),
    "SeparableConv2D": _windows(
        _both, filters=st.integers(1, 4), depth_multiplier=st.integers(1, 3)
    ),
    "Softmax": st.fixed_dictionaries({"axis": st.sampled_from([-1, 3])}),
    "UpSampling2D": st.fixed_dictionaries({"size": _pairs, "interpolation": _interpolations}),
    "ZeroPadding2D": st.fixed_dictionaries({"padding": _frames}),
}


def random_weights(layer: Layer, seed: int) -> tuple[Floats, ...]:
    """Weights, of which those that may be variances are positive."""
    random = np.random.default_rng(seed)
    return tuple(
        random.uniform(0.1, 1, shape).astype(np.float32) for shape in layer.weight_shapes(MAPS)
    )
