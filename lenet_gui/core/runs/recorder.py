"""Recording of a training as a run while it trains. Runs in the thread that trains."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np

from lenet_gui.core.arrays import Floats
from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.keras_file.model_file import ModelFileError, save_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.files import (
    LOCK_FILE,
    NETWORK_FILE,
    RunError,
    batches_path,
    network_path,
    networks_folder,
    state_path,
    write_batches,
    write_state,
)
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.retention import keep_within_limit
from lenet_gui.core.runs.run import Run, read_run, write_run
from lenet_gui.core.storage.files import os_error_text
from lenet_gui.core.storage.lock import Lock, Locked
from lenet_gui.core.storage.retry import insist
from lenet_gui.core.text import sentence, text
from lenet_gui.core.training.history import Checkpoint, empty_record, now
from lenet_gui.core.training.loop import BatchesDone, EpochDone, TrainingDone, TrainingEvent

# Retention runs only so often, because reading all runs takes longer than writing an epoch.
_EPOCHS_UNTIL_RETENTION = 10


class RecordingError(Exception):
    """A failure to record a training; the message is one sentence for the user."""


class RunRecorder:
    """A recorder that writes a run's folder at the end of each epoch and of the training.

    A new run gets its folder with the first steps, with the network of `config.start` in it; a
    `resumed` run is locked at once. After a failure the recorder writes the missing files when the
    next epoch is over.

    Attributes:
        folder: the run's folder; None before its first steps.
        start: the network that the training begins with, if it is no new one.
        checkpoint: the end of the last epoch; None before the first.
        behind: True while an event has not been written.

    Raises RunError when the resumed run is in training, damaged, or of another data set.
    """

    def __init__(
        self,
        runs: RunsFolder,
        config: TrainingConfig,
        dataset: Dataset,
        source: DataSource,
        resumed: Run | None = None,
        start: Network | None = None,
    ) -> None:
        self._runs, self._config, self._dataset = runs, config, dataset
        self.start = start
        self._source = source
        self._losses: list[Floats] = []
        self._accuracies: list[Floats] = []
        self._lock: Lock | None = None
        self._fingerprint = ""
        self._trained = self._begun = False
        # Networks and records of finished epochs that are not written yet.
        self._unwritten: dict[int, tuple[Network, TrainingRecord]] = {}
        self.behind = False
        self.checkpoint: Checkpoint | None = None
        self.folder: Path | None = None
        if resumed is not None:
            try:
                self._resume(resumed)
            except BaseException:
                self.close()
                raise

    def on_event(self, event: TrainingEvent) -> None:
        """Write the event, and earlier events that could not be written.

        After a failure, the end of the next epoch or of the training tries again.

        Raises RecordingError.
        """
        if isinstance(event, BatchesDone):
            self._trained = True
            self._losses.append(event.losses)
            self._accuracies.append(event.accuracies)
            if self.behind:
                return
        elif isinstance(event, EpochDone):
            self._losses.clear()
            self._accuracies.clear()
            self.checkpoint = event.checkpoint
            self._unwritten[event.epoch] = event.network, event.checkpoint.record
        elif not self._trained and event.record.outcome == "stopped":
            # The training was stopped before its first step, so there is nothing to record.
            return
        self.behind = True
        try:
            if self._trained and not self._begun:
                self._begin()
            if self._unwritten:
                self._end_epochs()
            if isinstance(event, TrainingDone):
                self._end(event)
        except OSError as error:
            raise RecordingError(self._failure(text("{}.", os_error_text(error)))) from error
        except (ModelFileError, RunError) as error:
            raise RecordingError(self._failure(sentence(error))) from error
        self.behind = False

    def batches_since_epoch(self) -> tuple[Floats, Floats]:
        """Return losses and accuracies of the current epoch so far, float32 (steps,) each."""
        nothing = np.zeros(0, np.float32)
        return (
            np.concatenate([nothing, *self._losses]),
            np.concatenate([nothing, *self._accuracies]),
        )

    def close(self) -> None:
        """Release the run's lock; a run that has not ended counts as interrupted from now on."""
        if self._lock is not None:
            self._lock.release()

    def _begin(self) -> None:
        """Mark the run's folder, created if missing, as in training."""
        if self.folder is None:
            self._fingerprint = fingerprint(self._dataset)
            self.folder = self._new_folder()
        elif self.checkpoint is not None and not self._unwritten:
            self._write(self.folder, self.checkpoint.record, ended=False)
        keep_within_limit(self._runs)
        self._begun = True

    def _new_folder(self) -> Path:
        folder = self._runs.create_run_folder()
        try:
            self._hold(folder)
            networks_folder(folder).mkdir()
            if self.start is not None:
                save_model(network_path(folder, 0), self.start)
            batches_path(folder, 1).parent.mkdir()
            begun = empty_record(self._config, self._dataset, now())
            self._write(folder, begun, ended=False)
        except (OSError, ModelFileError):
            # Without run.json the folder would be listed as a damaged run.
            self.close()
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return folder

    def _resume(self, run: Run) -> None:
        try:
            self._hold(run.folder)
        except (Locked, OSError):
            raise RunError(
                text("{} is in training already, or its folder is gone.", run.name)
            ) from None
        # Another process may have trained it further since the list was read.
        run = read_run(run.folder)
        if not run.can_be_resumed() and run.state != "running":
            raise RunError(text("{} has ended, so there is nothing to resume.", run.name))
        self._fingerprint = fingerprint(self._dataset)
        if self._fingerprint != run.fingerprint:
            raise RunError(
                text(
                    "{} was trained on other images than {} holds now, so it cannot be resumed. "
                    "Start a new training with its settings.",
                    run.name,
                    self._dataset.name,
                )
            )
        self.checkpoint = run.checkpoint()
        if self._config.start:
            try:
                self.start = run.epoch_model(0)[0]
            except ModelFileError as error:
                raise RunError(text("{} cannot be resumed. {}", run.name, error)) from None
        self.folder = run.folder

    def _hold(self, folder: Path) -> None:
        # A process that lists the runs holds each lock for a moment.
        self._lock = insist(lambda: Lock(folder / LOCK_FILE), Locked)

    def _end_epochs(self) -> None:
        assert self.folder is not None
        assert self.checkpoint is not None
        folder, checkpoint = self.folder, self.checkpoint
        last = len(checkpoint.record.epochs)
        steps = len(checkpoint.losses) // last
        for epoch, (network, record) in self._unwritten.items():
            of_epoch = slice(steps * (epoch - 1), steps * epoch)
            write_batches(
                folder, epoch, checkpoint.losses[of_epoch], checkpoint.accuracies[of_epoch]
            )
            save_model(network_path(folder, epoch), network, record)
        write_state(folder, last, checkpoint.state)
        # Until run.json lists the epochs, the run's checkpoint is the previous state.
        self._write(folder, checkpoint.record, ended=False)
        self._forget_states(folder, but=last)
        self._unwritten.clear()
        if last % _EPOCHS_UNTIL_RETENTION == 0:
            keep_within_limit(self._runs)

    def _end(self, event: TrainingDone) -> None:
        folder, record = self.folder, event.record
        if folder is None:
            return
        losses, accuracies = self.batches_since_epoch()
        if len(losses):
            write_batches(folder, len(record.epochs) + 1, losses, accuracies)
        save_model(folder / NETWORK_FILE, event.network, record)
        self._write(folder, record, ended=True)
        if record.outcome != "stopped":
            self._forget_states(folder, but=0)
        keep_within_limit(self._runs)

    def _write(self, folder: Path, record: TrainingRecord, ended: bool) -> None:
        write_run(folder, record, ended, self._source, self._fingerprint)

    def _forget_states(self, folder: Path, but: int) -> None:
        for path in folder.glob("state_*.npz"):
            if path != state_path(folder, but):
                path.unlink(missing_ok=True)

    def _failure(self, why: str) -> str:
        where = self._runs.path if self.folder is None else self.folder
        return text(
            "The training continues but could not be saved in {}: {} It is tried again "
            "after each epoch; if it still fails at the end, save the network yourself.",
            where,
            why,
        )


# The fingerprint() of MNIST, from wherever it is read.
MNIST_FINGERPRINT = "a64c89034376e1dae7b2626f062f0f1c"


def fingerprint(dataset: Dataset) -> str:
    """Return a text that identifies the images and labels of a data set."""
    digest = hashlib.blake2b(digest_size=16)
    for array in (
        dataset.train_images,
        dataset.train_labels,
        dataset.validation_images,
        dataset.validation_labels,
        dataset.test_images,
        dataset.test_labels,
    ):
        digest.update(json.dumps(array.shape).encode())
        digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()
