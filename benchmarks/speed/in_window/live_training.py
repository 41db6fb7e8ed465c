"""Train in the window, with live curves, as a click on Train does.

    python -m benchmarks.speed.in_window.live_training FOLDER

Trains LeNet-5 with Adam for two epochs, and prints the seconds of the second with its validation,
since TensorFlow is imported and traces in the first.
"""

from __future__ import annotations

import dataclasses
import json
import sys
import time
from pathlib import Path

from benchmarks.common.window_session import open_window, user_folders, wait
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.training.loop import EpochDone
from lenet_gui.ui.training.page import TrainingPage


def main() -> None:
    """Train and print."""
    config = dataclasses.replace(PRESETS["lenet5-adam"].config, epochs=2)
    ends: list[float] = []

    def note(progress: object) -> None:
        # Called in the worker's thread; a slot of the window would wait for the event loop.
        if isinstance(progress, EpochDone):
            ends.append(time.perf_counter())

    with user_folders(), open_window() as window:
        window.page(TrainingPage).come_to_front()
        window.app.training.worker.progressed.connect(note)
        window.page(TrainingPage).start(config, Path(sys.argv[1]))
        wait(lambda: not window.app.busy)
        if len(ends) != 2:
            sys.exit("the training in the window came to no end")
        print(json.dumps({"epochs": [ends[1] - ends[0]]}), flush=True)


if __name__ == "__main__":
    main()
