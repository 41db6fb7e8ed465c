"""A script, run by Keras, is the training again: the same images, order, rates and averages."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.digits import digit_arrays, small_dataset, write_small_dataset
from support.keras_files import random_network
from support.records import a_record

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.dataset import Dataset, load_own
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.export.formats import FORMATS
from lenet_gui.core.export.script.images import write_images
from lenet_gui.core.export.script.script import data_file_name, script_of
from lenet_gui.core.export.script.sections import notebook_file, python_file
from lenet_gui.core.export.taken import Taken
from lenet_gui.core.export.writing import export_network
from lenet_gui.core.keras_file.model_file import load_model, save_model
from lenet_gui.core.network.architectures import OWN
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training.loop import TrainingDone, shuffled_batches, train
from lenet_gui.core.training.start import first_network

# Of Keras's own saving, with NumPy 2.
pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]

NORMALIZED = """\
name = "Normalized"
input = [784]

[[layer]]
type = "Normalization"

[[layer]]
type = "Dense"
units = 20
activation = "tanh"
initializer = "he_normal"

[[layer]]
type = "BatchNormalization"
momentum = 0.5

[[layer]]
type = "Dense"
units = 10
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder of a script."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def place_images(folder: Path) -> Dataset:
    """Put small images where a script of the name run reads them."""
    data = folder / "data"
    data.mkdir()
    write_small_dataset(data)
    path = folder / data_file_name("run")
    assert write_images(path, data, lambda share: None, lambda: False)
    return load_own(data)


def run_here(config: TrainingConfig, **others: Any) -> dict[str, Any]:
    """The names of a script after it has run in this process."""
    names: dict[str, Any] = {"__name__": "__main__"}
    exec(python_file(script_of(a_record(config=config), "run", **others)), names)
    return names


def trained_here(config: TrainingConfig, dataset: Dataset, start: Network) -> Network:
    *_, done = train(config, dataset, start=start)
    assert isinstance(done, TrainingDone)
    return done.network


# Without chance: the first weights are given, and nothing is dropped or varied.
DETERMINED = {
    "LeNet-5": TrainingConfig(
        "lenet5", "adam", 0.003, "linear", batch_size=20, epochs=2, weight_averaging=True
    ),
    "LeNet-5 of 1998": TrainingConfig("lenet5-1998", "momentum", 0.01, batch_size=16, epochs=2),
    "a network of one's own": TrainingConfig(
        OWN, "rmsprop", 0.001, "constant", 25, 3, description=NORMALIZED, weight_averaging=True
    ),
}


@pytest.mark.parametrize("name", DETERMINED)
def test_from_the_same_weights_a_script_ends_with_the_same_network(folder: Path, name: str) -> None:
    config = replace(DETERMINED[name], start="another")
    dataset = place_images(folder)
    first = Network.initial(config.architecture(), 5)
    save_model(folder / "first.keras", first)
    found = run_here(config, start=folder / "first.keras")
    expected = trained_here(config, dataset, first)
    # But for the last layer, which is calibrated here.
    for ours, theirs in zip(expected.weights[:-2], found["model"].get_weights()[:-2], strict=True):
        np.testing.assert_allclose(theirs, ours, rtol=2e-3, atol=2e-4)
    again = load_model(folder / "run-again.keras")
    np.testing.assert_array_equal(again.weights[0], found["model"].get_weights()[0])


def test_chance_and_images_of_no_class_are_in_a_script_too(folder: Path) -> None:
    config = TrainingConfig(
        "lenet5",
        "adamw",
        0.004,
        "cosine",
        batch_size=20,
        epochs=6,
        dropout_rate=0.1,
        augmentation=True,
        weight_averaging=True,
        seed=3,
    )
    dataset = small_dataset()
    labels = dataset.train_labels.copy()
    labels[:5] = 10
    arrays = {
        f"{part}_{kind}": getattr(dataset, f"{part}_{kind}")
        for part in ("train", "validation", "test")
        for kind in ("images", "labels")
    }
    np.savez(folder / "run-images.npz", **{**arrays, "train_labels": labels})
    found = run_here(config, source="drawn")
    assert found["accuracy"] > 0.8
    targets = found["targets"](labels)
    np.testing.assert_allclose(targets[:5], 0.1)
    np.testing.assert_array_equal(targets[5:].argmax(axis=1), labels[5:])


def test_a_normalization_is_measured_on_the_same_images(folder: Path) -> None:
    dataset = place_images(folder)
    config = TrainingConfig(OWN, batch_size=20, description=NORMALIZED)
    names: dict[str, Any] = {}
    for section in script_of(a_record(config=config), "run"):
        if section.title == "Batches":
            break
        exec(section.code, names)
    expected = first_network(config, dataset, None).weights[:2]
    for ours, theirs in zip(expected, names["model"].get_weights(), strict=False):
        np.testing.assert_allclose(theirs, ours, rtol=1e-4, atol=1e-6)


