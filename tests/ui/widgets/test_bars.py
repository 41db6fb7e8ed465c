"""The network's input and the bars: to those who see them, and in words to those who do not."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.theme import DARK, LIGHT, Theme
from lenet_gui.ui.widgets.bars import InputPreview, ProbabilityBars


def sure_of(digit: int, share: float = 0.91) -> np.ndarray:
    """Probabilities, float32 (10,), with the rest spread over the other digits."""
    probabilities = np.full(10, (1 - share) / 9, np.float32)
    probabilities[digit] = share
    return probabilities


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def ink_by_row(image: QImage, rows: int, colour: str) -> list[int]:
    """How many pixels have this colour in each of so many rows of equal height."""
    height = image.height() / rows
    return [
        sum(
            image.pixelColor(x, y).name() == colour
            for y in range(round(row * height), round((row + 1) * height))
            for x in range(image.width())
        )
        for row in range(rows)
    ]


# Shares in words.


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0, "0.0 %"),
        (0.0004, "0.0 %"),
        (0.1234, "12.3 %"),
        (0.5, "50.0 %"),
        (0.9989, "99.9 %"),
        (0.99951, "99.9 %"),
        (0.9999999, "99.9 %"),
        # As float32 rounds what softmax gives.
        (1, "99.9 %"),
    ],
)
def test_a_probability_is_never_rounded_up_to_certainty(share: float, words: str) -> None:
    assert percent(share) == words


# The bars.


@pytest.fixture
def bars(qtbot: QtBot) -> ProbabilityBars:
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    bars.resize(300, 300)
    return bars


def test_bars_name_all_ten_probabilities_and_the_digit_of_a_number(bars: ProbabilityBars) -> None:
    assert bars.accessibleDescription() == "No drawing"
    bars.set_probabilities(sure_of(2))
    said = "; ".join(f"{d}: {'91.0 %' if d == 2 else '1.0 %'}" for d in range(10))
    assert bars.accessibleDescription() == said
    bars.set_probabilities(sure_of(2), (2,), "digit 1 of 3")
    assert bars.accessibleDescription() == f"digit 1 of 3: {said}"


def test_bars_are_emptied_with_the_drawing(bars: ProbabilityBars) -> None:
    empty = picture(bars)
    bars.set_probabilities(sure_of(2))
    assert picture(bars) != empty
    bars.set_probabilities(None)
    assert bars.probabilities() is None
    assert bars.accessibleDescription() == "No drawing"
    assert picture(bars) == empty


@pytest.mark.parametrize(("appearance", "accent"), [("light", LIGHT.accent), ("dark", DARK.accent)])
@pytest.mark.parametrize("standing_out", [(), (4,), (4, 9)])
def test_the_digits_of_the_answer_alone_have_bars_in_the_accent_colour(
    bars: ProbabilityBars,
    qapp: QApplication,
    appearance: str,
    accent: str,
    standing_out: tuple[int, ...],
) -> None:
    theme = Theme(qapp, appearance, qapp)
    bars.set_probabilities(sure_of(4, 0.5), standing_out)
    painted = ink_by_row(picture(bars), 10, accent)
    assert tuple(digit for digit, count in enumerate(painted) if count) == standing_out
    theme.set_appearance("system")
    theme.deleteLater()


def test_a_bar_is_as_long_as_its_digit_is_likely(bars: ProbabilityBars, qapp: QApplication) -> None:
    theme = Theme(qapp, "light", qapp)
    areas = []
    for share in (0.4, 0.8):
        bars.set_probabilities(sure_of(4, share), (4,))
        areas.append(ink_by_row(picture(bars), 10, LIGHT.accent)[4])
    assert areas[1] / areas[0] == pytest.approx(2, rel=0.03)
    theme.set_appearance("system")
    theme.deleteLater()


# The input.


def test_the_preview_shows_the_pixels_of_the_network_and_is_black_without_a_drawing(
    qtbot: QtBot,
) -> None:
    preview = InputPreview()
    qtbot.addWidget(preview)
    preview.resize(140, 140)
    image = np.zeros((28, 28), np.float32)
    image[2, 25] = 1.0
    image[25, 2] = 0.5
    preview.set_image(image)
    shot = picture(preview)
    scale = shot.width() / 28

    def level(row: int, column: int) -> int:
        return shot.pixelColor(
            round((column + 0.5) * scale), round((row + 0.5) * scale)
        ).lightness()

    assert (level(2, 25), level(25, 2), level(2, 2)) == (255, 128, 0)
    assert preview.image() is image
    preview.set_image(None)
    assert preview.image() is None
    assert picture(preview).pixelColor(1, 1) == QColor("black")
