"""Measure all questions one after the other; print a table, and write results.json.

    python -m benchmarks.speed.bench [--quick] [--only QUESTION …] [--output FILE]

Takes about an hour on two cores. Measure on an idle machine; the load average before
each question is printed and recorded. Without --only and --quick the results go to
benchmarks/speed/results.json, otherwise only to --output. `python -m benchmarks.speed.report` makes
the chart and the table from them.
"""

from __future__ import annotations

import argparse
import datetime
import importlib.metadata
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.common.machine import machine
from benchmarks.common.runner import Answer, MeasuringError, describe, print_answer, run_python
from benchmarks.speed.questions import (
    first_use,
    growth,
    inference_speed,
    looking_inside,
    sweep_pace,
    training_speed,
    window_use,
)
from lenet_gui.core.storage.files import write_bytes

RESULTS = Path(__file__).resolve().parent / "results.json"

# The questions in their order, each with the function that measures it.
QUESTIONS: dict[str, tuple[str, Callable[[bool], Answer]]] = {
    "training": ("How long does an epoch take, beside others?", training_speed.epoch),
    "time_to_99": ("How soon are 99 % of the test images read rightly?", training_speed.time_to_99),
    "augmentation": ("What does augmentation cost?", training_speed.augmentation),
    "window_price": ("What does the window cost a training?", training_speed.window_price),
    "tensorboard_price": (
        "What does a log for TensorBoard cost a training?",
        training_speed.tensorboard_price,
    ),
    "sweep": ("How many trainings does a sweep end in an hour?", sweep_pace.side_by_side),
    "reading": ("How long does one drawing take to be read?", inference_speed.reading),
    "evaluation": ("How long do 10,000 images take to be evaluated?", inference_speed.evaluation),
    "responsiveness": ("How quickly does the window answer?", window_use.responsiveness),
    "insight": ("How soon does Look inside answer?", looking_inside.insight),
    "launch": ("How soon does the window stand?", window_use.launch),
    "opening": ("How soon do places and networks open?", first_use.opening),
    "beginning": ("How soon does a training begin?", first_use.beginning),
    "memory": ("How much memory does it take?", window_use.memory),
    "writing": (
        "How long do digits of the program's own take to be written?",
        inference_speed.writing,
    ),
    "runs": ("How quickly are many runs listed and compared?", window_use.runs),
    "growth": ("How does time grow with the work?", growth.work),
}

_PACKAGES = ("lenet-gui", "tensorflow", "keras", "numpy", "PySide6_Essentials", "pyqtgraph")


def versions() -> dict[str, str]:
    """Return the versions of Python and of the measured packages."""
    found = {"python": platform.python_version()}
    found |= {package: importlib.metadata.version(package) for package in _PACKAGES}
    if (python := training_speed.torch_python()) is not None:
        code = "import json, torch; print(json.dumps(str(torch.__version__)))"
        found["torch"] = run_python("-c", code, python=python)
    return found


def load() -> float | None:
    """Return the load average over the last minute, or None on systems without one."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def measured(names: Sequence[str], quick: bool) -> tuple[dict[str, Any], bool]:
    """Return the answers as JSON values, and whether all questions could be measured."""
    answers: dict[str, Any] = {}
    complete = True
    for number, name in enumerate(names, start=1):
        question, measure = QUESTIONS[name]
        busy, start = load(), time.monotonic()
        print(f"[{number}/{len(names)}] {question} (load average {busy})", flush=True)
        try:
            answer = measure(quick)
        except MeasuringError as error:
            answer, complete = Answer((), notes=(f"could not be measured: {error}",)), False
        seconds = round(time.monotonic() - start, 1)
        print_answer(answer)
        print(f"  ({seconds:.0f} s)", flush=True)
        answers[name] = {
            "question": question,
            "load_before": busy,
            "seconds": seconds,
            **answer.as_json(),
        }
    return answers, complete


def print_table(answers: dict[str, Any]) -> None:
    """Print all rows, and the number of targets met."""
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
