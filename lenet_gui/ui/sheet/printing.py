"""Paints the sheet, and writes it as PDF. GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from lenet_gui.core.sheet import layout
from lenet_gui.core.sheet.layout import Area
from lenet_gui.core.storage.files import write_bytes
from lenet_gui.ui.common.translation import QT_TRANSLATE_NOOP, translate

# The sheet is black on white in both appearances, and its lines so light that they are no ink.
_LINE = QColor("#b9cfe0")
_PRINT = QColor("#5f6b78")

_INSTRUCTION = QT_TRANSLATE_NOOP(
    "Sheet", "Write the digit of each row into its ten boxes. Then photograph the whole sheet."
)

_PAGE_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


def write_sheet(path: Path, paper: str) -> None:
    """Write the sheet as a PDF of a size in layout.PAPERS. Raises OSError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("lenet-gui")
    size = QPageSize(_PAGE_SIZES[paper])
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    scale = writer.resolution() / 25.4
    painter.scale(scale, scale)
    painter.translate(*layout.corner(paper))
    paint_sheet(painter)
    painter.end()
    write_bytes(path, bytes(buffer.data().data()))


def paint_sheet(painter: QPainter) -> None:
    """Paint the sheet in millimetres from the middle of its mark at the top left."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    black = QColor(Qt.GlobalColor.black)
    for x, y in layout.marks():
        middle = QPointF(x, y)
        radius = (layout.RING_OUTER + layout.RING_INNER) / 2
        painter.setPen(QPen(black, layout.RING_OUTER - layout.RING_INNER))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(black)
        painter.drawEllipse(middle, layout.DOT, layout.DOT)
    painter.fillRect(_rect(layout.BAR), black)
    _write(painter, layout.TITLE, translate("Sheet", _INSTRUCTION), 3.4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row in range(layout.ROWS):
        _write(painter, layout.label_area(row), str(row), 5.5)
        painter.setPen(QPen(_LINE, 0.3))
        for column in range(layout.COLUMNS):
            painter.drawRoundedRect(_rect(layout.box(row, column)), 1.2, 1.2)


def _write(painter: QPainter, area: Area, said: str, size: float) -> None:
    """Write a text into an area, with letters of a size in millimetres, smaller if it is long."""
    painter.save()
    # Fonts have whole sizes, so the text is laid out large.
    painter.translate(area.left, area.top)
    painter.scale(0.05, 0.05)
    room = QRectF(0, 0, area.width * 20, area.height * 20)
    font = QFont(painter.font())
    font.setPixelSize(round(size * 20))
    painter.setFont(font)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    while painter.boundingRect(room, flags, said).height() > room.height():
        font.setPixelSize(font.pixelSize() - 2)
        painter.setFont(font)
    painter.setPen(_PRINT)
    painter.drawText(room, flags, said)
    painter.restore()


def _rect(area: Area) -> QRectF:
    return QRectF(area.left, area.top, area.width, area.height)
