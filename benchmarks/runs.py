"""How quickly hundreds of runs are listed, and the curves of many are drawn over one another.

    python benchmarks/runs.py [--runs 300] [--overlaid 20]

Makes runs of 40 epochs in a temporary folder, as a training would keep them (without training),
and times the listing: from nothing, again after one run has changed, and in the window's table.
Then it times the plots: from the ticks of many runs to the repainted curves.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lenet_gui.core.datasets import Dataset
from lenet_gui.core.experiments import PRESETS, TrainingConfig
from lenet_gui.core.network import ARCHITECTURES, Network
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.keeper import RunKeeper
from lenet_gui.core.training import BatchesDone, EpochDone, Progress, TrainingDone
from lenet_gui.core.training_curves import Checkpoint
from lenet_gui.core.training_record import EpochFigures, TrainingRecord
from lenet_gui.ui.main_window import MainWindow

_EPOCHS, _STEPS = 40, 430


def told(config: TrainingConfig, seed: int) -> Iterator[Progress]:
    """What a training over 40 epochs tells, with made-up figures."""
    random = np.random.default_rng(seed)
    network = Network.initial(ARCHITECTURES[config.network], seed)
    fall = 2.3 / (1 + np.arange(_EPOCHS * _STEPS) / random.uniform(50, 500))
    losses = (fall * random.uniform(0.7, 1.3, len(fall))).astype(np.float32)
    accuracies = np.exp(-losses / 3)
    figures: list[EpochFigures] = []
    record = TrainingRecord(
        config, "MNIST", 55_000, 5_000, 10_000, 0.0, (), (), "stopped", None,
        "2026-11-25T12:00:00+00:00", 200.0, {"tensorflow": "2.21.0", "lenet-gui": "1"},
    )  # fmt: skip
    for epoch in range(1, _EPOCHS + 1):
        part = slice((epoch - 1) * _STEPS, epoch * _STEPS)
        yield BatchesDone(float(epoch), losses[part], accuracies[part], network)
        loss, accuracy = float(losses[part].mean()), float(accuracies[part].mean())
        figures.append(EpochFigures(loss, accuracy, 1.05 * loss, 0.99 * accuracy))
        record = dataclasses.replace(
            record, epochs=tuple(figures), epochs_trained=float(epoch), loss_curve=(loss,) * 500
        )
        checkpoint = Checkpoint(record, losses[: part.stop], accuracies[: part.stop], {})
        yield EpochDone(epoch, figures[-1], network, checkpoint)
    ended = dataclasses.replace(record, outcome="finished", test_accuracy=float(accuracies[-1]))
    yield TrainingDone(network, ended)


def make_runs(runs: RunsFolder, count: int) -> np.ndarray:
    """Keep one run of each of the tutorial's experiments, then copies until there are enough.

    Gives the milliseconds that keeping each epoch took.
    """
    image, label = np.zeros((9, 28, 28), np.uint8), np.zeros(9, np.uint8)
    dataset = Dataset("MNIST", image, label, image, label, image, label)
    kept: list[Path] = []
    epochs = []
    for seed, preset in enumerate(list(PRESETS.values())[:4]):
        config = dataclasses.replace(preset.config, epochs=_EPOCHS)
        keeper = RunKeeper(runs, config, dataset, "mnist")
        for progress in told(config, seed):
            start = time.perf_counter()
            keeper.take(progress)
            if isinstance(progress, EpochDone):
                epochs.append(time.perf_counter() - start)
        keeper.close()
        assert keeper.folder is not None
        kept.append(keeper.folder)
    for number in range(len(kept), count):
        shutil.copytree(kept[number % len(kept)], runs.take_number(), dirs_exist_ok=True)
    return 1000 * np.array(epochs)


def milliseconds(work: Callable[[], object], times: int) -> np.ndarray:
    """How long some work takes, each time."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return 1000 * np.array(taken)


def report(what: str, values: np.ndarray, wanted: str) -> None:
    """Print the distribution in one line."""
    print(f"{what}: median {np.median(values):.1f}, longest {values.max():.1f} ms ({wanted})")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--overlaid", type=int, default=20)
    options = parser.parse_args()
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        runs = RunsFolder(path / "runs")
        report("keeping an epoch", make_runs(runs, options.runs), "no mark")
        count = f"{options.runs} runs of {_EPOCHS} epochs"
        first = milliseconds(lambda: RunsFolder(runs.path).entries(), 10)
        report(f"listing {count}", first, "wanted: at most 500 ms")
        runs.entries()
        report("listing them again", milliseconds(runs.entries, 10), "no mark")
        measure_window(application, runs, options.overlaid)


def measure_window(application: QApplication, runs: RunsFolder, overlaid: int) -> None:
    """The table and the plots in the window."""
    window = MainWindow(runs=runs.path)
    window.resize(1600, 1000)
    window.show()
    tab = window.runs_tab

    def show_tab() -> None:
        window._tabs.setCurrentWidget(tab)
        tab.table.repaint()

    report("the table, first shown", milliseconds(show_tab, 1), "wanted: at most 500 ms")
    QTest.qWait(1000)
    report(
        "sorting by another column",
        np.concatenate(
            [milliseconds(lambda k=k: tab.table.sort_by(k, True), 1) for k in ("test", "name")]
        ),
        "no mark",
    )
    shown = [(run, line) for line, run in enumerate(runs.entries()[:overlaid])]
    for kind in ("validation", "training", "batches"):
        tab.curves.set_kind(kind)
        # Once without the clock, for the caches.
        for measured in (False, True):
            tab.curves.set_runs([], True)
            QTest.qWait(200)

            def overlay() -> None:
                tab.curves.set_runs(shown, True)
                tab.curves._loss._redraw()
                tab.curves._accuracy._redraw()
                application.processEvents()

            taken = milliseconds(overlay, 1)
            if measured:
                report(f"overlaying {overlaid} runs, {kind}, from nothing", taken, "no mark")
        values = []
        for _ in range(20):
            for plot in (tab.curves._loss, tab.curves._accuracy):
                plot._drawn.clear()
                plot._changed()
            values.append(
                milliseconds(
                    lambda: (
                        tab.curves._loss._redraw(),
                        tab.curves._accuracy._redraw(),
                        application.processEvents(),
                    ),
                    1,
                )
            )
        report(
            f"redrawing {overlaid} runs, {kind}", np.concatenate(values), "wanted: at most 50 ms"
        )
    window.close()


if __name__ == "__main__":
    main()
