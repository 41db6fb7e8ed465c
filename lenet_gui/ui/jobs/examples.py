"""Example digits, chosen in the background. GUI thread."""

from __future__ import annotations

from concurrent.futures import Future

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from lenet_gui.core.data.examples import Example, random_examples
from lenet_gui.ui.jobs.job import Job

# So many are read at once, because a file of images has to be read as a whole.
_AT_ONCE = 20


class Examples(QObject):
    """Gives a random digit for each request.

    Attributes:
        job: reads and writes them in the background; it must end with the program.

    Signals:
        chosen: an Example.
    """

    chosen = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ready: list[Example] = []
        self.job = Job(self)
        self.job.done.connect(self._on_read)

    @Slot()
    def request(self) -> None:
        """Emit `chosen` at once, or when more examples are read."""
        if self._ready:
            self.chosen.emit(self._ready.pop())
        else:
            self.job.start("examples", lambda _: random_examples(_AT_ONCE, np.random.default_rng()))

    @Slot(object, object)
    def _on_read(self, key: object, outcome: Future[list[Example]]) -> None:
        self._ready = outcome.result()
        self.request()
