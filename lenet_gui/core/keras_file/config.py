"""The config.json of a `.keras` file of Keras 3 for our networks.

The format is that of https://keras.io/api/models/model_saving_apis/
"""

from __future__ import annotations

from typing import Any

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS, Optimizer
from lenet_gui.core.keras_file.names import short
from lenet_gui.core.network.architectures import ARCHITECTURES, Architecture
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.kernels import Dense

# A value from json.loads().
Json = Any

# Keras's own learning rate of Adam.
_USUAL_RATE = 0.001


def config_of(architecture: Architecture, dropout_rate: float) -> dict[str, Json]:
    """Return the config.json of a network as a Keras Sequential model with softmax at the end."""
    shape = [None, *architecture.input_shape]
    input_layer = {"batch_shape": shape, "dtype": "float32", "name": "input"}
    layers = [_keras_object("InputLayer", input_layer)]
    for layer in architecture.layers:
        layers.append(_keras_layer(layer))
        if layer.drops and dropout_rate and not layer.dropped_share():
            layers[-1]["config"]["rate"] = dropout_rate
    last = architecture.layers[-1]
    if isinstance(last, Dense) and last.activation == "linear":
        layers[-1]["config"]["activation"] = "softmax"
    else:
        softmax = {"name": _softmax_name(architecture), "trainable": True, "dtype": "float32"}
        layers.append(_keras_object("Softmax", {**softmax, "axis": -1}))
    name = architecture.key if architecture.key in ARCHITECTURES else short(architecture.title)
    return _keras_object("Sequential", {"name": name, "trainable": True, "layers": layers}, "keras")


def compile_config_of(config: TrainingConfig | None) -> dict[str, Json]:
    """Return how Keras compiles the model: with what it was trained with, for labels 0 to 9."""
    optimizer, rate = optimizer_of(config)
    settings = {"name": optimizer.keras_class.lower(), "learning_rate": rate}
    return {
        "optimizer": _keras_object(
            optimizer.keras_class, settings | dict(optimizer.arguments), "keras.optimizers"
        ),
        "loss": "sparse_categorical_crossentropy",
        "metrics": ["accuracy"],
    }


def optimizer_of(config: TrainingConfig | None) -> tuple[Optimizer, float]:
    """Return the optimizer of a training and its learning rate; Adam for a network without one."""
    if config is None:
        return OPTIMIZERS["adam"], _USUAL_RATE
    return OPTIMIZERS[config.optimizer], config.learning_rate


def _softmax_name(architecture: Architecture) -> str:
    """Return a name that no layer has."""
    name, names = "softmax", {layer.name for layer in architecture.layers}
    while name in names:
        name += "_"
    return name


def _keras_layer(layer: Layer) -> dict[str, Json]:
    config = {"name": layer.name, "trainable": True, "dtype": "float32", **layer.keras_settings()}
    return _keras_object(layer.keras_class, config)


def _keras_object(
    kind: str, config: dict[str, Json], module: str = "keras.layers"
) -> dict[str, Json]:
    return {"module": module, "class_name": kind, "config": config, "registered_name": None}
