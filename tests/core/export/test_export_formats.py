"""Files for other programs open there, answer as the network does, and replace nothing in vain."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.keras_files import random_network
from support.records import a_record

from lenet_gui.core.export.arrays import named_weights
from lenet_gui.core.export.formats import (
    FORMATS,
    ExportError,
    export_network,
    format_of,
    outcome,
)
from lenet_gui.core.network.architectures import ARCHITECTURES, LENET5
from lenet_gui.core.network.layers.normalization import BatchNormalization
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled

NETWORK = random_network(LENET5)
IMAGES = np.random.default_rng(5).random((9, 28, 28), np.float32)


@pytest.mark.parametrize("key", FORMATS)
@pytest.mark.parametrize("network", ARCHITECTURES)
def test_a_file_answers_as_the_network_does(tmp_path: Path, key: str, network: str) -> None:
    path = tmp_path / f"x{FORMATS[key].suffix}"
    assert format_of(path) is FORMATS[key]
    assert export_network(path, FORMATS[key], random_network(ARCHITECTURES[network])) < 1e-5
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("key", ["keras", "h5"])
def test_keras_evaluates_at_once(tmp_path: Path, key: str) -> None:
    import keras

    path = tmp_path / f"x.{key}"
    export_network(path, FORMATS[key], NETWORK, a_record())
    model = keras.models.load_model(path)
    expected = NETWORK.probabilities(IMAGES)
    np.testing.assert_allclose(model(IMAGES[..., np.newaxis]), expected, atol=1e-5)
    labels = expected.argmax(axis=1)
    assert model.evaluate(IMAGES[..., np.newaxis], labels, verbose=0)[1] == 1.0


@pytest.mark.parametrize("key", ["npz", "safetensors"])
def test_other_programs_read_the_weights_by_name(tmp_path: Path, key: str) -> None:
    from safetensors.numpy import load_file

    path = tmp_path / f"x.{key}"
    export_network(path, FORMATS[key], NETWORK)
    found: Any = np.load(path) if key == "npz" else load_file(path)
    assert set(found) == set(named_weights(NETWORK))
    np.testing.assert_array_equal(found["C1/kernel"], NETWORK.weights[0])


def test_weights_of_a_normalization_have_keras_words() -> None:
    layers = (*LENET5.layers[:2], BatchNormalization("norm", center=False), *LENET5.layers[2:])
    network = random_network(replace(LENET5, layers=layers))
    names = [name for name in named_weights(network) if name.startswith("norm/")]
    assert names == ["norm/gamma", "norm/moving_mean", "norm/moving_variance"]


def test_a_file_that_answers_otherwise_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "x.onnx"
    path.write_bytes(b"old")
    other = FORMATS["onnx"].make(Network.initial(LENET5, 9), None)
    wrong = replace(FORMATS["onnx"], make=lambda network, record: other)
    with pytest.raises(ExportError, match=r"^x\.onnx was not exported: it answers otherwise"):
        export_network(path, wrong, NETWORK)
    broken = replace(FORMATS["onnx"], make=lambda network, record: b"\xff")
    with pytest.raises(ExportError, match=r"^x\.onnx was not exported: "):
        export_network(path, broken, NETWORK)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="was not exported: there is no such file or folder"):
        export_network(tmp_path / "none" / "x.npz", FORMATS["npz"], NETWORK)


def test_a_cancelled_export_writes_nothing(tmp_path: Path) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        export_network(tmp_path / "x.onnx", FORMATS["onnx"], NETWORK, None, cancelled)
    assert not list(tmp_path.iterdir())


def test_the_difference_is_told() -> None:
    assert outcome("x.npz", 0.0) == "Exported x.npz, which answers exactly as lenet-gui does."
    assert outcome("x", 2.1e-7) == "Exported x, which answers as lenet-gui does, to 2e-07."
