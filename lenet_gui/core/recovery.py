"""What is not saved yet, kept so that it outlives a crash of the program, or of the machine.

Each window that has something to lose has a folder of its own in the user's data folder: with the
drawing as drawing.json, each network as a `.keras` file, and a lock that the system lets go when
the process ends. A folder whose lock is free was left behind. Each file is sound or damaged by
itself. No Qt; a Session and a LeftBehind are each used by one thread at a time.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import re
import secrets
import shutil
import threading
import urllib.parse
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lenet_gui import paths
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.imaging.ink import Mark
from lenet_gui.core.keras_file.model_file import ModelFileError, read_model, save_model
from lenet_gui.core.my_digits.digit import marks_of_members, marks_to_members, members_of
from lenet_gui.core.network.network import Network
from lenet_gui.core.storage.files import (
    NotRegularFile,
    TooLarge,
    fsync_directory,
    os_error_text,
    read_limited,
    write_atomically,
)
from lenet_gui.core.storage.lock import Lock, Locked

_FOLDER = re.compile(r"[0-9a-f]{16}")
_DRAWING = "drawing.json"
_LOCK = "lock"
_VERSION = 1
# Hours of drawing without a pause.
_LARGEST_DRAWING = 64 * 2**20
# Bytes of a network's name in the name of its file; file systems allow 255.
_LONGEST_NAME = 200


class RecoveryError(ValueError):
    """Something cannot be kept or restored; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True, eq=False)
class UnsavedNetwork:
    """A network without a file of the user's; `kept`, if any, is one of a run that holds it."""

    name: str
    network: Network
    record: TrainingRecord | None = None
    kept: Path | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Unsaved:
    """All that a window would lose: the drawing's marks, and networks, the current one last."""

    marks: tuple[Mark, ...] = ()
    networks: tuple[UnsavedNetwork, ...] = ()


def recovery_folder() -> Path:
    """Where the windows have their folders."""
    return paths.data_folder() / "recovery"


class Session:
    """What one window keeps; its folder is made when there is something to lose."""

    def __init__(self, home: Path | None = None) -> None:
        self._home = home or recovery_folder()
        self._folder: Path | None = None
        self._lock: Lock | None = None
        self._marks: tuple[Mark, ...] = ()
        self._files: list[tuple[Network, Path]] = []
        self._count = 0

    def keep(self, unsaved: Unsaved) -> None:
        """Keep this in place of what was kept before; what is there already is not written again.

        Raises RecoveryError when it cannot be written. The next call tries once more.
        """
        if not unsaved.marks and not unsaved.networks:
            self.end()
            return
        try:
            folder = self._folder or self._begin()
            self._keep_drawing(folder, unsaved.marks)
            self._keep_networks(folder, unsaved.networks)
        except (OSError, Locked, ModelFileError) as error:
            if self._folder is not None and not self._folder.is_dir():
                # Somebody removed it: the next call begins anew.
                self.let_go()
            raise RecoveryError(
                f"What is not saved would be lost in a crash, since {self._home} cannot be "
                f"written: {_why(error)}."
            ) from error

    def end(self) -> None:
        """Forget all that is kept: it was saved, or is not wanted any more."""
        if self._folder is not None and self._lock is not None:
            _remove(self._folder, self._lock)
        self.let_go()

    def let_go(self) -> None:
        """Leave what is kept for the next start."""
        if self._lock is not None:
            self._lock.release()
        self._folder = self._lock = None
        self._marks, self._files = (), []

    def _begin(self) -> Path:
        folder = self._home / secrets.token_hex(8)
        folder.mkdir(parents=True)
        fsync_directory(self._home.parent)
        fsync_directory(self._home)
        # Another window that starts right now may take the empty folder for one left behind; then
        # this fails, and the next call takes another name.
        self._lock = Lock(folder / _LOCK)
        self._folder = folder
        return folder

    def _keep_drawing(self, folder: Path, marks: tuple[Mark, ...]) -> None:
        if marks is self._marks:
            return
        if marks:
            write_atomically(folder / _DRAWING, lambda file: _write_drawing(file, marks))
        else:
            (folder / _DRAWING).unlink(missing_ok=True)
        self._marks = marks

    def _keep_networks(self, folder: Path, networks: tuple[UnsavedNetwork, ...]) -> None:
        for unsaved in networks:
            if not any(network is unsaved.network for network, _ in self._files):
                self._count += 1
                path = folder / f"{self._count:04} {_quoted(unsaved.name)}.keras"
                if unsaved.kept is None or not _linked(unsaved.kept, path):
                    save_model(path, unsaved.network, unsaved.record)
                self._files.append((unsaved.network, path))
        # Only now, so that there is always one or the other.
        wanted = [unsaved.network for unsaved in networks]
        for entry in list(self._files):
            if not any(entry[0] is network for network in wanted):
                entry[1].unlink(missing_ok=True)
                self._files.remove(entry)


