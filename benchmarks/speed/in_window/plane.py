"""Measure the plane of *Look inside*, and the search for the nearest training images.

    python -m benchmarks.speed.in_window.plane [--times 15] [--training FOLDER]

Prints the milliseconds until another plane of the bundled network is shown, of painting 10,000
points, and of searches among 60,000 images by features and by pixels; if MNIST is not on this
computer, of fewer written ones. With --training all but the painting is measured while LeNet-5 is
trained on the images of a folder; a plane then has 1,000 points.
"""

from __future__ import annotations

import argparse
import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from benchmarks.common.window_session import open_window, user_folders, wait
from benchmarks.pictures.screenshots import draw, rounded
from benchmarks.speed.in_window.pen_and_stop import start_training, stop
from benchmarks.speed.in_window.workbench import milliseconds
from lenet_gui.core.arrays import Floats
from lenet_gui.core.data.known_images import known_training_images
from lenet_gui.core.insight.plane.features import Head
from lenet_gui.core.insight.plane.neighbours import NEAREST, Rows
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.plane.model import PlaneModel
from lenet_gui.ui.plane.scatter import Scatter


def searches(head: Head, rows: dict[str, Rows], images: Floats) -> dict[str, list[float]]:
    """Return the milliseconds of searches for images, float32 (n, 28, 28) in 0..1."""
    figures: dict[str, list[float]] = {name: [] for name in rows}
    for image in images:
        for name, some in rows.items():
            start = time.perf_counter()
            query = head.features(image[None])[0] if name == "features" else image
            some.nearest(query, NEAREST)
            figures[name].append(1000 * (time.perf_counter() - start))
    return figures


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=15)
    parser.add_argument("--training", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    times = options.times
    figures: dict[str, list[float]] = {"plane": []}
    with user_folders(), open_window() as window:
        draw(window, rounded(((0.5, 0.2), (0.5, 0.8))))
        page = window.page(NetworkPage)
        page.come_to_front()
        QTest.mouseClick(page.findChild(QWidget, "planeButton"), Qt.MouseButton.LeftButton)
        model, view = page.findChild(PlaneModel), page.findChild(Scatter)
        other = page.findChild(QComboBox, "planeOther")
        wait(lambda: model.neighbours is not None and model.neighbours.by_features is not None)
        head = model.head
        assert head is not None
        known = known_training_images(head.network.names)
        assert known is not None
        # Before a training, beside which this takes minutes.
        features = head.features_of_all(known.images, lambda _: None, lambda: False)
        rows = {"features": Rows(features), "pixels": Rows(known.images)}
        images = known.images[:times].astype(np.float32) / 255
        if options.training is not None:
            start_training(window, options.training)
            page.come_to_front()
        for number in range(times):
            before = model.points
            other.setCurrentIndex((2 + number) % 10)

            def choose(chosen: int = other.currentIndex()) -> None:
                other.activated.emit(chosen)

            def is_new(old: object = before) -> bool:
                return model.points is not old

            figures["plane"].append(milliseconds(choose, is_new))
        if options.training is None:
            QTest.mouseClick(page.findChild(QWidget, "planeOfAll"), Qt.MouseButton.LeftButton)
            wait(lambda: model.points is not None and model.points.wrong is not None)
            figures["paint"] = []
            for _ in range(times):
                start = time.perf_counter()
                view.show_points(model.points)
                view.repaint()
                figures["paint"].append(1000 * (time.perf_counter() - start))
            figures |= searches(head, rows, images)
        else:
            # In a thread, as the program searches, while the window answers the training.
            with ThreadPoolExecutor() as threads:
                found = threads.submit(searches, head, rows, images)
                wait(found.done)
            figures |= found.result()
            stop(window)
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
