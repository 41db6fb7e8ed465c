from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.digits import draw_digits

from lenet_gui import FIRST_MODEL, paths
from lenet_gui.core.data.sources import load
from lenet_gui.core.imaging.ink import Stroke, paint, resampled, resized
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.keras_file.model_file import load_model

STROKE = Stroke(((0.3, 0.2), (0.6, 0.3), (0.4, 0.8)), 0.08)


def centre_of_mass(image: np.ndarray) -> tuple[float, float]:
    rows, columns = np.indices(image.shape)
    return (rows * image).sum() / image.sum(), (columns * image).sum() / image.sum()


def test_no_ink_gives_no_image() -> None:
    assert mnist_image(np.zeros((280, 280), np.uint8)) is None


def test_the_image_is_float32_between_0_and_1() -> None:
    image = mnist_image(paint([STROKE], 280))
    assert image is not None
    assert image.dtype == np.float32
    assert image.shape == (28, 28)
    assert 0 <= image.min() <= image.max() <= 1


def test_the_longer_side_of_a_digit_takes_20_pixels() -> None:
    image = mnist_image(paint([STROKE], 280))
    assert image is not None
    assert np.count_nonzero(image.any(axis=1)) == 20
    assert np.count_nonzero(image.any(axis=0)) < 20


def test_the_centre_of_mass_lies_at_index_14() -> None:
    image = mnist_image(paint([STROKE], 280))
    assert image is not None
    assert centre_of_mass(image) == (pytest.approx(14, abs=0.5), pytest.approx(14, abs=0.5))


@pytest.mark.parametrize(("dx", "dy"), [(0, 0), (60, 0), (0, -35), (-20, 41)])
def test_the_place_on_the_canvas_does_not_matter(dx: int, dy: int) -> None:
    ink = paint([STROKE], 280)
    moved = np.roll(ink, (dy, dx), axis=(0, 1))
    np.testing.assert_array_equal(mnist_image(moved), mnist_image(ink))


@pytest.mark.parametrize("side", [140, 280, 777])
def test_the_size_of_the_canvas_hardly_matters(side: int) -> None:
    image, reference = mnist_image(paint([STROKE], side)), mnist_image(paint([STROKE], 1120))
    assert image is not None
    assert reference is not None
    assert np.abs(image - reference).mean() < 0.01


def test_a_flat_line_stays_flat() -> None:
    image = mnist_image(paint([Stroke(((0.1, 0.5), (0.9, 0.5)), 0.02)], 280))
    assert image is not None
    assert np.count_nonzero(image.any(axis=1)) <= 4
    assert np.count_nonzero(image.any(axis=0)) == 20


@pytest.mark.parametrize(("width", "side"), [(1, 1000), (1, 400), (1, 100), (3, 400), (6, 400)])
def test_thin_lines_become_as_thick_as_the_thinner_ones_of_mnist(width: int, side: int) -> None:
    digit = Stroke(((0.3, 0.2), (0.6, 0.3), (0.4, 0.8)), width / side)
    image = mnist_image(paint([digit], side))
    assert image is not None
    assert np.square(image).sum() / image.sum() > 0.7
    # In the middle of the second line.
    assert 1 <= image[14].sum() <= 3
    assert np.count_nonzero(image.any(axis=1)) == 20


@pytest.mark.parametrize("grey", [40, 100, 255])
def test_the_grey_of_a_thin_line_does_not_matter(grey: int) -> None:
    ink = paint([Stroke(((0.3, 0.2), (0.6, 0.3), (0.4, 0.8)), 0.01)], 280)
    pale = (ink * (grey / 255)).astype(np.uint8)
    image, reference = mnist_image(pale), mnist_image(ink)
    assert image is not None
    assert reference is not None
    assert np.abs(image - reference).mean() < 0.02


def test_lines_as_thick_as_those_of_mnist_stay_as_they_are() -> None:
    ink = paint([Stroke(((0.3, 0.2), (0.6, 0.3), (0.4, 0.8)), 0.05)], 280)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    digit = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] / np.float32(255)
    small = resampled(digit, 20, round(20 * digit.shape[1] / digit.shape[0]))
    image = mnist_image(ink)
    assert image is not None
    assert image.sum() == pytest.approx(small.sum(), rel=0.02)


@settings(max_examples=60, deadline=None)
@given(
    height=st.integers(28, 200),
    width=st.integers(28, 200),
    seed=st.integers(0, 2**32 - 1),
    density=st.floats(0.0005, 1),
)
def test_any_ink_gives_a_sound_image(height: int, width: int, seed: int, density: float) -> None:
    random = np.random.default_rng(seed)
    ink = (random.random((height, width)) < density).astype(np.uint8) * 255
    image = mnist_image(ink)
    assert (image is None) == (not ink.any())
    if image is not None:
        assert np.isfinite(image).all()
        assert image.max() <= 1 + 1e-6
        assert image.sum() > 0


@pytest.mark.mnist
def test_mnist_digits_enlarged_moved_and_rescaled_are_read_as_before() -> None:
    """Of 2,000 digits at least 99.5 % keep their answer, at a mean error of 0.012 a pixel."""
    images = load("mnist").test_images[:2000]
    network = load_model(paths.models_folder() / FIRST_MODEL)
    random = np.random.default_rng(1)
    again = []
    for image in images:
        side = int(280 * random.uniform(0.6, 1.4))
        digit = resized(np.kron(image, np.ones((10, 10), np.uint8)), side, side)
        canvas = np.zeros((420, 480), np.uint8)
        top, left = random.integers(0, 420 - side + 1), random.integers(0, 480 - side + 1)
        canvas[top : top + side, left : left + side] = digit
        again.append(mnist_image(canvas))
    before, after = images / np.float32(255), np.stack(again)
    same = network.probabilities(before).argmax(1) == network.probabilities(after).argmax(1)
    assert same.mean() >= 0.995
    assert np.abs(after - before).mean() <= 0.012


def test_digits_that_mnist_would_have_made_stay_as_they_are() -> None:
    random = np.random.default_rng(1)
    ready = [mnist_image(image) for image in draw_digits(np.arange(10), random)]
    for image in ready:
        assert image is not None
        again = mnist_image((image * 255).round().astype(np.uint8))
        assert again is not None
        assert np.abs(again - image).max() <= 0.005
