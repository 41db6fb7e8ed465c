"""How long it takes until LeNet-5 reads 99.0 % of MNIST's test images, and beside the tutorial.

    python benchmarks/time_to_99.py [--quick]

The preset "99 % in seconds" with five seeds, each to its end, since its learning rate falls to
zero only there; in turn with one epoch of the tutorial's session loop, of which the tutorial runs
40 to claim 99.0 %. Importing TensorFlow and tracing do not count in either.
"""

from __future__ import annotations

from typing import Any

from mnist_folder import mnist_folder
from runner import Answer, alternate, number, ratio, row, run_alone, run_script

_SEEDS = range(1, 6)
_WANTED = 0.99
_TUTORIAL_EPOCHS = 40


def measure(quick: bool) -> Answer:
    """The preset with each seed, in turn with the session loop."""
    seeds = iter(_SEEDS)
    with mnist_folder(quick) as folder:

        def fast() -> Any:
            seed = next(seeds)
            return run_script(
                "lenet_gui_training.py", folder, "--preset", "lenet5-fast", "--seed", seed
            )

        runs = alternate(
            {"fast": fast, "loop": lambda: run_script("session_loop.py", folder)},
            1 if quick else len(_SEEDS),
        )
    seconds = [run["seconds"] for run in runs["fast"]]
    accuracies = [run["test_accuracy"] for run in runs["fast"]]
    tutorial = [_TUTORIAL_EPOCHS * run["epochs"][-1] for run in runs["loop"]]
    reached = ", ".join(number(100 * accuracy, "%") for accuracy in accuracies)
    short = sum(accuracy < _WANTED for accuracy in accuracies)
    return Answer(
        (
            row("training to 99.0 % on the test images", seconds, "s", 10),
            row(f"… seeds of {len(seconds)} that stay below", [short], "", 0),
            ratio(
                "99.0 %, to the tutorial's 40 epochs",
                ("preset", seconds),
                ("40 epochs", tutorial),
                1 / 12,
            ),
        ),
        notes=(f"accuracies on the test images: {reached}",),
    )


if __name__ == "__main__":
    run_alone(measure, __doc__)
