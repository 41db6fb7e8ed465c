"""The answer in large: what it says, and that it is painted."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.garments import GARMENTS
from support.window import on_screen

from lenet_gui.core.imaging.ink import Box
from lenet_gui.core.recognition.reading import BLANK, ReadDigit, Reading
from lenet_gui.ui.common.theme import LIGHT, Theme
from lenet_gui.ui.draw.answer_label import AnswerLabel


def digit(*candidates: int, shares: dict[int, float], by_shape: bool = False) -> ReadDigit:
    """A digit with these probabilities, the rest spread over the others."""
    rest = (1 - sum(shares.values())) / (10 - len(shares))
    probabilities = np.array([shares.get(d, rest) for d in range(10)], np.float32)
    image = np.zeros((28, 28), np.float32)
    return ReadDigit(image, Box(10, 10, 20, 20), probabilities, candidates, by_shape)


ONE = digit(1, shares={1: 0.95})
BARELY = digit(8, shares={8: 0.8})
CLOSE = digit(4, 9, shares={4: 0.52, 9: 0.45})
MINUS = dataclasses.replace(digit(shares={1: 0.99}, by_shape=True), sign="-")
UNKNOWN = digit(shares={3: 0.41})
SEVEN = digit(7, shares={7: 0.91})
NUMBER = Reading(((ONE, CLOSE, UNKNOWN, SEVEN),))


@pytest.fixture
def label(qtbot: QtBot) -> AnswerLabel:
    label = AnswerLabel()
    qtbot.addWidget(label)
    label.resize(260, 200)
    return label


def picture(label: AnswerLabel) -> QImage:
    return label.grab().toImage()


def test_at_first_there_is_no_answer(label: AnswerLabel) -> None:
    assert label.text() == "Nothing drawn yet"


@pytest.mark.parametrize(
    ("reading", "text"),
    [
        (Reading(((ONE,),)), "1  Sure · 95.0 % that this is a 1"),
        (Reading(((MINUS, ONE),)), "− 1  Minus sign · Digit 1 of 2 · Judged by its shape"),
        (Reading(((BARELY,),)), "8  Fairly sure · 80.0 % that this is an 8"),
        (Reading(((CLOSE,),)), "4 or 9  Probably a 4 or a 9 · 52.0 % and 45.0 %"),
        (Reading(((UNKNOWN,),)), "Not a digit · Most likely a 3 (41.0 %)"),
        (
            Reading(((digit(shares={1: 0.99}, by_shape=True),),)),
            "Not a digit · Judged by its shape",
        ),
    ],
    ids=["digit", "sign", "barely", "close", "unknown", "by its shape"],
)
def test_the_answer_says_how_sure_it_is(label: AnswerLabel, reading: Reading, text: str) -> None:
    label.set_reading(reading)
    assert label.text() == text


@pytest.mark.parametrize(
    ("shown", "note"),
    [
        (0, "Sure · Digit 1 of 4 · 95.0 % that this is a 1"),
        (1, "Probably a 4 or a 9 · Digit 2 of 4 · 52.0 % and 45.0 %"),
        (2, "Not a digit · Digit 3 of 4 · Most likely a 3 (41.0 %)"),
    ],
)
def test_a_number_says_which_digit_is_shown(label: AnswerLabel, shown: int, note: str) -> None:
    label.set_reading(NUMBER, shown)
    assert label.text() == f"1 4? ? 7  {note}"


def test_the_answer_goes_with_the_drawing(label: AnswerLabel) -> None:
    label.set_reading(NUMBER)
    label.set_reading(BLANK)
    assert label.text() == "Nothing drawn yet"


def test_a_note_stands_in_place_of_an_answer(label: AnswerLabel) -> None:
    label.set_reading(NUMBER)
    label.set_note("No network open")
    assert label.text() == "No network open"


def test_another_answer_is_painted(label: AnswerLabel) -> None:
    pictures = []
    for reading in (
        BLANK,
        Reading(((ONE,),)),
        Reading(((SEVEN,),)),
        Reading(((CLOSE,),)),
        Reading(((UNKNOWN,),)),
        NUMBER,
    ):
        label.set_reading(reading)
        pictures.append(picture(label))
    assert all(a != b for k, a in enumerate(pictures) for b in pictures[:k])


def accented_columns(image: QImage) -> list[int]:
    accent = QColor(LIGHT.accent)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == accent for y in range(image.height()))
    ]


def test_the_digit_that_is_shown_is_underlined(label: AnswerLabel, qapp: QApplication) -> None:
    theme = Theme(qapp, "light", qapp)
    middles = []
    for shown in range(4):
        label.set_reading(NUMBER, shown)
        columns = accented_columns(picture(label))
        middles.append(sum(columns) / len(columns))
    assert middles == sorted(middles)
    assert middles[0] < middles[3] < label.width()
    label.set_reading(Reading(((ONE,),)))
    assert not accented_columns(picture(label))
    theme.set_appearance("system")
    theme.deleteLater()


@pytest.mark.parametrize("count", [2, 5, 12])
def test_a_number_of_any_length_fits(label: AnswerLabel, count: int) -> None:
    label.set_reading(Reading(((CLOSE,) * count,)))
    places = label._places
    assert places[0].left() >= 0
    assert places[-1].right() <= label.width()


def test_long_names_are_not_cut_in_a_small_window(label: AnswerLabel) -> None:
    label.resize(label.minimumSizeHint())
    label.set_reading(Reading(((dataclasses.replace(CLOSE, names=GARMENTS),),)))
    image = picture(label)
    edges = [image.pixelColor(x, image.height() - 1) for x in range(image.width())]
    edges += [image.pixelColor(image.width() - 1, y) for y in range(image.height())]
    assert len(set(map(QColor.rgb, edges))) == 1


def test_rows_stand_above_one_another_and_the_mouse_points_at_their_digits(
    label: AnswerLabel, qtbot: QtBot
) -> None:
    on_screen(qtbot, label, 260, 200)
    pointed: list[int] = []
    label.digit_pointed.connect(pointed.append)
    label.set_reading(Reading(((ONE, CLOSE), (SEVEN, ONE, ONE))))
    places = label._places
    assert places[0].bottom() <= places[2].top()
    assert places[0].left() == places[2].left()
    assert all(place.top() >= 0 and place.right() <= label.width() for place in places)
    for place in places:
        QTest.mouseMove(label, place.center().toPoint())
    assert pointed == [0, 1, 2, 3, 4]


def test_the_mouse_points_at_a_digit_of_a_number(label: AnswerLabel, qtbot: QtBot) -> None:
    on_screen(qtbot, label, 260, 200)
    pointed: list[int] = []
    label.digit_pointed.connect(pointed.append)
    label.set_reading(NUMBER)
    for place in label._places:
        QTest.mouseMove(label, place.center().toPoint())
    assert pointed == [0, 1, 2, 3]
    label.set_reading(Reading(((ONE,),)))
    QTest.mouseMove(label, QPoint(20, 20))
    assert pointed == [0, 1, 2, 3]


def test_other_classes_are_called_by_their_names(label: AnswerLabel) -> None:
    boot = dataclasses.replace(digit(9, shares={9: 0.95}), names=GARMENTS)
    label.set_reading(Reading(((boot,),)))
    assert label.text() == "Ankle boot  Sure · 95.0 % for Ankle boot"
    two = dataclasses.replace(digit(2, 4, shares={2: 0.5, 4: 0.45}), names=GARMENTS)
    label.set_reading(Reading(((two,),)))
    assert "Probably Pullover or Coat" in label.text()
    none = dataclasses.replace(digit(shares={3: 0.41}), names=GARMENTS)
    label.set_reading(Reading(((none,),)))
    assert label.text() == "Not recognized · Most likely Dress (41.0 %)"
