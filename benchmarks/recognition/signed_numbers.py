"""Measure how numbers with a minus, plus, equals sign, point, comma or slash are read.

    python -m benchmarks.recognition.signed_numbers --strokes FILE.jsonl.gz
        [--model FILE.keras] [--count 600] [--seed 1] [--json FILE]

Each number is composed of random digits of one writer in one of FORMS, with a thin, a medium or a
thick pen; the sign is drawn with the same pen, at a size, a slope and a place chosen by the seed.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.recognition.command import at_least, options_for, run, shares, shown
from benchmarks.recognition.drawn_numbers import GAP, LINE_DEVIATION, SIZE_DEVIATION
from benchmarks.recognition.recorded_digits import (
    PENS,
    RecordedDigit,
    by_writer,
    place,
    read_strokes,
    slider_pen,
)
from lenet_gui.core.imaging.ink import READ_SIDE, Ink, Point, Stroke, paint
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import recognize

# A digit is written as "0".
FORMS = (
    *("-0", "-00", "+00", "0-0", "0+0", "0=0", "00="),
    *("0.0", "0.00", "0,0", "00,0", "0/0", "0/00"),
)

# The target, as a share of the numbers whose digits are all read.
RIGHT = 0.9

# The height of the digits in sides of the canvas; they shrink until all have room.
_HEIGHT = (0.2, 0.35)
_RIM, _LINE = 0.03, 0.5
_MAX_WIDTH = 1.3  # of a flat digit, in heights


@dataclass(frozen=True, slots=True, eq=False)
class SignedNumber:
    """A number with a sign, such as "-42": its text, the pen's name, and the ink of the canvas."""

    text: str
    pen: str
    ink: Ink


def sign_lines(sign: str, pen: float, random: np.random.Generator) -> list[list[Point]]:
    """Return a sign's lines, and take the pen's width, in heights of a digit from -1 to 0."""
    lean = float(random.normal(0, 0.06))
    if sign == ".":
        return [[(0.0, float(random.uniform(-0.06, 0.0)))]]
    if sign == ",":
        length, left = random.uniform(0.15, 0.3), random.uniform(0.03, 0.12)
        return [[(float(left), -0.05), (0.0, float(length) - 0.05)]]
    if sign == "/":
        width = float(random.uniform(0.45, 0.7))
        return [[(0.0, float(random.uniform(0, 0.1))), (width, float(random.uniform(-1.1, -1)))]]
    side, middle = float(random.uniform(0.3, 0.55)), -0.5 + lean
    level = [(0.0, middle + lean * side), (side, middle - lean * side)]
    upright = [(side / 2 + lean * side, middle - side / 2), (side / 2, middle + side / 2)]
    if sign == "=":
        apart = 1.2 * pen + float(random.uniform(0.1, 0.2))
        end = float(random.uniform(0.85, 1.15))
        below = [(x * end, y + apart / 2) for x, y in level]
        return [[(x, y - apart / 2) for x, y in level], below]
    return [level] if sign == "-" else [level, upright]


