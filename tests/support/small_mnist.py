"""A small data set in MNIST's place, as the program finds it on this computer."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

import pytest

from lenet_gui.core.data import mnist
from lenet_gui.core.data.mnist import MnistFile
from support.digits import write_small_dataset


def place_small_mnist(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a small data set where MNIST is kept, and take its files for the published ones."""
    folder = mnist.mnist_folder()
    folder.mkdir(parents=True)
    write_small_dataset(folder)
    files = []
    for path in sorted(folder.iterdir()):
        packed = gzip.compress(path.read_bytes(), mtime=0)
        path.unlink()
        (folder / f"{path.name}.gz").write_bytes(packed)
        digest = hashlib.sha256(packed).hexdigest()
        files.append(MnistFile(f"{path.name}.gz", len(packed), digest))
    monkeypatch.setattr(mnist, "MNIST_FILES", tuple(files))
    return folder
