"""A row of ten buttons, one for each digit. GUI thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.widgets.layouts import hbox
from lenet_gui.ui.widgets.named import with_key


class DigitButtons(QWidget):
    """Buttons with the object names `name` and the tooltips `tip`, in which {} is the digit.

    A click does not take the focus, so keys still act on what the buttons are about.

    Signals:
        chosen: the digit of the button pressed.
    """

    chosen = Signal(int)

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self._buttons = [self._make_button(digit, name, tip) for digit in range(CLASSES)]
        self.setLayout(hbox(*((button, 1) for button in self._buttons), spacing=GRID // 2))

    def _make_button(self, digit: int, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(str(digit))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setObjectName(name.format(digit))
        button.setAccessibleName(tip.format(digit))
        button.setToolTip(with_key(tip.format(digit), str(digit)))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._choose, digit))
        return button

    def add_keys(self) -> None:
        """Let the keys 0 to 9 choose in the whole window while the buttons are visible."""
        for digit, button in enumerate(self._buttons):
            # Not the button's shortcut, which clicks only after a tenth of a second.
            key = QShortcut(QKeySequence(str(digit)), button)
            key.setAutoRepeat(False)
            key.activated.connect(partial(self._choose, digit))

    def set_enabled(self, enabled: bool) -> None:
        """Enable or disable each button; their keys follow."""
        for button in self._buttons:
            button.setEnabled(enabled)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        """Give the focus to the first button."""
        self._buttons[0].setFocus(reason)

    def _choose(self, digit: int) -> None:
        self.chosen.emit(digit)
