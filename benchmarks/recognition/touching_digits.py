"""Measure the accuracy on pairs of recorded digits that touch.

    python -m benchmarks.recognition.touching_digits --strokes FILE.jsonl.gz
        [--model FILE.keras] [--count 600] [--seed 1] [--json FILE]

Each pair is composed of two random digits of one writer, at slightly different sizes and heights,
with a thin, a medium or a thick pen. The right one is moved to the left until their ink touches.
(benchmarks.recognition.drawn_numbers counts the single digits that are taken for two.)
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.recognition.command import at_least, options_for, run, shares, shown
from benchmarks.recognition.recorded_digits import (
    PENS,
    RecordedDigit,
    by_writer,
    place,
    read_strokes,
    slider_pen,
)
from lenet_gui.core.imaging.components import label_components
from lenet_gui.core.imaging.ink import READ_SIDE, Ink, paint
from lenet_gui.core.imaging.preprocess import INK_THRESHOLD
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import recognize

# The target, as a share.
RIGHT = 0.8

# The height of the digits in sides of the canvas; deviations of size and place in heights.
HEIGHT = (0.25, 0.5)
SIZE_DEVIATION = 0.06
LINE_DEVIATION = 0.04

_MAX_WIDTH = 1.3  # of a flat digit, in heights
_LEFT, _TOP = 0.05, 0.25


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """Two digits that touch: their labels, the pen's name, and the ink of the canvas."""

    labels: tuple[int, int]
    pen: str
    ink: Ink


def compose(
    left: RecordedDigit, right: RecordedDigit, pen: str, random: np.random.Generator
) -> Pair | None:
    """Return the pair, moved together until its ink touches; None if it passes without touching."""
    height = random.uniform(*HEIGHT)
    width = slider_pen(PENS[pen], height)
    sizes = [
        height
        * float(np.exp(SIZE_DEVIATION * random.standard_normal()))
        / max(digit.drawing.height, digit.drawing.width / _MAX_WIDTH)
        for digit in (left, right)
    ]
    top = _TOP + LINE_DEVIATION * height * float(random.standard_normal())
    one = paint(place(left.drawing, sizes[0], width, (_LEFT, _TOP)), READ_SIDE)
    start = _LEFT + sizes[0] * left.drawing.width + width + 0.02
    for place_of_right in np.arange(start, _LEFT, -1 / READ_SIDE).tolist():
        strokes = place(right.drawing, sizes[1], width, (place_of_right, top))
        other = paint(strokes, READ_SIDE)
        both = np.maximum(one, other)
        if _pieces(both) < _pieces(one) + _pieces(other):
            return Pair((left.label, right.label), pen, both)
    return None


def _pieces(ink: Ink) -> int:
    return int(label_components(ink >= INK_THRESHOLD).max())


def pairs(digits: Sequence[RecordedDigit], count: int, seed: int) -> list[Pair]:
    """Return `count` pairs, each by one writer, with all pens in turn."""
    random = np.random.default_rng(seed)
    writers = [of_writer for of_writer in by_writer(digits).values() if len(of_writer) >= 2]
    result: list[Pair] = []
    while len(result) < count:
        of_writer = writers[int(random.integers(len(writers)))]
        left, right = random.choice(len(of_writer), 2, replace=False).tolist()
        pen = tuple(PENS)[len(result) % len(PENS)]
        pair = compose(of_writer[left], of_writer[right], pen, random)
        if pair is not None:
            result.append(pair)
    return result


def measure(composed: Sequence[Pair], network: Network) -> dict[str, Any]:
    """Return the shares of pairs read correctly, without doubt, and as two digits."""
    rows: list[dict[str, Any]] = []
    for pair in shown(composed, "Reading"):
        digits = recognize(pair.ink, network).digits
        likeliest = tuple(digit.candidates[0] if digit.candidates else None for digit in digits)
        right = likeliest == pair.labels
        rows.append(
            {
                "pen": pair.pen,
                "right": right,
                "without_doubt": right and all(len(digit.candidates) == 1 for digit in digits),
                "two_found": len(digits) == 2,
            }
        )
    parts = {"all": rows, **{pen: [row for row in rows if row["pen"] == pen] for pen in PENS}}
    return shares(parts, "pairs", ("right", "without_doubt", "two_found"))


def print_report(found: dict[str, Any]) -> None:
    """Print the figures beside their target."""
    print(f"{found['model']}, seed {found['seed']}")
    print(f"{'':<8} {'pairs':>6} {'read rightly':>13} {'without a doubt':>16} {'cut in two':>11}")
    for name, part in found["pairs"].items():
        print(
            f"{name:<8} {part['pairs']:>6,} {part['right']:>13.1%} {part['without_doubt']:>16.1%} "
            f"{part['two_found']:>11.1%}"
            + (f"   wanted: at least {RIGHT:.0%} read rightly" if name == "all" else "")
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; return the exit code."""
    parser = options_for(__doc__)
    parser.add_argument("--count", type=at_least(1), default=600, help="how many pairs")

    def measured(options: Namespace) -> dict[str, Any]:
        network, digits = load_model(options.model), read_strokes(options.strokes)
        composed = pairs(digits, options.count, options.seed)
        return {"model": options.model.name, "pairs": measure(composed, network)}

    return run(parser, arguments, measured, print_report)


if __name__ == "__main__":
    sys.exit(main())
