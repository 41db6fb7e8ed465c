"""What is exported."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from lenet_gui.core.data.builtin import BUILTIN_NAME
from lenet_gui.core.data.sources import DataSource, source_titles
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.files import network_path
from lenet_gui.core.runs.run import Run


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """A network with its training's record, and the run that holds it, where they are known."""

    network: Network
    record: TrainingRecord | None = None
    run: Run | None = None

    @classmethod
    def of_run(cls, run: Run, cancelled: threading.Event | None = None) -> Taken:
        """Return a run's latest network. Raises RunError and ModelFileError."""
        return cls(*run.model(cancelled), run)

    def training(self) -> TrainingRecord | None:
        """Return the record of the whole training; that of an epoch's network ends with it."""
        return self.run.record if self.run else self.record

    def source(self) -> DataSource | None:
        """Return the data set of the training; None for the user's own without the run."""
        if self.run:
            return self.run.source
        keys = {title: key for key, title in source_titles().items()} | {BUILTIN_NAME: "builtin"}
        return keys.get(self.record.dataset) if self.record else None

    def start(self) -> Path | None:
        """Return the file of the network that the training began with, where the run has it."""
        path = network_path(self.run.folder, 0) if self.run else None
        return path if path and path.is_file() else None
