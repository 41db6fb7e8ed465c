"""How quickly hundreds of runs are listed, and the curves of many are drawn over one another.

    python window_runs.py [--runs 300] [--overlaid 20] [--no-window]

Makes runs of 40 epochs in a temporary folder, as a training would keep them (without training).
Prints milliseconds: of keeping each epoch; of listing them all from nothing; of the window's table
when it is first shown; and, for each kind of curve, from ticking many runs to the painted curves,
and of painting them again.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication
from window import open_window, run_event_loop, user_folders

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
_LISTED, _REDRAWN = 10, 20


def told(config: TrainingConfig, seed: int) -> Iterator[TrainingEvent]:
    """What a training over 40 epochs tells, with made-up figures."""
    random = np.random.default_rng(seed)
    network = Network.initial(ARCHITECTURES[config.network], seed)
    fall = 2.3 / (1 + np.arange(_EPOCHS * _STEPS) / random.uniform(50, 500))
    losses = (fall * random.uniform(0.7, 1.3, len(fall))).astype(np.float32)
    accuracies = np.exp(-losses / 3)
    figures: list[EpochMetrics] = []
    record = TrainingRecord(
        config, "MNIST", 55_000, 5_000, 10_000, 0.0, (), (), "stopped", None,
        "2026-11-25T12:00:00+00:00", 200.0, {"tensorflow": "2.21.0", "lenet-gui": "1"},
    )  # fmt: skip
    for epoch in range(1, _EPOCHS + 1):
        part = slice((epoch - 1) * _STEPS, epoch * _STEPS)
        yield BatchesDone(float(epoch), losses[part], accuracies[part], network)
        loss, accuracy = float(losses[part].mean()), float(accuracies[part].mean())
        figures.append(EpochMetrics(loss, accuracy, 1.05 * loss, 0.99 * accuracy))
        record = dataclasses.replace(
            record, epochs=tuple(figures), epochs_trained=float(epoch), loss_curve=(loss,) * 500
        )
        checkpoint = Checkpoint(record, losses[: part.stop], accuracies[: part.stop], {})
        yield EpochDone(epoch, figures[-1], network, checkpoint)
    ended = dataclasses.replace(record, outcome="finished", test_accuracy=float(accuracies[-1]))
    yield TrainingDone(network, ended)


def make_runs(runs: RunsFolder, count: int) -> list[float]:
    """Keep one run of each of the tutorial's experiments, then copies until there are enough.

    Gives the milliseconds that keeping each epoch took.
    """
    image, label = np.zeros((9, 28, 28), np.uint8), np.zeros(9, np.uint8)
    dataset = Dataset("MNIST", image, label, image, label, image, label)
    kept: list[Path] = []
    epochs: list[float] = []
    for seed, preset in enumerate(list(PRESETS.values())[:4]):
        config = dataclasses.replace(preset.config, epochs=_EPOCHS)
        recorder = RunRecorder(runs, config, dataset, "mnist")
        for progress in told(config, seed):
            start = time.perf_counter()
            recorder.on_event(progress)
            if isinstance(progress, EpochDone):
                epochs.append(1000 * (time.perf_counter() - start))
        recorder.close()
        assert recorder.folder is not None
        kept.append(recorder.folder)
    for number in range(len(kept), count):
        shutil.copytree(kept[number % len(kept)], runs.create_run_folder(), dirs_exist_ok=True)
    return epochs


def milliseconds(work: Callable[[], object]) -> float:
    """How long some work takes."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def measured_in_window(window: Any, runs: RunsFolder, overlaid: int) -> dict[str, Any]:
    """The table when it is first shown, and the curves of the first runs over one another."""
    window.resize(1600, 1000)
    tab = window.runs_tab

    def show_table() -> None:
        window._tabs.setCurrentWidget(tab)
        tab.jobs[0].wait(QDeadlineTimer(60_000))
        tab.table.repaint()

    def redraw() -> None:
        for plot in (tab.curves._loss, tab.curves._accuracy):
            plot._redraw()
        QApplication.processEvents()

    table = milliseconds(show_table)
    run_event_loop(1000)
    shown = [(run, line) for line, run in enumerate(runs.entries()[:overlaid])]
    ticked, redrawn = [], []
    for kind in ("validation", "training", "batches"):
        tab.curves.set_kind(kind)
        # Once without the clock, for the caches.
        for measured in (False, True):
            tab.curves.set_runs([], True)
            run_event_loop(200)
            start = time.perf_counter()
            tab.curves.set_runs(shown, True)
            redraw()
            if measured:
                ticked.append(1000 * (time.perf_counter() - start))
        for _ in range(_REDRAWN):
            for plot in (tab.curves._loss, tab.curves._accuracy):
                plot._drawn.clear()
                plot._changed()
            redrawn.append(milliseconds(redraw))
    return {"table": table, "ticked": ticked, "redrawn": redrawn}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--overlaid", type=int, default=20)
    parser.add_argument("--no-window", action="store_true")
    options = parser.parse_args()
    with user_folders():
        runs = RunsFolder()
        figures: dict[str, Any] = {"keeping": make_runs(runs, options.runs)}
        figures["listing"] = [milliseconds(lambda: RunsFolder().entries()) for _ in range(_LISTED)]
        if not options.no_window:
            with open_window() as window:
                figures |= measured_in_window(window, runs, options.overlaid)
        print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
