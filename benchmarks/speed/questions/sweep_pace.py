"""How many trainings of a sweep end in an hour: processes × cores of each, in turn.

    python -m benchmarks.speed.questions.sweep_pace [--quick] [--rounds 3]

compares one training on all cores, one a core, both at once, and one on one core. The question of
`make bench` compares the first two alone.
"""

from __future__ import annotations

import argparse
import functools
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from benchmarks.common.mnist_folder import mnist_folder
from benchmarks.common.runner import Answer, alternate, print_answer, ratio, row, run_module
from lenet_gui.core.cpu import cores
from lenet_gui.core.sweep.cluster import is_installed

# Processes, and the cores of each.
Shape = tuple[int, int]

# The seconds of a training may be at most this share of those of one after the other.
_MOST = 1.0


def shapes() -> list[Shape]:
    """Return the shapes that a machine of so many cores is asked about, the plain one first."""
    count = cores()
    return list(dict.fromkeys([(1, count), (count, 1), (count, count), (1, 1)]))


def _paces(wanted: Sequence[Shape], quick: bool, rounds: int) -> dict[Shape, list[float]]:
    """Return the trainings an hour of each shape, round by round."""
    with mnist_folder(quick) as folder:
        asked: Mapping[str, Callable[[], float]] = {
            _name(shape): functools.partial(_pace, folder, shape, 1 if quick else 6)
            for shape in wanted
        }
        found = alternate(asked, rounds)
    return {shape: found[_name(shape)] for shape in wanted}


def _pace(folder: Path, shape: Shape, epochs: int) -> float:
    options = ("--workers", shape[0], "--cores", shape[1], "--epochs", epochs)
    found = run_module("contestants.sweep_pace", folder, *options)
    return float(found["trainings_an_hour"])


def _name(shape: Shape) -> str:
    return f"{shape[0]} × {shape[1]}"


def _seconds(paces: Sequence[float]) -> list[float]:
    return [3600 / pace for pace in paces]


def side_by_side(quick: bool) -> Answer:
    """Compare a training a core with one training after the other on all cores."""
    if not is_installed():
        return Answer((), notes=("Dask is not here, and sweeps were left out.",))
    plain, *_ = shapes()
    beside = (cores(), 1)
    found = _paces(list(dict.fromkeys([plain, beside])), quick, 1 if quick else 3)
    ours, theirs = _seconds(found[beside]), _seconds(found[plain])
    return Answer(
        (
            ratio(
                "a training of a sweep, to one after the other",
                ("side by side", ours),
                ("one after the other", theirs),
                _MOST,
            ),
            row("trainings of a sweep in an hour (LeNet-5, 40 epochs)", found[beside], ""),
        )
    )


def all_shapes(quick: bool, rounds: int) -> Answer:
    """Compare all shapes with one training after the other on all cores, as ratios of seconds."""
    plain, *others = shapes()
    found = _paces([plain, *others], quick, rounds)
    rows = [row(f"{_name(plain)}: trainings an hour", found[plain], "")]
    for shape in others:
        ours, theirs = _seconds(found[shape]), _seconds(found[plain])
        title = f"{_name(shape)}, to {_name(plain)}"
        rows.append(ratio(title, (_name(shape), ours), (_name(plain), theirs)))
    return Answer(tuple(rows), notes=("Processes × cores of each; below 1 is faster.",))


def main() -> None:
    """Measure all shapes and print them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="see whether it works")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    print_answer(all_shapes(options.quick, options.rounds))


if __name__ == "__main__":
    main()
