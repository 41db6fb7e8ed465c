"""The copy of a network that is edited by hand, and what jobs find out about it. GUI thread."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from lenet_gui.core.arrays import Doubles
from lenet_gui.core.data.known_images import KnownImages, known_test_images
from lenet_gui.core.experiment.record import MOST_EDITS, TrainingRecord
from lenet_gui.core.insight.editing.banks import Bank, Cell, Part, banks_of
from lenet_gui.core.insight.editing.edits import Edits
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.ui.jobs.job import Call, Job
from lenet_gui.ui.state.app import App
from lenet_gui.ui.state.current_network import NamedNetwork
from lenet_gui.ui.workbench.meter import Meter, Score

T = TypeVar("T")

# Milliseconds from a change until a network without edits is measured; a training changes it more
# often. And seconds without a change until all images are read.
_REST, _PATIENCE = 300, 0.4


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """What switching off each unit of a layer costs the network itself, in shares of its images.

    `costs` float64 (units,) are None before they are known.
    """

    layer: int
    costs: Doubles | None = None
    images: int = 0


class Workbench(QObject):
    """A copy of the network with its edits.

    Without edits it follows the network. From the first edit on, it is a copy of the network as it
    was then.

    Attributes:
        base, base_name: the network that is copied, or None, and its name.
        copy: the network with the edits.
        edits, banks: the edits, and what can be edited, by layer.
        images: the images that are read, or None before they are read or without any.
        has_images: False once it is known that there are none of the network's classes.
        few, whole: the copy's score on few images and on all, or None before it is known.
        share: the share 0..1 of all images that is read, or None while nothing is going on.
        ranking: the last ranking, or None.
        ranked: the share of the ranking that is done, or None while nothing is going on.

    Signals:
        changed: base, copy or edits.
        measured: scores, shares or the ranking.
    """

    changed = Signal()
    measured = Signal()

    def __init__(self, app: App, history: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._history = app, history
        self.base: Network | None = None
        self.copy: Network | None = None
        self.base_name = ""
        self._record: TrainingRecord | None = None
        self.edits, self.banks = Edits(), dict[int, Bank]()
        self.has_images = True
        self._offered: tuple[Network, str] | None = None
        self._meters: dict[tuple[str, ...], Meter | None] = {}
        self.few: Score | None = None
        self.whole: Score | None = None
        self.share: float | None = None
        self.ranking: Ranking | None = None
        self.ranked: float | None = None
        self._measuring, self._ranking = Job(self), Job(self)
        self._measuring.progressed.connect(self._on_measured)
        self._measuring.done.connect(self._on_measuring_done)
        self._ranking.progressed.connect(self._on_ranked)
        self._ranking.done.connect(self._on_ranking_done)
        for job in (self._measuring, self._ranking):
            app.at_exit(job.cancel, job.wait)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._on_rest)
        self._is_over = False
        app.at_exit(self._end)

    @property
    def images(self) -> KnownImages | None:
        """The images that are read."""
        meter = None if self.base is None else self._meters.get(self.base.names)
        return None if meter is None else meter.images

    def offer(self, network: Network, name: str) -> None:
        """Copy a network, unless the copy of another one has edits."""
        self._offered = network, name
        if self.base is None or not self.edits.count():
            self._take()

    def is_behind(self) -> bool:
        """Return whether the network has changed since it was copied."""
        return self._offered is not None and self._offered[0] is not self.base

    def start_over(self) -> None:
        """Drop all edits, and copy the network that is shown; to be undone if it is the same."""
        if self.is_behind():
            self._take()
        else:
            self._change(Edits(), self.tr("start over"))

    def _take(self) -> None:
        assert self._offered is not None
        network, name = self._offered
        if network is self.base:
            return
        is_other = self.base is None or network.architecture is not self.base.architecture
        self.base, self.base_name = network, name
        current = self._app.networks.current()
        self._record = current.record if current and current.network is network else None
        self.banks = banks_of(network.architecture) if is_other else self.banks
        self._history.clear()
        self.ranking = None
        self._ranking.cancel()
        self.set_edits(Edits())

    # Editing.

    def set_weight(self, cell: Cell, value: float, merges: bool = False) -> None:
        """Set a weight of the copy; edits of the same weight that merge are undone at once."""
        if self.base is None or not self.banks[cell.layer].may_change(cell):
            return
        own = self.banks[cell.layer].weight(self.base, cell)
        kept = None if np.float32(value) == np.float32(own) else value
        edits = self.edits.with_weight(cell, kept)
        self._change(edits, self.tr("edit a weight"), cell if merges else None)

    def switch(self, part: Part) -> None:
        """Switch a map or unit off, or on again."""
        off = part in self.edits.off
        text = self.tr("switch on") if off else self.tr("switch off")
        self._change(self.edits.with_switched(part), text)

    def reset(self, part: Part) -> None:
        """Drop the edits of a map or unit."""
        self._change(self.edits.without(part), self.tr("drop the edits"))

    def _change(self, edits: Edits, text: str, cell: Cell | None = None) -> None:
        self._history.push(_Edit(self, edits, text, cell))

    def set_edits(self, edits: Edits) -> None:
        """Make these the edits of the copy."""
        assert self.base is not None
        self.edits = edits
        self.copy = edits.applied(self.base, self.banks)
        self.few = self.whole = self.share = None
        self.changed.emit()
        self._keep_draft()
        if edits.count():
            self.measure()
        elif not self._rest.isActive():
            self._rest.start()

    def _keep_draft(self) -> None:
        """Have closing ask about a copy with edits, and about no other."""
        draft = None
        if self.edits.count() and self.copy is not None:
            draft = NamedNetwork(self.named(), self.copy, self.record(), saved=False)
        if draft or self._app.networks.draft():
            self._app.networks.set_draft(draft)

    def named(self) -> str:
        """Return the name of the copy."""
        return self.tr("{}, %n edit(s) by hand", "", self.edits.count()).format(self.base_name)

    def record(self) -> TrainingRecord | None:
        """Return the record of the copy: that of the network's training, and the edits."""
        if self._record is None or self.base is None:
            return None
        edits = (*self._record.edits, *self.edits.recorded(self.base))
        return replace(self._record, edits=edits[:MOST_EDITS], test_accuracy=None)

    # Measuring.

    def measure(self) -> None:
        """Find out how many images the copy reads correctly, first of few, then of all."""
        base, copy = self.base, self.copy
        if base is None or copy is None or self._is_over:
            return
        self._measuring.cancel()
        self._measuring.start((base, copy), partial(_measure, base, copy, self._meters))

    def rank(self, layer: int) -> None:
        """Find out what each unit of a layer costs the network itself."""
        if self.base is None or not self.has_images:
            return
        self.ranking, self.ranked = Ranking(layer), 0.0
        self._ranking.cancel()
        work = partial(_rank, self.base, self.banks[layer], self._meters)
        self._ranking.start((self.base, layer), work)
        self.measured.emit()

    def stop(self) -> None:
        """Stop what is going on in the background."""
        self._measuring.cancel()
        self._ranking.cancel()
        self.share = self.ranked = None

    def _end(self) -> None:
        self._is_over = True

    @Slot()
    def _on_rest(self) -> None:
        if not self.edits.count():
            self.measure()

    @Slot(object, object)
    def _on_measured(self, key: tuple[Network, Network], found: Score | float | None) -> None:
        if key != (self.base, self.copy):
            return
        if isinstance(found, Score):
            self.few, self.share = found, 0.0
        elif found is None:
            self.has_images = self.images is not None
        else:
            self.share = found
        self.measured.emit()

    @Slot(object, object)
    def _on_measuring_done(
        self, key: tuple[Network, Network], outcome: Future[Score | None]
    ) -> None:
        if key != (self.base, self.copy):
            return
        self.share = None
        self.whole = _result(outcome)
        self.measured.emit()

    @Slot(object, object)
    def _on_ranked(self, _: object, share: float) -> None:
        self.ranked = share
        self.measured.emit()

    @Slot(object, object)
    def _on_ranking_done(
        self, key: tuple[Network, int], outcome: Future[tuple[Doubles, int] | None]
    ) -> None:
        self.ranked, found = None, _result(outcome)
        if found is not None and key[0] is self.base:
            self.ranking = Ranking(key[1], *found)
        self.measured.emit()


