from __future__ import annotations

import gzip
import struct
from pathlib import Path

import numpy as np
import pytest
from support.digits import idx_images, idx_labels

from lenet_gui.core.data.idx import (
    DatasetError,
    read_images,
    read_labels,
    write_images,
    write_labels,
)

IMAGES = np.arange(3 * 28 * 28).reshape(3, 28, 28).astype(np.uint8)
LABELS = np.array([7, 0, 9], np.uint8)


def written(folder: Path, content: bytes) -> Path:
    path = folder / "file"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_images_and_labels_are_read_as_written_whatever_the_name_says(
    tmp_path: Path, pack: type[bytes]
) -> None:
    images = read_images(written(tmp_path, pack(idx_images(IMAGES))))
    labels = read_labels(written(tmp_path, pack(idx_labels(LABELS))))
    assert images.dtype == labels.dtype == np.uint8
    np.testing.assert_array_equal(images, IMAGES)
    np.testing.assert_array_equal(labels, LABELS)
    assert not images.flags.writeable
    assert not labels.flags.writeable


def test_a_file_of_no_images_is_read_as_no_images(tmp_path: Path) -> None:
    assert read_images(written(tmp_path, idx_images(IMAGES[:0]))).shape == (0, 28, 28)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", r"found neither idx nor gzip data, but b''"),
        (b"<!DOCTYPE html>", r"images \(2051\), found neither idx nor gzip data, but b'<!DO'"),
        (idx_labels(LABELS), r"images \(2051\), found labels \(2049\)"),
        (idx_images(IMAGES)[:10], r"idx file of images, found only 10 bytes"),
        (idx_images(IMAGES[:, :27]), r"images of 28×28 pixels, found 27×28"),
        (idx_images(IMAGES)[:-1], r"2,352 bytes of images, .* found only 2,351"),
        (idx_images(IMAGES) + b"\0", r"3 images, .* found more"),
        (gzip.compress(idx_images(IMAGES))[:-9], r"a whole gzip file of images, .* cut off"),
        (gzip.compress(idx_images(IMAGES))[:-8] + bytes(8), r"found a damaged one \(CRC"),
        (b"\x1f\x8b" + bytes(30), r"found a damaged one"),
    ],
    ids=[
        "empty",
        "web page",
        "labels",
        "header cut off",
        "other size",
        "too short",
        "too long",
        "gzip cut off",
        "wrong checksum",
        "not gzip after all",
    ],
)
def test_anything_but_whole_images_is_refused_in_one_sentence_that_names_the_file(
    tmp_path: Path, content: bytes, said: str
) -> None:
    path = written(tmp_path, content)
    with pytest.raises(DatasetError, match=said) as raised:
        read_images(path)
    message = str(raised.value)
    assert message.startswith(f"{path}: expected ")
    assert message.endswith(".")
    assert "\n" not in message


def test_a_label_above_nine_is_refused_with_its_place(tmp_path: Path) -> None:
    path = written(tmp_path, idx_labels(np.array([1, 2, 26, 10], np.uint8)))
    with pytest.raises(DatasetError, match="labels from 0 to 9, found 26 as label 3"):
        read_labels(path)


def test_images_in_place_of_labels_are_refused(tmp_path: Path) -> None:
    path = written(tmp_path, idx_images(IMAGES))
    with pytest.raises(DatasetError, match=r"labels \(2049\), found images \(2051\)"):
        read_labels(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing", tmp_path):
        with pytest.raises(DatasetError, match="cannot be read"):
            read_images(path)


def test_more_than_two_gibibytes_are_refused_by_the_announcement_alone(tmp_path: Path) -> None:
    path = written(tmp_path, struct.pack(">4I", 2051, 2**32 - 1, 28, 28))
    with pytest.raises(DatasetError, match=r"at most 2 GiB of images, found .* 4,294,967,295"):
        read_images(path)


def test_gzip_is_unpacked_no_further_than_one_byte_beyond_what_is_announced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    read = gzip.GzipFile.read

    def counting_read(file: gzip.GzipFile, size: int | None = -1) -> bytes:
        data = read(file, size)
        given.append(len(data))
        return data

    monkeypatch.setattr(gzip.GzipFile, "read", counting_read)
    bomb = written(tmp_path, gzip.compress(idx_images(IMAGES) + bytes(3_000_000)))
    with pytest.raises(DatasetError, match="found more"):
        read_images(bomb)
    assert sum(given) == len(idx_images(IMAGES)) + 1


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    write_images(tmp_path / "images", IMAGES)
    write_labels(tmp_path / "labels", LABELS)
    np.testing.assert_array_equal(read_images(tmp_path / "images"), IMAGES)
    np.testing.assert_array_equal(read_labels(tmp_path / "labels"), LABELS)
    assert (tmp_path / "images").read_bytes() == idx_images(IMAGES)


def test_what_cannot_be_written_is_told_with_the_reason(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="cannot be written: there is no such file or folder"):
        write_labels(tmp_path / "none" / "labels", LABELS)
