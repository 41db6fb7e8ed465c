"""Write the chart and the table of docs/results.md from benchmarks/speed/results.json.

    python -m benchmarks.speed.report [--results FILE] [--chart FILE] [--page FILE]

The table replaces the section of the page between the two comments that name `make bench`.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.common.page import with_section
from benchmarks.common.runner import ROOT, Answer, describe
from benchmarks.speed.bench import RESULTS
from benchmarks.speed.results_chart import chart
from lenet_gui.core.storage.files import write_bytes

_PICTURE = (
    "![Each figure as a share of what is wanted; seconds an epoch beside others; how times grow]"
    "(pictures/bench.png)"
)


def answers_of(results: dict[str, Any]) -> dict[str, Answer]:
    """Return the answers by the questions' names."""
    return {name: Answer.from_json(members) for name, members in results["answers"].items()}


def section(results: dict[str, Any]) -> str:
    """Return the section of the page: machine, versions and date, and the table."""
    machine, versions = results["machine"], results["versions"]
    date = datetime.date.fromisoformat(results["date"])
    loads = [a["load_before"] for a in results["answers"].values() if a["load_before"] is not None]
    names = {"tensorflow": "TensorFlow", "keras": "Keras", "torch": "PyTorch"}
    used = ", ".join(f"{name} {versions[key]}" for key, name in names.items() if key in versions)
    lines = [
        f"On {machine['cores']} cores of {machine['processor']}, {machine['system']}, with {used} "
        f"({date.day} {date:%B %Y}; load average before the questions "
        f"{min(loads, default=0):.1f} to {max(loads, default=0):.1f}). "
        "Ratios are of runs in turn; in brackets their spread.",
        "",
        "| what | measured | wanted | |",
        "|---|---|---|---|",
    ]
    for answer in answers_of(results).values():
        lines += ["| " + " | ".join(describe(row)) + " |" for row in answer.rows]
    return "\n".join([*lines, "", _PICTURE, ""])


def main() -> None:
    """Draw the chart and fill in the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--results", type=Path, default=RESULTS)
    parser.add_argument("--chart", type=Path, default=ROOT / "docs" / "pictures" / "bench.png")
    parser.add_argument("--page", type=Path, default=ROOT / "docs" / "results.md")
    options = parser.parse_args()
    results = json.loads(options.results.read_text(encoding="utf-8"))
    if results["quick"]:
        sys.exit(f"{options.results} is of a quick run, whose figures mean nothing.")
    application = QApplication(sys.argv[:1])
    if not chart(answers_of(results)).save(str(options.chart)):
        sys.exit(f"{options.chart} was not written.")
    application.quit()
    page = with_section(options.page.read_text(encoding="utf-8"), section(results), "make bench")
    write_bytes(options.page, page.encode())


if __name__ == "__main__":
    main()
