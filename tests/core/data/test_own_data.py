"""The formats that people have, as folders and files."""

from __future__ import annotations

import gzip
import io
import os
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from support.archives import tarred, zipped
from support.data_formats import (
    IMAGES,
    KERAS,
    LABELS,
    TEST_IMAGES,
    TEST_LABELS,
    csv,
    kaggle,
    labelled_csv,
    npz,
    numbered,
    qmnist_labels,
    two_tables,
    write_files,
)
from support.digits import idx_images, idx_labels

from lenet_gui.core.data import own_files
from lenet_gui.core.data.dataset import Dataset, in_short, load_own
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.network.class_names import DIGITS, class_names
from lenet_gui.core.progress import Cancelled

FOUR = {
    "train-images": idx_images(IMAGES),
    "train-labels": idx_labels(LABELS),
    "t10k-images": idx_images(TEST_IMAGES),
    "t10k-labels": idx_labels(TEST_LABELS),
}
TABLE = labelled_csv(IMAGES, LABELS)


def assert_read(path: Path) -> None:
    data = load_own(path)
    found = [*data.train_images, *data.validation_images]
    assert sorted(map(bytes, found)) == sorted(map(bytes, IMAGES))
    np.testing.assert_array_equal(data.test_images, TEST_IMAGES)
    np.testing.assert_array_equal(data.test_labels, TEST_LABELS)
    assert data.remarks == ()


@pytest.mark.parametrize(
    "name",
    [
        "MNIST/raw/{}-idx-ubyte",
        "{0}-idx-ubyte/{0}-idx-ubyte",
        "{}-idx-ubyte (1).gz",
        "{}-IDX3-UBYTE.GZ",
        "{}.idx3-ubyte.txt",
        "{}.bin",
        "{} (copy)",
    ],
)
@pytest.mark.parametrize("pack", [None, zipped, tarred])
def test_idx_files_are_found_under_any_name_and_nesting(
    tmp_path: Path, name: str, pack: Callable[[dict[str, bytes]], bytes] | None
) -> None:
    contents = {
        name.format(key): gzip.compress(content) if "gz" in name.lower() else content
        for key, content in FOUR.items()
    }
    if pack:
        (tmp_path / "data").write_bytes(pack(contents))
        assert_read(tmp_path / "data")
    else:
        for key, content in contents.items():
            (tmp_path / key).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / key).write_bytes(content)
        assert_read(tmp_path)


@pytest.mark.parametrize(
    "arrays",
    [
        KERAS,
        KERAS | {"x_train": IMAGES / 255, "x_test": TEST_IMAGES[..., None] / 255},
        KERAS | {"x_train": IMAGES.reshape(60, -1), "y_train": np.eye(10)[LABELS]},
        {
            "train_images": IMAGES,
            "train_labels": LABELS[:, None].astype(int),
            "test_images": TEST_IMAGES,
            "test_labels": TEST_LABELS,
            "val_images": IMAGES,
            "val_labels": LABELS,
        },
        # OpenML's labels are text.
        KERAS | {"y_train": LABELS.astype("U1"), "y_test": TEST_LABELS.astype("S1")},
    ],
)
def test_the_usual_arrays_of_npz_files_are_read(tmp_path: Path, arrays: dict[str, object]) -> None:
    (tmp_path / "mnist.npz").write_bytes(npz(**arrays))
    assert_read(tmp_path / "mnist.npz")


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize("head", [False, True])
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_csv_files_are_read_and_a_tenth_of_each_digit_tests(
    tmp_path: Path, last: bool, head: bool, delimiter: str
) -> None:
    table = labelled_csv(IMAGES, LABELS, last=last, head=head, delimiter=delimiter)
    write_files(tmp_path, kaggle() | {"train.csv": table})
    data = load_own(tmp_path)
    found = [*data.train_images, *data.validation_images, *data.test_images]
    assert sorted(map(bytes, found)) == sorted(map(bytes, IMAGES))
    assert len(data.test_labels) == sum(
        max(round(count / 10), 1) for count in np.bincount(LABELS) if count > 1
    )
    assert data.remarks == (
        "test.csv has no labels and is left out.",
        "Without test images, a tenth drawn at random tests.",
    )


