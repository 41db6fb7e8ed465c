"""Train LeNet-5 in a sweep, so many trainings side by side, each on so many cores.

python -m benchmarks.speed.contestants.sweep_pace FOLDER [--workers 2] [--cores 1] [--epochs 4]

Prints the trainings of 40 epochs that end in an hour. Each worker counts from the end of its first
epoch to the end of its last, so the starts of the processes and of TensorFlow are left out.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import tempfile
import threading
import time
from pathlib import Path

from lenet_gui.core.data.dataset import load_own
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.sweep import cluster
from lenet_gui.core.sweep.engine import Progress, sweep
from lenet_gui.core.sweep.plan import make_plan

_EPOCHS_OF_A_TRAINING = 40

# More than are measured, so that no training ends before all are.
_ENDLESS = 1000


def trainings_an_hour(folder: Path, workers: int, cores: int, epochs: int) -> float:
    """Return how many trainings of 40 epochs end in an hour."""
    # The cluster divides the cores among its workers.
    cluster.cores = lambda: workers * cores  # type: ignore[assignment]
    base = dataclasses.replace(PRESETS["lenet5-adam"].config, epochs=_ENDLESS)
    # Rates that differ by nothing that matters: the same work, and a training for each worker.
    rates = tuple(0.001 + k / 1e6 for k in range(max(workers, 2)))
    plan = make_plan(base, {"learning_rate": rates}, [1])
    stop, dataset = threading.Event(), load_own(folder)
    first: dict[object, tuple[int, float]] = {}
    last: dict[object, tuple[int, float]] = {}
    with tempfile.TemporaryDirectory() as runs:
        for event in sweep(plan, dataset, folder, RunsFolder(Path(runs)), stop, workers):
            if isinstance(event, Progress) and event.epochs > 0:
                now = event.epochs, time.perf_counter()
                first.setdefault(event.config, now)
                last[event.config] = now
            counted = [last[one][0] - first[one][0] for one in first]
            if len(counted) == workers and min(counted) >= epochs:
                stop.set()
    speeds = [(last[one][0] - first[one][0]) / (last[one][1] - first[one][1]) for one in first]
    return 3600 * sum(speeds) / _EPOCHS_OF_A_TRAINING


def main() -> None:
    """Train and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--cores", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=4)
    options = parser.parse_args()
    given = options.folder, options.workers, options.cores, options.epochs
    print(json.dumps({"trainings_an_hour": trainings_an_hour(*given)}))


if __name__ == "__main__":
    main()
