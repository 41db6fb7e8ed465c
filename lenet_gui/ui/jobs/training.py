"""The training worker and its thread: the only module of the window that runs training."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Signal

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.sources import DataSource, load
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.recorded_training import RecordedTraining
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training.loop import TrainingError, TrainingEvent
from lenet_gui.core.training.tensorflow import import_tensorflow, is_importing
from lenet_gui.ui.common.formats import sentences
from lenet_gui.ui.common.translation import words
from lenet_gui.ui.jobs.adaptation import AdaptationWorker
from lenet_gui.ui.jobs.worker import Worker, WorkerThread

_log = logging.getLogger(__name__)


class TrainingWorker(Worker):
    """Loads the data set, trains, records the run in `runs`, and emits each TrainingEvent.

    Signals (emitted in the worker's thread):
        loading: loading the data set takes long; the step, the amount done, and the total.
        training_begins: the next training of a reproduction, a TrainingBegins.
        reproduced: the results so far, a Reproduction.
        data_missing: the data set is missing or unreadable; a sentence with the cause and remedy.
        kept: from now on the run is recorded in the folder of this name; "" if not recorded.
        remarked: in sentences, what was done to the data: inverted, scaled, left out.
        warned: a sentence: something cannot be recorded; the training goes on.
    """

    loading = Signal(object, object, object)
    training_begins = Signal(object)
    reproduced = Signal(object)
    data_missing = Signal(str)
    kept = Signal(str)
    remarked = Signal(str)
    warned = Signal(str)

    def __init__(self, runs: Path) -> None:
        super().__init__()
        # For this thread only; the window has another instance for the same folder.
        self._runs = RunsFolder(runs)
        self._may_go_on = threading.Event()
        self._loaded: tuple[DataSource, Dataset] | None = None
        # The folder emitted last by `kept`.
        self._told = ""

    # For the GUI thread.

    def start(self, work: Callable[[], None]) -> None:
        self._may_go_on.set()
        self._told = ""
        super().start(work)

    def request_stop(self) -> None:
        """Stop as soon as possible, also when paused."""
        self._stop.set()
        self._may_go_on.set()

    def set_paused(self, paused: bool) -> None:
        """Pause after the current chunk, or resume; ignored once a stop is pending."""
        if paused and not self._stop.is_set():
            self._may_go_on.clear()
        else:
            self._may_go_on.set()

    def keep(self, source: DataSource, dataset: Dataset) -> None:
        """Keep a data set that was read elsewhere, for the next training on this source."""
        self._loaded = source, dataset

    # In the worker's thread, by start().

    def train(
        self,
        config: TrainingConfig,
        source: DataSource,
        resumed: Run | None,
        start: Network | None,
    ) -> None:
        """Train on a data set, a new network or `start` further.

        A `resumed` run has these settings, and continues after its last complete epoch.
        """
        dataset = self._dataset(source, resumed)
        training = RecordedTraining(config, dataset, self._runs, source, resumed, start)
        self.preparing.emit(self.tr("Starting TensorFlow…"))
        for event in training.events(self._stop, self.warned.emit):
            self._hand_on(event, training)
            self._may_go_on.wait()

    def reproduce(self, seeds: int, source: DataSource, chosen: Sequence[str]) -> None:
        """Train the tutorial's `chosen` experiments that are not yet recorded, on a data set."""
        # Imported here, because it would delay the start.
        from lenet_gui.core.reproduction import reproduce as reproduction

        dataset = self._dataset(source)
        self.preparing.emit(self.tr("Checking finished runs…"))
        training: RecordedTraining | None = None
        for event in reproduction.reproduce(
            reproduction.seeds_up_to(seeds),
            dataset,
            source,
            self._runs,
            self._stop,
            self.warned.emit,
            chosen,
        ):
            if isinstance(event, reproduction.Reproduction):
                self.reproduced.emit(event)
            elif isinstance(event, reproduction.TrainingBegins):
                training = event.training
                self.training_begins.emit(event)
            else:
                assert training is not None
                self._hand_on(event, training)
            self._may_go_on.wait()

    def _hand_on(self, progress: TrainingEvent, training: RecordedTraining) -> None:
        """Emit an event; emit `kept` before it if the run's folder has changed."""
        folder = "" if training.folder is None else training.folder.name
        if folder != self._told:
            self._told = folder
            self.kept.emit(folder)
        self.progressed.emit(progress)

    def _dataset(self, source: DataSource, resumed: Run | None = None) -> Dataset:
        """Return the requested data set; the one used last stays in memory."""
        loaded = self._loaded
        if loaded is None or loaded[0] != source:
            self.preparing.emit(self.tr("Reading the data…"))
            try:
                loaded = source, load(source, self.loading.emit, self._stop.is_set)
                self._loaded = loaded
            except DatasetError as error:
                _log.warning("%s", error)
                if resumed is not None:
                    # A resumed run needs the data of its start.
                    sentence = self.tr("{} cannot be resumed: {}").format(
                        resumed.name, words(error)
                    )
                    raise TrainingError(sentence) from error
                self.data_missing.emit(words(error))
                raise Cancelled from error
            if said := sentences(*map(words, loaded[1].remarks)):
                self.remarked.emit(said)
        return loaded[1]


class TrainingThread(QObject):
    """The workers and their thread, for the GUI thread.

    The thread is started when it is first needed. It trains or adapts, never both at once.

    Attributes:
        worker: the training worker; connect to its signals.
        adapter: the adaptation worker; connect to its signals.

    Signals:
        idle: the training is over, and another may be started.
        adapted: the adaptation is over, and another may be started.
    """

    idle = Signal()
    adapted = Signal()

    def __init__(self, runs: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = WorkerThread()
        self._thread.setObjectName("training")
        self.worker, self.adapter = TrainingWorker(runs), AdaptationWorker(runs)
        self._importer = Worker()
        self._only_prepares = False
        for worker in (self.worker, self.adapter, self._importer):
            worker.moveToThread(self._thread)
        self.worker.idle.connect(self.idle)
        self.adapter.idle.connect(self.adapted)

    def prepare(self) -> None:
        """Import TensorFlow in the background, where it is installed, before it is needed.

        A training that is started meanwhile follows. If the import fails, the training says so.
        Once the thread runs, it has imported TensorFlow or is about to.
        """
        # Imported here, because it would delay the start.
        from lenet_gui.core.training import packages

        if not self._thread.isRunning() and packages.is_installed():
            self._begin(self._importer, import_tensorflow)

    def start(
        self,
        config: TrainingConfig,
        source: DataSource,
        resumed: Run | None = None,
        start: Network | None = None,
    ) -> None:
        """Train a new network, or `start` further, or resume a run, in the background."""
        self._begin(self.worker, partial(self.worker.train, config, source, resumed, start))

    def reproduce(self, seeds: int, source: DataSource, chosen: Sequence[str]) -> None:
        """Train the tutorial's `chosen` experiments with this number of seeds in the background."""
        self._begin(self.worker, partial(self.worker.reproduce, seeds, source, chosen))

    def adapt(self, name: str, network: Network, digits: Sequence[UserDigit]) -> None:
        """Adapt a copy of the network of this name to these digits in the background."""
        self._begin(self.adapter, partial(self.adapter.adapt, name, network, digits))

    def request_end(self) -> None:
        """Stop the running work, then end the thread."""
        self.worker.request_stop()
        self.adapter.request_stop()
        self._thread.quit()

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait for the thread's end until the deadline; return whether it has ended.

        Nobody waits for an import in advance: it cannot be ended, and nothing is lost with it.
        """
        if self._only_prepares and is_importing():
            deadline = QDeadlineTimer(0)
        return self._thread.wait(deadline)

    def _begin(self, worker: Worker, work: Callable[[], None]) -> None:
        if not self._thread.isRunning():
            self._thread.start()
        self._only_prepares = worker is self._importer
        worker.start(work)
