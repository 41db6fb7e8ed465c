"""Reports uncaught exceptions in a dialog and in the log; the program goes on.

Exceptions come from any thread and are shown in the GUI thread. A crash in C code ends the process;
log_file can only record it.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from lenet_gui.ui.common import dialogs
from lenet_gui.ui.common.translation import translate

_log = logging.getLogger(__name__)

# A limit, because more dialogs do not help when everything fails.
_MOST_DIALOGS = 5


class CrashNet(QObject):
    """Active from construction until close().

    Each distinct error (type and line) is shown once. All are written to the log and to the
    terminal.
    """

    _caught = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._known: set[str] = set()
        self._waiting: list[tuple[str, str]] = []
        self._showing = False
        self._previous = sys.excepthook, threading.excepthook, sys.unraisablehook
        # Queued even from this thread, because an error may occur while a widget is painted.
        self._caught.connect(self._take, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable

    def close(self) -> None:
        """Restore the previous exception hooks."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._previous

    # In the thread that raised the error.

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._previous[0](kind, error, trace)
        if issubclass(kind, Exception):
            self._tell(error, trace, "")

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        self._previous[1](arguments)
        if arguments.exc_value is not None and issubclass(arguments.exc_type, Exception):
            name = arguments.thread.name if arguments.thread else "unknown"
            self._tell(arguments.exc_value, arguments.exc_traceback, f"In the thread {name}:\n")

    def _on_unraisable(self, arguments: sys.UnraisableHookArgs) -> None:
        self._previous[2](arguments)
        if arguments.exc_value is not None and issubclass(arguments.exc_type, Exception):
            self._tell(arguments.exc_value, arguments.exc_traceback, "During clean-up:\n")

    def _tell(self, error: BaseException, trace: TracebackType | None, where: str) -> None:
        details = where + "".join(traceback.format_exception(type(error), error, trace))
        # Type and line, without the message, because numbers in it may differ.
        frames = traceback.extract_tb(trace)
        place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else str(error)
        with self._lock:
            key = f"{type(error).__name__} {place}"
            if key in self._known:
                return
            self._known.add(key)
            _log.error("Nobody caught this\n%s", details)
            count = len(self._known)
        if count <= _MOST_DIALOGS:
            # The window may have been deleted.
            with contextlib.suppress(RuntimeError):
                self._caught.emit(f"{type(error).__name__}: {error}", details)

    # In the GUI thread.

    @Slot(str, str)
    def _take(self, words: str, details: str) -> None:
        self._waiting.append((words, details))
        if self._showing:
            # This error is shown after the open dialog.
            return
        self._showing = True
        try:
            while self._waiting:
                _show(*self._waiting.pop(0))
        finally:
            self._showing = False


def _show(words: str, details: str) -> None:
    parent = QApplication.activeWindow() or _any_window()
    if parent is not None:
        sentence = translate("Dialogs", "Unexpected error ({}). You can keep working.")
        sentence = sentence.format(words[:200])
        dialogs.show_error(parent, sentence, details)


def _any_window() -> QWidget | None:
    return next((window for window in QApplication.topLevelWidgets() if window.isVisible()), None)
