"""Words about an adaptation: its outcome, and the digits that are missing for it. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from lenet_gui.core.fine_tuning.fine_tune import MAX_ACCURACY_DROP, FineTuningDone
from lenet_gui.core.text import plural
from lenet_gui.ui.common.formats import in_percent, listed, sentences, short
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.my_digits.before_after import Change


def outcome_text(done: FineTuningDone, run: str) -> str:
    """Return the outcome of an adaptation in a few sentences; `run` is its run, or ""."""
    if done.mixing_coefficient == 0:
        return translate(
            "Adaptation",
            "No change: every variant that learned your digits lost more than {} points on other "
            "people’s. More examples of each digit may help.",
        ).format(short(100 * MAX_ACCURACY_DROP))
    said = [
        words(
            plural(
                "Of your %n digit(s) it read {} correctly before, and {} now.",
                "",
                sum(done.counts),
                done.before.user_correct,
                done.after.user_correct,
            )
        ),
        translate("Adaptation", "The adapted network is now the current one."),
    ]
    if run:
        said.append(translate("Adaptation", "It is kept as {}.").format(run))
    return sentences(*said, hint(done.counts))


def hint(counts: Sequence[int]) -> str:
    """Return what is missing among digits, so many of each class, to learn from, or ""."""
    missing = [str(digit) for digit, count in enumerate(counts) if count == 0]
    if sum(counts) < 2:
        return translate("Adaptation", "Two of each digit are a good start.")
    if not missing:
        return ""
    return translate(
        "Adaptation", "Missing among your digits: {}. Those are read much as before."
    ).format(listed(missing))


def changes(done: FineTuningDone) -> tuple[Change, Change]:
    """Return the shares of the user's digits and of the test images that are read correctly."""
    count, before, after = sum(done.counts), done.before, done.after
    own = translate("Adaptation", "My digits")
    others = translate("Adaptation", "{} (test images)").format(done.tested_on)
    return (
        Change(
            own,
            before.user_correct / count,
            after.user_correct / count,
            in_percent(before.user_correct / count, 0),
            in_percent(after.user_correct / count, 0),
        ),
        Change(
            others,
            before.test_accuracy,
            after.test_accuracy,
            in_percent(before.test_accuracy, 2),
            in_percent(after.test_accuracy, 2),
        ),
    )
