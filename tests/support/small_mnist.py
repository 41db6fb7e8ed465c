"""A small data set in MNIST's place, as the program finds it on this computer."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from lenet_gui.core.data.published import PUBLISHED
from support.digits import write_small_dataset
from support.mirror import publish, published_files


def place_small_mnist(monkeypatch: pytest.MonkeyPatch, key: str = "mnist") -> Path:
    """Put a small data set where MNIST, or another, is kept, and publish its files."""
    folder = PUBLISHED["mnist"].cache_folder().with_name(key)
    folder.mkdir(parents=True)
    write_small_dataset(folder)
    contents = {}
    for file in PUBLISHED["mnist"].files:
        unpacked = folder / file.name.removesuffix(".gz")
        contents[file.name] = gzip.compress(unpacked.read_bytes(), mtime=0)
        unpacked.unlink()
        (folder / file.name).write_bytes(contents[file.name])
    publish(monkeypatch, key, files=published_files(contents))
    return folder
