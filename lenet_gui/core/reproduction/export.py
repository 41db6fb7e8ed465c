"""A reproduction as Markdown, CSV and JSON. Any thread may call this."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lenet_gui.core.reproduction.reproduce import Reproduction
from lenet_gui.core.reproduction.table import COLUMNS, Row, cells, note, rows
from lenet_gui.core.storage.files import write_bytes

CSV_HEADER = (
    "experiment",
    "title",
    "tutorial",
    "mean",
    "low",
    "high",
    "difference",
    "seconds",
    "seeds",
    "accuracies",
    "explanation",
)


def to_markdown(reproduction: Reproduction) -> str:
    """The table, and under it what its figures mean."""
    lines = ["| " + " | ".join(COLUMNS) + " |", "|" + "---|" * len(COLUMNS)]
    for row in rows(reproduction):
        lines.append("| " + " | ".join(text.replace("|", "\\|") for text in cells(row)) + " |")
    return "\n".join([*lines, "", note(reproduction), ""])


def to_csv(reproduction: Reproduction) -> str:
    """RFC 4180; accuracies lie in 0..1, those of the seeds are parted by spaces."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(CSV_HEADER)
    for row in rows(reproduction):
        low, high = row.interval() or (None, None)
        writer.writerow(
            (
                *(row.key, row.title, row.claim, row.mean(), low, high, row.difference()),
                row.seconds,
                " ".join(map(str, row.seeds)),
                " ".join(map(str, row.accuracies)),
                row.explanation,
            )
        )
    return text.getvalue()


def to_json(reproduction: Reproduction) -> str:
    """The rows, and each training with its figures; accuracies lie in 0..1."""
    r = reproduction
    values = {
        "dataset": r.dataset,
        "is_mnist": r.is_mnist,
        "test_images": r.test_images,
        "seeds": r.seeds,
        "wanted": r.wanted(),
        "complete": r.is_complete(),
        "note": note(r),
        "rows": [_row(row) for row in rows(r)],
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


def _row(row: Row) -> dict[str, Any]:
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


FORMATS: dict[str, Callable[[Reproduction], str]] = {
    ".md": to_markdown,
    ".csv": to_csv,
    ".json": to_json,
}


def write(path: Path, reproduction: Reproduction) -> None:
    """Write it in the format that the file's name ends in, one of FORMATS. Raises OSError."""
    text = FORMATS[path.suffix.lower()](reproduction)
    # A folder's name may hold what is no text.
    write_bytes(path, text.encode(errors="replace"))
