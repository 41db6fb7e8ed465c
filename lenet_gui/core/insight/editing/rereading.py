"""The same images, read by one network after another that differs from it in a few layers."""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np

from lenet_gui.core.arrays import Bytes, Doubles, Floats
from lenet_gui.core.cpu import cores
from lenet_gui.core.insight.editing.banks import Bank, Part
from lenet_gui.core.insight.editing.edits import Edits
from lenet_gui.core.network.layers.functions import ACTIVATIONS
from lenet_gui.core.network.layers.kernels import KernelLayer
from lenet_gui.core.network.network import Network

_AT_ONCE = 64

# Numbers that are kept; a network of larger maps is read as a whole each time.
_MOST_KEPT = 2**26


@dataclass(eq=False)
class _Some:
    """Some of the images, and the values of each layer for the network that read them last."""

    images: Floats
    network: Network | None = None
    values: list[Floats] = field(default_factory=list)

    def logits(self, network: Network, keeps: bool) -> Floats:
        if not keeps:
            return network.activations(self.images)[-1]
        first = 0 if self.network is None else first_changed(self.network, network)
        if not first:
            self.values = [network.inputs(self.images)]
        # Until all are anew, these are no network's.
        self.network, values = None, self.values[: first + 1]
        for layer, weights in network.layers[first:]:
            values.append(layer.forward(values[-1], weights))
        self.network, self.values = network, values
        return values[-1]


class Rereader:
    """Reads images float32 (n, 28, 28) in 0..1; what comes before a change is not computed again.

    For one thread at a time.
    """

    def __init__(self, images: Floats) -> None:
        self._parts = [
            _Some(images[start : start + _AT_ONCE]) for start in range(0, len(images), _AT_ONCE)
        ]
        self._count = len(images)

    def logits(self, network: Network) -> Floats:
        """Return the scores of all images, float32 (n, 10)."""
        each = sum(math.prod(shape) for _, shape in network.architecture.input_shapes())
        keeps = self._count * each <= _MOST_KEPT
        with ThreadPoolExecutor(cores(), thread_name_prefix="reading") as workers:
            return np.concatenate(
                list(workers.map(lambda part: part.logits(network, keeps), self._parts))
            )


def first_changed(before: Network, after: Network) -> int:
    """Return the number of the first layer in which two networks differ; 0 if in how they read.

    Without a difference it is the number of layers.
    """
    if before.architecture is not after.architecture or before.pixels != after.pixels:
        return 0
    for number, (one, other) in enumerate(zip(before.layers, after.layers, strict=True)):
        if not all(map(np.array_equal, one[1], other[1])):
            return number
    return len(after.layers)


def costs(
    network: Network,
    bank: Bank,
    images: Floats,
    labels: Bytes,
    report: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> Doubles:
    """Return what switching off each unit of a layer costs: float64 (units,), shares of all images.

    A cost is the accuracy less that with all weights and the bias of the unit at zero, so it may be
    below 0. `images` are float32 (n, 28, 28), `report` gets the share that is done. What is
    returned after a cancellation means nothing.
    """
    number = bank.layer
    layer, weights = network.layers[number]
    # The weights of the network without each unit.
    without = [
        Edits().with_switched(Part(number, unit)).applied(network, {number: bank}).layers[number][1]
        for unit in range(bank.units)
    ]
    is_alone = isinstance(layer, KernelLayer) and ACTIVATIONS[layer.activation].by_element
    parts = range(0, len(images), _AT_ONCE)

    def lost(start: int) -> np.typing.NDArray[np.int64]:
        some, right = images[start : start + _AT_ONCE], labels[start : start + _AT_ONCE]
        inputs = network.inputs(some)
        for earlier, own in network.layers[:number]:
            inputs = earlier.forward(inputs, own)
        outputs = layer.forward(inputs, weights)
        # What a unit makes of zeros is the same at each place, and changes no other unit.
        empty = layer.forward(inputs[:1], tuple(np.zeros_like(w) for w in weights))
        found = []
        for unit in range(-1, bank.units):
            if is_cancelled():
                break
            values = outputs
            if unit >= 0 and is_alone:
                values = outputs.copy()
                values[..., unit] = empty[..., unit]
            elif unit >= 0:
                values = layer.forward(inputs, without[unit])
            for later, own in network.layers[number + 1 :]:
                values = later.forward(values, own)
            found.append(int((values.argmax(axis=1) == right).sum()))
        return np.array(found, np.int64)

    total = np.zeros(bank.units + 1, np.int64)
    with ThreadPoolExecutor(cores(), thread_name_prefix="ranking") as workers:
        for done, found in enumerate(workers.map(lost, parts), start=1):
            if is_cancelled():
                break
            total += found
            report(done / len(parts))
    result: Doubles = (total[0] - total[1:]) / len(images)
    return result
