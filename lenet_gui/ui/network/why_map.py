"""The pictures of what each pixel says for one digit and against another. GUI thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.ui.common.theme import DARK, GRID, colours
from lenet_gui.ui.diagram.activations import ARROWS
from lenet_gui.ui.diagram.pictures import image_of, paint_frame, rgb

_SIDE = 28
# How bright ink is that says nothing.
_DIM = 0.35


class WhyMap(QWidget):
    """Squares side by side, each with a title: the drawing's pixels, blue for and orange against.

    The pictures share one scale. A pixel is chosen by the pointer or by the arrow keys.

    Signals:
        chosen: another pixel is chosen; True if by keys.
    """

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: list[tuple[str, QImage]] = []
        self._pixel = (_SIDE // 2, _SIDE // 2)
        self._is_own_choice = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_pictures(self, pictures: list[tuple[str, QImage]]) -> None:
        """Show pictures with their titles, from the left."""
        self._pictures = pictures
        self.update()

    def suggest(self, row: int, column: int) -> None:
        """Choose a pixel until another has been chosen by pointer or keys."""
        if not self._is_own_choice:
            self._pixel = row, column

    def pixel(self) -> tuple[int, int]:
        """Return the row and the column of the chosen pixel."""
        return self._pixel

    def squares(self) -> list[QRectF]:
        """Return where the pictures are."""
        count = max(len(self._pictures), 1)
        head = self.fontMetrics().height() + GRID
        room = (self.width() - 2 * GRID * (count - 1)) / count
        side = float(int(min(room, self.height() - head)))
        left = (self.width() - count * side - 2 * GRID * (count - 1)) / 2
        return [
            QRectF(left + n * (side + 2 * GRID), head, side, side)
            for n in range(len(self._pictures))
        ]

    def _choose(self, row: int, column: int, by_keys: bool) -> None:
        row, column = (min(max(place, 0), _SIDE - 1) for place in (row, column))
        self._is_own_choice = True
        if (row, column) != self._pixel:
            self._pixel = row, column
            self.update()
            self.chosen.emit(by_keys)

    # Overrides.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        row, column = self._pixel
        for (title, picture), place in zip(self._pictures, self.squares(), strict=True):
            painter.setPen(QColor(colours().text))
            head = QRectF(place.left(), 0, place.width(), place.top())
            title = painter.fontMetrics().elidedText(
                title, Qt.TextElideMode.ElideRight, int(head.width())
            )
            painter.drawText(head, Qt.AlignmentFlag.AlignLeft, title)
            painter.drawImage(place, picture)
            side = place.width() / _SIDE
            corner = place.topLeft() + QPointF(column * side, row * side)
            frame = QRectF(corner.x(), corner.y(), side, side)
            paint_frame(painter, frame, 3 if self.hasFocus() else 2)

    def sizeHint(self) -> QSize:
        return QSize(640, 340)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        for place in self.squares():
            if place.contains(event.position()):
                at = (event.position() - place.topLeft()) / place.width() * _SIDE
                self._choose(int(at.y()), int(at.x()), by_keys=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (key := Qt.Key(event.key())) in ARROWS:
            across, down = ARROWS[key]
            self._choose(self._pixel[0] + down, self._pixel[1] + across, by_keys=True)
        else:
            super().keyPressEvent(event)


def voices_on_ink(image: Floats, voices: Floats, highest: float) -> QImage:
    """Return the drawing, float32 (28, 28), in the colours of what its pixels say."""
    strength = _strength(voices, highest)
    grey = _DIM * image[..., np.newaxis] * rgb("#ffffff")
    # Ink that says something is coloured, however faint it is.
    return image_of(np.where(image[..., np.newaxis] > 0, _tinted(grey, voices, strength), 0))


def voices_around_ink(image: Floats, voices: Floats, highest: float) -> QImage:
    """Return the empty pixels in the colours of what ink there would say, the drawing in white."""
    empty = image == 0
    strength = _strength(np.where(empty, voices, 0), highest)
    ground = _tinted(np.zeros((*image.shape, 3), np.float32), voices, strength)
    white = image[..., np.newaxis]
    return image_of((1 - white) * ground + white * rgb("#ffffff"))


def _strength(voices: Floats, highest: float) -> Floats:
    """Return the strength of the colours, float32 (28, 28, 1) in 0..1."""
    # The root, because a few pixels say far more than all others together.
    shares = np.sqrt(np.clip(np.abs(voices) / np.float32(highest or 1), 0, 1))
    result: Floats = shares[..., np.newaxis]
    return result


def _tinted(ground: Floats, voices: Floats, strength: Floats) -> Floats:
    blue, orange = rgb(DARK.accent), rgb(DARK.contrast)
    full: Floats = np.where(voices[..., np.newaxis] > 0, blue, orange)
    result: Floats = ground + strength * (full - ground)
    return result
