"""The table of a reproduction: what the tutorial claims, what came out here, and why they differ.

Any thread may call this. Accuracies lie in 0..1 here, and are told in per cent.
"""

from __future__ import annotations

import dataclasses
import math
import statistics
from dataclasses import dataclass

from lenet_gui.core.experiment.record import TrainingRecord, duration
from lenet_gui.core.metrics.intervals import confidence_interval, mean_interval, next_value_interval
from lenet_gui.core.reproduction.reproduce import (
    EXPERIMENTS,
    UNTRAINED_CLAIM,
    Reproduction,
    Trained,
)

UNTRAINED = "untrained"
WITH_DROPOUT = "with-dropout"

COLUMNS = (
    "experiment",
    "the tutorial",
    "here",
    "95 % interval",
    "difference",
    "time",
    "why",
)

# The tutorial tells tenths of a per cent: 95.7 % may be anything from 95.65 to 95.75 %.
_ROUNDING = 0.0005

# Gradient descent has left its first plateau when the loss is this far below that of guessing.
_PLATEAU_LOSS = 0.9 * math.log(10)
_LAST_EPOCHS = 5


@dataclass(frozen=True, slots=True)
class Row:
    """An experiment: the tutorial's `claim`, and the accuracies of the seeds that are there.

    `seconds` is the mean time of a training, None where nothing was trained. `explanation` says
    whether they are compatible, and where not, why.
    """

    key: str
    title: str
    claim: float
    seeds: tuple[int, ...]
    accuracies: tuple[float, ...]
    test_images: int
    seconds: float | None
    explanation: str = ""

    def mean(self) -> float | None:
        """The mean accuracy; None before the first."""
        return statistics.fmean(self.accuracies) if self.accuracies else None

    def interval(self) -> tuple[float, float] | None:
        """The 95 % interval; None before the first accuracy.

        Of several seeds it is the t-interval of their mean, cut to 0..1; of a single one it is
        Wilson's, which tells only what other test images might have given.
        """
        if not self.accuracies:
            return None
        if len(self.accuracies) == 1:
            return confidence_interval(self.accuracies[0], self.test_images)
        low, high = mean_interval(self.accuracies)
        return max(low, 0.0), min(high, 1.0)

    def difference(self) -> float | None:
        """Here less the tutorial; None before the first accuracy."""
        mean = self.mean()
        return None if mean is None else mean - self.claim

    def next_interval(self) -> tuple[float, float] | None:
        """Where one more training would end in 95 % of cases; None before the first accuracy.

        Cut to 0..1; of a single one it is Wilson's interval, as in interval().
        """
        if len(self.accuracies) < 2:
            return self.interval()
        low, high = next_value_interval(self.accuracies)
        return max(low, 0.0), min(high, 1.0)

    def is_compatible(self) -> bool | None:
        """Whether one more training may end at the claim, as it was rounded.

        The claim, too, is of a single training. None before the first accuracy.
        """
        interval = self.next_interval()
        if interval is None:
            return None
        return interval[0] <= self.claim + _ROUNDING and self.claim - _ROUNDING <= interval[1]


def rows(reproduction: Reproduction) -> tuple[Row, ...]:
    """A row for the untrained network, one for each experiment, one for dropout in the test."""
    r = reproduction
    untrained = Row(
        UNTRAINED,
        "LeNet-5, untrained",
        UNTRAINED_CLAIM,
        r.seeds[: len(r.untrained)],
        r.untrained,
        r.test_images,
        None,
    )
    found = [_explained(untrained, r)]
    for experiment in EXPERIMENTS:
        of_it = [one for one in r.trained if one.experiment == experiment.key]
        ended = [one for one in of_it if one.record.test_accuracy is not None]
        times = [one.record.seconds for one in of_it]
        row = Row(
            experiment.key,
            experiment.title,
            experiment.tutorial_accuracy or 0.0,
            tuple(one.seed for one in ended),
            tuple(one.record.test_accuracy or 0.0 for one in ended),
            r.test_images,
            statistics.fmean(times) if times else None,
        )
        if experiment.config.dropout_rate == 0:
            found.append(_explained(row, r))
            continue
        measured = dataclasses.replace(
            row,
            key=WITH_DROPOUT,
            title="… measured with dropout on",
            accuracies=tuple(one.with_dropout or 0.0 for one in ended),
            seconds=None,
        )
        found += [_explained(row, r, measured), _explained(measured, r)]
    return tuple(found)


def cells(row: Row) -> tuple[str, ...]:
    """The row as texts, one for each of COLUMNS."""
    mean, interval, difference = row.mean(), row.interval(), row.difference()
    return (
        row.title,
        f"{100 * row.claim:.1f} %",
        "–" if mean is None else f"{100 * mean:.2f} %",
        "–" if interval is None else f"{100 * interval[0]:.2f}–{100 * interval[1]:.2f} %",
        "–" if difference is None else f"{100 * difference:+.2f}".replace("-", "−"),
        "–" if row.seconds is None else duration(row.seconds),
        row.explanation,
    )


