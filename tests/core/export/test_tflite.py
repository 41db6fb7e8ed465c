"""Files of TensorFlow Lite are made beside the program, and answer there as the network does."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from support.keras_files import random_network

from lenet_gui.core.export import tflite
from lenet_gui.core.export.formats import FORMATS
from lenet_gui.core.export.taken import Taken
from lenet_gui.core.export.writing import ExportError, export_network
from lenet_gui.core.network.architectures import LENET5, LENET5_1998
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.training import packages

TAKEN = Taken(random_network(LENET5))


@pytest.mark.tensorflow
def test_a_file_takes_any_number_of_images_and_answers_as_here(tmp_path: Path) -> None:
    network = random_network(LENET5_1998)
    path = tmp_path / "x.tflite"
    difference = export_network(path, FORMATS["tflite"], Taken(network)).difference
    assert difference is not None
    assert difference < 1e-5
    assert path.read_bytes()[4:8] == b"TFL3"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_changed_on_the_disk_is_not_taken(tmp_path: Path) -> None:
    answers = np.zeros((1, 10), np.float32)
    images = np.zeros((1, 28, 28), np.float32)
    path = tmp_path / "x.tflite"
    path.write_bytes(b"file")
    read = tflite.read_back(b"file", answers)
    assert read(path, TAKEN.network, images) is answers
    path.write_bytes(b"fil")
    with pytest.raises(ValueError, match="could not be read back"):
        read(path, TAKEN.network, images)


def test_without_tensorflow_there_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "is_installed", lambda: False)
    with pytest.raises(ExportError, match=r"x\.tflite was not exported: it takes TensorFlow"):
        export_network(tmp_path / "x.tflite", FORMATS["tflite"], TAKEN)
    assert not list(tmp_path.iterdir())


@pytest.mark.tensorflow
def test_a_conversion_that_fails_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The helper then finds no model to convert.
    monkeypatch.setattr(tflite, "model_bytes", lambda network, record: b"no model")
    with pytest.raises(ExportError, match="TensorFlow Lite cannot calculate with all"):
        export_network(tmp_path / "x.tflite", FORMATS["tflite"], TAKEN)
    assert not list(tmp_path.iterdir())


@pytest.mark.tensorflow
def test_a_conversion_can_be_cancelled(tmp_path: Path) -> None:
    cancelled = threading.Event()
    timer = threading.Timer(0.3, cancelled.set)
    timer.start()
    with pytest.raises(Cancelled):
        export_network(tmp_path / "x.tflite", FORMATS["tflite"], replace(TAKEN), cancelled)
    timer.join()
    assert not list(tmp_path.iterdir())
