"""The table of a reproduction: the tutorial's claims, the results here, and explanations.

For any thread. Accuracies lie in 0..1 here, and are written in per cent.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from lenet_gui.core.experiment.record import duration
from lenet_gui.core.metrics.intervals import prediction_interval, t_interval, wilson_interval
from lenet_gui.core.reproduction.reproduce import (
    EXPERIMENTS,
    UNTRAINED_CLAIM,
    Reproduction,
    Trained,
)
from lenet_gui.core.text import Text, joined, number, template, text

UNTRAINED = "untrained"
WITH_DROPOUT = "with-dropout"

COLUMNS = (
    text("experiment"),
    text("the tutorial"),
    text("here"),
    text("95 % interval"),
    text("difference"),
    text("time"),
    text("why"),
)

# The tutorial gives tenths of a per cent: 95.7 % may be anything from 95.65 to 95.75 %.
_ROUNDING = 0.0005

# Additional explanations, by the row's key.
_REMARKS = {
    UNTRAINED: text("Random weights only guess; the result depends on the seed."),
    WITH_DROPOUT: text("This is what the tutorial measured: dropout was on in the test, too."),
}


# An experiment has converged when its validation accuracy no longer rose in so many last epochs.
_LAST_EPOCHS = 5


@dataclass(frozen=True, slots=True)
class Row:
    """An experiment: the tutorial's `claim`, and the accuracies of the finished seeds.

    `seconds` is the mean time of a training; None without a training. `explanation` says whether
    claim and accuracies are compatible, and if not, why.
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
        """Return the mean accuracy; None before the first."""
        return statistics.fmean(self.accuracies) if self.accuracies else None

    def interval(self) -> tuple[float, float] | None:
        """Return the 95 % interval; None before the first accuracy.

        For several seeds it is the t-interval of their mean, clipped to 0..1. For a single seed it
        is Wilson's interval, which covers only the choice of the test images.
        """
        return self._interval(t_interval)

    def prediction_interval(self) -> tuple[float, float] | None:
        """Return the 95 % prediction interval of one more training, clipped to 0..1.

        For a single seed it is Wilson's interval, as in interval().
        """
        return self._interval(prediction_interval)

    def difference(self) -> float | None:
        """Return the mean minus the claim; None before the first accuracy."""
        mean = self.mean()
        return None if mean is None else mean - self.claim

    def is_compatible(self) -> bool | None:
        """Return whether the rounded claim lies in the interval; None before the first accuracy.

        It is the prediction interval, because the claim is the result of one training.
        """
        interval = self.prediction_interval()
        if interval is None:
            return None
        return interval[0] <= self.claim + _ROUNDING and self.claim - _ROUNDING <= interval[1]

    def _interval(
        self, of_several: Callable[[Sequence[float]], tuple[float, float]]
    ) -> tuple[float, float] | None:
        if not self.accuracies:
            return None
        if len(self.accuracies) == 1:
            return wilson_interval(self.accuracies[0], self.test_images)
        low, high = of_several(self.accuracies)
        return max(low, 0.0), min(high, 1.0)


def rows(reproduction: Reproduction) -> tuple[Row, ...]:
    """Return rows for the untrained network, each chosen experiment, and dropout in the test."""
    r = reproduction
    found = [
        Row(
            UNTRAINED,
            text("LeNet-5, untrained"),
            UNTRAINED_CLAIM,
            r.seeds[: len(r.untrained)],
            r.untrained,
            r.test_images,
            None,
        )
    ]
    for experiment in EXPERIMENTS:
        if experiment.key not in r.chosen:
            continue
        trained = _trainings(r, experiment.key)
        ended = [one for one in trained if one.record.test_accuracy is not None]
        row = Row(
            experiment.key,
            experiment.title,
            experiment.tutorial_accuracy or 0.0,
            tuple(one.seed for one in ended),
            tuple(one.record.test_accuracy or 0.0 for one in ended),
            r.test_images,
            statistics.fmean(one.record.seconds for one in trained) if trained else None,
        )
        found.append(row)
        if experiment.config.dropout_rate > 0:
            accuracies = tuple(one.with_dropout or 0.0 for one in ended)
            found.append(
                dataclasses.replace(
                    row,
                    key=WITH_DROPOUT,
                    title=text("… measured with dropout on"),
                    accuracies=accuracies,
                    seconds=None,
                )
            )
    following = [*found[1:], None]
    return tuple(
        dataclasses.replace(row, explanation=_explanation(row, after, r))
        for row, after in zip(found, following, strict=True)
    )


def cells(row: Row) -> tuple[str, ...]:
    """Return the row's texts, one for each of COLUMNS."""
    mean, interval, difference = row.mean(), row.interval(), row.difference()
    return (
        row.title,
        text("{} %", number(100 * row.claim, 1)),
        "–" if mean is None else text("{} %", number(100 * mean, 2)),
        "–" if interval is None else text("{}–{} %", *(number(100 * end, 2) for end in interval)),
        "–" if difference is None else _signed(100 * difference),
        "–" if row.seconds is None else duration(row.seconds),
        row.explanation,
    )


