"""The base of workers in the training thread, and that persistent thread."""

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
from lenet_gui.ui.common.translation import words

_log = logging.getLogger(__name__)


class Worker(QObject):
    """Does work in the thread that it was moved to, and emits its progress.

    Connect its signals to slots of QObjects only: a plain function would be called in that thread.
    Methods for the GUI thread are not slots: a queued call would wait until the work is over.

    Signals (emitted in the worker's thread):
        preparing: a sentence about the preparation before the first step.
        progressed: an event of the work.
        failed: a sentence about the error, and the details of an unexpected error.
        idle: the work has ended or failed; always emitted last.
    """

    preparing = Signal(str)
    progressed = Signal(object)
    failed = Signal(str, str)
    idle = Signal()
    _wanted = Signal(object)

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
            # A stop may come before its turn, behind the import of TensorFlow.
            if not self._stop.is_set():
                work()
        except Cancelled:
            # Requested by the user; `idle` confirms it.
            pass
        except (RunError, TrainingError, NoTensorFlow) as error:
            self.failed.emit(words(error), "")
        except Exception as error:
            # Any error is reported to the user, and the next work must succeed.
            _log.exception("The work in the training thread failed")
            self.failed.emit(self.tr("Unexpected error: {}").format(error), traceback.format_exc())
        finally:
            self.idle.emit()


class WorkerThread(QThread):
    """A thread with one Python thread state for its whole life, not a new one for each slot call.

    TensorFlow's bindings (pybind11) hold a pointer to the state of the thread that imported them.
    If that state is gone by the next training, the process crashes.
    """

    def run(self) -> None:
        _lower_priority()
        self.exec()


def _lower_priority() -> None:
    """Lower this thread's priority, so that the window's thread waits for it as little as possible.

    Python releases the GIL after one millisecond instead of five. On Linux this thread, and the
    threads that TensorFlow starts from it, get a third of the window's share when both need a core
    (man 7 sched, the nice value). A lower priority would block the window too, because a thread
    that waits for a core may hold the GIL: with SCHED_IDLE and another program on each core, the
    window froze for minutes. Headless trainings have the usual priority.
    """
    sys.setswitchinterval(0.001)
    if sys.platform == "linux":
        # Some systems, such as gVisor, refuse; the priority is then unchanged.
        with contextlib.suppress(OSError):
            os.nice(5)
