"""A type of layers, or a network, is added in one place, and all parts of the program follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot
from support.architectures import offer
from support.digits import small_dataset
from support.keras_files import (
    assert_same_network,
    change_layer,
    change_layers,
    keras_layer,
    refusal,
)
from support.window import find, use

from lenet_gui import paths
from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.keras_file.model_file import read_model, save_model
from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.layers import (
    Convolution,
    Dense,
    Description,
    Dropout,
    Flatten,
    Layer,
    MaxPooling,
)
from lenet_gui.core.network.network import Network, softmax
from lenet_gui.core.tensorboard.graph import traced_inference
from lenet_gui.core.training.loop import TrainingDone, train
from lenet_gui.ui.network.activations import ActivationsView
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.state.app import App

DATASET = small_dataset()
IMAGES = DATASET.test_images[:20].astype(np.float32) / 255


@dataclass(frozen=True, slots=True)
class Tanh(Layer):
    keras_class = "Activation"
    keras_defaults: ClassVar[dict[str, Any]] = {"activation": "tanh"}
    summary = Description("tanh")
    in_message = Description("an activation")

    def output_shape(self, shape: Shape) -> Shape:
        return shape

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return np.tanh(inputs)


@dataclass(frozen=True, slots=True)
class AveragePooling(Layer):
    keras_class = "AveragePooling2D"
    keras_defaults = MaxPooling.keras_defaults
    summary = Description("average pooling {}", ("pool_size",))
    in_message = Description("{} average pooling", ("pool_size",))

    def output_shape(self, shape: Shape) -> Shape:
        return (shape[0] // 2, shape[1] // 2, shape[2])

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        rows = inputs[:, 0:-1:2] + inputs[:, 1::2]
        return (rows[:, :, 0:-1:2] + rows[:, :, 1::2]) / np.float32(4)


@dataclass(frozen=True, slots=True)
class PRelu(Layer):
    """Negative values times a slope, of which each feature learns its own."""

    keras_class = "PReLU"
    keras_defaults: ClassVar[dict[str, Any]] = {"shared_axes": None}
    summary = Description("slopes")
    in_message = Description("a layer of slopes")

    def output_shape(self, shape: Shape) -> Shape:
        return shape

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        return (shape,)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        return np.where(inputs > 0, inputs, weights[0] * inputs)


NEW_LAYERS = Architecture(
    "new-layers",
    "A network of new layers",
    (
        Convolution("C1", filters=4, kernel_size=(5, 5), padding="valid"),
        Tanh("tanh"),
        AveragePooling("S2"),
        PRelu("slopes"),
        MaxPooling("S3"),
        Flatten("flatten"),
        Dropout("dropout"),
        Dense("output", units=10),
    ),
)

# Its second pooling leaves a row and a column out, and it drops features in two places.
DEEPER = Architecture(
    "deeper",
    "A deeper network",
    (
        Convolution("C1", filters=4, kernel_size=(3, 2), padding="same", activation="relu"),
        MaxPooling("S2"),
        Convolution("C3", filters=6, kernel_size=(4, 4), padding="valid", activation="relu"),
        MaxPooling("S4"),
        Dropout("dropout1"),
        Convolution("C5", filters=8, kernel_size=(2, 3), padding="same", activation="relu"),
        Flatten("flatten"),
        Dropout("dropout2"),
        Dense("F6", units=30, activation="relu", init_std=0.05),
        Dense("output", units=10),
    ),
)


@pytest.fixture(scope="module", params=[NEW_LAYERS, DEEPER], ids=lambda a: a.key)
def trained(request: pytest.FixtureRequest) -> Iterator[TrainingDone]:
    """A training of a network that the program has just learned of."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        key = offer(monkeypatch, request.param)
        config = TrainingConfig(
            network=key, learning_rate=0.003, batch_size=20, epochs=3, dropout_rate=0.1
        )
        *_, done = train(config, DATASET)
        assert isinstance(done, TrainingDone)
        yield done


@pytest.fixture
def network(trained: TrainingDone) -> Network:
    return trained.network


@pytest.fixture
def saved(trained: TrainingDone, tmp_path: Path) -> Path:
    save_model(tmp_path / "x.keras", trained.network, trained.record)
    return tmp_path / "x.keras"


