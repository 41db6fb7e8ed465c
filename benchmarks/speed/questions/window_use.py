"""The launch, the response times and the memory of the window, and its list of runs."""

from __future__ import annotations

import statistics
import sys
import time
from typing import Any

from benchmarks.common.mnist_folder import mnist_folder
from benchmarks.common.runner import (
    Answer,
    alternate,
    number,
    percentile_row,
    ratio,
    row,
    run_module,
    run_python,
)
from benchmarks.speed.questions.growth import growth

_FEW_MOVES = ("--moves", 20, "--seconds", 0.5, "--stops", 1)
_IMPORT = "import time, tensorflow; print(time.monotonic())"
_RUNS, _OVERLAID = 300, 20
_RUN_COUNTS = (30, 100, 300)


def responsiveness(quick: bool) -> Answer:
    """Measure the response to pen and Stop, and the event loop's longest gaps.

    The pen is measured from its move to the repainted bars, idle, with 99 other digits on the
    canvas, and in training; the gaps in training and while TensorFlow is imported; Stop until idle.
    Percentiles are over the moves of all processes.
    """
    with mnist_folder(quick) as folder:
        options = _FEW_MOVES if quick else ()
        repetitions = range(1 if quick else 3)
        runs = [run_module("in_window.pen_and_stop", folder, *options) for _ in repetitions]

    def all_of(what: str) -> list[Any]:
        return [run[what] for run in runs]

    training, loading = all_of("gap, training"), all_of("gap, loading")
    held_up = number(max(all_of("held up")), "ms")
    return Answer(
        (
            percentile_row("pen to bars, idle: p99", all_of("pen, idle"), 0.99, "ms", 4),
            percentile_row("… on a page of 100 digits: p99", all_of("pen, page"), 0.99, "ms", 8),
            percentile_row(
                "pen to bars, in training: p99", all_of("pen, training"), 0.99, "ms", 10
            ),
            row("the window's longest gap in training", training, "ms", 50),
            row("the window's longest gap while TensorFlow loads", loading, "ms", 350),
            percentile_row("Stop to idle: p99", all_of("stops"), 0.99, "ms", 150),
        ),
        notes=(f"a loop that does nothing was held up for {held_up} by others on this machine",),
    )


def _launched() -> tuple[float, float]:
    """Return the seconds until the window was painted, and until a digit was read."""
    start = time.monotonic()
    moments = run_module("in_window.launch_to_digit")
    return moments["painted"] - start, moments["read"] - start


def _imported() -> tuple[float, float]:
    """Return the seconds until TensorFlow was imported; twice, to go with the two of the window."""
    start = time.monotonic()
    seconds = run_python("-c", _IMPORT) - start
    return seconds, seconds


def launch(quick: bool) -> Answer:
    """Compare the launch, from just before the process is started, to importing TensorFlow."""
    if not quick:
        # A first launch warms the disk's cache for both.
        _launched()
        _imported()
    seconds = alternate({"lenet-gui": _launched, "import tensorflow": _imported}, 1 if quick else 5)
    painted, read = (
        [(name, [run[column] for run in runs]) for name, runs in seconds.items()]
        for column in (0, 1)
    )
    return Answer(
        (
            ratio("launch to painted window, to `import tensorflow`", *painted, 0.25),
            ratio("launch to first digit read, to the same", *read, 0.3),
        )
    )


def memory(quick: bool) -> Answer:
    """Find the resident memory after drawing, and the most while training. Linux only."""
    if sys.platform != "linux":
        return Answer((), notes=("memory is measured on Linux only",))
    seconds = 3 if quick else 10
    with mnist_folder(quick) as folder:
        runs = [
            run_module("in_window.resident_memory", folder, "--seconds", seconds)
            for _ in range(1 if quick else 3)
        ]
    return Answer(
        (
            row("memory, only drawing", [run["drawing"] for run in runs], "MB", 160),
            row("memory, the most in training", [run["training"] for run in runs], "MB", 900),
        )
    )


def runs(quick: bool) -> Answer:
    """List runs of 40 epochs, draw the curves of many over one another, and vary their number."""
    count, counts = (10, (5, 10)) if quick else (_RUNS, _RUN_COUNTS)
    repetitions = range(1 if quick else 3)
    options = ("--runs", count, "--overlaid", _OVERLAID)
    figures = [run_module("in_window.many_runs", *options) for _ in repetitions]

    def medians(what: str) -> list[float]:
        return [statistics.median(one[what]) for one in figures]

    def listing(runs: int) -> float:
        printed = run_module("in_window.many_runs", "--runs", runs, "--no-window")
        return statistics.median(printed["listing"])

    times = [[listing(runs) for runs in counts] for _ in repetitions]
    grown, series = growth("listing, by runs", "runs", "ms", counts, times)
    return Answer(
        (
            row(f"{count} runs of 40 epochs listed", medians("listing"), "ms", 500),
            row("the runs' table first shown", [one["table"] for one in figures], "ms", 500),
            row(f"{_OVERLAID} runs' curves drawn again", medians("redrawn"), "ms", 50),
            row("… when all are ticked at once", medians("ticked"), "ms"),
            row("keeping an epoch of a training", medians("keeping"), "ms"),
            grown,
        ),
        (series,),
    )
