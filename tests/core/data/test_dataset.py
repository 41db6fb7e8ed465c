from __future__ import annotations

import gzip
import os
import sys
from pathlib import Path

import numpy as np
import pytest
from support.digits import digit_arrays, idx_images, idx_labels, small_dataset, write_small_dataset

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.dataset import Dataset, load_own
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.runs.recorder import MNIST_FINGERPRINT, fingerprint

STANDARD = ("train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1")
ARRAYS = (
    "train_images",
    "train_labels",
    "validation_images",
    "validation_labels",
    "test_images",
    "test_labels",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of four good files."""
    path = tmp_path / "digits"
    path.mkdir()
    write_small_dataset(path, train=24, test=6)
    return path


def assert_same(found: Dataset, expected: Dataset) -> None:
    for name in ARRAYS:
        np.testing.assert_array_equal(getattr(found, name), getattr(expected, name), name)


def test_a_folder_gives_what_was_written_into_it_and_its_name(folder: Path) -> None:
    dataset = load_own(folder)
    assert dataset.name == "digits"
    assert_same(dataset, small_dataset(train=24, test=6))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_folder_whose_name_is_no_text_gives_one_that_can_be_written(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"b\xfccher")
    folder.mkdir()
    write_small_dataset(folder)
    assert load_own(folder).name == "b?cher"


def test_the_arrays_are_read_only_and_the_callers_stay_as_they_are() -> None:
    images, labels = digit_arrays(12, seed=1)
    dataset = Dataset.split("digits", (images, labels), (images, labels))
    assert not any(getattr(dataset, name).flags.writeable for name in ARRAYS)
    assert images.flags.writeable


def split(labels: Bytes) -> Dataset:
    """A data set with these labels (n,); an image's first pixels tell its place."""
    images = np.zeros((len(labels), 28, 28), np.uint8)
    images[:, 0, :2] = np.arange(len(labels), dtype="<u2").view(np.uint8).reshape(-1, 2)
    return Dataset.split("", (images, labels), (images[:1], labels[:1]))


def places(images: Bytes) -> list[int]:
    return np.ascontiguousarray(images[:, 0, :2]).view("<u2").ravel().tolist()


@pytest.mark.parametrize("count", [600, 6_000])
def test_of_images_sorted_by_label_a_twelfth_of_each_digit_validates(count: int) -> None:
    labels = np.sort(np.arange(count) % 10).astype(np.uint8)
    found = np.bincount(split(labels).validation_labels, minlength=10)
    assert found.tolist() == [count // 120] * 10


def test_of_more_than_sixty_thousand_images_five_thousand_validate() -> None:
    # One zero, seen as many images, costs no memory.
    images = np.broadcast_to(np.uint8(0), (65_000, 28, 28))
    labels = (np.arange(65_000) % 10).astype(np.uint8)
    dataset = Dataset.split("", (images, labels), (images[:1], labels[:1]))
    assert len(dataset.validation_labels) == 5_000


@pytest.mark.parametrize(
    ("labels", "validating"),
    [
        (list(range(10)) * 2, [1] * 10),
        ([0] * 11 + [3], [1, 0, 0, 0]),
        ([0] * 40 + [1] * 3 + [2] * 2 + [3], [3, 1, 1, 0]),
    ],
)
def test_each_digit_that_comes_twice_validates_and_none_is_kept_from_training(
    labels: list[int], validating: list[int]
) -> None:
    dataset = split(np.array(labels, np.uint8))
    assert np.bincount(dataset.validation_labels, minlength=4).tolist() == validating
    assert set(dataset.train_labels) == set(labels)


def test_a_split_is_always_the_same_uses_each_image_once_and_keeps_their_order() -> None:
    labels = np.random.default_rng(5).integers(0, 10, 500).astype(np.uint8)
    dataset = split(labels)
    training, validation = places(dataset.train_images), places(dataset.validation_images)
    assert (training, validation) == (sorted(training), sorted(validation))
    assert sorted(training + validation) == list(range(500))
    np.testing.assert_array_equal(dataset.validation_labels, labels[validation])
    np.testing.assert_array_equal(dataset.train_labels, labels[training])
    assert places(split(labels).validation_images) == validation


@pytest.mark.mnist
def test_mnist_as_own_data_is_split_as_mnist() -> None:
    folder = PUBLISHED["mnist"].find()
    assert folder is not None
    assert fingerprint(load_own(folder)) == MNIST_FINGERPRINT


@pytest.mark.parametrize(
    "names",
    [
        [f"{name}-ubyte.gz" for name in STANDARD],
        [f"{name.replace('-idx', '.idx')}-ubyte" for name in STANDARD],
        [f"mine-{name.replace('t10k', 'test')}-ubyte.gz" for name in STANDARD],
    ],
    ids=["gzip", "dot", "prefix"],
)
def test_other_usual_names_are_found(folder: Path, names: list[str]) -> None:
    for standard, name in zip(STANDARD, names, strict=True):
        content = (folder / f"{standard}-ubyte").read_bytes()
        (folder / f"{standard}-ubyte").unlink()
        (folder / name).write_bytes(gzip.compress(content) if name.endswith("gz") else content)
    (folder / "notes.txt").write_text("left alone")
    assert_same(load_own(folder), small_dataset(train=24, test=6))


def test_of_a_packed_and_an_unpacked_file_the_unpacked_one_is_read(folder: Path) -> None:
    (folder / "train-images-idx3-ubyte.gz").write_bytes(b"not read")
    assert_same(load_own(folder), small_dataset(train=24, test=6))


def pair(part: str, images: int, labels: int) -> dict[str, bytes]:
    return {
        f"{part}-images-idx3-ubyte": idx_images(np.zeros((images, 28, 28), np.uint8)),
        f"{part}-labels-idx1-ubyte": idx_labels(np.zeros(labels, np.uint8)),
    }


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"mine-train-images-idx3-ubyte": b""},
            "found several: mine-train-images-idx3-ubyte, train-images-idx3-ubyte",
        ),
        (
            {"train-labels-idx1-ubyte": None, "t10k-images-idx3-ubyte": None},
            "of training images .* found 1 of images and 0 of labels",
        ),
        (pair("t10k", 6, 5), "t10k-labels-idx1-ubyte: .* each of the 6 images .* found 5 labels"),
        (pair("train", 11, 11), "at least 12 images to train on, found 11"),
        (pair("t10k", 0, 0), "at least one image to test on, found none"),
    ],
)
def test_a_folder_that_holds_no_data_set_is_refused_with_the_reason(
    folder: Path, changes: dict[str, bytes | None], said: str
) -> None:
    for name, content in changes.items():
        if content is None:
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(content)
    with pytest.raises(DatasetError, match=rf"^{folder}.*{said}\.$"):
        load_own(folder)


def test_a_folder_that_cannot_be_looked_into_is_refused_with_the_reason(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", fail)
    with pytest.raises(
        DatasetError, match=rf"^{folder} cannot be read: you do not have permission\.$"
    ):
        load_own(folder)
