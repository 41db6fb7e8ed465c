"""All networks that can be chosen, wherever one is chosen, and their files. GUI thread."""

from __future__ import annotations

import enum
import threading
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from lenet_gui import paths
from lenet_gui.core.experiment.presets import title_of
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.keras_file.model_file import ModelFileError, describe_model, read_model
from lenet_gui.core.network.architectures import Architecture
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.common.formats import in_percent
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.job import Job
from lenet_gui.ui.state.current_network import (
    BUNDLED,
    FILE,
    RUN,
    CurrentNetwork,
    NamedNetwork,
    key_of,
)
from lenet_gui.ui.state.run_list import RunList

# The key of whatever network is the current one.
CURRENT = "current"

# The networks of files that stay in memory, a quarter of a megabyte each.
_MOST_READ = 12


class Group(enum.Enum):
    """Where networks come from, in the order in which they are listed."""

    CURRENT = enum.auto()
    BUNDLED = enum.auto()
    SESSION = enum.auto()
    FILES = enum.auto()
    RUNS = enum.auto()


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """A network that can be chosen: in memory, in a file, or a run's latest.

    Exactly one of `network`, `path` and `run` is given. Choices are equal if they have the same
    network; `stamp` changes with the file, and is None before the file was looked at.

    Attributes:
        key: its name in settings and signals.
        about: more about it in a few words, such as architecture and optimizer.
        accuracy: the share of the test images that it reads correctly, or None.
    """

    name: str
    network: Network | None = None
    path: Path | None = None
    run: Run | None = None
    stamp: tuple[int, ...] | None = None
    key: str = field(default="", compare=False)
    group: Group = field(default=Group.SESSION, compare=False)
    about: str = field(default="", compare=False)
    accuracy: float | None = field(default=None, compare=False)

    def load(self, cancelled: threading.Event | None = None) -> Network:
        """Return the network; a file is read, so any thread but the GUI's may call this.

        Raises ModelFileError.
        """
        if self.network is not None:
            return self.network
        if self.run is not None:
            try:
                return self.run.model(cancelled)[0]
            except RunError as error:
                raise ModelFileError(words(error)) from None
        assert self.path is not None
        return read_model(self.path, self.group is Group.BUNDLED, cancelled)[0]

    def details(self) -> str:
        """Return `about` and the accuracy in one line."""
        accuracy = "" if self.accuracy is None else in_percent(self.accuracy, 2)
        return " · ".join(filter(None, (self.about, accuracy)))


@dataclass(frozen=True, slots=True)
class _File:
    """What is known of a file: a stamp that changes with it, () if it is missing, and a text."""

    stamp: tuple[int, ...]
    about: str
    accuracy: float | None = None


