"""The sweeps that have a name."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.sweep.plan import Plan, Span, Value, make_plan
from lenet_gui.core.text import text


@dataclass(frozen=True, slots=True)
class SweepPreset:
    """A named sweep: the settings that it starts from, those that vary, and how many seeds."""

    title: str
    base: TrainingConfig
    varied: Mapping[str, Sequence[Value] | Span]
    seeds: int = 3

    def plan(self, seeds: int) -> Plan:
        """Return its plan with the seeds from 1 on."""
        return make_plan(self.base, self.varied, range(1, seeds + 1))


SWEEPS: dict[str, SweepPreset] = {
    "tutorial-fairly": SweepPreset(
        text(
            "The tutorial's comparison in ten epochs, with each optimizer at its best of nine "
            "learning rates"
        ),
        # All 135 trainings are done within an hour or so; the tutorial's 40 epochs take four.
        dataclasses.replace(PRESETS["lenet5-adam"].config, epochs=10),
        {"optimizer": tuple(OPTIMIZERS), "learning_rate": Span(0.0001, 1.0, 9)},
    ),
    "dropout": SweepPreset(
        text("LeNet-5 with Adam, and dropout from 0 to 0.6"),
        PRESETS["lenet5-adam"].config,
        {"dropout_rate": Span(0.0, 0.6, 7)},
    ),
    "batch-against-rate": SweepPreset(
        text("Gradient descent for ten epochs: batch sizes against learning rates"),
        TrainingConfig("lenet5", "sgd", epochs=10),
        {"batch_size": (16, 32, 64, 128, 256), "learning_rate": Span(0.01, 1.0, 5)},
    ),
}
