"""Work of some tenths of a second, such as reading a stranger's file or writing to a slow disk.

For the GUI thread. The work is done in a thread of its own. Meanwhile the window is painted, and
takes no input; while a Background works, it does.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget
from shiboken6 import isValid

T = TypeVar("T")

# Milliseconds until a dialog says what is being waited for, and lets it be called off.
_PATIENCE = 500


class _Done(QObject):
    """Tells the GUI thread of the end of the work."""

    told = Signal()


def takes_no_input() -> bool:
    """Whether something is done aside, or a dialog is open.

    What comes then all the same, such as a drop, should wait: done at once, it would have to be
    over before what is under way can end.
    """
    waits = QGuiApplication.overrideCursor() is not None
    return waits or QApplication.activeModalWidget() is not None


def do_aside(window: QWidget, sentence: str, work: Callable[[threading.Event], T]) -> T | None:
    """What `work` gives; None when it was called off, by the user or by the end of the window.

    After half a second a dialog with a `sentence` offers to call it off; then the event is set that
    `work` is given, and it is waited for: it has to look at the event all the time. What it raises
    is raised here.
    """
    called_off, loop = threading.Event(), QEventLoop()
    was_visible = window.isVisible()

    def has_gone() -> bool:
        """Whether the window was closed, or even deleted, meanwhile."""
        return not isValid(window) or (was_visible and not window.isVisible())

    window.destroyed.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop, loop.quit)
    outcome, thread = _begin(partial(work, called_off), loop)
    if not outcome.done() and not has_gone():
        _wait_with_dialog(window, sentence, loop, called_off)
    # The program's end, too, ends the loops.
    if not outcome.done() or has_gone():
        called_off.set()
    thread.join()
    return None if called_off.is_set() else outcome.result()


def finish_aside(work: Callable[[], T]) -> T:
    """What `work` gives, which cannot be called off. What it raises is raised here."""
    # Held until the thread has ended: the program's end may end the loop before.
    loop = QEventLoop()
    outcome, thread = _begin(work, loop)
    thread.join()
    return outcome.result()


class Background(QObject):
    """Works while the window goes on: one piece after another, and of those waiting the newest.

    So what comes of a piece never arrives after what comes of a newer one.

    Signals:
        done: the key of a piece, and a Future with what it gave or raised, unless it was called
            off.
    """

    done = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: tuple[object, Callable[[threading.Event], object]] | None = None
        self._called_off = threading.Event()
        self._thread: threading.Thread | None = None

    def want(self, key: object, work: Callable[[threading.Event], object]) -> None:
        """Do this work next, unless what is wanted already has this key.

        The event that `work` is given is set when it is called off.
        """
        if self._wanted is None or self._wanted[0] != key:
            self._wanted = key, work
            self._begin()

    def call_off(self) -> None:
        """Nothing is wanted any more."""
        self._called_off.set()
        self._wanted = None

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait for the end of what was called off, until the deadline; whether it has ended."""
        if self._thread is not None:
            self._thread.join(deadline.remainingTime() / 1000)
        return self._thread is None or not self._thread.is_alive()

    def _begin(self) -> None:
        if self._thread is None and self._wanted is not None:
            key, work = self._wanted
            self._called_off = threading.Event()
            self._under_way = key, Future[object]()
            self._done = _Done()
            self._done.told.connect(self._take)
            work = partial(work, self._called_off)
            self._thread = _thread(work, self._under_way[1], self._done)
            self._thread.start()

    @Slot()
    def _take(self) -> None:
        assert self._thread is not None
        self._thread.join()
        self._thread = None
        key, outcome = self._under_way
        called_off = self._called_off.is_set()
        if not called_off and self._wanted is not None and self._wanted[0] == key:
            self._wanted = None
        self._begin()
        if not called_off:
            self.done.emit(key, outcome)


def _begin(work: Callable[[], T], loop: QEventLoop) -> tuple[Future[T], threading.Thread]:
    """Do the work in a thread, and run a loop without input until it is done or the loop quits."""
    outcome: Future[T] = Future()
    # The loop's child, so that it does not end with the thread, in the thread.
    done = _Done(loop)
    done.told.connect(loop.quit)
    thread = _thread(work, outcome, done)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        thread.start()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    finally:
        QGuiApplication.restoreOverrideCursor()
    return outcome, thread


def _thread(work: Callable[[], T], outcome: Future[T], done: _Done) -> threading.Thread:
    """A thread, not yet started, that does the work and tells of its end."""

    def run() -> None:
        try:
            outcome.set_result(work())
        except BaseException as error:
            outcome.set_exception(error)
        done.told.emit()

    return threading.Thread(target=run, name="aside")


def _wait_with_dialog(
    window: QWidget, sentence: str, loop: QEventLoop, called_off: threading.Event
) -> None:
    dialog = QProgressDialog(sentence, "Cancel", 0, 0, window)
    dialog.setObjectName("asideDialog")
    dialog.setAccessibleName(sentence)
    dialog.setWindowTitle("lenet-gui")
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.canceled.connect(called_off.set)
    dialog.canceled.connect(loop.quit)
    dialog.show()
    loop.exec()
    if isValid(dialog):
        dialog.canceled.disconnect()
        dialog.close()
        dialog.deleteLater()