def compose(
    form: str, digits: Sequence[RecordedDigit], pen: str, random: np.random.Generator
) -> SignedNumber:
    """Return a number of a form; its digits are taken from the first ones."""
    parts: list[tuple[str, float, list[Any]]] = []
    supply = iter(digits)
    for character in form:
        if character == "0":
            digit = next(supply)
            size = float(np.exp(SIZE_DEVIATION * random.standard_normal())) / max(
                digit.drawing.height, digit.drawing.width / _MAX_WIDTH
            )
            feet = LINE_DEVIATION * float(random.standard_normal())
            parts.append((str(digit.label), size * digit.drawing.width, [digit, size, feet]))
        else:
            lines = sign_lines(character, PENS[pen], random)
            width = max(x for line in lines for x, _ in line)
            parts.append((character, width, lines))
    gaps = random.uniform(*GAP, len(parts)).tolist()
    height = random.uniform(*_HEIGHT)
    path = sum(width for _, width, _ in parts) + sum(gaps)
    height = min(height, (1 - 2 * _RIM) / (path + PENS[pen] * len(parts)))
    width = slider_pen(PENS[pen], height)
    left = _RIM + width / 2
    strokes: list[Stroke] = []
    for (_, wide, content), gap in zip(parts, gaps, strict=True):
        if isinstance(content[0], RecordedDigit):
            digit, size, feet = content
            top = _LINE + height * (0.5 + feet - size * digit.drawing.height)
            strokes.extend(place(digit.drawing, height * size, width, (left, top)))
        else:
            for line in content:
                points = ((left + height * x, _LINE + height * (0.5 + y)) for x, y in line)
                strokes.append(Stroke(tuple(points), width))
        left += height * (wide + gap) + width
    text = "".join(name for name, _, _ in parts)
    return SignedNumber(text, pen, paint(strokes, READ_SIDE))


def numbers(digits: Sequence[RecordedDigit], count: int, seed: int) -> list[SignedNumber]:
    """Return `count` numbers, each by one writer, of all forms and with all pens in turn."""
    random = np.random.default_rng(seed)
    writers = [of_writer for of_writer in by_writer(digits).values() if len(of_writer) >= 3]
    result = []
    for k in range(count):
        of_writer = writers[int(random.integers(len(writers)))]
        chosen = random.choice(len(of_writer), 3, replace=False).tolist()
        pen = tuple(PENS)[k // len(FORMS) % len(PENS)]
        form = FORMS[k % len(FORMS)]
        result.append(compose(form, [of_writer[index] for index in chosen], pen, random))
    return result


def measure(composed: Sequence[SignedNumber], network: Network) -> dict[str, Any]:
    """Return for each sign the shares read correctly, with the sign, and with all digits."""
    rows: list[dict[str, Any]] = []
    for number in shown(composed, "Reading"):
        read = recognize(number.ink, network).digits
        answer = "".join(
            digit.sign or "".join(map(str, digit.candidates[:1])) or "?" for digit in read
        )
        (sign,) = (character for character in number.text if not character.isdigit())
        digits = [character for character in number.text if character.isdigit()]
        rows.append(
            {
                "part": sign,
                "pen": number.pen,
                "right": answer == number.text,
                "sign": answer.count(sign) == 1 == sum(bool(digit.sign) for digit in read),
                "kept": [c for c in answer if c.isdigit()] == digits,
            }
        )
    parts = {
        "all": rows,
        **{sign: [row for row in rows if row["part"] == sign] for sign in "-+=.,/"},
        **{f"{pen} pen": [row for row in rows if row["pen"] == pen] for pen in PENS},
    }
    return shares(parts, "numbers", ("right", "sign", "kept"))


def print_report(found: dict[str, Any]) -> None:
    """Print the figures beside their target."""
    print(f"{found['model']}, seed {found['seed']}")
    print(f"{'':<11} {'numbers':>8} {'read rightly':>13} {'sign shown':>11} {'all digits':>11}")
    for name, part in found["numbers"].items():
        print(
            f"{name:<11} {part['numbers']:>8,} {part['right']:>13.1%} {part['sign']:>11.1%} "
            f"{part['kept']:>11.1%}"
            + (f"   wanted: at least {RIGHT:.0%} with all digits" if name == "all" else "")
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; return the exit code."""
    parser = options_for(__doc__)
    parser.add_argument("--count", type=at_least(1), default=600, help="how many numbers")

    def measured(options: Namespace) -> dict[str, Any]:
        network, digits = load_model(options.model), read_strokes(options.strokes)
        composed = numbers(digits, options.count, options.seed)
        return {"model": options.model.name, "numbers": measure(composed, network)}

    return run(parser, arguments, measured, print_report)


if __name__ == "__main__":
    sys.exit(main())
