"""Buttons with icons in a row, with texts where there is room for them. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.theme import GRID, make_quiet
from lenet_gui.ui.widgets.layouts import hbox

_WITH_TEXT = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolRow(QWidget):
    """Buttons, and behind them a note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QToolButton] = []
        self._note = QLabel()
        make_quiet(self._note)
        self._row = hbox(None, self._note, spacing=GRID // 2)
        self.setLayout(self._row)

    def add(
        self, text: str, name: str, icon_name: str, tip: str, work: Callable[[], object]
    ) -> QToolButton:
        """Add a button with an object name and a tooltip, which calls `work`; return it."""
        button = QToolButton()
        button.setText(text)
        button.setObjectName(name)
        button.setIcon(icon(icon_name))
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(work)
        self._row.insertWidget(len(self._buttons), button)
        self._buttons.append(button)
        return button

    def set_note(self, text: str) -> None:
        """Show a few words at the end."""
        self._note.setText(text)
        self._fit()
        self.updateGeometry()

    def _width(self, style: Qt.ToolButtonStyle) -> int:
        """Return the width of all buttons in a style."""
        for button in self._buttons:
            button.setToolButtonStyle(style)
        gaps = (len(self._buttons) - 1) * self._row.spacing()
        return sum(button.sizeHint().width() for button in self._buttons) + gaps

    def _fit(self) -> None:
        note = self._note.sizeHint().width() + GRID
        if self._width(_WITH_TEXT) + note > self.width():
            self._width(_ICON_ONLY)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        buttons = [button.sizeHint() for button in self._buttons]
        # A button without its text is a square.
        side = max((hint.height() for hint in buttons), default=0)
        gaps = len(buttons) * self._row.spacing()
        return QSize(len(buttons) * side + gaps + self._note.sizeHint().width(), side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
            self.updateGeometry()
        super().changeEvent(event)
