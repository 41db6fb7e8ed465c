"""What a log for TensorBoard costs a training, as a share of an epoch of LeNet-5.

    python benchmarks/tensorboard_price.py [--quick]

The same training with a log and without, in processes of their own, in turn; the last epoch
counts. Other programs show in the time that an epoch takes, hardly in that of the processors, and
least in the share that the writing has of its own epoch.
"""

from __future__ import annotations

from mnist_folder import mnist_folder
from runner import Answer, Row, alternate, ratio, row, run_alone, run_script

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
    shares = [run["writing"][-1] / run["epochs"][-1] for run in logged]

    def compared(what: str, key: str, target: float | None) -> Row:
        with_log, without = ((name, [run[key][-1] for run in figures[name]]) for name in figures)
        return ratio(what, with_log, without, target)

    return Answer(
        (
            row("writing an epoch's log, as a share of the epoch", shares, "", _MOST),
            row("… in milliseconds", [1000 * run["writing"][-1] for run in logged], "ms"),
            row("beginning a log", [1000 * run["beginning"] for run in logged], "ms"),
            compared("processor time of an epoch with a log, to without", "processors", 1 + _MOST),
            compared("the epoch itself", "epochs", None),
        )
    )


if __name__ == "__main__":
    run_alone(measure, __doc__)
