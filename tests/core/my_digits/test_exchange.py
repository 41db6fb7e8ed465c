from __future__ import annotations

import gzip
import struct
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from support.digits import idx_images, idx_labels
from support.user_digits import user_digit

from lenet_gui.core.data.dataset import load_own
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.imaging.ink import Mark, Picture, Stroke
from lenet_gui.core.my_digits import exchange
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.exchange import (
    idx_pair_of,
    idx_paths,
    read_digits,
    write_idx,
    write_lines,
)


def read(path: Path) -> list[UserDigit]:
    return [digit for _, digit in read_digits(path)]


@pytest.fixture
def some() -> list[UserDigit]:
    return [user_digit(label, seed) for seed, label in enumerate((3, 1, 4, 1, 5, 9))]


def test_lines_bring_everything_back(tmp_path: Path, some: list[UserDigit]) -> None:
    path = tmp_path / "mine.jsonl"
    write_lines(path, some)
    back = read(path)
    assert [digit.to_line() for digit in back] == [digit.to_line() for digit in some]


def test_lines_packed_with_gzip_are_read_too(tmp_path: Path, some: list[UserDigit]) -> None:
    path = tmp_path / "mine.jsonl.gz"
    path.write_bytes(gzip.compress(b"".join(digit.to_line() for digit in some)))
    assert [digit.label for digit in read(path)] == [3, 1, 4, 1, 5, 9]


def test_an_idx_pair_brings_images_and_labels_back(tmp_path: Path, some: list[UserDigit]) -> None:
    write_idx(tmp_path / "mine", some)
    for path in idx_paths(tmp_path / "mine"):
        back = read(path)
        assert [digit.label for digit in back] == [3, 1, 4, 1, 5, 9]
        assert all(map(np.array_equal, (d.image for d in back), (d.image for d in some)))
        assert all(digit.time for digit in back)


def test_exported_pairs_make_a_data_set_to_train_on(tmp_path: Path, some: list[UserDigit]) -> None:
    write_idx(tmp_path / "train", some * 3)
    write_idx(tmp_path / "t10k", some)
    dataset = load_own(tmp_path)
    assert len(dataset.train_labels) + len(dataset.validation_labels) == 18
    assert np.array_equal(dataset.test_images, [digit.image for digit in some])


@pytest.mark.parametrize(
    ("name", "images", "labels"),
    [
        ("mine", "mine-images-idx3-ubyte", "mine-labels-idx1-ubyte"),
        ("a-labels-idx1-ubyte.gz", "a-images-idx3-ubyte.gz", "a-labels-idx1-ubyte.gz"),
        ("t10k-images.idx3-ubyte", "t10k-images.idx3-ubyte", "t10k-labels.idx1-ubyte"),
    ],
)
def test_an_idx_file_is_known_by_its_partner(name: str, images: str, labels: str) -> None:
    assert idx_paths(Path("x") / name) == (Path("x") / images, Path("x") / labels)


def test_of_a_pair_that_was_chosen_whole_one_is_read() -> None:
    pair = {idx_pair_of(path) for path in idx_paths(Path("mine"))}
    assert pair == {Path("mine-images-idx3-ubyte")}
    assert idx_pair_of(Path("mine.jsonl")) == Path("mine.jsonl")


def test_the_share_that_is_read_grows_to_one(tmp_path: Path, some: list[UserDigit]) -> None:
    path = tmp_path / "mine.jsonl"
    write_lines(path, some)
    shares = [share for share, _ in read_digits(path)]
    assert shares == sorted(shares)
    assert shares[-1] == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.jsonl", b"", "expected digits, found none"),
        ("a.jsonl", b"\n \n", "expected digits, found none"),
        ("a.jsonl", b'{"label": 3}\n', "line 1: expected a drawing"),
        ("a.jsonl", b"\n\nhello\n", "line 3: expected a JSON object"),
        ("a.jsonl.gz", gzip.compress(b"{}", mtime=0)[:-3], "damaged"),
        ("a.jsonl.gz", b"\x1f\x8bnot really", "damaged"),
        ("a-images-idx3-ubyte", b"", "only 0 bytes|idx"),
        ("a-images-idx3-ubyte", b"\x89PNG, or something else", "neither idx nor gzip"),
    ],
)
def test_a_file_that_is_no_good_is_refused_in_a_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "a-labels-idx1-ubyte").write_bytes(idx_labels(np.array([1], np.uint8)))
    with pytest.raises(DatasetError, match=said) as refusal:
        read(tmp_path / name)
    assert name in str(refusal.value)
    assert str(refusal.value).endswith(".")


