"""How much memory a session takes that only draws, and one that trains on MNIST as well.

    python benchmarks/memory.py [--quick]

Of the process, as far as it is resident: after drawing, and the most while training. Linux only.
"""

from __future__ import annotations

import sys

from mnist_folder import mnist_folder
from runner import Answer, row, run_alone, run_script


def measure(quick: bool) -> Answer:
    """Open the window some times, draw and train."""
    if sys.platform != "linux":
        return Answer((), notes=("memory is measured on Linux only",))
    with mnist_folder(quick) as folder:
        runs = [
            run_script("window_memory.py", folder, "--seconds", 3 if quick else 10)
            for _ in range(1 if quick else 3)
        ]
    return Answer(
        (
            row("memory, only drawing", [run["drawing"] for run in runs], "MB", 160),
            row("memory, the most in training", [run["training"] for run in runs], "MB", 900),
        )
    )


if __name__ == "__main__":
    run_alone(measure, __doc__)
