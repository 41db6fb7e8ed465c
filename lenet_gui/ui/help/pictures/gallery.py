"""The glossary's pictures by the key of their term, and the widget that shows one. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.ui.common.theme import palette_changed
from lenet_gui.ui.help.pictures import data, network, overfitting, testing, training
from lenet_gui.ui.help.pictures.paper import HEIGHT, WIDTH, Picture, Sheet

PICTURES: dict[str, Picture] = (
    data.PICTURES | network.PICTURES | training.PICTURES | overfitting.PICTURES | testing.PICTURES
)
# Some show several terms.
PICTURES |= {
    "seed": PICTURES["built-in-digits"],
    "epoch": PICTURES["batch"],
    "loss": PICTURES["cross-entropy"],
    "optimizer": PICTURES["momentum"],
    "kernel": PICTURES["convolution"],
    "feature-map": PICTURES["convolution"],
    "logits": PICTURES["softmax"],
    "p-value": PICTURES["mcnemars-test"],
}

# The width of a picture, in widths of the letter M: its text is about as large as other text.
_WIDTH_IN_EM = 27


class PictureView(QWidget):
    """Shows a picture at a value 0..1 of its slider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._value = 0.0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: Picture, value: float) -> None:
        """Draw another picture, or another value."""
        self._picture, self._value = picture, value
        self.setAccessibleDescription(picture.caption(value))
        self.update()

    # Overrides.

    def sizeHint(self) -> QSize:
        width = _WIDTH_IN_EM * self.fontMetrics().horizontalAdvance("M")
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(WIDTH / 2), round(HEIGHT / 2))

    def heightForWidth(self, width: int) -> int:
        return round(width * HEIGHT / WIDTH)

    def changeEvent(self, event: QEvent) -> None:
        if palette_changed(event):
            self.update()
        elif event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        painter.translate((self.width() - scale * WIDTH) / 2, 0)
        painter.scale(scale, scale)
        painter.setClipRect(QRectF(0, 0, WIDTH, HEIGHT))
        self._picture.draw(Sheet(painter), self._value)
