"""Measure the first paint of each place, and opening a network.

    python -m benchmarks.speed.in_window.first_use [--times 10]

Prints the milliseconds from the choice of a place to its first paint, by the place's key; Draw is
painted with the window. Prints a list of those from opening a file until its network is current and
the bar over the places shows it.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.common.window_session import PaintWatch, open_window, user_folders
from benchmarks.speed.in_window.workbench import milliseconds
from lenet_gui import FIRST_MODEL, paths
from lenet_gui.ui.my_digits.page import MyDigitsPage
from lenet_gui.ui.pages import PLACES
from lenet_gui.ui.window.main_window import MainWindow


def first_paint(window: MainWindow, key: str) -> float:
    """Return the milliseconds from the choice of a place to its first paint."""
    watch = PaintWatch(window.findChild(QWidget, f"{key}Tab"))
    return milliseconds(lambda: window.app.page_requested.emit(key), lambda: watch.count > 0)


def opening(window: MainWindow, path: Path) -> float:
    """Return the milliseconds from opening a network's file until the bar shows it."""
    watch = PaintWatch(window.findChild(QWidget, "networkBar"))
    before = watch.count
    return milliseconds(lambda: window.app.open_network(path), lambda: watch.count > before)


def main() -> None:
    """Show, open and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=10)
    options = parser.parse_args()
    with user_folders() as folder, open_window() as window:
        # The last of the pages; all are made now, as after a moment of the program.
        window.page(MyDigitsPage)
        places = {place.key: first_paint(window, place.key) for place in PLACES[1:]}
        window.app.page_requested.emit(PLACES[0].key)
        QApplication.processEvents()
        files = [folder / f"mine_{number}.keras" for number in range(options.times)]
        for file in files:
            shutil.copy(paths.models_folder() / FIRST_MODEL, file)
        opened = [opening(window, file) for file in files]
        print(json.dumps({"places": places, "opened": opened}), flush=True)


if __name__ == "__main__":
    main()
