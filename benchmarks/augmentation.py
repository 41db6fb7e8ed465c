"""What augmentation costs: an epoch with it, as a share of one without.

    python benchmarks/augmentation.py [--quick]

In processes of their own, in turn, after a short warm-up.
"""

from __future__ import annotations

from mnist_folder import mnist_folder
from runner import Answer, alternate, ratio, run_alone, run_script


def measure(quick: bool) -> Answer:
    """Epochs in turn."""
    with mnist_folder(quick) as folder:

        def epoch(*more: str) -> float:
            epochs = run_script("lenet_gui_training.py", folder, "--epochs", 1, *more)["epochs"]
            return float(epochs[-1])

        seconds = alternate(
            {"with": lambda: epoch("--augmentation"), "without": epoch}, 1 if quick else 3
        )
    ours, plain = ("with", seconds["with"]), ("without", seconds["without"])
    return Answer((ratio("an epoch with augmentation, to without", ours, plain, 1.35),))


if __name__ == "__main__":
    run_alone(measure, __doc__)
