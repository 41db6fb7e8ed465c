"""Cyclic garbage collection in the GUI thread only.

Python collects in any thread that runs, and the process may crash when a Qt object is destroyed in
the worker's thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from lenet_gui.core.training.tensorflow import is_importing

# Milliseconds between two checks of the thresholds.
_INTERVAL = 500


class GarbageCollector(QObject):
    """Collects at Python's thresholds, but from a timer of this thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        # Collecting a generation includes the younger ones.
        due = next((age for age in (2, 1, 0) if counts[age] > thresholds[age]), None)
        if due is not None:
            # TensorFlow's objects are young while it is imported, and are frozen then: looking
            # through half of them would stall the window for 100 ms.
            gc.collect(0 if is_importing() else due)
