"""A progress bar that is animated while the share done is unknown. GUI thread."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QStyle, QStyleOptionProgressBar, QWidget

# Milliseconds between two frames of the animation, and seconds for its way there and back.
_MOVES_EVERY = 40
_ROUND = 2.4

# Steps of the bar.
_WHOLE = 1000

# The length of the moving piece, as a share of the bar.
_LENGTH = 0.25


class ProgressBar(QProgressBar):
    """A low bar without text; while the share done is unknown, a piece moves to and fro.

    Fusion's own stripes are only visible in bars of twice the height.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(round(0.7 * self.fontMetrics().height()))
        self._timer = QTimer(self, interval=_MOVES_EVERY, singleShot=True)
        self._timer.timeout.connect(self.update)

    def set_share(self, share: float | None) -> None:
        """Show the share 0..1 done, or an animation if it is None."""
        self.setRange(0, 0 if share is None else _WHOLE)
        if share is not None:
            self.setValue(round(_WHOLE * share))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.minimum() != self.maximum():
            super().paintEvent(event)
            return
        option = QStyleOptionProgressBar()
        self.initStyleOption(option)
        painter = QPainter(self)
        groove = QStyle.ControlElement.CE_ProgressBarGroove
        self.style().drawControl(groove, option, painter, self)
        inside = self.rect().adjusted(2, 2, -2, -2)
        length = round(_LENGTH * inside.width())
        way = 2 * (time.monotonic() % _ROUND) / _ROUND
        left = inside.left() + round((inside.width() - length) * min(way, 2 - way))
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        painter.fillRect(left, inside.top(), length, inside.height(), colour)
        # A hidden bar is not painted, so its animation stops.
        self._timer.start()
