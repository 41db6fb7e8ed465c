"""The speed of training: beside other libraries, to 99 %, with augmentation, a window, a log.

All contestants train LeNet-5 with Adam, batch 128, float32, on MNIST's 55,000 images with
validation on 5,000, on all cores. Each runs in its own process, in turn, and its warm-up is not
measured. `make torch` installs PyTorch in a separate environment.
"""

from __future__ import annotations

import functools
import sys
from pathlib import Path
from typing import Any

from benchmarks.common.mnist_folder import mnist_folder, training_images
from benchmarks.common.runner import ROOT, Answer, Row, alternate, number, ratio, row, run_module

HEADLESS = "contestants.headless_training"
OURS, FIT, SESSION, TORCH = "lenet-gui", "Keras fit", "session loop", "PyTorch"

_CONTESTANTS = {
    OURS: (HEADLESS, "--epochs", 1),
    FIT: ("contestants.keras_fit",),
    SESSION: ("contestants.session_loop",),
    TORCH: ("contestants.torch_eager",),
}
_TARGETS = {FIT: 0.45, TORCH: 0.4, SESSION: 0.6}

# The forward pass takes 0.83 MFLOP, two operations for each multiply-add: C1 28·28·25·6, C3
# 10·10·150·16, dense layers 400·120 + 120·84 + 84·10. The gradients by weights and by inputs take
# as much each.
_FLOP_A_SAMPLE = 3 * 2 * (28 * 28 * 25 * 6 + 10 * 10 * 150 * 16 + 400 * 120 + 120 * 84 + 84 * 10)

_SEEDS = range(1, 6)
_WANTED = 0.99
_TUTORIAL_EPOCHS = 40

_MAX_SHARE_OF_LOG = 0.05


def torch_python() -> Path | None:
    """Return the Python that has PyTorch, or None."""
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

    The preset runs to its end, where its learning rate reaches zero. The tutorial's 40 epochs are
    estimated from one epoch. Imports and tracing are not measured.
    """
    seeds = iter(_SEEDS)
    with mnist_folder(quick) as folder:

        def fast() -> Any:
            options = ("--preset", "lenet5-fast", "--seed", next(seeds))
            return run_module(HEADLESS, folder, *options)

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
    with mnist_folder(quick) as folder:

        def epoch(*options: str) -> float:
            return last_epoch(HEADLESS, folder, "--epochs", 1, *options)

        seconds = alternate(
            {"with": lambda: epoch("--augmentation"), "without": epoch},
            1 if quick else 3,
        )
    return Answer((ratio("an epoch with augmentation, to without", *seconds.items(), 1.35),))


def window_price(quick: bool) -> Answer:
    """Compare an epoch in the window, with live curves, to one without a window.

    In the window the training has a lower priority than other programs (on Linux), so the ratio is
    meaningful on an idle machine only.
    """
    with mnist_folder(quick) as folder:
        seconds = alternate(
            {
                "in the window": lambda: last_epoch("in_window.live_training", folder),
                "headless": lambda: last_epoch(HEADLESS, folder, "--epochs", 2),
            },
            1 if quick else 3,
        )
    return Answer((ratio("an epoch in the window, to headless", *seconds.items(), 1.05),))


def tensorboard_price(quick: bool) -> Answer:
    """Compare the last epoch of a training with a log for TensorBoard to one without.

    Other programs disturb the time of an epoch most, its processor time less, and the share of the
    writing in its epoch least.
    """
    with mnist_folder(quick) as folder:

        def run(option: str) -> Any:
            return run_module(HEADLESS, folder, "--epochs", 3, option)

        runs = alternate(
            {"with a log": lambda: run("--logged"), "without": lambda: run("--recorded")},
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
