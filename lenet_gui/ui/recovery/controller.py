"""Stores unsaved work in case of a crash, and offers it at the next start. GUI thread.

Jobs read and write the files, because a slow disk must not block the pen.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Slot

from lenet_gui.core.recovery import (
    CrashedSession,
    RecoveryError,
    Session,
    UnsavedNetwork,
    UnsavedWork,
    crashed_sessions,
)
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.formats import sentences
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.job import Call, Job, run_with_dialog
from lenet_gui.ui.recovery.bar import RecoveryBar
from lenet_gui.ui.state.app import App

# Milliseconds from a change until it and later ones are written.
_DELAY = 500


class RecoveryController(QObject):
    """Limits the loss in a crash to the last half second of drawing, or epoch of training.

    Attributes:
        bar: the offer, to be placed above the pages.
    """

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._app = app
        self.bar = RecoveryBar()
        self._session = Session()
        self._offered: list[CrashedSession] = []
        # Restored or discarded; removed once this window has stored the restored work.
        self._answered: tuple[CrashedSession, ...] = ()
        self._networks: tuple[UnsavedNetwork, ...] = ()
        self._has_failed = self._is_over = False
        self._looking, self._job = Job(self), Job(self)
        self._looking.done.connect(self._offer)
        self._job.done.connect(self._on_written)
        # Not restarted by each change, so that continuous drawing is stored, too.
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self._save)
        app.drawing_changed.connect(self._save_soon)
        app.networks.changed.connect(self._on_networks_changed)
        app.networks.draft_changed.connect(self._on_networks_changed)
        app.busy_changed.connect(self._on_busy_changed)
        self.bar.restore_requested.connect(self._restore)
        self.bar.discard_requested.connect(self._discard)
        # When the window is shown.
        QTimer.singleShot(0, self, self._look)

    @Slot(str)
    def _on_busy_changed(self, reason: str) -> None:
        """Restore nothing while a training runs; store its network when it ends.

        This includes the mid-epoch network of a training that ended in an error.
        """
        self.bar.set_obstacle(self._app.obstacle())
        if not reason:
            self._note_networks()

    def request_end(self, asked: bool) -> None:
        """End; unsaved work stays for the next start unless the user was `asked` about it."""
        self._is_over = True
        self._timer.stop()
        if not asked:
            self._note_networks()
        self._looking.cancel()
        self._write(UnsavedWork() if asked else self._unsaved_work(), last=True)

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait for all writing until the deadline; return whether it is done."""
        return self._looking.wait(deadline) and self._job.wait(deadline)

    # Storing.

    @Slot()
    def _on_networks_changed(self) -> None:
        current = self._app.networks.current()
        # In mid-epoch, the stored network of the last epoch stays.
        if current is None or not current.mid_epoch:
            self._note_networks()

    def _note_networks(self) -> None:
        networks = self._app.networks
        at_hand = networks.draft(), networks.current()
        self._networks = tuple(
            UnsavedNetwork(one.name, one.network, one.record, one.run_file)
            for one in [*reversed(networks.earlier()), *at_hand]
            if one is not None and not one.saved
        )
        self._save_soon()

    @Slot()
    def _save_soon(self) -> None:
        if not self._timer.isActive() and not self._is_over:
            self._timer.start()

    @Slot()
    def _save(self) -> None:
        self._write(self._unsaved_work())

    def _write(self, work: UnsavedWork, last: bool = False) -> None:
        answered = self._answered

        def write(call: Call) -> None:
            try:
                self._session.save(work)
                for session in answered:
                    session.remove()
            finally:
                if last:
                    self._session.release()

        self._job.start(object(), write)

    def _unsaved_work(self) -> UnsavedWork:
        return UnsavedWork(self._app.drawing, self._networks)

    @Slot(object, object)
    def _on_written(self, key: object, outcome: Future[None]) -> None:
        try:
            outcome.result()
        except RecoveryError as error:
            # Only once, because each change would repeat it.
            if not self._has_failed:
                self._has_failed = True
                self._app.message.emit(words(error))

    # Offering.

    @Slot()
    def _look(self) -> None:
        if not self._is_over:
            self._looking.start("crashed", lambda call: crashed_sessions())

    @Slot(object, object)
    def _offer(self, key: object, outcome: Future[list[CrashedSession]]) -> None:
        self._offered = outcome.result()
        if self._offered:
            self.bar.offer(self._offered)

    @Slot()
    def _restore(self) -> None:
        offered = tuple(self._offered)
        found = run_with_dialog(
            self._app.window, self.tr("Reading unsaved work…"), lambda call: _read(offered, call)
        )
        if found is None:
            return
        self.bar.hide()
        self._offered = []
        restored: list[CrashedSession] = []
        problems = []
        for session, work, problem in found:
            if work.marks:
                self._app.drawing_requested.emit(work.marks)
            for one in work.networks:
                self._app.networks.show(one.name, one.network, one.record, saved=False)
            if problem:
                kept = self.tr("The damaged copy is in {}.").format(session.quarantine())
                problems.append(sentences(problem, kept))
            else:
                restored.append(session)
        self._answered += tuple(restored)
        # At once, because this window now stores the restored work.
        self._note_networks()
        self._save()
        said = (
            self.tr("Restored the unsaved work")
            if restored
            else self.tr("Nothing could be restored")
        )
        self._app.message.emit(said)
        for problem in problems:
            dialogs.show_message(self._app.window, problem)

    @Slot()
    def _discard(self) -> None:
        self.bar.hide()
        self._answered += tuple(self._offered)
        self._offered = []
        self._save()


def _read(
    sessions: Sequence[CrashedSession], call: Call
) -> list[tuple[CrashedSession, UnsavedWork, str]]:
    """Read each session that no other window has answered; see CrashedSession.read(). For a job."""
    return [(one, *one.read(call.cancelled)) for one in sessions if one.folder.is_dir()]
