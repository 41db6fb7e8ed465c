"""A training that is kept: the one place where each progress is handed to whoever keeps it.

The window's worker and the commands train through this. Runs in the thread that trains.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import Source
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.core.runs.writer import KeepingError, RunKeeper
from lenet_gui.core.tensorboard.log import LogKeeper
from lenet_gui.core.training import loop as training
from lenet_gui.core.training.loop import EpochDone, Progress, TrainingDone

_log = logging.getLogger(__name__)


class Keeper(Protocol):
    """Keeps something of a training."""

    def take(self, progress: Progress) -> None:
        """Keep what there is to keep, and what was missed before. Raises KeepingError."""

    def close(self) -> None:
        """Nothing follows, whatever the reason."""


class KeptTraining:
    """A training with those who keep it; iterate over progress() once.

    Raises RunError when the run that is to be `resumed` cannot be.
    """

    def __init__(
        self,
        config: TrainingConfig,
        dataset: Dataset,
        runs: RunsFolder,
        source: Source,
        resumed: Run | None = None,
    ) -> None:
        self._config, self._dataset = config, dataset
        self._run = RunKeeper(runs, config, dataset, source, resumed)
        # In this order: the log tells what the run tells, and waits while that is behind.
        self._keepers: list[Keeper] = [self._run, LogKeeper(runs, self._run, config, dataset)]

    @property
    def folder(self) -> Path | None:
        """The folder of the run; None before the first steps, and while it cannot be kept."""
        return None if self._run.behind else self._run.folder

    def progress(
        self, stop: threading.Event, tell: Callable[[str], None] = lambda sentence: None
    ) -> Iterator[Progress]:
        """Train as core.training.train() does; each progress is kept before it is given.

        When a keeper fails for the first time, `tell` gets a sentence about it, and the training
        goes on.
        """
        told: list[Keeper] = []
        _log.info("A training begins on %s: %s", self._dataset.name, self._config)
        try:
            for progress in training.train(self._config, self._dataset, stop, self._run.checkpoint):
                for keeper in self._keepers:
                    try:
                        keeper.take(progress)
                    except KeepingError as error:
                        if keeper not in told:
                            told.append(keeper)
                            _log.warning("%s", error)
                            tell(str(error))
                _note(progress)
                yield progress
        finally:
            _log.info("The training is over; its run is %s", self.folder)
            for keeper in self._keepers:
                keeper.close()


def _note(progress: Progress) -> None:
    """Log the end of an epoch and of a training."""
    if isinstance(progress, EpochDone):
        _log.debug("Epoch %d: %s", progress.epoch, progress.figures)
    elif isinstance(progress, TrainingDone):
        record = progress.record
        _log.info(
            "%s after %.3g epochs, %.1f s; test accuracy %s",
            record.outcome,
            record.epochs_trained,
            record.seconds,
            record.test_accuracy,
        )
