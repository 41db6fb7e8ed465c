"""How quickly the window answers the pen and the click on Stop, and how long it ever stands still.

    python benchmarks/responsiveness.py [--quick]

From a move of the pen to the repainted bars, idle and while a network is in training; the longest
gap of the event loop in training and while TensorFlow is imported; from Stop to idle. Each process
measures all of it; percentiles are over the moves of all.
"""

from __future__ import annotations

from mnist_folder import mnist_folder
from runner import Answer, number, percentile_row, row, run_alone, run_script

_QUICK = ("--moves", 20, "--seconds", 0.5, "--stops", 1)


def measure(quick: bool) -> Answer:
    """Open the window some times and use it."""
    with mnist_folder(quick) as folder:
        runs = [
            run_script("window_answers.py", folder, *(_QUICK if quick else ()))
            for _ in range(1 if quick else 3)
        ]

    def all_of(what: str) -> list[list[float]]:
        return [run[what] for run in runs]

    held_up = number(max(run["held up"] for run in runs), "ms")
    return Answer(
        (
            percentile_row("pen to bars, idle: p99", all_of("pen, idle"), 0.99, "ms", 4),
            percentile_row(
                "pen to bars, in training: p99", all_of("pen, training"), 0.99, "ms", 10
            ),
            row(
                "the window's longest gap in training",
                [run["gap, training"] for run in runs],
                "ms",
                50,
            ),
            row(
                "the window's longest gap while TensorFlow loads",
                [run["gap, loading"] for run in runs],
                "ms",
                350,
            ),
            percentile_row("Stop to idle: p99", all_of("stops"), 0.99, "ms", 150),
        ),
        notes=(f"a loop that does nothing was held up for {held_up} by others on this machine",),
    )


if __name__ == "__main__":
    run_alone(measure, __doc__)
