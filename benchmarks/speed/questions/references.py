"""What the window's times are compared with: others' code, measured in the same run.

A slow machine is slow at both, so a ratio judges the program and not the machine. Times of
milliseconds are compared with Keras's `predict` of one drawing, those of a start with
`import tensorflow`.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from benchmarks.common.runner import Row, alternate, ratio, run_module, run_python

T = TypeVar("T")

# The milliseconds that `predict` took on the machine for which the limits were set: two cores of an
# AMD EPYC (docs/results.md of 25 November 2026). Its import of TensorFlow took 1.64 s.
_PREDICT_THERE = 36.0

_IMPORT = "import time, tensorflow; print(time.monotonic())"


def with_predict(measure: Callable[[], T], quick: bool) -> tuple[list[T], list[float]]:
    """Measure some times, in turn with the milliseconds of Keras's `predict` for one drawing.

    Return the results of both.
    """
    found = alternate({"ours": measure, "predict": lambda: predict(quick)}, 1 if quick else 3)
    return found["ours"], found["predict"]


def predict(quick: bool) -> float:
    """Return the milliseconds of Keras's `predict` for one drawing."""
    count = 5 if quick else 50
    found = run_module("contestants.inference", "predict", "--drawings", count)
    return statistics.median(found["milliseconds"])


def importing() -> float:
    """Return the seconds from the start of Python until TensorFlow is imported."""
    start = time.monotonic()
    return float(run_python("-c", _IMPORT)) - start


def to_predict(
    what: str, milliseconds: Sequence[float], predicts: Sequence[float], limit: float
) -> Row:
    """Return the row of times to those of with_predict(); `limit` is in milliseconds there."""
    ours = "lenet-gui", milliseconds
    return ratio(what, ours, ("predict", predicts), limit / _PREDICT_THERE, "ms")
