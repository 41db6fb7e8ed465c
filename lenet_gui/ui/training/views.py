"""What stands beside the settings: the curves, or one of the views that are made when first shown.

GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from lenet_gui.ui.widgets.scrolled import Flowing


class TrainingViews(QStackedWidget):
    """The curves, and other views by name."""

    def __init__(self, curves: QWidget) -> None:
        super().__init__()
        self.setObjectName("trainingViews")
        self.addWidget(Flowing(curves))
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._places: dict[str, int] = {}

    def offer(self, name: str, make: Callable[[], QWidget]) -> None:
        """Offer a view, which `make` returns when it is first shown."""
        self._makers[name] = make

    def show_view(self, name: str) -> None:
        """Show the view of this name, or with "" the curves."""
        if name and name not in self._places:
            self._places[name] = self.addWidget(Flowing(self._makers[name]()))
        self.setCurrentIndex(self._places[name] if name else 0)

    def are_curves_shown(self) -> bool:
        """Return whether the curves are in front."""
        return self.currentIndex() == 0
