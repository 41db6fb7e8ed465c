"""Networks carry the names of their classes, through training, files and answers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from support.garments import GARMENTS, garment_dataset, garment_network

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.imaging.ink import Box
from lenet_gui.core.keras_file.model_file import read_model, save_model
from lenet_gui.core.metrics.calibration import calibrated
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.class_names import DIGITS, class_names, used
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import NOT_A_CLASS, ReadDigit, recognize
from lenet_gui.core.training.loop import TrainingDone, train


def sure_of(place: int) -> Network:
    """A network that is sure of one class, whatever it sees."""
    network = garment_network()
    bias = np.zeros(10, np.float32)
    bias[place] = 20
    return network.with_weights((network.weights[0], bias))


def test_a_network_has_digits_unless_it_is_told_other_names() -> None:
    assert Network.initial(LENET5, 1).names == DIGITS


@pytest.mark.parametrize("names", [[], ["a"] * 2, ["a\n"], [""], ["a" * 41], list("abcdefghijk")])
def test_names_are_few_short_printable_and_different(names: list[str]) -> None:
    with pytest.raises(ValueError, match="1 to 10 different names"):
        class_names(names)


def test_fewer_names_leave_the_last_classes_without() -> None:
    names = class_names(["cat", "dog"])
    assert len(names) == 10
    assert used(names) == [0, 1]


def test_names_outlive_new_weights_and_calibration() -> None:
    network = garment_network()
    assert network.with_weights(network.weights).names == GARMENTS
    assert calibrated(network, 2.0).names == GARMENTS


@pytest.mark.parametrize("names", [GARMENTS, class_names(["cat", "dog"]), DIGITS])
def test_a_file_keeps_the_names(tmp_path: Path, names: tuple[str, ...]) -> None:
    path = tmp_path / "garments.keras"
    save_model(path, Network.initial(LENET5, 1, names))
    assert read_model(path)[0].names == names


@pytest.mark.tensorflow
def test_a_trained_network_has_the_names_of_its_data() -> None:
    config = TrainingConfig(network="softmax", epochs=1, batch_size=32)
    *_, done = train(config, garment_dataset())
    assert isinstance(done, TrainingDone)
    assert done.network.names == GARMENTS


def test_a_drawing_is_answered_by_name_and_as_a_whole() -> None:
    ink = np.zeros((280, 280), np.uint8)
    # Two pieces far apart, which digits would be read from one by one.
    ink[100:180, 40:60] = ink[100:180, 200:220] = 255
    reading = recognize(ink, sure_of(9))
    assert len(reading.digits) == 1
    assert reading.text() == "Ankle boot"


def test_an_answer_names_two_classes_or_none() -> None:
    image, box = np.zeros((28, 28), np.float32), recognize_box()
    two = ReadDigit(image, box, np.zeros(10, np.float32), (2, 4), False, names=GARMENTS)
    assert two.text() == "Pullover or Coat?"
    none = ReadDigit(image, box, np.zeros(10, np.float32), (), False, names=GARMENTS)
    assert none.text() == NOT_A_CLASS


def recognize_box() -> Box:
    ink = np.zeros((280, 280), np.uint8)
    ink[100:180, 40:60] = 255
    return recognize(ink, sure_of(1)).digits[0].box
