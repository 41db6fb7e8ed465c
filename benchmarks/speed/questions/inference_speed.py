"""The speed of reading one drawing and 10,000 images, and of drawing synthetic digits.

Keras's `predict` and a traced `tf.function` are measured with the same network and the same
preprocessing, each in its own process, in turn. Imports and the first pass are not measured.
"""

from __future__ import annotations

import functools
import statistics

from benchmarks.common.runner import Answer, alternate, number, ratio, row, run_module
from benchmarks.speed.questions.references import to_predict, with_predict

_TARGETS = {"predict": 1 / 100, "tf.function": 1 / 2}


def reading(quick: bool) -> Answer:
    """Compare the median times from the canvas's ink to ten probabilities; read a page."""
    count = 20 if quick else 200

    def milliseconds(which: str) -> float:
        result = run_module("contestants.inference", which, "--drawings", count)
        return statistics.median(result["milliseconds"])

    readers = {which: functools.partial(milliseconds, which) for which in ("lenet-gui", *_TARGETS)}
    taken = alternate(readers, 1 if quick else 3)
    ours = "lenet-gui", taken["lenet-gui"]
    pages = [
        float(run_module("contestants.inference", "lenet-gui", "--page")["seconds"])
        for _ in range(1 if quick else 5)
    ]
    return Answer(
        (
            *(
                ratio(f"reading a drawing, to {which}", ours, (which, taken[which]), target, "ms")
                for which, target in _TARGETS.items()
            ),
            row("reading a picture file of 100 digits", pages, "s", 1),
        )
    )


def evaluation_seconds(which: str, images: int) -> float:
    """Return the seconds of an evaluation of that number of images."""
    return float(run_module("contestants.inference", which, "--images", images)["seconds"])


def evaluation(quick: bool) -> Answer:
    """Compare an evaluation to `predict`; find the event loop's longest gap in the window's."""
    images = 1_000 if quick else 10_000
    taken = alternate(
        {
            which: functools.partial(evaluation_seconds, which, images)
            for which in ("lenet-gui", "predict")
        },
        1 if quick else 5,
    )
    windows, predicts = with_predict(lambda: run_module("in_window.evaluation_gap"), quick)
    machine = number(max(window["idle"] for window in windows), "ms")
    gaps = [window["evaluating"] for window in windows]
    return Answer(
        (
            ratio(f"evaluating {images:,} images, to predict", *taken.items(), 1),
            to_predict("the window's longest gap while evaluating", gaps, predicts, 50),
        ),
        notes=(f"the longest gap of the idle window meanwhile: {machine}",),
    )


def writing(quick: bool) -> Answer:
    """Measure making 60,000 synthetic digits, and reading them from the cache."""
    count, times = (600, 1) if quick else (60_000, 3)
    seconds = [run_module("contestants.synthesis", count) for _ in range(times)]
    return Answer(
        (
            row("60,000 digits written", [each["written"] for each in seconds], "s", 30),
            row("… and read again where they are kept", [each["read"] for each in seconds], "s"),
        )
    )
