"""The launch, the response times and the memory of the window, and its list of runs."""

from __future__ import annotations

import statistics
import sys
import time

from benchmarks.common.mnist_folder import mnist_folder
from benchmarks.common.runner import (
    Answer,
    Row,
    alternate,
    number,
    percentile,
    ratio,
    row,
    run_module,
)
from benchmarks.speed.questions.growth import growth
from benchmarks.speed.questions.references import importing, to_predict, with_predict

_FEW_MOVES = ("--moves", 20, "--seconds", 0.5, "--stops", 1)
_RUNS, _OVERLAID = 300, 20
_RUN_COUNTS = (30, 100, 300)


def responsiveness(quick: bool) -> Answer:
    """Measure the response to pen and Stop, and the event loop's longest gaps.

    The pen is measured from its move to the repainted bars, idle, with 99 other digits on the
    canvas, and in training; the gaps in training and while TensorFlow is imported; Stop until idle.
    """
    options = _FEW_MOVES if quick else ()
    with mnist_folder(quick) as folder:
        runs, predicts = with_predict(
            lambda: run_module("in_window.pen_and_stop", folder, *options), quick
        )

    def longest(what: str) -> list[float]:
        return [run[what] for run in runs]

    def p99(what: str) -> list[float]:
        return [percentile(run[what], 0.99) for run in runs]

    def made(what: str, milliseconds: list[float], limit: float) -> Row:
        return to_predict(what, milliseconds, predicts, limit)

    return Answer(
        (
            made("pen to bars, idle: p99", p99("pen, idle"), 4),
            made("… on a page of 100 digits: p99", p99("pen, page"), 8),
            made("pen to bars, in training: p99", p99("pen, training"), 10),
            made("the window's longest gap in training", longest("gap, training"), 50),
            made(
                "the longest gap at a click as soon as Train is shown", longest("gap, loading"), 50
            ),
            made("Stop to idle: p99", p99("stops"), 150),
        ),
        notes=(
            "a loop that does nothing was held up for "
            f"{number(max(longest('held up')), 'ms')} by others on this machine",
        ),
    )


def _launched() -> tuple[float, float]:
    """Return the seconds until the window was painted, and until a digit was read."""
    start = time.monotonic()
    moments = run_module("in_window.launch_to_digit")
    return moments["painted"] - start, moments["read"] - start


def launch(quick: bool) -> Answer:
    """Compare the launch, from just before the process is started, to importing TensorFlow."""
    if not quick:
        # A first launch warms the disk's cache for both.
        _launched()
        importing()
    found = alternate({"launch": _launched, "import": importing}, 1 if quick else 5)
    theirs = "import tensorflow", found["import"]
    painted, read = (("lenet-gui", list(seconds)) for seconds in zip(*found["launch"], strict=True))
    return Answer(
        (
            ratio("launch to painted window, to `import tensorflow`", painted, theirs, 0.25),
            ratio("launch to first digit read, to the same", read, theirs, 0.3),
        )
    )


def memory(quick: bool) -> Answer:
    """Find the resident memory after drawing, and the most while training. Linux only."""
    if sys.platform != "linux":
        return Answer((), notes=("memory is measured on Linux only",))
    with mnist_folder(quick) as folder:
        runs = [run_module("in_window.resident_memory", folder) for _ in range(1 if quick else 3)]
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
    figures, predicts = with_predict(lambda: run_module("in_window.many_runs", *options), quick)

    def medians(what: str) -> list[float]:
        return [statistics.median(one[what]) for one in figures]

    def listing(runs: int) -> float:
        printed = run_module("in_window.many_runs", "--runs", runs, "--no-window")
        return statistics.median(printed["listing"])

    times = [[listing(runs) for runs in counts] for _ in repetitions]
    grown, series = growth("listing, by runs", "runs", "ms", counts, times)
    return Answer(
        (
            to_predict(f"{count} runs of 40 epochs listed", medians("listing"), predicts, 500),
            to_predict(
                "the runs' table first shown", [one["table"] for one in figures], predicts, 500
            ),
            to_predict(f"{_OVERLAID} runs' curves drawn again", medians("redrawn"), predicts, 50),
            row("… when all are ticked at once", medians("ticked"), "ms"),
            row("keeping an epoch of a training", medians("keeping"), "ms"),
            grown,
        ),
        (series,),
    )
