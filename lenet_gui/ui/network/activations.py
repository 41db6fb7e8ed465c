"""Pictures of each layer's feature maps and units. GUI thread."""

from __future__ import annotations

import math
from bisect import bisect_right

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.network import Network, softmax
from lenet_gui.core.network.summary import shape_text
from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.formats import decimal, phrases
from lenet_gui.ui.common.theme import DARK, GRID, colours, palette_changed
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.network.tiles import LARGEST, SMALLEST, Grid, Tile, grid_of
from lenet_gui.ui.widgets.bars import paint_bar

# The contributions of the image's pixels to each digit, in place of a layer.
_EVIDENCE = "evidence"

# From a map's corner to the digit that it belongs to.
_INSET = GRID // 2

# As many columns as LeNet-5 has fit into any window.
_FEW = 8

# The height of the picture, in maps of the least size.
_FEWEST_ROWS = 12


class ActivationsView(QWidget):
    """The layers from left to right, each a column with its name, its shape and its activations.

    A map is black at 0 and white at the layer's highest value, so the maps of one layer can be
    compared with each other; a unit is as pale as the card at 0, and as dark as text at the highest
    value. If a layer has negative values, they are orange, and the positive ones blue. Layers that
    do not change values (flatten, dropout) are left out. If the output units are connected to the
    image itself, each digit has a map of the pixels' contributions: for the digit blue, against it
    orange.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: Floats | None = None
        self._layers: list[tuple[str, Floats]] = []
        self._tiles: list[Tile] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_reading(self, network: Network, image: Floats | None) -> None:
        """Show a network's activations for an image, float32 (28, 28) in 0..1, or for none."""
        self._image = image
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
            self.setAccessibleDescription(self.tr("no drawing"))
            return
        above = self.tr("{}: {} of {} above zero")
        said = [
            above.format(name, int((values > 0).sum()), values.size)
            for name, values in self._layers[:-1]
        ]
        answer = self._layers[-1][1]
        text = self.tr("answer: {} with {}")
        said.append(text.format(answer.argmax(), words(percent(float(answer.max())))))
        self.setAccessibleDescription(phrases(said))

    # The layout.

    def _titles(self, name: str, values: Floats) -> tuple[str, str]:
        """Return a layer's title and the line below it."""
        titles = {
            "input": self.tr("Input"),
            _EVIDENCE: self.tr("Evidence"),
            "output": self.tr("Output"),
        }
        if values.ndim == 1:
            text = self.tr("{} units").format(len(values))
        else:
            text = shape_text(values.shape[:2] if values.shape[2] == 1 else values.shape)
        return titles.get(name, name), text

    def _head(self) -> int:
        """Return the height of the two lines above the tiles."""
        return 2 * self.fontMetrics().height() + GRID

    def _grids(self, side: int, height: int) -> list[Grid]:
        """Return the layers' tiles in this height, with maps of this side."""
        return [grid_of(values, side, height - self._head()) for _, values in self._layers]

    def _widths(self, grids: list[Grid]) -> list[float]:
        """Return the width of each layer, which has room for its titles."""
        font = QFont(self.font())
        font.setBold(True)
        of_title, of_shape = QFontMetrics(font), self.fontMetrics()
        widths = []
        for grid, (name, values) in zip(grids, self._layers, strict=True):
            title, shape = self._titles(name, values)
            room = of_title.horizontalAdvance(title), of_shape.horizontalAdvance(shape)
            widths.append(max(grid.width, *room))
        return widths

    def _least_side(self) -> int:
        """Return the least side of a map: many layers scroll, and need not be as small."""
        return SMALLEST if len(self._layers) <= _FEW else 2 * SMALLEST

    def _width_with(self, side: int) -> int:
        widths = self._widths(self._grids(side, self.height()))
        return math.ceil(sum(widths)) + 2 * GRID * (len(widths) - 1)

    def _fitting_side(self) -> int:
        """Return the largest side of a map at which all layers fit into the width."""
        sides = range(self._least_side(), LARGEST + 1)
        return sides[max(bisect_right(sides, self.width(), key=self._width_with) - 1, 0)]

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._tiles = []
        if not self._layers:
            return
        grids = self._grids(self._fitting_side(), self.height())
        widths = self._widths(grids)
        # What is left of the width lies between the columns.
        between = (self.width() - sum(widths)) // max(len(widths) - 1, 1)
        left = 0.0
        for grid, width, (name, values) in zip(grids, widths, self._layers, strict=True):
            self._paint_titles(painter, name, values, QRectF(left, 0, width, self._head()))
            places = grid.places(left + (width - grid.width) / 2, self._head())
            if values.ndim == 3:
                self._paint_maps(painter, name, values, places)
            elif values is self._layers[-1][1]:
                self._paint_answer(painter, values, places)
            else:
                self._paint_units(painter, name, values, places)
            left += width + between

    def _paint_titles(self, painter: QPainter, name: str, values: Floats, room: QRectF) -> None:
        title, shape = self._titles(name, values)
        line, font = self.fontMetrics().height(), QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours().text))
        side = Qt.AlignmentFlag.AlignHCenter
        # Bold type may be a little wider than the column.
        painter.drawText(room.adjusted(-GRID, 0, GRID, 0), side, title)
        painter.setFont(self.font())
        painter.setPen(QColor(colours().quiet_text))
        painter.drawText(room.adjusted(0, line, 0, 0), side, shape)

    def _paint_maps(
        self, painter: QPainter, name: str, values: Floats, places: list[QRectF]
    ) -> None:
        highest, signed = float(np.abs(values).max()), bool(values.min() < 0)
        count = values.shape[2]
        for number, place in enumerate(places):
            part = values[:, :, number]
            said = name
            if count > 1:
                said = self.tr("{}, map {} of {}").format(name, number + 1, count)
            low, high = decimal(part.min(), 2), decimal(part.max(), 2)
            said = self.tr("{}: {} to {}").format(said, low, high)
            self._tiles.append(Tile(place, part, highest, said, signed))
            painter.drawImage(place, _map_image(self._tiles[-1]))
            if name == _EVIDENCE:
                painter.setPen(QColor(DARK.text))
                room = place.adjusted(_INSET, _INSET, 0, 0)
                painter.drawText(room, Qt.AlignmentFlag.AlignLeft, str(number))

    def _paint_units(
        self, painter: QPainter, name: str, values: Floats, places: list[QRectF]
    ) -> None:
        shades = colours()
        ground = _rgb(shades.track)
        highest, signed = float(np.abs(values).max()), bool(values.min() < 0)
        for number, (place, value) in enumerate(zip(places, values, strict=True)):
            said = self.tr("{}, unit {} of {}: {}").format(
                name, number + 1, len(values), decimal(value, 2)
            )
            self._tiles.append(
                Tile(place, values[number : number + 1, None], highest, said, signed)
            )
            strength = abs(float(value)) / highest if highest > 0 else 0.0
            full = shades.text
            if signed:
                full = shades.accent if value > 0 else shades.contrast
            red, green, blue = ground + strength * (_rgb(full) - ground)
            painter.fillRect(place, QColor(round(red), round(green), round(blue)))

    def _paint_answer(self, painter: QPainter, values: Floats, places: list[QRectF]) -> None:
        """Paint ten bars, each beside its digit."""
        shades = colours()
        best = -1 if self._image is None else int(values.argmax())
        label = 2 * self.fontMetrics().horizontalAdvance("0")
        for digit, place in enumerate(places):
            font = QFont(self.font())
            font.setBold(digit == best)
            painter.setFont(font)
            painter.setPen(QColor(shades.text if digit == best else shades.quiet_text))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, side, str(digit))
            track = place.adjusted(label, 0, 0, 0)
            thickness = min(0.6 * place.height(), 3 * GRID)
            track = QRectF(0, 0, track.width(), thickness).translated(
                track.left(), place.center().y() - thickness / 2
            )
            colour = shades.accent if digit == best else shades.quiet_text
            probability = float(values[digit])
            paint_bar(painter, track, probability if best >= 0 else None, colour)
            said = self.tr("{}: {}").format(digit, words(percent(probability)))
            self._tiles.append(Tile(place, values[digit : digit + 1, None], 1, said))

    # Overrides.

    def sizeHint(self) -> QSize:
        return QSize(900, 480)

    def minimumSizeHint(self) -> QSize:
        height = self._head() + _FEWEST_ROWS * SMALLEST
        widths = self._widths(self._grids(self._least_side(), height))
        return QSize(math.ceil(sum(widths)) + GRID * max(len(widths) - 1, 0), height)

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


