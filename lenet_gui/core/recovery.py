"""Recovery of unsaved work after a crash of the program or of the machine.

Each window with unsaved work has a folder in the user's data folder, with the drawing as
drawing.json, each network as a `.keras` file, and a lock that the system releases when the process
ends. A folder with files whose lock is free belongs to a crashed session. Its files are validated
one by one. A Session is used by one thread at a time.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import json
import os
import re
import shutil
import threading
import time
import urllib.parse
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lenet_gui import paths
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.imaging.drawing_json import (
    VERSION,
    DrawingMembers,
    marks_of,
    marks_to_members,
    parse_members,
)
from lenet_gui.core.imaging.ink import Mark, Stroke
from lenet_gui.core.keras_file.model_file import ModelFileError, read_model, save_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.storage.files import (
    STALE_SECONDS,
    fsync_directory,
    os_error_text,
    read_limited,
    write_atomically,
)
from lenet_gui.core.storage.lock import Lock, Locked, is_locked
from lenet_gui.core.storage.retry import insist
from lenet_gui.core.text import printable, sentence, text

_FOLDER = re.compile(r"[0-9a-f]{16}")
_DRAWING = "drawing.json"
_LOCK = "lock"
# Bytes; hours of drawing without a pause.
_MAX_DRAWING = 64 * 2**20
# Bytes of a network's name within its file name; file systems allow 255.
_MAX_NAME = 200


class RecoveryError(ValueError):
    """A failure to store or restore work; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True, eq=False)
class UnsavedNetwork:
    """A network that the user has not saved; `run_file` is a run's file with the same network."""

    name: str
    network: Network
    record: TrainingRecord | None = None
    run_file: Path | None = None


@dataclass(frozen=True, slots=True, eq=False)
class UnsavedWork:
    """The unsaved work of a window: the drawing's marks, and networks, the current one last."""

    marks: tuple[Mark, ...] = ()
    networks: tuple[UnsavedNetwork, ...] = ()


def recovery_folder() -> Path:
    """Return the folder that holds the windows' folders."""
    return paths.data_folder() / "recovery"


class Session:
    """The stored work of one window; its folder is created with the first unsaved work."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._lock: Lock | None = None
        self._marks: tuple[Mark, ...] = ()
        # The JSON of each stroke of these marks.
        self._strokes: list[bytes] = []
        self._files: dict[Network, Path] = {}
        self._count = 0

    def save(self, work: UnsavedWork) -> None:
        """Store `work` in place of the stored work; only changed files are written.

        Raises RecoveryError when it cannot be written. The next call tries again.
        """
        if not work.marks and not work.networks:
            self.clear()
            return
        try:
            if self._folder is None or not self._folder.is_dir():
                self._begin()
            self._save_drawing(work.marks)
            self._save_networks(work.networks)
        except (OSError, Locked, ModelFileError) as error:
            if isinstance(error, OSError):
                why: str = text("{}.", os_error_text(error))
            else:
                why = sentence(error)
            raise RecoveryError(
                text(
                    "Crash recovery is off, because {} cannot be written: {}",
                    recovery_folder(),
                    why,
                )
            ) from error

    def clear(self) -> None:
        """Remove all stored work, because it was saved or discarded."""
        if self._folder is not None:
            # The lock is removed last: a half-removed folder must not look like a crashed session.
            with contextlib.suppress(OSError):
                for path in list(self._folder.iterdir()):
                    if path.name != _LOCK:
                        path.unlink()
        folder = self._folder
        # Windows does not remove open files.
        self.release()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def release(self) -> None:
        """Release the lock and leave the stored work to the next start."""
        if self._lock is not None:
            self._lock.release()
        self._folder = self._lock = None
        self._marks, self._strokes, self._files = (), [], {}

    def _begin(self) -> None:
        self.release()
        home = recovery_folder()
        folder = home / os.urandom(8).hex()
        folder.mkdir(parents=True)
        fsync_directory(home.parent)
        fsync_directory(home)
        # Another window that looks for crashed sessions holds the lock for a moment.
        self._lock = insist(lambda: Lock(folder / _LOCK), Locked)
        self._folder = folder

    def _save_drawing(self, marks: tuple[Mark, ...]) -> None:
        assert self._folder is not None
        path = self._folder / _DRAWING
        if marks is self._marks:
            return
        # Only new ones are encoded, which holds the GIL while the user may be drawing.
        before = (mark for mark in self._marks if isinstance(mark, Stroke))
        encoded = dict(zip(map(id, before), self._strokes, strict=True))
        strokes = [
            encoded.get(id(mark)) or json.dumps(mark.points).encode()
            for mark in marks
            if isinstance(mark, Stroke)
        ]
        if marks:
            write_atomically(path, lambda file: _write_drawing(file, marks, strokes))
        else:
            path.unlink(missing_ok=True)
        self._marks, self._strokes = marks, strokes

    def _save_networks(self, networks: tuple[UnsavedNetwork, ...]) -> None:
        assert self._folder is not None
        for one in networks:
            if one.network not in self._files:
                self._count += 1
                path = self._folder / f"{self._count:04} {_quoted(one.name)}.keras"
                if one.run_file is None or not _linked(one.run_file, path):
                    save_model(path, one.network, one.record)
                self._files[one.network] = path
        # Old files are removed last, so that either the old or the new one exists at any time.
        for network in self._files.keys() - {one.network for one in networks}:
            self._files.pop(network).unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class CrashedSession:
    """The folder of a window that crashed.

    Attributes:
        folder: its path.
        drawing: the file of the drawing; None without one.
        networks: the files of the networks, in the order of creation.
        times: the modification time of each of these files, in local time.
    """

    folder: Path
    drawing: Path | None
    networks: tuple[Path, ...]
    times: tuple[datetime.datetime, ...]

    def read(self, cancelled: threading.Event | None = None) -> tuple[UnsavedWork, str]:
        """Return the readable work, and a sentence about a damaged file, or "".

        The drawing is restored exactly. Reading a network ends early once `cancelled` is set.
        """
        marks: tuple[Mark, ...] = ()
        networks, problem = [], ""
        try:
            marks = () if self.drawing is None else _read_drawing(self.drawing)
        except OSError as error:
            problem = text("The drawing cannot be restored: {}.", os_error_text(error))
        except ValueError as error:
            problem = text("The drawing is damaged: {}.", error)
        for path in self.networks:
            try:
                network, record = read_model(path, cancelled=cancelled)
                networks.append(UnsavedNetwork(_name_of(path), network, record))
            except ModelFileError as error:
                problem = sentence(error)
        return UnsavedWork(marks, tuple(networks)), problem

    def remove(self) -> None:
        """Remove the folder permanently; files that cannot be removed stay."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def quarantine(self) -> Path:
        """Rename the folder, so that it is not offered again; return its path."""
        place = self.folder.with_name(f"damaged-{self.folder.name}")
        with contextlib.suppress(OSError):
            return self.folder.rename(place)
        return self.folder


