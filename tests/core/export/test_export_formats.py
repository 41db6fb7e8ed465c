"""Files for other programs open there, answer as the network does, and replace nothing in vain."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.digits import write_small_dataset
from support.keras_files import random_network
from support.records import a_record

from lenet_gui.core.data.dataset import load_own
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.export.arrays import named_weights
from lenet_gui.core.export.formats import FORMATS, Task, format_of
from lenet_gui.core.export.taken import Taken
from lenet_gui.core.export.writing import Exported, ExportError, export_network, outcome
from lenet_gui.core.keras_file.model_file import save_model
from lenet_gui.core.network.architectures import ARCHITECTURES, LENET5
from lenet_gui.core.network.layers.normalization import BatchNormalization
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.runs.files import network_path
from lenet_gui.core.runs.run import Run

NETWORK = random_network(LENET5)
TAKEN = Taken(NETWORK)
# Those that NumPy alone writes.
QUICK = ["onnx", "keras", "h5", "npz", "safetensors"]
IMAGES = np.random.default_rng(5).random((9, 28, 28), np.float32)


@pytest.mark.parametrize("key", QUICK)
@pytest.mark.parametrize("network", ARCHITECTURES)
def test_a_file_answers_as_the_network_does(tmp_path: Path, key: str, network: str) -> None:
    path = tmp_path / f"x{FORMATS[key].suffix}"
    assert format_of(path) is FORMATS[key]
    taken = Taken(random_network(ARCHITECTURES[network]))
    assert (export_network(path, FORMATS[key], taken).difference or 0) < 1e-5
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.tensorflow
@pytest.mark.parametrize("key", ["keras", "h5"])
def test_keras_evaluates_at_once(tmp_path: Path, key: str) -> None:
    import keras

    path = tmp_path / f"x.{key}"
    export_network(path, FORMATS[key], Taken(NETWORK, a_record()))
    model = keras.models.load_model(path)
    expected = NETWORK.probabilities(IMAGES)
    np.testing.assert_allclose(model(IMAGES[..., np.newaxis]), expected, atol=1e-5)
    labels = expected.argmax(axis=1)
    assert model.evaluate(IMAGES[..., np.newaxis], labels, verbose=0)[1] == 1.0


@pytest.mark.parametrize("key", ["npz", "safetensors"])
def test_other_programs_read_the_weights_by_name(tmp_path: Path, key: str) -> None:
    from safetensors.numpy import load_file

    path = tmp_path / f"x.{key}"
    export_network(path, FORMATS[key], TAKEN)
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
    task = Task(Taken(Network.initial(LENET5, 9)), "x", IMAGES, threading.Event())
    other = FORMATS["onnx"].make(task)
    wrong = replace(FORMATS["onnx"], make=lambda task: other)
    with pytest.raises(ExportError, match=r"^x\.onnx was not exported: it answers otherwise"):
        export_network(path, wrong, TAKEN)
    broken = replace(FORMATS["onnx"], make=lambda task: replace(other, content=b"\xff"))
    with pytest.raises(ExportError, match=r"^x\.onnx was not exported: "):
        export_network(path, broken, TAKEN)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="was not exported: there is no such file or folder"):
        export_network(tmp_path / "none" / "x.npz", FORMATS["npz"], TAKEN)


def test_a_cancelled_export_writes_nothing(tmp_path: Path) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        export_network(tmp_path / "x.onnx", FORMATS["onnx"], TAKEN, cancelled)
    assert not list(tmp_path.iterdir())


def test_the_outcome_is_told() -> None:
    exact, near = Exported(0.0), Exported(2.1e-7)
    assert outcome("x.npz", exact) == "Exported x.npz, which answers exactly as lenet-gui does."
    assert outcome("x", near) == (
        "Exported x. Its probabilities are those of lenet-gui to 6 decimal places."
    )
    assert outcome("x.py", Exported(None)) == "Exported x.py."
    assert outcome("x.py", Exported(None, "x-images.npz")) == (
        "Exported x.py, and its images beside it as x-images.npz."
    )
    assert "not here" in outcome("x.py", Exported(None, "", True))


@pytest.mark.parametrize("key", ["python", "notebook"])
def test_a_training_on_mnist_is_one_file(tmp_path: Path, key: str) -> None:
    path = tmp_path / f"x{FORMATS[key].suffix}"
    exported = export_network(path, FORMATS[key], Taken(NETWORK, a_record()))
    assert exported == Exported(None)
    assert list(tmp_path.iterdir()) == [path]


def test_a_training_on_images_that_are_elsewhere_is_exported_without_them(tmp_path: Path) -> None:
    path = tmp_path / "x.py"
    taken = Taken(NETWORK, a_record(dataset="someone’s"))
    assert export_network(path, FORMATS["python"], taken).without_images
    assert list(tmp_path.iterdir()) == [path]
    assert "someone’s" in path.read_text(encoding="utf-8")


def test_a_network_without_a_training_has_no_script(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"x\.py was not exported: the network was not trained"):
        export_network(tmp_path / "x.py", FORMATS["python"], TAKEN)
    assert not list(tmp_path.iterdir())


def test_a_run_knows_its_images_and_its_first_weights(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    write_small_dataset(data)
    record = a_record(dataset="data", config=TrainingConfig(start="first", epochs=2))
    run = Run(tmp_path / "run_01", "run_01", "finished", record, data, "")
    first = network_path(run.folder, 0)
    first.parent.mkdir(parents=True)
    save_model(first, NETWORK)
    shares: list[float] = []
    path = tmp_path / "x.ipynb"
    taken = Taken(NETWORK, None, run)
    exported = export_network(path, FORMATS["notebook"], taken, progress=shares.append)
    assert exported == Exported(None, "x-images.npz")
    assert shares[-1] == 1.0
    assert sorted(shares) == shares
    assert json.dumps(str(first))[1:-1] in json.loads(path.read_text(encoding="utf-8")).__str__()
    expected = load_own(data)
    with np.load(tmp_path / "x-images.npz") as arrays:
        for name in arrays.files:
            np.testing.assert_array_equal(arrays[name], getattr(expected, name))
        assert len(arrays.files) == 6


def test_a_network_that_was_adapted_has_no_script(tmp_path: Path) -> None:
    taken = Taken(NETWORK, a_record(epochs=()))
    with pytest.raises(ExportError, match="was adapted to a handwriting"):
        export_network(tmp_path / "x.ipynb", FORMATS["notebook"], taken)


def test_a_cancelled_export_leaves_no_images_either(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    write_small_dataset(data)
    run = Run(tmp_path, "run_01", "finished", a_record(dataset="data"), data, "")
    cancelled = threading.Event()
    taken = Taken(NETWORK, None, run)
    with pytest.raises(Cancelled):
        export_network(
            tmp_path / "x.py", FORMATS["python"], taken, cancelled, lambda share: cancelled.set()
        )
    assert list(tmp_path.iterdir()) == [data]
