"""The trainings of a sweep, side by side in the workers of Dask.

The command's process needs no TensorFlow. A sweep has no state besides the runs: to resume one is
to ask for it again.
"""

from __future__ import annotations

import concurrent.futures
import contextlib
import queue
import tempfile
import threading
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.kept_runs import KeptRuns
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import fingerprint
from lenet_gui.core.storage.files import os_error_text
from lenet_gui.core.sweep.cluster import client_of
from lenet_gui.core.sweep.kept import kept_results
from lenet_gui.core.sweep.plan import Plan
from lenet_gui.core.sweep.results import Results
from lenet_gui.core.sweep.worker import (
    Ended,
    SweepError,
    Task,
    set_paused,
    train_one,
    versions,
)
from lenet_gui.core.text import Text, sentence, text

# Seconds between looks at `stop` and at the scheduler while nothing happens.
_POLL = 0.2

_LOST = text("The scheduler is gone. What has ended is kept; the next start goes on from there.")


@dataclass(frozen=True, slots=True)
class Progress:
    """A training has done so many epochs, 0 at its beginning, in this process of this machine."""

    config: TrainingConfig
    epochs: int
    host: str
    process: int


@dataclass(frozen=True, slots=True)
class Paused:
    """All trainings wait after their epoch, and none begins, until the pause is over."""


def sweep(
    plan: Plan,
    dataset: Dataset,
    source: DataSource,
    runs: RunsFolder,
    stop: threading.Event,
    workers: int,
    scheduler: str | None = None,
    tell: Callable[[str], None] = lambda sentence: None,
    paused: threading.Event | None = None,
) -> Iterator[Results | Progress | Paused]:
    """Train what is missing of a plan, and yield the results so far after each training.

    The first Results hold what is kept. Between them comes Progress. The iteration ends early once
    `stop` is set; trainings under way end after their epoch, or are killed, and are resumed by the
    next call. While `paused` is set, trainings wait after their epoch. `tell` gets sentences about
    what was not kept, failed or is waited for.

    Raises SweepError when no training can go on.
    """
    images = fingerprint(dataset)
    found = kept_results(plan, dataset, KeptRuns(runs, images, tell))
    yield found
    if found.is_complete() or stop.is_set():
        return
    # The marker goes first, so that trainings stop whatever ended the sweep.
    with client_of(scheduler, workers) as client, _marker(runs) as marker:
        topic = f"lenet-gui-{uuid.uuid4().hex}"
        path = source.absolute() if isinstance(source, Path) else source
        task = Task(path, runs.path.absolute(), marker, images, versions(), topic)
        yield from _Sweep(found, task, client, stop, tell, paused or threading.Event()).events()


class _Sweep:
    """A sweep under way: what has been asked of the workers, and what is known."""

    def __init__(
        self,
        found: Results,
        task: Task,
        client: Any,
        stop: threading.Event,
        tell: Callable[[str], None],
        paused: threading.Event,
    ) -> None:
        self._paused, self._waits = paused, False
        self._plan, self._first = found.plan, found
        self._task, self._client, self._stop, self._tell = task, client, stop, tell
        self._known, self._runs = dict(found.known), dict(found.runs)
        self._failures: dict[TrainingConfig, str] = {}
        # Futures by their key. Dask drops a training whose future nobody holds.
        self._asked: dict[str, tuple[TrainingConfig, Any]] = {}
        self._messages: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def events(self) -> Iterator[Results | Progress | Paused]:
        """Ask for the trainings that are missing, and yield what comes of them."""
        # Dask calls both in threads of its own.
        self._client.subscribe_topic(self._task.topic, lambda event: self._messages.put(event[1]))
        if not self._client.scheduler_info()["workers"]:
            self._tell(text("The scheduler has no workers yet; the sweep begins when one joins."))
        self._ask()
        while self._asked and not self._stop.is_set():
            if self._paused.is_set() != self._waits:
                self._waits = not self._waits
                set_paused(self._task.marker, self._waits)
                if self._waits:
                    yield Paused()
                continue
            try:
                message = self._messages.get(timeout=_POLL)
            except queue.Empty:
                if self._client.status != "running":
                    raise SweepError(_LOST) from None
                continue
            if isinstance(message, list | tuple):
                key, epochs, host, process = message
                # What comes late, of one that has ended, is dropped.
                if key in self._asked:
                    yield Progress(self._asked[key][0], epochs, host, process)
                continue
            self._take(message)
            yield Results(
                self._plan,
                self._first.dataset,
                self._first.test_images,
                dict(self._known),
                dict(self._runs),
                dict(self._failures),
            )
            # A round begins when the one before has ended; looking for it takes a while.
            if not self._asked:
                self._ask()

    def _ask(self) -> None:
        """Ask for the trainings of the round that can begin; none is under way."""
        missing = [one for one in self._plan.wanted(self._known) if one not in self._known]
        # One call, because each makes the scheduler look at a graph of its own.
        futures = self._client.map(train_one, missing, task=self._task, pure=False)
        for config, future in zip(missing, futures, strict=True):
            self._asked[future.key] = config, future
            future.add_done_callback(self._messages.put)

    def _take(self, future: Any) -> None:
        """Take the result of a training, or its failure, which costs the others nothing."""
        config, _ = self._asked.pop(future.key)
        if future.status == "finished":
            try:
                ended: Ended = future.result()
            except concurrent.futures.CancelledError:
                raise SweepError(_LOST) from None
            for warning in ended.warnings:
                self._tell(warning)
            self._known[config] = ended.record
            if ended.run is not None:
                self._runs[config] = ended.run
            return
        if future.status in ("lost", "pending"):
            # Its worker went with the result; Dask has another one look for the run.
            self._asked[future.key] = config, future
            future.add_done_callback(self._messages.put)
            return
        if future.status != "error":
            raise SweepError(_LOST)
        error = future.exception()
        if isinstance(error, SweepError):
            raise error
        if isinstance(error, ModuleNotFoundError) and str(error.name).startswith("lenet_gui"):
            raise SweepError(
                text(
                    "A worker has no lenet-gui, or another version of it; install {} there.",
                    self._task.versions["lenet-gui"],
                )
            )
        self._failures[config] = text("{}: {}", config.title(), _reason(error))
        self._known[config] = None
        self._tell(self._failures[config])


def _reason(error: BaseException) -> str:
    """Return why a training failed; for an error that has no sentence for the user, its kind."""
    said = sentence(error)
    if isinstance(said, Text):
        return said
    return text("{}, {}", type(error).__name__, " ".join(said.split()))


@contextlib.contextmanager
def _marker(runs: RunsFolder) -> Iterator[Path]:
    """Give a file in the folder of runs that is there as long as the block. Raises SweepError."""
    try:
        runs.path.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=runs.path, prefix=".sweep-", delete=False) as file:
            marker = Path(file.name).absolute()
    except OSError as error:
        raise SweepError(
            text("Nothing can be kept in {}: {}.", runs.path, os_error_text(error))
        ) from None
    try:
        yield marker
    finally:
        with contextlib.suppress(OSError):
            marker.unlink()
        with contextlib.suppress(OSError):
            set_paused(marker, False)
