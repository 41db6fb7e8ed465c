"""Measure a network's accuracy on recorded digits, drawn on the canvas in many ways.

    python -m benchmarks.recognition.drawn_digits --strokes FILE.jsonl.gz
        [--model FILE.keras] [--seed 1] [--limit N] [--json FILE]

Each recorded digit is drawn three times, with a thin, a medium and a thick line, each time at
another size of 20 to 90 % of the canvas and at another place, all chosen by the seed. The window's
own code paints, normalises and reads the ink. The baseline is the usual preprocessing: the whole
canvas shrunk to 28×28, read by the same network.

--json writes all figures to a file. Where MNIST is found (in the folder LENET_GUI_DATA or in the
cache), its test images are read as well.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.recognition.command import at_least, options_for, run, shown
from benchmarks.recognition.drawn_report import (
    CALIBRATION_ERROR_MNIST,
    Readings,
    accuracy,
    figures,
    print_report,
)
from benchmarks.recognition.recorded_digits import (
    PENS,
    SIZES,
    RecordedDigit,
    placed,
    read_strokes,
)
from lenet_gui.core.data.dataset import load_own
from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.imaging.ink import READ_SIDE, Ink, Stroke, paint
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE, mnist_image
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.metrics.calibration import expected_calibration_error
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import Reading, recognize


@dataclass(frozen=True, slots=True)
class Plan:
    """The way to draw a recorded digit; `index` is its index in the file."""

    index: int
    digit: RecordedDigit
    size: float
    pen: str
    strokes: tuple[Stroke, ...]


def planned(digits: Sequence[RecordedDigit], seed: int, limit: int | None) -> list[Plan]:
    """Return plans for the digits, or for `limit` of the digits chosen by the seed.

    The plans of a digit do not depend on the limit.
    """
    chosen = np.random.default_rng(seed).permutation(len(digits))[:limit]
    plans = []
    for index in np.sort(chosen).tolist():
        digit, random = digits[index], np.random.default_rng([seed, index])
        sizes = random.permutation(SIZES).tolist()
        for pen, size in zip(PENS, sizes, strict=False):
            strokes = placed(digit.drawing, size, pen, random)
            plans.append(Plan(index, digit, size, pen, strokes))
    return plans


def read(plans: Sequence[Plan], network: Network) -> Readings:
    """Paint all drawings, and return the network's readings."""
    images = np.zeros((len(plans), IMAGE_SIDE, IMAGE_SIDE), np.float32)
    shrunk = np.zeros_like(images)
    answers = []
    for k, plan in enumerate(shown(plans, "Drawing")):
        ink = paint(plan.strokes, READ_SIDE)
        images[k], shrunk[k] = _normalised(ink), _merely_shrunk(ink)
        answers.append(_answer(recognize(ink, network)))
    return Readings(
        np.array([plan.index for plan in plans]),
        np.array([plan.digit.label for plan in plans]),
        np.array([plan.digit.writer for plan in plans]),
        np.array([plan.size for plan in plans]),
        np.array([plan.pen for plan in plans]),
        network.probabilities(images),
        network.probabilities(shrunk),
        np.array(answers),
    )


def _answer(reading: Reading) -> str:
    """Return the window's answer in the terms of drawn_report.Readings."""
    if reading.is_number():
        return "number"
    return ("none", "one", "two")[len(reading.digits[0].candidates)]


def _normalised(ink: Ink) -> np.ndarray:
    image = mnist_image(ink)
    assert image is not None, "a digit was drawn without leaving ink"
    return image


def _merely_shrunk(ink: Ink) -> np.ndarray:
    """Return the whole canvas as float32 (28, 28) in 0..1, averaged over areas."""
    step = READ_SIDE // IMAGE_SIDE
    squares = ink.reshape(IMAGE_SIDE, step, IMAGE_SIDE, step)
    return squares.mean(axis=(1, 3), dtype=np.float32) / 255


def mnist_figures(network: Network) -> dict[str, float] | None:
    """Return accuracy and calibration on MNIST's test images; None without MNIST."""
    folder = PUBLISHED["mnist"].find()
    if folder is None:
        return None
    data = load_own(folder)
    probabilities = network.probabilities(data.test_images.astype(np.float32) / 255)
    return {
        "accuracy": accuracy(probabilities, data.test_labels),
        "calibration_error": expected_calibration_error(probabilities, data.test_labels),
    }


def print_figures(found: dict[str, Any]) -> None:
    """Print the figures of the drawings and of MNIST's test images."""
    print(f"{found['model']}, seed {found['seed']}: ", end="")
    print_report(found)
    if (mnist := found["mnist"]) is not None:
        print(
            f"\nMNIST's test images: {mnist['accuracy']:.2%} read rightly, expected calibration "
            f"error {mnist['calibration_error']:.2%} (wanted: at most "
            f"{CALIBRATION_ERROR_MNIST:.0%})"
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; return the exit code."""
    parser = options_for(__doc__)
    parser.add_argument("--limit", type=at_least(1), metavar="N", help="only so many digits")

    def measure(options: Namespace) -> dict[str, Any]:
        network = load_model(options.model)
        plans = planned(read_strokes(options.strokes), options.seed, options.limit)
        mnist = mnist_figures(network)
        return {"model": options.model.name, **figures(read(plans, network)), "mnist": mnist}

    return run(parser, arguments, measure, print_figures)


if __name__ == "__main__":
    sys.exit(main())
