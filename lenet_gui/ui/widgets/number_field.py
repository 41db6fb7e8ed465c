"""A field for a number that leaves invalid text and explains the error. GUI thread."""

from __future__ import annotations

import re

import numpy as np
from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLabel

from lenet_gui.core.experiment.config import Range
from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.translation import translate, words

_NUMBER = re.compile(r"[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?", re.IGNORECASE)
# 1,000 may be one or a thousand, but 0,001 and 2,5 have no thousands separator.
_MAYBE_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2}([.,])\d{3}")


def number_in(text: str, limits: Range, whole: bool) -> float:
    """Return the number in a text, with a decimal point or comma, and perhaps an exponent.

    Raises ValueError with a sentence for the user if the text is not a number, is ambiguous, or
    is outside the limits.
    """
    typed = text.strip().replace("−", "-")
    lowest, highest = text_of(limits.lowest), text_of(limits.highest)
    if not typed:
        raise ValueError(
            translate("NumberField", "Enter a number between {} and {}.").format(lowest, highest)
        )
    if not _NUMBER.fullmatch(typed):
        example = "128" if whole else phrases((text_of(0.001), "1e-3"))
        raise ValueError(
            translate("NumberField", "“{}” is not a number. Example: {}").format(
                _short(typed), example
            )
        )
    value = float(typed.replace(",", "."))
    grouped = _MAYBE_THOUSANDS.fullmatch(typed)
    # 1.000 is unambiguous where fields show a decimal point, unless a whole number is expected.
    if grouped and (whole or grouped[1] != QLocale().decimalPoint()):
        thousands = re.sub("[.,]", "", typed)
        raise ValueError(
            translate("NumberField", "“{}” may mean {} or {}. Enter one of them.").format(
                typed, text_of(value), thousands
            )
        )
    if not limits.lowest <= value <= limits.highest:
        raise ValueError(
            translate("NumberField", "{} is out of range: enter {} to {}.").format(
                _short(typed), lowest, highest
            )
        )
    if whole and not value.is_integer():
        raise ValueError(
            translate("NumberField", "{} is not a whole number.").format(_short(typed))
        )
    return value


def text_of(value: float) -> str:
    """Return a number's text without exponent, trailing zeros and thousands separators."""
    return np.format_float_positional(value, trim="-").replace(".", QLocale().decimalPoint())


def _short(text: str) -> str:
    return text if len(text) <= 20 else f"{text[:20]}…"


class NumberField(QAbstractSpinBox):
    """A number within limits, typed or changed with arrows and wheel by `step`.

    Without a `step`, arrows double and halve. Text counts once typing ends: on Enter, on loss of
    focus, or on a call of problem(). Without the focus, the wheel scrolls the page instead.

    Attributes:
        explanation: a label that says why the text is invalid, to be laid out beside or below the
            field. It is hidden while the text is valid.

    Signals:
        changed: the number, or the validity of the text, has changed.
    """

    changed = Signal()

    def __init__(self, limits: Range, step: float | None, whole: bool = False) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._limits, self._step, self._whole = limits, step, whole
        self._tip = self._said = ""
        # The number, and whether the text is valid.
        self._state = limits.lowest, True
        self.explanation = QLabel()
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)
        self.explanation.setForegroundRole(QPalette.ColorRole.BrightText)
        # Qt's accessibility reads these properties.
        self.setProperty("minimum", limits.lowest)
        self.setProperty("maximum", limits.highest)
        self.setValue(limits.lowest)
        self.lineEdit().textEdited.connect(self._on_typing)
        self.editingFinished.connect(self._on_finished)

    def value(self) -> float:
        """Return the number; while the text is invalid, the last valid one."""
        return self._state[0]

    def holds_number(self) -> bool:
        """Return whether the text was valid when typing ended."""
        return self._state[1]

    def setValue(self, value: float) -> None:
        """Replace the text by a number, clamped to the limits."""
        value = min(max(value, self._limits.lowest), self._limits.highest)
        self.lineEdit().setText(text_of(value))
        self._take(value)
        self._say("")

    def problem(self) -> str:
        """Return the sentence shown by the field that says why the text is invalid, or "".

        This ends typing.
        """
        self._on_finished()
        return self._said

    def _read(self) -> tuple[float | None, str]:
        try:
            return number_in(self.text(), self._limits, self._whole), ""
        except ValueError as error:
            return None, words(error)

    def _on_typing(self) -> None:
        # An error is shown once typing ends, and hidden as soon as it is corrected.
        if self._said:
            self._say(self._read()[1])

    def _on_finished(self) -> None:
        value, problem = self._read()
        # Show the number as it was parsed.
        if value is not None and self.text() != text_of(value):
            self.lineEdit().setText(text_of(value))
        self._take(value)
        if problem != self._said:
            self._say(problem)
            announce(self, problem)

    def _take(self, value: float | None) -> None:
        before = self._state
        self._state = before[0] if value is None else value, value is not None
        self.setProperty("value", self._state[0])
        if self._state != before:
            self.changed.emit()

    def _say(self, problem: str) -> None:
        self._said = problem
        super().setToolTip(problem or self._tip)
        self.setAccessibleDescription(problem)
        self.explanation.setText(problem)
        self.explanation.setVisible(bool(problem) and self.isEnabled())
        self.update()

    # Overrides.

    def setToolTip(self, tip: str) -> None:
        self._tip = tip
        self._say(self._said)

    def sizeHint(self) -> QSize:
        texts = text_of(self._limits.lowest), text_of(self._limits.highest)
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in texts)
        return super().sizeHint() + QSize(widest, 0)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        flags, value = QAbstractSpinBox.StepEnabledFlag, self._state[0]
        can = flags.StepNone
        if value < self._limits.highest:
            can |= flags.StepUpEnabled
        if value > self._limits.lowest:
            can |= flags.StepDownEnabled
        return can

    def stepBy(self, steps: int) -> None:
        value = self._state[0]
        if self._step is None:
            self.setValue(value * 2.0**steps)
        else:
            # Rounded, because 0.1 + 0.2 differs from 0.3 in the last bits.
            self.setValue(round(value + steps * self._step, 9))
        self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._say(self._said)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._said and self.isEnabled():
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.BrightText), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
