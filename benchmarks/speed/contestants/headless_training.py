"""Train as `lenet-gui train` does, without a window.

python -m benchmarks.speed.contestants.headless_training FOLDER [--preset KEY] [--epochs 1]
    [--batch 128] [--images N] [--augmentation] [--seed 1] [--builtin] [--recorded | --logged]

TensorFlow traces in a short training before. Prints the seconds of each epoch with its validation,
the processor time of each epoch, the seconds of the whole training, and the test accuracy. With
--builtin the folder's images are for the test only, and built-in digits for everything else.

--recorded records a run, and --logged a run with its log for TensorBoard. The seconds of writing
the log are printed for each epoch; `beginning` is the first event's (settings, graph and traced
inference).
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import tempfile
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from lenet_gui.core.data.builtin import builtin_digits
from lenet_gui.core.data.dataset import Dataset, load_own
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.recorded_training import RecordedTraining, TrainingCallback
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.training.loop import EpochDone, TrainingDone, TrainingEvent, train

_WARM_UP_BATCHES = 20


class ClockedCallback:
    """A callback that measures another one: `seconds` of each of its events."""

    def __init__(self, callback: TrainingCallback) -> None:
        self._callback = callback
        self.close = callback.close
        self.seconds: list[float] = []

    def on_event(self, event: TrainingEvent) -> None:
        """Pass the event on, and note its seconds."""
        start = time.perf_counter()
        self._callback.on_event(event)
        self.seconds.append(time.perf_counter() - start)


def measured(events: Iterable[TrainingEvent], writing: list[float]) -> dict[str, Any]:
    """Train and return the measurements; `writing` grows by the seconds of each logged event."""
    start = last = time.perf_counter()
    last_work = time.process_time()
    found: dict[str, Any] = {"epochs": [], "processors": [], "writing": []}
    for event in events:
        now, work = time.perf_counter(), time.process_time()
        if isinstance(event, EpochDone):
            found["epochs"].append(now - last)
            found["processors"].append(work - last_work)
            found["writing"].append(sum(writing) - sum(found["writing"]))
            last, last_work = now, work
        elif isinstance(event, TrainingDone):
            found |= {"seconds": now - start, "test_accuracy": event.record.test_accuracy}
    return found | {"beginning": writing[0] if writing else 0.0}


def resized(dataset: Dataset, images: int) -> Dataset:
    """Return the data set with this number of training images, repeated if there are fewer."""
    places = np.arange(images) % len(dataset.train_images)
    return dataclasses.replace(
        dataset,
        train_images=dataset.train_images[places],
        train_labels=dataset.train_labels[places],
    )


def main() -> None:
    """Train and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--preset", default="lenet5-adam")
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--images", type=int)
    parser.add_argument("--augmentation", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--builtin", action="store_true")
    parser.add_argument("--recorded", action="store_true")
    parser.add_argument("--logged", action="store_true")
    options = parser.parse_args()
    preset = PRESETS[options.preset].config
    config = dataclasses.replace(
        preset,
        epochs=options.epochs or preset.epochs,
        batch_size=options.batch,
        augmentation=options.augmentation or preset.augmentation,
        seed=options.seed,
    )
    dataset = load_own(options.folder)
    if options.builtin:
        test = {"test_images": dataset.test_images, "test_labels": dataset.test_labels}
        dataset = dataclasses.replace(builtin_digits(), **test)
    few = resized(dataset, _WARM_UP_BATCHES * options.batch)
    measured(train(dataclasses.replace(config, epochs=1), few), [])
    if options.images:
        dataset = resized(dataset, options.images)
    if not (options.recorded or options.logged):
        print(json.dumps(measured(train(config, dataset), [])))
        return
    with tempfile.TemporaryDirectory() as folder:
        training = RecordedTraining(config, dataset, RunsFolder(Path(folder)), options.folder)
        run, log = training.callbacks
        clocked = ClockedCallback(log)
        training.callbacks = [run, clocked] if options.logged else [run]
        print(json.dumps(measured(training.events(threading.Event()), clocked.seconds)))


if __name__ == "__main__":
    main()
