"""The runs of a landscape, and what a job finds out about it. GUI thread."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot

from lenet_gui.core.insight.landscape.plane import weights_of
from lenet_gui.core.insight.landscape.sample import sample_of
from lenet_gui.core.insight.landscape.survey import (
    Landscape,
    have_common_start,
    plane_of,
    survey,
)
from lenet_gui.core.keras_file.model_file import ModelFileError
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.core.runs.run import Run
from lenet_gui.ui.jobs.job import Call, Job
from lenet_gui.ui.state.app import App

# The most epochs of a run that become points, and the bytes that their weights may take.
_MOST, _BYTES = 40, 64 * 2**20

# Why there is no plane of both runs, or none at all.
Remark = Literal["", "kinds", "start", "line", "few"]


@dataclass(frozen=True, slots=True)
class Found:
    """A landscape of the first run, or of both, or none; and what is to be said of it."""

    landscape: Landscape | None
    remark: Remark


class Survey(QObject):
    """The landscape of one run or two, measured in the background.

    Attributes:
        runs: the runs that were asked for, one or two, or none.
        found: what is known of their landscape, or None.
        measuring: more is being measured.

    Signals:
        changed: an attribute.
        failed: the measurement ended with an unexpected error, with its details.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self.runs: tuple[Run, ...] = ()
        self.found: Found | None = None
        self.measuring = False
        self._job = Job(self)
        self._job.progressed.connect(self._on_progressed)
        self._job.done.connect(self._on_done)
        app.at_exit(self._job.cancel, self._job.wait)

    def measure(self, runs: Sequence[Run]) -> None:
        """Measure the landscape of other runs, or that of the same ones anew."""
        self._job.cancel()
        self.runs, self.found, self.measuring = tuple(runs), None, bool(runs)
        if runs:
            self._job.start(object(), partial(_measure, self.runs))
        self.changed.emit()

    def stop(self) -> None:
        """Measure no more."""
        self._job.cancel()
        self.measuring = False
        self.changed.emit()

    @Slot(object, object)
    def _on_progressed(self, _: object, found: Found) -> None:
        self.found = found
        self.changed.emit()

    @Slot(object, object)
    def _on_done(self, _: object, outcome: Future[None]) -> None:
        self.measuring = False
        self.changed.emit()
        error = outcome.exception()
        if error is not None and not isinstance(error, Cancelled):
            self.failed.emit("".join(traceback.format_exception(error)))


def best_pair(runs: Sequence[Run]) -> list[Run]:
    """Return the two runs to be shown first, of several; one if no two begin alike.

    Gradient descent beside Adam is preferred, then other optimizers, then the first in order.
    """
    pairs = [
        [first, second]
        for place, first in enumerate(runs)
        for second in runs[place + 1 :]
        if _begins_like(first) == _begins_like(second)
    ]

    def worth(pair: list[Run]) -> int:
        optimizers = {run.record.config.optimizer for run in pair}
        return 2 * ({"sgd", "adam"} == optimizers) + (len(optimizers) > 1)

    return max(pairs, key=worth) if pairs else list(runs[:1])


def _begins_like(run: Run) -> tuple[str, str, int, str, str]:
    """Return what gives two trainings the same untrained network and the same images."""
    config = run.record.config
    return config.network, config.description, config.seed, config.start, run.fingerprint


def _measure(runs: tuple[Run, ...], call: Call) -> None:
    """Report what is known of the landscape, more and more. Raises Cancelled."""
    read = [_networks(run, call) for run in runs]
    remark: Remark = ""
    if len(read) > 1 and all(read):
        first, second = (networks[0] for networks in read)
        if first[1].architecture.layers != second[1].architecture.layers:
            remark = "kinds"
        elif first[0] != second[0] or not have_common_start(first[1], second[1]):
            remark = "start"
        elif plane_of([[weights_of(network) for _, network in run] for run in read]) is None:
            remark = "line"
    if remark or not all(read):
        read = read[:1]
    known = False
    if read[0]:
        sample = sample_of(runs[0].source, call.cancelled.is_set)
        for landscape in survey(read, sample, call.cancelled.is_set):
            known = True
            call.report(Found(landscape, remark))
    if not known:
        call.report(Found(None, "few"))


def _networks(run: Run, call: Call) -> list[tuple[int, Network]]:
    """Return the networks of a run's epochs, of many only some; without those that are damaged."""
    epochs = [0, *run.kept_epochs()]
    every = -(-len(epochs) // _MOST)
    result: list[tuple[int, Network]] = []
    size = 0
    for epoch in dict.fromkeys((*epochs[::every], epochs[-1])):
        if call.cancelled.is_set():
            raise Cancelled
        try:
            network = run.epoch_model(epoch, call.cancelled)[0]
        except ModelFileError:
            continue
        size += sum(array.nbytes for array in network.weights)
        if size > _BYTES and len(result) > 1:
            # The last one is the end.
            result[-1] = epoch, network
        else:
            result.append((epoch, network))
    return result
