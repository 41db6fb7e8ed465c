"""The fuzzing's targets: valid files, the bytes to change, and the checks of the result.

A check raises if the program would have shown a traceback or accepted a damaged file; a refusal in
one sentence passes.
"""

from __future__ import annotations

import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import h5py
import numpy as np
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPen

from benchmarks.robustness.fuzz_data import data_files, sound_data
from benchmarks.robustness.fuzz_pictures import pictures_beyond_qt
from lenet_gui.core.data.idx import DatasetError, read_images, read_labels
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import EpochMetrics, TrainingRecord, outcome_text
from lenet_gui.core.imaging.ink import Ink, Picture, Stroke
from lenet_gui.core.imaging.picture_import import PictureError
from lenet_gui.core.keras_file.model_file import ModelFileError, read_model, save_model
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.exchange import read_digits
from lenet_gui.core.network.architectures import ARCHITECTURES, Architecture
from lenet_gui.core.network.layers.activations import PReLU, ReLU
from lenet_gui.core.network.layers.depthwise import DepthwiseConvolution, SeparableConvolution
from lenet_gui.core.network.layers.kernels import Convolution, Dense
from lenet_gui.core.network.layers.normalization import (
    BatchNormalization,
    LayerNormalization,
    Normalization,
    Rescaling,
)
from lenet_gui.core.network.layers.pooling import AveragePooling
from lenet_gui.core.network.layers.resizing import Cropping, Resizing, UpSampling
from lenet_gui.core.network.layers.shapes import Dropout, Permute, Reshape, ZeroPadding
from lenet_gui.core.network.network import Network
from lenet_gui.pictures import decoder
from lenet_gui.pictures.pictures import MAX_PIXELS, read_picture

REFUSALS = (ModelFileError, DatasetError, PictureError)


_RECORD = TrainingRecord(
    config=TrainingConfig(epochs=1),
    dataset="MNIST",
    training_images=55_000,
    validation_images=5_000,
    test_images=10_000,
    epochs_trained=1.0,
    loss_curve=(2.0, 0.5),
    epochs=(EpochMetrics(1.0, 0.7, 0.9, 0.75),),
    outcome="finished",
    test_accuracy=0.76,
    started="2026-11-28T12:00:00+00:00",
    seconds=10.0,
    versions={"numpy": "2.4"},
)


@dataclass(frozen=True)
class Target:
    """A valid file, its section to be changed, and the check of the result.

    `pack` puts the changed section back. `read` reads a file, and raises AssertionError if it was
    misread. `where` is the range of the section, in shares of its length, that matters most. Each
    `slow` file is read in its own process.
    """

    name: str
    part: bytes
    pack: Callable[[bytes], bytes]
    read: Callable[[Path], None]
    where: tuple[float, float] = (0.0, 1.0)
    slow: bool = False


def attempt(target: Target, part: bytes, path: Path) -> bool:
    """Read the file with this section; return whether it was accepted. Raises on any fault."""
    path.write_bytes(target.pack(part))
    try:
        target.read(path)
    except REFUSALS as refusal:
        sentence = str(refusal)
        if not sentence.isprintable() or not sentence.endswith("."):
            raise AssertionError(f"not a sentence: {sentence!r}") from refusal
        return False
    return True


def targets(folder: Path) -> list[Target]:
    """Return all targets; `folder` is for temporary files."""
    return [*_models(folder), *_idx_files(), *_digit_lines(), *_pictures(), *_data()]


def _data() -> list[Target]:
    return [
        Target(f"data {name}", content, _whole, sound_data, where, slow)
        for name, content, where, slow in data_files()
    ]


def _whole(part: bytes) -> bytes:
    return part


def _models(folder: Path) -> list[Target]:
    result = []
    for key, architecture in ARCHITECTURES.items():
        path = folder / f"{key}.keras"
        network = Network.initial(architecture, 1)
        save_model(path, network, _RECORD)
        content = path.read_bytes()
        result.append(Target(f"model {key}", content, _whole, _same_network(network)))
    # Below the checksums, because a crafted file has correct ones.
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name in ("metadata.json", "training_record.json", "model.weights.h5"):
        slow = name == "model.weights.h5"
        read = _any_network if slow else _same_network(network)
        result.append(Target(f"model's {name}", parts[name], _packed(parts, name), read, slow=slow))
    # A changed description may be that of another sound network with weights of the same shapes.
    pack = _packed(parts, "config.json")
    result.append(
        Target("model's config.json", parts["config.json"], pack, _any_network, slow=True)
    )
    return [*result, *_networks_from_elsewhere(folder)]


