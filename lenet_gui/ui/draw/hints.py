"""Hints for the first start, each where it applies. GUI thread."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QToolButton

from lenet_gui.ui.common.icons import icon
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.common.theme import GRID, height_of_lines, make_flat
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.widgets.layouts import hbox


class Hint(QFrame):
    """A sentence or two, with a button that dismisses them.

    Attributes:
        is_done: it was dismissed, and is not shown again.
        applies: what it speaks of can be seen.

    Signals:
        dismissed: the button was pressed.
    """

    dismissed = Signal()

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.is_done, self.applies = False, True
        self.setObjectName(f"{name}Hint")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        label = QLabel(text)
        label.setWordWrap(True)
        label.setMinimumHeight(height_of_lines(label, 2))
        close = QToolButton()
        close.setObjectName(f"{name}HintButton")
        close.setIcon(icon("clear"))
        close.setToolTip(self.tr("Dismiss this hint"))
        close.setAccessibleName(self.tr("Dismiss this hint"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.dismissed)
        make_flat(close)
        row = hbox((label, 1), close, margins=(GRID, GRID // 2, GRID // 2, GRID // 2))
        row.setAlignment(close, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)
        self.hide()


class Hints(QObject):
    """Shows the first hint that was not dismissed, and remembers those that were.

    `hints` are by the keys that the settings store: "draw", "label" and "network".
    """

    def __init__(
        self, settings: Settings, canvas: DrawingCanvas, hints: Mapping[str, Hint]
    ) -> None:
        super().__init__(canvas)
        self._settings, self._canvas, self._hints = settings, canvas, hints
        for key, hint in hints.items():
            hint.is_done = key in settings.dismissed_hints
            hint.dismissed.connect(lambda key=key: self.dismiss(key))
        canvas.ink_changed.connect(self._on_ink_changed)
        self.update()

    def update(self) -> None:
        """Show the next hint if there is a drawing.

        Call this when the drawing has changed, but not in a stroke, as a hint takes room.
        """
        drawn = bool(self._canvas.marks())
        if drawn and not self._hints["draw"].is_done:
            self.dismiss("draw")
            return
        left = [key for key, hint in self._hints.items() if not hint.is_done]
        for key, hint in self._hints.items():
            hint.setVisible(left[:1] == [key] and hint.applies and (drawn or key == "draw"))

    def dismiss(self, key: str) -> None:
        """Show this hint no more."""
        if not self._hints[key].is_done:
            self._hints[key].is_done = True
            self._settings.dismissed_hints = [*self._settings.dismissed_hints, key]
        self.update()

    @Slot()
    def _on_ink_changed(self) -> None:
        if self._hints["draw"].isVisible() and not self._canvas.is_blank():
            self._hints["draw"].hide()
