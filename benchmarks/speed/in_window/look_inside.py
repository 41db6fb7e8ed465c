"""Measure the diagram, *Why this digit?* and the film of *Look inside*, idle and in training.

    python -m benchmarks.speed.in_window.look_inside FOLDER [--times 200]

Trains LeNet-5 for an epoch by gradient descent and by Adam, which makes the film's runs. Prints the
milliseconds from a move of the pointer to the painted frames and numbers, from a change of the
drawing to the painted diagram, from such a change until the first map of *Why this digit?* and
until the whole map, and from a move of the slider to the painted diagrams of one run and of two.
Those in training are named so.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QSlider, QWidget

from benchmarks.common.window_session import (
    PaintWatch,
    open_window,
    run_event_loop,
    user_folders,
    wait,
)
from benchmarks.pictures.screenshots import draw, rounded
from benchmarks.speed.in_window.pen_and_stop import start_training, stop
from benchmarks.speed.in_window.workbench import milliseconds
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.ui.diagram.activations import ActivationsView
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.network.why import WhyView
from lenet_gui.ui.network.why_map import WhyMap
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow

# Between two events, in milliseconds, as a pen or a pointer sends them.
_BETWEEN = 8

_IMAGES = synthetic_digits(100, 1)[0].astype(np.float32) / np.float32(255)


def press(page: QWidget, button: str) -> None:
    """Press a button of the page."""
    QTest.mouseClick(page.findChild(QWidget, button), Qt.MouseButton.LeftButton)


class LookInside:
    """The page, whose views are measured one after the other."""

    def __init__(self, window: MainWindow, times: int) -> None:
        self._window, self._times = window, times
        self._page = window.page(NetworkPage)
        self._page.come_to_front()
        run_event_loop(300)
        self._view = self._page.findChild(ActivationsView, "activationsView")
        self._beside = self._page.findChild(ActivationsView, "besideView")

    def measure(self) -> dict[str, list[float]]:
        """Return the milliseconds of each act."""
        self._page.come_to_front()
        press(self._page, "layersButton")
        run_event_loop(300)
        pointing, drawing = self._pointing(), self._drawing()
        why, whole = self._why()
        press(self._page, "layersButton")
        return {
            "pointing": pointing,
            "drawing": drawing,
            "why": why,
            "whole why": whole,
            "frame": self._frames(two=False),
            "two frames": self._frames(two=True),
        }

    def _pointing(self) -> list[float]:
        watch = PaintWatch(self._view)
        places = [place for placed in self._view.placed() for place in placed.places]
        random = np.random.default_rng(1)
        found = []
        for _ in range(self._times):
            # Another value than the last, so that there is something to paint.
            before, value = watch.count, self._view.value()
            place = places[random.integers(len(places))]
            share = random.uniform(0.05, 0.95, 2)
            point = QPoint(
                round(place.left() + share[0] * place.width()),
                round(place.top() + share[1] * place.height()),
            )

            def move(to: QPoint = point) -> None:
                QTest.mouseMove(self._view, to)

            def is_painted(count: int = before, old: object = value) -> bool:
                return watch.count > count or self._view.value() == old

            taken = milliseconds(move, is_painted)
            if self._view.value() != value:
                found.append(taken)
            run_event_loop(_BETWEEN)
        return found

    def _drawing(self) -> list[float]:
        watch = PaintWatch(self._view)
        found = []
        for number in range(self._times):
            count, image = watch.count, _IMAGES[number % len(_IMAGES)]

            def change(to: object = image) -> None:
                self._window.app.set_image(to)

            def is_painted(before: int = count) -> bool:
                return watch.count > before

            found.append(milliseconds(change, is_painted))
            run_event_loop(_BETWEEN)
        return found

    def _why(self) -> tuple[list[float], list[float]]:
        """Return the times until the first map, and until the whole one while nothing trains."""
        press(self._page, "whyButton")
        view = self._page.findChild(WhyView)
        watch = PaintWatch(self._page.findChild(WhyMap, "whyMap"))
        firsts: list[float] = []
        wholes: list[float] = []
        for number in range(max(self._times // 10, 2)):
            count, image = watch.count, _IMAGES[number % len(_IMAGES)]

            def change(to: object = image) -> None:
                self._window.app.set_image(to)

            def is_first(of: object = image, before: int = count) -> bool:
                reading = view.reading()
                return reading is not None and reading.image is of and watch.count > before

            def is_whole() -> bool:
                reading = view.reading()
                return reading is not None and not np.isnan(reading.changed).any()

            firsts.append(milliseconds(change, is_first))
            if not self._window.app.busy:
                wholes.append(firsts[-1] + milliseconds(lambda: None, is_whole))
            run_event_loop(_BETWEEN)
        return firsts, wholes

    def _frames(self, two: bool) -> list[float]:
        slider = self._page.findChild(QSlider, "filmSlider")
        if not self._page.findChild(QWidget, "filmBar").isVisible():
            press(self._page, "filmButton")
        box = self._page.findChild(QComboBox, "filmBesideBox")
        wait(lambda: box.count() > 1)
        # The first is none, the last the oldest run, which is that of gradient descent.
        box.setCurrentIndex(box.count() - 1 if two else 0)
        box.activated.emit(box.currentIndex())
        wait(lambda: slider.maximum() > 0 and self._beside.isVisible() == two)
        run_event_loop(500)
        watches = [
            PaintWatch(view) for view in ((self._view, self._beside) if two else (self._view,))
        ]
        found = []
        for number in range(max(self._times // 4, 2)):
            counts = [watch.count for watch in watches]

            def move(to: int = number % 2) -> None:
                slider.setValue(to)

            def are_painted(before: list[int] = counts) -> bool:
                return all(w.count > count for w, count in zip(watches, before, strict=True))

            if slider.value() != number % 2:
                found.append(milliseconds(move, are_painted))
            run_event_loop(2 * _BETWEEN)
        return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--times", type=int, default=200)
    options = parser.parse_args()
    with user_folders(), open_window() as window:
        draw(window, rounded(((0.5, 0.2), (0.5, 0.8))))
        page = window.page(TrainingPage)
        for preset in ("lenet5-sgd", "lenet5-adam"):
            page.come_to_front()
            page.start(dataclasses.replace(PRESETS[preset].config, epochs=1), options.folder)
            wait(lambda: not window.app.busy)
        look = LookInside(window, options.times)
        figures = look.measure()
        window.page(TrainingPage).come_to_front()
        start_training(window, options.folder)
        figures |= {f"{name}, training": values for name, values in look.measure().items()}
        stop(window)
        print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
