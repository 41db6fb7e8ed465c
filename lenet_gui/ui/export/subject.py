"""What is exported: the current network, or that of a run. GUI thread."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.export.taken import Taken
from lenet_gui.core.runs.files import NETWORK_FILE, RunError
from lenet_gui.core.runs.run import Run, read_run
from lenet_gui.ui.state.current_network import NamedNetwork, is_model_file


@dataclass(frozen=True, slots=True)
class Subject:
    """A network to export: its name, its training's record, and how it is read.

    `take` reads files, so it is for a background thread. It raises RunError and ModelFileError.
    """

    name: str
    record: TrainingRecord | None
    take: Callable[[threading.Event], Taken]

    def stem(self) -> str:
        """Return a name for its file, without the ending."""
        return Path(self.name).stem if is_model_file(Path(self.name)) else self.name


def of_current(model: NamedNetwork) -> Subject:
    """Return the current network, with its run where a run has it."""

    def take(_: threading.Event) -> Taken:
        return Taken(model.network, model.record, _run_of(model))

    return Subject(model.name, model.record, take)


def of_run(run: Run) -> Subject:
    """Return the latest network of a run."""
    return Subject(run.name, run.record, lambda cancelled: Taken.of_run(run, cancelled))


def _run_of(model: NamedNetwork) -> Run | None:
    """Return the run that holds a network; None where it is gone, or another program's."""
    file = model.run_file
    if file is None:
        return None
    with contextlib.suppress(RunError):
        return read_run(file.parent if file.name == NETWORK_FILE else file.parent.parent)
    return None
