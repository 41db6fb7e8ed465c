"""The buttons under the answer that label the drawing. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.ui.common.theme import height_of_lines, make_quiet
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import Button

_HINT = "keeps a drawing in My digits (keys 0 to 9)"


class TeachBox(QWidget):
    """Ten buttons, and a message about the last one pressed.

    The keys 0 to 9 press them while the box is visible.

    Signals:
        taught: the drawing is meant to be this digit.
        undo_requested: the digit added last is to be removed.
    """

    taught = Signal(int)
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("teachBox")
        self.setAccessibleName("That's a …")
        title = QLabel("That's a …")
        self._message = QLabel(_HINT)
        self._message.setObjectName("teachMessage")
        self._message.setWordWrap(True)
        self._message.setMinimumHeight(height_of_lines(self._message, 2))
        make_quiet(self._message)
        self._undo = Button("Undo")
        self._undo.setObjectName("undoTeachButton")
        self._undo.setAccessibleName("Undo keeping the drawing")
        self._undo.setToolTip("Do not keep the drawing after all")
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._undo.clicked.connect(self.undo_requested)

        header = hbox(title, (self._message, 1), self._undo)
        self._buttons = [self._make_button(digit) for digit in range(CLASSES)]
        self.setLayout(vbox(header, hbox(*self._buttons, spacing=4), spacing=4))
        # The height stays when the button is shown or hidden.
        self.setFixedHeight(self.sizeHint().height())
        self._drawn = True
        self.set_drawn(False)

    def set_drawn(self, drawn: bool) -> None:
        """Enable the buttons for a new drawing, or disable them if there is none."""
        if drawn != self._drawn:
            self._drawn = drawn
            for button in self._buttons:
                button.setEnabled(drawn)
        self.show_hint()

    def show_hint(self) -> None:
        """Show the purpose of the buttons."""
        self.show_message(_HINT if self._drawn else "draw something first")

    def show_message(self, sentence: str, undo: bool = False) -> None:
        """Show a sentence about the drawing, and perhaps offer to undo the addition."""
        self._message.setText(sentence)
        self._undo.setVisible(undo)

    def _make_button(self, digit: int) -> Button:
        button = Button(str(digit))
        button.setObjectName(f"teach{digit}Button")
        button.setAccessibleName(f"That's a {digit}")
        button.setToolTip(f"Keep the drawing as a {digit} in My digits ({digit})")
        # After a click, keys still act on the canvas.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._on_click)
        # Not the button's shortcut, which clicks only after a tenth of a second.
        key = QShortcut(QKeySequence(str(digit)), button)
        key.setAutoRepeat(False)
        key.activated.connect(self._on_click)
        return button

    def _on_click(self) -> None:
        sender = self.sender()
        button = sender.parent() if isinstance(sender, QShortcut) else sender
        assert isinstance(button, Button)
        self.taught.emit(self._buttons.index(button))
