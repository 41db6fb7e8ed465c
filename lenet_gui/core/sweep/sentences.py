"""The sentences of a sweep's report, each made of the figures alone. For any thread."""

from __future__ import annotations

from collections.abc import Mapping

from lenet_gui.core.experiment.config import SETTINGS, TrainingConfig
from lenet_gui.core.experiment.record import duration
from lenet_gui.core.sweep.plan import Plan, Value
from lenet_gui.core.sweep.results import GOAL, Group, Pair, Results, axis

_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def at_best(results: Results, group: Group) -> str:
    """Return how good a group is at its best, which has at least one record."""
    best, x = group.best(), axis(results.plan)
    assert best is not None
    title = group_title(results, group)
    place = ""
    if x is not None:
        tried = sum(bool(point.records) for point in group.points)
        place = f"at {name_of(x)} {value_text(x, best.x)}, "
        if tried > 1:
            place = f"at its best {name_of(x)} of the {_number(tried)}, {value_text(x, best.x)}, "
    accuracy, interval = best.accuracy(), best.interval()
    if accuracy is None or interval is None:
        return _begun(f"{place}{title} diverged with every seed.")
    seeds = len(best.accuracies())
    over = f"mean of {_number(seeds)} seeds, " if seeds > 1 else "one seed, "
    sentence = (
        f"{place}{title} reaches {per_cent(accuracy)} ({over}95 % interval "
        f"{per_cent(interval[0])} to {per_cent(interval[1])})"
    )
    if (to_goal := best.to_goal()) is not None:
        sentence += (
            f", and {100 * GOAL:g} % of the validation images after {to_goal[0]:.1f} epochs "
            f"({duration(to_goal[1])})"
        )
    sentence += "."
    if best.diverged():
        sentence += f" {_number(best.diverged()).capitalize()} of its trainings diverged."
    if x is not None and group.best_is_at_an_end():
        sentence += " No value beyond this one was tried; there may be a better one."
    return _begun(sentence)


def compared(results: Results, pair: Pair) -> str:
    """Return which of two groups is better at its best, if the figures tell."""
    first, second = group_title(results, pair.first), group_title(results, pair.second)
    mean, interval = pair.mean(), pair.interval()
    assert mean is not None
    if interval is None:
        return _begun(
            f"{second} and {first} differ by {points(mean)} percentage points with one seed, "
            "which does not tell what another seed would give."
        )
    between = (
        f"95 % interval of the paired difference {points(interval[0])} to {points(interval[1])}"
    )
    if interval[0] <= 0 <= interval[1]:
        return _begun(
            f"{second} and {first} cannot be told apart with {_number(len(pair.differences))} "
            f"seeds: {points(mean)} percentage points ({between})."
        )
    better, worse = (second, first) if mean > 0 else (first, second)
    return _begun(
        f"{better} is better than {worse} by {abs(100 * mean):.2f} percentage points ({between})."
    )


def note(results: Results) -> str:
    """Return what the figures mean, and how much is trained."""
    plan = results.plan
    seeds = ", ".join(map(str, plan.seeds))
    sentences = [
        f"{results.trained():,} of {counted(plan.count(), 'training')} have ended: {rounds(plan)}.",
        f"Seeds: {seeds}.",
        "The best is chosen by the accuracy on the validation images, a diverged training counting "
        f"as 0; the accuracies are those of the {results.test_images:,} test images of "
        f"{results.dataset}, the losses those of the validation images.",
        "Times are of trainings side by side, each with its share of the cores.",
    ]
    if len(plan.seeds) > 1:
        sentences.append("Intervals of means are Student’s over the seeds, and hold one at a time.")
    else:
        sentences.append("With one seed: Wilson’s interval for the number of test images.")
    if results.failures:
        sentences.append(
            f"{len(results.failures)} of the trainings failed; the same command tries them again."
        )
    return " ".join(sentences)


def rounds(plan: Plan) -> str:
    """Return how many combinations a plan trains for how many epochs."""
    return ", then ".join(
        f"{counted(number, 'combination')} for {counted(epochs, 'epoch')}"
        for number, epochs in plan.sizes()
    )


def training_title(plan: Plan, config: TrainingConfig) -> str:
    """Return what sets a training apart from the others of its sweep."""
    values = {name: getattr(config, name) for name in plan.varied}
    if len(plan.rounds) > 1:
        values["epochs"] = config.epochs
    return ", ".join([*_named(values), f"seed {config.seed}"])


def counted(count: int, what: str) -> str:
    """Return a count with its noun: "1 training", "1,000 trainings"."""
    return f"{count:,} {what}" + ("" if count == 1 else "s")


def group_title(results: Results, group: Group) -> str:
    """Return the name of a group, such as "Adam" or "batch size 32"."""
    if not group.values:
        return str(results.plan.candidates[0].title())
    return ", ".join(_named(group.values))


def _named(values: Mapping[str, Value]) -> list[str]:
    return [
        value_text(name, value)
        if SETTINGS[name].choices
        else f"{name_of(name)} {value_text(name, value)}"
        for name, value in values.items()
    ]


def name_of(setting: str) -> str:
    """Return the name of a setting in a sentence."""
    return SETTINGS[setting].title.lower()


def value_text(setting: str, value: Value | None) -> str:
    """Return a value of a setting as people write it."""
    choices = SETTINGS[setting].choices
    if isinstance(value, str) and value in choices:
        return str(choices[value].title)
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def per_cent(share: float) -> str:
    """Return a share in per cent."""
    return f"{100 * share:.2f} %"


def points(difference: float) -> str:
    """Return a difference of shares in percentage points, with its sign."""
    return f"{100 * difference:+.2f}".replace("-", "−")


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else f"{count:,}"


def _begun(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]
