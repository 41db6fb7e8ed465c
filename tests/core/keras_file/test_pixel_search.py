"""How a network from elsewhere wants its pixels is found out by reading digits."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from support.keras_files import refusal, whole_model

from lenet_gui import paths
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.keras_file.model_file import load_model, read_model, save_model
from lenet_gui.core.network.architectures import SOFTMAX_REGRESSION, Architecture
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.kernels import Dense
from lenet_gui.core.network.layers.normalization import LayerNormalization
from lenet_gui.core.network.layers.resizing import Cropping, Resizing
from lenet_gui.core.network.layers.shapes import Flatten
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.pixels import OWN_PIXELS, PIXELS, PLAIN_PIXELS, UNKNOWN_PIXELS, Pixels

LARGE = Architecture(
    "large",
    "Large",
    (Flatten("row"), *(Dense(f"d{k}", 10) for k in range(6)), LayerNormalization("layer")),
)
IMAGES, LABELS = synthetic_digits(200, 9)
IMAGES = IMAGES.astype(np.float32) / 255


def share_right(network: Network) -> float:
    return float((network.logits(IMAGES).argmax(axis=1) == LABELS).mean())


@pytest.mark.parametrize("way", PLAIN_PIXELS, ids=lambda way: way.key)
def test_the_way_that_a_network_was_trained_with_is_found(tmp_path: Path, way: Pixels) -> None:
    bundled = load_model(paths.models_folder() / "softmax.keras", bundled=True)
    # The same answers, to pixels of this way.
    kernel, bias = bundled.weights
    scaled = kernel / np.float32(way.scale)
    other = Network(
        SOFTMAX_REGRESSION, (scaled, bias - np.float32(way.offset) * scaled.sum(axis=0))
    )
    (tmp_path / "x.h5").write_bytes(whole_model(other))
    network = read_model(tmp_path / "x.h5")[0]
    assert share_right(network) >= share_right(bundled) - 0.05
    assert network.pixels.has_dark_ink() == way.has_dark_ink()
    if "0..255" in way.key:
        assert network.pixels is way
    # It is kept with the network, also on another computer.
    save_model(tmp_path / "y.keras", network)
    (paths.data_folder() / "own-models.txt").unlink()
    assert read_model(tmp_path / "y.keras")[0].pixels is network.pixels


@pytest.mark.parametrize(
    ("first", "key"),
    [(Resizing("small", 28, 28), "0..1 enlarged"), (Cropping("cut", ((2, 2), (2, 2))), "0..1")],
    ids=lambda value: str(value)[:8],
)
def test_whether_a_network_was_trained_on_enlarged_images_is_found(
    tmp_path: Path, first: Layer, key: str
) -> None:
    bundled = load_model(paths.models_folder() / "softmax.keras", bundled=True)
    layers = (first, *SOFTMAX_REGRESSION.layers)
    other = Network(Architecture("x", "X", layers, (32, 32, 1)), bundled.weights)
    (tmp_path / "x.h5").write_bytes(whole_model(other))
    network = read_model(tmp_path / "x.h5")[0]
    assert network.pixels is PIXELS[key]
    assert share_right(network) >= share_right(bundled) - 0.05
    save_model(tmp_path / "y.keras", network)
    assert read_model(tmp_path / "y.keras")[0].pixels is PIXELS[key]


def test_a_network_that_reads_hardly_any_digit_says_so(tmp_path: Path) -> None:
    (tmp_path / "x.h5").write_bytes(whole_model(Network.initial(SOFTMAX_REGRESSION, 1)))
    pixels = read_model(tmp_path / "x.h5")[0].pixels
    assert pixels is UNKNOWN_PIXELS
    assert pixels.sentence().startswith("Reads at most half of the built-in digits")
    assert pixels.changes_nothing()


def test_what_a_network_reads_is_said() -> None:
    assert OWN_PIXELS.sentence() == "Reads pixels from 0 to 1, ink bright."
    assert PIXELS["0..255 dark"].sentence() == "Reads pixels from 0 to 255, ink dark."
    assert (
        PIXELS["0..255 dark enlarged"].sentence()
        == "Reads images enlarged to 32×32, with pixels from 0 to 255, ink dark."
    )


def test_a_network_whose_answers_are_no_numbers_is_refused(tmp_path: Path) -> None:
    weights = tuple(np.full_like(array, 9e8) for array in Network.initial(LARGE, 1).weights)
    (tmp_path / "x.h5").write_bytes(whole_model(Network(LARGE, weights)))
    assert "answers with numbers that are not finite" in refusal(tmp_path / "x.h5")
