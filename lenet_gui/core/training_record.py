"""What is kept of a training: its settings, its curves and its figures, as plain JSON."""

from __future__ import annotations

import dataclasses
import functools
import math
from dataclasses import dataclass
from typing import Any, Literal, get_args

from lenet_gui.core.experiments import TrainingConfig

Outcome = Literal["finished", "stopped", "diverged"]

# The loss curve that travels in a model file has at most this many points.
LOSS_CURVE_POINTS = 500


@dataclass(frozen=True, slots=True)
class EpochFigures:
    """Losses (mean cross-entropy) and accuracies (0..1) of one epoch.

    The training figures are means over the epoch's batches, as they were seen while the weights
    still moved and with dropout on; the validation figures belong to the epoch's last weights.
    """

    training_loss: float
    training_accuracy: float
    validation_loss: float
    validation_accuracy: float


@dataclass(frozen=True, slots=True)
class TrainingRecord:
    """One training, told by numbers.

    `loss_curve` are means over equally many consecutive batches, at most LOSS_CURVE_POINTS of
    them, spread evenly over `epochs_trained`. `test_accuracy` is None when the training was ended
    early. `started` is the local time in ISO 8601, `seconds` the time spent training. By
    `temperature` the logits were divided after the training, to calibrate the probabilities: 1
    where they were not. The figures of the epochs are from before.
    """

    config: TrainingConfig
    dataset: str
    training_images: int
    validation_images: int
    test_images: int
    epochs_trained: float
    loss_curve: tuple[float, ...]
    epochs: tuple[EpochFigures, ...]
    outcome: Outcome
    test_accuracy: float | None
    started: str
    seconds: float
    versions: dict[str, str]
    temperature: float = 1.0

    def to_json(self) -> dict[str, Any]:
        """A dictionary of plain JSON values that from_json() turns back into an equal record."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, values: Any) -> TrainingRecord:
        """The record that to_json() described.

        Raises ValueError when anything is missing, unknown, of another type or not finite.
        """
        try:
            fields = dict(values)
            fields["config"] = TrainingConfig(**fields["config"])
            fields["epochs"] = tuple(EpochFigures(**epoch) for epoch in fields["epochs"])
            fields["loss_curve"] = tuple(float(loss) for loss in fields["loss_curve"])
            fields["versions"] = {str(k): str(v) for k, v in fields["versions"].items()}
            record = cls(**fields)
            check_types(record)
            check_types(record.config)
            for epoch in record.epochs:
                check_types(epoch)
            if not all(math.isfinite(loss) for loss in record.loss_curve):
                raise ValueError("the loss curve is not finite")
        except (TypeError, ValueError, KeyError, AttributeError, OverflowError) as error:
            raise ValueError(f"not a training record: {error}") from None
        if record.outcome not in get_args(Outcome):
            raise ValueError(f"not a training record: outcome {record.outcome!r}")
        return record


def check_types(part: Any) -> None:
    """Refuse plain fields whose values are not of the annotated type, or not finite."""
    # Classes are hashable; mypy takes the instances' word for it, and dataclasses have none.
    for name, wanted in _plain_fields(type(part)):  # type: ignore[arg-type]
        value = getattr(part, name)
        if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
            raise ValueError(f"{name} is {value!r}")
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"{name} is {value!r}")


# Asked once for each class: hundreds of runs with their epochs are checked when they are listed.
@functools.cache
def _plain_fields(kind: Any) -> tuple[tuple[str, Any], ...]:
    """The fields of a dataclass that hold a plain value, each with what it may be."""
    plain: dict[str, Any] = {"str": str, "int": int, "bool": bool, "float": (int, float)}
    plain["float | None"] = (int, float, type(None))
    fields = ((field.name, plain.get(str(field.type))) for field in dataclasses.fields(kind))
    return tuple((name, wanted) for name, wanted in fields if wanted is not None)


def confidence_interval(accuracy: float, count: int) -> tuple[float, float]:
    """The 95 % interval of an accuracy measured on `count` images, after Wilson (1927).

    Unlike the textbook's normal interval it stays within 0..1 and holds near 100 %, too.
    """
    z = 1.959964  # the 97.5 % quantile of the standard normal distribution
    centre = (accuracy + z * z / (2 * count)) / (1 + z * z / count)
    spread = (accuracy * (1 - accuracy) / count + z * z / (4 * count * count)) ** 0.5
    half = spread * z / (1 + z * z / count)
    return centre - half, centre + half


def duration(seconds: float) -> str:
    """Seconds in words, as fine as matters."""
    whole = max(round(seconds), 1)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def summary(record: TrainingRecord) -> str:
    """What became of a training, in a sentence or two."""
    unit = "epoch" if record.epochs_trained == 1 else "epochs"
    epochs = f"{record.epochs_trained:.3g} {unit} in {duration(record.seconds)}"
    if record.outcome == "diverged":
        return (
            f"The loss grew beyond all numbers after {epochs}, so the training was stopped; the "
            "last good weights are back. Try a smaller learning rate, a larger batch, or Adam."
        )
    if record.outcome == "stopped" or record.test_accuracy is None:
        return f"Stopped after {epochs}; the network is kept as it was then."
    low, high = confidence_interval(record.test_accuracy, record.test_images)
    calibration = ""
    if record.temperature != 1:
        calibration = f" Its probabilities are calibrated (temperature {record.temperature:.2f})."
    return (
        f"Test accuracy {100 * record.test_accuracy:.2f} % "
        f"(95 % interval {100 * low:.2f}–{100 * high:.2f} %) "
        f"on {record.test_images:,} images, after {epochs}."
        f"{calibration}"
    )
