"""The black canvas for drawing with white ink. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QUndoCommand,
    QUndoStack,
)
from PySide6.QtWidgets import QWidget

from lenet_gui.core.imaging import ink as inks
from lenet_gui.core.imaging.ink import READ_SIDE, Box, Ink, Mark, Picture, Point, Stroke
from lenet_gui.ui.common.theme import DARK, Type

# Points closer than this share of the side are not added to a stroke.
_SMALLEST_MOVE = 0.002

# An eraser as narrow as the pen would leave the edges of strokes.
_ERASER_TO_PEN = 1.6

# The frame around a component of the drawing, on black in both appearances, and its margin.
_FOCUS = QColor(DARK.accent)
_HIGHLIGHT = QColor(_FOCUS)
_HIGHLIGHT.setAlpha(170)
_AROUND = 5

# Events after which another window may get the release of the pen.
_STROKE_ENDS = (QEvent.Type.WindowBlocked, QEvent.Type.WindowDeactivate, QEvent.Type.Hide)

# The maximum number of undo steps.
_HISTORY = 200


class _Change(QUndoCommand):
    """An undo step that replaces all marks; a stroke is already painted when it is made."""

    def __init__(
        self,
        name: str,
        marks: tuple[Mark, ...],
        before: tuple[Mark, ...],
        show: Callable[[tuple[Mark, ...], bool], None],
        painted: bool = False,
    ) -> None:
        super().__init__(name)
        self._marks, self._before, self._show, self._painted = marks, before, show, painted

    def redo(self) -> None:
        self._show(self._marks, self._painted)
        self._painted = False

    def undo(self) -> None:
        self._show(self._before, False)


class DrawingCanvas(QWidget):
    """Takes strokes and pictures, and paints them.

    The drawing is stored as marks, not as pixels, so that it is sharp at any size and each mark can
    be undone. Positions are in shares of the canvas's side.

    Attributes:
        pen_width: in shares of the side.
        erasing: whether the left button erases as well as the right.
        history: the undo stack; the canvas's undo() and redo() finish a stroke first.

    Signals:
        ink_changed: the ink has changed, also during a stroke, or a stroke is finished.
        pointed_at: the mouse's or pen's position, a Point; None when it has left.
    """

    ink_changed = Signal()
    pointed_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pen_width = 0.07
        self.erasing = False
        self.history = QUndoStack(self)
        self.history.setUndoLimit(_HISTORY)
        self._marks: tuple[Mark, ...] = ()
        self._stroke: list[Point] = []
        self._stroke_erases, self._stroke_width = False, 0.0
        self._stroke_button = Qt.MouseButton.NoButton
        self._ink = inks.blank(READ_SIDE)
        self._screen = inks.blank(READ_SIDE)
        # Everything is repainted once the window's size no longer changes.
        self._repaint_timer = QTimer(self, singleShot=True, interval=40)
        self._repaint_timer.timeout.connect(self._paint_for_screen)
        self._highlight: Box | None = None
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def ink(self) -> Ink:
        """Return the drawing as uint8 (READ_SIDE, READ_SIDE), 255 = full ink; do not change it."""
        return self._ink

    def marks(self) -> tuple[Mark, ...]:
        """Return the marks, oldest first, without an unfinished stroke."""
        return self._marks

    def is_drawing(self) -> bool:
        """Return whether a stroke is unfinished."""
        return bool(self._stroke)

    def is_blank(self) -> bool:
        """Return whether there is no ink."""
        return not self._ink.any()

    def picture(self) -> QImage:
        """Return the drawing as a picture, white on black."""
        pixels = inks.paint(self.marks(), 2 * READ_SIDE)
        return _image_of(pixels).copy()

    def add_picture(self, ink: Ink) -> None:
        """Replace the drawing by a picture's ink, uint8 (h, w); it can be undone."""
        self._change(self.tr("picture"), (Picture(ink),))

    def set_marks(self, marks: tuple[Mark, ...], name: str = "") -> None:
        """Replace the drawing by these marks; it can be undone, as a change with this name."""
        self._change(name or self.tr("drawing"), marks)

    def clear(self) -> None:
        """Remove all ink; it can be undone."""
        self.finish_stroke()
        if self._marks:
            self._change(self.tr("clearing"), ())

    def set_highlight(self, box: Box | None) -> None:
        """Frame a box of the drawing, in pixels of ink(), or nothing."""
        if box != self._highlight:
            for part in (self._highlight, box):
                if part is not None:
                    self.update(self._frame(part).toAlignedRect().adjusted(-2, -2, 2, 2))
            self._highlight = box

    def undo(self) -> None:
        """Undo the last mark."""
        self.finish_stroke()
        self.history.undo()

    def redo(self) -> None:
        """Redo the last mark that was undone."""
        self.finish_stroke()
        self.history.redo()

    def _change(self, name: str, marks: tuple[Mark, ...]) -> None:
        self.finish_stroke()
        self.history.push(_Change(name, marks, self._marks, self._show))

    def _show(self, marks: tuple[Mark, ...], painted: bool) -> None:
        """Set the marks; if they are already `painted`, no pixel changes."""
        before, self._marks = self._marks, marks
        if painted:
            return
        # A copy, because whoever has asked for ink() may keep it.
        self._ink = self._ink.copy()
        inks.repaint(self._ink, before, marks)
        if len(self._screen) == self._screen_side():
            self._update_box(inks.repaint(self._screen, before, marks))
        else:
            self._paint_for_screen()
        if not marks or not before:
            # The hint extends beyond the marks.
            self.update()
        self.ink_changed.emit()

    def _paint_for_screen(self) -> None:
        self._screen = inks.paint(self.marks(), self._screen_side())
        if self._stroke:
            inks.paint_mark(self._screen, self._current_stroke())
        self.update()

    def _screen_side(self) -> int:
        """Return the canvas's side in device pixels, which are smaller than Qt's on HiDPI."""
        return max(round(self.width() * self.devicePixelRatioF()), 1)

    # Strokes, from any device.

    def _begin_stroke(self, position: QPointF, erases: bool) -> None:
        self.finish_stroke()
        if len(self._screen) != self._screen_side():
            self._paint_for_screen()
        if self.is_blank():
            # Hide the hint, which extends beyond the stroke.
            self.update()
        self._stroke_erases = erases
        self._stroke_width = self.pen_width * (_ERASER_TO_PEN if erases else 1)
        point = self._point_at(position)
        self.pointed_at.emit(point)
        self._stroke = [point]
        self._paint_line(point, point)

    def _go_on(self, position: QPointF) -> None:
        last, point = self._stroke[-1], self._point_at(position)
        if max(abs(point[0] - last[0]), abs(point[1] - last[1])) < _SMALLEST_MOVE:
            return
        self._stroke.append(point)
        self._paint_line(last, point)

    def finish_stroke(self) -> None:
        """End the stroke that is being drawn, if any."""
        if not self._stroke:
            return
        stroke, self._stroke = self._current_stroke(), []
        # The stroke is painted already; only the history lacks it.
        name = self.tr("erasing") if stroke.erases else self.tr("stroke")
        self.history.push(_Change(name, (*self._marks, stroke), self._marks, self._show, True))
        self.ink_changed.emit()
        if self.is_blank():
            # Show the hint again.
            self.update()

    def _finish_lost_stroke(self, held: Qt.MouseButton) -> None:
        """Finish a stroke whose button is not among `held`: another window got its release."""
        if not held & self._stroke_button:
            self.finish_stroke()

    def _current_stroke(self) -> Stroke:
        return Stroke(tuple(self._stroke), self._stroke_width, self._stroke_erases)

    def _point_at(self, position: QPointF) -> Point:
        return position.x() / max(self.width(), 1), position.y() / max(self.width(), 1)

    def _paint_line(self, start: Point, end: Point) -> None:
        width, erases = self._stroke_width, self._stroke_erases
        inks.paint_segment(self._ink, start, end, width, erases)
        box = inks.paint_segment(self._screen, start, end, width, erases)
        if box is not None:
            self._update_box(box)
        self.ink_changed.emit()

    def _update_box(self, box: Box) -> None:
        """Show a box of the pixels of the screen that has changed."""
        scale = self.width() / len(self._screen)
        changed = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
        changed = QRectF(changed.topLeft() * scale, changed.size() * scale)
        self.update(changed.toAlignedRect().adjusted(-1, -1, 1, 1))

    # Overrides.

    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._finish_lost_stroke(event.buttons() & ~event.button())
        buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
        if event.button() not in buttons or self._stroke:
            return
        self._stroke_button = event.button()
        self._begin_stroke(
            event.position(), self.erasing or event.button() == Qt.MouseButton.RightButton
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._finish_lost_stroke(event.buttons())
        self.pointed_at.emit(self._point_at(event.position()))
        if self._stroke:
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._stroke and event.button() == self._stroke_button:
            self._go_on(event.position())
            self.finish_stroke()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a stylus; its other end erases."""
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._stroke_button = event.button()
            self._begin_stroke(event.position(), self.erasing or eraser)
        elif event.type() == QEvent.Type.TabletMove:
            self.pointed_at.emit(self._point_at(event.position()))
            if self._stroke:
                self._go_on(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self.finish_stroke()
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() in _STROKE_ENDS:
            self.finish_stroke()
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed_at.emit(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._repaint_timer.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._repaint_timer.start()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        image = _image_of(self._screen)
        if image.width() == self._screen_side():
            # Only the changed area, pixel for pixel.
            scale = image.width() / max(self.width(), 1)
            rect = QRectF(event.rect())
            painter.drawImage(rect, image, QRectF(rect.topLeft() * scale, rect.size() * scale))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), image)
        if self._highlight is not None:
            painter.setPen(QPen(_HIGHLIGHT, 1))
            painter.drawRect(self._frame(self._highlight))
        if not self._stroke and self.is_blank():
            self._paint_hint(painter)
        if self.hasFocus():
            painter.setPen(QPen(_FOCUS, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _frame(self, box: Box) -> QRectF:
        """Return the frame around a box, in the widget's coordinates."""
        scale = self.width() / READ_SIDE
        corner = QPointF(box.left, box.top) * scale
        size = QSizeF(box.right - box.left, box.bottom - box.top) * scale
        return QRectF(corner, size).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(DARK.quiet_text)))
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * Type.HEADING.value)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        area: QRect = self.rect().adjusted(24, 24, -24, -24)
        painter.drawText(area, flags, self.tr("Draw a digit here"))


def _image_of(pixels: Ink) -> QImage:
    """Return an image that shares the array's memory; the array must outlive it."""
    side = len(pixels)
    return QImage(pixels.data, side, side, side, QImage.Format.Format_Grayscale8)
