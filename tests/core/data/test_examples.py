"""Example digits: from MNIST's test images if they are there, else written."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from support.digits import digit_arrays, idx_images, idx_labels

from lenet_gui.core.data.known_images import Example, random_examples
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.imaging.ink import Picture, Stroke, paint
from lenet_gui.core.network.class_names import class_names


def examples(count: int = 30) -> list[Example]:
    return random_examples(count, np.random.default_rng(1))


def test_without_mnist_digits_are_written_with_strokes_within_the_canvas() -> None:
    found = examples()
    assert len(found) == 30
    assert len({example.name for example in found}) > 5
    for example in found:
        assert example.title == ""
        assert all(isinstance(mark, Stroke) for mark in example.marks)
        ink = paint(example.marks, 100)
        assert ink.any()
        frame = np.concatenate([ink[0], ink[-1], ink[:, 0], ink[:, -1]])
        assert not frame.any()


@pytest.mark.mnist
def test_with_mnist_they_are_its_test_images() -> None:
    found = examples()
    assert len({example.name for example in found}) > 5
    for example in found:
        assert example.title == "MNIST"
        (picture,) = example.marks
        assert isinstance(picture, Picture)
        assert picture.ink.shape == (28, 28)
        assert picture.ink.any()


def test_other_classes_have_the_test_images_of_their_data_set_or_none() -> None:
    garments = PUBLISHED["fashion-mnist"]
    assert random_examples(3, np.random.default_rng(1), garments.names) == []
    assert random_examples(3, np.random.default_rng(1), class_names(["cat", "dog"])) == []
    images, labels = digit_arrays(20, seed=4)
    contents = [idx_images(images), idx_labels(labels)] * 2
    folder = garments.cache_folder()
    folder.mkdir(parents=True)
    for file, content in zip(garments.files, contents, strict=True):
        (folder / file.name.removesuffix(".gz")).write_bytes(content)
    for example in random_examples(3, np.random.default_rng(1), garments.names):
        (picture,) = example.marks
        assert isinstance(picture, Picture)
        place = [bytes(image) for image in images].index(bytes(picture.ink))
        assert (example.name, example.title) == (garments.names[labels[place]], "Fashion-MNIST")


def test_a_damaged_file_of_mnist_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in PUBLISHED["mnist"].files:
        (tmp_path / file.name).write_bytes(bytes(file.size))
    monkeypatch.setenv("LENET_GUI_DATA", str(tmp_path))
    assert examples(1)[0].title == ""


def test_a_folder_that_lacks_files_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LENET_GUI_DATA", str(tmp_path))
    assert examples(1)[0].title == ""
