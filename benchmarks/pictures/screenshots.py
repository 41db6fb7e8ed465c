"""Make the pictures of the window in README.md and in docs.

    python -m benchmarks.pictures.screenshots [--all FOLDER]

They show a digit drawn with the mouse, some of the user's digits, the bundled network's errors on
the built-in digits and its activations, and trainings on the built-in digits. They are saved to
docs/pictures, those of the dark window to docs/pictures/dark. With --all each tab is saved to a
folder, light and dark, small and large, for inspection; its runs are made up.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSlider, QWidget

from benchmarks.common.made_up_runs import make_runs
from benchmarks.common.pen_strokes import synthetic_strokes
from benchmarks.common.runner import ROOT
from benchmarks.common.window_session import end, run_event_loop, user_folders, wait
from benchmarks.pictures.dialogs import save_dialogs
from lenet_gui import paths
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.presets import PRESETS
from lenet_gui.core.imaging.drawing_json import fitted
from lenet_gui.core.insight.editing.banks import Part
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.store import MyDigits
from lenet_gui.core.network.architectures import LENET5
from lenet_gui.core.network.description import draft_of
from lenet_gui.core.reproduction.reproduce import EXPERIMENTS, Reproduction, Trained, TrainingBegins
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.bench.dialog import Bench
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.diagram.favourites import FavouritePatches
from lenet_gui.ui.draw.page import DrawPage
from lenet_gui.ui.evaluation.page import EvaluationPage
from lenet_gui.ui.fool.machine import Machine
from lenet_gui.ui.landscape.model import Survey
from lenet_gui.ui.network.page import NetworkPage
from lenet_gui.ui.network.why import WhyView
from lenet_gui.ui.plane.model import PlaneModel
from lenet_gui.ui.training.page import TrainingPage
from lenet_gui.ui.window.main_window import MainWindow
from lenet_gui.ui.workbench.diagram import CopyView
from lenet_gui.ui.workbench.model import Workbench

# Views of Look inside, with the buttons that choose them.
_VIEWS = {
    "why": "whyButton",
    "workbench": "workbenchButton",
    "borders": "planeButton",
    "fool": "foolButton",
    "landscape": "landscapeButton",
    "film": "filmButton",
}

# Training is late, because its network becomes the current one. Landscape and film are those of its
# run and another, which is trained for them.
_FIRST = ("draw", "my_digits", "evaluation", "network", "why", "workbench", "borders", "fool")
_TABS = (*_FIRST, "training", "landscape", "film")
_DESCENT = TrainingConfig("lenet5", "sgd", learning_rate=0.01, epochs=8)
_SIZES = {"small": (1000, 700), "large": (1600, 1000)}

# The corners of a handwritten five, in shares of the canvas's side, joined by a spline.
_TOP = ((0.69, 0.2), (0.42, 0.22))
_BODY = (
    (0.42, 0.22),
    (0.37, 0.47),
    (0.51, 0.42),
    (0.65, 0.49),
    (0.68, 0.64),
    (0.58, 0.78),
    (0.42, 0.8),
    (0.31, 0.72),
)


def rounded(corners: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
    """Return a curve through the corners (a Catmull-Rom spline)."""
    points = [corners[0], *corners, corners[-1]]
    curve = []
    for a, b, c, d in zip(points, points[1:], points[2:], points[3:], strict=False):
        for k in range(8):
            t = k / 8
            curve.append(
                tuple(
                    b[i]
                    + t / 2 * (c[i] - a[i])
                    + t * t * (a[i] - 2.5 * b[i] + 2 * c[i] - d[i] / 2)
                    + t**3 * (1.5 * (b[i] - c[i]) + (d[i] - a[i]) / 2)
                    for i in (0, 1)
                )
            )
    return [*curve, corners[-1]]


def draw(window: MainWindow, curve: list[tuple[float, float]]) -> None:
    """Draw a curve with real mouse events."""
    canvas = window.page(DrawPage).canvas
    places = [QPoint(round(x * canvas.width()), round(y * canvas.width())) for x, y in curve]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1])


def taught_digits(count: int) -> list[UserDigit]:
    """Return digits like a user's, always the same."""
    random = np.random.default_rng(1)
    digits = []
    for number in range(count):
        strokes = [
            [(float(x), float(y)) for x, y in s] for s in synthetic_strokes(number % 10, random)
        ]
        digits.append(UserDigit.drawn(fitted(strokes), number % 10))
    return digits


