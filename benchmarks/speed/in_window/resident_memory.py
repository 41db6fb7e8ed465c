"""Measure the memory of a session that draws, and then trains.

    python -m benchmarks.speed.in_window.resident_memory FOLDER

Prints the process's resident memory in megabytes (10⁶ bytes) after drawing, and its peak in a
training of two epochs. Linux only (/proc).
"""

from __future__ import annotations

import dataclasses
import json
import re
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from benchmarks.common.window_session import open_window, run_event_loop, user_folders, wait
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.training.page import TrainingPage


def resident(which: str) -> float:
    """Return megabytes: VmRSS is the current memory, VmHWM the peak."""
    status = Path("/proc/self/status").read_text()
    found = re.search(rf"^{which}:\s+(\d+) kB", status, re.MULTILINE)
    assert found is not None, f"no {which} in /proc/self/status"
    return int(found[1]) * 1024 / 1e6


def main() -> None:
    """Draw, train and print."""
    config = dataclasses.replace(PRESETS["lenet5-adam"].config, epochs=2)
    with user_folders(), open_window() as window:
        canvas = window.page(DrawPage).canvas
        side = canvas.width()
        for k in range(1, 10):
            x = side * k // 10
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, side // 5))
            for step in range(50):
                QTest.mouseMove(canvas, QPoint(x, side // 5 + step * side // 100))
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
            run_event_loop(50)
        drawing = resident("VmRSS")
        window.page(TrainingPage).come_to_front()
        window.page(TrainingPage).start(config, Path(sys.argv[1]))
        wait(lambda: not window.app.busy)
        print(json.dumps({"drawing": drawing, "training": resident("VmHWM")}), flush=True)


if __name__ == "__main__":
    main()
