"""The steps that were taken by hand, and what jobs find out about the next. GUI thread."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from lenet_gui.core.arrays import Doubles, Floats
from lenet_gui.core.insight.practice import Practice, practice
from lenet_gui.core.insight.step import Flow, NoGradient, flow_back, losses_along, rates_for
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled
from lenet_gui.ui.common.translation import translate, words
from lenet_gui.ui.jobs.job import Call, Job
from lenet_gui.ui.state.app import App


@dataclass(eq=False)
class Copy:
    """A network after some steps, and its accuracy 0..1 on the test images once it is known."""

    network: Network
    accuracy: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """What the next step is to be made for: a drawing float32 (28, 28) with its label, and more."""

    image: Floats
    label: int
    size: int


class Steps(QObject):
    """A network and its copies, each a step of gradient descent after the one before.

    Attributes:
        copies: the network itself, and the copies after 1, 2, … steps.
        flow: what flows back through the last copy for the batch, or None.
        rates, losses: the learning rates and the loss of the batch after a step at each, float64
            (41,), or None before they are measured.
        practice: the digits that batches are made of, or None before they are read.
        problem: why no step is possible, or "".

    Signals:
        changed: an attribute.
    """

    changed = Signal()

    def __init__(self, app: App, history: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self.copies: list[Copy] = []
        self.flow: Flow | None = None
        self.rates: Doubles | None = None
        self.losses: Doubles | None = None
        self.practice: Practice | None = None
        self.problem = ""
        self._wanted: Wanted | None = None
        self._measuring, self._testing = Job(self), Job(self)
        self._measuring.progressed.connect(self._on_progressed)
        self._measuring.done.connect(self._on_measured)
        self._testing.done.connect(self._on_tested)
        for job in (self._measuring, self._testing):
            app.at_exit(job.cancel, job.wait)

    def taken(self) -> int:
        """Return how many steps were taken."""
        return max(len(self.copies) - 1, 0)

    def start(self, network: Network) -> None:
        """Begin anew with a network; the copies of the one before are dropped."""
        self._history.clear()
        self.copies = [Copy(network)]
        self.rates = None
        self._forget()

    def set_wanted(self, wanted: Wanted | None) -> None:
        """Measure steps for another drawing, label or size of batches."""
        self._wanted, self.rates = wanted, None
        self._forget()

    def measure(self) -> None:
        """Find out what the next step would do, unless that is known."""
        wanted = self._wanted
        if wanted is None or not self.copies or self.flow is not None:
            return
        network, seed = self.copies[-1].network, self.taken()
        work = partial(_measure, network, wanted, seed, self.practice, self.rates)
        self._measuring.start((network, wanted, seed), work)

    def stop(self) -> None:
        """Stop what is going on in the background."""
        self._measuring.cancel()
        self._testing.cancel()

    def take(self, rate: float) -> None:
        """Take the step at a learning rate, on a copy."""
        if self.flow is not None:
            self._history.push(_Take(self, Copy(self.flow.stepped(rate))))

    def undo(self) -> None:
        """Undo the last step."""
        self._history.undo()

    def append(self, copy: Copy) -> None:
        """Add a copy after one more step."""
        self.copies.append(copy)
        self._forget()

    def drop_last(self) -> None:
        """Go back to the copy before the last step."""
        if self.taken():
            self.copies.pop()
            self._forget()

    def _forget(self) -> None:
        self.stop()
        self.flow = self.losses = None
        self.problem = ""
        self.measure()
        self._test()
        self.changed.emit()

    def _test(self) -> None:
        digits = self.practice
        copy = next((copy for copy in self.copies if copy.accuracy is None), None)
        if digits is not None and copy is not None:
            self._testing.start(copy, lambda _: _accuracy(copy.network, digits))

    @Slot(object, object)
    def _on_progressed(self, _: object, found: Practice | Flow | Doubles) -> None:
        if isinstance(found, Practice):
            self.practice = found
            self._test()
        elif isinstance(found, Flow):
            self.flow = found
        else:
            self.rates = found
        self.changed.emit()

    @Slot(object, object)
    def _on_measured(self, _: object, outcome: Future[Doubles]) -> None:
        try:
            self.losses = outcome.result()
        except NoGradient as error:
            self.problem = words(error)
        except Cancelled:
            return
        self.changed.emit()

    @Slot(object, object)
    def _on_tested(self, copy: Copy, outcome: Future[float]) -> None:
        copy.accuracy = outcome.result()
        self._test()
        self.changed.emit()


class _Take(QUndoCommand):
    """A step that was taken."""

    def __init__(self, steps: Steps, copy: Copy) -> None:
        super().__init__(translate("Steps", "take a step"))
        self._steps, self._copy = steps, copy

    def redo(self) -> None:
        self._steps.append(self._copy)

    def undo(self) -> None:
        self._steps.drop_last()


def _measure(
    network: Network,
    wanted: Wanted,
    seed: int,
    known: Practice | None,
    rates: Doubles | None,
    call: Call,
) -> Doubles:
    """Return the losses along the step; report digits, flow and rates before, once known.

    Raises NoGradient, and Cancelled.
    """
    if known is None:
        known = practice(call.cancelled.is_set)
        call.report(known)
    images, labels = known.batch(wanted.image, wanted.label, wanted.size, seed)
    flow = flow_back(network, images, labels)
    call.report(flow)
    if rates is None:
        rates = rates_for(flow)
    call.report(rates)
    return losses_along(flow, rates, call.cancelled.is_set)


def _accuracy(network: Network, digits: Practice) -> float:
    answers = network.logits(digits.test_images).argmax(axis=1)
    return float(np.mean(answers == digits.test_labels))
