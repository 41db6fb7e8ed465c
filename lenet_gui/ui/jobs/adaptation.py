"""The worker that adapts a network to the user's handwriting."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import RecordingError
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.worker import Worker

if TYPE_CHECKING:
    from lenet_gui.core.fine_tuning.fine_tune import FineTuningDone

_log = logging.getLogger(__name__)


class AdaptationWorker(Worker):
    """Reads the data to mix in, adapts, records a run, and emits each FineTuningEvent.

    Signals (emitted in the worker's thread):
        kept: the adapted network is recorded in the folder of this name; before the last event.
        warned: a sentence: the adapted network could not be recorded.
    """

    kept = Signal(str)
    warned = Signal(str)

    def __init__(self, runs: Path) -> None:
        super().__init__()
        # For this thread only; the window has another instance for the same folder.
        self._runs = RunsFolder(runs)

    def adapt(self, name: str, network: Network, digits: Sequence[UserDigit]) -> None:
        """Adapt a copy of `network`, which has this name, to `digits`; pass to start()."""
        # Imported here, because it would delay the start.
        from lenet_gui.core.fine_tuning.fine_tune import FineTuningDone, fine_tune
        from lenet_gui.core.fine_tuning.rehearsal import rehearsal_set

        self.preparing.emit(self.tr("Reading other people’s digits…"))
        others = rehearsal_set(network, self._stop.is_set)
        self.preparing.emit(self.tr("Starting TensorFlow…"))
        for event in fine_tune(network, digits, others, self._stop):
            if isinstance(event, FineTuningDone) and event.mixing_coefficient > 0:
                self._record(name, event)
            self.progressed.emit(event)

    def _record(self, name: str, done: FineTuningDone) -> None:
        from lenet_gui.core.fine_tuning.recorded import record_adaptation

        try:
            self.kept.emit(record_adaptation(self._runs, name, done).name)
        except RecordingError as error:
            _log.warning("%s", error)
            self.warned.emit(words(error))
