"""Pictures of each layer's feature maps and units. GUI thread."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.network import Network, softmax
from lenet_gui.core.network.summary import shape_text
from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.theme import DARK, colours, palette_changed
from lenet_gui.ui.widgets.bars import paint_bar

# The maximum number of maps, or units, in a row.
_MAPS_ACROSS = 10
_UNITS_ACROSS = 42

_GAP = 3  # pixels between two maps
_BETWEEN = 12  # pixels between two layers
_SMALLEST_MAP, _LARGEST_MAP = 8, 96
_UNIT_HEIGHT = 10
_BAR_HEIGHT = 56


@dataclass(frozen=True, slots=True)
class Tile:
    """A map or row of units in the picture: its place, its values, and its tooltip.

    `highest` is the layer's largest absolute value; `signed`, whether it has negative values.
    """

    place: QRectF
    values: Floats
    highest: float
    said: str
    signed: bool = False


class ActivationsView(QWidget):
    """The layers from top to bottom, each with its activations.

    A map, or a row of units, is black at 0 and white at the layer's highest value, so the maps of
    one layer can be compared with each other. If a layer has negative values, they are orange, and
    the positive ones blue. Layers that do not change values (flatten, dropout) are left out. If the
    output units are connected to the image itself, each digit has a map of the pixels'
    contributions: for the digit blue, against it orange.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: Network | None = None
        self._image: Floats | None = None
        self._layers: list[tuple[str, Floats]] = []
        self._tiles: list[Tile] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_reading(self, network: Network, image: Floats | None) -> None:
        """Show a network's activations for an image, float32 (28, 28) in 0..1, or for none."""
        self._network, self._image = network, image
        self._layers = _activations(network, image)
        self._tiles = []
        self.updateGeometry()
        self._describe()
        self.update()

    def layers(self) -> list[tuple[str, Floats]]:
        """Return each layer's name and values, float32 (h, w, maps) or (units,)."""
        return self._layers

    def tiles(self) -> list[Tile]:
        """Return the tiles of the picture as last painted."""
        return self._tiles

    def _describe(self) -> None:
        if self._image is None:
            self.setAccessibleDescription("no drawing")
            return
        said = [
            f"{name}: {int((values > 0).sum())} of {values.size} above zero"
            for name, values in self._layers[:-1]
        ]
        answer = self._layers[-1][1]
        said.append(f"answer: {answer.argmax()} with {percent(float(answer.max()))}")
        self.setAccessibleDescription(", ".join(said))

    # The layout.

    def _label_width(self) -> float:
        texts = ("evidence", "28×28×10", *(name for name, _ in self._layers))
        return 10 + max(map(self.fontMetrics().horizontalAdvance, texts))

    def _across(self) -> int:
        """Return the number of maps in the longest row."""
        return max((_rows_and_columns(values)[1] for _, values in self._layers), default=1)

    def _map_side(self) -> float:
        """Return the side of a map at which all layers fit into the widget."""
        across = self._across()
        width = (self.width() - self._label_width() + _GAP) / across - _GAP
        sides = range(_SMALLEST_MAP, max(int(min(width, _LARGEST_MAP)), _SMALLEST_MAP) + 1)
        return sides[max(bisect_right(sides, self.height(), key=self._height_with) - 1, 0)]

    def _height_with(self, side: int) -> int:
        """Return the height of all layers for maps of this side."""
        heights = (
            self._height_of_maps(values, side)
            if values.ndim == 3
            else self._height_of_units(values)
            for _, values in self._layers
        )
        return math.ceil(sum(heights)) + _BETWEEN * len(self._layers)

    def _height_of_maps(self, values: Floats, side: float) -> float:
        rows, _ = _rows_and_columns(values)
        # The layer's name and shape stand beside it.
        return max(rows * (side + _GAP) - _GAP, 2 * self.fontMetrics().height())

    def _row_width(self) -> float:
        """Return the width of the longest row of maps, also used for layers without maps."""
        return self._row_width_with(self._map_side())

    def _row_width_with(self, side: float) -> float:
        # Room for ten digits.
        least = CLASSES * (self.fontMetrics().horizontalAdvance("0") + _GAP)
        return max(self._across() * (side + _GAP) - _GAP, least)

    def _height_of_units(self, values: Floats) -> float:
        line = self.fontMetrics().height()
        if len(values) == CLASSES:
            return _BAR_HEIGHT + line
        return max(-(-len(values) // _UNITS_ACROSS) * _UNIT_HEIGHT, 2 * line)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._tiles = []
        top = 0.0
        for name, values in self._layers:
            self._paint_label(painter, name, values, top)
            if values.ndim == 3:
                top += self._paint_maps(painter, name, values, top)
            elif len(values) == CLASSES:
                top += self._paint_answer(painter, values, top)
            else:
                top += self._paint_units(painter, name, values, top)
            top += _BETWEEN

    def _paint_label(self, painter: QPainter, name: str, values: Floats, top: float) -> None:
        line = self.fontMetrics().height()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(QPointF(0, top + self.fontMetrics().ascent()), name)
        shape = values.shape[:2] if values.ndim == 3 and values.shape[2] == 1 else values.shape
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QPointF(0, top + line + self.fontMetrics().ascent()), shape_text(shape))

    def _paint_maps(self, painter: QPainter, name: str, values: Floats, top: float) -> float:
        side, left = self._map_side(), self._label_width()
        highest, signed = float(np.abs(values).max()), bool(values.min() < 0)
        count = values.shape[2]
        _, across = _rows_and_columns(values)
        for number in range(count):
            row, column = divmod(number, across)
            place = QRectF(left + column * (side + _GAP), top + row * (side + _GAP), side, side)
            part = values[:, :, number]
            said = name if count == 1 else f"{name}, map {number + 1} of {count}"
            said += f": {part.min():.2f} to {part.max():.2f}"
            self._paint_tile(painter, Tile(place, part, highest, said, signed))
        return self._height_of_maps(values, side)

    def _paint_units(self, painter: QPainter, name: str, values: Floats, top: float) -> float:
        side, left = self._row_width() / _UNITS_ACROSS, self._label_width()
        highest, signed = float(np.abs(values).max()), bool(values.min() < 0)
        for start in range(0, len(values), _UNITS_ACROSS):
            units = values[start : start + _UNITS_ACROSS]
            row = top + start / _UNITS_ACROSS * _UNIT_HEIGHT
            place = QRectF(left, row, side * len(units), _UNIT_HEIGHT - 1)
            said = f"{name}, units {start + 1} to {start + len(units)}: up to {units.max():.2f}"
            tile = Tile(place, units[np.newaxis], highest, said, signed)
            self._paint_tile(painter, tile)
        return self._height_of_units(values)

    def _paint_tile(self, painter: QPainter, tile: Tile) -> None:
        self._tiles.append(tile)
        # The dark theme's colours, because the background is black in both appearances.
        shares = tile.values / tile.highest if tile.highest > 0 else tile.values
        if tile.signed:
            # The root, because a few pixels contribute far more than all others together.
            strength = np.sqrt(np.abs(shares))[..., np.newaxis]
            colour = np.where(shares[..., np.newaxis] > 0, _rgb(DARK.accent), _rgb(DARK.contrast))
            pixels = (strength * colour).astype(np.uint8)
        else:
            pixels = (shares[..., np.newaxis] * _rgb("#ffffff")).astype(np.uint8)
        height, width, _ = pixels.shape
        image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        painter.drawImage(tile.place, image)

    def _paint_answer(self, painter: QPainter, values: Floats, top: float) -> float:
        """Paint ten upright bars over the width of the longest row of maps."""
        shades = colours()
        left, line = self._label_width(), self.fontMetrics().height()
        step = (self._row_width() + _GAP) / CLASSES
        best = -1 if self._image is None else int(values.argmax())
        for digit in range(CLASSES):
            track = QRectF(left + digit * step, top, step - _GAP, _BAR_HEIGHT)
            colour = shades.accent if digit == best else shades.quiet_text
            paint_bar(painter, track, float(values[digit]) if best >= 0 else None, colour, True)
            painter.setPen(QColor(shades.text if digit == best else shades.quiet_text))
            below = QRectF(track.left(), track.bottom(), track.width(), line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(digit))
            said = f"{digit}: {percent(float(values[digit]))}"
            self._tiles.append(Tile(track, values[digit : digit + 1][np.newaxis], 1, said))
        return _BAR_HEIGHT + line

    # Overrides.

    def sizeHint(self) -> QSize:
        return QSize(520, 560)

    def minimumSizeHint(self) -> QSize:
        width = self._label_width() + self._row_width_with(_SMALLEST_MAP)
        return QSize(math.ceil(width), self._height_with(_SMALLEST_MAP))

    def changeEvent(self, event: QEvent) -> None:
        if palette_changed(event):
            self.update()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        """Show the tooltip of the tile under the pointer."""
        for tile in self._tiles:
            if tile.place.contains(QPointF(event.pos())):
                QToolTip.showText(event.globalPos(), tile.said, self)
                return
        QToolTip.hideText()


def _rgb(colour: str) -> Floats:
    """Return a colour #rrggbb as float32 (3,) in 0..255."""
    shade = QColor(colour)
    return np.array([shade.red(), shade.green(), shade.blue()], np.float32)


def _rows_and_columns(values: Floats) -> tuple[int, int]:
    """Return the rows and columns of a layer's maps; 0, 0 for a layer of units."""
    if values.ndim == 1:
        return 0, 0
    count = values.shape[2]
    rows = -(-count // _MAPS_ACROSS)
    return rows, -(-count // rows)


def _activations(network: Network, image: Floats | None) -> list[tuple[str, Floats]]:
    """Return the input and each layer's output; all zero without an image."""
    images = np.zeros((1, 28, 28), np.float32) if image is None else image[np.newaxis]
    shown = [("input", images[0, :, :, np.newaxis])]
    for (layer, _), values in zip(network.layers, network.activations(images), strict=True):
        if not layer.passes_on:
            shown.append((layer.name, values[0] if image is not None else 0 * values[0]))
    if len(shown) == 2:
        # The output units are connected to the image itself.
        kernel = network.weights[0].reshape(28, 28, CLASSES)
        evidence = images[0, :, :, np.newaxis] * kernel
        shown.insert(-1, ("evidence", evidence))
    if image is not None:
        name, logits = shown[-1]
        shown[-1] = name, softmax(logits[np.newaxis])[0]
    return shown
