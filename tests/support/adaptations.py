"""Outcomes of adaptations, made up without training."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np

from lenet_gui.core.fine_tuning.fine_tune import STEPS, FineTuningDone, FineTuningMetrics
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.network import Network


def an_adaptation(**changes: Any) -> FineTuningDone:
    """Return the outcome of adapting to two of each digit, with these fields changed."""
    done = FineTuningDone(
        Network.initial(LENET5, 3),
        before=FineTuningMetrics(15, 0.99, 0.9938),
        after=FineTuningMetrics(19, 0.99, 0.9931),
        mixing_coefficient=0.9,
        temperature=1.1,
        counts=(2,) * 10,
        dataset="MNIST",
        tested_on="MNIST",
        training_images=55_020,
        validation_images=5_000,
        test_images=10_000,
        losses=np.linspace(1, 0.1, STEPS, dtype=np.float32),
        accuracies=np.linspace(0.5, 1, STEPS, dtype=np.float32),
        started="2026-11-23T18:00:00+00:00",
        seconds=7.5,
    )
    return dataclasses.replace(done, **changes)
