"""The runs in the folder, listed by a job, because a disk may be slow. GUI thread."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QDeadlineTimer, QObject, Signal

from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run, UnreadableRun
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.job import Job

# Milliseconds that a new list is waited for.
_PATIENCE = 500

Entry = Run | UnreadableRun


class RunList(QObject):
    """The last listing of the folder.

    Attributes:
        entries: the runs, and the folders that are not runs, by number.
        deletions: the numbers of the runs in the bin, the last deletion first.
        problem: why the folder cannot be read, or "".
        job: lists the runs.

    Signals:
        listed: the folder was listed once more.
        changed: the runs differ from those of the last listing.
    """

    listed = Signal()
    changed = Signal()

    def __init__(self, folder: RunsFolder, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self.entries: list[Entry] = []
        self.deletions: list[list[str]] = []
        self.problem = ""
        self._is_closed = False
        self.job = Job(self)
        self.job.done.connect(self._on_done)

    def refresh(self) -> None:
        """List the folder again; unchanged runs are not read again."""
        if not self._is_closed:
            self.job.start(object(), lambda _: (self._folder.entries(), self._folder.deletions()))

    def refresh_and_wait(self) -> None:
        """List the folder again, and wait for the list for a moment, because a disk may be slow."""
        # A listing that is under way may hold runs that have been deleted since.
        self.job.cancel()
        self.refresh()
        self.job.wait(QDeadlineTimer(_PATIENCE))

    def close(self) -> None:
        """Stop listing, because a training may end after the window."""
        self._is_closed = True
        self.job.cancel()

    def run(self, number: str) -> Run | None:
        """Return the run in the folder of this name, or None if it is missing or damaged."""
        found = (entry for entry in self.entries if entry.folder.name == number)
        return next((entry for entry in found if isinstance(entry, Run)), None)

    def _on_done(self, _: object, outcome: Future[tuple[list[Entry], list[list[str]]]]) -> None:
        before = self.entries
        try:
            self.entries, self.deletions = outcome.result()
            self.problem = ""
        except RunError as error:
            self.problem = words(error)
        self.listed.emit()
        if self.entries != before:
            self.changed.emit()
