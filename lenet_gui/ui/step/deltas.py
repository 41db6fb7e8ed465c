"""The diagram of what flows back through a network. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.ui.common.formats import decimal, phrases
from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.diagram.activations import ActivationsView
from lenet_gui.ui.diagram.names import value_name
from lenet_gui.ui.diagram.tiles import Placed


class DeltasView(ActivationsView):
    """What the loss asks for at each value: to grow, in blue, or to shrink, in orange.

    At the output these are label less probability, as bars from a middle line.
    """

    def sentence(self) -> str:
        """Return the chosen value in words."""
        columns = self.columns()
        if columns is None:
            return ""
        number, index = self.value()
        column, is_output = columns.shown[number], number == len(columns.shown) - 1
        said = value_name(column, index, is_output, columns.network.names)
        return self.tr("{}: {}").format(said, decimal(float(column.values[index]), 4))

    def _describe(self) -> None:
        columns = self.columns()
        if columns is None:
            return
        names, values = columns.network.names, columns.shown[-1].values
        self.setAccessibleDescription(
            phrases(
                self.tr("{}: {}").format(name, decimal(float(value), 2))
                for name, value in zip(names, values, strict=True)
                if name
            )
        )

    def _paint_answer(self, painter: QPainter, placed: Placed) -> None:
        """Paint a bar from the middle for each class, beside its name."""
        shades, values, columns = colours(), placed.column.values, self.columns()
        names = DIGITS if columns is None else columns.network.names
        label = self._label_width() + 2 * self.fontMetrics().horizontalAdvance("0")
        for place, value, name in zip(placed.places, values, names, strict=True):
            painter.setPen(QColor(shades.text))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, side, name)
            room = place.adjusted(label, 0, 0, 0)
            thick = min(0.6 * room.height(), 3 * GRID)
            half, middle = room.width() / 2, room.center()
            top = middle.y() - thick / 2
            painter.fillRect(QRectF(room.left(), top, 2 * half, thick), QColor(shades.track))
            bar = QRectF(middle.x(), top, half * float(value), thick).normalized()
            painter.fillRect(bar, QColor(shades.accent if value > 0 else shades.contrast))
            painter.setPen(QColor(shades.border))
            painter.drawLine(round(middle.x()), round(top), round(middle.x()), round(top + thick))
