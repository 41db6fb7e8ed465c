"""The draft on the bench, and its changes, which can be undone. GUI thread."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from lenet_gui.core.network.draft import Draft
from lenet_gui.core.network.layers.base import Layer


class Edits(QObject):
    """Holds a draft and the number of its current layer, -1 without any.

    Attributes:
        history: the changes so far.

    Signals:
        changed: the draft is another one.
    """

    changed = Signal()

    def __init__(self, draft: Draft, parent: QObject) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self.draft = draft
        self.current = 0 if draft.layers else -1

    def set_draft(self, draft: Draft, current: int) -> None:
        """Replace the draft, which can be undone."""
        if draft != self.draft:
            self.history.push(_Change(self, draft, min(current, len(draft.layers) - 1)))

    def show(self, draft: Draft, current: int) -> None:
        """Make a draft and a layer current, as a change or its undoing."""
        self.draft, self.current = draft, current
        self.changed.emit()

    def insert(self, layer: Layer) -> None:
        """Put a layer behind the current one, and make it current."""
        layers, place = list(self.draft.layers), self.current + 1
        layers.insert(place, layer)
        self._set_layers(layers, place)

    def change(self, layer: Layer) -> None:
        """Put another layer in place of the current one."""
        layers = list(self.draft.layers)
        layers[self.current] = layer
        self._set_layers(layers, self.current)

    def remove(self) -> None:
        """Remove the current layer."""
        if 0 <= self.current < len(self.draft.layers):
            layers = list(self.draft.layers)
            del layers[self.current]
            self._set_layers(layers, self.current)

    def shift(self, by: int) -> None:
        """Exchange the current layer with the one before (-1) or after it (1)."""
        place = self.current + by
        if 0 <= place < len(self.draft.layers):
            order = list(range(len(self.draft.layers)))
            order[self.current], order[place] = place, self.current
            self.order(order)

    def order(self, order: list[int]) -> None:
        """Put the layers in the order of their numbers; the current one stays current."""
        layers = [self.draft.layers[number] for number in order]
        self._set_layers(layers, order.index(self.current))

    def _set_layers(self, layers: list[Layer], current: int) -> None:
        self.set_draft(replace(self.draft, layers=tuple(layers)), current)


class _Change(QUndoCommand):
    """A change from the draft as it is to another."""

    def __init__(self, edits: Edits, draft: Draft, current: int) -> None:
        super().__init__()
        self._edits = edits
        self._before, self._after = (edits.draft, edits.current), (draft, current)

    def redo(self) -> None:
        self._edits.show(*self._after)

    def undo(self) -> None:
        self._edits.show(*self._before)
