"""Folders of pictures that are named after classes."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from support.archives import tarred, zipped
from support.data_formats import IMAGES, LABELS, picture, pictures, write_files

from lenet_gui.core.data import own_pictures
from lenet_gui.core.data.dataset import load_own
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.imaging.ink import Stroke, paint
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.progress import Cancelled


def all_images(path: Path) -> dict[bytes, str]:
    """The name of the class of each image that is read."""
    data = load_own(path)
    images = [*data.train_images, *data.validation_images, *data.test_images]
    labels = [*data.train_labels, *data.validation_labels, *data.test_labels]
    return {bytes(i): data.names[label] for i, label in zip(images, labels, strict=True)}


WANTED = {bytes(image): str(label) for image, label in zip(IMAGES, LABELS, strict=True)}


@pytest.mark.parametrize(
    "name", ["{}/{}.png", "set/digit_{}/{}.PNG", "pictures/0{}/a b ({}).png", "all/Class {}/{}.png"]
)
@pytest.mark.parametrize("pack", [None, zipped, tarred])
def test_pictures_are_labelled_by_their_folder(
    tmp_path: Path, name: str, pack: Callable[[dict[str, bytes]], bytes] | None
) -> None:
    files = pictures(name, IMAGES)
    if pack:
        (tmp_path / "data").write_bytes(pack(files))
        assert all_images(tmp_path / "data") == WANTED
    else:
        assert all_images(write_files(tmp_path, files)) == WANTED


def test_other_names_become_the_names_of_the_classes(tmp_path: Path) -> None:
    names = ("zebra", "Dog", "cat", *["dog"] * 7)
    write_files(tmp_path, pictures("{}/{}.png", IMAGES, names=names))
    data = load_own(tmp_path)
    # In the order of the alphabet, whatever their capitals.
    assert [name for name in data.names if name] == ["cat", "Dog", "zebra"]
    assert all_images(tmp_path)[bytes(IMAGES[np.argmax(LABELS == 2)])] == "cat"


def test_folders_may_say_digits_in_words(tmp_path: Path) -> None:
    words = ("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
    assert all_images(write_files(tmp_path, pictures("{}/{}.png", IMAGES, names=words))) == WANTED


@pytest.mark.parametrize("test", ["test", "Testing", "val"])
def test_folders_for_test_test(tmp_path: Path, test: str) -> None:
    write_files(tmp_path, pictures("train/{}/{}.png", IMAGES))
    write_files(tmp_path, pictures(test + "/{}/{}.png", images=255 - IMAGES[::-1]))
    assert len(load_own(tmp_path).test_images) == 60


def test_a_file_that_has_test_in_its_name_trains(tmp_path: Path) -> None:
    assert all_images(write_files(tmp_path, pictures("{}/test {}.png", IMAGES))) == WANTED


@pytest.mark.parametrize("form", ["PNG", "JPEG", "BMP", "WEBP", "TIFF", "PPM"])
def test_formats_are_told_by_content(tmp_path: Path, form: str) -> None:
    files = {f"{label}/{n}.png": picture(IMAGES[n], form) for n, label in enumerate(LABELS)}
    assert len(all_images(write_files(tmp_path, files))) == 60


def test_dark_pictures_are_inverted_and_said(tmp_path: Path) -> None:
    write_files(tmp_path, pictures("{}/{}.png", images=255 - IMAGES))
    assert all_images(tmp_path) == WANTED
    assert "The images are dark on bright and were inverted." in load_own(tmp_path).remarks


def test_pictures_of_other_sizes_are_read_as_drawings(tmp_path: Path) -> None:
    large = 250 - (np.kron(IMAGES, np.ones((1, 3, 3), np.uint8)) // 255) * 200
    write_files(tmp_path, pictures("{}/{}.png", images=large))
    found = list(all_images(tmp_path))
    expected = mnist_image((np.kron(IMAGES[0], np.ones((3, 3), np.uint8)) // 255) * 255)
    assert expected is not None
    assert bytes(np.rint(255 * expected).astype(np.uint8)) in found
    assert any("read as drawings are" in said for said in load_own(tmp_path).remarks)


def test_a_stroke_may_touch_the_side_of_a_small_picture(tmp_path: Path) -> None:
    seven = paint([Stroke(((-0.02, 0.3), (0.3, 0.2), (0.7, 0.2), (0.55, 0.9)), 0.06)], 56)
    write_files(tmp_path, pictures("{}/{}.png", images=np.repeat(255 - seven[None], 60, axis=0)))
    expected = mnist_image(seven)
    assert expected is not None
    for found in all_images(tmp_path):
        image = np.frombuffer(found, np.uint8).reshape(28, 28) / 255
        assert np.abs(image - expected).sum() < 0.02 * expected.sum()


def test_what_is_no_picture_is_left_out_and_counted(tmp_path: Path) -> None:
    write_files(tmp_path, pictures("{}/{}.png", IMAGES))
    write_files(tmp_path, {"3/broken.png": b"\x89PNG\r\n\x1a\n", "3/text.jpg": b"hello"})
    data = load_own(tmp_path)
    assert len(data.train_labels) + len(data.validation_labels) + len(data.test_labels) == 60
    said = "Pictures that cannot be read and are left out: 2, such as 3/broken.png."
    assert data.remarks[0].replace(os.sep, "/") == said


def test_arrays_go_before_pictures(tmp_path: Path) -> None:
    (tmp_path / "train.csv").write_bytes(
        b"\n".join(
            b",".join(b"%d" % value for value in (label, *image.ravel()))
            for image, label in zip(IMAGES, LABELS, strict=True)
        )
    )
    write_files(tmp_path, {"preview/all.png": picture(IMAGES[0])})
    assert all_images(tmp_path) == WANTED


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"a.png": 1}, "folders of pictures named after their classes"),
        ({"cat/a.png": 1}, "Expected images of 2 to 10 classes, such as 0 to 9; found 1: cat"),
        ({f"{letter}/a.png": 1 for letter in "abcdefghijk"}, "found 11: a, b, c, d, e"),
        ({"0/a.png": 1, "1/b.png": 1}, "at least 12 images"),
        ({"test/0/a.png": 1, "test/1/b.png": 1}, "pictures to train on"),
    ],
)
def test_folders_that_do_not_fit_are_refused_with_what_would(
    tmp_path: Path, files: dict[str, int], said: str
) -> None:
    with pytest.raises(DatasetError, match=said):
        load_own(write_files(tmp_path, dict.fromkeys(files, picture(IMAGES[0]))))


def test_a_picture_that_kills_its_process_is_left_out_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = own_pictures.sandbox.run_isolated

    def dies(module: str, count: str, given, *others):  # type: ignore[no-untyped-def]
        if b"deadly" in given.read():
            raise own_pictures.sandbox.ChildKilled
        given.seek(0)
        return run(module, count, given, *others)

    monkeypatch.setattr(own_pictures.sandbox, "run_isolated", dies)
    write_files(tmp_path, pictures("{}/{}.png", IMAGES) | {"1/x.png": b"deadly"})
    assert (
        load_own(tmp_path).remarks[0].startswith("Pictures that cannot be read and are left out: 1")
    )


def test_reading_pictures_tells_its_progress_and_can_be_cancelled(tmp_path: Path) -> None:
    write_files(tmp_path, pictures("{}/{}.png", IMAGES))
    told: list[tuple[int, int]] = []
    load_own(tmp_path, None, lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0
    stop = threading.Event()
    with pytest.raises(Cancelled):
        load_own(tmp_path, None, lambda done, total: stop.set(), stop.is_set)
