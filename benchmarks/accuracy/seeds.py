"""Measure the test error of LeNet-5 on MNIST over several seeds.

    python -m benchmarks.accuracy.seeds [--quick]

The preset "Best accuracy" is trained on MNIST with five seeds, and on built-in digits only, without
any real image, with three. The test images are read once, after the last epoch.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.common.mnist_folder import mnist_folder
from benchmarks.common.runner import Answer, print_answer, row, run_module
from lenet_gui.core.metrics.intervals import t_interval


def trainings(folder: Path, seeds: int, *options: object) -> list[dict[str, Any]]:
    """Return the preset's results with the first `seeds` seeds."""
    preset = ("--preset", "lenet5-best")
    return [
        run_module("contestants.headless_training", folder, *preset, "--seed", seed, *options)
        for seed in range(1, seeds + 1)
    ]


def misread(done: Sequence[dict[str, Any]]) -> list[float]:
    """Return the test error in per cent."""
    return [100 * (1 - training["test_accuracy"]) for training in done]


def in_words(what: str, errors: Sequence[float]) -> str:
    """Return a text with each accuracy, and their mean with its interval."""
    accuracies = [100 - error for error in errors]
    words = f"{what}: {', '.join(f'{accuracy:.2f}' for accuracy in accuracies)} % read rightly"
    if len(accuracies) > 1:
        low, high = t_interval(accuracies)
        words += f"; mean {statistics.fmean(accuracies):.2f} % ({low:.2f}–{high:.2f})"
    return words


def measure(quick: bool) -> Answer:
    """Train all, one after the other, and return the figures."""
    with mnist_folder(quick) as folder:
        few = ("--epochs", 1) if quick else ()
        real = trainings(folder, 1 if quick else 5, *few)
        written = trainings(folder, 1 if quick else 3, "--builtin", *few)
    errors, errors_of_written = misread(real), misread(written)
    seconds = [training["seconds"] for training in real]
    return Answer(
        (
            row("misread, mean over the seeds", [statistics.fmean(errors)], "%", 0.5),
            row("… when trained on built-in digits", [statistics.fmean(errors_of_written)], "%", 3),
            row("training with a seed", seconds, "s", 360),
        ),
        notes=(in_words("MNIST", errors), in_words("built-in digits", errors_of_written)),
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="one epoch of few images, as a test")
    print_answer(measure(parser.parse_args().quick))
