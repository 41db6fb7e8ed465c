"""Pictures with panels, such as plots of MNIST's images, built in NumPy."""

from __future__ import annotations

import numpy as np
import pytest

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.filters import reduced
from lenet_gui.core.imaging.ink import Stroke, paint
from lenet_gui.core.imaging.panels import without_margin
from lenet_gui.core.imaging.picture_import import ink_from_picture

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)
SEVEN = (Stroke(((0.2, 0.2), (0.75, 0.22), (0.45, 0.98)), 0.1),)
PANELS = pytest.mark.parametrize(
    ("panel", "pen"),
    [((68, 1, 84), (253, 231, 37)), ((0, 0, 0), WHITE), ((250, 220, 90), (30, 30, 60))],
    ids=["viridis", "grey", "note"],
)


def drawn(side: int, panel: Colour, pen: Colour) -> Floats:
    """A seven in one colour on another, (side, side, 3); it reaches the lower side."""
    share = paint(SEVEN, side)[:, :, np.newaxis] / np.float32(255)
    return np.array(panel, np.float32) * (1 - share) + np.array(pen, np.float32) * share


def plotted(panel: Colour, pen: Colour) -> Floats:
    """A plot (240, 300, 3) of a seven in rows 40–199 and columns 80–239, with axes and labels."""
    plot = np.full((240, 300, 3), 255, np.float32)
    plot[39:201, 79:241] = 0
    plot[40:200, 80:240] = drawn(160, panel, pen)
    for at in range(45, 200, 30):
        plot[at, 75:80] = plot[200:205, at + 40] = 0
        plot[at - 4 : at + 4, 66:70] = plot[208:216, at + 38 : at + 42] = 0
    return plot


def opaque(colours: Floats) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Colours (h, w, 3) as an opaque picture (h, w, 4)."""
    return np.pad(colours, ((0, 0), (0, 0), (0, 1)), constant_values=255).astype(np.uint8)


@PANELS
def test_a_digit_in_a_plot_is_found_without_the_axes(panel: Colour, pen: Colour) -> None:
    found = ink_from_picture(opaque(plotted(panel, pen)))
    expected = np.zeros_like(found)
    expected[40:200, 80:240] = paint(SEVEN, 160)
    assert np.abs(found.astype(int) - expected).sum() < 0.15 * expected.sum()


def test_the_margin_between_several_panels_has_their_colour() -> None:
    grid = np.full((150, 400, 3), 255, np.float32)
    for left in (20, 150, 280):
        grid[30:130, left : left + 100] = drawn(100, (68, 1, 84), (253, 231, 37))
    seen = without_margin(grid)
    assert (seen[:, 120:150] == (68, 1, 84)).all()
    for left in (20, 150, 280):
        inner = (slice(40, 120), slice(left + 10, left + 90))
        assert (seen[inner] == grid[inner]).all()


def test_blurred_labels_beside_small_panels_vanish() -> None:
    # Labels a pixel from their panels, and a picture reduced to half its size.
    figure = np.full((440, 780, 3), 255, np.float32)
    for top, left in np.ndindex(4, 8):
        y, x = 30 + 100 * top, 30 + 90 * left
        figure[y : y + 70, x : x + 70] = drawn(70, (68, 1, 84), (253, 231, 37))
        figure[y + 71 : y + 77, x + 10 : x + 60 : 8] = 0
    seen = without_margin(reduced(figure, 390))
    assert (seen[:, [0, 1, -1]] == (68, 1, 84)).all()
    assert (seen[50:64] == (68, 1, 84)).all()


@pytest.mark.parametrize("side", [60, 200])
@pytest.mark.parametrize("width", [0.05, 0.15, 0.25])
def test_an_angular_zero_is_no_panel(side: int, width: float) -> None:
    corners = ((0.2, 0.15), (0.8, 0.15), (0.8, 0.85), (0.2, 0.85), (0.2, 0.15))
    zero = 255 - paint((Stroke(corners, width),), side).astype(np.float32)
    picture = np.repeat(zero[:, :, np.newaxis], 3, axis=2)
    assert without_margin(picture) is picture


def test_a_box_around_a_digit_beside_others_is_no_panel() -> None:
    box = ((0.3, 0.3), (0.6, 0.3), (0.6, 0.6), (0.3, 0.6), (0.3, 0.3))
    inside, beside = ((0.45, 0.35), (0.45, 0.55)), ((0.8, 0.3), (0.8, 0.6))
    marks = tuple(Stroke(points, 0.03) for points in (box, inside, beside))
    picture = np.repeat((255 - paint(marks, 240).astype(np.float32))[:, :, np.newaxis], 3, axis=2)
    assert without_margin(picture) is picture


def test_a_full_rectangle_is_no_panel() -> None:
    bar = np.full((100, 100, 3), 255, np.float32)
    bar[10:90, 40:65] = 0
    assert without_margin(bar) is bar
