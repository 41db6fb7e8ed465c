"""Frames, lines and specks among digits, by their boxes."""

from __future__ import annotations

import numpy as np
import pytest

from lenet_gui.core.recognition.marks import frames_and_lines, specks

# Left, top, right and bottom.
FOUR, TWO = (100, 100, 150, 180), (170, 105, 220, 182)


def marks(*boxes: tuple[int, int, int, int]) -> list[bool]:
    return frames_and_lines(np.array(boxes, np.intp).reshape(-1, 4))[0].tolist()


@pytest.mark.parametrize(
    "mark",
    [
        (80, 80, 240, 200),
        (95, 190, 230, 196),
        (60, 188, 300, 191),
        (0, 20, 260, 24),
    ],
    ids=["box", "underline", "long underline", "line above"],
)
def test_a_frame_or_a_line_is_found_and_the_digits_are_not(mark: tuple[int, int, int, int]) -> None:
    assert marks(FOUR, mark, TWO) == [False, True, False]


def test_a_line_under_one_digit_of_a_row_is_found() -> None:
    assert marks(FOUR, TWO, (165, 195, 228, 199)) == [False, False, True]


@pytest.mark.parametrize(
    "part",
    [(60, 138, 90, 146), (104, 60, 150, 70), (100, 172, 120, 180)],
    ids=["minus", "the top of a five", "a short base"],
)
def test_a_stroke_beside_or_above_a_digit_is_no_line(part: tuple[int, int, int, int]) -> None:
    assert marks(FOUR, part, TWO) == [False] * 3


def test_a_frame_around_many_small_digits_is_found_and_a_face_is_none() -> None:
    row = [(100 + 60 * k, 100, 140 + 60 * k, 160) for k in range(6)]
    assert marks((0, 0, 600, 500), *row) == [True] + [False] * 6
    eyes, mouth = [(30, 35, 36, 48), (64, 35, 70, 48)], (25, 65, 75, 80)
    assert marks((0, 0, 100, 100), *eyes, mouth) == [False] * 4


def test_nothing_but_a_line_is_no_mark() -> None:
    assert marks((0, 0, 300, 4)) == [False]
    assert marks() == []


def test_what_is_small_beside_digits_is_a_speck() -> None:
    edges = np.array([FOUR, (0, 0, 5, 5), (200, 150, 204, 190)], np.intp)
    assert specks(edges, 80.0).tolist() == [False, True, False]
