"""How the time of an epoch and an evaluation grows with the images, and of a step with the batch.

    python benchmarks/growth.py [--quick]

Times over sizes make a straight line where both scales are logarithmic; its slope is the power by
which the time grows: 1 for as fast as the size, less for better.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from mnist_folder import mnist_folder
from runner import Answer, Row, Series, alternate, row, run_alone, run_script

_IMAGES = (10_000, 20_000, 55_000, 110_000)
_BATCHES = (32, 64, 128, 256, 512, 1024)
_EVALUATED = (2_500, 10_000, 40_000)
_IMAGES_FOR_BATCHES = 20_480  # a multiple of all batches: none leaves a rest out

# A line through measured times is linear up to this.
LINEAR = 1.05


def slope(sizes: Sequence[float], times: Sequence[float]) -> float:
    """The power with which `times` grow over `sizes`, by least squares over the logarithms."""
    return float(np.polyfit(np.log(sizes), np.log(times), 1)[0])


def growth(
    what: str, x: str, y: str, sizes: Sequence[float], runs: Sequence[Sequence[float]]
) -> tuple[Row, Series]:
    """The row and the curve of some runs, each of which gave one time for every size."""
    medians = np.median(runs, axis=0).tolist()
    slopes = [slope(sizes, times) for times in runs]
    points = tuple(zip(map(float, sizes), medians, strict=True))
    return row(f"{what} (power)", slopes, "", LINEAR), Series(what, x, y, points)


def _epoch(folder: Path, images: int, batch: int) -> float:
    return float(
        run_script(
            "lenet_gui_training.py", folder, "--epochs", 1, "--images", images, "--batch", batch
        )["epochs"][-1]
    )


def measure(quick: bool) -> Answer:
    """Epochs of several sizes in turn."""
    images = (1_280, 2_560) if quick else _IMAGES
    batches = (32, 128) if quick else _BATCHES
    evaluated = (500, 1_000) if quick else _EVALUATED
    images_for_batches = 2_560 if quick else _IMAGES_FOR_BATCHES
    with mnist_folder(quick) as folder:

        def by_images() -> list[float]:
            return [_epoch(folder, count, 128) for count in images]

        def by_batch() -> list[float]:
            return [
                1000 * batch * _epoch(folder, images_for_batches, batch) / images_for_batches
                for batch in batches
            ]

        def evaluating() -> list[float]:
            return [
                float(run_script("evaluation.py", "lenet-gui", "--images", count)["seconds"])
                for count in evaluated
            ]

        runs = alternate(
            {"images": by_images, "batch": by_batch, "evaluated": evaluating}, 1 if quick else 2
        )
    rows, series = zip(
        growth("an epoch, by images", "images", "s", images, runs["images"]),
        growth("a training step, by batch", "batch", "ms", batches, runs["batch"]),
        growth("an evaluation, by images", "images", "s", evaluated, runs["evaluated"]),
        strict=True,
    )
    return Answer(rows, series)


if __name__ == "__main__":
    run_alone(measure, __doc__)
