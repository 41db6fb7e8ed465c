"""The networks of a run's epochs, which a job reads, and the one that is shown. GUI thread."""

from __future__ import annotations

from collections.abc import Collection
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.jobs.job import Call, Job
from lenet_gui.ui.state.app import App

# The most frames, and the bytes that the weights of all may take.
_MOST, _BYTES = 240, 128 * 2**20

# Milliseconds of a whole film, and the least and the most of a frame.
_DURATION, _SHORTEST, _LONGEST = 8_000, 80, 500


class Film(QObject):
    """The epochs of one run as frames, from the untrained network on.

    While this window trains the run, one more frame is the network in training; so the last frame
    is followed until another is chosen.

    Attributes:
        run: the run, or None.
        position: the frame that is shown.
        playing: frame follows frame.
        reading: not all frames are read yet.

    Signals:
        changed: an attribute, the frames, or the network of the frame.
    """

    changed = Signal()

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self.run: Run | None = None
        self.position = 0
        self.playing = self.reading = False
        self._epochs: list[int] = []
        self._networks: dict[int, Network] = {}
        self._was_live = False
        self._job = Job(self)
        self._job.progressed.connect(self._on_progressed)
        self._job.done.connect(self._on_done)
        app.at_exit(self._job.cancel, self._job.wait)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)
        app.progress.changed.connect(self._on_training)

    def set_run(self, run: Run | None) -> None:
        """Show another run, or the same with more epochs."""
        if run is self.run:
            return
        follows = self.position >= self.last()
        if run is None or self.run is None or _identity(run) != _identity(self.run):
            self._epochs, self._networks, self.position = [], {}, 0
            self._set_playing(False)
            follows = True
        self.run, self._was_live = run, self._is_live(run)
        self._job.cancel()
        self.reading = run is not None
        if run is not None:
            key = (*_identity(run), len(run.record.epochs))
            self._job.start(key, partial(_read, run, frozenset(self._networks)))
        if follows:
            self.position = self.last()
        self.changed.emit()

    def is_live(self) -> bool:
        """Return whether the last frame is the network that this window trains."""
        return self._was_live

    def last(self) -> int:
        """Return the number of the last frame, from 0."""
        return max(len(self._epochs) - (not self._was_live), 0)

    def epochs(self) -> list[int]:
        """Return the epoch of each frame; the network in training is none."""
        return list(self._epochs)

    def epoch(self) -> int | None:
        """Return the epoch of the frame that is shown; None without one, and in training."""
        return self._epochs[self.position] if self.position < len(self._epochs) else None

    def network(self) -> Network | None:
        """Return the network of the frame, or None before it is read."""
        epoch = self.epoch()
        if epoch is not None:
            return self._networks.get(epoch)
        return self._app.networks.network() if self._was_live else None

    def go_to(self, position: int) -> None:
        """Show another frame, and stop playing."""
        self._set_playing(False)
        self._show(position)

    def play(self, playing: bool) -> None:
        """Play from the frame that is shown, from the first if it is the last; or stop."""
        if playing and self.position >= self.last():
            self.position = 0
        self._set_playing(playing and self.last() > 0)
        self.changed.emit()

    def _set_playing(self, playing: bool) -> None:
        self.playing = playing
        if playing:
            each = _DURATION // (self.last() + 1)
            self._timer.start(min(max(each, _SHORTEST), _LONGEST))
        else:
            self._timer.stop()

    def _show(self, position: int) -> None:
        position = min(max(position, 0), self.last())
        if position != self.position:
            self.position = position
            self.changed.emit()

    @Slot()
    def _advance(self) -> None:
        # A frame that is not read yet is waited for.
        if self.network() is not None:
            self._show(self.position + 1)
            if self.position >= self.last():
                self._set_playing(False)
                self.changed.emit()

    # What is read, and the training.

    def _is_live(self, run: Run | None) -> bool:
        progress = self._app.progress
        return run is not None and progress.running and progress.run == run.number

    @Slot()
    def _on_training(self) -> None:
        live = self._is_live(self.run)
        if live != self._was_live:
            follows = self.position >= self.last()
            self._was_live = live
            self.position = self.last() if follows else min(self.position, self.last())
            self.changed.emit()

    @Slot(object, object)
    def _on_progressed(self, _: object, read: tuple[list[int], dict[int, Network]]) -> None:
        follows, before = self.position >= self.last(), self.epoch()
        self._epochs, networks = read
        self._networks = {
            epoch: network
            for epoch, network in (self._networks | networks).items()
            if epoch in self._epochs
        }
        if follows:
            self.position = self.last()
        elif before in self._epochs:
            self.position = self._epochs.index(before)
        else:
            self.position = min(self.position, self.last())
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
