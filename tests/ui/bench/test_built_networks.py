"""Networks built on the bench are trained, saved and opened, and any network is trained further."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot
from support.architectures import from_elsewhere
from support.digits import small_dataset
from support.form import choice
from support.window import LEFT, click, find, on_screen, use

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.own import with_network
from lenet_gui.core.keras_file.model_file import read_model, save_model
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.description import draft_of
from lenet_gui.core.network.draft import Draft
from lenet_gui.core.training.loop import TrainingDone, train
from lenet_gui.ui.bench.dialog import Bench
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.own_networks import kept_drafts
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.training.presets import CUSTOM, ChoiceCard

QUICK = TrainingConfig(learning_rate=0.003, batch_size=20, epochs=2)


def add(bench: Bench, *kinds: str) -> None:
    for kind in kinds:
        find(bench, QAction, f"add{kind}").trigger()


def convolutional(bench: Bench) -> None:
    add(bench, "Conv2D", "BatchNormalization", "MaxPooling2D", "Dropout", "Flatten", "Dense")


def perceptron(bench: Bench) -> None:
    add(bench, "Normalization", "Flatten", "Dense", "LeakyReLU", "Dense", "Softmax")


def of_separable_convolutions(bench: Bench) -> None:
    box = find(bench, QComboBox, "imageBox")
    box.setCurrentIndex(box.findText("32×32"))
    box.activated.emit(box.currentIndex())
    add(bench, "SeparableConv2D", "AveragePooling2D", "GlobalAveragePooling2D", "Dense")


@pytest.mark.tensorflow
@pytest.mark.parametrize("build", [convolutional, perceptron, of_separable_convolutions])
def test_a_network_built_layer_by_layer_learns_and_opens_again(
    qtbot: QtBot, app: App, tmp_path: Path, build: Callable[[Bench], None]
) -> None:
    bench: Bench = on_screen(qtbot, Bench(app, Draft("Mine", ()), app.window))
    build(bench)
    config = with_network(QUICK, bench.draft())
    dataset = small_dataset()
    *_, done = train(config, dataset)
    assert isinstance(done, TrainingDone)
    assert done.record.outcome == "finished"
    assert np.mean(done.record.loss_curve[-5:]) < done.record.loss_curve[0]
    save_model(tmp_path / "x.keras", done.network, done.record)
    found, record = read_model(tmp_path / "x.keras")
    assert record == done.record
    assert found.architecture == config.architecture()
    images = dataset.test_images[:5].astype(np.float32) / 255
    np.testing.assert_array_equal(found.logits(images), done.network.logits(images))


def test_the_bench_opens_with_lenet_and_its_network_is_trained_next(
    qtbot: QtBot, page: TrainingPage, started: list[tuple[object, ...]]
) -> None:
    def build() -> None:
        bench = page.window().findChild(Bench, "bench")
        assert bench is not None
        assert bench.draft() == draft_of(LENET5, "My network")
        add(bench, "BatchNormalization")
        bench.edits.shift(1)
        qtbot.mouseClick(find(bench, QPushButton, "useButton"), LEFT)

    QTimer.singleShot(0, page, build)
    click(page, "buildButton")
    config = page.form.config()
    assert config.network_title() == "My network"
    assert find(page, ChoiceCard, f"{CUSTOM}Card").facts() == "My network"
    assert [draft.name for draft in kept_drafts(page.app.settings)] == ["My network"]
    click(page, "trainButton")
    assert started == [(config, "mnist")]


def test_a_kept_network_is_offered_at_the_next_start(page: TrainingPage, app: App) -> None:
    page.form.choose_draft(draft_of(LENET5, "Mine"))
    config = page.form.config()
    again = TrainingPage(app)
    again.form.set_config(config)
    assert again.form.config() == config
    again.deleteLater()


def test_the_current_network_is_trained_further_with_any_settings(
    page: TrainingPage, app: App, started: list[tuple[object, ...]]
) -> None:
    network = from_elsewhere()
    use(app, network)
    find(page, QAction, "trainFurtherAction").trigger()
    box = choice(page.form, "optimizerBox")
    box.setCurrentIndex(box.findData("momentum"))
    assert page.form.isVisible()
    assert page.form.start() is network
    config = page.form.config()
    assert config.start
    assert config.optimizer == "momentum"
    assert config.architecture().weight_shapes() == network.architecture.weight_shapes()
    assert config.architecture().pixels is network.pixels
    click(page, "trainButton")
    assert started == [(config, "mnist")]
    page.form.choose_preset("softmax")
    assert page.form.start() is None
    assert page.form.config() == dataclasses.replace(
        TrainingConfig("softmax", "sgd", 0.01, "constant", 100, 50)
    )
