"""The worker that trains in a thread of its own: the one part of the window that runs training.

Its slots run in that thread, its other methods in the GUI thread; each says which. Connect its
signals to slots of QObjects only: a plain function would be called in the worker's thread.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal, Slot

from lenet_gui.core.data.dataset import Dataset
from lenet_gui.core.data.idx import DatasetError
from lenet_gui.core.data.sources import DataSource, load
from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.my_digits.digit import UserDigit
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.recorded_training import RecordedTraining
from lenet_gui.core.reproduction.reproduce import (
    Reproduction,
    TrainingBegins,
    reproduce,
    seeds_up_to,
)
from lenet_gui.core.runs.files import RunError
from lenet_gui.core.runs.folder import RunsFolder
from lenet_gui.core.runs.run import Run
from lenet_gui.core.training.loop import TrainingError, TrainingEvent
from lenet_gui.core.training.tensorflow import NoTensorFlow
from lenet_gui.ui.jobs.adaptation import AdaptationWorker
from lenet_gui.ui.jobs.thread_priority import let_the_window_go_first

_log = logging.getLogger(__name__)


class TrainingWorker(QObject):
    """Loads the data set, trains, keeps the run in the folder `runs`, and tells of it.

    Signals (emitted in the worker's thread):
        loading: the data set takes long; the step, how much of it is done, and
            of how much.
        preparing: the data is being read and TensorFlow imported; a sentence says so.
        progressed: a TrainingEvent of core.training.loop.
        training_begins: the next training of a reproduction, a TrainingBegins.
        reproduced: what there is so far of a reproduction, a Reproduction.
        data_missing: the data set could not be had or read; a sentence says why and what to do.
        kept: the run is kept from now on in the folder of this name; not at all if it is empty.
        warned: something of it cannot be kept, and it goes on; a sentence says so.
        refused: the settings do not fit the data, or the run cannot be resumed; a sentence tells.
        failed: anything else went wrong; a sentence and the details.
        idle: the training is over, one way or another; comes last, always.
    """

    loading = Signal(str, object, object)
    preparing = Signal(str)
    progressed = Signal(object)
    training_begins = Signal(object)
    reproduced = Signal(object)
    data_missing = Signal(str)
    kept = Signal(str)
    warned = Signal(str)
    refused = Signal(str)
    failed = Signal(str, str)
    idle = Signal()

    def __init__(self, runs: Path) -> None:
        super().__init__()
        # For this thread alone; the window has one of its own for the same folder.
        self._runs = RunsFolder(runs)
        self._stop = threading.Event()
        self._may_go_on = threading.Event()
        self._loaded: tuple[DataSource, Dataset] | None = None
        # The folder of which `kept` has told.
        self._told = ""

    # For the GUI thread. These are no slots: a queued call would wait until the training is over.

    def reset(self) -> None:
        """Forget earlier wishes to stop or pause; call it before each request to train."""
        self._stop.clear()
        self._may_go_on.set()

    def request_stop(self) -> None:
        """Stop at the next chance, paused or not."""
        self._stop.set()
        self._may_go_on.set()

    def set_paused(self, paused: bool) -> None:
        """Wait after the batches under way, or go on; what is to stop does not wait any more."""
        if paused and not self._stop.is_set():
            self._may_go_on.clear()
        else:
            self._may_go_on.set()

    # In the worker's thread.

    @Slot(object, object, object)
    def run(self, config: TrainingConfig, source: DataSource, resumed: Run | None) -> None:
        """Train on a data set.

        A run that is `resumed` has these settings, and goes on after its last whole epoch.
        """
        with self._telling(resumed):
            dataset = self._dataset(source)
            training = RecordedTraining(config, dataset, self._runs, source, resumed)
            self.preparing.emit("Starting TensorFlow …")
            for progress in training.events(self._stop, self.warned.emit):
                self._hand_on(progress, training)
                self._may_go_on.wait()

    @Slot(int, object)
    def reproduce(self, seeds: int, source: DataSource) -> None:
        """Train the tutorial's experiments on a data set, as far as they are not kept yet."""
        with self._telling():
            dataset = self._dataset(source)
            self.preparing.emit("Looking for what is trained already …")
            training: RecordedTraining | None = None
            for event in reproduce(
                seeds_up_to(seeds), dataset, source, self._runs, self._stop, self.warned.emit
            ):
                if isinstance(event, Reproduction):
                    self.reproduced.emit(event)
                elif isinstance(event, TrainingBegins):
                    training = event.training
                    self.training_begins.emit(event)
                else:
                    assert training is not None
                    self._hand_on(event, training)
                self._may_go_on.wait()

    @contextlib.contextmanager
    def _telling(self, resumed: Run | None = None) -> Iterator[None]:
        """Tell of what goes wrong meanwhile, and that it is over."""
        try:
            yield
        except Cancelled:
            # The user's own wish; `idle` says that it was granted.
            return
        except DatasetError as error:
            _log.warning("%s", error)
            if resumed is None:
                self.data_missing.emit(str(error))
            else:
                # Other data would not do.
                self.refused.emit(f"{resumed.name} cannot be resumed: {error}")
        except (RunError, TrainingError, NoTensorFlow) as error:
            self.refused.emit(str(error))
        except Exception as error:
            # Whatever it was, the user has to learn of it, and the next training has to work.
            _log.exception("The training failed")
            self.failed.emit(f"The training ended with an error: {error}", traceback.format_exc())
        finally:
            self._told = ""
            self.idle.emit()

    def _hand_on(self, progress: TrainingEvent, training: RecordedTraining) -> None:
        """Tell of a progress, and before it of where the run is kept, when that has changed."""
        folder = "" if training.folder is None else training.folder.name
        if folder != self._told:
            self._told = folder
            self.kept.emit(folder)
        self.progressed.emit(progress)

    def _dataset(self, source: DataSource) -> Dataset:
        """The data set that is asked for; the one used last is kept."""
        if self._loaded is None or self._loaded[0] != source:
            self.preparing.emit("Reading the data …")
            self._loaded = source, load(source, self.loading.emit, self._stop.is_set)
        return self._loaded[1]


class _Thread(QThread):
    """A thread that Python knows for as long as it lives, and not anew for each call of a slot.

    TensorFlow's bindings (pybind11) keep a pointer to what Python knows of the thread that imported
    them; where that is gone by the next training, the process crashes.
    """

    def run(self) -> None:
        let_the_window_go_first()
        self.exec()


class TrainingThread(QObject):
    """The workers with their thread, as the GUI thread sees them.

    The thread is started when it is first needed, and trains or adapts, never both at once.
    `worker` has the signals that tell of a training, `adapter` those that tell of an adaptation;
    `requested`, `reproduction_requested` and `adaptation_requested` are for them alone. `runs` is
    the folder of runs.

    Signals:
        idle: the training is over, and another may be started.
        adapted: the adaptation is over, in the same way.
    """

    requested = Signal(object, object, object)
    reproduction_requested = Signal(int, object)
    adaptation_requested = Signal(object, object)
    idle = Signal()
    adapted = Signal()

    def __init__(self, runs: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runs = runs
        self.worker = TrainingWorker(runs)
        self._thread = _Thread()
        self._thread.setObjectName("training")
        self.worker.moveToThread(self._thread)
        self.requested.connect(self.worker.run)
        self.reproduction_requested.connect(self.worker.reproduce)
        self.worker.idle.connect(self._take_idle)
        self.adapter = AdaptationWorker()
        self.adapter.moveToThread(self._thread)
        self.adaptation_requested.connect(self.adapter.run)
        self.adapter.idle.connect(self._take_adapted)
        self._running = False

    def is_running(self) -> bool:
        """Whether a training or adaptation was started and has not yet said that it is over."""
        return self._running

    def start(self, config: TrainingConfig, source: DataSource, resumed: Run | None = None) -> None:
        """Train in the background, a new network or one of which a run tells."""
        self.worker.reset()
        self._begin()
        self.requested.emit(config, source, resumed)

    def reproduce(self, seeds: int, source: DataSource) -> None:
        """Train the tutorial's experiments in the background, with so many seeds."""
        self.worker.reset()
        self._begin()
        self.reproduction_requested.emit(seeds, source)

    def adapt(self, network: Network, digits: Sequence[UserDigit]) -> None:
        """Adapt a copy of the network to these digits in the background."""
        self.adapter.reset()
        self._begin()
        self.adaptation_requested.emit(network, digits)

    def request_end(self) -> None:
        """Stop what is running, and end the thread then."""
        self.worker.request_stop()
        self.adapter.request_stop()
        self._thread.quit()

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait for the thread's end until the deadline; whether it has ended."""
        return self._thread.wait(deadline)

    def _begin(self) -> None:
        self._running = True
        if not self._thread.isRunning():
            self._thread.start()

    @Slot()
    def _take_idle(self) -> None:
        # One after the other: nobody may start a training between the two.
        self._running = False
        self.idle.emit()

    @Slot()
    def _take_adapted(self) -> None:
        self._running = False
        self.adapted.emit()
