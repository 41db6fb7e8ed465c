"""A temporary folder with MNIST as four plain files, which all contestants read."""

from __future__ import annotations

import contextlib
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.common.runner import MeasuringError
from lenet_gui.core.data.dataset import VALIDATION_IMAGES, VALIDATION_SHARE
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.sources import load

# Images of quick runs, which are tests of the benchmarks.
_FEW = 3_000


@contextlib.contextmanager
def mnist_folder(quick: bool) -> Iterator[Path]:
    """Yield a folder with MNIST, which is fetched if missing; with its first images if `quick`.

    Raises MeasuringError when MNIST is missing and cannot be fetched.
    """
    try:
        mnist = load("mnist")
    except DatasetError as error:
        raise MeasuringError(str(error)) from error
    images = np.concatenate([mnist.validation_images, mnist.train_images])
    labels = np.concatenate([mnist.validation_labels, mnist.train_labels])
    count = _FEW if quick else len(images)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_pair(folder, "train", images[:count], labels[:count])
        write_pair(folder, "t10k", mnist.test_images[:count], mnist.test_labels[:count])
        yield folder


def training_images(folder: Path) -> int:
    """Return the number of training images of such a folder, without those for validation."""
    count = (folder / "train-labels-idx1-ubyte").stat().st_size - 8
    return count - min(VALIDATION_IMAGES, count // VALIDATION_SHARE)


def write_pair(
    folder: Path, part: str, images: npt.NDArray[np.uint8], labels: npt.NDArray[np.uint8]
) -> None:
    """Write images uint8 (n, 28, 28) and labels uint8 (n,) as two plain idx files of MNIST's names.

    `part` is "train" or "t10k".
    """
    header = struct.pack(">4i", 2051, *images.shape)
    (folder / f"{part}-images-idx3-ubyte").write_bytes(header + images.tobytes())
    header = struct.pack(">2i", 2049, len(labels))
    (folder / f"{part}-labels-idx1-ubyte").write_bytes(header + labels.tobytes())
