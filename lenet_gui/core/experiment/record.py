"""The record of a training: its settings, its curves and its metrics, as plain JSON."""

from __future__ import annotations

import dataclasses
import datetime
from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import Meta

from lenet_gui.core.cpu import MAX_SHARDS
from lenet_gui.core.experiment.config import MAX_EPOCHS, TrainingConfig
from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.text import Text, number, plural, text

T = TypeVar("T")

Outcome = Literal["finished", "stopped", "diverged"]

# A curve that travels in a model file has at most this many points.
CURVE_POINTS = 500

# A network with more edits by hand keeps none of them in its record.
MOST_EDITS = 10_000

# The ranges of metrics. A loss of zero may be rounded to slightly below; the maximum is float32's.
Loss = Annotated[float, Meta(ge=-0.001, le=3.5e38)]
Accuracy = Annotated[float, Meta(ge=0, le=1)]
Count = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Line = Annotated[str, Meta(max_length=255)]


@dataclass(frozen=True, slots=True)
class EpochMetrics:
    """Losses (mean cross-entropy) and accuracies (0..1) of one epoch.

    The training metrics are means over the epoch's batches, with dropout and with the weights of
    each step. The validation metrics are of the epoch's last weights.
    """

    training_loss: Loss
    training_accuracy: Accuracy
    validation_loss: Loss
    validation_accuracy: Accuracy


@dataclass(frozen=True, slots=True)
class HandEdit:
    """An edit by hand after the training, of a map or unit of a layer, counted from 1.

    The weight of an `input`, counted from 1 over rows, columns and maps, or 0 for the bias, got
    this `value`. Without an input, the map or unit was switched off: its weights are zero.
    """

    layer: Line
    unit: Count
    input: Count | None = None
    value: Annotated[float, Meta(ge=-3.5e38, le=3.5e38)] | None = None


@dataclass(frozen=True, slots=True)
class TrainingRecord:
    """The record of one training.

    `loss_curve` and `accuracy_curve` (0..1) are those of the training batches: at most CURVE_POINTS
    means over equally many consecutive batches, spread evenly over `epochs_trained`.
    `test_accuracy` is None when the training was stopped early. `started` is the local time in ISO
    8601, `seconds` the time spent training. `temperature` divides the logits to calibrate the
    probabilities (1: not calibrated); the metrics of the epochs are from before the calibration.
    `edits` are what was changed by hand after all this; `test_accuracy` is then None.
    `shards` is the number of shards of each batch (see core.training.compiled). In records of older
    versions `shards` is None and `accuracy_curve` empty.
    """

    config: TrainingConfig
    dataset: Line
    training_images: Count
    validation_images: Count
    test_images: Annotated[int, Meta(ge=1, le=2**31 - 1)]
    epochs_trained: Annotated[float, Meta(ge=0, le=MAX_EPOCHS)]
    loss_curve: Annotated[tuple[Loss, ...], Meta(max_length=CURVE_POINTS)]
    epochs: Annotated[tuple[EpochMetrics, ...], Meta(max_length=MAX_EPOCHS)]
    outcome: Outcome
    test_accuracy: Accuracy | None
    started: Line
    seconds: Annotated[float, Meta(ge=0, le=1e9)]
    versions: dict[str, Line]
    temperature: Annotated[float, Meta(ge=0.01, le=100)] = 1.0
    shards: Annotated[int, Meta(ge=1, le=MAX_SHARDS)] | None = None
    accuracy_curve: Annotated[tuple[Accuracy, ...], Meta(max_length=CURVE_POINTS)] = ()
    edits: Annotated[tuple[HandEdit, ...], Meta(max_length=MOST_EDITS)] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values for from_json()."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, values: Any) -> TrainingRecord:
        """Return the record of the values of to_json().

        Raises ValueError when anything is missing, unknown, of another type or out of its range.
        """
        try:
            record = checked(values, cls)
            datetime.datetime.fromisoformat(record.started)
            if record.shards is not None and record.shards > record.config.batch_size:
                raise ValueError("some shards of a batch would be empty")
        except ValueError as error:
            raise ValueError(f"not a training record: {error}") from None
        return record


# msgspec describes a type when it is first used, and crashes when two threads do that at once. So
# the types that threads read are described when they are imported.
msgspec.json.Decoder(TrainingRecord)


def checked(values: Any, kind: type[T]) -> T:
    """Return the instance of the dataclass `kind` with the values of dataclasses.asdict().

    Raises ValueError when anything is missing, unknown, of another type or out of its range.
    """
    result = msgspec.convert(values, kind)
    _refuse_unknown(values, msgspec.to_builtins(result))
    return result


def _refuse_unknown(found: Any, known: Any) -> None:
    """Refuse unknown members, which might change the meaning of the others."""
    if isinstance(known, dict):
        if unknown := found.keys() - known.keys():
            raise ValueError(f"{min(unknown)!r} is not known")
        for name, value in found.items():
            _refuse_unknown(value, known[name])
    elif isinstance(known, list | tuple):
        for value, one in zip(found, known, strict=True):
            _refuse_unknown(value, one)


def duration(seconds: float) -> Text:
    """Return seconds in words, as fine as matters."""
    whole = max(round(seconds), 1)
    if whole < 60:
        return text("{} s", whole)
    if whole < 3600:
        return text("{} min {} s", whole // 60, whole % 60)
    return text("{} h {} min", whole // 3600, whole % 3600 // 60)


def outcome_text(record: TrainingRecord) -> Text:
    """Return the outcome of a training in a sentence or two."""
    if record.edits:
        return plural("%n change(s) by hand after the training.", "", len(record.edits))
    trained = (
        float(f"{record.epochs_trained:.3g}"),
        record.config.epochs,
        duration(record.seconds),
    )
    if record.outcome == "diverged":
        return text(
            "The loss diverged after {} of {} epochs ({}), so the training was stopped and the "
            "last good weights were restored. Try a smaller learning rate, a larger batch size, "
            "or Adam.",
            *trained,
        )
    if record.outcome == "stopped" or record.test_accuracy is None:
        return text("Stopped after {} of {} epochs ({}). The network was kept.", *trained)
    low, high = wilson_interval(record.test_accuracy, record.test_images)
    values = (
        *(number(100 * share, 2) for share in (record.test_accuracy, low, high)),
        record.test_images,
        *trained,
    )
    if record.temperature == 1:
        return text(
            "Test accuracy {} % (95 % interval {}–{} %) on {} images, after {} of {} epochs ({}).",
            *values,
        )
    return text(
        "Test accuracy {} % (95 % interval {}–{} %) on {} images, after {} of {} epochs ({}). "
        "The probabilities are calibrated (temperature {}).",
        *values,
        number(record.temperature, 2),
    )
