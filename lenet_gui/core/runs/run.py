"""One recorded run, read back. Any thread may call this; a Run is immutable."""

from __future__ import annotations

import dataclasses
import json
import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import numpy as np
from msgspec import Meta

from lenet_gui.core.arrays import Floats
from lenet_gui.core.data.sources import DataSource
from lenet_gui.core.experiment.record import Accuracy, Count, EpochMetrics, Line, TrainingRecord
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model, read_model
from lenet_gui.core.metrics.intervals import wilson_interval
from lenet_gui.core.network.architectures import ELSEWHERE
from lenet_gui.core.network.class_names import DIGITS
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.files import (
    LOCK_FILE,
    NAME_FILE,
    NETWORK_FILE,
    RUN_FILE,
    RunError,
    network_path,
    networks_folder,
    read_batches,
    read_json,
    read_state,
)
from lenet_gui.core.storage.files import read_limited, write_bytes
from lenet_gui.core.storage.lock import is_locked
from lenet_gui.core.text import one_line, text
from lenet_gui.core.training.history import Checkpoint, thinned

RunState = Literal["running", "interrupted", "finished", "stopped", "diverged"]

MAX_NAME = 60
# Bytes of the largest name.txt that is read as a name.
_MAX_NAME_BYTES = 4096

_FORMAT = 1
_NETWORK_NAME = re.compile(r"epoch_(\d{4,})\.keras")


@dataclass(frozen=True, slots=True)
class Adaptation:
    """How an adapted network came to be.

    `network` is the name of the network that was adapted, to this number of the user's digits. So
    many of them were read correctly before and after, and this was the accuracy 0..1 on the test
    images before; the run's record has the one after.
    """

    network: Line
    digits: Count
    correct_before: Count
    correct_after: Count
    test_accuracy_before: Accuracy


class _RunFile(msgspec.Struct):
    """The members of run.json that are read; TrainingRecord reads `record`."""

    ended: bool
    data: Annotated[dict[Literal["folder", "name"], str], Meta(min_length=1)]
    fingerprint: str
    record: Any
    adaptation: Adaptation | None = None


# Before threads use it; see core.experiment.record.
msgspec.json.Decoder(_RunFile)


@dataclass(frozen=True, slots=True)
class Run:
    """A run as run.json describes it.

    `record` has no curves of batches. For a training that has not ended, it reads as if the
    training had been stopped after its last epoch. `source` is the data set, and `fingerprint`
    identifies its images and labels.

    An `adaptation` is no training from the start: its settings cannot be used anew, it has no
    epochs, and `source` and `record` are those of the digits that were mixed in.
    """

    folder: Path
    name: str
    state: RunState
    record: TrainingRecord
    source: DataSource
    fingerprint: str
    adaptation: Adaptation | None = None

    @property
    def number(self) -> str:
        """The name of the run's folder, such as run_01."""
        return self.folder.name

    def best_epoch(self) -> int:
        """Return the number of the best epoch, from 1; 0 before the first is over."""
        return best_epoch(self.record.epochs)

    def can_be_resumed(self) -> bool:
        """Return whether training can go on: the run was interrupted or stopped."""
        return self.state in ("interrupted", "stopped")

    def kept_epochs(self) -> list[int]:
        """Return the epochs whose networks are stored, in order."""
        try:
            names = [path.name for path in networks_folder(self.folder).iterdir()]
        except OSError:
            return []
        found = [int(match[1]) for name in names if (match := _NETWORK_NAME.fullmatch(name))]
        return sorted(epoch for epoch in found if 0 < epoch <= len(self.record.epochs))

    def epoch_model(
        self, epoch: int, cancelled: threading.Event | None = None
    ) -> tuple[Network, TrainingRecord | None]:
        """Return the network after an epoch, with the record up to it.

        After 0 epochs, it is the untrained one, or the one that the training began with.

        Reading a file that was not written here ends early once `cancelled` is set.

        Raises ModelFileError when the file is missing or damaged.
        """
        if epoch == 0:
            config = self.record.config
            if config.network == ELSEWHERE:
                raise ModelFileError(text("{} has no untrained network.", self.name))
            if not config.start:
                later = next(iter(self.kept_epochs()), None)
                names = DIGITS
                if later is not None:
                    names = load_model(network_path(self.folder, later)).names
                return Network.initial(config.architecture(), config.seed, names), None
        return read_model(network_path(self.folder, epoch), cancelled=cancelled)

    def model(
        self, cancelled: threading.Event | None = None
    ) -> tuple[Network, TrainingRecord | None]:
        """Return the run's latest network, with its record; see epoch_model().

        Raises RunError when no epoch is over yet, and ModelFileError.
        """
        return read_model(self.network_path(), cancelled=cancelled)

    def network_path(self) -> Path:
        """Return the file of the run's latest network.

        Raises RunError when no epoch is over yet.
        """
        last = self.folder / NETWORK_FILE
        if self.state not in ("running", "interrupted") and last.exists():
            return last
        if not self.record.epochs:
            raise RunError(
                text("{} has no network yet: its first epoch was not completed.", self.name)
            )
        return network_path(self.folder, len(self.record.epochs))

    def batches(self) -> tuple[Floats, Floats]:
        """Return losses and accuracies of all batches, float32 (steps,) each.

        Raises RunError when their files are damaged.
        """
        epochs = len(self.record.epochs)
        # Only an ended training records the batches of an incomplete epoch.
        return self._batches_of(epochs + (self.record.epochs_trained > epochs))

    def record_of_epochs(self) -> TrainingRecord:
        """Return the record up to the last whole epoch, with its curves.

        Raises RunError when the batches are damaged.
        """
        losses, accuracies = self._batches_of(len(self.record.epochs))
        return dataclasses.replace(
            self.record,
            epochs_trained=float(len(self.record.epochs)),
            loss_curve=thinned(losses),
            accuracy_curve=thinned(accuracies),
        )

    def checkpoint(self) -> Checkpoint | None:
        """Return the checkpoint at the end of the last epoch; None before the first.

        Raises RunError when it is damaged or missing.
        """
        epochs = len(self.record.epochs)
        if epochs == 0:
            return None
        losses, accuracies = self._batches_of(epochs)
        state = read_state(self.folder, epochs)
        return Checkpoint(self.record_of_epochs(), losses, accuracies, state)

    def _batches_of(self, epochs: int) -> tuple[Floats, Floats]:
        parts = [read_batches(self.folder, epoch) for epoch in range(1, epochs + 1)]
        joined = np.concatenate(parts, axis=1) if parts else np.zeros((2, 0), np.float32)
        return joined[0], joined[1]


