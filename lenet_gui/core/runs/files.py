"""The files in a run's folder: their paths, writing and reading. For any thread.

Files may be damaged or of another kind, so everything that is read is checked.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Floats
from lenet_gui.core.storage.files import (
    NotRegularFile,
    TooLarge,
    os_error_text,
    read_limited,
    write_bytes,
)
from lenet_gui.core.storage.strict_json import parse_json
from lenet_gui.core.text import text
from lenet_gui.core.training.history import State

RUN_FILE = "run.json"
NAME_FILE = "name.txt"
LOCK_FILE = "lock"
NETWORK_FILE = "network.keras"

# A run of 1,000 epochs takes 150 kB.
_MAX_JSON = 2**20
# A million batches take 8 MiB.
_MAX_BATCHES = 16 * 2**20
# Eight million weights, with their averages and two moments of an optimizer. LeNet-5 takes 1 MiB.
_MAX_STATE = 160 * 2**20


class RunError(ValueError):
    """A run that cannot be read, resumed or changed; the message is one sentence for the user."""


def networks_folder(folder: Path) -> Path:
    """Return the folder of the networks of a run's epochs."""
    return folder / "networks"


def network_path(folder: Path, epoch: int) -> Path:
    """Return the file of the network after an epoch."""
    return networks_folder(folder) / f"epoch_{epoch:04d}.keras"


def batches_path(folder: Path, epoch: int) -> Path:
    """Return the file of the losses and accuracies of an epoch's batches."""
    return folder / "batches" / f"epoch_{epoch:04d}.npy"


def state_path(folder: Path, epoch: int) -> Path:
    """Return the file of the training's state after an epoch."""
    return folder / f"state_{epoch:04d}.npz"


def write_batches(folder: Path, epoch: int, losses: Floats, accuracies: Floats) -> None:
    """Write losses and accuracies of an epoch's batches, float32 (steps,) each. Raises OSError."""
    buffer = io.BytesIO()
    np.save(buffer, np.stack([losses, accuracies]).astype("<f4"), allow_pickle=False)
    write_bytes(batches_path(folder, epoch), buffer.getvalue())


def write_state(folder: Path, epoch: int, state: State) -> None:
    """Write a training's state after an epoch. Raises OSError."""
    buffer = io.BytesIO()
    np.savez(buffer, allow_pickle=False, **state)
    write_bytes(state_path(folder, epoch), buffer.getvalue())


def _read_bytes(folder: Path, path: Path, largest: int) -> bytes:
    """Read a whole file of the run in this folder. Raises RunError."""
    try:
        return read_limited(path, largest)
    except NotRegularFile:
        raise RunError(
            text("{} is damaged: its {} is not an ordinary file.", folder.name, path.name)
        ) from None
    except TooLarge:
        raise RunError(
            text("{} is damaged: its {} is too large.", folder.name, path.name)
        ) from None
    except FileNotFoundError:
        raise RunError(text("{} has no {}.", folder.name, path.name)) from None
    except OSError as error:
        raise RunError(text("{} cannot be read: {}.", folder.name, os_error_text(error))) from None


def read_json(path: Path) -> Any:
    """Return the value of a JSON file. Raises RunError like _read_bytes(), and ValueError."""
    return parse_json(_read_bytes(path.parent, path, _MAX_JSON))


def read_batches(folder: Path, epoch: int) -> npt.NDArray[np.float32]:
    """Read losses and accuracies of an epoch's batches, float32 (2, steps). Raises RunError."""
    path = batches_path(folder, epoch)
    try:
        content = _read_bytes(folder, path, _MAX_BATCHES)
        values = np.load(io.BytesIO(content), allow_pickle=False)
        if values.dtype != np.float32 or values.ndim != 2 or len(values) != 2:
            raise ValueError
    except RunError:
        raise
    except (ValueError, EOFError):
        raise RunError(
            text("{} is damaged: its {} cannot be read.", folder.name, path.name)
        ) from None
    return np.asarray(values, np.float32)


def read_state(folder: Path, epoch: int) -> State:
    """Read a training's state after an epoch. Raises RunError."""
    path = state_path(folder, epoch)
    try:
        content = _read_bytes(folder, path, _MAX_STATE)
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays.files}
    except RunError as error:
        raise RunError(text("{} cannot be resumed. {}", folder.name, error)) from None
    except (ValueError, EOFError, AttributeError, KeyError, zipfile.BadZipFile):
        raise RunError(
            text("{} cannot be resumed: its {} is damaged.", folder.name, path.name)
        ) from None