def note(reproduction: Reproduction) -> str:
    """What the figures mean, and how many of them are there."""
    r = reproduction
    seeds = ("seeds " if len(r.seeds) > 1 else "seed ") + ", ".join(map(str, r.seeds))
    total = sum(one.record.seconds for one in r.trained)
    text = f"{len(r.trained)} of {r.wanted()} trainings"
    if r.trained:
        text += f", {duration(total)} of training in all"
    text += f"; {seeds}; tested on the {r.test_images:,} test images of {r.dataset}. "
    counts = [len(row.accuracies) for row in rows(r)]
    if max(counts) > 1:
        text += "Here: the mean over the seeds, with Student's t-interval of that mean. "
    if 1 in counts:
        text += "With one seed alone the interval is Wilson's, for the number of test images. "
    return text + "Differences are in points, times are of one training."


# Why. Every sentence tells of what was measured, or of what the tutorial did.


def _explained(row: Row, reproduction: Reproduction, measured: Row | None = None) -> Row:
    """The row with its explanation; `measured` is the same with dropout on in the test."""
    of_it = [one for one in reproduction.trained if one.experiment == row.key]
    parts = [
        f"With seed {one.seed} the loss grew beyond all numbers."
        for one in of_it
        if one.record.test_accuracy is None
    ]
    if row.accuracies and reproduction.is_mnist:
        parts += [_verdict(row, measured), _remark(row, of_it)]
    elif row.accuracies:
        parts.append("The tutorial measured on MNIST; these are other images.")
    return dataclasses.replace(row, explanation=" ".join(part for part in parts if part))


def _verdict(row: Row, measured: Row | None) -> str:
    """Whether claim and accuracies are compatible, and if not, what makes the difference."""
    mean = statistics.fmean(row.accuracies)
    if row.is_compatible():
        if len(row.accuracies) == 1:
            return "Compatible, as far as a single seed tells."
        low, high = row.next_interval() or (0.0, 1.0)
        return (
            f"Compatible: another seed here would give {100 * low:.1f} to {100 * high:.1f} % in 19 "
            "of 20 cases."
        )
    if measured is not None:
        return _dropout_verdict(mean - row.claim, mean - statistics.fmean(measured.accuracies))
    if len(row.accuracies) == 1:
        return (
            "Differs by more than other test images would explain. How far trainings differ by "
            "chance, only more seeds tell."
        )
    return "Differs by more than the choice of the seed explains; the cause is not known."


def _dropout_verdict(difference: float, cost: float) -> str:
    """The tutorial never switched dropout off; `cost` is what that takes away here."""
    said = "Differs: the tutorial measured with dropout still switched on"
    if difference <= 0 or cost <= 0:
        return f"{said}, but that does not explain this difference."
    return (
        f"{said}. Here that costs {100 * cost:.2f} points (next row), of a difference of "
        f"{100 * difference:.2f}."
    )


def _remark(row: Row, trained: list[Trained]) -> str:
    """What else there is to know of this row."""
    if row.key == UNTRAINED:
        found = ", ".join(f"{100 * accuracy:.1f}" for accuracy in row.accuracies)
        return f"Random weights guess, and how luckily depends on the seed: {found} %."
    if row.key == WITH_DROPOUT:
        return "So the tutorial measured: features were left out in the test, too."
    if row.key == "lenet5-sgd":
        ended = [one.record for one in trained if one.record.test_accuracy is not None]
        return _slow_start(row, ended)
    return ""


def _slow_start(row: Row, records: list[TrainingRecord]) -> str:
    """Where gradient descent is when it is stopped, and what that depends on."""
    gains = [
        record.epochs[-1].validation_accuracy - record.epochs[-1 - _LAST_EPOCHS].validation_accuracy
        for record in records
        if len(record.epochs) > _LAST_EPOCHS
    ]
    plateaus = ", ".join(f"{plateau_epochs(record):.1f}" for record in records)
    ends = ", ".join(f"{100 * accuracy:.2f}" for accuracy in row.accuracies)
    text = (
        "Its first plateau, where the loss stays near that of guessing, lasted "
        f"{plateaus} epochs, and it ended at {ends} %."
    )
    if gains and statistics.fmean(gains) > 0:
        text += (
            " It is stopped before it has converged: the validation accuracy still rose by "
            f"{100 * statistics.fmean(gains):.2f} points in the last {_LAST_EPOCHS} epochs."
        )
    return text


def plateau_epochs(record: TrainingRecord) -> float:
    """How many epochs it took until the loss was a tenth below ln 10, that of guessing.

    All of them where it never was.
    """
    curve = record.loss_curve
    below = next((i for i, loss in enumerate(curve) if loss < _PLATEAU_LOSS), len(curve))
    return record.epochs_trained * below / max(len(curve), 1)
