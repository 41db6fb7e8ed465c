"""Measure the growth of the process over two hours of drawing and a hundred trainings.

    python -m benchmarks.robustness.memory_growth [--cycles 100] [--strokes 72000] [--kinds 5]

The drawing is that of a quick hand, ten strokes a second, without the pauses between them; after
some strokes the canvas is cleared, or one is undone. Each training has other settings than the one
before, and is stopped early. Memory is the resident memory of the process in MiB; threads and open
files are counted, too. Linux only.
"""

from __future__ import annotations

import argparse
import dataclasses
import gc
import itertools
import os
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.common.window_session import run_event_loop, user_folders
from benchmarks.robustness.monkey_files import small_data
from lenet_gui import paths
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.network.architectures import ARCHITECTURES
from lenet_gui.core.training.loop import BatchesDone
from lenet_gui.ui.common.garbage import GarbageCollector
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow

# The maximum growth of the process, in MiB.
MAX_GROWTH = 20.0
# A warm-up, after which compiled steps and the undo stack no longer grow.
_FIRST_STROKES, _FIRST_CYCLES = 2000, 5
# Counts of the open files, over half a second.
_LOOKS = 10
# Few, because TensorFlow caches kernels for each size, about 0.3 MiB.
_BATCH_SIZES = (16, 50)


@dataclasses.dataclass(frozen=True, slots=True)
class Usage:
    """The resources in use: memory in MiB, threads, open files."""

    memory: float
    threads: int
    files: int

    def __str__(self) -> str:
        """Return the usage in words."""
        return f"{self.memory:.1f} MiB, {self.threads} threads, {self.files} open files"


def usage() -> Usage:
    """Return the usage of the process after a garbage collection.

    Threads and files are the minimum of several counts, because a thread may be writing a file.
    """
    gc.collect()
    status = Path("/proc/self/status").read_text()
    figures = {
        name: int(value) for name, value in re.findall(r"^(\w+):\s+(\d+)", status, re.MULTILINE)
    }
    threads, files = figures["Threads"], len(os.listdir("/proc/self/fd"))
    for _ in range(_LOOKS):
        run_event_loop(50)
        threads = min(threads, len(os.listdir("/proc/self/task")))
        files = min(files, len(os.listdir("/proc/self/fd")))
    return Usage(figures["VmRSS"] / 1024, threads, files)


def draw(window: MainWindow, chance: random.Random) -> None:
    """Draw a stroke like a digit's; after some strokes, clear the canvas or undo one."""
    canvas = window.page(DrawPage).canvas
    side = canvas.width()
    x, y = chance.randrange(side), chance.randrange(side)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    for _ in range(6):
        x, y = x + chance.randint(-20, 20), y + chance.randint(-20, 20)
        QTest.mouseMove(canvas, QPoint(x, y))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    if chance.random() < 0.2:
        canvas.clear()
    elif chance.random() < 0.05:
        canvas.undo()


def keep_a_drawing(window: MainWindow, chance: random.Random, folder: Path) -> None:
    """Draw until a recovery folder exists, with its thread and lock."""
    while window.page(DrawPage).canvas.is_blank():
        draw(window, chance)
    while not any((folder / "data").glob("recovery/*/drawing.json")):
        run_event_loop(20)


def configs(kinds: int) -> Iterator[TrainingConfig]:
    """Yield different settings without end, of `kinds` kinds in turn.

    A kind is a network with its optimizer, dropout, augmentation and averaging. A training step is
    compiled and cached for each kind, which takes some megabytes.
    """
    chance = random.Random(1)
    choices = (False, True)
    all_kinds = [
        (network, optimizer, dropout, augmentation, averaging)
        for network, optimizer, dropout, augmentation, averaging in itertools.product(
            ARCHITECTURES, OPTIMIZERS, choices, choices, choices
        )
        if not (dropout and network == "softmax")
    ]
    chance.shuffle(all_kinds)
    for network, optimizer, dropout, augmentation, averaging in itertools.cycle(all_kinds[:kinds]):
        yield TrainingConfig(
            network,
            optimizer,
            learning_rate=chance.uniform(1e-4, 1e-2),
            batch_size=chance.choice(_BATCH_SIZES),
            epochs=chance.randint(100, 1000),
            dropout_rate=chance.uniform(0.1, 0.5) if dropout else 0.0,
            seed=chance.randrange(1000),
            schedule=chance.choice(["constant", "linear", "cosine"]),
            augmentation=augmentation,
            weight_averaging=averaging,
        )


def train(window: MainWindow, config: TrainingConfig, folder: Path) -> None:
    """Train for some steps, then stop."""
    steps: list[BatchesDone] = []
    window.app.training.worker.progressed.connect(steps.append)
    window.page(TrainingPage).start(config, folder)
    while len(steps) < 5 and window.app.busy:
        run_event_loop(20)
    window.app.training.worker.request_stop()
    while window.app.busy:
        run_event_loop(20)
    window.app.training.worker.progressed.disconnect(steps.append)


def measure(strokes: int, cycles: int, kinds: int, folder: Path) -> list[str]:
    """Draw, train, and print figures; return a text for each resource that grew too much."""
    window = MainWindow(runs=folder / "runs")
    window.show()
    chance = random.Random(1)
    found = []
    first = usage()
    for number in range(strokes):
        draw(window, chance)
        QApplication.processEvents()
        if number + 1 == min(_FIRST_STROKES, strokes // 2):
            keep_a_drawing(window, chance, folder)
            first = usage()
            print(f"after {number + 1:,} strokes: {first}", flush=True)
    keep_a_drawing(window, chance, folder)
    last = usage()
    print(f"after {strokes:,} strokes: {last}", flush=True)
    found += grown("drawing", first, last)
    for number, config in zip(range(cycles), configs(kinds), strict=False):
        train(window, config, folder / "small digits")
        if number + 1 == min(_FIRST_CYCLES, cycles):
            first = usage()
        if (number + 1) % _FIRST_CYCLES == 0:
            print(f"after {number + 1} trainings: {usage()}", flush=True)
    found += grown("training", first, usage())
    window.shut_down()
    return found


def grown(what: str, first: Usage, last: Usage) -> list[str]:
    """Print the growth, and return a text for each resource that grew too much."""
    growth = last.memory - first.memory
    print(f"{what}: grown by {growth:.1f} MiB (wanted ≤ {MAX_GROWTH:.0f})", flush=True)
    found = []
    if growth > MAX_GROWTH:
        found.append(f"{what}: {growth:.1f} MiB more")
    if last.threads > first.threads:
        found.append(f"{what}: {last.threads - first.threads} threads more")
    if last.files > first.files:
        found.append(f"{what}: {last.files - first.files} open files more")
    return found


def main(arguments: list[str] | None = None) -> int:
    """Run the command, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cycles", type=int, default=100)
    parser.add_argument("--strokes", type=int, default=72_000)
    parser.add_argument("--kinds", type=int, default=_FIRST_CYCLES)
    options = parser.parse_args(arguments)
    if sys.platform != "linux":
        print("memory is measured on Linux only")
        return 0
    with user_folders() as folder:
        paths.cache_folder = lambda: folder / "cache"
        application = QApplication([])
        GarbageCollector(application)
        small_data(folder, 1)
        found = measure(options.strokes, options.cycles, options.kinds, folder)
        for sentence in found:
            print(f"FAILED: {sentence}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
