"""How long one drawing takes to be read, beside `model.predict` and a traced `tf.function`.

    python benchmarks/reading.py [--quick]

Each prepares the drawing in the same way, and the same network answers; in processes of their own,
in turn.
"""

from __future__ import annotations

import functools
import statistics

from runner import Answer, alternate, ratio, run_alone, run_script

_TARGETS = {"predict": 1 / 100, "tf.function": 1 / 2}


def _milliseconds(which: str, drawings: int) -> float:
    """The median of a process's drawings."""
    values = run_script("reading.py", which, "--drawings", drawings)["milliseconds"]
    return statistics.median(values)


def measure(quick: bool) -> Answer:
    """Readings in turn."""
    readers = {
        which: functools.partial(_milliseconds, which, 20 if quick else 200)
        for which in ("lenet-gui", *_TARGETS)
    }
    taken = alternate(readers, 1 if quick else 3)
    ours = "lenet-gui", taken["lenet-gui"]
    return Answer(
        tuple(
            ratio(f"reading a drawing, to {which}", ours, (which, taken[which]), target, "ms")
            for which, target in _TARGETS.items()
        )
    )


if __name__ == "__main__":
    run_alone(measure, __doc__)
