"""The diagram of a network at work, or those of two beside one another. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lenet_gui.core.arrays import Floats
from lenet_gui.core.insight.columns import Columns
from lenet_gui.core.insight.values import Index, point
from lenet_gui.core.network.network import Network
from lenet_gui.ui.common.theme import GRID, make_quiet
from lenet_gui.ui.diagram.activations import ActivationsView
from lenet_gui.ui.widgets.elided_label import ElidedLabel
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_label
from lenet_gui.ui.widgets.scrolled import Panned


class _Half(QWidget):
    """A diagram under its heading."""

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.view = ActivationsView()
        self.view.setObjectName(name)
        self.view.setAccessibleName(accessible_name)
        self._title, self._state = ElidedLabel(), named_label(f"{name}State", wraps=False)
        self._title.setObjectName(f"{name}Title")
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        make_quiet(self._state)
        self._head = QWidget()
        self._head.setLayout(hbox(self._title, self._state, None, spacing=GRID))
        self.setLayout(vbox(self._head, (self.view, 1), spacing=GRID // 2))

    def title(self) -> str:
        """Return the title of the heading."""
        return self._title.text()

    def set_heading(self, title: str, state: str) -> None:
        """Show a heading, none without a title."""
        self._title.setText(title)
        self._state.setText(state)
        self._head.setVisible(bool(title))


class Diagrams(QWidget):
    """The diagram of one network; or of two for the same drawing, each under a heading.

    Two are one above the other or side by side, whichever has larger maps. In two networks of the
    same kind the same value is chosen.

    Signals:
        chosen: another value is chosen, or it is held or let go; True if by keys.
    """

    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._halves = (
            _Half("activationsView", self.tr("Output of each layer")),
            _Half("besideView", self.tr("Output of each layer, of the run beside")),
        )
        self._halves[0].set_heading("", "")
        self._halves[1].hide()
        self._pointed = 0
        self._halves[0].view.chosen.connect(self._on_first_chosen)
        self._halves[1].view.chosen.connect(self._on_second_chosen)
        self._rows = vbox(*((half, 1) for half in self._halves), spacing=GRID)
        self._both = QWidget()
        self._both.setLayout(self._rows)
        self._panned = Panned(self._both)
        self.setLayout(vbox((self._panned, 1)))

    def show_readings(
        self,
        networks: Sequence[Network],
        image: Floats | None,
        headings: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show how one network or two read an image, float32 (28, 28) in 0..1, or none.

        `headings` are the title of each of two, and what is said beside it.
        """
        for half, network in zip(self._halves, networks, strict=False):
            half.view.show_reading(network, image)
        for half, heading in zip(self._halves, headings or [("", "")], strict=False):
            half.set_heading(*heading)
        has_two = len(networks) > 1
        if has_two and self._halves[1].isHidden():
            self._choose_same(0)
        if not has_two:
            self._pointed = 0
        self._halves[1].setVisible(has_two)
        self._arrange()

    def columns(self) -> Columns | None:
        """Return the network that the chosen value is of."""
        return self._halves[self._pointed].view.columns()

    def value(self) -> tuple[int, Index]:
        """Return the column and the index of the chosen value."""
        return self._halves[self._pointed].view.value()

    def is_held(self) -> bool:
        """Return whether the pointer chooses no other value."""
        return self._halves[self._pointed].view.is_held()

    def shown_heading(self) -> str:
        """Return the title of the network that the chosen value is of, "" for one alone."""
        return self._halves[self._pointed].title()

    def least_width(self) -> int:
        """Return the width in which one diagram shows all."""
        return self._halves[0].view.least_width(with_shapes=True)

    def lacks(self) -> int:
        """Return the height, in pixels, that all needs beyond the least of this widget."""
        hints = [half.minimumSizeHint() for half in self._halves if not half.isHidden()]
        heights, widest = [hint.height() for hint in hints], max(hint.width() for hint in hints)
        are_beside = len(hints) * (widest + GRID) - GRID <= self.width()
        needed = max(heights) if are_beside else sum(heights) + (len(hints) - 1) * GRID
        lacks: int = needed - self._panned.minimumSizeHint().height()
        return max(lacks, 0)

    @Slot(bool)
    def _on_first_chosen(self, by_keys: bool) -> None:
        self._on_chosen(0, by_keys)

    @Slot(bool)
    def _on_second_chosen(self, by_keys: bool) -> None:
        self._on_chosen(1, by_keys)

    def _on_chosen(self, pointed: int, by_keys: bool) -> None:
        self._pointed = pointed
        self._choose_same(pointed)
        self.chosen.emit(by_keys)
        if by_keys:
            view = self._halves[pointed].view
            column, index = view.value()
            frame = view.placed()[column].frames(point(index))[0]
            place = view.mapTo(self._both, frame.center()).toPoint()
            self._panned.ensureVisible(place.x(), place.y())

    def _choose_same(self, pointed: int) -> None:
        """Choose the same value in the other network, if it is of the same kind."""
        source, other = self._halves[pointed].view, self._halves[1 - pointed].view
        mine, its = source.columns(), other.columns()
        if mine and its and mine.network.architecture.layers == its.network.architecture.layers:
            other.set_value(*source.value(), source.is_held())

    def _arrange(self) -> None:
        """Place two above one another or side by side."""
        direction = QBoxLayout.Direction
        view, size = self._halves[1].view, self.size()
        beside = QSize((size.width() - GRID) // 2, size.height())
        below = QSize(size.width(), (size.height() - GRID) // 2)
        is_beside = view.side_in(beside) > view.side_in(below)
        self._rows.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)

    # Overrides.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
