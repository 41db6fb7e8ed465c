"""Ink on ruled and squared paper, under shadows, beside a table: pictures drawn in NumPy."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import Ink, Stroke, paint
from lenet_gui.core.imaging.picture_import import ink_from_picture

SIDE = 400
SEVEN = (Stroke(((0.33, 0.27), (0.66, 0.3), (0.45, 0.78)), 0.035),)
PAPER, BLUE, PEN = (0.95, 0.94, 0.9), (0.55, 0.68, 0.88), (0.12, 0.12, 0.15)


def page(angle: float = 0.0, squared: bool = True, spacing: float = 31.0) -> Floats:
    """Paper (SIDE, SIDE, 3) in 0..1 with blue lines two pixels thick, turned by degrees."""
    y, x = np.mgrid[:SIDE, :SIDE].astype(np.float64)
    turn = np.radians(angle)
    across, down = x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)
    lines = np.clip(1.5 - np.abs(down % spacing - 9), 0, 1)
    if squared:
        lines = np.maximum(lines, np.clip(1.5 - np.abs(across % spacing - 9), 0, 1))
    return (np.array(PAPER) * (1 - lines[:, :, None]) + np.array(BLUE) * lines[:, :, None]).astype(
        np.float32
    )


def photo(
    surface: Floats, strokes: tuple[Stroke, ...], pen: tuple[float, float, float] = PEN
) -> tuple[Ink, Floats]:
    """The ink, and the picture (SIDE, SIDE, 3) in 0..1 with the strokes on a surface."""
    ink = paint(strokes, SIDE)
    share = ink[:, :, None] / np.float32(255)
    return ink, surface * (1 - share) + np.array(pen, np.float32) * share


def pixels(picture: Floats) -> npt.NDArray[np.uint8]:
    grain = np.random.default_rng(5).normal(0, 0.012, picture.shape)
    light = np.linspace(0.75, 1, SIDE)[:, None, None]
    levels = np.clip(picture * light + grain, 0, 1) * 255
    opaque = np.full((*levels.shape[:2], 1), 255)
    return np.concatenate((levels, opaque), axis=2).astype(np.uint8)


def difference(found: Ink, ink: Ink) -> float:
    return float(np.abs(found.astype(float) - ink).sum() / ink.sum())


@pytest.mark.parametrize("squared", [False, True], ids=["ruled", "squared"])
@pytest.mark.parametrize("angle", [0.0, 4.0, -14.0])
@pytest.mark.parametrize("pen", [PEN, (0.45, 0.45, 0.47)], ids=["ink", "pencil"])
def test_printed_lines_are_removed_and_the_digit_across_them_stays_whole(
    squared: bool, angle: float, pen: tuple[float, float, float]
) -> None:
    ink, picture = photo(page(angle, squared), SEVEN, pen)
    assert difference(ink_from_picture(pixels(picture)), ink) < 0.25


def test_a_bar_that_ends_within_the_page_is_no_printed_line() -> None:
    bar = (Stroke(((0.2, 0.5), (0.8, 0.5)), 0.012), *SEVEN)
    ink, picture = photo(page(squared=False, spacing=1e9), bar)
    assert difference(ink_from_picture(pixels(picture)), ink) < 0.25


@pytest.mark.parametrize("edge", [1, 60], ids=["hard", "soft"])
def test_the_edge_of_a_shadow_across_the_digit_is_no_ink(edge: int) -> None:
    ink, picture = photo(page(spacing=1e9), SEVEN)
    shade = np.clip((np.arange(SIDE) - 190) / edge, 0, 1)[None, :, None]
    picture = picture * (1 - 0.5 * shade).astype(np.float32)
    assert difference(ink_from_picture(pixels(picture)), ink) < 0.25


def test_a_table_and_a_finger_at_the_border_are_no_ink() -> None:
    ink, picture = photo(page(spacing=1e9), SEVEN)
    picture[:, :38] = (0.2, 0.15, 0.1)
    y, x = np.mgrid[:SIDE, :SIDE]
    picture[np.hypot(y - 400, (x - 300) * 1.5) < 45] = (0.6, 0.42, 0.35)
    assert difference(ink_from_picture(pixels(picture)), ink) < 0.25


def test_chalk_on_a_dark_board_is_ink() -> None:
    board = np.full((SIDE, SIDE, 3), (0.14, 0.25, 0.2), np.float32)
    ink, picture = photo(board, SEVEN, (0.9, 0.9, 0.86))
    assert difference(ink_from_picture(pixels(picture)), ink) < 0.25