def test_it_learns(trained: TrainingDone) -> None:
    start = Network.initial(trained.network.architecture, trained.record.config.seed)
    pairs = zip(start.weights, trained.network.weights, strict=True)
    assert all((first != last).any() for first, last in pairs)
    losses = trained.record.loss_curve
    assert losses[-1] < losses[0]


def test_keras_reads_its_file_and_answers_as_numpy_does(network: Network, saved: Path) -> None:
    import keras

    model = keras.models.load_model(saved)
    expected = network.probabilities(IMAGES)
    np.testing.assert_allclose(model(IMAGES[..., np.newaxis]), expected, atol=1e-5)


def test_its_file_opens_wherever_it_was_written(network: Network, saved: Path) -> None:
    for _ in range(2):
        assert_same_network(read_model(saved)[0], network)
        # From now on it is anybody's.
        (paths.data_folder() / "own-models.txt").unlink(missing_ok=True)


def test_tensorboards_graph_answers_as_numpy_does(network: Network) -> None:
    traced = traced_inference(network, IMAGES[..., np.newaxis])
    np.testing.assert_allclose(traced.probabilities, network.probabilities(IMAGES), atol=1e-5)


def test_the_networks_tab_shows_its_layers_and_what_they_make_of_a_drawing(
    qtbot: QtBot, app: App, network: Network
) -> None:
    tab = NetworkPage(app)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    use(app, network)
    with qtbot.waitExposed(tab):
        tab.show()
    app.set_image(IMAGES[0])
    table = find(tab, QTableWidget, "networkTable")
    layers = network.architecture.layers
    names = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert names == ["input", *(layer.name for layer in layers), "Total"]
    words = [table.item(row, 1).text() for row in range(1, len(layers))]
    assert words == [layer.text() for layer in layers[:-1]]
    assert table.item(len(layers) + 1, 5).text() == f"{network.architecture.parameter_count():,}"
    view = find(tab, ActivationsView, "activationsView")
    view.grab()
    shown = dict(view.layers())
    for layer, values in zip(layers, network.activations(IMAGES[:1]), strict=True):
        if layer is layers[-1]:
            np.testing.assert_array_equal(shown[layer.name], softmax(values)[0])
        elif layer.name in shown:
            np.testing.assert_array_equal(shown[layer.name], values[0])


@pytest.mark.parametrize("trained", [NEW_LAYERS], indirect=True)
@pytest.mark.parametrize(
    ("layer", "setting", "words"),
    [
        ("S2", {"pool_size": [3, 3]}, "3×3 average pooling where A network of new layers has 2×2"),
        ("S2", {"strides": [1, 1]}, "2×2 average pooling, strides 1×1 where"),
        ("tanh", {"activation": "gelu"}, "the activation “gelu” where A network of new layers has"),
        ("slopes", {"shared_axes": [1, 2]}, "a layer of slopes, shared_axes 1×2 where"),
    ],
)
def test_a_file_with_other_settings_of_a_new_layer_is_refused(
    saved: Path, layer: str, setting: dict[str, Any], words: str
) -> None:
    change_layer(saved, layer, **setting)
    assert words in refusal(saved)


@pytest.mark.parametrize("trained", [DEEPER], indirect=True)
def test_padding_counts_where_a_pooling_has_an_odd_size(network: Network, saved: Path) -> None:
    change_layer(saved, "S2", padding="same")
    assert_same_network(read_model(saved)[0], network)
    change_layer(saved, "S4", padding="same")
    assert "2×2 max-pooling, padding same where A deeper network has 2×2" in refusal(saved)


def test_a_refused_file_is_told_of_all_networks(saved: Path, trained: TrainingDone) -> None:
    change_layer(saved, "C1", filters=99)
    title = trained.network.architecture.title
    assert f"opens only LeNet-5, Softmax regression, {title}" in refusal(saved)


def test_a_network_has_to_end_with_a_linear_layer_for_the_ten_digits() -> None:
    with pytest.raises(ValueError, match="Odd does not end with a linear layer of 10 units"):
        Architecture("odd", "Odd", (Flatten("flatten"), Dense("output", 10, activation="relu")))


def test_a_layer_that_is_not_known_is_refused_and_not_passed_over(
    saved: Path,
) -> None:
    change_layers(saved, lambda layers: layers.insert(1, keras_layer("GaussianNoise", stddev=0.1)))
    assert "has a layer of the kind “GaussianNoise” where" in refusal(saved)
