"""Measure the gain in accuracy of a network adapted to a writer's hand.

    python -m benchmarks.recognition.taught_writers --strokes FILE.jsonl.gz
        [--model FILE.keras] [--seed 1] [--examples 2] [--writers N] [--json FILE]

For each writer the network is adapted to two examples of each digit, chosen by the seed, and reads
the rest of the writer's digits before and after. Adaptation and the mixing in of other people's
digits are the window's. Each digit is drawn once, with a line, a size and a place on the canvas
chosen by the seed. It needs MNIST, in the folder LENET_GUI_DATA or in the cache, whose test images
measure forgetting. Each writer begins with the same network.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np

from benchmarks.recognition.command import at_least, options_for, run, shown
from benchmarks.recognition.recorded_digits import (
    PENS,
    RecordedDigit,
    StrokeFileError,
    by_writer,
    placed,
    read_strokes,
)
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.fine_tuning.fine_tune import FineTuningDone, RehearsalSet, fine_tune
from lenet_gui.core.fine_tuning.rehearsal import rehearsal_set
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.network import Network

# Targets: the maximum share of errors that remain, and the maximum loss of accuracy on MNIST's
# test images, in points.
_ERRORS_LEFT = 0.5
_MAX_FALL = 0.2

# The longer side of a drawing, as a share of the canvas's.
_SIZES = (0.35, 0.8)


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """The result for a writer; `before` and `after` are the digits read, `meant` the labels."""

    writer: str
    meant: np.ndarray
    before: np.ndarray
    after: np.ndarray
    test_before: float
    test_after: float
    taken: float
    seconds: float

    def errors(self) -> tuple[int, int]:
        """Return the number of digits misread before and after."""
        wrong = (np.count_nonzero(read != self.meant) for read in (self.before, self.after))
        before, after = wrong
        return int(before), int(after)


def drawn(digit: RecordedDigit, random: np.random.Generator) -> UserDigit:
    """Return the digit as the user might draw it on the canvas."""
    size = random.uniform(*_SIZES)
    strokes = placed(digit.drawing, size, random.choice(list(PENS)), random)
    return UserDigit.drawn(strokes, digit.label)


def taught_and_rest(
    digits: Sequence[UserDigit], examples: int, random: np.random.Generator
) -> tuple[list[UserDigit], list[UserDigit]]:
    """Return `examples` of each digit to teach, and all others."""
    taught: list[UserDigit] = []
    rest: list[UserDigit] = []
    counts = [0] * CLASSES
    for index in random.permutation(len(digits)).tolist():
        digit = digits[index]
        counts[digit.label] += 1
        (taught if counts[digit.label] <= examples else rest).append(digit)
    return taught, rest


def measured(
    writer: str,
    taught: list[UserDigit],
    rest: list[UserDigit],
    network: Network,
    others: RehearsalSet,
) -> Result:
    """Adapt to the taught digits, read the rest, and return the result."""
    start = time.perf_counter()
    *_, done = fine_tune(network, taught, others)
    seconds = time.perf_counter() - start
    assert isinstance(done, FineTuningDone)
    images = np.divide([digit.image for digit in rest], 255, dtype=np.float32)
    before, after = (
        reader.probabilities(images).argmax(axis=1) for reader in (network, done.network)
    )
    return Result(
        writer,
        np.array([digit.label for digit in rest]),
        before,
        after,
        done.before.test_accuracy,
        done.after.test_accuracy,
        done.mixing_coefficient,
        seconds,
    )


def figures(results: Sequence[Result]) -> dict[str, object]:
    """Return the figures as JSON values."""
    errors = np.array([result.errors() for result in results])
    falls = [100 * (result.test_before - result.test_after) for result in results]
    meant, before, after = (
        np.concatenate([getattr(result, name) for result in results])
        for name in ("meant", "before", "after")
    )
    return {
        "writers": len(results),
        "digits": len(meant),
        "errors_before": int(errors[:, 0].sum()),
        "errors_after": int(errors[:, 1].sum()),
        "writers_better": int((errors[:, 1] < errors[:, 0]).sum()),
        "writers_alike": int((errors[:, 1] == errors[:, 0]).sum()),
        "writers_worse": int((errors[:, 1] > errors[:, 0]).sum()),
        "by_digit": [
            [int(np.count_nonzero((meant == d) & (read != d))) for read in (before, after)]
            for d in range(CLASSES)
        ],
        "by_writer": {result.writer: result.errors() for result in results},
        "mnist_before": results[0].test_before,
        "mnist_fall_mean": statistics.mean(falls),
        "mnist_fall_worst": max(falls),
        "not_taken_whole": sum(result.taken < 1 for result in results),
        "seconds": statistics.median(result.seconds for result in results),
    }


def print_report(found: dict[str, object]) -> None:
    """Print the figures beside their targets."""
    print(
        f"{found['model']}, seed {found['seed']}, {found['examples']} examples of each digit: ",
        end="",
    )
    before, after, digits = (
        int(str(found[key])) for key in ("errors_before", "errors_after", "digits")
    )
    print(f"{found['writers']} writers, {digits:,} digits read that were not taught")
    print(f"misread before:  {before:5} ({before / digits:.2%})")
    print(f"misread after:   {after:5} ({after / digits:.2%})")
    print(f"errors left:     {after / max(before, 1):.2f} (wanted: at most {_ERRORS_LEFT})")
    print(
        f"writers:         {found['writers_better']} better, {found['writers_alike']} alike, "
        f"{found['writers_worse']} worse"
    )
    by_digit = found["by_digit"]
    assert isinstance(by_digit, list)
    print("by digit:        " + ", ".join(f"{d}: {a}→{b}" for d, (a, b) in enumerate(by_digit)))
    print(
        f"MNIST's test images: {found['mnist_before']:.2%} before; it falls by "
        f"{found['mnist_fall_mean']:.3f} points on average, {found['mnist_fall_worst']:.2f} at "
        f"worst (wanted: at most {_MAX_FALL}); {found['not_taken_whole']} times not all that was "
        "learned was taken"
    )
    print(f"mixed in: {found['mixed_in']}")
    print(f"an adaptation took {found['seconds']:.1f} s (median), with measuring")


def measure(options: Namespace) -> dict[str, object]:
    """Adapt the network to each writer, and return the figures."""
    network = load_model(options.model)
    writers = by_writer(read_strokes(options.strokes))
    if PUBLISHED["mnist"].find() is None:
        raise DatasetError("MNIST is not on this machine; name its folder in LENET_GUI_DATA.")
    others = rehearsal_set(network)
    names = list(writers)
    if options.writers:
        places = np.linspace(0, len(names) - 1, min(options.writers, len(names)))
        names = [names[round(place)] for place in places]
    results = []
    for name in shown(names, "Adapting"):
        random = np.random.default_rng([options.seed, *name.encode()])
        digits = [drawn(digit, random) for digit in writers[name]]
        taught, rest = taught_and_rest(digits, options.examples, random)
        if rest:
            results.append(measured(name, taught, rest, network, others))
    if not results:
        raise StrokeFileError("No writer has more digits than are to be taught.")
    found = {"model": options.model.name, "examples": options.examples, **figures(results)}
    return found | {"mixed_in": others.dataset.name}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; return the exit code."""
    parser = options_for(__doc__)
    parser.add_argument("--examples", type=at_least(1), default=2, help="of each digit")
    parser.add_argument("--writers", type=at_least(1), help="only so many, spread evenly")
    return run(parser, arguments, measure, print_report)


if __name__ == "__main__":
    sys.exit(main())
