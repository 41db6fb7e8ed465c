"""How long the window takes to appear and to read, as a share of what importing TensorFlow takes.

    python benchmarks/launch.py [--quick]

Both in processes of their own, in turn. The clock runs from just before the process is started
until the window was painted for the first time, and until a digit that is drawn at once was read.
"""

from __future__ import annotations

import time

from runner import Answer, alternate, ratio, run_alone, run_python, run_script

_IMPORT = "import time, tensorflow; print(time.monotonic())"


def _launched() -> tuple[float, float]:
    """Seconds until the window was painted, and until a digit was read."""
    start = time.monotonic()
    moments = run_script("window_launch.py")
    return moments["painted"] - start, moments["read"] - start


def _imported() -> tuple[float, float]:
    """Seconds until TensorFlow was imported; twice, to go with the two of the window."""
    start = time.monotonic()
    seconds = run_python("-c", _IMPORT) - start
    return seconds, seconds


def measure(quick: bool) -> Answer:
    """Launches in turn."""
    if not quick:
        # Once before, so that both find the disk's cache warm.
        _launched()
        _imported()
    seconds = alternate({"window": _launched, "import": _imported}, 1 if quick else 5)
    return Answer(
        tuple(
            ratio(
                what,
                ("lenet-gui", [run[column] for run in seconds["window"]]),
                ("import tensorflow", [run[column] for run in seconds["import"]]),
                target,
            )
            for column, what, target in (
                (0, "launch to painted window, to `import tensorflow`", 0.25),
                (1, "launch to first digit read, to the same", 0.3),
            )
        )
    )


if __name__ == "__main__":
    run_alone(measure, __doc__)
