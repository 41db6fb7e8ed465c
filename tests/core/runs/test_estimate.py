"""How long a training will take, estimated from runs."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from support.runs import keep

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.runs.estimate import estimate, in_words
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run

ADAM = PRESETS["lenet5-adam"].config
IMAGES = 55_000


@pytest.fixture
def runs(tmp_path: Path) -> RunsFolder:
    return RunsFolder(tmp_path / "runs")


def timed(
    runs: RunsFolder, config: TrainingConfig, seconds: float, started: str = "2026-11-23"
) -> Run:
    """A run whose three epochs took so many seconds."""
    return keep(
        runs,
        dataclasses.replace(config, epochs=3),
        training_images=IMAGES,
        seconds=seconds,
        started=f"{started}T18:00:00+00:00",
    )


def test_without_runs_the_time_follows_from_epochs_and_images() -> None:
    found = estimate(ADAM, IMAGES, [])
    assert found.run is None
    assert 30 < found.seconds < 120
    half = dataclasses.replace(ADAM, epochs=ADAM.epochs // 2)
    assert estimate(half, IMAGES, []).seconds == pytest.approx(found.seconds / 2)
    assert estimate(ADAM, 2 * IMAGES, []).seconds == pytest.approx(2 * found.seconds)


def test_augmentation_takes_longer_and_softmax_regression_much_less() -> None:
    plain = estimate(ADAM, IMAGES, []).seconds
    augmented = dataclasses.replace(ADAM, augmentation=True)
    assert estimate(augmented, IMAGES, []).seconds > plain
    softmax = dataclasses.replace(ADAM, network="softmax")
    assert estimate(softmax, IMAGES, []).seconds < plain / 3


def test_the_activations_of_1998_take_as_long_as_the_rest() -> None:
    """By processor time for an epoch, LeNet-5 of 1998 took 2.1 times that of LeNet-5."""
    plain = dataclasses.replace(ADAM, epochs=10)
    old = PRESETS["lenet5-1998"].config
    share = estimate(old, IMAGES, []).seconds / estimate(plain, IMAGES, []).seconds
    assert 1.8 < share < 2.4


def test_the_last_run_of_the_same_kind_tells(runs: RunsFolder) -> None:
    slow, fast = timed(runs, ADAM, 30.0), timed(runs, ADAM, 6.0, "2026-11-24")
    other = timed(runs, PRESETS["softmax"].config, 1.0, "2026-11-25")
    found = estimate(ADAM, IMAGES, [fast, other, slow])
    assert found.seconds == pytest.approx(2.0 * 40)
    assert found.run == fast


def test_a_run_of_another_kind_tells_how_fast_the_machine_is(runs: RunsFolder) -> None:
    softmax = PRESETS["softmax"].config
    usual = estimate(dataclasses.replace(softmax, epochs=3), IMAGES, []).seconds
    found = estimate(ADAM, IMAGES, [timed(runs, softmax, 4 * usual)])
    assert found.seconds == pytest.approx(4 * estimate(ADAM, IMAGES, []).seconds)


def test_a_run_on_a_few_images_tells_of_as_few_alone(runs: RunsFolder) -> None:
    few = keep(runs, ADAM, training_images=300, seconds=20.0)
    assert estimate(ADAM, IMAGES, [few]) == estimate(ADAM, IMAGES, [])
    assert estimate(ADAM, 600, [few]).run == few


def test_a_run_without_an_epoch_tells_nothing(runs: RunsFolder) -> None:
    run = keep(runs, ADAM, epochs=0, outcome="stopped")
    assert estimate(ADAM, IMAGES, [run]).run is None


def test_a_running_training_tells_nothing_yet(runs: RunsFolder) -> None:
    running = dataclasses.replace(timed(runs, ADAM, 6.0), state="running")
    assert estimate(ADAM, IMAGES, [running]).run is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (7.4, "7 s"), (38, "40 s"), (61, "1 min"), (538, "9 min"), (4200, "1 h 10 min")],
)
def test_an_estimate_is_told_no_finer_than_it_is_known(seconds: float, words: str) -> None:
    assert in_words(seconds) == words