# One layer of each of many types.
_FROM_ELSEWHERE = Architecture(
    "own",
    "From elsewhere",
    (
        Rescaling("rescaling", 2.0, (-1.0,)),
        Resizing("size", 18, 16),
        ZeroPadding("margin", ((1, 2), (0, 3))),
        DepthwiseConvolution("deep", (3, 3), "same", strides=(2, 2), depth_multiplier=2),
        BatchNormalization("batch"),
        ReLU("relu", max_value=6.0, negative_slope=0.1),
        SeparableConvolution("separable", 3, (3, 2), "valid", "gelu"),
        AveragePooling("pool", (3, 3), (2, 2), "same"),
        UpSampling("larger", (2, 1), "bilinear"),
        Cropping("cut", ((1, 0), (0, 1))),
        PReLU("slopes", (1, 2)),
        Convolution("groups", 6, (2, 2), dilation_rate=(2, 1), groups=3),
        Permute("order", (3, 1, 2)),
        LayerNormalization("layer", (1, 2, 3)),
        Reshape("row", (-1,)),
        Normalization("normalization"),
        Dropout("dropout"),
        Dense("output", 10, "softsign"),
    ),
    (16, 16, 1),
)


def _networks_from_elsewhere(folder: Path) -> list[Target]:
    network = Network.initial(_FROM_ELSEWHERE, 1)
    path = folder / "elsewhere.keras"
    save_model(path, network)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    config, pack = parts["config.json"], _packed(parts, "config.json")
    whole = _whole_model(network, config)
    return [
        Target("another model's config.json", config, pack, _any_network, slow=True),
        # Most of what decides is at the beginning: the description, and the names of the groups.
        Target("whole model", whole, _whole, _any_network, slow=True),
    ]


def _whole_model(network: Network, config: bytes) -> bytes:
    """Return an `.h5` with the network, as Keras writes it."""
    buffer = io.BytesIO()
    with h5py.File(buffer, "w") as file:
        file.attrs["model_config"], file.attrs["keras_version"] = config.decode(), "3.0.0"
        for layer, weights in network.layers:
            group = file.create_group(f"model_weights/{layer.name}")
            names = [str(number) for number in range(len(weights))]
            group.attrs["weight_names"] = np.array(names, "S9")
            for name, array in zip(names, weights, strict=True):
                group.create_dataset(name, data=array)
    return buffer.getvalue()


def _packed(parts: dict[str, bytes], name: str) -> Callable[[bytes], bytes]:
    def pack(part: bytes) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for other, content in parts.items():
                archive.writestr(other, part if other == name else content)
        return buffer.getvalue()

    return pack


def _same_network(network: Network) -> Callable[[Path], None]:
    """Raise if other weights than the saved ones open, because their checksum is wrong."""

    def read(path: Path) -> None:
        found, record = read_model(path)
        assert record is None or outcome_text(record), "a record that cannot be shown"
        assert found.architecture is network.architecture, "another network"
        for array, expected in zip(found.weights, network.weights, strict=True):
            np.testing.assert_array_equal(array, expected)

    return read


def _any_network(path: Path) -> None:
    for array in read_model(path)[0].weights:
        assert array.dtype == np.float32
        assert np.isfinite(array).all()


def _idx_files() -> list[Target]:
    random = np.random.default_rng(1)
    images = random.integers(0, 256, (20, 28, 28), np.uint8)
    labels = random.integers(0, 10, 20, np.uint8)
    image_file = struct.pack(">4I", 2051, 20, 28, 28) + images.tobytes()
    label_file = struct.pack(">2I", 2049, 20) + labels.tobytes()
    # A fixed time, so that a seed always makes the same bytes.
    packed = gzip.compress(image_file, mtime=0)

    def same_images(path: Path) -> None:
        np.testing.assert_array_equal(read_images(path), images)

    def some_images(path: Path) -> None:
        found = read_images(path)
        assert found.dtype == np.uint8
        assert found.nbytes + 16 == path.stat().st_size

    def some_labels(path: Path) -> None:
        found = read_labels(path)
        assert found.max(initial=0) <= 9
        assert found.nbytes + 8 == path.stat().st_size

    return [
        # Changed pixels cannot be detected in a file without a checksum; gzip has one.
        Target("idx images", image_file, _whole, some_images, (0.0, 0.002)),
        Target("idx labels", label_file, _whole, some_labels),
        Target("idx images in gzip", packed, _whole, same_images),
        Target("gzip around idx images", image_file, _gzip, some_unpacked),
    ]


