"""The map of a landscape: its ground, and the paths over it. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.insight.landscape.survey import Landscape, Path
from lenet_gui.ui.common.formats import short
from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.diagram.activations import ARROWS
from lenet_gui.ui.film.run_boxes import LINES
from lenet_gui.ui.landscape.ground import Scale, ground_image, scale_image, scale_of

_DOT, _REACH = 4.5, 14.0
_BLACK, _WHITE = QColor("#000000"), QColor("#ffffff")


class LandscapeMap(QWidget):
    """The plane in the colours of its loss, and on it each epoch in the colour of its own loss.

    Where a dot differs from the ground around it, the path runs beside the plane. An epoch is
    chosen by the pointer or by keys.

    Signals:
        chosen: another epoch is chosen; True if by keys.
        pointed_at: the place on the plane under the pointer, as two numbers, or None.
    """

    chosen = Signal(bool)
    pointed_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._landscape: Landscape | None = None
        self._names: Sequence[str] = ()
        self._scale: Scale | None = None
        self._ground: QImage | None = None
        self._chosen = 0, 0
        self._shown: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_landscape(self, landscape: Landscape | None, names: Sequence[str]) -> None:
        """Show what is known of a landscape, with the names of the ends of its paths."""
        before, self._landscape, self._names = self._landscape, landscape, names
        self._scale = scale_of(landscape) if landscape is not None else None
        self._ground = None
        is_new = before is None or landscape is None or before.plane is not landscape.plane
        if landscape is not None and is_new:
            self._chosen = _farthest(landscape)
        self.update()

    def show_network(self, place: tuple[float, float] | None) -> None:
        """Mark the place of the network that is shown in Look inside, or none."""
        if place != self._shown:
            self._shown = place
            self.update()

    def epoch(self) -> tuple[int, int]:
        """Return the path, from 0, and the number on it of the chosen epoch."""
        return self._chosen

    def choose(self, run: int, place: int, by_keys: bool = False) -> None:
        """Choose an epoch by its path and its number there."""
        if self._landscape is not None and (run, place) != self._chosen:
            self._chosen = run, place
            self.update()
            self.chosen.emit(by_keys)

    def point_of(self, run: int, place: int) -> QPointF:
        """Return where an epoch is in the widget."""
        assert self._landscape is not None
        x, y = self._landscape.paths[run].places[place]
        return self._point(float(x), float(y))

    # Geometry.

    def _bar_width(self) -> int:
        return 2 * GRID + self.fontMetrics().horizontalAdvance("0.005") + GRID

    def _room(self) -> QRectF:
        """Return where the plane is, with equal units across and up."""
        room = QRectF(self.rect()).adjusted(2, 2, -self._bar_width() - GRID, -2)
        aspect = 1.5
        if self._landscape is not None:
            x, y = self._landscape.x, self._landscape.y
            aspect = float((x[-1] - x[0]) / (y[-1] - y[0]))
        width = min(room.width(), room.height() * aspect)
        size = QRectF(0, 0, width, width / aspect)
        size.moveCenter(room.center())
        return size

    def _point(self, x: float, y: float) -> QPointF:
        assert self._landscape is not None
        room, landscape = self._room(), self._landscape
        across = (x - landscape.x[0]) / (landscape.x[-1] - landscape.x[0])
        up = (y - landscape.y[0]) / (landscape.y[-1] - landscape.y[0])
        return QPointF(room.left() + across * room.width(), room.bottom() - up * room.height())

    def _place(self, point: QPointF) -> tuple[float, float] | None:
        room, landscape = self._room(), self._landscape
        if landscape is None or not room.contains(point):
            return None
        across = (point.x() - room.left()) / room.width()
        up = (room.bottom() - point.y()) / room.height()
        return (
            float(landscape.x[0] + across * (landscape.x[-1] - landscape.x[0])),
            float(landscape.y[0] + up * (landscape.y[-1] - landscape.y[0])),
        )

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, landscape = QPainter(self), self._landscape
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room, shades = self._room(), colours()
        painter.fillRect(room, QColor(shades.track))
        if self._ground is None and landscape is not None and self._scale is not None:
            losses = landscape.filled()
            if not np.isnan(losses).all():
                self._ground = ground_image(losses, self._scale)
        if self._ground is not None:
            painter.drawImage(room, self._ground)
        if landscape is not None:
            self._paint_line(painter, landscape)
            for number in reversed(range(len(landscape.paths))):
                self._paint_path(painter, number, landscape.paths[number])
            self._paint_shown(painter)
            self._paint_names(painter)
        self._paint_scale(painter, room)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(shades.accent), 2))
            painter.drawRect(room)

    def _paint_line(self, painter: QPainter, landscape: Landscape) -> None:
        """Paint the line along which the profile is measured."""
        pen = QPen(QColor(255, 255, 255, 170), 1.25, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        start, end = (self._point(*map(float, place)) for place in landscape.line())
        painter.drawLine(start, end)

    def _paint_path(self, painter: QPainter, number: int, path: Path) -> None:
        points = [self._point(float(x), float(y)) for x, y in path.places]
        for colour, width, style in (
            (QColor(0, 0, 0, 150), 4.5, Qt.PenStyle.SolidLine),
            (_WHITE, 2.0, LINES[number]),
        ):
            pen = QPen(colour, width, style)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))
        ground = QColor(colours().track)
        for place, (point, loss) in enumerate(zip(points, path.losses.tolist(), strict=True)):
            known = self._scale is not None and not np.isnan(loss)
            is_chosen = (number, place) == self._chosen
            size = 1.6 * _DOT if is_chosen else _DOT
            painter.setPen(QPen(_BLACK, 3.5 if is_chosen else 2.5))
            painter.drawEllipse(point, size, size)
            painter.setPen(QPen(_WHITE, 2 if is_chosen else 1.25))
            painter.setBrush(self._scale.colour(loss) if known and self._scale else ground)
            painter.drawEllipse(point, size, size)

    def _paint_shown(self, painter: QPainter) -> None:
        if self._shown is not None:
            point = self._point(*self._shown)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width in ((_BLACK, 4), (_WHITE, 2)):
                painter.setPen(QPen(colour, width))
                painter.drawEllipse(point, 2.6 * _DOT, 2.6 * _DOT)

    def written_names(self) -> list[QPainterPath]:
        """Return the names of the start and of each run's end, in place, none over another."""
        landscape = self._landscape
        if landscape is None:
            return []
        labels = [(self.point_of(0, 0), self.tr("start"))]
        for run, name in zip(range(len(landscape.paths)), self._names, strict=False):
            labels.append((self.point_of(run, len(landscape.paths[run].epochs) - 1), name))
        font = QFont(self.font())
        font.setBold(True)
        room = self._room()
        names: list[QPainterPath] = []
        for point, name in labels:
            text = QPainterPath()
            text.addText(0, 0, font, name)
            box = text.boundingRect()
            left = point.x() + 3 * _DOT
            if left + box.width() > room.right() - GRID:
                # In a narrow map rather over the path than cut off.
                left = max(point.x() - 3 * _DOT - box.width(), 0.0)
            text.translate(left, point.y() + box.height() / 2)
            for other in names:
                # A run that has come no farther than the start has its name below.
                taken = other.boundingRect()
                if taken.intersects(text.boundingRect()):
                    text.translate(0, taken.bottom() + GRID / 2 - text.boundingRect().top())
            names.append(text)
        return names

    def _paint_names(self, painter: QPainter) -> None:
        for text in self.written_names():
            painter.setPen(QPen(_BLACK, 3))
            painter.drawPath(text)
            painter.fillPath(text, _WHITE)

    def _paint_scale(self, painter: QPainter, room: QRectF) -> None:
        """Paint the colours of the losses, from low to high, with some losses beside them."""
        scale = self._scale
        if scale is None:
            return
        line = self.fontMetrics().height()
        title = QRectF(room.right() + GRID, room.top(), self._bar_width(), line)
        painter.setPen(QColor(colours().text))
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft, self.tr("Loss"))
        top = room.top() + 1.5 * line
        bar = QRectF(room.right() + GRID, top, 2 * GRID, room.bottom() - top)
        painter.drawImage(bar, scale_image(max(int(bar.height()), 2)))
        for loss in scale.ticks():
            share = float(scale.share(np.array([loss]))[0])
            y = min(bar.bottom() - share * bar.height(), self.height() - line / 2)
            place = QRectF(bar.right() + GRID / 2, y - line / 2, self._bar_width(), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, short(loss, 2))

    # Overrides.

    def sizeHint(self) -> QSize:
        return QSize(80 * GRID, 52 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(40 * GRID, 26 * GRID)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._landscape is None:
            return
        nearest = min(
            (
                ((self.point_of(run, place) - event.position()).manhattanLength(), run, place)
                for run, path in enumerate(self._landscape.paths)
                for place in range(len(path.epochs))
            )
        )
        if nearest[0] <= _REACH:
            self.choose(*nearest[1:])
        self.pointed_at.emit(self._place(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed_at.emit(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, landscape = Qt.Key(event.key()), self._landscape
        if landscape is None or (
            key not in ARROWS and key not in (Qt.Key.Key_Home, Qt.Key.Key_End)
        ):
            super().keyPressEvent(event)
            return
        run, place = self._chosen
        across, down = ARROWS.get(key, (0, 0))
        run = (run + down) % len(landscape.paths)
        last = len(landscape.paths[run].epochs) - 1
        place = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key, place + across)
        self.choose(run, min(max(place, 0), last), by_keys=True)


def _farthest(landscape: Landscape) -> tuple[int, int]:
    """Return the path and the number there of the epoch that is farthest from the plane."""
    farthest = [float(path.distances.max()) for path in landscape.paths]
    run = int(np.argmax(farthest))
    return run, int(landscape.paths[run].distances.argmax())
