"""Ten small upright bars with the probabilities of the digits. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.theme import colours, palette_changed
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.widgets.bars import paint_bar


class UprightBars(QWidget):
    """A bar above each digit; the most likely digit stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probabilities: Floats | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_probabilities(None)

    def probabilities(self) -> Floats | None:
        """Return the probabilities, float32 (10,), or None."""
        return self._probabilities

    def set_probabilities(self, probabilities: Floats | None) -> None:
        """Show probabilities, float32 (10,), or empty bars."""
        self._probabilities = probabilities
        said = self.tr("no drawing")
        if probabilities is not None:
            said = phrases(f"{d}: {words(percent(float(p)))}" for d, p in enumerate(probabilities))
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(round(CLASSES * 1.8 * metrics.horizontalAdvance("0")), 3 * metrics.height())

    def changeEvent(self, event: QEvent) -> None:
        if palette_changed(event):
            self.update()
        elif event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shades, found = colours(), self._probabilities
        best = -1 if found is None else int(found.argmax())
        step, digits = self.width() / CLASSES, self.fontMetrics().height()
        for digit in range(CLASSES):
            track = QRectF(digit * step + 0.15 * step, 0, 0.7 * step, self.height() - digits)
            share = None if found is None else float(found[digit])
            colour = shades.accent if digit == best else shades.quiet_text
            paint_bar(painter, track, share, colour, upright=True)
            role = QPalette.ColorRole.PlaceholderText
            if digit == best:
                role = QPalette.ColorRole.WindowText
            painter.setPen(self.palette().color(role))
            place = QRectF(digit * step, self.height() - digits, step, digits)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(digit))
