"""The colour and line style of each curve, and the legend. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.ui.common.formats import listed
from lenet_gui.ui.common.theme import colours

# The index of the line of the training at hand.
AT_HAND = 0

_STYLES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)

_SAMPLE = QSize(24, 12)
_SAMPLE_SCALE = 2  # sharp on HiDPI screens, too
_SQUARE = 6

# Pixels of the plot's background on either side of a sample in a table. Without them, a line in the
# colour of a selected row would look like a gap.
_SAMPLE_MARGIN = 4
ICON = _SAMPLE.grownBy(QMargins(_SAMPLE_MARGIN, 0, _SAMPLE_MARGIN, 0))


def line_pen(index: int) -> QPen:
    """Return the pen of the line with this index, in the colours in use.

    AT_HAND is the training's, others are other runs'; of these the first 25 differ.
    """
    accent, _, *others = colours().series
    if index == AT_HAND:
        return QPen(QColor(accent), 2)
    turn, place = divmod(index - 1, len(others))
    return QPen(QColor(others[place]), 2, _STYLES[(place + turn + 1) % len(_STYLES)])


def line_sample(index: int) -> QIcon:
    """Return an icon with a short piece of the line."""
    pixmap = QPixmap(ICON * _SAMPLE_SCALE)
    pixmap.setDevicePixelRatio(_SAMPLE_SCALE)
    # On the plot's background, or the line might be invisible in a selected row.
    pixmap.fill(colours().surface)
    with QPainter(pixmap) as painter:
        _draw_sample(painter, QPoint(_SAMPLE_MARGIN, 0), line_pen(index))
    icon = QIcon(pixmap)
    # Otherwise Qt tints the icon in a selected row.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A name, and a function that returns the line's pen in the colours in use.

    A line `has_symbol` if its values are marked with squares.
    """

    name: str
    pen: Callable[[], QPen]
    has_symbol: bool = False


class LineLegend(QWidget):
    """The names of the lines with a sample of each, wrapped over several rows.

    It stands above or below a plot, because twenty names would hide the curves.
    """

    _GAP = 16

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LegendEntry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def entries(self) -> tuple[LegendEntry, ...]:
        """Return the entries."""
        return self._entries

    def set_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Show other entries."""
        self._entries = tuple(entries)
        self.setAccessibleDescription(listed(entry.name for entry in entries))
        self.updateGeometry()
        self.update()

    def _width(self, entry: LegendEntry) -> int:
        return _SAMPLE.width() + 6 + self.fontMetrics().horizontalAdvance(entry.name)

    def _places(self, width: int) -> list[QPoint]:
        """Return the top left of each entry, then of the empty next row."""
        row = self.fontMetrics().height() + 4
        x = y = 0
        places = []
        for entry in self._entries:
            needed = self._width(entry)
            if x and x + needed > width:
                x, y = 0, y + row
            places.append(QPoint(x, y))
            x += needed + self._GAP
        return [*places, QPoint(0, y + row if places else 0)]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[-1].y()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        widest = max(map(self._width, self._entries), default=0)
        return QSize(min(widest, 200), self.fontMetrics().height() + 4 if self._entries else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self.fontMetrics().height()
        places = self._places(self.width())
        for entry, place in zip(self._entries, places, strict=False):
            middle = QPoint(place.x(), place.y() + (height - _SAMPLE.height()) // 2)
            _draw_sample(painter, middle, entry.pen(), entry.has_symbol)
            left = place.x() + _SAMPLE.width() + 6
            painter.setPen(self.palette().windowText().color())
            painter.drawText(
                QRect(left, place.y(), self.width() - left, height + 2),
                Qt.AlignmentFlag.AlignLeft,
                entry.name,
            )


def _draw_sample(painter: QPainter, place: QPoint, pen: QPen, has_symbol: bool = False) -> None:
    painter.setPen(pen)
    middle = QPointF(place.x() + _SAMPLE.width() / 2, place.y() + _SAMPLE.height() / 2)
    reach = QPointF(_SAMPLE.width() / 2 - 1, 0)
    painter.drawLine(middle - reach, middle + reach)
    if has_symbol:
        square = QRectF(0, 0, _SQUARE, _SQUARE)
        square.moveCenter(middle)
        painter.fillRect(square, pen.color())
