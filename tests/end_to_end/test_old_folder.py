"""Everything that the release 0.1.0 left in a user's folders, opened by the program of today.

old_folder/README.md describes the files; they were written by that release itself.
"""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QSlider
from pytestqt.qtbot import QtBot
from support.digits import write_small_dataset
from support.window import answer, click, find

from lenet_gui.app import main
from lenet_gui.core.data import builtin
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.keras_file.model_file import read_model
from lenet_gui.core.my_digits.store import MyDigits
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.window.main_window import MainWindow

OLD = Path(__file__).with_name("old_folder")

CONFIG = TrainingConfig(
    network="softmax",
    optimizer="adam",
    learning_rate=0.01,
    batch_size=2,
    epochs=2,
    seed=7,
    schedule="cosine",
    augmentation=True,
    weight_averaging=True,
)


@pytest.fixture(autouse=True)
def old_folders(isolated_folders: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the test a copy of the old folders as the user's own, and the old settings."""
    shutil.copytree(OLD / "home", isolated_folders)
    shutil.copytree(OLD / "config", tmp_path / "settings")
    # The built-in digits in the old cache folder are so many.
    monkeypatch.setattr(builtin, "BUILTIN_COUNTS", (20, 10, 10))


def test_runs_are_listed_with_their_figures():
    runs = RunsFolder()
    first, finished, interrupted = runs.entries()
    assert (first.name, first.state, first.record.epochs) == ("run_01", "interrupted", ())
    assert (finished.name, finished.state) == ("first try", "finished")
    assert finished.record.test_accuracy == pytest.approx(0.1)
    assert finished.record.dataset == "Built-in digits"
    assert (interrupted.name, interrupted.state) == ("run_04", "interrupted")
    assert interrupted.record.config == CONFIG
    (epoch,) = interrupted.record.epochs
    assert dataclasses.astuple(epoch) == pytest.approx((2.68998, 0.2, 3.76665, 0.1), abs=1e-5)
    assert [len(part) for part in interrupted.batches()] == [10, 10]
    assert runs.limit() == 500


def test_networks_of_runs_and_the_saved_one_are_opened():
    finished = RunsFolder().find("run_03")
    for network, record in (
        finished.model(),
        finished.epoch_model(1),
        read_model(OLD / "mine.keras"),
    ):
        assert sum(array.size for array in network.weights) == 7850
        assert record.config.seed == 7


def test_a_deleted_run_is_taken_back_from_the_bin():
    runs = RunsFolder()
    assert runs.restore() == ["run_02"]
    assert runs.find("run_02").state == "interrupted"


@pytest.mark.tensorflow
def test_an_interrupted_run_on_built_in_digits_is_resumed(tmp_path: Path):
    before = RunsFolder().find("run_04").record.epochs
    assert main(["train", "--resume", "run_04", "--output", str(tmp_path / "new.keras")]) == 0
    resumed = RunsFolder().find("run_04")
    assert resumed.state == "finished"
    assert len(resumed.record.epochs) == 2
    assert resumed.record.epochs[:1] == before
    assert [len(part) for part in resumed.batches()] == [20, 20]


def test_a_run_on_own_images_says_that_it_cannot_be_resumed(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
):
    images = tmp_path / "images"
    images.mkdir()
    # The images that the run was trained on; their validation images are chosen otherwise since.
    write_small_dataset(images, train=24, test=10)
    assert main(["train", "--resume", "run_01", "--data", str(images)]) == 2
    assert (
        "run_01 was trained on other images than images holds now, so it cannot be resumed"
        in capsys.readouterr().err
    )


def test_labelled_digits_are_listed():
    digits = MyDigits()
    digits.refresh()
    assert [kept.digit.label for kept in digits.digits()] == [1, 7]
    assert not digits.problems()


def test_settings_are_taken(window: MainWindow):
    settings = Settings()
    assert settings.appearance == "dark"
    assert settings.logarithmic_loss
    assert settings.training == CONFIG
    assert settings.source == "builtin"
    assert settings.shown_runs == ["run_03", "run_04"]
    assert find(window, QSlider, "penWidthSlider").value() == 9


def test_the_drawing_and_the_network_of_a_killed_window_are_restored(
    window: MainWindow, qtbot: QtBot
):
    bar = find(window, QLabel, "recoveryText")
    qtbot.waitUntil(bar.isVisible)
    assert bar.text().endswith("1 drawing and 1 network.")
    click(window, "restoreUnsavedButton")
    qtbot.waitUntil(lambda: "Softmax regression, Adam" in window.windowTitle())
    assert window.page(DrawPage).canvas.ink().any()
    assert answer(window)
