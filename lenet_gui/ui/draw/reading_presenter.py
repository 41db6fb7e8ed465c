"""Shows a reading in the widgets of the Draw tab, one digit of a number at a time. GUI thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from lenet_gui.core.arrays import Floats
from lenet_gui.core.imaging.ink import READ_SIDE, Point
from lenet_gui.core.network.class_names import ClassNames
from lenet_gui.core.recognition.reading import BLANK, Reading
from lenet_gui.ui.draw.answer_label import AnswerLabel
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.widgets.bars import InputPreview, ProbabilityBars

# Hit-test margin around a digit, in shares of the canvas's side.
_NEAR = 0.02


class ReadingView(QObject):
    """Shows the same digit in answer, bars, preview and the frame on the canvas.

    It is the digit under the mouse, on the canvas or in the answer (the digit being written, while
    writing), or the digit chosen by key. Otherwise it is the digit with the lowest probability,
    because that digit needs checking.

    Signals:
        image_changed: another image is shown, float32 (28, 28) or None, and whether its shape may
            be a digit's.
    """

    image_changed = Signal(object, bool)

    def __init__(
        self,
        canvas: DrawingCanvas,
        preview: InputPreview,
        answer: AnswerLabel,
        bars: ProbabilityBars,
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._preview, self._answer, self._bars = canvas, preview, answer, bars
        self._reading = BLANK
        self._shown = 0
        self._has_digit_shape = True
        self._pointer: Point | None = None
        canvas.pointed_at.connect(self._on_pointer)
        answer.digit_pointed.connect(self._show)

    def shown(self) -> int:
        """Return the index of the digit that is shown, counted from 0."""
        return self._shown

    def set_reading(self, reading: Reading) -> None:
        """Show a reading; it is empty without ink."""
        before, self._reading = self._reading, reading
        if not reading.digits:
            self._shown = 0
            self._show_nothing(None)
            self._answer.set_reading(reading)
            return
        shown = self._pointed_at()
        if shown is None:
            shown = self._shown
            if len(reading.digits) != len(before.digits):
                certainties = [
                    2.0 if digit.sign else float(digit.probabilities.max())
                    for digit in reading.digits
                ]
                shown = certainties.index(min(certainties))
        self._show(shown)

    def set_names(self, names: ClassNames) -> None:
        """Name the bars by a network's classes, also while nothing is drawn."""
        self._bars.set_names(names)

    def set_unread(self, image: Floats | None) -> None:
        """Show a drawing's image, float32 (28, 28), and that there is no network to read it."""
        self._reading = BLANK
        self._show_nothing(image)
        if image is None:
            self._answer.set_reading(BLANK)
        else:
            self._answer.set_note(self.tr("No network open"))

    def step(self, by: int) -> bool:
        """Move the selection `by` digits to the right; return whether there is more than one."""
        if not self._reading.is_number():
            return False
        self._show(min(max(self._shown + by, 0), len(self._reading.digits) - 1))
        return True

    @Slot(object)
    def _on_pointer(self, point: Point | None) -> None:
        self._pointer = point
        pointed_at = self._pointed_at()
        if pointed_at is not None and pointed_at != self._shown:
            self._show(pointed_at)

    def _pointed_at(self) -> int | None:
        """Return the index of the digit under the mouse on the canvas, the nearest if several."""
        if self._pointer is None or not self._reading.is_number():
            return None
        x, y = (share * READ_SIDE for share in self._pointer)
        near = _NEAR * READ_SIDE
        found = [
            (abs(x - (box.left + box.right) / 2), index)
            for index, box in enumerate(digit.box for digit in self._reading.digits)
            if box.left - near <= x <= box.right + near and box.top - near <= y <= box.bottom + near
        ]
        return min(found)[1] if found else None

    @Slot(int)
    def _show(self, index: int) -> None:
        self._shown = index
        digit = self._reading.digits[index]
        number = self._reading.is_number()
        count = len(self._reading.digits)
        which = self.tr("Digit {} of {}").format(index + 1, count) if number else ""
        self._show_image(digit.image, which, not digit.rejected_by_shape)
        self._answer.set_reading(self._reading, index)
        self._bars.set_names(digit.names)
        self._bars.set_probabilities(digit.probabilities, digit.candidates, which)
        self._canvas.set_highlight(digit.box if number else None)

    def _show_nothing(self, image: Floats | None) -> None:
        self._show_image(image, "")
        self._bars.set_probabilities(None)
        self._canvas.set_highlight(None)

    def _show_image(self, image: Floats | None, which: str, has_digit_shape: bool = True) -> None:
        before = self._preview.image()
        if image is None or before is None:
            changed = image is not before
        else:
            changed = not np.array_equal(image, before)
        changed = changed or has_digit_shape != self._has_digit_shape
        self._has_digit_shape = has_digit_shape
        self._preview.set_image(image)
        self._preview.setAccessibleDescription(which)
        if changed:
            self.image_changed.emit(image, has_digit_shape)
