"""Measure the accuracy on numbers of two and three recorded digits, side by side on the canvas.

    python -m benchmarks.recognition.drawn_numbers --strokes FILE.jsonl.gz
        [--model FILE.keras] [--count 2000] [--seed 1] [--json FILE]

Each number is composed of random digits of one writer, side by side, with gaps between the ink of 8
to 35 % of their height, at slightly different sizes, a little above or below the line, with a thin,
a medium or a thick pen. Then each digit of the file is drawn alone, to count the digits that are
read as a number. (benchmarks.recognition.drawn_digits measures the accuracy on single digits.)
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.recognition.command import at_least, options_for, run, shares
from benchmarks.recognition.recorded_digits import (
    PENS,
    SIZES,
    RecordedDigit,
    by_writer,
    place,
    placed,
    read_strokes,
    slider_pen,
)
from lenet_gui.core.imaging.ink import READ_SIDE, Stroke, paint
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import recognize

# Targets, as shares.
RIGHT = 0.95

# The layout of numbers: a range, or a standard deviation; all but the height in shares of the
# height of the digits.
HEIGHT = (0.25, 0.5)  # share of the canvas's side
GAP = (0.08, 0.35)
SIZE_DEVIATION = 0.06
LINE_DEVIATION = 0.04

# The margin of the canvas, and the maximum width of a flat digit, which limits its height.
_RIM = 0.02
_MAX_WIDTH = 1.3


@dataclass(frozen=True, slots=True)
class Number:
    """Digits side by side as strokes for the canvas, their labels, and the pen's name."""

    labels: tuple[int, ...]
    pen: str
    strokes: tuple[Stroke, ...]


def compose(digits: Sequence[RecordedDigit], pen: str, random: np.random.Generator) -> Number:
    """Return a number of these digits, with a random layout by the constants above."""
    drawings = [digit.drawing for digit in digits]
    # All in heights at first. A drawing's longer side is 1; flat ones do not get the full height.
    sizes = [
        float(np.exp(SIZE_DEVIATION * random.standard_normal()))
        / max(drawing.height, drawing.width / _MAX_WIDTH)
        for drawing in drawings
    ]
    gaps = random.uniform(*GAP, len(drawings) - 1).tolist()
    shifts = (LINE_DEVIATION * random.standard_normal(len(drawings))).tolist()
    widths = [size * drawing.width for size, drawing in zip(sizes, drawings, strict=True)]
    heights = [size * drawing.height for size, drawing in zip(sizes, drawings, strict=True)]
    # The ink of each digit is wider than its path by the pen's width.
    path = sum(widths) + sum(gaps)
    height = random.uniform(*HEIGHT)
    room = 1 - 2 * _RIM - len(drawings) * slider_pen(PENS[pen], height)
    height = min(height, room / path)
    width = slider_pen(PENS[pen], height)
    total_width = height * path + width * len(drawings)
    left = random.uniform(_RIM, max(1 - _RIM - total_width, _RIM)) + width / 2
    tallest = height * max(h / 2 + abs(shift) for h, shift in zip(heights, shifts, strict=True))
    line = random.uniform(tallest + width, 1 - tallest - width)
    strokes: list[Stroke] = []
    for k, drawing in enumerate(drawings):
        top = line + height * (shifts[k] - heights[k] / 2)
        strokes.extend(place(drawing, height * sizes[k], width, (left, top)))
        left += height * (widths[k] + ([*gaps, 0.0][k])) + width
    return Number(tuple(digit.label for digit in digits), pen, tuple(strokes))


def numbers(digits: Sequence[RecordedDigit], count: int, seed: int) -> list[Number]:
    """Return `count` numbers of two and three digits in turn, each by one writer, with all pens."""
    random = np.random.default_rng(seed)
    writers = [of_writer for of_writer in by_writer(digits).values() if len(of_writer) >= 3]
    result = []
    for k in range(count):
        of_writer = writers[int(random.integers(len(writers)))]
        chosen = random.choice(len(of_writer), 2 + k % 2, replace=False).tolist()
        pen = tuple(PENS)[k // 2 % len(PENS)]
        result.append(compose([of_writer[index] for index in chosen], pen, random))
    return result


def read_numbers(composed: Sequence[Number], network: Network) -> dict[str, Any]:
    """Return the shares of numbers read correctly, and of each kind of error."""
    rows: list[dict[str, Any]] = []
    for number in composed:
        digits = recognize(paint(number.strokes, READ_SIDE), network).digits
        likeliest = tuple(digit.candidates[0] if digit.candidates else None for digit in digits)
        right = likeliest == number.labels
        rows.append(
            {
                "digits": len(number.labels),
                "pen": number.pen,
                "right": right,
                "without_doubt": right and all(len(digit.candidates) == 1 for digit in digits),
                "digits_found": len(digits) == len(number.labels),
            }
        )
    parts = {
        "all": rows,
        **{f"of {n} digits": [row for row in rows if row["digits"] == n] for n in (2, 3)},
        **{f"{pen} pen": [row for row in rows if row["pen"] == pen] for pen in PENS},
    }
    return shares(parts, "numbers", ("right", "without_doubt", "digits_found"))


def split_digits(digits: Sequence[RecordedDigit], network: Network, seed: int) -> dict[str, Any]:
    """Return the share of digits read as a number when drawn alone, and the counts by label."""
    random = np.random.default_rng([seed, 1])
    split: dict[int, int] = dict.fromkeys(range(10), 0)
    for digit in digits:
        size, pen = float(random.choice(SIZES)), str(random.choice(list(PENS)))
        reading = recognize(paint(placed(digit.drawing, size, pen, random), READ_SIDE), network)
        split[digit.label] += reading.is_number()
    return {"digits": len(digits), "share": sum(split.values()) / len(digits), "by_digit": split}


def print_report(found: dict[str, Any]) -> None:
    """Print the figures beside their targets."""
    print(f"{found['model']}, seed {found['seed']}")
    print(
        f"{'':<13} {'numbers':>8} {'read rightly':>13} {'without a doubt':>16} {'cut rightly':>12}"
    )
    for name, part in found["numbers"].items():
        print(
            f"{name:<13} {part['numbers']:>8,} {part['right']:>13.1%} "
            f"{part['without_doubt']:>16.1%} {part['digits_found']:>12.1%}"
            + (f"   wanted: at least {RIGHT:.0%} read rightly" if name == "all" else "")
        )
    split = found["split"]
    which = [f"{count} times a {digit}" for digit, count in split["by_digit"].items() if count]
    print(
        f"\n{split['share']:.2%} of {split['digits']:,} single digits are taken for a number: "
        + (", ".join(which) or "none")
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; return the exit code."""
    parser = options_for(__doc__)
    parser.add_argument("--count", type=at_least(1), default=2000, help="how many numbers")

    def measure(options: Namespace) -> dict[str, Any]:
        network, digits = load_model(options.model), read_strokes(options.strokes)
        composed = numbers(digits, options.count, options.seed)
        return {
            "model": options.model.name,
            "numbers": read_numbers(composed, network),
            "split": split_digits(digits, network, options.seed),
        }

    return run(parser, arguments, measure, print_report)


if __name__ == "__main__":
    sys.exit(main())
