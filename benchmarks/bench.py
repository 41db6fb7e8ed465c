"""All questions one after the other: the table, and results.json for the chart and the README.

    python benchmarks/bench.py [--quick] [--only QUESTION …] [--output FILE]

Takes about a quarter of an hour on two cores, and tells of nothing but the load on a busy machine;
the load average is printed before each question and kept. Without --only and --quick the results
go to benchmarks/results.json, else only where --output says. `python benchmarks/report.py` makes
chart and table of them.
"""

from __future__ import annotations

import argparse
import datetime
import importlib
import importlib.metadata
import json
import os
import platform
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from runner import Answer, MeasuringError, describe, print_answer, run_python
from training import torch_python

from lenet_gui.core.storage.files import write_bytes

RESULTS = Path(__file__).resolve().parent / "results.json"

# In this order; each is a module here with a function measure().
QUESTIONS = {
    "training": "How long does an epoch take, beside others?",
    "time_to_99": "How soon are 99 % of the test images read rightly?",
    "augmentation": "What does augmentation cost?",
    "window_price": "What does the window cost a training?",
    "tensorboard_price": "What does a log for TensorBoard cost a training?",
    "reading": "How long does one drawing take to be read?",
    "evaluation": "How long do 10,000 images take to be evaluated?",
    "responsiveness": "How quickly does the window answer?",
    "launch": "How soon does the window stand?",
    "memory": "How much memory does it take?",
    "writing": "How long do digits of the program's own take to be written?",
    "runs": "How quickly are many runs listed and compared?",
    "growth": "How does time grow with the work?",
}

_PACKAGES = ("lenet-gui", "tensorflow", "keras", "numpy", "PySide6_Essentials", "pyqtgraph")


def machine() -> dict[str, Any]:
    """What the figures belong to."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
    }


def _processor() -> str:
    """The processor's name, which Linux tells only in a file."""
    file = Path("/proc/cpuinfo")
    if file.exists():
        for line in file.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def versions() -> dict[str, str]:
    """Of Python and of what is measured."""
    found = {"python": platform.python_version()}
    found |= {package: importlib.metadata.version(package) for package in _PACKAGES}
    if (python := torch_python()) is not None:
        code = "import json, torch; print(json.dumps(str(torch.__version__)))"
        found["torch"] = run_python("-c", code, python=python)
    return found


def load() -> float | None:
    """How many programs wanted the processor over the last minute, where the system tells."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def measured(names: Sequence[str], quick: bool) -> tuple[dict[str, Any], bool]:
    """The answers to these questions, for results.json, and whether all could be measured."""
    answers: dict[str, Any] = {}
    complete = True
    for number, name in enumerate(names, start=1):
        busy, start = load(), time.monotonic()
        print(f"[{number}/{len(names)}] {QUESTIONS[name]} (load average {busy})", flush=True)
        try:
            answer = importlib.import_module(name).measure(quick)
        except MeasuringError as error:
            answer, complete = Answer((), notes=(f"could not be measured: {error}",)), False
        seconds = round(time.monotonic() - start, 1)
        print_answer(answer)
        print(f"  ({seconds:.0f} s)", flush=True)
        answers[name] = {
            "question": QUESTIONS[name],
            "load_before": busy,
            "seconds": seconds,
            **answer.as_json(),
        }
    return answers, complete


def print_table(answers: dict[str, Any]) -> None:
    """Print all rows, and how many marks were kept."""
    rows = [row for answer in answers.values() for row in Answer.from_json(answer).rows]
    lines = [describe(row) for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(3)] if lines else []
    print()
    for line in lines:
        cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=False))
        print("  ".join((*cells, line[3])).rstrip())
    marked = [row.met for row in rows if row.met is not None]
    print(f"\n{sum(marked)} of {len(marked)} marks met")


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--quick", action="store_true", help="see whether it works; the figures mean nothing"
    )
    parser.add_argument("--only", nargs="+", choices=QUESTIONS, metavar="QUESTION")
    parser.add_argument("--output", type=Path, metavar="FILE")
    options = parser.parse_args()
    answers, complete = measured(options.only or list(QUESTIONS), options.quick)
    print_table(answers)
    output = options.output
    if output is None and not options.quick and not options.only:
        output = RESULTS
    if output is not None:
        results = {
            "date": datetime.date.today().isoformat(),
            "quick": options.quick,
            "machine": machine(),
            "versions": versions(),
            "answers": answers,
        }
        text = json.dumps(results, indent=1, ensure_ascii=False) + "\n"
        write_bytes(output, text.encode())
    sys.exit(not complete)


if __name__ == "__main__":
    main()
