"""The figures of drawn_digits: worked out from readings, and printed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt

from lenet_gui.core.metrics.calibration import expected_calibration_error

# What is wanted, in shares.
OVERALL = 0.98
EACH_CONDITION = 0.97
EACH_DIGIT = 0.96
EACH_WRITER = 0.95
WRITERS_UNDER_IT = 0.05
CALIBRATION_ERROR = 0.02
WITHHELD = 0.02
CALIBRATION_ERROR_MNIST = 0.01

_WORST_WRITERS = 8
_CONFUSIONS = 16


@dataclass(frozen=True, slots=True, eq=False)
class Readings:
    """What a network read of n drawings, and how each was made.

    `digits` int64 (n,) tells which recorded digit it was, `labels` int64 (n,) what that is meant
    to be, `writers` str (n,) whose it is, `sizes` float64 (n,) and `pens` str (n,) how it was
    drawn. `probabilities` float32 (n, 10) are the network's answer, `shrunk` float32 (n, 10) the
    answer to the canvas as it is, merely shrunk. `answers` str (n,) is what the window says: "one"
    digit, "two" close ones, "none" that it knows, or a "number" of several digits.
    """

    digits: npt.NDArray[np.int64]
    labels: npt.NDArray[np.int64]
    writers: npt.NDArray[np.str_]
    sizes: npt.NDArray[np.float64]
    pens: npt.NDArray[np.str_]
    probabilities: npt.NDArray[np.float32]
    shrunk: npt.NDArray[np.float32]
    answers: npt.NDArray[np.str_]

    def where(self, chosen: npt.NDArray[Any]) -> Readings:
        """Those that a mask bool (n,), or an array of indices, chooses."""
        return Readings(*(getattr(self, field.name)[chosen] for field in fields(self)))

    def accuracy(self) -> float:
        """The share that was read as it was meant."""
        return accuracy(self.probabilities, self.labels)


def accuracy(probabilities: npt.NDArray[np.float32], labels: npt.NDArray[Any]) -> float:
    """The share of answers (n, 10) whose most probable digit is the label (n,)."""
    return float((probabilities.argmax(axis=1) == labels).mean())


def figures(readings: Readings) -> dict[str, Any]:
    """All figures of the readings, as JSON has them; accuracies are shares of drawings."""
    labels, answers = readings.labels, readings.probabilities.argmax(axis=1)
    wrong = answers != labels
    by_writer = {
        str(writer): readings.where(readings.writers == writer).accuracy()
        for writer in np.unique(readings.writers)
    }
    confusions = Counter(zip(labels[wrong].tolist(), answers[wrong].tolist(), strict=True))
    sizes, pens = np.unique(readings.sizes).tolist(), np.unique(readings.pens).tolist()
    said = {
        name: {
            answer: float((readings.answers[chosen] == answer).sum() / max(chosen.sum(), 1))
            for answer in ("one", "two", "none", "number")
        }
        for name, chosen in (("read_rightly", ~wrong), ("misread", wrong))
    }
    return {
        "digits": len(np.unique(readings.digits)),
        "writers": len(by_writer),
        "drawings": len(labels),
        "accuracy": readings.accuracy(),
        "plain_shrink": accuracy(readings.shrunk, labels),
        "said": said,
        "by_size_and_pen": [
            {"size": size, "pen": pen, **_part(readings, chosen)}
            for size in sizes
            for pen in pens
            if (chosen := (readings.sizes == size) & (readings.pens == pen)).any()
        ],
        "by_size": {size: _part(readings, readings.sizes == size) for size in sizes},
        "by_pen": {pen: _part(readings, readings.pens == pen) for pen in pens},
        "by_digit": {
            digit: _part(readings, labels == digit) for digit in np.unique(labels).tolist()
        },
        "by_writer": by_writer,
        "writers_under": float(np.mean([share < EACH_WRITER for share in by_writer.values()])),
        "confusions": [
            {"digit": digit, "read_as": answer, "drawings": count}
            for (digit, answer), count in confusions.most_common()
        ],
        "calibration_error": expected_calibration_error(readings.probabilities, labels),
    }


def _part(readings: Readings, chosen: npt.NDArray[np.bool_]) -> dict[str, Any]:
    part = readings.where(chosen)
    return {
        "drawings": len(part.labels),
        "accuracy": part.accuracy(),
        "plain_shrink": accuracy(part.shrunk, part.labels),
    }


def print_report(found: dict[str, Any]) -> None:
    """Print the figures, wanted values beside those that are wanted."""
    print(
        f"{found['digits']:,} digits by {found['writers']} people, {found['drawings']:,} drawings\n"
    )
    condition = min(found["by_size_and_pen"], key=lambda part: part["accuracy"])
    where = f"{condition['size']:.0%} of the canvas, {condition['pen']} pen"
    digit, part = min(found["by_digit"].items(), key=lambda item: item[1]["accuracy"])
    right, misread = (found["said"][name] for name in ("read_rightly", "misread"))
    for what, value, wanted in (
        ("read rightly", found["accuracy"], f"at least {OVERALL:.0%}"),
        ("the worst condition", condition["accuracy"], f"at least {EACH_CONDITION:.0%} ({where})"),
        ("the worst digit", part["accuracy"], f"at least {EACH_DIGIT:.0%} (the {digit})"),
        ("writers under 95 %", found["writers_under"], f"at most {WRITERS_UNDER_IT:.0%}"),
        ("calibration error", found["calibration_error"], f"at most {CALIBRATION_ERROR:.0%}"),
        ("withheld though right", 1 - right["one"], f"at most {WITHHELD:.0%}"),
    ):
        print(f"{what:<25} {value:7.2%}   wanted: {wanted}")
    print(f"{'the canvas merely shrunk':<25} {found['plain_shrink']:7.2%}   for comparison")
    for what, said in (("of those read rightly", right), ("of those misread", misread)):
        print(
            f"{what + ',':<23} {said['two']:.2%} are said to be one of two digits, "
            f"{said['none']:.2%} none, {said['number']:.2%} a number"
        )
    _print_conditions(found)
    _print_digits_and_writers(found)
    most = found["confusions"][:_CONFUSIONS]
    confusions = (f"{c['digit']} as {c['read_as']} ({c['drawings']})" for c in most)
    print("\nmisread most often: " + (", ".join(confusions) or "nothing was misread"))


def _print_conditions(found: dict[str, Any]) -> None:
    pens = sorted(found["by_pen"], key=("thin", "medium", "thick").index)
    cells = {(c["size"], c["pen"]): c["accuracy"] for c in found["by_size_and_pen"]}
    columns = (*pens, "all", "merely shrunk")
    print("\nby size and pen  " + "  ".join(f"{column:>7}" for column in columns))
    for size, part in found["by_size"].items():
        values = [
            *(cells.get((size, pen)) for pen in pens),
            part["accuracy"],
            part["plain_shrink"],
        ]
        print(f"{size:>15.0%}  " + _row(values, columns))
    parts = [found["by_pen"][pen] for pen in pens]
    total = [*(part["accuracy"] for part in parts), found["accuracy"], found["plain_shrink"]]
    print(f"{'all':>15}  " + _row(total, columns))
    shrunk = [part["plain_shrink"] for part in parts]
    print(f"{'merely shrunk':>15}  " + _row([*shrunk, found["plain_shrink"]], columns))


def _row(values: list[float | None], columns: tuple[str, ...]) -> str:
    """Shares under their columns; what was not drawn, in a small sample, has a dash."""
    cells = ("–" if value is None else f"{value:.2%}" for value in values)
    return "  ".join(
        f"{cell:>{max(len(column), 7)}}" for cell, column in zip(cells, columns, strict=False)
    )


def _print_digits_and_writers(found: dict[str, Any]) -> None:
    digits = found["by_digit"]
    print(f"\n{'by digit':>15}  " + "  ".join(f"{digit:>7}" for digit in digits))
    for name, key in (("", "accuracy"), ("merely shrunk", "plain_shrink")):
        print(f"{name:>15}  " + "  ".join(f"{part[key]:>7.2%}" for part in digits.values()))
    writers = sorted(found["by_writer"].items(), key=lambda item: item[1])
    under = sum(share < EACH_WRITER for _, share in writers)
    print(
        f"\n{under} of {len(writers)} writers under {EACH_WRITER:.0%}; the worst: "
        + ", ".join(f"{writer} ({share:.2%})" for writer, share in writers[:_WORST_WRITERS])
    )
