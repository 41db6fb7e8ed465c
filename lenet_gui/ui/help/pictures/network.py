"""Pictures about networks and their layers. GUI thread."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.architectures import INPUT_SHAPE, LENET5
from lenet_gui.ui.common.formats import decimal, in_percent
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate
from lenet_gui.ui.help.pictures.paper import WIDTH, Picture, Sheet, curve, digit_pixels

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def _signed(value: float, decimals: int) -> str:
    """Return a number with a minus sign that is as wide as a plus."""
    return decimal(value, decimals).replace("-", "−")


# A kernel for upper edges, sliding over a small digit.

_KERNEL = np.array([[-1, -1, -1], [0, 0, 0], [1, 1, 1]], np.float32)
_SMALL = 14
_PLACES = _SMALL - 2
_PIXEL = 10.0


def _edges() -> Floats:
    """Return the sums at all places, float32 (12, 12), negative ones as 0, scaled to 0..1."""
    windows = np.lib.stride_tricks.sliding_window_view(digit_pixels(_SMALL), (3, 3))
    sums = np.maximum((windows * _KERNEL).sum(axis=(2, 3)), 0)
    result: Floats = sums / sums.max()
    return result


def _place(value: float) -> tuple[int, int]:
    return divmod(round(value * (_PLACES * _PLACES - 1)), _PLACES)


def _draw_convolution(sheet: Sheet, value: float) -> None:
    shades, (row, column) = sheet.shades, _place(value)
    sheet.pixels(digit_pixels(_SMALL), 8, 20, _PIXEL)
    frame = (8 + column * _PIXEL, 20 + row * _PIXEL, 3 * _PIXEL, 3 * _PIXEL)
    sheet.box(*frame, edge=shades.contrast, thickness=2.5)
    done = _edges()
    done.reshape(-1)[row * _PLACES + column + 1 :] = 0
    sheet.pixels(done, 192, 30, _PIXEL)
    sheet.box(192 + column * _PIXEL, 30 + row * _PIXEL, _PIXEL, _PIXEL, "", shades.contrast, 2)
    for (y, x), weight in np.ndenumerate(_KERNEL):
        fill = {1: shades.accent, -1: shades.contrast}.get(int(weight), shades.track)
        sheet.box(153 + 10 * x, 70 + 10 * y, 10, 10, fill, shades.surface)
    sheet.line([(153, 116), (183, 116), (178, 112)], shades.quiet_text)
    sheet.line([(183, 116), (178, 120)], shades.quiet_text)


def _say_convolution(value: float) -> str:
    return translate(
        "Pictures",
        "The kernel adds the pixels of its lower row (blue) and subtracts those of its upper row "
        "(orange), so it finds upper edges.",
    )


# Padding of a small image for a 3×3 kernel.


def _border(value: float) -> int:
    return round(2 * value)


def _draw_padding(sheet: Sheet, value: float) -> None:
    shades, border = sheet.shades, _border(value)
    count, side = 6, 14.0
    whole = count + 2 * border
    left, top = 76 - whole * side / 2, 90 - whole * side / 2
    for row in range(whole):
        for column in range(whole):
            inside = all(border <= i < border + count for i in (row, column))
            fill = shades.accent_tint if inside else shades.surface
            x, y = left + column * side, top + row * side
            sheet.box(x, y, side, side, fill, shades.border)
            if not inside:
                sheet.text(x + side / 2, y + side / 2, "0", colour=shades.quiet_text, size=9)
    sheet.box(left, top, 3 * side, 3 * side, edge=shades.contrast, thickness=2.5)
    result = whole - 2
    sheet.line([(170, 90), (198, 90), (192, 85)], shades.quiet_text)
    sheet.line([(198, 90), (192, 95)], shades.quiet_text)
    left, top = 256 - result * 14 / 2, 90 - result * 14 / 2
    for row in range(result):
        for column in range(result):
            place = (left + column * 14, top + row * 14, 14, 14)
            sheet.box(*place, shades.track, shades.border)
    sheet.box(left, top, 14, 14, edge=shades.contrast, thickness=2.5)


def _say_padding(value: float) -> str:
    border = _border(value)
    return translate(
        "Pictures",
        "With a border of {border}, a 3×3 kernel makes {result}×{result} of 6×6 pixels.",
    ).format(border=border, result=4 + 2 * border)


# Max pooling of 4×4 numbers.

_NUMBERS = ((1, 3, 0, 2), (5, 2, 1, 0), (0, 1, 7, 4), (2, 0, 3, 6))


def _draw_pooling(sheet: Sheet, value: float) -> None:
    shades, side = sheet.shades, 36.0
    fills = (shades.accent_tint, shades.track, shades.track, shades.accent_tint)
    squares = np.array(_NUMBERS).reshape(2, 2, 2, 2).max(axis=(1, 3))
    for row, line in enumerate(_NUMBERS):
        for column, number in enumerate(line):
            quarter = 2 * (row // 2) + column // 2
            largest = number == int(squares[row // 2, column // 2])
            x, y = 16 + column * side, 18 + row * side
            sheet.box(x, y, side, side, fills[quarter], shades.border)
            colour = shades.text if largest else shades.quiet_text
            sheet.text(x + 18, y + 18, str(number), colour=colour, size=15, bold=largest)
    for row in range(2):
        for column in range(2):
            x, y = 16 + 72 * column, 18 + 72 * row
            sheet.box(x, y, 72, 72, edge=shades.text, thickness=2)
    sheet.line([(178, 90), (206, 90), (200, 85)], shades.quiet_text)
    sheet.line([(206, 90), (200, 95)], shades.quiet_text)
    for (row, column), number in np.ndenumerate(squares):
        x, y = 224 + column * side, 54 + row * side
        sheet.box(x, y, side, side, fills[2 * row + column], shades.text, 2)
        sheet.text(x + 18, y + 18, str(number), size=15, bold=True)


def _say_pooling(value: float) -> str:
    return translate("Pictures", "The largest number of each square is kept.")


# Activation functions.


def _input(value: float) -> float:
    return round(6 * value - 3, 1)


def _draw_activation(sheet: Sheet, value: float) -> None:
    shades = sheet.shades

    def place(x: float, y: float) -> tuple[float, float]:
        return WIDTH / 2 + 48 * x, 118 - 34 * y

    sheet.line([place(-3.1, 0), place(3.1, 0)], shades.border, 1)
    sheet.line([place(0, -1.5), place(0, 3.1)], shades.border, 1)
    for end in (-2, 2):
        sheet.text(place(end, 0)[0], 128, _signed(end, 0), colour=shades.quiet_text)
    relu = curve(lambda x: np.maximum(x, 0), -3, 3, place)
    sheet.line(relu, shades.accent, 2.5)
    sheet.line(curve(np.tanh, -3, 3, place), shades.contrast, 2.5, Qt.PenStyle.DashLine)
    sheet.text(*place(1.5, 2.6), "ReLU", _RIGHT, shades.accent, bold=True)
    sheet.text(*place(-1.1, -1.25), "tanh", _RIGHT, shades.contrast, bold=True)
    x = _input(value)
    for result, colour in ((max(x, 0.0), shades.accent), (math.tanh(x), shades.contrast)):
        sheet.dot(*place(x, result), 5, colour)


def _say_activation(value: float) -> str:
    x = _input(value)
    sentence = translate("Pictures", "ReLU makes {relu} of {x}, and tanh makes {tanh}.")
    return sentence.format(
        relu=_signed(max(x, 0), 1), x=_signed(x, 1), tanh=_signed(math.tanh(x), 2)
    )


# Softmax of three logits.


def _logits(value: float) -> tuple[float, float, float]:
    return (round(8 * value - 3, 1), 1.0, -0.5)


def _softmax(logits: tuple[float, ...]) -> list[float]:
    powers = [math.exp(logit) for logit in logits]
    return [power / sum(powers) for power in powers]


def _draw_softmax(sheet: Sheet, value: float) -> None:
    shades, logits = sheet.shades, _logits(value)
    shares = _softmax(logits)
    headings = (
        (62.0, translate("Pictures", "logit")),
        (145.0, translate("Pictures", "e to its power")),
        (252.0, translate("Pictures", "probability")),
    )
    for x, words in headings:
        sheet.text(x, 20, words, colour=shades.quiet_text)
    for row, (logit, share) in enumerate(zip(logits, shares, strict=True)):
        y = 56 + 44 * row
        sheet.text(20, y, "ABC"[row], bold=True, size=14)
        sheet.text(62, y, _signed(logit, 1), size=14)
        sheet.text(145, y, decimal(math.exp(logit), 2), size=14)
        sheet.box(200, y - 9, 76, 18, shades.track)
        sheet.box(200, y - 9, 76 * share, 18, shades.accent)
        sheet.text(WIDTH - 4, y, in_percent(share, 0), _RIGHT, size=12)


def _say_softmax(value: float) -> str:
    total = sum(math.exp(logit) for logit in _logits(value))
    return translate("Pictures", "Each power is divided by the sum of all three, {total}.").format(
        total=decimal(total, 2)
    )


# The layers of LeNet-5, with the sizes of their outputs.


def _draw_lenet5(sheet: Sheet, value: float) -> None:
    shades = sheet.shades
    shapes = [("", INPUT_SHAPE)]
    for layer, shape in LENET5.input_shapes():
        if not layer.passes_on:
            shapes.append((layer.name, layer.output_shape(shape)))
    x, middle = 6.0, 84.0
    for name, shape in shapes:
        if len(shape) == 3:
            side, count = 2.0 * shape[0], min(shape[2], 6)
            for index in reversed(range(count)):
                corner = (x + 2 * index, middle - side / 2 - 2 * index, side, side)
                sheet.box(*corner, shades.accent_tint, shades.accent)
            if not name:
                sheet.pixels(digit_pixels(), x, middle - side / 2, 2)
            width = side + 2 * (count - 1)
            sizes = (f"{shape[0]}×{shape[1]}", f"×{shape[2]}" if shape[2] > 1 else "")
        else:
            width, height = 8.0, 16 + 0.85 * shape[0]
            sheet.box(x, middle - height / 2, width, height, shades.accent_tint, shades.accent)
            sizes = (str(shape[0]), "")
        words = {"": translate("Pictures", "image"), "output": ""}.get(name, name)
        sheet.text(x + width / 2, 14, words, bold=True, size=8.5)
        for line, size in enumerate(sizes):
            y = 156 + 12 * line
            sheet.text(x + width / 2, y, size, colour=shades.quiet_text, size=8.5)
        x += width + (9 if len(shape) == 3 else 7)


def _say_lenet5(value: float) -> str:
    return translate(
        "Pictures",
        "From the image to ten logits: C are convolutions, S poolings, then three fully connected "
        "layers; below are the sizes of the outputs.",
    )


PICTURES = {
    "convolution": Picture(
        _draw_convolution,
        _say_convolution,
        QT_TRANSLATE_NOOP("Pictures", "Place of the kernel"),
        0.55,
    ),
    "padding": Picture(
        _draw_padding, _say_padding, QT_TRANSLATE_NOOP("Pictures", "Width of the border"), 0.5
    ),
    "pooling": Picture(_draw_pooling, _say_pooling),
    "activation-function": Picture(
        _draw_activation, _say_activation, QT_TRANSLATE_NOOP("Pictures", "Input"), 0.75
    ),
    "softmax": Picture(
        _draw_softmax, _say_softmax, QT_TRANSLATE_NOOP("Pictures", "Logit of A"), 0.65
    ),
    "lenet-5": Picture(_draw_lenet5, _say_lenet5),
}
