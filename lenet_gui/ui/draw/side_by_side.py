"""Several networks read the same drawing side by side, with aligned bars. GUI thread.

Custom painting, as for the bars of one network, because each pen move repaints it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.core.network.network import Network
from lenet_gui.core.recognition.reading import ACCEPT_THRESHOLD, percent
from lenet_gui.ui.common.formats import in_percent, phrases
from lenet_gui.ui.common.theme import colours
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.state.catalogue import NetworkChoice
from lenet_gui.ui.widgets.bars import paint_bar
from lenet_gui.ui.widgets.layouts import vbox
from lenet_gui.ui.widgets.named import named_button

# Columns of more networks would be too narrow to read.
MOST_NETWORKS = 6


class ComparePanel(QWidget):
    """A column for each chosen network.

    Attributes:
        button: the user wants to choose others when it is clicked; to be laid out by the card.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparePanel")
        self._networks: list[tuple[NetworkChoice, Network | None]] = []
        self._image: Floats | None = None
        self._columns = ComparedBars()
        self._columns.setObjectName("comparedBars")
        self._columns.setAccessibleName(self.tr("Probability of each digit, by each network"))
        self.button = named_button(
            self.tr("Choose…"),
            "chooseNetworksButton",
            self.tr("Choose up to {} networks, including your runs").format(MOST_NETWORKS),
        )
        self.setLayout(vbox((self._columns, 1)))

    def networks(self) -> list[tuple[NetworkChoice, Network | None]]:
        """Return the networks from left to right; None for one that is still being read."""
        return list(self._networks)

    def answers(self) -> list[Floats | None]:
        """Return each network's probabilities, float32 (10,); nothing without a drawing."""
        return list(self._columns.answers)

    def set_networks(self, networks: Sequence[tuple[NetworkChoice, Network | None]]) -> None:
        """Compare these networks, and read the current drawing; None is one still being read."""
        self._networks = list(networks)
        self._columns.set_titles(
            [choice for choice, _ in networks],
            [DIGITS if network is None else network.names for _, network in networks],
        )
        self._read()

    def set_image(self, image: Floats | None, has_digit_shape: bool = True) -> None:
        """Read a drawing, float32 (28, 28) in 0..1, or none; its shape may be a digit's or not."""
        self._image = image
        self._columns.set_has_digit_shape(has_digit_shape)
        self._read()

    def _read(self) -> None:
        if not self.isVisible():
            return
        image = self._image
        if image is None:
            self._columns.set_answers([])
            return
        self._columns.set_answers(
            [
                None if network is None else network.probabilities(image[np.newaxis])[0]
                for _, network in self._networks
            ]
        )

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.Show:
            self._read()
        return handled


