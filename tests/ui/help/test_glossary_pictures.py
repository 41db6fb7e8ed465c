"""The pictures of the glossary: each term's is drawn at every value, from what is computed."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from support.window import on_screen

from lenet_gui.core.metrics.intervals import mcnemar_p_value, wilson_interval
from lenet_gui.ui.help.glossary import GLOSSARY
from lenet_gui.ui.help.pictures.gallery import PICTURES, PictureView

VALUES = [step / 20 for step in range(21)]

pictures = pytest.mark.parametrize("key", PICTURES)


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    return on_screen(qtbot, PictureView(), 320, 180)


def drawn(view: PictureView, key: str, value: float) -> QImage:
    view.show_picture(PICTURES[key], value)
    return view.grab().toImage()


def captions(key: str) -> list[str]:
    return [PICTURES[key].caption(value) for value in VALUES]


def test_every_picture_belongs_to_a_term() -> None:
    assert PICTURES.keys() <= GLOSSARY.keys()
    assert len(PICTURES) >= 12


@pictures
def test_a_picture_is_drawn_at_every_value_of_its_slider(view: PictureView, key: str) -> None:
    images = [drawn(view, key, value) for value in VALUES]
    differing = sum(before != after for before, after in itertools.pairwise(images))
    # Padding has three widths.
    assert (differing >= 2) == bool(PICTURES[key].slider)
    assert all(PICTURES[key].caption(value).endswith(".") for value in VALUES)


@pictures
def test_a_picture_draws_something_beside_the_background(view: PictureView, key: str) -> None:
    image = drawn(view, key, PICTURES[key].first)
    colours = {image.pixel(x, y) for x in range(0, 320, 4) for y in range(0, 180, 4)}
    assert len(colours) > 2


def test_the_loss_in_the_picture_is_that_of_the_probability() -> None:
    assert captions("cross-entropy")[-1].endswith("is 0.00.")
    assert any(
        caption.endswith("10 %, the loss of the image is 2.30.")
        for caption in map(PICTURES["cross-entropy"].caption, [step / 100 for step in range(101)])
    )


def test_the_interval_in_the_picture_is_wilsons() -> None:
    low, high = wilson_interval(0.99, 10_000)
    caption = PICTURES["confidence-interval"].caption(2 / 3)
    assert "10,000 images" in caption
    assert f"{100 * low:.1f} % and {100 * high:.1f} %" in caption


def test_the_test_in_the_picture_calls_significant_what_is() -> None:
    for first in range(41):
        significant = mcnemar_p_value(first, 40 - first) < 0.05
        caption = PICTURES["mcnemars-test"].caption(first / 40)
        assert caption.startswith("A significant") == significant


def test_a_temperature_of_one_changes_nothing() -> None:
    assert PICTURES["temperature"].caption(0.5) == "Temperature 1.00 changes nothing."
    assert "surer" in captions("temperature")[0]
    assert "less sure" in captions("temperature")[-1]


def test_a_learning_rate_that_is_too_large_makes_the_loss_grow() -> None:
    said = captions("learning-rate")
    assert "do not get far" in said[0]
    assert any("reach the bottom" in caption for caption in said)
    assert "grows" in said[-1]
