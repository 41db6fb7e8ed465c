"""Evaluation of networks: the request, the work that runs in a Job, and the result.

It runs in a thread, because reading a data set takes up to a second and generating the built-in
digits 15 seconds. Classifying the images takes far less.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from lenet_gui.core.data.sources import READING, WRITING_DIGITS, DataSource, in_words, load
from lenet_gui.core.metrics.evaluation import (
    Evaluation,
    LabelledImages,
    Split,
    predict_in_batches,
    split_of,
)
from lenet_gui.core.my_digits.store import MyDigits
from lenet_gui.core.progress import Cancelled
from lenet_gui.ui.common.formats import whole
from lenet_gui.ui.common.translation import translate
from lenet_gui.ui.jobs.job import Call
from lenet_gui.ui.state.catalogue import NetworkChoice

PARTS: tuple[Split, ...] = ("test", "validation")

# The source of the digits that the user has labelled.
MY_DIGITS = "my-digits"


class FetchingNeeded(Exception):
    """MNIST must be downloaded, but the request does not allow it."""


class NoDigits(Exception):
    """The user has labelled no digits."""


@dataclass(frozen=True, slots=True)
class Request:
    """A network to evaluate, the data and their subset, and a network to compare it with.

    The source may be MY_DIGITS, which has no parts. Equal requests have equal results. MNIST is
    downloaded only if `may_fetch`, which is not compared.
    """

    choice: NetworkChoice
    source: DataSource
    part: Split
    other: NetworkChoice | None = None
    may_fetch: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """The result of a request; `other` is None without a comparison."""

    request: Request
    evaluation: Evaluation
    other: Evaluation | None


class Evaluator:
    """Reads data and networks, and classifies the images; one request at a time.

    The last named data set stays in memory. The user's folders and digits are read each time,
    because their files may have changed.
    """

    def __init__(self) -> None:
        self._kept: tuple[DataSource, dict[Split, LabelledImages]] | None = None

    def evaluate(self, request: Request, call: Call) -> Result:
        """Return the result; report pairs of a sentence and the share 0..1 done, or None.

        Raises DatasetError, ModelFileError, FetchingNeeded, NoDigits, and Cancelled once `call` is.
        """
        chosen = [request.choice] if request.other is None else [request.choice, request.other]
        networks = [choice.load(call.cancelled) for choice in chosen]
        image_set = self._image_set(request, call)
        total = len(networks) * len(image_set.images)
        done = 0
        read = translate("Evaluator", "{} of {} images")
        evaluations = []
        for network in networks:
            probabilities = []
            for some in predict_in_batches(network, image_set.images):
                if call.cancelled.is_set():
                    raise Cancelled
                probabilities.append(some)
                done += len(some)
                call.report((read.format(whole(done), whole(total)), done / total))
            found = np.concatenate(probabilities)
            evaluations.append(Evaluation(image_set, found, network.names))
        return Result(request, evaluations[0], evaluations[1] if request.other else None)

    def _image_set(self, request: Request, call: Call) -> LabelledImages:
        source = request.source
        if source == MY_DIGITS:
            return _my_digits()

        def report(step: str, done: int, total: int) -> None:
            # Reported before the first connection to a mirror, which needs the user's consent.
            if step not in (WRITING_DIGITS, READING) and done < total and not request.may_fetch:
                raise FetchingNeeded
            call.report((in_words(step, done, total), done / max(total, 1)))

        if self._kept is None or self._kept[0] != source or isinstance(source, Path):
            call.report((translate("Evaluator", "Reading the images…"), None))
            dataset = load(source, report, call.cancelled.is_set)
            self._kept = source, {part: split_of(dataset, part) for part in PARTS}
        return self._kept[1][request.part]


def _my_digits() -> LabelledImages:
    """Return the images of the user's digits, which are made as the canvas makes them."""
    folder = MyDigits()
    folder.refresh()
    digits = [stored.digit for stored in folder.digits()]
    if not digits:
        raise NoDigits
    images = np.stack([digit.image for digit in digits])
    return LabelledImages(MY_DIGITS, images, np.array([one.label for one in digits], np.uint8))
