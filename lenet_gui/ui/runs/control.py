"""Between the Runs tab, the networks that are compared, and the rest of the window. GUI thread."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from lenet_gui import paths
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.keras_file.model_file import ModelFileError, read_model
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training.loop import EpochDone, TrainingDone, TrainingEvent
from lenet_gui.ui.common.current_network import ModelFiles
from lenet_gui.ui.common.settings import Settings
from lenet_gui.ui.draw.side_by_side import MOST_NETWORKS, Choice, ComparePanel
from lenet_gui.ui.jobs.job import Job
from lenet_gui.ui.jobs.training import TrainingThread
from lenet_gui.ui.runs.tab import RunsTab

_CURRENT = "current"
_BUNDLED = "bundled/"
_RUN = "run/"

# What is compared before anything was chosen: the current network, and the simplest there is.
_AT_FIRST = [_CURRENT, f"{_BUNDLED}softmax.keras"]


@dataclass(frozen=True, slots=True)
class _Unread:
    """A file to be read: what the network is called here, and what changes with the file."""

    key: str
    stamp: Run | Path
    path: Path


class RunsControl(QObject):
    """Tells the Runs tab of trainings, and lets runs and other networks be compared.

    Attributes:
        job: what reads the networks that are compared; it has to be cancelled in the end.

    Signals:
        opened: a run's network is the current one now.
        told: a sentence for the status bar.
    """

    opened = Signal()
    told = Signal(str)

    def __init__(
        self,
        tab: RunsTab,
        panel: ComparePanel,
        thread: TrainingThread,
        models: ModelFiles,
        settings: Settings,
        runs: RunsFolder,
    ) -> None:
        super().__init__(tab)
        self._tab, self._panel, self._models = tab, panel, models
        self._settings, self._runs = settings, runs
        self._chosen = settings.compared_networks or _AT_FIRST
        # Networks that were read, None where that failed, by key, with what tells whether they are
        # still the same.
        self._read: dict[str, tuple[object, Network | None]] = {}
        self._unread: list[_Unread] = []
        self.job = Job(self)
        self.job.done.connect(self._take_network)
        thread.worker.kept.connect(self._take_kept)
        thread.worker.progressed.connect(self._take_progress)
        thread.idle.connect(self._take_idle)
        tab.network_wanted.connect(self._open)
        tab.changed.connect(self.compare)
        tab.shown_changed.connect(self._remember_shown)
        tab.curves.kind_changed.connect(self._remember_kind)
        tab.curves.exported.connect(self._take_exported)
        tab.table.sorting_changed.connect(self._remember_sorting)
        models.changed.connect(self._take_model)
        panel.choices_wanted.connect(self._offer)
        panel.chosen_changed.connect(self._choose)

    def restore(self) -> None:
        """Sort and show as the last time."""
        self._tab.table.sort_by(*self._settings.runs_sorting)
        self._tab.curves.set_kind(self._settings.shown_curve)
        self._tab.curves.folder = self._settings.last_folder
        self.compare()
        # Runs are compared once they are listed.
        self._tab.refresh()

    @Slot()
    def compare(self) -> None:
        """Ask the chosen networks, as they are now; those that are gone are left out.

        Those that have to be read for it answer one after another.
        """
        if not self._panel.isHidden():
            self._unread = []
            found = [self._network(key) for key in self._chosen]
            self._panel.set_networks([both for both in found if both is not None])
            if self._unread:
                unread = self._unread[0]
                bundled = unread.key.startswith(_BUNDLED)
                self.job.start(
                    unread, lambda call: read_model(unread.path, bundled, call.cancelled)
                )

    @Slot(object, object)
    def _take_network(self, read: _Unread, outcome: Future[tuple[Network, object]]) -> None:
        try:
            self._read[read.key] = read.stamp, outcome.result()[0]
        except ModelFileError:
            self._read[read.key] = read.stamp, None
        self.compare()

    # Trainings.

    @Slot(str)
    def _take_kept(self, number: str) -> None:
        self._tab.show_begun(number)

    @Slot(object)
    def _take_progress(self, progress: TrainingEvent) -> None:
        if isinstance(progress, EpochDone | TrainingDone):
            self._tab.refresh()

    @Slot()
    def _take_idle(self) -> None:
        # The worker has let the run go: it may be interrupted now.
        self._tab.refresh()

    @Slot(str, object, object)
    def _open(self, name: str, network: Network, record: TrainingRecord | None) -> None:
        self._models.show(name, network, record)
        self.told.emit(f"Opened the network of {name}")
        self.opened.emit()

    # The networks that are compared.

    @Slot()
    def _take_model(self) -> None:
        if _CURRENT in self._chosen:
            self.compare()

    @Slot()
    def _offer(self) -> None:
        self._panel.set_choices(self._choices())
        # Others may have been kept since; one that is chosen has to be known.
        self._tab.refresh()

    @Slot(list)
    def _choose(self, keys: list[str]) -> None:
        self._chosen = keys[:MOST_NETWORKS]
        self._settings.compared_networks = self._chosen
        self.compare()

    def _choices(self) -> list[Choice]:
        found = [self._current_choice()]
        found += [_bundled_choice(path) for path in sorted(paths.models_folder().glob("*.keras"))]
        try:
            runs = [entry for entry in self._runs.entries() if isinstance(entry, Run)]
        except RunError as error:
            self.told.emit(str(error))
            runs = []
        # The latest first: there may be hundreds.
        return found + [_run_choice(run) for run in reversed(runs) if run.record.epochs_trained]

    def _network(self, key: str) -> tuple[Choice, Network | None] | None:
        """A network with its title, without it while it is to be read; None if it is gone."""
        if key == _CURRENT:
            model = self._models.model()
            return None if model is None else (self._current_choice(), model.network)
        if not key.startswith(_RUN):
            path = paths.models_folder() / key.removeprefix(_BUNDLED)
            return self._once(_Unread(key, path, path), _bundled_choice(path))
        run = self._tab.model.run(key.removeprefix(_RUN))
        if run is None:
            return None
        try:
            return self._once(_Unread(key, run, run.network_path()), _run_choice(run))
        except RunError:
            return None

    def _once(self, file: _Unread, choice: Choice) -> tuple[Choice, Network | None] | None:
        """The network of a file, to be read again only when its stamp is another than before."""
        stamp, network = self._read.get(file.key, (None, None))
        if stamp != file.stamp:
            self._unread.append(file)
        elif network is None:
            return None
        return choice, network

    def _current_choice(self) -> Choice:
        model = self._models.model()
        return Choice(_CURRENT, model.name if model else "none", "the current network")

    # Settings.

    @Slot()
    def _remember_shown(self) -> None:
        self._settings.shown_runs = self._tab.shown()

    @Slot(str)
    def _remember_kind(self, kind: str) -> None:
        self._settings.shown_curve = kind

    @Slot(str, bool)
    def _remember_sorting(self, column: str, downwards: bool) -> None:
        self._settings.runs_sorting = column, downwards

    @Slot(str)
    def _take_exported(self, sentence: str) -> None:
        self._settings.last_folder = self._tab.curves.folder
        self.told.emit(sentence)


def _bundled_choice(path: Path) -> Choice:
    return Choice(f"{_BUNDLED}{path.name}", path.stem, "comes with the program")


def _run_choice(run: Run) -> Choice:
    config, accuracy = run.record.config, run.record.test_accuracy
    about = config.title()
    if accuracy is not None:
        about += f", {100 * accuracy:.2f} %"
    return Choice(f"{_RUN}{run.number}", run.name, about)