WORDS = np.array(["cat", "dog", "Emu"])[LABELS % 3]


@pytest.mark.parametrize(
    "order", [("label", "pixels"), ("pixels", "label"), ("", "label", "pixels")]
)
@pytest.mark.parametrize("head", [False, True])
@pytest.mark.parametrize("quotes", ["", '"'])
def test_words_in_a_table_are_the_names_of_the_classes(
    tmp_path: Path, order: tuple[str, ...], head: bool, quotes: str
) -> None:
    columns = {
        "": np.arange(60)[:, None],
        "label": np.array([f"{quotes}{word}{quotes}" for word in WORDS])[:, None],
        "pixels": IMAGES.reshape(60, -1).astype(str),
    }
    names = [*order] if head else None
    if names:
        place = order.index("pixels")
        names[place : place + 1] = [f"pixel{number}" for number in range(784)]
    (tmp_path / "a.csv").write_bytes(csv(np.hstack([columns[key] for key in order]), names))
    assert_named(load_own(tmp_path / "a.csv"))


def test_words_in_an_array_are_the_names_of_the_classes(tmp_path: Path) -> None:
    (tmp_path / "a.npz").write_bytes(npz(x=IMAGES, y=WORDS))
    assert_named(load_own(tmp_path / "a.npz"))


def assert_named(data: Dataset) -> None:
    assert data.names == class_names(["cat", "dog", "Emu"])
    images = np.concatenate([data.train_images, data.validation_images, data.test_images])
    labels = np.concatenate([data.train_labels, data.validation_labels, data.test_labels])
    assert {
        (bytes(image), data.names[label]) for image, label in zip(images, labels, strict=True)
    } == {(bytes(image), word) for image, word in zip(IMAGES, WORDS.tolist(), strict=True)}


def test_words_in_another_encoding_than_utf8_are_still_told_apart(tmp_path: Path) -> None:
    words = np.array(["Rösti", "Rüsti"])[LABELS % 2]
    table = np.hstack([words[:, None], IMAGES.reshape(60, -1).astype(str)])
    (tmp_path / "a.csv").write_bytes(csv(table).decode().encode("latin-1"))
    assert load_own(tmp_path / "a.csv").names == class_names([r"R\xf6sti", r"R\xfcsti"])


def test_digits_in_words_are_digits(tmp_path: Path) -> None:
    words = np.array(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    )
    (tmp_path / "a.npz").write_bytes(npz(x=IMAGES, y=words[LABELS]))
    assert load_own(tmp_path / "a.npz").names == DIGITS


def test_a_wrong_pixel_beside_words_is_told_with_its_line(tmp_path: Path) -> None:
    lines = csv(np.hstack([WORDS[:, None], IMAGES.reshape(60, -1).astype(str)])).splitlines()
    lines[1] += b"x"
    (tmp_path / "a.csv").write_bytes(b"\n".join(lines))
    with pytest.raises(DatasetError, match="a number in line 2, column 785"):
        load_own(tmp_path / "a.csv")


@pytest.mark.parametrize(
    ("head", "step"),
    [
        # Of pandas, in any order, and of R.
        (["", "label"], 7),
        (['""', '"label"'], 1),
        (["Unnamed: 0", "label"], 1),
        ([], 1),
    ],
)
def test_a_first_column_that_numbers_the_lines_is_left_out_and_said(
    tmp_path: Path, head: list[str], step: int
) -> None:
    numbers = step * np.arange(60)
    table = np.column_stack([numbers, LABELS, IMAGES.reshape(60, -1)])
    names = [*head, *map(str, range(784))] if head else None
    (tmp_path / "a.csv").write_bytes(csv(table, names))
    data = load_own(tmp_path / "a.csv")
    found = [*data.train_images, *data.validation_images, *data.test_images]
    assert sorted(map(bytes, found)) == sorted(map(bytes, IMAGES))
    assert data.remarks[0] == "The first column of a.csv numbers the lines and is left out."


