"""Adds drawings to My digits by the buttons under the answer. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedWidget, QWidget

from lenet_gui.core.imaging.ink import Mark, Picture
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.store import StoredDigit
from lenet_gui.core.recognition.reading import BLANK, Reading
from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import make_flat, make_link
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.state.user_digits import UserDigits
from lenet_gui.ui.widgets.digit_buttons import DigitButtons
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_button, with_key

# The key that opens the drawing as a page.
PAGE_KEY = "Ctrl+Shift+I"

# From so many digits on, a drawing is no digit of which the label could be wrong.
_PAGE = 3


class TeachBox(QWidget):
    """A line of ten buttons, under a question or a message about the last one pressed.

    The keys 0 to 9 press them while they are visible. For numbers and pages, a button that opens
    them as a page takes their place.

    Signals:
        taught: the drawing is meant to be this digit.
        undo_requested: the digit added last is to be removed.
        page_requested: the drawing is to be opened as a page.
        why_requested: Look inside is to show why the drawing is read so.
    """

    taught = Signal(int)
    undo_requested = Signal()
    page_requested = Signal()
    why_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("teachBox")
        self.setAccessibleName(self.tr("Label the drawing"))
        self._message = QLabel()
        self._message.setObjectName("teachMessage")
        self._message.setToolTip(self.tr("Keys 0 to 9 add the drawing to My digits"))
        self._undo = named_button(
            self.tr("Undo"), "undoTeachButton", self.tr("Remove the drawing from My digits")
        )
        self._undo.setAccessibleName(self.tr("Undo adding to My digits"))
        self._undo.clicked.connect(self.undo_requested)
        self._why = named_button(
            self.tr("Why this digit?"),
            "whyInDrawButton",
            self.tr("See in Look inside which pixels speak for it, and which against"),
        )
        self._why.clicked.connect(self.why_requested)
        # One in place of the other, so that the height stays.
        for button in (self._undo, self._why):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        make_flat(self._undo)
        make_link(self._why)
        tip = self.tr("Add the drawing to My digits as {}")
        self._buttons = DigitButtons("teach{}Button", tip)
        self._buttons.chosen.connect(self.taught)
        self._buttons.add_keys()
        page = named_button(
            self.tr("Open as pa&ge…"),
            "openAsPageButton",
            with_key(self.tr("See all digits at once, to correct, copy and export them"), PAGE_KEY),
        )
        page.setIcon(icon("page"))
        page.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        page.clicked.connect(self.page_requested)
        # One over the other, so that the height stays.
        self._lines = QStackedWidget()
        self._lines.addWidget(self._buttons)
        self._lines.addWidget(page)
        self._lines.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayout(
            vbox(hbox((self._message, 1), self._undo, self._why), self._lines, spacing=0)
        )
        self._drawn = True
        self.set_drawn(False)

    def set_drawn(self, drawn: bool) -> None:
        """Enable the buttons for a new drawing, or disable them if there is none."""
        if drawn != self._drawn:
            self._drawn = drawn
            self._buttons.set_enabled(drawn)
            self._why.setEnabled(drawn)
        self.show_question()

    def set_page(self, is_page: bool) -> None:
        """Offer to open the drawing as a page, or to label it."""
        if is_page != bool(self._lines.currentIndex()):
            self._lines.setCurrentIndex(int(is_page))
            self.show_question()

    def asks_for_digit(self) -> bool:
        """Return whether the ten buttons are there."""
        return not self._lines.currentIndex()

    def show_question(self) -> None:
        """Ask which digit was meant, or say what can be done with several."""
        if self.asks_for_digit():
            self.show_message(self.tr("Wrong? It is a…"))
        else:
            self.show_message(self.tr("Several digits"))

    def show_message(self, sentence: str, undo: bool = False) -> None:
        """Show a sentence about the drawing, and perhaps offer to undo the addition."""
        # This is called at each move of the pen, and another text would lay out the card.
        if sentence != self._message.text():
            self._message.setText(sentence)
        self._undo.setVisible(undo)
        self._why.setHidden(undo)


class Teaching(QObject):
    """Adds the drawing with its label; a second label for the same drawing corrects the first."""

    def __init__(self, digits: UserDigits, canvas: DrawingCanvas, box: TeachBox) -> None:
        super().__init__(canvas)
        self._digits, self._canvas, self._box = digits, canvas, box
        # The digit added last, and its drawing.
        self._added: StoredDigit | None = None
        self._marks: tuple[Mark, ...] = ()
        self._reading = BLANK
        box.taught.connect(self._on_taught)
        box.undo_requested.connect(self._undo)
        canvas.ink_changed.connect(self._on_ink_changed)
        digits.history.indexChanged.connect(self._forget)

    def set_reading(self, reading: Reading) -> None:
        """Note what the drawing is read as."""
        self._reading = reading
        several = len(reading.digits) >= _PAGE
        # A picture with too much on it for the canvas.
        unread = reading.crowded and not reading.claims_a_digit() and self._has_picture()
        self._box.set_page(several or unread)

    def _has_picture(self) -> bool:
        return any(isinstance(mark, Picture) for mark in self._canvas.marks())

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
        self._note(self._digits.add(self.tr("add the digit {}").format(label), [digit]), marks)

    def _note(self, added: list[StoredDigit], marks: tuple[Mark, ...]) -> None:
        if added:
            self._added, self._marks = added[0], marks
            said = self.tr("Added to My digits as {}")
            if self._reading.is_number():
                said = self.tr("Added as {}. Is it one digit?")
            elif any(digit.rejected_by_shape for digit in self._reading.digits):
                said = self.tr("Added as {}. Is it a digit?")
            sentence = said.format(added[0].digit.label)
            self._box.show_message(sentence, undo=True)
            self._digits.message.emit(sentence)

    @Slot()
    def _undo(self) -> None:
        if self._digits.undo():
            self._box.show_message(self.tr("Removed from My digits"))

    @Slot()
    def _on_ink_changed(self) -> None:
        self._added, self._marks = None, ()
        self._box.set_drawn(not self._canvas.is_blank())

    @Slot()
    def _forget(self) -> None:
        self._added, self._marks = None, ()
        self._box.show_question()
