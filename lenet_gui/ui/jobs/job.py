"""Background work in threads, such as reading a file or writing to a slow disk.

For the GUI thread. The window stays responsive during a `Job`. The functions that wait repaint the
window meanwhile, but block its input.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QProgressBar, QProgressDialog, QPushButton, QWidget
from shiboken6 import isValid

from lenet_gui.ui.common.translation import translate

T = TypeVar("T")

# Milliseconds until a dialog shows the work and offers to cancel it.
_PATIENCE = 500
_WHOLE = 1000

# References, because a call must not be destroyed before its thread has ended.
_under_way: set[Call] = set()


class Call(QObject):
    """One call of a function in its own thread, passed to that function.

    Attributes:
        cancelled: set once the outcome is no longer needed. The function must poll it, and may
            then return or raise anything.
        outcome: a Future of the function's result or exception.

    Signals (emitted in the call's thread; connect them to slots of QObjects only):
        reported: the function's progress.
        ended: the call is over.
    """

    reported = Signal(object)
    ended = Signal()

    def __init__(self, work: Callable[[Call], Any]) -> None:
        super().__init__()
        self.cancelled = threading.Event()
        self.outcome: Future[Any] = Future()
        self._thread = threading.Thread(target=self._run, args=(work,), name="job")

    def report(self, value: object) -> None:
        """Report progress. For the call's thread."""
        self.reported.emit(value)

    def start(self) -> None:
        """Start the thread; connect the signals before."""
        _under_way.add(self)
        self._thread.start()

    def wait(self, milliseconds: float | None = None) -> bool:
        """Wait for the end; return whether the call is over."""
        self._thread.join(None if milliseconds is None else milliseconds / 1000)
        if self._thread.is_alive():
            return False
        _under_way.discard(self)
        return True

    def _run(self, work: Callable[[Call], Any]) -> None:
        try:
            self.outcome.set_result(work(self))
        except BaseException as error:
            self.outcome.set_exception(error)
        self.ended.emit()


class Job(QObject):
    """Background calls, one after another; only the newest waiting call is retained.

    So an outcome never arrives after the outcome of a newer call.

    Signals (emitted in the GUI thread, so any function may receive them; not after cancel()):
        progressed: the key of a call, and the value that its function reported.
        done: the key of a call, and a Future of its function's result or exception.
    """

    progressed = Signal(object, object)
    done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[object, Callable[[Call], Any]] | None = None
        self._key: object = None
        self._call: Call | None = None

    def start(self, key: object, work: Callable[[Call], Any]) -> None:
        """Call `work` next, unless a call with this key is waiting or running."""
        if self._wanted is None or self._wanted[0] != key:
            self._wanted = key, work
            self._begin()

    def cancel(self) -> None:
        """Cancel the waiting and the running call."""
        self._wanted = None
        if self._call is not None:
            self._call.cancelled.set()

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait until no call is running or waiting; return whether the deadline was met."""
        while self._call is not None:
            if not self._call.wait(None if deadline.isForever() else deadline.remainingTime()):
                return False
            self._on_ended()
        return True

    def _begin(self) -> None:
        if self._call is None and self._wanted is not None:
            self._key, work = self._wanted
            self._call = Call(work)
            self._call.reported.connect(self._on_reported)
            self._call.ended.connect(self._on_ended)
            self._call.start()

    @Slot(object)
    def _on_reported(self, value: object) -> None:
        if self._call is not None and not self._call.cancelled.is_set():
            self.progressed.emit(self._key, value)

    @Slot()
    def _on_ended(self) -> None:
        call, key = self._call, self._key
        # After wait(), the end of a call arrives a second time.
        if call is None or not call.outcome.done():
            return
        call.wait()
        self._call = None
        cancelled = call.cancelled.is_set()
        if not cancelled and self._wanted is not None and self._wanted[0] == key:
            self._wanted = None
        self._begin()
        if not cancelled:
            self.done.emit(key, call.outcome)


def takes_no_input() -> bool:
    """Return whether a call is being waited for, or a dialog is open.

    Events that arrive then, such as a drop, should be queued, because work nested in an event loop
    must end before the loop can.
    """
    waits = QGuiApplication.overrideCursor() is not None
    return waits or QApplication.activeModalWidget() is not None


def run_with_dialog(window: QWidget, sentence: str, work: Callable[[Call], T]) -> T | None:
    """Return the result of `work`; None if the user or the window's end cancelled it.

    After half a second a dialog with a `sentence` offers to cancel it, and shows the share 0..1
    that it reports, if any. Exceptions of `work` are raised here.
    """
    was_visible = window.isVisible()

    def has_gone() -> bool:
        """Return whether the window was closed, or even deleted, meanwhile."""
        return not isValid(window) or (was_visible and not window.isVisible())

    loop, call = _Loop(), Call(work)
    window.destroyed.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop, loop.quit)
    loop.run(call)
    if not call.outcome.done() and not has_gone():
        _wait_with_dialog(window, sentence, loop, call)
    # The program's end also ends the loops.
    if not call.outcome.done() or has_gone():
        call.cancelled.set()
    call.wait()
    return None if call.cancelled.is_set() else call.outcome.result()


def run_to_end(work: Callable[[], T]) -> T:
    """Return the result of `work`, which cannot be cancelled; its exceptions are raised here."""
    call = Call(lambda _: work())
    _Loop().run(call)
    # The program's end may have ended the loop early.
    call.wait()
    result: T = call.outcome.result()
    return result


class _Loop(QEventLoop):
    """Runs until a call is over; `progressed` forwards its reports in the GUI thread."""

    progressed = Signal(object)

    def run(self, call: Call) -> None:
        """Start the call, and repaint the window meanwhile."""
        call.ended.connect(self.quit)
        call.reported.connect(self._on_reported)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            call.start()
            self.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        finally:
            QGuiApplication.restoreOverrideCursor()

    @Slot(object)
    def _on_reported(self, share: float) -> None:
        self.progressed.emit(share)


def _wait_with_dialog(window: QWidget, sentence: str, loop: _Loop, call: Call) -> None:
    dialog = QProgressDialog(sentence, "", 0, 0, window)
    cancel = QPushButton(translate("Dialogs", "Cancel"))
    # No stray Return cancels.
    cancel.setAutoDefault(False)
    dialog.setCancelButton(cancel)
    dialog.setObjectName("jobDialog")
    dialog.setAccessibleName(sentence)
    dialog.setWindowTitle("lenet-gui")
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.canceled.connect(call.cancelled.set)
    dialog.canceled.connect(loop.quit)
    # Not the dialog's setValue(), because it processes events.
    bar = QProgressBar()
    bar.setRange(0, 0)
    dialog.setBar(bar)

    def show_share(share: float) -> None:
        bar.setMaximum(_WHOLE)
        bar.setValue(round(_WHOLE * share))

    loop.progressed.connect(show_share)
    dialog.show()
    loop.exec()
    if isValid(dialog):
        dialog.canceled.disconnect()
        dialog.close()
        dialog.deleteLater()
