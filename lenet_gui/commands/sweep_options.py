"""The command line of lenet-gui sweep, and the plan that it describes."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Sequence

from lenet_gui.commands.options import add_data, add_output, add_runs
from lenet_gui.commands.terminal import Parser
from lenet_gui.core.experiment.config import SETTINGS
from lenet_gui.core.experiment.presets import DEFAULT_PRESET, PRESETS
from lenet_gui.core.sweep.plan import (
    MAX_SEEDS,
    SEARCHES,
    Plan,
    Span,
    Value,
    make_plan,
    parse_values,
    with_values,
)
from lenet_gui.core.sweep.presets import SWEEPS

_EXAMPLES = """\
examples:
  lenet-gui sweep tutorial-fairly --preview
  lenet-gui sweep tutorial-fairly --output results/
  lenet-gui sweep --optimizer sgd adam --learning-rate 0.001..1:7 --epochs 10
  lenet-gui sweep --preset mlp --batch-size 32 128 512 --seeds 5
  lenet-gui sweep --learning-rate 0.0001..0.1 --dropout-rate 0..0.6 --search halving --count 27
  lenet-gui sweep dropout --report --json > dropout.json

A setting with several values varies; one with a single value holds for all. A..B:N takes N values
from A to B, learning rates evenly on a logarithmic scale; random search and halving draw from A..B.
Halving trains all for a few epochs, and the best third, by the validation images, three times as
long, up to twice; each training begins anew, so that its schedule fits its epochs.

Trainings run side by side, in processes on this machine, or with --scheduler in the workers of a
cluster of Dask that share the folder of runs. Every training is kept as a run, and shows in the
window's Runs tab. What is kept is not trained again: the same command goes on where an interrupted
sweep was, even a killed one.

Ctrl-Z pauses after the epochs under way, and fg goes on. Ctrl-C stops, and prints the report of
what has ended; the exit code is then 130. It is 1 when a training failed, and 2 when nothing could
be trained or the report not be written.

sweeps:
"""


def plan_of(options: argparse.Namespace) -> Plan:
    """Return the plan that the options describe. Raises ValueError."""
    named = SWEEPS.get(options.sweep)
    if named is not None and options.preset is not None:
        raise ValueError(f"{options.sweep} brings its own settings, so it takes no --preset.")
    base = named.base if named else PRESETS[options.preset or DEFAULT_PRESET].config
    varied: dict[str, Sequence[Value] | Span] = dict(named.varied) if named else {}
    fixed: dict[str, Value] = {}
    for name in _NAMES:
        words = getattr(options, name)
        if words is None:
            continue
        values = parse_values(name, words)
        varied.pop(name, None)
        if isinstance(values, Span) or len(values) > 1:
            varied[name] = values
        else:
            fixed[name] = values[0]
    seeds = options.seeds
    if seeds is None:
        seeds = named.seeds if named else 3
    return make_plan(
        with_values(base, fixed), varied, range(1, seeds + 1), options.search, options.count
    )


# A comparison varies the seed by itself.
_NAMES = tuple(name for name in SETTINGS if name != "seed")


def sweep_parser(formats: Collection[str]) -> Parser:
    """Return the parser of the command line; the report has these endings."""
    sweeps = "\n".join(f"  {key:20} {each.title}" for key, each in SWEEPS.items())
    parser = Parser(
        prog="lenet-gui sweep",
        description="Train with many settings side by side, with several seeds each, and compare "
        "each optimizer, or what else varies, at its best.",
        epilog=_EXAMPLES + sweeps,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "sweep", nargs="?", choices=SWEEPS, metavar="SWEEP", help="a named sweep, see below"
    )
    parser.add_argument(
        "--preset", choices=PRESETS, help=f"settings to start from; {DEFAULT_PRESET} without it"
    )
    settings = parser.add_argument_group("settings: several values vary, one holds for all")
    for name in _NAMES:
        setting = SETTINGS[name]
        tip = str(setting.tip).replace("%", "%%")
        if setting.choices:
            tip = f"of {', '.join(setting.choices)}: {tip}"
        elif setting.range is None:
            tip = f"on, off, or both: {tip}"
        else:
            tip += f"; {setting.range.lowest:.10g} to {setting.range.highest:.10g}"
        settings.add_argument("--" + name.replace("_", "-"), nargs="+", metavar="VALUE", help=tip)
    parser.add_argument(
        "--seeds",
        type=int,
        metavar="N",
        help=f"train each combination with the seeds 1 to N, 3 without it, {MAX_SEEDS} at most",
    )
    parser.add_argument(
        "--search",
        choices=SEARCHES,
        default="grid",
        help="take each combination, draw some at random, or halve them by successive rounds; "
        "grid without it",
    )
    parser.add_argument(
        "--count", type=int, metavar="N", help="how many combinations random and halving draw"
    )
    add_data(parser, "MNIST without it")
    add_output(parser, "the report", formats)
    add_runs(parser)
    parser.add_argument(
        "--workers",
        type=_positive,
        metavar="N",
        help="how many trainings run side by side on this machine; one for each core without it",
    )
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="train in the workers of a scheduler of Dask, such as tcp://10.0.0.1:8786; each needs "
        "this version of lenet-gui, the data and the folder of runs",
    )
    parser.add_argument(
        "--preview",
        action="store_true",
        help="train nothing: print the number of trainings and about how long they take",
    )
    parser.add_argument(
        "--report", action="store_true", help="train nothing: report what is kept of this sweep"
    )
    parser.add_argument("--json", action="store_true", help="print JSON in place of Markdown")
    return parser


def _positive(word: str) -> int:
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{word} is less than 1")
    return number
