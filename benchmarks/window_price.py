"""What the window costs a training: an epoch with live curves, as a share of one without a window.

    python benchmarks/window_price.py [--quick]

The same training in both, in processes of their own, in turn; the second epoch counts. In the
window the training gets less of a core than others that want it (on Linux), so that on a busy
machine this ratio tells of the others' work.
"""

from __future__ import annotations

from mnist_folder import mnist_folder
from runner import Answer, alternate, ratio, run_alone, run_script


def measure(quick: bool) -> Answer:
    """Epochs in turn."""
    with mnist_folder(quick) as folder:
        seconds = alternate(
            {
                "window": lambda: run_script("window_training.py", folder)["epochs"][-1],
                "headless": lambda: run_script("lenet_gui_training.py", folder, "--epochs", 2)[
                    "epochs"
                ][-1],
            },
            1 if quick else 3,
        )
    window, headless = ("in the window", seconds["window"]), ("headless", seconds["headless"])
    return Answer((ratio("an epoch in the window, to headless", window, headless, 1.05),))


if __name__ == "__main__":
    run_alone(measure, __doc__)
