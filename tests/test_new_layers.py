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
    refusal,
)
from support.window import find, use

from lenet_gui import paths
from lenet_gui.core.arrays import Floats, Shape
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.keras_file.model_file import read_model, save_model
from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.layers.base import Description, Layer
from lenet_gui.core.network.layers.functions import softmax
from lenet_gui.core.network.layers.kernels import Convolution, Dense
from lenet_gui.core.network.layers.normalization import BatchNormalization
from lenet_gui.core.network.layers.pooling import AveragePooling, MaxPooling
from lenet_gui.core.network.layers.shapes import Dropout, Flatten
from lenet_gui.core.network.layers.table import LAYERS
from lenet_gui.core.network.network import Network
from lenet_gui.core.tensorboard.graph import traced_inference
from lenet_gui.core.training.loop import TrainingDone, train
from lenet_gui.ui.diagram.activations import ActivationsView
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.state.app import App

DATASET = small_dataset()
IMAGES = DATASET.test_images[:20].astype(np.float32) / 255


@dataclass(frozen=True, slots=True)
class MeanSquare(Layer):
    """Values over the root of their mean square, times a learned scale."""

    keras_class = "RMSNormalization"
    keras_defaults: ClassVar[dict[str, Any]] = {"axis": -1, "epsilon": 1e-6}
    summary = Description("mean square")

    def output_shape(self, shape: Shape) -> Shape:
        return shape

    def weight_shapes(self, shape: Shape) -> tuple[Shape, ...]:
        return (shape[-1:],)

    def initial_weights(self, shape: Shape, random: np.random.Generator) -> tuple[Floats, ...]:
        return (np.ones(shape[-1:], np.float32),)

    def forward(self, inputs: Floats, weights: tuple[Floats, ...]) -> Floats:
        mean = np.square(inputs).mean(axis=-1, keepdims=True)
        result: Floats = inputs / np.sqrt(mean + np.float32(1e-6)) * weights[0]
        return result


NEW_LAYERS = Architecture(
    "new-layers",
    "A network of new layers",
    (
        Convolution("C1", filters=4, kernel_size=(5, 5), padding="valid", activation="tanh"),
        AveragePooling("S2"),
        BatchNormalization("normalization", center=False),
        MeanSquare("scales"),
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
        monkeypatch.setitem(LAYERS, "RMSNormalization", MeanSquare)
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


@pytest.mark.tensorflow
def test_it_learns(trained: TrainingDone) -> None:
    start = Network.initial(trained.network.architecture, trained.record.config.seed)
    for layer, (_, first), (_, last) in zip(
        start.architecture.layers, start.layers, trained.network.layers, strict=True
    ):
        # The statistics of normalizations, too.
        changed = [bool((a != b).any()) for a, b in zip(first, last, strict=True)]
        assert changed == [True] * len(first), layer
    losses = trained.record.loss_curve
    assert losses[-1] < losses[0]


@pytest.mark.tensorflow
def test_keras_reads_its_file_and_answers_as_numpy_does(network: Network, saved: Path) -> None:
    import keras

    model = keras.models.load_model(saved)
    expected = network.probabilities(IMAGES)
    np.testing.assert_allclose(model(IMAGES[..., np.newaxis]), expected, atol=1e-5)


@pytest.mark.tensorflow
def test_its_file_opens_wherever_it_was_written(network: Network, saved: Path) -> None:
    for _ in range(2):
        assert_same_network(read_model(saved)[0], network)
        # From now on it is anybody's.
        (paths.data_folder() / "own-models.txt").unlink(missing_ok=True)


@pytest.mark.tensorflow
def test_tensorboards_graph_answers_as_numpy_does(network: Network) -> None:
    traced = traced_inference(network, IMAGES[..., np.newaxis])
    np.testing.assert_allclose(traced.probabilities, network.probabilities(IMAGES), atol=1e-5)


@pytest.mark.tensorflow
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


@pytest.mark.tensorflow
@pytest.mark.parametrize("trained", [NEW_LAYERS], indirect=True)
def test_a_file_with_other_settings_of_a_new_layer_is_refused(saved: Path) -> None:
    change_layer(saved, "scales", axis=[1, 2])
    assert "has the layer scales (RMSNormalization) with axis 1×2" in refusal(saved)


@pytest.mark.tensorflow
@pytest.mark.parametrize("trained", [DEEPER], indirect=True)
def test_padding_makes_another_network_only_where_a_pooling_has_an_odd_size(
    network: Network, saved: Path
) -> None:
    change_layer(saved, "S2", padding="same")
    assert_same_network(read_model(saved)[0], network)
    change_layer(saved, "S4", padding="same")
    assert "as its weights" in refusal(saved)


def test_a_network_has_to_end_with_ten_values() -> None:
    with pytest.raises(ValueError, match="Odd does not end with 10 values"):
        Architecture("odd", "Odd", (Flatten("flatten"), Dense("output", 11)))