@dataclass(frozen=True, slots=True)
class UnreadableRun:
    """A folder that is not a run, or a damaged run; `reason` is a sentence."""

    folder: Path
    reason: str


def best_epoch(epochs: Sequence[EpochMetrics]) -> int:
    """Return the number of the epoch of best validation, from 1, ties by loss; 0 without epochs."""
    if not epochs:
        return 0
    ranks = [(metrics.validation_accuracy, -metrics.validation_loss) for metrics in epochs]
    return ranks.index(max(ranks)) + 1


def read_run(folder: Path) -> Run:
    """Read the run in a folder.

    Raises RunError.
    """
    try:
        values = read_json(folder / RUN_FILE)
        if values["format"] != _FORMAT:
            raise RunError(text("{} was written by another version of lenet-gui.", folder.name))
        found = msgspec.convert(values, _RunFile)
        record = TrainingRecord.from_json(found.record)
    except RunError:
        raise
    except (KeyError, TypeError, ValueError):
        raise RunError(
            text("{} is damaged: its {} does not describe a training.", folder.name, RUN_FILE)
        ) from None
    if found.ended:
        state: RunState = record.outcome
    else:
        state = "running" if is_locked(folder / LOCK_FILE) else "interrupted"
    source = Path(found.data["folder"]) if "folder" in found.data else found.data["name"]
    name, adaptation = read_name(folder), found.adaptation
    return Run(folder, name, state, record, source, found.fingerprint, adaptation)


def read_name(folder: Path) -> str:
    """Return the user's name for a run, or the name of its folder."""
    try:
        text = read_limited(folder / NAME_FILE, _MAX_NAME_BYTES).decode()
    except (OSError, ValueError):
        return folder.name
    return one_line(text, MAX_NAME) or folder.name


def write_run(
    folder: Path,
    record: TrainingRecord,
    ended: bool,
    source: DataSource,
    fingerprint: str,
    adaptation: Adaptation | None = None,
) -> None:
    """Write run.json. Raises OSError."""
    accuracy = record.test_accuracy
    data = {"folder": str(source.absolute())} if isinstance(source, Path) else {"name": source}
    values = {
        "format": _FORMAT,
        "ended": ended,
        "data": data,
        "fingerprint": fingerprint,
        "best_epoch": best_epoch(record.epochs),
        "test_accuracy_interval_95": (
            None if accuracy is None else wilson_interval(accuracy, record.test_images)
        ),
        # The thinned curves are omitted: they would be most of the file, and batches/ has all.
        "record": dataclasses.replace(record, loss_curve=(), accuracy_curve=()).to_json(),
    }
    if adaptation is not None:
        values["adaptation"] = dataclasses.asdict(adaptation)
    write_bytes(folder / RUN_FILE, json.dumps(values, allow_nan=False).encode())
