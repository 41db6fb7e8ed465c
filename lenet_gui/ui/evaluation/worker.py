"""The worker that evaluates networks in a thread of its own, and what it is asked and answers.

A thread, because reading a data set takes up to a second and writing the built-in digits a quarter
of a minute; reading the images takes far less. Connect its signals to slots of QObjects only: a
plain function would be called in the worker's thread.
"""

from __future__ import annotations

import logging
import traceback
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal, Slot

from lenet_gui.core.data.dataset import DatasetError
from lenet_gui.core.data.sources import Source, Stage, in_words, load
from lenet_gui.core.keras_file.model_file import ModelFileError, load_model
from lenet_gui.core.metrics.evaluation import Evaluation, ImageSet, Part, part_of, read_in_slices
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled

_log = logging.getLogger(__name__)

PARTS: tuple[Part, ...] = ("test", "validation")


class _FetchingNeeded(Exception):
    """MNIST would have to be fetched, which nobody has asked for."""


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """A network with the name that the user knows it by: at hand, or in a file still to be read.

    Exactly one of `network` and `path` is given.
    """

    name: str
    network: Network | None = None
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """A network to evaluate, on which part of which data, and another to compare it with.

    Equal requests have equal answers. MNIST is fetched only if `may_fetch`, which has no part in
    that.
    """

    choice: NetworkChoice
    source: Source
    part: Part
    other: NetworkChoice | None = None
    may_fetch: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """What came of a request; `other` is None when nothing was to be compared."""

    request: Request
    evaluation: Evaluation
    other: Evaluation | None


class EvaluationWorker(QObject):
    """Reads data and networks, has the networks read the images, and tells of it.

    Signals (emitted in the worker's thread), each with the request that it answers:
        progressed: a sentence says what is under way, and a share 0..1 how far; -1 if unknown.
        finished: the Result.
        failed: a sentence for the user, and details, empty where the sentence says all.
        fetching_needed: MNIST is not here, or damaged, and the request may not fetch it.
    """

    progressed = Signal(object, str, float)
    finished = Signal(object)
    failed = Signal(object, str, str)
    fetching_needed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted: Request | None = None
        self._kept: tuple[Source, dict[Part, ImageSet]] | None = None

    # For the GUI thread. This is no slot: a queued call would wait until the worker is done.

    def want(self, request: Request | None) -> None:
        """Only this request is still to be answered; what is under way for another ends."""
        self._wanted = request

    # In the worker's thread.

    @Slot(object)
    def run(self, request: Request) -> None:
        """Answer a request, unless it is not wanted any more."""
        try:
            self._go_on(request)
            self.finished.emit(self._result(request))
        except Cancelled:
            # Whoever called it off, or asked for something else, waits for no answer.
            return
        except _FetchingNeeded:
            self.fetching_needed.emit(request)
        except (DatasetError, ModelFileError) as error:
            _log.warning("%s", error)
            self.failed.emit(request, str(error), "")
        except Exception as error:
            # Whatever it was, the user has to learn of it, and the next evaluation has to work.
            _log.exception("The evaluation failed")
            sentence = f"The evaluation ended with an error: {error}"
            self.failed.emit(request, sentence, traceback.format_exc())

    def _go_on(self, request: Request) -> None:
        """Raise Cancelled once the request is not wanted any more."""
        if self._wanted is not request:
            raise Cancelled

    def _result(self, request: Request) -> Result:
        chosen = [request.choice] if request.other is None else [request.choice, request.other]
        networks = [_network(choice) for choice in chosen]
        image_set = self._image_set(request)
        total = len(networks) * len(image_set.images)
        done = 0
        evaluations = []
        for network in networks:
            parts = []
            for part in read_in_slices(network, image_set.images):
                self._go_on(request)
                parts.append(part)
                done += len(part)
                self.progressed.emit(request, f"{done:,} of {total:,} images", done / total)
            evaluations.append(Evaluation(image_set, np.concatenate(parts)))
        return Result(request, evaluations[0], evaluations[1] if request.other else None)

    def _image_set(self, request: Request) -> ImageSet:
        """The images to read; of the data sets that have a name the last one is kept.

        A folder of the user's own is read each time: it may hold something else by now.
        """
        source = request.source
        if self._kept is None or self._kept[0] != source or isinstance(source, Path):
            self.progressed.emit(request, "Reading the images …", -1)
            dataset = load(
                source,
                partial(self._take_loading, request),
                lambda: self._wanted is not request,
            )
            self._kept = source, {part: part_of(dataset, part) for part in PARTS}
        return self._kept[1][request.part]

    def _take_loading(self, request: Request, stage: Stage, done: int, total: int) -> None:
        # Told before the first connection to a mirror, which must not be made unasked.
        if stage == "fetching" and done < total and not request.may_fetch:
            raise _FetchingNeeded
        self.progressed.emit(request, in_words(stage, done, total), done / max(total, 1))


def _network(choice: NetworkChoice) -> Network:
    if choice.network is not None:
        return choice.network
    assert choice.path is not None
    return load_model(choice.path)


class EvaluationThread(QObject):
    """The worker with its thread, as the GUI thread sees them; started when first needed.

    `requested` is for the worker alone.
    """

    requested = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = EvaluationWorker()
        self._thread = QThread()
        self._thread.setObjectName("evaluation")
        self.worker.moveToThread(self._thread)
        self.requested.connect(self.worker.run)

    def start(self, request: Request) -> None:
        """Answer this request in the background, in place of any other."""
        self.worker.want(request)
        if not self._thread.isRunning():
            self._thread.start()
        self.requested.emit(request)

    def cancel(self) -> None:
        """End what is under way; it will not be answered."""
        self.worker.want(None)

    def request_end(self) -> None:
        """End what is under way, and the thread then."""
        self.cancel()
        self._thread.quit()

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Wait for the thread's end until the deadline; whether it has ended."""
        return self._thread.wait(deadline)
