"""The table of published data sets, and where their files are found."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest
from support.digits import small_dataset, write_small_dataset
from support.mirror import FIRST, Mirror, publish, published_files
from support.small_mnist import place_small_mnist

from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.data.sources import in_words, load, source_named, source_titles

MIRRORS = [mirror for published in PUBLISHED.values() for mirror in published.mirrors]


def test_a_row_is_a_data_set_with_a_name_that_is_fetched_and_read(
    mirror: Mirror, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_small_dataset(tmp_path)
    packed = {f"{p.name}.gz": gzip.compress(p.read_bytes()) for p in tmp_path.iterdir()}
    mirror.contents = packed
    publish(monkeypatch, "letters", title="Letters", files=published_files(packed))
    assert source_titles()["letters"] == "Letters"
    assert source_named("letters") == "letters"
    told: list[str] = []
    for _ in range(2):
        dataset = load("letters", lambda *progress: told.append(in_words(*progress)))
    assert dataset.name == "Letters"
    np.testing.assert_array_equal(dataset.test_images, small_dataset().test_images)
    # It was fetched once, into a folder of its own.
    assert sorted(mirror.asked) == sorted(packed)
    assert PUBLISHED["letters"].find() == PUBLISHED["mnist"].cache_folder().with_name("letters")
    assert told[0] == "Downloading Letters: 0.0 of 0.1 MB"


def test_the_published_mirrors_are_asked_by_https_alone() -> None:
    assert MIRRORS
    assert all(mirror.startswith("https://") for mirror in MIRRORS)


def test_a_cache_with_a_file_of_another_size_does_not_count(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = place_small_mnist(monkeypatch)
    assert PUBLISHED["mnist"].find() == folder
    (folder / FIRST).write_bytes(b"cut")
    assert PUBLISHED["mnist"].find() is None


def test_the_folder_in_the_environment_goes_before_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cached = place_small_mnist(monkeypatch)
    for path in cached.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    monkeypatch.setenv("LENET_GUI_DATA", str(tmp_path))
    assert PUBLISHED["mnist"].find() == tmp_path
    assert load("mnist").name == "MNIST"


def test_a_folder_in_the_environment_that_lacks_files_is_refused_whatever_the_cache_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place_small_mnist(monkeypatch)
    monkeypatch.setenv("LENET_GUI_DATA", str(tmp_path))
    with pytest.raises(DatasetError, match=f"LENET_GUI_DATA, .*{FIRST}") as raised:
        PUBLISHED["mnist"].find()
    assert str(tmp_path) in str(raised.value)


@pytest.mark.mnist
def test_mnist_is_the_published_one_and_split_as_the_tutorial_does() -> None:
    folder = PUBLISHED["mnist"].find()
    assert folder is not None
    assert all(file.is_intact(folder) for file in PUBLISHED["mnist"].files)
    dataset = load("mnist")
    assert dataset.train_images.shape == (55_000, 28, 28)
    assert dataset.validation_images.shape == (5_000, 28, 28)
    assert dataset.test_images.shape == (10_000, 28, 28)
    # The first labels of the published training and test files.
    np.testing.assert_array_equal(dataset.validation_labels[:5], [5, 0, 4, 1, 9])
    np.testing.assert_array_equal(dataset.test_labels[:5], [7, 2, 1, 0, 4])
