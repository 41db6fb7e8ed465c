"""Training on small digits; TensorFlow is imported by the first test that needs it."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
import threading
from collections.abc import Callable

import numpy as np
import pytest
from support.digits import small_dataset

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.experiment.config import SETTINGS, Range, TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.experiment.schedules import WARM_UP
from lenet_gui.core.metrics.calibration import calibrated, fit_temperature
from lenet_gui.core.network.architectures import LENET5, NO_DIGIT
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.loop import (
    BatchesDone,
    EpochDone,
    TrainingDone,
    TrainingError,
    TrainingEvent,
    learning_rates,
    shuffled_batches,
    train,
)

QUICK = TrainingConfig(learning_rate=0.003, batch_size=20, epochs=3)


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return small_dataset()


def run(config: TrainingConfig, dataset: Dataset) -> tuple[list[TrainingEvent], TrainingDone]:
    *progress, done = train(config, dataset)
    assert isinstance(done, TrainingDone)
    return progress, done


def same_weights(first: Network, second: Network) -> bool:
    pairs = zip(first.weights, second.weights, strict=True)
    return all((a == b).all() for a, b in pairs)


def test_a_training_learns(dataset: Dataset) -> None:
    _, done = run(dataclasses.replace(QUICK, epochs=6), dataset)
    assert done.record.outcome == "finished"
    assert done.record.test_accuracy is not None
    assert done.record.test_accuracy >= 0.9


def test_the_test_accuracy_is_what_the_network_reaches_in_numpy(dataset: Dataset) -> None:
    _, done = run(QUICK, dataset)
    images = dataset.test_images / np.float32(255)
    hits = done.network.probabilities(images).argmax(axis=1) == dataset.test_labels
    assert done.record.test_accuracy == pytest.approx(hits.mean())


def test_a_finished_training_is_calibrated_on_the_validation_images(dataset: Dataset) -> None:
    # So short that digits are still misread: without a mistake nothing could be learned.
    progress, done = run(dataclasses.replace(QUICK, epochs=1), dataset)
    last = progress[-1]
    assert isinstance(last, EpochDone)
    images = dataset.validation_images / np.float32(255)
    expected = fit_temperature(last.network.logits(images), dataset.validation_labels)
    assert expected != 1
    assert done.record.temperature == pytest.approx(expected, rel=1e-4)
    assert same_weights(done.network, calibrated(last.network, done.record.temperature))


def test_every_batch_and_epoch_is_told_of_in_order(dataset: Dataset) -> None:
    progress, done = run(QUICK, dataset)
    steps = len(dataset.train_images) // 20
    epochs = [p.epoch for p in progress if isinstance(p, EpochDone)]
    batches = [p for p in progress if isinstance(p, BatchesDone)]
    assert epochs == [1, 2, 3]
    assert sum(len(p.losses) for p in batches) == sum(len(p.accuracies) for p in batches)
    assert sum(len(p.losses) for p in batches) == 3 * steps
    assert [p.epochs_done for p in batches] == sorted(p.epochs_done for p in batches)
    assert batches[-1].epochs_done == done.record.epochs_trained == 3
    assert done.record.epochs == tuple(p.metrics for p in progress if isinstance(p, EpochDone))


def test_the_record_tells_of_settings_data_and_versions(dataset: Dataset) -> None:
    _, done = run(QUICK, dataset)
    record = done.record
    assert record.config == QUICK
    assert record.dataset == dataset.name
    assert record.training_images == len(dataset.train_images)
    assert len(record.loss_curve) == 3 * (len(dataset.train_images) // 20)
    assert record.seconds > 0
    assert {"lenet-gui", "python", "tensorflow", "keras", "numpy"} == set(record.versions)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"dropout_rate": 0.25},
        {"network": "softmax", "optimizer": "sgd"},
        {"augmentation": True, "weight_averaging": True, "schedule": "cosine"},
    ],
    ids=["plain", "dropout", "softmax", "augmented and averaged"],
)
def test_the_same_seed_gives_bit_identical_weights(dataset: Dataset, changes: dict) -> None:
    config = dataclasses.replace(QUICK, epochs=2, **changes)
    first, second = run(config, dataset)[1], run(config, dataset)[1]
    assert same_weights(first.network, second.network)


def test_another_seed_gives_other_weights(dataset: Dataset) -> None:
    first = run(dataclasses.replace(QUICK, epochs=1, network="softmax"), dataset)[1]
    second = run(dataclasses.replace(QUICK, epochs=1, network="softmax", seed=2), dataset)[1]
    assert not same_weights(first.network, second.network)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimizer_lowers_the_loss(dataset: Dataset, optimizer: str) -> None:
    rate = {"sgd": 0.1, "momentum": 0.03}.get(optimizer, 0.003)
    config = TrainingConfig("softmax", optimizer, learning_rate=rate, batch_size=20, epochs=5)
    _, done = run(config, dataset)
    losses = [metrics.training_loss for metrics in done.record.epochs]
    assert losses[-1] < 0.8 * losses[0]


def test_dropout_changes_what_is_learned_but_not_what_is_answered(dataset: Dataset) -> None:
    config = dataclasses.replace(QUICK, epochs=1)
    plain = run(config, dataset)[1]
    dropped = run(dataclasses.replace(config, dropout_rate=0.5), dataset)[1]
    assert not same_weights(plain.network, dropped.network)
    images = dataset.test_images / np.float32(255)
    first, second = (dropped.network.probabilities(images) for _ in range(2))
    np.testing.assert_array_equal(first, second)
    assert plain.record.epochs[0].training_loss < dropped.record.epochs[0].training_loss


def test_a_network_learns_to_doubt_what_is_no_digit(dataset: Dataset) -> None:
    others = np.zeros((120, 28, 28), np.uint8)
    others[:, 8:20, 8:20] = np.random.default_rng(2).integers(0, 255, (120, 12, 12))
    doubting = dataclasses.replace(
        dataset,
        train_images=np.concatenate([dataset.train_images, others]),
        train_labels=np.concatenate([dataset.train_labels, np.full(120, NO_DIGIT, np.uint8)]),
    )
    config = dataclasses.replace(QUICK, epochs=8)
    sure, unsure = (
        run(config, data)[1].network.probabilities(others / np.float32(255)).max(axis=1)
        for data in (dataset, doubting)
    )
    assert sure.mean() > 0.4
    assert unsure.mean() < 0.2


def test_what_is_no_digit_does_not_count_for_the_accuracy(dataset: Dataset) -> None:
    labels = dataset.train_labels.copy()
    labels[: len(labels) // 2] = NO_DIGIT
    half = dataclasses.replace(dataset, train_labels=labels)
    progress, _ = run(dataclasses.replace(QUICK, epochs=12), half)
    last = progress[-1]
    assert isinstance(last, EpochDone)
    assert last.metrics.training_accuracy > 0.6


def test_one_compiled_step_serves_every_rate_size_and_seed(dataset: Dataset) -> None:
    from lenet_gui.core.training import step as training_step

    run(dataclasses.replace(QUICK, epochs=1, dropout_rate=0.1), dataset)
    kind = (LENET5, "adam", True, False, False, training_step.shards_for(20))
    with training_step.borrowed_step(*kind) as step:
        before = step._train.experimental_get_tracing_count()
    changed = {"learning_rate": 0.01, "batch_size": 33, "dropout_rate": 0.4, "seed": 9}
    run(dataclasses.replace(QUICK, epochs=1, **changed), dataset)
    with training_step.borrowed_step(*kind) as again:
        assert again is step
    assert step._train.experimental_get_tracing_count() == before == 1


def test_trainings_in_turn_end_as_each_alone(dataset: Dataset) -> None:
    configs = [dataclasses.replace(QUICK, network="softmax", seed=seed) for seed in (1, 2)]
    alone = [run(config, dataset)[1] for config in configs]
    first, second = (train(config, dataset) for config in configs)
    next(first)
    next(second)
    for training, wanted in ((first, alone[0]), (second, alone[1])):
        *_, done = training
        assert isinstance(done, TrainingDone)
        assert same_weights(done.network, wanted.network)


def stop_after(count: int, dataset: Dataset, config: TrainingConfig) -> list[TrainingEvent]:
    stop, seen = threading.Event(), []
    for progress in train(config, dataset, stop):
        seen.append(progress)
        if len(seen) == count:
            stop.set()
    return seen


def test_stop_ends_at_the_next_step_with_the_network_as_it_is(dataset: Dataset) -> None:
    seen = stop_after(4, dataset, dataclasses.replace(QUICK, epochs=50))
    assert len(seen) == 5
    last, done = seen[-2:]
    assert isinstance(last, BatchesDone)
    assert isinstance(done, TrainingDone)
    assert done.record.outcome == "stopped"
    assert done.record.test_accuracy is None
    assert done.record.epochs_trained == last.epochs_done < 50
    assert done.record.temperature == 1
    assert same_weights(done.network, last.network)


def test_stop_before_the_first_step_trains_nothing(dataset: Dataset) -> None:
    stop = threading.Event()
    stop.set()
    (done,) = train(QUICK, dataset, stop)
    assert isinstance(done, TrainingDone)
    assert done.record.epochs_trained == 0
    assert same_weights(done.network, Network.initial(LENET5, QUICK.seed))


def diverging(monkeypatch: pytest.MonkeyPatch) -> TrainingConfig:
    """Settings that drive the weights past all numbers, which no learning rate in limits does."""
    unlimited = dataclasses.replace(SETTINGS["learning_rate"], range=Range(0, 1e30))
    monkeypatch.setitem(SETTINGS, "learning_rate", unlimited)
    return TrainingConfig(optimizer="sgd", learning_rate=1e25, batch_size=20, epochs=20)


def test_a_diverging_training_ends_with_the_last_finite_weights(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    progress, done = run(diverging(monkeypatch), dataset)
    assert done.record.outcome == "diverged"
    assert done.record.epochs_trained < 20
    assert all(np.isfinite(array).all() for array in done.network.weights)
    assert all(np.isfinite(p.losses).all() for p in progress if isinstance(p, BatchesDone))
    assert np.isfinite(done.record.loss_curve).all()


def test_a_training_after_a_diverged_one_works(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = dataclasses.replace(QUICK, optimizer="sgd")
    before = run(config, dataset)[1]
    assert run(diverging(monkeypatch), dataset)[1].record.outcome == "diverged"
    assert same_weights(run(config, dataset)[1].network, before.network)


def test_a_batch_larger_than_the_data_is_refused(dataset: Dataset) -> None:
    with pytest.raises(TrainingError, match="choose a smaller batch"):
        next(train(dataclasses.replace(QUICK, batch_size=4096), dataset))


def test_time_in_which_nobody_asks_for_progress_does_not_count(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr("lenet_gui.core.training.loop.time.perf_counter", lambda: now[0])
    trained = train(dataclasses.replace(QUICK, epochs=1), dataset)
    while not isinstance(progress := next(trained), TrainingDone):
        now[0] += 100
    assert progress.record.seconds < 100


def test_every_epoch_has_an_order_of_its_own_with_each_image_at_most_once() -> None:
    first, second = (shuffled_batches(QUICK, 210, epoch) for epoch in (0, 1))
    assert first.shape == (10, 20)
    assert len(np.unique(first)) == 200
    assert (first != second).any()
    np.testing.assert_array_equal(first, shuffled_batches(QUICK, 210, 0))


@pytest.mark.parametrize(
    ("schedule", "check"),
    [
        ("constant", lambda rates: (rates == np.float32(0.01)).all()),
        ("linear", lambda rates: rates[-1] < 0.0001),
        ("cosine", lambda rates: rates[-1] < 0.0001),
    ],
)
def test_schedules_end_where_they_say(schedule: str, check: Callable[[np.ndarray], bool]) -> None:
    rates = learning_rates(TrainingConfig(learning_rate=0.01, schedule=schedule), 1000)
    assert rates.dtype == np.float32
    assert check(rates)
    assert rates.max() == pytest.approx(0.01, rel=0.02)


@pytest.mark.parametrize("schedule", ["linear", "cosine"])
def test_schedules_rise_in_the_warm_up_and_fall_after_it(schedule: str) -> None:
    rates = learning_rates(TrainingConfig(schedule=schedule), 1000)
    peak = int(WARM_UP * 1000)
    assert (np.diff(rates[: peak - 5]) > 0).all()
    assert (np.diff(rates[peak + 5 :]) < 0).all()


def test_importing_the_training_does_not_import_tensorflow() -> None:
    code = (
        "import sys, lenet_gui.core.training.loop, lenet_gui.core.training.step;"
        "sys.exit('tensorflow' in sys.modules or 'keras' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
