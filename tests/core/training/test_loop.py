"""Training on small digits; TensorFlow is imported by the first test that needs it."""

from __future__ import annotations

import dataclasses
import threading

import numpy as np
import pytest
from support.digits import small_dataset

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.experiment.config import SETTINGS, Range, TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS, Optimizer
from lenet_gui.core.experiment.schedules import SCHEDULES, WARM_UP, Schedule
from lenet_gui.core.metrics.calibration import calibrated, fit_temperature
from lenet_gui.core.network.architectures import LENET5, NO_DIGIT
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.loop import (
    BatchesDone,
    EpochDone,
    TrainingDone,
    TrainingError,
    TrainingEvent,
    shuffled_batches,
    train,
)

DATASET = small_dataset()
STEPS = len(DATASET.train_images) // 20
QUICK = TrainingConfig(learning_rate=0.003, batch_size=20, epochs=3)
SOFTMAX = dataclasses.replace(QUICK, network="softmax")


def run(
    config: TrainingConfig, dataset: Dataset = DATASET
) -> tuple[list[TrainingEvent], TrainingDone]:
    *events, done = train(config, dataset)
    assert isinstance(done, TrainingDone)
    return events, done


def network_of(config: TrainingConfig, dataset: Dataset = DATASET) -> Network:
    return run(config, dataset)[1].network


def same_weights(first: Network, second: Network) -> bool:
    return all(map(np.array_equal, first.weights, second.weights))


@pytest.mark.tensorflow
def test_a_training_learns_and_its_test_accuracy_is_what_the_network_reaches_in_numpy() -> None:
    _, done = run(dataclasses.replace(QUICK, epochs=6))
    record = done.record
    predictions = done.network.probabilities(DATASET.test_images / np.float32(255)).argmax(axis=1)
    assert record.outcome == "finished"
    assert record.test_accuracy == pytest.approx((predictions == DATASET.test_labels).mean())
    assert record.test_accuracy >= 0.9


@pytest.mark.tensorflow
def test_a_finished_training_is_calibrated_on_the_validation_images() -> None:
    # So short that digits are still misread: without a mistake nothing could be learned.
    (*_, last), done = run(dataclasses.replace(QUICK, epochs=1))
    assert isinstance(last, EpochDone)
    images = DATASET.validation_images / np.float32(255)
    expected = fit_temperature(last.network.logits(images), DATASET.validation_labels)
    assert expected != 1
    assert done.record.temperature == pytest.approx(expected, rel=1e-4)
    assert same_weights(done.network, calibrated(last.network, done.record.temperature))


@pytest.mark.tensorflow
def test_every_batch_and_epoch_has_an_event_in_order_and_the_record_has_them_all() -> None:
    events, done = run(QUICK)
    record = done.record
    epochs = [event for event in events if isinstance(event, EpochDone)]
    batches = [event for event in events if isinstance(event, BatchesDone)]
    assert [event.epoch for event in epochs] == [1, 2, 3]
    assert sum(len(event.losses) for event in batches) == 3 * STEPS
    assert sum(len(event.accuracies) for event in batches) == 3 * STEPS
    so_far = [event.epochs_done for event in batches]
    assert so_far == sorted(so_far)
    assert so_far[-1] == record.epochs_trained == 3
    assert record.epochs == tuple(event.metrics for event in epochs)
    assert len(record.loss_curve) == len(record.accuracy_curve) == 3 * STEPS
    assert record.config == QUICK
    assert (record.dataset, record.training_images) == (DATASET.name, len(DATASET.train_images))
    assert record.seconds > 0
    assert {"lenet-gui", "python", "tensorflow", "keras", "numpy"} == set(record.versions)


@pytest.mark.tensorflow
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
def test_the_same_seed_gives_bit_identical_weights_and_another_seed_others(changes: dict) -> None:
    config = dataclasses.replace(QUICK, epochs=2, **changes)
    network = network_of(config)
    assert same_weights(network, network_of(config))
    assert not same_weights(network, network_of(dataclasses.replace(config, seed=2)))


@pytest.mark.tensorflow
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimizer_lowers_the_loss(optimizer: str) -> None:
    rate = {"sgd": 0.1, "momentum": 0.03}.get(optimizer, 0.003)
    config = dataclasses.replace(SOFTMAX, optimizer=optimizer, learning_rate=rate, epochs=5)
    losses = [metrics.training_loss for metrics in run(config)[1].record.epochs]
    assert losses[-1] < 0.8 * losses[0]


