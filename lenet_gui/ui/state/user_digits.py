"""The user's own digits, and the undo stack of changes to them. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.store import MyDigits, MyDigitsError, StoredDigit
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.translation import words

# The maximum number of changes that can be undone.
_HISTORY = 200


class UserDigits(QObject):
    """The folder of digits, changed by undo commands; a dialog reports a refused change.

    Attributes:
        folder: the digits on disk.
        history: the undo stack; it emits indexChanged after each change.

    Signals:
        message: a sentence for the status bar.
    """

    message = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.folder = MyDigits()
        self.history = QUndoStack(self)
        self.history.setUndoLimit(_HISTORY)
        self._was_refused = False

    def read(self) -> list[StoredDigit]:
        """Read the folder again, because another window may have changed it."""
        self.folder.refresh()
        return self.folder.digits()

    def add(self, text: str, digits: Sequence[UserDigit]) -> list[StoredDigit]:
        """Add digits as stored, none if refused; `text` names the action, such as "add a 4"."""
        added: list[StoredDigit] = []

        def add() -> None:
            if added:
                self.folder.restore(added)
            else:
                added.extend(self.folder.add(digits))

        self._change(text, add, lambda: self.folder.remove(added))
        return added

    def relabel(self, digits: Sequence[StoredDigit], label: int) -> list[StoredDigit]:
        """Change the label of digits; return the changed digits, none if refused."""
        relabelled = [one.labelled(label) for one in digits]
        done = self._change(
            self.tr("relabel %n digit(s) as {}", "", len(digits)).format(label),
            lambda: self.folder.replace(digits, relabelled),
            lambda: self.folder.replace(relabelled, digits),
        )
        return relabelled if done else []

    def remove(self, digits: Sequence[StoredDigit]) -> bool:
        """Remove digits; return whether it succeeded."""
        return self._change(
            self.tr("delete %n digit(s)", "", len(digits)),
            lambda: self.folder.remove(digits),
            lambda: self.folder.restore(digits),
        )

    def undo(self) -> bool:
        """Undo the last change, and show a message; return whether it succeeded."""
        text = self.history.undoText()
        done = self.history.canUndo() and self._succeeds(self.history.undo)
        if done:
            self.message.emit(self.tr("Undone: {}").format(text))
        return done

    def redo(self) -> None:
        """Redo the last undone change, and show a message."""
        text = self.history.redoText()
        if self.history.canRedo() and self._succeeds(self.history.redo):
            self.message.emit(self.tr("Redone: {}").format(text))

    def refuse(self, sentence: str) -> None:
        """Show why a change is not made."""
        self._was_refused = True
        dialogs.show_message(self._window, sentence)

    def _change(self, text: str, do: Callable[[], None], undo: Callable[[], None]) -> bool:
        return self._succeeds(lambda: self.history.push(_Change(text, do, undo, self.refuse)))

    def _succeeds(self, change: Callable[[], None]) -> bool:
        """Make a change; return whether it was made and not refused."""
        self._was_refused = False
        change()
        return not self._was_refused


class _Change(QUndoCommand):
    """A change to the folder and its reverse; one that fails is refused and forgotten."""

    def __init__(
        self,
        text: str,
        do: Callable[[], None],
        undo: Callable[[], None],
        refuse: Callable[[str], None],
    ) -> None:
        super().__init__(text)
        self._do, self._undo, self._refuse = do, undo, refuse

    def redo(self) -> None:
        self._attempt(self._do)

    def undo(self) -> None:
        self._attempt(self._undo)

    def _attempt(self, change: Callable[[], None]) -> None:
        try:
            change()
        except MyDigitsError as error:
            self.setObsolete(True)
            self._refuse(words(error))
