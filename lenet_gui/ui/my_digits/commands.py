"""Changes to My digits that can be undone and redone. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand

from lenet_gui.core.fine_tuning.fine_tune import counted
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.my_digits.store import MyDigits, MyDigitsError, StoredDigit


class DigitCommand(QUndoCommand):
    """A change that writes to the folder; where that fails, it tells why and is forgotten."""

    def __init__(self, text: str, digits: MyDigits, refused: Callable[[str], None]) -> None:
        super().__init__(text)
        self._digits = digits
        self._refused = refused

    def redo(self) -> None:
        self._try(self._do)

    def undo(self) -> None:
        self._try(self._undo)

    def _do(self) -> None:
        raise NotImplementedError

    def _undo(self) -> None:
        raise NotImplementedError

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except MyDigitsError as error:
            self.setObsolete(True)
            self._refused(str(error))


class Keep(DigitCommand):
    """Keep new digits, one that was taught or those of an import."""

    def __init__(
        self,
        text: str,
        new: Sequence[UserDigit],
        digits: MyDigits,
        refused: Callable[[str], None],
    ) -> None:
        super().__init__(text, digits, refused)
        self._new = list(new)
        self.kept: list[StoredDigit] = []

    def _do(self) -> None:
        if self.kept:
            self._digits.restore(self.kept)
        else:
            self.kept = self._digits.add(self._new)

    def _undo(self) -> None:
        self._digits.remove(self.kept)


class Relabel(DigitCommand):
    """Have digits stand for another number."""

    def __init__(
        self,
        kept: Sequence[StoredDigit],
        label: int,
        digits: MyDigits,
        refused: Callable[[str], None],
    ) -> None:
        super().__init__(f"{counted(len(kept))} relabelled as {label}", digits, refused)
        self._before = list(kept)
        self.after = [one.labelled(label) for one in kept]

    def _do(self) -> None:
        self._digits.replace(self._before, self.after)

    def _undo(self) -> None:
        self._digits.replace(self.after, self._before)


class Remove(DigitCommand):
    """Delete digits."""

    def __init__(
        self, kept: Sequence[StoredDigit], digits: MyDigits, refused: Callable[[str], None]
    ) -> None:
        super().__init__(f"{counted(len(kept))} deleted", digits, refused)
        self._kept = list(kept)

    def _do(self) -> None:
        self._digits.remove(self._kept)

    def _undo(self) -> None:
        self._digits.restore(self._kept)
