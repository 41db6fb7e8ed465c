"""One training of a sweep, in a worker's process, on this machine or another.

Only here is TensorFlow imported. The run is written into the folder of runs, which all workers
see, so what a killed worker has done by its last whole epoch is not done again.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import os
import platform
import socket
import threading
import time
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from lenet_gui import __version__
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.sources import DataSource, load
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.kept_runs import KeptRuns
from lenet_gui.core.runs.files import network_path
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import fingerprint
from lenet_gui.core.runs.run import read_run
from lenet_gui.core.text import text
from lenet_gui.core.training.loop import EpochDone, TrainingDone
from lenet_gui.core.training.tensorflow import NoTensorFlow

# Seconds between looks for the end of a pause.
_POLL = 0.5

# Epochs may take a tenth of a second, and the scheduler may have hundreds of workers.
_SECONDS_BETWEEN_EVENTS = 1.0


class SweepError(ValueError):
    """No training of the sweep can go on; the message is a sentence for the user."""


@dataclass(frozen=True, slots=True)
class Task:
    """What all trainings of a sweep share.

    `marker` is a file in the folder of runs that lasts as long as the sweep: a worker sees by it
    that it has the same folder, and when to stop; by another file beside it, when to pause.
    `images` is the data set's fingerprint, `topic` the name under which events are sent.
    """

    source: DataSource
    runs: Path
    marker: Path
    images: str
    versions: dict[str, str]
    topic: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A training has ended. `run` is the number of its run; None if it could not be recorded."""

    record: TrainingRecord
    run: str | None
    warnings: tuple[str, ...]


def set_paused(marker: Path, paused: bool) -> None:
    """Have all workers of a sweep wait after their epoch, or go on. Raises OSError."""
    if paused:
        _pause_of(marker).touch()
    else:
        _pause_of(marker).unlink(missing_ok=True)


def _pause_of(marker: Path) -> Path:
    return marker.with_name(f"{marker.name}-paused")


def _wait_while_paused(marker: Path) -> None:
    while marker.exists() and _pause_of(marker).exists():
        time.sleep(_POLL)


def versions() -> dict[str, str]:
    """Return the versions on which the results of a training depend."""
    found = {"lenet-gui": __version__, "Python": platform.python_version()}
    for name in ("tensorflow", "numpy"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "missing"
    return found


def train_one(config: TrainingConfig, task: Task) -> Ended:
    """Train with these settings in a worker of Dask, or return the run that is kept already.

    Raises SweepError when this worker cannot take part in the sweep, and ValueError when this
    training cannot be done.
    """
    _check_versions(task)
    if not task.marker.exists():
        raise SweepError(
            text(
                "The worker on {} does not see the folder of runs, {}. Name one with --runs that "
                "all machines share.",
                *(socket.gethostname(), task.runs),
            )
        )
    dataset = _dataset(task.source, task.images)
    _wait_while_paused(task.marker)
    warnings: list[str] = []
    kept = KeptRuns(_runs(task.runs), task.images, warnings.append)
    if ended := kept.ended(config):
        return Ended(ended[0].record, ended[0].number, tuple(warnings))
    training, so_far = kept.training(config, dataset, task.source)
    tell = _Teller(task.topic)
    tell(len(so_far.epochs) if so_far else 0)
    stop = threading.Event()
    try:
        for event in training.events(stop, warnings.append):
            if isinstance(event, EpochDone):
                tell.seldom(event.epoch)
                _wait_while_paused(task.marker)
                if not task.marker.exists():
                    stop.set()
            elif isinstance(event, TrainingDone):
                record = event.record
    except NoTensorFlow as error:
        raise SweepError(
            text("The worker on {} cannot train. {}", socket.gethostname(), error)
        ) from None
    folder = training.folder
    if folder is not None:
        _thin_out(folder)
    # The run has the curves.
    record = dataclasses.replace(record, loss_curve=(), accuracy_curve=())
    return Ended(record, None if folder is None else folder.name, tuple(warnings))


class _Teller:
    """Sends how far a training is, but seldom: its key in Dask, epochs, machine and process."""

    def __init__(self, topic: str) -> None:
        from distributed import get_worker

        self._topic, self._worker = topic, get_worker()
        self._key = self._worker.get_current_task()
        self._last = 0.0

    def __call__(self, epochs: int) -> None:
        message = [self._key, epochs, socket.gethostname(), os.getpid()]
        self._worker.log_event(self._topic, message)
        self._last = time.monotonic()

    def seldom(self, epochs: int) -> None:
        if time.monotonic() - self._last >= _SECONDS_BETWEEN_EVENTS:
            self(epochs)


def _check_versions(task: Task) -> None:
    here = versions()
    for name, wanted in task.versions.items():
        if here.get(name) != wanted:
            raise SweepError(
                text(
                    "The worker on {} has {} {}, this machine {}. Trainings can be compared only "
                    "where all versions are the same.",
                    *(socket.gethostname(), name, here.get(name), wanted),
                )
            )


# It remembers the runs that it has read: else each of thousands of trainings would read all others.
@functools.lru_cache(maxsize=1)
def _runs(path: Path) -> RunsFolder:
    return RunsFolder(path)


# One training after the other in a process, on the same images.
@functools.lru_cache(maxsize=1)
def _dataset(source: DataSource, images: str) -> Dataset:
    """Return the data set of the sweep. Raises SweepError where this machine has another one."""
    try:
        dataset = load(source)
    except DatasetError as error:
        raise SweepError(
            text("The worker on {} cannot read the data: {}", socket.gethostname(), error)
        ) from None
    if fingerprint(dataset) != images:
        raise SweepError(
            text(
                "The worker on {} has other images in {} than this machine.",
                *(socket.gethostname(), source),
            )
        )
    return dataset


def _thin_out(folder: Path) -> None:
    """Keep the networks of the best and last epoch alone: a sweep would crowd out other runs'."""
    # What cannot be removed does no harm.
    with contextlib.suppress(ValueError, OSError):
        run = read_run(folder)
        for epoch in run.kept_epochs():
            if epoch not in (run.best_epoch(), len(run.record.epochs)):
                network_path(folder, epoch).unlink()
