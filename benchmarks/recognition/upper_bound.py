"""Measure LeNet-5 on recorded digits after training on other people's recorded digits.

    python -m benchmarks.recognition.upper_bound --strokes FILE.jsonl.gz
        [--seed 1] [--parts 2] [--epochs N]

Which limits the accuracy, the network's size or its training data? This is a cross-validation: the
seed divides the writers into folds (--parts). For each fold, a network is trained by the preset
"Drawn digits", with the digits of all other writers mixed in, each drawn ten times at random sizes,
with random pens and at random places. Then it reads the fold's digits, drawn as in drawn_digits.py.
So no network reads a writer on whom it was trained. It needs MNIST, in the folder LENET_GUI_DATA or
in the cache.

No network is saved, because recorded digits are for measuring only.
"""

from __future__ import annotations

import dataclasses
import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.recognition.command import at_least, options_for, run
from benchmarks.recognition.drawn_digits import planned, read
from benchmarks.recognition.drawn_report import Readings, figures, print_report
from benchmarks.recognition.recorded_digits import (
    PENS,
    SIZES,
    RecordedDigit,
    StrokeFileError,
    placed,
    read_strokes,
)
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import load
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.imaging.ink import READ_SIDE, paint
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE, mnist_image
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.loop import TrainingDone, train

# Training drawings per recorded digit: with 5,500 digits, about as many as MNIST has.
_DRAWINGS = 10


def parts_of(digits: Sequence[RecordedDigit], parts: int, seed: int) -> list[set[str]]:
    """Return the writers in `parts` groups of about equal size."""
    writers = sorted({digit.writer for digit in digits})
    if len(writers) < parts:
        raise StrokeFileError(f"{len(writers)} people cannot be divided into {parts} parts.")
    shuffled = np.random.default_rng(seed).permutation(writers).tolist()
    return [set(shuffled[part::parts]) for part in range(parts)]


def with_drawings(dataset: Dataset, digits: Sequence[RecordedDigit], seed: int) -> Dataset:
    """Return the data set with drawings of the digits added to its training images."""
    random = np.random.default_rng(seed)
    images = np.empty((len(digits), _DRAWINGS, IMAGE_SIDE, IMAGE_SIDE), np.uint8)
    for of_digit, digit in zip(images, digits, strict=True):
        for image in of_digit:
            image[:] = _drawn(digit, random)
    labels = np.array([digit.label for digit in digits], np.uint8)
    return dataclasses.replace(
        dataset,
        train_images=np.concatenate(
            [dataset.train_images, images.reshape(-1, IMAGE_SIDE, IMAGE_SIDE)]
        ),
        train_labels=np.concatenate([dataset.train_labels, labels.repeat(_DRAWINGS)]),
    )


def _drawn(digit: RecordedDigit, random: np.random.Generator) -> npt.NDArray[np.uint8]:
    """Return the input image of the digit, uint8 (28, 28), drawn in one of the measured ways."""
    size = float(random.choice(SIZES))
    strokes = placed(digit.drawing, size, random.choice(list(PENS)), random)
    image = mnist_image(paint(strokes, READ_SIDE))
    assert image is not None, "a digit was drawn without leaving ink"
    return (image * 255 + 0.5).astype(np.uint8)


def trained(config: TrainingConfig, dataset: Dataset) -> tuple[Network, float]:
    """Return the trained network and its accuracy on the test images."""
    *_, done = train(config, dataset)
    assert isinstance(done, TrainingDone)
    assert done.record.test_accuracy is not None
    return done.network, done.record.test_accuracy


def joined(readings: Sequence[Readings]) -> Readings:
    """Return all readings, concatenated."""
    return Readings(
        *(
            np.concatenate([getattr(part, field.name) for part in readings])
            for field in dataclasses.fields(Readings)
        )
    )


def measure(options: Namespace) -> dict[str, Any]:
    """Train a network for each fold, and return the figures of all readings."""
    preset = PRESETS["lenet5-drawn"]
    config = dataclasses.replace(preset.config, epochs=options.epochs)
    digits = read_strokes(options.strokes)
    parts = parts_of(digits, options.parts, options.seed)
    dataset = load(preset.source)
    plans = planned(digits, options.seed, None)
    readings = []
    for part in parts:
        others = [digit for digit in digits if digit.writer not in part]
        network, on_mnist = trained(config, with_drawings(dataset, others, options.seed))
        readings.append(read([plan for plan in plans if plan.digit.writer in part], network))
        print(
            f"trained with {len(others):,} digits of {options.parts - 1} in {options.parts} parts "
            f"of the people; the others' are read rightly to {readings[-1].accuracy():.2%}, "
            f"MNIST's test images to {on_mnist:.2%}",
            flush=True,
        )
    return figures(joined(readings))


def main(arguments: Sequence[str] | None = None) -> int:
    """Train, measure and print; return the exit code."""
    parser = options_for(__doc__, model=False)
    parser.add_argument("--parts", type=at_least(2), default=2)
    epochs = PRESETS["lenet5-drawn"].config.epochs
    parser.add_argument("--epochs", type=at_least(1), default=epochs)
    return run(parser, arguments, measure, print_report)


if __name__ == "__main__":
    sys.exit(main())
