"""Measure the workbench of *Look inside*.

    python -m benchmarks.speed.in_window.workbench [--times 15] [--training FOLDER]

Keys edit weights of the bundled network. Prints the milliseconds of each edit until the diagram is
painted, until the accuracy on 500 images is known and until that on all is; and of a ranking. With
--training they are measured while LeNet-5 is trained on the images of a folder.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from benchmarks.common.window_session import (
    PaintWatch,
    open_window,
    run_event_loop,
    user_folders,
    wait,
)
from benchmarks.pictures.screenshots import draw, rounded
from benchmarks.speed.in_window.pen_and_stop import start_training, stop
from lenet_gui.core.insight.editing.banks import Part
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.workbench.diagram import CopyView
from lenet_gui.ui.workbench.kernel_grid import KernelGrid
from lenet_gui.ui.workbench.model import Workbench

_LAYERS = {"edit C1": 0, "edit C3": 2, "edit F6": 7}


def milliseconds(act: Callable[[], object], until: Callable[[], bool]) -> float:
    """Return how long it takes from an act until something holds."""
    start = time.perf_counter()
    act()
    while not until():
        QApplication.processEvents()
        time.sleep(0.0002)
    return 1000 * (time.perf_counter() - start)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=15)
    parser.add_argument("--training", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    times = options.times
    figures: dict[str, list[float]] = {name: [] for name in (*_LAYERS, "all", "show", "rank F6")}
    with user_folders(), open_window() as window:
        draw(window, rounded(((0.5, 0.2), (0.5, 0.8))))
        page = window.page(NetworkPage)
        page.come_to_front()
        QTest.mouseClick(page.findChild(QWidget, "workbenchButton"), Qt.MouseButton.LeftButton)
        bench, view = page.findChild(Workbench), page.findChild(CopyView)
        grid = page.findChild(KernelGrid)
        watch = PaintWatch(view)

        def edit() -> None:
            QTest.keyClick(grid, Qt.Key.Key_PageUp)

        wait(lambda: bench.whole is not None)
        if options.training is not None:
            # From its first edit on, the copy stays that of the bundled network.
            view.choose_part(Part(0, 1))
            edit()
            start_training(window, options.training)
            page.come_to_front()
        for name, layer in _LAYERS.items():
            view.choose_part(Part(layer, 1))
            edit()
            wait(lambda: bench.few is not None)
            for _ in range(times):
                run_event_loop(50)
                figures[name].append(milliseconds(edit, lambda: bench.few is not None))
                painted = watch.count

                def is_painted(before: int = painted) -> bool:
                    return watch.count > before

                figures["show"].append(milliseconds(edit, is_painted))
                wait(lambda: bench.few is not None)
        for _ in range(max(times // 5, 1)):
            figures["all"].append(milliseconds(edit, lambda: bench.whole is not None))
            rank = page.findChild(QAbstractButton, "rankButton")
            figures["rank F6"].append(milliseconds(rank.click, lambda: bench.ranked is None))
        if options.training is not None:
            stop(window)
        print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
