"""The terms of a value as a picture: patch × kernel = products, or the largest products.

GUI thread.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.values import Unit
from lenet_gui.ui.common.formats import decimal
from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.common.translation import translate
from lenet_gui.ui.diagram.pictures import map_image, paint_frame, signed_image, text_on

# The largest cell of a patch, in heights of the font.
_LARGEST_CELL = 3.5
# The widest number in a cell.
_WIDEST = "−0.00"
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """A unit with the largest absolute value of its inputs' layer, and whether some are below 0."""

    unit: Unit
    highest: float
    signed: bool

    def by_size(self) -> list[int]:
        """Return the channels, or features, of the inputs by their share of the sum."""
        products = self.unit.products().reshape(-1, self.unit.inputs.shape[-1])
        return [int(n) for n in np.argsort(-np.abs(products.sum(axis=0)), kind="stable")]

    def largest_in_words(self, count: int = 3) -> str:
        """Return the largest products of the sum, or the winner."""
        unit = self.unit
        if not unit.inputs.size:
            return ""
        if unit.factors is None:
            return self.term(unit.winner())
        order = np.argsort(-np.abs(unit.products()), axis=None, kind="stable")[:count]
        return "; ".join(
            self.term(tuple(map(int, np.unravel_index(int(n), unit.inputs.shape)))) for n in order
        )

    def term(self, index: tuple[int, ...]) -> str:
        """Return one term in numbers, with its name."""
        unit = self.unit
        places = [part.start + i + 1 for part, i in zip(unit.box, index, strict=True)]
        if len(places) == 3:
            template = translate("UnitStrip", "map {}, row {}, column {}")
            name = template.format(places[2], places[0], places[1])
        else:
            name = translate("UnitStrip", "unit {}").format(places[0])
        value = decimal(float(unit.inputs[index]), 2)
        if unit.factors is not None:
            product = decimal(float(unit.inputs[index] * unit.factors[index]), 2)
            value = f"{value} × {decimal(float(unit.factors[index]), 2)} = {product}"
        return translate("UnitStrip", "{}: {}").format(name, value)


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """A cell of the picture: its place, and the index of its term."""

    place: QRectF
    terms: Terms
    index: tuple[int, ...]

    @property
    def said(self) -> str:
        """The term in numbers, made only when asked for, because there are hundreds."""
        return self.terms.term(self.index)


def paint_terms(painter: QPainter, room: QRectF, terms: Terms) -> list[Cell]:
    """Paint a unit's terms in the middle of a room; return the cells."""
    inputs = terms.unit.inputs
    if not inputs.size:
        return []
    if inputs.ndim == 1:
        return _paint_largest(painter, room, terms)
    if inputs.shape[2] == 1:
        return _paint_side_by_side(painter, room, terms)
    return _paint_channels(painter, room, terms)


def _parts(terms: Terms, channel: int) -> list[tuple[Floats, QImage]]:
    """Return patch, kernel and products of a channel, or the patch alone."""
    unit = terms.unit
    patch = unit.inputs[:, :, channel]
    result = [(patch, map_image(patch, terms.highest, terms.signed))]
    if unit.factors is not None:
        for all_values in (unit.factors, unit.products()):
            part = all_values[:, :, channel]
            result.append((part, signed_image(part, float(np.abs(all_values).max()))))
    return result


def _paint_side_by_side(painter: QPainter, room: QRectF, terms: Terms) -> list[Cell]:
    """Paint patch × kernel = products, with numbers where they have room."""
    parts = _parts(terms, 0)
    rows, across = terms.unit.inputs.shape[:2]
    metrics = painter.fontMetrics()
    sign = 3 * metrics.averageCharWidth()
    side = min(
        room.height() / rows,
        (room.width() - sign * (len(parts) - 1)) / (len(parts) * across),
        _LARGEST_CELL * metrics.height(),
    )
    if side > 2:
        side = float(int(side))
    width = len(parts) * across * side + sign * (len(parts) - 1)
    left, top = room.center().x() - width / 2, room.center().y() - rows * side / 2
    cells: list[Cell] = []
    for number, (values, image) in enumerate(parts):
        if number:
            painter.setPen(QColor(colours().text))
            painter.drawText(QRectF(left, top, sign, rows * side), _CENTRE, "×="[number - 1])
            left += sign
        place = QRectF(left, top, across * side, rows * side)
        cells += _paint_part(painter, place, values, image, terms, 0)
        left += place.width()
    return cells


def _paint_part(
    painter: QPainter, place: QRectF, values: Floats, image: QImage, terms: Terms, channel: int
) -> list[Cell]:
    """Paint one grid of values; return its cells."""
    painter.drawImage(place, image)
    painter.setPen(QColor(colours().border))
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
    rows, across = values.shape
    side, metrics = place.width() / across, painter.fontMetrics()
    has_numbers = side > metrics.horizontalAdvance(_WIDEST) + 4 and side > metrics.height()
    cells = []
    for row, column in np.ndindex(rows, across):
        cell = QRectF(place.left() + column * side, place.top() + row * side, side, side)
        cells.append(Cell(cell, terms, (row, column, channel)))
        if has_numbers:
            painter.setPen(text_on(image.pixelColor(column, row)))
            painter.drawText(cell, _CENTRE, decimal(float(values[row, column]), 2))
    if terms.unit.factors is None and terms.unit.takes_largest:
        row, column, winning = terms.unit.winner()
        if winning == channel:
            paint_frame(painter, cells[row * across + column].place.adjusted(2, 2, -2, -2))
    return cells


