"""A progress bar that moves while nobody knows how far the work is. GUI thread."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QStyle, QStyleOptionProgressBar, QWidget

# Milliseconds between two places of what moves, and seconds for its way to the end and back.
_MOVES_EVERY = 40
_ROUND = 2.4

# Steps of the bar.
_WHOLE = 1000

# What moves, as a share of the bar.
_LENGTH = 0.25


class ProgressBar(QProgressBar):
    """A low bar without text; while nobody knows the share that is done, a piece runs to and fro.

    The stripes that Fusion has for this show in bars of twice the height only.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(round(0.7 * self.fontMetrics().height()))
        self._timer = QTimer(self, interval=_MOVES_EVERY, singleShot=True)
        self._timer.timeout.connect(self.update)

    def set_share(self, share: float | None) -> None:
        """Show the share 0..1 that is done, or None while nobody knows it."""
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
        # One that is not seen is not painted, and so stands still.
        self._timer.start()
