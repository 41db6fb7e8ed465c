"""Recorded runs of 40 epochs with made-up metrics."""

from __future__ import annotations

import dataclasses
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.experiment.record import EpochMetrics, TrainingRecord
from lenet_gui.core.network.architectures import ARCHITECTURES
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import RunRecorder
from lenet_gui.core.training.history import Checkpoint
from lenet_gui.core.training.loop import BatchesDone, EpochDone, TrainingDone, TrainingEvent

_EPOCHS, _STEPS = 40, 430


def made_up_events(config: TrainingConfig, seed: int) -> Iterator[TrainingEvent]:
    """Yield the events of a training over 40 epochs, with made-up metrics."""
    random = np.random.default_rng(seed)
    network = Network.initial(ARCHITECTURES[config.network], seed)
    fall = 2.3 / (1 + np.arange(_EPOCHS * _STEPS) / random.uniform(50, 500))
    losses = (fall * random.uniform(0.7, 1.3, len(fall))).astype(np.float32)
    accuracies = np.exp(-losses / 3)
    metrics: list[EpochMetrics] = []
    record = TrainingRecord(
        config, "MNIST", 55_000, 5_000, 10_000, 0.0, (), (), "stopped", None,
        "2026-11-25T12:00:00+00:00", 200.0, {"tensorflow": "2.21.0", "lenet-gui": "1"},
    )  # fmt: skip
    for epoch in range(1, _EPOCHS + 1):
        steps = slice((epoch - 1) * _STEPS, epoch * _STEPS)
        yield BatchesDone(float(epoch), losses[steps], accuracies[steps], network)
        loss, accuracy = float(losses[steps].mean()), float(accuracies[steps].mean())
        metrics.append(EpochMetrics(loss, accuracy, 1.05 * loss, 0.99 * accuracy))
        record = dataclasses.replace(
            record, epochs=tuple(metrics), epochs_trained=float(epoch), loss_curve=(loss,) * 500
        )
        checkpoint = Checkpoint(record, losses[: steps.stop], accuracies[: steps.stop], {})
        yield EpochDone(epoch, metrics[-1], network, checkpoint)
    ended = dataclasses.replace(record, outcome="finished", test_accuracy=float(accuracies[-1]))
    yield TrainingDone(network, ended)


def make_runs(runs: RunsFolder, count: int) -> list[float]:
    """Record a run of each of the tutorial's experiments, and copy them until there are enough.

    Return the milliseconds of recording each epoch.
    """
    image, label = np.zeros((9, 28, 28), np.uint8), np.zeros(9, np.uint8)
    dataset = Dataset("MNIST", image, label, image, label, image, label)
    recorded: list[Path] = []
    epochs: list[float] = []
    for seed, preset in enumerate(list(PRESETS.values())[:4]):
        config = dataclasses.replace(preset.config, epochs=_EPOCHS)
        recorder = RunRecorder(runs, config, dataset, "mnist")
        for event in made_up_events(config, seed):
            start = time.perf_counter()
            recorder.on_event(event)
            if isinstance(event, EpochDone):
                epochs.append(1000 * (time.perf_counter() - start))
        recorder.close()
        assert recorder.folder is not None
        recorded.append(recorder.folder)
    for number in range(len(recorded), count):
        shutil.copytree(
            recorded[number % len(recorded)], runs.create_run_folder(), dirs_exist_ok=True
        )
    return epochs
