"""Digits made of strokes, easy to learn: small data sets for tests, drawn rather than kept."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.dataset import Dataset

# The ends (x, y) of the segments of a calculator's digits; x and y run from -1 to 1, y down.
_SEGMENTS = {
    "top": ((-1, -1), (1, -1)),
    "upper left": ((-1, -1), (-1, 0)),
    "upper right": ((1, -1), (1, 0)),
    "middle": ((-1, 0), (1, 0)),
    "lower left": ((-1, 0), (-1, 1)),
    "lower right": ((1, 0), (1, 1)),
    "bottom": ((-1, 1), (1, 1)),
}
_MISSING_SEGMENTS = (
    ("middle",),
    ("top", "upper left", "middle", "lower left", "bottom"),
    ("upper left", "lower right"),
    ("upper left", "lower left"),
    ("top", "lower left", "bottom"),
    ("upper right", "lower left"),
    ("upper right",),
    ("upper left", "middle", "lower left", "bottom"),
    (),
    ("lower left",),
)


def draw_digits(labels: Bytes, random: np.random.Generator) -> Bytes:
    """Images uint8 (n, 28, 28) of the labels (n,), each moved, sized and inked a little anew."""
    count = len(labels)
    centre = 13.5 + random.uniform(-1.5, 1.5, (count, 2))
    half_size = np.array([5.0, 8.5]) * random.uniform(0.85, 1.1, (count, 2))
    thickness = random.uniform(1.5, 3.5, (count, 1, 1))
    rows, columns = np.mgrid[0:28, 0:28]
    ink = np.zeros((count, 28, 28))
    for name, ends in _SEGMENTS.items():
        shown = np.array([name not in _MISSING_SEGMENTS[label] for label in labels], bool)
        start, end = (
            (np.array(point) * half_size + centre)[shown, :, np.newaxis, np.newaxis]
            for point in ends
        )
        # The segments are upright or level, so the nearest point is the clipped one.
        distance = np.hypot(
            columns - np.clip(columns, start[:, 0], end[:, 0]),
            rows - np.clip(rows, start[:, 1], end[:, 1]),
        )
        ink[shown] = np.maximum(ink[shown], np.clip(thickness[shown] / 2 + 0.5 - distance, 0, 1))
    noise = random.normal(0, 8, ink.shape) * (ink > 0)
    return np.clip(255 * ink + noise, 0, 255).astype(np.uint8)


def digit_arrays(count: int, seed: int) -> tuple[Bytes, Bytes]:
    """Images uint8 (count, 28, 28) and labels uint8 (count,), all digits equally often."""
    random = np.random.default_rng(seed)
    labels = random.permutation(np.arange(count) % 10).astype(np.uint8)
    return draw_digits(labels, random), labels


def small_dataset(train: int = 240, test: int = 60, seed: int = 1) -> Dataset:
    """A data set in memory; a twelfth of the `train` images are its validation set."""
    training, testing = digit_arrays(train, seed), digit_arrays(test, seed + 1_000_000)
    return Dataset.split("small digits", training, testing)


def write_small_dataset(folder: Path, train: int = 240, test: int = 60, seed: int = 1) -> None:
    """Write the same data set as four idx files under MNIST's names, unpacked."""
    for part, (images, labels) in (
        ("train", digit_arrays(train, seed)),
        ("t10k", digit_arrays(test, seed + 1_000_000)),
    ):
        (folder / f"{part}-images-idx3-ubyte").write_bytes(idx_images(images))
        (folder / f"{part}-labels-idx1-ubyte").write_bytes(idx_labels(labels))


def idx_images(images: Bytes) -> bytes:
    """An idx file of images uint8 (n, rows, columns)."""
    return struct.pack(">4I", 2051, *images.shape) + images.tobytes()


def idx_labels(labels: Bytes) -> bytes:
    """An idx file of labels uint8 (n,)."""
    return struct.pack(">2I", 2049, len(labels)) + labels.tobytes()