def show_reproduction(window: MainWindow, runs: RunsFolder) -> None:
    """Show the Training tab during a reproduction with made-up figures."""
    kept = [entry.record_of_epochs() for entry in runs.entries() if isinstance(entry, Run)]
    trained = [
        Trained(
            preset.key,
            seed,
            dataclasses.replace(record, test_accuracy=preset.tutorial_accuracy + seed / 2000),
            preset.tutorial_accuracy + seed / 9000 if preset.config.dropout_rate else None,
            None,
        )
        for seed in (1, 2)
        for preset, record in zip(EXPERIMENTS, kept, strict=True)
    ]
    window.page(TrainingPage).show_reproduction_started()
    config = dataclasses.replace(EXPERIMENTS[0].config, seed=3)
    worker = window.app.training.worker
    worker.training_begins.emit(TrainingBegins(EXPERIMENTS[0], config, 9, 12, None, None))
    worker.reproduced.emit(
        Reproduction((1, 2, 3), "MNIST", True, 10_000, (0.08, 0.1, 0.12), tuple(trained))
    )


def train(window: MainWindow, config: TrainingConfig) -> None:
    """Train a network on digits that need no download, and wait for its end."""
    page = window.page(TrainingPage)
    page.form.set_config(config)
    page.start(config, "builtin")
    while window.app.busy:
        run_event_loop(100)
    window.statusBar().clearMessage()


def press(window: MainWindow, button: str) -> None:
    """Press a button of Look inside."""
    page = window.page(NetworkPage)
    QTest.mouseClick(page.findChild(QWidget, button), Qt.MouseButton.LeftButton)


def show_view(window: MainWindow, name: str) -> None:
    """Show a view of Look inside at work: a map is off, or what is looked for is found."""
    press(window, _VIEWS[name])
    page = window.page(NetworkPage)
    if name == "why":
        view = page.findChild(WhyView)
        wait(lambda: view.reading() is not None and not np.isnan(view.reading().changed).any())
    elif name == "workbench":
        bench, copy = page.findChild(Workbench), page.findChild(CopyView)
        bench.switch(Part(0, 3))
        copy.choose_part(Part(0, 2))
        press(window, "rankButton")
        wait(lambda: bench.whole is not None and bench.ranked is None)
    elif name == "fool":
        press(window, "foolMachine")
        machine = page.findChild(Machine)
        wait(lambda: not machine.busy)
    elif name == "film":
        press(window, "layersButton")
        slider, beside = (
            page.findChild(QSlider, "filmSlider"), page.findChild(QComboBox, "filmBesideBox")
        )  # fmt: skip
        wait(lambda: beside.count() > 1)
        beside.setCurrentIndex(1)
        beside.activated.emit(1)
        wait(lambda: slider.maximum() > 0)
        slider.setValue(1)
        wait(page.findChild(QWidget, "besideView").isVisible)
        run_event_loop(1_500)
    elif name == "landscape":
        survey = page.findChild(Survey)
        wait(lambda: survey.found is not None and not survey.measuring)
    else:
        model = page.findChild(PlaneModel)
        wait(lambda: model.neighbours is not None and model.neighbours.by_features is not None)


