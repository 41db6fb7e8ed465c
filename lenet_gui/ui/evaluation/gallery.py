"""A gallery of images, each with its true digit and the digit read. GUI thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lenet_gui.core.arrays import Bytes
from lenet_gui.core.imaging.preprocess import IMAGE_SIDE
from lenet_gui.core.metrics.evaluation import Evaluation, Indices
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.formats import whole
from lenet_gui.ui.common.theme import GRID, RADIUS, colours
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.widgets.image_grid import ImageGrid

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

# Around a picture with its caption, in pixels.
_MARGIN = GRID // 2

# As wide as the widest caption in one line.
_CAPTION = "0 → 0   99.9 %"

# The room for the name of a class, in characters.
_NAME = 13

# The screen pixels for each pixel of a picture, along its side, so that all are equally large: as
# many as leave this many pictures in view, if possible.
_SCALES = range(2, 9)
_IN_VIEW = 6


class DigitGallery(ImageGrid):
    """Images with the true digit, the digit read, and its probability, as large as there is room.

    Signals:
        digit_chosen: an image, uint8 (28, 28), was clicked, or Enter pressed on it.
    """

    digit_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = IMAGE_SIDE * _SCALES[0]
        self._model = _GalleryModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_DigitDelegate(self))
        self.setObjectName("misreadGallery")
        self.setAccessibleName(self.tr("Images, with the true digit and the digit read"))
        self.setToolTip(self.tr("Click an image, or press Enter, to put it on the canvas"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)

    def show_images(self, evaluation: Evaluation, indices: Indices) -> None:
        """Show these images of an evaluation, in this order."""
        self._model.set_images(evaluation, indices)
        self._fit()
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

    def side(self) -> int:
        """Return the side of a picture on the screen, in pixels."""
        return self._side

    def _fit(self) -> None:
        """Make the pictures as large as leaves enough of them in view."""
        room = self.maximumViewportSize()
        # A pixel less, because Qt puts a column that ends at the edge into the next row.
        width = room.width() - self.verticalScrollBar().sizeHint().width() - 1
        sides = [IMAGE_SIDE * scale for scale in _SCALES]

        def in_view(side: int) -> int:
            item = self._item_size(side)
            return (width // item.width()) * (room.height() // item.height())

        fitting = [side for side in sides if in_view(side) >= _IN_VIEW]
        self._side = max(fitting, default=sides[0])
        item = self._item_size(self._side)
        # The columns share the room that is left.
        columns = max(width // item.width(), 1)
        self.setGridSize(QSize(max(width // columns, item.width()), item.height()))

    def lines(self, side: int) -> int:
        """Return the lines of a caption below a picture of this side."""
        if self.has_names():
            return 3
        return 1 if self.fontMetrics().horizontalAdvance(_CAPTION) <= side else 2

    def has_names(self) -> bool:
        """Return whether the images are of other classes than digits."""
        evaluation = self._model.evaluation
        return evaluation is not None and (
            evaluation.names != DIGITS or evaluation.image_set.names != DIGITS
        )

    def _item_size(self, side: int) -> QSize:
        caption = self.lines(side) * self.fontMetrics().height()
        width = max(side, self.fontMetrics().horizontalAdvance("99.9 %"))
        if self.has_names():
            width = max(width, _NAME * self.fontMetrics().averageCharWidth())
        return QSize(width + 2 * _MARGIN, side + caption + 3 * _MARGIN)

    # Overrides.

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        bar, frame = self.verticalScrollBar().sizeHint().width(), 2 * self.frameWidth()
        return self._item_size(IMAGE_SIDE * _SCALES[0]) + QSize(bar + frame, frame)

    def sizeHint(self) -> QSize:
        item = self._item_size(IMAGE_SIDE * _SCALES[-1])
        return QSize(3 * item.width(), 3 * item.height())


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
        names = self.evaluation.image_set.names[true], self.evaluation.names[read]
        certain = words(percent(float(probabilities[read])))
        if role == _Role.DisplayRole:
            return self.tr("{}, read as {} with {}").format(*names, certain)
        if true == read:
            return self.tr("Image {}: {}, read as {} with {}").format(
                whole(number), *names, certain
            )
        share = words(percent(float(probabilities[true])))
        return self.tr("Image {}: {}, read as {} with {}; as {} with {}").format(
            whole(number), *names, certain, self.evaluation.names[true], share
        )


class _DigitDelegate(QStyledItemDelegate):
    """Paints an image, and a caption such as "4 → 9" and "99.9 %" below."""

    def __init__(self, gallery: DigitGallery) -> None:
        super().__init__(gallery)
        self._gallery = gallery

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self._gallery.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, _GalleryModel)
        if model.evaluation is None:
            return
        number = int(model.indices[index.row()])
        probabilities = model.evaluation.probabilities[number]
        true, read = int(model.evaluation.image_set.labels[number]), int(probabilities.argmax())
        rect, side = option.rect, self._gallery.side()
        painter.save()
        _paint_ground(painter, option, rect)
        place = QRect(rect.center().x() - side // 2, rect.top() + _MARGIN, side, side)
        pixels = np.ascontiguousarray(model.evaluation.image_set.images[number])
        form = QImage.Format.Format_Grayscale8
        painter.drawImage(place, QImage(pixels.data, IMAGE_SIDE, IMAGE_SIDE, IMAGE_SIDE, form))
        names = model.evaluation.image_set.names[true], model.evaluation.names[read]
        certain = words(percent(float(probabilities[read])))
        self._paint_caption(painter, place, names, true == read, certain)
        painter.restore()

    def _paint_caption(
        self, painter: QPainter, place: QRect, names: tuple[str, str], is_right: bool, certain: str
    ) -> None:
        """Paint what was read as what, and how sure, below a picture; in one line if it fits.

        Names of classes have a line each.
        """
        shades, line = colours(), painter.fontMetrics().height()
        left = right = Qt.AlignmentFlag.AlignHCenter
        below = QRect(place.left(), place.bottom() + _MARGIN, place.width(), line)
        if self._gallery.lines(place.width()) == 1:
            left, right, second = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, below
        else:
            # The caption may be wider than the picture.
            below = below.adjusted(-line, 0, line, 0)
            second = below.translated(0, line)
        font = QFont(self._gallery.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(shades.text if is_right else shades.contrast))
        if self._gallery.has_names():
            room = below.adjusted(-_MARGIN, 0, _MARGIN, 0)
            metrics, cut = painter.fontMetrics(), Qt.TextElideMode.ElideRight
            for written in (names[0], f"→ {names[1]}"):
                painter.drawText(room, left, metrics.elidedText(written, cut, room.width()))
                room.translate(0, line)
            second = room
        else:
            painter.drawText(below, left, f"{names[0]} → {names[1]}")
        painter.setFont(self._gallery.font())
        painter.setPen(QColor(shades.quiet_text))
        painter.drawText(second, right, certain)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    """Paint the background of the image under the pointer or with the focus."""
    state, shades = option.state, colours()
    edge = state & QStyle.StateFlag.State_HasFocus
    if edge or state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(shades.accent), 2) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shades.raised))
        painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
