"""Pictures about tests. GUI thread."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt

from lenet_gui.core.metrics.intervals import mcnemar_p_value, wilson_interval
from lenet_gui.ui.common.formats import decimal, in_percent, whole
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate
from lenet_gui.ui.help.pictures.paper import WIDTH, Picture, Sheet, digit_pixels

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


# Temperature: the same logits, more or less sure.

_DIGITS, _LOGITS = ("3", "5", "8", "9"), (1.2, 5.0, 3.1, 2.2)


def _temperature(value: float) -> float:
    return 0.25 * 16**value


def _draw_temperature(sheet: Sheet, value: float) -> None:
    powers = [math.exp(logit / _temperature(value)) for logit in _LOGITS]
    sheet.pixels(digit_pixels(), 48, 10, 2)
    sheet.bars([power / sum(powers) for power in powers], _DIGITS, 48, 84, 205)


def _say_temperature(value: float) -> str:
    temperature = _temperature(value)
    if temperature < 0.95:
        words = translate("Pictures", "Temperature {number}: surer than before.")
    elif temperature > 1.05:
        words = translate("Pictures", "Temperature {number}: less sure than before.")
    else:
        words = translate("Pictures", "Temperature {number} changes nothing.")
    return words.format(number=decimal(temperature, 2))


# What a probability promises: so many of a hundred answers are correct.


def _sure(value: float) -> int:
    return 10 + round(89 * value)


def _draw_hundred(sheet: Sheet, value: float) -> None:
    shades = sheet.shades
    for index in range(100):
        x, y = 17 + 15 * (index % 20), 46 + 22 * (index // 20)
        if index < _sure(value):
            sheet.dot(x, y, 5.5)
        else:
            sheet.dot(x, y, 5, shades.surface, shades.contrast)
            sheet.line([(x - 2.5, y - 2.5), (x + 2.5, y + 2.5)], shades.contrast, 1.25)
            sheet.line([(x - 2.5, y + 2.5), (x + 2.5, y - 2.5)], shades.contrast, 1.25)


def _say_hundred(value: float) -> str:
    count = _sure(value)
    return translate(
        "Pictures",
        "Of 100 answers that a calibrated network gives with {share} %, about {share} are correct.",
    ).format(share=count)


# Calibration: of the answers given with a probability, how many are correct.


def _draw_calibration(sheet: Sheet, value: float) -> None:
    shades, left, top, side = sheet.shades, 60.0, 10.0, 140.0
    strength = 0.4 + 1.6 * value

    def place(p: float, share: float) -> tuple[float, float]:
        return left + side * p, top + side * (1 - share)

    sheet.axes(left, top, side, side)
    sheet.line([place(0, 0), place(1, 1)], shades.border, 1.25, Qt.PenStyle.DashLine)
    # Logits that are too large by a factor: the share of correct answers is that of the true ones.
    points = []
    for p in np.linspace(0.02, 0.98, 49):
        odds = math.log(p / (1 - p)) / strength
        points.append(place(float(p), 1 / (1 + math.exp(-odds))))
    sheet.line(points, shades.accent, 2.5)
    for share in (0, 1):
        words = in_percent(share, 0)
        sheet.text(place(share, 0)[0], 162, words, colour=shades.quiet_text)
        sheet.text(left - 6, place(0, share)[1], words, _RIGHT, shades.quiet_text)
    words = translate("Pictures", "↑ correct")
    sheet.text(left + side + 12, 20, words, _LEFT, shades.quiet_text)
    words = translate("Pictures", "→ probability given")
    sheet.text(left + side + 20, 162, words, _LEFT, shades.quiet_text, size=10)


def _say_calibration(value: float) -> str:
    if value > 0.4:
        return translate(
            "Pictures", "Too sure: high probabilities are correct less often than they say."
        )
    if value < 0.35:
        return translate(
            "Pictures", "Too modest: high probabilities are correct more often than they say."
        )
    return translate("Pictures", "Calibrated: the probabilities can be taken at their word.")


# The interval of 99 % for more or fewer images.

_ACCURACY = 0.99


def _images(value: float) -> int:
    exact: float = 100 * 1000**value
    # Two digits are enough.
    scale: int = 10 ** (len(str(int(exact))) - 2)
    return round(exact / scale) * scale


def _draw_interval(sheet: Sheet, value: float) -> None:
    shades = sheet.shades

    def place(share: float) -> float:
        return 20 + 280 * (share - 0.94) / 0.06

    low, high = wilson_interval(_ACCURACY, _images(value))
    sheet.line([(20, 120), (300, 120)], shades.border, 1)
    for per_cent in (94, 95, 96, 97, 98, 99, 100):
        x = place(per_cent / 100)
        sheet.line([(x, 117), (x, 123)], shades.border, 1)
        sheet.text(x, 136, in_percent(per_cent / 100, 0), colour=shades.quiet_text, size=10)
    x = place(low)
    sheet.box(x, 62, place(high) - x, 26, shades.accent_tint, shades.accent, 1.5)
    sheet.line([(place(_ACCURACY), 56), (place(_ACCURACY), 94)], shades.accent, 3)


def _say_interval(value: float) -> str:
    count = _images(value)
    low, high = wilson_interval(_ACCURACY, count)
    return translate(
        "Pictures", "99 % of {count} images: the true accuracy lies between {low} % and {high} %."
    ).format(count=whole(count), low=decimal(100 * low, 1), high=decimal(100 * high, 1))


# McNemar's test of 40 images that one of two networks alone reads correctly.

_DISAGREEMENTS = 40


def _only_first(value: float) -> int:
    return round(value * _DISAGREEMENTS)


def _draw_mcnemar(sheet: Sheet, value: float) -> None:
    shades, first = sheet.shades, _only_first(value)
    for index in range(_DISAGREEMENTS):
        x, y = 20 + 14.4 * (index % 20), 62 + 18 * (index // 20)
        side = index % 20 * 2 + index // 20 < first
        sheet.dot(x, y, 5.5, shades.accent if side else shades.contrast)
    words = translate("Pictures", "only A correct: {count}").format(count=first)
    sheet.text(14, 28, words, _LEFT, shades.accent, bold=True)
    words = translate("Pictures", "only B correct: {count}")
    words = words.format(count=_DISAGREEMENTS - first)
    sheet.text(WIDTH - 14, 28, words, _RIGHT, shades.contrast, bold=True)
    p = mcnemar_p_value(first, _DISAGREEMENTS - first)
    words = f"p < {decimal(0.001, 3)}" if p < 0.001 else f"p = {decimal(p, 3)}"
    sheet.text(WIDTH / 2, 130, words, size=20, bold=True)


def _say_mcnemar(value: float) -> str:
    first = _only_first(value)
    if mcnemar_p_value(first, _DISAGREEMENTS - first) < 0.05:
        return translate("Pictures", "A significant difference.")
    return translate("Pictures", "Not a significant difference: tossed coins often fall like this.")


# A confusion matrix of three digits.

_COUNTS = ((96, 1, 3), (2, 95, 3), (5, 2, 93))


def _draw_matrix(sheet: Sheet, rows: tuple[int, ...], columns: tuple[int, ...]) -> None:
    shades, side = sheet.shades, 40.0
    for row, line in enumerate(_COUNTS):
        sheet.text(128, 54 + side * row, "469"[row], bold=True)
        for column, count in enumerate(line):
            x, y = 140 + side * column, 34 + side * row
            right = row == column
            chosen = row in rows or column in columns
            fill = shades.accent_tint if right else shades.surface
            sheet.box(x, y, side, side, fill, shades.border)
            colour = shades.text if chosen or right else shades.quiet_text
            sheet.text(x + 20, y + 20, str(count), bold=chosen, colour=colour, size=13)
    for column in range(3):
        sheet.text(160 + side * column, 24, "469"[column], bold=True)
    for row in rows:
        sheet.box(139, 33 + side * row, 3 * side + 2, side + 2, edge=shades.contrast, thickness=3)
    for column in columns:
        frame = (139 + side * column, 33, side + 2, 3 * side + 2)
        sheet.box(*frame, edge=shades.contrast, thickness=3)
    words = translate("Pictures", "true digit")
    sheet.text(116, 94, words, _RIGHT, shades.quiet_text)
    words = translate("Pictures", "read as")
    sheet.text(200, 10, words, colour=shades.quiet_text)


def _say_matrix(value: float) -> str:
    return translate("Pictures", "100 images of each digit; three fours were read as 9.")


def _say_recall(value: float) -> str:
    return translate(
        "Pictures", "Recall of 4: {right} of the {total} fours were read as 4."
    ).format(right=_COUNTS[0][0], total=sum(_COUNTS[0]))


def _say_precision(value: float) -> str:
    return translate(
        "Pictures", "Precision of 4: {right} of the {total} images read as 4 are fours."
    ).format(right=_COUNTS[0][0], total=sum(line[0] for line in _COUNTS))


PICTURES = {
    "probability": Picture(
        _draw_hundred, _say_hundred, QT_TRANSLATE_NOOP("Pictures", "Probability"), 0.9
    ),
    "temperature": Picture(
        _draw_temperature, _say_temperature, QT_TRANSLATE_NOOP("Pictures", "Temperature"), 0.5
    ),
    "calibration": Picture(
        _draw_calibration, _say_calibration, QT_TRANSLATE_NOOP("Pictures", "Confidence"), 0.8
    ),
    "confidence-interval": Picture(
        _draw_interval, _say_interval, QT_TRANSLATE_NOOP("Pictures", "Test images"), 2 / 3
    ),
    "mcnemars-test": Picture(
        _draw_mcnemar, _say_mcnemar, QT_TRANSLATE_NOOP("Pictures", "Share of A"), 0.65
    ),
    "confusion-matrix": Picture(lambda sheet, _: _draw_matrix(sheet, (), ()), _say_matrix),
    "recall": Picture(lambda sheet, _: _draw_matrix(sheet, (0,), ()), _say_recall),
    "precision": Picture(lambda sheet, _: _draw_matrix(sheet, (), (0,)), _say_precision),
}
