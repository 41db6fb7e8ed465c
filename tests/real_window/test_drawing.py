"""Drawing with a real pointer: what the screen shows, and what is answered."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from screen import Pixels, Program, wait_until

Start = Callable[..., Program]

# A hint on the canvas would go for good with the first stroke.
HINTS_DISMISSED = {"dismissed_hints": "draw, label, network"}


def draw(program: Program, points: list[tuple[float, float]], button: int = 1) -> None:
    """Drag along points, given in shares of the canvas's side."""
    left, top, side, _ = program.place("drawingCanvas")
    program.screen.drag([(left + x * side, top + y * side) for x, y in points], button)


def line(x: float, top: float, bottom: float) -> list[tuple[float, float]]:
    return [(x, top + (bottom - top) * step / 20) for step in range(21)]


def says(program: Program, answer: str) -> bool:
    return program.text("answerLabel").startswith(answer)


def settled(program: Program, name: str = "drawingCanvas") -> Pixels:
    """What a widget looks like, without the pointer over it."""
    program.screen.point(1, 1)
    # At some scales the edge lies within a pixel, and a frame shows the focus.
    left, top, width, height = program.place(name)
    inside = [left + 8, top + 8, width - 16, height - 16]
    program.ask("settle")
    return program.screen.pixels(inside)


def painted_anew(program: Program, name: str = "drawingCanvas") -> Pixels:
    program.ask("repaint")
    return settled(program, name)


def changed_pixels(one: Pixels, other: Pixels) -> int:
    return int((one != other).any(axis=2).sum())


@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
def test_what_a_stroke_changes_is_painted_and_leaves_no_trace(start: Start, scale: str) -> None:
    program = start(1900, 1500, HINTS_DISMISSED, QT_SCALE_FACTOR=scale)
    blank = settled(program)
    assert len(np.unique(blank)) > 2, "the hint shows"

    draw(program, line(0.15, 0.15, 0.8))
    wait_until(lambda: says(program, "1"), "a one is read")
    drawn = settled(program)
    assert changed_pixels(drawn, painted_anew(program)) == 0

    draw(program, line(0.15, 0.1, 0.9), button=3)
    wait_until(lambda: says(program, "Nothing drawn yet"), "all is erased")
    assert changed_pixels(settled(program), blank) == 0, "the hint is back"

    program.click("undoButton")
    wait_until(lambda: says(program, "1"), "the one is back")
    program.screen.press("Escape")
    wait_until(lambda: says(program, "Nothing drawn yet"), "all is cleared")
    # The canvas has the focus by now, so that a stroke does not bring it, and paint everything.
    draw(program, [(0.15, 0.15)])
    wait_until(lambda: not says(program, "Nothing drawn yet"), "a dot is read")
    dotted = settled(program)
    assert dotted[len(dotted) // 3 :].max() == 0, "nothing but the dot shows"
    assert changed_pixels(dotted, painted_anew(program)) == 0

    for _ in range(2):
        program.click("undoButton")
    wait_until(lambda: says(program, "1"), "a one is read again")
    assert changed_pixels(settled(program), drawn) == 0


def test_canvas_tools_and_answer_are_seen_whole_beside_or_below_one_another(start: Start) -> None:
    program = start(1900, 1500, HINTS_DISMISSED)
    names = ("drawingCanvas", "exampleButton", "answerLabel", "inputPreview", "probabilityBars")
    for width, height, is_below in ((1000, 640, False), (1000, 1380, True), (1800, 1300, False)):
        program.resize(width, height)
        wait_until(
            lambda size=[width, height]: program.ask("size") == size,
            f"the window is {width}×{height}",
        )
        program.ask("settle")
        left, top, whole_width, whole_height = program.place("mainWindow")
        places = [program.place(name) for name in names]
        for x, y, w, h in places:
            assert left <= x < x + w <= left + whole_width
            assert top <= y < y + h <= top + whole_height
        canvas, tool, _, _, bars = places
        assert canvas[2] == canvas[3] > 300
        assert tool[1] >= canvas[1] + canvas[3]
        assert (bars[1] >= tool[1] + tool[3]) == is_below
        assert (bars[0] >= canvas[0] + canvas[2]) != is_below
