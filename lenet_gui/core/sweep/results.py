"""What a sweep found: points, each group at its best, and paired differences. For any thread.

The validation images choose the best; the test images only tell how good it is. So the choice does
not flatter the result.
"""

from __future__ import annotations

import dataclasses
import itertools
import statistics
from collections.abc import Mapping
from dataclasses import dataclass, field

from lenet_gui.core.experiment.config import SETTINGS, TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.metrics.intervals import t_interval, wilson_interval
from lenet_gui.core.sweep.plan import Plan, Value, last_accuracy

# The validation accuracy whose time is told.
GOAL = 0.99

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Results:
    """The results so far: the records of the ended trainings, None where one failed.

    `runs` holds the numbers of their runs, `failures` a sentence for each that failed, and
    `test_images` is the number of images that the test accuracies are of.
    """

    plan: Plan
    dataset: str
    test_images: int
    known: Mapping[TrainingConfig, TrainingRecord | None]
    runs: Mapping[TrainingConfig, str] = field(default_factory=dict)
    failures: Mapping[TrainingConfig, str] = field(default_factory=dict)

    def trained(self) -> int:
        """Return the number of trainings of the plan that have ended, without those that failed."""
        wanted = self.plan.wanted(self.known)
        return sum(self.known.get(config) is not None for config in wanted)

    def is_complete(self) -> bool:
        """Return whether every training of the plan has ended or failed."""
        wanted = self.plan.wanted(self.known)
        return len(wanted) == self.plan.count() and all(one in self.known for one in wanted)


@dataclass(frozen=True, slots=True)
class Point:
    """One combination of settings, with the records of its trainings by seed.

    `x` is its value of the setting that the curves run over.
    """

    config: TrainingConfig
    x: Value | None
    records: Mapping[int, TrainingRecord]
    test_images: int

    def accuracies(self) -> dict[int, float]:
        """Return the test accuracy of each seed that was trained to the end."""
        return {
            seed: record.test_accuracy
            for seed, record in self.records.items()
            if record.test_accuracy is not None
        }

    def diverged(self) -> int:
        """Return the number of trainings that diverged."""
        return sum(record.outcome == "diverged" for record in self.records.values())

    def accuracy(self) -> float | None:
        """Return the mean test accuracy; None without any."""
        return _mean(list(self.accuracies().values()))

    def interval(self) -> Interval | None:
        """Return the 95 % interval of the accuracy, None without any.

        With several seeds it is Student's for the mean over seeds, clipped to 0..1. With one it is
        Wilson's, which covers the choice of the test images only.
        """
        values = list(self.accuracies().values())
        if not values:
            return None
        if len(values) == 1:
            return wilson_interval(values[0], self.test_images)
        low, high = t_interval(values)
        return max(low, 0.0), min(high, 1.0)

    def validation_accuracy(self) -> float | None:
        """Return the mean accuracy on the validation images; a diverged training counts as 0."""
        return _mean([last_accuracy(record) for record in self.records.values()])

    def losses(self) -> list[float]:
        """Return the validation loss at the end of each training to the end, by seed."""
        ended = (r for r in self.records.values() if r.outcome == "finished" and r.epochs)
        return [record.epochs[-1].validation_loss for record in ended]

    def loss(self) -> float | None:
        """Return the mean validation loss; None without any."""
        return _mean(self.losses())

    def loss_interval(self) -> Interval | None:
        """Return Student's 95 % interval of the mean loss, from 0; None for under two seeds."""
        losses = self.losses()
        if len(losses) < 2:
            return None
        low, high = t_interval(losses)
        return max(low, 0.0), high

    def to_goal(self) -> tuple[float, float] | None:
        """Return the mean epochs and seconds until GOAL on the validation images.

        None unless each training reached it.
        """
        found = [_to_goal(record) for record in self.records.values()]
        reached = [one for one in found if one is not None]
        if not reached or len(reached) < len(found):
            return None
        epochs, seconds = zip(*reached, strict=True)
        return statistics.fmean(epochs), statistics.fmean(seconds)


@dataclass(frozen=True, slots=True)
class Group:
    """The points that differ in `x` alone; `values` are the other settings that vary, by name."""

    values: Mapping[str, Value]
    points: tuple[Point, ...]

    def best(self) -> Point | None:
        """Return the point with the best mean validation accuracy; None before the first."""
        ranked = [(point.validation_accuracy(), point) for point in self.points if point.records]
        return max(ranked, key=lambda pair: pair[0] or 0.0)[1] if ranked else None

    def best_is_at_an_end(self) -> bool:
        """Return whether the best is the lowest or highest of three or more values tried."""
        best, tried = self.best(), [point.x for point in self.points]
        return best is not None and len(tried) > 2 and best.x in (tried[0], tried[-1])


@dataclass(frozen=True, slots=True)
class Pair:
    """Two groups at their best: the differences second − first of the seeds that both have."""

    first: Group
    second: Group
    differences: tuple[float, ...]

    def mean(self) -> float | None:
        """Return the mean difference of the test accuracies; None without any."""
        return _mean(list(self.differences))

    def interval(self) -> Interval | None:
        """Return Student's 95 % interval of the paired difference; None for under two seeds."""
        return t_interval(self.differences) if len(self.differences) > 1 else None


def axis(plan: Plan) -> str | None:
    """Return the setting that the curves run over: the learning rate, or else the last number."""
    numbers = [name for name in plan.varied if SETTINGS[name].range is not None]
    if "learning_rate" in numbers:
        return "learning_rate"
    return numbers[-1] if numbers else None


def groups(results: Results) -> tuple[Group, ...]:
    """Return the points of the last round by their other settings, in the plan's order."""
    plan, x = results.plan, axis(results.plan)
    names = [name for name in plan.varied if name != x]
    found: dict[tuple[Value, ...], list[Point]] = {}
    for candidate in plan.last_round(results.known):
        key = tuple(getattr(candidate, name) for name in names)
        found.setdefault(key, []).append(_point(candidate, x, results))
    return tuple(
        Group(dict(zip(names, key, strict=True)), tuple(sorted(points, key=_place)))
        for key, points in found.items()
    )


def pairs(found: tuple[Group, ...]) -> tuple[Pair, ...]:
    """Return the paired differences of each two groups at their best."""
    made = []
    for first, second in itertools.combinations(found, 2):
        best = first.best(), second.best()
        if best[0] is None or best[1] is None:
            continue
        one, other = best[0].accuracies(), best[1].accuracies()
        differences = tuple(other[seed] - one[seed] for seed in one if seed in other)
        made.append(Pair(first, second, differences))
    return tuple(made)


def _point(candidate: TrainingConfig, x: str | None, results: Results) -> Point:
    records = {}
    for seed in results.plan.seeds:
        record = results.known.get(dataclasses.replace(candidate, seed=seed))
        if record is not None:
            records[seed] = record
    value = None if x is None else getattr(candidate, x)
    return Point(candidate, value, records, results.test_images)


def _place(point: Point) -> float:
    return float(point.x) if isinstance(point.x, int | float) else 0.0


def _to_goal(record: TrainingRecord) -> tuple[float, float] | None:
    """Return epochs and seconds until the first epoch at GOAL; None if there is none."""
    for epoch, metrics in enumerate(record.epochs, start=1):
        if metrics.validation_accuracy >= GOAL:
            return epoch, record.seconds * epoch / record.epochs_trained
    return None


def _mean(values: list[float]) -> float | None:
    return statistics.fmean(values) if values else None
