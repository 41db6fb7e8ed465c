"""The epoch of one run or two that is shown, and its playing. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lenet_gui.core.network.network import Network
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.film.frames import Frames
from lenet_gui.ui.state.app import App

# Milliseconds of a whole film, and the least and the most of a frame.
_DURATION, _SHORTEST, _LONGEST = 8_000, 80, 500


class Film(QObject):
    """One run, perhaps another beside it, and an epoch that is shown of both.

    A run without that epoch shows its last one before it. The newest epoch is that of the run in
    training, and else the last of the first run; it is followed until another is chosen.

    Attributes:
        runs: the frames of the first run and of the one beside it, which may have none.
        playing: epoch follows epoch.

    Signals:
        changed: an attribute, the frames, or a network that is shown.
    """

    changed = Signal()

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self.runs = Frames(app, self), Frames(app, self)
        self.playing = False
        # None follows the newest.
        self._chosen: int | None = None
        for frames in self.runs:
            frames.changed.connect(self.changed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)

    def set_runs(self, first: Run | None, beside: Run | None) -> None:
        """Show another run, or another beside it, or the same with more epochs."""
        if self.runs[0].set_run(first):
            self._chosen = None
            self._set_playing(False)
        self.runs[1].set_run(beside if first is not None else None)

    def epochs(self) -> list[int]:
        """Return the epochs that can be shown, those of both runs."""
        return sorted({epoch for frames in self.runs for epoch in frames.epochs()})

    @property
    def epoch(self) -> int:
        """The epoch that is shown; 0 before one is known."""
        return self._newest() if self._chosen is None else self._chosen

    @property
    def position(self) -> int:
        """The place of the epoch that is shown, from 0."""
        return max(sum(epoch <= self.epoch for epoch in self.epochs()) - 1, 0)

    def last(self) -> int:
        """Return the last place."""
        return max(len(self.epochs()) - 1, 0)

    def networks(self) -> tuple[Network | None, Network | None]:
        """Return the networks that are shown of both runs; None before one is read."""
        first, beside = (frames.network(frames.epoch_at(self.epoch)) for frames in self.runs)
        return first, beside

    def is_live(self) -> bool:
        """Return whether this window trains one of the runs."""
        return any(frames.live_epoch() is not None for frames in self.runs)

    def _newest(self) -> int:
        live = [frames.live_epoch() for frames in self.runs]
        return next((e for e in live if e is not None), next(reversed(self.runs[0].epochs()), 0))

    # Moving.

    def go_to(self, position: int) -> None:
        """Show the epoch at another place, and stop playing."""
        self._set_playing(False)
        self._show(position)
        self.changed.emit()

    def play(self, playing: bool) -> None:
        """Play from the epoch that is shown, from the first if it is the newest; or stop."""
        if playing and (self._chosen is None or self.position >= self.last()):
            self._show(0)
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
        epochs = self.epochs()
        if epochs:
            epoch = epochs[min(max(position, 0), self.last())]
            self._chosen = None if epoch == self._newest() else epoch

    @Slot()
    def _advance(self) -> None:
        # A network that is not read yet is waited for.
        shown = zip(self.runs, self.networks(), strict=True)
        if any(frames.reading and network is None for frames, network in shown):
            return
        position = self.position + 1
        self._show(position)
        if position >= self.last():
            self._set_playing(False)
        self.changed.emit()
