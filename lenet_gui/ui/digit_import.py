"""Reading digits from files, a little between two events, with progress and cancel. GUI thread."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from lenet_gui.core.digit_exchange import idx_pair_of, read_digits
from lenet_gui.core.idx import DatasetError
from lenet_gui.core.own_digit import OwnDigit

# Seconds of reading before the window gets its turn.
_AT_ONCE = 0.02
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
        self._reading = self._read()
        self._dialog = QProgressDialog("Reading digits …", "Cancel", 0, _WHOLE, window)
        self._dialog.setObjectName("importProgressDialog")
        self._dialog.setWindowTitle("lenet-gui")
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(500)
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)
        self._dialog.canceled.connect(self.end)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin to read."""
        self._timer.start()

    @Slot()
    def end(self) -> None:
        """Read no more, and tell nothing; at the end of an import it does nothing."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        # A dialog that closes says that it was cancelled.
        self._dialog.canceled.disconnect(self.end)
        self._reading.close()
        self._dialog.close()
        self._dialog.deleteLater()
        self.deleteLater()

    def _read(self) -> Generator[float, None, None]:
        """Collect the digits, and yield the share of all files that is read."""
        for number, path in enumerate(self._files):
            for share, digit in read_digits(path):
                self._digits.append(digit)
                yield (number + share) / len(self._files)

    def _go_on(self) -> None:
        end = time.monotonic() + _AT_ONCE
        share = 0.0
        try:
            while time.monotonic() < end:
                share = next(self._reading)
        except StopIteration:
            self.end()
            self.read.emit(self._digits)
            return
        except DatasetError as error:
            self.end()
            self.refused.emit(f"{error} Nothing was imported.")
            return
        self._dialog.setValue(round(_WHOLE * share))
