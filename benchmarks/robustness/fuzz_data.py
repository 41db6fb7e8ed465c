"""The fuzzing's targets of data of one's own: csv, npy, npz, idx, zip and tar files, and pictures.

A check reads a file as a training would, and raises unless what it holds is sound.
"""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from lenet_gui.core.data.dataset import load_own
from lenet_gui.core.data.summary import summarize

# The name of a valid file, its content, the range that matters most, and whether it is slow.
DataFile = tuple[str, bytes, tuple[float, float], bool]


def data_files() -> Iterator[DataFile]:
    """Yield valid files of all forms, with the digits of a small data set."""
    random = np.random.default_rng(1)
    images = random.integers(0, 256, (40, 28, 28), np.uint8)
    images[:, [0, -1]] = images[:, :, [0, -1]] = 0
    labels = (np.arange(40) % 10).astype(np.uint8)
    table = np.hstack([labels[:, None], images.reshape(40, -1)])
    csv = _table(table)
    # All of a file that decides is near its beginning.
    npy = _npy(images)
    npz = _stored({"x_train.npy": npy, "y_train.npy": _npy(labels)})
    yield "npz", npz, (0.0, 0.01), False
    yield "npz's end", npz, (0.97, 1.0), False
    idx = {
        "train-images-idx3-ubyte": b"\0\0\x08\3" + _lengths(images) + images.tobytes(),
        "train-labels-idx1-ubyte": b"\0\0\x08\1" + _lengths(labels) + labels.tobytes(),
    }
    yield "zip of idx files", _stored(idx), (0.0, 0.01), False
    yield "tar of idx files", _tar(idx), (0.0, 0.05), False
    yield "tar of idx files in gzip", gzip.compress(_tar(idx), mtime=0), (0.0, 1.0), False
    yield "zip of a csv", _stored({"train.csv": csv}), (0.0, 0.1), False
    tables = _stored({"labels.csv": _table(table[:, :1]), "pixels.csv": _table(table[:, 1:])})
    yield "zip of csv files of pixels and labels", tables, (0.0, 0.05), False
    pictures = {
        f"{label}/{number}.png": _png(image)
        for number, (label, image) in enumerate(zip(labels, images, strict=True))
    }
    yield "zip of pictures", _stored(pictures), (0.0, 1.0), True
    yield "tar of pictures", _tar(pictures), (0.0, 1.0), True


def sound_data(path: Path) -> None:
    """Read a data set and what is told of it; raise AssertionError unless it is sound."""
    data = load_own(path)
    for images, labels in (
        (data.train_images, data.train_labels),
        (data.validation_images, data.validation_labels),
        (data.test_images, data.test_labels),
    ):
        assert images.dtype == labels.dtype == np.uint8
        assert images.shape == (len(labels), 28, 28)
        assert not len(labels) or labels.max() < 10
    assert sum(summarize(data).counts()) == sum(
        map(len, (data.train_labels, data.validation_labels, data.test_labels))
    )


def _lengths(array: np.ndarray) -> bytes:
    return np.array(array.shape, ">u4").tobytes()


def _table(rows: np.ndarray) -> bytes:
    return b"\n".join(b",".join(b"%d" % value for value in row) for row in rows.tolist())


def _npy(array: np.ndarray) -> bytes:
    stream = io.BytesIO()
    np.save(stream, array)
    return stream.getvalue()


def _stored(contents: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in contents.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return stream.getvalue()


def _tar(contents: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for name, content in contents.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return stream.getvalue()


def _png(image: np.ndarray) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = QImage(image.tobytes(), 28, 28, 28, QImage.Format.Format_Grayscale8)
    assert picture.save(buffer, "PNG")
    return bytes(buffer.data().data())
