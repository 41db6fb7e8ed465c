"""Values as pictures: greys for activations, two colours for what has a sign. GUI thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.columns import Column
from lenet_gui.ui.common.theme import DARK, Colours, colours


def map_image(values: Floats, highest: float, signed: bool) -> QImage:
    """Return a map, float32 (h, w), as a picture: black at 0, white at `highest`.

    If it is `signed`, positive values are blue and negative ones orange.
    """
    # The dark theme's colours, because the background is black in both appearances.
    shares: Floats = np.divide(values, highest or 1, dtype=np.float32)
    if signed:
        # The root, because a few pixels contribute far more than all others together.
        strength = np.sqrt(np.abs(shares))[..., np.newaxis]
        return image_of(_by_sign(shares, DARK) * strength)
    return image_of(shares[..., np.newaxis] * rgb("#ffffff"))


def tile_image(column: Column, number: int) -> QImage:
    """Return a map of a layer as a picture, in proportion to the layer's highest value.

    An image goes from black at its lowest value, also below zero, to white at its highest.
    """
    values = column.values[:, :, number]
    if not column.is_image:
        return map_image(values, column.highest, column.signed)
    lowest = values.min()
    return map_image(values - lowest, float(values.max() - lowest), False)


def signed_image(values: Floats, highest: float) -> QImage:
    """Return weights or products, float32 (h, w): the card at 0, blue above, orange below."""
    shades = colours()
    shares: Floats = np.divide(np.abs(values), highest or 1, dtype=np.float32)
    ground = rgb(shades.surface)
    strength: Floats = np.clip(shares, 0, 1)[..., np.newaxis]
    return image_of(ground + strength * (_by_sign(values, shades) - ground))


def rgb(colour: str) -> Floats:
    """Return a colour #rrggbb as float32 (3,) in 0..255."""
    shade = QColor(colour)
    return np.array([shade.red(), shade.green(), shade.blue()], np.float32)


def text_on(colour: QColor) -> QColor:
    """Return black or white, whichever is easier to read on a colour."""
    light = 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF()
    return QColor(Qt.GlobalColor.black if light > 0.5 else Qt.GlobalColor.white)


def paint_frame(painter: QPainter, place: QRectF, width: float = 2) -> None:
    """Draw a frame around a place that is seen on any picture."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    outside = place.adjusted(-width / 2, -width / 2, width / 2, width / 2)
    for colour, thickness in (("#000000", width + 2), (DARK.series[2], width)):
        pen = QPen(QColor(colour), thickness)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(outside)


def _by_sign(values: Floats, shades: Colours) -> Floats:
    """Return blue where values, float32 (h, w), are above zero, and orange elsewhere."""
    above: Floats = np.where(values[..., np.newaxis] > 0, rgb(shades.accent), rgb(shades.contrast))
    return above


def image_of(colours_of_pixels: Floats) -> QImage:
    """Return a picture of colours, float32 (h, w, 3) in 0..255."""
    pixels = colours_of_pixels.astype(np.uint8)
    height, width, _ = pixels.shape
    # A copy, because the picture does not keep the array.
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
