"""The bar above the tabs that offers unsaved work of crashed sessions. GUI thread."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from lenet_gui.core.recovery import CrashedSession
from lenet_gui.ui.common.accessibility import show_and_say
from lenet_gui.ui.common.formats import listed
from lenet_gui.ui.widgets.layouts import hbox
from lenet_gui.ui.widgets.named import named_button


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
        self.setAccessibleName(self.tr("Unsaved work"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._text = QLabel()
        self._text.setObjectName("recoveryText")
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._restore_tip = self.tr("Restore the drawing and reopen the unsaved networks")
        self._restore = named_button(self.tr("&Restore"), "restoreUnsavedButton", self._restore_tip)
        self._restore.clicked.connect(self.restore_requested)
        discard = named_button(
            self.tr("&Discard"), "discardUnsavedButton", self.tr("Delete the unsaved work")
        )
        discard.clicked.connect(self.discard_requested)
        self.setLayout(hbox((self._text, 1), self._restore, discard, margins=(20, 8, 20, 8)))
        self.hide()

    def offer(self, found: Sequence[CrashedSession]) -> None:
        """Show the unsaved work of crashed sessions."""
        sentence = self.sentence(found, datetime.date.today())
        self.show()
        show_and_say(self._text, sentence)

    def sentence(self, found: Sequence[CrashedSession], today: datetime.date) -> str:
        """Return a sentence that names the unsaved work, and the time when it was last stored."""
        drawings = sum(one.drawing is not None for one in found)
        networks = sum(len(one.networks) for one in found)
        things = []
        if drawings:
            things.append(self.tr("%n drawing(s)", "", drawings))
        if networks:
            things.append(self.tr("%n network(s)", "", networks))
        last = max(time for one in found for time in one.times)
        return self.tr("Unsaved work from {}: {}.").format(
            self._moment(last, today), listed(things)
        )

    def _moment(self, time: datetime.datetime, today: datetime.date) -> str:
        short = QLocale.FormatType.ShortFormat
        moment = QDateTime.fromSecsSinceEpoch(int(time.timestamp()))
        if time.date() == today:
            return QLocale().toString(moment.time(), short)
        return QLocale().toString(moment, short)

    def set_obstacle(self, sentence: str) -> None:
        """Show why nothing can be restored now; "" if it can."""
        self._restore.setEnabled(not sentence)
        self._restore.setToolTip(sentence or self._restore_tip)