def _paint_channels(painter: QPainter, room: QRectF, terms: Terms) -> list[Cell]:
    """Paint a column for each channel, the largest share first: patch, kernel, products, sum."""
    unit, metrics = terms.unit, painter.fontMetrics()
    rows, across, channels = unit.inputs.shape
    line, sign = metrics.height(), 3 * metrics.averageCharWidth()
    count = 1 if unit.factors is None else 3
    gap = 2
    side = max(min((room.height() - 2 * line - gap * (count - 1)) / (count * rows), line), 1.0)
    if side > 2:
        side = float(int(side))
    step = max(across * side, metrics.horizontalAdvance("−00.00")) + GRID
    others = metrics.horizontalAdvance(_others(channels, 0.0)) + GRID
    fitting = int((room.width() - sign) / step)
    if fitting < channels:
        fitting = max(int((room.width() - sign - others) / step), 1)
    order, cells = terms.by_size(), []
    height = 2 * line + count * rows * side + gap * (count - 1)
    top = room.center().y() - height / 2
    width = sign + step * min(fitting, channels) + (others if fitting < channels else 0)
    left = room.center().x() - width / 2
    for number in range(1, count):
        place = QRectF(
            left, top + line + number * (rows * side + gap), sign - GRID / 2, rows * side
        )
        painter.setPen(QColor(colours().text))
        painter.drawText(place, _CENTRE, "×="[number - 1])
    left += sign
    for channel in order[:fitting]:
        painter.setPen(QColor(colours().quiet_text))
        head = QRectF(left, top, step - GRID, line)
        painter.drawText(head, _CENTRE, str(unit.box[2].start + channel + 1))
        for number, (values, image) in enumerate(_parts(terms, channel)):
            place = QRectF(
                left + (step - GRID - across * side) / 2,
                top + line + number * (rows * side + gap),
                across * side,
                rows * side,
            )
            cells += _paint_part(painter, place, values, image, terms, channel)
        if unit.factors is not None:
            share = float(unit.products()[:, :, channel].sum(dtype=np.float64))
            painter.setPen(QColor(colours().text))
            foot = QRectF(left, top + height - line, step - GRID, line)
            painter.drawText(foot, _CENTRE, decimal(share, 2))
        left += step
    if fitting < channels and unit.factors is not None:
        rest = unit.products()[:, :, order[fitting:]].sum(dtype=np.float64)
        painter.setPen(QColor(colours().quiet_text))
        foot = QRectF(left, top + height - line, others, line)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, _others(channels - fitting, float(rest)))
    return cells


def _paint_largest(painter: QPainter, room: QRectF, terms: Terms) -> list[Cell]:
    """Paint the largest products as bars, upward for positive ones, and the sum of the others."""
    unit, metrics = terms.unit, painter.fontMetrics()
    products, order = unit.products(), terms.by_size()
    line = metrics.height()
    step = metrics.horizontalAdvance("−00.00") + GRID
    others = metrics.horizontalAdvance(_others(len(order), -10.0)) + GRID
    fitting = int(room.width() / step)
    if fitting < len(order):
        fitting = max(int((room.width() - others) / step), 1)
    chosen = [feature for feature in order[:fitting] if products[feature]]
    width = step * len(chosen) + (others if len(chosen) < len(order) else 0)
    left = room.center().x() - width / 2
    bars = QRectF(room.left(), room.top() + line, room.width(), room.height() - 2 * line)
    highest = max(float(np.abs(products).max()), 1e-9)
    above = max([0.0, *map(float, products[chosen])])
    below = max([0.0, *map(float, -products[chosen])])
    scale = bars.height() / max(above + below, highest)
    zero = bars.top() + above * scale
    cells = []
    for feature in chosen:
        product = float(products[feature])
        painter.setPen(QColor(colours().quiet_text))
        whole = QRectF(left, room.top(), step, room.height())
        foot = QRectF(left, room.bottom() - line, step, line)
        painter.drawText(foot, _CENTRE, str(unit.box[0].start + feature + 1))
        bar = QRectF(left + GRID, zero, step - 2 * GRID, -product * scale).normalized()
        painter.fillRect(bar, QColor(colours().accent if product > 0 else colours().contrast))
        painter.setPen(QColor(colours().text))
        number = QRectF(left, (bar.top() if product > 0 else zero) - line, step, line)
        painter.drawText(number, _CENTRE, decimal(product, 2))
        cells.append(Cell(whole, terms, (feature,)))
        left += step
    painter.setPen(QColor(colours().border))
    painter.drawLine(int(room.center().x() - width / 2), round(zero), round(left), round(zero))
    if len(chosen) < len(order):
        rest = float(products[order[len(chosen) :]].sum(dtype=np.float64))
        painter.setPen(QColor(colours().quiet_text))
        place = QRectF(left + GRID, zero - line, others, line)
        said = _others(len(order) - len(chosen), rest)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, said)
    return cells


def _others(count: int, total: float) -> str:
    return translate("UnitStrip", "+ {} others: {}").format(count, decimal(total, 2))