class _Edit(QUndoCommand):
    """A change of the edits."""

    def __init__(self, bench: Workbench, edits: Edits, text: str, cell: Cell | None) -> None:
        super().__init__(text)
        self._bench, self._cell = bench, cell
        self._before, self._after = bench.edits, edits

    def id(self) -> int:
        return 1 if self._cell is not None else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._cell != self._cell:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        self._bench.set_edits(self._after)

    def undo(self) -> None:
        self._bench.set_edits(self._before)


def _measure(
    base: Network, copy: Network, meters: dict[tuple[str, ...], Meter | None], call: Call
) -> Score | None:
    """Return the score on all images, None without any; report that on few, and shares done.

    Raises Cancelled.
    """
    meter = _meter(base, meters, call)
    call.report(None)
    if meter is None:
        return None
    call.report(meter.few(base, copy))
    if call.cancelled.wait(_PATIENCE):
        raise Cancelled
    score = None
    for found in meter.all(base, copy, call.report):
        if call.cancelled.is_set():
            raise Cancelled
        score = found
    return score


def _rank(
    base: Network, bank: Bank, meters: dict[tuple[str, ...], Meter | None], call: Call
) -> tuple[Doubles, int] | None:
    """Return what each unit of a layer costs, and on how many images; None without images.

    Raises Cancelled.
    """
    meter = _meter(base, meters, call)
    if meter is None:
        return None
    return meter.costs(base, bank, call.report, call.cancelled.is_set)


def _meter(
    network: Network, meters: dict[tuple[str, ...], Meter | None], call: Call
) -> Meter | None:
    """Return the meter for a network's classes; read its images first. Raises Cancelled."""
    if network.names not in meters:
        images = known_test_images(network.names, call.cancelled.is_set)
        meters[network.names] = None if images is None else Meter(images)
    return meters[network.names]


def _result(outcome: Future[T | None]) -> T | None:
    """Return what a job has found, None if it was cancelled."""
    try:
        return outcome.result()
    except Cancelled:
        return None
