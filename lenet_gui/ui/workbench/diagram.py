"""The diagram of an edited copy at work, beside the answer of the network itself. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.columns import Columns
from lenet_gui.core.insight.editing.banks import Part, part_at
from lenet_gui.core.insight.editing.edits import Edits
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.theme import DARK, GRID, colours
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.diagram.activations import ActivationsView
from lenet_gui.ui.diagram.tiles import Placed
from lenet_gui.ui.widgets.bars import paint_bar

# The corner that marks what was edited, in pixels.
_MARK = GRID


class CopyView(ActivationsView):
    """A copy of the network for a drawing; a map or unit is chosen by a click or by keys.

    A map that is off is crossed out, and one that was edited has a coloured corner. Beside each
    class the upper bar is the copy's, and the lower one that of the network itself.

    Signals:
        switched: the chosen map or unit is to be switched off or on (Space, or a double click).
        entered: its kernels are to be edited (Enter).
    """

    switched = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._edits = Edits()
        self._before: Floats | None = None
        # The pointer is on its way to the kernels below.
        self.setMouseTracking(False)

    def show_copy(self, columns: Columns, edits: Edits, before: Floats | None) -> None:
        """Show a copy and its edits; `before` float32 (10,) are the network's own probabilities."""
        self._edits, self._before = edits, before
        if edits.parts():
            # What is edited stays chosen, also where the diagram itself chose it.
            self._is_own_choice = True
        self.show_columns(columns)

    def part(self) -> Part | None:
        """Return the chosen map or unit, None where there are no kernels."""
        columns = self.columns()
        if columns is None:
            return None
        place, index = self.value()
        number, channel = columns.shown[place].number, columns.channel(place, index)
        return part_at(columns.network.architecture, number, channel) if number >= 0 else None

    def choose_part(self, part: Part) -> None:
        """Choose a map or unit of a layer."""
        columns = self.columns()
        if columns is None:
            return
        place = columns.column_of(part.layer)
        shown = columns.shown[place].values.shape
        strongest = columns.shown[place].strongest()
        index = (part.unit,) if len(shown) == 1 else (*strongest[:2], part.unit)
        if shown[-1] == 1:
            index = strongest
        self._choose(place, index, by_keys=False)

    def _describe(self) -> None:
        columns = self.columns()
        if columns is None or self._before is None or columns.image is None:
            super()._describe()
            return
        names, values = columns.network.names, columns.shown[-1].values
        text = self.tr("the copy answers {} with {}"), self.tr("the network itself {} with {}")
        self.setAccessibleDescription(
            phrases(
                one.format(names[shares.argmax()], words(percent(float(shares.max()))))
                for one, shares in zip(text, (values, self._before), strict=True)
            )
        )

    # Painting.

    def _paint_maps(self, painter: QPainter, placed: Placed) -> None:
        super()._paint_maps(painter, placed)
        self._paint_marks(painter, placed)

    def _paint_units(self, painter: QPainter, placed: Placed) -> None:
        super()._paint_units(painter, placed)
        self._paint_marks(painter, placed)

    def _paint_marks(self, painter: QPainter, placed: Placed) -> None:
        columns, parts = self.columns(), self._edits.parts()
        if columns is None or placed.column.number < 0 or not parts:
            return
        first = part_at(columns.network.architecture, placed.column.number, 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part in parts:
            if first is None or part.layer != first.layer or part.unit >= len(placed.places):
                continue
            if part in self._edits.off:
                _paint_cross(painter, placed.places[part.unit])
            else:
                _paint_corner(painter, placed.places[part.unit])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_answer(self, painter: QPainter, placed: Placed) -> None:
        """Paint two bars for each class: the copy's above the network's own."""
        shades, values, columns = colours(), placed.column.values, self.columns()
        is_read = columns is not None and columns.image is not None and self._before is not None
        names = DIGITS if columns is None else columns.network.names
        best = int(values.argmax()) if is_read else -1
        own = int(self._before.argmax()) if is_read and self._before is not None else -1
        label = self._label_width() + 2 * self.fontMetrics().horizontalAdvance("0")
        for number, place in enumerate(placed.places):
            painter.setPen(QColor(shades.text if number in (best, own) else shades.quiet_text))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, side, names[number])
            thick = min(0.4 * place.height(), 2.5 * GRID)
            track = QRectF(place.left() + label, 0, place.width() - label, thick)
            track.translate(0, place.center().y() - 0.9 * thick)
            colour = shades.accent if number == best else shades.quiet_text
            paint_bar(painter, track, float(values[number]) if is_read else None, colour)
            below = QRectF(track.left(), track.bottom() + 1, track.width(), 0.7 * thick)
            share = None if self._before is None or not is_read else float(self._before[number])
            paint_bar(painter, below, share, shades.text if number == own else shades.border)
        self._paint_marks(painter, placed)

    def _paint_chosen(self, painter: QPainter) -> None:
        """Frame the chosen map or unit, with its kernel if that is beside it."""
        columns, part, thick = self.columns(), self.part(), 3 if self.hasFocus() else 2
        if columns is None or part is None:
            super()._paint_chosen(painter)
            return
        placed = self.placed()[columns.column_of(part.layer)]
        if placed.column.values.shape[-1] <= part.unit:
            super()._paint_chosen(painter)
            return
        self._paint_frame(painter, placed.places[part.unit], thick)
        if placed.column.kernels is not None:
            self._paint_frame(painter, placed.kernel_place(part.unit), 1)

    # Overrides.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._value_at(event.position())
        if found is not None:
            self._choose(*found, by_keys=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._value_at(event.position()) is not None:
            self.switched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Space:
            self.switched.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _paint_cross(painter: QPainter, place: QRectF) -> None:
    """Cross a map or unit out."""
    for colour, width in (("#000000", 4), (DARK.contrast, 2)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLine(QLineF(place.topLeft(), place.bottomRight()))
        painter.drawLine(QLineF(place.topRight(), place.bottomLeft()))


def _paint_corner(painter: QPainter, place: QRectF) -> None:
    """Colour the top right corner of a map or unit that was edited."""
    corner, side = place.topRight(), min(_MARK, place.width())
    painter.setPen(QPen(QColor("#000000"), 1))
    painter.setBrush(QColor(DARK.contrast))
    points = [corner, corner - QPointF(side, 0), corner + QPointF(0, side)]
    painter.drawPolygon(QPolygonF(points))
    painter.setBrush(Qt.BrushStyle.NoBrush)
