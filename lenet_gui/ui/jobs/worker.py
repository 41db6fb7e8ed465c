"""A worker in the thread that trains, and that thread, which lives on from one work to the next."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal, Slot

from lenet_gui.core.progress import Cancelled
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.training.loop import TrainingError
from lenet_gui.core.training.tensorflow import NoTensorFlow

_log = logging.getLogger(__name__)


class Worker(QObject):
    """Does work in the thread that it was moved to, and tells of it.

    Connect its signals to slots of QObjects only: a plain function would be called in that thread.
    Methods for the GUI thread are no slots: a queued call would wait until the work is over.

    Signals (emitted in the worker's thread):
        preparing: what happens before the first step; a sentence says so.
        progressed: an event of the work.
        failed: something went wrong; a sentence, and the details of an unforeseen error.
        idle: the work is over, one way or another; comes last, always.
    """

    preparing = Signal(str)
    progressed = Signal(object)
    failed = Signal(str, str)
    idle = Signal()
    _wanted = Signal(object)

    # The work, as the subject of a sentence.
    title = "The work"

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()
        self._wanted.connect(self._run)

    def start(self, work: Callable[[], None]) -> None:
        """Call a method of this object in its thread. For the GUI thread."""
        self._stop.clear()
        self._wanted.emit(work)

    def request_stop(self) -> None:
        """Stop at the next chance. For the GUI thread."""
        self._stop.set()

    @Slot(object)
    def _run(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Cancelled:
            # The user's own wish; `idle` says that it was granted.
            pass
        except (RunError, TrainingError, NoTensorFlow) as error:
            self.failed.emit(str(error), "")
        except Exception as error:
            # Whatever it was, the user has to learn of it, and the next work has to succeed.
            _log.exception("%s failed", self.title)
            self.failed.emit(f"{self.title} ended with an error: {error}", traceback.format_exc())
        finally:
            self.idle.emit()


class WorkerThread(QThread):
    """A thread that Python knows for as long as it lives, and not anew for each call of a slot.

    TensorFlow's bindings (pybind11) keep a pointer to what Python knows of the thread that imported
    them; where that is gone by the next training, the process crashes.
    """

    def run(self) -> None:
        _lower_priority()
        self.exec()


def _lower_priority() -> None:
    """Have the window's thread wait as little as possible for this one.

    Python hands its lock over after a millisecond rather than five. On Linux this thread, and with
    it those that TensorFlow will start from it, get a third of what the window's gets where both
    want a core (man 7 sched, the nice value). Not less: while a thread that holds Python's lock
    waits for a core, the window waits as well. With SCHED_IDLE and another program on each core,
    the window stood still for minutes. Headless trainings keep the usual priority.
    """
    sys.setswitchinterval(0.001)
    if sys.platform == "linux":
        # Some systems, such as gVisor, refuse; then the training keeps the usual priority.
        with contextlib.suppress(OSError):
            os.nice(5)
