"""What the pictures of a sweep show, taken from its results. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from lenet_gui.core.sweep.plan import Value
from lenet_gui.core.sweep.results import Interval, Point, Results, axis, groups
from lenet_gui.core.sweep.sentences import group_title
from lenet_gui.ui.common.translation import words

Measure = Literal["accuracy", "loss"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A point of a curve: its value over `x`, with the values of each seed and their interval.

    `diverged` of the trainings diverged. `value` is None where all did, or none has ended.
    """

    x: Value | None
    value: float | None
    interval: Interval | None
    seeds: tuple[float, ...]
    diverged: int

    def place(self) -> float:
        """Return the number that the mark stands over."""
        return float(self.x) if isinstance(self.x, int | float) else 0.0


@dataclass(frozen=True, slots=True)
class Curve:
    """The marks of a group by `x`, and the best of them, if any has ended."""

    title: str
    marks: tuple[Mark, ...]
    best: int | None


def curves_of(results: Results, measure: Measure) -> tuple[Curve, ...]:
    """Return a curve for each group, in the plan's order."""
    found = []
    for group in groups(results):
        best = group.best()
        place = next((k for k, point in enumerate(group.points) if point is best), None)
        marks = tuple(_mark(point, measure) for point in group.points)
        found.append(Curve(words(group_title(results, group)), marks, place))
    return tuple(found)


def has_map(results: Results) -> bool:
    """Return whether exactly two settings vary, one of them along the curves."""
    return len(results.plan.varied) == 2 and axis(results.plan) is not None


def values_of(marks: Sequence[Mark], measure: Measure) -> list[float]:
    """Return the values that a picture of marks has room for: of intervals only what is near.

    That of a few seeds may be far wider than all that was measured.
    """
    own = [value for mark in marks for value in (mark.value, *mark.seeds) if value is not None]
    ends = [end for mark in marks for end in mark.interval or ()]
    if not own:
        return []
    if measure == "loss":
        return [*own, *(min(max(end, min(own) / 1.5), 1.5 * max(own)) for end in ends)]
    nearest, farthest = 1 - (1 - max(own)) / 1.5, max(1 - 1.5 * (1 - min(own)), 0.0)
    return [*own, *(min(max(end, farthest), nearest) for end in ends)]


def places_of(curves: Sequence[Curve]) -> list[float]:
    """Return the numbers that marks stand over, in order."""
    return sorted({mark.place() for curve in curves for mark in curve.marks})


def _mark(point: Point, measure: Measure) -> Mark:
    if measure == "loss":
        losses = tuple(point.losses())
        return Mark(point.x, point.loss(), point.loss_interval(), losses, point.diverged())
    accuracies = tuple(point.accuracies().values())
    return Mark(point.x, point.accuracy(), point.interval(), accuracies, point.diverged())
