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
from PySide6.QtWidgets import QWidget

from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.recognition.reading import BLANK, PAIR_THRESHOLD, ReadDigit, Reading, percent
from lenet_gui.core.recognition.signs import NAMES
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.theme import GRID, Type, colours
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.help.mark import HelpMark

_UNKNOWN = "?"

# The largest letters as a share of the height that is left for them, alone and in rows, where each
# may be underlined; and the gap between digits in heights of a digit.
_LARGEST = 1.1
_LARGEST_IN_ROWS = 0.95
_BETWEEN_DIGITS = 0.22

# The height in lines from which on the words grow, and their largest factor.
_ROOMY, _LARGEST_NOTE = 14, 1.8

_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap

# Milliseconds until an unchanged answer is announced, because each pen move may change it.
_AT_REST = 1000


class AnswerLabel(QWidget):
    """The answer in large type above the certainty, in words and per cent.

    One digit of a number is highlighted, and the words are about that one. `text()` returns all,
    as screen readers hear it.

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
        self._words: list[str] = []
        # The number of words in each row.
        self._rows: tuple[int, ...] = ()
        self._shown, self._certainty_text, self._details = 0, "", ""
        self._fit()
        self.set_reading(BLANK)

    def set_reading(self, reading: Reading, shown: int = 0) -> None:
        """Show an answer; in a number, highlight the digit of index `shown`."""
        if not reading.digits:
            self.set_note(self.tr("Nothing drawn yet"))
            return
        digit = reading.digits[shown]
        certainty, share = self._certainty(digit), self._share(digit)
        if reading.is_number():
            place = self.tr("Digit {} of {}").format(shown + 1, len(reading.digits))
            # A hyphen is short beside digits.
            answers = [one.short_text().replace("-", "−") for one in reading.digits]
            details = f"{place} · {share}"
        elif len(digit.candidates) > 1:
            answers, details = [self.tr("{} or {}").format(*digit.candidate_names())], share
        else:
            answers, details = [digit.short_text()], share
        text = f"{certainty} · {details}"
        if reading.is_number() or digit.candidates:
            text = f"{' '.join(answers)}  {text}"
        self._set(answers, certainty, details, text, shown, tuple(map(len, reading.rows)))

    def text(self) -> str:
        """Return the answer with all words."""
        return self.accessibleName()

    def set_note(self, note: str) -> None:
        """Show a note in place of the certainty, without a digit."""
        self._set([], note, "", note)

    def _set(
        self,
        words: list[str],
        certainty: str,
        details: str,
        text: str,
        shown: int = 0,
        rows: tuple[int, ...] = (),
    ) -> None:
        if text == self.text() and shown == self._shown and rows == self._rows:
            return
        if self.isVisible():
            self._rest_timer.start()
        # Not a QLabel, of which each new text paints everything and runs the layout around it.
        self.setAccessibleName(text)
        self._details = details
        # Mostly the share alone has changed, and only that is painted.
        before = self._words, self._shown, self._certainty_text, self._rows
        if (words, shown, certainty, rows) == before:
            self.update(self._details_place.toAlignedRect())
            return
        self._words, self._shown, self._certainty_text, self._rows = words, shown, certainty, rows
        self._fit_words()
        self._fit_certainty()
        self.update()

    def _say(self) -> None:
        if self.isVisible():
            announce(self, self.text())

    # Words.

    def _certainty(self, digit: ReadDigit) -> str:
        """Return how sure the network is, in words, or the name of a sign."""
        if digit.sign:
            return words(NAMES[digit.sign])
        if not digit.candidates:
            is_digit = digit.names == DIGITS
            return self.tr("Not a digit") if is_digit else self.tr("Not recognized")
        if len(digit.candidates) > 1:
            names = (self._with_article(digit, place) for place in digit.candidates)
            return self.tr("Probably {} or {}").format(*names)
        # A single digit should be as certain as two together have to be.
        sure = digit.probabilities[digit.candidates[0]] >= PAIR_THRESHOLD
        return self.tr("Sure") if sure else self.tr("Fairly sure")

    def _share(self, digit: ReadDigit) -> str:
        """Return the probabilities behind _certainty(), in per cent."""
        shares = [words(percent(float(digit.probabilities[d]))) for d in digit.candidates]
        if len(shares) > 1:
            return self.tr("{} and {}").format(*shares)
        if shares:
            which = self._with_article(digit, digit.candidates[0])
            if digit.names != DIGITS:
                return self.tr("{} for {}").format(shares[0], which)
            return self.tr("{} that this is {}").format(shares[0], which)
        if digit.rejected_by_shape:
            return self.tr("Judged by its shape")
        best = int(digit.probabilities.argmax())
        share = words(percent(float(digit.probabilities[best])))
        return self.tr("Most likely {} ({})").format(self._with_article(digit, best), share)

    def _with_article(self, digit: ReadDigit, place: int) -> str:
        """Return the name of a class, a digit with its article."""
        name = digit.names[place]
        if digit.names != DIGITS:
            return name
        return self.tr("an {}").format(name) if place == 8 else self.tr("a {}").format(name)

    # Places.

    def _fit(self) -> None:
        """Fit fonts and places to the size and the font; they are not made anew for each answer."""
        self._note_font = QFont(self.font())
        factor = self.height() / (_ROOMY * self.fontMetrics().lineSpacing())
        factor = min(max(factor, 1.0), _LARGEST_NOTE)
        self._note_font.setPointSizeF(self._note_font.pointSizeF() * factor)
        self._heading_font = QFont(self._note_font)
        self._heading_font.setPointSizeF(self._note_font.pointSizeF() * Type.HEADING.value)
        self._heading_font.setWeight(QFont.Weight.DemiBold)
        self._mark.setFont(self._note_font)
        heading, note = QFontMetricsF(self._heading_font), QFontMetricsF(self._note_font)
        # Three lines, of which the first is higher.
        height = 1.1 * heading.lineSpacing() + 2 * note.lineSpacing()
        self._notes = QRectF(0, self.height() - height, self.width(), height)
        self._fit_words()
        self._fit_certainty()

    def _fit_words(self) -> None:
        """Find the largest font in which all words fit, and the place of each word."""
        self._large_font = QFont(self.font())
        self._large_font.setWeight(QFont.Weight.DemiBold)
        self._large_font.setPixelSize(100)
        between = 100 * _BETWEEN_DIGITS
        metrics = QFontMetricsF(self._large_font)
        words = iter(self._words)
        rows = [[metrics.horizontalAdvance(next(words)) for _ in range(row)] for row in self._rows]
        width = max([sum(row) + between * (len(row) - 1) for row in rows], default=1.0)
        height = self._notes.top() / max(len(rows), 1)
        largest = _LARGEST if len(rows) < 2 else _LARGEST_IN_ROWS
        size = max(int(min(largest * height, 100 * self.width() / max(width, 1.0))), 8)
        self._large_font.setPixelSize(size)
        # Small rows stand together, above the words below.
        height = min(height, 1.2 * size) if len(rows) > 1 else height
        top = self._notes.top() - height * len(rows)
        self._places = []
        for row in rows:
            left = 0.0
            for width in row:
                self._places.append(QRectF(left, top, width * size / 100, height))
                left += (width + between) * size / 100
            top += height

    def _fit_certainty(self) -> None:
        """Find where the certainty ends, and put the mark after it, or at the right of it."""
        side = self._mark.sizeHint()
        room = self._notes.adjusted(0, 0, -side.width() - GRID / 2, 0)
        small = QFont(self._note_font)
        small.setWeight(QFont.Weight.DemiBold)
        # Where it leaves no line for the details, or a word is too long, it is written small.
        above = room.adjusted(0, 0, 0, -QFontMetricsF(small).lineSpacing())
        for font in (self._heading_font, small):
            metrics = QFontMetricsF(font)
            used = metrics.boundingRect(room, _WRAPPED, self._certainty_text)
            if above.contains(used):
                break
        self._certainty_font = font
        left = round(min(used.right() + GRID / 2, self.width() - side.width()))
        top = round(self._notes.top() + (metrics.lineSpacing() - side.height()) / 2)
        self._mark.setGeometry(left, top, side.width(), side.height())
        self._certainty_place = room
        self._details_place = QRectF(self._notes)
        self._details_place.setTop(used.bottom())
        # Only whole lines.
        line = QFontMetricsF(self._note_font).lineSpacing()
        self._details_place.setHeight(self._details_place.height() // line * line)

    # Overrides.

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(9 * line, round((5 + 1.1 * Type.HEADING.value) * line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if len(self._words) > 1:
            # The row first, then the digit in it.
            at = event.position()
            distances = [
                (abs(place.center().y() - at.y()), abs(place.center().x() - at.x()))
                for place in self._places
            ]
            self.digit_pointed.emit(distances.index(min(distances)))
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        if event.rect().top() < self._details_place.top():
            self._paint_digits(painter, text, quiet)
            painter.setPen(text if self._words else quiet)
            painter.setFont(self._certainty_font)
            painter.drawText(self._certainty_place, _WRAPPED, self._certainty_text)
        painter.setPen(quiet)
        painter.setFont(self._note_font)
        painter.drawText(self._details_place, _WRAPPED, self._details)

    def _paint_digits(self, painter: QPainter, text: QColor, quiet: QColor) -> None:
        painter.setFont(self._large_font)
        size, number = self._large_font.pixelSize(), len(self._words) > 1
        # Digits have no descenders, and stand near the words below.
        for index, (word, place) in enumerate(zip(self._words, self._places, strict=True)):
            stands_out = index == self._shown and word != _UNKNOWN
            painter.setPen(text if stands_out else quiet)
            bottom = place.bottom() - 0.1 * size
            painter.drawText(QPointF(place.left(), bottom), word)
            if number and index == self._shown:
                line = QRectF(place.left(), bottom + 0.06 * size, place.width(), 3)
                painter.fillRect(line, QColor(colours().accent))
