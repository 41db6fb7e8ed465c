"""How many images a copy reads correctly, beside the network that it is a copy of. For a job."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from lenet_gui.core.arrays import Bytes, Doubles, Floats
from lenet_gui.core.cpu import cores
from lenet_gui.core.data.known_images import KnownImages
from lenet_gui.core.insight.editing.banks import Bank
from lenet_gui.core.insight.editing.rereading import Rereader, costs
from lenet_gui.core.metrics.intervals import mcnemar_p_value
from lenet_gui.core.network.network import Network

# Images that are read at once after an edit.
FEW = 500

# Images in a batch of all.
_BATCH = 128

# About how many multiplications a ranking may take; of a large network it takes fewer images.
_MOST_WORK = 2e10

Rights = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Score:
    """How many of `total` images a copy and its original read correctly, together and alone."""

    total: int
    right: int
    right_before: int
    only_before: int
    only_now: int

    def p_value(self) -> float:
        """Return the p-value of McNemar's test for the hypothesis of equal accuracies."""
        return mcnemar_p_value(self.only_before, self.only_now)


class Meter:
    """Reads labelled images with a network and with its copies; for one thread at a time."""

    def __init__(self, images: KnownImages) -> None:
        self.images = images
        # Some from everywhere, because some parts of a set may be easier than others.
        places = np.linspace(0, len(images.labels) - 1, min(FEW, len(images.labels)))
        self._few = places.astype(np.intp)
        self._rereader = Rereader(_in_0_to_1(images.images[self._few]))
        self._base: Network | None = None
        # Which images the network itself reads correctly: of the few, and of all once known.
        self._few_before: Rights | None = None
        self._all_before: Rights | None = None

    def _begin(self, base: Network) -> None:
        if self._base is not base:
            self._base, self._few_before, self._all_before = base, None, None

    def few(self, base: Network, copy: Network) -> Score:
        """Return the score on few images."""
        self._begin(base)
        labels = self.images.labels[self._few]
        if self._few_before is None:
            self._few_before = self._rereader.logits(base).argmax(axis=1) == labels
        now = self._rereader.logits(copy).argmax(axis=1) == labels
        return _score(self._few_before, now)

    def all(
        self, base: Network, copy: Network, report: Callable[[float], None]
    ) -> Iterator[Score | None]:
        """Yield None after each batch, and at last the score on all images."""
        self._begin(base)
        networks = [copy] if self._all_before is not None or base is copy else [base, copy]
        done: list[Rights] = []
        batches = -(-len(self.images.labels) // _BATCH)
        for network in networks:
            found = []
            for right in self._rights(network):
                found.append(right)
                report((len(done) * batches + len(found)) / (len(networks) * batches))
                yield None
            done.append(np.concatenate(found))
        if self._all_before is None:
            self._all_before = done[0]
        yield _score(self._all_before, done[-1])

    def _rights(self, network: Network) -> Iterator[Rights]:
        images, labels = self.images.images, self.images.labels

        def right(start: int) -> Rights:
            some = _in_0_to_1(images[start : start + _BATCH])
            read: Rights = network.logits(some).argmax(axis=1) == labels[start : start + _BATCH]
            return read

        workers = ThreadPoolExecutor(cores(), thread_name_prefix="reading")
        try:
            yield from workers.map(right, range(0, len(images), _BATCH))
        finally:
            workers.shutdown(cancel_futures=True)

    def costs(
        self,
        network: Network,
        bank: Bank,
        report: Callable[[float], None],
        is_cancelled: Callable[[], bool],
    ) -> tuple[Doubles, int]:
        """Return what switching off each unit of a layer costs, and on how many images."""
        shapes = list(network.architecture.input_shapes())[bank.layer + 1 :]
        work = bank.units * sum(layer.multiplications(shape) for layer, shape in shapes)
        count = len(self.images.labels)
        step = max(-(-count // max(int(_MOST_WORK / max(work, 1)), FEW)), 1)
        some, labels = _in_0_to_1(self.images.images[::step]), self.images.labels[::step]
        return costs(network, bank, some, labels, report, is_cancelled), len(labels)


def _in_0_to_1(images: Bytes) -> Floats:
    result: Floats = images.astype(np.float32)
    result /= 255
    return result


def _score(before: Rights, now: Rights) -> Score:
    return Score(
        len(now),
        int(now.sum()),
        int(before.sum()),
        int((before & ~now).sum()),
        int((now & ~before).sum()),
    )
