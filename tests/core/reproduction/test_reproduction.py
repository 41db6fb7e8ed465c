"""What is trained for a reproduction, what is not trained again, and what becomes of it."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from support import runs as kept_runs
from support.architectures import WITHOUT_DROPOUT
from support.digits import small_dataset
from support.reproductions import ADAM, DROPOUT, SGD, SOFTMAX, StandIn, shorten, stand_in

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import load
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.network.architectures import LENET5, SOFTMAX_REGRESSION
from lenet_gui.core.network.network import Network
from lenet_gui.core.reproduction import reproduce as reproduction
from lenet_gui.core.reproduction.reproduce import (
    MAX_SEEDS,
    Reproduction,
    TrainingBegins,
    accuracy_with_dropout,
    reproduce,
    seeds_up_to,
)
from lenet_gui.core.runs.files import state_path
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import MNIST_FINGERPRINT, fingerprint
from lenet_gui.core.training.loop import EpochDone

DATASET = kept_runs.DATASET


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """Short experiments that a stand-in trains."""
    shorten(monkeypatch)
    return stand_in(monkeypatch)


@pytest.fixture
def runs(tmp_path: Path) -> RunsFolder:
    return RunsFolder(tmp_path / "runs")


def reproduced(
    runs: RunsFolder,
    seeds: int = 2,
    dataset: Dataset = DATASET,
    stop: threading.Event | None = None,
    tell: Callable[[str], None] = lambda sentence: None,
) -> list[Reproduction]:
    """Every table that there was on the way."""
    events = reproduce(seeds_up_to(seeds), dataset, "mnist", runs, stop or threading.Event(), tell)
    return [event for event in events if isinstance(event, Reproduction)]


def settings(training: StandIn) -> list[tuple[str, float, int]]:
    """Network, dropout rate and seed of what was trained, in order."""
    return [(c.optimizer, c.dropout_rate, c.seed) for c, _ in training.begun]


def test_all_experiments_are_trained_with_the_first_seed_and_then_with_the_next(
    training: StandIn, runs: RunsFolder
) -> None:
    found = reproduced(runs)
    one_seed = [("sgd", 0.0), ("sgd", 0.0), ("adam", 0.0), ("adam", 0.25)]
    assert settings(training) == [(*config, seed) for seed in (1, 2) for config in one_seed]
    assert [len(table.trained) for table in found] == list(range(9))
    assert [table.is_complete() for table in found] == [False] * 8 + [True]
    assert [(one.experiment, one.seed) for one in found[-1].trained[:4]] == [
        (key, 1) for key in (SOFTMAX, SGD, ADAM, DROPOUT)
    ]


def test_what_is_kept_is_not_trained_again(training: StandIn, runs: RunsFolder) -> None:
    before = reproduced(runs)[-1]
    training.begun.clear()
    (again,) = reproduced(runs)
    assert training.begun == []
    assert [one.record.test_accuracy for one in again.trained] == [0.9] * 8
    assert [one.run for one in again.trained] == [one.run for one in before.trained]
    assert [one.with_dropout for one in again.trained] == [
        one.with_dropout for one in before.trained
    ]


def test_a_training_that_was_stopped_is_gone_on_with(training: StandIn, runs: RunsFolder) -> None:
    stop = threading.Event()

    def stop_in_the_third(config: TrainingConfig) -> None:
        if len(training.begun) == 3 and (runs.path / "run_03/networks/epoch_0001.keras").exists():
            stop.set()

    training.act = stop_in_the_third
    first = reproduced(runs, stop=stop)
    assert len(first[-1].trained) == 2
    assert runs.find("run_03").state == "stopped"
    training.act, training.begun = lambda config: None, []
    last = reproduced(runs)[-1]
    assert last.is_complete()
    assert [before for _, before in training.begun] == [1, 0, 0, 0, 0, 0]
    assert last.trained[2].run == "run_03"
    assert len(runs.entries()) == 8


def test_what_begins_says_what_was_trained_of_it_before(
    training: StandIn, runs: RunsFolder
) -> None:
    config = dataclasses.replace(reproduction.EXPERIMENTS[0].config, seed=1)
    kept_runs.keep(runs, config, outcome=None, epochs=1)
    events = list(reproduce((1,), DATASET, "mnist", runs, threading.Event()))
    begins = [event for event in events if isinstance(event, TrainingBegins)]
    assert [(event.number, event.count) for event in begins] == [(n, 4) for n in (1, 2, 3, 4)]
    assert [event.so_far and len(event.so_far.epochs) for event in begins] == [1, None, None, None]
    epochs = [event.epoch for event in events if isinstance(event, EpochDone)]
    assert epochs == [2, 1, 2, 1, 2, 1, 2]


def test_once_stopped_nothing_more_is_trained(training: StandIn, runs: RunsFolder) -> None:
    stop = threading.Event()
    stop.set()
    assert reproduced(runs, stop=stop) == []
    assert training.begun == []


def test_runs_on_other_images_do_not_count(training: StandIn, runs: RunsFolder) -> None:
    reproduced(runs, seeds=1, dataset=small_dataset(seed=7))
    training.begun.clear()
    assert reproduced(runs, seeds=1)[-1].trained[0].run == "run_05"
    assert len(training.begun) == 4


def test_runs_with_other_settings_do_not_count(training: StandIn, runs: RunsFolder) -> None:
    config = dataclasses.replace(reproduction.EXPERIMENTS[0].config, seed=1, learning_rate=0.5)
    kept_runs.keep(runs, config)
    reproduced(runs, seeds=1)
    assert len(training.begun) == 4


@pytest.mark.tensorflow
def test_a_run_that_cannot_be_gone_on_with_is_told_and_trained_anew(
    training: StandIn, runs: RunsFolder
) -> None:
    config = dataclasses.replace(reproduction.EXPERIMENTS[0].config, seed=1)
    run = kept_runs.keep(runs, config, outcome=None, epochs=1)
    state_path(run.folder, 1).write_bytes(b"damaged")
    told: list[str] = []
    last = reproduced(runs, seeds=1, tell=told.append)[-1]
    assert last.is_complete()
    assert last.trained[0].run == "run_02"
    (sentence,) = told
    assert sentence.startswith("run_01 cannot be resumed")
    assert sentence.endswith("trained again.")


@pytest.mark.tensorflow
def test_a_finished_run_whose_network_is_damaged_is_told_and_trained_anew(
    training: StandIn, runs: RunsFolder
) -> None:
    reproduced(runs, seeds=1)
    (runs.path / "run_04" / "network.keras").write_bytes(b"damaged")
    told: list[str] = []
    last = reproduced(runs, seeds=1, tell=told.append)[-1]
    assert [one.run for one in last.trained] == ["run_01", "run_02", "run_03", "run_05"]
    assert len(told) == 1


def test_a_training_that_diverged_is_not_trained_again(training: StandIn, runs: RunsFolder) -> None:
    training.diverges = lambda config: config.optimizer == "adam"
    first = reproduced(runs, seeds=1)[-1]
    assert first.is_complete()
    training.begun.clear()
    (again,) = reproduced(runs, seeds=1)
    assert training.begun == []
    for table in (first, again):
        accuracies = [one.record.test_accuracy for one in table.trained]
        assert accuracies == [0.9, 0.9, None, None]
        assert [one.with_dropout for one in table.trained] == [None] * 4


def test_where_runs_cannot_be_kept_it_says_so_and_trains_all_the_same(
    training: StandIn, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    told: list[str] = []
    last = reproduced(RunsFolder(tmp_path / "file"), seeds=1, tell=told.append)[-1]
    assert [one.run for one in last.trained] == [None] * 4
    assert last.is_complete()
    assert "cannot be read" in told[0]
    assert "could not be saved in" in told[1]


def test_the_untrained_network_is_that_of_each_seed(training: StandIn, runs: RunsFolder) -> None:
    table = reproduced(runs)[0]
    pixels = DATASET.test_images.astype(np.float32) / 255
    expected = [
        float(
            (
                Network.initial(LENET5, seed).probabilities(pixels).argmax(axis=1)
                == DATASET.test_labels
            ).mean()
        )
        for seed in (1, 2)
    ]
    assert list(table.untrained) == expected


@pytest.mark.parametrize("count", [0, -1, MAX_SEEDS + 1])
def test_too_few_or_too_many_seeds_are_refused(count: int) -> None:
    with pytest.raises(ValueError, match=f"between 1 and {MAX_SEEDS}"):
        seeds_up_to(count)


# Dropout in the test.


def one_pixel_network() -> tuple[Network, np.ndarray, np.ndarray]:
    """A softmax regression that reads a digit off one pixel, which is all that the image has.

    Without the pixel it answers 9. Gives the images and labels, too.
    """
    kernel, bias = np.zeros((784, 10), np.float32), np.zeros(10, np.float32)
    labels = np.arange(2000) % 9
    images = np.zeros((len(labels), 28, 28), np.uint8)
    for digit in range(9):
        kernel[400 + digit, digit] = 1
    bias[9] = 0.01
    images.reshape(len(labels), -1)[np.arange(len(labels)), 400 + labels] = 255
    return Network(SOFTMAX_REGRESSION, (kernel, bias)), images, labels.astype(np.uint8)


@pytest.mark.parametrize("rate", [0.0, 0.25, 0.9])
def test_dropout_in_the_test_drops_its_share_of_the_features(rate: float) -> None:
    network, images, labels = one_pixel_network()
    accuracy = accuracy_with_dropout(network, images, labels, rate, seed=1)
    # Four standard deviations of a share of 2,000.
    assert accuracy == pytest.approx(1 - rate, abs=4 * (rate * (1 - rate) / 2000) ** 0.5)


def test_dropout_in_the_test_depends_on_the_seed_alone() -> None:
    arguments = one_pixel_network()
    first, again, other = (
        accuracy_with_dropout(*arguments, rate=0.5, seed=seed) for seed in (1, 1, 2)
    )
    assert first == again != other


def test_without_dropout_lenet5_reads_as_it_does_otherwise() -> None:
    network = Network.initial(LENET5, 1)
    pixels = DATASET.test_images.astype(np.float32) / 255
    expected = (network.probabilities(pixels).argmax(axis=1) == DATASET.test_labels).mean()
    found = accuracy_with_dropout(network, DATASET.test_images, DATASET.test_labels, 0.0, 1)
    assert found == expected


@pytest.mark.mnist
def test_mnist_is_known_by_its_images() -> None:
    assert fingerprint(load("mnist")) == MNIST_FINGERPRINT


def test_without_a_place_for_dropout_there_is_no_accuracy_with_it() -> None:
    network = Network.initial(WITHOUT_DROPOUT, 1)
    with pytest.raises(ValueError, match="no place for dropout"):
        accuracy_with_dropout(network, DATASET.test_images, DATASET.test_labels, 0.5, 1)
