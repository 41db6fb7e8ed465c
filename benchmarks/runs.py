"""How quickly hundreds of runs are listed, and the curves of many are drawn over one another.

    python benchmarks/runs.py [--quick]

Runs of 40 epochs, 300 of them, 20 shown at once; and how the listing grows with their number.
"""

from __future__ import annotations

import statistics
from typing import Any

from growth import growth
from runner import Answer, row, run_alone, run_script

_RUNS, _SHOWN = 300, 20
_SIZES = (30, 100, 300)


def measure(quick: bool) -> Answer:
    """List and draw in processes of their own."""
    count, sizes = (10, (5, 10)) if quick else (_RUNS, _SIZES)
    repetitions = 1 if quick else 3
    figures: list[dict[str, Any]] = [
        run_script("window_runs.py", "--runs", count, "--overlaid", _SHOWN)
        for _ in range(repetitions)
    ]

    def medians(what: str) -> list[float]:
        return [statistics.median(one[what]) for one in figures]

    def listing(runs: int) -> float:
        printed = run_script("window_runs.py", "--runs", runs, "--no-window")
        return statistics.median(printed["listing"])

    grown, series = growth(
        "listing, by runs",
        "runs",
        "ms",
        sizes,
        [[listing(runs) for runs in sizes] for _ in range(repetitions)],
    )
    return Answer(
        (
            row(f"{count} runs of 40 epochs listed", medians("listing"), "ms", 500),
            row("the runs' table first shown", [one["table"] for one in figures], "ms", 500),
            row(f"{_SHOWN} runs' curves drawn again", medians("redrawn"), "ms", 50),
            row("… when all are ticked at once", medians("ticked"), "ms"),
            row("keeping an epoch of a training", medians("keeping"), "ms"),
            grown,
        ),
        (series,),
    )


if __name__ == "__main__":
    run_alone(measure, __doc__)
