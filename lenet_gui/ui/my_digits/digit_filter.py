"""Ten small toggles that choose which digits are shown. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.ui.common.formats import whole
from lenet_gui.ui.common.theme import GRID
from lenet_gui.ui.widgets.layouts import hbox

# How far each key moves the focus.
_ARROWS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class DigitFilter(QWidget):
    """A toggle for each digit; several may be on, and without any all digits are shown.

    Tab reaches one of them, and the arrow keys the others.

    Signals:
        changed: other toggles are on.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toggles = [_Toggle(digit) for digit in range(CLASSES)]
        for toggle in self._toggles:
            toggle.toggled.connect(self.changed)
        # They share the row; the room beyond their greatest width stays at the end.
        self.setLayout(hbox(*((one, 100) for one in self._toggles), None, spacing=GRID // 2))
        self._let_tab_reach(self._toggles[0])

    def labels(self) -> frozenset[int]:
        """Return the digits whose toggles are on."""
        return frozenset(one.digit for one in self._toggles if one.isChecked())

    def set_counts(self, counts: Sequence[int]) -> None:
        """Show the number of digits with each label."""
        for toggle, count in zip(self._toggles, counts, strict=True):
            toggle.set_count(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = [index for index, one in enumerate(self._toggles) if one.hasFocus()]
        if event.key() not in _ARROWS or not focused:
            super().keyPressEvent(event)
            return
        reached = self._toggles[(focused[0] + _ARROWS[event.key()]) % CLASSES]
        self._let_tab_reach(reached)
        reached.setFocus(Qt.FocusReason.TabFocusReason)

    def _let_tab_reach(self, reached: _Toggle) -> None:
        for one in self._toggles:
            is_reached = one is reached
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_reached else Qt.FocusPolicy.NoFocus)


class _Toggle(QToolButton):
    """A digit above its count; pale where there is none."""

    def __init__(self, digit: int) -> None:
        super().__init__()
        self.digit = digit
        self._count = 0
        self.setObjectName(f"filter{digit}Button")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(4 * self.fontMetrics().height())
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show a number of digits."""
        self._count = count
        self.setAccessibleName(
            self.tr("Show {digit}, {count}").format(digit=self.digit, count=count)
        )
        self.setToolTip(self.tr("Show only {digit}: {count}").format(digit=self.digit, count=count))
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # For the row; a button alone takes them for Tab.
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(max("000", whole(self._count), key=len))
        return QSize(width + GRID, 2 * metrics.height() + GRID // 2)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(max("00", whole(self._count), key=len))
        return QSize(width + GRID, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.setMaximumWidth(4 * self.fontMetrics().height())
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        height = self.fontMetrics().height()
        top = (self.height() - 2 * height) // 2
        role = QPalette.ColorRole
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        palette = self.palette()
        painter.setPen(palette.color(role.ButtonText if self._count else role.PlaceholderText))
        place = QRect(0, top, self.width(), height)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self.digit))
        painter.setFont(self.font())
        painter.setPen(palette.color(role.PlaceholderText))
        place.moveTop(top + height)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, whole(self._count))
