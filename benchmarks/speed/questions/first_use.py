"""What a person feels first: a place and a network open, a training begins and reaches 99 %."""

from __future__ import annotations

import functools
import statistics
import time
from typing import Any

from benchmarks.common.mnist_folder import mnist_folder
from benchmarks.common.runner import Answer, Row, alternate, number, ratio, run_module
from benchmarks.speed.questions.references import importing, predict, to_predict, with_predict
from lenet_gui.core.experiment.presets import PRESETS

# The seconds that a person reads on Train, in which the import of TensorFlow has begun.
_READ = 3


def opening(quick: bool) -> Answer:
    """Measure the first paint of each place, and the opening of a network."""
    runs, predicts = with_predict(
        functools.partial(run_module, "in_window.first_use", "--times", 2 if quick else 10), quick
    )
    names = {
        "training": "Train first painted",
        "evaluation": "Test first painted",
        "network": "Look inside first painted",
        "myDigits": "My digits first painted",
    }
    opened = [statistics.median(run["opened"]) for run in runs]
    return Answer(
        (
            *(
                to_predict(what, [run["places"][key] for run in runs], predicts, 250)
                for key, what in names.items()
            ),
            to_predict("a network's file opened", opened, predicts, 500),
        )
    )


def beginning(quick: bool) -> Answer:
    """Measure the first point of the curve, the gaps until then, and 99 % in a fresh program.

    Beside 99 % stands a script of Keras, from its start to the end of as many epochs by `fit`.
    """
    epochs = PRESETS["lenet5-fast"].config.epochs
    with mnist_folder(quick) as folder:

        def script() -> float:
            start = time.monotonic()
            run_module("contestants.keras_fit", folder, "--epochs", epochs)
            return time.monotonic() - start

        def first_point(seconds: float, *options: str) -> Any:
            return run_module("in_window.first_point", folder, "--read", seconds, *options)

        found = alternate(
            {
                "read": lambda: first_point(_READ),
                "import": importing,
                "predict": lambda: predict(quick),
                "at once": lambda: first_point(0),
                "gaps": lambda: first_point(_READ, "--gaps"),
                "script": script,
            },
            1 if quick else 3,
        )

    def compared(what: str, seconds: list[float], limit: float | None = None) -> Row:
        theirs = "import tensorflow", found["import"]
        return ratio(what, ("lenet-gui", seconds), theirs, limit)

    read, at_once = found["read"], found["at once"]
    cold, colder = ([run["cold"] for run in runs] for runs in (read, at_once))
    warm = [statistics.median(run["warm"]) for run in read]
    reading, begun = ([run[k] for run in found["gaps"]] for k in ("reading", "beginning"))
    result = "lenet-gui", [run["result"] for run in at_once]
    reached = ", ".join(number(100 * run["test_accuracy"], "%") for run in at_once)
    return Answer(
        (
            compared(f"a click on Train, read for {_READ} s, to the first point", cold, 1.25),
            compared("… as soon as it is shown", colder),
            # 0.3 s where the import takes 1.64 s.
            compared("… for another training", warm, 0.18),
            to_predict("the longest gap while Train is read", reading, found["predict"], 50),
            to_predict("… and from the click to the first point", begun, found["predict"], 50),
            ratio("… to 99 %, as soon as it is shown", result, ("Keras fit", found["script"]), 1),
        ),
        notes=(f"accuracies on the test images: {reached}",),
    )
