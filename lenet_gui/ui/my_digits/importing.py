"""Reading digits from files in a thread of its own, with progress and cancel.

For the GUI thread, which looks after the other one from a timer.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.my_digits.digit import OwnDigit
from lenet_gui.core.my_digits.exchange import idx_pair_of, read_digits

# Milliseconds between two looks at how far it is.
_INTERVAL = 20
_WHOLE = 1000


class DigitImport(QObject):
    """One import, of all of some files or of none.

    Signals:
        read: a list of OwnDigit, all that the files hold.
        refused: nothing was read; a sentence says why.
    """

    read = Signal(object)
    refused = Signal(str)

    def __init__(self, files: Sequence[Path], window: QWidget) -> None:
        super().__init__(window)
        # Of a pair of idx files both may have been chosen.
        self._files = list(dict.fromkeys(idx_pair_of(path) for path in files))
        self._digits: list[OwnDigit] = []
        self._share = 0.0
        self._called_off = threading.Event()
        self._thread = ThreadPoolExecutor(1, "digit-import")
        self._outcome: Future[None] | None = None
        self._dialog = QProgressDialog("Reading digits …", "Cancel", 0, _WHOLE, window)
        self._dialog.setObjectName("importProgressDialog")
        self._dialog.setWindowTitle("lenet-gui")
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(500)
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)
        self._dialog.canceled.connect(self.end)
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin to read."""
        self._outcome = self._thread.submit(self._read)
        self._timer.start()

    @Slot()
    def end(self) -> None:
        """Read no more, and tell nothing; at the end of an import it does nothing."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        self._called_off.set()
        # At most one digit is waited for, and what it takes to read one is bounded.
        self._thread.shutdown()
        # A dialog that closes says that it was cancelled.
        self._dialog.canceled.disconnect(self.end)
        self._dialog.close()
        self._dialog.deleteLater()
        self.deleteLater()

    def _read(self) -> None:
        """Collect the digits, in the other thread, which touches nothing of Qt."""
        for number, path in enumerate(self._files):
            for share, digit in read_digits(path):
                if self._called_off.is_set():
                    return
                self._digits.append(digit)
                self._share = (number + share) / len(self._files)

    @Slot()
    def _look(self) -> None:
        assert self._outcome is not None
        if not self._outcome.done():
            self._dialog.setValue(round(_WHOLE * self._share))
            return
        self.end()
        try:
            self._outcome.result()
        except DatasetError as error:
            self.refused.emit(f"{error} Nothing was imported.")
        else:
            self.read.emit(self._digits)
