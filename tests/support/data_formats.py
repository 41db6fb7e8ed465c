"""One small set of digits in each form in which people have data."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.network.class_names import DIGITS
from support.archives import tarred, zipped
from support.digits import digit_arrays, idx_images, idx_labels

IMAGES, LABELS = digit_arrays(60, seed=3)
TEST_IMAGES, TEST_LABELS = digit_arrays(20, seed=4)

Files = dict[str, bytes]


def npz(**arrays: object) -> bytes:
    """An npz file of arrays."""
    stream = io.BytesIO()
    np.savez_compressed(stream, **{name: np.asarray(array) for name, array in arrays.items()})
    return stream.getvalue()


def npy(array: object) -> bytes:
    """An npy file of an array."""
    stream = io.BytesIO()
    np.save(stream, np.asarray(array))
    return stream.getvalue()


def csv(rows: Bytes, head: list[str] | None = None, delimiter: str = ",") -> bytes:
    """A csv file of rows (n, columns), perhaps below a head."""
    lines = [head] if head else []
    lines += [list(map(str, row)) for row in rows.tolist()]
    return "\r\n".join(delimiter.join(line) for line in lines).encode()


def labelled_csv(
    images: Bytes,
    labels: Bytes,
    *,
    last: bool = False,
    head: bool = True,
    delimiter: str = ",",
) -> bytes:
    """A csv file of images (n, h, w), each behind its label, or before it."""
    pixels = images.reshape(len(images), -1)
    parts = (pixels, labels[:, None]) if last else (labels[:, None], pixels)
    names = [f"pixel{number}" for number in range(pixels.shape[1])]
    names.insert(len(names) if last else 0, "label")
    return csv(np.hstack(parts), names if head else None, delimiter)


def picture(image: Bytes, form: str = "PNG") -> bytes:
    """A picture file of an image, uint8 (h, w)."""
    image = np.ascontiguousarray(image)
    height, width = image.shape
    painted = QImage(image.data, width, height, width, QImage.Format.Format_Grayscale8)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert painted.save(buffer, form)
    return bytes(buffer.data().data())


def pictures(
    name: str,
    images: Bytes,
    labels: Bytes = LABELS,
    names: tuple[str, ...] = DIGITS,
    form: str = "PNG",
) -> Files:
    """Picture files by their names, which take the class and a number."""
    return {
        name.format(names[label], number): picture(image, form)
        for number, (image, label) in enumerate(zip(images, labels, strict=True))
    }


def qmnist_labels(labels: Bytes) -> bytes:
    """Labels in QMNIST's form: eight columns of 32-bit numbers, the digit first."""
    columns = np.arange(8 * len(labels), dtype=">i4").reshape(-1, 8)
    columns[:, 0] = labels
    return b"\0\0\x0c\x02" + np.array(columns.shape, ">u4").tobytes() + columns.tobytes()


def _idx(name: str) -> Files:
    return {
        name.format("train-images-idx3"): idx_images(IMAGES),
        name.format("train-labels-idx1"): idx_labels(LABELS),
        name.format("t10k-images-idx3"): idx_images(TEST_IMAGES),
        name.format("t10k-labels-idx1"): idx_labels(TEST_LABELS),
    }


def _packed(files: Files) -> Files:
    return {f"{name}.gz": gzip.compress(content) for name, content in files.items()}


def _emnist() -> Files:
    files = {}
    for part, images, labels in (("train", IMAGES, LABELS), ("test", TEST_IMAGES, TEST_LABELS)):
        lying = images.transpose(0, 2, 1)
        files[f"emnist-digits-{part}-images-idx3-ubyte"] = idx_images(lying)
        files[f"emnist-digits-{part}-labels-idx1-ubyte"] = idx_labels(labels)
    return _packed(files)


def _qmnist() -> Files:
    files = {}
    for part, images, labels in (("train", IMAGES, LABELS), ("test", TEST_IMAGES, TEST_LABELS)):
        files[f"qmnist-{part}-images-idx3-ubyte"] = idx_images(images)
        files[f"qmnist-{part}-labels-idx2-int"] = qmnist_labels(labels)
    return _packed(files)


def kaggle() -> Files:
    """The archive of Kaggle's Digit Recognizer, in which the labels to hand in are all 0."""
    pixels = TEST_IMAGES.reshape(len(TEST_IMAGES), -1)
    return {
        "train.csv": labelled_csv(IMAGES, LABELS),
        "test.csv": csv(pixels, [f"pixel{number}" for number in range(784)]),
        "sample_submission.csv": numbered(0 * TEST_LABELS),
    }


