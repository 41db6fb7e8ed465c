"""The bar above the tabs that offers unsaved work of crashed sessions. GUI thread."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from lenet_gui.core.recovery import CrashedSession
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.widgets.layouts import hbox
from lenet_gui.ui.widgets.named import named_button

_RESTORE_TIP = "Put the drawing back onto the canvas, and open the networks, not yet saved"


class RecoveryBar(QFrame):
    """One sentence and two buttons; hidden until offer() has something to show.

    Signals:
        restore_requested: the user wants the offered work restored.
        discard_requested: the offered work may be removed for good.
    """

    restore_requested = Signal()
    discard_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recoveryBar")
        self.setAccessibleName("What was not saved")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._text = QLabel()
        self._text.setObjectName("recoveryText")
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._restore = named_button("&Restore", "restoreUnsavedButton", _RESTORE_TIP)
        self._restore.clicked.connect(self.restore_requested)
        discard = named_button("&Discard", "discardUnsavedButton", "Remove them for good")
        discard.clicked.connect(self.discard_requested)
        self.setLayout(hbox((self._text, 1), self._restore, discard, margins=(20, 8, 20, 8)))
        self.hide()

    def offer(self, found: Sequence[CrashedSession]) -> None:
        """Show the unsaved work of crashed sessions."""
        sentence = offer(found, datetime.date.today())
        self.show()
        show_and_say(self._text, sentence)

    def set_obstacle(self, sentence: str) -> None:
        """Show why nothing can be restored now; "" if it can."""
        self._restore.setEnabled(not sentence)
        self._restore.setToolTip(sentence or _RESTORE_TIP)


def offer(found: Sequence[CrashedSession], today: datetime.date) -> str:
    """Return a sentence that names the unsaved work, and the time when it was last stored."""
    drawings = sum(one.drawing is not None for one in found)
    networks = sum(len(one.networks) for one in found)
    things = " and ".join(_counted(drawings, "drawing") + _counted(networks, "network"))
    last = max(time for one in found for time in one.times)
    verb = "was" if drawings + networks == 1 else "were"
    things = things[0].upper() + things[1:]
    return f"{things} of {_moment(last, today)} {verb} not saved when lenet-gui ended."


def _counted(count: int, what: str) -> list[str]:
    if count < 2:
        return [f"the {what}"] * count
    return [f"{count} {what}s"]


def _moment(time: datetime.datetime, today: datetime.date) -> str:
    clock = f"{time:%H:%M}"
    if time.date() == today:
        return clock
    # In English, whatever the system's locale.
    day = QLocale.c().toString(QDate(time.year, time.month, time.day), "d MMMM yyyy")
    return f"{day}, {clock},"