def test_a_table_with_one_column_too_many_that_numbers_nothing_is_refused(tmp_path: Path) -> None:
    table = np.column_stack([LABELS, LABELS, IMAGES.reshape(60, -1)])
    (tmp_path / "a.csv").write_bytes(csv(table))
    with pytest.raises(DatasetError, match="found 786 columns"):
        load_own(tmp_path / "a.csv")


@pytest.mark.parametrize(
    ("names", "labels"),
    [
        (("x_test.csv", "y_test.csv"), two_tables(TEST_IMAGES, TEST_LABELS)["labels.csv"]),
        (("test.csv", "sample_submission.csv"), numbered(TEST_LABELS)),
        # A column of pandas behind its index, from 0 on, in another order.
        (
            ("test.csv", "answers.csv"),
            b",digit\n" + b"".join(b"%d,%d\n" % pair for pair in [*enumerate(TEST_LABELS)][::-1]),
        ),
    ],
)
def test_a_table_of_pixels_has_its_labels_in_another_table(
    tmp_path: Path, names: tuple[str, str], labels: bytes
) -> None:
    pixels, others = names
    test = {pixels: two_tables(TEST_IMAGES)["pixels.csv"], others: labels}
    write_files(tmp_path, two_tables() | test)
    data = load_own(tmp_path)
    found = [*data.train_images, *data.validation_images]
    assert sorted(map(bytes, found)) == sorted(map(bytes, IMAGES))
    np.testing.assert_array_equal(data.test_images, TEST_IMAGES)
    np.testing.assert_array_equal(data.test_labels, TEST_LABELS)
    assert set(data.remarks) == {
        f"The labels of {pixels} are those of {others}.",
        "The labels of pixels.csv are those of labels.csv.",
    }


def test_tables_of_pixels_and_labels_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    write_files(tmp_path, two_tables(labels=LABELS[1:]))
    with pytest.raises(DatasetError, match="a label for each of the 60 images, found 59 labels"):
        load_own(tmp_path)
    with pytest.raises(DatasetError, match="785 columns for one of 28×28; found 1 columns"):
        load_own(tmp_path / "labels.csv")
    (tmp_path / "labels.csv").unlink()
    with pytest.raises(DatasetError, match="found 1 of images and 0 of labels"):
        load_own(tmp_path)


@pytest.mark.parametrize("missing", [["train-images", "train-labels"], [*FOUR][:3]])
def test_files_for_test_alone_are_refused_as_such(tmp_path: Path, missing: list[str]) -> None:
    write_files(tmp_path, {key: FOUR[key] for key in FOUR if key not in missing})
    with pytest.raises(DatasetError, match=r"training images and .*, found only files for test"):
        load_own(tmp_path)


def test_dark_ink_is_inverted_and_said(tmp_path: Path) -> None:
    arrays = KERAS | {"x_train": 255 - IMAGES, "x_test": 255 - TEST_IMAGES}
    (tmp_path / "dark.npz").write_bytes(npz(**arrays))
    data = load_own(tmp_path)
    np.testing.assert_array_equal(data.test_images, TEST_IMAGES)
    assert data.remarks == ("The images are dark on bright and were inverted.",)


def test_images_of_another_size_are_scaled_and_said(tmp_path: Path) -> None:
    large = np.kron(IMAGES, np.ones((1, 2, 2), np.uint8))
    (tmp_path / "large.npz").write_bytes(npz(x=large, y=LABELS))
    data = load_own(tmp_path)
    assert data.train_images.shape[1:] == (28, 28)
    assert "The images of 56×56 pixels were scaled" in data.remarks[0]


