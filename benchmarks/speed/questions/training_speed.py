"""How fast LeNet-5 trains: beside others, to 99 %, with augmentation, a window, a log.

LeNet-5 with Adam, batch 128, float32, MNIST's 55,000 images and validation on 5,000, all cores:
the same for all, each in a process of its own, in turn, after a short warm-up that does not count.
PyTorch is no part of this project; `make torch` puts it into an environment of its own.
"""

from __future__ import annotations

import functools
import sys
from pathlib import Path
from typing import Any

from benchmarks.common.mnist_folder import mnist_folder, training_images
from benchmarks.common.runner import ROOT, Answer, Row, alternate, number, ratio, row, run_module

OURS, FIT, SESSION, TORCH = "lenet-gui", "Keras fit", "session loop", "PyTorch"

_CONTESTANTS = {
    OURS: ("contestants.headless_training", "--epochs", 1),
    FIT: ("contestants.keras_fit",),
    SESSION: ("contestants.session_loop",),
    TORCH: ("contestants.torch_eager",),
}
_TARGETS = {FIT: 0.45, TORCH: 0.7, SESSION: 0.6}

# Multiplications and additions forward and back. Forward: C1 28·28·25·6, C3 10·10·150·16, the dense
# layers 400·120 + 120·84 + 84·10, each product with its sum two operations, 0.83 MFLOP in all; the
# gradients by the weights and by the inputs each take the same once more.
_FLOP_A_SAMPLE = 3 * 2 * (28 * 28 * 25 * 6 + 10 * 10 * 150 * 16 + 400 * 120 + 120 * 84 + 84 * 10)

_SEEDS = range(1, 6)
_WANTED = 0.99
_TUTORIAL_EPOCHS = 40

_MAX_SHARE_OF_LOG = 0.05


def torch_python() -> Path | None:
    """Return the Python that has PyTorch, None where there is none."""
    for part in ("bin/python", "Scripts/python.exe"):
        if (path := ROOT / ".venv-torch" / part).exists():
            return path
    return None


def last_epoch(module: str, *arguments: object, python: str | Path = sys.executable) -> float:
    """Run a contestant; return the seconds of its last epoch."""
    return float(run_module(module, *arguments, python=python)["epochs"][-1])


def epoch(quick: bool) -> Answer:
    """Compare epochs, and the share of this machine's peak in a large matrix product."""
    torch = torch_python()
    names = [name for name in _CONTESTANTS if name != TORCH or torch is not None]
    with mnist_folder(quick) as folder:

        def seconds_of(name: str) -> float:
            module, *arguments = _CONTESTANTS[name]
            python = torch if name == TORCH and torch is not None else sys.executable
            return last_epoch(module, folder, *arguments, python=python)

        contestants = {name: functools.partial(seconds_of, name) for name in names}
        contestants["peak"] = lambda: float(run_module("contestants.matmul_peak")["gflops"])
        images = training_images(folder)
        seconds = alternate(contestants, 1 if quick else 3)
    peaks = seconds.pop("peak")
    reached = [_FLOP_A_SAMPLE * images / epoch / 1e9 for epoch in seconds[OURS]]
    rows = [
        ratio(f"an epoch, to {name}", (OURS, seconds[OURS]), (name, seconds[name]), target)
        for name, target in _TARGETS.items()
        if name in seconds
    ]
    rows.append(
        ratio("matrix product's peak reached", (OURS, reached), ("peak", peaks), None, "GFLOP/s")
    )
    missing = "PyTorch is not here and was left out; `make torch` brings it."
    return Answer(tuple(rows), notes=() if torch is not None else (missing,))


def time_to_99(quick: bool) -> Answer:
    """Train the preset "99 % in seconds" with five seeds, in turn with the tutorial's session loop.

    Each goes to its end, since its learning rate falls to zero only there. The tutorial runs 40
    epochs to claim 99.0 %, of which one is run. Importing and tracing do not count in either.
    """
    seeds = iter(_SEEDS)
    with mnist_folder(quick) as folder:

        def fast() -> Any:
            options = ("--preset", "lenet5-fast", "--seed", next(seeds))
            return run_module("contestants.headless_training", folder, *options)

        runs = alternate(
            {"fast": fast, "loop": lambda: run_module("contestants.session_loop", folder)},
            1 if quick else len(_SEEDS),
        )
    seconds = [run["seconds"] for run in runs["fast"]]
    accuracies = [run["test_accuracy"] for run in runs["fast"]]
    tutorial = [_TUTORIAL_EPOCHS * run["epochs"][-1] for run in runs["loop"]]
    reached = ", ".join(number(100 * accuracy, "%") for accuracy in accuracies)
    short = sum(accuracy < _WANTED for accuracy in accuracies)
    ours, theirs = ("preset", seconds), ("40 epochs", tutorial)
    return Answer(
        (
            row("training to 99.0 % on the test images", seconds, "s", 10),
            row(f"… seeds of {len(seconds)} that stay below", [short], "", 0),
            ratio("99.0 %, to the tutorial's 40 epochs", ours, theirs, 1 / 12),
        ),
        notes=(f"accuracies on the test images: {reached}",),
    )


def augmentation(quick: bool) -> Answer:
    """Compare an epoch with augmentation to one without."""
    module = "contestants.headless_training"
    with mnist_folder(quick) as folder:
        seconds = alternate(
            {
                "with": lambda: last_epoch(module, folder, "--epochs", 1, "--augmentation"),
                "without": lambda: last_epoch(module, folder, "--epochs", 1),
            },
            1 if quick else 3,
        )
    return Answer((ratio("an epoch with augmentation, to without", *seconds.items(), 1.35),))


def window_price(quick: bool) -> Answer:
    """Compare an epoch in the window, with live curves, to one without a window.

    In the window the training gets less of a core than others that want it (on Linux), so that on
    a busy machine this ratio tells of the others' work.
    """
    with mnist_folder(quick) as folder:
        seconds = alternate(
            {
                "in the window": lambda: last_epoch("in_window.live_training", folder),
                "headless": lambda: last_epoch(
                    "contestants.headless_training", folder, "--epochs", 2
                ),
            },
            1 if quick else 3,
        )
    return Answer((ratio("an epoch in the window, to headless", *seconds.items(), 1.05),))


def tensorboard_price(quick: bool) -> Answer:
    """Compare the last epoch of a training with a log for TensorBoard to one without.

    Other programs show in the time that an epoch takes, hardly in that of the processors, and
    least in the share that the writing has of its own epoch.
    """
    module = "contestants.logged_training"
    with mnist_folder(quick) as folder:
        runs = alternate(
            {
                "with a log": lambda: run_module(module, folder),
                "without": lambda: run_module(module, folder, "--no-log"),
            },
            1 if quick else 7,
        )
    logged = runs["with a log"]
    shares = [run["writing"][-1] / run["epochs"][-1] for run in logged]

    def compared(what: str, key: str, target: float | None) -> Row:
        with_log, without = ((name, [run[key][-1] for run in runs[name]]) for name in runs)
        return ratio(what, with_log, without, target)

    most = _MAX_SHARE_OF_LOG
    return Answer(
        (
            row("writing an epoch's log, as a share of the epoch", shares, "", most),
            row("… in milliseconds", [1000 * run["writing"][-1] for run in logged], "ms"),
            row("beginning a log", [1000 * run["beginning"] for run in logged], "ms"),
            compared("processor time of an epoch with a log, to without", "processors", 1 + most),
            compared("the epoch itself", "epochs", None),
        )
    )
