"""The grid of small images of digits in both galleries. GUI thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QWidget

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE

# The side of an image on the screen, in pixels.
SHOWN_SIDE = 2 * IMAGE_SIDE


class ImageGrid(QListView):
    """Items of one size, side by side; only those in view are painted, so thousands are quick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)


def draw_image(painter: QPainter, left: int, top: int, image: Bytes) -> QRect:
    """Draw an image, uint8 (28, 28), at this top left corner; return its rectangle."""
    place = QRect(left, top, SHOWN_SIDE, SHOWN_SIDE)
    pixels, side = np.ascontiguousarray(image), IMAGE_SIDE
    drawn = QImage(pixels.data, side, side, side, QImage.Format.Format_Grayscale8)
    painter.drawImage(place, drawn)
    return place