@pytest.mark.tensorflow
def test_an_optimizer_and_a_schedule_are_added_as_rows_of_their_tables(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(OPTIMIZERS, "lion", Optimizer("Lion", "Lion", {"beta_1": 0.8}))
    monkeypatch.setitem(SCHEDULES, "half", Schedule("Half", lambda done: np.full_like(done, 0.5)))
    added = dataclasses.replace(SOFTMAX, optimizer="lion", schedule="half", learning_rate=0.004)
    _, done = run(added)
    metrics = done.record.epochs
    assert metrics[-1].training_loss < 0.8 * metrics[0].training_loss
    halved = dataclasses.replace(added, schedule="constant", learning_rate=0.002)
    assert same_weights(done.network, network_of(halved))


@pytest.mark.tensorflow
def test_dropout_changes_the_training_but_not_the_answers() -> None:
    config = dataclasses.replace(QUICK, epochs=1)
    plain, dropped = run(config)[1], run(dataclasses.replace(config, dropout_rate=0.5))[1]
    assert plain.record.epochs[0].training_loss < dropped.record.epochs[0].training_loss
    images = DATASET.test_images / np.float32(255)
    first, second = (dropped.network.probabilities(images) for _ in range(2))
    np.testing.assert_array_equal(first, second)


@pytest.mark.tensorflow
def test_a_network_learns_to_doubt_images_that_are_no_digit() -> None:
    others = np.zeros((120, 28, 28), np.uint8)
    others[:, 8:20, 8:20] = np.random.default_rng(2).integers(0, 255, (120, 12, 12))
    doubting = dataclasses.replace(
        DATASET,
        train_images=np.concatenate([DATASET.train_images, others]),
        train_labels=np.concatenate([DATASET.train_labels, np.full(120, NO_DIGIT, np.uint8)]),
    )
    sure, unsure = (
        network_of(dataclasses.replace(QUICK, epochs=8), data).probabilities(
            others / np.float32(255)
        )
        for data in (DATASET, doubting)
    )
    assert sure.max(axis=1).mean() > 0.4
    assert unsure.max(axis=1).mean() < 0.2


@pytest.mark.tensorflow
def test_images_that_are_no_digit_do_not_count_for_the_accuracy() -> None:
    labels = DATASET.train_labels.copy()
    labels[: len(labels) // 2] = NO_DIGIT
    half = dataclasses.replace(DATASET, train_labels=labels)
    _, done = run(dataclasses.replace(QUICK, epochs=12), half)
    assert done.record.epochs[-1].training_accuracy > 0.6


@pytest.mark.tensorflow
def test_trainings_in_turn_end_as_each_alone() -> None:
    configs = [SOFTMAX, dataclasses.replace(SOFTMAX, seed=2)]
    alone = [network_of(config) for config in configs]
    first, second = (train(config, DATASET) for config in configs)
    next(first)
    next(second)
    for events, network in zip((first, second), alone, strict=True):
        *_, done = events
        assert isinstance(done, TrainingDone)
        assert same_weights(done.network, network)


@pytest.mark.tensorflow
def test_stop_ends_at_the_next_step_with_the_network_as_it_is() -> None:
    stop, seen = threading.Event(), []
    for event in train(dataclasses.replace(QUICK, epochs=50), DATASET, stop):
        seen.append(event)
        if len(seen) == 4:
            stop.set()
    assert len(seen) == 5
    last, done = seen[3:]
    assert isinstance(last, BatchesDone)
    assert isinstance(done, TrainingDone)
    assert done.record.outcome == "stopped"
    assert done.record.test_accuracy is None
    assert done.record.epochs_trained == last.epochs_done < 50
    assert done.record.temperature == 1
    assert same_weights(done.network, last.network)


@pytest.mark.tensorflow
def test_stop_before_the_first_step_trains_nothing() -> None:
    stop = threading.Event()
    stop.set()
    (done,) = train(QUICK, DATASET, stop)
    assert isinstance(done, TrainingDone)
    assert done.record.epochs_trained == 0
    assert same_weights(done.network, Network.initial(LENET5, QUICK.seed))


@pytest.mark.tensorflow
def test_a_diverging_training_ends_with_the_last_finite_weights_and_the_next_one_works(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sgd = dataclasses.replace(QUICK, optimizer="sgd")
    expected = network_of(sgd)
    # No learning rate within the limits drives the weights past all numbers.
    unlimited = dataclasses.replace(SETTINGS["learning_rate"], range=Range(0, 1e30))
    monkeypatch.setitem(SETTINGS, "learning_rate", unlimited)
    events, done = run(dataclasses.replace(sgd, learning_rate=1e25, epochs=20))
    record = done.record
    assert record.outcome == "diverged"
    assert record.epochs_trained < 20
    assert all(np.isfinite(array).all() for array in done.network.weights)
    assert all(np.isfinite(e.losses).all() for e in events if isinstance(e, BatchesDone))
    assert np.isfinite(record.loss_curve).all()
    assert same_weights(network_of(sgd), expected)


def test_a_batch_larger_than_the_data_is_refused() -> None:
    with pytest.raises(TrainingError, match="Choose a smaller batch"):
        next(iter(train(dataclasses.replace(QUICK, batch_size=4096), DATASET)))


@pytest.mark.tensorflow
def test_time_in_which_the_caller_does_not_iterate_does_not_count(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = [0.0]
    monkeypatch.setattr("lenet_gui.core.training.history.time.perf_counter", lambda: now[0])
    events = train(dataclasses.replace(QUICK, epochs=1), DATASET)
    while not isinstance(event := next(events), TrainingDone):
        now[0] += 100
    assert event.record.seconds < 100


def test_every_epoch_has_an_order_of_its_own_with_each_image_at_most_once() -> None:
    first, second = (shuffled_batches(QUICK, 210, epoch) for epoch in (0, 1))
    assert first.shape == (10, 20)
    assert len(np.unique(first)) == 200
    assert (first != second).any()
    np.testing.assert_array_equal(first, shuffled_batches(QUICK, 210, 0))


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_schedules_rise_to_the_highest_rate_in_the_warm_up_and_then_fall_to_zero(
    schedule: str,
) -> None:
    rates = SCHEDULES[schedule].learning_rates(0.01, 1000)
    assert rates.dtype == np.float32
    if schedule == "constant":
        assert (rates == np.float32(0.01)).all()
        return
    peak = int(WARM_UP * 1000)
    assert rates.max() == pytest.approx(0.01, rel=0.02)
    assert (np.diff(rates[: peak - 5]) > 0).all()
    assert (np.diff(rates[peak + 5 :]) < 0).all()
    assert rates[-1] < 0.0001
