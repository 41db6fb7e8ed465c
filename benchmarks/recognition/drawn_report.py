"""Compute and print the figures of drawn_digits."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt

from lenet_gui.core.metrics.calibration import expected_calibration_error

# Targets, as shares.
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
    """The predictions for n drawings, and their conditions.

    `digits` int64 (n,) are indices of recorded digits, `labels` int64 (n,) their labels, and
    `writers` str (n,) their writers. `sizes` float64 (n,) and `pens` str (n,) are the conditions.
    `probabilities` float32 (n, 10) are of the normalized drawing, `shrunk` float32 (n, 10) of the
    whole canvas shrunk to 28×28. `answers` str (n,) are the window's: "one" digit, "two"
    candidates, "none", or a "number" of several digits.
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
        """Return the readings of a mask bool (n,) or of an array of indices."""
        return Readings(*(getattr(self, field.name)[chosen] for field in fields(self)))

    def accuracy(self) -> float:
        """Return the share of correct predictions."""
        return accuracy(self.probabilities, self.labels)


def accuracy(probabilities: npt.NDArray[np.float32], labels: npt.NDArray[Any]) -> float:
    """Return the share of `probabilities` (n, 10) whose largest is that of the label (n,)."""
    return float((probabilities.argmax(axis=1) == labels).mean())


def figures(readings: Readings) -> dict[str, Any]:
    """Return the figures as JSON values; accuracies are shares of drawings."""
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
    """Print the figures beside their targets."""
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
    pens = sorted(found["by_pen"], key=("thin", "medium", "thick").index)
    cells = {(c["size"], c["pen"]): c["accuracy"] for c in found["by_size_and_pen"]}
    rows = {
        f"{size:.0%}": [
            *(cells.get((size, pen)) for pen in pens),
            part["accuracy"],
            part["plain_shrink"],
        ]
        for size, part in found["by_size"].items()
    }
    for name, key in (("all", "accuracy"), ("merely shrunk", "plain_shrink")):
        rows[name] = [*(found["by_pen"][pen][key] for pen in pens), found[key]]
    rows["all"].append(found["plain_shrink"])
    _print_table("by size and pen", (*pens, "all", "merely shrunk"), rows)
    parts = found["by_digit"].values()
    by_digit = {"": [p["accuracy"] for p in parts]}
    by_digit["merely shrunk"] = [p["plain_shrink"] for p in parts]
    _print_table("by digit", tuple(map(str, found["by_digit"])), by_digit)
    writers = sorted(found["by_writer"].items(), key=lambda item: item[1])
    under = sum(share < EACH_WRITER for _, share in writers)
    worst = ", ".join(f"{writer} ({share:.2%})" for writer, share in writers[:_WORST_WRITERS])
    print(f"\n{under} of {len(writers)} writers under {EACH_WRITER:.0%}; the worst: {worst}")
    most = found["confusions"][:_CONFUSIONS]
    confusions = (f"{c['digit']} as {c['read_as']} ({c['drawings']})" for c in most)
    print("\nmisread most often: " + (", ".join(confusions) or "nothing was misread"))


def _print_table(title: str, columns: tuple[str, ...], rows: dict[str, list[float | None]]) -> None:
    """Print shares under their columns; a share that was not measured is a dash."""
    print(f"\n{title:>15}  " + "  ".join(f"{column:>7}" for column in columns))
    for name, shares in rows.items():
        cells = ("–" if share is None else f"{share:.2%}" for share in shares)
        widths = (max(len(column), 7) for column in columns)
        line = "  ".join(f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=False))
        print(f"{name:>15}  {line}")
