"""Trains as `lenet-gui train` does, without a window.

python -m benchmarks.speed.contestants.headless_training FOLDER [--preset KEY] [--epochs 1]
    [--batch 128] [--images N] [--augmentation] [--seed 1] [--builtin]

A short training comes first, in which TensorFlow traces. Prints the seconds of each epoch with its
validation, the seconds of the whole training, and the accuracy on the test images. With --builtin
the folder's images are for the test only, and built-in digits for everything else.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import time
from pathlib import Path

import numpy as np

from lenet_gui.core.data.builtin import builtin_digits
from lenet_gui.core.data.dataset import Dataset, load_folder
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.training.loop import EpochDone, TrainingDone, train

_WARM_UP_BATCHES = 20


def trained(config: TrainingConfig, dataset: Dataset) -> dict[str, object]:
    """Train, and give what it took and came to."""
    start = last = time.perf_counter()
    epochs = []
    for progress in train(config, dataset):
        now = time.perf_counter()
        if isinstance(progress, EpochDone):
            epochs.append(now - last)
            last = now
        elif isinstance(progress, TrainingDone):
            accuracy = progress.record.test_accuracy
            return {"epochs": epochs, "seconds": now - start, "test_accuracy": accuracy}
    raise AssertionError("a training ends with TrainingDone")


def resized(dataset: Dataset, images: int) -> Dataset:
    """The data set with this many training images, repeated where there are not enough."""
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
    options = parser.parse_args()
    preset = PRESETS[options.preset].config
    config = dataclasses.replace(
        preset,
        epochs=options.epochs or preset.epochs,
        batch_size=options.batch,
        augmentation=options.augmentation or preset.augmentation,
        seed=options.seed,
    )
    dataset = load_folder(options.folder)
    if options.builtin:
        test = {"test_images": dataset.test_images, "test_labels": dataset.test_labels}
        dataset = dataclasses.replace(builtin_digits(), **test)
    trained(
        dataclasses.replace(config, epochs=1), resized(dataset, _WARM_UP_BATCHES * options.batch)
    )
    if options.images:
        dataset = resized(dataset, options.images)
    print(json.dumps(trained(config, dataset)))


if __name__ == "__main__":
    main()
