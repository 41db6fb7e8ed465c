"""The network's input and its probabilities. GUI thread.

Both are painted here without a plotting library, because each move of the pen repaints them; this
way it takes well under a millisecond.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QStaticText,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.preprocess import DIGIT_SIDE, IMAGE_SIDE
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.class_names import DIGITS, ClassNames, used
from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.theme import colours
from lenet_gui.ui.common.translation import words

# The thickness of a bar as a share of its row, and at most in heights of the font.
_THICKNESS, _THICKEST = 0.62, 1.5

# In rows of more than this many heights of the font, the font grows, up to a factor; and the height
# of a row that needs no more.
_ROOMY, _LARGEST, _HIGHEST = 2.0, 1.8, 4.0

# The most that the names of the classes take of the width.
_WIDEST_NAME = 0.35


class InputPreview(QWidget):
    """The network's 28×28 input; a dotted frame marks the 20×20 that a digit is scaled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: Floats | None = None

    def image(self) -> Floats | None:
        """Return the image, float32 (28, 28) in 0..1, or None without a drawing."""
        return self._image

    def set_image(self, image: Floats | None) -> None:
        """Show an image, or nothing."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        # Each input pixel is a square of whole pixels of the screen.
        ratio = self.devicePixelRatioF()
        unit = max(int(min(self.width(), self.height()) * ratio) // IMAGE_SIDE, 1)
        area = QRectF(0, 0, unit * IMAGE_SIDE / ratio, unit * IMAGE_SIDE / ratio)
        area.moveCenter(QRectF(self.rect()).center())
        if self._image is not None:
            # Enlarged here, in the screen's pixel format, because Qt takes ten times as long.
            grey = (self._image * 255 + 0.5).astype(np.uint32) * 0x010101
            pixels = grey.repeat(unit, axis=0).repeat(unit, axis=1)
            side = len(pixels)
            painter.drawImage(
                area, QImage(pixels.data, side, side, 4 * side, QImage.Format.Format_RGB32)
            )
        margin = unit / ratio * (IMAGE_SIDE - DIGIT_SIDE) / 2
        painter.setPen(QPen(QColor(255, 255, 255, 60), 1, Qt.PenStyle.DotLine))
        painter.drawRect(area.adjusted(margin, margin, -margin, -margin))


class ProbabilityBars(QWidget):
    """A bar with the probability of each digit, or of each class that has a name.

    The answer is highlighted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probabilities: Floats | None = None
        self._values: list[str] = []
        self._standing_out: tuple[int, ...] = ()
        self._whose = ""
        self._names, self._rows = DIGITS, used(DIGITS)
        self._fit_font()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    def probabilities(self) -> Floats | None:
        """Return the probabilities, float32 (10,), or None."""
        return self._probabilities

    def names(self) -> ClassNames:
        """Return the names of the classes."""
        return self._names

    def set_names(self, names: ClassNames) -> None:
        """Show bars for classes with these names, from the next probabilities on."""
        if names != self._names:
            self._names, self._rows = names, used(names)
            self._fit_font()
            self.update()

    def set_probabilities(
        self,
        probabilities: Floats | None,
        standing_out: tuple[int, ...] = (),
        whose: str = "",
    ) -> None:
        """Show probabilities, float32 (10,), or empty bars.

        The bars of the digits in `standing_out` are highlighted. `whose` names the digit of a
        number, for screen readers.
        """
        self._probabilities, self._standing_out, self._whose = probabilities, standing_out, whose
        values = () if probabilities is None else probabilities.tolist()
        self._values = [words(percent(value)) for value in values]
        self._describe()
        self.update()

    def _describe(self) -> None:
        if self._probabilities is None:
            self.setAccessibleDescription(self.tr("No drawing"))
            return
        said = [f"{self._names[row]}: {self._values[row]}" for row in self._rows]
        whose = f"{self._whose}: " if self._whose else ""
        self.setAccessibleDescription(whose + phrases(said))

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(20 * line, CLASSES * 2 * line)

    def minimumSizeHint(self) -> QSize:
        # Digits have no descenders.
        metrics = self.fontMetrics()
        return QSize(14 * metrics.height(), CLASSES * (metrics.ascent() + 2))

    def most(self) -> int:
        """Return the height up to which bars look well, in pixels."""
        return round(CLASSES * _HIGHEST * self.fontMetrics().height())

    def _fit_font(self) -> None:
        """Enlarge the font where the rows are high."""
        row = self.height() / len(self._rows) / self.fontMetrics().height()
        self._row_font = QFont(self.font())
        factor = min(max(row / _ROOMY, 1.0), _LARGEST)
        self._row_font.setPointSizeF(self._row_font.pointSizeF() * factor)
        self._bold_font = QFont(self._row_font)
        self._bold_font.setBold(True)
        # At most two for each of the thousand values that percent() returns.
        self._texts: dict[tuple[str, bool], QStaticText] = {}
        metrics = QFontMetricsF(self._bold_font)
        # One digit, with room at both sides; names take up to a share of the width.
        self._label_width = 1.32 * QFontMetricsF(self._row_font).horizontalAdvance("0")
        if self._names != DIGITS:
            widest = max(metrics.horizontalAdvance(self._names[row]) for row in self._rows)
            self._label_width = min(widest, _WIDEST_NAME * self.width())
        self._labels = [
            metrics.elidedText(name, Qt.TextElideMode.ElideRight, self._label_width + 1)
            for name in self._names
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_font()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit_font()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetricsF(self._row_font)
        label_width = self._label_width + 0.88 * metrics.horizontalAdvance("0")
        value_width = metrics.horizontalAdvance("100.0 %") + 12
        track_width = self.width() - label_width - value_width
        row = self.height() / len(self._rows)
        thickness = round(min(row * _THICKNESS, _THICKEST * metrics.height()))
        palette, shades = self.palette(), colours()
        text = palette.color(QPalette.ColorRole.WindowText)
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        for place, digit in enumerate(self._rows):
            middle = (place + 0.5) * row
            stands_out = digit in self._standing_out
            painter.setPen(text if stands_out or self._probabilities is None else quiet)
            self._draw(painter, self._labels[digit], self._label_width, middle, stands_out)
            top = round(middle - thickness / 2)
            track = QRectF(label_width, top, track_width, thickness)
            colour = shades.accent if stands_out else shades.quiet_text
            probability = None if self._probabilities is None else float(self._probabilities[digit])
            paint_bar(painter, track, probability, colour)
            if probability is not None:
                self._draw(painter, self._values[digit], self.width(), middle, stands_out)

    def _draw(self, painter: QPainter, text: str, right: float, middle: float, bold: bool) -> None:
        """Draw a short text that ends at `right`."""
        font = self._bold_font if bold else self._row_font
        if (text, bold) not in self._texts:
            # Laid out once, because layout takes ten times as long as drawing.
            laid_out = QStaticText(text)
            laid_out.setTextFormat(Qt.TextFormat.PlainText)
            laid_out.prepare(font=font)
            self._texts[text, bold] = laid_out
        laid_out = self._texts[text, bold]
        size = laid_out.size()
        painter.setFont(font)
        painter.drawStaticText(QPointF(right - size.width(), middle - size.height() / 2), laid_out)


def paint_bar(
    painter: QPainter, track: QRectF, share: float | None, colour: str, upright: bool = False
) -> None:
    """Fill a share 0..1 of a bar's track, from the left, or from below if upright."""
    painter.fillRect(track, QColor(colours().track))
    if share is not None:
        filled = QRectF(track)
        if upright:
            filled.setTop(track.bottom() - share * track.height())
        else:
            filled.setWidth(share * track.width())
        painter.fillRect(filled, QColor(colour))
