"""A training with its run: the single entry point of the window and the commands for training.

Every event goes to the recorders first, then to the caller. Runs in the thread that trains.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import RecordingError, RunRecorder
from lenet_gui.core.runs.run import Run
from lenet_gui.core.tensorboard.log import TensorBoardCallback
from lenet_gui.core.text import sentence
from lenet_gui.core.training import loop
from lenet_gui.core.training.loop import EpochDone, TrainingDone, TrainingEvent

_log = logging.getLogger(__name__)


class TrainingCallback(Protocol):
    """A recorder that gets every event of a training."""

    def on_event(self, event: TrainingEvent) -> None:
        """Record the event, and earlier events that failed. Raises RecordingError."""

    def close(self) -> None:
        """End the recording; no event follows."""


class RecordedTraining:
    """A training with its callbacks; iterate over events() once.

    With `start`, the network that `config.start` names, it is trained further.

    Attributes:
        callbacks: the recorders, called in this order.

    Raises RunError when the run `resumed` cannot be resumed.
    """

    def __init__(
        self,
        config: TrainingConfig,
        dataset: Dataset,
        runs: RunsFolder,
        source: DataSource,
        resumed: Run | None = None,
        start: Network | None = None,
    ) -> None:
        self._config, self._dataset = config, dataset
        self._run = run = RunRecorder(runs, config, dataset, source, resumed, start)
        # The log comes after the run, because it copies the run and waits while the run is behind.
        log = TensorBoardCallback(runs, run, config, dataset)
        self.callbacks: list[TrainingCallback] = [run, log]

    @property
    def folder(self) -> Path | None:
        """The run's folder; None before the first steps, and while recording fails."""
        return None if self._run.behind else self._run.folder

    def events(
        self, stop: threading.Event, on_warning: Callable[[str], None] = lambda sentence: None
    ) -> Iterator[TrainingEvent]:
        """Train like core.training.loop.train(), and record each event before yielding it.

        When a callback fails for the first time, `on_warning` gets a sentence about it, and the
        training goes on.
        """
        failed: list[TrainingCallback] = []
        _log.info("A training begins on %s: %s", self._dataset.name, self._config)
        run = self._run
        events = loop.train(self._config, self._dataset, stop, run.checkpoint, run.start)
        try:
            for event in events:
                for callback in self.callbacks:
                    try:
                        callback.on_event(event)
                    except RecordingError as error:
                        if callback not in failed:
                            failed.append(callback)
                            _log.warning("%s", error)
                            on_warning(sentence(error))
                _log_event(event)
                yield event
        finally:
            _log.info("The training is over; its run is %s", self.folder)
            for callback in self.callbacks:
                callback.close()


def _log_event(event: TrainingEvent) -> None:
    """Log the end of an epoch and of a training."""
    if isinstance(event, EpochDone):
        _log.debug("Epoch %d: %s", event.epoch, event.metrics)
    elif isinstance(event, TrainingDone):
        record = event.record
        _log.info(
            "%s after %.3g epochs, %.1f s; test accuracy %s",
            record.outcome,
            record.epochs_trained,
            record.seconds,
            record.test_accuracy,
        )
