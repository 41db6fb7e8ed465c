"""The folder of all runs: listing, numbering, naming, deleting. Any thread may call this.

Several windows and commands may work in one folder at the same time. Folders in it that are no
runs, and damaged ones, are listed, and touched by nothing.
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
from lenet_gui.core.runs.run import Run, UnreadableRun, read_run, tidied_name
from lenet_gui.core.storage.files import os_error_text, read_limited, write_bytes
from lenet_gui.core.storage.lock import Lock, Locked

# How many megabytes (of 10^6 bytes) the networks of all epochs of all runs may take.
DEFAULT_LIMIT_MB = 1000
LIMITS = 10, 1_000_000

_BIN = ".bin"
_LOGS = "logs"
# A log is called so while it lies in the bin, inside its run.
_BINNED_LOG = "log"
_LIMIT_FILE = ".limit_mb"
_MAX_LIMIT_BYTES = 64  # bytes
_NUMBERED = re.compile(r"run_(\d{2,9})")


class RunsFolder:
    """A folder of runs; it is made when the first run is kept in it."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.data_folder() / "runs"
        self.logs = self.path / _LOGS
        # What was read before, by folder, and by what it is known that it still holds.
        self._read: dict[Path, tuple[tuple[int, ...], Run]] = {}
        self._reading = threading.Lock()

    def entries(self) -> list[Run | UnreadableRun]:
        """All runs, by number, and whatever other folders are among them.

        Raises RunError when the folder is there, but cannot be read.
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
                f"The runs in {self.path} cannot be read: {os_error_text(error)}."
            ) from None
        with self._reading:
            for gone in self._read.keys() - set(folders):
                del self._read[gone]
            return [self._entry(folder) for folder in sorted(folders, key=_order)]

    def find(self, number: str) -> Run:
        """The run in the folder of this name.

        Raises RunError when there is none, or a damaged one.
        """
        entry = next((e for e in self.entries() if e.folder.name == number), None)
        if entry is None:
            raise RunError(f"There is no run {number} in {self.path}.")
        if isinstance(entry, UnreadableRun):
            raise RunError(f"{number} {entry.reason}.")
        return entry

    def create_run_folder(self) -> Path:
        """Make the folder of a new run; no other process gets the same. Raises OSError."""
        self.path.mkdir(parents=True, exist_ok=True)
        # Those in the bin count, so that they can come back.
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
        """Give a run a name of the user's; an empty one gives it back that of its folder.

        Raises RunError when it cannot be written.
        """
        tidied = tidied_name(name)
        try:
            if tidied in ("", run.folder.name):
                (run.folder / NAME_FILE).unlink(missing_ok=True)
            else:
                write_bytes(run.folder / NAME_FILE, tidied.encode())
        except OSError as error:
            raise RunError(f"{run.name} was not renamed: {os_error_text(error)}.") from None

    def log_folder(self, network: str, number: str) -> Path:
        """Where TensorBoard finds the log of a run of such a network, a key of ARCHITECTURES."""
        return self.logs / network / number

    # The bin.

    def delete(self, runs: Sequence[Run]) -> None:
        """Move runs to the bin, from which restore() takes them back.

        Raises RunError when one is in training or cannot be moved; those before it are in the bin.
        """
        now = time.time_ns()
        for run in runs:
            try:
                # Nobody else may begin to resume it meanwhile. Windows moves no folder with an open
                # file in it, so it is let go just before.
                Lock(run.folder / LOCK_FILE).release()
                (self.path / _BIN).mkdir(exist_ok=True)
                os.rename(run.folder, self.path / _BIN / run.folder.name)
                # The time tells later what was deleted last, and together.
                self._bin_log(run)
                os.utime(self.path / _BIN / run.folder.name, ns=(now, now))
            except Locked:
                raise RunError(f"{run.name} is in training, so it was not deleted.") from None
            except OSError as error:
                raise RunError(f"{run.name} was not deleted: {os_error_text(error)}.") from None

    def deletions(self) -> list[list[str]]:
        """The numbers of the runs in the bin, in groups as they were deleted, the last first."""
        try:
            with os.scandir(self.path / _BIN) as found:
                times = sorted((-e.stat().st_mtime_ns, e.name) for e in found if e.is_dir())
        except OSError:
            return []
        return [[name for _, name in group] for _, group in groupby(times, itemgetter(0))]

    def restore(self) -> list[str]:
        """Take back from the bin what was deleted last, together; gives their numbers.

        Raises RunError when one cannot be moved.
        """
        together = next(iter(self.deletions()), [])
        for number in together:
            try:
                # Where there is a run of that name, other than an empty one, nothing is moved.
                os.rename(self.path / _BIN / number, self.path / number)
            except OSError as error:
                raise RunError(f"{number} was not restored: {os_error_text(error)}.") from None
            self._restore_log(self.path / number)
        return together

    def _bin_log(self, run: Run) -> None:
        """Let the log go with its run, so that TensorBoard does not show what was deleted."""
        log = self.log_folder(run.record.config.network, run.number)
        # Not every run has one, and on Windows it cannot be moved while TensorBoard reads it.
        with contextlib.suppress(OSError):
            os.rename(log, self.path / _BIN / run.number / _BINNED_LOG)

    def _restore_log(self, folder: Path) -> None:
        with contextlib.suppress(OSError, RunError):
            network = read_run(folder).record.config.network
            os.rename(folder / _BINNED_LOG, self.log_folder(network, folder.name))

    def empty_bin(self) -> None:
        """Remove for good what was deleted. Raises RunError."""
        try:
            if (self.path / _BIN).is_dir():
                shutil.rmtree(self.path / _BIN)
        except OSError as error:
            raise RunError(f"The bin could not be emptied: {os_error_text(error)}.") from None

    # How much may be kept.

    def limit(self) -> int:
        """How many megabytes the networks of all epochs may take; kept in the folder itself.

        So it holds for every window and command that keeps runs there.
        """
        try:
            text = read_limited(self.path / _LIMIT_FILE, _MAX_LIMIT_BYTES).decode("ascii").strip()
        except (OSError, ValueError):
            return DEFAULT_LIMIT_MB
        value = int(text) if text.isdecimal() and len(text) < 9 else DEFAULT_LIMIT_MB
        return min(max(value, LIMITS[0]), LIMITS[1])

    def set_limit(self, megabytes: int) -> None:
        """Keep another limit; it holds from the next epoch on. Raises RunError."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            write_bytes(self.path / _LIMIT_FILE, str(megabytes).encode())
        except OSError as error:
            raise RunError(f"The limit was not kept: {os_error_text(error)}.") from None

    def _entry(self, folder: Path) -> Run | UnreadableRun:
        """What is in a folder; what was read of an ended run before is not read again."""
        try:
            signature = *_signature(folder / RUN_FILE), *_signature(folder / NAME_FILE)
            known = self._read.get(folder)
            if known is not None and known[0] == signature and known[1].state != "running":
                # Somebody may have begun to resume it.
                return known[1] if known[1].state != "interrupted" else read_run(folder)
            run = read_run(folder)
        except RunError as error:
            self._read.pop(folder, None)
            return UnreadableRun(folder, str(error))
        self._read[folder] = signature, run
        return run


def _signature(path: Path) -> tuple[int, ...]:
    """What changes whenever a file is replaced; empty when it is not there."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _order(folder: Path) -> tuple[int, str]:
    match = _NUMBERED.fullmatch(folder.name)
    return (int(match[1]) if match else 10**9, folder.name)
