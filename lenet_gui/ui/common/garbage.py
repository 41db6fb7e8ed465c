"""Python's cyclic garbage, collected in the GUI thread only.

By itself Python collects in whichever thread happens to run, and a Qt object that is destroyed in
the worker's thread may take the process down with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

# Milliseconds between two looks at whether there is enough to collect.
_INTERVAL = 500


class GarbageCollector(QObject):
    """Collects when Python would, by Python's own thresholds, but from a timer of this thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        # The oldest generation that is due takes the younger ones along.
        due = next((age for age in (2, 1, 0) if counts[age] > thresholds[age]), None)
        if due is not None:
            gc.collect(due)
