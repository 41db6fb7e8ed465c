"""What the user has set for Keras changes nothing here."""

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
told = []
*_, done = training.events(threading.Event(), told.append)
save_model(folder / "trained.keras", done.network, done.record)
import keras
print(json.dumps({"told": told, "backend": keras.backend.backend()}))
"""


def trained_in_a_process(folder: Path, **environment: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def config_in(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read("config.json")


@pytest.fixture(scope="module")
def without_settings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The network that is trained where the user has set nothing.

    In a process as well: in this one, TensorFlow may have been imported with other threads.
    """
    folder = tmp_path_factory.mktemp("without settings")
    trained_in_a_process(folder, HOME=str(folder), USERPROFILE=str(folder))
    return folder / "trained.keras"


CHANNELS_FIRST = {"image_data_format": "channels_first", "floatx": "float16", "epsilon": 0.5}


@pytest.mark.parametrize(
    "settings",
    [CHANNELS_FIRST | {"backend": "jax"}, {"image_data_format": "no such format"}],
    ids=["other", "damaged"],
)
def test_a_training_does_not_depend_on_the_users_keras(
    tmp_path: Path, without_settings: Path, settings: dict[str, Any]
) -> None:
    keras_json = tmp_path / "home" / ".keras" / "keras.json"
    keras_json.parent.mkdir(parents=True)
    keras_json.write_text(json.dumps(settings))
    home = str(tmp_path / "home")
    found = trained_in_a_process(
        tmp_path,
        HOME=home,
        USERPROFILE=home,
        KERAS_HOME=str(keras_json.parent),
        KERAS_BACKEND="jax",
    )
    assert found == {"told": [], "backend": "tensorflow"}
    assert json.loads(keras_json.read_text()) == settings

    network, record = read_model(tmp_path / "trained.keras")
    expected, expected_record = read_model(without_settings)
    for weights, wanted in zip(network.weights, expected.weights, strict=True):
        np.testing.assert_array_equal(weights, wanted)
    assert record is not None
    assert expected_record is not None
    assert record.epochs == expected_record.epochs
    assert config_in(tmp_path / "trained.keras") == config_in(without_settings)
