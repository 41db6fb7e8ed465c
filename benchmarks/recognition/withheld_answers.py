"""Measure the share of letters, shapes and scribbles that a network rejects as not digits.

    python -m benchmarks.recognition.withheld_answers [--model FILE.keras] [--count 300] [--seed 1]
        [--json FILE]

The letters and shapes of core.handwriting.non_digits are drawn as drawn_digits draws digits: with
thin, medium and thick lines, at sizes of 20 to 90 % of the canvas, at places chosen by the seed. A
blank canvas, a single dot and a filled canvas are measured as well.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from benchmarks.recognition.command import at_least, options_for, run
from benchmarks.recognition.measured_shapes import NON_DIGITS, non_digit_strokes
from benchmarks.recognition.recorded_digits import PENS, SIZES, Drawing, placed
from lenet_gui.core.imaging.ink import READ_SIDE, Ink, Stroke, blank, paint
from lenet_gui.core.keras_file.model_file import load_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import recognize
from lenet_gui.ui.draw.tools import PEN_WIDTHS

# The kinds that count for the target; the others are only reported.
COUNTED = ("X", "A", "B", "E", "star", "spiral", "smiley", "line grid")
WITHHELD = 0.8

# The digit claimed for a drawing, or None if the answer is withheld.
Rule = Callable[[Ink], int | None]


def reading_rule(network: Network) -> Rule:
    """Return the window's rule; it claims the first certain one of several digits."""

    def claim(ink: Ink) -> int | None:
        certain = [
            d.candidates[0] for d in recognize(ink, network).digits if len(d.candidates) == 1
        ]
        return certain[0] if certain else None

    return claim


def drawings(kind: str, count: int, seed: int) -> Iterator[tuple[str, Ink]]:
    """Return drawings of a kind of NON_DIGITS with their pens' names, each pen equally often."""
    random = np.random.default_rng([seed, NON_DIGITS.index(kind)])
    for k in range(count):
        pen = tuple(PENS)[k % len(PENS)]
        drawing = Drawing.of(non_digit_strokes(kind, random))
        size = float(random.choice(SIZES))
        yield pen, paint(placed(drawing, size, pen, random), READ_SIDE)


def single_dots(count: int, seed: int) -> Iterator[Ink]:
    """Return drawings of a single dot, in random widths of the slider."""
    random = np.random.default_rng([seed, len(NON_DIGITS)])
    for _ in range(count):
        width = int(random.integers(PEN_WIDTHS[0], PEN_WIDTHS[1] + 1)) / 100
        x, y = random.uniform(width / 2, 1 - width / 2, 2).tolist()
        yield paint([Stroke(((x, y),), width)], READ_SIDE)


def filled_canvas() -> Ink:
    """Return a canvas filled from edge to edge with the widest pen, line by line."""
    width = PEN_WIDTHS[1] / 100
    lines = [Stroke(((0, y), (1, y)), width) for y in np.arange(0, 1 + width / 2, width / 2)]
    return paint(lines, READ_SIDE)


def measure(rule: Rule, count: int, seed: int) -> dict[str, Any]:
    """Return each kind's share withheld, in all and by pen, and the counts of claimed digits."""
    by_kind = {}
    for kind in NON_DIGITS:
        claims = [(pen, rule(ink)) for pen, ink in drawings(kind, count, seed)]
        by_kind[kind] = _part([claim for _, claim in claims])
        by_kind[kind]["by_pen"] = {
            pen: _part([claim for with_pen, claim in claims if with_pen == pen])["withheld"]
            for pen in PENS
        }
    by_kind["single dot"] = _part([rule(ink) for ink in single_dots(count, seed)])
    by_kind["filled canvas"] = _part([rule(filled_canvas())])
    by_kind["blank canvas"] = _part([rule(blank(READ_SIDE))])
    counted = [by_kind[kind]["withheld"] for kind in COUNTED]
    return {"withheld": float(np.mean(counted)), "by_kind": by_kind}


def _part(claims: Sequence[int | None]) -> dict[str, Any]:
    claimed = Counter(claim for claim in claims if claim is not None)
    return {
        "drawings": len(claims),
        "withheld": 1 - claimed.total() / len(claims),
        "claimed": dict(claimed.most_common()),
    }


def print_report(found: dict[str, Any]) -> None:
    """Print the figures of each kind."""
    print(f"{found['model']}, seed {found['seed']}")
    print(
        f"no digit claimed: {found['withheld']:.1%} of {', '.join(COUNTED)} "
        f"(wanted: at least {WITHHELD:.0%})\n"
    )
    print(f"{'':<14} {'all':>7} " + " ".join(f"{pen:>7}" for pen in PENS) + "   claimed instead")
    for kind, part in found["by_kind"].items():
        pens = part.get("by_pen", {})
        shares = " ".join(f"{pens[pen]:7.1%}" if pen in pens else f"{'–':>7}" for pen in PENS)
        claimed = ", ".join(
            f"{digit} ({count / part['drawings']:.0%})"
            for digit, count in tuple(part["claimed"].items())[:4]
        )
        print(f"{kind:<14} {part['withheld']:7.1%} {shares}   {claimed}".rstrip())


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; return the exit code."""
    parser = options_for(__doc__, strokes=False)
    least = at_least(len(PENS))
    parser.add_argument("--count", type=least, default=300, help="drawings of each kind")

    def measure_model(options: Namespace) -> dict[str, Any]:
        rule = reading_rule(load_model(options.model))
        return {"model": options.model.name, **measure(rule, options.count, options.seed)}

    return run(parser, arguments, measure_model, print_report)


if __name__ == "__main__":
    sys.exit(main())
