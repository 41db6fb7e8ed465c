"""A training record as a finished training leaves it, and others that differ in a few points."""

from __future__ import annotations

import dataclasses
from typing import Any

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import EpochMetrics, TrainingRecord


def a_record(**changes: Any) -> TrainingRecord:
    """The record of two epochs with Adam on MNIST, with these fields changed."""
    record = TrainingRecord(
        config=TrainingConfig(epochs=2),
        dataset="MNIST",
        training_images=55_000,
        validation_images=5_000,
        test_images=10_000,
        epochs_trained=2.0,
        loss_curve=(2.0, 1.5, 1.0, 0.5),
        epochs=(EpochMetrics(1.0, 0.7, 0.9, 0.75), EpochMetrics(0.5, 0.85, 0.4, 0.9)),
        outcome="finished",
        test_accuracy=0.99,
        started="2026-11-23T18:00:00+00:00",
        seconds=61.0,
        versions={"numpy": "2.4"},
    )
    return dataclasses.replace(record, **changes)
