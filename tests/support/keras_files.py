"""Small `.keras` files to save, to change by hand, and to have refused."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.keras_file.config import config_of
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model
from lenet_gui.core.network.architectures import ARCHITECTURES, LENET5, Architecture
from lenet_gui.core.network.network import Network
from support.records import a_record

both_networks = pytest.mark.parametrize("architecture", ARCHITECTURES.values(), ids=ARCHITECTURES)

RECORD = a_record(
    config=TrainingConfig(dropout_rate=0.25, epochs=2),
    dataset="Ziffern – 数字",
    test_accuracy=0.981,
)


def random_network(architecture: Architecture = LENET5) -> Network:
    random = np.random.default_rng(7)
    drawn = (
        random.normal(0, 0.1, shape).astype(np.float32) for shape in architecture.weight_shapes()
    )
    return Network(
        architecture,
        tuple(
            weights if mask is None else weights * mask
            for weights, mask in zip(drawn, architecture.masks(), strict=True)
        ),
        architecture.pixels,
    )


def assert_same_network(found: Network, expected: Network) -> None:
    assert found.architecture is expected.architecture
    for array, other in zip(found.weights, expected.weights, strict=True):
        assert array.dtype == np.float32
        np.testing.assert_array_equal(array, other)


def members(path: Path) -> dict[str, bytes]:
    """The parts of a file, by name."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(path: Path, contents: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)


def change_member(path: Path, name: str, change: Callable[[bytes], bytes]) -> None:
    contents = members(path)
    pack(path, contents | {name: change(contents[name])})


def change_layers(path: Path, change: Callable[[list[Any]], object]) -> None:
    """Change the list of layers in a file's description of its network."""

    def changed(content: bytes) -> bytes:
        config = json.loads(content)
        change(config["config"]["layers"])
        return json.dumps(config).encode()

    change_member(path, "config.json", changed)


def change_layer(path: Path, name: str, **settings: Any) -> None:
    """Give the layer of this name other settings."""

    def change(layers: list[Any]) -> None:
        [layer] = [layer for layer in layers if layer["config"]["name"] == name]
        layer["config"] |= settings

    change_layers(path, change)


def whole_model(network: Network) -> bytes:
    """An `.h5` with a network, as Keras writes it."""
    buffer = io.BytesIO()
    with h5py.File(buffer, "w") as file:
        file.attrs["model_config"] = json.dumps(config_of(network.architecture, 0.0))
        file.attrs["keras_version"] = "3.0.0"
        for layer, weights in network.layers:
            group = file.create_group(f"model_weights/{layer.name}")
            names = [f"{layer.name}/{number}" for number in range(len(weights))]
            group.attrs["weight_names"] = np.array(names, "S40")
            for name, array in zip(names, weights, strict=True):
                group.create_dataset(name, data=array)
    return buffer.getvalue()


def keras_layer(kind: str, module: str = "keras.layers", **settings: Any) -> dict[str, Any]:
    """A layer as Keras describes it."""
    return {"module": module, "class_name": kind, "config": settings, "registered_name": None}


def refusal(path: Path) -> str:
    """The sentence with which a file is refused: one, with the file's name in front."""
    with pytest.raises(ModelFileError) as caught:
        load_model(path)
    sentence = str(caught.value)
    assert sentence.startswith(f"“{path.name}” ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence
