"""The runs in the folder, listed by a job, since a disk may take its time. GUI thread."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal

from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run, UnreadableRun
from lenet_gui.ui.jobs.job import Job

Entry = Run | UnreadableRun


class RunList(QObject):
    """What was listed last.

    Attributes:
        entries: the runs, and the folders that are not, by number.
        deletions: the numbers of the runs in the bin, the last deletion first.
        problem: why the folder cannot be read, or "".
        job: lists the runs.

    Signals:
        listed: the folder was listed once more.
        changed: other runs are there, or they are others than before.
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
        """List again what is in the folder; what did not change is not read twice."""
        if not self._is_closed:
            self.job.start(object(), lambda _: (self._folder.entries(), self._folder.deletions()))

    def close(self) -> None:
        """List nothing any more: a training may end after the window."""
        self._is_closed = True
        self.job.cancel()

    def run(self, number: str) -> Run | None:
        """The run in the folder of this name, if there is a sound one."""
        found = (entry for entry in self.entries if entry.folder.name == number)
        return next((entry for entry in found if isinstance(entry, Run)), None)

    def _on_done(self, _: object, outcome: Future[tuple[list[Entry], list[list[str]]]]) -> None:
        before = self.entries
        try:
            self.entries, self.deletions = outcome.result()
            self.problem = ""
        except RunError as error:
            self.problem = str(error)
        self.listed.emit()
        if self.entries != before:
            self.changed.emit()
