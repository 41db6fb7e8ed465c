"""What a log for TensorBoard costs a training, as a share of an epoch of LeNet-5.

    python benchmarks/tensorboard_price.py [--quick]

The same training with a log and without, in processes of their own, in turn; the last epoch
counts. Beside the ratio, in which every other program shows, stands what the writing takes by a
clock of its own.
"""

from __future__ import annotations

from mnist_folder import mnist_folder
from runner import Answer, alternate, ratio, row, run_alone, run_script

_MOST = 0.05


def measure(quick: bool) -> Answer:
    """Epochs in turn."""
    with mnist_folder(quick) as folder:
        figures = alternate(
            {
                "with a log": lambda: run_script("kept_epochs.py", folder),
                "without": lambda: run_script("kept_epochs.py", folder, "--no-log"),
            },
            1 if quick else 7,
        )
    logged = figures["with a log"]
    epochs = {name: [run["epochs"][-1] for run in runs] for name, runs in figures.items()}
    shares = [run["writing"][-1] / run["epochs"][-1] for run in logged]
    with_log, without = epochs.items()
    return Answer(
        (
            row("writing an epoch's log, as a share of the epoch", shares, "", _MOST),
            row("… in milliseconds", [1000 * run["writing"][-1] for run in logged], "ms"),
            row("beginning a log", [1000 * run["beginning"] for run in logged], "ms"),
            ratio("an epoch with a log, to one without", with_log, without, 1 + _MOST),
        )
    )


if __name__ == "__main__":
    run_alone(measure, __doc__)
