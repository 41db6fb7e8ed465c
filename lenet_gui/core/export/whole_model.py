"""Whole models as `.h5` of Keras, compiled, written without it.

The format is that of keras/src/legacy/saving/legacy_h5_format.py in Keras 3.
"""

from __future__ import annotations

import io
import json
from typing import Any

from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.export.arrays import named_weights
from lenet_gui.core.keras_file.config import compile_config_of, config_of
from lenet_gui.core.network.network import Network

# The first version of Keras with this description of a model.
_VERSION = "3.0.0"


def h5_file(network: Network, record: TrainingRecord | None = None) -> bytes:
    """Return the bytes of a whole-model `.h5`, which has no state of the optimizer."""
    import h5py

    config = record.config if record else None
    model = _plain(config_of(network.architecture, config.dropout_rate if config else 0.0))
    compiled = compile_config_of(config)
    training = {
        "optimizer_config": _plain(compiled["optimizer"]),
        "loss": compiled["loss"],
        "loss_weights": None,
        "metrics": compiled["metrics"],
        "weighted_metrics": None,
    }
    buffer = io.BytesIO()
    arrays = iter(named_weights(network).items())
    with h5py.File(buffer, "w") as file:
        file.attrs["keras_version"] = _VERSION
        file.attrs["backend"] = "tensorflow"
        file.attrs["model_config"] = json.dumps(model)
        file.attrs["training_config"] = json.dumps(training)
        weights = file.create_group("model_weights")
        weights.attrs["keras_version"] = _VERSION
        weights.attrs["backend"] = "tensorflow"
        names = [layer.name for layer in network.architecture.layers]
        weights.attrs["layer_names"] = [name.encode() for name in names]
        for layer, own in network.layers:
            group = weights.create_group(layer.name)
            given = [next(arrays) for _ in own]
            group.attrs["weight_names"] = [name.encode() for name, _ in given]
            for name, array in given:
                group.create_dataset(name, data=array, dtype="float32")
    return buffer.getvalue()


def _plain(described: dict[str, Any]) -> dict[str, Any]:
    """Return the description of a model or its optimizer as `.h5` files have it."""
    config = dict(described["config"])
    if "layers" in config:
        config["layers"] = [_plain(layer) for layer in config["layers"]]
    return {"class_name": described["class_name"], "config": config}
