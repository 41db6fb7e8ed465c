"""A gallery of images, each with its true digit and the digit read. GUI thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.metrics.evaluation import Evaluation, Indices
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.theme import colours
from lenet_gui.ui.widgets.bars import paint_bar
from lenet_gui.ui.widgets.image_grid import SHOWN_SIDE, ImageGrid, draw_image

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

_BAR = 5  # pixels from one of the ten bars to the next
_MARGIN = 6
_GAP = 8


class DigitGallery(ImageGrid):
    """Images with the true digit, the digit read, and ten small probability bars.

    Signals:
        digit_chosen: an image, uint8 (28, 28), was clicked, or Enter pressed on it.
    """

    digit_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _GalleryModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_DigitDelegate(self))
        self.setObjectName("misreadGallery")
        self.setAccessibleName("Images, with the true digit and the one read")
        self.setToolTip("Click an image, or press Enter, to put it on the canvas")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)

    def show_images(self, evaluation: Evaluation, indices: Indices) -> None:
        """Show these images of an evaluation, in this order."""
        self._model.set_images(evaluation, indices)
        self.scrollToTop()

    def indices(self) -> Indices:
        """Return the images shown, as indices into the evaluation's set, int64 (m,)."""
        return self._model.indices

    def _choose(self, index: QModelIndex) -> None:
        image = self._model.image(index.row())
        if image is not None:
            self.digit_chosen.emit(image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        item = _item_size(self.fontMetrics())
        return QSize(item.width() + 24, 2 * item.height())

    def sizeHint(self) -> QSize:
        item = _item_size(self.fontMetrics())
        return QSize(2 * item.width() + 24, 4 * item.height())


class _GalleryModel(QAbstractListModel):
    """The images shown as a Qt model, for views and assistive tools."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.evaluation: Evaluation | None = None
        self.indices: Indices = np.zeros(0, np.int64)

    def set_images(self, evaluation: Evaluation, indices: Indices) -> None:
        self.beginResetModel()
        self.evaluation, self.indices = evaluation, indices
        self.endResetModel()

    def image(self, row: int) -> Bytes | None:
        if self.evaluation is None or not 0 <= row < len(self.indices):
            return None
        image: Bytes = self.evaluation.image_set.images[self.indices[row]]
        return image

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.indices)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> str | None:
        if role not in (_Role.DisplayRole, _Role.ToolTipRole) or self.evaluation is None:
            return None
        if not index.isValid():
            return None
        number = int(self.indices[index.row()])
        probabilities = self.evaluation.probabilities[number]
        true, read = int(self.evaluation.image_set.labels[number]), int(probabilities.argmax())
        said = f"{true}, read as {read} with {percent(float(probabilities[read]))}"
        if role == _Role.DisplayRole:
            return said
        if true != read:
            said += f"; as {true} with {percent(float(probabilities[true]))}"
        return f"Image {number:,}: {said}"


def _item_size(metrics: QFontMetrics) -> QSize:
    width = max(SHOWN_SIDE + _GAP + CLASSES * _BAR, metrics.horizontalAdvance("0 → 0  100.0 %"))
    return QSize(2 * _MARGIN + width, 2 * _MARGIN + SHOWN_SIDE + 4 + metrics.height())


class _DigitDelegate(QStyledItemDelegate):
    """Paints an image, bars beside it, and a caption such as "4 → 9" below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return _item_size(option.fontMetrics)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, _GalleryModel)
        if model.evaluation is None:
            return
        number = int(model.indices[index.row()])
        probabilities = model.evaluation.probabilities[number]
        true = int(model.evaluation.image_set.labels[number])
        rect: QRect = option.rect
        painter.save()
        self._paint_ground(painter, option, rect)
        image = model.evaluation.image_set.images[number]
        place = draw_image(painter, rect.left() + _MARGIN, rect.top() + _MARGIN, image)
        bars = QRect(place.right() + 1 + _GAP, place.top(), CLASSES * _BAR, SHOWN_SIDE)
        _paint_bars(painter, bars, probabilities, true)
        read = int(probabilities.argmax())
        painter.setPen(QColor(colours().text))
        below = QRect(place.left(), place.bottom() + 4, rect.width() - 2 * _MARGIN, rect.height())
        below.setBottom(rect.bottom() - _MARGIN + 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, f"{true} → {read}")
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, percent(float(probabilities[read])))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        """Paint the background of the image under the pointer or with the focus."""
        state = option.state
        shades = colours()
        if state & QStyle.StateFlag.State_MouseOver or state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect.adjusted(1, 1, -1, -1), QColor(shades.window))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(shades.accent), 1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))


def _paint_bars(painter: QPainter, area: QRect, probabilities: Floats, true: int) -> None:
    """Paint ten upright bars over the digits: blue for the answer, orange for the true digit."""
    shades = colours()
    read = int(probabilities.argmax())
    font = painter.font()
    small = painter.font()
    small.setPixelSize(round(0.55 * painter.fontMetrics().height()))
    painter.setFont(small)
    letters = painter.fontMetrics().height()
    height = area.height() - letters
    for digit in range(CLASSES):
        left = area.left() + digit * _BAR
        if digit == read:
            colour = shades.accent
        else:
            colour = shades.contrast if digit == true else shades.quiet_text
        bar = round(height * float(probabilities[digit]))
        # At least one pixel, so that a true digit with p = 0 is visible.
        bar = max(bar, 1) if digit in (true, read) else bar
        track = QRectF(left, area.top(), _BAR - 1, height)
        paint_bar(painter, track, bar / height, colour, upright=True)
        if digit in (true, read):
            painter.setPen(QColor(colour))
            below = QRect(left - letters, area.top() + height, _BAR - 1 + 2 * letters, letters)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(digit))
    painter.setFont(font)