class Catalogue(QObject):
    """Lists all networks, and reads those that are asked for in the background.

    Nothing is looked for on disk before it is asked for.

    Signals:
        changed: the choices have changed, or another network has been read.
        refused: a network could not be read; the sentence why.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(
        self, networks: CurrentNetwork, run_list: RunList, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._networks, self._run_list, self._settings = networks, run_list, settings
        self._earlier = networks.earlier()
        self._files: dict[Path, _File] = {}
        self._asked: list[str] = []
        # Key → the choice when it was read, and its network, or None if reading failed.
        self._read: dict[str, tuple[NetworkChoice, Network | None]] = {}
        self._is_listed = self._runs_are_listed = False
        self.listing, self.reading = Job(self), Job(self)
        self.listing.done.connect(self._on_files_listed)
        self.reading.done.connect(self._on_network_read)
        run_list.listed.connect(self._on_runs_listed)
        run_list.changed.connect(self.changed)
        networks.changed.connect(self._on_networks_changed)

    def refresh(self) -> None:
        """Look for changes in the runs and files."""
        self._run_list.refresh()
        self._list_files()

    def missing_runs(self) -> str:
        """Return why runs are missing: they are still being listed, or cannot be; or ""."""
        if not self._runs_are_listed:
            return self.tr("Looking for runs…")
        return self._run_list.problem

    def choices(self) -> list[NetworkChoice]:
        """Return all networks but the current one as such, by group; newer ones come first."""
        bundled = [self._of_file(path) for path in sorted(paths.models_folder().glob("*.keras"))]
        session = [self._of_memory(model) for model in self._networks.earlier()]
        asked = (key.removeprefix(FILE) for key in self._asked if key.startswith(FILE))
        recent = dict.fromkeys((*self._settings.recent_models, *asked))
        files = [self._of_file(Path(text)) for text in recent]
        runs = [entry for entry in reversed(self._run_list.entries) if isinstance(entry, Run)]
        return [*bundled, *session, *files, *(self._of_run(r) for r in runs if _has_network(r))]

    def current(self, key: str = CURRENT) -> NetworkChoice | None:
        """Return the current network; the key CURRENT stays when it changes."""
        model = self._networks.current()
        return None if model is None else self._of_memory(model, key, Group.CURRENT)

    def choice(self, key: str) -> NetworkChoice | None:
        """Return the choice with this key, or None if it is gone."""
        if key == CURRENT:
            return self.current()
        if key.startswith(RUN):
            run = self._run_list.run(key.removeprefix(RUN))
            return self._of_run(run) if run is not None and _has_network(run) else None
        if key.startswith(BUNDLED):
            return self._of_file(paths.models_folder() / Path(key).name)
        if key.startswith(FILE):
            return self._of_file(Path(key.removeprefix(FILE)))
        earlier = self._networks.earlier()
        return next((self._of_memory(model) for model in earlier if model.key == key), None)

    def read(self, keys: Sequence[str]) -> list[tuple[NetworkChoice, Network | None]]:
        """Return the choices of these keys with their networks; None for one that is being read.

        Those that are gone, or could not be read, are left out. `changed` is emitted after each
        that has been read; call this again then.
        """
        self._asked = list(keys)
        found, unread, is_new = [], [], False
        for choice in filter(None, map(self.choice, keys)):
            read, network = self._read.get(choice.key, (None, None))
            if choice.network is not None:
                network = choice.network
            elif choice.path is not None and choice.path not in self._files:
                is_new = True
            elif read != choice:
                unread.append(choice)
            elif network is None:
                continue
            found.append((choice, network))
        if is_new:
            self._list_files()
        if unread:
            first = unread[0]
            self.reading.start(first, lambda call: first.load(call.cancelled))
        return found

    def add_file(self, path: Path) -> str:
        """List a file that the user has chosen among the recent ones; return its key."""
        self._settings.last_folder = str(path.absolute().parent)
        self._settings.add_recent_model(str(path.absolute()))
        self._list_files()
        self.changed.emit()
        return key_of(path)

    def _list_files(self) -> None:
        self._is_listed = True
        asked = filter(None, map(self.choice, self._asked))
        files = {
            *(choice.path for choice in asked if choice.path is not None),
            *map(Path, self._settings.recent_models),
            *paths.models_folder().glob("*.keras"),
        }
        known = self._files
        self.listing.start(object(), lambda call: _described(files, known, call.cancelled))

    @Slot()
    def _on_runs_listed(self) -> None:
        if not self._runs_are_listed:
            self._runs_are_listed = True
            self.changed.emit()

    @Slot(object, object)
    def _on_files_listed(self, _: object, outcome: Future[dict[Path, _File]]) -> None:
        before, self._files = self._files, outcome.result()
        if self._files != before:
            self.changed.emit()

    @Slot(object, object)
    def _on_network_read(self, choice: NetworkChoice, outcome: Future[Network]) -> None:
        self._read.pop(choice.key, None)
        try:
            self._read[choice.key] = choice, outcome.result()
        except ModelFileError as error:
            self._read[choice.key] = choice, None
            self.refused.emit(words(error))
        if len(self._read) > _MOST_READ:
            del self._read[next(iter(self._read))]
        self.changed.emit()

    @Slot()
    def _on_networks_changed(self) -> None:
        before, self._earlier = self._earlier, self._networks.earlier()
        if self._earlier != before:
            self.changed.emit()
        # The network may have been saved in a file.
        if self._is_listed and not self._networks.is_unsaved():
            self._list_files()

    def _of_memory(
        self, model: NamedNetwork, key: str = "", group: Group = Group.SESSION
    ) -> NetworkChoice:
        about, accuracy = _about(model.network.architecture, model.record)
        if model.record is not None and about == model.name:
            # Trainings in one session may well have the same name.
            about = self.tr("trained at {}").format(model.record.started[11:16])
        return NetworkChoice(
            model.name,
            model.network,
            key=key or model.key,
            group=group,
            about=about,
            accuracy=accuracy,
        )

    def _of_file(self, path: Path) -> NetworkChoice:
        bundled = path.parent == paths.models_folder()
        known = self._files.get(path, _File((), ""))
        stamp = known.stamp if path in self._files else None
        key = f"{BUNDLED}{path.name}" if bundled else key_of(path)
        group = Group.BUNDLED if bundled else Group.FILES
        about, accuracy = known.about, known.accuracy
        return NetworkChoice(path.name, None, path, None, stamp, key, group, about, accuracy)

    def _of_run(self, run: Run) -> NetworkChoice:
        record = run.record
        states = {
            "running": self.tr("in training"),
            "interrupted": self.tr("interrupted"),
            "stopped": self.tr("stopped"),
            "diverged": self.tr("diverged"),
        }
        if run.adaptation is None:
            title = words(title_of(record.config))
        else:
            title = self.tr("adapted from {}").format(run.adaptation.network)
        about = f"{title} · {states[run.state]}" if run.state in states else title
        key = f"{RUN}{run.number}"
        accuracy = record.test_accuracy
        return NetworkChoice(run.name, None, None, run, None, key, Group.RUNS, about, accuracy)


def _has_network(run: Run) -> bool:
    return bool(run.record.epochs_trained)


def _about(architecture: Architecture, record: TrainingRecord | None) -> tuple[str, float | None]:
    """Return a network in words, and its test accuracy if it is known."""
    if record is None:
        return words(architecture.title), None
    return words(title_of(record.config)), record.test_accuracy


def _described(
    files: Iterable[Path], known: Mapping[Path, _File], cancelled: threading.Event
) -> dict[Path, _File]:
    """Return what is known of files; those that have not changed are not read again."""
    result = {}
    for path in files:
        if cancelled.is_set():
            break
        stamp = _stamp(path)
        file = known.get(path)
        if file is None or file.stamp != stamp:
            try:
                file = _File(stamp, *_about(*describe_model(path)))
            except ModelFileError as error:
                file = _File(stamp, words(error))
        result[path] = file
    return result


def _stamp(path: Path) -> tuple[int, ...]:
    """Return time, size and inode, which change when a file is replaced; () without a file."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino
