"""train on pictures of other things than digits, and classify with the network, as typed."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from support.command_line import Run
from support.digits import digit_arrays, write_small_dataset
from support.garments import GARMENTS

from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.class_names import used


@pytest.mark.tensorflow
@pytest.mark.usefixtures("working_folder")
def test_a_network_learns_garments_from_folders_and_answers_by_their_names(
    run: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "garments"
    images, labels = digit_arrays(1200, seed=1)
    for number, (image, label) in enumerate(zip(images, labels, strict=True)):
        place = folder / GARMENTS[label].replace("/", " ")
        place.mkdir(parents=True, exist_ok=True)
        picture = QImage(image.data, 28, 28, 28, QImage.Format.Format_Grayscale8)
        assert picture.save(str(place / f"{number}.png"))
    settings = ("--network", "softmax", "--epochs", "6", "--batch-size", "32", "--json")
    code, printed, said = run("train", *settings, "--data", folder, "--output", "g.keras")
    assert code == 0, said
    assert "Ankle boot: 108" in said
    assert json.loads(printed)["test_accuracy"] > 0.9
    network = load_model("g.keras")
    assert network.names[used(network.names)[0]] == "Ankle boot"
    # A seven-segment 9 in the middle of a larger picture.
    boot = np.kron(images[np.argmax(labels == 9)], np.ones((8, 8), np.uint8))
    large = QImage(boot.data, 224, 224, 224, QImage.Format.Format_Grayscale8)
    assert large.save("boot.png")
    _, printed, _ = run("classify", "--model", "g.keras", "--json", "boot.png")
    answer = json.loads(printed)[0]["digits"][0]["probabilities"]
    assert network.names[int(np.argmax(answer))] == "Ankle boot"


def test_a_preview_tells_what_data_hold_and_trains_nothing(
    run: Run, working_folder: Path, tmp_path: Path
) -> None:
    write_small_dataset(tmp_path)
    code, printed, _ = run("train", "--data", tmp_path, "--preview")
    assert code == 0
    assert printed.splitlines()[0].split()[:3] == ["0", "22", "training"]
    assert "220 images train, 20 validate and 60 test." in printed
    assert not list(working_folder.glob("*.keras"))
    code, _, said = run("train", "--data", tmp_path / "nothing", "--preview")
    assert code == 2
    assert "nothing" in said
