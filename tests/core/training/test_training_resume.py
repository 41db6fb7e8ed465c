"""Going on from a checkpoint: as if there had been no break."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
from support.digits import small_dataset

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.training import step as training_step
from lenet_gui.core.training.history import Checkpoint
from lenet_gui.core.training.loop import BatchesDone, EpochDone, TrainingDone, train

QUICK = TrainingConfig(learning_rate=0.003, batch_size=20, epochs=3)


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return small_dataset()


def whole(config: TrainingConfig, dataset: Dataset) -> tuple[list[Checkpoint], TrainingDone]:
    """The checkpoints of a whole training, and its end."""
    *told, done = train(config, dataset)
    assert isinstance(done, TrainingDone)
    return [part.checkpoint for part in told if isinstance(part, EpochDone)], done


@pytest.mark.parametrize(
    "changes",
    [
        *({"network": "softmax", "optimizer": optimizer} for optimizer in OPTIMIZERS),
        {"dropout_rate": 0.25},
        {"augmentation": True, "weight_averaging": True, "schedule": "cosine"},
    ],
    ids=[*OPTIMIZERS, "dropout", "augmented, averaged and scheduled"],
)
def test_a_resumed_training_ends_with_bit_identical_weights(
    dataset: Dataset, changes: dict[str, Any]
) -> None:
    config = dataclasses.replace(QUICK, **changes)
    checkpoints, expected = whole(config, dataset)
    # Another training in between, as a new process would have none of this one's variables.
    whole(dataclasses.replace(config, seed=5, epochs=1), dataset)
    *_, done = train(config, dataset, resume_from=checkpoints[0])
    assert isinstance(done, TrainingDone)
    for found, wanted in zip(done.network.weights, expected.network.weights, strict=True):
        np.testing.assert_array_equal(found, wanted)
    assert done.record.epochs == expected.record.epochs
    assert done.record.loss_curve == expected.record.loss_curve
    assert done.record.test_accuracy == expected.record.test_accuracy


def test_a_training_resumed_with_another_number_of_cores_ends_with_bit_identical_weights(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = dataclasses.replace(QUICK, network="softmax", epochs=2, dropout_rate=0.25)
    monkeypatch.setattr(training_step, "SHARDS", 3)
    checkpoints, expected = whole(config, dataset)
    assert expected.record.shards == 3
    monkeypatch.setattr(training_step, "SHARDS", 2)
    *_, done = train(config, dataset, resume_from=checkpoints[0])
    assert isinstance(done, TrainingDone)
    assert done.record.shards == 3
    for found, wanted in zip(done.network.weights, expected.network.weights, strict=True):
        np.testing.assert_array_equal(found, wanted)


def test_a_training_from_before_shards_were_recorded_goes_on_with_those_of_this_machine(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = dataclasses.replace(QUICK, network="softmax", epochs=2)
    (first, _), _ = whole(config, dataset)
    monkeypatch.setattr(training_step, "SHARDS", 5)
    older = dataclasses.replace(first, record=dataclasses.replace(first.record, shards=None))
    *_, done = train(config, dataset, resume_from=older)
    assert isinstance(done, TrainingDone)
    assert done.record.shards == 5


def test_a_resumed_training_tells_of_what_is_left_only(dataset: Dataset) -> None:
    checkpoints, _ = whole(QUICK, dataset)
    told = list(train(QUICK, dataset, resume_from=checkpoints[1]))
    assert [part.epoch for part in told if isinstance(part, EpochDone)] == [3]
    assert min(part.epochs_done for part in told if isinstance(part, BatchesDone)) > 2


def test_time_spent_before_the_break_counts(dataset: Dataset) -> None:
    (first, *_), _ = whole(QUICK, dataset)
    longer = dataclasses.replace(first.record, seconds=1000.0, started="2026-01-01T00:00:00+00:00")
    *_, done = train(QUICK, dataset, resume_from=dataclasses.replace(first, record=longer))
    assert isinstance(done, TrainingDone)
    assert 1000 < done.record.seconds < 1100
    assert done.record.started == "2026-01-01T00:00:00+00:00"


def test_a_training_broken_off_before_its_test_is_only_tested(dataset: Dataset) -> None:
    checkpoints, expected = whole(QUICK, dataset)
    (done,) = train(QUICK, dataset, resume_from=checkpoints[-1])
    assert isinstance(done, TrainingDone)
    assert done.record.outcome == "finished"
    assert done.record.test_accuracy == expected.record.test_accuracy


def test_a_checkpoint_tells_of_all_batches_and_epochs_so_far(dataset: Dataset) -> None:
    checkpoints, done = whole(QUICK, dataset)
    assert [len(c.losses) for c in checkpoints] == [11, 22, 33]
    assert [len(c.record.epochs) for c in checkpoints] == [1, 2, 3]
    assert all(c.record.outcome == "stopped" for c in checkpoints)
    assert checkpoints[-1].accuracies.dtype == np.float32
    assert checkpoints[-1].record.epochs == done.record.epochs


@pytest.mark.parametrize(
    "changes", [{"seed": 2}, {"epochs": 4}, {"learning_rate": 0.001}, {"batch_size": 10}]
)
def test_a_checkpoint_of_other_settings_is_refused(
    dataset: Dataset, changes: dict[str, Any]
) -> None:
    checkpoints, _ = whole(QUICK, dataset)
    with pytest.raises(ValueError, match="other settings"):
        next(train(dataclasses.replace(QUICK, **changes), dataset, resume_from=checkpoints[0]))


def test_a_checkpoint_of_other_data_is_refused(dataset: Dataset) -> None:
    checkpoints, _ = whole(QUICK, dataset)
    with pytest.raises(ValueError, match="other data"):
        next(train(QUICK, small_dataset(train=480), resume_from=checkpoints[0]))


def test_the_state_of_another_optimizer_is_refused(dataset: Dataset) -> None:
    checkpoints, _ = whole(QUICK, dataset)
    state = {name: array for name, array in checkpoints[0].state.items() if "optimizer" not in name}
    damaged = dataclasses.replace(checkpoints[0], state=state)
    with pytest.raises(ValueError, match="another network or optimizer"):
        next(train(QUICK, dataset, resume_from=damaged))
