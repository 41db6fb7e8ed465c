"""The picture of a page under its answers, with zoom and pan. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView

from lenet_gui.core.imaging.ink import Box
from lenet_gui.ui.common.theme import GRID, colours, palette_changed
from lenet_gui.ui.page_view.model import PageModel
from lenet_gui.ui.page_view.painting import paint_answers

# A step of the zoom, and its range beyond the scale in which the whole picture is seen.
_STEP, _MOST = 1.25, 16.0

# The reach around a digit in which the pointer is on it, in pixels of the screen.
_NEAR = 6


class PagePicture(QGraphicsView):
    """Shows the picture whole at first. Point at a digit to show it, click it to choose it.

    Keys: arrows, digits, Delete, Return, and + and − as the buttons around it say.
    """

    zoomed = Signal()

    def __init__(self, picture: QImage, factor: float, model: PageModel) -> None:
        super().__init__()
        self.setObjectName("pagePicture")
        self.setAccessibleName(self.tr("Picture of the page"))
        self._picture, self._factor, self._model = picture, factor, model
        self._zoom = 1.0
        scene = QGraphicsScene(self)
        scene.addPixmap(QPixmap.fromImage(picture)).setTransformationMode(
            Qt.TransformationMode.SmoothTransformation
        )
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        # Answers reach beyond their boxes.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._dress()
        model.page_changed.connect(self.viewport().update)
        model.shown_changed.connect(self._on_shown_changed)

    def place(self, index: int) -> QRectF:
        """Return the box of a digit in pixels of the picture."""
        return _rect(self._model.page.box(index), self._factor)

    def is_whole(self) -> bool:
        """Return whether the whole picture is seen."""
        return self._zoom == 1.0

    def zoom_in(self) -> None:
        """Enlarge the picture by a step."""
        self._set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """Make the picture smaller by a step, down to where it is seen whole."""
        self._set_zoom(self._zoom / _STEP)

    def show_whole(self) -> None:
        """Show the whole picture."""
        self._set_zoom(1.0)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(max(zoom, 1.0), _MOST)
        if self._zoom < 1.001:
            self._zoom = 1.0
        self._fit()
        self.zoomed.emit()

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        width, height = self._picture.width(), self._picture.height()
        margin = 2 * GRID
        whole = min((room.width() - margin) / width, (room.height() - margin) / height)
        # In one step, which keeps what is under the mouse where it is.
        change = max(whole * self._zoom, 1e-3) / self.transform().m11()
        self.scale(change, change)

    def _on_shown_changed(self) -> None:
        self.viewport().update()
        if not self.underMouse() or self.hasFocus():
            around = self.place(self._model.shown())
            if not self.is_whole():
                self.ensureVisible(around, 4 * GRID, 4 * GRID)

    def _index_at(self, position: QRect) -> int | None:
        """Return the index of the digit in a small square of the viewport, or None."""
        at = QRectF(self.mapToScene(position).boundingRect())
        found = [
            (abs(box.center().x() - at.center().x()), index)
            for index in range(self._model.count())
            if (box := self.place(index)).intersects(at)
        ]
        return min(found)[1] if found else None

    def _near(self, event: QMouseEvent) -> QRect:
        point = event.position().toPoint()
        return QRect(point.x() - _NEAR, point.y() - _NEAR, 2 * _NEAR, 2 * _NEAR)

    def _dress(self) -> None:
        self.setBackgroundBrush(QColor(colours().track))

    # Overrides.

    def sizeHint(self) -> QSize:
        return QSize(720, 540)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(14 * line, 10 * line)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        to_screen = self.viewportTransform()
        painter.save()
        painter.resetTransform()
        painter.setFont(self.font())

        def place(index: int) -> QRectF:
            return to_screen.mapRect(self.place(index))

        paint_answers(painter, self._model.page, place, shown=self._model.shown())
        if self.hasFocus():
            painter.setPen(QColor(colours().accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -2, -2))
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._set_zoom(self._zoom * _STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._model.point_at(self._index_at(self._near(event)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self._index_at(self._near(event))
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._model.choose(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        self._model.point_at(None)
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if palette_changed(event):
            self._dress()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        row_steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key, model = Qt.Key(event.key()), self._model
        if key in steps:
            model.step(steps[key])
        elif key in row_steps:
            model.step_row(row_steps[key])
        elif event.text() in tuple("0123456789") and not event.isAutoRepeat():
            model.label(int(event.text()))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            model.remove()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            model.confirm()
            model.next_doubtful()
        elif key == Qt.Key.Key_Plus:
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)


def _rect(box: Box, factor: float) -> QRectF:
    return QRectF(
        box.left * factor,
        box.top * factor,
        (box.right - box.left) * factor,
        (box.bottom - box.top) * factor,
    )
