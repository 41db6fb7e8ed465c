from __future__ import annotations

import numpy as np
import pytest
from support.drawings import SIDE, arc, digit_lines, lines, side_by_side

from lenet_gui.core.imaging.ink import Ink, blank
from lenet_gui.core.imaging.preprocess import INK_THRESHOLD, bounding_box
from lenet_gui.core.recognition.pieces import find_pieces
from lenet_gui.core.recognition.segmentation import Component, Segmentation


def segment(ink: Ink) -> list[Component]:
    return Segmentation(find_pieces(ink), {}).in_one_row()


def rows_of(ink: Ink) -> list[list[Component]]:
    return Segmentation(find_pieces(ink), {}).in_rows()


def upright(x: float, top: float = 0.3, bottom: float = 0.7) -> list[tuple[float, float]]:
    return [(x, top), (x, bottom)]


def test_without_ink_there_is_no_part() -> None:
    assert segment(blank(SIDE)) == []
    assert segment(np.full((SIDE, SIDE), 15, np.uint8)) == []


def test_all_ink_is_a_single_part_when_it_hangs_together() -> None:
    ink = lines([(0.2, 0.2), (0.8, 0.8)], [(0.8, 0.2), (0.2, 0.8)])
    (part,) = segment(ink)
    rows, columns = bounding_box(ink)
    np.testing.assert_array_equal(part.ink, ink[rows, columns])
    assert (part.box.left, part.box.right) == (columns.start, columns.stop)
    assert (part.box.top, part.box.bottom) == (rows.start, rows.stop)


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (9, 1), (28, 28), (90, 300)])
def test_a_canvas_may_have_any_size_and_be_full(size: tuple[int, int]) -> None:
    (part,) = segment(np.full(size, 255, np.uint8))
    assert part.ink.shape == size


def test_ink_that_touches_at_a_corner_hangs_together() -> None:
    ink = np.zeros((40, 40), np.uint8)
    ink[0:20, 0:20] = ink[20:40, 20:40] = 255
    assert len(segment(ink)) == 1
    ink[20:40, 20:40] = 0
    ink[20:40, 21:40] = 255
    assert len(segment(ink)) == 2


