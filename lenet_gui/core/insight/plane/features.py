"""The features of images: what the last layer of a network decides by."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from lenet_gui.core.arrays import Bytes, Floats
from lenet_gui.core.cpu import cores
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.layers.kernels import Dense
from lenet_gui.core.network.network import Network
from lenet_gui.core.progress import Cancelled

_BATCH = 128


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """How a network's scores follow from the features of its last hidden layer.

    `number` is that layer's, from 0; -1 is the image, if the network has no hidden layer, and the
    last layer where the scores themselves are the features. score = features @ weights + biases,
    with weights float32 (d, 10) and biases float32 (10,).
    """

    network: Network
    number: int
    weights: Floats
    biases: Floats

    @classmethod
    def of(cls, network: Network) -> Head:
        """Return the head of a network; if its last layer is not linear, the scores themselves."""
        (layer, weights), last = network.layers[-1], len(network.layers) - 1
        if not isinstance(layer, Dense) or layer.activation != "linear":
            return cls(network, last, np.eye(CLASSES, dtype=np.float32), np.zeros(CLASSES, "f4"))
        before = last - 1
        # The layer that has a name for people.
        while before >= 0 and network.architecture.layers[before].passes_on:
            before -= 1
        biases = weights[1] if layer.use_bias else np.zeros(CLASSES, np.float32)
        return cls(network, before, weights[0], biases)

    def is_of_pixels(self) -> bool:
        """Return whether the features are the pixels of the image."""
        return self.number < 0

    def features(self, images: Floats) -> Floats:
        """Return the features, float32 (n, d), of images float32 (n, 28, 28) in 0..1."""
        values = [self.network.inputs(images), *self.network.activations(images)]
        return values[self.number + 1].reshape(len(images), -1)

    def features_of_all(
        self, images: Bytes, report: Callable[[float], None], is_cancelled: Callable[[], bool]
    ) -> Floats:
        """Return the features, float32 (n, d), of images uint8 (n, 28, 28).

        `report` gets the share that is done. Raises Cancelled.
        """
        result = np.empty((len(images), len(self.weights)), np.float32)
        starts = range(0, len(images), _BATCH)

        def read(start: int) -> None:
            some = images[start : start + _BATCH].astype(np.float32)
            some /= 255
            result[start : start + _BATCH] = self.features(some)

        workers = ThreadPoolExecutor(cores(), thread_name_prefix="reading")
        try:
            for done, _ in enumerate(workers.map(read, starts), start=1):
                if is_cancelled():
                    raise Cancelled
                report(done / len(starts))
        finally:
            workers.shutdown(cancel_futures=True)
        return result

    def scores(self, features: Floats) -> Floats:
        """Return the scores, float32 (n, 10), for features float32 (n, d)."""
        result: Floats = features @ self.weights + self.biases
        return result
