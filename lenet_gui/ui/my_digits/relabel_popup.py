"""Ten buttons under the pointer that relabel the selected digits. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from lenet_gui.ui.common.theme import GRID, Card
from lenet_gui.ui.widgets.digit_buttons import DigitButtons
from lenet_gui.ui.widgets.layouts import hbox
from lenet_gui.ui.widgets.scrolled import room_on_screen


class RelabelPopup(Card):
    """Closes with a choice, with Escape, or with a click elsewhere.

    Signals:
        chosen: the digit that was chosen.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setObjectName("relabelPopup")
        self.setAccessibleName(self.tr("Change the label to"))
        self._buttons = DigitButtons("relabel{}Button", self.tr("Label as {}"))
        self._buttons.chosen.connect(self._choose)
        self.setLayout(hbox(self._buttons, margins=(GRID, GRID, GRID, GRID)))

    def open_above(self, button: QAbstractButton) -> None:
        """Show the buttons above, or else below, this button."""
        size = self.sizeHint()
        room = room_on_screen(button)
        place = button.mapToGlobal(QPoint(0, -size.height() - GRID // 2))
        if place.y() < 0:
            place = button.mapToGlobal(QPoint(0, button.height() + GRID // 2))
        place.setX(max(0, min(place.x(), room.width() - size.width())))
        self.move(place)
        self.show()
        self._buttons.focus_first(Qt.FocusReason.PopupFocusReason)

    def _choose(self, digit: int) -> None:
        self.close()
        self.chosen.emit(digit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in tuple("0123456789"):
            self._choose(int(event.text()))
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
