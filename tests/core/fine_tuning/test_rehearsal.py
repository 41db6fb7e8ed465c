from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from support.small_mnist import place_small_mnist

from lenet_gui import paths
from lenet_gui.core.data.builtin import BUILTIN_NAME
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import load
from lenet_gui.core.fine_tuning import rehearsal
from lenet_gui.core.fine_tuning.rehearsal import rehearsal_set
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.architectures import NO_DIGIT, SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.runs.recorder import fingerprint


@pytest.fixture(autouse=True)
def fewer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few synthetic digits, so that the tests are quick."""
    monkeypatch.setattr(rehearsal, "SYNTHETIC", (60, 20, 40))
    monkeypatch.setattr(rehearsal, "NON_DIGITS", 15)


@pytest.fixture
def mnist(monkeypatch: pytest.MonkeyPatch) -> Dataset:
    """What stands in for MNIST on this machine."""
    place_small_mnist(monkeypatch)
    return load("mnist")


def network() -> Network:
    """One that has learned from MNIST alone."""
    return load_model(paths.models_folder() / "softmax.keras")


@pytest.mark.parametrize("folder", [None, "nowhere"])
def test_without_mnist_synthetic_digits_are_mixed_in(
    folder: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if folder is not None:
        monkeypatch.setenv("LENET_GUI_DATA", str(tmp_path / folder))
    dataset = rehearsal_set(network()).dataset
    assert dataset.name == BUILTIN_NAME
    counts = (len(dataset.train_images), len(dataset.validation_images), len(dataset.test_images))
    assert counts == (60, 20, 40)


def test_a_network_that_learned_from_mnist_alone_gets_mnist(mnist: Dataset) -> None:
    assert fingerprint(rehearsal_set(network()).dataset) == fingerprint(mnist)


def test_a_network_that_knows_synthetic_digits_gets_them_and_outliers_as_well(
    mnist: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Any network knows that much.
    monkeypatch.setattr(rehearsal, "KNOWS_SYNTHETIC_ACCURACY", 0.0)
    others = rehearsal_set(Network.initial(SOFTMAX_REGRESSION, 1))
    dataset = others.dataset
    real = len(mnist.train_images[:: rehearsal.MNIST_STEP])
    assert len(dataset.train_images) == len(dataset.train_labels) == real + 60 + 15
    assert np.count_nonzero(dataset.train_labels == NO_DIGIT) == 15
    assert len(dataset.validation_images) == len(mnist.validation_images) + 20
    assert np.array_equal(dataset.test_images, mnist.test_images)
    assert others.probe is not None
    images, labels = others.probe
    assert len(images) == len(labels) == len(mnist.train_images[1 :: rehearsal.MNIST_STEP])
    mixed_in = {image.tobytes() for image in dataset.train_images}
    assert not any(image.tobytes() in mixed_in for image in images)


def test_writing_them_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        rehearsal_set(network(), lambda: True)