def note(reproduction: Reproduction) -> str:
    """Return the meaning of the numbers, with the number of trainings."""
    r = reproduction
    seeds = joined([str(seed) for seed in r.seeds], template("{}, {}"))
    total = sum(one.record.seconds for one in r.trained)
    counts = [len(row.accuracies) for row in rows(r)]
    sentences = [
        text("{} of {} trainings are finished ({}).", len(r.trained), r.wanted(), duration(total))
        if r.trained
        else text("{} of {} trainings are finished.", 0, r.wanted()),
        text("Seeds: {}.", seeds),
        text("Tested on the {} test images of {}.", r.test_images, r.dataset),
    ]
    if max(counts) > 1:
        sentences.append(text("Here: the mean over the seeds, with Student's t-interval."))
    if 1 in counts:
        sentences.append(text("With one seed: Wilson's interval for the number of test images."))
    sentences.append(text("Differences are in percentage points; times are for one training."))
    return joined(sentences, template("{} {}"))


def _signed(points: float) -> Text:
    size = number(abs(points), 2)
    return text("−{}", size) if points < 0 else text("+{}", size)


def _trainings(reproduction: Reproduction, key: str) -> list[Trained]:
    return [one for one in reproduction.trained if one.experiment == key]


def _explanation(row: Row, after: Row | None, reproduction: Reproduction) -> str:
    """Return the explanation of a row; `after` is the row below."""
    sentences: list[str] = [
        text("With seed {} the loss diverged.", str(one.seed))
        for one in _trainings(reproduction, row.key)
        if one.record.test_accuracy is None
    ]
    if row.accuracies and reproduction.is_mnist:
        sentences += [_verdict(row, after), _REMARKS.get(row.key, "")]
        if row.key == "lenet5-sgd":
            sentences.append(_convergence(_trainings(reproduction, row.key)))
    elif row.accuracies:
        sentences.append(text("The tutorial measured on MNIST; these are other images."))
    return joined([one for one in sentences if one], template("{} {}"))


def _verdict(row: Row, after: Row | None) -> str:
    single = len(row.accuracies) == 1
    if row.is_compatible():
        if single:
            return text("Compatible, as far as a single seed tells.")
        low, high = row.prediction_interval() or (0.0, 1.0)
        return text(
            "Compatible: another seed here would give {} to {} % in 19 of 20 cases.",
            number(100 * low, 1),
            number(100 * high, 1),
        )
    if after is not None and after.key == WITH_DROPOUT and after.is_compatible():
        return text("Differs: the tutorial measured with dropout still on (next row).")
    if single:
        return text(
            "Differs by more than the choice of test images explains. Only more seeds show how "
            "much trainings differ by chance."
        )
    return text("Differs by more than the seed explains; the cause is not known.")


def _convergence(trained: list[Trained]) -> str:
    """Return a sentence on the mean rise of the validation accuracy at the end; "" without one."""
    ended = [one.record.epochs for one in trained if len(one.record.epochs) > _LAST_EPOCHS]
    rises = [
        epochs[-1].validation_accuracy - epochs[-1 - _LAST_EPOCHS].validation_accuracy
        for epochs in ended
    ]
    if not rises or statistics.fmean(rises) <= 0:
        return ""
    return text(
        "It was stopped before it converged: the validation accuracy still rose by {} percentage "
        "points in the last {} epochs.",
        number(100 * statistics.fmean(rises), 2),
        _LAST_EPOCHS,
    )


# Files.


def to_markdown(reproduction: Reproduction) -> str:
    """Return the table as Markdown, with the meaning of its numbers below."""
    lines = ["| " + " | ".join(COLUMNS) + " |", "|" + "---|" * len(COLUMNS)]
    for row in rows(reproduction):
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells(row)) + " |")
    return "\n".join([*lines, "", note(reproduction), ""])


def to_json(reproduction: Reproduction) -> str:
    """Return the rows, and each training with its settings, as JSON; accuracies lie in 0..1."""
    r = reproduction
    values = {
        "dataset": r.dataset,
        "is_mnist": r.is_mnist,
        "test_images": r.test_images,
        "seeds": r.seeds,
        "wanted": r.wanted(),
        "complete": r.is_complete(),
        "note": note(r),
        "rows": [_row_values(row) for row in rows(r)],
        "trainings": [
            {
                "experiment": one.experiment,
                "seed": one.seed,
                "run": one.run,
                "outcome": one.record.outcome,
                "test_accuracy": one.record.test_accuracy,
                "test_accuracy_with_dropout": one.with_dropout,
                "seconds": one.record.seconds,
                "started": one.record.started,
                "config": dataclasses.asdict(one.record.config),
                "versions": one.record.versions,
            }
            for one in r.trained
        ],
    }
    return json.dumps(values, indent=1, allow_nan=False) + "\n"


def _row_values(row: Row) -> dict[str, Any]:
    interval = row.interval()
    return {
        "experiment": row.key,
        "title": row.title,
        "tutorial": row.claim,
        "seeds": row.seeds,
        "accuracies": row.accuracies,
        "mean": row.mean(),
        "interval_95": interval,
        "interval": None if interval is None else "t" if len(row.accuracies) > 1 else "Wilson",
        "difference": row.difference(),
        "compatible": row.is_compatible(),
        "seconds": row.seconds,
        "explanation": row.explanation,
    }


def to_csv(reproduction: Reproduction) -> str:
    """Return the rows as CSV (RFC 4180); several values of a cell are separated by spaces."""
    output = io.StringIO(newline="")
    table = [_row_values(row) for row in rows(reproduction)]
    writer = csv.DictWriter(output, table[0])
    writer.writeheader()
    for values in table:
        writer.writerow(
            {
                name: " ".join(map(str, value)) if isinstance(value, tuple) else value
                for name, value in values.items()
            }
        )
    return output.getvalue()


FORMATS: dict[str, Callable[[Reproduction], str]] = {
    ".md": to_markdown,
    ".csv": to_csv,
    ".json": to_json,
}
