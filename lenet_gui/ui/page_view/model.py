"""The page that is shown, its current digit, and the undo stack of corrections. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from lenet_gui.core.recognition.page import Page
from lenet_gui.core.recognition.reading import ReadDigit


class PageModel(QObject):
    """A page that changes by undo commands.

    Attributes:
        page: the page as corrected so far.
        history: the undo stack.

    Signals:
        page_changed: an entry has changed.
        shown_changed: another digit is shown.
    """

    page_changed = Signal()
    shown_changed = Signal()

    def __init__(self, page: Page, parent: QObject) -> None:
        super().__init__(parent)
        self.page = page
        self.history = QUndoStack(self)
        doubtful = page.doubtful()
        self._current = doubtful[0] if doubtful else 0
        self._pointed: int | None = None

    def count(self) -> int:
        """Return the number of digits, removed ones too."""
        return len(self.page.entries)

    def shown(self) -> int:
        """Return the index of the digit that is shown: the one pointed at, or the current one."""
        return self._current if self._pointed is None else self._pointed

    def digit(self) -> ReadDigit:
        """Return what was read for the digit that is shown."""
        return self.page.reading.digits[self.shown()]

    def point_at(self, index: int | None) -> None:
        """Show a digit while the pointer is on it."""
        if index != self._pointed:
            self._pointed = index
            self.shown_changed.emit()

    def choose(self, index: int) -> None:
        """Make a digit the current one."""
        self._pointed = None
        self._current = index
        self.shown_changed.emit()

    def step(self, by: int) -> None:
        """Move to the next digit, or the one before, that is not removed."""
        index = self.shown() + by
        while 0 <= index < self.count():
            if not self.page.entries[index].removed:
                self.choose(index)
                return
            index += by

    def step_row(self, by: int) -> None:
        """Move to the nearest digit of the row below, or above."""
        shown, rows = self.shown(), self.page.reading.rows
        starts = [sum(map(len, rows[:row])) for row in range(len(rows))]
        row = max(row for row, start in enumerate(starts) if start <= shown) + by
        if 0 <= row < len(rows):
            middle = _middle(self.page.reading.digits[shown])
            far = [abs(_middle(digit) - middle) for digit in rows[row]]
            self.choose(starts[row] + far.index(min(far)))

    def next_doubtful(self) -> None:
        """Move to the next digit that should be looked at, from the end to the first one."""
        doubtful = self.page.doubtful()
        if doubtful:
            after = [index for index in doubtful if index > self.shown()]
            self.choose(after[0] if after else doubtful[0])

    def label(self, label: int) -> None:
        """Correct the digit that is shown, or confirm it."""
        entry = self.page.entries[self.shown()]
        if not (entry.checked and entry.label == label):
            name = self.tr("label a digit as {}").format(label)
            self.change(name, self.page.labelled(self.shown(), label))

    def confirm(self) -> None:
        """Confirm the digit that is shown, if it is read as one."""
        label = self.page.entries[self.shown()].label
        if label is not None:
            self.label(label)

    def remove(self) -> None:
        """Leave the digit that is shown out of the text."""
        if not self.page.entries[self.shown()].removed:
            self.change(self.tr("remove a digit"), self.page.without(self.shown()))

    def change(self, name: str, page: Page) -> None:
        """Replace the page by a corrected one; it can be undone by this name."""
        self._pointed, self._current = None, self.shown()
        self.history.push(_Change(name, self, page))

    def show_page(self, page: Page) -> None:
        """Show a page that a command has made or brought back."""
        self.page = page
        self.page_changed.emit()


class _Change(QUndoCommand):
    def __init__(self, name: str, model: PageModel, page: Page) -> None:
        super().__init__(name)
        self._model, self._before, self._after = model, model.page, page

    def redo(self) -> None:
        self._model.show_page(self._after)

    def undo(self) -> None:
        self._model.show_page(self._before)


def _middle(digit: ReadDigit) -> float:
    return (digit.box.left + digit.box.right) / 2
