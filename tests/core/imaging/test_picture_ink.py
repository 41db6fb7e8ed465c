"""Pictures of one digit turned into ink: strokes drawn in NumPy, on all sorts of backgrounds."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging import filters
from lenet_gui.core.imaging.components import label_components
from lenet_gui.core.imaging.ink import Ink, Stroke, area_weights, paint
from lenet_gui.core.imaging.picture_import import MAX_SIDE, PictureError, ink_from_picture
from lenet_gui.core.imaging.preprocess import mnist_image

SIDE = 240
# A five: a hat of its own and an open belly.
FIVE = (
    Stroke(((0.62, 0.25), (0.38, 0.27)), 0.05),
    Stroke(
        ((0.38, 0.27), (0.37, 0.47), (0.52, 0.45), (0.62, 0.55), (0.58, 0.7), (0.36, 0.72)), 0.05
    ),
)
SEVEN = (Stroke(((0.35, 0.28), (0.63, 0.3), (0.45, 0.75)), 0.06),)
ZERO_ANGLES = np.linspace(0, 2 * np.pi, 40)
ZERO = (
    Stroke(
        tuple((0.5 + 0.15 * float(np.cos(a)), 0.5 + 0.25 * float(np.sin(a))) for a in ZERO_ANGLES),
        0.05,
    ),
)
DIGITS = pytest.mark.parametrize("digit", [FIVE, SEVEN, ZERO], ids=["five", "seven", "zero"])
Colour = tuple[int, int, int]
COLOURS = pytest.mark.parametrize(
    ("paper", "pen"),
    [
        ((255, 255, 255), (0, 0, 0)),
        ((255, 255, 255), (40, 60, 170)),
        ((250, 240, 120), (200, 40, 40)),
        ((0, 0, 0), (255, 255, 255)),
        ((20, 40, 90), (250, 220, 60)),
        ((200, 60, 60), (60, 140, 60)),
    ],
    ids=["black on white", "blue pen", "red on yellow", "white on black", "yellow on blue", "hues"],
)


def opaque(colours: npt.NDArray[np.floating]) -> Ink:
    """Grey (h, w) or coloured (h, w, 3) levels as an opaque picture (h, w, 4)."""
    if colours.ndim == 2:
        colours = np.repeat(colours[:, :, None], 3, axis=2)
    alpha = np.full((*colours.shape[:2], 1), 255)
    return np.concatenate((np.rint(np.clip(colours, 0, 255)), alpha), axis=2).astype(np.uint8)


def drawn(ink: Ink, paper: Colour, pen: Colour) -> Floats:
    """Ink (h, w) in one colour on another, float32 (h, w, 3) in grey levels."""
    share = ink[:, :, None] / np.float32(255)
    return np.array(paper, np.float32) * (1 - share) + np.array(pen, np.float32) * share


def uneven_light(side: int = SIDE, darkest: float = 0.45) -> Floats:
    """Light (side, side) that falls off towards a corner and in a vignette."""
    y, x = np.mgrid[-1 : 1 : side * 1j, -1 : 1 : side * 1j]
    light = 1 - (1 - darkest) * (x + y + 2) / 4 - 0.15 * (x * x + y * y) / 2
    return light.astype(np.float32)


def grain(shape: tuple[int, ...], deviation: float) -> npt.NDArray[np.float64]:
    """Noise of single pixels, and as much again in blobs of 3 × 3."""
    random = np.random.default_rng(3)
    height, width = shape[0] // 3 + 1, shape[1] // 3 + 1
    blobs = random.normal(0, deviation, (height, width)).repeat(3, 0).repeat(3, 1)
    fine = random.normal(0, deviation, shape)
    return fine + blobs[: shape[0], : shape[1]].reshape(shape[:2] + (1,) * (len(shape) - 2))


def cropped(ink: Ink, margin: int) -> Ink:
    """Ink (h, w) cropped to its bounding box and so many pixels around it."""
    rows, columns = (np.flatnonzero((ink > 0).any(axis=axis)) for axis in (1, 0))
    return np.pad(ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1], margin)


def difference(found: Ink, ink: Ink) -> float:
    """What is too much and too little, together, as a share of the ink."""
    return float(np.abs(found.astype(float) - ink).sum() / ink.sum())


# Strokes are 12 pixels wide: their edges are off by at most a pixel on each side.
CLOSE = 0.16
CLEAN = 0.02


@DIGITS
@COLOURS
def test_clean_drawings_in_any_colours_give_their_strokes(
    digit: tuple[Stroke, ...], paper: Colour, pen: Colour
) -> None:
    ink = paint(digit, SIDE)
    found = ink_from_picture(opaque(drawn(ink, paper, pen)))
    assert found.shape == ink.shape
    assert np.abs(found.astype(int) - ink).max() <= 12


@DIGITS
@pytest.mark.parametrize("pen", [(30, 30, 35), (40, 60, 170), (110, 110, 112)])
def test_photos_with_uneven_light_and_grain_give_their_strokes(
    digit: tuple[Stroke, ...], pen: Colour
) -> None:
    ink = paint(digit, SIDE)
    photo = drawn(ink, (235, 230, 215), pen) * uneven_light()[:, :, None]
    assert difference(ink_from_picture(opaque(photo + grain(photo.shape, 5))), ink) < CLOSE


@DIGITS
def test_chalk_on_an_unevenly_lit_board_gives_its_strokes(digit: tuple[Stroke, ...]) -> None:
    ink = paint(digit, SIDE)
    photo = drawn(ink, (40, 62, 50), (225, 220, 205)) * uneven_light(darkest=0.7)[:, :, None]
    assert difference(ink_from_picture(opaque(photo + grain(photo.shape, 5))), ink) < CLOSE


def test_the_paper_shaded_darker_than_strokes_elsewhere_is_no_ink() -> None:
    ink = paint(FIVE, SIDE)
    light = uneven_light(darkest=0.2)
    photo = drawn(ink, (240, 240, 240), (120, 120, 120)) * light[:, :, None]
    assert photo[-1, -1, 0] < photo[ink == 255].max()
    assert difference(ink_from_picture(opaque(photo + grain(photo.shape, 2))), ink) < CLOSE


@DIGITS
@pytest.mark.parametrize("pen", [(0, 0, 0), (255, 255, 255), (200, 30, 90)])
def test_strokes_on_nothing_are_told_by_their_transparency(
    digit: tuple[Stroke, ...], pen: Colour
) -> None:
    ink = paint(digit, SIDE)
    picture = np.empty((SIDE, SIDE, 4), np.uint8)
    picture[:, :, :3], picture[:, :, 3] = pen, ink
    np.testing.assert_allclose(ink_from_picture(picture).astype(int), ink, atol=12)


@DIGITS
@pytest.mark.parametrize(
    ("paper", "pen"), [((255, 255, 255), (0, 0, 0)), ((20, 30, 90), (250, 250, 250))]
)
def test_a_sticker_with_nothing_around_it_gives_the_digit_on_it(
    digit: tuple[Stroke, ...], paper: Colour, pen: Colour
) -> None:
    ink = paint(digit, SIDE)
    picture = opaque(drawn(ink, paper, pen))
    picture[:15] = picture[-15:] = picture[:, :15] = picture[:, -15:] = 0
    assert difference(ink_from_picture(picture), ink) < CLEAN


def test_a_small_digit_on_a_sticker_does_not_make_the_sticker_the_stroke() -> None:
    ink = paint((Stroke(((0.5, 0.45), (0.48, 0.6)), 0.02),), SIDE)
    picture = opaque(drawn(ink, (255, 255, 255), (0, 0, 0)))
    picture[:15] = picture[-15:] = picture[:, :15] = picture[:, -15:] = 0
    assert difference(ink_from_picture(picture), ink) < CLEAN


def test_a_stroke_of_one_colour_that_fills_its_box_is_no_sticker() -> None:
    picture = np.zeros((60, 60, 4), np.uint8)
    picture[10:50, 25:33] = (20, 20, 20, 255)
    np.testing.assert_array_equal(ink_from_picture(picture), picture[:, :, 3])


@pytest.mark.parametrize("inverted", [False, True])
def test_greys_of_an_image_of_mnists_size_stay_as_they_are(inverted: bool) -> None:
    image = mnist_image(paint(FIVE, SIDE))
    assert image is not None
    greys = np.rint(image * 255)
    found = ink_from_picture(opaque(255 - greys if inverted else greys))
    assert found.shape == (28, 28)
    assert np.abs(found - greys).max() <= 10


def test_large_pictures_are_averaged_down_with_their_aspect() -> None:
    ink = paint(SEVEN, 1400)[:, 200:1250]
    found = ink_from_picture(opaque(255.0 - ink))
    assert found.shape == (MAX_SIDE, 420)
    down, across = area_weights(1400, MAX_SIDE), area_weights(1050, 420)
    expected = down @ ink.astype(np.float32) @ across.T
    assert np.abs(found - expected).max() <= 12


def test_specks_and_the_edge_of_the_paper_are_removed_and_a_separate_hat_is_kept() -> None:
    ink = paint((Stroke(((0.45, 0.2), (0.65, 0.2)), 0.05), *FIVE[1:]), SIDE)
    spoiled = ink.copy()
    spoiled[20:22, 30:32] = spoiled[200:203, 210] = 255
    spoiled[:2] = 255
    found = ink_from_picture(opaque(255.0 - spoiled))
    assert difference(found, ink) < CLEAN


def test_a_long_row_in_thin_lines_stands_out_in_a_photo() -> None:
    row = [
        Stroke(tuple((0.1 * place + 0.15 * x, 0.5 * y) for x, y in stroke.points), 0.004)
        for place in range(9)
        for stroke in FIVE
    ]
    ink = paint(row, 1120)[100:500]
    photo = drawn(ink, (225, 223, 218), (50, 50, 60)) * uneven_light(1120)[100:500, :, None]
    found = ink_from_picture(opaque(photo + grain(photo.shape, 2)))
    columns = np.flatnonzero(np.diff((found >= 128).any(axis=0).astype(int)) == 1)
    assert len(columns) == 9


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_digit_that_the_edge_cuts_is_kept_beside_others(side: str) -> None:
    # The inner part of a five whose middle lies beyond the edge, in two pieces.
    cut = (
        Stroke(((0.85, 0.27), (0.9, 0.25), (1.05, 0.26)), 0.05),
        Stroke(((1.05, 0.55), (0.95, 0.72), (0.83, 0.7)), 0.05),
    )
    ink = paint((*FIVE, *cut), SIDE)
    if side == "left":
        ink = ink[:, ::-1]
    assert difference(ink_from_picture(opaque(255.0 - ink)), ink) < CLEAN


@pytest.mark.parametrize("level", [0, 90, 255])
def test_a_uniform_picture_is_refused(level: int) -> None:
    with pytest.raises(PictureError, match=r"^No digit stands out"):
        ink_from_picture(opaque(np.full((80, 60), float(level))))


@pytest.mark.parametrize("shape", [(28, 28), (300, 200), (300, 200, 3)])
@pytest.mark.parametrize("deviation", [2.0, 20.0, 80.0])
def test_noise_alone_is_refused(shape: tuple[int, ...], deviation: float) -> None:
    noise = np.random.default_rng(1).normal(128, deviation, shape)
    with pytest.raises(PictureError, match=r"^No digit stands out"):
        ink_from_picture(opaque(noise))


def test_an_empty_unevenly_lit_sheet_is_refused() -> None:
    photo = 230 * uneven_light()
    with pytest.raises(PictureError, match=r"^No digit stands out"):
        ink_from_picture(opaque(photo + grain(photo.shape, 5)))


def test_colours_under_full_transparency_are_nothing() -> None:
    picture = opaque(255.0 - paint(FIVE, SIDE))
    picture[:, :, 3] = 0
    with pytest.raises(PictureError, match=r"^No digit stands out"):
        ink_from_picture(picture)


def test_a_speck_on_an_empty_sheet_is_no_digit() -> None:
    sheet = np.full((200, 200), 255.0)
    sheet[90:96, 100:106] = 0
    with pytest.raises(PictureError, match=r"^No digit stands out"):
        ink_from_picture(opaque(sheet))


@pytest.mark.parametrize("shape", [(1, 1, 4), (1, 40, 4), (40, 1, 4), (2, 3, 4)])
def test_the_smallest_pictures_are_refused_not_stumbled_over(shape: tuple[int, ...]) -> None:
    with pytest.raises(PictureError):
        ink_from_picture(np.random.default_rng(0).integers(100, 104, shape, dtype=np.uint8))


def test_arrays_that_are_no_pictures_are_refused() -> None:
    with pytest.raises(ValueError, match="uint8"):
        ink_from_picture(np.zeros((10, 10), np.uint8))


def test_pieces_are_told_apart_and_a_spiral_is_one() -> None:
    mask = np.zeros((9, 9), np.bool_)
    mask[0, :] = mask[:, 8] = mask[8, :] = mask[2:, 0] = mask[2, :7] = True
    mask[2:7, 6] = mask[6, 2:7] = mask[4:7, 2] = True
    mask[4, 4] = True
    numbers = label_components(mask)
    assert np.unique(numbers[mask]).tolist() == [1, 2]
    assert not numbers[~mask].any()


def test_filling_continues_what_is_around_a_hole() -> None:
    slope = np.add.outer(np.arange(20.0), np.arange(20.0)).astype(np.float32)
    holes = np.zeros((20, 20), np.bool_)
    holes[8:12, 8:12] = True
    spoiled = np.where(holes, np.float32(-100), slope)
    np.testing.assert_allclose(filters.filled(spoiled, holes), slope, atol=3)


def test_squared_paper_without_a_digit_is_refused() -> None:
    y, x = np.mgrid[:SIDE, :SIDE]
    lines = (x % 14 < 2) | (y % 14 < 2)
    with pytest.raises(PictureError, match="No digit stands out"):
        ink_from_picture(opaque(np.where(lines, 50.0, 200.0)))


def test_a_film_too_thin_to_see_is_no_drawing_on_nothing() -> None:
    # Reduced to a quarter, its pattern is gone.
    y, x = np.mgrid[:256, :256]
    film = np.zeros((256, 256, 4), np.uint8)
    film[:, :, 3] = 100 + (x + y) % 2
    with pytest.raises(PictureError, match="No digit stands out"):
        ink_from_picture(film)


def test_a_digit_that_runs_off_the_picture_is_kept_whole() -> None:
    ink = paint((Stroke(((0.5, -0.1), (0.45, 0.8)), 0.06),), SIDE)
    assert difference(ink_from_picture(opaque(255.0 - ink)), ink) < CLEAN


@pytest.mark.parametrize("side", [SIDE, 900])
@pytest.mark.parametrize("margin", [0, 1, 2])
@pytest.mark.parametrize("digit", [FIVE, ZERO], ids=["five", "zero"])
def test_drawings_in_thick_strokes_cropped_to_their_digit_give_its_strokes(
    digit: tuple[Stroke, ...], side: int, margin: int
) -> None:
    thick = tuple(Stroke(stroke.points, 0.09) for stroke in digit)
    ink = cropped(paint(thick, side), margin)
    assert difference(ink_from_picture(opaque(255.0 - ink)), ink) < CLEAN


def test_an_enlarged_image_cropped_to_its_digit_gives_its_strokes() -> None:
    thick = tuple(Stroke(stroke.points, 0.13) for stroke in ZERO)
    ink = np.kron(
        cropped(np.rint(255 * mnist_image(paint(thick, SIDE))).astype(np.uint8), 0),
        np.ones((12, 12), np.uint8),
    )
    assert difference(ink_from_picture(opaque(255.0 - ink)), ink) < 0.2


@pytest.mark.parametrize("deviation", [0, 3])
def test_each_small_digit_of_a_page_stands_out(deviation: float) -> None:
    # As high as digits of 5 mm on a sheet of A4, but far apart.
    ink = np.pad(np.tile(np.pad(paint(FIVE, 100), 30), (15, 10)), 60)
    found = ink_from_picture(opaque(240.0 - 0.9 * ink + grain(ink.shape, deviation)), 1000)
    assert label_components(found >= 128).max() == 150


def test_a_drawing_cropped_to_a_row_keeps_the_digits_along_its_sides() -> None:
    zero = cropped(paint(ZERO, SIDE), 0)
    ink = np.hstack([zero, np.zeros_like(zero), zero, np.zeros_like(zero), zero])
    assert difference(ink_from_picture(opaque(255.0 - ink)), ink) < CLEAN


@pytest.mark.parametrize("turns", range(4))
def test_the_table_beside_overexposed_paper_is_no_digit(turns: int) -> None:
    ink = paint(FIVE, SIDE)
    y, x = np.mgrid[:SIDE, :SIDE]
    table = np.rot90(x > 0.85 * SIDE + 0.2 * (y - SIDE / 2), turns)
    photo = np.where(table, 60.0, 255.0 - ink)
    assert difference(ink_from_picture(opaque(photo)), ink) < CLOSE


@pytest.mark.parametrize("thickness", [2, 30], ids=["line", "bar"])
def test_what_lies_along_a_side_of_a_drawing_is_no_digit(thickness: int) -> None:
    ink = paint(FIVE, SIDE)
    beside = ink.copy()
    beside[:, :thickness] = 255
    assert difference(ink_from_picture(opaque(255.0 - beside)), ink) < CLEAN


def test_a_digit_as_high_as_the_picture_stands_out_beside_a_stroke_at_a_corner() -> None:
    digit = paint((Stroke(((0.6, 0.07), (0.55, 0.93)), 0.1),), SIDE)
    both = np.maximum(digit, paint((Stroke(((0, 0.05), (0.1, 0.02)), 0.03),), SIDE))
    assert difference(ink_from_picture(opaque(255.0 - both)), digit) < CLEAN
