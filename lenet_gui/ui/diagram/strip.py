"""The strip that shows how one value of a network comes about. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lenet_gui.core.insight.columns import EVIDENCE, INPUT, Columns
from lenet_gui.core.insight.values import Index, Unit
from lenet_gui.ui.common.formats import decimal, in_percent
from lenet_gui.ui.common.theme import GRID, colours, height_of_lines
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.diagram.names import title_of, value_name
from lenet_gui.ui.diagram.terms import Cell, Terms, paint_terms

# The height in lines of text; the width of the words at the left, in average characters and as the
# largest share of the whole width; and the largest share of the sum at the right.
_LINES = 7
_WORDS, _SUM = (40, 0.36), 0.4


class UnitStrip(QWidget):
    """A value's name and its layer; patch × kernel = products; and sum, bias and activation.

    For a pooling the patch with the value that wins; for a dense layer the largest products.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._about = ""
        self._steps: list[tuple[str, str]] = []
        self._terms: Terms | None = None
        self._cells: list[Cell] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_value(
        self, columns: Columns, column: int, index: Index, held: bool, of: str = ""
    ) -> None:
        """Show how a value comes about; `of` says of which network, where there are two."""
        shown = columns.shown[column]
        is_output = column == len(columns.shown) - 1
        self._title = value_name(shown, index, is_output, columns.network.names)
        if of:
            self._title = self.tr("{} in {}").format(self._title, of)
        if held:
            self._title = self.tr("{} (held)").format(self._title)
        unit = columns.unit(column, index)
        if unit is None or shown.key == INPUT:
            self._about = self.tr("A pixel of the image: 0 is paper, 1 is ink.")
            self._terms = None
            self._steps = [(self.tr("Value"), decimal(float(shown.values[index]), 2))]
        else:
            source = columns.shown[columns.column_of(unit.source)]
            self._terms = Terms(unit, source.highest, source.signed)
            kind = words(columns.network.layers[shown.number][0].text())
            self._about = f"{kind}\n{self._order_of_terms(unit, title_of(source.key))}"
            self._steps = self._steps_of(columns, column, index, unit)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self.sentence())
        self.update()

    def _order_of_terms(self, unit: Unit, source: str) -> str:
        """Return what the picture shows of a unit."""
        if unit.takes_largest:
            return self.tr("The largest value of the patch in {} passes.").format(source)
        if unit.factors is None:
            return ""
        if unit.inputs.ndim == 1:
            return self.tr("Its products with the units of {}, the largest first").format(source)
        if unit.inputs.shape[2] == 1:
            return self.tr("Patch × kernel: white on blue adds, on orange takes away")
        return self.tr("Patch × kernel for each map of {}, the largest share first").format(source)

    def _steps_of(
        self, columns: Columns, column: int, index: Index, unit: Unit
    ) -> list[tuple[str, str]]:
        shown, is_output = columns.shown[column], column == len(columns.shown) - 1
        if unit.factors is None:
            if unit.takes_largest:
                largest = self.tr("Largest of {}").format(unit.inputs.size)
                return [(largest, decimal(unit.value, 2))]
            return [(self.tr("Value"), decimal(unit.value, 2))]
        if shown.key == EVIDENCE:
            return [(self.tr("Value"), decimal(unit.value, 2))]
        total = unit.total() + unit.bias
        steps = [
            (self.tr("Sum"), decimal(unit.total(), 2)),
            (self.tr("+ bias"), decimal(unit.bias, 2)),
        ]
        if is_output:
            share = float(columns.shown[-1].values[index]) if columns.image is not None else 0.0
            return [
                *steps,
                (self.tr("Score"), decimal(total, 2)),
                (self.tr("after softmax"), in_percent(share, 1)),
            ]
        if not unit.activation:
            return [*steps, (self.tr("Value"), decimal(unit.value, 2))]
        return [
            *steps,
            (self.tr("Together"), decimal(total, 2)),
            (self.tr("after {}").format(unit.activation), decimal(unit.value, 2)),
        ]

    def title(self) -> str:
        """Return the name of the value."""
        return self._title

    def steps(self) -> list[tuple[str, str]]:
        """Return what leads to the value: words and numbers, the value last."""
        return self._steps

    def cells(self) -> list[Cell]:
        """Return the factors and products of the picture as last painted, with their places."""
        return self._cells

    def sentence(self) -> str:
        """Return all that is shown, in words."""
        steps = ", ".join(f"{label} {number}" for label, number in self._steps)
        largest = ""
        if self._terms is not None:
            found = self._terms.largest_in_words()
            largest = self.tr("Largest: {}").format(found) if found else ""
        about = self._about.replace("\n", ", ").removesuffix(".")
        return ". ".join(part for part in (self._title, about, steps, largest) if part)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        character = self.fontMetrics().averageCharWidth()
        left = min(_WORDS[0] * character, _WORDS[1] * self.width())
        right = min(self._width_of_steps(), _SUM * self.width())
        self._paint_words(painter, QRectF(0, 0, left, self.height()))
        steps = QRectF(self.width() - right, 0, right, self.height())
        self._paint_steps(painter, steps)
        self._cells = []
        painter.setFont(self.font())
        if self._terms is not None:
            room = QRectF(left, 0, steps.left() - left, self.height())
            room.adjust(2 * GRID, 0, -2 * GRID, 0)
            self._cells = paint_terms(painter, room, self._terms)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours().text))
        used = painter.boundingRect(room, flags, self._title)
        painter.drawText(room, flags, self._title)
        painter.setFont(self.font())
        painter.setPen(QColor(colours().quiet_text))
        # Without a gap, for which small windows have no room.
        painter.drawText(room.adjusted(0, used.height(), 0, 0), flags, self._about)

    def _width_of_steps(self) -> int:
        """Return the width of the longest words of the sum, with a number beside them."""
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        numbers = max((metrics.horizontalAdvance(value) for _, value in self._steps), default=0)
        names = max((metrics.horizontalAdvance(label) for label, _ in self._steps), default=0)
        # The numbers of one unit are not wider than these, mostly, so that nothing moves.
        return names + 2 * GRID + max(numbers, metrics.horizontalAdvance("-000.00"))

    def _paint_steps(self, painter: QPainter, room: QRectF) -> None:
        line = self.fontMetrics().lineSpacing() + GRID // 2
        top = (room.height() - line * len(self._steps)) / 2
        for number, (label, value) in enumerate(self._steps):
            is_last = number == len(self._steps) - 1
            row = QRectF(room.left(), top + number * line, room.width(), line)
            font = QFont(self.font())
            font.setBold(is_last)
            painter.setFont(font)
            painter.setPen(QColor(colours().text if is_last else colours().quiet_text))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | middle, value)
            width = painter.fontMetrics().horizontalAdvance(value) + GRID
            painter.drawText(
                row.adjusted(0, 0, -width, 0), Qt.AlignmentFlag.AlignLeft | middle, label
            )

    # Overrides.

    def sizeHint(self) -> QSize:
        return QSize(600, height_of_lines(self, _LINES + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, height_of_lines(self, _LINES))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = next((c.said for c in self._cells if c.place.contains(event.pos())), "")
            if said:
                QToolTip.showText(event.globalPos(), said, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)
