"""Pictures about overfitting, and what helps against it. GUI thread."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt

from lenet_gui.ui.common.formats import decimal
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate
from lenet_gui.ui.help.pictures.paper import Picture, Sheet

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


# Dropout.


def _dropped(value: float) -> list[bool]:
    chances = np.random.default_rng(3).random(24)
    return [bool(chance < 0.9 * value) for chance in chances]


def _draw_dropout(sheet: Sheet, value: float) -> None:
    shades = sheet.shades
    outputs = [(268.0, 38.0 + 26 * row) for row in range(5)]
    features = [(58.0 + 44 * (i % 3), 20.0 + 20 * (i // 3)) for i in range(24)]
    dropped = _dropped(value)
    for (x, y), gone in zip(features, dropped, strict=True):
        for end in outputs:
            if not gone:
                sheet.line([(x, y), end], shades.line, 0.75)
    for (x, y), gone in zip(features, dropped, strict=True):
        if gone:
            sheet.dot(x, y, 6, shades.surface, shades.border)
            sheet.line([(x - 4, y - 4), (x + 4, y + 4)], shades.contrast, 1.5)
            sheet.line([(x - 4, y + 4), (x + 4, y - 4)], shades.contrast, 1.5)
        else:
            sheet.dot(x, y, 6)
    for x, y in outputs:
        sheet.dot(x, y, 8, shades.surface, shades.text)


def _say_dropout(value: float) -> str:
    return translate(
        "Pictures", "At a rate of {rate} %, this step leaves out {count} of 24 features."
    ).format(rate=decimal(90 * value, 0), count=sum(_dropped(value)))


# Overfitting.


def _training_loss(x: float) -> float:
    return 0.06 + 0.9 * math.exp(-4.5 * x)


def _validation_loss(x: float) -> float:
    return _training_loss(x) + 0.06 + 0.42 * x * x


def _draw_overfitting(sheet: Sheet, value: float) -> None:
    left, top, width, height = 24.0, 12.0, 200.0, 136.0

    def place(x: float, y: float) -> tuple[float, float]:
        return left + width * x, top + height * (1 - y / 1.05)

    shades = sheet.shades
    sheet.axes(left, top, width, height)
    xs = [step / 60 for step in range(61)]
    best = min(xs, key=_validation_loss)
    x, low = place(best, _validation_loss(best))
    sheet.line([(x, top), (x, top + height)], shades.border, 1, Qt.PenStyle.DashLine)
    ends: tuple[tuple[Callable[[float], float], str, str], ...] = (
        (_training_loss, shades.accent, translate("Pictures", "training")),
        (_validation_loss, shades.contrast, translate("Pictures", "validation")),
    )
    for function, colour, words in ends:
        sheet.line([place(x, function(x)) for x in xs], colour, 2.5)
        sheet.text(left + width + 6, place(1, function(1))[1], words, _LEFT)
    sheet.dot(x, low, 4, shades.contrast)
    words = translate("Pictures", "epochs →")
    sheet.text(left + width, 164, words, _RIGHT, shades.quiet_text)


def _say_overfitting(value: float) -> str:
    return translate(
        "Pictures",
        "A sketch of both losses: from the dashed line on, the network learns its images by heart.",
    )


# The layer above alone.


def _draw_connections(sheet: Sheet, value: float) -> None:
    _draw_dropout(sheet, 0)


def _say_connections(value: float) -> str:
    return translate("Pictures", "Each of the 5 outputs is connected to each of the 24 inputs.")


# Averaging of weights that are pushed about.


def _draw_average(sheet: Sheet, value: float) -> None:
    shades = sheet.shades
    random = np.random.default_rng(27)
    target, place, average = np.array([200.0, 74.0]), np.array([36.0, 140.0]), np.zeros(2)
    places, averages = [], []
    for step in range(round(60 * value) + 2):
        place = place + 0.2 * (target - place) + random.normal(0, 14, 2)
        # As in a training: step k has a weight proportional to k.
        average = average + 2 / (step + 2) * (place - average)
        places.append((float(place[0]), float(place[1])))
        averages.append((float(average[0]), float(average[1])))
    x, y = target
    sheet.line([(x - 6, y), (x + 6, y)], shades.text, 1.5)
    sheet.line([(x, y - 6), (x, y + 6)], shades.text, 1.5)
    sheet.line(places, shades.contrast, 1)
    sheet.dot(*places[-1], 4, shades.contrast)
    sheet.line(averages, shades.accent, 2.5)
    sheet.dot(*averages[-1], 5)
    sheet.text(24, 166, "●", _LEFT, shades.accent)
    sheet.text(38, 166, translate("Pictures", "average"), _LEFT)
    sheet.text(150, 166, "●", _LEFT, shades.contrast)
    sheet.text(164, 166, translate("Pictures", "after each step"), _LEFT)


def _say_average(value: float) -> str:
    return translate("Pictures", "Two weights, seen from above: the cross is where they should go.")


PICTURES = {
    "dropout": Picture(
        _draw_dropout, _say_dropout, QT_TRANSLATE_NOOP("Pictures", "Dropout rate"), 0.28
    ),
    "fully-connected-layer": Picture(_draw_connections, _say_connections),
    "weight-averaging": Picture(
        _draw_average, _say_average, QT_TRANSLATE_NOOP("Pictures", "Steps"), 0.9
    ),
    "overfitting": Picture(_draw_overfitting, _say_overfitting),
}
