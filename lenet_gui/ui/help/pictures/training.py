"""Pictures about training. GUI thread."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt

from lenet_gui.core.experiment.schedules import SCHEDULES
from lenet_gui.ui.common.formats import decimal, in_percent
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate
from lenet_gui.ui.help.pictures.paper import HEIGHT, WIDTH, Picture, Sheet, curve

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


# The cross-entropy of a probability.

_LOSSES = (40.0, 14.0, 256.0, 136.0)


def _probability(value: float) -> float:
    return round(0.01 + 0.99 * value, 2)


def _draw_cross_entropy(sheet: Sheet, value: float) -> None:
    left, top, width, height = _LOSSES

    def place(p: float, loss: float) -> tuple[float, float]:
        return left + width * p, top + height * (1 - loss / 4.8)

    sheet.axes(*_LOSSES)
    for loss in (0, 1, 2, 3, 4):
        sheet.text(left - 6, place(0, loss)[1], str(loss), _RIGHT, sheet.shades.quiet_text)
    for share in (0, 0.5, 1):
        words = in_percent(share, 0)
        sheet.text(place(share, 0)[0], 164, words, colour=sheet.shades.quiet_text)
    sheet.line(curve(lambda p: -np.log(p), 0.0085, 1, place), sheet.shades.accent, 2.5)
    p = _probability(value)
    x, y = place(p, -math.log(p))
    sheet.line([(left, y), (x, y), (x, top + height)], sheet.shades.border, 1, Qt.PenStyle.DashLine)
    sheet.dot(x, y, 5, sheet.shades.contrast)


def _say_cross_entropy(value: float) -> str:
    p = _probability(value)
    return translate(
        "Pictures", "If the correct digit gets {share} %, the loss of the image is {loss}."
    ).format(share=decimal(100 * p, 0), loss=decimal(abs(math.log(p)), 2))


# Gradient descent in a valley, y = x²/2, whose slope at x is x.

_START, _STEPS = -3.6, 12


def _descent(rate: float, steps: int) -> list[float]:
    places = [_START]
    for _ in range(steps):
        places.append(places[-1] - rate * places[-1])
    return places


def _draw_valley(sheet: Sheet, places: list[float]) -> None:
    def place(x: float, y: float) -> tuple[float, float]:
        return WIDTH / 2 + 35 * x, 160 - 17 * y

    shades = sheet.shades
    sheet.line(curve(lambda x: x * x / 2, -4.2, 4.2, place), shades.accent, 2.5)
    points = [place(x, x * x / 2) for x in places if abs(x) < 4.4]
    sheet.line(points, shades.contrast, 1.25)
    for x, y in points[:-1]:
        sheet.dot(x, y, 3, shades.surface, shades.contrast)
    sheet.dot(*points[-1], 5, shades.contrast)
    words = translate("Pictures", "weight →")
    sheet.text(WIDTH - 8, HEIGHT - 8, words, _RIGHT, shades.quiet_text)
    sheet.text(8, HEIGHT - 8, translate("Pictures", "loss ↑"), _LEFT, shades.quiet_text)


def _steps(value: float) -> int:
    return round(value * _STEPS)


def _draw_descent(sheet: Sheet, value: float) -> None:
    _draw_valley(sheet, _descent(0.3, _steps(value)))


def _say_descent(value: float) -> str:
    return translate(
        "Pictures", "After {count} of 12 steps. The flatter the valley, the shorter the step."
    ).format(count=_steps(value))


def _rate(value: float) -> float:
    rate: float = 0.02 * 110**value
    return rate


def _draw_rate(sheet: Sheet, value: float) -> None:
    _draw_valley(sheet, _descent(_rate(value), _STEPS))


def _say_rate(value: float) -> str:
    rate = _rate(value)
    if rate < 0.12:
        words = translate("Pictures", "Learning rate {rate}: twelve steps do not get far.")
    elif rate < 1:
        words = translate("Pictures", "Learning rate {rate}: the steps reach the bottom.")
    elif rate < 2:
        words = translate(
            "Pictures", "Learning rate {rate}: the steps jump to and fro across the valley."
        )
    else:
        words = translate(
            "Pictures", "Learning rate {rate}: each jump is longer than the last; the loss grows."
        )
    return words.format(rate=decimal(rate, 2))


# A long, narrow valley, from above: x²/40 + y²/2.


def _rolling(momentum: float, steps: int) -> list[tuple[float, float]]:
    x, y, dx, dy = -8.0, 1.6, 0.0, 0.0
    places = [(x, y)]
    for _ in range(steps):
        dx, dy = momentum * dx - 1.75 * x / 20, momentum * dy - 1.75 * y
        x, y = x + dx, y + dy
        places.append((x, y))
    return places


def _draw_momentum(sheet: Sheet, value: float) -> None:
    shades = sheet.shades

    def place(x: float, y: float) -> tuple[float, float]:
        return 165 + 15 * x, 74 + 28 * y

    circle = np.linspace(0, 2 * np.pi, 73)
    for level in (0.15, 0.6, 1.4, 2.6):
        wide, high = math.sqrt(40 * level), math.sqrt(2 * level)
        ring = [place(wide * math.cos(a), high * math.sin(a)) for a in circle]
        sheet.line(ring, shades.line, 1.25)
    count = _steps(value)
    for momentum, colour in ((0.0, shades.contrast), (0.6, shades.accent)):
        points = [place(*spot) for spot in _rolling(momentum, count)]
        sheet.line(points, colour, 1.75)
        sheet.dot(*points[-1], 5, colour)
    words = translate("Pictures", "with momentum")
    sheet.text(24, 164, "●", _LEFT, shades.accent)
    sheet.text(38, 164, words, _LEFT)
    words = translate("Pictures", "without")
    sheet.text(180, 164, "●", _LEFT, shades.contrast)
    sheet.text(194, 164, words, _LEFT)


def _say_momentum(value: float) -> str:
    return translate(
        "Pictures", "A long, narrow valley from above, after {count} of 12 steps."
    ).format(count=_steps(value))


# Schedules.


def _draw_schedules(sheet: Sheet, value: float) -> None:
    left, top, width, height = 24.0, 16.0, 280.0, 120.0
    sheet.axes(left, top, width, height)

    def place(done: float, factor: float) -> tuple[float, float]:
        return left + width * done, top + height * (1 - factor)

    shades = sheet.shades
    styles = (Qt.PenStyle.DotLine, Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine)
    colours = (shades.border, shades.contrast, shades.accent)
    for number, (schedule, style, colour) in enumerate(
        zip(SCHEDULES.values(), styles, colours, strict=True)
    ):
        line = curve(schedule.factor, 0, 1, place)
        sheet.line(line, colour, 2.25, style)
        x = 24 + 96 * number
        sheet.line([(x, 162), (x + 18, 162)], colour, 2.25, style)
        words = (
            translate("Pictures", "constant"),
            translate("Pictures", "linear"),
            translate("Pictures", "cosine"),
        )[number]
        sheet.text(x + 24, 162, words, _LEFT)


def _say_schedules(value: float) -> str:
    return translate("Pictures", "The learning rate from the first to the last step of a training.")


PICTURES = {
    "cross-entropy": Picture(
        _draw_cross_entropy,
        _say_cross_entropy,
        QT_TRANSLATE_NOOP("Pictures", "Probability of the correct digit"),
        0.3,
    ),
    "gradient-descent": Picture(
        _draw_descent, _say_descent, QT_TRANSLATE_NOOP("Pictures", "Steps"), 0.4
    ),
    "learning-rate": Picture(
        _draw_rate, _say_rate, QT_TRANSLATE_NOOP("Pictures", "Learning rate"), 0.6
    ),
    "momentum": Picture(_draw_momentum, _say_momentum, QT_TRANSLATE_NOOP("Pictures", "Steps"), 0.8),
    "learning-rate-schedule": Picture(_draw_schedules, _say_schedules),
}
