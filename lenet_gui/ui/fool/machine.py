"""The machine's way, found by a job and played stroke by stroke. GUI thread."""

from __future__ import annotations

import traceback
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lenet_gui.core.imaging.ink import Mark, Stroke
from lenet_gui.core.insight.fool.machine import Attempt, find_way
from lenet_gui.core.network.network import Network
from lenet_gui.ui.jobs.job import Call, Job
from lenet_gui.ui.state.app import App

# Milliseconds between two strokes.
_PACE = 700


class Machine(QObject):
    """Looks for strokes that make a drawing a target, and plays what it found.

    Attributes:
        busy: it looks for strokes, or plays them.
        found: the last attempt, or None before the first.

    Signals:
        changed: an attribute.
        played: the strokes up to the next one, as a tuple of Stroke.
        failed: the search ended with an unexpected error, with its details.
    """

    changed = Signal()
    played = Signal(object)
    failed = Signal(str)

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self.busy = False
        self.found: Attempt | None = None
        self._number = 0
        self._job = Job(self)
        self._job.progressed.connect(self._on_progressed)
        self._job.done.connect(self._on_done)
        app.at_exit(self._job.cancel, self._job.wait)
        self._timer = QTimer(self, interval=_PACE)
        self._timer.timeout.connect(self._play_next)

    def start(self, marks: tuple[Mark, ...], network: Network, target: int, width: float) -> None:
        """Look for a way from a drawing to a target with a pen of a width."""
        self.stop()
        self.busy, self.found = True, None
        self._job.start(object(), partial(_find, marks, network, target, width))
        self.changed.emit()

    def stop(self) -> None:
        """Stop looking and playing."""
        self._job.cancel()
        self._timer.stop()
        if self.busy:
            self.busy = False
            self.changed.emit()

    @Slot(object, object)
    def _on_progressed(self, _: object, found: Attempt) -> None:
        self.found = found
        if found.ended and found.strokes:
            self._number = 0
            self._play_next()
            self._timer.start()
        elif found.ended:
            self.busy = False
        self.changed.emit()

    @Slot(object, object)
    def _on_done(self, _: object, outcome: Future[None]) -> None:
        error = outcome.exception()
        if error is not None:
            self.busy = False
            self.changed.emit()
            self.failed.emit("".join(traceback.format_exception(error)))

    @Slot()
    def _play_next(self) -> None:
        strokes: tuple[Stroke, ...] = self.found.strokes if self.found else ()
        self._number += 1
        self.played.emit(strokes[: self._number])
        if self._number >= len(strokes):
            self._timer.stop()
            self.busy = False
            self.changed.emit()


def _find(marks: tuple[Mark, ...], network: Network, target: int, width: float, call: Call) -> None:
    for attempt in find_way(marks, network, target, width, call.cancelled.is_set):
        call.report(attempt)