def _digit_lines() -> list[Target]:
    picture = Picture(np.full((20, 10), 255, np.uint8))
    slash, dot = Stroke(((0.2, 0.8), (0.5, 0.5), (0.7, 0.1)), 0.07), Stroke(((0.5, 0.5),), 0.2)
    digits = [UserDigit.drawn(marks, 1) for marks in ((slash,), (picture, slash, dot))]
    device = b'{"label": 7, "strokes": [[[10, 90], [50, 90, 3], [20, 10]]], "y_axis": "up"}\n'
    lines = b"".join(digit.to_line() for digit in digits) + device
    return [
        Target("digits", lines, _whole, _some_digits),
        Target("digits in gzip", gzip.compress(lines, mtime=0), _whole, _some_digits),
    ]


def _some_digits(path: Path) -> None:
    for share, digit in read_digits(path):
        assert 0 < share <= 1
        assert 0 <= digit.label <= 9
        assert digit.image.shape == (28, 28)
        assert UserDigit.from_line(digit.to_line()).label == digit.label


def _gzip(part: bytes) -> bytes:
    return gzip.compress(part, mtime=0)


def some_unpacked(path: Path) -> None:
    """Read images that were changed before compression."""
    found = read_images(path)
    assert found.nbytes + 16 == len(gzip.decompress(path.read_bytes()))


def _pictures() -> list[Target]:
    picture = QImage(120, 90, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setPen(QPen(QColor("black"), 8))
    painter.drawLine(60, 15, 60, 75)
    painter.end()
    result = []
    for kind in ("png", "jpeg", "bmp", "webp", "tiff", "ppm"):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        # Formats that this build of Qt cannot write or read are left out.
        if QImageWriter(buffer, kind.encode()).write(picture):
            content = bytes(buffer.data().data())
            result.append(Target(f"picture {kind}", content, _whole, _ink))
            if kind == "png":
                result.append(Target("picture png's chunks", content, _with_checksums, _ink))
            if kind in ("png", "jpeg", "tiff"):
                name = f"picture {kind} as the window reads it"
                result.append(Target(name, content, _whole, _ink_apart, slow=True))
    result.append(Target("picture gif", _gif(), _whole, _ink))
    for kind, content in pictures_beyond_qt().items():
        name = f"picture {kind}, not by Qt"
        result.append(Target(name, content, _whole, _ink))
        name += ", as the window reads it"
        result.append(Target(name, content, _whole, _ink_apart, slow=True))
    return result


def read_here(path: Path) -> Ink:
    """Decode a picture in this process instead of a child, so that a crash is found."""
    with path.open("rb") as file:
        known = decoder.supported_kinds() | {"heif", "avif", "pdf", "svg"}
        return decoder.read(file, known, MAX_PIXELS)


def _ink(path: Path) -> None:
    _check_ink(read_here(path))


def _ink_apart(path: Path) -> None:
    _check_ink(read_picture(path))


def _check_ink(ink: Ink) -> None:
    assert ink.dtype == np.uint8
    assert ink.ndim == 2


def _with_checksums(part: bytes) -> bytes:
    """Return a PNG file with the checksums of its chunks corrected."""
    content, place = part[:8], 8
    while len(head := part[place : place + 8]) == 8:
        body = part[place + 8 : place + 8 + int.from_bytes(head[:4], "big")]
        checksum = zlib.crc32(head[4:] + body).to_bytes(4, "big")
        content += head[:4] + head[4:] + body + checksum
        place += 12 + len(body)
    return content


def _gif() -> bytes:
    """Return a GIF file of 32×32 pixels with a thick line, because Qt cannot write GIF.

    Its LZW codes are eight bits wide, with a clear code each hundred, so that they never grow.
    """
    pixels = np.ones((32, 32), np.uint8)
    pixels[6:26, 14:18] = 0
    codes: list[int] = []
    for k, pixel in enumerate(pixels.flat):
        codes += [128] * (k % 100 == 0) + [int(pixel)]
    bits = np.array([[code >> k & 1 for k in range(8)] for code in [*codes, 129]], np.uint8)
    data = np.packbits(bits, bitorder="little").tobytes()
    pieces = [data[start : start + 255] for start in range(0, len(data), 255)]
    blocks = b"".join(bytes([len(piece)]) + piece for piece in pieces)
    head = b"GIF89a" + struct.pack("<2H3B", 32, 32, 0x80, 0, 0) + bytes(3) + b"\xff" * 3
    return head + b"," + struct.pack("<4HB", 0, 0, 32, 32, 0) + b"\7" + blocks + b"\0;"
