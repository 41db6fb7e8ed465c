"""Example digits, or images of other classes, chosen in the background. GUI thread."""

from __future__ import annotations

from concurrent.futures import Future

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from lenet_gui.core.data.known_images import Example, random_examples
from lenet_gui.core.network.class_names import DIGITS, ClassNames
from lenet_gui.ui.jobs.job import Job

# So many are read at once, because a file of images has to be read as a whole.
_AT_ONCE = 20


class Examples(QObject):
    """Gives a random image for each request.

    Attributes:
        job: reads and writes them in the background; it must end with the program.

    Signals:
        chosen: an Example.
        missing: there are none of these classes on this computer.
    """

    chosen = Signal(object)
    missing = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ready: list[Example] = []
        self._names = DIGITS
        self.job = Job(self)
        self.job.done.connect(self._on_read)

    def request(self, names: ClassNames) -> None:
        """Emit `chosen` for a network's classes at once, or when more examples are read."""
        if names != self._names:
            self._names, self._ready = names, []
        if self._ready:
            self.chosen.emit(self._ready.pop())
        else:
            self.job.start(
                names, lambda _: random_examples(_AT_ONCE, np.random.default_rng(), names)
            )

    @Slot(object, object)
    def _on_read(self, names: object, outcome: Future[list[Example]]) -> None:
        # Another network may have been chosen since.
        if names == self._names:
            self._ready = outcome.result()
            if self._ready:
                self.chosen.emit(self._ready.pop())
            else:
                self.missing.emit()
