"""The answer in large type: a digit, two candidates, a number, or "not a digit". GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.recognition.reading import BLANK, ReadDigit, Reading, percent
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.theme import colours
from lenet_gui.ui.widgets.bars import PREVIEW_SIDE

_NONE = "–"

# The largest letters as a share of the height; the gap between digits in heights of a digit; and
# the size of "not a digit I know" in heights of the window's font.
_LARGEST = 0.92
_BETWEEN_DIGITS = 0.22
_SENTENCE = 1.7

# Milliseconds until an unchanged answer is announced, because each pen move may change it.
_AT_REST = 1000


class AnswerLabel(QLabel):
    """The answer in large type above its probability; "–" without an answer.

    One digit of a number is highlighted, and a note shows its probability. `text()` returns answer
    and note for screen readers.

    Signals:
        digit_pointed: the mouse is over the digit of this index, counted from 0.
    """

    digit_pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A fixed size, because otherwise each new text would lay out the whole window again.
        longest = self.fontMetrics().horizontalAdvance("likeliest 0, 100.0 %")
        self.setFixedSize(max(170, longest), PREVIEW_SIDE)
        self.setMouseTracking(True)
        self._rest_timer = QTimer(self, interval=_AT_REST, singleShot=True)
        self._rest_timer.timeout.connect(self._say)
        self.set_reading(BLANK)

    def set_reading(self, reading: Reading, shown: int = 0) -> None:
        """Show an answer; in a number, highlight the digit of index `shown`."""
        self._shown = shown
        if not reading.digits:
            self.set_note("nothing drawn yet")
            return
        digit = reading.digits[shown]
        if reading.is_number():
            words = [digit.short_text() for digit in reading.digits]
            note = f"digit {shown + 1}: {_of_number(digit)}"
        else:
            words, note = [digit.text()], _of_one(digit)
        self._set(words, note, f"{reading.text()}  {note}")

    def set_note(self, note: str) -> None:
        """Show a note in place of the probability, without a digit."""
        self._set([_NONE], note, note)

    def _set(self, words: list[str], note: str, text: str) -> None:
        self._words, self._note = words, note
        if text != self.text() and self.isVisible():
            self._rest_timer.start()
        self.setText(text)
        self.update()

    def _say(self) -> None:
        if self.isVisible():
            announce(self, self.text())

    def _note_height(self) -> float:
        return 1.6 * self.fontMetrics().height()

    def _large_font(self) -> QFont:
        """Return the largest font in which all words fit."""
        font = QFont(self.font())
        height = self.height() - self._note_height()
        font.setPixelSize(100)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        width = sum(metrics.horizontalAdvance(word) for word in self._words)
        width += 100 * _BETWEEN_DIGITS * (len(self._words) - 1)
        font.setPixelSize(max(int(min(_LARGEST * height, 100 * self.width() / width)), 8))
        return font

    def _places(self, font: QFont) -> list[QRectF]:
        """Return the place of each word."""
        metrics = QFontMetricsF(font)
        widths = [metrics.horizontalAdvance(word) for word in self._words]
        between = font.pixelSize() * _BETWEEN_DIGITS
        left = (self.width() - sum(widths) - between * (len(widths) - 1)) / 2
        places = []
        for width in widths:
            places.append(QRectF(left, 0, width, self.height() - self._note_height()))
            left += width + between
        return places

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if len(self._words) > 1:
            x = event.position().x()
            distances = [abs(p.center().x() - x) for p in self._places(self._large_font())]
            self.digit_pointed.emit(distances.index(min(distances)))
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        centred = Qt.AlignmentFlag.AlignCenter
        note_height = self._note_height()
        if any(len(word) > len("4 or 9?") for word in self._words):
            font = QFont(self.font())
            font.setPixelSize(round(_SENTENCE * self.fontMetrics().height() * 0.75))
            painter.setFont(font)
            painter.setPen(text)
            area = QRectF(0, 0, self.width(), self.height() - note_height)
            painter.drawText(area, centred | Qt.TextFlag.TextWordWrap, self._words[0])
        else:
            self._paint_digits(painter, text, quiet)
        painter.setPen(quiet if self._words == [_NONE] else text)
        painter.setFont(self.font())
        area = QRectF(0, self.height() - note_height, self.width(), note_height)
        painter.drawText(area, centred, self._note)

    def _paint_digits(self, painter: QPainter, text: QColor, quiet: QColor) -> None:
        font = self._large_font()
        painter.setFont(font)
        number = len(self._words) > 1
        for index, (word, place) in enumerate(zip(self._words, self._places(font), strict=True)):
            stands_out = index == self._shown and word != _NONE
            painter.setPen(text if stands_out else quiet)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)
            if number and stands_out:
                below = place.center().y() + font.pixelSize() * 0.5
                line = QRectF(place.left(), below, place.width(), 3)
                painter.fillRect(line, QColor(colours().accent))


def _of_one(digit: ReadDigit) -> str:
    """Return the note under a single digit."""
    if digit.candidates:
        return " or ".join(percent(float(digit.probabilities[c])) for c in digit.candidates)
    if digit.rejected_by_shape:
        return "by its shape alone"
    likeliest = int(digit.probabilities.argmax())
    return f"likeliest {likeliest}, {percent(float(digit.probabilities[likeliest]))}"


def _of_number(digit: ReadDigit) -> str:
    """Return the note on one digit of a number."""
    if not digit.candidates:
        return "none I know"
    if len(digit.candidates) > 1:
        return digit.text()
    return f"{digit.candidates[0]}, {percent(float(digit.probabilities[digit.candidates[0]]))}"
