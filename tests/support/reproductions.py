"""Reproductions without training: short experiments, and what came of them made up."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from lenet_gui.commands import reproduce as command
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.network.network import Network
from lenet_gui.core.reproduction import reproduce
from lenet_gui.core.reproduction import table as reproduction_table
from lenet_gui.core.reproduction.reproduce import Reproduction, Trained
from lenet_gui.core.training import loop as training
from lenet_gui.core.training.history import Checkpoint
from lenet_gui.core.training.loop import EpochDone, TrainingDone, TrainingEvent
from support import runs as kept_runs
from support.records import a_record

SOFTMAX, SGD, ADAM, DROPOUT = "softmax", "lenet5-sgd", "lenet5-adam", "lenet5-adam-dropout"


def shorten(
    monkeypatch: pytest.MonkeyPatch,
    epochs: int = 2,
    batch_size: int = 20,
    then: int | None = None,
) -> None:
    """Have the experiments take few epochs, and batches that a small data set fills.

    All but the first take `then` epochs, where that is given.
    """
    short = tuple(
        dataclasses.replace(
            preset,
            config=dataclasses.replace(
                preset.config,
                epochs=epochs if then is None or preset.key == SOFTMAX else then,
                batch_size=batch_size,
            ),
        )
        for preset in reproduce.EXPERIMENTS
    )
    for module in (reproduce, reproduction_table, command):
        monkeypatch.setattr(module, "EXPERIMENTS", short)


class StandIn:
    """Trains in no time; `begun` are the settings, each with the epochs that were there before.

    `act` is called after whatever is told; `diverges` says whether a training does.
    """

    def __init__(self) -> None:
        self.begun: list[tuple[TrainingConfig, int]] = []
        self.act: Callable[[TrainingConfig], None] = lambda config: None
        self.diverges: Callable[[TrainingConfig], bool] = lambda config: False

    def train(
        self,
        config: TrainingConfig,
        dataset: Dataset,
        stop: threading.Event,
        resume_from: Checkpoint | None = None,
        start: Network | None = None,
    ) -> Iterator[TrainingEvent]:
        done = len(resume_from.record.epochs) if resume_from else 0
        self.begun.append((config, done))
        diverges = self.diverges(config)
        for told in kept_runs.progress(config, config.epochs, "finished", done + 1):
            if stop.is_set() or (diverges and isinstance(told, TrainingDone)):
                break
            done += isinstance(told, EpochDone)
            yield told
            self.act(config)
        else:
            return
        outcome = "stopped" if stop.is_set() else "diverged"
        record = kept_runs.record(config, done, outcome=outcome, epochs_trained=done + 0.5)
        yield TrainingDone(kept_runs.network(1, config.network), record)


def stand_in(monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """Put one in the place of training."""
    made = StandIn()
    monkeypatch.setattr(training, "train", made.train)
    return made


def trained(
    experiment: str,
    seed: int,
    accuracy: float | None,
    with_dropout: float | None = None,
    **changes: Any,
) -> Trained:
    """A training that ended with this accuracy after 100 seconds."""
    config = dataclasses.replace(PRESETS[experiment].config, seed=seed)
    outcome = "diverged" if accuracy is None else "finished"
    told: dict[str, Any] = {"config": config, "seconds": 100.0} | changes
    record = a_record(test_accuracy=accuracy, outcome=outcome, **told)
    return Trained(experiment, seed, record, with_dropout, f"run_{seed:02}")


def reproduced(*trainings: Trained, **changes: Any) -> Reproduction:
    """What three seeds gave on MNIST, with these trainings over."""
    plain = Reproduction(
        seeds=(1, 2, 3),
        dataset="MNIST",
        is_mnist=True,
        test_images=10_000,
        untrained=(0.08, 0.10, 0.12),
        trained=trainings,
    )
    return dataclasses.replace(plain, **changes)
