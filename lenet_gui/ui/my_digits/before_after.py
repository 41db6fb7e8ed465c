"""Shares before and after, as pairs of bars. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from lenet_gui.ui.common.formats import phrases
from lenet_gui.ui.common.theme import GRID, colours
from lenet_gui.ui.widgets.bars import paint_bar


@dataclass(frozen=True, slots=True)
class Change:
    """A share 0..1 before and after, with its title, and both in words."""

    title: str
    before: float
    after: float
    before_text: str
    after_text: str


class BeforeAfterBars(QWidget):
    """For each change its title, and a bar for before above one for after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: tuple[Change, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_changes(self, changes: Sequence[Change]) -> None:
        """Show these changes."""
        self._changes = tuple(changes)
        said = [
            self.tr("{title}: {before} before, {after} after").format(
                title=one.title, before=one.before_text, after=one.after_text
            )
            for one in changes
        ]
        self.setAccessibleDescription(phrases(said))
        self.updateGeometry()
        self.update()

    def _line(self) -> int:
        return self.fontMetrics().height()

    def sizeHint(self) -> QSize:
        line, count = self._line(), len(self._changes)
        height = count * (3 * line + GRID) + max(count - 1, 0) * GRID
        return QSize(16 * line, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * self._line(), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics, line, shades = self.fontMetrics(), self._line(), colours()
        names = self.tr("Before"), self.tr("After")
        bold = QFont(self.font())
        bold.setBold(True)
        # Room for the longest text in each column.
        texts = [text for one in self._changes for text in (one.before_text, one.after_text)]
        left = max(map(metrics.horizontalAdvance, names)) + GRID
        right = max(map(metrics.horizontalAdvance, texts), default=0) + 2 * GRID
        palette, top = self.palette(), 0.0
        text = palette.color(QPalette.ColorRole.WindowText)
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        for one in self._changes:
            painter.setFont(self.font())
            painter.setPen(text)
            painter.drawText(QRectF(0, top, self.width(), line), near | middle, one.title)
            top += line + GRID / 4
            pairs = ((one.before, one.before_text), (one.after, one.after_text))
            for name, (share, said), is_after in zip(names, pairs, (False, True), strict=True):
                row = QRectF(0, top, self.width(), line)
                painter.setFont(bold if is_after else self.font())
                painter.setPen(text if is_after else quiet)
                painter.drawText(row, near | middle, name)
                painter.drawText(row, far | middle, said)
                thickness = 0.6 * line
                track = QRectF(
                    left, top + (line - thickness) / 2, self.width() - left - right, thickness
                )
                paint_bar(painter, track, share, shades.accent if is_after else shades.border)
                top += line + GRID / 4
            top += GRID + GRID / 4
