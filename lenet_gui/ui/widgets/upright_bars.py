"""Ten small upright bars with the probabilities of the digits. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.core.recognition.reading import percent
from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.theme import colours
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.widgets.bars import paint_bar


class UprightBars(QWidget):
    """A bar above each digit; the most likely digit stands out.

    Of longer names only that of the most likely class is written.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probabilities: Floats | None = None
        self._names = DIGITS
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_probabilities(None)

    def probabilities(self) -> Floats | None:
        """Return the probabilities, float32 (10,), or None."""
        return self._probabilities

    def set_probabilities(self, probabilities: Floats | None, names: ClassNames = DIGITS) -> None:
        """Show probabilities, float32 (10,), of classes with these names, or empty bars."""
        self._probabilities, self._names = probabilities, names
        said = self.tr("no drawing")
        if probabilities is not None:
            said = phrases(
                f"{name}: {words(percent(float(p)))}"
                for name, p in zip(names, probabilities, strict=True)
                if name
            )
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(round(CLASSES * 1.8 * metrics.horizontalAdvance("0")), 3 * metrics.height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shades, found = colours(), self._probabilities
        best = -1 if found is None else int(found.argmax())
        step, digits = self.width() / CLASSES, self.fontMetrics().height()
        are_short = max(map(len, self._names)) == 1
        for digit in range(CLASSES):
            track = QRectF(digit * step + 0.15 * step, 0, 0.7 * step, self.height() - digits)
            share = None if found is None else float(found[digit])
            colour = shades.accent if digit == best else shades.quiet_text
            paint_bar(painter, track, share, colour, upright=True)
            if not are_short and digit != best:
                continue
            role = QPalette.ColorRole.PlaceholderText
            if digit == best:
                role = QPalette.ColorRole.WindowText
            painter.setPen(self.palette().color(role))
            written = self._names[digit]
            place = QRectF(digit * step, self.height() - digits, step, digits)
            if not are_short:
                written = painter.fontMetrics().elidedText(
                    written, Qt.TextElideMode.ElideRight, self.width()
                )
                half = painter.fontMetrics().horizontalAdvance(written) / 2
                middle = min(max(place.center().x(), half), self.width() - half)
                place = QRectF(middle - half - 1, place.top(), 2 * half + 2, digits)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, written)
