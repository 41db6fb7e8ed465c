"""Pictures about images and data sets. GUI thread."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QTransform

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.handwriting.digits import synthetic_digits
from lenet_gui.core.imaging.ink import Stroke, paint
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.core.training.augmentation import MAX_SHIFT, MAX_SLANT, MAX_STRETCH, MAX_TURN
from lenet_gui.ui.common.formats import in_percent
from lenet_gui.ui.common.theme import DARK
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate
from lenet_gui.ui.help.pictures.paper import BLACK, FIVE, Picture, Sheet, digit_pixels

_LEFT = Qt.AlignmentFlag.AlignLeft


# Digits of the simulated pen.


def _seed(value: float) -> int:
    return 1 + round(19 * value)


@lru_cache(maxsize=1)
def _written(seed: int) -> Bytes:
    return synthetic_digits(18, seed)[0]


def _draw_written(sheet: Sheet, value: float) -> None:
    sheet.painter.setRenderHint(sheet.painter.RenderHint.SmoothPixmapTransform)
    for index, digit in enumerate(_written(_seed(value))):
        levels = digit.copy()
        image = QImage(levels.data, 28, 28, 28, QImage.Format.Format_Grayscale8)
        place = QRectF(8 + 51 * (index % 6), 14 + 51 * (index // 6), 49, 49)
        sheet.painter.drawImage(place, image)


def _say_written(value: float) -> str:
    return translate(
        "Pictures", "Written just now with the seed {seed}, and always the same with it."
    ).format(seed=_seed(value))


# An epoch of 20 batches of 12 images.

_BATCHES, _IMAGES = 20, 12


def _batch(value: float) -> int:
    return round(value * (_BATCHES - 1))


def _draw_batches(sheet: Sheet, value: float) -> None:
    shades, current = sheet.shades, _batch(value)
    for batch in range(_BATCHES):
        for image in range(_IMAGES):
            x, y = 11 + 15 * batch, 8 + 13.7 * image
            fill = shades.border if batch < current else shades.track
            sheet.box(x, y, 11, 11, shades.accent if batch == current else fill)


def _say_batches(value: float) -> str:
    return translate(
        "Pictures", "An epoch of 240 images: batch {number} of 20, with 12 images, makes one step."
    ).format(number=_batch(value) + 1)


# Three simple methods.


def _draw_baselines(sheet: Sheet, value: float) -> None:
    methods = (
        (translate("Pictures", "Guessing"), 0.10),
        (translate("Pictures", "Softmax regression"), 0.92),
        (translate("Pictures", "LeNet-5"), 0.99),
    )
    shades = sheet.shades
    for row, (name, share) in enumerate(methods):
        y = 18 + 54 * row
        sheet.text(16, y, name, _LEFT)
        sheet.box(16, y + 12, 250, 16, shades.track)
        sheet.box(16, y + 12, 250 * share, 16, shades.accent)
        sheet.text(274, y + 20, in_percent(share, 0), _LEFT, bold=True)


def _say_baselines(value: float) -> str:
    return translate("Pictures", "Accuracy on the test images of MNIST, rounded.")


# Augmentation: the same five, each time a little different.


def _draw_augmentation(sheet: Sheet, value: float) -> None:
    levels = (digit_pixels() * 255).astype(np.uint8).copy()
    image = QImage(levels.data, 28, 28, 28, QImage.Format.Format_Grayscale8)
    sheet.painter.setRenderHint(sheet.painter.RenderHint.SmoothPixmapTransform)
    for index in range(8):
        numbers = np.random.default_rng([round(20 * value), index]).uniform(-1, 1, 6)
        x, y = 10 + 76 * (index % 4), 14 + 78 * (index // 4)
        sheet.box(x, y, 72, 72, BLACK)
        turn, slant, width, height, right, down = (float(number) for number in numbers)
        change = QTransform.fromTranslate(x + 36, y + 36)
        change.scale(72 / 28, 72 / 28)
        change.translate(MAX_SHIFT * right, MAX_SHIFT * down)
        change.rotateRadians(MAX_TURN * turn)
        change.shear(MAX_SLANT * slant, 0)
        change.scale(1 + MAX_STRETCH * width, 1 + MAX_STRETCH * height)
        sheet.painter.save()
        sheet.painter.setClipRect(QRectF(x, y, 72, 72))
        sheet.painter.setTransform(change, True)
        sheet.painter.drawImage(QRectF(-14, -14, 28, 28), image)
        sheet.painter.restore()


def _say_augmentation(value: float) -> str:
    return translate(
        "Pictures", "The same image in eight epochs; move the slider for other random changes."
    )


# Centring: where one draws, and what the network gets.


def _draw_centring(sheet: Sheet, value: float) -> None:
    shades, scale = sheet.shades, 0.75 - 0.35 * value

    def moved(x: float, y: float) -> tuple[float, float]:
        return (0.02 + 0.55 * value + scale * (x - 0.2), 0.05 + 0.3 * value + scale * (y - 0.1))

    strokes = tuple(
        Stroke(tuple(moved(*point) for point in stroke.points), scale * stroke.width)
        for stroke in FIVE
    )
    ink = paint(strokes, 280)
    image = mnist_image(ink)
    assert image is not None
    sheet.pixels(np.divide(ink[2::5, 2::5], 255, dtype=np.float32), 12, 20, 2.5)
    sheet.line([(160, 90), (174, 90), (169, 85)], shades.quiet_text)
    sheet.line([(174, 90), (169, 95)], shades.quiet_text)
    sheet.pixels(image, 182, 27, 4.5)
    # Index 14 is where MNIST's digits have their centre.
    x, y = 182 + 14.5 * 4.5, 27 + 14.5 * 4.5
    # The image is black in both appearances.
    sheet.line([(x - 9, y), (x + 9, y)], DARK.contrast, 1.5)
    sheet.line([(x, y - 9), (x, y + 9)], DARK.contrast, 1.5)


def _say_centring(value: float) -> str:
    return translate(
        "Pictures", "Wherever and however large it is drawn, the network gets nearly the same."
    )


PICTURES = {
    "built-in-digits": Picture(
        _draw_written, _say_written, QT_TRANSLATE_NOOP("Pictures", "Seed"), 0.0
    ),
    "batch": Picture(_draw_batches, _say_batches, QT_TRANSLATE_NOOP("Pictures", "Step"), 0.3),
    "baseline": Picture(_draw_baselines, _say_baselines),
    "augmentation": Picture(
        _draw_augmentation, _say_augmentation, QT_TRANSLATE_NOOP("Pictures", "Chance"), 0.0
    ),
    "centre-of-mass": Picture(
        _draw_centring, _say_centring, QT_TRANSLATE_NOOP("Pictures", "Place and size"), 0.2
    ),
}