def two_tables(
    images: Bytes = IMAGES,
    labels: Bytes = LABELS,
    names: tuple[str, str] = ("pixels.csv", "labels.csv"),
) -> Files:
    """A csv file of pixels, and one of their labels."""
    pixels = csv(images.reshape(len(images), -1))
    return dict(zip(names, (pixels, csv(labels[:, None])), strict=True))


def numbered(labels: Bytes) -> bytes:
    """A csv file of labels behind the numbers of their images, from 1 on."""
    numbers = np.arange(1, len(labels) + 1)
    return csv(np.stack([numbers, labels], axis=1), ["ImageId", "Label"])


KERAS = {"x_train": IMAGES, "y_train": LABELS, "x_test": TEST_IMAGES, "y_test": TEST_LABELS}


@dataclass(frozen=True, slots=True)
class Format:
    """A form of data: its files, whether some are for test, and whether they are in a folder."""

    files: Callable[[], Files]
    has_test: bool
    in_folder: bool = True


FORMATS = {
    "idx files of MNIST": Format(lambda: _packed(_idx("{}-ubyte")), True),
    "idx files of torchvision": Format(lambda: _idx("MNIST/raw/{}-ubyte"), True),
    "idx files of Kaggle": Format(lambda: _idx("{0}-ubyte/{0}-ubyte"), True),
    "idx files in capitals": Format(lambda: _packed(_idx("{}-UBYTE (1)")), True),
    "idx files of EMNIST": Format(_emnist, True),
    "idx files of QMNIST": Format(_qmnist, True),
    "a tar file of idx files": Format(
        lambda: {"mnist.tar.gz": tarred(_idx("mnist/{}"))}, True, in_folder=False
    ),
    "a csv file": Format(
        lambda: {"digits.csv": labelled_csv(IMAGES, LABELS)}, False, in_folder=False
    ),
    "a packed csv file": Format(
        lambda: {"digits.csv.gz": gzip.compress(labelled_csv(IMAGES, LABELS))},
        False,
        in_folder=False,
    ),
    "a csv file with labels last and no head": Format(
        lambda: {"digits.csv": labelled_csv(IMAGES, LABELS, last=True, head=False, delimiter=";")},
        False,
        in_folder=False,
    ),
    "csv files for training and test": Format(
        lambda: {
            "mnist_train.csv": labelled_csv(IMAGES, LABELS),
            "mnist_test.csv": labelled_csv(TEST_IMAGES, TEST_LABELS),
        },
        True,
    ),
    "a csv file of pixels and one of labels": Format(two_tables, False),
    "csv files of pixels and of labels": Format(
        lambda: (
            two_tables(names=("x_train.csv", "y_train.csv"))
            | two_tables(TEST_IMAGES, TEST_LABELS, names=("x_test.csv", "y_test.csv"))
        ),
        True,
    ),
    "the zip file of Kaggle": Format(
        lambda: {"digit-recognizer.zip": zipped(kaggle())}, False, in_folder=False
    ),
    "the files of Kaggle with labels to hand in": Format(
        lambda: kaggle() | {"sample_submission.csv": numbered(TEST_LABELS)}, True
    ),
    "the npz file of Keras": Format(lambda: {"mnist.npz": npz(**KERAS)}, True, in_folder=False),
    "an npz file of images and labels": Format(
        lambda: {"digits.npz": npz(images=IMAGES / 255, labels=LABELS.astype(np.int64))},
        False,
        in_folder=False,
    ),
    "npy files": Format(
        lambda: {
            "train_images.npy": npy(IMAGES),
            "train_labels.npy": npy(LABELS),
            "test_images.npy": npy(TEST_IMAGES[..., None]),
            "test_labels.npy": npy(np.eye(10)[TEST_LABELS]),
        },
        True,
    ),
    "pictures by digit": Format(lambda: pictures("{}/{}.png", IMAGES), False),
    "pictures for training and test": Format(
        lambda: (
            pictures("train/{}/{}.png", IMAGES)
            | pictures("test/{}/{}.png", TEST_IMAGES, TEST_LABELS)
        ),
        True,
    ),
    "a zip file of dark pictures": Format(
        lambda: {"digits.zip": zipped(pictures("digits/{}/{}.jpg", 255 - IMAGES, form="JPEG"))},
        False,
        in_folder=False,
    ),
    "a tar file of pictures": Format(
        lambda: {"digits.tar": tarred(pictures("{}/{}.png", IMAGES))}, False, in_folder=False
    ),
}


def write_files(folder: Path, files: Files) -> Path:
    """Write files by their names, and return the folder."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def write_format(folder: Path, key: str) -> Path:
    """Write data in one of FORMATS into a folder, and return the path to give to the program."""
    files = FORMATS[key].files()
    write_files(folder, files)
    return folder if FORMATS[key].in_folder else folder / next(iter(files))
