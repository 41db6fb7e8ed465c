"""The sentences of a sweep's report, each made of the figures alone. For any thread."""

from __future__ import annotations

from collections.abc import Mapping

from lenet_gui.core.experiment.config import SETTINGS, TrainingConfig
from lenet_gui.core.experiment.record import duration
from lenet_gui.core.sweep.plan import Plan, Value
from lenet_gui.core.sweep.results import GOAL, Group, Pair, Results, axis
from lenet_gui.core.text import Text, joined, number, plural, template, text

# The settings as they are named in a sentence.
_NAMES = {
    "network": text("network"),
    "optimizer": text("optimizer"),
    "learning_rate": text("learning rate"),
    "schedule": text("schedule"),
    "batch_size": text("batch size"),
    "epochs": text("epochs"),
    "dropout_rate": text("dropout rate"),
    "augmentation": text("augmentation"),
    "weight_averaging": text("weight averaging"),
}

_LIST = template("{}, {}")
_SENTENCES = template("{} {}")


def at_best(results: Results, group: Group) -> str:
    """Return how good a group is at its best, which has at least one record."""
    best = group.best()
    assert best is not None
    subject = _subject(results, group)
    accuracy, interval = best.accuracy(), best.interval()
    if accuracy is None or interval is None:
        return text("With {}: every training diverged.", subject)
    seeds = len(best.accuracies())
    low, high = per_cent(interval[0]), per_cent(interval[1])
    if seeds > 1:
        first = text(
            "With {}: {} of the test images, the mean over {} seeds (95 % interval {} to {}).",
            *(subject, per_cent(accuracy), seeds, low, high),
        )
    else:
        first = text(
            "With {}: {} of the test images with one seed (95 % interval {} to {}).",
            *(subject, per_cent(accuracy), low, high),
        )
    told: list[str] = [first]
    if (to_goal := best.to_goal()) is not None:
        told.append(
            text(
                "It reaches {} % of the validation images after {} epochs, in {}.",
                *(100 * GOAL, number(to_goal[0], 1), duration(to_goal[1])),
            )
        )
    if best.diverged():
        told.append(plural("%n of its trainings diverged.", "", best.diverged()))
    if axis(results.plan) is not None and group.best_is_at_an_end():
        told.append(text("No value beyond this one was tried; there may be a better one."))
    return joined(told, _SENTENCES)


def compared(results: Results, pair: Pair) -> Text:
    """Return which of two groups is better at its best, if the figures tell."""
    first, second = group_title(results, pair.first), group_title(results, pair.second)
    mean, interval = pair.mean(), pair.interval()
    assert mean is not None
    if interval is None:
        return text(
            "{} and {} differ by {} percentage points with one seed, which does not tell what "
            "another seed would give.",
            *(second, first, points(mean)),
        )
    low, high = points(interval[0]), points(interval[1])
    if interval[0] <= 0 <= interval[1]:
        return text(
            "{} and {} cannot be told apart with {} seeds: {} percentage points (95 % interval of "
            "the paired difference {} to {}).",
            *(second, first, len(pair.differences), points(mean), low, high),
        )
    better, worse = (second, first) if mean > 0 else (first, second)
    return text(
        "{} is better than {} by {} percentage points (95 % interval of the paired difference "
        "{} to {}).",
        *(better, worse, number(abs(100 * mean), 2), low, high),
    )


def note(results: Results) -> str:
    """Return what the figures mean, and how much is trained."""
    plan = results.plan
    told: list[str] = [
        text("{} of {} trainings have ended: {}.", results.trained(), plan.count(), rounds(plan)),
        text("Seeds: {}.", joined([str(seed) for seed in plan.seeds], _LIST)),
        text(
            "The best is chosen by the accuracy on the validation images, where a diverged "
            "training counts as 0; the accuracies are those of the {} test images of {}, the "
            "losses those of the validation images.",
            *(results.test_images, results.dataset),
        ),
        text("Times are of trainings side by side, each with its share of the cores."),
    ]
    if len(plan.seeds) > 1:
        told.append(
            text("Intervals of means are Student’s over the seeds, and hold one at a time.")
        )
    else:
        told.append(text("With one seed: Wilson's interval for the number of test images."))
    if results.failures:
        told.append(
            plural(
                "%n training(s) failed; next time, they are tried again.", "", len(results.failures)
            )
        )
    return joined(told, _SENTENCES)


def rounds(plan: Plan) -> str:
    """Return how many combinations a plan trains for how many epochs."""
    return joined(
        [
            text(
                "{} for {}",
                plural("%n combination(s)", "", count),
                plural("%n epoch(s)", "", epochs),
            )
            for count, epochs in plan.sizes()
        ],
        template("{}, then {}"),
    )


def training_title(plan: Plan, config: TrainingConfig) -> str:
    """Return what sets a training apart from the others of its sweep."""
    values = {name: getattr(config, name) for name in plan.varied}
    if len(plan.rounds) > 1:
        values["epochs"] = config.epochs
    return joined([*_named(values), text("seed {}", config.seed)], _LIST)


def group_title(results: Results, group: Group) -> str:
    """Return the name of a group, such as "Adam" or "batch size 32"."""
    if not group.values:
        return results.plan.candidates[0].title()
    return joined(_named(group.values), _LIST)


def _subject(results: Results, group: Group) -> str:
    """Return the name of a group with its best value, and of how many."""
    best, x = group.best(), axis(results.plan)
    title = group_title(results, group)
    if best is None or x is None:
        return title
    tried = sum(bool(point.records) for point in group.points)
    value = value_text(x, best.x)
    if tried > 1:
        return text("{} and {} {}, the best of {} values", title, name_of(x), value, tried)
    return text("{} and {} {}", title, name_of(x), value)


def _named(values: Mapping[str, Value]) -> list[str]:
    return [
        value_text(name, value)
        if SETTINGS[name].choices
        else text("{} {}", name_of(name), value_text(name, value))
        for name, value in values.items()
    ]


def name_of(setting: str) -> Text:
    """Return the name of a setting in a sentence."""
    return _NAMES[setting]


def value_text(setting: str, value: Value | None) -> str:
    """Return a value of a setting as people write it."""
    choices = SETTINGS[setting].choices
    if isinstance(value, str) and value in choices:
        return choices[value].title
    if isinstance(value, bool):
        return text("on") if value else text("off")
    return Text.of("{}", (value,))


def per_cent(share: float) -> Text:
    """Return a share in per cent."""
    return text("{} %", number(100 * share, 2))


def points(difference: float) -> Text:
    """Return a difference of shares in percentage points, with its sign."""
    size = number(abs(100 * difference), 2)
    return text("−{}", size) if difference < 0 else text("+{}", size)
