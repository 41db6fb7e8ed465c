"""What the glossary's pictures are drawn on: a sheet of 320×180 units. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from lenet_gui.core.arrays import Doubles, Floats
from lenet_gui.core.imaging.ink import Stroke, paint
from lenet_gui.core.imaging.preprocess import mnist_image
from lenet_gui.ui.common.formats import in_percent
from lenet_gui.ui.common.theme import Colours, colours
from lenet_gui.ui.common.translation import translate

WIDTH, HEIGHT = 320.0, 180.0

# Behind digits, as on the canvas.
BLACK = QColor(Qt.GlobalColor.black).name()

# The height of letters, in units.
_LETTERS = 11

# A five as one writes it, in shares of the canvas.
FIVE = (
    Stroke(((0.66, 0.24), (0.42, 0.24), (0.38, 0.46)), 0.08),
    Stroke(
        (
            (0.38, 0.46), (0.46, 0.42), (0.56, 0.43), (0.64, 0.49), (0.67, 0.58), (0.64, 0.68),
            (0.56, 0.75), (0.46, 0.77), (0.36, 0.73),
        ),
        0.08,
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a slider may change.

    Attributes:
        draw: draws it on a sheet, for a value 0..1 of the slider.
        caption: returns a sentence about what is seen at the value.
        slider: the slider's title in English, or "" if there is none.
        first: the value at first.
    """

    draw: Callable[[Sheet, float], None]
    caption: Callable[[float], str]
    slider: str = ""
    first: float = 0.5

    def slider_title(self) -> str:
        """Return the slider's title in the window's language."""
        return translate("Pictures", self.slider) if self.slider else ""


class Sheet:
    """Draws on a painter whose window is 320×180 units, in the colours in use."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        self.shades: Colours = colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
        colour: str = "",
        size: float = _LETTERS,
        bold: bool = False,
    ) -> None:
        """Write a line; (x, y) is its left, centre or right, and its middle."""
        font = QFont(self.painter.font())
        # In tenths of a unit, because a font's size in pixels is a whole number.
        font.setPixelSize(round(10 * size))
        font.setBold(bold)
        self.painter.save()
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour or self.shades.text))
        self.painter.translate(x, y)
        self.painter.scale(0.1, 0.1)
        reach = 10 * WIDTH
        left = {Qt.AlignmentFlag.AlignLeft: 0.0, Qt.AlignmentFlag.AlignRight: -reach}
        frame = QRectF(left.get(align, -reach / 2), -200, reach, 400)
        self.painter.drawText(frame, align | Qt.AlignmentFlag.AlignVCenter, words)
        self.painter.restore()

    def line(
        self,
        points: Iterable[tuple[float, float]],
        colour: str = "",
        width: float = 1.5,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        """Draw straight lines through these points."""
        pen = QPen(QColor(colour or self.shades.text), width, style)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.painter.setPen(pen)
        self.painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str = "",
        edge: str = "",
        thickness: float = 1.0,
    ) -> None:
        """Draw a rectangle, filled, with an edge, or both."""
        self.painter.setPen(QPen(QColor(edge), thickness) if edge else Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        self.painter.drawRect(QRectF(x, y, width, height))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def dot(self, x: float, y: float, radius: float = 4, fill: str = "", edge: str = "") -> None:
        """Draw a filled circle."""
        self.painter.setPen(QPen(QColor(edge), 1.25) if edge else Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill or self.shades.accent))
        self.painter.drawEllipse(QPointF(x, y), radius, radius)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def pixels(self, values: Floats, x: float, y: float, side: float, gap: float = 0.0) -> None:
        """Draw an image, float (h, w) in 0..1, with pixels of this side; 0 is black, 1 white."""
        self.box(x, y, values.shape[1] * side, values.shape[0] * side, BLACK)
        for row, line in enumerate(values):
            for column, value in enumerate(line):
                if value > 0 or gap:
                    level = round(255 * float(value))
                    place = (x + column * side + gap, y + row * side + gap)
                    # A trifle larger, so that no seams show.
                    length = side - 2 * gap if gap else side + 0.1
                    self.box(*place, length, length, QColor(level, level, level).name())

    def axes(self, x: float, y: float, width: float, height: float) -> None:
        """Draw a left and a lower axis; (x, y) is the upper left corner."""
        self.line([(x, y), (x, y + height), (x + width, y + height)], self.shades.border, 1.0)

    def bars(
        self, shares: Sequence[float], names: Sequence[str], x: float, y: float, width: float
    ) -> None:
        """Draw a bar for each share, from top to bottom, with its name and per cent."""
        largest = max(range(len(shares)), key=lambda index: shares[index])
        for index, (share, name) in enumerate(zip(shares, names, strict=True)):
            top = y + 22 * index
            bold = index == largest
            self.text(x - 6, top + 7, name, Qt.AlignmentFlag.AlignRight, bold=bold)
            self.box(x, top, width, 14, self.shades.track)
            fill = self.shades.accent if bold else self.shades.border
            self.box(x, top, share * width, 14, fill)
            words = in_percent(share, 0)
            self.text(x + width + 44, top + 7, words, Qt.AlignmentFlag.AlignRight, bold=bold)


@cache
def digit_pixels(side: int = 28) -> Floats:
    """Return FIVE as the network would see it, averaged to a square of this side."""
    image = mnist_image(paint(FIVE, 280))
    assert image is not None
    factor = 28 // side
    result: Floats = image.reshape(side, factor, side, factor).mean(axis=(1, 3))
    return result


def curve(
    function: Callable[[Doubles], Doubles],
    low: float,
    high: float,
    to_sheet: Callable[[float, float], tuple[float, float]],
) -> list[tuple[float, float]]:
    """Return the points of a function's graph on the sheet."""
    xs = np.linspace(low, high, 97)
    return [to_sheet(float(x), float(y)) for x, y in zip(xs, function(xs), strict=True)]
