"""The folder of all runs: listing, numbering, naming, deleting. Any thread may call this.

Several windows and commands may work in one folder at the same time. Folders that are not runs, or
are damaged, are listed but never modified.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import threading
import time
from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from lenet_gui import paths
from lenet_gui.core.runs.files import LOCK_FILE, NAME_FILE, RUN_FILE, RunError
from lenet_gui.core.runs.run import MAX_NAME, Run, UnreadableRun, read_run
from lenet_gui.core.storage.files import os_error_text, read_limited, write_bytes
from lenet_gui.core.storage.lock import Lock, Locked
from lenet_gui.core.text import one_line, sentence, text

# Limit on the size of the networks of all epochs of all runs, in megabytes of 10^6 bytes.
DEFAULT_LIMIT_MB = 1000
LIMITS = 10, 1_000_000

_BIN = ".bin"
_LOGS = "logs"
# The name of a run's log in the bin, where it lies inside its run.
_BINNED_LOG = "log"
_LIMIT_FILE = ".limit_mb"
_MAX_LIMIT_BYTES = 64  # bytes
_NUMBERED = re.compile(r"run_(\d{2,9})")


class RunsFolder:
    """A folder of runs; it is created with the first run."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.data_folder() / "runs"
        self.logs = self.path / _LOGS
        # Cache of runs already read: folder → (file signature, run).
        self._read: dict[Path, tuple[tuple[int, ...], Run]] = {}
        self._reading = threading.Lock()

    def entries(self) -> list[Run | UnreadableRun]:
        """Return all runs and unreadable folders, by number.

        Raises RunError when the folder exists but cannot be read.
        """
        try:
            with os.scandir(self.path) as found:
                folders = [
                    Path(e.path)
                    for e in found
                    if e.is_dir() and e.name[0] != "." and e.name != _LOGS
                ]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise RunError(
                text("The runs in {} cannot be read: {}.", self.path, os_error_text(error))
            ) from None
        with self._reading:
            for gone in self._read.keys() - set(folders):
                del self._read[gone]
            return [self._entry(folder) for folder in sorted(folders, key=_order)]

    def find(self, number: str) -> Run:
        """Return the run in the folder of this name.

        Raises RunError when the run is missing or damaged.
        """
        entry = next((e for e in self.entries() if e.folder.name == number), None)
        if entry is None:
            raise RunError(text("There is no run {} in {}.", number, self.path))
        if isinstance(entry, UnreadableRun):
            raise RunError(entry.reason)
        return entry

    def create_run_folder(self) -> Path:
        """Create the folder of a new run; no other process gets the same one. Raises OSError."""
        self.path.mkdir(parents=True, exist_ok=True)
        # The numbers of runs in the bin stay taken, so that the runs can be restored.
        taken = [
            int(match[1])
            for folder in (self.path, self.path / _BIN)
            if folder.is_dir()
            for entry in os.scandir(folder)
            if (match := _NUMBERED.fullmatch(entry.name))
        ]
        number = max(taken, default=0)
        while True:
            number += 1
            folder = self.path / f"run_{number:02}"
            with contextlib.suppress(FileExistsError):
                folder.mkdir()
                return folder

    def rename(self, run: Run, name: str) -> None:
        """Give a run a name; an empty name resets it to the folder's name.

        Raises RunError when the name cannot be written.
        """
        tidied = one_line(name, MAX_NAME)
        try:
            if tidied in ("", run.folder.name):
                (run.folder / NAME_FILE).unlink(missing_ok=True)
            else:
                write_bytes(run.folder / NAME_FILE, tidied.encode())
        except OSError as error:
            raise RunError(
                text("{} was not renamed: {}.", run.name, os_error_text(error))
            ) from None

    def log_folder(self, network: str, number: str) -> Path:
        """Return the folder of a run's TensorBoard log; `network` is a key of ARCHITECTURES."""
        return self.logs / network / number

    # The bin.

    def delete(self, runs: Sequence[Run]) -> None:
        """Move runs to the bin; restore() takes them back.

        Raises RunError when a run is in training or cannot be moved; the runs before it are moved.
        """
        now = time.time_ns()
        for run in runs:
            try:
                # The lock is free if no process trains the run. It is released before the move,
                # because Windows does not move a folder with an open file in it.
                Lock(run.folder / LOCK_FILE).release()
                (self.path / _BIN).mkdir(exist_ok=True)
                os.rename(run.folder, self.path / _BIN / run.folder.name)
                # Runs deleted together get the same time; deletions() groups by it.
                self._bin_log(run)
                os.utime(self.path / _BIN / run.folder.name, ns=(now, now))
            except Locked:
                raise RunError(
                    text("{} is in training, so it was not deleted.", run.name)
                ) from None
            except OSError as error:
                raise RunError(
                    text("{} was not deleted: {}.", run.name, os_error_text(error))
                ) from None

    def deletions(self) -> list[list[str]]:
        """Return the numbers of the runs in the bin, one list for each deletion, latest first."""
        try:
            with os.scandir(self.path / _BIN) as found:
                times = sorted((-e.stat().st_mtime_ns, e.name) for e in found if e.is_dir())
        except OSError:
            return []
        return [[name for _, name in group] for _, group in groupby(times, itemgetter(0))]

    def restore(self) -> list[str]:
        """Restore the runs of the latest deletion from the bin and return their numbers.

        Raises RunError when a run cannot be moved.
        """
        together = next(iter(self.deletions()), [])
        for number in together:
            try:
                # This fails if there is a folder of that name, unless it is empty.
                os.rename(self.path / _BIN / number, self.path / number)
            except OSError as error:
                raise RunError(
                    text("{} was not restored: {}.", number, os_error_text(error))
                ) from None
            self._restore_log(self.path / number)
        return together

    def _bin_log(self, run: Run) -> None:
        """Move the log into the bin with its run, so that TensorBoard does not show it."""
        log = self.log_folder(run.record.config.network, run.number)
        # Not every run has a log, and Windows does not move one while TensorBoard reads it.
        with contextlib.suppress(OSError):
            os.rename(log, self.path / _BIN / run.number / _BINNED_LOG)

    def _restore_log(self, folder: Path) -> None:
        with contextlib.suppress(OSError, RunError):
            network = read_run(folder).record.config.network
            os.rename(folder / _BINNED_LOG, self.log_folder(network, folder.name))

    def empty_bin(self) -> None:
        """Remove the deleted runs permanently. Raises RunError."""
        try:
            if (self.path / _BIN).is_dir():
                shutil.rmtree(self.path / _BIN)
        except OSError as error:
            raise RunError(
                text("The bin could not be emptied: {}.", os_error_text(error))
            ) from None

    # The limit on the networks' size.

    def limit(self) -> int:
        """Return the limit on the size of the networks of all epochs, in megabytes.

        The limit is stored in the folder, so it holds for every window and command.
        """
        try:
            text = read_limited(self.path / _LIMIT_FILE, _MAX_LIMIT_BYTES).decode("ascii").strip()
        except (OSError, ValueError):
            return DEFAULT_LIMIT_MB
        value = int(text) if text.isdecimal() and len(text) < 9 else DEFAULT_LIMIT_MB
        return min(max(value, LIMITS[0]), LIMITS[1])

    def set_limit(self, megabytes: int) -> None:
        """Store another limit; it holds from the next epoch on. Raises RunError."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            write_bytes(self.path / _LIMIT_FILE, str(megabytes).encode())
        except OSError as error:
            raise RunError(text("The limit was not kept: {}.", os_error_text(error))) from None

    def _entry(self, folder: Path) -> Run | UnreadableRun:
        """Return the entry of a folder; an ended run is read again only if its files changed."""
        try:
            signature = *_signature(folder / RUN_FILE), *_signature(folder / NAME_FILE)
            known = self._read.get(folder)
            if known is not None and known[0] == signature and known[1].state != "running":
                # Another process may have resumed it.
                return known[1] if known[1].state != "interrupted" else read_run(folder)
            run = read_run(folder)
        except RunError as error:
            self._read.pop(folder, None)
            return UnreadableRun(folder, sentence(error))
        self._read[folder] = signature, run
        return run


def _signature(path: Path) -> tuple[int, ...]:
    """Return time, size and inode, which change when a file is replaced; () without a file."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _order(folder: Path) -> tuple[int, str]:
    match = _NUMBERED.fullmatch(folder.name)
    return (int(match[1]) if match else 10**9, folder.name)