def _map_image(tile: Tile) -> QImage:
    """Return a map as a picture, black at 0."""
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
    # A copy, because the picture does not keep the array.
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _rgb(colour: str) -> Floats:
    """Return a colour #rrggbb as float32 (3,) in 0..255."""
    shade = QColor(colour)
    return np.array([shade.red(), shade.green(), shade.blue()], np.float32)


def _as_maps(values: Floats) -> Floats:
    """Return values as (h, w, maps) or (units,), which can be shown."""
    if values.ndim == 2:
        return values[..., np.newaxis]
    return values.reshape(*values.shape[:2], -1) if values.ndim > 3 else values


def _activations(network: Network, image: Floats | None) -> list[tuple[str, Floats]]:
    """Return the input and each layer's output; all zero without an image."""
    images = np.zeros((1, 28, 28), np.float32) if image is None else image[np.newaxis]
    shown = [("input", images[0, :, :, np.newaxis])]
    last = network.layers[-1][0]
    for (layer, _), values in zip(network.layers, network.activations(images), strict=True):
        if not layer.passes_on or layer is last:
            found = values[0] if image is not None else np.zeros_like(values[0])
            shown.append((layer.name, _as_maps(found)))
    side = network.architecture.side()
    if len(shown) == 2 and network.weights and network.weights[0].shape == (side * side, CLASSES):
        # The output units are connected to the image itself.
        kernel = network.weights[0].reshape(side, side, CLASSES)
        evidence = network.inputs(images).reshape(side, side, 1) * kernel
        shown.insert(-1, (_EVIDENCE, evidence))
    if image is not None:
        name, logits = shown[-1]
        shown[-1] = name, softmax(logits[np.newaxis])[0]
    return shown
