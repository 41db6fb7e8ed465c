"""The networks of a run's epochs, which a job reads. GUI thread."""

from __future__ import annotations

from collections.abc import Collection
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.jobs.job import Call, Job
from lenet_gui.ui.state.app import App

# The most frames of a run, and the bytes that the weights of all may take.
_MOST, _BYTES = 240, 128 * 2**20


class Frames(QObject):
    """The epochs of one run as frames, from the untrained network on.

    While this window trains the run, one more frame is the network in training.

    Attributes:
        run: the run, or None.
        reading: not all frames are read yet.

    Signals:
        changed: an attribute, the frames, or the networks.
    """

    changed = Signal()

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self.run: Run | None = None
        self.reading = False
        self._epochs: list[int] = []
        self._networks: dict[int, Network] = {}
        self._was_live = False
        self._job = Job(self)
        self._job.progressed.connect(self._on_progressed)
        self._job.done.connect(self._on_done)
        app.at_exit(self._job.cancel, self._job.wait)
        app.progress.changed.connect(self._on_training)

    def set_run(self, run: Run | None) -> bool:
        """Show another run, or the same with more epochs; return whether it is another."""
        if run is self.run:
            return False
        is_other = run is None or self.run is None or _identity(run) != _identity(self.run)
        if is_other:
            self._epochs, self._networks = [], {}
        self.run, self._was_live = run, self._is_live(run)
        self._job.cancel()
        self.reading = run is not None
        if run is not None:
            key = (*_identity(run), len(run.record.epochs))
            self._job.start(key, partial(_read, run, frozenset(self._networks)))
        self.changed.emit()
        return is_other

    def live_epoch(self) -> int | None:
        """Return the epoch that this window trains now; None if it does not train the run."""
        if self.run is None or not self._was_live:
            return None
        now = len(self.run.record.epochs) + 1
        return now if now <= self._app.progress.epochs else None

    def epochs(self) -> list[int]:
        """Return the epoch of each frame, in order."""
        live = self.live_epoch()
        return self._epochs if live is None else [*self._epochs, live]

    def epoch_at(self, wanted: int) -> int | None:
        """Return the frame's epoch that is wanted, or else the last before it; None without one."""
        epochs = self.epochs()
        return next(
            (epoch for epoch in reversed(epochs) if epoch <= wanted), next(iter(epochs), None)
        )

    def network(self, epoch: int | None) -> Network | None:
        """Return the network of a frame, or None before it is read."""
        if epoch is not None and epoch == self.live_epoch():
            return self._app.networks.network()
        return self._networks.get(-1 if epoch is None else epoch)

    # What is read, and the training.

    def _is_live(self, run: Run | None) -> bool:
        progress = self._app.progress
        return run is not None and progress.running and progress.run == run.number

    @Slot()
    def _on_training(self) -> None:
        live = self._is_live(self.run)
        if live != self._was_live:
            self._was_live = live
            self.changed.emit()

    @Slot(object, object)
    def _on_progressed(self, _: object, read: tuple[list[int], dict[int, Network]]) -> None:
        self._epochs, networks = read
        self._networks = {
            epoch: network
            for epoch, network in (self._networks | networks).items()
            if epoch in self._epochs
        }
        self.changed.emit()

    @Slot(object, object)
    def _on_done(self, _: object, outcome: Future[None]) -> None:
        outcome.result()
        self.reading = False
        self.changed.emit()


def _identity(run: Run) -> tuple[str, str]:
    """Return what tells a run from others; numbers are given out anew."""
    return run.number, run.record.started


def _read(run: Run, known: Collection[int], call: Call) -> None:
    """Report the epochs that make the frames, and network after network; the last comes first.

    Epochs whose networks cannot be read are left out.
    """
    epochs = [0, *run.kept_epochs()]
    most = _MOST
    found: dict[int, Network] = {}
    for epoch in (epochs[-1], *epochs[:-1]):
        if call.cancelled.is_set():
            return
        if epoch in known or epoch not in epochs:
            continue
        try:
            found[epoch] = run.epoch_model(epoch, call.cancelled)[0]
        except ModelFileError:
            epochs.remove(epoch)
        else:
            if len(found) == 1:
                size = sum(array.nbytes for array in found[epoch].weights)
                most = max(min(_BYTES // max(size, 1), _MOST), 2)
                epochs = thinned(epochs, most)
        call.report((list(epochs), dict(found)))
    call.report((epochs, found))


def thinned(epochs: list[int], most: int) -> list[int]:
    """Return at most so many epochs, evenly spread, and the last one.

    Those that are returned of fewer epochs are returned of more, until the step doubles.
    """
    step = 1
    while sum(epoch % step == 0 for epoch in epochs[:-1]) >= most:
        step *= 2
    return [epoch for epoch in epochs[:-1] if epoch % step == 0] + epochs[-1:]
