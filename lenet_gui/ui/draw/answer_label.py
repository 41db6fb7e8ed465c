"""The answer in large type, and how sure the network is of it. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.recognition.reading import BLANK, PAIR_THRESHOLD, ReadDigit, Reading, percent
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.theme import GRID, Type, colours
from lenet_gui.ui.help.mark import HelpMark

_UNKNOWN = "?"

# The largest letters as a share of the height that is left for them, and the gap between digits in
# heights of a digit.
_LARGEST = 1.1
_BETWEEN_DIGITS = 0.22

# The height in lines from which on the words grow, and their largest factor.
_ROOMY, _LARGEST_NOTE = 14, 1.8

# Milliseconds until an unchanged answer is announced, because each pen move may change it.
_AT_REST = 1000


class AnswerLabel(QLabel):
    """The answer in large type above the certainty, in words and per cent.

    One digit of a number is highlighted, and the words are about that one. `text()` returns all
    for screen readers. Its parent has to place it without a layout, which each new text would run.

    Signals:
        digit_pointed: the mouse is over the digit of this index, counted from 0.
    """

    digit_pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self._mark = HelpMark("probability", parent=self)
        self._rest_timer = QTimer(self, interval=_AT_REST, singleShot=True)
        self._rest_timer.timeout.connect(self._say)
        self.set_reading(BLANK)

    def set_reading(self, reading: Reading, shown: int = 0) -> None:
        """Show an answer; in a number, highlight the digit of index `shown`."""
        self._shown = shown
        if not reading.digits:
            self.set_note(self.tr("Nothing drawn yet"))
            return
        digit = reading.digits[shown]
        certainty, share = self._certainty(digit), self._share(digit)
        if reading.is_number():
            place = self.tr("Digit {} of {}").format(shown + 1, len(reading.digits))
            words, details = [one.short_text() for one in reading.digits], f"{place} · {share}"
        elif len(digit.candidates) > 1:
            words, details = [self.tr("{} or {}").format(*digit.candidates)], share
        else:
            words, details = [digit.short_text()], share
        text = f"{certainty} · {details}"
        if reading.is_number() or digit.candidates:
            text = f"{' '.join(words)}  {text}"
        self._set(words, certainty, details, text)

    def set_note(self, note: str) -> None:
        """Show a note in place of the certainty, without a digit."""
        self._set([], note, "", note)

    def _set(self, words: list[str], certainty: str, details: str, text: str) -> None:
        self._words, self._certainty_text, self._details = words, certainty, details
        if text != self.text() and self.isVisible():
            self._rest_timer.start()
        self.setText(text)
        self._place_mark()
        self.update()

    def _say(self) -> None:
        if self.isVisible():
            announce(self, self.text())

    # Words.

    def _certainty(self, digit: ReadDigit) -> str:
        """Return how sure the network is, in words."""
        if not digit.candidates:
            return self.tr("Not a digit")
        if len(digit.candidates) > 1:
            return self.tr("Probably {} or {}").format(*map(self._with_article, digit.candidates))
        # A single digit should be as certain as two together have to be.
        sure = digit.probabilities[digit.candidates[0]] >= PAIR_THRESHOLD
        return self.tr("Sure") if sure else self.tr("Fairly sure")

    def _share(self, digit: ReadDigit) -> str:
        """Return the probabilities behind _certainty(), in per cent."""
        shares = [percent(float(digit.probabilities[d])) for d in digit.candidates]
        if len(shares) > 1:
            return self.tr("{} and {}").format(*shares)
        if shares:
            which = self._with_article(digit.candidates[0])
            return self.tr("{} that this is {}").format(shares[0], which)
        if digit.rejected_by_shape:
            return self.tr("Judged by its shape")
        best = int(digit.probabilities.argmax())
        share = percent(float(digit.probabilities[best]))
        return self.tr("Most likely {} ({})").format(self._with_article(best), share)

    def _with_article(self, digit: int) -> str:
        return self.tr("an {}").format(digit) if digit == 8 else self.tr("a {}").format(digit)

    # Places.

    def _note_font(self) -> QFont:
        font = QFont(self.font())
        factor = self.height() / (_ROOMY * self.fontMetrics().lineSpacing())
        font.setPointSizeF(font.pointSizeF() * min(max(factor, 1.0), _LARGEST_NOTE))
        return font

    def _heading_font(self) -> QFont:
        font = self._note_font()
        font.setPointSizeF(font.pointSizeF() * Type.HEADING.value)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _notes(self) -> QRectF:
        """Return the area of the words below the answer."""
        # Three lines, of which the first is higher.
        line = QFontMetricsF(self._note_font()).lineSpacing()
        height = (2 + 1.1 * Type.HEADING.value) * line
        return QRectF(0, self.height() - height, self.width(), height)

    def _place_mark(self) -> None:
        """Put the mark after the words, or at the right of them where they fill the line."""
        self._mark.setFont(self._note_font())
        side = self._mark.sizeHint()
        metrics = QFontMetricsF(self._heading_font())
        end = metrics.horizontalAdvance(self._certainty_text) + GRID / 2
        left = round(min(end, self.width() - side.width()))
        top = round(self._notes().top() + (metrics.lineSpacing() - side.height()) / 2)
        self._mark.setGeometry(left, top, side.width(), side.height())

    def _large_font(self) -> QFont:
        """Return the largest font in which all words fit."""
        font = QFont(self.font())
        height = self._notes().top()
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
        between = font.pixelSize() * _BETWEEN_DIGITS
        left, height = 0.0, self._notes().top()
        places = []
        for word in self._words:
            width = metrics.horizontalAdvance(word)
            places.append(QRectF(left, 0, width, height))
            left += width + between
        return places

    # Overrides.

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(9 * line, round((5 + 1.1 * Type.HEADING.value) * line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_mark()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._place_mark()
        super().changeEvent(event)

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
        if self._words:
            self._paint_digits(painter, text, quiet)
        wrap = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        notes = self._notes()
        painter.setPen(text if self._words else quiet)
        painter.setFont(self._heading_font())
        room = notes.adjusted(0, 0, -self._mark.width() - GRID / 2, 0)
        used = painter.boundingRect(room, wrap, self._certainty_text)
        painter.drawText(room, wrap, self._certainty_text)
        painter.setPen(quiet)
        painter.setFont(self._note_font())
        notes.setTop(used.bottom())
        painter.drawText(notes, wrap, self._details)

    def _paint_digits(self, painter: QPainter, text: QColor, quiet: QColor) -> None:
        font = self._large_font()
        painter.setFont(font)
        number = len(self._words) > 1
        # Digits have no descenders, and stand near the words below.
        bottom = self._notes().top() - 0.1 * font.pixelSize()
        for index, (word, place) in enumerate(zip(self._words, self._places(font), strict=True)):
            stands_out = index == self._shown and word != _UNKNOWN
            painter.setPen(text if stands_out else quiet)
            painter.drawText(QPointF(place.left(), bottom), word)
            if number and index == self._shown:
                line = QRectF(place.left(), bottom + 0.06 * font.pixelSize(), place.width(), 3)
                painter.fillRect(line, QColor(colours().accent))
