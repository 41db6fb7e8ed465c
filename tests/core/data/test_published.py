"""The table of published data sets, and where their files are found."""

from __future__ import annotations

import dataclasses
import gzip
from pathlib import Path

import numpy as np
import pytest
from support.archives import zipped
from support.data_formats import qmnist_labels
from support.digits import (
    digit_arrays,
    idx_images,
    idx_labels,
    small_dataset,
    write_small_dataset,
)
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


def small_files(key: str) -> dict[str, bytes]:
    """Small files in the form of a published data set, all of them packed as its own are."""
    parts = digit_arrays(240, 1), digit_arrays(60, 2)
    names = [name.rsplit("/", 1)[-1] for name in PUBLISHED[key].inside]
    names = names or [file.name for file in PUBLISHED[key].files]
    contents: dict[str, bytes] = {}
    for (images, labels), image_name, label_name in zip(
        parts, names[::2], names[1::2], strict=True
    ):
        if key == "emnist-digits":
            images = images.transpose(0, 2, 1)
        write_labels = qmnist_labels if key == "qmnist" else idx_labels
        contents[image_name] = gzip.compress(idx_images(images))
        contents[label_name] = gzip.compress(write_labels(labels))
    if not PUBLISHED[key].inside:
        return contents
    others = {"gzip/emnist-letters-train-images-idx3-ubyte.gz": b"never read"}
    inside = {f"gzip/{name}": content for name, content in contents.items()} | others
    return {PUBLISHED[key].files[0].name: zipped(inside)}


def place_on(mirror: Mirror, monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    """Publish small files in place of a data set's, at a local server."""
    mirror.contents = small_files(key)
    files = tuple(
        dataclasses.replace(file, checksum=found.checksum, size=found.size, is_exact=False)
        if key == "qmnist"
        else found
        for file, found in zip(PUBLISHED[key].files, published_files(mirror.contents), strict=True)
    )
    row = dataclasses.replace(PUBLISHED[key], files=files, mirrors=(mirror.url,))
    monkeypatch.setitem(PUBLISHED, key, row)


@pytest.mark.parametrize("key", PUBLISHED)
def test_each_published_data_set_is_fetched_once_and_read(
    key: str, mirror: Mirror, monkeypatch: pytest.MonkeyPatch
) -> None:
    place_on(mirror, monkeypatch, key)
    images, labels = digit_arrays(60, 2)
    for _ in range(2):
        data = load(key)
        np.testing.assert_array_equal(data.test_images, images)
        np.testing.assert_array_equal(data.test_labels, labels)
        assert data.names == PUBLISHED[key].names
        assert data.remarks == ()
    assert sorted(mirror.asked) == sorted(mirror.contents)


def test_only_the_digits_of_the_archive_of_emnist_are_kept(
    mirror: Mirror, monkeypatch: pytest.MonkeyPatch
) -> None:
    place_on(mirror, monkeypatch, "emnist-digits")
    load("emnist-digits")
    kept = sorted(path.name for path in PUBLISHED["emnist-digits"].cache_folder().iterdir())
    wanted = [name.rsplit("/", 1)[-1] for name in PUBLISHED["emnist-digits"].inside]
    assert kept == sorted(wanted)


@pytest.mark.parametrize("key", ["mnist", "fashion-mnist", "qmnist"])
def test_files_that_lie_unpacked_in_the_cache_are_not_fetched(
    key: str, mirror: Mirror, monkeypatch: pytest.MonkeyPatch
) -> None:
    place_on(mirror, monkeypatch, key)
    folder = PUBLISHED[key].cache_folder()
    folder.mkdir(parents=True)
    for name, content in mirror.contents.items():
        (folder / name.removesuffix(".gz")).write_bytes(gzip.decompress(content))
    assert PUBLISHED[key].find() == folder
    assert len(load(key).test_labels) == 60
    assert mirror.asked == []


def test_a_file_that_was_cut_when_unpacked_is_fetched(
    mirror: Mirror, monkeypatch: pytest.MonkeyPatch
) -> None:
    place_on(mirror, monkeypatch, "mnist")
    folder = PUBLISHED["mnist"].cache_folder()
    folder.mkdir(parents=True)
    (folder / "train-images-idx3-ubyte").write_bytes(gzip.decompress(mirror.contents[FIRST])[:-1])
    assert PUBLISHED["mnist"].missing(folder) == list(PUBLISHED["mnist"].files)


def test_each_row_has_ten_names_a_licence_and_checksums() -> None:
    for row in PUBLISHED.values():
        assert len(row.names) == 10
        assert row.licence
        assert all(len(file.checksum) in (32, 64) for file in row.files)
        # What is kept has the form that the reader of idx files turns upright or not.
        assert len(row.inside) in (0, 4)
