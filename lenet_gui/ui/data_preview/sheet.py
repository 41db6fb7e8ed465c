"""A sheet with a row for each class of a data set: name, samples, and numbers. GUI thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.data.summary import ClassSummary, Summary
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE
from lenet_gui.ui.common.formats import phrases, whole
from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.widgets.bars import paint_bar

# Between two samples, in pixels; the largest side of one, in pixels of the image; and the most
# lines of samples of a class.
_GAP = 2
_LARGEST = 2
_LINES = 3

# The room of the longest name, and of the bars, as shares of the width.
_NAMES, _BARS = 0.25, 0.16


class ClassSheet(QWidget):
    """The classes of a data set: as many samples of each as fit, and a bar of its size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes: tuple[ClassSummary, ...] = ()
        self.setObjectName("classSheet")
        self.setAccessibleName(self.tr("Classes of the data"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_summary(self, summary: Summary) -> None:
        """Show the classes of a data set."""
        self._classes = summary.classes
        row = self.tr("{}: {} for training, {} for test")
        self.setAccessibleDescription(
            phrases(
                row.format(each.name, whole(each.training + each.validation), whole(each.test))
                for each in self._classes
            )
        )
        self.updateGeometry()
        self.update()

    def _least_row(self) -> int:
        return max(IMAGE_SIDE, self.fontMetrics().height()) + _GAP

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        rows = max(len(self._classes), 1)
        return QSize(44 * line, rows * max(self._least_row(), _LARGEST * IMAGE_SIDE * 3 // 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * self.fontMetrics().height(), len(self._classes) * self._least_row())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._classes:
            return
        painter, metrics = QPainter(self), QFontMetricsF(self.font())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # A few classes get several lines of samples each.
        largest = _LARGEST * IMAGE_SIDE + _GAP
        row = self.height() / len(self._classes)
        lines = min(max(round(row / largest), 1), _LINES)
        row = min(row, lines * largest + 3 * _GAP)
        between = 2 * _GAP if lines > 1 else 0
        side = min((row - between) / lines - _GAP, _LARGEST * IMAGE_SIDE)
        names = max(metrics.horizontalAdvance(each.name) for each in self._classes)
        names = min(names, _NAMES * self.width())
        most = max(each.training + each.validation for each in self._classes)
        numbers = metrics.horizontalAdvance(whole(most)) + GRID
        bars = _BARS * self.width()
        left = names + 2 * GRID
        right = self.width() - numbers - bars - GRID
        shades = colours()
        for place, each in enumerate(self._classes):
            top, count = place * row, each.training + each.validation
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setPen(QColor(shades.text))
            name = metrics.elidedText(each.name, Qt.TextElideMode.ElideRight, names + 1)
            box = QRectF(0, top, names + 1, row)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, name)
            room = QRectF(left, top, right - left, row)
            self._paint_samples(painter, each, room, side, lines)
            thickness = min(0.5 * row, metrics.height())
            track = QRectF(right + GRID, top + (row - thickness) / 2, bars, thickness)
            paint_bar(painter, track, count / max(most, 1), shades.accent)
            painter.setPen(QColor(shades.quiet_text))
            box = QRectF(self.width() - numbers, top, numbers, row)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, whole(count))

    def _paint_samples(
        self, painter: QPainter, each: ClassSummary, room: QRectF, side: float, lines: int
    ) -> None:
        fitting = max(int((room.width() + _GAP) // (side + _GAP)), 1)
        samples = each.samples[: fitting * lines]
        # In the middle of the row, also if they fill fewer lines.
        height = -(-len(samples) // fitting) * (side + _GAP) - _GAP
        for place, image in enumerate(samples):
            pixels = np.ascontiguousarray(image)
            form = QImage.Format.Format_Grayscale8
            line, column = divmod(place, fitting)
            top = room.center().y() - height / 2 + line * (side + _GAP)
            box = QRectF(room.left() + column * (side + _GAP), top, side, side)
            painter.drawImage(box, QImage(pixels.data, IMAGE_SIDE, IMAGE_SIDE, IMAGE_SIDE, form))
