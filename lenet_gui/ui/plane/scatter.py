"""Thousands of images as points, the drawing with its trail among them. GUI thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.arrays import Doubles
from lenet_gui.core.network.class_names import used
from lenet_gui.ui.common.formats import short
from lenet_gui.ui.common.theme import GRID, colours, palette_changed
from lenet_gui.ui.diagram.activations import ARROWS
from lenet_gui.ui.diagram.pictures import rgb
from lenet_gui.ui.plane.library import Points

# The radius of a point, of the drawing and of the ring around the chosen point, in pixels.
_DOT, _DRAWING, _RING = 2.0, 7.0, 6.0

# From a point to the pointer that is on it, in pixels.
_NEAR = 3 * GRID

# The share of the tint of each side of the border.
_TINT = 0.10

_MARGIN = 2 * GRID


class Scatter(QWidget):
    """Points in a plane, blue for one class and orange for the other, and others grey.

    In the plane between two classes a line is the border, and each side is tinted with the colour
    of the class that it speaks for. A point is chosen by the pointer or by the arrow keys; Enter or
    a click asks for its image.

    Signals:
        chosen: another point is chosen; True if by keys.
        activated: the image of the chosen point is wanted.
    """

    chosen = Signal(bool)
    activated = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._points: Points | None = None
        self._trail: Doubles = np.zeros((0, 2))
        self._chosen: int | None = None
        self._picture = QPixmap()
        # The least and the largest place along each axis.
        self._range = np.array([[-1.0, -1.0], [1.0, 1.0]])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_points(self, points: Points | None) -> None:
        """Show points, or none."""
        before, self._points = self._points, points
        if (
            before is None
            or points is None
            or before.wanted != points.wanted
            or len(before.labels) != len(points.labels)
        ):
            self._chosen = None
        if points is not None and len(points.places):
            low, high = points.places.min(axis=0), points.places.max(axis=0)
            if not points.wanted.all_classes:
                # The border is always in sight.
                low[0], high[0] = min(low[0], 0.0), max(high[0], 0.0)
            span = np.maximum(high - low, 1e-6)
            self._range = np.array([low - 0.04 * span, high + 0.04 * span])
        self._forget_picture()

    def show_trail(self, trail: Doubles) -> None:
        """Show where the drawing was, float64 (n, 2), and last where it is."""
        self._trail = trail
        self.update()

    def points(self) -> Points | None:
        """Return what is shown."""
        return self._points

    def trail(self) -> Doubles:
        """Return where the drawing was, and last where it is."""
        return self._trail

    def chosen_point(self) -> int | None:
        """Return the number of the chosen point."""
        return self._chosen

    def on_screen(self, places: Doubles) -> Doubles:
        """Return where places, float64 (n, 2), are in the widget; those outside at its edge."""
        low, high = self._range
        shares = np.clip((places - low) / (high - low), 0, 1)
        room = self._room()
        across = room.left() + shares[:, 0] * room.width()
        down = room.bottom() - shares[:, 1] * room.height()
        result: Doubles = np.column_stack([across, down])
        return result

    def _room(self) -> QRectF:
        line = self.fontMetrics().height()
        return QRectF(self.rect()).adjusted(_MARGIN, line + GRID, -_MARGIN, -line - GRID)

    def _choose(self, point: int | None, by_keys: bool) -> None:
        if point != self._chosen:
            self._chosen = point
            self.update()
            self.chosen.emit(by_keys)

    def _forget_picture(self) -> None:
        self._picture = QPixmap()
        self.update()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._points is None:
            return
        ratio = self.devicePixelRatioF()
        if self._picture.isNull() or self._picture.devicePixelRatioF() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            self._paint_ground(QPainter(self._picture), self._points, ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_trail(painter)
        if self._chosen is not None:
            place = self.on_screen(self._points.places[self._chosen, None])[0]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours().text), 2))
            painter.drawEllipse(QPointF(*place), _RING, _RING)

    def _paint_ground(self, painter: QPainter, points: Points, ratio: float) -> None:
        names, shades, room = points.head.network.names, colours(), self._room()
        digit, other = points.wanted.digit, points.wanted.other
        if not points.wanted.all_classes:
            self._paint_border(painter, room, names[digit], names[other])
        painter.drawImage(self.rect(), self._dots(points, ratio))
        if points.wanted.all_classes:
            font = QFont(self.font())
            font.setBold(True)
            painter.setFont(font)
            for number in used(names):
                own = points.places[points.labels == number]
                if len(own):
                    place = QPointF(*self.on_screen(np.median(own, axis=0)[None])[0])
                    self._paint_name(painter, place, names[number])
        painter.setPen(QPen(QColor(shades.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room)
        painter.end()

    def _paint_border(self, painter: QPainter, room: QRectF, digit: str, other: str) -> None:
        """Paint the border between both classes, and what is on each side of it."""
        shades, line = colours(), self.fontMetrics().height()
        border = float(self.on_screen(np.zeros((1, 2)))[0, 0])
        for left, right, shade in (
            (room.left(), border, shades.contrast),
            (border, room.right(), shades.accent),
        ):
            tint = QColor(shade)
            tint.setAlphaF(_TINT)
            painter.fillRect(QRectF(left, room.top(), right - left, room.height()), tint)
        painter.setPen(QPen(QColor(shades.text), 1.5))
        painter.drawLine(QLineF(border, room.top(), border, room.bottom()))
        above = QRectF(room.left(), 0, room.width(), line)
        painter.setPen(QColor(shades.contrast))
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, self.tr("{} ahead").format(other))
        painter.setPen(QColor(shades.accent))
        painter.drawText(above, Qt.AlignmentFlag.AlignRight, self.tr("{} ahead").format(digit))
        painter.setPen(QColor(shades.quiet_text))
        for value in _ticks(self._range[0, 0], self._range[1, 0]):
            across = float(self.on_screen(np.array([[value, 0.0]]))[0, 0])
            place = QRectF(across - 40, room.bottom() + GRID / 2, 80, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, short(value, 6))

    def _paint_name(self, painter: QPainter, place: QPointF, name: str) -> None:
        metrics, shades = painter.fontMetrics(), colours()
        size = QRectF(metrics.boundingRect(name)).adjusted(-5, -2, 5, 2)
        size.moveCenter(place)
        ground = QColor(shades.surface)
        ground.setAlphaF(0.85)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(size, 4, 4)
        painter.setPen(QColor(shades.text))
        painter.drawText(size, Qt.AlignmentFlag.AlignCenter, name)

    def _dots(self, points: Points, ratio: float) -> QImage:
        """Return all points as a picture of the widget's size in the screen's pixels."""
        size = self.size() * ratio
        pixels = np.zeros((size.height(), size.width(), 4), np.uint8)
        places = np.rint(self.on_screen(points.places) * ratio).astype(np.intp)
        shades, labels = colours(), points.labels
        groups = [
            (labels == points.wanted.digit, shades.accent),
            (labels == points.wanted.other, shades.contrast),
        ]
        if points.wanted.all_classes:
            groups.insert(0, (np.ones(len(labels), bool), shades.border))
        radius = _DOT * ratio
        reach = np.arange(-int(radius), int(radius) + 1)
        inside = [(x, y) for x in reach for y in reach if x * x + y * y <= radius * radius]
        for chosen, colour in groups:
            # Format_RGB32 has blue first.
            shade = np.append(rgb(colour)[::-1], 255).astype(np.uint8)
            for x, y in inside:
                across = np.clip(places[chosen, 0] + x, 0, size.width() - 1)
                down = np.clip(places[chosen, 1] + y, 0, size.height() - 1)
                pixels[down, across] = shade
        kind = QImage.Format.Format_ARGB32
        return QImage(pixels.data, size.width(), size.height(), 4 * size.width(), kind).copy()

    def _paint_trail(self, painter: QPainter) -> None:
        if not len(self._trail):
            return
        shades = colours()
        path = [QPointF(*place) for place in self.on_screen(self._trail).tolist()]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((shades.surface, 4.0), (shades.text, 1.5)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawPolyline(QPolygonF(path))
        painter.setPen(QPen(QColor(shades.surface), 2))
        painter.setBrush(QColor(shades.text))
        for place in path[:-1]:
            painter.drawEllipse(place, 3, 3)
        painter.drawEllipse(path[-1], _DRAWING, _DRAWING)

    # Overrides.

    def sizeHint(self) -> QSize:
        return QSize(80 * GRID, 44 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(30 * GRID, 20 * GRID)

    def changeEvent(self, event: QEvent) -> None:
        if palette_changed(event) or event.type() == QEvent.Type.FontChange:
            self._forget_picture()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_picture()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._chosen is None and self._points is not None and len(self._points.places):
            self._choose(0, by_keys=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        points = self._points
        if points is None or not len(points.places):
            return
        at = np.array([event.position().x(), event.position().y()])
        distances = np.square(self.on_screen(points.places) - at).sum(axis=1)
        nearest = int(distances.argmin())
        if distances[nearest] <= _NEAR**2:
            self._choose(nearest, by_keys=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)
        if self._chosen is not None:
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, points = Qt.Key(event.key()), self._points
        if key in ARROWS and points is not None and self._chosen is not None:
            self._go(points, *ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen is not None:
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, points: Points, across: int, down: int) -> None:
        """Choose the nearest point in a direction."""
        places = self.on_screen(points.places)
        way = places - places[self._chosen]
        ahead = way @ np.array([across, down])
        aside = np.abs(way @ np.array([down, across]))
        costs = np.where((ahead > 0.5) & (aside <= ahead), np.square(way).sum(axis=1), np.inf)
        if np.isfinite(costs).any():
            self._choose(int(costs.argmin()), by_keys=True)


def _ticks(low: float, high: float) -> list[float]:
    """Return about five round numbers in a range."""
    rough = (high - low) / 5
    power = 10.0 ** np.floor(np.log10(max(rough, 1e-9)))
    step = next(n * power for n in (1, 2, 5, 10) if n * power >= rough)
    first = np.ceil(low / step)
    return [float(n * step) + 0.0 for n in np.arange(first, np.floor(high / step) + 1)]
