"""Images and labels, for training and for test, of whatever holds them. For any thread."""

from __future__ import annotations

import hashlib
import math
import re
from pathlib import Path

import numpy as np

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.own_arrays import Array, parse
from lenet_gui.core.data.own_files import members
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE, mnist_image
from lenet_gui.core.text import text

MAX_SIDE = 512
_TEST = re.compile(r"t10k|test", re.IGNORECASE)
_TRAIN = re.compile(r"train", re.IGNORECASE)
_VALIDATION = re.compile(r"val(id(ation)?)?([^a-z]|$)", re.IGNORECASE)

Pair = tuple[Bytes, Bytes]


def read_own(path: Path) -> tuple[Pair, Pair | None, list[str]]:
    """Return the images uint8 (n, 28, 28) and labels uint8 (n,) for training and for test.

    Third are remarks for the user: what was inverted, scaled, or left out. Images of another size
    are scaled as a drawing is: the ink to 20 pixels, placed by its centre of mass. Without test
    images, the second is None.

    Raises DatasetError when the images or labels are missing, ambiguous, or unusable.
    """
    parts: dict[str, list[list[Array]]] = {"train": [[], []], "test": [[], []]}
    seen, names, remarks = set[bytes](), list[str](), list[str]()
    for name, content in members(path):
        digest = hashlib.blake2b(content, digest_size=16).digest()
        # Kaggle's archive holds each file twice, and some have one packed and unpacked.
        if digest in seen:
            continue
        seen.add(digest)
        arrays, role = parse(name, content), _role(name)
        if not arrays or role is None:
            continue
        names.append(name)
        if len(arrays) == 1 and name.lower().removesuffix(".gz").endswith(".csv"):
            remarks.append(text("{} has no labels and is left out.", name))
            continue
        for array in arrays:
            parts[role][_is_labels(array)].append(array)
    if not any(kind for kinds in parts.values() for kind in kinds):
        raise DatasetError(
            text(
                "{}: expected labelled images as four idx files, csv, npy or npz, in a folder, zip "
                "or tar file; found none.",
                path,
            )
        )
    training = _pair(path, "train", parts["train"], remarks)
    test = _pair(path, "test", parts["test"], remarks) if any(parts["test"]) else None
    return training, test, list(dict.fromkeys(remarks))


def _role(name: str) -> str | None:
    """Return train or test by the last part of a path that says it; None for validation."""
    for part in reversed(re.split(r"[/\\]", name)):
        for role, pattern in (("test", _TEST), ("train", _TRAIN), (None, _VALIDATION)):
            if pattern.search(part):
                return role
    return "train"


def _is_labels(array: Array) -> bool:
    return array.ndim == 1 or (array.ndim == 2 and array.shape[1] in (1, 10))


def _pair(path: Path, role: str, kinds: list[list[Array]], remarks: list[str]) -> Pair:
    images, labels = kinds
    if len(images) != 1 or len(labels) != 1:
        found = (path, len(images), len(labels))
        if role == "train":
            raise DatasetError(
                text(
                    "{}: expected one set of training images and one of their labels, found {} of "
                    "images and {} of labels.",
                    *found,
                )
            )
        raise DatasetError(
            text(
                "{}: expected one set of test images and one of their labels, found {} of images "
                "and {} of labels.",
                *found,
            )
        )
    if len(images[0]) != len(labels[0]):
        raise DatasetError(
            text(
                "{}: expected a label for each of the {} images, found {} labels.",
                path,
                len(images[0]),
                len(labels[0]),
            )
        )
    return _as_images(path, images[0], remarks), _as_labels(path, labels[0])


def _as_labels(path: Path, labels: Array) -> Bytes:
    if labels.ndim == 2:
        labels = labels.argmax(axis=1) if labels.shape[1] == 10 else labels[:, 0]
    wrong = ~np.isin(labels, np.arange(10))
    if wrong.any():
        place = int(np.argmax(wrong))
        raise DatasetError(
            text(
                "{}: expected labels from 0 to 9, found {} as label {}.",
                path,
                float(labels[place]),
                place + 1,
            )
        )
    return labels.astype(np.uint8)


def _as_images(path: Path, images: Array, remarks: list[str]) -> Bytes:
    images = _square(path, images)
    height, width = images.shape[1:]
    low, high = (
        (float(value) + 0.0 for value in (images.min(), images.max())) if images.size else (0, 0)
    )
    if not (low >= 0 and high <= 255):
        raise DatasetError(
            text("{}: expected pixels from 0 to 255, found {} to {}.", path, low, high)
        )
    # Of floats from 0 to 1, and of the 16 levels of scanned digits of 8×8.
    full = 1 if high <= 1 else 16 if high <= 16 else 255
    pixels = images if full == 255 else images * np.float32(255 / full)
    grey = np.rint(pixels).astype(np.uint8) if pixels.dtype.kind == "f" else pixels.astype(np.uint8)
    edges = np.concatenate([grey[:, [0, -1]].ravel(), grey[:, :, [0, -1]].ravel()])
    if edges.size and edges.mean() > 127:
        grey = 255 - grey
        remarks.append(text("The images are dark on bright and were inverted."))
    size = f"{height}×{width}"
    if (height, width) != (IMAGE_SIDE, IMAGE_SIDE):
        remarks.append(
            text(
                "The images of {} pixels were scaled: the ink to 20 pixels, placed by its centre "
                "of mass in 28×28.",
                size,
            )
        )
        scaled = np.zeros((len(grey), IMAGE_SIDE, IMAGE_SIDE), np.uint8)
        for place, image in enumerate(grey):
            found = mnist_image(image)
            if found is not None:
                scaled[place] = np.rint(found * 255)
        if empty := int((~scaled.any(axis=(1, 2))).sum()):
            remarks.append(text("Images without ink: {}.", empty))
        grey = scaled
    return grey


def _square(path: Path, images: Array) -> Array:
    """Return images as (n, h, w)."""
    shape = images.shape
    if len(shape) == 4 and 1 in (shape[1], shape[3]):
        images = images.reshape(shape[0], *(shape[1:3] if shape[3] == 1 else shape[2:]))
    elif len(shape) == 2 and math.isqrt(shape[1]) ** 2 == shape[1]:
        images = images.reshape(shape[0], math.isqrt(shape[1]), -1)
    if images.ndim != 3 or not all(2 <= side <= MAX_SIDE for side in images.shape[1:]):
        raise DatasetError(
            text(
                "{}: expected grey images of at most {} pixels a side, found {}.",
                path,
                MAX_SIDE,
                "×".join(map(str, shape[1:])),
            )
        )
    return images
