"""Trains and keeps the run as `lenet-gui train` does, with a log for TensorBoard or without.

python -m benchmarks.speed.contestants.logged_training FOLDER [--epochs 3] [--no-log]

Prints the seconds of each epoch, with its validation and all that is kept of it, and the seconds
that processors worked on it. With a log it prints the seconds that writing it took, too: once for
its beginning (settings, graph and traced inference), and for each epoch.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import tempfile
import threading
import time
from pathlib import Path

from lenet_gui.core.data.dataset import load_folder
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.recorded_training import RecordedTraining
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.tensorboard.log import TensorBoardCallback
from lenet_gui.core.training.loop import EpochDone, TrainingEvent


class ClockedCallback:
    """The callback of a log with a clock: `seconds` of each event."""

    def __init__(self, callback: TensorBoardCallback) -> None:
        self._callback = callback
        self.close = callback.close
        self.seconds: list[float] = []

    def on_event(self, event: TrainingEvent) -> None:
        """Record, by the clock."""
        start = time.perf_counter()
        self._callback.on_event(event)
        self.seconds.append(time.perf_counter() - start)


def measured(training: RecordedTraining, log: ClockedCallback) -> dict[str, object]:
    """Train, and give what it took."""
    epochs, processors, writing, beginning = [], [], [], 0.0
    last, last_work = time.perf_counter(), time.process_time()
    for progress in training.events(threading.Event()):
        if isinstance(progress, EpochDone):
            now, work = time.perf_counter(), time.process_time()
            epochs.append(now - last)
            processors.append(work - last_work)
            last, last_work = now, work
            if progress.epoch == 1 and log.seconds:
                beginning = log.seconds.pop(0)
            writing.append(sum(log.seconds))
            log.seconds.clear()
    return {
        "epochs": epochs,
        "processors": processors,
        "writing": writing,
        "beginning": beginning,
    }


def main() -> None:
    """Train and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--no-log", action="store_true")
    options = parser.parse_args()
    config = dataclasses.replace(PRESETS["lenet5-adam"].config, epochs=options.epochs)
    dataset = load_folder(options.folder)
    with tempfile.TemporaryDirectory() as folder:
        training = RecordedTraining(config, dataset, RunsFolder(Path(folder)), options.folder)
        run, callback = training.callbacks
        assert isinstance(callback, TensorBoardCallback)
        log = ClockedCallback(callback)
        training.callbacks = [run] if options.no_log else [run, log]
        print(json.dumps(measured(training, log)))


if __name__ == "__main__":
    main()
