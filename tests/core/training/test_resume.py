"""Going on from a checkpoint: as if there had been no break."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
from support.digits import small_dataset

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.training import compiled
from lenet_gui.core.training.history import Checkpoint
from lenet_gui.core.training.loop import BatchesDone, EpochDone, TrainingDone, train

pytestmark = pytest.mark.tensorflow

DATASET = small_dataset()
QUICK = TrainingConfig(learning_rate=0.003, batch_size=20, epochs=3)
SOFTMAX = dataclasses.replace(QUICK, network="softmax", epochs=2)

Whole = tuple[list[Checkpoint], TrainingDone]


def whole(config: TrainingConfig) -> Whole:
    """The checkpoints of a whole training, and its end."""
    *events, done = train(config, DATASET)
    assert isinstance(done, TrainingDone)
    return [event.checkpoint for event in events if isinstance(event, EpochDone)], done


def resumed(config: TrainingConfig, checkpoint: Checkpoint) -> TrainingDone:
    *_, done = train(config, DATASET, resume_from=checkpoint)
    assert isinstance(done, TrainingDone)
    return done


def assert_same_weights(found: TrainingDone, wanted: TrainingDone) -> None:
    for weights, expected in zip(found.network.weights, wanted.network.weights, strict=True):
        np.testing.assert_array_equal(weights, expected)


@pytest.fixture(scope="module")
def quick() -> Whole:
    return whole(QUICK)


@pytest.mark.parametrize(
    "changes",
    [
        *({"network": "softmax", "optimizer": optimizer} for optimizer in OPTIMIZERS),
        {"dropout_rate": 0.25},
        {"augmentation": True, "weight_averaging": True, "schedule": "cosine"},
    ],
    ids=[*OPTIMIZERS, "dropout", "augmented, averaged and scheduled"],
)
def test_a_resumed_training_ends_with_bit_identical_weights(changes: dict[str, Any]) -> None:
    config = dataclasses.replace(QUICK, **changes)
    checkpoints, expected = whole(config)
    # Another training in between, as a new process would have none of this one's variables.
    whole(dataclasses.replace(config, seed=5, epochs=1))
    done = resumed(config, checkpoints[0])
    assert_same_weights(done, expected)
    assert done.record.epochs == expected.record.epochs
    assert done.record.loss_curve == expected.record.loss_curve
    assert done.record.accuracy_curve == expected.record.accuracy_curve
    assert done.record.test_accuracy == expected.record.test_accuracy


def test_a_training_resumed_with_another_number_of_cores_ends_with_bit_identical_weights(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    config = dataclasses.replace(SOFTMAX, dropout_rate=0.25)
    monkeypatch.setattr(compiled, "SHARDS", 3)
    checkpoints, expected = whole(config)
    assert expected.record.shards == 3
    monkeypatch.setattr(compiled, "SHARDS", 2)
    done = resumed(config, checkpoints[0])
    assert done.record.shards == 3
    assert_same_weights(done, expected)


def test_a_training_from_before_shards_were_recorded_goes_on_with_those_of_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (first, _), _ = whole(SOFTMAX)
    monkeypatch.setattr(compiled, "SHARDS", 5)
    older = dataclasses.replace(first, record=dataclasses.replace(first.record, shards=None))
    assert resumed(SOFTMAX, older).record.shards == 5


def test_a_resumed_training_has_events_of_the_rest_only(quick: Whole) -> None:
    events = list(train(QUICK, DATASET, resume_from=quick[0][1]))
    assert [event.epoch for event in events if isinstance(event, EpochDone)] == [3]
    assert min(event.epochs_done for event in events if isinstance(event, BatchesDone)) > 2


def test_time_spent_before_the_break_counts(quick: Whole) -> None:
    first, begun = quick[0][0], "2026-01-01T00:00:00+00:00"
    longer = dataclasses.replace(first.record, seconds=1000.0, started=begun)
    record = resumed(QUICK, dataclasses.replace(first, record=longer)).record
    assert record.seconds > 1000
    assert record.started == begun


def test_a_training_broken_off_before_its_test_is_only_tested(quick: Whole) -> None:
    checkpoints, expected = quick
    (done,) = train(QUICK, DATASET, resume_from=checkpoints[-1])
    assert isinstance(done, TrainingDone)
    assert done.record.outcome == "finished"
    assert done.record.test_accuracy == expected.record.test_accuracy


def test_a_checkpoint_has_all_batches_and_epochs_so_far(quick: Whole) -> None:
    checkpoints, done = quick
    assert [len(c.losses) for c in checkpoints] == [11, 22, 33]
    assert [len(c.record.epochs) for c in checkpoints] == [1, 2, 3]
    assert all(c.record.outcome == "stopped" for c in checkpoints)
    assert checkpoints[-1].accuracies.dtype == np.float32
    assert checkpoints[-1].record.epochs == done.record.epochs


@pytest.mark.parametrize("changes", [{"seed": 2}, {"epochs": 4}, {"batch_size": 10}])
def test_a_checkpoint_of_other_settings_is_refused(quick: Whole, changes: dict[str, Any]) -> None:
    config = dataclasses.replace(QUICK, **changes)
    with pytest.raises(ValueError, match="other settings"):
        next(iter(train(config, DATASET, resume_from=quick[0][0])))


def test_a_checkpoint_of_other_data_is_refused(quick: Whole) -> None:
    with pytest.raises(ValueError, match="other settings or data"):
        next(iter(train(QUICK, small_dataset(train=480), resume_from=quick[0][0])))


def test_the_state_of_another_optimizer_is_refused(quick: Whole) -> None:
    first = quick[0][0]
    state = {name: array for name, array in first.state.items() if "optimizer" not in name}
    with pytest.raises(ValueError, match="another network or optimizer"):
        next(iter(train(QUICK, DATASET, resume_from=dataclasses.replace(first, state=state))))
