"""Keeps a training as a run while it goes on. Runs in the thread that trains."""

from __future__ import annotations

import datetime
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np

from lenet_gui.core.atomic_file import reason
from lenet_gui.core.data_sources import Source
from lenet_gui.core.datasets import Dataset
from lenet_gui.core.experiments import TrainingConfig
from lenet_gui.core.model_file import ModelFileError, save_model
from lenet_gui.core.network import Floats
from lenet_gui.core.patience import insist
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
from lenet_gui.core.runs.lock import Lock, Locked
from lenet_gui.core.runs.run import Run, read_run, write_run
from lenet_gui.core.runs.thinning import NetworkSpace
from lenet_gui.core.training import BatchesDone, EpochDone, Progress, TrainingDone
from lenet_gui.core.training_curves import Checkpoint, versions
from lenet_gui.core.training_record import TrainingRecord


class KeepingError(Exception):
    """A training cannot be kept any further; the message is one sentence for the user."""


class RunKeeper:
    """Writes what a training tells into a run's folder, at each epoch's end and at its own.

    A new run gets its folder with the first steps; one that is `resumed` is locked at once, and
    `checkpoint` is then what to go on from.

    Raises RunError when the resumed run is in training, damaged, or of another data set.
    """

    def __init__(
        self,
        runs: RunsFolder,
        config: TrainingConfig,
        dataset: Dataset,
        source: Source,
        resumed: Run | None = None,
    ) -> None:
        self._runs, self._config, self._dataset = runs, config, dataset
        self._source = source
        self._losses: list[Floats] = []
        self._accuracies: list[Floats] = []
        self._lock: Lock | None = None
        self._fingerprint = ""
        self._space: NetworkSpace | None = None
        self._begun = False
        self.checkpoint: Checkpoint | None = None
        self.folder: Path | None = None
        if resumed is not None:
            try:
                self._resume(resumed)
            except BaseException:
                self.close()
                raise

    def take(self, progress: Progress) -> None:
        """Keep what there is to keep. Raises KeepingError; call only close() after that."""
        try:
            if isinstance(progress, BatchesDone):
                if not self._begun:
                    self._begin()
                self._losses.append(progress.losses)
                self._accuracies.append(progress.accuracies)
            elif isinstance(progress, EpochDone):
                self._end_epoch(progress)
            elif self._begun or progress.record.outcome != "stopped":
                # Stopped before its first step, it left nothing to keep.
                self._end(progress)
        except OSError as error:
            raise KeepingError(self._failure(f"{reason(error)}.")) from error
        except (ModelFileError, RunError) as error:
            raise KeepingError(self._failure(str(error))) from error

    def close(self) -> None:
        """Let the run go; if it has not ended, it counts as interrupted from now on."""
        if self._lock is not None:
            self._lock.release()

    def _begin(self) -> None:
        """Tell in the run's folder, a new one if need be, of a training under way."""
        if self.folder is None:
            self._fingerprint = fingerprint(self._dataset)
            self.folder = self._new_folder()
        elif self.checkpoint is not None:
            self._write(self.folder, self.checkpoint.record, ended=False)
        self._space = NetworkSpace(self._runs)
        self._begun = True

    def _new_folder(self) -> Path:
        folder = self._runs.take_number()
        try:
            self._hold(folder)
            networks_folder(folder).mkdir()
            batches_path(folder, 1).parent.mkdir()
            self._write(folder, self._empty_record(), ended=False)
        except OSError:
            # Without run.json it would be listed as damaged.
            self.close()
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return folder

    def _resume(self, run: Run) -> None:
        try:
            self._hold(run.folder)
        except (Locked, OSError):
            raise RunError(f"{run.name} is in training already, or its folder is gone.") from None
        try:
            # It may have been trained further since the list was read.
            run = read_run(run.folder)
        except RunError as error:
            raise RunError(f"{run.name} {error}.") from None
        if not run.can_be_resumed() and run.state != "running":
            raise RunError(f"{run.name} has ended, so there is nothing to resume.")
        self._fingerprint = fingerprint(self._dataset)
        if self._fingerprint != run.fingerprint:
            raise RunError(
                f"{run.name} was trained on other images than {self._dataset.name} holds now, so "
                "it cannot be resumed; duplicate its settings and train anew."
            )
        self.checkpoint = run.checkpoint()
        self.folder = run.folder

    def _hold(self, folder: Path) -> None:
        # Who lists the runs asks each lock for a moment, and holds it meanwhile.
        self._lock = insist(lambda: Lock(folder / LOCK_FILE), Locked)

    def _end_epoch(self, progress: EpochDone) -> None:
        assert self.folder is not None
        assert self._space is not None
        folder, epoch, checkpoint = self.folder, progress.epoch, progress.checkpoint
        self._write_batches(folder, epoch)
        path = network_path(folder, epoch)
        save_model(path, progress.network, checkpoint.record)
        write_state(folder, epoch, checkpoint.state)
        # Only now is the epoch kept; the state before it was needed until here.
        self._write(folder, checkpoint.record, ended=False)
        self._forget_states(folder, but=epoch)
        self._space.add(path)

    def _end(self, progress: TrainingDone) -> None:
        folder, record = self.folder, progress.record
        if folder is None:
            return
        if self._losses:
            self._write_batches(folder, len(record.epochs) + 1)
        save_model(folder / NETWORK_FILE, progress.network, record)
        self._write(folder, record, ended=True)
        if record.outcome != "stopped":
            self._forget_states(folder, but=0)

    def _write_batches(self, folder: Path, epoch: int) -> None:
        losses, accuracies = np.concatenate(self._losses), np.concatenate(self._accuracies)
        self._losses.clear()
        self._accuracies.clear()
        write_batches(folder, epoch, losses, accuracies)

    def _write(self, folder: Path, record: TrainingRecord, ended: bool) -> None:
        write_run(folder, record, ended, self._source, self._fingerprint)

    def _forget_states(self, folder: Path, but: int) -> None:
        for path in folder.glob("state_*.npz"):
            if path != state_path(folder, but):
                path.unlink(missing_ok=True)

    def _empty_record(self) -> TrainingRecord:
        dataset = self._dataset
        return TrainingRecord(
            config=self._config,
            dataset=dataset.name,
            training_images=len(dataset.train_images),
            validation_images=len(dataset.validation_images),
            test_images=len(dataset.test_images),
            epochs_trained=0.0,
            loss_curve=(),
            epochs=(),
            outcome="stopped",
            test_accuracy=None,
            started=datetime.datetime.now().astimezone().isoformat(timespec="seconds"),
            seconds=0.0,
            versions=versions(),
        )

    def _failure(self, why: str) -> str:
        where = self._runs.path if self.folder is None else self.folder
        return (
            f"The training goes on, but is not kept in {where} any more: {why} "
            "When it ends, save its network yourself."
        )


def fingerprint(dataset: Dataset) -> str:
    """A text that is the same for the same images and labels, and for no others."""
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