def save_bench(folder: Path, suffix: str, window: MainWindow) -> None:
    """Save a picture of the bench, with a layer that does not fit."""
    bench = Bench(window.app, draft_of(LENET5, "My network"), window)
    bench.show()
    bench.edits.order([0, 1, 4, 2, 3, 5, 6, 7, 8])
    bench.edits.show(bench.edits.draft, 0)
    run_event_loop(300)
    bench.grab().save(str(folder / f"building{suffix}.png"))
    bench.close()
    bench.deleteLater()


def save_tabs(
    appearance: str,
    size: tuple[int, int],
    runs: RunsFolder,
    names: Sequence[str],
    folder: Path,
    suffix: str,
) -> None:
    """Save pictures of the tabs of a window of this size, with these runs, to a folder."""
    settings = Settings()
    # The hints of a first start.
    settings.dismissed_hints = ["draw", "label", "network"]
    settings.lesson_offered = True
    window = MainWindow(settings, runs=runs.path)
    window.set_appearance(appearance)
    # Not maximised, though the offscreen platform's screen is smaller than the pictures.
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*size)
    # Digits that may be published with the program.
    window.app.settings.evaluation_data = "builtin"
    window.show()
    run_event_loop(200)
    # So that the drawing leaves a trail there.
    window.page(NetworkPage).come_to_front()
    press(window, _VIEWS["borders"])
    press(window, "layersButton")
    window.page(DrawPage).come_to_front()
    run_event_loop(200)
    draw(window, list(_TOP))
    draw(window, rounded(_BODY))
    window.statusBar().clearMessage()
    for entry in runs.entries():
        window.page(TrainingPage).runs.model.set_checked(entry.folder.name, True)
    for name in names:
        if name == "reproduction":
            show_reproduction(window, runs)
        if name == "training" and not runs.entries():
            train(window, PRESETS["lenet5-fast"].config)
        if name == "landscape" and len(runs.entries()) == 1:
            train(window, _DESCENT)
        if name == "runs":
            window.page(TrainingPage).runs.show_all(True)
        shown = {"my_digits": "myDigits"}.get(name, "network" if name in _VIEWS else name)
        shown = "training" if name in ("runs", "reproduction") else shown
        window.app.page_requested.emit(shown)
        run_event_loop(600)
        if name == "network":
            patches = window.page(NetworkPage).findChild(FavouritePatches)
            wait(lambda patches=patches: patches.accessibleName() == "Excites this map most")
        if name in _VIEWS:
            show_view(window, name)
            run_event_loop(200)
        while window.page(EvaluationPage)._asked is not None:
            run_event_loop(100)
        window.grab().save(str(folder / f"{name}{suffix}.png"))
    save_bench(folder, suffix, window)
    save_dialogs(folder, suffix, window)
    # Without a question about the trained network.
    end(window, asked=True)
    window.deleteLater()


def main() -> None:
    """Save the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--all", type=Path, metavar="FOLDER")
    folder = parser.parse_args().all
    application = QApplication(sys.argv[:1])
    # Digits that may be published with the program, in place of MNIST.
    os.environ.pop("LENET_GUI_DATA", None)
    with user_folders() as temporary:
        paths.cache_folder = lambda: temporary / "cache"  # type: ignore[assignment]
        MyDigits().add(taught_digits(60))
        if folder is None:
            pictures = ROOT / "docs" / "pictures"
            for appearance, place in (("light", pictures), ("dark", pictures / "dark")):
                place.mkdir(parents=True, exist_ok=True)
                runs = RunsFolder(temporary / appearance)
                save_tabs(appearance, (1100, 760), runs, _TABS, place, "")
            return
        folder.mkdir(parents=True, exist_ok=True)
        runs = RunsFolder(temporary / "runs")
        make_runs(runs, 4)
        for appearance in ("light", "dark"):
            for size_name, size in _SIZES.items():
                suffix = f"-{appearance}-{size_name}"
                save_tabs(appearance, size, runs, (*_TABS, "runs", "reproduction"), folder, suffix)
    application.quit()


if __name__ == "__main__":
    main()
