"""The undo command that deletes runs. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand

from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.ui.common.translation import translate, words


class DeleteRuns(QUndoCommand):
    """Moves runs to the bin; if `is_done`, the runs are in the bin already.

    If this fails, `refused` gets a sentence and the command is obsolete. `refused` must not open a
    dialog, because the undo stack is being changed.
    """

    def __init__(
        self,
        runs: RunsFolder,
        numbers: Sequence[str],
        refused: Callable[[str], None],
        is_done: bool = False,
    ) -> None:
        said = translate("DeleteRuns", "delete {}").format(numbers[0])
        if len(numbers) > 1:
            said = translate("DeleteRuns", "delete {} runs").format(len(numbers))
        super().__init__(said)
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
            self._refused(words(error))
