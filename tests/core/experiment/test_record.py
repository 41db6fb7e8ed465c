from __future__ import annotations

import dataclasses
import json
import math
from typing import Any

import pytest
from support.records import a_record

from lenet_gui.core.cpu import MAX_SHARDS
from lenet_gui.core.experiment.record import (
    MOST_EDITS,
    HandEdit,
    TrainingRecord,
    duration,
    outcome_text,
)


@pytest.mark.parametrize(
    "record",
    [
        a_record(),
        a_record(test_accuracy=None, outcome="stopped", loss_curve=(), shards=2),
        a_record(accuracy_curve=(0.1, 0.5, 0.9)),
        a_record(edits=(HandEdit("C1", 3), HandEdit("C3", 5, 0, -0.5)), test_accuracy=None),
    ],
)
def test_record_survives_json(record: TrainingRecord) -> None:
    assert TrainingRecord.from_json(json.loads(json.dumps(record.to_json()))) == record


@pytest.mark.parametrize("added", ["temperature", "shards", "accuracy_curve", "edits"])
def test_record_from_before_something_was_recorded_is_read(added: str) -> None:
    values = a_record().to_json()
    del values[added]
    assert TrainingRecord.from_json(values) == a_record(temperature=1.0, shards=None)


def test_a_record_of_an_earlier_version_is_read() -> None:
    # As version 1.0 wrote it.
    text = """{"config": {"network": "lenet5", "optimizer": "adam", "learning_rate": 0.001,
        "batch_size": 128, "epochs": 2, "dropout_rate": 0.0, "seed": 1, "schedule": "constant",
        "augmentation": false, "weight_averaging": false}, "dataset": "MNIST",
        "training_images": 55000, "validation_images": 5000, "test_images": 10000,
        "epochs_trained": 2.0, "loss_curve": [2.0, 1.5, 1.0, 0.5], "epochs": [
        {"training_loss": 1.0, "training_accuracy": 0.7, "validation_loss": 0.9,
        "validation_accuracy": 0.75}, {"training_loss": 0.5, "training_accuracy": 0.85,
        "validation_loss": 0.4, "validation_accuracy": 0.9}], "outcome": "finished",
        "test_accuracy": 0.99, "started": "2026-11-23T18:00:00+00:00", "seconds": 61.0,
        "versions": {"numpy": "2.4"}, "temperature": 1.0}"""
    assert TrainingRecord.from_json(json.loads(text)) == a_record()


EPOCH = dataclasses.asdict(a_record().epochs[0])
CONFIG = dataclasses.asdict(a_record().config)


@pytest.mark.parametrize(
    "damage",
    [
        {"outcome": "lost"},
        {"seconds": "long"},
        {"seconds": math.inf},
        {"seconds": 10**400},
        {"training_images": 5.5},
        {"training_images": True},
        {"validation_images": -1},
        {"test_images": 0},
        {"dataset": "x" * 256},
        {"config": {"optimizer": "magic"}},
        {"config": None},
        {"config": [CONFIG]},
        {"config": CONFIG | {"seed": 2**31}},
        {"config": CONFIG | {"learning_rate": 10**400}},
        {"config": CONFIG | {"momentum": 0.9}},
        {"epochs": [{"training_loss": 1.0}]},
        {"epochs": [EPOCH] * 1001},
        {"epochs": [EPOCH, EPOCH | {"validation_accuracy": 2}]},
        {"epochs": [EPOCH, EPOCH | {"momentum": 1}]},
        {"epochs_trained": 1001},
        {"loss_curve": [math.nan]},
        {"loss_curve": [0.5] * 501},
        {"loss_curve": [-1.0]},
        {"loss_curve": [1e39]},
        {"accuracy_curve": [1.5]},
        {"accuracy_curve": [math.nan]},
        {"accuracy_curve": [0.5] * 501},
        {"test_accuracy": -0.01},
        {"test_accuracy": math.nan},
        {"started": "2026-13-32T25:00:00"},
        {"versions": {"numpy": 2}},
        {"edits": [{"layer": "C1"}]},
        {"edits": [{"layer": "C1", "unit": -1}]},
        {"edits": [{"layer": "C1", "unit": 1, "input": 1, "value": math.inf}]},
        {"edits": [{"layer": "C1", "unit": 1}] * (MOST_EDITS + 1)},
        {"temperature": 0},
        {"temperature": 1e9},
        {"shards": MAX_SHARDS + 1},
        {"shards": 3, "config": {"batch_size": 2}},
        {"surprise": 1},
    ],
    ids=lambda damage: str(damage)[:60],
)
def test_damaged_record_is_refused(damage: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not a training record"):
        TrainingRecord.from_json(a_record().to_json() | damage)


@pytest.mark.parametrize("values", [None, [], 3, "text", {}])
def test_what_is_no_record_is_refused(values: Any) -> None:
    with pytest.raises(ValueError, match="not a training record"):
        TrainingRecord.from_json(values)


def test_the_outcome_text_of_a_finished_training_gives_accuracy_and_interval() -> None:
    assert outcome_text(a_record()) == (
        "Test accuracy 99.00 % (95 % interval 98.79–99.18 %) on 10,000 images, after 2 of 2 "
        "epochs (1 min 1 s)."
    )


def test_the_outcome_text_of_an_edited_network_tells_of_the_edits_alone() -> None:
    edited = a_record(edits=(HandEdit("C1", 3), HandEdit("C3", 1)), test_accuracy=None)
    assert outcome_text(edited) == "2 changes by hand after the training."


def test_the_outcome_text_tells_of_a_calibration() -> None:
    assert outcome_text(a_record(temperature=1.297)).endswith("are calibrated (temperature 1.30).")


def test_the_outcome_text_of_a_stopped_training_says_that_the_network_is_kept() -> None:
    stopped = a_record(outcome="stopped", test_accuracy=None, epochs_trained=0.5)
    assert outcome_text(stopped).startswith("Stopped after 0.5 of 2 epochs")
    assert "kept" in outcome_text(stopped)


def test_the_outcome_text_of_a_diverged_training_says_what_to_try() -> None:
    assert "smaller learning rate" in outcome_text(a_record(outcome="diverged", test_accuracy=None))


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "1 s"), (59, "59 s"), (61, "1 min 1 s"), (7300, "2 h 1 min")]
)
def test_durations_are_as_fine_as_matters(seconds: float, words: str) -> None:
    assert duration(seconds) == words
