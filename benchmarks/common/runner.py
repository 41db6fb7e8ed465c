"""Run contestants in turn, and compute rows with ratios and targets.

Contestants run in turn (A B A B …), so that other load on the machine affects all of them. A ratio
is the median of the ratios of adjacent runs. Where imports or caches matter, each run is a separate
process: a module of benchmarks/speed that prints its measurements as one line of JSON.
"""

from __future__ import annotations

import json
import math
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from lenet_gui.core.training.tensorflow import keras_settings

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[2]

# oneDNN for all contestants, since some processors have it off by default. Offscreen, so that other
# windows and the compositor are not measured.
_ENVIRONMENT = {
    "TF_ENABLE_ONEDNN_OPTS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONPATH": str(ROOT),
}


def environment() -> dict[str, str]:
    """Return the environment variables of the contestants."""
    variables = os.environ | _ENVIRONMENT | keras_settings()
    # Otherwise Python would compile this project's files, but no other package's, at each start.
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    return variables


class MeasuringError(RuntimeError):
    """A contestant failed; the message names it, with the end of its standard error."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: a measurement over several runs, and its target.

    `median`, `lowest` and `highest` are in `unit` ("" for ratios). `target` is the largest wanted
    value, or None. `beside` holds related medians in `beside_unit`, such as the two of a ratio.
    """

    what: str
    unit: str
    median: float
    lowest: float
    highest: float
    runs: int
    target: float | None = None
    beside: Mapping[str, float] = field(default_factory=dict)
    beside_unit: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None without a target."""
        return None if self.target is None else self.median <= self.target

    def as_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self) | {"beside": dict(self.beside), "met": self.met}


@dataclass(frozen=True, slots=True)
class Series:
    """The growth of one figure with another: `points` are (x, y)."""

    what: str
    x: str
    y: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The results of a question; `notes` are sentences for the terminal."""

    rows: tuple[Row, ...]
    series: tuple[Series, ...] = ()
    notes: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, members: Mapping[str, Any]) -> Answer:
        """Return the answer of the values of as_json()."""
        rows = ({name: row[name] for name in row if name != "met"} for row in members["rows"])
        series = (
            {**series, "points": tuple((x, y) for x, y in series["points"])}
            for series in members["series"]
        )
        return cls(
            tuple(Row(**row) for row in rows),
            tuple(Series(**one) for one in series),
            tuple(members["notes"]),
        )

    def as_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "rows": [row.as_json() for row in self.rows],
            "series": [asdict(series) for series in self.series],
            "notes": list(self.notes),
        }


def alternate(contestants: Mapping[str, Callable[[], T]], runs: int) -> dict[str, list[T]]:
    """Run the contestants in turn, `runs` times each; return the results of each in order.

    >>> alternate({"a": lambda: 1, "b": lambda: 2}, runs=2)
    {'a': [1, 1], 'b': [2, 2]}
    """
    results: dict[str, list[T]] = {name: [] for name in contestants}
    for _ in range(runs):
        for name, run in contestants.items():
            results[name].append(run())
    return results


def row(what: str, values: Sequence[float], unit: str, target: float | None = None) -> Row:
    """Return the row of a figure over several runs."""
    return Row(what, unit, statistics.median(values), min(values), max(values), len(values), target)


def ratio(
    what: str,
    ours: tuple[str, Sequence[float]],
    theirs: tuple[str, Sequence[float]],
    target: float | None = None,
    unit: str = "s",
) -> Row:
    """Return the row of the ratios of our runs to theirs, pair by pair.

    `ours` and `theirs` are a name and the figures of its runs in `unit`. Raises ValueError when the
    numbers of runs differ.
    """
    ratios = [a / b for a, b in zip(ours[1], theirs[1], strict=True)]
    beside = {name: statistics.median(runs) for name, runs in (ours, theirs)}
    return replace(row(what, ratios, "", target), beside=beside, beside_unit=unit)


def percentile(values: Sequence[float], share: float) -> float:
    """Return a percentile by nearest rank; `share` is in 0..1.

    >>> percentile([4, 1, 3, 2], 0.5)
    2
    """
    ordered = sorted(values)
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]


def number(value: float, unit: str) -> str:
    """Return a figure with its unit, with three significant digits, below 1 with two.

    >>> number(12.345, "s"), number(0.0345, ""), number(50, "ms")
    ('12.3 s', '0.035', '50 ms')
    """
    if float(value).is_integer():
        digits = 0
    else:
        size = math.floor(math.log10(abs(value)))
        digits = max(0, (2 if size >= 0 else 1) - size)
    return f"{value:,.{digits}f}" + (f" {unit}" if unit else "")


def run_module(name: str, *arguments: object, python: str | Path = sys.executable) -> Any:
    """Run a module of benchmarks/speed in a process of its own; return what it printed, from JSON.

    Raises MeasuringError when the module fails.
    """
    return run_python("-m", f"benchmarks.speed.{name}", *arguments, python=python)


def run_python(*arguments: object, python: str | Path = sys.executable) -> Any:
    """Run Python with these arguments; return the last line that it printed, parsed as JSON.

    Raises MeasuringError when it fails.
    """
    done = subprocess.run(
        [str(python), *map(str, arguments)],
        capture_output=True,
        text=True,
        env=environment(),
    )
    if done.returncode != 0:
        last = "\n".join(done.stderr.strip().splitlines()[-5:])
        raise MeasuringError(f"{arguments[1]} ended with an error:\n{last}")
    return json.loads(done.stdout.splitlines()[-1])


def describe(row: Row) -> tuple[str, str, str, str]:
    """Return a row in words: title, median with range, target, "met" or "missed"."""
    measured = number(row.median, row.unit)
    if row.runs > 1:
        measured += f" ({number(row.lowest, '')}–{number(row.highest, '')})"
    if row.beside:
        parts = (f"{name} {number(value, row.beside_unit)}" for name, value in row.beside.items())
        measured += "; " + ", ".join(parts)
    wanted = "" if row.target is None else f"≤ {number(row.target, row.unit)}"
    return row.what, measured, wanted, {None: "", True: "met", False: "missed"}[row.met]


def print_answer(answer: Answer) -> None:
    """Print the rows, series and notes of one question."""
    for what, measured, wanted, met in map(describe, answer.rows):
        print(f"  {what}: {measured}" + (f" – wanted {wanted}: {met}" if met else ""))
    for series in answer.series:
        points = ", ".join(f"{x:,g}: {number(y, '')}" for x, y in series.points)
        print(f"  {series.what} ({series.y} by {series.x}): {points}")
    for note in answer.notes:
        print(f"  {note}")
