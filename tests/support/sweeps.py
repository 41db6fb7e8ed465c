"""Results of sweeps, made up."""

from __future__ import annotations

from collections.abc import Callable

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import EpochMetrics, TrainingRecord
from lenet_gui.core.sweep.plan import Plan, Span, make_plan
from lenet_gui.core.sweep.results import Results
from support.records import a_record

BASE = TrainingConfig("softmax", "sgd", epochs=2)
RATES = (0.01, 0.1, 1.0)


def a_plan(seeds: int = 3) -> Plan:
    """Gradient descent and Adam, each with three learning rates."""
    varied = {"optimizer": ("sgd", "adam"), "learning_rate": Span(0.01, 1.0, 3)}
    return make_plan(BASE, varied, range(1, seeds + 1))


def ended(
    config: TrainingConfig, test: float, validation: float | None = None, seconds: float = 60
) -> TrainingRecord:
    """The record of a training with these settings and accuracies."""
    last = EpochMetrics(0.1, 0.9, 0.2, test if validation is None else validation)
    return a_record(
        config=config,
        epochs=(EpochMetrics(1.0, 0.7, 0.9, 0.75), last),
        test_accuracy=test,
        seconds=seconds,
    )


def diverged(config: TrainingConfig) -> TrainingRecord:
    """The record of a training whose loss diverged in the first epoch."""
    return a_record(
        config=config, epochs=(), epochs_trained=0.5, outcome="diverged", test_accuracy=None
    )


def results(plan: Plan, record: Callable[[TrainingConfig], TrainingRecord | None]) -> Results:
    """The results of a plan of one round, where `record` gives what is known of a training."""
    wanted = plan.wanted({})
    known = {config: found for config in wanted if (found := record(config)) is not None}
    return Results(plan, "MNIST", 10_000, known)
