"""The lead of a digit as a sum: a bar each for ink, biases and both. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.insight.parts import Parts
from lenet_gui.ui.common.formats import decimal
from lenet_gui.ui.common.theme import GRID, colours, height_of_lines


class PartsBar(QWidget):
    """Bars from a zero line: the pixels for, those against, the biases, and the sum of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, float]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Parts | None, digit: str, other: str) -> None:
        """Show the parts of a digit's lead over another, or none."""
        self._rows = []
        if parts is not None:
            pixels = parts.pixels
            self._rows = [
                (self.tr("Pixels for {}").format(digit), float(pixels[pixels > 0].sum())),
                (self.tr("Pixels for {}").format(other), float(pixels[pixels < 0].sum())),
                (self.tr("Biases"), parts.biases),
                (self.tr("Lead"), parts.total()),
            ]
        self.setAccessibleDescription(
            ", ".join(f"{label} {decimal(value, 2)}" for label, value in self._rows)
        )
        self.update()

    def rows(self) -> list[tuple[str, float]]:
        """Return the bars' names and values; the last is the sum of the others."""
        return self._rows

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter, shades = QPainter(self), colours()
        line = self.height() / (2 * len(self._rows))
        values = [value for _, value in self._rows]
        low, high = min(0.0, *values), max(0.0, *values)
        scale = self.width() / max(high - low, 1e-9)
        zero = -low * scale
        for number, (label, value) in enumerate(self._rows):
            top = 2 * number * line
            is_sum = number == len(self._rows) - 1
            room = QRectF(0, top, self.width(), line)
            painter.setPen(QColor(shades.text if is_sum else shades.quiet_text))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, label)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, decimal(value, 2))
            bar = QRectF(zero, top + line, value * scale, line - GRID / 2).normalized()
            painter.fillRect(bar, QColor(shades.accent if value > 0 else shades.contrast))
        painter.setPen(QColor(shades.border))
        painter.drawLine(round(zero), 0, round(zero), self.height())

    def sizeHint(self) -> QSize:
        return QSize(200, height_of_lines(self, 8) + 4 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())
