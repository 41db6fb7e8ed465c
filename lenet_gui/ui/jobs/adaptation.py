"""The worker that adapts a network to the user's handwriting."""

from __future__ import annotations

from collections.abc import Sequence

from lenet_gui.core.fine_tuning.fine_tune import fine_tune
from lenet_gui.core.fine_tuning.rehearsal import rehearsal_set
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.network.network import Network
from lenet_gui.ui.jobs.worker import Worker


class AdaptationWorker(Worker):
    """Reads the data to mix in, adapts, and emits each FineTuningEvent."""

    title = "Adapting"

    def adapt(self, network: Network, digits: Sequence[UserDigit]) -> None:
        """Adapt a copy of `network` to `digits`; pass to start()."""
        self.preparing.emit("Reading other people's digits …")
        others = rehearsal_set(network, self._stop.is_set)
        self.preparing.emit("Starting TensorFlow …")
        for event in fine_tune(network, digits, others, self._stop):
            self.progressed.emit(event)
