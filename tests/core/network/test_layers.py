"""Each type of layers answers in NumPy as Keras does, at settings chosen at random."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from support.layer_cases import CASES, MAPS, Settings, random_weights

from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.functions import ACTIVATIONS
from lenet_gui.core.network.layers.normalization import Normalization
from lenet_gui.core.network.layers.table import LAYERS


@pytest.fixture(scope="module")
def keras() -> Any:
    import keras

    return keras


def ours(kind: str, chosen: Settings) -> tuple[Layer, Shape]:
    """Our layer with settings as a file has them, and its output shape; none where none fits."""
    if max(chosen.get("strides") or [1]) > 1 and max(chosen.get("dilation_rate", [1])) > 1:
        # Keras has either.
        chosen["dilation_rate"] = [1, 1]
    layer = LAYERS[kind].from_keras("x", json.loads(json.dumps(chosen)))
    try:
        return layer, layer.output_shape(MAPS)
    except ValueError:
        assume(False)
        raise


def keras_answer(keras: Any, layer: Layer, weights: tuple[Floats, ...], inputs: Floats) -> Floats:
    made = getattr(keras.layers, layer.keras_class)(**layer.keras_settings())
    made.build((None, *MAPS))
    if isinstance(layer, Normalization):
        made.load_own_variables({str(k): array for k, array in enumerate(weights)})
    else:
        made.set_weights(list(weights))
    answer: Floats = np.asarray(made(inputs))
    return answer


def test_all_types_are_tried() -> None:
    assert set(CASES) == set(LAYERS)


@pytest.mark.tensorflow
@pytest.mark.filterwarnings("ignore:.*You are using a softmax over axis:UserWarning")
@pytest.mark.parametrize("kind", CASES)
def test_a_layer_answers_as_keras_does(keras: Any, kind: str) -> None:
    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(CASES[kind], st.integers(0, 2**16))
    def compare(chosen: Settings, seed: int) -> None:
        layer, shape = ours(kind, chosen)
        inputs = np.random.default_rng(seed).normal(0, 1, (2, *MAPS)).astype(np.float32)
        given, weights = inputs.copy(), random_weights(layer, seed)
        outputs = layer.forward(inputs, weights)
        np.testing.assert_array_equal(inputs, given)
        assert outputs.dtype == np.float32
        assert outputs.shape == (2, *shape)
        expected = keras_answer(keras, layer, weights, inputs)
        np.testing.assert_allclose(outputs, expected, rtol=1e-5, atol=1e-5)

    compare()


def test_activations_look_at_large_values_without_a_warning() -> None:
    values = np.array([[-1e4, -100, -1, 0, 1, 80, 1e4]], np.float32)
    for key, activation in ACTIVATIONS.items():
        answers = activation.function(values.copy())
        assert np.isfinite(answers).all(), key


def test_rising_activations_rise() -> None:
    values = np.linspace(-9, 9, 500, dtype=np.float32)
    for key, activation in ACTIVATIONS.items():
        rises = bool((np.diff(activation.function(values.copy())) >= -1e-6).all())
        assert rises == activation.rising or not activation.by_element, key


@pytest.mark.parametrize(
    ("kind", "chosen"),
    [
        ("Conv2D", {"filters": 2, "kernel_size": [8, 2]}),
        ("Conv2D", {"filters": 2, "kernel_size": [2, 2], "strides": [9, 9]}),
        ("MaxPooling2D", {"pool_size": [3, 7]}),
    ],
)
def test_windows_that_are_larger_than_the_maps_do_not_fit(kind: str, chosen: Settings) -> None:
    layer = LAYERS[kind].from_keras("x", chosen)
    if chosen.get("strides"):
        assert layer.output_shape(MAPS) == (1, 1, 2)
    else:
        with pytest.raises(ValueError, match="larger"):
            layer.output_shape(MAPS)


CONVOLUTION = {"filters": 2, "kernel_size": 3}


@pytest.mark.parametrize(
    ("kind", "chosen", "words"),
    [
        ("Conv2D", CONVOLUTION | {"dilation_rate": [0, 2]}, "dilation_rate 0×2"),
        ("Conv2D", CONVOLUTION | {"groups": 0}, "groups 0"),
        ("Conv2D", CONVOLUTION | {"data_format": "channels_first"}, "data_format channels_first"),
        ("Conv2D", CONVOLUTION | {"padding": "causal"}, "padding causal"),
        ("Conv2D", CONVOLUTION | {"activation": "sin"}, "activation sin"),
        ("Conv2D", CONVOLUTION | {"strides": [2**70, 1]}, "strides 1180591620717411303424×1"),
        ("Conv2D", CONVOLUTION | {"strides": 0}, "strides 0"),
        ("Conv2D", CONVOLUTION | {"strides": [1, 1, 1]}, "strides 1×1×1"),
        ("Conv2D", CONVOLUTION | {"filters": 10**9}, "filters 1000000000"),
        ("Conv2D", CONVOLUTION | {"filters": True}, "filters True"),
        ("Conv2D", CONVOLUTION | {"use_bias": 1}, "use_bias 1"),
        ("Conv2D", {"kernel_size": 3}, "no filters"),
        ("MaxPooling2D", {"pool_size": 1000}, "pool_size 1000"),
        ("ZeroPadding2D", {"padding": [[0, 10**9], [0, 0]]}, "padding"),
        ("ZeroPadding2D", {"padding": -1}, "padding -1"),
        ("Reshape", {"target_shape": [2**30, 2**30, 2**30]}, "target_shape"),
        ("Reshape", {"target_shape": []}, "target_shape"),
        ("Rescaling", {"scale": "1"}, "scale 1"),
        ("Rescaling", {"scale": 1e300}, "scale 1e+300"),
        ("Rescaling", {"scale": 10**5000}, "scale"),
        ("Softmax", {"axis": None}, "axis None"),
        ("Resizing", {"height": 9, "width": 9, "interpolation": "area"}, "interpolation area"),
        ("Resizing", {"height": 9, "width": 9, "antialias": True}, "antialias True"),
        ("UpSampling2D", {"size": 1000}, "size 1000"),
        ("Permute", {"dims": []}, "dims"),
        ("LayerNormalization", {"rms_scaling": True}, "rms_scaling True"),
        ("BatchNormalization", {"renorm": True}, "renorm True"),
        ("BatchNormalization", {"axis": []}, "axis"),
        ("Normalization", {"mean": [[1]], "variance": [[1]]}, "mean"),
        ("ReLU", {"negative_slope": -1}, "negative_slope -1"),
        ("LeakyReLU", {"negative_slope": None}, "negative_slope None"),
    ],
)
def test_other_settings_are_refused_by_name(kind: str, chosen: Settings, words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)):
        LAYERS[kind].from_keras("x", chosen)


def test_mean_and_variance_that_are_settings_make_a_rescaling() -> None:
    made = LAYERS["Normalization"].from_keras("x", {"axis": -1, "mean": 0.5, "variance": 4.0})
    inputs = np.full((1, 2, 2, 1), 4.5, np.float32)
    np.testing.assert_allclose(made.forward(inputs, ()), np.full((1, 2, 2, 1), 2.0))


FITTING: dict[str, Callable[[], Layer]] = {
    kind: lambda kind=kind, chosen=chosen: LAYERS[kind].from_keras("x", chosen)  # type: ignore[misc]
    for kind, chosen in {
        "Normalization": {"axis": [1, 9]},
        "LayerNormalization": {"axis": [2, 1]},
        "BatchNormalization": {"axis": [1, 2]},
        "PReLU": {"shared_axes": [4]},
        "Permute": {"dims": [2, 1]},
        "Cropping2D": {"cropping": 4},
        "Conv2D": {"filters": 2, "kernel_size": 1, "groups": 2},
        "Softmax": {"axis": 1},
        "Rescaling": {"scale": [1.0, 2.0]},
        "Reshape": {"target_shape": [5, 5]},
    }.items()
}


WITH_WEIGHTS = ("Normalization", "LayerNormalization", "BatchNormalization", "PReLU")


@pytest.mark.parametrize("kind", FITTING)
def test_a_layer_for_other_shapes_does_not_fit(kind: str) -> None:
    layer = FITTING[kind]()
    asked = layer.weight_shapes if kind in WITH_WEIGHTS else None
    with pytest.raises(
        ValueError, match=r"axis|axes|needs one number|fill|cuts off|needs each|groups"
    ):
        (asked or layer.output_shape)(MAPS)
