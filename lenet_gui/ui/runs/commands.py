"""The deletion of runs as a step that can be undone and redone. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand

from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder


class DeleteRuns(QUndoCommand):
    """Move runs to the bin; one that `is_done` stands for runs that lie there already.

    Where that fails, `refused` gets a sentence and the step is forgotten. It must not open a
    dialog: the history is in the midst of a change then.
    """

    def __init__(
        self,
        runs: RunsFolder,
        numbers: Sequence[str],
        refused: Callable[[str], None],
        is_done: bool = False,
    ) -> None:
        what = numbers[0] if len(numbers) == 1 else f"{len(numbers)} runs"
        super().__init__(f"{what} deleted")
        self.numbers = list(numbers)
        self._runs, self._refused, self._is_done = runs, refused, is_done

    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
        else:
            self._try(lambda: self._runs.delete([self._runs.find(n) for n in self.numbers]))

    def undo(self) -> None:
        self._try(self._runs.restore)

    def _try(self, change: Callable[[], object]) -> None:
        try:
            change()
        except RunError as error:
            self.setObsolete(True)
            self._refused(str(error))
