"""Work of some tenths of a second, such as reading a stranger's file or writing to a slow disk.

For the GUI thread. The work is done in a thread of its own; meanwhile the window is painted, and
takes no input.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

T = TypeVar("T")

# Milliseconds until a dialog says what is being waited for, and lets it be called off.
_PATIENCE = 500


class _Done(QObject):
    """Tells the GUI thread of the end of the work."""

    told = Signal()


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


def _begin(work: Callable[[], T], loop: QEventLoop) -> tuple[Future[T], threading.Thread]:
    """Do the work in a thread, and run a loop without input until it is done or the loop quits."""
    outcome: Future[T] = Future()
    # The loop's child, so that it does not end with the thread, in the thread.
    done = _Done(loop)

    def run() -> None:
        try:
            outcome.set_result(work())
        except BaseException as error:
            outcome.set_exception(error)
        done.told.emit()

    done.told.connect(loop.quit)
    thread = threading.Thread(target=run, name="aside")
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        thread.start()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    finally:
        QGuiApplication.restoreOverrideCursor()
    return outcome, thread


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
