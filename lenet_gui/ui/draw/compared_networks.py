"""The networks that read the drawing side by side, and their files. GUI thread."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from lenet_gui import paths
from lenet_gui.core.keras_file.model_file import ModelFileError, read_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.draw.side_by_side import MOST_NETWORKS, Choice, ComparePanel
from lenet_gui.ui.jobs.job import Job
from lenet_gui.ui.state.app import App

_CURRENT = "current"
_BUNDLED = "bundled/"
_RUN = "run/"

# The default comparison: the current network and the simplest one.
_AT_FIRST = [_CURRENT, f"{_BUNDLED}softmax.keras"]


@dataclass(frozen=True, slots=True)
class _Unread:
    """A file to read: the network's key, and a stamp that changes with the file."""

    key: str
    stamp: Run | Path
    path: Path


class ComparedNetworks(QObject):
    """Compares the chosen networks in their current state; files are read in the background."""

    def __init__(self, app: App, panel: ComparePanel) -> None:
        super().__init__(panel)
        self._app, self._panel = app, panel
        self._chosen = app.settings.compared_networks or _AT_FIRST
        # Key → the stamp of the file, and its network, or None if reading failed.
        self._read: dict[str, tuple[object, Network | None]] = {}
        self._unread: list[_Unread] = []
        self._job = Job(self)
        self._job.done.connect(self._on_network_read)
        app.at_exit(self._job.cancel, self._job.wait)
        app.run_list.changed.connect(self.compare)
        app.networks.changed.connect(self._on_network_changed)
        panel.choices_requested.connect(self._offer)
        panel.chosen_changed.connect(self._choose)

    @Slot()
    def compare(self) -> None:
        """Compare the chosen networks; missing ones are left out.

        Networks that must be read first appear one after another.
        """
        if not self._panel.isHidden():
            self._unread = []
            found = [self._network(key) for key in self._chosen]
            self._panel.set_networks([both for both in found if both is not None])
            if self._unread:
                unread = self._unread[0]
                bundled = unread.key.startswith(_BUNDLED)
                self._job.start(
                    unread, lambda call: read_model(unread.path, bundled, call.cancelled)
                )

    @Slot(object, object)
    def _on_network_read(self, read: _Unread, outcome: Future[tuple[Network, object]]) -> None:
        try:
            self._read[read.key] = read.stamp, outcome.result()[0]
        except ModelFileError:
            self._read[read.key] = read.stamp, None
        self.compare()

    @Slot()
    def _on_network_changed(self) -> None:
        if _CURRENT in self._chosen:
            self.compare()

    @Slot()
    def _offer(self) -> None:
        found = [self._current_choice()]
        found += [_bundled_choice(path) for path in sorted(paths.models_folder().glob("*.keras"))]
        # Runs may have been recorded since they were listed.
        listing = self._app.run_list
        listing.refresh_and_wait()
        if listing.problem:
            self._app.message.emit(listing.problem)
        entries = [] if listing.problem else listing.entries
        runs = [entry for entry in entries if isinstance(entry, Run)]
        # The latest first, because there may be hundreds.
        found += [_run_choice(run) for run in reversed(runs) if run.record.epochs_trained]
        self._panel.set_choices(found)

    @Slot(list)
    def _choose(self, keys: list[str]) -> None:
        self._chosen = keys[:MOST_NETWORKS]
        self._app.settings.compared_networks = self._chosen
        self.compare()

    def _network(self, key: str) -> tuple[Choice, Network | None] | None:
        """Return the title and the network, or None while it is read; None if it is missing."""
        if key == _CURRENT:
            current = self._app.networks.current()
            return None if current is None else (self._current_choice(), current.network)
        if not key.startswith(_RUN):
            path = paths.models_folder() / key.removeprefix(_BUNDLED)
            return self._once(_Unread(key, path, path), _bundled_choice(path))
        run = self._app.run_list.run(key.removeprefix(_RUN))
        if run is None:
            return None
        try:
            return self._once(_Unread(key, run, run.network_path()), _run_choice(run))
        except RunError:
            return None

    def _once(self, file: _Unread, choice: Choice) -> tuple[Choice, Network | None] | None:
        """Return the network of a file, read again only if its stamp has changed."""
        stamp, network = self._read.get(file.key, (None, None))
        if stamp != file.stamp:
            self._unread.append(file)
        elif network is None:
            return None
        return choice, network

    def _current_choice(self) -> Choice:
        current = self._app.networks.current()
        return Choice(_CURRENT, current.name if current else "none", "the current network")


def _bundled_choice(path: Path) -> Choice:
    return Choice(f"{_BUNDLED}{path.name}", path.stem, "comes with the program")


def _run_choice(run: Run) -> Choice:
    config, accuracy = run.record.config, run.record.test_accuracy
    about = config.title()
    if accuracy is not None:
        about += f", {100 * accuracy:.2f} %"
    return Choice(f"{_RUN}{run.number}", run.name, about)