def test_the_batches_are_those_of_a_training(folder: Path) -> None:
    place_images(folder)
    config = TrainingConfig("softmax", "sgd", batch_size=30, epochs=2, seed=9)
    names: dict[str, Any] = {}
    for section in script_of(a_record(config=config), "run")[:-2]:
        exec(section.code, names)
    batches = names["batches"]
    for epoch in range(2):
        batches.shuffle(epoch)
        expected = shuffled_batches(config, len(names["train_images"]), epoch)
        assert len(batches) == len(expected)
        for step, chosen in enumerate(expected):
            images, labels = batches[step]
            np.testing.assert_array_equal(images, names["prepare"](names["train_images"][chosen]))
            np.testing.assert_array_equal(labels, names["train_labels"][chosen])


def test_the_cells_of_a_notebook_run_in_order(folder: Path) -> None:
    place_images(folder)
    config = TrainingConfig("softmax", "sgd", 0.1, batch_size=10, epochs=8)
    notebook = json.loads(notebook_file(script_of(a_record(config=config), "run")))
    names: dict[str, Any] = {}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
    assert names["accuracy"] > 0.6


def test_a_script_runs_by_itself_beside_its_images(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    write_small_dataset(tmp_path / "data")
    config = TrainingConfig("softmax", "sgd", 0.1, batch_size=10, epochs=8)
    record = a_record(config=config, dataset="data")
    run = Run(tmp_path / "run_01", "run_01", "finished", record, tmp_path / "data", "")
    taken = Taken(random_network(config.architecture()), None, run)
    exported = export_network(tmp_path / "again.py", FORMATS["python"], taken)
    assert (exported.images, exported.difference) == ("again-images.npz", None)
    done = subprocess.run(
        [sys.executable, "again.py"],
        cwd=tmp_path,
        env={**os.environ, "KERAS_HOME": str(tmp_path), "KERAS_BACKEND": "tensorflow"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "Test accuracy: " in done.stdout
    assert (tmp_path / "again-again.keras").is_file()


# Where the images are from.


def many() -> tuple[tuple[Bytes, Bytes], tuple[Bytes, Bytes]]:
    """As many images as MNIST, empty but for a number, with labels; and a few to test."""
    random = np.random.default_rng(2)
    images = np.zeros((60_000, 28, 28), np.uint8)
    images[:, 0, :4] = np.arange(60_000, dtype=np.uint32)[:, None].view(np.uint8)
    return (images, random.integers(0, 10, 60_000, np.uint8)), digit_arrays(20, 3)


def data_of(source: str) -> dict[str, Any]:
    names: dict[str, Any] = {}
    for section in script_of(a_record(), "run", source)[:2]:
        exec(section.code, names)
    return names


def assert_same_split(found: dict[str, Any], expected: Dataset) -> None:
    for part in ("train", "validation", "test"):
        for kind in ("images", "labels"):
            name = f"{part}_{kind}"
            np.testing.assert_array_equal(found[name], getattr(expected, name))


def test_mnist_validates_on_its_first_images(monkeypatch: pytest.MonkeyPatch) -> None:
    import keras

    training, test = many()
    monkeypatch.setattr(keras.datasets.mnist, "load_data", lambda: (training, test))
    found = data_of("mnist")
    np.testing.assert_array_equal(found["validation_images"], training[0][:5000])
    np.testing.assert_array_equal(found["train_labels"], training[1][5000:])
    np.testing.assert_array_equal(found["test_images"], test[0])


def test_other_images_validate_on_the_same_sample_as_here(monkeypatch: pytest.MonkeyPatch) -> None:
    import keras

    training, test = many()
    monkeypatch.setattr(keras.datasets.fashion_mnist, "load_data", lambda: (training, test))
    found = data_of("fashion-mnist")
    assert_same_split(found, Dataset.split("x", training, test))


def idx(array: np.ndarray) -> bytes:
    kind = 8 if array.dtype == np.uint8 else 12
    head = bytes([0, 0, kind, array.ndim]) + np.array(array.shape, ">i4").tobytes()
    return gzip.compress(head + array.tobytes(), 1, mtime=0)


@pytest.mark.parametrize("source", ["kmnist", "qmnist", "emnist-digits"])
def test_published_files_are_read_as_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    import zipfile

    import keras

    (images, labels), (test_images, test_labels) = many()
    arrays: list[np.ndarray] = [images, labels, test_images, test_labels]
    if source == "qmnist":
        columns = (np.repeat(one[:, None], 8, axis=1).astype(">i4") for one in arrays[1::2])
        arrays[1::2] = columns
    if source == "emnist-digits":
        arrays[::2] = [one.transpose(0, 2, 1) for one in arrays[::2]]
    published = PUBLISHED[source]
    if published.inside:
        with zipfile.ZipFile(tmp_path / "gzip.zip", "w") as archive:
            for name, array in zip(published.inside, arrays, strict=True):
                archive.writestr(name, idx(array))
    else:
        for file, array in zip(published.files, arrays, strict=True):
            (tmp_path / file.name).write_bytes(idx(array))
    asked: list[str] = []

    def get_file(name: str, origin: str, cache_subdir: str, file_hash: str) -> str:
        asked.append(origin)
        assert file_hash in [file.checksum for file in published.files if file.name == name]
        return str(tmp_path / name)

    monkeypatch.setattr(keras.utils, "get_file", get_file)
    found = data_of(source)
    assert_same_split(found, Dataset.split("x", (images, labels), (test_images, test_labels)))
    assert asked == [published.mirrors[0] + file.name for file in published.files]