def test_images_without_their_labels_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a-images-idx3-ubyte"
    path.write_bytes(idx_images(np.zeros((2, 28, 28), np.uint8)))
    with pytest.raises(DatasetError, match="a-labels-idx1-ubyte cannot be read"):
        read(path)
    (tmp_path / "a-labels-idx1-ubyte").write_bytes(idx_labels(np.array([1], np.uint8)))
    with pytest.raises(DatasetError, match="a label for each of the 2 images"):
        read(path)


def test_more_digits_than_anyone_writes_are_refused(
    tmp_path: Path, some: list[UserDigit], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "MAX_IMPORTED", 5)
    write_lines(tmp_path / "mine.jsonl", some)
    write_idx(tmp_path / "mine", some)
    for path in (tmp_path / "mine.jsonl", tmp_path / "mine-images-idx3-ubyte"):
        with pytest.raises(DatasetError, match=r"at most 5 (digits|images), found 6"):
            read(path)


def test_a_folder_that_is_not_there_is_named_on_export(
    tmp_path: Path, some: list[UserDigit]
) -> None:
    with pytest.raises(DatasetError, match="cannot be written: there is no such file or folder"):
        write_lines(tmp_path / "nowhere" / "mine.jsonl", some)
    with pytest.raises(DatasetError, match="cannot be written: there is no such file or folder"):
        write_idx(tmp_path / "nowhere" / "mine", some)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"none\.jsonl cannot be read: there is no such file"):
        read(tmp_path / "none.jsonl")


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_too_large_a_file_is_refused_before_it_is_taken_apart(
    tmp_path: Path, some: list[UserDigit], monkeypatch: pytest.MonkeyPatch, packed: bool
) -> None:
    lines = b"".join(digit.to_line() for digit in some)
    path = tmp_path / "mine.jsonl"
    path.write_bytes(gzip.compress(lines) if packed else lines)
    monkeypatch.setattr(exchange, "MAX_IMPORT_BYTES", len(lines) - 1)
    with pytest.raises(DatasetError, match="found more"):
        read(path)


def peak(path: Path, said: str) -> float:
    """The MiB of memory that refusing a file takes at most."""
    tracemalloc.start()
    try:
        with pytest.raises(DatasetError, match=said):
            read(path)
        return tracemalloc.get_traced_memory()[1] / 2**20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("unpacked", "said"),
    [
        (b"\n" * 2**23, "at most 20,000 digits, found more than 40,000 lines"),
        (b"{}\n" * 2**22, "found more than 40,000 lines"),
        (b" " * 2**26, "expected digits, found none"),
        (b'{"strokes": [[[0,0]' + b",[0,0]" * 2**22 + b"]]}", "line 1: expected at most 2 MiB"),
    ],
    ids=["newlines", "short lines", "a blank line", "points"],
)
def test_a_small_file_that_unpacks_to_much_is_refused_in_little_memory(
    tmp_path: Path, unpacked: bytes, said: str
) -> None:
    path = tmp_path / "bomb.jsonl.gz"
    path.write_bytes(gzip.compress(unpacked, 1))
    assert peak(path, said) < 16


def test_images_are_counted_before_they_are_unpacked(tmp_path: Path) -> None:
    images = tmp_path / "a-images-idx3-ubyte"
    # It announces more than there are: whoever reads on finds fewer.
    images.write_bytes(gzip.compress(struct.pack(">4I", 2051, 20_001, 28, 28) + bytes(2**26)))
    (tmp_path / "a-labels-idx1-ubyte").write_bytes(idx_labels(np.array([1], np.uint8)))
    assert peak(images, "at most 20,000 images, found 20,001") < 16


@pytest.mark.parametrize("kind", ["strokes", "picture"])
def test_small_lines_that_take_much_memory_are_refused(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "MAX_POINTS_IMPORTED", 4_000)
    marks: tuple[Mark, ...] = (Picture(np.full((400, 400), 255, np.uint8)),)
    if kind == "strokes":
        marks = (Stroke(((0.1, 0.2), (0.3, 0.4)) * 800, 0.05),)
    write_lines(tmp_path / "mine.jsonl", [UserDigit.drawn(marks, 1)] * 4)
    with pytest.raises(DatasetError, match="line 3: expected at most 4,000 points in all"):
        read(tmp_path / "mine.jsonl")
