"""The growth of epochs and evaluations with the images, and of steps with the batch.

The slope of the times over the sizes on logarithmic scales is the power of the growth: 1 for
linear.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benchmarks.common.mnist_folder import mnist_folder
from benchmarks.common.runner import Answer, Row, Series, alternate, row
from benchmarks.speed.questions.inference_speed import evaluation_seconds
from benchmarks.speed.questions.training_speed import last_epoch

_IMAGES = (10_000, 20_000, 55_000, 110_000)
_BATCHES = (32, 64, 128, 256, 512, 1024)
_EVALUATED = (2_500, 10_000, 40_000)
_IMAGES_FOR_BATCHES = 20_480  # a multiple of all batch sizes

# The largest slope that counts as linear.
LINEAR = 1.05


def slope(sizes: Sequence[float], times: Sequence[float]) -> float:
    """Return the power of the growth of `times` over `sizes`, by least squares of the logarithms.

    >>> round(slope([1, 2, 4], [3, 6, 12]), 6)
    1.0
    """
    return float(np.polyfit(np.log(sizes), np.log(times), 1)[0])


def growth(
    what: str, x: str, y: str, sizes: Sequence[float], runs: Sequence[Sequence[float]]
) -> tuple[Row, Series]:
    """Return the row and the curve of runs, each a time for every size."""
    medians = np.median(runs, axis=0).tolist()
    slopes = [slope(sizes, times) for times in runs]
    points = tuple(zip(map(float, sizes), medians, strict=True))
    return row(f"{what} (power)", slopes, "", LINEAR), Series(what, x, y, points)


def work(quick: bool) -> Answer:
    """Measure epochs, training steps and evaluations of several sizes in turn."""
    images = (1_280, 2_560) if quick else _IMAGES
    batches = (32, 128) if quick else _BATCHES
    evaluated = (500, 1_000) if quick else _EVALUATED
    images_for_batches = 2_560 if quick else _IMAGES_FOR_BATCHES
    with mnist_folder(quick) as folder:

        def epoch(count: int, batch: int) -> float:
            options = ("--epochs", 1, "--images", count, "--batch", batch)
            return last_epoch("contestants.headless_training", folder, *options)

        def step(batch: int) -> float:
            return 1000 * batch * epoch(images_for_batches, batch) / images_for_batches

        runs = alternate(
            {
                "images": lambda: [epoch(count, 128) for count in images],
                "batch": lambda: [step(batch) for batch in batches],
                "evaluated": lambda: [evaluation_seconds("lenet-gui", n) for n in evaluated],
            },
            1 if quick else 2,
        )
    rows, series = zip(
        growth("an epoch, by images", "images", "s", images, runs["images"]),
        growth("a training step, by batch", "batch", "ms", batches, runs["batch"]),
        growth("an evaluation, by images", "images", "s", evaluated, runs["evaluated"]),
        strict=True,
    )
    return Answer(rows, series)