def test_a_line_that_winds_is_followed_to_its_end() -> None:
    # A spiral of one pixel's width: every row has runs that only meet far away.
    ink = np.zeros((61, 61), np.uint8)
    row = column = 30
    turns = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    for turn in range(28):
        for _ in range(2 * (turn // 2 + 1)):
            row, column = row + turns[turn % 4][0], column + turns[turn % 4][1]
            ink[row, column] = 255
    assert len(segment(ink)) == 1


def test_digits_side_by_side_are_parts_from_left_to_right_with_all_their_ink() -> None:
    ink = lines(upright(0.2), arc(0.5, 0.5, 0.14, 0, 360), upright(0.8))
    parts = segment(ink)
    assert [part.box.left for part in parts] == sorted(part.box.left for part in parts)
    assert len(parts) == 3
    whole = parts[0].merged(*parts[1:])
    visible = np.where(ink >= INK_THRESHOLD, ink, 0)
    np.testing.assert_array_equal(whole.ink, visible[bounding_box(ink)])


def test_a_part_has_no_ink_of_its_neighbour_even_where_their_boxes_overlap() -> None:
    ink = lines([(0.2, 0.7), (0.5, 0.3)], [(0.4, 0.7), (0.7, 0.3)])
    left, right = segment(ink)
    assert left.box.right > right.box.left
    assert left.ink[-1].any()
    # Below its line there is nothing, where the neighbour's line begins.
    assert not left.ink[-20:, -20:].any()


@pytest.mark.parametrize(
    ("name", "ink"),
    [
        ("dotted zero", lines(arc(0.5, 0.5, 0.25, 0, 360), [(0.5, 0.5)])),
        ("slashed zero", lines(arc(0.5, 0.5, 0.25, 0, 360), [(0.4, 0.6), (0.6, 0.4)])),
        (
            "five with a separate top to the right",
            lines(
                [(0.4, 0.3), (0.4, 0.5)],
                arc(0.45, 0.6, 0.12, 230, 500),
                [(0.46, 0.27), (0.7, 0.24)],
            ),
        ),
        (
            "four with a late stem that does not touch",
            lines(
                [(0.4, 0.2), (0.3, 0.55), (0.68, 0.55)],
                [(0.62, 0.3), (0.6, 0.48)],
                [(0.6, 0.62), (0.59, 0.9)],
            ),
        ),
        (
            "seven with a floating bar",
            lines([(0.3, 0.2), (0.7, 0.2), (0.4, 0.9)], [(0.2, 0.55), (0.4, 0.55)]),
        ),
        (
            "three in two halves",
            lines(arc(0.5, 0.35, 0.14, 200, 430), arc(0.5, 0.7, 0.14, 280, 520)),
        ),
        ("one with a base", lines(upright(0.5, 0.2, 0.75), [(0.35, 0.85), (0.65, 0.85)])),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_digit_of_several_strokes_stays_whole(name: str, ink: Ink) -> None:
    assert len(segment(ink)) == 1, name


def test_hardly_any_written_digit_is_split() -> None:
    random = np.random.default_rng(1)
    split = [
        digit
        for digit in list(range(10)) * 20
        if len(segment(lines(*digit_lines(digit, random, 0.3, 0.2, 0.5)[0]))) > 1
    ]
    assert len(split) <= 2, split


@pytest.mark.parametrize("gap", [0.08, 0.2, 0.35])
def test_hardly_any_written_number_is_cut_wrongly(gap: float) -> None:
    random = np.random.default_rng(2)
    wrong = []
    for _ in range(40):
        digits = random.integers(0, 10, int(random.integers(2, 5))).tolist()
        found = len(segment(side_by_side(digits, random, gap)))
        if found != len(digits):
            wrong.append((digits, found))
    assert len(wrong) <= 1, wrong


def test_a_short_stroke_belongs_to_the_nearer_neighbour_or_to_none() -> None:
    tall = upright(0.2), upright(0.8)
    near_left = segment(lines(*tall, [(0.27, 0.5), (0.3, 0.5)]))
    near_right = segment(lines(*tall, [(0.7, 0.5), (0.73, 0.5)]))
    apart = segment(lines(*tall, [(0.48, 0.5), (0.52, 0.5)]))
    assert [part.box.right - part.box.left > 20 for part in near_left] == [True, False]
    assert [part.box.right - part.box.left > 20 for part in near_right] == [False, True]
    assert len(apart) == 3


def test_rows_are_found_only_where_digits_may_lie_above_one_another() -> None:
    assert rows_of(blank(SIDE)) == []
    assert rows_of(lines(upright(0.2), upright(0.6))) == []
    # A base and a bar are strokes of a digit.
    based = lines(upright(0.5, 0.2, 0.75), [(0.35, 0.85), (0.65, 0.85)])
    assert rows_of(based) == []
    two = lines(upright(0.2, 0.1, 0.4), upright(0.6, 0.1, 0.4), upright(0.2, 0.6, 0.9))
    assert [len(row) for row in rows_of(two)] == [2, 1]


def test_a_short_stroke_belongs_to_the_nearest_row() -> None:
    ink = lines(upright(0.2, 0.1, 0.4), upright(0.2, 0.6, 0.9), [(0.24, 0.65), (0.26, 0.65)])
    first, second = rows_of(ink)
    assert first[0].box.right < second[0].box.right


def test_a_sign_is_a_component_of_its_own_and_no_part_of_a_digit() -> None:
    ink = lines([(0.27, 0.5), (0.35, 0.5)], upright(0.45), upright(0.7))
    pieces = find_pieces(ink)
    minus = pieces.boxes.index(min(pieces.boxes, key=lambda box: box.bottom - box.top))
    assert len(segment(ink)) == 2
    parts = Segmentation(pieces, {minus: "-"}).in_one_row()
    assert [part.sign for part in parts] == ["-", "", ""]