class ComparedBars(QWidget):
    """A column for each network: its name, its answer, and ten bars aligned across columns.

    Attributes:
        answers: for each column float32 (10,) or None; or empty.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: list[NetworkChoice] = []
        self._names: list[ClassNames] = []
        self._has_digit_shape = True
        self.set_answers([])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_titles(self, titles: Sequence[NetworkChoice], names: Sequence[ClassNames]) -> None:
        """Set the network of each column, and the names of its classes."""
        self._titles, self._names = list(titles), list(names)
        # Complete names, because narrow columns elide them.
        said = "\n".join(f"{choice.name}: {choice.details()}" for choice in titles)
        about = self.tr("Probability of each digit (softmax)")
        self.setToolTip(f"{about}\n{said}".strip())
        self.update()

    def set_has_digit_shape(self, has_digit_shape: bool) -> None:
        """Set whether the drawing's shape may be a digit's; if not, no column has an answer."""
        self._has_digit_shape = has_digit_shape

    def set_answers(self, answers: Sequence[Floats | None]) -> None:
        """Show probabilities, float32 (10,) for each column, or empty bars."""
        self.answers = list(answers)
        said = [
            f"{choice.name}: {names[answer.argmax()]}, {words(percent(float(answer.max())))}"
            for choice, names, answer in zip(self._titles, self._names, self.answers, strict=False)
            if answer is not None
        ]
        self.setAccessibleDescription(phrases(said) or self.tr("No drawing"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(460, 380)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(14 * line, 6 * line + CLASSES * (line + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        if not self._titles:
            painter.setPen(quiet)
            painter.drawText(
                self.rect(),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self.tr("Choose networks below."),
            )
            return
        line = self.fontMetrics().height()
        labels = round(2.2 * self.fontMetrics().horizontalAdvance("0"))
        if not any(names == DIGITS for names in self._names):
            labels = 0
        gap = 14
        width = (self.width() - labels - gap * (len(self._titles) - 1)) // len(self._titles)
        top = round(5.7 * line)
        row = (self.height() - top) / CLASSES
        painter.setPen(quiet)
        for digit in range(CLASSES) if labels else ():
            area = QRectF(0, top + digit * row, labels * 0.7, row)
            painter.drawText(
                area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(digit)
            )
        for number, choice in enumerate(self._titles):
            left = labels + number * (width + gap)
            answer = self.answers[number] if number < len(self.answers) else None
            names = self._names[number]
            self._draw_head(painter, QRect(left, 0, width, top), choice, names, answer)
            area = QRectF(left, top, width, CLASSES * row)
            if names != DIGITS:
                area = self._draw_names(painter, area, names)
            self._draw_bars(painter, area, answer)

    def _draw_names(self, painter: QPainter, area: QRectF, names: ClassNames) -> QRectF:
        """Draw the names of a network's own classes, and return the room for its bars."""
        metrics, row = self.fontMetrics(), area.height() / CLASSES
        room = min(max(map(metrics.horizontalAdvance, names)), round(area.width() / 2))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for place, name in enumerate(names):
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            box = QRectF(area.left(), area.top() + place * row, room, row)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, side, shown)
        return area.adjusted(room + metrics.horizontalAdvance("0") / 2, 0, 0, 0)

    def _draw_head(
        self,
        painter: QPainter,
        area: QRect,
        choice: NetworkChoice,
        names: ClassNames,
        answer: Floats | None,
    ) -> None:
        line = self.fontMetrics().height()
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        bold = QFont(self.font())
        bold.setBold(True)
        large = QFont(bold)
        large.setPixelSize(round(1.7 * line))
        place = QPoint(area.x(), area.y())
        # In a line of its own, the accuracy is never cut.
        accuracy = "" if choice.accuracy is None else in_percent(choice.accuracy, 2)
        rows = (
            (choice.name, bold, text, 1.1),
            (choice.about, self.font(), quiet, 1.0),
            (accuracy, self.font(), quiet, 1.0),
        )
        for written, font, colour, height in rows:
            painter.setFont(font)
            painter.setPen(colour)
            shown = painter.fontMetrics().elidedText(
                written, Qt.TextElideMode.ElideRight, area.width()
            )
            box = QRect(place, QSize(area.width(), round(height * line)))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, shown)
            place.setY(box.bottom() + 1)
        box = QRect(place, QSize(area.width(), round(2.2 * line)))
        painter.setFont(large)
        # As elsewhere on the tab, a guess is not shown as an answer.
        is_sure = answer is not None and answer.max() >= ACCEPT_THRESHOLD
        painter.setPen(text if is_sure and self._has_digit_shape else quiet)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        digit = "–" if answer is None else names[int(answer.argmax())]
        if len(digit) > 1:
            painter.setFont(bold)
        share = "" if answer is None else words(percent(float(answer.max())))
        room = area.width() - painter.fontMetrics().horizontalAdvance(share) - line
        digit = painter.fontMetrics().elidedText(digit, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, middle, digit)
        used = painter.fontMetrics().horizontalAdvance(digit)
        box.setLeft(box.left() + max(round(1.6 * line), used + line // 2))
        painter.setFont(self.font())
        painter.drawText(box, middle, share)
        painter.setFont(self.font())

    def _draw_bars(self, painter: QPainter, area: QRectF, answer: Floats | None) -> None:
        shades = colours()
        row = area.height() / CLASSES
        thickness = min(row * 0.62, 22)
        best = -1 if answer is None else int(answer.argmax())
        for digit in range(CLASSES):
            middle = area.top() + (digit + 0.5) * row
            track = QRectF(area.left(), middle - thickness / 2, area.width(), thickness)
            colour = shades.accent if digit == best else shades.quiet_text
            paint_bar(painter, track, None if answer is None else float(answer[digit]), colour)
