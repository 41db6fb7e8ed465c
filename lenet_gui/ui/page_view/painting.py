"""Boxes and answers over the picture of a page. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from lenet_gui.core.recognition.page import Page
from lenet_gui.ui.common.theme import colours

# The height of an answer as a share of its digit's, and in pixels at least and at most.
_SHARE = 0.36
_SMALLEST, _LARGEST = 11, 22

# In a picture that is saved, the smallest answer as a share of the picture's longer side.
_SAVED_SHARE = 0.009

# The distance of a box from its digit, in pixels.
_AROUND = 3

_CHECK = "✓"


def paint_answers(
    painter: QPainter,
    page: Page,
    place: Callable[[int], QRectF],
    smallest: float = _SMALLEST,
    shown: int | None = None,
) -> None:
    """Paint a box around each digit, and its answer above it.

    `place` maps the index of a digit to its box in the painter's pixels. What is doubtful has a
    dashed box and a "?", what the user has checked has a check mark. The box of `shown` is filled.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    clip = painter.clipBoundingRect() if painter.hasClipping() else None
    for index in range(len(page.entries)):
        box = place(index).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        if clip is None or clip.intersects(box.adjusted(-_LARGEST, -_LARGEST, _LARGEST, _LARGEST)):
            _paint_box(painter, page, index, box, index == shown)
    # Answers over all boxes, doubtful ones over the others, and the one that is shown over all.
    order = sorted(
        range(len(page.entries)), key=lambda index: (index == shown, page.is_doubtful(index))
    )
    for index in order:
        if not page.entries[index].removed:
            _paint_answer(painter, page, index, place(index), smallest)


def painted(picture: QImage, page: Page, place: Callable[[int], QRectF]) -> QImage:
    """Return a copy of a page's picture with its answers."""
    result = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(result)
    longer = max(picture.width(), picture.height())
    paint_answers(painter, page, place, max(_SMALLEST, _SAVED_SHARE * longer))
    painter.end()
    return result


def _paint_box(painter: QPainter, page: Page, index: int, box: QRectF, shown: bool) -> None:
    shades, entry = colours(), page.entries[index]
    colour, style = shades.accent, Qt.PenStyle.SolidLine
    if entry.removed:
        colour, style = shades.quiet_text, Qt.PenStyle.DotLine
    elif page.is_doubtful(index):
        colour, style = shades.contrast, Qt.PenStyle.DashLine
    if shown:
        tint = QColor(colour)
        tint.setAlphaF(0.2)
        painter.fillRect(box, tint)
    # A line under the line, because the picture may have any colour.
    ground = QColor(shades.surface)
    ground.setAlphaF(0.75)
    width = 3.0 if shown else 1.5
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ground, width + 2, style))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QPen(QColor(colour), width, style))
    painter.drawRoundedRect(box, 3, 3)
    if entry.removed:
        painter.drawLine(QLineF(box.bottomLeft(), box.topRight()))


def as_painted(answer: str) -> str:
    """Return an answer with a minus in place of a hyphen, which is short beside digits."""
    return answer.replace("-", "−")


def _paint_answer(
    painter: QPainter, page: Page, index: int, digit: QRectF, smallest: float
) -> None:
    shades, entry = colours(), page.entries[index]
    word = (as_painted(page.sign(index)) or "?") if entry.label is None else str(entry.label)
    ground, ink = shades.accent, shades.on_accent
    if page.is_doubtful(index):
        ground = shades.contrast
        word += "?" * (entry.label is not None)
    elif entry.checked:
        ground, ink = shades.surface, shades.accent
        word += _CHECK
    font = QFont(painter.font())
    size = min(max(_SHARE * digit.height(), smallest), max(_LARGEST, smallest))
    font.setPixelSize(max(round(size), 1))
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    height = 1.15 * size
    chip = QRectF(0, 0, max(metrics.horizontalAdvance(word) + 0.5 * size, height), height)
    # On the upper edge of the box, at its left, so that little of the ink is covered.
    chip.moveBottomLeft(digit.topLeft())
    chip.translate(-_AROUND, -_AROUND + 0.25 * height)
    painter.setPen(QPen(QColor(shades.accent if entry.checked else ground), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(chip, height / 4, height / 4)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, word)
