"""The report of a sweep as Markdown, CSV and JSON. For any thread.

Accuracies lie in 0..1 in CSV and JSON, and are written in per cent in Markdown.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from lenet_gui.core.experiment.record import duration
from lenet_gui.core.sweep.results import GOAL, Group, Interval, Pair, Point, Results, groups, pairs
from lenet_gui.core.sweep.sentences import (
    at_best,
    compared,
    group_title,
    name_of,
    note,
    per_cent,
    points,
    value_text,
)


def to_markdown(results: Results) -> str:
    """Return sentences, and tables of all points, of the best ones, and of pairs."""
    found = groups(results)
    shown = [group for group in found if group.best() is not None]
    paired = pairs(found)
    lines: list[str] = []
    if shown:
        lines += [
            *(f"- {at_best(results, group)}" for group in shown),
            *(f"- {compared(results, pair)}" for pair in paired if pair.differences),
            "",
        ]
    if len(shown) > 1 or (shown and len(shown[0].points) > 1):
        lines += ["## Each at its best", "", *_best_table(results, shown), ""]
    if any(pair.differences for pair in paired):
        lines += ["## Pairs, each at its best", "", *_pair_table(results, paired), ""]
    if shown:
        lines += ["## All points", "", *_point_table(results, shown), ""]
    lines += [f"- {sentence}" for sentence in sorted(set(results.failures.values()))]
    return "\n".join([*lines, note(results), ""])


def to_csv(results: Results) -> str:
    """Return one row for each training, as CSV (RFC 4180)."""
    output = io.StringIO(newline="")
    table = [_training(results, one) for one in results.plan.wanted(results.known)]
    columns = [*results.plan.varied, "seed", "epochs", *_OUTCOMES]
    writer = csv.DictWriter(output, columns, extrasaction="ignore")
    writer.writeheader()
    for row in table:
        writer.writerow(row["settings"] | row)
    return output.getvalue()


def to_json(results: Results) -> str:
    """Return points, best points, pairs and trainings, with all settings, as JSON."""
    found = groups(results)
    plan = results.plan
    values = {
        "dataset": results.dataset,
        "test_images": results.test_images,
        "search": plan.search,
        "varied": plan.varied,
        "seeds": plan.seeds,
        "rounds": [{"candidates": number, "epochs": epochs} for number, epochs in plan.sizes()],
        "wanted": plan.count(),
        "trained": results.trained(),
        "complete": results.is_complete(),
        "sentences": [at_best(results, group) for group in found if group.best()]
        + [compared(results, pair) for pair in pairs(found) if pair.differences],
        "note": note(results),
        "groups": [
            {
                "settings": dict(group.values),
                "points": [_point_values(results, point) for point in group.points],
                "best": None if (best := group.best()) is None else _point_values(results, best),
                "best_is_at_an_end": group.best_is_at_an_end(),
            }
            for group in found
        ],
        "pairs": [
            {
                "first": dict(pair.first.values),
                "second": dict(pair.second.values),
                "differences": pair.differences,
                "mean": pair.mean(),
                "interval_95": pair.interval(),
            }
            for pair in pairs(found)
        ],
        "trainings": [_training(results, one) for one in plan.wanted(results.known)],
        "failures": sorted(set(results.failures.values())),
    }
    return json.dumps(values, indent=1, allow_nan=False) + "\n"


FORMATS: dict[str, Callable[[Results], str]] = {
    ".md": to_markdown,
    ".csv": to_csv,
    ".json": to_json,
}


_OUTCOMES = ("run", "outcome", "validation_accuracy", "validation_loss", "test_accuracy", "seconds")


def _training(results: Results, config: Any) -> dict[str, Any]:
    record = results.known.get(config)
    last = record.epochs[-1] if record is not None and record.epochs else None
    outcome = "failed" if config in results.failures else "missing"
    return {
        "settings": dataclasses.asdict(config),
        "seed": config.seed,
        "epochs": config.epochs,
        "run": results.runs.get(config),
        "outcome": outcome if record is None else record.outcome,
        "validation_accuracy": None if last is None else last.validation_accuracy,
        "validation_loss": None if last is None else last.validation_loss,
        "test_accuracy": None if record is None else record.test_accuracy,
        "seconds": None if record is None else record.seconds,
    }


def _point_values(results: Results, point: Point) -> dict[str, Any]:
    to_goal = point.to_goal()
    return {
        "settings": {name: getattr(point.config, name) for name in results.plan.varied},
        "test_accuracies": point.accuracies(),
        "test_accuracy": point.accuracy(),
        "test_accuracy_interval_95": point.interval(),
        "validation_accuracy": point.validation_accuracy(),
        "validation_loss": point.loss(),
        "validation_loss_interval_95": point.loss_interval(),
        "diverged": point.diverged(),
        f"epochs_to_{100 * GOAL:g}": None if to_goal is None else to_goal[0],
        f"seconds_to_{100 * GOAL:g}": None if to_goal is None else to_goal[1],
    }


# Tables in Markdown.


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    lines = [header, ["---"] * len(header), *rows]
    return ["| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines]


def _best_table(results: Results, found: Sequence[Group]) -> list[str]:
    names = results.plan.varied
    goal = f"{100 * GOAL:g} % after"
    rows = []
    for group in found:
        best = group.best()
        assert best is not None
        to_goal = best.to_goal()
        after = "–"
        if to_goal is not None:
            after = f"{to_goal[0]:.1f} epochs, {duration(to_goal[1])}"
        rows.append([*_settings(names, best), *_figures(best), after])
    return _table([*map(name_of, names), "accuracy", "95 % interval", "loss", "seeds", goal], rows)


def _point_table(results: Results, found: Sequence[Group]) -> list[str]:
    names = results.plan.varied
    rows = [
        [*_settings(names, point), *_figures(point), _interval(point.loss_interval(), _loss)]
        for group in found
        for point in group.points
        if point.records
    ]
    header = [*map(name_of, names), "accuracy", "95 % interval", "loss", "seeds", "loss’s interval"]
    return _table(header, rows)


def _pair_table(results: Results, found: Sequence[Pair]) -> list[str]:
    rows = []
    for pair in found:
        mean = pair.mean()
        if mean is not None:
            rows.append(
                [
                    group_title(results, pair.second),
                    group_title(results, pair.first),
                    points(mean),
                    _interval(pair.interval(), points, " to "),
                    str(len(pair.differences)),
                ]
            )
    return _table(["this", "minus this", "difference", "95 % interval", "seeds"], rows)


def _settings(names: Sequence[str], point: Point) -> list[str]:
    return [value_text(name, getattr(point.config, name)) for name in names]


def _figures(point: Point) -> list[str]:
    """Return accuracy, interval, loss and the number of seeds as cells."""
    accuracy, loss, diverged = point.accuracy(), point.loss(), point.diverged()
    seeds = str(len(point.records))
    return [
        "–" if accuracy is None else per_cent(accuracy),
        _interval(point.interval(), per_cent),
        "–" if loss is None else _loss(loss),
        seeds + (f", {diverged} diverged" if diverged else ""),
    ]


def _interval(interval: Interval | None, words: Callable[[float], str], between: str = "–") -> str:
    return "–" if interval is None else between.join(map(words, interval))


def _loss(value: float) -> str:
    return f"{value:.4f}"