def test_a_line_tells_what_a_data_set_holds(tmp_path: Path) -> None:
    labels = np.repeat([0, 7], 30)
    (tmp_path / "two.npz").write_bytes(npz(x=IMAGES, y=labels))
    assert in_short(load_own(tmp_path / "two.npz")) == (
        "two.npz: 54 images to train and validate (0: 27, 7: 27), 6 to test."
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"hello", "expected labelled images as idx, csv, npy or npz files, or folders of"),
        (npz(x=IMAGES), "of training images .* found 1 of images and 0 of labels"),
        (npz(x=IMAGES, y=LABELS[:-1]), "each of the 60 images, found 59 labels"),
        (npz(x=IMAGES, y=LABELS + 5), "labels from 0 to 9, found"),
        (npz(x=IMAGES * -1.0, y=LABELS), "pixels from 0 to 255, found -255 to 0"),
        (npz(x=np.array([{}] * 60), y=LABELS), "array of numbers, found the type object"),
        (npz(x=IMAGES, y=np.array(["one"] * 60)), "images of 2 to 10 classes, .* found 1: one"),
        (npz(x=np.array([["one"]] * 60), y=LABELS), "array of numbers, found could not convert"),
        (npz(x=np.zeros((60, 28, 28, 3)), y=LABELS), "grey images .* found 28×28×3"),
        (npz(x=IMAGES, y=LABELS)[:-30], "found a damaged one"),
        (zipped({"a.csv": TABLE[:-1] + b"x"}), "a number in line 61, column 785, found “x”"),
        # A member without a name; from Python 3.13 on it is only left out.
        (zipped({"a.csv": TABLE}).replace(b"a.csv", b"\0.csv"), "found (a damaged one|none)"),
    ],
)
def test_what_is_not_usable_is_refused_with_the_reason(
    tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "own").write_bytes(content)
    with pytest.raises(DatasetError, match=said):
        load_own(tmp_path / "own")


def test_a_table_of_something_else_is_refused_with_its_columns(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes(b"name,age\nAda,36\n")
    with pytest.raises(DatasetError, match="785 columns for one of 28×28; found 2 columns"):
        load_own(tmp_path / "people.csv")


@pytest.mark.parametrize("content", [b"", b"\r\n\n"])
def test_an_empty_table_is_said_to_be_empty(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    with pytest.raises(DatasetError, match=r"a\.csv is empty\."):
        load_own(tmp_path / "a.csv")


@pytest.mark.parametrize("first", ["3" + ",0" * 784, "label" + ",pixel" * 784])
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\n\n"])
@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (b"3,abc", "expected a number in line {}, column 2, found “abc”."),
        (b"abc,3", "expected a number in line {}, column 1, found “abc”."),
        (b'"3,3', 'expected a number in line {}, column 1, found “"3”.'),
        (b"3,3,3", "expected 785 columns in line {}, as in the first line, found 786."),
        (b"3", "expected 785 columns in line {}, as in the first line, found 784."),
        (b"3,300", "expected a pixel from 0 to 255 in line {}, column 2, found 300."),
        (b"3,nan", "expected a pixel from 0 to 255 in line {}, column 2, found nan."),
    ],
)
def test_a_wrong_line_of_a_table_is_told_with_its_number_in_the_file(
    tmp_path: Path, first: str, line_end: bytes, cells: bytes, said: str
) -> None:
    rows = [first.encode(), cells + b",0" * 783, b"5" + b",0" * 784]
    content = line_end * 2 + line_end.join(rows)
    (tmp_path / "a.csv").write_bytes(content)
    number = content.splitlines().index(rows[1]) + 1
    with pytest.raises(DatasetError, match=re.escape("a.csv: " + said.format(number))):
        load_own(tmp_path / "a.csv")


