"""Keeping what is not saved for a crash, and offering it at the next start. GUI thread.

Files are written in a thread of their own, since a disk may take its time, and the pen may be down.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from lenet_gui.core.imaging.ink import Mark
from lenet_gui.core.recovery import (
    LeftBehind,
    RecoveryError,
    Session,
    Unsaved,
    UnsavedNetwork,
    left_behind,
    read_network,
)
from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.current_network import Model, ModelFiles
from lenet_gui.ui.draw.canvas import DrawingCanvas
from lenet_gui.ui.jobs.job import run_with_dialog
from lenet_gui.ui.recovery.bar import RecoveryBar

# Milliseconds from a change until it is written, with all that changes meanwhile.
_DELAY = 500


class RecoveryWriter(QObject):
    """Writes; its slots run in the writer's thread.

    Signals (emitted in the writer's thread):
        failed: nothing can be kept; a sentence says why.
    """

    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._session = Session()

    @Slot(object, object)
    def keep(self, unsaved: Unsaved, restored: list[LeftBehind]) -> None:
        """Keep this, and only then remove from where it was restored."""
        try:
            self._session.keep(unsaved)
        except RecoveryError as error:
            self.failed.emit(str(error))
            for one in restored:
                one.let_go()
            return
        for one in restored:
            one.remove()

    @Slot(object)
    def end(self, unsaved: Unsaved | None) -> None:
        """Leave this for the next start, or nothing, and end the thread."""
        if unsaved is None:
            self._session.end()
        else:
            self.keep(unsaved, [])
            self._session.let_go()
        QThread.currentThread().quit()


class RecoveryControl(QObject):
    """Sees to it that a crash costs at most the last half a second, or epoch.

    Attributes:
        bar: what offers; it belongs above the tabs.

    Signals:
        drawing_restored: a drawing's marks belong on the canvas again.
        told: a sentence for the status bar.
        wanted, over: for the writer alone.
    """

    drawing_restored = Signal(object)
    told = Signal(str)
    wanted = Signal(object, object)
    over = Signal(object)

    def __init__(self, canvas: DrawingCanvas, models: ModelFiles, window: QWidget) -> None:
        super().__init__(window)
        self._canvas, self._models, self._window = canvas, models, window
        self.bar = RecoveryBar()
        self._found: list[LeftBehind] = []
        self._networks: tuple[UnsavedNetwork, ...] = ()
        self._has_failed = self._is_over = False
        self._writer = RecoveryWriter()
        self._thread = QThread()
        self._thread.setObjectName("recovery")
        self._writer.moveToThread(self._thread)
        self.wanted.connect(self._writer.keep)
        self.over.connect(self._writer.end)
        self._writer.failed.connect(self._take_failure)
        # Not begun anew by each change: who draws on and on would never be heard.
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self._keep)
        canvas.history.indexChanged.connect(self._await)
        models.changed.connect(self._take_models)
        self.bar.restore_requested.connect(self._restore)
        self.bar.discard_requested.connect(self._discard)
        # When the window stands.
        QTimer.singleShot(0, self, self._look)

    @Slot(bool)
    def set_running(self, running: bool) -> None:
        """While a training runs, its network is the current one; how it ends is kept in any case.

        So is the network of a training that ended in an error, in the midst of an epoch.
        """
        self.bar.set_obstacle("A training is running; stop it first." if running else "")
        if not running:
            self._note_networks()

    def request_end(self, asked: bool) -> None:
        """End; what is not saved stays for the next start unless the user was `asked` about it."""
        self._is_over = True
        self._timer.stop()
        if not asked:
            self._note_networks()
        self._start()
        self.over.emit(None if asked else self._unsaved())
        for found in self._found:
            found.let_go()
        self._found = []

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait for the writer's end until the deadline; whether all is written."""
        return self._thread.wait(deadline)

    # Keeping.

    @Slot()
    def _take_models(self) -> None:
        model = self._models.model()
        # In the midst of an epoch, what was kept of the last one stays.
        if model is None or not model.passing:
            self._note_networks()

    def _note_networks(self) -> None:
        model = self._models.model()
        models = [*reversed(self._models.earlier()), *([model] if model else [])]
        unsaved = [model for model in models if not model.saved]
        before = [one.network for one in self._networks]
        self._networks = tuple(map(_unsaved_network, unsaved))
        if len(before) != len(unsaved) or any(
            one.network is not network for one, network in zip(unsaved, before, strict=True)
        ):
            self._await()

    @Slot()
    def _await(self) -> None:
        if not self._timer.isActive() and not self._is_over:
            self._timer.start()

    @Slot()
    def _keep(self) -> None:
        self._write([])

    def _write(self, restored: list[LeftBehind]) -> None:
        self._start()
        self.wanted.emit(self._unsaved(), restored)

    def _start(self) -> None:
        if not self._thread.isRunning():
            self._thread.start()

    def _unsaved(self) -> Unsaved:
        return Unsaved(self._canvas.marks(), self._networks)

    @Slot(str)
    def _take_failure(self, sentence: str) -> None:
        # Once is enough; each change would say it anew.
        if not self._has_failed:
            self._has_failed = True
            self.told.emit(sentence)

    # Offering.

    @Slot()
    def _look(self) -> None:
        self._found = [] if self._is_over else left_behind()
        if self._found:
            self.bar.offer(self._found)

    @Slot()
    def _restore(self) -> None:
        left = tuple(self._found)
        contents = run_with_dialog(
            self._window, "Reading what was not saved …", lambda call: _read(left, call.cancelled)
        )
        if contents is None:
            return
        self.bar.hide()
        found, self._found = self._found, []
        for content in contents:
            if content.marks:
                self.drawing_restored.emit(content.marks)
            for one in content.networks:
                self._models.show(one.name, one.network, one.record, saved=False)
        # At once: from here on, what was restored is kept as this window's own.
        self._note_networks()
        read = list(zip(found, contents, strict=True))
        sound = [one for one, content in read if not content.problem]
        problems = [
            f"{content.problem} What was kept of it is in {one.set_aside()}."
            for one, content in read
            if content.problem
        ]
        self._write(sound)
        self.told.emit("Restored what was not saved" if sound else "Nothing could be restored")
        for problem in problems:
            dialogs.show_message(self._window, problem)

    @Slot()
    def _discard(self) -> None:
        self.bar.hide()
        for found in self._found:
            found.remove()
        self._found = []


def _unsaved_network(model: Model) -> UnsavedNetwork:
    return UnsavedNetwork(model.name, model.network, model.record, model.kept)


@dataclass(frozen=True, slots=True)
class _Content:
    """What could be read of what a window left behind; a sentence about what could not, or ""."""

    marks: tuple[Mark, ...]
    networks: list[UnsavedNetwork]
    problem: str


def _read(found: Sequence[LeftBehind], called_off: threading.Event) -> list[_Content]:
    """Read all that was left behind. For any thread."""
    contents = []
    for one in found:
        marks: tuple[Mark, ...] = ()
        networks, problem = [], ""
        try:
            marks = one.marks()
        except RecoveryError as error:
            problem = str(error)
        for path in one.networks:
            try:
                networks.append(read_network(path, called_off))
            except RecoveryError as error:
                problem = str(error)
        contents.append(_Content(marks, networks, problem))
    return contents
