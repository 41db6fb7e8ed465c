"""How long 10,000 images take to be read without TensorFlow, beside Keras's own `predict`.

    python benchmarks/evaluation.py [--quick]

The bundled LeNet-5 reads built-in digits, in processes of their own, in turn; importing and the
first pass, in which TensorFlow traces, do not count. Last comes the event loop's longest gap while
the window evaluates and shows the result.
"""

from __future__ import annotations

from runner import Answer, alternate, number, ratio, row, run_alone, run_script


def measure(quick: bool) -> Answer:
    """Readings in turn, then the window."""
    images = 1_000 if quick else 10_000
    runs = 1 if quick else 5

    def seconds(which: str) -> float:
        return float(run_script("evaluation.py", which, "--images", images)["seconds"])

    taken = alternate(
        {"lenet-gui": lambda: seconds("lenet-gui"), "predict": lambda: seconds("predict")}, runs
    )
    windows = [run_script("window_evaluation.py") for _ in range(1 if quick else 3)]
    machine = number(max(window["idle"] for window in windows), "ms")
    return Answer(
        (
            ratio(
                f"evaluating {images:,} images, to predict",
                ("lenet-gui", taken["lenet-gui"]),
                ("predict", taken["predict"]),
                1,
            ),
            row(
                "the window's longest gap while evaluating",
                [window["evaluating"] for window in windows],
                "ms",
                50,
            ),
        ),
        notes=(f"the longest gap of the idle window meanwhile: {machine}",),
    )


if __name__ == "__main__":
    run_alone(measure, __doc__)
