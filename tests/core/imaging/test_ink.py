from __future__ import annotations

import numpy as np
import pytest

from lenet_gui.core.imaging import ink as inks
from lenet_gui.core.imaging.ink import Mark, Picture, Stroke, blank, paint, paint_segment, repaint

LINE = Stroke(((0.2, 0.5), (0.8, 0.5)), 0.1)


def test_a_line_has_full_ink_inside_and_none_outside() -> None:
    ink = paint([LINE], 100)
    assert (ink[46:54, 20:80] == 255).all()
    assert not ink[:44].any()
    assert not ink[56:].any()


def test_ends_of_a_line_are_round() -> None:
    ink = paint([LINE], 100)
    # Five pixels beyond the end lies the cap's tip, and nothing in the corners beside it.
    assert ink[50, 83] == 255
    assert ink[45, 83] < 60
    assert not ink[:, 87:].any()


def test_edges_are_antialiased() -> None:
    ink = paint([Stroke(((0.2, 0.3), (0.8, 0.7)), 0.1)], 100)
    assert ((ink > 20) & (ink < 235)).sum() > 100


def test_a_line_painted_in_pieces_is_the_line_painted_at_once() -> None:
    points = tuple((0.2 + 0.6 * t, 0.3 + 0.4 * t) for t in np.linspace(0, 1, 50))
    whole = paint([Stroke((points[0], points[-1]), 0.08)], 200)
    pieces = paint([Stroke(points, 0.08)], 200)
    assert np.abs(whole.astype(int) - pieces).max() <= 2


def test_a_fast_stroke_has_no_gaps() -> None:
    ink = paint([Stroke(((0.05, 0.1), (0.95, 0.9), (0.9, 0.1)), 0.03)], 280)
    for t in np.linspace(0, 1, 300):
        x, y = 0.05 + 0.9 * t, 0.1 + 0.8 * t
        assert ink[int(y * 280), int(x * 280)] == 255


def test_a_single_point_leaves_a_dot() -> None:
    ink = paint([Stroke(((0.5, 0.5),), 0.1)], 100)
    assert ink.sum() / 255 == pytest.approx(np.pi * 25, rel=0.05)


def test_an_eraser_takes_ink_away_and_leaves_none_behind() -> None:
    erased = paint([LINE, Stroke(((0.5, 0.2), (0.5, 0.8)), 0.2, erases=True)], 100)
    assert not erased[:, 42:58].any()
    assert (erased[48, 25:38] == 255).all()


@pytest.mark.parametrize("end", [(3.0, 0.5), (-2.0, 0.5), (0.5, 9.0), (0.5, -9.0)])
def test_strokes_may_leave_the_canvas(end: tuple[float, float]) -> None:
    ink = paint([Stroke(((0.5, 0.5), end), 0.1)], 100)
    assert ink[50, 50] == 255
    assert ink.shape == (100, 100)


def test_a_line_outside_of_the_canvas_changes_nothing() -> None:
    ink = blank(100)
    assert paint_segment(ink, (1.5, 0.2), (1.6, 0.8), 0.1, False) is None
    assert not ink.any()


def test_the_box_of_a_segment_holds_all_that_changed() -> None:
    ink = blank(100)
    box = paint_segment(ink, (0.3, 0.2), (0.5, 0.6), 0.07, False)
    assert box is not None
    ink[box.top : box.bottom, box.left : box.right] = 0
    assert not ink.any()


def test_drawings_look_alike_at_every_size() -> None:
    small, large = paint([LINE], 140), paint([LINE], 1120)
    shrunk = inks.resized(large, 140, 140)
    assert np.abs(shrunk.astype(int) - small).mean() < 1


@pytest.mark.parametrize("shape", [(300, 300), (900, 200), (20, 60)])
def test_a_picture_is_laid_into_the_middle_with_a_margin(shape: tuple[int, int]) -> None:
    ink = paint([Picture(np.full(shape, 255, np.uint8))], 100)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    assert max(len(rows), len(columns)) == 80
    assert len(rows) / len(columns) == pytest.approx(shape[0] / shape[1], rel=0.05)
    assert abs(rows[0] - (99 - rows[-1])) <= 1


def test_resizing_keeps_the_mean_of_a_picture() -> None:
    random = np.random.default_rng(1).integers(0, 256, (90, 70)).astype(np.uint8)
    assert inks.resized(random, 45, 35).mean() == pytest.approx(random.mean(), abs=1)
    assert inks.resized(random, 300, 230).mean() == pytest.approx(random.mean(), abs=2)


def _random_marks(random: np.random.Generator) -> tuple[Mark, ...]:
    """Return strokes and erasers over a picture, some of them partly outside of the canvas."""
    ink = random.integers(0, 256, (20, 30), dtype=np.uint8)
    marks: list[Mark] = [Picture(ink)]
    for _ in range(12):
        points = random.uniform(-0.2, 1.2) + random.uniform(-0.2, 0.2, (4, 2))
        at = tuple((float(x), float(y)) for x, y in points)
        marks.append(Stroke(at, float(random.uniform(0.01, 0.1)), bool(random.random() < 0.3)))
    return tuple(marks)


@pytest.mark.parametrize("side", [50, 280])
def test_a_repainted_canvas_is_like_one_that_is_painted_anew(side: int) -> None:
    random = np.random.default_rng(3)
    for _ in range(10):
        marks, others = _random_marks(random), _random_marks(random)
        cut = int(random.integers(len(marks) + 1))
        changes: list[tuple[tuple[Mark, ...], tuple[Mark, ...]]] = [
            (marks, marks[:-1]),
            (marks[:-1], marks),
            (marks, (*marks[:cut], *others[1:3], *marks[cut:])),
            (marks, ()),
            ((), marks),
            (marks, marks),
        ]
        for before, after in changes:
            ink = paint(before, side)
            repaint(ink, before, after)
            assert (ink == paint(after, side)).all()


def test_repainting_leaves_all_pixels_alone_that_are_not_near_the_change() -> None:
    marks = LINE, Stroke(((0.2, 0.2), (0.3, 0.2)), 0.04)
    ink = np.full((100, 100), 77, np.uint8)
    box = repaint(ink, marks, marks[:1])
    ink[box.top : box.bottom, box.left : box.right] = 77
    assert (ink == 77).all()
    assert box.right - box.left < 20
    assert box.bottom - box.top < 10
