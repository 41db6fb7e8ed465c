"""Train each kind of network with some seeds, and write their accuracies to docs/results.md.

    python -m benchmarks.accuracy.architectures_page [--seeds N] [--runs DIR] [--page FILE]

It runs `lenet-gui train` for each preset and seed of which there is no finished run on MNIST yet,
so it can be broken off, and a call after the last takes seconds. The text of the page between the
two comments that name this command is replaced.
"""

from __future__ import annotations

import argparse
import dataclasses
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.common.machine import machine
from benchmarks.common.page import with_section
from benchmarks.common.runner import ROOT
from lenet_gui.core.experiment.presets import PRESETS, Preset
from lenet_gui.core.experiment.record import TrainingRecord, duration
from lenet_gui.core.metrics.intervals import t_interval
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import MNIST_FINGERPRINT
from lenet_gui.core.runs.run import Run
from lenet_gui.core.storage.files import write_bytes

COMMAND = "python -m benchmarks.accuracy.architectures_page"

# One preset for each kind of network, and where it is from.
SOURCES = {
    "softmax": "the tutorial",
    "mlp": "the first tutorials of TensorFlow and Keras",
    "lenet5-fast": "the tutorial",
    "lenet5-1998": "LeCun et al., “Gradient-based learning applied to document recognition” (1998)",
    "keras-example": "https://keras.io/examples/vision/mnist_convnet/",
}

COLUMNS = ("preset", "from", "weights", "epochs", "test accuracy", "95 % interval", "time")


def recorded(runs: RunsFolder, preset: Preset, seed: int) -> TrainingRecord | None:
    """Return the record of a finished run of a preset and seed on MNIST, if there is one."""
    config = dataclasses.replace(preset.config, seed=seed)
    finished = (
        run
        for run in runs.entries()
        if isinstance(run, Run) and run.state == "finished" and run.fingerprint == MNIST_FINGERPRINT
    )
    return next((run.record for run in finished if run.record.config == config), None)


def table(records: dict[str, list[TrainingRecord]], computer: dict[str, object]) -> str:
    """Return the section of the page: the computer, the versions, and a row for each preset."""
    versions = next(iter(records.values()))[0].versions
    lines = [
        f"On {computer['cores']} cores of {computer['processor']}, {computer['system']}, with "
        f"TensorFlow {versions['tensorflow']}, Keras {versions['keras']}:",
        "",
        f"| {' | '.join(COLUMNS)} |",
        f"|{'---|' * len(COLUMNS)}",
    ]
    return "\n".join([*lines, *(_row(key, done) for key, done in records.items()), ""])


def _row(key: str, records: Sequence[TrainingRecord]) -> str:
    config = PRESETS[key].config
    accuracies = [record.test_accuracy or 0.0 for record in records]
    each = ", ".join(f"{100 * accuracy:.2f}" for accuracy in accuracies)
    low, high = t_interval(accuracies) if len(accuracies) > 1 else (0.0, 1.0)
    cells = (
        f"`{key}`",
        SOURCES[key],
        f"{config.architecture().parameter_count():,}",
        str(config.epochs),
        f"{100 * statistics.fmean(accuracies):.2f} % ({each})",
        f"{100 * max(low, 0):.2f}–{100 * min(high, 1):.2f} %",
        duration(statistics.fmean(record.seconds for record in records)),
    )
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Train what is missing, and write the table to the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--runs", type=Path, metavar="DIR", help="in place of the user's own")
    parser.add_argument("--page", type=Path, default=ROOT / "docs" / "results.md")
    options = parser.parse_args()
    runs = RunsFolder(options.runs)
    for seed in range(1, options.seeds + 1):
        for key in SOURCES:
            if recorded(runs, PRESETS[key], seed) is None:
                _train(key, seed, runs)
    records = {
        key: [record for seed in seeds if (record := recorded(runs, PRESETS[key], seed))]
        for seeds in [range(1, options.seeds + 1)]
        for key in SOURCES
    }
    page = options.page.read_text(encoding="utf-8")
    filled = with_section(page, table(records, machine()), COMMAND)
    write_bytes(options.page, filled.encode())


def _train(key: str, seed: int, runs: RunsFolder) -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "lenet_gui", "train", "--preset", key]
        command += ["--seed", str(seed), "--runs", str(runs.path)]
        command += ["--output", str(Path(folder, "network.keras"))]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