def crashed_sessions() -> list[CrashedSession]:
    """Return the crashed sessions, the oldest first.

    Folders of open windows and unreadable folders are left out. A folder without work, of a window
    that was killed before it stored any, is removed once it is an hour old.
    """
    result = []
    with contextlib.suppress(OSError), os.scandir(recovery_folder()) as entries:
        for entry in entries:
            if _FOLDER.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False):
                # The last two are raised for file times that datetime cannot represent.
                with contextlib.suppress(OSError, ValueError, OverflowError):
                    found = _session_in(Path(entry.path))
                    # Queried last, because a window locks its folder before it writes into it.
                    if is_locked(found.folder / _LOCK):
                        continue
                    if found.times:
                        result.append(found)
                    elif time.time() - entry.stat().st_mtime >= STALE_SECONDS:
                        found.remove()
    return sorted(result, key=lambda found: max(found.times))


def _session_in(folder: Path) -> CrashedSession:
    networks = tuple(sorted(folder.glob("*.keras")))
    drawing = folder / _DRAWING
    files = (drawing, *networks) if drawing.exists() else networks
    times = tuple(datetime.datetime.fromtimestamp(file.stat().st_mtime) for file in files)
    return CrashedSession(folder, drawing if drawing in files else None, networks, times)


def _write_drawing(file: BinaryIO, marks: tuple[Mark, ...], strokes: list[bytes]) -> None:
    """Write a drawing as JSON, of which the strokes are encoded already."""
    heads = (
        dataclasses.replace(mark, points=()) if isinstance(mark, Stroke) else mark for mark in marks
    )
    members = marks_to_members(tuple(heads))
    del members["strokes"]
    file.write(json.dumps({"version": VERSION, **members})[:-1].encode())
    file.write(b', "strokes": [' + b", ".join(strokes) + b"]}")


def _read_drawing(path: Path) -> tuple[Mark, ...]:
    """Read the marks of a drawing. Raises OSError, and ValueError when it is damaged."""
    marks = marks_of(parse_members(read_limited(path, _MAX_DRAWING), DrawingMembers))
    if not marks:
        raise ValueError(text("it is empty"))
    return marks


def _linked(run_file: Path, path: Path) -> bool:
    """Hard-link a run's file, so that the network outlives the run; return whether it succeeded.

    A link takes no time; writing the network again would cost the training 36 ms. Not every file
    system supports links, and a run may lie on another file system.
    """
    with contextlib.suppress(OSError):
        os.link(run_file, path)
        fsync_directory(path.parent)
        return True
    return False


def _quoted(name: str) -> str:
    """Return a name quoted for a file name on any system; _name_of() reads it back."""
    while len(quoted := urllib.parse.quote(name, safe=" ,()")) > _MAX_NAME:
        name = name[:-1]
    return quoted


def _name_of(path: Path) -> str:
    return printable(urllib.parse.unquote(path.stem.partition(" ")[2])) or "network"
