"""The columns of the table of runs: their texts and sort keys. GUI thread."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt

from lenet_gui.core.experiment.config import SETTINGS, Setting
from lenet_gui.core.experiment.record import duration
from lenet_gui.core.experiment.schedules import SCHEDULES
from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.formats import decimal, in_percent, short, whole
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate, words


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its text and its sort key for a run; `tip` explains it."""

    key: str
    title: str
    tip: str
    text: Callable[[Run], str]
    sort: Callable[[Run], Any]
    numeric: bool = True


def _best(run: Run) -> float:
    return max((metrics.validation_accuracy for metrics in run.record.epochs), default=-1.0)


def _percent(accuracy: float | None) -> str:
    return "–" if accuracy is None or accuracy < 0 else in_percent(accuracy, 2)


def _state(run: Run) -> str:
    return "adapted" if run.adaptation else run.state


_STATES = {
    "running": QT_TRANSLATE_NOOP("RunsModel", "running"),
    "interrupted": QT_TRANSLATE_NOOP("RunsModel", "interrupted"),
    "finished": QT_TRANSLATE_NOOP("RunsModel", "finished"),
    "stopped": QT_TRANSLATE_NOOP("RunsModel", "stopped"),
    "diverged": QT_TRANSLATE_NOOP("RunsModel", "diverged"),
    "adapted": QT_TRANSLATE_NOOP("RunsModel", "adapted"),
}


def _epochs(run: Run) -> str:
    if run.adaptation:
        return "–"
    trained, wanted = run.record.epochs_trained, run.record.config.epochs
    if trained == wanted:
        return whole(wanted)
    return translate("RunsModel", "{} of {}").format(short(trained, 3), whole(wanted))


def _natural(text: str) -> str:
    """Return a sort key by which run_9 precedes run_10."""
    return re.sub(r"\d+", lambda match: match[0].zfill(9), text.casefold())


def _of_setting(name: str, setting: Setting) -> Column:
    """Return the column of a setting; a choice sorts by its title, a number by its value."""

    def value(run: Run) -> Any:
        chosen = getattr(run.record.config, name)
        if name == "network":
            return words(run.record.config.network_title())
        return words(setting.choices[chosen].title) if setting.choices else chosen

    return Column(
        setting.column.lower(),
        setting.column,
        setting.column_tip or setting.tip,
        lambda run: value(run) if setting.choices else short(value(run)),
        value,
        numeric=not setting.choices,
    )


COLUMNS = (
    Column(
        "name",
        QT_TRANSLATE_NOOP("RunsModel", "Name"),
        QT_TRANSLATE_NOOP("RunsModel", "Tick to show the curves; double-click or F2 to rename"),
        lambda run: run.name,
        lambda run: _natural(run.name),
        False,
    ),
    Column(
        "state",
        QT_TRANSLATE_NOOP("RunsModel", "State"),
        QT_TRANSLATE_NOOP("RunsModel", "Finished, stopped, interrupted, running"),
        lambda run: translate("RunsModel", _STATES[_state(run)]),
        _state,
        False,
    ),
    *(_of_setting(name, setting) for name, setting in SETTINGS.items() if setting.column),
    Column(
        "epochs",
        QT_TRANSLATE_NOOP("RunsModel", "Epochs"),
        QT_TRANSLATE_NOOP("RunsModel", "Epochs trained, of those planned"),
        _epochs,
        lambda run: run.record.epochs_trained,
    ),
    Column(
        "validation",
        QT_TRANSLATE_NOOP("RunsModel", "Validation"),
        QT_TRANSLATE_NOOP("RunsModel", "The best accuracy on the validation images"),
        lambda run: _percent(_best(run)),
        _best,
    ),
    Column(
        "test",
        QT_TRANSLATE_NOOP("RunsModel", "Test"),
        QT_TRANSLATE_NOOP(
            "RunsModel", "The accuracy on the test images, read once, after the last epoch"
        ),
        lambda run: _percent(run.record.test_accuracy),
        lambda run: -1.0 if run.record.test_accuracy is None else run.record.test_accuracy,
    ),
    Column(
        "time",
        QT_TRANSLATE_NOOP("RunsModel", "Time"),
        QT_TRANSLATE_NOOP("RunsModel", "The time spent training"),
        lambda run: words(duration(run.record.seconds)) if run.record.seconds else "–",
        lambda run: run.record.seconds,
    ),
)
NAME, STATE = 0, 1


def details(run: Run) -> str:
    """Return a line with the details that are not in the table."""
    record, config = run.record, run.record.config
    said = [run.number] if run.number != run.name else []
    if run.adaptation is not None:
        how = run.adaptation
        text = translate(
            "RunsModel", "{} adapted to your digits: {} of {} read correctly, {} before"
        )
        counts = map(whole, (how.correct_after, how.digits, how.correct_before))
        said.append(text.format(how.network, *counts))
    said.append(translate("RunsModel", "seed {}").format(config.seed))
    images = translate("RunsModel", "{}, {} images")
    said.append(images.format(record.dataset, whole(record.training_images)))
    if config.schedule != "constant":
        said.append(words(SCHEDULES[config.schedule].title))
    if config.augmentation:
        said.append(translate("RunsModel", "augmented"))
    if config.weight_averaging:
        said.append(translate("RunsModel", "averaged weights"))
    if record.epochs:
        said.append(translate("RunsModel", "best epoch {}").format(run.best_epoch()))
    if record.test_accuracy is not None:
        low, high = wilson_interval(record.test_accuracy, record.test_images)
        text = translate("RunsModel", "test 95 % interval {}–{} %")
        said.append(text.format(decimal(100 * low, 2), decimal(100 * high, 2)))
    begun = QDateTime.fromString(record.started, Qt.DateFormat.ISODate).toLocalTime()
    started = QLocale().toString(begun, QLocale.FormatType.ShortFormat)
    said.append(translate("RunsModel", "started {}").format(started))
    versions = record.versions
    said += [f"{key} {versions[key]}" for key in ("tensorflow", "lenet-gui") if key in versions]
    return " · ".join(said)
