"""The user's settings of Keras change nothing here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.keras_file.model_file import read_model

CONFIG = TrainingConfig(optimizer="rmsprop", batch_size=20, epochs=1, dropout_rate=0.1)

# Trains as the window and the command do, with a log and its graph.
PROGRAM = """
import json, sys, threading
from pathlib import Path
from support.digits import small_dataset
from test_keras_settings import CONFIG
from lenet_gui.core.recorded_training import RecordedTraining
from lenet_gui.core.keras_file.model_file import save_model
from lenet_gui.core.runs.folder import RunsFolder

folder, data = Path(sys.argv[1]), small_dataset()
training = RecordedTraining(CONFIG, data, RunsFolder(folder / "runs"), "builtin")
warnings = []
*_, done = training.events(threading.Event(), warnings.append)
save_model(folder / "trained.keras", done.network, done.record)
import keras
print(json.dumps({"warnings": warnings, "backend": keras.backend.backend()}))
"""
OTHER_SETTINGS = {
    "backend": "jax",
    "image_data_format": "channels_first",
    "floatx": "float16",
    "epsilon": "not a number",
}


def trained_in_a_process(home: Path, **environment: str) -> tuple[Any, ...]:
    """The output of a training, its network, the metrics of its epochs, and the file's layers."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(home)],
        env=os.environ
        | {"PYTHONPATH": os.pathsep.join(sys.path), "HOME": str(home), "USERPROFILE": str(home)}
        | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"warnings": [], "backend": "tensorflow"}
    network, record = read_model(home / "trained.keras")
    assert record is not None
    with zipfile.ZipFile(home / "trained.keras") as archive:
        return network, record.epochs, archive.read("config.json")


@pytest.mark.tensorflow
def test_a_training_does_not_depend_on_the_users_keras(tmp_path: Path) -> None:
    keras_json = tmp_path / "set" / ".keras" / "keras.json"
    keras_json.parent.mkdir(parents=True)
    keras_json.write_text(json.dumps(OTHER_SETTINGS))
    (tmp_path / "not set").mkdir()
    network, *found = trained_in_a_process(
        tmp_path / "set", KERAS_HOME=str(keras_json.parent), KERAS_BACKEND="jax"
    )
    # In a process as well: in this one, TensorFlow may have been imported with other threads.
    expected_network, *expected = trained_in_a_process(tmp_path / "not set")
    assert found == expected
    for weights, wanted in zip(network.weights, expected_network.weights, strict=True):
        np.testing.assert_array_equal(weights, wanted)
    assert json.loads(keras_json.read_text()) == OTHER_SETTINGS
