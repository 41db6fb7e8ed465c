"""Adds drawings to My digits on the buttons under the answer. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from lenet_gui.core.imaging.ink import Mark
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.store import StoredDigit
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.draw.label_buttons import TeachBox
from lenet_gui.ui.state.user_digits import UserDigits


class Teaching(QObject):
    """Adds the drawing with its label; a second label for the same drawing corrects the first."""

    def __init__(self, digits: UserDigits, canvas: DrawingCanvas, box: TeachBox) -> None:
        super().__init__(canvas)
        self._digits, self._canvas, self._box = digits, canvas, box
        # The digit added last, and its drawing.
        self._added: StoredDigit | None = None
        self._marks: tuple[Mark, ...] = ()
        box.taught.connect(self._on_taught)
        box.undo_requested.connect(self._undo)
        canvas.ink_changed.connect(self._on_ink_changed)
        digits.history.indexChanged.connect(self._forget)

    @Slot(int)
    def _on_taught(self, label: int) -> None:
        marks = self._canvas.marks()
        if self._added is not None and marks is self._marks:
            if label != self._added.digit.label:
                self._note(self._digits.relabel([self._added], label), marks)
            return
        try:
            digit = UserDigit.drawn(marks, label)
        except ValueError:
            # The first stroke is unfinished, or all ink is outside the canvas or erased.
            return
        self._note(self._digits.add(f"a {label} kept", [digit]), marks)

    def _note(self, added: list[StoredDigit], marks: tuple[Mark, ...]) -> None:
        if added:
            self._added, self._marks = added[0], marks
            sentence = f"ept as a {added[0].digit.label} in My digits"
            self._box.show_message(f"k{sentence}", undo=True)
            self._digits.message.emit(f"K{sentence}")

    @Slot()
    def _undo(self) -> None:
        if self._digits.undo():
            self._box.show_message("taken back")

    @Slot()
    def _on_ink_changed(self) -> None:
        self._added, self._marks = None, ()
        self._box.set_drawn(not self._canvas.is_blank())

    @Slot()
    def _forget(self) -> None:
        self._added, self._marks = None, ()
        self._box.show_hint()
