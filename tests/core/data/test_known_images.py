"""The images that are known for the classes of a network."""

from __future__ import annotations

import dataclasses
import gzip

import numpy as np
import pytest
from support.garments import GARMENTS
from support.small_mnist import place_small_mnist

from lenet_gui.core.data.known_images import known_test_images, known_training_images
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.progress import Cancelled


def test_digits_are_written_where_mnist_is_not_on_the_computer() -> None:
    test, training = known_test_images(DIGITS), known_training_images(DIGITS)
    assert test is not None
    assert training is not None
    assert (test.title, len(test.labels), len(training.labels)) == ("", 2_000, 6_000)
    assert np.bincount(test.labels).tolist() == [200] * 10
    again = known_test_images(DIGITS)
    assert again is not None
    np.testing.assert_array_equal(test.images, again.images)


def test_the_images_of_mnist_are_read_where_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    place_small_mnist(monkeypatch)
    test, training = known_test_images(DIGITS), known_training_images(DIGITS)
    assert test is not None
    assert training is not None
    assert test.title == "MNIST"
    assert (len(training.labels), len(test.labels)) == (240, 60)
    assert test.images.shape == (60, 28, 28)


def test_a_damaged_data_set_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = place_small_mnist(monkeypatch)
    for path in folder.glob("*images*"):
        size = path.stat().st_size
        path.write_bytes(gzip.compress(b"")[:size].ljust(size, b"\0"))
    found = known_test_images(DIGITS)
    assert found is not None
    assert found.title == ""


def test_other_classes_have_the_images_of_their_data_set_or_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert known_test_images(GARMENTS) is None
    place_small_mnist(monkeypatch, "garments")
    row = dataclasses.replace(PUBLISHED["garments"], names=GARMENTS, title="Garments", variable="")
    monkeypatch.setitem(PUBLISHED, "garments", row)
    found = known_test_images(GARMENTS)
    assert found is not None
    assert found.title == "Garments"


def test_writing_digits_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        known_test_images(DIGITS, lambda: True)