def test_a_table_without_a_head_may_begin_with_numbers_in_powers_of_ten(tmp_path: Path) -> None:
    np.savetxt(
        tmp_path / "a.csv", np.hstack([LABELS[:, None], IMAGES.reshape(60, -1)]), delimiter=","
    )
    data = load_own(tmp_path / "a.csv")
    assert len(data.train_images) + len(data.validation_images) + len(data.test_images) == 60


def test_an_array_that_declares_more_than_it_has_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO()
    np.lib.format.write_array_header_1_0(
        stream, {"descr": "|u1", "fortran_order": False, "shape": (10**9, 28, 28)}
    )
    (tmp_path / "x.npy").write_bytes(stream.getvalue())
    with pytest.raises(DatasetError, match="found the shape"):
        load_own(tmp_path)


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_archives_are_unpacked_within_limits_and_nowhere_on_the_disk(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    pack: Callable[[dict[str, bytes]], bytes],
) -> None:
    (tmp_path / "data").write_bytes(pack({"../outside.npz": npz(**KERAS)}))
    assert_read(tmp_path / "data")
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
    (tmp_path / "data").write_bytes(pack({"a.csv": bytes(3 * 1024**2)}))
    monkeypatch.setattr(own_files, "MAX_BYTES", 2 * 1024**2)
    with pytest.raises(DatasetError, match="at most 2 MiB of data"):
        load_own(tmp_path / "data")
    monkeypatch.setattr(own_files, "MAX_MEMBERS", 0)
    with pytest.raises(DatasetError, match="at most 0 files"):
        load_own(tmp_path / "data")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
def test_a_pipe_is_refused_or_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.csv")
    with pytest.raises(DatasetError, match="not an ordinary file"):
        load_own(tmp_path / "a.csv")
    (tmp_path / "mnist.npz").write_bytes(npz(**KERAS))
    assert_read(tmp_path)


def test_emnist_is_turned_upright_and_said(tmp_path: Path) -> None:
    lying = IMAGES.transpose(0, 2, 1), TEST_IMAGES.transpose(0, 2, 1)
    for part, images, labels in (("train", lying[0], LABELS), ("test", lying[1], TEST_LABELS)):
        name = f"emnist-digits-{part}"
        (tmp_path / f"{name}-images-idx3-ubyte.gz").write_bytes(gzip.compress(idx_images(images)))
        (tmp_path / f"{name}-labels-idx1-ubyte").write_bytes(idx_labels(labels))
    data = load_own(tmp_path)
    np.testing.assert_array_equal(data.test_images, TEST_IMAGES)
    assert data.remarks == ("EMNIST's images lie on their side and were turned upright.",)


def test_the_columns_of_qmnist_beside_the_digit_are_passed_over(tmp_path: Path) -> None:
    for part, images, labels in (
        ("train", IMAGES, LABELS),
        ("test", TEST_IMAGES, TEST_LABELS),
    ):
        content = gzip.compress(qmnist_labels(labels))
        (tmp_path / f"qmnist-{part}-labels-idx2-int.gz").write_bytes(content)
        (tmp_path / f"qmnist-{part}-images-idx3-ubyte").write_bytes(idx_images(images))
    assert_read(tmp_path)


def test_of_several_forms_of_the_same_one_is_read_and_said(tmp_path: Path) -> None:
    for key, content in FOUR.items():
        (tmp_path / f"{key}-idx-ubyte").write_bytes(content)
    # As the archive of Fashion-MNIST at Kaggle, in another order.
    (tmp_path / "fashion-mnist_train.csv").write_bytes(TABLE)
    data = load_own(tmp_path)
    np.testing.assert_array_equal(data.test_images, TEST_IMAGES)
    assert data.remarks == ("The same is there in several forms; the idx files are read.",)


def test_reading_a_table_can_be_cancelled(tmp_path: Path) -> None:
    (tmp_path / "train.csv").write_bytes(TABLE)
    with pytest.raises(Cancelled):
        load_own(tmp_path, cancelled=lambda: True)
