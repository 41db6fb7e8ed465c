"""The diagram of a network at work, in which each value can be pointed at. GUI thread."""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.columns import EVIDENCE, Column, Columns
from lenet_gui.core.insight.values import Index, point
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.summary import shape_text
from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.theme import DARK, GRID, colours, palette_changed
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.diagram.names import title_of
from lenet_gui.ui.diagram.pictures import paint_frame, rgb, signed_image, tile_image
from lenet_gui.ui.diagram.tiles import (
    LARGEST,
    SMALLEST,
    Placed,
    placed_columns,
    width_of,
)
from lenet_gui.ui.widgets.bars import paint_bar

# From a map's corner to the digit that it belongs to.
_INSET = GRID // 2

# The most of a title that is shown, in average characters; the strip below names a layer in full.
_LONGEST_TITLE = 11

# The least height of the tiles, in pixels: six maps of the least size.
_LEAST_HEIGHT = 6 * (SMALLEST + 3)

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class _Fitted(NamedTuple):
    """How the layers fit into a size: the side of the maps, and the widths of what they need."""

    side: int
    has_shapes: bool
    widths: list[float]
    labels: float


class ActivationsView(QWidget):
    """The layers from left to right, each a column with its name, its shape and its activations.

    A map is black at 0 and white at the layer's highest value, so the maps of one layer can be
    compared with each other; a unit is as pale as the card at 0, and as dark as text at the highest
    value. If a layer has negative values, they are orange, and the positive ones blue. A kernel is
    beside its map where it has only one. If the output units are connected to the image itself,
    each digit has a map of the pixels' contributions: for the digit blue, against it orange.

    One value is chosen, by the pointer or by keys: Tab goes from layer to layer, the arrow keys
    from value to value. Frames show what it depends on in the layers before it. While it is held
    (Enter, or a click), the pointer chooses no other.

    Signals:
        chosen: another value is chosen, or it is held or let go; True if by keys.
    """

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: Columns | None = None
        self._placed: list[Placed] = []
        self._picture = QPixmap()
        self._value: tuple[int, Index] = (0, (0, 0, 0))
        self._held = self._is_own_choice = False
        self._has_shapes = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_reading(self, network: Network, image: Floats | None) -> None:
        """Show a network's activations for an image, float32 (28, 28) in 0..1, or for none."""
        self.show_columns(Columns(network, image))

    def show_columns(self, columns: Columns) -> None:
        """Show columns of a network."""
        before, self._columns = self._columns, columns
        old, new = before.network if before else None, columns.network
        if old is None or (old.architecture, old.names) != (new.architecture, new.names):
            self._is_own_choice = self._held = False
            self.updateGeometry()
        if not self._is_own_choice:
            # The first layer's value that is worth a look.
            first = self._columns.shown[1]
            middle = tuple(size // 2 for size in first.values.shape)
            self._value = 1, middle if columns.image is None else first.strongest()
        self._forget_picture()
        self._describe()

    def columns(self) -> Columns | None:
        """Return what is shown."""
        return self._columns

    def layers(self) -> list[tuple[str, Floats]]:
        """Return each layer's name and values, float32 (h, w, maps) or (units,)."""
        return [(c.key, c.values) for c in self._columns.shown] if self._columns else []

    def placed(self) -> list[Placed]:
        """Return where the layers are."""
        return self._placed

    def value(self) -> tuple[int, Index]:
        """Return the column and the index of the chosen value."""
        return self._value

    def is_held(self) -> bool:
        """Return whether the pointer chooses no other value."""
        return self._held

    def set_value(self, column: int, index: Index, held: bool) -> None:
        """Choose a value without telling of it."""
        self._is_own_choice = True
        self._value, self._held = (column, index), held
        self.update()

    def least_width(self, with_shapes: bool = False) -> int:
        """Return the width, in pixels, that maps of the least size need; 0 without a network."""
        if self._columns is None:
            return 0
        labels, widths = self._label_width(), self._widths()[with_shapes]
        return width_of(self._columns.shown, SMALLEST, _LEAST_HEIGHT, widths, labels)

    def side_in(self, size: QSize) -> int:
        """Return the side, in pixels, that maps would have in this size; 0 if they would scroll."""
        least = self.minimumSizeHint()
        if self._columns is None or not QRect(QPoint(), size).contains(QRect(QPoint(), least)):
            return 0
        return self._fitted(size.width(), size.height()).side

    def _describe(self) -> None:
        if self._columns is None or self._columns.image is None:
            self.setAccessibleDescription(self.tr("no drawing"))
            return
        above = self.tr("{}: {} of {} above zero")
        *layers, output = self._columns.shown
        said = [above.format(c.key, int((c.values > 0).sum()), c.values.size) for c in layers]
        text = self.tr("answer: {} with {}")
        likeliest = float(output.values.max())
        answer = self._columns.network.names[output.values.argmax()]
        said.append(text.format(answer, words(percent(likeliest))))
        self.setAccessibleDescription(phrases(said))

    # Choosing.

    def _choose(self, column: int, index: Index, by_keys: bool) -> None:
        self._is_own_choice = True
        if (column, index) != self._value:
            self._value = column, index
            self.update()
            self.chosen.emit(by_keys)

    def _hold(self, held: bool, by_keys: bool) -> None:
        self._is_own_choice = True
        if held != self._held:
            self._held = held
            self.update()
            self.chosen.emit(by_keys)

    def _value_at(self, point: QPointF) -> tuple[int, Index] | None:
        for number, placed in enumerate(self._placed):
            if (index := placed.index_at(point)) is not None:
                return number, index
        return None

    def _go(self, across: int, down: int) -> None:
        """Choose the next value in a direction, perhaps of another layer."""
        column, index = self._value
        moved = self._placed[column].moved(index, across, down)
        if moved is not None:
            self._choose(column, moved, by_keys=True)
        elif across:
            self._go_to_layer(column + across)

    def _go_to_layer(self, column: int) -> bool:
        """Choose the strongest value of a layer; return whether there is such a layer."""
        if not 0 <= column < len(self._placed):
            return False
        self._choose(column, self._placed[column].column.strongest(), by_keys=True)
        return True

    # The layout.

    def _head(self, with_shapes: bool) -> int:
        """Return the height of the titles above the tiles, which may have the shapes below."""
        return (2 if with_shapes else 1) * self.fontMetrics().height() + GRID

    def _least_height(self) -> int:
        """Return the least height of the tiles, in which the answer's names have their lines."""
        return max(_LEAST_HEIGHT, CLASSES * self.fontMetrics().ascent())

    def _subtitle(self, column: Column) -> str:
        shape = column.values.shape
        if len(shape) == 1:
            return self.tr("{} units").format(shape[0])
        return shape_text(shape[:2] if shape[2] == 1 else shape)

    def _widths(self) -> tuple[list[float], list[float]]:
        """Return the width of each layer's title, and that of the title with the shape below it."""
        bold = QFontMetricsF(_bold(self.font()))
        longest = _LONGEST_TITLE * bold.averageCharWidth()
        columns = self._columns.shown if self._columns else ()
        titles = [min(bold.horizontalAdvance(title_of(c.key)), longest) for c in columns]
        shapes = (self.fontMetrics().horizontalAdvance(self._subtitle(c)) for c in columns)
        return titles, [max(both) for both in zip(titles, shapes, strict=True)]

    def _place(self) -> None:
        """Place the layers, with the largest maps at which all fit into the width."""
        if self._columns is None:
            return
        fitted = self._fitted(self.width(), self.height())
        self._has_shapes, columns = fitted.has_shapes, self._columns.shown
        room, head = QRectF(self.rect()), self._head(self._has_shapes)
        self._placed = placed_columns(
            columns, fitted.side, room, head, fitted.widths, fitted.labels
        )

    def _fitted(self, width: int, height: int) -> _Fitted:
        """Return how the layers fit: with their shapes if the smallest maps leave room for them."""
        assert self._columns is not None
        columns, labels, widths = self._columns.shown, self._label_width(), self._widths()
        below = height - self._head(with_shapes=True)
        has_shapes = (
            below >= self._least_height()
            and width_of(columns, SMALLEST, below, widths[True], labels) <= width
        )
        below = height - self._head(has_shapes)

        def needed(side: int) -> int:
            return width_of(columns, side, below, widths[has_shapes], labels)

        sides = range(SMALLEST, LARGEST + 1)
        side = sides[max(bisect_right(sides, width, key=needed) - 1, 0)]
        return _Fitted(side, has_shapes, widths[has_shapes], labels)

    def _label_width(self) -> float:
        """Return the width that names beside the answer's bars take more than digits do."""
        if self._columns is None or self._columns.network.names == DIGITS:
            return 0.0
        metrics = QFontMetricsF(_bold(self.font()))
        widest = max(map(metrics.horizontalAdvance, self._columns.network.names))
        return widest - metrics.horizontalAdvance("0")

    def _forget_picture(self) -> None:
        self._picture = QPixmap()
        self._place()
        self.update()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._columns is None:
            return
        # The layers are painted once, and the frames above them at each move of the pointer.
        ratio = self.devicePixelRatioF()
        if self._picture.isNull() or self._picture.devicePixelRatioF() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            self._paint_layers(QPainter(self._picture))
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        self._paint_chosen(painter)

    def _paint_layers(self, painter: QPainter) -> None:
        painter.setFont(self.font())
        for number, placed in enumerate(self._placed):
            self._paint_titles(painter, placed)
            if placed.column.values.ndim == 3:
                self._paint_maps(painter, placed)
            elif placed is self._placed[-1]:
                self._paint_answer(painter, placed)
            else:
                self._paint_units(painter, placed)
            if number:
                self._paint_arrow(painter, self._placed[number - 1].titles, placed.titles)
        painter.end()

    def _paint_titles(self, painter: QPainter, placed: Placed) -> None:
        room, line = placed.titles, self.fontMetrics().height()
        painter.setFont(_bold(self.font()))
        painter.setPen(QColor(colours().text))
        side = Qt.AlignmentFlag.AlignHCenter
        # In the middle, because names often differ at their end.
        middle = Qt.TextElideMode.ElideMiddle
        title = painter.fontMetrics().elidedText(
            title_of(placed.column.key), middle, math.ceil(room.width())
        )
        painter.drawText(room, side, title)
        if self._has_shapes:
            painter.setFont(self.font())
            painter.setPen(QColor(colours().quiet_text))
            painter.drawText(room.adjusted(0, line, 0, 0), side, self._subtitle(placed.column))

    def _paint_arrow(self, painter: QPainter, before: QRectF, after: QRectF) -> None:
        middle = QPointF(
            (before.right() + after.left()) / 2, before.top() + self.fontMetrics().height() / 2
        )
        head = 3.0
        # Where there is little room, it is shorter, and keeps away from the titles.
        half = min(GRID - 2.0, (after.left() - before.right()) / 2 - 4)
        if half < head:
            return
        tip = middle + QPointF(half, 0)
        painter.setPen(QPen(QColor(colours().quiet_text), 1.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawLine(QLineF(middle - QPointF(half, 0), tip))
        for side in (-head, head):
            painter.drawLine(QLineF(tip - QPointF(head, side), tip))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_maps(self, painter: QPainter, placed: Placed) -> None:
        column = placed.column
        names = DIGITS if self._columns is None else self._columns.network.names
        for number, place in enumerate(placed.places):
            painter.drawImage(place, tile_image(column, number))
            if column.key == EVIDENCE:
                painter.setPen(QColor(DARK.text))
                room = place.adjusted(_INSET, _INSET, 0, 0)
                cut, width = Qt.TextElideMode.ElideRight, int(room.width())
                name = painter.fontMetrics().elidedText(names[number], cut, width)
                painter.drawText(room, Qt.AlignmentFlag.AlignLeft, name)
            if column.kernels is not None:
                strongest = float(abs(column.kernels).max())
                kernel = signed_image(column.kernels[:, :, number], strongest)
                room = placed.kernel_place(number)
                painter.drawImage(room, kernel)
                painter.setPen(QColor(colours().border))
                painter.drawRect(room.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_units(self, painter: QPainter, placed: Placed) -> None:
        shades = colours()
        ground, highest = rgb(shades.track), placed.column.highest
        for place, value in zip(placed.places, placed.column.values, strict=True):
            strength = abs(float(value)) / highest if highest > 0 else 0.0
            full = shades.text
            if placed.column.signed:
                full = shades.accent if value > 0 else shades.contrast
            red, green, blue = ground + strength * (rgb(full) - ground)
            painter.fillRect(place, QColor(round(red), round(green), round(blue)))

    def _paint_answer(self, painter: QPainter, placed: Placed) -> None:
        """Paint ten bars, each beside its digit."""
        shades, values = colours(), placed.column.values
        is_read = self._columns is not None and self._columns.image is not None
        best = int(values.argmax()) if is_read else -1
        names = DIGITS if self._columns is None else self._columns.network.names
        label = self._label_width() + 2 * self.fontMetrics().horizontalAdvance("0")
        for digit, place in enumerate(placed.places):
            painter.setFont(_bold(self.font()) if digit == best else self.font())
            painter.setPen(QColor(shades.text if digit == best else shades.quiet_text))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, side, names[digit])
            track = place.adjusted(label, 0, 0, 0)
            thickness = min(0.6 * place.height(), 3 * GRID)
            track = QRectF(0, 0, track.width(), thickness).translated(
                track.left(), place.center().y() - thickness / 2
            )
            colour = shades.accent if digit == best else shades.quiet_text
            paint_bar(painter, track, float(values[digit]) if best >= 0 else None, colour)

    def _paint_chosen(self, painter: QPainter) -> None:
        """Frame the chosen value, and all that it depends on."""
        assert self._columns is not None
        column, index = self._value
        for number, box in self._columns.fields(column, index).items():
            for place in self._placed[number].frames(box):
                self._paint_frame(painter, place)
        for place in self._placed[column].frames(point(index)):
            self._paint_frame(painter, place, 3 if self._held or self.hasFocus() else 2)

    def _paint_frame(self, painter: QPainter, place: QRectF, width: int = 2) -> None:
        """Draw a frame around a place; at the edges of the diagram, where none is seen, inside."""
        inner = QRectF(self.rect()).adjusted(width, width, -width, -width)
        paint_frame(painter, place.intersected(inner), width)

    # Overrides.

    def sizeHint(self) -> QSize:
        return QSize(900, 480)

    def minimumSizeHint(self) -> QSize:
        if self._columns is None:
            return QSize(0, 0)
        return QSize(self.least_width(), self._head(with_shapes=False) + self._least_height())

    def changeEvent(self, event: QEvent) -> None:
        if palette_changed(event) or event.type() == QEvent.Type.FontChange:
            self._forget_picture()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget_picture()
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._value_at(event.position())
        if found and not self._held:
            self._choose(*found, by_keys=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._value_at(event.position())
        if found is None or (self._held and found == self._value):
            self._hold(False, by_keys=False)
        else:
            self._choose(*found, by_keys=False)
            self._hold(True, by_keys=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS and self._placed:
            self._go(*ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hold(not self._held, by_keys=True)
        elif key == Qt.Key.Key_Escape and self._held:
            self._hold(False, by_keys=True)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go from layer to layer, and leave after the last."""
        if self.hasFocus() and self._go_to_layer(self._value[0] + (1 if forward else -1)):
            return True
        return super().focusNextPrevChild(forward)


def _bold(font: QFont) -> QFont:
    result = QFont(font)
    result.setBold(True)
    return result
