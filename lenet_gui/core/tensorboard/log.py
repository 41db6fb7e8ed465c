"""The TensorBoard log of a training. Runs in the thread that trains.

The log of a run lies beside the runs, under the key of its network and the run's number:

    logs/lenet5/run_03/events.out.tfevents.…

It has the loss and accuracy of each batch (step: batches so far), validation and test metrics
(step: epochs so far), the settings, and the graph of the network with one traced inference.

A log has the same content as its run. When a run is resumed, or recorded again after a failure, its
log is written again from the run. So no step occurs twice, and no log stays incomplete.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import time

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import EpochMetrics
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.recorder import RecordingError, RunRecorder
from lenet_gui.core.storage.files import os_error_text
from lenet_gui.core.tensorboard.event_file import EventFile
from lenet_gui.core.tensorboard.graph import traced_inference
from lenet_gui.core.text import text
from lenet_gui.core.training.history import Checkpoint
from lenet_gui.core.training.loop import BatchesDone, EpochDone, TrainingDone, TrainingEvent

LOSS, ACCURACY = "Loss", "Accuracy"
VALIDATION_LOSS, VALIDATION_ACCURACY = "Validation/Loss", "Validation/Accuracy"
TEST_ACCURACY = "Test/Accuracy"
TRACED = "one image"


class TensorBoardCallback:
    """A callback that writes the log of the run of `run`; it gets each event after `run`."""

    def __init__(
        self, runs: RunsFolder, run: RunRecorder, config: TrainingConfig, dataset: Dataset
    ) -> None:
        self._runs, self._run = runs, run
        self._config, self._dataset = config, dataset
        self._events: EventFile | None = None
        self._steps = 0
        # True while events are missing from the log; the end of the next epoch writes it again.
        self._behind = False

    def on_event(self, event: TrainingEvent) -> None:
        """Write the event, and earlier events that could not be written.

        After a failure, the end of the next epoch or of the training tries again.

        Raises RecordingError.
        """
        if self._run.behind:
            self._fall_behind()
            return
        untouched = self._events is None and not self._behind
        if self._run.folder is None or (untouched and _stopped(event)):
            # Stopped before the first step: a new training has no run, an old run is unchanged.
            return
        if self._behind and isinstance(event, BatchesDone):
            return
        try:
            self._write(event)
        except Exception as error:
            # An error in TensorBoard or TensorFlow, of any version, must not end a training.
            self._fall_behind()
            raise RecordingError(self._failure(_why(error))) from error
        self._behind = False

    def close(self) -> None:
        """Close the log's file."""
        if self._events is not None:
            with contextlib.suppress(OSError):
                # on_event() has already reported a full disk.
                self._events.close()

    def _fall_behind(self) -> None:
        self.close()
        self._events, self._behind = None, True

    def _write(self, event: TrainingEvent) -> None:
        events, now = self._events, time.time()
        if events is None:
            events = self._begin(event.network, now)
        elif isinstance(event, BatchesDone):
            self._add_batches(events, event.losses, event.accuracies, np.array(now))
        elif isinstance(event, EpochDone):
            _add_epoch(events, event.epoch, event.metrics, now)
        if isinstance(event, TrainingDone):
            record = event.record
            if record.test_accuracy is not None:
                epochs = len(record.epochs)
                events.add_scalars([TEST_ACCURACY], epochs, [[record.test_accuracy]], [now])
            events.add_end(succeeded=record.outcome != "diverged")
        events.flush()

    def _begin(self, network: Network, now: float) -> EventFile:
        """Begin a new file with the run's history, and remove the older files."""
        assert self._run.folder is not None
        image = self._dataset.validation_images[:1, :, :, np.newaxis].astype(np.float32)
        traced = traced_inference(network, image / np.float32(255))
        folder = self._runs.log_folder(self._config.network, self._run.folder.name)
        folder.mkdir(parents=True, exist_ok=True)
        earlier = list(folder.glob("*tfevents*"))
        events = self._events = EventFile(folder)
        self._steps = 0
        checkpoint, started = self._run.checkpoint, now
        if checkpoint is not None:
            started = datetime.datetime.fromisoformat(checkpoint.record.started).timestamp()
        events.add_settings(f"{folder.parent.name}/{folder.name}", self._settings(), started)
        events.add_graph(traced.graph, TRACED, traced.metadata)
        if checkpoint is not None:
            self._add_earlier(events, checkpoint, started)
        self._add_batches(events, *self._run.batches_since_epoch(), np.array(now))
        events.flush()
        for path in earlier:
            # Windows removes no file that TensorBoard has open; the new file supersedes it.
            with contextlib.suppress(OSError):
                path.unlink()
        return events

    def _add_earlier(self, events: EventFile, checkpoint: Checkpoint, started: float) -> None:
        """Write the history up to a checkpoint, with times as if training had had no pauses."""
        record, steps = checkpoint.record, len(checkpoint.losses)
        times = started + record.seconds * np.arange(1, steps + 1) / steps
        self._add_batches(events, checkpoint.losses, checkpoint.accuracies, times)
        for epoch, metrics in enumerate(record.epochs, start=1):
            then = started + record.seconds * epoch / len(record.epochs)
            _add_epoch(events, epoch, metrics, then)

    def _add_batches(
        self, events: EventFile, losses: Floats, accuracies: Floats, times: np.ndarray
    ) -> None:
        rows = zip(losses.tolist(), accuracies.tolist(), strict=True)
        all_times = np.broadcast_to(times, losses.shape).tolist()
        events.add_scalars([LOSS, ACCURACY], self._steps + 1, rows, all_times)
        self._steps += len(losses)

    def _settings(self) -> dict[str, str | int | float | bool]:
        dataset = self._dataset
        return dataclasses.asdict(self._config) | {
            "data": dataset.name,
            "training_images": len(dataset.train_images),
        }

    def _failure(self, why: str) -> str:
        return text(
            "The training continues and is saved as a run, but its log for TensorBoard "
            "in {} cannot be written: {} It is tried again after each epoch.",
            self._runs.logs,
            why,
        )


def _why(error: Exception) -> str:
    """Return the reason for an error in words that fit after a colon."""
    if isinstance(error, OSError):
        return text("{}.", os_error_text(error))
    if isinstance(error, ImportError):
        return text(
            "TensorBoard cannot be imported ({}); install it with “pip install tensorboard”.", error
        )
    return text("{}: {}.", type(error).__name__, error)


def _stopped(event: TrainingEvent) -> bool:
    return isinstance(event, TrainingDone) and event.record.outcome == "stopped"


def _add_epoch(events: EventFile, epoch: int, metrics: EpochMetrics, now: float) -> None:
    tags = VALIDATION_LOSS, VALIDATION_ACCURACY
    values = metrics.validation_loss, metrics.validation_accuracy
    events.add_scalars(tags, epoch, [values], [now])
