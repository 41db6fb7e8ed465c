"""Measure a network's accuracy on pictures of recorded digits in lines from thin to thick.

    python -m benchmarks.recognition.thin_lines --strokes FILE.jsonl.gz
        [--model FILE.keras] [--seed 1] [--limit N] [--json FILE]

Each recorded digit is drawn black on white, once with each of LINES, on a picture of that side. The
digit fills 80 % of the picture, at a place chosen by the seed. The program's own code finds the ink
of the picture and reads it.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import Any

import numpy as np

from benchmarks.recognition.command import at_least, options_for, run, shown
from benchmarks.recognition.recorded_digits import (
    RecordedDigit,
    free_corner,
    place,
    read_strokes,
)
from lenet_gui.core.imaging.ink import paint
from lenet_gui.core.imaging.picture_import import PictureError, ink_from_picture
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import ReadDigit, recognize

# Targets for each line, as shares.
RIGHT = 0.97
WRONG_CLAIMS = 0.01

# Widths of lines, and sides of the pictures, in pixels; the last is a fifth of the digit's height.
LINES = (
    (1, 1000),
    (1, 400),
    (1, 200),
    (2, 400),
    (3, 400),
    (4, 400),
    (6, 400),
    (10, 400),
    (20, 400),
    (40, 400),
    (64, 400),
)

# The longer side of a digit with its line, in sides of the picture.
_SIZE = 0.8


def read(
    digit: RecordedDigit, width: int, side: int, random: np.random.Generator, network: Network
) -> tuple[ReadDigit, ...]:
    """Return what is read on a picture of the digit; nothing when the picture is refused."""
    line = width / side
    size = _SIZE - line
    strokes = place(digit.drawing, size, line, free_corner(digit.drawing, size, line, random))
    rgba = np.full((side, side, 4), 255, np.uint8)
    rgba[:, :, :3] -= paint(strokes, side)[:, :, np.newaxis]
    try:
        return recognize(ink_from_picture(rgba), network).digits
    except PictureError:
        return ()


def measure(
    digits: Sequence[RecordedDigit], network: Network, seed: int, limit: int | None
) -> list[dict[str, Any]]:
    """Return for each of LINES the shares of pictures read correctly, claimed, claimed wrongly."""
    chosen = np.random.default_rng(seed).permutation(len(digits))[:limit].tolist()
    found = []
    for width, side in LINES:
        right = claimed = wrong = 0
        for index in shown(chosen, f"{width} px of {side}"):
            digit = digits[index]
            seen = read(digit, width, side, np.random.default_rng([seed, index]), network)
            right += len(seen) == 1 and int(seen[0].probabilities.argmax()) == digit.label
            claims = [each.candidates[0] for each in seen if len(each.candidates) == 1]
            claimed += claims == [digit.label]
            wrong += bool(claims) and claims != [digit.label]
        shares = {"right": right, "claimed": claimed, "wrong_claims": wrong}
        count = len(chosen)
        found.append(
            {"width": width, "side": side, "pictures": count}
            | {name: number / count for name, number in shares.items()}
        )
    return found


def print_report(found: dict[str, Any]) -> None:
    """Print the figures of each line, and the targets."""
    print(f"{found['model']}, seed {found['seed']}")
    print(f"{'line':>15} {'pictures':>9} {'read rightly':>13} {'claimed':>8} {'wrong claims':>13}")
    for part in found["lines"]:
        line = f"{part['width']} px of {part['side']:,}"
        print(
            f"{line:>15} {part['pictures']:>9,} {part['right']:>13.2%} {part['claimed']:>8.2%} "
            f"{part['wrong_claims']:>13.2%}"
        )
    print(f"wanted for each: at least {RIGHT:.0%} read rightly, at most {WRONG_CLAIMS:.0%} wrong")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; return the exit code."""
    parser = options_for(__doc__)
    parser.add_argument("--limit", type=at_least(1), metavar="N", help="only so many digits")

    def measured(options: Namespace) -> dict[str, Any]:
        network, digits = load_model(options.model), read_strokes(options.strokes)
        lines = measure(digits, network, options.seed, options.limit)
        return {"model": options.model.name, "lines": lines}

    return run(parser, arguments, measured, print_report)


if __name__ == "__main__":
    sys.exit(main())
