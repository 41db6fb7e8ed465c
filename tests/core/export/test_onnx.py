"""ONNX files: each type of layers and each activation answers in onnxruntime as in NumPy."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from support.keras_files import random_network
from support.layer_cases import CASES, MAPS, Settings, random_weights
from support.records import a_record

from lenet_gui.core.arrays import Floats
from lenet_gui.core.export.onnx.activations import ACTIVATE
from lenet_gui.core.export.onnx.builder import Builder, Values
from lenet_gui.core.export.onnx.graph import Graph, from_bytes, to_bytes
from lenet_gui.core.export.onnx.layers import ADD
from lenet_gui.core.export.onnx.network import onnx_answers, onnx_file
from lenet_gui.core.export.onnx.run import run
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.layers.functions import ACTIVATIONS
from lenet_gui.core.network.layers.table import LAYERS

IMAGES = np.random.default_rng(5).random((7, 28, 28), np.float32)


def answer(file: bytes, inputs: Floats, name: str = "image") -> Any:
    """What onnxruntime answers, once onnx has checked the file and followed its shapes."""
    import onnx
    import onnxruntime

    onnx.checker.check_model(onnx.load_from_string(file), full_check=True)
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    return session.run(None, {name: inputs})[0]


def test_all_types_of_layers_and_activations_are_exported() -> None:
    assert set(ADD) == set(LAYERS.values())
    assert set(ACTIVATE) == set(ACTIVATIONS)


@pytest.mark.parametrize("kind", CASES)
def test_a_layer_answers_in_onnxruntime_and_read_back_as_here(kind: str) -> None:
    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
    @given(CASES[kind], st.integers(0, 2**16))
    def compare(chosen: Settings, seed: int) -> None:
        layer = LAYERS[kind].from_keras("x", json.loads(json.dumps(chosen)))
        try:
            shape = layer.output_shape(MAPS)
        except ValueError:
            assume(False)
        weights = random_weights(layer, seed)
        inputs = np.random.default_rng(seed).normal(0, 1, (3, *MAPS)).astype(np.float32)
        graph = Graph("x", "in", "out", shapes={"in": MAPS, "out": shape})
        builder = Builder(graph)
        builder.begin("x")
        values = ADD[type(layer)](builder, layer, weights, Values("in", MAPS))
        builder.begin("end")
        builder.add_last("Mul", builder.last(values), builder.constant("one", 1.0))
        file = to_bytes(graph)
        expected = layer.forward(inputs, weights)
        np.testing.assert_allclose(answer(file, inputs, "in"), expected, rtol=1e-4, atol=1e-4)
        np.testing.assert_allclose(run(from_bytes(file), inputs), expected, rtol=1e-4, atol=1e-4)

    compare()


def test_a_network_takes_any_number_of_images() -> None:
    network = random_network(LENET5)
    file = onnx_file(network)
    for count in (1, 7):
        images = IMAGES[:count]
        expected = network.probabilities(images)
        np.testing.assert_allclose(answer(file, network.inputs(images)), expected, atol=1e-6)


def test_the_file_tells_names_shapes_pixels_and_classes() -> None:
    import onnx

    model = onnx.load_from_string(onnx_file(random_network(LENET5), a_record()))
    told = {entry.key: entry.value for entry in model.metadata_props}
    assert told["classes"] == "0,1,2,3,4,5,6,7,8,9"
    assert (told["pixel_scale"], told["pixel_offset"]) == ("1", "0")
    assert told["resized_from_28x28"] == "none"
    assert (told["trained_on"], told["test_accuracy"]) == ("MNIST", "0.9900")
    [given], [found] = model.graph.input, model.graph.output
    assert (given.name, found.name) == ("image", "probabilities")
    sizes = given.type.tensor_type.shape.dim
    assert [size.dim_param or size.dim_value for size in sizes] == ["batch", 28, 28, 1]
    assert {"C1/kernel", "C3/kernel", "F6/kernel"} <= {one.name for one in model.graph.initializer}


def test_a_damaged_file_is_refused() -> None:
    file = onnx_file(random_network(LENET5))
    for broken in (file[: len(file) // 2], b"", b"\xff" * 100):
        with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
            onnx_answers(broken, IMAGES[..., np.newaxis])