class LeftBehind:
    """What a window left behind that did not end in order.

    It is held, so that no other window offers it as well, until remove(), set_aside() or let_go().

    Attributes:
        folder: where it lies.
        drawing: the file of the drawing; None without one.
        networks: the files of the networks, in the order in which they were made.
        times: when each of these was kept, in local time.
    """

    def __init__(self, folder: Path, lock: Lock) -> None:
        self.folder = folder
        self._lock = lock
        drawing = folder / _DRAWING
        self.drawing = drawing if drawing.exists() else None
        self.networks = tuple(sorted(folder.glob("*.keras")))
        files = (*(() if self.drawing is None else (drawing,)), *self.networks)
        self.times = tuple(datetime.datetime.fromtimestamp(f.stat().st_mtime) for f in files)

    def marks(self) -> tuple[Mark, ...]:
        """The drawing, exactly as it was; nothing where there is none.

        Raises RecoveryError when it is damaged.
        """
        if self.drawing is None:
            return ()
        try:
            members = members_of(_content(self.drawing))
            if members.get("version") != _VERSION:
                raise ValueError("it was written by another version of lenet-gui")
            return marks_of_members(members)
        except OSError as error:
            raise RecoveryError(
                f"The drawing cannot be restored: {os_error_text(error)}."
            ) from None
        except ValueError as error:
            raise RecoveryError(f"The drawing is damaged: {error}.") from None

    def remove(self) -> None:
        """Remove it for good; what cannot be removed stays."""
        _remove(self.folder, self._lock)

    def set_aside(self) -> Path:
        """Leave it where it is not offered again; gives the place."""
        # Windows moves no folder with an open file in it.
        self._lock.release()
        place = self.folder.with_name(f"damaged-{self.folder.name}")
        with contextlib.suppress(OSError):
            os.rename(self.folder, place)
            return place
        return self.folder

    def let_go(self) -> None:
        """Leave it to the next start."""
        self._lock.release()


def left_behind(home: Path | None = None) -> list[LeftBehind]:
    """What windows left behind that did not end in order, the oldest first.

    What belongs to a window that stands is let alone, and so is what cannot be read.
    """
    result = []
    with contextlib.suppress(OSError), os.scandir(home or recovery_folder()) as entries:
        for entry in entries:
            if not _FOLDER.fullmatch(entry.name) or not entry.is_dir(follow_symlinks=False):
                continue
            # The last two are for times that no calendar has.
            with contextlib.suppress(OSError, Locked, ValueError, OverflowError):
                found = _claimed(Path(entry.path))
                if found is not None:
                    result.append(found)
    return sorted(result, key=lambda found: max(found.times))


def read_network(path: Path, called_off: threading.Event | None = None) -> UnsavedNetwork:
    """The network in a file that was left behind; it may be given up once `called_off` is set.

    Raises RecoveryError when it is damaged.
    """
    name = _unquoted(path.stem.partition(" ")[2])
    try:
        network, record = read_model(path, called_off=called_off)
    except ModelFileError as error:
        raise RecoveryError(str(error)) from None
    return UnsavedNetwork(name or "network", network, record)


def _claimed(folder: Path) -> LeftBehind | None:
    """A folder that was left behind; None when there is nothing in it. Raises OSError, Locked."""
    lock = Lock(folder / _LOCK)
    try:
        found = LeftBehind(folder, lock)
    except BaseException:
        lock.release()
        raise
    if not found.times:
        found.remove()
        return None
    return found


def _remove(folder: Path, lock: Lock) -> None:
    """Remove a window's folder, the lock last: half of it must not look as if left behind."""
    with contextlib.suppress(OSError):
        for path in list(folder.iterdir()):
            if path.name != _LOCK:
                path.unlink()
    # Windows removes no open file.
    lock.release()
    shutil.rmtree(folder, ignore_errors=True)


def _write_drawing(file: BinaryIO, marks: tuple[Mark, ...]) -> None:
    members = marks_to_members(marks)
    strokes = members.pop("strokes")
    file.write(json.dumps({"version": _VERSION, **members})[:-1].encode())
    # Stroke by stroke, since json lets no other thread go on meanwhile, and the pen may be down.
    file.write(b', "strokes": [')
    for number, stroke in enumerate(strokes):
        file.write((", " * (number > 0) + json.dumps(stroke)).encode())
    file.write(b"]}")


def _why(error: OSError | Locked | ModelFileError) -> str:
    if isinstance(error, OSError):
        return os_error_text(error)
    return str(error).rstrip(".") or "another window has taken it"


def _content(path: Path) -> bytes:
    """A whole file. Raises OSError, and ValueError when it is none that is written here."""
    try:
        return read_limited(path, _LARGEST_DRAWING)
    except NotRegularFile:
        raise ValueError("it is not an ordinary file") from None
    except TooLarge:
        raise ValueError("it is larger than any that is written") from None


def _linked(kept: Path, path: Path) -> bool:
    """Whether a run's file now has a second name here: no second copy, and it outlives the run.

    Not every file system can do that, and a run may lie on another one.
    """
    with contextlib.suppress(OSError):
        os.link(kept, path)
        fsync_directory(path.parent)
        return True
    return False


def _quoted(name: str) -> str:
    """A name as part of a file's name on any system; _unquoted() gives it back."""
    while len(quoted := urllib.parse.quote(name, safe=" ,()")) > _LONGEST_NAME:
        name = name[:-1]
    return quoted


def _unquoted(quoted: str) -> str:
    name = urllib.parse.unquote(quoted)
    return "".join(character if character.isprintable() else "?" for character in name)
