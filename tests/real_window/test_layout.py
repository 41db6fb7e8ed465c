"""On screens of several sizes and scales, with a large font: nothing is cut or overlapped."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from screen import Program, wait_until

from lenet_gui import paths
from lenet_gui.core.keras_file.model_file import save_model
from lenet_gui.core.network.architectures import ARCHITECTURES
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.theme import LIGHT
from lenet_gui.ui.common.translation import languages
from lenet_gui.ui.network.views import VIEWS

Start = Callable[..., Program]

TABS = ("Draw", "Train", "Test", "Look inside", "My digits")


def evaluating(data: Path) -> dict[str, str]:
    """Settings with which the Evaluation tab reads a folder."""
    return {"evaluation_data": str(data), "data_folders": str(data)}


def faults_on_all_tabs(program: Program) -> dict[str, list[str]]:
    """What is cut or overlapped, for each tab on which anything is."""
    found = {}
    for index, tab in enumerate(TABS):
        program.show_tab(index)
        if tab == "Test":
            wait_until(lambda: program.ask("place", "confusionMatrix"), "the result shows")
        program.ask("settle")
        found[tab] = program.ask("faults")
    return {tab: faults for tab, faults in found.items() if faults}


def faults_of_small_networks(program: Program, folder: Path) -> dict[str, list[str]]:
    """What is cut or overlapped in each view of Look inside, of networks with few layers."""
    found = {}
    program.show_tab(TABS.index("Look inside"))
    for key in ("softmax", "mlp"):
        file = folder / f"{key}.keras"
        save_model(file, Network.initial(ARCHITECTURES[key], 1))
        program.ask("open_file", str(file))
        wait_until(lambda file=file: program.ask("title").startswith(file.name), "it is opened")
        for button in ("layersButton", *(row.name for row in VIEWS)):
            program.click(button)
            program.ask("settle")
            found[f"{key}, {button}"] = program.ask("faults")
    return {view: faults for view, faults in found.items() if faults}


def is_inside(frame: list[int], room: list[int]) -> bool:
    left, top, width, height = frame
    return left >= 0 and top >= 0 and left + width <= room[0] and top + height <= room[1]


@pytest.mark.parametrize(
    ("width", "height", "variables"),
    [
        (1024, 768, {}),
        (1366, 768, {}),
        (1366, 768, {"FONT_SCALE": "1.6"}),
        (1920, 1080, {"QT_SCALE_FACTOR": "1.5"}),
        (2048, 1536, {"QT_SCALE_FACTOR": "2"}),
    ],
)
def test_the_window_fits_its_screen_and_hides_nothing(
    start: Start, data: Path, width: int, height: int, variables: dict[str, str]
) -> None:
    program = start(width, height, evaluating(data), **variables)
    wait_until(
        lambda: is_inside(program.ask("frame"), program.ask("available")),
        "the window is within the screen",
    )
    assert faults_on_all_tabs(program) == {}
    assert is_inside(program.ask("frame"), program.ask("available"))


def test_a_screen_without_room_for_everything_is_filled_and_scrolled(start: Start) -> None:
    program = start(1024, 768, QT_SCALE_FACTOR="1.5")
    wait_until(lambda: program.ask("is_maximised"), "the window fills the screen")
    program.ask("settle")
    assert is_inside(program.ask("frame"), program.ask("available"))
    faults = program.ask("faults")
    assert faults
    assert all("has to be scrolled" in fault for fault in faults)


@pytest.mark.parametrize(
    ("scale", "settings"), [("1", {}), ("2", {}), ("1", {"comparing": "true"})]
)
def test_a_window_of_800_by_560_hides_nothing(
    start: Start, data: Path, scale: str, settings: dict[str, str]
) -> None:
    program = start(2000, 1500, evaluating(data) | settings, QT_SCALE_FACTOR=scale)
    for size in ([800, 560], [820, 700], [940, 600]):
        program.resize(*size)
        wait_until(lambda size=size: program.ask("size") == size, f"the window is {size}")
        assert faults_on_all_tabs(program) == {}
        assert program.ask("size") == size


@pytest.mark.parametrize("language", languages())
def test_a_window_of_800_by_560_hides_nothing_in_any_language(
    start: Start, data: Path, tmp_path: Path, language: str
) -> None:
    program = start(2000, 1500, evaluating(data) | {"language": language})
    program.resize(800, 560)
    wait_until(lambda: program.ask("size") == [800, 560], "the window is small")
    assert faults_on_all_tabs(program) == {}
    assert faults_of_small_networks(program, tmp_path) == {}
    assert program.ask("size") == [800, 560]


@pytest.mark.parametrize(("scale", "size"), [("1", [1880, 1000]), ("2", [1400, 850])])
def test_a_larger_window_hides_nothing_in_german(
    start: Start, data: Path, scale: str, size: list[int]
) -> None:
    program = start(2880, 1800, evaluating(data) | {"language": "de"}, QT_SCALE_FACTOR=scale)
    program.resize(*size)
    wait_until(lambda: program.ask("size") == size, f"the window is {size}")
    assert faults_on_all_tabs(program) == {}


def test_a_remembered_place_that_is_off_the_screen_is_left(start: Start) -> None:
    program = start(2000, 1500)
    program.resize(1500, 1200)
    wait_until(lambda: program.ask("size") == [1500, 1200], "the window is larger")
    program = start(1024, 768)
    wait_until(
        lambda: is_inside(program.ask("frame"), program.ask("available")),
        "the window is within the smaller screen",
    )


def test_lines_of_a_plot_are_as_thick_at_twice_the_scale(start: Start, tmp_path: Path) -> None:
    thickness = {}
    # The training of a network that is opened as a file is shown.
    opened = tmp_path / "mine.keras"
    shutil.copy(paths.models_folder() / "lenet5.keras", opened)
    for scale in (1, 2):
        # There is room for all of the plot, also below the card that installs training.
        program = start(2400, 2000, QT_SCALE_FACTOR=str(scale), OPEN=str(opened))
        # While a file is read, clicks are left out.
        wait_until(lambda program=program: "mine.keras" in program.ask("focus"), "it is opened")
        program.show_tab(TABS.index("Train"))
        program.place("lossPlot")
        colour = np.array([int(LIGHT.accent[i : i + 2], 16) for i in (1, 3, 5)])

        def line(program: Program = program, colour: np.ndarray = colour) -> float:
            """How many pixels of the curve are above one another, in its flat half."""
            program.ask("settle")
            near = np.abs(program.pixels("lossPlot").astype(int) - colour).max(axis=2) < 60
            half = near[near.shape[0] // 2 :, near.shape[1] // 2 : -near.shape[1] // 10]
            return float(np.median(half.sum(axis=0)))

        thickness[scale] = wait_until(line, "the curve shows")
    assert thickness[2] >= 1.7 * thickness[1], thickness
